import type { Source } from '../../domain/inspections.ts';
import type { TableReading } from '../tables/table.ts';
import type { FileFacts, Shelf, Stored } from './shelf.ts';

/** Adds every row of a table to the inspection or visit that it tells of. */
export function storeTable(shelf: Shelf, table: TableReading, file: FileFacts, now: Date): Stored {
  const { holder, named, addInspection, visits, documents, sources } = shelf;
  const asAt = /\b(\d{4})\b(?!.*\b\d{4}\b)/.exec(table.title ?? file.file)?.[1] ?? null;
  const title = table.title ?? file.file;
  const publishedOn = table.published ?? file.listedOn ?? asAt;
  const source: Source = {
    kind: 'table',
    title,
    publisher: table.publisher,
    publishedOn,
    // The record rests on some of these tables already: one edition is one source.
    url: file.url ?? (table.publisher && sources.editionAddress(title, publishedOn)),
    file: file.file,
  };
  const remarks = [...table.warnings, ...table.unmapped_columns.map((c) => `column not used: ${c}`)];
  documents.forgetGrades(source);
  const counts = { new: 0, changed: 0, same: 0 };
  for (const row of table.inspections) {
    const code = named(row, row.facts.start ?? row.facts.publishedOn);
    if (code === undefined) remarks.push(`knows no council called “${row.name}”`);
    else counts[addInspection({ ...row.facts, council: code }, source, now).change] += 1;
  }
  for (const row of table.visits) {
    const code = named(row, row.facts.start);
    if (code === undefined) remarks.push(`knows no council called “${row.name}”`);
    else visits.record({ ...row.facts, council: holder(code) }, source, now);
  }
  const { replaced } = documents.add(
    {
      sha256: file.sha256,
      source,
      kind: 'table',
      inspectionId: null,
      author: null,
      pages: null,
      warnings: remarks.slice(0, 50),
      councils: [],
      passages: [],
    },
    now,
  );
  const what = `table, ${table.inspections.length} inspections (${counts.new} new, ${counts.changed} with more to them), ${table.visits.length} visits`;
  return { end: replaced > 0 ? 'replaced' : 'new', what, remarks: [...new Set(remarks)] };
}
