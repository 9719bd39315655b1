import { once } from 'node:events';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../workers.ts';
import { MANY_CHANGES, type LiveIndex } from './liveIndex.ts';
import type { SearchIndex } from './searchIndex.ts';

export interface IndexKeeper {
  /** When everything on file can be found. Never rejects. */
  readonly ready: Promise<void>;
  /** Afterwards the store may be closed. */
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 1_000;
/** After something failed; a full disk is not mended by trying every second. */
const AFTER_FAILURE_MS = 600_000;

/**
 * Keeps an index up to date beside a running bot: what changes is taken in by small steps, and frozen anew in a thread of
 * its own when much has changed or the stored index cannot be used.
 * @param path of the store's file, which the thread opens for itself.
 * @param fail told what went wrong; searching goes on with what there is.
 */
export function keepIndex(search: SearchIndex, path: string, fail: (error: unknown) => void): IndexKeeper {
  const index = search.handOver();
  const stopping = new AbortController();
  let worker: Worker | undefined;
  let notBefore = 0;
  let pause = EVERY_MS;

  async function freezeAnew(): Promise<void> {
    if (Date.now() < notBefore) return;
    try {
      worker = new Worker(workerFile('index/worker'), { workerData: path });
      await once(worker, 'exit');
    } catch (error) {
      notBefore = Date.now() + AFTER_FAILURE_MS;
      if (!stopping.signal.aborted) fail(error);
    }
    worker = undefined;
  }

  async function follow(): Promise<void> {
    if (isDue(index)) await freezeAnew();
    if (await inSteps(index, stopping.signal)) return;
    await freezeAnew();
    await inSteps(index, stopping.signal);
  }

  async function bringUpToDate(): Promise<void> {
    if (stopping.signal.aborted) return;
    try {
      await follow();
      pause = EVERY_MS;
    } catch (error) {
      pause = AFTER_FAILURE_MS;
      fail(error);
    }
  }

  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      await wait(pause, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
      await bringUpToDate();
    }
  }

  const ready = bringUpToDate();
  const keeping = ready.then(keep);
  return {
    ready,
    async stop() {
      stopping.abort();
      await worker?.terminate();
      await keeping;
    },
  };
}

const isDue = (index: LiveIndex): boolean => (index.behind() ?? Infinity) > MANY_CHANGES;

/** `false` where the stored index cannot be used. */
async function inSteps(index: LiveIndex, stopping: AbortSignal): Promise<boolean> {
  const steps = index.follow();
  while (!stopping.aborted) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
  return true;
}
