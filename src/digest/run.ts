import { setTimeout as sleep } from 'node:timers/promises';
import type { Notice as NoticeView } from '../view/view.ts';
import type { SourceState } from '../domain/freshness.ts';
import type { Logger } from '../log.ts';
import type { DeliveryStore, Notice } from '../store/deliveries.ts';
import type { Digest, DigestStore } from '../store/digests.ts';
import type { Watch, WatchStore } from '../store/watches.ts';
import { markerOf, pacer, partsOf, sender, thisProcess } from './deliver.ts';
import { readNews, type NewsStores } from './news.ts';
import { refusalWords, type Outbox } from './outbox.ts';
import { dueAlerts, followed } from './watches.ts';
import { editionOf, type WeeklySources } from './weekly.ts';

/** Half of what Discord lets a bot do in a second. */
const POSTS_A_SECOND = 25;

export interface RunnerParts {
  readonly digests: DigestStore;
  readonly watches: WatchStore;
  readonly deliveries: DeliveryStore;
  readonly stores: NewsStores;
  readonly outbox: Outbox;
  /** The sources that are switched on. */
  readonly sources: () => readonly SourceState[];
  readonly now: () => Date;
  readonly log: Logger;
  /** Who claims: a process, unless a test plays several. */
  readonly holder?: string;
  readonly pace?: () => Promise<void>;
}

/** Sends what is due, for the bot’s timer and for the command line alike. */
export function digestRunner(parts: RunnerParts) {
  const { digests, watches, deliveries, stores, outbox, log } = parts;
  const now = () => parts.now();
  const holder = parts.holder ?? thisProcess;
  const pace = parts.pace ?? pacer(POSTS_A_SECOND);
  const posts = sender({ deliveries, outbox, now, pace, holder, log });
  const sources: WeeklySources = {
    stores,
    sources: () => parts.sources(),
    hasRole: (guild, role) => outbox.hasRole(guild, role),
  };

  async function sendLeftovers(sends: Promise<void>[]): Promise<void> {
    for (const delivery of posts.takeLeftovers()) {
      await pace();
      sends.push(posts.send(delivery));
    }
  }

  /** Begins to claim; what stands in the way of one claim, such as a slow answer about its role, holds up no other. */
  async function sendDigests(sends: Promise<void>[]): Promise<Promise<void>[]> {
    const due = digests.due(now());
    const claims: Promise<void>[] = [];
    if (due.length === 0) return claims;
    const arrivals = stores.arrivals.since(Math.min(...due.map((d) => d.after)));
    const items = readNews(arrivals, stores);
    for (const digest of due) {
      await pace();
      const claiming = claim(digest).catch((err: unknown) => {
        log.error({ event: 'digest-failed', guild: digest.guildId, err }, 'a digest could not be made');
      });
      claims.push(claiming);
    }
    return claims;

    async function claim(digest: Digest): Promise<void> {
      const { period, due: week, messages, reason } = await editionOf(digest, items, sources, now());
      const delivery = {
        period,
        dueAt: week.moment,
        upTo: Math.max(digest.after, arrivals.at(-1)?.id ?? 0),
        parts: partsOf(digest.channelId, period, messages),
        reason,
      };
      const claimed = deliveries.claimDigest(digest, delivery, week.next, holder, now());
      if (claimed !== undefined && messages.length > 0) sends.push(posts.send(claimed));
    }
  }

  async function sendAlerts(sends: Promise<void>[]): Promise<void> {
    for (const { watches: served, delivery } of dueAlerts(watches.running(), stores, now())) {
      await pace();
      const told = (watch: Watch) => followed(watch, stores.councils);
      const claimed = deliveries.claimAlert(served, told, delivery, holder, now());
      if (claimed !== undefined && delivery.parts.length > 0) sends.push(posts.send(claimed));
    }
  }

  let telling = false;
  async function tellAdmins(): Promise<void> {
    if (telling) return;
    telling = true;
    for (const notice of deliveries.untold()) {
      const { channelId, guildId, userId, refusal } = notice;
      try {
        await pace();
        await outbox.tellAdmin(guildId, userId, refusalView(notice), `bn${markerOf(channelId, refusal, 0)}`);
      } catch (err) {
        log.warn({ event: 'admin-not-reached', guild: guildId, err }, 'an administrator could not be told');
      }
      // Once, even when nobody could be reached: /digest log says it too.
      deliveries.markTold(channelId, now());
    }
    telling = false;
  }

  return {
    sources,
    /**
     * Claims every digest and alert that is due, and what an earlier run left, and begins to send it. `done` resolves
     * when all of it is out or put back for later; a slow channel holds up nobody but whoever waits for that.
     */
    async begin(): Promise<{ readonly posts: number; readonly done: Promise<void> }> {
      const sends: Promise<void>[] = [];
      await sendLeftovers(sends);
      const claims = await sendDigests(sends);
      await sendAlerts(sends);
      await Promise.all(claims);
      return { posts: sends.length, done: Promise.all(sends).then(tellAdmins) };
    },
  };
}
export type DigestRunner = ReturnType<typeof digestRunner>;

/** Asks a runner what is due every so often, until it is stopped. */
export function digestTimer(runner: DigestRunner, log: Logger, everyMs = 20_000) {
  const open = new Set<Promise<void>>();
  let claiming: Promise<void> | undefined;

  async function tick(): Promise<void> {
    try {
      const { done } = await runner.begin();
      const sending = done
        .catch((err: unknown) => {
          log.error({ event: 'digest-failed', err }, 'sending what is due failed');
        })
        .finally(() => open.delete(sending));
      open.add(sending);
    } catch (err) {
      log.error({ event: 'digest-failed', err }, 'finding out what is due failed');
    }
  }
  const claim = () => {
    claiming ??= tick().finally(() => (claiming = undefined));
  };
  claim();
  const timer = setInterval(claim, everyMs);
  return {
    /** Claims nothing more, and waits until what was claimed is out, at most so long: the next start does the rest. */
    async stop(atMostMs: number): Promise<void> {
      clearInterval(timer);
      const out = async () => {
        await claiming;
        await Promise.all(open);
      };
      await Promise.race([out(), sleep(atMostMs, undefined, { ref: false })]);
    },
  };
}

function refusalView({ guildId, channelId, refusal }: Notice): NoticeView {
  const channel = { label: 'The channel', url: `https://discord.com/channels/${guildId}/${channelId}` };
  return {
    kind: 'notice',
    title: 'Beadle cannot post to a channel',
    private: true,
    blocks: [
      {
        kind: 'text',
        text: [channel, ` of its weekly digest or of a watch refuses posts: ${refusalWords(refusal)}.`],
      },
      {
        kind: 'text',
        text: 'Its posts are paused and nothing is lost. Give Beadle the permissions View Channel and Send Messages there and run /digest test, or choose another channel with /digest set.',
      },
    ],
  };
}
