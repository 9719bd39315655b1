import type { Db } from './open.ts';

export type ArrivalKind = 'inspection' | 'visit' | 'person' | 'article' | 'correction';

/** Something first seen by this store. Ids only grow, so “new since” is “id above”. */
export interface Arrival {
  readonly id: number;
  /** ISO instant. */
  readonly at: string;
  readonly kind: ArrivalKind;
  readonly council: string;
  /** inspection and correction: event id; visit: visit id; person: event key; article: document id. */
  readonly ref: string;
  /** For a correction, JSON `{ area, was, is }` in words. */
  readonly detail: string | null;
}

const COLUMNS = 'id, at, kind, ons_code AS council, ref, detail';

/** What was first seen when. */
export function arrivalStore(db: Db) {
  const insert = db.prepare(`INSERT INTO arrival (kind, ons_code, ref, detail, at) VALUES (?, ?, ?, ?, ?)`);
  const since = db.prepare<[number, number], Arrival>(
    `SELECT ${COLUMNS} FROM arrival WHERE id > ? AND id <= ? ORDER BY id`,
  );
  const newest = db.prepare<[], { id: number }>(`SELECT coalesce(max(id), 0) AS id FROM arrival`);
  return {
    add(kind: ArrivalKind, council: string, ref: string, detail: string | null, at: Date): void {
      insert.run(kind, council, ref, detail, at.toISOString());
    },
    /** Arrivals with an id above `after`, up to and with `upTo`, oldest first. */
    since: (after: number, upTo = Number.MAX_SAFE_INTEGER): Arrival[] => since.all(after, upTo),
    /** The id of the last arrival, 0 when nothing arrived yet. */
    newest: (): number => newest.get()?.id ?? 0,
  };
}
export type ArrivalStore = ReturnType<typeof arrivalStore>;
