import type { Source, Visit } from '../domain/inspections.ts';
import { arrivalStore } from './arrivals.ts';
import { SOURCE_COLUMNS, sourceStore, toSource, type SourceRow } from './evidence.ts';
import type { Db } from './open.ts';

interface VisitRow {
  id: number;
  visit_id: string;
  ons_code: string;
  kind: Visit['kind'];
  start_on: string;
  end_on: string | null;
  published_on: string | null;
  theme: string | null;
  note: string | null;
}

export type VisitFacts = Pick<Visit, 'council' | 'kind' | 'start' | 'end' | 'publishedOn' | 'theme'>;

export function visitStore(db: Db) {
  const ofCouncil = db.prepare<[string], VisitRow>(
    `SELECT * FROM visit WHERE ons_code = ? ORDER BY start_on DESC, id DESC`,
  );
  const byId = db.prepare<[string], VisitRow>(`SELECT * FROM visit WHERE visit_id = ?`);
  const sources = db.prepare<[number], SourceRow>(
    `SELECT ${SOURCE_COLUMNS} FROM visit_source v JOIN source s ON s.id = v.source_id WHERE v.visit_id = ? ORDER BY v.position`,
  );
  // Editions and reports may differ by a day or two; two visits of one kind are weeks apart.
  const same = db.prepare<[string, string, string], { id: number }>(
    `SELECT id FROM visit WHERE ons_code = ? AND kind = ? AND abs(julianday(start_on) - julianday(?)) <= 7 ORDER BY id LIMIT 1`,
  );
  const insert = db.prepare<unknown[], { id: number }>(
    `INSERT INTO visit (visit_id, ons_code, kind, start_on, end_on, published_on, theme, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'added') RETURNING id`,
  );
  const fill = db.prepare(
    `UPDATE visit SET end_on = coalesce(end_on, ?), published_on = coalesce(published_on, ?), theme = coalesce(theme, ?) WHERE id = ?`,
  );
  const cite = db.prepare(
    `INSERT OR IGNORE INTO visit_source (visit_id, source_id, position, origin)
     VALUES (?, ?, (SELECT count(*) FROM visit_source WHERE visit_id = ?), 'added')`,
  );

  const toVisit = (row: VisitRow): Visit => ({
    id: row.id,
    visitId: row.visit_id,
    council: row.ons_code,
    kind: row.kind,
    start: row.start_on,
    end: row.end_on,
    publishedOn: row.published_on,
    theme: row.theme,
    note: row.note,
    sources: sources.all(row.id).map(toSource),
  });

  return {
    /** Newest first. */
    ofCouncil: (code: string): Visit[] => ofCouncil.all(code).map(toVisit),
    byVisitId(visitId: string): Visit | undefined {
      const row = byId.get(visitId);
      return row && toVisit(row);
    },
    /** Adds a visit, or joins it to the one already on file. */
    record(facts: VisitFacts, source: Source, now: Date): 'new' | 'joined' {
      return db.transaction(() => {
        const sourceId = sourceStore(db).idOf(source);
        let id = same.get(facts.council, facts.kind, facts.start)?.id;
        const known = id !== undefined;
        if (id === undefined) {
          const visitId = `${facts.council}-${facts.kind}-${facts.start}`;
          id = insert.get(
            visitId,
            facts.council,
            facts.kind,
            facts.start,
            facts.end,
            facts.publishedOn,
            facts.theme,
          )?.id;
          arrivalStore(db).add('visit', facts.council, visitId, null, now);
        } else {
          fill.run(facts.end, facts.publishedOn, facts.theme, id);
        }
        cite.run(id, sourceId, id);
        return known ? 'joined' : 'new';
      })();
    },
  };
}
export type VisitStore = ReturnType<typeof visitStore>;
