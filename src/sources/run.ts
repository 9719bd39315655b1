import { rhythmOf } from '../domain/freshness.ts';
import type { Get } from '../ingest/fetch/client.ts';
import { FetchError } from '../ingest/fetch/errors.ts';
import type { RemoteStore } from '../store/sources.ts';
import type { Parse } from './parse.ts';
import type { Progress, Read, RemoteSource } from './source.ts';
import { afterFailure, afterSuccess } from './schedule.ts';

export interface AskDeps {
  readonly get: Get;
  readonly parse: Parse;
  readonly store: RemoteStore;
  readonly read: Read;
  readonly now: () => Date;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly progress?: (source: RemoteSource, progress: Progress) => void;
  /** The process that asks, and whether another one still runs: two must not ask a source at the same time. */
  readonly holder?: number;
  readonly isAlive?: (pid: number) => boolean;
}

/** How a round went. */
export interface Asked {
  readonly source: string;
  /** `held`: another process is at it; `stopped`: cut off by our own stop, to be gone on with. */
  readonly end: 'done' | 'faulty' | 'failed' | 'held' | 'stopped';
  /** In plain words, with `faulty` and `failed`. */
  readonly fault: string | null;
  readonly requests: number;
  readonly read: number;
  readonly unread: number;
}

/** Asks one source to the end and notes how it went. Faults of the source are a result; anything else is thrown. */
export async function askSource(source: RemoteSource, deps: AskDeps): Promise<Asked> {
  const { store, now, random, signal, holder = process.pid, isAlive = processRuns } = deps;
  const { name } = source;
  const tally = { requests: 0, read: 0, unread: 0 };
  const ended = (end: Asked['end'], fault: string | null = null): Asked => ({ source: name, end, fault, ...tally });
  const since = store.begin(name, now(), holder, isAlive);
  if (since === undefined) return ended('held');
  const fail = (fault: string, over: boolean, until?: Date) => {
    store.failed(name, now(), fault, over, (failures) => {
      const next = afterFailure(name, now(), failures, random);
      return until && until > next ? until : next;
    });
  };
  try {
    const told = await source.ask({
      since,
      store,
      now,
      signal,
      parse: deps.parse,
      progress: (progress) => deps.progress?.(source, progress),
      get: (request) => {
        tally.requests += 1;
        return deps.get(request);
      },
      read: async (bytes, about) => {
        const result = await deps.read(bytes, about);
        tally[result.read ? 'read' : 'unread'] += 1;
        return result;
      },
    });
    if (signal.aborted) {
      store.stopped(name);
      return ended('stopped');
    }
    const fault = told ?? unreadFault(tally);
    if (fault !== null) {
      fail(fault, true);
      return ended('faulty', fault);
    }
    store.done(name, now(), afterSuccess(name, now(), random));
    return ended('done');
  } catch (error) {
    if (signal.aborted) {
      store.stopped(name);
      return ended('stopped');
    }
    if (!(error instanceof FetchError)) {
      fail('Beadle itself failed; its log says why', false);
      throw error;
    }
    fail(error.message, false, error.details.until);
    return ended('failed', error.message);
  }
}

/** One odd document is its own fault; when most of several are not understood, they have changed. */
const MANY_UNREAD = 4;
const unreadFault = ({ read, unread }: Pick<Asked, 'read' | 'unread'>): string | null =>
  unread >= MANY_UNREAD && unread > read
    ? `${unread} of its ${unread + read} new documents were not understood; Beadle may need an update`
    : null;

function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** One line about a round, for the log and the terminal. */
export function sayAsked({ source, end, fault, requests, read, unread }: Asked): string {
  const { title } = rhythmOf(source);
  if (end === 'held') return `${title}: another Beadle is asking it already.`;
  const what = `${requests} ${requests === 1 ? 'request' : 'requests'}, ${read} new read${unread > 0 ? `, ${unread} not understood` : ''}`;
  if (end === 'stopped') return `${title}: stopped after ${what}; the next run goes on from there.`;
  return `${title}: ${what}${fault === null ? '' : `. Not well: ${fault}`}.`;
}
