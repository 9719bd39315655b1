import type { ArticleArea } from '../article.ts';

const PEOPLE = '(?:those|young people|youngsters|young adults|teenagers|people|children)';
/** Whose care it is; councils have been replaced by `<C0>` (marks.ts). */
const THEIRS = "(?:its|their|the|public|local authority|council|(?:the )?[a-z]+'s|<C\\d+>'s)";
const BODY = '(?:it|the (?:council|county|city|borough|authority))';

/** In the order in which they are looked for: what one has taken the next no longer sees. */
export const AREA_WORDS: readonly (readonly [ArticleArea, string])[] = [
  [
    'lscb',
    "(?:local )?(?:children's )?safeguarding (?:children(?:'s)? )?board|LSCB|(?<=\\bthe )board(?=(?: (?:that|which) (?:\\w+ ){1,3}(?:chairs|chaired|leads|led))?,? (?:is|was|which) )",
  ],
  [
    'care_leavers',
    `care[- ]leavers?'?|${PEOPLE}(?: [a-z]+){0,2} (?:who |that )(?:(?:have|had|has) )?(?:just |recently )?(?:left|leave|leaves) (?:(?:${THEIRS} )?care|it)|${PEOPLE} who (?:have |are )?(?:grown up and left|about to leave) (?:${THEIRS} )?(?:care|it)|${PEOPLE} leaving (?:(?:${THEIRS} )?care|it)|(?:${PEOPLE}|what happens(?: to (?:them|children|young people))?) (?:when|once|after) they (?:have )?(?:leave|left) (?:(?:${THEIRS} )?care|it)|${PEOPLE} who (?:have )?gr(?:ew|own) up in (?:${THEIRS} )*care|leaving (?:${THEIRS} )?care|(?:have|had|has|who) left care`,
  ],
  ['adoption', '(?:fostering and )?adoption(?: and (?:fostering|permanence))?|adopters'],
  [
    'in_care',
    `(?:children|young people|those) (?:who|that) (?:are|were|is) (?:being |still )?looked after|what happens (?:to (?:them|children|young people) )?in (?:${THEIRS} )*care|(?:children|youngsters|young people|those|services?|experience\\w*) (?:[\\w'-]+ ){0,3}in (?:${THEIRS} )*care|looked[- ]after(?: (?:children|young people|youngsters)(?:'s)?)?|children looked after|looks after those in its care|(?:children|youngsters|young people|those) (?:that |whom )?${BODY} looks after(?: itself)?|foster(?:ing| care)|permanence`,
  ],
  [
    'leadership',
    "(?<=\\bfrom (?:its |their |the )?)leaders(?= to\\b)|(?<!\\b(?:g[ai]v(?:e|es|en|ing) up|quit|resign\\w*|lo(?:st|ses?)|won|contest\\w*|for|took over|from) the )leadership(?:,? (?:and )?management)?(?:,? (?:and )?governance)?|(?:impact|work|performance|quality|grip) of (?:its |the |senior |council |their |most |(?:city|county|borough|council|town)'s )*(?:leaders|managers)(?: and managers)?|(?<!\\b(?:council|group|party|Labour|political|opposition|faith|business|union|local|community|school) )leaders(?:' (?:impact|work|performance)|')?(?=,| as well as\\b|[^.;]{0,80}(?:\\b(?:rated|judged|graded|verdict|grades?)\\b|<[gG]))|(?<=\\b(?:for|of|(?:given|goes|went|awarded|applie[sd]|appl(?:y|ying)) to) (?:its |the |senior |council )?)(?:leaders|managers)|(?:management and )?governance|(?:the way|how) (?:it|they|the service|the council|the department|(?:children's )?services) (?:is|was|are|were) (?:led|run|managed)|the way (?:its |the |senior |council )*(?:leaders|managers) (?:run|lead|manage) (?:it|things|the [a-z]+)",
  ],
  [
    'help_protection',
    `how (?:well |effectively )?${BODY} (?:helps|protects|safeguards)(?: and (?:helps|protects))? (?:vulnerable )?children|(?:the )?(?:early )?help(?: given| offered)?(?:,? and|,? or) (?:the )?protection(?: (?:of|for) (?:vulnerable )?children(?: from harm| at risk)?)?|(?:the )?help (?:given |offered |provided )?(?:to|for) (?:children|families)|(?:the )?help (?:that )?(?:children|families) (?:get|receive)|child protection|(?:helping (?:and|or) )?protect(?:ing|ion of|ion for) (?:its |vulnerable |local )?(?:children|youngsters)(?: from harm)?|need(?:s|ed|ing)? (?:of )?(?:help(?:,? and|,? or) protection|help|protection)|(?:child(?:ren's)? )?safeguarding(?: (?:and protection )?of (?:vulnerable )?children)?(?! (?:\\w+ )?board)|keep(?:ing|s)? (?:its )?children safe|(?:work|arrangements|efforts) to (?:protect|safeguard) (?:vulnerable )?children|protection(?=(?:,| and|, and)(?: (?:on|for|in))? <A)|(?<=<A\\d+>(?:,| and|, and) )protection(?=[,.;]| and\\b)`,
  ],
  ['overall', 'overall(?: effectiveness|(?: \\w+)? (?:grade|rating|judgement|verdict|mark)(?! of))?'],
];

/** What such a heading begins with: “the experiences and progress of”, “that for”, “the support offered to”. */
const LEAD = `(?<!<[gG]\\d+>["']? )(?:\\b(?:the (?:council|county|city|borough|authority|town|department)'s(?: own)?|the|its|their|all|both|overall|what it does) )?\\b(?:(?:quality|impact|experiences?(?: and progress)?|progress|effectiveness|work|support|help|service|services|team|provision|lot|grip|performance|standards?|care|treatment|handling|offer|outcomes|arrangements|response|safety|role|strength|subset|part|side|verdicts?|grades?|ratings?|judgements?|marks?|scores?|what (?:is|was) done|what ${BODY} (?:does|did|do)|that|those|one) (?:(?:that|which|given|offered|provided|available|done|received|it gives|it offers|deals?|dealing) ){0,2}(?:of|for|to|with|on|in|by|around|over) )+(?:(?:its|the|their|all|those|children|young people|youngsters|vulnerable|<C\\d+>'s|the \\w+'s|who|in) ){0,3}`;
/** And what follows it: “that children get”, “on social work practice with children and families”. */
const TAIL = `(?:'s|')?(?: on (?:social work practice|social work|practice)(?: with children and families)?| (?:that |which )?(?:${BODY}|they|(?:its |vulnerable )?(?:children|youngsters|families|young people)) (?:gets?|gives?|gave|receives?|received|offers?|offered|provides?|provided|needs?)(?: (?:to )?(?:children|families|them|young people))?| (?:services?|work|performance|arrangements|teams?|provision|functions?)(?! (?:of|for|in|with) <A)| by ${BODY}| themselves| and progress)*`;

/** “How it serves those it looks after.” */
const HOW = `\\bhow (?:well )?${BODY} (?:serves|treats|supports|cares for|looks after|helps) `;

export const AREA_PATTERNS = AREA_WORDS.map(
  ([area, words]) => [area, new RegExp(`(?<![\\w<-])(?:${words})(?![\\w>-])`, 'gi')] as const,
);
export const AROUND_AREA = new RegExp(`(?:${LEAD}|${HOW})?(<A\\d+>)${TAIL}`, 'gi');

export const namesArea = (text: string): boolean =>
  AREA_PATTERNS.some(([area, pattern]) => area !== 'overall' && text.search(pattern) >= 0);
