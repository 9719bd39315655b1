import type { Digest } from './digests.ts';
import type { Db } from './open.ts';
import type { Watch } from './watches.ts';

/** One message of a post. The marker is found again in the channel, the nonce is what Discord tells repeats by. */
export interface Part {
  readonly part: number;
  readonly nonce: string;
  readonly marker: string;
  /** The view as JSON, until it is out. */
  readonly view: string;
}

/** A post to be claimed; `upTo` is the id of the last arrival that it tells. */
export interface NewDelivery {
  readonly period: string;
  readonly dueAt: Date;
  readonly upTo: number;
  readonly parts: readonly Part[];
  /** What was held back and why; a delivery without parts is held back as a whole. */
  readonly reason: string | null;
}

/** A post that was claimed and is not out yet. */
export interface Unsent {
  readonly id: number;
  readonly guildId: string;
  readonly channelId: string;
  readonly dueAt: Date;
  readonly claimedAt: Date;
  readonly silent: boolean;
  readonly attempts: number;
  readonly parts: readonly Part[];
  /** The process that has it in hand, and since when. */
  readonly holder: string | null;
  readonly takenAt: Date | null;
}

/** A line of a server’s log. */
export interface Logged {
  readonly kind: 'digest' | 'alert';
  readonly channelId: string;
  readonly dueAt: Date;
  readonly state: 'sending' | 'sent' | 'held';
  readonly reason: string | null;
  readonly messageIds: readonly string[];
}

/** A refusal that somebody is to be told of. */
export interface Notice {
  readonly channelId: string;
  readonly guildId: string;
  readonly userId: string;
  readonly refusal: string;
}

interface Row {
  id: number;
  kind: 'digest' | 'alert';
  guild_id: string;
  channel_id: string;
  due_at: string;
  claimed_at: string;
  silent: number;
  attempts: number;
  state: Logged['state'];
  reason: string | null;
  holder: string | null;
  taken_at: string | null;
  retry_at: string | null;
}

/** A year and a half of posts is kept for the log. */
const KEPT_DAYS = 550;

/**
 * Posts from the claim to the record of it. The promise is the database's: UNIQUE (channel_id, period), and the cursor
 * of what was told moves in the transaction that claims.
 */
