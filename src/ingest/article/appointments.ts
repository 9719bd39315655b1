import { anyCase, wordsInAnyCase } from './pattern.ts';
import { P, type Trigger } from './triggers.ts';
import { ROLE } from './roles.ts';

const HIS = `(?:${P}'s|the|an?|their|its|his|her|that|this)`;
const ADJ = "(?:\\p{L}[\\p{L}'-]* ){0,3}";
/** What is given or taken with an office, by its name or by what it is for. */
const BRIEF = `(?:posts?|roles?|jobs?|seats?|portfolios?|briefs?|leadership|helm|reins|chair|chairmanship|baton|top job|hot ?seat|vacancy|gap|department|service|duties|position|directorship|mantle)`;
const FIELD = `(?:children(?:'s)?|education|schools|adult|adults'|public|health|communities|equalities|finance|resources|housing|SEND|skills|learning|families|young people|social care|safeguarding|the children's|the young people's|children and)`;
const ROLE_HERE = `(?:the |a |its |an |${P}'s |«\\d+»'s |new |their |full-time |permanent )*(?:${ROLE})`;
const re = wordsInAnyCase;

/** Taking or being given an office. */
export const APPOINTMENTS: readonly Trigger[] = [
  {
    pattern: re(
      `appoint(?:ed|s|ing)?|re-?appoint(?:ed|s)|recommended(?= (?:for|as))|recruit(?:ed|s|ing)?|hir(?:ed|es|ing)|install(?:ed|s|ing)?|promot(?:ed|es|ing)|elevat(?:ed|es)|(?:brought|brings?|bringing|draft(?:ed|s|ing)?|call(?:ed)|parachut(?:ed|es)|sent|sends|sending|flown|sworn) (?:in|back)|(?:draft|parachut)(?:ed|es)(?= (?:into|to))|(?:nam|unveil|confirm|announc|select|cho[so]|pick|nominat|reveal|approv|present|lin|elect|endors|ratif)(?:ed|es|en|s|e|ing|ied)?(?: up)?(?! ${P} as ‹)(?= (?:${P} )?(?:as |for the (?:\\p{L}+ )?(?:post|role|job)\\b|to (?:be|lead|chair|take|succeed|replace|run|head|fill|cover|oversee) |(?:the |a |its |an )?(?:new|next|interim|acting|permanent|temporary) |(?:the )?${ROLE}))|(?:giv(?:en|es|ing)|gave|hand(?:ed|s|ing)?|award(?:ed|s))(?= (?:${P} )?(?:(?:over )?(?:${HIS} )?${ADJ}${BRIEF}|${FIELD}\\b|control of|charge of|responsibilit\\w+ for))|tak(?:en|es) on as|made permanent|made(?= (?:the |its |«\\d+»'s )?(?:new |next |interim |acting |permanent )*${ROLE})|engaged(?= (?:as|at £|on a|for|until))|confirmed in (?:the|${P}'s) (?:post|role|job)|second(?:ed|s)(?= (?:in|from|to|by|as|${P}))|(?:asked|invited|agreed|lined up|due|chosen|commissioned) to (?:lead|chair|act as|run|head|cover|step in|step up|take over|oversee|take the (?:helm|reins|chair)|fill (?:in|the))|lent(?= (?:by|to|${P}))|loaned(?= (?:by|to|from|${P}))|borrowed(?= from)`,
    ),
    event: 'appointed',
    finds: 'passive',
    unless:
      /^ (?:the |a |an )?(?:inspectors?|auditors|lawyers|consultants?|staff|social workers|more|new (?:staff|social workers)|by the (?:party|voters) to parliament)|^ (?:‹[\d,]+›'s|his|her|their|an?|the) (?:\p{L}+ ){0,3}(?:resignation|notice)\b/iu,
  },
  {
    pattern: re(
      `(?:tak(?:es?|en|ing)|took|step(?:s|ped|ping)?|steps) (?:over|up (?:the|${P}'s|as|her|his|a)|charge|the (?:helm|reins|chair|hot ?seat|hotseat|job|post|role|${ADJ}${BRIEF})|command|in|into (?:the|${P}'s)|up(?= (?:from|to|as|,|\\.|and|temporarily|on|for|until|in))|on (?:the|${P}'s|her|his|${FIELD}|a|both|${ADJ}${BRIEF}))|(?:tak(?:es|e|ing)|took) (?:${HIS} )?(?:\\p{L}+'s )?${ADJ}${BRIEF}|(?:tak(?:es|e|ing)|took) (?:${FIELD}|(?:on |over )?(?:${HIS} )?responsibilit(?:y|ies) for (?:the )?${FIELD})|becom(?:es?|ing) ${ROLE_HERE}|became ${ROLE_HERE}|succeed(?:s|ed|ing)?(?= ${P})|replac(?:e|es|ing)(?= ${P})|replaced(?= ${P})|tak(?:es?|ing) ${HIS} place|took ${HIS} place|fill(?:s|ed|ing)? (?:in|${HIS} (?:shoes|place|chair|seat)|the ${ADJ}${BRIEF})|(?:start|began|begin)(?:s|ed|ing)? (?:work )?(?:last \\p{L}+ |this \\p{L}+ |on \\p{L}+ |in \\p{L}+ )?(?:as|in (?:the|${P}'s) (?:new )?(?:post|role|job)|${HIS} new)|assum(?:es?|ed|ing) (?:the|control|${HIS}|responsibility|charge|command)|act(?:s|ed|ing)? up|mind(?:s|ed|ing)? the shop|deputis(?:e|es|ed|ing) for|cover(?:s|ed|ing)? (?:as|for ${P})|join(?:s|ed|ing)? the (?:cabinet|executive) (?:with responsibility|to take|as)|(?:act(?:s|ed|ing)?|serv(?:e|es|ing)|return(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|join(?:s|ed|ing)?|com(?:es|ing)|continu(?:e|es)|came|come)(?: ${P}'s)?(?: (?:in|back|on board|from «\\d+»|the (?:council|authority|borough|county|cabinet|executive)|«\\d+»(?: council)?))?(?: \\p{L}+ (?:week|month|year|\\p{Lu}\\p{L}+)| (?:in|on|from) \\p{L}+(?: \\d{4})?)* (?:as|to (?:lead|run|head|take over|fill|replace|succeed))(?! (?:part|a guest|the (?:council|report|news)|evidence))|get(?:s|ting)? (?:${HIS} )?(?:\\p{L}+(?:'s)? ){0,6}${BRIEF}|got (?:${HIS} )?(?:\\p{L}+(?:'s)? ){0,6}${BRIEF}|(?:lead|head|chair|run|cover|oversee|hold|look after|manage|add)(?= (?:the|${P}'s|its|children|both|a|an|this|it|on|for)\\b)|hold(?:s|ing)? the (?:fort|reins|ring)|(?:inherit|pick)(?:s|ed|ing)? (?:up )?(?:the|${HIS}) (?:\\p{L}+(?:'s)? ){0,5}${BRIEF}|arriv(?:es|ed)(?= (?:from|at|in|last|on))`,
    ),
    event: 'appointed',
    finds: 'subject',
    unless:
      /^ to (?:resign|leave|go|quit|stand|step|be|depart|lose)\b|^ (?:the |an? |its |today's |tonight's |this \p{L}+ )?(?:\p{L}+ )?(?:meetings?|sessions?|talks|debates?|hearings?|calls?|questions?|blame|responsibility|time|place|part|issue|note|notice|account|action|advice|steps|evidence)\b/iu,
  },
  {
    pattern: re(
      `(?:(?:replac|succeed|cover|fill)ed|follow(?:ed)?(?= by)|(?:to be|will be|would be|is to be|now|is being) (?:temporarily )?(?:chair|head|overse|l|run|manag)(?:ed|en|un)?)(?: (?:temporarily|permanently|initially|for now|until|in the interim|on an interim basis|as \\p{L}+))? by (?:${ROLE_HERE} )?(${P})`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:(?:${HIS}|«\\d+»'s) (?:\\p{L}+(?:'s)?(?:-\\p{L}+)* ){0,4}(?:${BRIEF}|work|place)(?: [^,.;‹›]{0,60})? |duties |responsibility (?:for [^,.;‹›]{1,50} )?)(?:ha[sd] |have |will |would |is |was )?(?:temporarily |now |been |be |also |then )*(?:pass(?:es|ed|ing)?|goes|go|gone|went|fall(?:s|en)?|fell|hand(?:ed)|given|switch(?:es|ed)|mov(?:es|ed)|transferr?(?:ed|s))(?: over|,? (?:for the time being|for now|pro tem|temporarily|meanwhile|in the meantime),?)* to (${P})`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(`(?:hands?|handed|handing) (?:over )?(?:the )?(?:reins|baton|leadership|chair)?(?: over)? ?to (${P})`),
    event: 'appointed',
    finds: 'owner',
  },
  { pattern: re(`(?:turn(?:ed|s|ing)?|look(?:ed|s)) to (${P}) (?:to|as|for)`), event: 'appointed', finds: 'owner' },
  {
    pattern: re(
      `(?:${HIS} )?${ADJ}(?:successor|replacement|stand-in|deputy for now|new (?:${ROLE})|(?:interim|acting|permanent|temporary) (?:successor|replacement|${ROLE}))(?: (?:at|in) «\\d+»)?,?(?: (?:is|will be|would be|was|are|as|being|has been named as|comes in the shape of|named as|to be)(?: to be)?)?:? (${P})`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(${P}) (?:is|was|will be|would be|has been|as|becomes) (?:named (?:as )?)?(?:${HIS} )?${ADJ}(?:successor|replacement)`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `under (?:the )?(?:chairmanship|leadership) of (${P}) (?:will|is to)|(?:in comes|into [^,.;‹›]{1,40} (?:steps?|stepped|comes?|came)|(?:stepping (?:in|up|into [^,.;‹›]{1,30})|taking (?:over|charge|the helm|[^,.;‹›]{1,30})|in charge(?: now| for now)?|filling in|holding the fort) (?:is|are|will be|was)) (${P})`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:services?|department|briefs?|portfolio)(?: now)? belongs? to (${P})|(?:appointment|choice|pick): (${P})|new (?:arrival|recruit|hire|face|signing|appointee|broom|boss|man|woman)(?: (?:at|in) [^.;‹›]{1,40})? (?:is|was|will be) (${P})|(?:place|posts?|role|jobs?|seat|reins|briefs?|portfolio|chair)\\b[^.;‹›]{0,40} (?:is|was|has been|will be|were|being) (?:\\p{L}+ )?(?:taken|filled|covered|held|assumed)(?: over| on)? by (${P})`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(${P}) is (?:now |currently |already )?(?:the |its |«\\d+»'s )?(?:acting|interim|temporary|caretaker|new) (?:${ROLE})`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(`in ${HIS} (?:place|stead) (?:is|comes?|came|will be|steps?|stepped)(?: in)? (${P})`),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `with (${P}) (?:(?:as|becoming) (?:${HIS} )?(?:new|interim|acting|\\p{L}+ successor)|taking (?:over|up|on|the|charge|${HIS})|stepping (?:in|up|into)|filling|standing in|covering|acting (?:as|up)|replacing|succeeding|holding the fort|appointed|named|drafted in|brought in)`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:choice|naming|hiring|secondment) of (${P}) (?:as|to)|(${P}),? whom [^,.;‹›]{1,60} (?:chose|picked|named|appointed|hired|selected|brought in|sent in) (?:as|to)`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re('c[oa]m(?:es?|ing) in (?=as|to (?:run|lead|head|oversee|cover|manage)|beside|alongside)'),
    event: 'appointed',
    finds: 'subject',
  },
  {
    pattern: re(
      `(?:appointment|arrival|recruitment|election|selection|promotion|installation|nomination) (?:[^.;‹›]{0,60} )?of (?:[^.;‹›]{0,30})?(${P})(?:,? (?:as|to))?`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(${P})'s (?:\\p{L}+ )?(?:appointment|arrival|promotion|nomination|first day|election as (?:leader|mayor))`,
    ),
    event: 'appointed',
    finds: 'owner',
    unless:
      /^ (?:of|to sort|(?:is|was|has been|had been|is being|was being) (?:at an end|over|ended|terminated|cut short|not renewed))/,
  },
  {
    pattern: re(
      `(${P}) (?:is|was) (?:now |currently |temporarily )?(?:acting up|standing in|filling in|covering|in (?:temporary |interim |acting )?charge|minding the shop|deputising|at the helm|holding the fort)`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:now |currently |presently |already )(?:has |have |led by |run by |headed by )+(?:an? )?(?:interim|acting|new|temporary) (?:${ROLE}),? (${P})|(?:a|its|the) (?:new|interim|acting|temporary|replacement) (?:${ROLE}),? (${P}),? (?:has |will |is |was |had |starts?|started|took|takes|arriv|join|began|begins)`,
    ),
    event: 'appointed',
    finds: 'owner',
  },
];

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

/** Departures as nouns: `‹1›'s resignation`, `the departure of ‹1›`. What stands before them decides (events.ts). */
export const DEPARTURE_NOUNS: readonly (readonly [RegExp, Trigger['event']])[] = [
  ['resignations?', 'resigned'],
  ['departures?|exits?|leaving', 'left'],
  ['early retirement|retirement', 'retired'],
  ['dismissal|sacking|removal|ousting|firing|axing', 'dismissed'],
  ['suspension', 'suspended'],
  ['redeployment', 'redeployed'],
].map(([noun, event]) => [
  anyCase(
    `(${P})'s (?:(?:sudden|shock|surprise|immediate|abrupt|early|own|planned|forthcoming|recent|unexpected|unexplained|swift|impending|imminent|eventual|subsequent|latest|double|formal|voluntary) )*(?:${noun ?? ''})(?![\\p{L}-])|(?<![\\p{L}-])(?:${noun ?? ''})(?: as [^.,;‹›]{1,60}| from [^.,;‹›]{1,40})? of (?:both )?(${P})(?!')`,
  ),
  event as Trigger['event'],
]);
