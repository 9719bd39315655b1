import type { Day } from '../domain/dates.ts';
import type { SourceState, Trouble } from '../domain/freshness.ts';
import type { Db } from './open.ts';

/** A page that lists documents: a provider's page, a statistics page, a feed. */
export interface RemotePage {
  readonly url: string;
  readonly title: string | null;
  readonly askedAt: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How many documents it listed when last read. */
  readonly documents: number;
  /** What was wrong with it when last asked. */
  readonly error: string | null;
}

export interface RemoteDocument {
  readonly url: string;
  /** The page that lists it. */
  readonly page: string;
  readonly label: string | null;
  /** The day that the page gives for it. */
  readonly listedOn: Day | null;
}

/** `missing`: nothing readable behind the link, asked again after a while; `unreadable`: had, and not understood. */
export type DocumentEnd = 'read' | 'missing' | 'unreadable';

const STATE = `name, known_since AS knownSince, asked_at AS askedAt, done_at AS doneAt, changed_at AS changedAt,
  next_at AS nextAt, failing_since AS failingSince, error, told`;
const PAGE = `url, title, asked_at AS askedAt, etag, last_modified AS lastModified, documents, error`;

/** What the sources said: the state of each, and of each page and document that is known. Nothing here is ever deleted. */
export function remoteStore(db: Db) {
  const known = db.prepare(`INSERT OR IGNORE INTO remote_source (name, known_since) VALUES (?, ?)`);
  const states = db.prepare<[], SourceState>(`SELECT ${STATE} FROM remote_source ORDER BY name`);
  const state = db.prepare<[string], SourceState & { roundSince: string | null; holder: number | null }>(
    `SELECT ${STATE}, round_since AS roundSince, holder FROM remote_source WHERE name = ?`,
  );
  const begin = db.prepare(`UPDATE remote_source SET asked_at = ?, round_since = ?, holder = ? WHERE name = ?`);
  const done = db.prepare(
    `UPDATE remote_source SET done_at = @now, round_since = NULL, failing_since = NULL, failures = 0, error = NULL,
       next_at = @next, holder = NULL
     WHERE name = @name`,
  );
  const failed = db.prepare<unknown[], { failures: number }>(
    `UPDATE remote_source SET failing_since = coalesce(failing_since, @now), failures = failures + 1, error = @error, holder = NULL,
       round_since = CASE WHEN @over THEN NULL ELSE round_since END WHERE name = @name RETURNING failures`,
  );
  const later = db.prepare(`UPDATE remote_source SET next_at = ? WHERE name = ?`);
  const release = db.prepare(`UPDATE remote_source SET holder = NULL WHERE name = ?`);
  const changed = db.prepare(`UPDATE remote_source SET changed_at = ? WHERE name = ?`);
  const tell = db.prepare(`UPDATE remote_source SET told = ? WHERE name = ? AND told IS NOT ?`);

  const page = db.prepare<[string], RemotePage>(`SELECT ${PAGE} FROM remote_page WHERE url = ?`);
  const pages = db.prepare<[string], RemotePage>(`SELECT ${PAGE} FROM remote_page WHERE source = ? ORDER BY url`);
  const listPage = db.prepare(
    `INSERT INTO remote_page (url, source, title) VALUES (?, ?, ?) ON CONFLICT (url) DO UPDATE SET title = excluded.title`,
  );
  const readPage = db.prepare(
    `UPDATE remote_page SET asked_at = ?, etag = ?, last_modified = ?, documents = ?, error = NULL WHERE url = ?`,
  );
  const samePage = db.prepare(`UPDATE remote_page SET asked_at = ?, error = NULL WHERE url = ?`);
  // Without its validators it is asked for in full next time.
  const badPage = db.prepare(
    `UPDATE remote_page SET asked_at = ?, error = ?, etag = NULL, last_modified = NULL WHERE url = ?`,
  );

  const addDocument = db.prepare(
    `INSERT OR IGNORE INTO remote_document (url, source, page, label, listed_on, state, found_at)
     VALUES (@url, @source, @page, @label, @listedOn,
       CASE WHEN EXISTS (SELECT 1 FROM document d JOIN source s ON s.id = d.source_id WHERE s.url = @url) THEN 'read' ELSE 'wanted' END, @now)`,
  );
  const wanted = db.prepare<[string, string], RemoteDocument>(
    `SELECT url, page, label, listed_on AS listedOn FROM remote_document
     WHERE source = ? AND state IN ('wanted', 'missing') AND (try_after IS NULL OR try_after <= ?) ORDER BY listed_on DESC, url`,
  );
  const endDocument = db.prepare(
    `UPDATE remote_document SET state = ?, asked_at = ?, tries = tries + 1, error = ?, try_after = ? WHERE url = ?`,
  );
  const putOff = db.prepare<unknown[], { tries: number }>(
    `UPDATE remote_document SET asked_at = ?, tries = tries + 1, error = ? WHERE url = ? RETURNING tries`,
  );
  const tryAfter = db.prepare(`UPDATE remote_document SET try_after = ? WHERE url = ?`);
  const counts = db.prepare<[string], { state: string; n: number }>(
    `SELECT state, count(*) AS n FROM remote_document WHERE source = ? GROUP BY state`,
  );
  const iso = (at: Date) => at.toISOString();

  return {
    states: (): SourceState[] => states.all(),
    state: (name: string): SourceState | undefined => state.get(name),

    /**
     * Begins a round, or goes on with one that was cut off less than a day ago, for the process `holder`.
     * @returns since when the round runs, or `undefined` while another living process holds it.
     */
    begin(name: string, now: Date, holder: number, isAlive: (pid: number) => boolean): string | undefined {
      return db
        .transaction(() => {
          known.run(name, iso(now));
          const before = state.get(name);
          if (before?.holder != null && before.holder !== holder && isAlive(before.holder)) return undefined;
          const open = before?.roundSince ?? null;
          const since = open !== null && now.getTime() - Date.parse(open) < 86_400_000 ? open : iso(now);
          begin.run(iso(now), since, holder, name);
          return since;
        })
        .immediate();
    },
    /** The round is over without a fault. */
    done(name: string, now: Date, next: Date): void {
      done.run({ name, now: iso(now), next: iso(next) });
    },
    /**
     * The round ended with a fault.
     * @param over the round went to its end all the same; otherwise the next one goes on where it stopped.
     * @param next given the number of failures in a row, when to ask again.
     */
    failed(name: string, now: Date, error: string, over: boolean, next: (failures: number) => Date): void {
      db.transaction(() => {
        const row = failed.get({ name, now: iso(now), error, over: over ? 1 : 0 });
        later.run(iso(next(row?.failures ?? 1)), name);
      })();
    },
    /** The program stops: the next round goes on where this one is. */
    stopped: (name: string): void => {
      release.run(name);
    },
    /** Something new came in, whatever becomes of the rest of the round. */
    heard: (name: string, now: Date): void => {
      changed.run(iso(now), name);
    },
    /** True once for a trouble: the caller is the one to tell. `undefined` notes that it is over. */
    mayTell: (name: string, trouble: Trouble | undefined): boolean =>
      tell.run(trouble ?? null, name, trouble ?? null).changes > 0 && trouble !== undefined,

    page: (url: string): RemotePage | undefined => page.get(url),
    pages: (source: string): RemotePage[] => pages.all(source),
    /** Notes that a source has these pages. */
    listPages(source: string, found: readonly { readonly url: string; readonly title: string | null }[]): void {
      db.transaction(() => {
        for (const { url, title } of found) listPage.run(url, source, title);
      })();
    },
    /**
     * Keeps what a page lists together with its validators, in one step: a page is never taken for unchanged while
     * something on it was not noted.
     * @returns how many documents are new.
     */
    pageRead(
      source: string,
      url: string,
      now: Date,
      validators: { readonly etag: string | null; readonly lastModified: string | null },
      documents: readonly Omit<RemoteDocument, 'page'>[],
    ): number {
      return db.transaction(() => {
        let added = 0;
        for (const found of documents) {
          added += addDocument.run({ ...found, source, page: url, now: iso(now) }).changes;
        }
        readPage.run(iso(now), validators.etag, validators.lastModified, documents.length, url);
        return added;
      })();
    },
    pageUnchanged: (url: string, now: Date): void => {
      samePage.run(iso(now), url);
    },
    pageFailed: (url: string, now: Date, error: string): void => {
      badPage.run(iso(now), error, url);
    },

    /** Documents to fetch now, those listed last first. */
    wanted: (source: string, now: Date): RemoteDocument[] => wanted.all(source, iso(now)),
    /** @param again with `missing`: when to look once more. */
    documentEnded(
      url: string,
      end: DocumentEnd,
      now: Date,
      error: string | null = null,
      again: Date | null = null,
    ): void {
      endDocument.run(end, iso(now), error, again && iso(again), url);
    },
    /** @param next given the number of tries so far, when to try again. */
    documentFailed(url: string, now: Date, error: string, next: (tries: number) => Date): void {
      db.transaction(() => {
        const row = putOff.get(iso(now), error, url);
        tryAfter.run(iso(next(row?.tries ?? 1)), url);
      })();
    },
    /** How many documents are in which state. */
    counts: (source: string): Readonly<Record<string, number>> =>
      Object.fromEntries(counts.all(source).map(({ state: s, n }) => [s, n])),
  };
}
export type RemoteStore = ReturnType<typeof remoteStore>;
