import type { Area, Framework, Kind } from '../../domain/frameworks.ts';
import type { Outcome } from '../../domain/grades.ts';
import type { InspectionFacts } from '../../store/addInspection.ts';
import type { Sheet } from './cells.ts';
import { dayOf, fold, ilacsKind, outcomeOf, type SheetReading } from './rows.ts';

/**
 * The sheet `LA_inspections_2009-2023` of Ofsted's statistics to 2023: a row holds all inspections of a council, each a
 * group of columns that a date, or a kind and a date, begins.
 */
interface Group {
  readonly framework: Framework;
  readonly kind: Kind | null;
  readonly type: number | undefined;
  readonly date: number;
  readonly grades: readonly (readonly [Area, number])[];
}

const FRAMEWORK: readonly (readonly [RegExp, Framework])[] = [
  [/\bilacs\b/, 'ILACS'],
  [/\bsif\b/, 'SIF'],
  [/\btlac\b/, 'TLAC'],
  [/\bcp(?:r)?i\b/, 'CPI'],
  [/\bslac\b/, 'SLAC'],
];
/** The first that fits a column's title counts: “children in care and care leavers” before either. */
const AREA: Record<Framework, readonly (readonly [RegExp, Area])[]> = {
  SLAC: [
    [/\blooked after\b(?!.*\bsafeguarding\b)/, 'looked_after'],
    [/\bsafeguarding\b/, 'safeguarding'],
  ],
  CPI: [[/\boe\b/, 'protection']],
  TLAC: [[/\boe\b/, 'looked_after']],
  SIF: [
    [/\badoption\b/, 'adoption'],
    [/\bcare leavers\b/, 'care_leavers'],
    [/\blooked after\b/, 'children_in_care'],
    [/\bhelp and protection\b/, 'help_protection'],
    [/\bleadership\b/, 'leaders'],
    [/\blscb\b/, 'lscb'],
    [/\boverall\b/, 'overall'],
  ],
  ILACS: [
    [/\bin care and care leavers\b/, 'care_combined'],
    [/\bcare leavers\b/, 'care_leavers'],
    [/\bin care\b/, 'children_in_care'],
    [/\bhelp and protection\b/, 'help_protection'],
    [/\bleaders\b/, 'leaders'],
    [/\boverall\b/, 'overall'],
  ],
};

/** `undefined` for a sheet without such a header. A second table below has a header of its own. */
export function readWideSheet(sheet: Sheet): SheetReading | undefined {
  let name = -1;
  let groups: readonly Group[] = [];
  const inspections: SheetReading['inspections'][number][] = [];
  const warnings: string[] = [];
  const unmapped: string[] = [];
  for (const row of sheet.rows) {
    const titles = row.map(fold);
    const found = groupsOf(titles);
    if (found.length > 1) {
      name = titles.findIndex((title) => title === 'local authority name');
      groups = found;
      const used = new Set(found.flatMap((g) => [g.type, g.date, ...g.grades.map(([, column]) => column)]));
      const first = Math.min(...found.map((g) => g.type ?? g.date));
      for (const [column, title] of titles.entries())
        if (column > first && title !== '' && !used.has(column))
          unmapped.push(`${sheet.name}: ${(row[column] ?? '').trim()}`);
      continue;
    }
    const council = row[name]?.trim() ?? '';
    if (council === '') continue;
    for (const group of groups) {
      const facts = factsOf(group, row, warnings);
      if (facts) inspections.push({ name: council, code: null, facts });
    }
  }
  return groups.length === 0 ? undefined : { inspections, visits: [], warnings, unmapped: [...new Set(unmapped)] };
}

function groupsOf(titles: readonly string[]): Group[] {
  const starts = titles.flatMap((title, column) => (/\bpublication date$/.test(title) ? [column] : []));
  return starts.flatMap((date, n) => {
    const title = titles[date] ?? '';
    const framework = FRAMEWORK.find(([pattern]) => pattern.test(title))?.[1];
    if (framework === undefined) return [];
    const type = /\binspection type$/.test(titles[date - 1] ?? '') ? date - 1 : undefined;
    const end = starts[n + 1] ?? titles.length;
    const grades = titles.slice(date + 1, end).flatMap((grade, i): [Area, number][] => {
      const area = AREA[framework].find(([pattern]) => pattern.test(grade))?.[1];
      return area === undefined || /\binspection type$/.test(grade) ? [] : [[area, date + 1 + i]];
    });
    const again = /\bre inspection\b|\bcpri\b/.test(title);
    const kind =
      framework === 'ILACS' ? null : again ? 're-inspection' : framework === 'SIF' ? 'first inspection' : 'full';
    return [{ framework, kind, type, date, grades }];
  });
}

function factsOf(
  group: Group,
  row: readonly string[],
  warnings: string[],
): Omit<InspectionFacts, 'council'> | undefined {
  const { framework } = group;
  const publishedOn = dayOf(row[group.date] ?? '');
  if (publishedOn === null) return undefined;
  const judgements = group.grades.flatMap(([area, column]) => {
    const words = (row[column] ?? '').trim();
    const outcome = outcomeOf(words);
    if (outcome === 'unreadable') warnings.push(`“${words.slice(0, 60)}” is not a grade that is known`);
    return typeof outcome === 'string' ? [] : [{ area, outcome: inItsWords(outcome, framework), page: null, words }];
  });
  if (judgements.length === 0) return undefined;
  // A second ILACS inspection has a column for each; to 2022 they were judged as one, which stands in the first.
  const joint = framework === 'ILACS' && !judgements.some((j) => j.area === 'care_leavers');
  const kind = group.type === undefined ? group.kind : ilacsKind(fold(row[group.type] ?? ''));
  return {
    framework,
    kind,
    start: null,
    end: null,
    publishedOn,
    leadInspector: null,
    reportUrl: null,
    judgements: judgements.map((j) =>
      joint && j.area === 'children_in_care' ? { ...j, area: 'care_combined' as const } : j,
    ),
  };
}

/** The sheet prints the third grade as it is called now; before the single framework it was “adequate” (SOURCES in data/README.md). */
const inItsWords = (outcome: Outcome, framework: Framework): Outcome =>
  framework !== 'SIF' && framework !== 'ILACS' && 'grade' in outcome && outcome.grade === 'requires_improvement'
    ? { grade: 'adequate' }
    : outcome;
