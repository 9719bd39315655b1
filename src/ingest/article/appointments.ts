import { wordsInAnyCase } from './pattern.ts';
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
