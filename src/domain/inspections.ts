import type { Day } from './dates.ts';
import { areasOfLine, type Area, type Framework, type Kind, type Line } from './frameworks.ts';
import type { Outcome } from './grades.ts';

export const SOURCE_KINDS = ['table', 'report', 'article', 'brief', 'page'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Where a fact stands. `table`: official statistics; `report`: an inspection report; `article`: a news page;
 * `brief`: a short piece of our own over named sources; `page`: any other public page.
 */
export interface Source {
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** Base name of an ingested file. */
  readonly file: string | null;
}

/** One source's word for a fact: the page it stands on and the words it was read from, where known. */
export interface Evidence {
  readonly source: Source;
  readonly page: number | null;
  readonly words: string | null;
}

export interface Judgement {
  readonly area: Area;
  readonly outcome: Outcome;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

/** An inspection that gave grades. */
export interface Inspection {
  readonly id: number;
  /** Stable name: ONS code, framework and publication date (of the first source, when it is corrected later). */
  readonly eventId: string;
  readonly council: string;
  /** The code of the body of the time, where a successor carries on its record. */
  readonly inspectedAs: string | null;
  readonly framework: Framework;
  readonly kind: Kind | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** Reports do not always print it; then the inspection's last day orders it. */
  readonly publishedOn: Day | null;
  readonly leadInspector: string | null;
  readonly reportUrl: string | null;
  readonly note: string | null;
  /** In the order of AREAS. Two of one area are a conflict of sources; the better-placed source stands first. */
  readonly judgements: readonly Judgement[];
  /** The first is the main one. */
  readonly sources: readonly Source[];
}

/** An ungraded visit between inspections. */
export interface Visit {
  readonly id: number;
  readonly visitId: string;
  readonly council: string;
  readonly kind: 'focused' | 'monitoring';
  readonly start: Day;
  readonly end: Day | null;
  readonly publishedOn: Day | null;
  readonly theme: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** The day that orders an inspection: published, else last day on site, else first. */
export const eventDay = (i: Pick<Inspection, 'publishedOn' | 'end' | 'start'>): Day =>
  i.publishedOn ?? i.end ?? i.start ?? '';

/** The judgement of an area that is shown: the best-placed source's. */
export const judgementOf = (inspection: Inspection, area: Area): Judgement | undefined =>
  inspection.judgements.find((j) => j.area === area);

/** The judgement that stands for a history line in this inspection; `undefined` where the line has a gap. */
export function judgementOnLine(inspection: Inspection, line: Line): Judgement | undefined {
  for (const area of areasOfLine(line, inspection.framework)) {
    const found = judgementOf(inspection, area);
    if (found) return found;
  }
  return undefined;
}
