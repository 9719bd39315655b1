import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../workers.ts';
import type { FileToRead, ReaderData, Reading } from './reading.ts';

/** A file that takes longer is given up, and the thread that reads it ended. The longest report takes two seconds. */
const LIMIT_MS = 30_000;
const HEAP_MB = 256;

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
  const busy = new Map<Worker, (reading: Reading) => void>();
  let closed = false;

  function start(): Worker {
    return new Worker(settings.worker ?? workerFile('ingest/worker'), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      // A library's remarks on a damaged file are no news for whoever reads our output.
      stdout: true,
      stderr: true,
    });
  }

  function next(): void {
    while (waiting.length > 0 && busy.size < threads) {
      const job = waiting.shift();
      if (job) run(idle.pop() ?? start(), job);
    }
  }

  function run(worker: Worker, { file, settle }: Job): void {
    const finish = (reading: Reading, reusable: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      busy.delete(worker);
      if (reusable && !closed) {
        worker.unref();
        idle.push(worker);
      } else {
        // An ended thread must not bring the program down with a late error.
        worker.on('error', () => undefined);
        void worker.terminate();
      }
      settle(reading);
      next();
    };
    const unreadable = (reason: string) => {
      finish({ kind: 'unreadable', reason }, false);
    };
    const timer = setTimeout(() => {
      unreadable(`it took more than ${Math.round(limitMs / 1000)} seconds to read`);
    }, limitMs);
    busy.set(worker, (reading) => {
      finish(reading, false);
    });
    worker.ref();
    worker.on('message', (done: Done) => {
      if ('reading' in done) finish(done.reading, true);
      else unreadable(`reading it failed (${done.failed})`);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      unreadable(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'it takes too much memory to read'
          : `reading it failed (${error.message})`,
      );
    });
    worker.on('exit', () => {
      unreadable('reading it failed');
    });
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
      for (const stop of [...busy.values()]) stop({ kind: 'unreadable', reason: 'reading was stopped' });
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}
