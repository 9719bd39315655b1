import { wordsInAnyCase } from './pattern.ts';
import { P } from './cast/marks.ts';
import { type Trigger } from './trigger.ts';

const re = wordsInAnyCase;

const GO =
  "(?:resign(?:s|ed|ing|ation)?|quit(?:ting)?|go(?:ing)?|stand(?:ing)? (?:down|aside)|step(?:ping)? (?:down|aside)|leav(?:e|ing)|departure|be (?:sacked|removed|dismissed|replaced|relieved|the (?:one|next|first) to go)|hand(?:ing)? over(?= (?:to|now|by|before|and|[.,;])|$)|(?:giv(?:e|ing) up|relinquish(?:ing)?) (?:‹[\\d,]+›'s|her|his|their|the) (?:\\p{L}+ ){0,2}(?:post|job|role|brief|portfolio|seat)|follow(?:ing)? [^.;‹›]{1,60}? out(?: (?:of the door|too))?|consider (?:‹[\\d,]+›'s|her|his|their) positions?|fall on (?:‹[\\d,]+›'s|her|his|their) swords?|walk)";
const CALL =
  '(?:calls?|demands?|pressure|requests?|suggestions?|questions?|talk|ideas?|clamour|appeals?|invitations?|challenges?|petitions?|speculation)';

/** After “offered to go” and “wants ‹1› to go”: the end, a time or a reason; not “to go to court”, “to leave the room”. */
const GOES =
  '(?=[.,;:?!–)]|$| (?:on|at|in|when|after|before|if|immediately|over|because|following|last|this|yesterday|by|as|within|and|but|the (?:same|next|day)|now|today|tonight|early|quietly|straight|while|since|with|«|so|for good|there and then|too|is|was)(?![\\p{L}]))';
const ITS_OFFICE =
  "(?:the|an?|‹[\\d,]+›'s|his|her|their|its) (?:\\p{L}[\\p{L}'-]* ){0,4}(?:role|post|job|brief|portfolio|seat|position|office|place|leadership|chair|cabinet|council|authority|duties)";
/** Going, after “to”. */
const TO_GO = `(?:consider ${P}'s (?:own )?positions?(?![\\p{L}])|(?:resign|quit|st(?:and|ep) (?:down|aside|back)|make way|give way|bow out|retire|walk away|fall on ${P}'s (?:own )?sword)(?![\\p{L}])|(?:give up|relinquish|surrender|vacate|lay down|leave|resign|quit) ${ITS_OFFICE}(?![\\p{L}])|(?:go|leave|depart|walk)${GOES})`;

