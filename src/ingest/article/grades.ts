import type { Council } from '../../domain/councils.ts';
import type { Day } from '../../domain/dates.ts';
import type { ArticleArea, ArticleInspection, StatedGrade } from './article.ts';
import type { CouncilFinder } from './councilNames.ts';
import { partialDate } from './days.ts';
import { plainSigns } from './sentences.ts';

type Grade = StatedGrade['grade'];

const GRADE = /\b(outstanding|good|adequate|requir(?:es?|ed|ing)[- ]improvement|inadequate|poor)\b/gi;
const AREA_WORDS: readonly (readonly [ArticleArea, RegExp])[] = [
  ['lscb', /\bsafeguarding (?:children )?board\b/gi],
  [
    'care_leavers',
    /\bcare[- ]leavers?\b|\bleaving care\b|\byoung people (?:who (?:have )?(?:left|leave)|leaving) care\b/gi,
  ],
  ['adoption', /\badoption\b/gi],
  [
    'in_care',
    /\b(?:children|youngsters|young people|those|services?|experience\w*) (?:\S+ ){0,3}in (?:its |public |local authority )?care\b|\blooked[- ]after\b|\bchildren in (?:its |the council's )?care\b|\bfostering\b/gi,
  ],
  [
    'leadership',
    /\bleadership\b|\b(?:impact|work|performance|quality) of (?:its |the |senior |council )*(?:leaders|managers)\b|\b(?:its )?leaders(?:' impact)?(?=[^.;,]{0,40}\b(?:rated|judged|graded|outstanding|good|inadequate|requires?))|\bgovernance\b|\bmanagement and governance\b/gi,
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
/** Paragraphs that explain the scale speak of no council. */
const SCALE =
  /\b(?:(?:four|five|three) (?:possible )?(?:grades|ratings|judgements|outcomes)|grades? (?:are|is) (?:possible|given|available)|possible (?:grades|ratings)|scale|such as (?:good|inadequate|outstanding)|one of (?:four|three)|(?:lowest|highest|bottom|top) (?:of|grade|rating|mark)|is (?:the )?usual|can be (?:rated|graded|judged)|may be (?:rated|graded|judged)|are (?:rated|graded|judged) (?:on|from|as either)|ranging from|ratings? (?:range|run)|an inadequate (?:verdict|rating|grade|judgement|council)|any (?:council|authority)|councils? (?:rated|judged|graded|that (?:are|is)))\b/i;
const EARLIER =
  /\b(?:previous(?:ly)?|last (?:inspect\w+|full|time|visit|report|rat\w+|judg\w+)|earlier|before that|formerly|had (?:been|already|already been|also been|received|got)|prior to|the (?:time )?before|used to be|once|originally|first (?:found|rated|judged)|then rated|predecessor|years? (?:ago|earlier|before|after)|up from|down from|since)\b/i;
const NEGATED =
  /\b(?:not|never|no longer|n't|neither|nor|without|avoid(?:ed|ing)?|rather than|far from|instead of|could|might|may|hopes?|hoped|hoping|aims?|aiming|want(?:s|ed)?|target|expect(?:s|ed)?|fear(?:s|ed)?|predict\w*|if|should|would|until|next step|journey to|on (?:the|its) (?:way|road) to|become|towards?)\b[^,;]{0,40}$/i;

interface Stated {
  readonly council: number;
  readonly area: ArticleArea;
  readonly grade: Grade;
  readonly earlier: boolean;
  readonly date: string | null;
  readonly sentence: string;
}

/** The grades that a page states, by council; the last inspection's apart from earlier ones. */
export function inspectionsIn(
  paragraphs: readonly (readonly string[])[],
  finder: CouncilFinder,
  councils: readonly Council[],
  main: readonly number[],
  published: Day | null,
): ArticleInspection[] {
  const stated: Stated[] = [];
  let current = main[0];
  for (const sentences of paragraphs) {
    const whole = plainSigns(sentences.join(' '));
    if (main.length !== 1) current = finder.mentions(whole).find((m) => main.includes(m.council))?.council ?? current;
    for (const sentence of sentences) {
      const text = plainSigns(sentence);
      if (isScale(text, finder)) continue;
      stated.push(...statedIn(text, sentence, finder, current, published));
    }
  }
  const found: ArticleInspection[] = [];
  for (const council of new Set(stated.map((s) => s.council))) {
    const name = councils[council]?.shortName;
    if (name === undefined) continue;
    const mine = stated.filter((s) => s.council === council);
    const judgements = unique(
      mine.filter((s) => !s.earlier),
      (s) => s.area,
    );
    const previous = unique(
      mine.filter((s) => s.earlier),
      (s) => `${s.date ?? ''} ${s.grade}`,
    ).filter((s) => s.date !== null || !mine.some((o) => o.earlier && o.date !== null && o.grade === s.grade));
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

/** The first value counts: a page tells the verdict before its history. */
function unique(all: readonly Stated[], key: (s: Stated) => string): Stated[] {
  const seen = new Map<string, Stated>();
  for (const s of all) if (!seen.has(key(s))) seen.set(key(s), s);
  return [...seen.values()];
}

function isScale(text: string, finder: CouncilFinder): boolean {
  const grades = new Set((text.match(GRADE) ?? []).map((g) => g.toLowerCase()));
  return finder.mentions(text).length === 0 && (SCALE.test(text) || (grades.size >= 4 && !/:\s*\S+$/.test(text)));
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
  const out: Stated[] = [];
  const item =
    /^[^.]{3,120}?(?::| –| -)\s*["']?(?:outstanding|good|adequate|requires[- ]improvement(?: to be good)?|inadequate|poor)["']?[.;,]?$/i.test(
      text,
    );
  const sentenceYear = /\b(?:in|of|since|from)\s+(?:[A-Z]\w+ )?((?:19|20)\d\d)\b/.exec(text)?.[1];
  let from = 0;
  const grades = [...text.matchAll(GRADE)].filter((m) => isGrade(text, m, item));
  for (const [i, match] of grades.entries()) {
    const end = match.index + match[0].length;
    const next = grades[i + 1];
    const stop = next ? boundary(text, end, next.index) : text.length;
    const part = text.slice(from, stop);
    const before = text.slice(from, match.index);
    from = stop;
    if (
      NEGATED.test(before) ||
      (/\bto be $/i.test(text.slice(0, match.index)) &&
        /requires improvement to be $/i.test(text.slice(0, match.index)))
    )
      continue;
    const inPart = mentions.filter((m) => m.start >= stop - part.length && m.start < stop).map((m) => m.council);
    const joined =
      /\b(?:others|along with|together with|as well as|including|namely|like)\b/i.test(text) || inPart.length > 2;
    const councils =
      joined && inPart.length > 1
        ? [...new Set([...mentions.map((m) => m.council)])]
        : [inPart[0] ?? mentions[0]?.council ?? current];
    const change =
      /\bfrom ["']?$/i.test(text.slice(0, match.index)) ||
      /\b(?:up|down) from ["']?$/i.test(text.slice(0, match.index));
    const toNow =
      /\bto ["']?$/i.test(text.slice(0, match.index)) && !/\bto be ["']?$/i.test(text.slice(0, match.index));
    const date = dateNear(part, sentenceYear, grades.length, text, published);
    const old = date !== null && published !== null && Number(published.slice(0, 4)) - Number(date.slice(0, 4)) >= 2;
    const earlier =
      !toNow &&
      (change ||
        old ||
        EARLIER.test(part) ||
        (item ? false : /^(?:The|Its|That|An?) (?:previous|last|earlier) /.test(text)));
    const areas = areasIn(part);
    for (const council of councils) {
      if (council === undefined) continue;
      for (const area of areas)
        out.push({
          council,
          area,
          grade: gradeOf(match[1] ?? ''),
          earlier,
          date: earlier ? date : (date ?? null),
          sentence,
        });
    }
  }
  return out;
}

/** Where one grade's words end and the next one's begin. */
function boundary(text: string, end: number, next: number): number {
  const between = text.slice(end, next);
  const cut = /[,;]| and | but | while | with |\. /.exec(between);
  return cut ? end + cut.index : end;
}

function dateNear(
  part: string,
  sentenceYear: string | undefined,
  count: number,
  text: string,
  published: Day | null,
): string | null {
  const own = partialDate(part, published, false);
  if (own !== null) return own;
  const years = /(\w+) years? (?:ago|earlier|before|after)/i.exec(part)?.[1];
  const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const n = years === undefined ? -1 : /^\d+$/.test(years) ? Number(years) : NUMBERS.indexOf(years.toLowerCase());
  if (n > 0 && published !== null) return String(Number(published.slice(0, 4)) - n);
  return count === 1 && sentenceYear !== undefined ? partialDate(text, published, false) : null;
}

/** Grade words are many things; in these places they are grades. */
function isGrade(text: string, match: RegExpMatchArray, item: boolean): boolean {
  const at = match.index ?? 0;
  const word = (match[1] ?? '').toLowerCase();
  const before = text.slice(0, at);
  const after = text.slice(at + match[0].length);
  if (/\brequires? improvement to be $/i.test(before)) return false;
  if (item) return true;
  if (word.startsWith('requir')) return !/^requir(?:e|ing)\b/i.test(match[0]) || RATED.test(before);
  if (word === 'inadequate')
    return (
      (RATED.test(text) &&
        !/^ (?:support|supervision|resources|funding|recording|management|oversight|training|staffing|response|planning|help for|care for|information|assessment|number|staff)\b/i.test(
          after,
        )) ||
      /^["']? (?:rating|verdict|grade|judgement)/.test(after)
    );
  const close =
    /["']$/.test(before) ||
    /^["']? (?:rating|verdict|grade|judgement|overall|in (?:all|every|each|three|two|four)|across|for|on|at|by Ofsted|and\b|but\b|with\b)/i.test(
      after,
    ) ||
    /^["']?(?:[.,;:)]|$)/.test(after);
  const rated =
    /\b(?:rat(?:ed|es|ing)|grad(?:ed|es|e|ing)|judg(?:ed|es|ing|ement)|as|be|deemed|declared|scored?|marked|found|from|to|were|was|is|are|of|or|remains?|awarded|given|services|outstanding|good|adequate|improvement|inadequate)(?: (?:its|the|them|it|overall|now|still|only|just|both|all|children's services|services|\S+ly))* ["']?$/i.test(
      before,
    );
  const strong =
    /\b(?:rat(?:ed|es|ing)|grad(?:ed|es|e|ing)|judg(?:ed|es|ing|ement|ements)|Ofsted (?:said|found|ruled|has|gave)|inspect\w+|verdict|climb\w*|upgrad\w+|downgrad\w+|fell|dropped|rose)\b/i.test(
      text,
    );
  return (
    close &&
    strong &&
    (rated || /\b(?:rat(?:ed|es|ing)|grad(?:ed|es)|judg(?:ed|es|ing))\b[^.;]{0,80}$/i.test(before)) &&
    !/\b(?:a|an|the|such|very|so|how|no) $/i.test(
      before.replace(/\b(?:a|an) $/i, /^ (?:rating|grade|judgement|verdict)/.test(after) ? '' : '$&'),
    )
  );
}

function areasIn(part: string): ArticleArea[] {
  const found: { area: ArticleArea; at: number }[] = [];
  let rest = part;
  for (const [area, pattern] of AREA_WORDS) {
    const at = rest.search(pattern);
    if (at < 0) continue;
    rest = rest.replace(pattern, (m) => ' '.repeat(m.length));
    found.push({ area, at });
  }
  // “children's services” beside a named area only says what was inspected.
  const own = found.filter((f) => f.area !== 'overall' || found.length === 1 || /\boverall\b/i.test(part));
  const areas = own.sort((a, b) => a.at - b.at).map((f) => f.area);
  return areas.length > 0 ? areas : ['overall'];
}
