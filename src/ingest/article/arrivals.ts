import { inflected, type Form } from './inflect.ts';
import { FIELD, FIELDS, HIS, OFFICE, POST } from './offices.ts';
import { wordsInAnyCase } from './pattern.ts';
import { P } from './cast/marks.ts';
import { type Trigger } from './trigger.ts';

/** Deeds of the one who comes, with an office for their object: `takes on the children's brief`, `into her shoes`. */
const TAKES = [
  'take(?: on| up| over)?',
  'assume',
  'step(?: up)? into',
  'move(?: up)? into',
  'slip into',
  // Who fills gaps appoints others.
  "fill(?! (?:the|that|‹[\\d,]+›'s) (?:place|vacancy|gap|hole|seat)(?! (?:of|left|until))(?![\\p{L}]))(?! (?:\\p{L}+ ){1,2}(?:gaps|vacancies|holes|posts|places|seats|roles)(?![\\p{L}]))",
  'pick up',
  'inherit',
  'combine',
  'add',
  'get',
  'land',
  'win',
  'secure',
  'clinch',
  'accept',
  'start in',
  "swap (?:[\\p{L}'&-]+ ){1,4}for",
  "switch (?:from (?:[\\p{L}'&-]+ ){1,4})?to",
  'begin in',
  'return to',
  'cover',
];
const TAKES_FIELDS = [
  'take(?: on| up| over)?',
  'pick up',
  'inherit',
  `move (?:up |over |across )?(?:from (?:[\\p{L}'&-]+ ){1,4})?to`,
  `go from (?:[\\p{L}'&-]+ ){1,4}to`,
  ...['swap', 'leave', 'drop', 'exchange'].map((verb) => `${verb} (?:[\\p{L}'&-]+ ){1,4}for`),
];
/** Deeds whose object, if any, is another: `takes over`, `steps in`, `covers for ‹1›`. */
const COMES = [
  `take (?:over(?! (?:an?|two|three|four|five|six|\\d+) (?:hours?|days?|weeks?|months?|minutes?|years?)(?![\\p{L}]))|the top job|${HIS} place|it on(?! the)|(?:on |over )?responsibilit(?:y|ies) for)`,
  `assume (?:the )?role`,
  `spend(?= [^.;‹›]{3,30} as (?:an? |the |its )?(?:interim|acting|commissioner))`,
  `take (?:on |over )?(?:direct|personal|overall|sole|day-to-day) responsibility for(?= ${FIELDS}| (?:the )?(?:department|directorate|service))`,
  `take (?:(?:temporary|interim|acting|day-to-day|overall|sole|direct|over) )*(?:charge|control|command)(?= of)`,
  `step (?:in|up)(?! (?:its|their|his|her|efforts|pressure|calls|the (?:pressure|pace|fight|campaign|attack|search|efforts?))\\b)(?:to the (?:fray|frame|limelight))?`,
  `move into (?:the \\p{L}+|${P}) executive's office`,
  `move (?:across |over |up )?(?:from [^.;‹›]{1,40} )?to (?:be|become) ${POST}`,
  `fill in`,
  `stand in(?! (?:front|the way|line|for (?:election|parliament)))`,
  `act up`,
  `act(?= as (?!soon|well|if|though|long|quickly|fast)| in ${P}'s (?:stead|place|absence))`,
  `deputise`,
  `mind the shop`,
  `hold the (?:fort|reins|ring)`,
  `keep (?:the |${P}'s |«\\d+»'s )?(?:[\\p{L}']+ ){0,3}(?:seat|chair) warm`,
  `cover(?= (?:as|for ${P}|${P}|${P}'s|until|while|in the (?:meantime|interim)|for (?:now|the (?:time being|moment)))(?![\\p{L}]))`,
  `caretake`,
  `get the (?:nod|keys)`,
  `accept (?:the |an )offer of`,
  `sign (?:on|up)(?= (?:as|to (?:lead|run|head|be)))`,
  `become ${POST}`,
  `(?<=\\band will )be ${POST}(?= (?:at|in|of|for) «)`,
  `be (?=(?:the|its|our|their|an?|«\\d+»'s) (?:next|new|interim|acting|permanent) )${POST}`,
  `come into (?:the|this|${P}'s) (?:role|post|job|office)`,
  `succeed(?= (?:to|${P}|(?:[\\p{L}'-]+ ){1,4}(?:as|in)))`,
  `replace(?= ${P}(?!'))`,
  `relieve(?= ${P}(?! of))`,
  `follow(?= ${P} (?:as|into|in the (?:post|role|job)))`,
  `come in(?= (?:as|to (?:run|lead|head|oversee|cover|manage)|beside|alongside|for ${P}|from)(?![\\p{L}]))`,
  `come into the (?:cabinet|executive)`,
  `join(?= from (?:nearby |neighbouring )?«)`,
  `join the (?:cabinet|executive|front ?bench|top team|leadership team|shadow cabinet)(?: with responsibility)?(?! (?:meeting|in (?:calling|voting)))`,
  `enter the (?:cabinet|executive)`,
  `start(?: work)?(?= (?:at [\\p{L}' ]{3,25} )?(?:last |this |next |on |in |from )?(?:\\p{L}+ |\\d+ ){0,2}as )`,
  `start ${HIS} new`,
  `start(?: work)?(?= (?:today|yesterday|tomorrow|this (?:week|month|morning)|next (?:week|month|\\p{Lu})|in «\\d+» (?:on|in|next)))`,
  `start(?= on \\d{1,2} \\p{Lu}\\p{L}+(?:[.,;]|$| and| with| after))`,
  `start(?= (?:on|in|at) \\p{Lu}\\p{L}+ (?:on|in|next) )`,
  `begin work(?= (?:today|yesterday|tomorrow|this|next|last|on) ?)`,
  `begin (?:work )?(?:\\p{L}+ ){0,3}as`,
  `begin ${HIS} (?:new|first)`,
];
/** Coming, whatever lies between the verb and what for. */
const COMES_AS = `${inflected(['act', 'serve', 'return', 'arrive', 'join', 'come', 'double up', 'double', 'step forward'], 'base', 's', 'past', 'ing')}(?: ${P}'s)?(?: (?:${P}(?!')|in|back|on board|across|over|from «\\d+»(?: council)?|the (?:council|authority|borough|county|cabinet|executive|team)|«\\d+»(?: council)?))*(?: \\p{L}+ (?:week|month|year|\\p{L}+day|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)| (?:in|on|from) (?:\\p{L}+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:\\p{L}+(?: \\d{4})?|\\d{4}))*,? (?:as|to (?:lead|run|head|take over|fill|replace|succeed))(?! (?:soon|well|if|though|long|far|quickly|fast|part|a guest|the (?:council|report|news)|evidence))|arriv(?:es?|ed)(?= (?:from|at|in|last|on|next|this))`;
/** Doing the work of an office: news only when it lies ahead or for a while, else how things are. */
const WORK =
  'lead|head|chair|run|cover|oversee|hold|look after|manage|add|supervise|steer|speak for|answer for|preside over|be responsible for|be in charge of|direct';
