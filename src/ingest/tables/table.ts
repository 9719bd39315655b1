import type { InspectionFacts } from '../../store/addInspection.ts';
import type { VisitFacts } from '../../store/visits.ts';
import { Unreadable } from '../unreadable.ts';
import { cellsOf } from './cells.ts';
import { readSheet } from './rows.ts';

/** The council of a row as the table names it; which one it is settles whoever knows the councils. */
export interface NamedCouncil {
  readonly name: string;
  /** ONS code, URN or DfE number, whichever the table gives. */
  readonly code: string | null;
}

/** What an official table, or a table that follows it, tells. Plain data. */
export interface TableReading {
  readonly kind: 'table';
  readonly title: string | null;
  readonly inspections: readonly (NamedCouncil & { readonly facts: Omit<InspectionFacts, 'council'> })[];
  readonly visits: readonly (NamedCouncil & { readonly facts: Omit<VisitFacts, 'council'> })[];
  /** Rows that told of an inspection or a visit. */
  readonly rows: number;
  readonly unmapped_columns: readonly string[];
  readonly warnings: readonly string[];
}

const ENDING = /\.(csv|ods|xlsx)$/i;

/** By its ending, or by the zip archive that ODS and XLSX are. */
export const isTableFile = (bytes: Uint8Array, file: string): boolean =>
  ENDING.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4);

/**
 * Reads every sheet in which a header of inspections is found, by its content and not its place.
 * @throws Unreadable when the file is no table, or none of its sheets tells of inspections.
 */
export async function readTable(bytes: Uint8Array, file: string): Promise<TableReading> {
  const sheets = await cellsOf(bytes, file);
  const read = sheets.flatMap((sheet) => readSheet(sheet) ?? []);
  if (read.length === 0) throw new Unreadable('a table without a header of inspections that is known');
  const inspections = read.flatMap((sheet) => sheet.inspections);
  const visits = read.flatMap((sheet) => sheet.visits);
  return {
    kind: 'table',
    title:
      sheets.map((sheet) => sheet.rows[0]?.[0]?.trim()).find((title) => title !== undefined && title !== '') ?? null,
    inspections,
    visits,
    rows: inspections.length + visits.length,
    unmapped_columns: [...new Set(read.flatMap((sheet) => sheet.unmapped))],
    warnings: [...new Set(read.flatMap((sheet) => sheet.warnings))].slice(0, 50),
  };
}
