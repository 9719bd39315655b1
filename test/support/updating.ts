import { endpoints } from '../../src/ingest/fetch/addresses.ts';
import { fetchClient } from '../../src/ingest/fetch/client.ts';
import { parseHere } from '../../src/sources/parse.ts';
import { askSource, type Asked } from '../../src/sources/run.ts';
import type { Read, RemoteSource } from '../../src/sources/source.ts';
import { openStore, type Db } from '../../src/store/open.ts';
import { remoteStore, type RemoteStore } from '../../src/store/sources.ts';
import { jumpingClock, type Served } from './http.ts';

export interface Updating {
  readonly db: Db;
  readonly store: RemoteStore;
  readonly clock: ReturnType<typeof jumpingClock>;
  /** What was handed over for reading, in order. */
  readonly handed: Parameters<Read>[1][];
  readonly ask: (source: RemoteSource, signal?: AbortSignal) => Promise<Asked>;
  readonly close: () => Promise<void>;
}

/** A store, a clock and a client for sources on 127.0.0.1, with a reader that only notes what it is given. */
export function updating(
  sites: readonly Pick<Served, 'host'>[],
  reads: (url: string) => string | null = () => null,
): Updating {
  const db = openStore(':memory:');
  const store = remoteStore(db);
  const clock = jumpingClock();
  const client = fetchClient({
    version: '0',
    allow: endpoints(sites.map(({ host }) => host)),
    clock,
    pauseMs: 0,
    timeoutMs: 2000,
  });
  const handed: Updating['handed'] = [];
  const read: Read = (_bytes, about) => {
    handed.push(about);
    const reason = reads(about.url);
    return Promise.resolve(reason === null ? { read: true } : { read: false, reason });
  };
  return {
    db,
    store,
    clock,
    handed,
    ask: (source, signal = new AbortController().signal) =>
      askSource(source, {
        parse: parseHere,
        get: (request) => client.get(request),
        store,
        read,
        now: () => new Date(clock.now()),
        random: () => 0,
        signal,
      }),
    close: async () => {
      await client.close();
      db.close();
    },
  };
}
