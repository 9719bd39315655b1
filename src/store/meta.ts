import type { Db } from './open.ts';

/** Facts about the store itself: which data release it holds, what was registered with Discord. */
export function metaStore(db: Db) {
  const get = db.prepare<[string], { value: string }>(`SELECT value FROM meta WHERE key = ?`);
  const set = db.prepare(
    `INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  const counts = db.prepare<
    [],
    { inspections: number; visits: number; people: number; documents: number; judgements: number }
  >(
    `SELECT (SELECT count(*) FROM inspection) AS inspections, (SELECT count(*) FROM visit) AS visits,
            (SELECT count(*) FROM person_event WHERE withdrawn IS NULL) AS people,
            (SELECT count(*) FROM document WHERE superseded_by IS NULL) AS documents,
            (SELECT count(*) FROM judgement) AS judgements`,
  );
  const newest = db.prepare<[], { day: string | null }>(`SELECT max(published_on) AS day FROM inspection`);
  return {
    get: (key: string): string | undefined => get.get(key)?.value,
    set: (key: string, value: string): void => {
      set.run(key, value);
    },
    /** How much is on file. */
    counts: () => counts.get() ?? { inspections: 0, visits: 0, people: 0, documents: 0, judgements: 0 },
    /** Publication day of the newest report on file. */
    newestReport: (): string | null => newest.get()?.day ?? null,
  };
}
export type MetaStore = ReturnType<typeof metaStore>;
