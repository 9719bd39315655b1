import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../workers.ts';
import type { FileToRead, ReaderData, Reading } from './reading.ts';

/** A file that takes longer is given up, and the thread that reads it ended. The longest report takes two seconds. */
const LIMIT_MS = 30_000;
/**
 * Of each thread's heap. No report needs more than 100 MB, but the collector runs the less often the higher the limit is: at
 * 2 GB reading takes three quarters of the time that it takes at 256 MB. So a thread may have an eighth of the machine.
 */
const HEAP_MB = Math.min(2048, Math.max(256, Math.floor(totalmem() / 8 / 2 ** 20)));
const YOUNG_MB = 64;

export interface PoolSettings {
  readonly threads?: number;
  readonly limitMs?: number;
  readonly heapMb?: number;
  /** The worker's compiled file; tests give a broken one. */
  readonly worker?: URL;
}

export interface Pool {
  /** Reads a file in a thread. Never rejects: what fails or takes too long or too much is unreadable, with the reason. */
  read(file: FileToRead): Promise<Reading>;
  /** Ends the threads; what is under way comes back as unreadable. */
  close(): Promise<void>;
  readonly threads: number;
}

interface Job {
  readonly file: FileToRead;
  readonly settle: (reading: Reading) => void;
}
type Done = { readonly reading: Reading } | { readonly failed: string };

/** Threads that read files: one a core less one, started when first needed, each with limits on time and memory. */
export function readerPool(data: ReaderData, settings: PoolSettings = {}): Pool {
  const threads = settings.threads ?? Math.max(1, availableParallelism() - 1);
  const { limitMs = LIMIT_MS, heapMb = HEAP_MB } = settings;
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  /** What ends the job of a thread; a thread that is ended itself is not used again. */
  const busy = new Map<Worker, (reading: Reading, reusable: boolean) => void>();
  let closed = false;

  function start(): Worker {
    const worker = new Worker(settings.worker ?? workerFile('ingest/worker'), {
      workerData: data,
      // The PDF library makes and drops many small objects: with room for them the collector runs less often.
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
      // A library's remarks on a damaged file are no news for whoever reads our output.
      stdout: true,
      stderr: true,
    });
    const lost = (reason: string) => busy.get(worker)?.({ kind: 'unreadable', reason }, false);
    worker.on('message', (done: Done) => {
      if ('reading' in done) busy.get(worker)?.(done.reading, true);
      else lost(`reading it failed (${done.failed})`);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const tooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      lost(tooMuch ? 'it takes too much memory to read' : `reading it failed (${error.message})`);
    });
    worker.on('exit', () => {
      lost('reading it failed');
    });
    return worker;
  }

  function next(): void {
    while (waiting.length > 0 && busy.size < threads) {
      const job = waiting.shift();
      if (job) run(idle.pop() ?? start(), job);
    }
  }

  function run(worker: Worker, { file, settle }: Job): void {
    const timer = setTimeout(() => {
      finish({ kind: 'unreadable', reason: `it took more than ${Math.round(limitMs / 1000)} seconds to read` }, false);
    }, limitMs);
    function finish(reading: Reading, reusable: boolean): void {
      clearTimeout(timer);
      busy.delete(worker);
      if (reusable && !closed) {
        worker.unref();
        idle.push(worker);
      } else {
        void worker.terminate();
      }
      settle(reading);
      next();
    }
    busy.set(worker, finish);
    worker.ref();
    worker.postMessage(file);
  }

  return {
    threads,
    read: (file) =>
      new Promise((settle) => {
        if (closed) {
          settle({ kind: 'unreadable', reason: 'reading was stopped' });
          return;
        }
        waiting.push({ file, settle });
        next();
      }),
    async close() {
      closed = true;
      for (const { settle } of waiting.splice(0)) settle({ kind: 'unreadable', reason: 'reading was stopped' });
      for (const end of [...busy.values()]) end({ kind: 'unreadable', reason: 'reading was stopped' }, false);
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}