const WORKS = WORK.split('|').filter((verb) => !/^(?:be|add|hold) ?/.test(verb));
const WHILE = `(?:until|while|whilst|pending|for now|for the (?:time being|moment|next|present)|in the (?:meantime|interim)|in ${P}'s absence|temporarily|on (?:a|an) (?:temporary|interim|acting|caretaker) (?:basis|footing)|during)`;

/** What a council does to the one who comes. */
const APPOINTS = [
  `appoint`,
  `elect(?= to (?:the |its |${P}'s )?(?:\\p{L}+ )?(?:portfolio|brief|post|cabinet|role|position|executive)(?![\\p{L}]))`,
  ...['choose', 'pick', 'select'].map(
    (verb) =>
      `${verb}(?= (?:${P} )?(?:from (?:a |an |the |among|more|over|\\d|nine|ten|eight|seven|six|five|four|three|two)|ahead of|over|out of|after))`,
  ),
  `re-?appoint`,
  `recruit`,
  `hire`,
  `install`,
  `promote`,
  `elevate`,
  `bring (?:in|back)`,
  `bring(?= (?:${P} )?out of retirement)`,
  `sign up(?= ${P})`,
  `recommend(?= ${P}(?:[.,;]|$| (?:to|and|for) ))`,
  `draft (?:in|back|into)`,
  `call (?:in|back)(?! (?:the|a|for) )`,
  `parachute (?:in|into|to)`,
  `send in`,
  ...['send', 'dispatch'].map((verb) => `${verb}(?= (?:${P} )?(?:(?:in|over|(?:in)?to [^.,;‹›]{1,40}) )?as )`),
  `fly in`,
  `swear in`,
  `vote (?:in(?=[,.;]|$| (?:as|on|at|last|by|to (?:replace|succeed|lead))\\b)|(?:in|on)to (?:the cabinet|office))`,
  `co-?opt`,
  `poach(?= (?:from|by|to|${P}))`,
  `headhunt`,
  `slot in`,
  `move(?= (?:${P} )?(?:up |over |across )?(?:from ${FIELDS} )?to ${FIELDS})`,
  `put in (?:overall |temporary |sole )?(?:charge|command|control)`,
  `place in (?:overall |temporary |sole )?(?:charge|command|control)`,
  `put(?= ${P} in (?:overall |temporary )?(?:charge|command|control))`,
  `restore to (?:the (?:cabinet|executive|front \\p{L}+)|${OFFICE})`,
  `bring (?:in)?to the (?:cabinet|executive|top team)`,
  `put(?= ${P} (?:up|forward) (?:as|for))`,
  `put (?:up|forward)(?= ${P} (?:as|for) (?:${HIS} )?(?:preferred|new|next|\\p{L}+ (?:director|chief|post|job)))`,
  `put (?:up|forward)(?= as)`,
  `entrust(?= (?:${P} )?with )`,
  `task with (?:running|leading|overseeing)`,
  `take on as`,
  `take on(?= [^.;]{1,60}\\bas (?:an? |the |its )?(?:interim|acting|new|permanent) )`,
  `make permanent`,
  `make(?= ${P}(?:[.,;]|$| (?:with|in|for|and) ))`,
  `make(?= (?:${P} )?(?:the |its |«\\d+»'s )?(?:new |next |interim |acting |permanent )*${POST})`,
  `engage(?= (?:(?:at|in|on|last|this|from) [^.,;‹›]{1,30} )?(?:as|at £|on a|for|until|through|from))`,
  `confirm in (?:the |${P}'s )?(?:post|role|job)`,
  `second(?= (?:in|from|to|by|as|${P}))`,
  `lend(?= (?:by|to|${P}))`,
  `loan(?= (?:by|to|from|${P}))`,
  `borrow(?= (?:from|to|${P}))`,
];
const NAMED_AS = [
  'name',
  'unveil',
  'confirm',
  'announce',
  'select',
  'choose',
  'pick',
  'nominate',
  'reveal',
  'approve',
  'present',
  'line up',
  'elect',
  'endorse',
  'ratify',
  'designate',
  'earmark',
  'crown',
  'recommend',
  'introduce',
];
const GIVEN = [
  'give',
  'hand',
  'award',
  'assign',
  'grant',
  'allocate',
  'offer(?= (?:and|the permanent|[^.;]{5,90}\\baccepted))',
  'leave',
];

