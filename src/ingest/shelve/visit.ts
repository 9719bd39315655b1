import type { Source } from '../../domain/inspections.ts';
import type { VisitLetter } from '../report/report.ts';
import { known, type FileFacts, type Shelf, type Stored } from './shelf.ts';

/** Records the visit that a letter is about, and keeps its text. */
export function storeVisit(shelf: Shelf, letter: VisitLetter, file: FileFacts, now: Date): Stored {
  const { holder, short, visits, documents } = shelf;
  const code = holder(known(letter.council, letter.authority?.value));
  const publishedOn = file.listedOn;
  const title = `Ofsted letter on a ${letter.visit} visit to ${short(code)}`;
  const source: Source = { kind: 'report', title, publisher: 'Ofsted', publishedOn, url: file.url, file: file.file };
  if (letter.span) {
    const { start, end } = letter.span.value;
    visits.record(
      { council: code, kind: letter.visit, start, end, publishedOn, theme: letter.theme ?? null },
      source,
      now,
    );
  }
  const { replaced } = documents.add(
    {
      sha256: file.sha256,
      source,
      kind: 'visit',
      inspectionId: null,
      author: letter.leadInspector?.value ?? null,
      pages: letter.pages,
      warnings: letter.warnings,
      councils: [code],
      passages: letter.passages,
    },
    now,
  );
  return {
    end: replaced > 0 ? 'replaced' : 'new',
    what: `letter on a ${letter.visit} visit to ${short(code)}`,
    remarks: letter.warnings,
  };
}
