import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/ingest/fetch/pace.ts';

export interface Served {
  readonly url: string;
  /** As FETCH_ALLOW wants it. */
  readonly host: string;
  readonly port: number;
  /** Paths asked for, in order. */
  readonly log: string[];
  readonly close: () => Promise<void>;
}

/** A real server on 127.0.0.1 that notes what it is asked. */
export async function serve(handler: RequestListener, port = 0): Promise<Served> {
  const log: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    log.push(request.url ?? '');
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    host: `127.0.0.1:${bound}`,
    port: bound,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A clock that jumps instead of waiting, and notes the waits. */
export function jumpingClock(
  start = Date.parse('2026-11-20T09:00:00Z'),
): Clock & { readonly waits: number[]; advance(ms: number): void } {
  let time = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    random: () => 0,
    sleep: (ms, signal) => {
      if (signal?.aborted) return Promise.reject(new Error('stopped'));
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    advance: (ms) => {
      time += ms;
    },
  };
}
