import { openStore, type Db } from '../../src/store/open.ts';
import { seed } from '../../src/store/seed.ts';

export const DATA = new URL('../../data', import.meta.url).pathname;
export const NOW = new Date('2026-11-20T09:00:00Z');

/** A store of its own in memory with the shipped record in it. */
export function seededStore(): Db {
  const db = openStore(':memory:');
  seed(db, DATA, NOW);
  return db;
}
