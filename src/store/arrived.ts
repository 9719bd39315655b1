import type { Source } from '../domain/inspections.ts';
import { SOURCE_COLUMNS, toSource, type SourceRow } from './evidence.ts';
import type { Db } from './open.ts';

/** An article that is new. */
export interface ArrivedArticle {
  readonly source: Source;
  /** Event id of the inspection it is about, where that is known. */
  readonly inspection: string | null;
}

/** The articles that arrivals refer to; `undefined` for one that a later version replaced. */
export function arrivedStore(db: Db) {
  const article = db.prepare<[string], SourceRow & { inspection: string | null }>(
    `SELECT ${SOURCE_COLUMNS}, i.event_id AS inspection
     FROM document d JOIN source s ON s.id = d.source_id LEFT JOIN inspection i ON i.id = d.inspection_id
     WHERE d.id = ? AND d.superseded_by IS NULL`,
  );
  return {
    article(id: string): ArrivedArticle | undefined {
      const row = article.get(id);
      return row && { source: toSource(row), inspection: row.inspection };
    },
  };
}
export type ArrivedStore = ReturnType<typeof arrivedStore>;