const AS = `(?! ${P}(?: (?:on|last|this) [\\p{L}]+)? as ‹)(?! as ${P}(?!'))(?= (?:${P} )?(?:(?:last|this|next|on|in) [\\p{L}\\d]+ |yesterday |today )?(?:by [^,.;‹›]{1,40} )?(?:as |in (?:${P}'s|his|her|their) (?:place|stead)(?![\\p{L}])|for (?:appointment|(?:the|its) (?:[\\p{L}£][\\p{L}\\d£-]* )?(?:post|role|job))\\b|to (?:be|lead|chair|take|succeed|replace|follow|run|head|fill|cover|oversee) |(?:the |a |its |an )?(?:new|next|interim|acting|permanent|temporary) |(?:the )?${POST}))`;
const OFFICE_NEXT = `(?= (?:${P} )?(?:(?:over )?${OFFICE}(?! back)|${FIELDS}|(?:overall )?(?:control|charge) of|responsibilit\\w+ for))`;

const FINITE: readonly Form[] = ['base', 's', 'past', 'participle', 'ing'];
const IS = '(?:is|are|was|were|will be|would be|is to be|has been|have been)';
const DO = `(?:join (?:the|${P}'s|its|their) (?:cabinet|executive|team|top team|administration)|be (?:its|the|their) (?:[\\p{L}-]+ )?(?:commissioner|adviser|chair)|look after|mind|take|spend|hold|step|act|cover|fill|hold the|stand in|deputise|mind the|keep|serve|assume|combine|become|be (?:the )?(?:acting|interim|new)|do (?:the|his|her|both)|${WORKS.join('|')})`;
const DOING =
  '(?:taking|stepping|acting (?:as|up)|covering|filling|holding the|standing in|deputising|minding the|moving (?:up|into)|becoming|assuming|inheriting|picking up|replacing|succeeding|joining)';