/** Offers to go; being called on to, refusing to, votes; posts that were never taken up. */
export const PRESSURE: readonly Trigger[] = [
  // A motion that is carried ends an office.
  {
    pattern: re(
      `motion (?:of|that it had) no confidence in (?:[^.;,‹›]{1,40}, )?(${P})(?!')[^.;‹›]{0,40} (?:was|were|has been) (?:\\p{L}+ly )?(?:carried|passed|approved)`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:offer|volunteer)(?:ed|s|ing)? (?:(?:\\p{L}+ly|(?:on|at|in|last|that|this) [^.,;‹›]{2,25}) )?to ${TO_GO}|(?:ma[dk]e|making|repeated|renewed|put in) (?:an?|the|${P}'s) (?:\\p{L}+ )?offer to ${TO_GO}|(?:(?:twice|repeatedly|\\p{L}+ times) )?(?:tried|attempted|sought)(?: (?:twice|once|repeatedly|in vain|\\p{L}+ times))? to ${TO_GO}`,
    ),
    event: 'offered_resignation',
    finds: 'subject',
  },
  {
    // “said she would go if the leader wished”, “was ready to go if asked”.
    pattern: re(
      `(?:would|will|was (?:ready|prepared|willing) to|is (?:ready|prepared|willing) to|were (?:ready|prepared|willing) to) (?:${TO_GO})(?=[^.;]{0,20} if (?:${P}|the (?:\\p{L}+ )?(?:council|leader|cabinet|group|members|councillors|board|mayor)|asked|told|wanted|that was|they|it was|members|councillors|colleagues)(?: (?:wished|wanted|thought|asked|felt|desired|so wished|chose|decided|required|wants?|wish(?:es)?|asks?|feels?|it)|[.,;]|$))`,
    ),
    event: 'offered_resignation',
    finds: 'subject',
    follows: /^(?![^.;]*\b(?:whether|if|asked)\b)/,
  },
  {
    pattern: re(
      `(?:withdr(?:ew|awn|aws|awing)|(?:tak|took|rescind|retract)(?:es?|en|ing|ed|s)?(?: back)?) (?:the|${P}'s) (?:(?:offer of|letter of|\\p{L}+) )?resignation`,
    ),
    event: 'offered_resignation',
    finds: 'subject',
  },
  {
    pattern: re(
      `(?:want|like|demand|tell|told|love)(?:s|ed|ing)? (?:to (?:see|have) )?(${P}) (?:to (?:${TO_GO}|be (?:sacked|removed|dismissed|replaced|moved|suspended|fired)|consider ${P}'s positions?)|(?:out|gone|off|moved (?:on|aside|out)|removed|sacked|dismissed|replaced|fired|ousted|relieved|suspended|stripped)(?=[.,;:?!]|$| (?:before|by|of|from|at|now|as|over|and|after|immediately|within|this|today|while)(?![\\p{L}])))`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:(?:join|follow)(?:ing)? (?:${P} )?in (?:going|resigning|leaving|quitting|standing down|stepping down|falling on)|(?:follow|join)(?:ing)? ${P}(?: out of (?:the|a) (?:door|council|cabinet|building))?(?=[.,;]|$| (?:and|or|by|now|out|too)(?![\\p{L}])))`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    when: 'pressed',
  },
  {
    pattern: re(
      `(?:going|go) nowhere|(?:not|never) (?:be )?(?:budg(?:e|ing)|shift(?:ed|ing)?|moved|mov(?:e|ing) (?:aside|over)|quitting|stepping (?:down|aside)|standing (?:down|aside)|run(?:ning)? away|jump(?:ing)? ship|throw(?:ing)? in the towel|a quitter|one to (?:quit|run|walk away))|(?:considered|thought (?:about|of)|contemplated) (?:resigning|quitting|going|leaving|st(?:and|epp)ing (?:down|aside)),? but|(?:dug|digs?|digging) (?:${P}'s heels )?in(?=[.,;]|$| (?:and|as|despite|after|over)(?![\\p{L}]))|st(?:ood|ands?|anding) (?:firm|${P}'s ground)|(?:s[ai]t(?:s|ting)? tight)|(?:s(?:ees?|aw|eeing)|ha(?:s|d|ve|ving)|giv(?:en|es)|found) no (?:good )?(?:reason|need|cause|grounds?|case) (?:why ${P} should |for ${P} )?(?:to|for) (?:${TO_GO}|do so|going|resigning|leaving|quitting|st(?:and|epp)ing (?:down|aside))|s(?:ees?|aw) no (?:good )?(?:reason|need|cause|grounds?) to(?=[.,;]|$| (?:and|but)(?![\\p{L}]))|(?:mean|intend|plan|hop|want|aim|determin)(?:s|t|ed|es|ing)? to (?:serve (?:them|it|(?:out )?(?:the|${P}'s) (?:full )?term)|finish (?:the|what|${P}'s) (?:job|work|\\p{L}+ (?:has |had )?(?:started|began|begun)|${P}))|(?:would|will|to) be (?:staying|remaining|carrying on|stopping|here)(?= (?:on|put|in (?:post|office|charge|the (?:job|post))|to (?:see|finish|put|make|complete))(?![\\p{L}]))|(?:stay|remain|stick)(?:ing|s)? (?:on |put |in (?:post|office|place) )?to (?:see|finish|complete|put right|drive|deliver)(?![\\p{L}])`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:asked|pressed|quizzed|challenged|questioned)(?: (?:on|about|over)| [^.;‹›]{3,60})? (?:whether|if) (${P})(?:'s (?:own )?(?:job|position|future) (?:was|is|were) (?:safe|secure|tenable|in doubt|on the line|at risk)| (?:should|would|will|could) (?:stay|remain|carry on|continue|keep ${P}'s|survive)| (?:planned|plans?|intended|intends?|meant|means?|wanted|wants?|(?:was|is|were|are) (?:going|about|planning|preparing|ready|prepared|minded|thinking of)|now) (?:to )?(?!retire)${TO_GO})|(?:asked|pressed|quizzed|challenged|questioned)(?: (?:on|about)| [^.;‹›]{3,60})? why (${P}) (?:had|has|have|did|was|is) (?:not (?:resign(?:ed)?|quit|(?:gone?|left|leave)${GOES}|st(?:oo|an)d (?:down|aside)|stepp?(?:ed)? (?:down|aside)|offered ${P}'s resignation)|still (?:in (?:post|office|charge|(?:the|${P}'s) (?:job|post))|there|here))(?![\\p{L}])`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “‹1›, whom ‹2› invited to do the honourable thing”
    pattern: re(
      `(${P}),? whom (?:[^,.;‹›]{0,60}|${P}|[^,.;‹›]{0,40} ${P}) (?:has |have |had )?(?:urged|invited|asked|told|called (?:up)?on|pressed|advised)(?: [^,.;‹›]{1,30})? to (?:do the (?:honourable|decent|right) thing|${TO_GO})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “‹1› said resigning would be the easy way out.”
    pattern: re(
      `(${P}) (?:said|says|insist(?:s|ed)|added|argued|told [^.;‹›]{1,40})(?: that)? (?:resigning|quitting|going|walking away|leaving|st(?:and|epp)ing (?:down|aside)|to (?:resign|quit|go|walk away|leave))(?: now)? would (?:be|have been) (?:the |an? |too )?(?:\\p{L}+ )?(?:easy|easiest|wrong|mistake|cowardly|dereliction|cop-?out)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:whether|if) (${P}) (?:had )?(?:thought (?:about|of)|considered|contemplated) (?:handing (?:back|over)|giving (?:up|back)|resigning|quitting|stepping (?:down|aside)|standing (?:down|aside)|going)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
    follows: /\b(?:asked|pressed|challenged|quizzed)\b[^.;]*$/,
  },
  {
    // “‹1› should ask himself whether he can go on”
    pattern: re(
      `(${P})(?:,? and others[^.;‹›]{0,40}(?: with ${P})?,?)? (?:needs?|needed|should|ought|must|had better|has|had|have) (?:to )?ask (?:themselves|himself|herself|${P}) (?:whether|if)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “‹1› has outstayed ‹1›'s welcome”, “the least that ‹1› could do was resign”
    pattern: re(
      `(${P}) (?:has|have|had) (?:long )?(?:out|over)stayed ${P}'s welcome|(?:least|best thing|decent thing|honourable thing|only thing) (?:that )?(${P}) (?:can|could) (?:now )?do(?: now)? (?:is|was|would be) (?:to )?${TO_GO}`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “If ‹1› had any shame ‹1› would be gone.”
    pattern: re(
      `if (${P}) (?:had|has) (?:any|an ounce of|a shred of|the slightest) (?:\\p{L}+ )?(?:shame|honour|decency|self-respect|integrity|dignity|conscience)(?: at all| left)?,? ${P} (?:would|will) (?:now |already |have |be )*(?:gone|resigned|quit|left|${TO_GO})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “Time to go, ‹1›, ran the headline.” “Go now was the message to ‹1›.”
    pattern: re(
      `(?:go|quit|resign|out|go now|step down|stand down),? (${P}),? (?:ran|read|said|says|shouted|screamed|demanded|urged|was) [^.;‹›]{0,30}(?:headlines?|front page|editorial|leader column|placards?|banners?|posters?)|(?:headlines?|front page|editorial|leader column|placards?|banners?|posters?) (?:which |that )?(?:ran|read|said|says|shouted|screamed|demanded|saying|reading)[:,]? (?:time to |it is time to |just )?(?:go|quit|resign|out)(?: now)?,? (${P})|(?:go|go now|quit|resign|step down|stand down),? (?:was|is) the (?:\\p{L}+ )?(?:message|word|advice|cry|chant|verdict) (?:to|for) (${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “Resigning was something that ‹1› would not do.”
    pattern: re(
      `(?:resigning|resignation|quitting|going|leaving|st(?:and|epp)ing (?:down|aside)) (?:(?:is|was) (?:something|a thing|a step|a course) (?:that )?(${P}) (?:would|will|could|is|was|has|had|did|does) (?:not|never)(?! (?:say|talk|discuss|comment|know))|(?:is|was|would be) the last thing (?:that )?(${P}) (?:would|will|wants?|wanted|intends?|intended|had|has)|(?:is|was) not (?:something|a thing|a step|a course) (?:that )?(${P}) (?:would|will|is|was|has|had|intends|intended))`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
    outcome: 'refused',
  },
  {
    // “The offer of ‹1› to give up the chair has been accepted.”
    pattern: re(`offers? (?:of|by|from) (?:the [^.;‹›]{1,50}, )?(${P}),? to ${TO_GO}`),
    event: 'offered_resignation',
    finds: 'owner',
  },
  {
    // “It is time ‹1› went.”
    pattern: re(
      `(?:want|like|love|long)(?:s|ed|ing)? to see the back of (${P})|time (?:that )?(${P}) (?:went|resigned|quit|left|st(?:ood|epped) (?:down|aside)|did the same|made way)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “‹1› cannot stay”, as others say.
    pattern: re(
      `(${P}) (?:[^.;‹›]{0,80} and )?(?:cannot|can no longer|could not|could no longer|can hardly|can not)(?: possibly| now)? (?:stay(?! (?:long|late))|remain|carry on|continue)(?: on)?(?= in (?:post|office|charge|the (?:job|post|role)|${P}'s)|[.,;]|$)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    // “How can ‹1› stay?”, “the decent thing would be for ‹1› to resign”.
    pattern: re(
      `how (?:can|could) (${P}) (?:possibly )?(?:stay|remain|carry on|continue|keep ${P}'s)(?![\\p{L}])|(?:thing|course|step|move|time|right)(?: to do)? (?:would be |is |was |has come |had come |had long since come )?(?:now )?for (${P}) to ${TO_GO}`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `follow(?:s|ed)? suit|do the (?:same|honourable thing|decent thing|right thing)|follow ${P} out|(?:pack|clear|empty)(?:ing)? ${P}'s (?:bags?|things|desks?|drawers?)(?=[.,;:!?]|$| (?:and|before|now|by|at|today|tonight)(?![\\p{L}]))|hand over(?= to (?:some(?:body|one)|another|others)(?![\\p{L}]))|leave(?= so that)`,
    ),
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
      `(?:reject|dismiss|resist|rebuff|brush|shrug|bat|defi|defy|ignor|refus|turn|laugh|wav|rul|spurn|swat|fend|fought|scorn)(?:s|es|ed|ned|ing|ied|d|ted)? (?:off |aside |away |down |out |back )?(?:${P}'s |[^.;‹›]{0,60}? )?(?:${CALL})(?: (?:from|by|of) (?:[^.;,‹›]{0,40} )?${P}(?:'s)?)?(?: [^.;‹›]{0,50}?)? (?:that |for |to |about |of |whether )*(?:${P}(?:'s)? )?(?:should |must |would |to |the |immediate |early )*${GO}`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:will|would) be (?:carrying|staying) on|(?:will|would|is|was) (?:stay(?:ing)? (?:put|on)|remain(?:ing)? in (?:post|office|charge(?! of)|the job|position|place|${P}'s (?:post|job|role)))|(?:stay(?:ing|s)? (?:put|on)|remain(?:ing)? in (?:post|office)|carry(?:ing)? on|continue in (?:the|${P}'s) (?:post|role|job))(?= (?:despite|in spite|after calls|and see|amid))|not (?:be )?going anywhere|not (?:be )?(?:hounded|forced|driven|pushed|bullied) out|(?:not|never) (?:be )?walk(?:ing)? away|had no (?:intention|plans) of (?:going|leaving|resigning|quitting)|fight(?:ing)? on|see(?:ing)? (?:it|the (?:job|work|task|changes)|this|things) through`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:intends?|intended|vow(?:s|ed)?|insist(?:s|ed)?|determined|pledg(?:ed|es)|plans?|resolved|decided|chosen|means?|meant|promis(?:ed|es)|prefers?) (?:that ${P} would |on |to )?(?:stay(?:ing)?(?: on| put)?|remain(?:ing)? in (?:post|office|charge|${P}'s (?:post|job))|carry(?:ing)? on|fight(?:ing)? on)(?= (?:in|as|despite|on|and|until|leading|running|with|to (?:put|see|finish|mend|fix))|[,.;]|$)`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'refused',
  },
  {
    pattern: re(
      `(?:will|would|intends? to|vow(?:s|ed) to|means to) (?:carry on|stay(?: on)?|continue|remain|see (?:it|this|the (?:job|work|task)) through)(?=[^;]*\\b(?:calls?|demand\\w*|resign\\w*|quit|motion|vote[sd]?|pressure|step down|stand down)\\b)`,
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
      `(?:call|demand|clamour|petition|push|press|pressure|campaign|appeal|motion|vot|want|sought|seek|ask)(?:s|ed|ing|e|es)?(?: (?!(?:received|got|obtained|secured|accepted) )\\p{L}+){0,4} (?:for )?the (?:\\p{L}+ )?(?:resignations?|removal|departure|dismissal|sacking|heads?|exit) of (?:both )?(${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:fac(?:es|ed|ing)|under|com(?:es?|ing) under|came under|met|endur(?:ed|es)|subject to) (?:[^.;‹›]{0,40} )?${CALL} (?:[^.;‹›]{0,40} )?(?:${GO}|${P}'s (?:\\p{L}+ )?(?:resignation|removal|departure|head|dismissal)|to (?:explain why \\S+ (?:should|is) still))`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
  },
  {
    pattern: re(
      `(?:consider(?:ing|ed|s)?|reconsider|examine|think (?:hard |carefully |again |seriously |long and hard )?about|reflect on) (?:${P}'s (?:own )?(?:positions?|future)|whether ${P} (?:could|should|can|ought to) (?:stay|go|be (?:there|here|in the job)|remain|carry on|continue)(?![\\p{L}]))`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
  },
  {
    pattern: re(
      `(${P})'s (?:own )?positions?(?: (?:as|in) [^.,;‹›]{1,40})? (?:is|was|had become|has become|had been|were|are) (?:now |no longer |\\p{L}+ )?(?:untenable|tenable|in doubt|under threat|unsustainable)`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:(?:no|of|lost|loses?|losing|loss of|lack of|little|any|all|motion of|vote of|(?:no longer|not) (?:have|has|had))(?: (?:more|further|public|all))? |no-)confidence (?:vote |motion |ballot )?(?:in|against|on) (?:the leadership of |(?:the|its) (?:(?!(?:was|were|is|has|had) )[^.;‹›]){1,60}(?:, | \\())?(${P})|confidence (?:vote|motion|ballot) (?:in|against|on) (${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:motion|vote|bid|attempt|move|plot|coup|campaign|push|calls?|petition)s? (?:(?:[^.;‹›]{0,20} )?to (?:have|see|get|oust|remove|unseat|sack|dismiss|topple|depose|censure|bring down)|against) (${P})`,
    ),
    event: 'pressed_to_go',
    finds: 'owner',
  },
  {
    pattern: re(
      `surviv(?:ed|es|ing) (?:[^.;‹›]{0,40} )?(?:votes?|challenge|coup|motion|ballot|attempt|bid|confidence|leadership|rebellion)|(?:saw|sees|seen|fought|fend\\p{L}*|beat|beats) off (?:[^.;‹›]{0,40} )?(?:challenge|coup|motion|bid|attempt|rebellion|vote)|(?:won|wins|winning) (?:[^.;‹›]{0,30} )?(?:confidence (?:vote|motion)|vote of (?:no )?confidence)|(?:cl[iu]ng\\p{L}*|h[eo]ld\\p{L}*|hung|hang\\p{L}*) on(?: to (?:power|office|${P}'s (?:job|post|seat)|the leadership))?(?= [^.;]{0,60}vot)|(?:remain(?:s|ed)?|stay(?:s|ed)?|(?:keeps?|kept) (?:${P}'s|the) (?:\\p{L}+ ){0,2}(?:job|post|seat|place|role|position|office|leadership|brief|portfolio|support|confidence|grip))(?= [^.;]{0,80}(?:vot(?:e|ed|ing)|ballot|confidence|motion|challenge))`,
    ),
    event: 'pressed_to_go',
    finds: 'subject',
    outcome: 'survived_vote',
  },

  {
    pattern: re(
      `pull(?:s|ed|ing)? out(?= (?:of (?:the|${P}'s) (?:job|post|role|appointment)|before|days|weeks|at the|and (?:will|is to|has|is))|(?: (?:on|last|this|in) (?:\\p{L}+ )?\\p{L}+)?(?:[,.]|$))|(?:withdr[ae]w(?:n|s|ing)?|back(?:ed|s|ing)? out)(?: (?:from|of) (?:the|${P}'s) (?:job|post|role|appointment|process|offer))?(?= (?:(?:in|on|last|this|earlier) [^.,;]{1,20} )?(?:before|days|weeks|just|from the (?:post|job|role)|at the)|(?: (?:in|on|last|this|earlier) (?:\\p{L}+ )?\\p{L}+)?(?:[,.;]|$))|turn(?:s|ed|ing)? (?:down )?(?:the |${P}'s )?(?:job|post|role|appointment)(?: down)?|withdr[ae]wn? (?=(?:for|citing|because of|on) (?:\\p{L}+ )?(?:family|personal|health|private|domestic|reasons|grounds))|chang(?:ed|es|ing) ${P}'s mind|no longer (?:interested in|available for|wants?) the (?:job|post|role)|no longer (?:want|wish)(?:ed|es|s)? to (?:take (?:the (?:\\p{L}+ )?(?:job|post|role)|it)|come|join)(?![\\p{L}])|had second thoughts|decided not to (?:come|join|start|take (?:it|up|the (?:\\p{L}+ )?(?:job|post|role)))(?=[.,;:–]|$| (?:after|the|as|up|because|for|and)(?![\\p{L}]))|decided against (?:taking|joining|the)|(?:no longer |not |never |not now )(?:be )?(?:tak(?:e|ing|en) (?:up|on|it (?:up|on)|the (?:job|post|role) (?:up|on))|took up|join(?:ing|ed)?|start(?:ing|ed)?|arriv(?:e|ing|ed)|com(?:e|ing))(?= (?:(?:up )?(?:the|${P}'s) [^.,;‹›]{0,30}?(?:post|job|role|council|authority)\\b(?! until)|as|work|after|at|«|to (?:the|«))|[,.;:–]|$)`,
    ),
    event: 'withdrew',
    finds: 'subject',
    outcome: 'effective',
  },
];
