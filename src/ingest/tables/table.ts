import type { Day } from '../../domain/dates.ts';
import type { InspectionFacts } from '../../store/addInspection.ts';
import type { VisitFacts } from '../../store/visits.ts';
import { Unreadable } from '../unreadable.ts';
import { readDay } from '../report/dates.ts';
import { cellsOf, type Sheet } from './cells.ts';
import { readSheet } from './rows.ts';
import { readWideSheet } from './wide.ts';

/** The council of a row as the table names it; which one it is settles whoever knows the councils. */
export interface NamedCouncil {
  readonly name: string;
  /** ONS code, URN or DfE number, whichever the table gives. */
  readonly code: string | null;
}

/** What an official table, or a table that follows it, tells. Plain data. */
export interface TableReading {
  readonly kind: 'table';
  /** The first line of a sheet that names a year. */
  readonly title: string | null;
  /** From the cover sheet of official statistics: who issued them, and on which day. */
  readonly publisher: 'Ofsted' | null;
  readonly published: Day | null;
  readonly inspections: readonly (NamedCouncil & { readonly facts: Omit<InspectionFacts, 'council'> })[];
  readonly visits: readonly (NamedCouncil & { readonly facts: Omit<VisitFacts, 'council'> })[];
  /** Rows that told of an inspection or a visit. */
  readonly rows: number;
  readonly unmapped_columns: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Reads every sheet in which a header of inspections is found, by its content and not its place.
 * @throws Unreadable when the file is no table, or none of its sheets tells of inspections.
 */
export async function readTable(bytes: Uint8Array, file: string): Promise<TableReading> {
  const sheets = await cellsOf(bytes, file);
  const readings = sheets.map((sheet) => readSheet(sheet) ?? readWideSheet(sheet));
  const read = readings.filter((reading) => reading !== undefined);
  if (read.length === 0) throw new Unreadable('a table without a header of inspections that is known');
  const inspections = read.flatMap((sheet) => sheet.inspections);
  const visits = read.flatMap((sheet) => sheet.visits);
  const warnings = read.flatMap((sheet) => sheet.warnings);
  const unread = sheets.flatMap(({ name }, i) => (readings[i] === undefined ? [name] : [])).join(', ');
  return {
    kind: 'table',
    title: sheets.map(({ rows }) => rows[0]?.[0]?.trim() ?? '').find((title) => /\b20\d\d\b/.test(title)) ?? null,
    publisher: /\bOfsted\b/.test(coverSays(sheets, /^issued by\b/i)) ? 'Ofsted' : null,
    published: readDay(coverSays(sheets, /^published on\b/i)) ?? null,
    inspections,
    visits,
    rows: inspections.length + visits.length,
    unmapped_columns: [...new Set(read.flatMap((sheet) => sheet.unmapped))],
    warnings: [...(unread === '' ? [] : [`sheets not used: ${unread}`]), ...new Set(warnings)].slice(0, 50),
  };
}

/** The cell beside a label; an empty string where no sheet has it. */
const coverSays = (sheets: readonly Sheet[], label: RegExp): string =>
  sheets.flatMap(({ rows }) => rows.slice(0, MOST_COVER_ROWS)).find(([cell]) => label.test(cell ?? ''))?.[1] ?? '';
const MOST_COVER_ROWS = 40;
