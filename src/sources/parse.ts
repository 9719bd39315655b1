import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FetchError } from '../ingest/fetch/errors.ts';
import { workerFile } from '../workers.ts';
import { itemsIn } from './feedItems.ts';
import { dataFilesIn } from './dataFiles.ts';
import { documentsIn, providersIn } from './ofstedPages.ts';

/** The readers of list pages. Each takes the page and its address. */
export const parsers = { providers: providersIn, documents: documentsIn, dataFiles: dataFilesIn, items: itemsIn };
type Parsers = typeof parsers;
export type Kind = keyof Parsers;

/** Reads a list page. @throws FetchError when it takes too long; otherwise what the reader throws. */
export type Parse = <K extends Kind>(kind: K, bytes: Buffer, base: string) => Promise<ReturnType<Parsers[K]>>;

/** In this thread: for tests. */
export const parseHere: Parse = (kind, bytes, base) =>
  Promise.resolve().then(() => parsers[kind](bytes, base) as ReturnType<Parsers[typeof kind]>);

export interface Job {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  readonly base: string;
}
export type Parsed = { readonly value: unknown } | { readonly error: string };

const LIMIT_MS = 20_000;

/**
 * A thread that reads list pages one at a time, so that a large or hostile one never holds up the bot. It is started with
 * the first page and ended by `close`, until the next page.
 */
export function parseThread(limitMs = LIMIT_MS): { readonly parse: Parse; readonly close: () => Promise<void> } {
  let thread: Worker | undefined;
  const close = async () => {
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  };
  return {
    close,
    async parse<K extends Kind>(kind: K, bytes: Buffer, base: string) {
      thread ??= new Worker(workerFile('sources/parseWorker'), { resourceLimits: { maxOldGenerationSizeMb: 256 } });
      thread.postMessage({ kind, bytes, base } satisfies Job);
      let parsed: Parsed;
      try {
        // Rejects when the thread dies, of memory or otherwise.
        [parsed] = (await once(thread, 'message', { signal: AbortSignal.timeout(limitMs) })) as [Parsed];
      } catch (error) {
        await close();
        throw new FetchError('type', 'it is too large or too deeply nested to be read', { cause: error });
      }
      if ('error' in parsed) throw new Error(parsed.error);
      return parsed.value as ReturnType<Parsers[K]>;
    },
  };
}
