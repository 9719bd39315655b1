/**
 * Rows as CSV for a spreadsheet: comma, CRLF, quoted where needed. A cell that a spreadsheet would run as a formula gets
 * an apostrophe before it.
 */
export const csv = (rows: readonly (readonly (string | null | undefined)[])[]): string =>
  rows
    .map(
      (row) =>
        row.map((cell) => quoted(/^[=+\-@\t\r]/.test(cell ?? '') ? `'${cell ?? ''}` : (cell ?? ''))).join(',') + '\r\n',
    )
    .join('');

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
