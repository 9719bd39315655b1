import { parse } from 'csv-parse/sync';
import { Unreadable } from '../unreadable.ts';

/** A sheet as rows of plain text; an empty cell is an empty string. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const MOST_ROWS = 20_000;

/**
 * Every sheet of a CSV, ODS or XLSX file.
 * @throws Unreadable when the file is damaged.
 */
export async function cellsOf(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  try {
    if (/\.csv$/i.test(file)) {
      const rows: string[][] = parse(Buffer.from(bytes), { bom: true, relaxColumnCount: true, to: MOST_ROWS });
      return [{ name: file, rows }];
    }
    const { read, utils } = await import('@e965/xlsx');
    // As displayed: typed cells lose text that carries a date's style, which the official sheets have.
    const book = read(bytes, { dense: true, dateNF: 'yyyy-mm-dd', cellFormula: false, sheetRows: MOST_ROWS });
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      if (sheet === undefined) return [];
      const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '', dateNF: 'yyyy-mm-dd' });
      return [{ name, rows }];
    });
  } catch (cause) {
    throw new Unreadable('a damaged table', { cause });
  }
}
