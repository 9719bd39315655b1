import type { Source } from '../domain/inspections.ts';
import type { DocumentKind, Passage } from '../domain/passages.ts';
import { arrivalStore } from './arrivals.ts';
import { sourceStore } from './evidence.ts';
import type { Db } from './open.ts';

/** A text that was read in full. */
export interface DocumentFacts {
  /** Hash of the bytes: the same content is one document, whatever its name. */
  readonly sha256: string;
  readonly source: Source;
  readonly kind: DocumentKind;
  readonly inspectionId: number | null;
  readonly author: string | null;
  readonly pages: number | null;
  readonly warnings: readonly string[];
  /** Codes of the councils it is about. */
  readonly councils: readonly string[];
  readonly passages: readonly Pick<Passage, 'kind' | 'heading' | 'paragraph' | 'page' | 'text'>[];
}

export function documentStore(db: Db) {
  const bySha = db.prepare<[string], { id: number }>(`SELECT id FROM document WHERE sha256 = ?`);
  const insert = db.prepare<unknown[], { id: number }>(
    `INSERT INTO document (sha256, source_id, kind, inspection_id, author, pages, warnings, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
  );
  const about = db.prepare(`INSERT OR IGNORE INTO document_council (document_id, ons_code) VALUES (?, ?)`);
  const cut = db.prepare(
    `INSERT INTO passage (document_id, position, kind, heading, paragraph, page, text) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  // The same address or file again, or another report of the same inspection, is a re-issue.
  const supersede = db.prepare(
    `UPDATE document SET superseded_by = @id WHERE id <> @id AND superseded_by IS NULL AND kind = @kind
       AND (source_id = @source OR (@inspection IS NOT NULL AND kind = 'report' AND inspection_id = @inspection))`,
  );
  const disown = db.prepare(`DELETE FROM judgement_source WHERE source_id = ? AND origin = 'added'`);
  const dropUnsupported = db.prepare(
    `DELETE FROM judgement WHERE id NOT IN (SELECT judgement_id FROM judgement_source)`,
  );
  return {
    /** Whether these bytes were read before. */
    has: (sha256: string): boolean => bySha.get(sha256) !== undefined,
    /** What an earlier issue from the same source said of grades no longer counts; call it before the new issue is added. */
    forgetGrades(source: Source): void {
      disown.run(sourceStore(db).idOf(source));
      dropUnsupported.run();
    },
    /** Adds a document with its passages, in the place of those that it re-issues. Leaves an arrival for an article. */
    add(facts: DocumentFacts, now: Date): { readonly id: number; readonly replaced: number } {
      const source = sourceStore(db).idOf(facts.source);
      const { sha256, kind, inspectionId, author, pages, warnings } = facts;
      const row = insert.get(
        sha256,
        source,
        kind,
        inspectionId,
        author,
        pages,
        JSON.stringify(warnings),
        now.toISOString(),
      );
      if (row === undefined) throw new Error('a document was not added');
      for (const code of facts.councils) about.run(row.id, code);
      for (const [i, p] of facts.passages.entries()) cut.run(row.id, i, p.kind, p.heading, p.paragraph, p.page, p.text);
      const replaced = supersede.run({ id: row.id, kind, source, inspection: inspectionId }).changes;
      if (kind === 'article' && replaced === 0) {
        const arrivals = arrivalStore(db);
        for (const code of facts.councils) arrivals.add('article', code, String(row.id), null, now);
      }
      return { id: row.id, replaced };
    },
  };
}
export type DocumentStore = ReturnType<typeof documentStore>;