const arriving = (...forms: readonly Form[]) =>
  `(?:${inflected(TAKES, ...forms)} ${OFFICE}|${inflected(TAKES_FIELDS, ...forms)} ${FIELDS}|${inflected(COMES, ...forms)})`;
const coming = arriving('ing');
const coveringWork = inflected(WORKS, 'ing');
const DONE_TO =
  '(?:(?:brought|drafted|called|sent|flown|parachuted) (?:in|back)|lined up|chosen|picked|named|appointed|promoted|elevated|recruited|hired|selected|elected|seconded|borrowed|lent|installed)';
const WHO = `(${P})(?!')`;
/** The one who comes follows the verb: `holding the fort will be ‹1›`, `into her shoes steps ‹1›`, `replaced by ‹1›`. */
const LATER: readonly string[] = [
  // Gerund or participle first: “Filling in for ‹1› is ‹2›”, “Brought in to run it was ‹2›”.
  `(?:(?:${coming}|acting (?:as|up)|joining [^.;:‹›]{1,40}|${coveringWork} [^.;:‹›]{1,60})(?:[^.;:‹›]{0,60}${P}(?:'s)?)?[^.;:‹›]{0,60},? (?:${IS}|comes?)(?: (?:now|instead|to be))?|in charge(?: now| for now)? ${IS}|at the helm(?: now| for now)? ${IS}) ${WHO}`,
  `(?:working|serving) (?:alongside|with|beside|under) ${P},? as [^.;‹›]{1,80},? ${IS} ${WHO}`,
  `(?:^|[,;:–] ?|and )(?:(?:now|also|newly) )?${DONE_TO}(?: [^.;:‹›]{0,60})?(?: ${P}(?:'s [^.;:‹›]{1,40})?)? ${IS} ${WHO}`,
  `(?:it|that) (?:fell|falls|has fallen|was left|is left) to ${WHO},? to ${DO}`,
  `(?:the (?:task|job|work) of [^.;‹›]{1,60} falls to|(?:choice|nod|lot|vote|mantle) (?:fell|falls|has fallen|went|goes|has gone) (?:on|to)|(?:settled|plumped|landed|alighted) (?:on|for)|opted for) ${WHO}`,
  `(?:in come|in comes|in came|(?:in)?to (?:the (?:cabinet|executive|fold|breach|team)|[^,.;‹›]{1,40}|${P}'s [^,.;‹›]{1,40}) (?:steps?|stepped|comes?|came|goes|moves?)) ${WHO}`,
  `(?<=(?:make|makes|making|made) way for )${WHO}`,
  `(?:takes?|took|has|have|gets?|got|holds?) ${FIELDS} and ${WHO} (?:gets |takes |has )?${FIELDS}`,
  `new (?:to|on|in) (?:the )?(?:cabinet|executive|team|front ?bench) (?:is|are|was|were) ${WHO}`,
  `(?:(?:replac|succeed|reliev|cover|fill)ed|follow(?:ed)?(?= by)|(?:to be|will be|would be|is to be|now|is being|being|are being|are to be) (?:temporarily |also )?(?:led|run|${inflected(
    WORKS.concat(
      'carry out',
      'discharge',
      'perform',
      'do',
      'share',
      'assume',
      'fill',
      'take',
      'undertake',
      'shoulder',
      'absorb',
      'handle',
      'hold',
    ),
    'participle',
  )}))(?: (?:temporarily|permanently|initially|for (?:\\p{L}+ ){1,2}(?:weeks|months)|for now|on|over|up|between|in \\p{L}+|from \\p{L}+|next \\p{L}+|last \\p{L}+|until [^,.;‹›]{1,30}|in the interim|on an? \\p{L}+ (?:basis|footing)|as [^,.;‹›]{1,40}?))* by (?:${POST} )?${WHO}`,
  // An office that passes: “her duties fall to ‹2›”, “the brief belongs to ‹2›”.
  `(?:${OFFICE}|${P}'s (?:[\\p{L}']+ ){0,3}(?:work|place))(?:, [^.;‹›]{3,60},| [^,.;‹›]{0,60})?,? (?:ha[sd] |have |will |would |is |are |was |were )?(?:now |temporarily |been |be |being |also |then )*(?:${inflected(['pass', 'go', 'fall', 'hand', 'give', 'switch', 'move', 'transfer', 'shift', 'revert', 'entrust', 'assign', 'leave', 'devolve'], 's', 'base', 'participle')}|gone|went|fell|fallen|belongs?|belonged)(?: over|,? (?:in|on|from|next|this) (?:\\d{1,2} )?\\p{L}+(?: \\d{4})?|,? (?:for the time being|for now|pro tem|temporarily|meanwhile|in the meantime|jointly),?)*(?: from ${P})? (?:to|on|upon) (?:${POST} )?${WHO}`,
  `(?:${OFFICE})(?: [^,.;‹›]{0,60})? (?:has |have |will |are |is |was |were )(?:now |be |been |being |to be )*(?:shared|split|divided|taken|picked|absorbed|shouldered|handled|looked after|filled|covered|held|assumed|carried out|performed|undertaken|discharged)(?: out| on| over| up)?(?: temporarily| for now| for the time being| straight away| at once| immediately| for (?:\\p{L}+ ){1,2}(?:weeks|months))? (?:between|among|by) (?:[\\p{L}-]+ ){0,4}${WHO}`,
  `(?:now|left|remains?|will be|placed|put)(?: for now| temporarily)? in the (?:\\p{L}+ )?(?:hands|care) of ${WHO}`,
  `(?:^|[,;:] |and )(?:the )?${FIELD}(?:(?:,| and|, and| &) (?:the )?${FIELD})* (?:now )?(?:go|goes|went|pass|passes|passed|fall|falls|fell) to ${WHO}`,
  `(?:hands?|handed|handing|gives?|gave|given|giving|passe[sd]|passing|entrust(?:s|ed)?|assign(?:s|ed)?) (?:over )?(?:${OFFICE}|${FIELD}(?: and ${FIELD})?)(?: over| on| of [^,.;‹›]{1,40}| for [^,.;‹›]{1,40})* to ${WHO}`,
  `(?:hands?|handed|handing) (?:over )?(?:(?:on|in|at) [\\p{L}\\d ]{2,20} )?to ${WHO}`,
  `(?:put|puts|putting|install\\p{L}*|plac(?:e|es|ed|ing)) in ${HIS} (?:place|stead|post|chair) (?:is )?${WHO}`,
  // “found a director in ‹1›”: the office stands as who holds it.
  `(?:f(?:ou|i)nd(?:s|ing)?|ha(?:s|ve|d)|gets?|gain(?:s|ed)|acquir(?:es|ed)|land(?:s|ed)|secur(?:es|ed)|g[eo]t) (?:${P}|${POST}) in ${WHO}`,
  `(?:turn(?:ed|s|ing)?|look(?:ed|s)) to (?:[^.,;‹›]{1,60}, )?${WHO},? (?:to|as|for)`,
  `(?:asked|invited|persuaded|tempted|lured|tasked|commissioned|instructed) ${WHO} to ${DO}`,
  `(?<=replac(?:e|ed|es|ing) ${P} )with (?:${P}'s )?(?:[^.;‹›]{1,40} )?${WHO}`,
  `(?:agreed?|decided|resolved|voted|recommend(?:s|ed)) that ${WHO} (?:should|would|will|is to) ${DO}`,
  // The successor by that name, and the new holder of an office.
  `(?<!\\b(?:singled out|blamed|criticised|attacked|accused|praised|thanked|pointed to) (?:${P}'s )?)(?:successor|replacement|stand-in|deputy for now|new (?:${POST})|(?:interim|acting|permanent|temporary) (?:successor|replacement|${POST}))(?: (?:to|of|for) ${P}(?:'s \\p{L}+)?)?(?: as [^,.;‹›]{1,60})?(?: (?:at|in|for) [^,.;‹›]{1,40})?,?(?: for now,?| for the time being,?| in the meantime,?)?(?: (?:is|will be|would be|was|are|as|being|has been named as|comes in the shape of|named as|to be)(?: to be)?)?(?: an?other (?:interim|temporary|acting)(?: \\p{L}+)?)?:? ${WHO}`,
  // “‹1› has been appointed director, and ‹2› deputy director”
  `(?<=\\b(?:appointed|named|made|becomes|became) [^.;‹›]{3,80} )(?:and|while|with) ${WHO} (?:as )?(?:the |its )?(?:new |interim |acting |deputy )?(?:${POST})(?=[.;,]|$)`,
  `(?:appointment|choice|pick): ${WHO}|(?:new (?:arrival|recruit|hire|face|signing|appointee|broom|boss|man|woman|addition|incumbent|occupant|holder|chief)|newcomer|latest (?:arrival|recruit|addition|appointee)|latest to (?:arrive|join|come|be appointed)|appointee|(?:man|woman|person|candidate) (?:chosen|picked|appointed|selected)(?: [^,.;‹›]{1,50})?)(?: (?:at|in|on|to|of) [^.;‹›]{1,40})?,? (?:(?:is|are|was|were|will be) )?${WHO}`,
  `(?:board|panel|commission|task ?force)[^.;‹›]{0,40},? with ${WHO} (?:in the|as its|as) (?:independent )?chair(?![\\p{L}])`,
  `(?:board|panel|commission|task ?force)[^.;‹›]{0,40}, (?:to be )?(?:chaired|led|headed|overseen) by ${WHO},? (?:has been|is being|will be|is to be|was|had been) (?:set up|established|created|formed|appointed|put in place)`,
  `(?:since [^,.;‹›]{1,30}|now)[^.;‹›]{0,40} (?:has|have) been (?:chaired|led|run|headed|overseen) by ${WHO}`,
  // Only a council that is named says that the next office is one of ours.
  `(?<=(${P}),? [^.;‹›]{0,60}(?:left|leaves?|leaving|quit|depart\\p{L}*)(?: [^.;‹›]{0,60})? to )(?:become|be|take over as|take up|join|lead|run)(?= [^.;‹›«]{0,60}(?:(?:in|at|of|for|join) «\\d+»|«\\d+»'s))`,
  `${WHO},? [^.;‹›]{0,60}(?:left|leaves?|leaving|quit|depart\\p{L}*)(?: [^.;‹›]{0,40})? for (?:an?|the) [^.;‹›«]{0,40}(?:job|post|role|position) (?:in|at|with) «\\d+»`,
  `[Ii]f (?:the )?(?:full council|council|members|councillors|cabinet)[^.;‹›]{1,60}, ${WHO}(?:, [^.;‹›]{1,80},)? (?:will|would) (?:be (?:appointed|confirmed)|become|take)`,
  `under (?:the )?(?:chairmanship|leadership) of ${WHO} (?:will|is to)`,
  `in ${HIS} (?:place|stead)(?: (?:at|in|on|as) [\\p{L}' ]{3,60})? (?:is|comes?|came|will be|steps?|stepped|goes)(?: in)? ${WHO}`,
  `with ${WHO} (?:now )?(?:(?:as|becoming) (?:${HIS} )?(?:new|interim|acting|deputy|\\p{L}+ (?:successor|deputy))|(?:now |left |put |placed )?in (?:temporary|overall|sole) charge|${DOING}|appointed|named|drafted in|brought in)`,
  `${WHO} (?:is|are|was|were) (?:now )?in (?:temporary |interim |acting )?charge of (?:${FIELDS}|${OFFICE})(?= (?:until|while|from)|[,.;]? (?:until|while))|ended with ${WHO} in charge`,
  `(?:choice|naming|hiring|secondment) of ${WHO} (?:as|to)|${WHO},? whom [^,.;‹›]{1,60} (?:chose|picked|named|appointed|hired|selected|brought in|sent in) (?:as|to)`,
  `(?:appointment|arrival|recruitment|election|selection|promotion|installation|nomination|addition|elevation|co-option) (?:[^.;‹›]{0,60} )?of (?:[^.;‹›]{0,30})?${WHO}(?:,? (?:as|to))?`,
  `(?:now |currently |presently |already )(?:has |have |led by |run by |headed by )+(?:an? )?(?:interim|acting|new|temporary) (?:${POST}),? ${WHO}|(?:a|its|the) (?:new|interim|acting|temporary|replacement) (?:${POST}),? ${WHO},? (?:has |will |is |was |had |starts?|started|took|takes|arriv|join|began|begins)`,
];
/** The one who comes is told of by what he is: `‹1› will be the next director`. */
const SAID_TO_BE: readonly string[] = [
  `(${P}) (?:is|was|will be|would be|has been|as|becomes) (?:named (?:as )?)?(?:${HIS} )?(?:\\p{L}+ ){0,3}(?:successor|replacement)`,
  `(${P}) (?:will (?:also )?be|is to be|would be) (?!asked|called)(?:${P}(?= )|(?:the |its |«\\d+»'s |their |our )?(?:(?:new|next|first|acting|interim|permanent|temporary) )*(?:${POST}))`,
  `(${P})(?: (?:from|of|at) [^.,;‹›]{1,60})? (?:is|are|has been|have been) [\\p{L}]+ing (?:[^.;‹›]{1,60} )?(?:${P} )?as (?:an? |the |its )?(?:interim|acting|temporary|caretaker) (?:${POST})|(${P}) (?:has been|have been) (?:the |its |«\\d+»'s )?(?:acting|interim|temporary|caretaker) (?:${POST})(?= since| for)`,
  `(${P}) is (?:now |currently |already |to be )?(?:the |its |«\\d+»'s )?(?:acting|interim|temporary|caretaker|new) (?:${POST})`,
  `(${P}) (?:is|are|was|were) (?:now |currently |temporarily |already )?(?:acting up|standing in|filling in|covering|in (?:temporary |interim |acting )charge|minding the shop|deputising|at the helm|holding the fort|(?:looking after|${coveringWork}) (?:${P}'s )?[^.;‹›]{1,60}(?= ${WHILE}))`,
  `(${P})(?:,? who)? (?:has|have) (?:(?:temporarily|since) )?(?:${inflected(WORKS, 'participle')}|been (?:${coveringWork})) [^.;‹›]{3,60}(?: since(?=[.,;]| (?:then|that|${P}|the (?:departure|resignation|suspension))|$)|,? on (?:a|an) (?:interim|temporary|acting|caretaker) basis)`,
  `(${P}) (?:is|are) (?:now )?(?:back )?in charge(?: there| of [^.;‹›]{1,50})?(?= (?:for (?:up to |the next |at least |about )?(?:\\p{L}+|\\d+) (?:weeks|months)|until|under an? (?:\\p{L}+ )?contract|while))`,
  `(${P}) (?:chairs|heads|leads|is chairing) (?:a|the|its) new(?:ly[- ]\\p{L}+)? (?:\\p{L}+ ){0,3}(?:board|panel|commission|task ?force|partnership)`,
  `(${P}) (?:has been|is) back as (?:an? |the |its )?(?:interim|acting|temporary)`,
  `in (${P})'s (?:first|second|third|opening|early) (?:full )?(?:days?|weeks?|months?) (?:as|in (?:the|charge|${P}'s)(?= ))`,
];

