import type { Region } from '../domain/councils.ts';
import type { Db } from './open.ts';

/** A part of England that a digest or a watch is about. */
export type Target = { readonly council: string } | { readonly region: Region } | { readonly neighboursOf: string };

export const IMPORTANCES = ['everything', 'important', 'grades'] as const;
/** `important`: without visits and articles; `grades`: inspections and corrections alone. */
export type Importance = (typeof IMPORTANCES)[number];

/** What a server chose for its weekly post. */
export interface DigestSettings {
  readonly guildId: string;
  readonly channelId: string;
  readonly day: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  /** `HH:MM` on the wall clock of `zone`. */
  readonly time: string;
  readonly zone: string;
  /** Together; empty means every council. */
  readonly scope: readonly Target[];
  readonly importance: Importance;
  /** What happens in a week with nothing new. */
  readonly quiet: 'post' | 'silent';
  /** Mentioned when a council falls to inadequate. */
  readonly roleId: string | null;
  readonly silent: boolean;
  /** How many of the latest inspections the next digest tells besides what is new. */
  readonly backfill: number;
  readonly setBy: string;
}

/** A server’s digest and how far it has told. */
export interface Digest extends DigestSettings {
  /** Id of the last arrival that was told. */
  readonly after: number;
  readonly nextAt: Date;
  /** Why it does not run, if so. */
  readonly paused: string | null;
}

interface Row {
  guild_id: string;
  channel_id: string;
  day: Digest['day'];
  time: string;
  zone: string;
  scope: string;
  importance: Importance;
  quiet: Digest['quiet'];
  role_id: string | null;
  silent: number;
  backfill: number;
  after: number;
  next_at: string;
  paused: string | null;
  set_by: string;
}

const toDigest = (row: Row): Digest => ({
  guildId: row.guild_id,
  channelId: row.channel_id,
  day: row.day,
  time: row.time,
  zone: row.zone,
  scope: JSON.parse(row.scope) as Target[],
  importance: row.importance,
  quiet: row.quiet,
  roleId: row.role_id,
  silent: row.silent === 1,
  backfill: row.backfill,
  after: row.after,
  nextAt: new Date(row.next_at),
  paused: row.paused,
  setBy: row.set_by,
});

/** The weekly posts that servers asked for: one a server. */
export function digestStore(db: Db) {
  const put = db.prepare(
    `INSERT INTO digest (guild_id, channel_id, day, time, zone, scope, importance, quiet, role_id, silent, backfill, after, next_at, set_by, set_at)
     VALUES (@guildId, @channelId, @day, @time, @zone, @scope, @importance, @quiet, @roleId, @silent, @backfill,
       (SELECT coalesce(max(id), 0) FROM arrival), @nextAt, @setBy, @setAt)
     ON CONFLICT (guild_id) DO UPDATE SET channel_id = excluded.channel_id, day = excluded.day, time = excluded.time,
       zone = excluded.zone, scope = excluded.scope, importance = excluded.importance, quiet = excluded.quiet,
       role_id = excluded.role_id, silent = excluded.silent, backfill = excluded.backfill, next_at = excluded.next_at,
       paused = NULL, set_by = excluded.set_by, set_at = excluded.set_at`,
  );
  const one = db.prepare<[string], Row>(`SELECT * FROM digest WHERE guild_id = ?`);
  const due = db.prepare<[string], Row>(
    `SELECT * FROM digest WHERE paused IS NULL AND next_at <= ? ORDER BY next_at, guild_id`,
  );
  const off = db.prepare(`DELETE FROM digest WHERE guild_id = ?`);
  const callBack = db.prepare(`DELETE FROM delivery WHERE guild_id = ? AND kind = 'digest' AND state = 'sending'`);

  return {
    /** Sets a server's digest, new or over the old one; what was told already stays told. */
    set(settings: DigestSettings, nextAt: Date, now: Date): void {
      put.run({
        ...settings,
        scope: JSON.stringify(settings.scope),
        silent: settings.silent ? 1 : 0,
        nextAt: nextAt.toISOString(),
        setAt: now.toISOString(),
      });
    },
    of(guildId: string): Digest | undefined {
      const row = one.get(guildId);
      return row && toDigest(row);
    },
    /** Those whose moment has come and that are not paused, the longest overdue first. */
    due: (now: Date): Digest[] => due.all(now.toISOString()).map(toDigest),
    /** False when there was none. What went out stays in the log until the server leaves; what was on its way does not go. */
    off: (guildId: string): boolean =>
      db
        .transaction(() => {
          callBack.run(guildId);
          return off.run(guildId).changes > 0;
        })
        .immediate(),
    /** Everything a server ever chose, and the log of its posts. */
    forgetServer(guildId: string): void {
      db.transaction(() => {
        for (const table of ['digest', 'watch', 'delivery', 'channel_notice']) {
          db.prepare(`DELETE FROM ${table} WHERE guild_id = ?`).run(guildId);
        }
      }).immediate();
    },
  };
}
export type DigestStore = ReturnType<typeof digestStore>;
