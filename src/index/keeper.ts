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
/** After a freeze that failed; a full disk is not mended by trying every second. */
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

  async function freezeAnew(): Promise<void> {
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
    if (isDue(index) && Date.now() >= notBefore) await freezeAnew();
    await inSteps(index, stopping.signal);
    // The stored index was damaged, or of another make.
    if (index.parts().length === 0 && !stopping.signal.aborted && Date.now() >= notBefore) {
      await freezeAnew();
      await inSteps(index, stopping.signal);
    }
  }

  const bringUpToDate = () => (stopping.signal.aborted ? Promise.resolve() : follow().catch(fail));

  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      await wait(EVERY_MS, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
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

async function inSteps(index: LiveIndex, stopping: AbortSignal): Promise<void> {
  const steps = index.follow();
  while (!stopping.aborted && steps.next().done !== true) await breathe();
}