const re = wordsInAnyCase;
const owner = (source: string): Trigger => ({ pattern: re(source), event: 'appointed', finds: 'owner' });

/** The verbs and nouns by which somebody comes to an office, by who does what and where the person stands. */
export const ARRIVALS: readonly Trigger[] = [
  {
    pattern: re(
      `${inflected(APPOINTS, ...FINITE)}|${inflected(NAMED_AS, ...FINITE)}${AS}|${inflected(GIVEN, ...FINITE)}${OFFICE_NEXT}`,
    ),
    event: 'appointed',
    finds: 'passive',
    unless:
      /^ (?:the |a |an )?(?:inspectors?|auditors|lawyers|consultants?|staff|social workers|more|new (?:staff|social workers)|by the (?:party|voters) to parliament)|^ (?:‹[\d,]+›'s|his|her|their|an?|the) (?:\p{L}+ ){0,3}(?:resignation|notice)\b/iu,
  },
  {
    pattern: re(
      `${arriving(...FINITE)}|${COMES_AS}|(?<=\\bnow )(?:has|have|holds) ${FIELDS}|be (?:responsible for|in charge of)(?= ${FIELDS})|(?:do|carry out|discharge|perform)(?= (?!an? )${HIS} (?:[\\p{L}']+ ){0,3}(?:job|role|duties|portfolio|brief))|(?:${WORK})(?= (?:the|${P}'s|its|children|both|a|an|this|it|things|on|for|«)\\b)`,
    ),
    event: 'appointed',
    finds: 'subject',
    unless:
      /^ (?:an? )?(?:[\p{L}-]+ ){0,2}(?:teacher|social worker|nurse|trainee|apprentice|clerk|youth worker|probation officer|police officer|care assistant)\b|^ (?:an?|the|his own|her own|‹[\d,]+›'s own) (?:[\p{L}-]+ ){0,3}(?:charity|university|consultancy|business|firm|company|school|college|academy|hospice|hotel|pub|shop|farm|think ?tank)\b|^ (?:with|at|in|for|running) (?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:charity|university|consultancy|hospice|think ?tank|private sector|NHS|civil service)\b|^(?:[^.;‹›]{0,60})? to (?:resign|leave|go|quit|stand|step(?! (?:in|up))|be|depart|lose)\b|^ for ‹[\d,]+› (?:at|during) |^ (?:away|off)\b|^ (?:the |an? |its |today's |tonight's |this \p{L}+ )?(?:\p{L}+ ){0,2}(?:meetings?|sessions?|talks|debates?|hearings?|calls?|questions?|blame|responsibility|time|place|part|issue|note|notice|account|action|advice|steps|evidence|reviews?|inquir(?:y|ies)|investigations?|search|campaigns?|protests?|workshops?|seminars?|tours?|rall(?:y|ies)|inspections?|visits?|audits?|consultations?|tributes|way|events?|conference)\b|^[^.;]{0,40}\b(?:said no|declined|refused|turned (?:it|them|this) down)\b|^[^.;,‹›]{0,30} (?:knowing|believing|thinking|hoping|determined)\b/iu,
  },
  {
    pattern: re(
      `(?:carr(?:y|ies|ying) on|continu(?:e|es|ed|ing)|stay(?:s|ing)?(?: on)?|remain(?:s|ing)?) (?:in that (?:capacity|role)|as (?:the |its )?(?:interim|acting|temporary) [\\p{L}' ]{3,50})|extend(?:ed|s|ing)? ${P}'s (?:time|stay|contract|spell|term) as (?:an? |the |its )?(?:interim|acting|temporary)`,
    ),
    event: 'appointed',
    finds: 'subject',
    outcome: 'interim',
  },
  ...LATER.map(owner),
  ...SAID_TO_BE.map(owner),
  {
    pattern: re(
      `(${P})'s (?:\\p{L}+ )?(?:appointment|arrival|promotion|nomination|elevation|first day(?= (?:as|in|at|is|was|will|on) )|election as (?:leader|mayor))`,
    ),
    event: 'appointed',
    finds: 'owner',
    unless:
      /^ (?:of|to sort|(?:is|was|has been|had been|is being|was being) (?:at an end|over|ended|terminated|cut short|not renewed))/,
  },
];
