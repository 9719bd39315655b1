import type { Day } from './dates.ts';

export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
] as const;
export type Region = (typeof REGIONS)[number];

/** A council responsible for children's services, now or at some time since 2009. Codes are ONS codes. */
export interface Council {
  readonly code: string;
  /** The official name: `Cumbria County Council`. */
  readonly name: string;
  /** For lists and headings, unique: `Cumbria`. */
  readonly shortName: string;
  readonly type: 'county' | 'unitary' | 'metropolitan' | 'london borough';
  readonly region: Region;
  readonly status: 'current' | 'abolished' | 'planned';
  readonly validFrom: Day | null;
  /** Last day of an abolished council. */
  readonly validTo: Day | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** Code of the former body whose service and record this council carries on (data/README.md). */
  readonly continues: string | null;
  readonly earlierCodes: readonly string[];
  readonly aliases: readonly string[];
  readonly dfeCode: string | null;
  readonly urn: string | null;
  readonly neighbours: readonly string[];
  /** The trust or company that ran the service, if any: `{ name, type, from, to }`, dates partly month or year only. */
  readonly delivery: {
    readonly name: string;
    readonly type: string;
    readonly from: string | null;
    readonly to: string | null;
  } | null;
  readonly note: string | null;
}

/** What to do with a form that people type and that could mislead (data/README.md). */
export interface AmbiguousName {
  readonly form: string;
  readonly candidates: readonly string[];
  readonly action: 'ask' | 'area' | 'prefer' | 'former' | 'place';
  readonly answerWith: string | null;
  readonly note: string | null;
}
