import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'beadle-'));

test('a new store has every table strict and the newest version', () => {
  const db = openStore(':memory:');
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
  const loose = db.prepare(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
  );
  expect(loose.all()).toEqual([]);
});

test('a store of a newer Beadle is refused with a sentence and left alone', () => {
  const file = join(folder(), 'newer.db');
  openStore(file).close();
  const raw = new Database(file);
  raw.pragma(`user_version = ${migrations.length + 1}`);
  raw.close();
  expect(() => openStore(file)).toThrow(/newer Beadle.*upgrade/s);
  expect(new Database(file).pragma('user_version', { simple: true })).toBe(migrations.length + 1);
});

test.each([
  [
    'a file that is no database',
    (file: string) => {
      writeFileSync(file, 'not a database, only words '.repeat(100));
    },
    /damaged or not a Beadle store/,
  ],
  ['a folder in the place of the file', (_: string) => undefined, /cannot be opened/],
])('%s is refused with a sentence', (what, prepare, sentence) => {
  const file = what.startsWith('a folder') ? folder() : join(folder(), 'store.db');
  prepare(file);
  expect(() => openStore(file)).toThrow(sentence);
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is refused with a sentence', () => {
  const dir = folder();
  chmodSync(dir, 0o500);
  expect(() => openStore(join(dir, 'store.db'))).toThrow(/cannot be/);
});

test.each([
  [
    `INSERT INTO council (ons_code, name, short_name, type, region, status) VALUES ('X1', 'x', 'x', 'village', 'y', 'current')`,
  ],
  [
    `INSERT INTO inspection (event_id, ons_code, framework, published_on, origin) VALUES ('e', 'nowhere', 'SIF', '2015-01-01', 'added')`,
  ],
  [`INSERT INTO meta (key, value) VALUES ('a', NULL)`],
])('an impossible row is refused by the database: %s', (sql) => {
  expect(() => openStore(':memory:').exec(sql)).toThrow();
});
