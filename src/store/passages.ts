import type { DocumentKind, Passage } from '../domain/passages.ts';
import { SOURCE_COLUMNS, toSource, type SourceRow } from './evidence.ts';
import type { Db } from './open.ts';

interface PassageRow extends SourceRow {
  id: number;
  document_id: number;
  document_kind: DocumentKind;
  inspection_id: number | null;
  councils: string;
  author: string | null;
  position: number;
  passage_kind: Passage['kind'];
  heading: string | null;
  paragraph: string | null;
  page: number | null;
  text: string;
}

const SELECT = `
  SELECT p.id, p.document_id, d.kind AS document_kind, d.inspection_id, d.author, p.position, p.kind AS passage_kind,
         p.heading, p.paragraph, p.page, p.text, ${SOURCE_COLUMNS},
         (SELECT json_group_array(ons_code) FROM document_council WHERE document_id = d.id) AS councils
  FROM passage p JOIN document d ON d.id = p.document_id JOIN source s ON s.id = d.source_id`;

const toPassage = (row: PassageRow): Passage => ({
  id: row.id,
  documentId: row.document_id,
  documentKind: row.document_kind,
  inspectionId: row.inspection_id,
  councils: JSON.parse(row.councils) as string[],
  author: row.author,
  position: row.position,
  kind: row.passage_kind,
  heading: row.heading,
  paragraph: row.paragraph,
  page: row.page,
  text: row.text,
  source: toSource(row),
});

/** Reads what was cut from reports, articles and briefs. */
export function passageStore(db: Db) {
  const byId = db.prepare<[number], PassageRow>(`${SELECT} WHERE p.id = ?`);
  const ofDocument = db.prepare<[number], PassageRow>(`${SELECT} WHERE p.document_id = ? ORDER BY p.position`);
  const ofInspection = db.prepare<[number], PassageRow>(
    `${SELECT} WHERE d.inspection_id = ? AND d.superseded_by IS NULL ORDER BY d.id, p.position`,
  );
  const text = db.prepare<[number], { heading: string | null; text: string }>(
    `SELECT heading, text FROM passage WHERE id = ?`,
  );
  return {
    byId(id: number): Passage | undefined {
      const row = byId.get(id);
      return row && toPassage(row);
    },
    /** In reading order. */
    ofDocument: (documentId: number): Passage[] => ofDocument.all(documentId).map(toPassage),
    /** The passages of an inspection's documents, re-issues in the place of what they supersede. */
    ofInspection: (inspectionId: number): Passage[] => ofInspection.all(inspectionId).map(toPassage),
    /** Heading and text alone, quicker than the whole passage. */
    textOf: (id: number) => text.get(id),
  };
}
export type PassageStore = ReturnType<typeof passageStore>;
