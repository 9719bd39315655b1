import { daysBetween, sayRange, type Day } from '../../domain/dates.ts';
import type { PdfText } from '../pdf.ts';
import { Unreadable } from '../unreadable.ts';
import { readCover } from './cover.ts';
import type { Span } from './dates.ts';
import { readInspector } from './inspector.ts';
import { readJudgements, type Judgements } from './judgements.ts';
import { bodyOf } from './layout.ts';
import type { Read } from './words.ts';

export type ReportFramework = 'ilacs-standard' | 'ilacs-short' | 'sif' | 'lac-2013' | 'lscb-review';

export interface Report {
  readonly kind: 'report';
  /** `undefined` for an ILACS report without dates, which alone tell short from standard. */
  readonly framework: ReportFramework | 'ilacs';
  readonly reinspection: boolean;
  readonly authority: Read<string> | undefined;
  readonly span: Read<Span> | undefined;
  readonly published: Read<Day> | undefined;
  readonly leadInspector: Read<string> | undefined;
  readonly judgements: Judgements;
  readonly pages: number;
  readonly warnings: readonly string[];
}

/** A short inspection is one week on site, a standard one two (data/README.md). */
const SHORT_DAYS = 7;

/** @throws Unreadable when the first page is no report's cover. */
export function readReport(pdf: PdfText): Report {
  const body = bodyOf(pdf);
  const warnings: string[] = [];
  const cover = readCover(body.lines.filter((line) => line.page === 1));
  if (!cover) throw new Unreadable('not an inspection report of children’s services: no cover found on the first page');
  for (const part of cover.unread) warnings.push(`could not read ${part}`);
  for (const { start, end } of cover.returns)
    warnings.push(`inspectors returned ${sayRange(start, end)}; the end given is that of the first stay`);
  const leadInspector = readInspector(body.lines);
  if (!leadInspector) warnings.push('names no lead inspector');
  return {
    kind: 'report',
    framework: frameworkOf(cover.family, cover.span?.value),
    reinspection: cover.reinspection,
    authority: cover.authority,
    span: cover.span,
    published: cover.published,
    leadInspector,
    judgements: readJudgements(cover, body.lines, warnings),
    pages: pdf.pages,
    warnings,
  };
}

function frameworkOf(family: string, span: Span | undefined): Report['framework'] {
  if (family !== 'ilacs') return family as ReportFramework;
  if (!span) return 'ilacs';
  return daysBetween(span.start, span.end) < SHORT_DAYS ? 'ilacs-short' : 'ilacs-standard';
}
