import type { Source } from '../domain/inspections.ts';
import type { Findable, FindableTable } from '../domain/passages.ts';
import { SOURCE_COLUMNS, toSource, type SourceRow } from './evidence.ts';
import { findableStore } from './findables.ts';
import type { Db } from './open.ts';

/** A row that search found, with all that is needed to show and cite it. */
export interface FoundRow extends Findable {
  /** The number the report prints before the paragraph. */
  readonly paragraph: string | null;
  readonly page: number | null;
  readonly source: Source;
}

type Cited = SourceRow & { readonly paragraph: string | null; readonly page: number | null };

/** The best placed source of a row of each table. */
const SELECT: Record<FindableTable, string> = {
  passage: `
    SELECT p.paragraph, p.page, ${SOURCE_COLUMNS}
    FROM passage p JOIN document d ON d.id = p.document_id JOIN source s ON s.id = d.source_id WHERE p.id = ?`,
  person_event: `
    SELECT NULL AS paragraph, NULL AS page, ${SOURCE_COLUMNS}
    FROM person_event_source c JOIN source s ON s.id = c.source_id
    WHERE c.person_event_id = ? ORDER BY c.sentence IS NULL, s.id LIMIT 1`,
  inspection: `
    SELECT NULL AS paragraph, NULL AS page, ${SOURCE_COLUMNS}
    FROM inspection_source c JOIN source s ON s.id = c.source_id WHERE c.inspection_id = ? ORDER BY c.position LIMIT 1`,
  visit: `
    SELECT NULL AS paragraph, NULL AS page, ${SOURCE_COLUMNS}
    FROM visit_source c JOIN source s ON s.id = c.source_id WHERE c.visit_id = ? ORDER BY c.position LIMIT 1`,
};

export function foundStore(db: Db) {
  // Prepared when something was found: an answer that needs no search should not wait for it.
  const prepare = () => ({
    rows: findableStore(db),
    passage: db.prepare<[number], Cited>(SELECT.passage),
    person_event: db.prepare<[number], Cited>(SELECT.person_event),
    inspection: db.prepare<[number], Cited>(SELECT.inspection),
    visit: db.prepare<[number], Cited>(SELECT.visit),
  });
  let prepared: ReturnType<typeof prepare> | undefined;
  return {
    /** `undefined` when the row is gone, withdrawn or superseded, or nothing says where it is from. */
    row(table: FindableTable, id: number): FoundRow | undefined {
      prepared ??= prepare();
      const row = prepared.rows.get(table, id);
      const cited = prepared[table].get(id);
      if (row === undefined || cited === undefined) return undefined;
      return { ...row, paragraph: cited.paragraph, page: cited.page, source: toSource(cited) };
    },
  };
}
export type FoundStore = ReturnType<typeof foundStore>;
