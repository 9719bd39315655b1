import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleShardingStrategy } from 'discord.js';
import { ExitError } from '../exit.ts';
import type { Logger } from '../log.ts';
import { orExit } from './errors.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Twice as long after each failure up to a minute, with some chance in it so that bots do not come back all at once. */
const backOff = (failures: number) =>
  Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS) * (0.75 + Math.random() / 2);

/**
 * Tries until it works: Discord or the network is away for a while.
 * @throws ExitError when waiting cannot help; whatever `signal` was aborted with.
 */
export async function patiently<T>(
  what: string,
  attempt: () => Promise<T>,
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<T> {
  for (let failures = 1; ; failures++) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (caught) {
      const error = orExit(caught);
      if (error instanceof ExitError) throw error;
      const wait = backOff(failures);
      log.warn({ event: 'retry', what, err: error, waitMs: Math.round(wait) }, `${what} failed; trying again`);
      await sleep(wait, undefined, { signal });
    }
  }
}

/** How long a shard that lost its connection waits before it tries again, told by its client's events. */
export interface Pace {
  readonly failed: () => void;
  readonly works: () => void;
  readonly wait: () => Promise<void>;
}

export function reconnectPace(): Pace {
  let failures = 0;
  let earliest = 0;
  return {
    failed() {
      failures += 1;
      // A connection that breaks once comes back at once.
      earliest = failures > 1 ? Date.now() + backOff(failures - 1) : 0;
    },
    works() {
      failures = 0;
      earliest = 0;
    },
    async wait() {
      const left = earliest - Date.now();
      if (left > 0) await sleep(left);
    },
  };
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * The library's own sharding, with two changes for a gateway that is away.
 *
 * Its `connect()` gives up at the first answer that is not a WebSocket (a proxy's 502), while the shard behind it goes on
 * trying: a second login would then run beside the first. Here nobody gives up; readiness and refusals are told by the
 * client's events. And the shard's own attempts, half a second apart, get further apart.
 */
export class PatientSharding extends SimpleShardingStrategy {
  constructor(manager: Manager, pace: Pace) {
    super(manager);
    // A shard asks for its session before it connects; this is the one place where it can be made to wait.
    const retrieve = manager.options.retrieveSessionInfo.bind(manager.options);
    manager.options.retrieveSessionInfo = async (shardId) => {
      await pace.wait();
      return retrieve(shardId);
    };
  }

  override connect(): Promise<void> {
    void super.connect().catch(() => undefined);
    return Promise.resolve();
  }
}