export function deliveryStore(db: Db) {
  const insert = db.prepare<unknown[], { id: number }>(
    `INSERT INTO delivery (kind, guild_id, channel_id, period, due_at, after, silent, state, reason, holder, taken_at, claimed_at)
     VALUES (@kind, @guildId, @channelId, @period, @dueAt, @after, @silent, @state, @reason, @holder, @now, @now)
     ON CONFLICT DO NOTHING RETURNING id`,
  );
  const insertPart = db.prepare(
    `INSERT INTO delivery_part (delivery_id, part, nonce, marker, view) VALUES (?, ?, ?, ?, ?)`,
  );
  const tidy = db.prepare(`DELETE FROM delivery WHERE guild_id = ? AND state <> 'sending' AND claimed_at < ?`);
  const waitOn = db.prepare(
    `UPDATE digest SET next_at = @nextAt WHERE guild_id = @guildId AND channel_id = @channelId AND next_at = @dueAt AND after = @after`,
  );
  const moveOn = db.prepare(`UPDATE digest SET after = ? WHERE guild_id = ?`);
  const moveWatch = db.prepare(`UPDATE watch SET after = ?, told = ? WHERE id = ? AND after = ? AND told = ?`);
  const unsent = db.prepare<[string], Row>(
    `SELECT * FROM delivery WHERE state = 'sending' AND (retry_at IS NULL OR retry_at <= ?) ORDER BY id`,
  );
  const waiting = db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM delivery WHERE state = 'sending'`);
  const one = db.prepare<[number], Row>(`SELECT * FROM delivery WHERE id = ?`);
  const partsLeft = db.prepare<[number], Part>(
    `SELECT part, nonce, marker, view FROM delivery_part WHERE delivery_id = ? AND message_id IS NULL ORDER BY part`,
  );
  const take = db.prepare(
    `UPDATE delivery SET holder = ?, taken_at = ? WHERE id = ? AND holder IS ? AND state = 'sending'`,
  );
  const markPart = db.prepare(
    `UPDATE delivery_part SET message_id = ?, view = NULL WHERE delivery_id = ? AND part = ?`,
  );
  const markSent = db.prepare(`UPDATE delivery SET state = 'sent', holder = NULL, retry_at = NULL WHERE id = ?`);
  const backfilled = db.prepare(
    `UPDATE digest SET backfill = 0 FROM delivery d WHERE d.id = ? AND d.kind = 'digest' AND digest.guild_id = d.guild_id`,
  );
  const putBack = db.prepare(
    `UPDATE delivery SET holder = NULL, attempts = attempts + 1, retry_at = ?, reason = ? WHERE id = ?`,
  );
  const hold = db.prepare(`UPDATE delivery SET state = 'held', holder = NULL, reason = ? WHERE id = ?`);
  const dropParts = db.prepare(`DELETE FROM delivery_part WHERE delivery_id = ? AND message_id IS NULL`);
  const partsOut = db.prepare<[number], { message_id: string }>(
    `SELECT message_id FROM delivery_part WHERE delivery_id = ? AND message_id IS NOT NULL ORDER BY part`,
  );
  const ofServer = db.prepare<[string, number], Row>(
    `SELECT * FROM delivery WHERE guild_id = ? ORDER BY id DESC LIMIT ?`,
  );
  const periodTaken = db.prepare<[string, string], Row>(`SELECT * FROM delivery WHERE channel_id = ? AND period = ?`);
  const rewindDigest = db.prepare(
    `UPDATE digest SET after = min(digest.after, d.after), next_at = min(next_at, d.due_at) FROM delivery d
     WHERE d.id = ? AND d.kind = 'digest' AND digest.guild_id = d.guild_id`,
  );
  const rewindWatches = db.prepare(
    `UPDATE watch SET after = max(born, min(watch.after, d.after)) FROM delivery d WHERE d.id = ? AND watch.channel_id = d.channel_id AND d.kind = 'alert'`,
  );
  const unclaim = db.prepare(`UPDATE delivery SET period = period || ' refused ' || id WHERE id = ?`);
  const pauseDigest = db.prepare(`UPDATE digest SET paused = ? WHERE channel_id = ? AND paused IS NULL`);
  const pauseWatches = db.prepare(`UPDATE watch SET paused = ? WHERE channel_id = ? AND paused IS NULL`);
  const notice = db.prepare(
    `INSERT INTO channel_notice (channel_id, guild_id, user_id, refusal)
     SELECT @channelId, @guildId, set_by, @refusal FROM (
       SELECT set_by FROM digest WHERE channel_id = @channelId UNION ALL SELECT set_by FROM watch WHERE channel_id = @channelId) LIMIT 1
     ON CONFLICT DO NOTHING`,
  );
  const untold = db.prepare<[], Notice>(
    `SELECT channel_id AS channelId, guild_id AS guildId, user_id AS userId, refusal FROM channel_notice WHERE told_at IS NULL`,
  );
  const markTold = db.prepare(`UPDATE channel_notice SET told_at = ? WHERE channel_id = ?`);

  function add(
    kind: Row['kind'],
    to: Pick<Digest, 'guildId' | 'channelId' | 'after' | 'silent'>,
    delivery: NewDelivery,
    holder: string,
    now: Date,
  ): number | undefined {
    const row = insert.get({
      kind,
      guildId: to.guildId,
      channelId: to.channelId,
      after: to.after,
      silent: to.silent ? 1 : 0,
      period: delivery.period,
      dueAt: delivery.dueAt.toISOString(),
      state: delivery.parts.length > 0 ? 'sending' : 'held',
      reason: delivery.reason,
      holder: delivery.parts.length > 0 ? holder : null,
      now: now.toISOString(),
    });
    if (row === undefined) return undefined;
    for (const { part, nonce, marker, view } of delivery.parts) insertPart.run(row.id, part, nonce, marker, view);
    tidy.run(to.guildId, new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString());
    return row.id;
  }

  const toUnsent = (row: Row): Unsent => ({
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    dueAt: new Date(row.due_at),
    claimedAt: new Date(row.claimed_at),
    silent: row.silent === 1,
    attempts: row.attempts,
    parts: partsLeft.all(row.id),
    holder: row.holder,
    takenAt: row.taken_at === null ? null : new Date(row.taken_at),
  });

  const get = (id: number): Unsent => {
    const row = one.get(id);
    if (row === undefined) throw new Error(`delivery ${id} is gone`);
    return toUnsent(row);
  };

  return {
    /**
     * Claims a digest's period and moves its cursor and next moment on; `undefined` when another process has it, it is
     * out already, or the settings changed meanwhile.
     */
    claimDigest: (digest: Digest, delivery: NewDelivery, nextAt: Date, holder: string, now: Date): Unsent | undefined =>
      db
        .transaction(() => {
          const { guildId, channelId, after } = digest;
          const moved = waitOn.run({
            guildId,
            channelId,
            after,
            dueAt: digest.nextAt.toISOString(),
            nextAt: nextAt.toISOString(),
          });
          if (moved.changes === 0) return undefined;
          const id = add('digest', digest, delivery, holder, now);
          if (id === undefined) return undefined;
          moveOn.run(delivery.upTo, guildId);
          return get(id);
        })
        .immediate(),

    /** Claims what the watches of one channel have to tell; `undefined` when one of them was served or removed meanwhile. */
    claimAlert(
      watches: readonly [Watch, ...Watch[]],
      told: (watch: Watch) => readonly string[],
      delivery: NewDelivery,
      holder: string,
      now: Date,
    ): Unsent | undefined {
      const served = new Error('served by another');
      const claim = db.transaction(() => {
        for (const watch of watches) {
          const moved = moveWatch.run(
            delivery.upTo,
            JSON.stringify(told(watch)),
            watch.id,
            watch.after,
            JSON.stringify(watch.told),
          );
          if (moved.changes === 0) throw served;
        }
        const { guildId, channelId } = watches[0];
        const after = Math.min(...watches.map((w) => w.after));
        const id = add('alert', { guildId, channelId, after, silent: false }, delivery, holder, now);
        if (id === undefined) throw served;
        return get(id);
      });
      try {
        return claim.immediate();
      } catch (error) {
        if (error === served) return undefined;
        throw error;
      }
    },

    isClaimed: (channelId: string, period: string): boolean => periodTaken.get(channelId, period) !== undefined,

    /** Claimed, not out, and not waiting for a later try. */
    unsent: (now: Date): Unsent[] => unsent.all(now.toISOString()).map(toUnsent),
    /** How many are claimed and not out. */
    waiting: (): number => waiting.get()?.n ?? 0,
    /** False when another process was quicker. */
    take: (delivery: Unsent, holder: string, now: Date): boolean =>
      take.run(holder, now.toISOString(), delivery.id, delivery.holder).changes > 0,

    markPart: (id: number, part: number, messageId: string): void => {
      markPart.run(messageId, id, part);
    },
    markSent: (id: number): void => {
      db.transaction(() => {
        markSent.run(id);
        backfilled.run(id);
      }).immediate();
    },
    /** To be tried again from `retryAt` on, by whichever process comes first. */
    putBack: (id: number, retryAt: Date, reason: string): void => {
      putBack.run(retryAt.toISOString(), reason, id);
    },
    /** Gives a post up for good. */
    giveUp: (id: number, reason: string): void => {
      db.transaction(() => {
        hold.run(reason, id);
        dropParts.run(id);
      }).immediate();
    },
    /**
     * Discord refuses the channel: the post is held, what it would have told waits until the channel takes posts again,
     * everything for the channel pauses, and an admin is to be told.
     */
    refuse(delivery: Unsent, refusal: string): void {
      const { id, channelId, guildId } = delivery;
      db.transaction(() => {
        hold.run(refusal, id);
        if (partsOut.all(id).length === 0) {
          rewindDigest.run(id);
          rewindWatches.run(id);
          unclaim.run(id);
        }
        dropParts.run(id);
        pauseDigest.run(refusal, channelId);
        pauseWatches.run(refusal, channelId);
        notice.run({ channelId, guildId, refusal });
      }).immediate();
    },
    /** The channel takes posts again: what was paused there runs, and a new refusal is told again. */
    resume(guildId: string, channelId: string): void {
      db.transaction(() => {
        for (const table of ['digest', 'watch']) {
          db.prepare(`UPDATE ${table} SET paused = NULL WHERE guild_id = ? AND channel_id = ?`).run(guildId, channelId);
        }
        db.prepare(`DELETE FROM channel_notice WHERE channel_id = ?`).run(channelId);
      }).immediate();
    },
    untold: (): Notice[] => untold.all(),
    markTold: (channelId: string, now: Date): void => {
      markTold.run(now.toISOString(), channelId);
    },

    /** The latest posts of a server, newest first. */
    log: (guildId: string, limit: number): Logged[] =>
      ofServer.all(guildId, limit).map((row) => ({
        kind: row.kind,
        channelId: row.channel_id,
        dueAt: new Date(row.due_at),
        state: row.state,
        reason: row.reason,
        messageIds: partsOut.all(row.id).map((p) => p.message_id),
      })),
  };
}
export type DeliveryStore = ReturnType<typeof deliveryStore>;
