import { afterEach, expect, test } from 'vitest';
import { readerPool, type Pool } from '../../src/ingest/pool.ts';

const worker = new URL('hangs.mjs', import.meta.url);
const pools: Pool[] = [];
const pool = (more = {}) => {
  const made = readerPool({ councils: [] }, { worker, threads: 1, limitMs: 400, heapMb: 32, ...more });
  pools.push(made);
  return made;
};
const reasons = async (reading: Pool, files: readonly string[]) =>
  (await Promise.all(files.map((file) => reading.read({ bytes: new Uint8Array(1), file })))).map((r) =>
    r.kind === 'unreadable' ? r.reason : r.kind,
  );

afterEach(async () => {
  await Promise.all(pools.splice(0).map((made) => made.close()));
});

test('a file that hangs is given up after its time, and the next ones are read', async () => {
  expect(await reasons(pool({ limitMs: 1200 }), ['one', 'hangs', 'two'])).toEqual([
    'was one',
    'it took more than 1 seconds to read',
    'was two',
  ]);
});

test('a file that takes too much memory, or ends its thread, costs that file alone', async () => {
  expect(await reasons(pool({ limitMs: 15_000 }), ['eats', 'dies', 'fails', 'two'])).toEqual([
    'it takes too much memory to read',
    'reading it failed',
    'reading it failed (a fault)',
    'was two',
  ]);
});

test('a pool that is closed answers for what is under way and for what comes later', async () => {
  const closing = pool({ limitMs: 15_000 });
  const under = reasons(closing, ['hangs', 'waits']);
  await closing.close();
  expect(await under).toEqual(['reading was stopped', 'reading was stopped']);
  expect(await reasons(closing, ['late'])).toEqual(['reading was stopped']);
});
