import type { Config, SourceName } from '../config.ts';
import { endpoints } from '../ingest/fetch/addresses.ts';
import { fetchClient } from '../ingest/fetch/client.ts';
import { systemClock } from '../ingest/fetch/pace.ts';
import type { Db } from '../store/open.ts';
import { remoteStore } from '../store/sources.ts';
import { VERSION } from '../version.ts';
import { parseThread } from './parse.ts';
import { addressReader } from './readAddress.ts';
import { askSource, sayAsked, type Asked } from './run.ts';
import { keepCurrent } from './schedule.ts';
import { remoteSources } from './sources.ts';
import type { Progress, Reader, RemoteSource } from './source.ts';

export interface UpdaterParts {
  readonly config: Config;
  readonly db: Db;
  /** Which of the kinds of sources: `config.sources`, or one by hand. */
  readonly names: readonly SourceName[];
  readonly reader: Pick<Reader, 'read' | 'findCouncils'>;
  readonly progress?: (source: RemoteSource, progress: Progress) => void;
}

/** Asks sources for what is new: once, or whenever their time has come. One is enough for a process. */
export function updater({ config, db, names, reader, progress }: UpdaterParts) {
  const { read } = reader;
  const store = remoteStore(db);
  const stop = new AbortController();
  const client = fetchClient({
    version: VERSION,
    contact: config.fetchContact,
    allow: endpoints(config.fetchAllow),
  });
  const sources = remoteSources(names, config, reader.findCouncils);
  const pages = parseThread();
  const ask = (source: RemoteSource): Promise<Asked> =>
    askSource(source, {
      store,
      read,
      parse: pages.parse,
      get: (request) => client.get(request),
      now: () => new Date(),
      random: Math.random,
      signal: stop.signal,
      ...(progress && { progress }),
    }).finally(pages.close);
  return {
    sources,
    ask,
    /** Fetches and reads one page that somebody names. */
    readAddress: addressReader((request) => client.get(request), read),
    /**
     * Keeps the sources current until `close`.
     * @param say a line about each round; `tell` a sentence for administrators, once for each trouble; `fail` an error of our own.
     */
    keep: (out: { say: (line: string) => void; tell: (sentence: string) => void; fail: (error: unknown) => void }) =>
      keepCurrent({
        sources,
        store,
        clock: systemClock,
        signal: stop.signal,
        tell: out.tell,
        ask: (source) =>
          ask(source).then((asked) => {
            out.say(sayAsked(asked));
          }, out.fail),
      }),
    /** Breaks off what is under way, to be gone on with next time; await what was begun before closing the store. */
    async close(): Promise<void> {
      stop.abort();
      await client.close();
    },
  };
}
export type Updater = ReturnType<typeof updater>;
