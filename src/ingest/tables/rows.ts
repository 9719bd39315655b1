import { NO_OVERALL_SINCE, type Area, type Framework, type Kind } from '../../domain/frameworks.ts';
import { isDay, type Day } from '../../domain/dates.ts';
import type { Grade, Outcome } from '../../domain/grades.ts';
import type { InspectionFacts } from '../../store/addInspection.ts';
import type { Sheet } from './cells.ts';
import type { TableReading } from './table.ts';

export type SheetReading = Pick<TableReading, 'inspections' | 'visits' | 'warnings'> & {
  readonly unmapped: readonly string[];
};

/** What a column holds, by the spellings of its header; the first that fits counts. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['council', /^(?:local authority(?: area)? name|local authority|la name|authority)$/],
  ['code', /^(?:local authority area code|la code new|ons code|ltla23cd|urn|local authority code)$/],
  ['type', /^(?:inspection(?: visit)? type|event type|inspection framework)$/],
  ['start', /^(?:inspection(?: visit)? date|inspection start date|inspection visit start date)$/],
  ['end', /^inspection end date$/],
  ['published', /^publication date$/],
  ['lead', /^inspector name$/],
  ['link', /^inspection link$/],
  ['theme', /^visit theme$/],
  ['overall', /^overall effectiveness(?: grade)?$/],
  ['leaders', /^(?:the )?impact of leaders\b.*/],
  [
    'help_protection',
    /^(?:the )?(?:experiences and progress of )?(?:children who need )?help and protection(?: grade)?$/,
  ],
  ['in_care', /^(?:the )?(?:experiences and progress of )?(?:children )?in care(?: grade)?$/],
  ['care_leavers', /^(?:the )?(?:experiences and progress of )?care leavers(?: grade)?$/],
];
/** Columns that are read over on purpose: they repeat others or tell of other things. */
const KNOWN_OTHER =
  /^(?:web link|ofsted region|region|la region|la authority type|local authority status|la code|region code|stat neighbours|stat neighbour judgement|local link to all inspections|inspectors inspections count|pdf filename|parser version)$/;
const GRADE_COLUMNS = ['overall', 'leaders', 'help_protection', 'in_care', 'care_leavers'] as const;

export const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `undefined` for a sheet without a header that names a council and a grade. */
export function readSheet(sheet: Sheet): SheetReading | undefined {
  const at = sheet.rows.findIndex((row) => isHeader(row));
  const header = sheet.rows[at];
  if (header === undefined) return undefined;
  const columns = new Map<string, number>();
  const unmapped: string[] = [];
  for (const [i, title] of header.entries()) {
    const folded = fold(title);
    const [key] = COLUMNS.find(([, pattern]) => pattern.test(folded)) ?? [];
    if (key !== undefined && !columns.has(key)) columns.set(key, i);
    else if (folded !== '' && key === undefined && !KNOWN_OTHER.test(folded))
      unmapped.push(`${sheet.name}: ${title.trim()}`);
  }
  const reading = {
    inspections: [] as SheetReading['inspections'][number][],
    visits: [] as SheetReading['visits'][number][],
  };
  const warnings: string[] = [];
  for (const row of sheet.rows.slice(at + 1)) {
    const cell = (key: string) => (row[columns.get(key) ?? -1] ?? '').trim();
    const name = cell('council');
    if (name === '' || isHeader(row)) continue;
    const code = cell('code') || null;
    const dates = { start: dayOf(cell('start')), end: dayOf(cell('end')), publishedOn: dayOf(cell('published')) };
    const type = fold(cell('type'));
    const visit = type.includes('focused visit')
      ? 'focused'
      : type.includes('monitoring visit')
        ? 'monitoring'
        : undefined;
    if (visit !== undefined) {
      if (dates.start !== null)
        reading.visits.push({
          name,
          code,
          facts: { kind: visit, ...dates, start: dates.start, theme: themeOf(cell('theme')) },
        });
      continue;
    }
    const framework = frameworkOf(type, dates.start ?? dates.publishedOn);
    if (framework === undefined) {
      const day = dates.start ?? dates.publishedOn;
      const why = day === null ? 'without a date that can be read' : `of ${day}, before the single framework`;
      warnings.push(`${sheet.name}: left out a row of ${name} ${why}`);
      continue;
    }
    const judgements = GRADE_COLUMNS.flatMap((key) => judgementOf(key, cell(key), framework, dates, warnings));
    if (judgements.length === 0) continue;
    const link = /^https:\/\/files\.[\w.]*ofsted\.gov\.uk\//.test(cell('link')) ? cell('link') : null;
    reading.inspections.push({
      name,
      code,
      facts: {
        framework,
        kind: framework === 'ILACS' ? ilacsKind(type) : null,
        ...dates,
        leadInspector: nameOf(cell('lead')),
        reportUrl: link,
        judgements,
      },
    });
  }
  return { ...reading, unmapped, warnings };
}

