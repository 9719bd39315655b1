import { setTimeout as wait } from 'node:timers/promises';

/** Time as the fetch client knows it; tests hand in their own. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  /** From 0 to 1, for jitter. */
  readonly random: () => number;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  random: Math.random,
};

/** Runs the tasks of a host one after another, each a pause after the one before. Hosts do not wait for each other. */
export function hostPace({ now, sleep }: Clock, signal: AbortSignal) {
  const queues = new Map<string, { tail: Promise<unknown>; freeAt: number }>();
  return function paced<T>(host: string, pauseMs: () => number, task: () => Promise<T>): Promise<T> {
    const queue = queues.get(host) ?? { tail: Promise.resolve(), freeAt: 0 };
    queues.set(host, queue);
    const run = queue.tail.then(async () => {
      const early = queue.freeAt - now();
      if (early > 0) await sleep(early, signal);
      try {
        return await task();
      } finally {
        queue.freeAt = now() + pauseMs();
      }
    });
    queue.tail = run.catch(() => undefined);
    return run;
  };
}
