import { wordsInAnyCase } from './pattern.ts';
import { P, type Trigger } from './triggers.ts';

const re = wordsInAnyCase;

const GO =
  "(?:resign(?:s|ed|ing|ation)?|quit(?:ting)?|go(?:ing)?|stand(?:ing)? (?:down|aside)|step(?:ping)? (?:down|aside)|leav(?:e|ing)|departure|be (?:sacked|removed|dismissed|replaced|relieved)|consider (?:‹[\\d,]+›'s|her|his|their) positions?|fall on (?:‹[\\d,]+›'s|her|his|their) swords?|walk)";
const CALL =
  '(?:calls?|demands?|pressure|requests?|suggestions?|questions?|talk|ideas?|clamour|appeals?|invitations?|challenges?|petitions?|speculation)';

/** Being called on to go, refusing to, votes; appeals and courts; posts that were never taken up. */
export const PRESSURE: readonly Trigger[] = [
  {
    pattern: re('follow(?:s|ed)? suit|do the (?:same|honourable thing|decent thing|right thing)|follow ‹[\\d,]+› out'),
    event: 'pressed_to_go',
    finds: 'subject',
    when: 'pressed',
  },
  {
    pattern: re(
      `(?:consider ${P}'s (?:own )?positions?|resign|quit|go|stand down|step down),? (?:as|so|and so) (?:should|must|ought) (${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:reject|dismiss|resist|rebuff|brush|shrug|bat|defi|defy|ignor|refus|turn|laugh|wav|rul|spurn|swat|fend|fought|scorn)(?:s|es|ed|ned|ing|ied|d|ted)? (?:off |aside |away |down |out |back )?(?:${P}'s |[^.;‹›]{0,60}? )?(?:${CALL})(?: [^.;‹›]{0,50}?)? (?:that |for |to |about |of |whether )*(?:${P}(?:'s)? )?(?:should |must |would |to |the |immediate |early )*${GO}`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:will|would) be (?:carrying|staying) on|(?:will|would|is|was) (?:stay(?:ing)? (?:put|on)|remain(?:ing)? in (?:post|office|charge|the job|position|place|${P}'s (?:post|job|role)))|(?:stay(?:ing|s)? (?:put|on)|remain(?:ing)? in (?:post|office)|carry(?:ing)? on|continue in (?:the|${P}'s) (?:post|role|job))(?= (?:despite|in spite|after calls|and see|amid))|not (?:be )?going anywhere|not (?:be )?(?:hounded|forced|driven|pushed|bullied) out|(?:not|never) (?:be )?walk(?:ing)? away|had no (?:intention|plans) of (?:going|leaving|resigning|quitting)|fight(?:ing)? on|see(?:ing)? (?:it|the job|this|things) through`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
    needs: /^/,
  },
  {
    pattern: re(
      `(?:intends?|intended|vow(?:s|ed)?|insist(?:s|ed)?|determined|pledg(?:ed|es)|plans?|resolved|means?|promis(?:ed|es)|prefers?) (?:that ${P} would |on |to )?(?:stay(?:ing)?(?: on| put)?|remain(?:ing)? in (?:post|office|charge|${P}'s (?:post|job))|carry(?:ing)? on|fight(?:ing)? on)(?= (?:in|as|despite|on|and|until)|[,.;]|$)`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:will|would|intends? to|vow(?:s|ed) to|means to) (?:carry on|stay(?: on)?|continue|remain|see (?:it|this|the job) through)(?=[^;]*\\b(?:calls?|demand\\w*|resign\\w*|quit|motion|vote[sd]?|pressure|step down|stand down)\\b)`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:call|demand|clamour|petition|push|press|pressure|campaign|appeal(?!s? against| against)|plea|motion|vot|bay|agitat|shout|want|insist|urg|seek|sought|ask)(?:s|ed|ing|e|es)?(?: \\p{L}+){0,4} (?:for )?(?:the (?:immediate )?)?(${P})(?:'s)? (?:immediate |early |own |\\p{L}+ )?(?:resignations?|removal|head|departure|dismissal|sacking|exit|scalp|ousting|suspension)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:call|demand|clamour|petition|push|press|pressure|campaign|appeal|motion|vot|want|sought)(?:s|ed|ing|e|es)?(?: \\p{L}+){0,4} (?:for )?the (?:\\p{L}+ )?(?:resignations?|removal|departure|dismissal|sacking|heads?|exit) of (?:both )?(${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:fac(?:es|ed|ing)|under|com(?:es|ing) under|came under|met|endur(?:ed|es)|subject to) (?:[^.;‹›]{0,40} )?${CALL} (?:[^.;‹›]{0,40} )?(?:${GO}|${P}'s (?:\\p{L}+ )?(?:resignation|removal|departure|head|dismissal)|to (?:explain why \\S+ (?:should|is) still))`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
  },
  {
    pattern: re(`(?:consider(?:ing|ed|s)?|reconsider|examine|think about|reflect on) ${P}'s (?:own )?positions?`),
    event: 'pressed_to_go',
    finds: 'subject',
  },
  {
    pattern: re(
      `(${P})'s (?:own )?positions? (?:is|was|had become|has become|had been|were|are) (?:now |no longer |\\p{L}+ )?(?:untenable|tenable|in doubt|under threat|unsustainable)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:(?:no|of|lost|loss of|lack of|have|had|in) )?(?:no[- ])?confidence (?:vote |motion |ballot )?(?:in|against|on) (${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:motion|vote|bid|attempt|move|plot|coup|campaign|push|calls?|petition)s? (?:(?:[^.;‹›]{0,20} )?to (?:oust|remove|unseat|sack|dismiss|topple|depose|censure|bring down)|against) (${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `surviv(?:ed|es|ing) (?:[^.;‹›]{0,40} )?(?:votes?|challenge|coup|motion|ballot|attempt|bid|confidence|leadership|rebellion)|(?:saw|sees|seen|fought|fend\\p{L}*|beat|beats) off (?:[^.;‹›]{0,40} )?(?:challenge|coup|motion|bid|attempt|rebellion|vote)|(?:won|wins|winning) (?:[^.;‹›]{0,30} )?(?:confidence (?:vote|motion)|vote of (?:no )?confidence)|(?:cl[iu]ng\\p{L}*|h[eo]ld\\p{L}*|hung|hang\\p{L}*) on(?: to (?:power|office|${P}'s (?:job|post|seat)|the leadership))?(?= [^.;]{0,60}vot)|(?:remain(?:s|ed)?|stay(?:s|ed)?|keep(?:s)?|kept)(?= [^.;]{0,80}(?:vot(?:e|ed|ing)|ballot|confidence|motion|challenge))`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'survived_vote',
  },

  {
    pattern: re(
      `pull(?:s|ed|ing)? out(?= (?:of (?:the|${P}'s) (?:job|post|role|appointment)|before|days|weeks|at the)|[,.]|$)|(?:withdr[ae]w(?:n|s|ing)?|back(?:ed|s|ing)? out)(?: (?:from|of) (?:the|${P}'s) (?:job|post|role|appointment|process|offer))?(?= (?:(?:in|on|last|this) [^.,;]{1,20} )?(?:before|days|weeks|just|from the (?:post|job|role)|at the)|[,.;]|$)|turn(?:s|ed|ing)? (?:down )?(?:the |${P}'s )?(?:job|post|role|appointment)(?: down)?|chang(?:ed|es|ing) ${P}'s mind|no longer (?:interested in|available for|wants?) the (?:job|post|role)|had second thoughts|decided against (?:taking|joining|the)|(?:no longer |not |never |not now )(?:be )?(?:tak(?:e|ing|en) (?:up|on)|took up|join(?:ing|ed)?|start(?:ing|ed)?|arriv(?:e|ing|ed)|com(?:e|ing))(?= (?:the|${P}'s|as|work|after|at|«|to)|[,.;]|$)`,
    ),
    event: 'withdrew',
    finds: 'subject',
    outcome: 'effective',
  },

  {
    pattern: re(
      `(?:won|wins|winning) (?:${P}'s |a |an |the |\\p{L}+ ){0,4}(?:appeal|case|claim|court|tribunal|legal (?:battle|challenge|fight)|judicial review|compensation|damages)`,
    ),
    event: 'legal_challenge',
    finds: 'subject',
    outcome: 'won',
  },
  {
    pattern: re(
      `(?:lost|loses|losing) (?:${P}'s |a |an |the |\\p{L}+ ){0,4}(?:appeal|case|claim|court|tribunal|legal (?:battle|challenge|fight)|judicial review|bid)`,
    ),
    event: 'legal_challenge',
    finds: 'subject',
    outcome: 'lost',
  },
  {
    pattern: re(
      `(?:tak(?:es?|en|ing)|took) (?:[^.;‹›]{1,40} |${P}'s (?:case|claim|fight) )to (?:an? |the )?(?:\\p{L}+ )?(?:tribunal|court)|(?:su(?:es?|ed|ing)|appeal(?:s|ed|ing)?)(?= (?:the|against|«|over|for (?:unfair|wrongful))|[.,]|$)|(?:launch|lodg|brought|bring|start|begin|began|mount|fil|pursu|commenc|seek|sought|issu|lodg)(?:e|es|ed|s|ing|n)? (?:an? |${P}'s |\\p{L}+ ){0,3}(?:legal (?:action|challenge|proceedings)|judicial review|appeal|claim (?:for|of) (?:unfair|constructive|wrongful)|employment tribunal|tribunal claim|proceedings|high court)|challeng(?:ed|es|ing) ${P}'s (?:dismissal|sacking|removal|suspension)|claim(?:s|ed|ing)? (?:for )?(?:unfair|constructive|wrongful) dismissal|go(?:es|ing)? to (?:an? )?(?:employment )?tribunal`,
    ),
    event: 'legal_challenge',
    finds: 'subject',
    outcome: 'pending',
  },
  {
    pattern: re(
      `(?:unlawful(?:ly)?|unfair(?:ly)?|wrong(?:ful)?(?:ly)?) (?:dismissed|sacked|removed|dismissal (?:of )?)(?: of)? ?(${P})|(${P}) (?:had been|was|has been) (?:unlawfully|unfairly|wrongfully|wrongly) (?:dismissed|sacked|removed)|(?:ruled|found) in (${P})'s favour|(?:upheld|allowed) (${P})'s appeal|(${P})'s (?:appeal|claim) (?:was|has been) (?:upheld|allowed|successful)`,
    ),
    event: 'legal_challenge',
    finds: 'owner',
    outcome: 'won',
  },
  {
    pattern: re(
      `(?:reject|dismiss|threw out|thrown out|refus)(?:ed|es)? (${P})'s (?:appeal|claim|case|application)|(${P})'s (?:appeal|claim|case|application|challenge) (?:was|has been|had been|were) (?:rejected|dismissed|thrown out|turned down|unsuccessful)|(${P})'s (?:appeal|claim) failed`,
    ),
    event: 'legal_challenge',
    finds: 'owner',
    outcome: 'lost',
  },
];
