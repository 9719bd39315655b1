import type { Council } from '../../domain/councils.ts';
import type { Day } from '../../domain/dates.ts';
import type { ArticleArea, ArticleInspection, Page, StatedGrade } from './article.ts';
import type { CouncilFinder } from './councilNames.ts';
import { partialDate } from './days.ts';
import { calm, plainSigns } from './sentences.ts';

type Grade = StatedGrade['grade'];

const GRADE = /\b(outstanding|good|adequate|requir(?:es?|ed|ing)[- ]improvement|inadequate|poor)\b/gi;
const AREA_WORDS: readonly (readonly [ArticleArea, RegExp])[] = [
  ['lscb', /\bsafeguarding (?:children )?board\b/gi],
  [
    'care_leavers',
    /\bcare[- ]leavers?\b|\b(?:have|had|has|who) left care\b|\bleaving care\b|\byoung people (?:who (?:have )?(?:left|leave)|leaving) care\b/gi,
  ],
  ['adoption', /\badoption\b/gi],
  [
    'in_care',
    /\b(?:children|youngsters|young people|those|services?|experience\w*) (?:\S+ ){0,3}in (?:its |public |local authority )?care\b|\blooked[- ]after\b|\bchildren in (?:its |the council's |the )?care\b|\bfostering\b/gi,
  ],
  [
    'leadership',
    /\bleadership\b|\b(?:impact|work|performance|quality) of (?:its |the |senior |council )*(?:leaders|managers)\b|\b(?<!\b(?:council|group|party|Labour|political|opposition|faith|business) )(?:its )?leaders(?:' impact)?(?=,|[^.;,]{0,80}\b(?:rated|judged|graded|outstanding|good|inadequate|requires?))|\bfor (?:its |the |senior |council )?(?:leaders|managers)\b|\bgovernance\b|\bmanagement and governance\b/gi,
  ],
  [
    'help_protection',
    /\bhelp and protection\b|\bchild protection\b|\bprotect(?:ing|ion of) (?:vulnerable )?(?:children|youngsters)\b|\bneed(?:ing)? (?:of )?(?:help|protection)\b|\bsafeguarding\b(?! (?:children )?board)|\bkeep(?:ing)? children safe\b/gi,
  ],
  ['overall', /\boverall\b|\bchildren's services\b/gi],
];
/** A grade is one where something is rated; `good`, `poor` and `outstanding` are ordinary words otherwise. */
const RATED =
  /\b(?:rat(?:ed|es|ing)|grad(?:e|ed|es|ing)|judg(?:ed|es|ing|ement|ements|ment)|found|ruled|deem(?:ed|s)|declar(?:ed|es)|class(?:ed|ified)|label(?:led|s)|brand(?:ed|s)|scor(?:ed|es|ing)|mark(?:ed|s)|list(?:ed|s)|award(?:ed|s)|verdict|ranked|assess(?:ed|ment)|describ(?:ed|es) as|considered|called|pronounced|said to be|put (?:it|them) (?:at|in)|concluded|remain(?:s|ed)|moved|went|gone|go|rose|risen|climb\w*|fell|fallen|dropped|slipp\w+|improv\w+ (?:from|to)|up (?:from|to)|down (?:from|to)|upgrad\w+|downgrad\w+|came out|emerged|report|inspect\w+|Ofsted)\b/i;
/** Councils in general, or this one. */
const GENERIC =
  /\b(?:any|councils|authorities|an? (?:council|authority|borough|service)|those (?:that|which|rated|judged|graded|found)|nobody|the label)\b/i;
const PARTICULAR =
  /\b(?:the|this|its) (?:council|borough|county|city|authority|district|service|services|town|department)\b/i;
/** Grades of schools and homes are no grades of the council. */
const ELSEWHERE =
  /\b(?:school|academy|college|nursery|sixth form|hospital|children's home|care homes?|headteacher|academies|adult social care|adult services|CQC|Care Quality Commission|day centre)\b/i;
const DATED = /\b(?:in|since|of) (?:early |late |\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/u;
const ENDS_OF_SCALE = /\b(?:lowest|highest|bottom|top) (?:of|grade|rating|mark)\b/i;
/** Paragraphs that explain the scale speak of no council. */
const SCALE =
  /\b(?:(?:four|five|three) (?:possible )?(?:grades|ratings|judgements|outcomes)|grades? (?:are|is) (?:possible|given|available)|possible (?:grades|ratings)|scale|such as (?:good|inadequate|outstanding)|one of (?:four|three)|is (?:the )?usual|in place of|used to be called|can be (?:rated|graded|judged)|may be (?:rated|graded|judged)|are (?:rated|graded|judged) (?:on|from|as either)|ranging from|ratings? (?:range|run)|an inadequate (?:verdict|rating|grade|judgement|council)|any (?:council|authority)|councils? (?:rated|judged|graded|that (?:are|is)))\b/i;
const EARLIER =
  /\b(?:previous(?:ly)?|last (?:inspect\w+|full|time|visit|report|rat\w+|judg\w+)|earlier|before that|formerly|prior to|the (?:time )?before|used to be|once(?! more| again)|originally|first (?:found|rated|judged)|then rated|predecessor|up from|down from|up until|lost (?:the|its))\b/i;
const NEGATED =
  /\b(?:not|never|no longer|n't|neither|nor|without|avoid(?:ed|ing)?|rather than(?= )|far from|instead of|could|might|may|hopes?|hoped|hoping|aims?|aiming|want(?:s|ed)?|target|expect(?:s|ed)?|fear(?:s|ed)?|predict\w*|if|should|would|until|next step|journey to|on (?:the|its) (?:way|road) to|become|towards?)\b[^,;:]{0,40}$/i;

interface Stated {
  readonly council: number;
  readonly area: ArticleArea;
  readonly grade: Grade;
  readonly earlier: boolean;
  /** Told in the past before the past: earlier, where the page has another grade for the same area. */
  readonly then: boolean;
  readonly date: string | null;
  readonly sentence: string;
}

const SO_IS = /^So,?(?: it said,?| they said,?| too)? (?:is|are|was|were|do|does) /;
const SAME_WORD =
  /\b(?:the|that) same (?:word|grade|label|verdict|rating|judgement|mark) (?:is|was|applies|applied|goes|went|holds|held)\b/i;
const THAT_ONE = /^That (?:county|council|city|borough|authority|district)\b/;

/** Areas that a sentence names without a grade, and how the next one refers to them. */
interface Waiting {
  readonly areas: readonly ArticleArea[];
  readonly pronoun: RegExp;
}

/** “The exception is help and protection. That requires improvement.” “Care leavers fare better. For them it is good.” */
function waitingFor(text: string): Waiting | null {
  const areas = areasIn(text);
  if (!isArea(text)) return null;
  return /\b(?:exception|only one|one (?:area|judgement)|weak spot|sole)\b/i.test(text)
    ? { areas: areas.slice(0, 1), pronoun: /^(?:That|This|It|Here|There)\b/ }
    : { areas, pronoun: /^(?:For|With) (?:them|these|those)\b/ };
}

/** The grades that a page states, by council; the last inspection's apart from earlier ones. */
export function inspectionsIn(
  paragraphs: readonly (readonly string[])[],
  finder: CouncilFinder,
  councils: readonly Council[],
  main: readonly number[],
  { title, published }: Pick<Page, 'title' | 'published'>,
): ArticleInspection[] {
  const inTitle = finder.mentions(calm(plainSigns(title ?? ''))).map((m) => m.council);
  const subject = new Set(inTitle).size === 1 ? inTitle[0] : undefined;
  const stated: Stated[] = [];
  let current = main[0];
  let untold: string | null = null;
  let waiting: Waiting | null = null;
  for (const sentences of paragraphs) {
    const whole = calm(plainSigns(sentences.join(' ')));
    // A page about one council, by its headline, names others in passing.
    if (main.length !== 1)
      current = finder.mentions(whole).find((m) => main.includes(m.council))?.council ?? subject ?? current;
    let lastNamed: number | undefined;
    for (const sentence of sentences) {
      const text = calm(plainSigns(sentence));
      if (isScale(text, finder)) continue;
      // “That county climbed to good”: the one that the sentence before names.
      const meant = THAT_ONE.test(text) ? (lastNamed ?? current) : current;
      lastNamed = finder.mentions(text).at(-1)?.council ?? lastNamed;
      const here = statedIn(text, sentence, finder, meant, published).flatMap((s) =>
        s.area === 'overall' && waiting?.pronoun.test(text) ? waiting.areas.map((area) => ({ ...s, area })) : [s],
      );
      const last = stated.at(-1);
      if (last && (SO_IS.test(text) || (here.length === 0 && SAME_WORD.test(text))))
        here.push(...areasIn(text).map((area) => ({ ...last, area, sentence })));
      stated.push(...here);
      waiting = here.length > 0 ? null : waitingFor(text);
      // “The previous inspection, in 2013, found … They were also rated inadequate in 2012”: the same grade in 2013.
      const [first] = here;
      if (first && untold !== null && /\balso\b/i.test(text)) stated.push({ ...first, earlier: true, date: untold });
      untold =
        here.length === 0 && /\b(?:previous|last|earlier) (?:inspection|report|visit|review)\b/i.test(text)
          ? partialDate(text, published, false)
          : null;
    }
  }
  const found: ArticleInspection[] = [];
  for (const council of new Set(stated.map((s) => s.council))) {
    const name = councils[council]?.shortName;
    if (name === undefined) continue;
    const mine = latestAsNow(
      inTime(
        stated.filter((s) => s.council === council),
        published,
      ),
    );
    const judgements = unique(
      mine.filter((s) => !s.earlier),
      (s) => s.area,
    );
    const previous = unique(
      mine.filter((s) => s.earlier),
      (s) => `${s.date?.slice(0, 4) ?? ''} ${s.area} ${s.grade}`,
    ).filter(
      (s) =>
        s.date !== null || !mine.some((o) => o.earlier && o.date !== null && o.grade === s.grade && o.area === s.area),
    );
    found.push({
      council: name,
      kind: judgements.some((j) => j.area === 'send_area') ? 'send_area' : 'ofsted_csc',
      date: judgements.map((j) => j.date).find((d) => d !== null) ?? published?.slice(0, 4) ?? null,
      framework: null,
      judgements: judgements.map(({ area, grade, sentence }) => ({ area, grade, sentence })),
      previous: previous.map(({ area, grade, sentence, date }) => ({ area, grade, sentence, date })),
    });
  }
  return found;
}

/** Inspections of one council lie further apart than a page's wordings of one date. */
const MONTHS_APART = 9;
/** A grade that is older than this, told without another, is background. */
const MONTHS_NEWS = 36;
const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6);

/** Which statements are of the past: by their words, else by the dates of the others on the page. */
function inTime(stated: readonly Stated[], published: Day | null): Stated[] {
  const now = (s: Stated) => !s.earlier && !s.then;
  return stated.map((s): Stated => {
    if (s.earlier) return s;
    const others = stated.filter((o) => o !== s && o.area === s.area && now(o));
    const old = s.date !== null && published !== null && months(published) - months(s.date) > MONTHS_APART;
    if (s.then) return others.some((o) => old || o.grade !== s.grade) ? { ...s, earlier: true } : s;
    const { date } = s;
    if (date === null) return s;
    const newer = others.some((o) =>
      o.date === null
        ? published === null || months(published) - months(date) > MONTHS_APART
        : months(o.date) - months(date) > MONTHS_APART,
    );
    return newer || (published !== null && months(published) - months(date) > MONTHS_NEWS)
      ? { ...s, earlier: true }
      : s;
  });
}

/** Where a page tells of past inspections only, the last of them is the council's standing. */
function latestAsNow(stated: readonly Stated[]): readonly Stated[] {
  const year = (s: Stated) => s.date?.slice(0, 4) ?? '';
  const last = stated.map(year).sort().at(-1);
  return stated.every((s) => s.earlier) ? stated.map((s) => ({ ...s, earlier: year(s) !== last })) : stated;
}

/** The first value counts: a page tells the verdict before its history. */
function unique(all: readonly Stated[], key: (s: Stated) => string): Stated[] {
  const seen = new Map<string, Stated>();
  for (const s of all) if (!seen.has(key(s))) seen.set(key(s), s);
  return [...seen.values()];
}

function isScale(text: string, finder: CouncilFinder): boolean {
  const grades = new Set((text.match(GRADE) ?? []).map((g) => g.toLowerCase()));
  if (finder.mentions(text).length > 0) return false;
  if (SCALE.test(text) || (grades.size >= 4 && !/:\s*\S+$/.test(text))) return true;
  // What is dated, or speaks of “the council”, is about one council.
  if (PARTICULAR.test(text) || DATED.test(text)) return false;
  return GENERIC.test(text) || (ENDS_OF_SCALE.test(text) && !isArea(text));
}

const gradeOf = (word: string): Grade =>
  /^requir/i.test(word) ? 'requires improvement' : (word.toLowerCase() as Grade);

function statedIn(
  text: string,
  sentence: string,
  finder: CouncilFinder,
  current: number | undefined,
  published: Day | null,
): Stated[] {
  const mentions = finder.mentions(text);
  const item = ITEM.test(text);
  const grades = [...text.matchAll(GRADE)].filter((m) => isGrade(text, m, item));
  return grades.flatMap((match, i): Stated[] => {
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    // “not nearly good enough for a service found inadequate”: what is denied ends with its own grade word.
    if (NEGATED.test(before.slice(lastGradeWord(before)))) return [];
    const [from, to] = item ? [0, text.length] : clauseAround(text, match.index, end, grades[i - 1], grades[i + 1]);
    const clause = text.slice(from, to);
    if (ELSEWHERE.test(clause) && !isArea(clause)) return [];
    const lead = text.slice(Math.max(0, from - 60), from);
    const change = /\bfrom (?:an? )?["']?$/i.test(before);
    const toNow = /\b(?:to|now) (?:an? )?["']?$/i.test(before) && !/\bneeds? to be ["']?$/i.test(before);
    const ago =
      yearsAgo(clause, lead, published) ?? (grades.length === 1 ? yearsAgo(text.slice(0, from), '', published) : null);
    const direct = /^["']?(?: overall)? in (?:\p{L}+ )?((?:19|20)\d\d)\b/u.exec(text.slice(end))?.[1];
    const date =
      (change || toNow ? direct : undefined) ??
      partialDate(clause, published, false) ??
      ago ??
      (grades.length === 1 && !EARLIER.test(text.slice(to)) ? partialDate(text.slice(0, to), published, false) : null);
    const earlier =
      !item &&
      !toNow &&
      (change ||
        ago !== null ||
        EARLIER.test(clause) ||
        /\bthen (?:rated |judged |graded )?["']?$/i.test(before) ||
        /^(?:The|Its|That|At its) (?:previous|last|earlier) /.test(text));
    const then = /\bhad (?:already |also |previously )?(?:been|received|got)\b/i.test(clause);
    const here = mentions.filter((m) => m.start >= from && m.start < to).map((m) => m.council);
    const nearest =
      [...mentions].reverse().find((m) => m.end <= match.index)?.council ?? mentions[0]?.council ?? current;
    const listed =
      /\b(?:others|along with|together with|as well as|including|namely|like)\b/i.test(text) || here.length > 2;
    const councils =
      listed && mentions.length > 1
        ? [...new Set(mentions.map((m) => m.council))]
        : here.length > 1 && /\b(?:both|all|and)\b/.test(clause)
          ? [...new Set(here)]
          : [here.at(-1) ?? nearest];
    const grade = gradeOf(match[1] ?? '');
    // “Leadership was inadequate, and so were services for children in care.”
    const so =
      /^[,;]? (?:(?:and|as) (?:so )?(?:is|are|was|were)|so (?:too )?(?:is|are|was|were)|as well as|along with|and so too) ([^.;]+)/.exec(
        text.slice(end),
      )?.[1];
    const more = so === undefined || !isArea(so) ? [] : areasIn(so);
    const same = sameBefore(text, end, published);
    const again = same.length > 0 ? [] : furtherYears(text.slice(end, grades[i + 1]?.index));
    return councils.flatMap((council): Stated[] =>
      council === undefined
        ? []
        : [...(SUBJECT.test(clause) ? areasIn(clause) : areasIn(text.slice(0, match.index))), ...more].flatMap(
            (area): Stated[] => [
              { council, area, grade, earlier, then, date, sentence },
              ...again.map((year) => ({ council, area, grade, earlier, then, date: year, sentence })),
              ...same.map((year) => ({ council, area, grade, earlier: true, then: false, date: year, sentence })),
            ],
          ),
    );
  });
}

/** An earlier inspection with the same grade, told along with this one's: dates as far as they are told. */
function sameBefore(text: string, end: number, published: Day | null): (string | null)[] {
  const years =
    /\b(\w+) years? (?:after|before|earlier|since)\b[^.]{0,40}\bthe same (?:grade|rating|verdict|judgement|mark)/i.exec(
      text,
    )?.[1];
  if (years !== undefined) return [yearsBack(years, published)];
  const as = /\bas ((?:it (?:was|had been)|they were|before|at|in)\b[^.]*)/i.exec(text.slice(end))?.[1];
  if (as !== undefined && /\b(?:last|previous|before|earlier|\d{4})\b/.test(as))
    return [partialDate(as, published, false), ...furtherYears(text.slice(end))];
  return RUNNING.test(text) ? [null] : [];
}

/** “inadequate in 2014 and again in 2016”, “as in 2015 and 2019”: the years after the first. */
const furtherYears = (text: string): string[] =>
  /\b(?:19|20)\d\d((?:(?:,| and|, and)(?: again| then)?(?: in)? (?:19|20)\d\d)+)/.exec(text)?.[1]?.match(/\d{4}/g) ??
  [];
const RUNNING =
  /\b(?:second|third|fourth) (?:time (?:running|in a row|in succession)|(?:successive|consecutive|straight) (?:time|inspection|rating|grade|report|verdict|occasion))\b/i;

const ITEM =
  /^[^.]{3,120}?(?::| –| -|\()\s*["']?(?:outstanding|good|adequate|requires[- ]improvement(?: to be good)?|inadequate|poor)["']?\)?(?: too| also| again)?[.;,]?$/i;

const BREAK =
  /[,;:]| which | who | where | while | whereas | but | although | though | after | before | when | because | since | and (?!protection\b)(?=it |the |its |that |[^,;]{1,60}\b(?:rated|judged|graded|good|outstanding|inadequate|adequate|requires|required)\b)| with (?=\w+ )/g;

/** The words around a grade that belong to it: up to the next break, or to the neighbouring grade's words. */
function clauseAround(
  text: string,
  start: number,
  end: number,
  last: RegExpMatchArray | undefined,
  next: RegExpMatchArray | undefined,
): [number, number] {
  const floor = last ? (last.index ?? 0) + last[0].length : 0;
  const ceiling = next?.index ?? text.length;
  const breaks = [...text.matchAll(BREAK)];
  let from =
    breaks
      .map((m) => m.index + (m[0].startsWith(' ') ? 0 : 1))
      .filter((at) => at >= floor && at < start)
      .at(-1) ?? floor;
  // A list of areas before the grade has commas of its own; and a clause without a subject borrows the one before it.
  while (from > floor && !SUBJECT.test(text.slice(from, end))) {
    const further = breaks
      .map((m) => m.index)
      .filter((at) => at >= floor && at < from - 1)
      .at(-1);
    from = further ?? floor;
  }
  // Areas listed before the grade, and the verb before the list, belong to it: “judged leaders, help and care good”.
  for (;;) {
    const further = breaks.filter((m) => m.index >= floor && m.index < from).at(-1);
    if (!further || !/^(?:,| and )/.test(text.slice(from)) || !isArea(text.slice(further.index, from))) break;
    from = further.index;
  }
  const head = text.slice(floor, from);
  if (
    /^(?:,| and )/.test(text.slice(from)) &&
    isArea(text.slice(from, start)) &&
    /^[^,;:]*$/.test(head) &&
    isArea(head)
  )
    from = floor;
  // “The help they get, their care, the grip of leaders: each is inadequate”: all that was listed.
  if (/\b(?:each|all|every one)\b[^.;]{0,30}$/i.test(text.slice(floor, start)) && isArea(text.slice(floor, start)))
    from = floor;
  const after = breaks.map((m) => m.index).find((at) => at >= end) ?? text.length;
  // “Inadequate too are help and protection, the care of looked-after children and …”: the list follows.
  const turned =
    !/\p{L}/u.test(text.slice(from, start)) && /^["']?,?(?: too,?| also)? (?:is|are|was|were) /.test(text.slice(end));
  if (turned) return [from, ceiling];
  // “inadequate in three areas: leaders, help and protection, and overall” goes on after the grade.
  const list =
    /^[^.;]{0,80}\b(?:areas?|categories|judgements|counts|respects|board|throughout)\b[^.;:]{0,40}:|^["']?: (?:overall|for|in|on|its|the)\b|^["']?[^.;,]{0,25}, both (?:overall|for|in)\b/.test(
      text.slice(end),
    );
  const stop = text.indexOf(';', end);
  return [
    from,
    list ? Math.min(ceiling, stop < 0 ? text.length : stop) : Math.min(afterList(text, end, after, breaks), ceiling),
  ];
}

/** “inadequate for leadership, for help and protection and for children in care”: the list goes on over its commas. */
function afterList(text: string, end: number, after: number, breaks: readonly RegExpMatchArray[]): number {
  if (!/^["']?(?: \S+){0,2} (?:for|in|on|at|across)\b/i.test(text.slice(end, after))) return after;
  let to = after;
  for (const at of [...breaks.map((m) => m.index ?? 0), text.length].filter((at) => at > after)) {
    const part = text.slice(to, at);
    if (!/^(?:,| and )/.test(part) || !isArea(part) || VERB.test(part) || GRADE_WORD.test(part)) break;
    to = at;
  }
  return to;
}
const lastGradeWord = (text: string): number => {
  const last = [...text.matchAll(GRADE)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
};

const VERB = /\b(?:is|are|was|were|has|have|had|rated|judged|graded|found|said)\b/i;
const GRADE_WORD = new RegExp(GRADE.source, 'i');
const SUBJECT =
  /\b(?:council|authority|borough|county|city|district|town hall|service|services|department|it|its|leader\w*|leadership|governance|help|protection|safeguarding|care|leavers|adoption|overall|board|inspect\w+|Ofsted|performance|area|areas|experience\w*|provision|\p{Lu}\p{L}+)\b/u;

const isArea = (text: string): boolean =>
  AREA_WORDS.some(([area, pattern]) => area !== 'overall' && text.search(pattern) >= 0);

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function yearsBack(number: string, published: Day | null): string | null {
  const n = /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase());
  return n > 0 && published !== null ? String(Number(published.slice(0, 4)) - n) : null;
}

/** `rated good four years ago`, `two years after being rated good`. */
function yearsAgo(clause: string, lead: string, published: Day | null): string | null {
  const found =
    /\b(\w+) years? (?:ago|earlier|before|previously|after (?:\w+ing|it|an?|the)\b)/i.exec(clause)?.[1] ??
    (/^ after (?:it |being |having |the )/.test(clause) ? /\b(\w+) years?$/i.exec(lead)?.[1] : undefined);
  return found === undefined ? null : yearsBack(found, published);
}

/** Grade words are many things; in these places they are grades. */
function isGrade(text: string, match: RegExpMatchArray, item: boolean): boolean {
  const at = match.index ?? 0;
  const word = (match[1] ?? '').toLowerCase();
  const before = text.slice(0, at);
  const after = text.slice(at + match[0].length);
  if (/\brequires? improvement to be $/i.test(before)) return false;
  if (item) return true;
  // “Good in 2020, outstanding in July 2024”; “children in care get a good service”.
  if (/(?:^|[,;] )["']?$/.test(before) && /^ (?:in (?:\p{L}+ )?\d{4}|now)\b/u.test(after)) return true;
  if (/\b(?:have|has|gets?|receives?) an? ["']?$/i.test(before) && /^["']? service\b/.test(after))
    return isArea(before);
  if (word.startsWith('requir')) return !/^requir(?:e|ing)\b/i.test(match[0]) || RATED.test(before) || isArea(before);
  if (
    isArea(text) &&
    /\b(?:is|are|was|were|been) (?:also |both |all |now )?["']?$/i.test(before) &&
    /^["']?(?:[.,;)]|$| and\b| but\b| in \d)/.test(after)
  )
    return true;
  if (
    /(?:\b(?:city|county|council|borough|authority|services?|it|they)|[A-Z][\w-]+) (?:has|had|have) (?:also |previously |once )?been ["']?$/.test(
      before,
    ) &&
    /^["']?(?:[.,;)]|$| in \d| overall| until| for )/.test(after)
  )
    return true;
  if (word === 'inadequate')
    return (
      ((RATED.test(text) || isArea(text) || /\boverall\b/i.test(text)) &&
        !/^ (?:support|supervision|resources|funding|recording|management|oversight|training|staffing|response|planning|help for|care for|information|assessment|number|staff)\b/i.test(
          after,
        )) ||
      /^["']? (?:rating|verdict|grade|judgement)/.test(after)
    );
  const close =
    /["']$/.test(before) ||
    /^["']? (?:rating|verdict|grade|judgement|overall|in\b|across|for|on|at|as well|too\b|also|by\b|and\b|but\b|with\b|this\b|last\b|yesterday|today|again|when\b|after\b|before\b|since\b|while\b|under\b|only\b|then\b|two\b|three\b|\d|to (?:["']?(?:outstanding|good|adequate|requir|inadequate|poor)))/i.test(
      after,
    ) ||
    /^["']?(?:[.,;:)]|$)/.test(after);
  const rated =
    /\b(?:rat(?:ed|es|ing)|grad(?:ed|es|e|ing)|judg(?:ed|es|ing|ement)|as|be|deemed|declared|scored?|marked|found|from|to|were|was|is|are|of|or|remains?|awarded|given|services|outstanding|good|adequate|improvement|inadequate)(?: (?:its|the|them|it|overall|now|still|only|just|both|all|children's services|services|\S+ly))* ["']?$/i.test(
      before,
    );
  const strong =
    /\b(?:rat(?:ed|es|ing)|grad(?:ed|es|e|ing)|judg(?:ed|es|ing|ement|ements)|Ofsted (?:said|found|ruled|has|gave)|inspect\w+|verdict|report|grades?|rating|climb\w*|upgrad\w+|downgrad\w+|fell|dropped|rose|described as|called (?:it|them|the|its)|found [^.]{0,80} to be|overall|up from|down from|requir\w+ improvement|inadequate)\b/i.test(
      text,
    );
  if (strong && /^["']? (?:rating|grade|judgement|verdict)\b/i.test(after)) return true;
  return (
    close &&
    strong &&
    (rated || /\b(?:rat(?:ed|es|ing)|grad(?:ed|es)|judg(?:ed|es|ing))\b[^.;]{0,80}$/i.test(before)) &&
    !/\b(?:a|an|the|such|very|so|how|no) $/i.test(
      before.replace(/\b(?:a|an) $/i, /^ (?:rating|grade|judgement|verdict)/.test(after) ? '' : '$&'),
    )
  );
}

function areasIn(clause: string): ArticleArea[] {
  const found: { area: ArticleArea; at: number }[] = [];
  let rest = clause;
  for (const [area, pattern] of AREA_WORDS) {
    const at = rest.search(pattern);
    if (at < 0) continue;
    rest = rest.replace(pattern, (m) => ' '.repeat(m.length));
    found.push({ area, at });
  }
  // “children's services” beside a named area only says what was inspected.
  const own = found.filter((f) => f.area !== 'overall' || found.length === 1 || /\boverall\b/i.test(clause));
  const areas = own.sort((a, b) => a.at - b.at).map((f) => f.area);
  return areas.length > 0 ? areas : ['overall'];
}
