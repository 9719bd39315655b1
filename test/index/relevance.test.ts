import { expect, test } from 'vitest';
import { slotReader } from '../../src/ask/slots.ts';
import { councilResolver } from '../../src/index/councils.ts';
import { options } from '../../src/index/options.ts';
import { searchIndex, type SearchQuery } from '../../src/index/searchIndex.ts';
import { councilStore } from '../../src/store/councils.ts';
import { findableStore } from '../../src/store/findables.ts';
import { NOW } from '../support/store.ts';
import { JUDGED, judgedStore, type Judged } from '../support/judged.ts';

const { db, grades } = judgedStore();
const passages = findableStore(db).after('passage', 0, 10_000);
const councils = councilStore(db);
const read = slotReader(councilResolver(councils.all(), councils.ambiguousNames()));
const index = searchIndex(db);

const gain = (found: readonly number[]) =>
  found.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** nDCG@10 over the judged searches: 1 where each list begins with all that it should, in the right order. */
function quality(search: (query: string) => readonly number[]): number {
  const each = JUDGED.map((judged: Judged) => {
    const best = passages.map(({ id }) => grades(judged, id)).sort((a, b) => b - a);
    return gain(search(judged.query).map((id) => grades(judged, id))) / gain(best);
  });
  return each.reduce((sum, n) => sum + n, 0) / each.length;
}

function fts5(): (query: string) => number[] {
  db.exec(`CREATE VIRTUAL TABLE temp.found USING fts5 (text, content = '', tokenize = 'porter unicode61')`);
  const insert = db.prepare(`INSERT INTO temp.found (rowid, text) VALUES (?, ?)`);
  for (const row of passages) insert.run(row.id, options.extractField!(row, 'text'));
  const select = db.prepare<[string], { rowid: number }>(
    `SELECT rowid FROM temp.found WHERE found MATCH ? ORDER BY rank LIMIT 10`,
  );
  return (query) =>
    select
      .all(
        query
          .match(/\w+/g)!
          .map((w) => `"${w}"`)
          .join(' OR '),
      )
      .map((r) => r.rowid);
}

const found = (query: SearchQuery) => index.search({ ...query, limit: 10 }).map((hit) => hit.id);
const figures = {
  fts5: quality(fts5()),
  words: quality((words) => found({ words })),
  slots: quality((query) => {
    const { words, councils: named, from, to, kinds } = read(query, NOW);
    return found({ words, councils: named.map((c) => c.code), from, to, kinds });
  }),
};

test('by words alone, search is as good as SQLite’s own full-text search over the same texts', () => {
  expect(figures.words, JSON.stringify(figures)).toBeGreaterThanOrEqual(figures.fts5);
});

test('with council and time taken out of the question, it is better by a tenth and more', () => {
  expect(figures.slots, JSON.stringify(figures)).toBeGreaterThanOrEqual(figures.fts5 + 0.1);
  expect(figures.slots, JSON.stringify(figures)).toBeGreaterThanOrEqual(figures.words + 0.1);
});

test.each(JUDGED.map((judged) => [judged.query, judged] as const))('“%s” is read as it is meant', (query, judged) => {
  const slots = read(query, NOW);
  expect(slots.councils.map((c) => c.code)).toEqual([judged.council]);
  const [first, last] = judged.years ?? [0, 9999];
  expect([slots.from ?? '0', slots.to ?? '9999'].map((day) => Number(day.slice(0, 4)))).toEqual([
    first,
    expect.toSatisfy((year: number) => year === last || year === last + 1),
  ]);
});
