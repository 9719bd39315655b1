import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Attachment, View } from '../view/view.ts';
import type { Logger } from '../log.ts';
import type { DeliveryStore, Part, Unsent } from '../store/deliveries.ts';
import type { Message } from './compose.ts';
import type { Outbox, Posted } from './outbox.ts';

const MINUTE = 60_000;
/** Discord remembers a nonce for “a few minutes”; this long it is trusted alone. */
const NONCE_TRUSTED = 2 * MINUTE;
/** So long a process that cannot be asked whether it lives keeps what it took. */
const LEASE = 5 * MINUTE;
const LONGEST_WAIT = 30 * MINUTE;
const GIVE_UP_AFTER = 24 * 60 * MINUTE;
/** The host’s clock and Discord’s differ. */
const CLOCK_SLACK = 10 * MINUTE;

/**
 * Lets callers through one at a time, at most `perSecond`, each a gap after the one before was really let through: a
 * process that was held up does not hurry afterwards. A fifth slower than asked for, since what is sent evenly arrives
 * in bunches.
 */
export function pacer(perSecond: number): () => Promise<void> {
  const gap = 1_200 / perSecond;
  let turn = Promise.resolve();
  let free = 0;
  return () =>
    (turn = turn.then(async () => {
      const early = free - performance.now();
      if (early > 0) await sleep(early);
      free = performance.now() + gap;
    }));
}

/** `host/process/start`: tells whether a claim's holder is still there. */
export const thisProcess = `${hostname()}/${process.pid}/${Math.round(Date.now() - process.uptime() * 1000)}`;

/** A claim left by a process that is gone, or that has had it for too long. */
function isAbandoned({ holder, takenAt }: Unsent, me: string, now: Date): boolean {
  if (holder === null || takenAt === null || now.getTime() - takenAt.getTime() > LEASE) return true;
  const [host, pid] = holder.split('/');
  const [myHost, myPid] = me.split('/');
  if (host !== myHost) return false;
  if (pid === myPid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH';
  }
}

const digestOf = (...words: (string | number)[]) => createHash('sha256').update(words.join(' ')).digest('hex');

/** A mark that stands in the message, known before it is claimed, so that a preview is what goes out. */
export const markerOf = (channelId: string, period: string, part: number): string =>
  digestOf('marker', channelId, period, part).slice(0, 10);

/** The parts of a post as they are kept: the same nonce for the same part of the same period, on every try. */
export const partsOf = (channelId: string, period: string, messages: readonly Message[]): Part[] =>
  messages.map(({ view, marker }, i) => ({
    part: i + 1,
    nonce: `bd${digestOf('nonce', channelId, period, i + 1).slice(0, 22)}`,
    marker,
    view: JSON.stringify(view),
  }));

/** Attachments come back as bytes. */
export function viewFrom(json: string): View {
  const view = JSON.parse(json) as View;
  if (view.attachments === undefined) return view;
  const attachments = view.attachments.map((a): Attachment => ({ ...a, data: Buffer.from(a.data) }));
  return { ...view, attachments };
}

export interface SenderParts {
  readonly deliveries: DeliveryStore;
  readonly outbox: Outbox;
  readonly now: () => Date;
  readonly pace: () => Promise<void>;
  readonly holder: string;
  readonly log: Logger;
}

/**
 * Brings claimed posts out. A crash between any two steps leaves a row that the next start finishes: within minutes the
 * nonce makes a repeat harmless, later the message is looked for in its channel first.
 */
export function sender({ deliveries, outbox, now, pace, holder, log }: SenderParts) {
  const inHand = new Set<number>();

  async function postOnce(delivery: Unsent, part: Part): Promise<Posted> {
    const { channelId, dueAt, silent } = delivery;
    if (now().getTime() - dueAt.getTime() > NONCE_TRUSTED) {
      // Discord dates messages by its own clock, whatever moment this run was told to take for now.
      const since = new Date(Math.min(dueAt.getTime(), Date.now()) - CLOCK_SLACK);
      const there = await outbox.findOwnMessage(channelId, part.marker, since);
      if (there !== undefined) return { messageId: there };
      await pace();
    }
    return outbox.post(channelId, viewFrom(part.view), { nonce: part.nonce, silent });
  }

  async function sendParts(delivery: Unsent): Promise<void> {
    const { id, channelId } = delivery;
    for (const [i, part] of delivery.parts.entries()) {
      if (i > 0) await pace();
      const posted = await postOnce(delivery, part);
      if ('refused' in posted) {
        deliveries.refuse(delivery, posted.refused);
        log.warn({ event: 'channel-refused', channel: channelId, why: posted.refused }, 'a channel refuses posts');
        return;
      }
      if ('unpostable' in posted) {
        deliveries.giveUp(id, 'Discord did not take the message');
        log.error({ event: 'unpostable', delivery: id, why: posted.unpostable }, 'Discord did not take a post');
        return;
      }
      deliveries.markPart(id, part.part, posted.messageId);
    }
    deliveries.markSent(id);
  }

  function putBack({ id, claimedAt, attempts }: Unsent, err: unknown): void {
    const time = now();
    if (time.getTime() - claimedAt.getTime() > GIVE_UP_AFTER) {
      deliveries.giveUp(id, 'Discord could not be reached for a day');
      log.error({ event: 'given-up', delivery: id, err }, 'a post was given up');
      return;
    }
    const wait = Math.min(MINUTE * 2 ** attempts, LONGEST_WAIT);
    deliveries.putBack(id, new Date(time.getTime() + wait), 'Discord could not be reached; it is tried again');
    log.warn({ event: 'post-later', delivery: id, err, waitMs: wait }, 'a post is tried again later');
  }

  return {
    /** Sends a post that this process claimed or took; the caller has waited for its turn. Never rejects for Discord’s sake. */
    async send(delivery: Unsent): Promise<void> {
      inHand.add(delivery.id);
      try {
        await sendParts(delivery);
      } catch (error) {
        putBack(delivery, error);
      } finally {
        inHand.delete(delivery.id);
      }
    },
    /** What a crash or an earlier failure left behind, taken over by this process. */
    takeLeftovers: (): Unsent[] =>
      deliveries
        .unsent(now())
        .filter((d) => !inHand.has(d.id) && isAbandoned(d, holder, now()) && deliveries.take(d, holder, now())),
  };
}
export type Sender = ReturnType<typeof sender>;
