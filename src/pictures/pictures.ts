import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../workers.ts';
import type { Drawing, NoDrawing } from './drawing.ts';
import type { Done, Job } from './worker.ts';

/** A picture ready to send, or one sentence on why the text goes out without it. */
export type Picture = { readonly name: string; readonly alt: string; readonly png: Buffer } | NoDrawing;

export interface Pictures {
  /** Never rejects, and settles within the time limit. A drawing that was made before comes from the cache. */
  make(drawing: Drawing | NoDrawing): Promise<Picture>;
  /** Stops the worker; what is under way ends without a picture. */
  close(): Promise<void>;
}

interface Settings {
  /** Milliseconds after which a request goes on without its picture. */
  readonly limit?: number;
  /** Pictures kept; each is at most 150 kB. */
  readonly keep?: number;
  /** Pictures that may wait for the worker; more are refused at once. */
  readonly queue?: number;
  /** The worker's compiled file; tests give a broken one. */
  readonly worker?: URL;
  /** Told of failures that no person can act on. */
  readonly log?: (problem: string) => void;
}

/** A drawing that keeps the worker this many time limits is given up, and the worker with it. */
const PATIENCE = 3;

type Made = Buffer | NoDrawing;

/**
 * Pictures made in one worker thread, started with the first. Requests for the same content share one job, so that no
 * picture is made twice, and each answer of a command asks for one at most.
 */
export function pictureMaker(settings: Settings = {}): Pictures {
  const { limit = 2_000, keep = 64, queue = 16, log = () => undefined } = settings;
  const cache = new Map<string, Buffer>();
  const inFlight = new Map<string, Promise<Made>>();
  const waiting = new Map<number, (done: Done) => void>();
  let worker: Worker | undefined;
  let lastId = 0;

  function fail(problem: string): void {
    worker = undefined;
    for (const [id, settle] of waiting) settle({ id, failed: problem, told: false });
    waiting.clear();
  }

  function start(): Worker {
    const thread = new Worker(settings.worker ?? workerFile('pictures/worker'));
    const whenLost = (problem: string) => {
      if (worker === thread) fail(problem);
    };
    thread.on('message', (done: Done) => {
      waiting.get(done.id)?.(done);
      waiting.delete(done.id);
      if (waiting.size === 0) thread.unref();
    });
    thread.on('error', (error: Error) => {
      whenLost(error.message);
    });
    thread.on('exit', () => {
      whenLost('the worker ended');
    });
    return thread;
  }

  async function draw(source: Drawing['source']): Promise<Made> {
    const id = (lastId += 1);
    const done = await new Promise<Done>((settle) => {
      waiting.set(id, settle);
      try {
        worker ??= start();
        // A command line waits for its picture; an idle worker keeps nothing alive.
        worker.ref();
        worker.postMessage({ id, source } satisfies Job);
      } catch (error) {
        waiting.delete(id);
        settle({ id, failed: error instanceof Error ? error.message : String(error), told: false });
      }
    });
    if ('png' in done) return Buffer.from(done.png.buffer, done.png.byteOffset, done.png.byteLength);
    log(done.failed);
    return { why: done.told ? `No picture: ${done.failed}.` : 'No picture: it could not be drawn.' };
  }

  function giveUpAfter(job: Promise<Made>): void {
    const stuck = setTimeout(() => {
      const thread = worker;
      fail('a drawing took too long');
      void thread?.terminate();
    }, limit * PATIENCE);
    stuck.unref();
    void job.finally(() => {
      clearTimeout(stuck);
    });
  }

  function job(source: Drawing['source'], key: string): Promise<Made> {
    const started = inFlight.get(key);
    if (started) return started;
    if (inFlight.size >= queue)
      return Promise.resolve({ why: 'No picture: many are being made just now. Ask again in a moment.' });
    const made = draw(source).then((result) => {
      inFlight.delete(key);
      if (Buffer.isBuffer(result)) remember(key, result);
      return result;
    });
    inFlight.set(key, made);
    giveUpAfter(made);
    return made;
  }

  function remember(key: string, png: Buffer): void {
    cache.delete(key);
    cache.set(key, png);
    const [oldest] = cache.keys();
    if (cache.size > keep && oldest !== undefined) cache.delete(oldest);
  }

  return {
    async make(drawing) {
      if ('why' in drawing) return drawing;
      const key = createHash('sha256').update(JSON.stringify(drawing.source)).digest('base64');
      const { name, alt } = drawing;
      const known = cache.get(key);
      if (known) {
        remember(key, known);
        return { name, alt, png: known };
      }
      const made = await within(limit, job(drawing.source, key));
      return Buffer.isBuffer(made) ? { name, alt, png: made } : made;
    },

    async close() {
      const thread = worker;
      fail('Beadle is stopping');
      await thread?.terminate();
    },
  };
}

async function within(limit: number, job: Promise<Made>): Promise<Made> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Made>((resolve) => {
    timer = setTimeout(() => {
      resolve({ why: 'No picture this time: it took too long. Asked again, it may be ready.' });
    }, limit);
  });
  try {
    return await Promise.race([job, late]);
  } finally {
    clearTimeout(timer);
  }
}
