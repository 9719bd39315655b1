import type { Db } from './open.ts';

/** How much is on file about one council, for answers that find nothing and say what was searched. */
export interface Holdings {
  readonly inspections: number;
  readonly reports: number;
  readonly articles: number;
}

export function holdingStore(db: Db) {
  const count = db.prepare<[string, string, string], Holdings>(
    `SELECT (SELECT count(*) FROM inspection WHERE ons_code = ?) AS inspections,
       (SELECT count(*) FROM document d JOIN document_council c ON c.document_id = d.id
        WHERE c.ons_code = ? AND d.kind IN ('report', 'visit') AND d.superseded_by IS NULL) AS reports,
       (SELECT count(*) FROM document d JOIN document_council c ON c.document_id = d.id
        WHERE c.ons_code = ? AND d.kind IN ('article', 'brief') AND d.superseded_by IS NULL) AS articles`,
  );
  return {
    ofCouncil(code: string): Holdings {
      return count.get(code, code, code) ?? { inspections: 0, reports: 0, articles: 0 };
    },
  };
}
export type HoldingStore = ReturnType<typeof holdingStore>;
