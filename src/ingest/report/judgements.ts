import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import type { Line } from '../pdf.ts';
import type { JudgedArea } from './areas.ts';
import { boardGrades } from './board.ts';
import type { Cover, ReportFamily } from './cover.ts';
import type { Body } from './layout.ts';
import { verdictOf, type Verdict, GRADE } from './grades.ts';
import { readHeadline } from './headline.ts';
import { isGradedSection, type Row, type Run } from './table.ts';
import { plain, type Read } from './words.ts';

export type Judgements = Partial<Record<JudgedArea, Read<Verdict> | undefined>>;

/** What the table of each family shows; of an inner list one is enough. */
const EXPECTED: Record<ReportFamily, readonly (readonly JudgedArea[])[]> = {
  ilacs: [['leaders'], ['help_protection'], ['care_combined', 'children_in_care'], ['care_combined', 'care_leavers']],
  sif: [['help_protection'], ['children_in_care'], ['adoption'], ['care_leavers'], ['leaders']],
  'lac-2013': [['overall'], ['capacity_to_improve'], ['outcomes'], ['quality_of_provision'], ['leaders']],
  'lscb-review': [],
};

/** Adoption and care leavers are graded in a sentence inside reports of 2014 to 2018, not in a heading. */
const GRADED_SENTENCE = new RegExp(
  String.raw`graded judge?ment for (adoption|the experiences? and progress of care leavers|care leavers)[^.]{0,60}? is (?:that (?:it|they|this) (?:is|are) )?(?:that (?:it|they|this) )?(${GRADE})`,
  'gi',
);

/**
 * Every judgement that the report makes. The table on the cover (on the last page in 2013) is the first reading, the
 * graded headings inside the second; where the two differ neither is given. What could not be read is told in `warnings`.
 */
export function readJudgements(
  family: ReportFamily,
  cover: Cover,
  body: Body,
  runs: readonly Run[],
  warnings: string[],
): Judgements {
  const lines = body.lines;
  const table =
    family === 'lac-2013'
      ? runs.findLast(isTable)
      : runs.find((run) => isTable(run) && pageOf(run) < cover.title.page + COVER_PAGES);
  const read: Judgements = {};
  if (table?.rows.length === 0)
    warnings.push('the judgement table has more labels than grades, or fewer; no grade taken from it');
  for (const row of table?.rows ?? []) {
    const values = new Set(table?.rows.flatMap((r) => (r.area === row.area ? [r.value] : [])));
    if (values.size === 1) read[row.area] = row;
    else warnings.push(`the table grades ${row.area} twice; left out`);
  }
  if (family === 'sif') {
    const headline = readHeadline(lines.filter((line) => line.page <= cover.title.page + 1));
    if (headline) read.overall = headline;
  }
  if (family === 'sif' || family === 'lscb-review') addBoard(read, cover, lines, warnings);
  if (table && family === 'ilacs') addOverall(read, cover, warnings);

  const inside = runs.flatMap((run) => (isGradedSection(run, body) ? run.rows : []));
  for (const second of [...inside, ...gradedSentences(lines)]) {
    const first = read[second.area];
    if (!first || first.value === second.value || second.page === first.page) continue;
    warnings.push(
      `${second.area} is ${first.value} on page ${first.page} and ${second.value} on page ${second.page}; left out`,
    );
    read[second.area] = undefined;
  }
  for (const areas of EXPECTED[family])
    if (!areas.some((area) => read[area])) warnings.push(`no grade read for ${areas.join(' or ')}`);
  if (family === 'sif' && !read.overall) warnings.push('no grade read for overall');
  return read;
}

/** Rows of one table may run over to the next page. */
const COVER_PAGES = 3;
export const isTable = (run: Run): boolean => new Set(run.areas).size >= 3;
const pageOf = (run: Run): number => run.lines[0]?.page ?? 0;

/** Inspections begun since April 2026 carry no overall grade; an older report without one was not read completely. */
function addOverall(read: Judgements, cover: Cover, warnings: string[]): void {
  if (read.overall) return;
  const span = cover.span;
  if (span && span.value.start >= NO_OVERALL_SINCE)
    read.overall = { value: 'not_reported', page: span.page, words: span.words };
  else warnings.push('no overall effectiveness in the table of an inspection before April 2026');
}

/** Re-inspections, and the last reports of 2017 and 2018, do not review the board. */
function addBoard(read: Judgements, cover: Cover, lines: readonly Line[], warnings: string[]): void {
  const statements = boardGrades(lines);
  const first = statements[0];
  const reviewed = /safeguarding children'?s? board/i.test(
    plain(
      lines
        .filter((l) => l.page === cover.title.page)
        .map((l) => l.text)
        .join(' '),
    ),
  );
  if (!first) {
    if (reviewed && !cover.reinspection) warnings.push('no grade read for lscb');
    return;
  }
  const other = statements.find((s) => s.value !== first.value);
  if (other)
    warnings.push(`lscb is ${first.value} on page ${first.page} and ${other.value} on page ${other.page}; left out`);
  else read.lscb = first;
}

function gradedSentences(lines: readonly Line[]): Row[] {
  return lines.flatMap((line, index) => {
    if (!/judge?ment/i.test(line.text)) return [];
    const text = plain([line, lines[index + 1], lines[index + 2]].map((l) => l?.text ?? '').join(' '));
    return [...text.matchAll(GRADED_SENTENCE)].map((match): Row => {
      const area = /adoption/i.test(match[1] ?? '') ? 'adoption' : 'care_leavers';
      return { area, value: verdictOf(match[2] ?? ''), page: line.page, words: match[0] };
    });
  });
}
