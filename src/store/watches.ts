import type { Target } from './digests.ts';
import type { Db } from './open.ts';

/** A council or region whose news a channel is told as it arrives. */
export interface Watch {
  readonly id: number;
  readonly guildId: string;
  readonly channelId: string;
  readonly target: Target;
  /** Id of the last arrival that was told, or that was there when the watch began. */
  readonly after: number;
  /** Successors of a replaced council that the channel was told of. */
  readonly told: readonly string[];
  readonly paused: string | null;
  readonly setBy: string;
}

export type NewWatch = Pick<Watch, 'guildId' | 'channelId' | 'target' | 'told' | 'setBy'>;

interface Row {
  id: number;
  guild_id: string;
  channel_id: string;
  target: string;
  after: number;
  told: string;
  paused: string | null;
  set_by: string;
}

const toWatch = (row: Row): Watch => ({
  id: row.id,
  guildId: row.guild_id,
  channelId: row.channel_id,
  target: JSON.parse(row.target) as Target,
  after: row.after,
  told: JSON.parse(row.told) as string[],
  paused: row.paused,
  setBy: row.set_by,
});

/** The watches of all servers. */
export function watchStore(db: Db) {
  const insert = db.prepare(
    `INSERT INTO watch (guild_id, channel_id, target, born, after, told, set_by, set_at)
     SELECT ?, ?, ?, newest, newest, ?, ?, ? FROM (SELECT coalesce(max(id), 0) AS newest FROM arrival) WHERE true
     ON CONFLICT DO NOTHING`,
  );
  const remove = db.prepare(`DELETE FROM watch WHERE id = ? AND guild_id = ?`);
  const ofServer = db.prepare<[string], Row>(`SELECT * FROM watch WHERE guild_id = ? ORDER BY id`);
  const running = db.prepare<[], Row>(`SELECT * FROM watch WHERE paused IS NULL ORDER BY channel_id, id`);

  return {
    /** False when the channel has this watch already. */
    add({ guildId, channelId, target, told, setBy }: NewWatch, now: Date): boolean {
      const values = [guildId, channelId, JSON.stringify(target), JSON.stringify(told), setBy, now.toISOString()];
      return insert.run(...values).changes > 0;
    },
    /** False when the server has no such watch. */
    remove: (guildId: string, id: number): boolean => remove.run(id, guildId).changes > 0,
    ofServer: (guildId: string): Watch[] => ofServer.all(guildId).map(toWatch),
    /** Every watch that is not paused, those of a channel together. */
    running: (): Watch[] => running.all().map(toWatch),
  };
}
export type WatchStore = ReturnType<typeof watchStore>;