function isHeader(row: readonly string[]): boolean {
  const found = new Set(row.map((cell) => COLUMNS.find(([, pattern]) => pattern.test(fold(cell)))?.[0]));
  return found.has('council') && GRADE_COLUMNS.filter((key) => found.has(key)).length >= 2;
}

/** The single framework ended, and inspections under the present one began, with the year 2018. */
function frameworkOf(type: string, day: Day | null): Framework | undefined {
  if (type.startsWith('ilacs') || type === 'short' || type === 'standard') return 'ILACS';
  if (day === null) return undefined;
  return day >= '2018-01-15' ? 'ILACS' : day >= '2013-11-01' ? 'SIF' : undefined;
}

export const ilacsKind = (type: string): Kind | null =>
  /\bshort\b/.test(type) ? 'short' : /\bstandard\b/.test(type) ? 'standard' : null;

function judgementOf(
  key: (typeof GRADE_COLUMNS)[number],
  words: string,
  framework: Framework,
  { start, publishedOn }: Pick<InspectionFacts, 'start' | 'publishedOn'>,
  warnings: string[],
): InspectionFacts['judgements'][number][] {
  const outcome = outcomeOf(words);
  if (outcome === 'unreadable') warnings.push(`“${words.slice(0, 60)}” is not a grade that is known`);
  if (typeof outcome === 'string') return [];
  if ('none' in outcome && outcome.none === 'not_reported' && (key !== 'overall' || (start ?? '') < NO_OVERALL_SINCE))
    return [];
  // Inspections to the end of 2022 gave care and care leavers one grade, in the column of children in care; what began
  // in January 2023 came out in March.
  const joint = framework === 'ILACS' && (start === null ? (publishedOn ?? '') < '2023-03-01' : start < '2023-01-01');
  if (joint && key === 'care_leavers') return [];
  const area: Area = key !== 'in_care' ? key : joint ? 'care_combined' : 'children_in_care';
  return [{ area, outcome, page: null, words }];
}

/** What peer tables write where they know nothing. */
const isUnknown = (words: string): boolean => /^(?:|data unreadable|nan|n a|null|none)$/.test(fold(words));

/** Codes of older files; a third grade under the frameworks read here is never “adequate”. */
const NUMBERED: Readonly<Record<string, Grade>> = {
  1: 'outstanding',
  2: 'good',
  3: 'requires_improvement',
  4: 'inadequate',
};

/** Grade words of official and peer tables (data/README.md). `unknown`: the cell says nothing. */
export function outcomeOf(words: string): Outcome | 'unknown' | 'unreadable' {
  const word = fold(words).replace(/^(?:to|grade \d) /, '');
  if (words.trim() === '-') return { none: 'not_judged' };
  const numbered = NUMBERED[word];
  if (numbered) return { grade: numbered };
  if (isUnknown(word) || /^(?:not yet inspected|inspection pre dates judgement)$/.test(word)) return 'unknown';
  if (word.startsWith('not reported')) return { none: 'not_reported' };
  if (/^(?:not judged|5)$/.test(word)) return { none: 'not_judged' };
  const grade = /^(outstanding|good|requires improvement|adequate|satisfactory|inadequate)(?: to be good)?$/.exec(
    word,
  )?.[1];
  if (grade === undefined) return 'unreadable';
  if (grade === 'requires improvement') return { grade: 'requires_improvement' };
  return {
    grade: grade === 'satisfactory' ? 'adequate' : (grade as 'outstanding' | 'good' | 'adequate' | 'inadequate'),
  };
}

/** `2023-07-10`, `10/07/2023` or `10/07/23`; `null` for anything else. Days come before months in England. */
export function dayOf(text: string): Day | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(text) ?? [];
  const english =
    year && month && day
      ? `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : '';
  const found = iso ?? english;
  return isDay(found) ? found : null;
}

const themeOf = (words: string): string | null => {
  const theme = fold(words).replace(/^children in need subject to a plan$/, 'children in need or on a plan');
  return theme === '' ? null : theme;
};

/** `anna gravelle` as a name is written; peer tables are in lower case. */
const nameOf = (words: string): string | null =>
  isUnknown(words)
    ? null
    : words.replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
