import { daysBetween, sayRange, type Day } from '../../domain/dates.ts';
import type { Line, PdfText } from '../pdf.ts';
import { Unreadable } from '../unreadable.ts';
import type { FindCouncil } from './authority.ts';
import { readCover, type Cover, type ReportFamily } from './cover.ts';
import type { Span } from './dates.ts';
import { readInspector } from './inspector.ts';
import { isTable, readJudgements, type Judgements } from './judgements.ts';
import { bodyOf, withoutNotices, type Body } from './layout.ts';
import { passagesOf, type Passage } from './passages.ts';
import { isGradedSection, tableRuns, type Run } from './table.ts';
import { readVisit, type Visit } from './visit.ts';
import type { Read } from './words.ts';

export type ReportFramework = 'ilacs-standard' | 'ilacs-short' | 'sif' | 'lac-2013' | 'lscb-review';

interface Document {
  readonly authority: Read<string> | undefined;
  /** ONS code. */
  readonly council: string | undefined;
  readonly leadInspector: Read<string> | undefined;
  readonly pages: number;
  readonly warnings: readonly string[];
  readonly passages: readonly Passage[];
}

export interface Report extends Document {
  readonly kind: 'report';
  /** `undefined` for an ILACS report without dates, which alone tell short from standard. */
  readonly framework: ReportFramework | 'ilacs';
  readonly reinspection: boolean;
  readonly span: Read<Span> | undefined;
  readonly published: Read<Day> | undefined;
  readonly judgements: Judgements;
}

/** A letter about a focused or monitoring visit. It gives no grades. */
export interface VisitLetter extends Document, Visit {
  readonly kind: 'visit';
}

/** A short inspection is one week on site, a standard one two (data/README.md). */
const SHORT_DAYS = 7;

/**
 * What a report says, read from its pages alone.
 * @throws Unreadable when the first page is no cover of a report or letter that we know.
 */
export function readReport(pdf: PdfText, findCouncil: FindCouncil): Report | VisitLetter {
  const body = bodyOf(pdf);
  const first = body.lines.filter((line) => line.page === body.lines[0]?.page);
  const cover = readCover(first);
  if (!cover) throw new Unreadable('not an inspection report of children’s services: no cover found on the first page');
  const warnings = cover.unread.map((part) => `could not read ${part}`);
  const common = {
    authority: cover.authority,
    council: councilOf(cover, findCouncil, warnings),
    leadInspector: readInspector(body.lines),
    pages: pdf.pages,
    warnings,
  };
  if (cover.family === 'focused' || cover.family === 'monitoring') {
    return {
      ...common,
      ...readVisit(cover.family, cover, body.lines, warnings),
      passages: passagesOf(body, proseOf(body, cover, []), []),
    };
  }
  if (!common.leadInspector) warnings.push('names no lead inspector');
  for (const { start, end } of cover.returns)
    warnings.push(`inspectors returned ${sayRange(start, end)}; the end given is that of the first stay`);
  const runs = tableRuns(body.lines);
  return {
    ...common,
    kind: 'report',
    framework: frameworkOf(cover.family, cover.span?.value),
    reinspection: cover.reinspection,
    span: cover.span,
    published: cover.published,
    judgements: readJudgements(cover.family, cover, body, runs, warnings),
    passages: passagesOf(
      body,
      proseOf(body, cover, runs),
      runs.filter((run) => isGradedSection(run, body)),
    ),
  };
}

function councilOf(cover: Cover, findCouncil: FindCouncil, warnings: string[]): string | undefined {
  const name = cover.authority?.value;
  const code = name === undefined ? undefined : findCouncil(name, cover.span?.value.start ?? null);
  if (code === undefined)
    warnings.push(name === undefined ? 'names no authority' : `knows no council called “${name}”`);
  return code;
}

/** Running text: without the cover's title block, judgement tables, contents and notices. */
function proseOf(body: Body, cover: Cover, runs: readonly Run[]): Line[] {
  const dropped = new Set<Line>(runs.filter(isTable).flatMap((run) => run.lines));
  for (const line of body.lines.slice(0, cover.length)) dropped.add(line);
  return withoutNotices(body.lines).filter((line) => !dropped.has(line));
}

function frameworkOf(family: ReportFamily, span: Span | undefined): Report['framework'] {
  if (family !== 'ilacs') return family;
  if (!span) return 'ilacs';
  return daysBetween(span.start, span.end) < SHORT_DAYS ? 'ilacs-short' : 'ilacs-standard';
}
