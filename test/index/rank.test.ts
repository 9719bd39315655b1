import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import type { Findable } from '../../src/domain/passages.ts';
import { councilFacet, dayFacet, keyOf, options } from '../../src/index/options.ts';
import { rank, slipsAllowed, type Wanted } from '../../src/index/rank.ts';
import { drop, freeze, merge, partOf, thaw, type Part } from '../../src/index/segment.ts';
import { term, terms, words } from '../../src/index/text.ts';

const WORDS =
  `social worker workers inspector leavers leaver care caring housing advice early help visit visits children
  thresholds théâtre 2019 42 safeguarding safegaurding drift delay homes home hone`.split(/\s+/);
const COUNCILS = ['E10000901', 'E10000902', 'E10000903'];

const row: fc.Arbitrary<Omit<Findable, 'id'>> = fc.record({
  table: fc.constantFrom('passage', 'visit'),
  kind: fc.constantFrom('report', 'article'),
  councils: fc.subarray(COUNCILS).map((codes) => codes.map((code) => ({ code, name: 'Northshire' }))),
  day: fc.constantFrom(null, '2015', '2015-03', '2015-03-31', '2019-06-01'),
  heading: fc.constantFrom(null, 'Care leavers', 'Early help'),
  text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 15 }).map((all) => all.join(' ')),
});
const rows = fc.array(row, { minLength: 1, maxLength: 12 }).map((all) => all.map((r, id): Findable => ({ ...r, id })));

const miniOf = (all: readonly Findable[]) => {
  const mini = new MiniSearch<Findable>(options);
  mini.addAll(all);
  return mini;
};
const partWith = (all: readonly Findable[]): Part => partOf(freeze(miniOf(all)));
const plain: Omit<Wanted, 'terms'> = { filters: [], limit: 100, coordination: 1 };

/** MiniSearch's own answer over rows indexed afresh, with its sort made stable. */
function expected(all: readonly Findable[], query: string, keep: (row: Findable) => boolean = () => true) {
  const byKey = new Map(all.map((r) => [keyOf(r.table, r.id), r]));
  const known = new Set(
    miniOf(all)
      .toJSON()
      .index.map(([t]) => t),
  );
  return miniOf(all)
    .search(query, {
      fuzzy: (t: string) => (known.has(t) ? false : slipsAllowed(t)),
      boostDocument: (key: number) => (keep(byKey.get(key)!) ? 1 : 0),
    })
    .map(({ id, score }) => ({ key: id as number, score }))
    .sort((a, b) => b.score - a.score || a.key - b.key);
}

/** Sums in another order differ in the last digits; documents whose scores differ by less may change places. */
function expectSame(actual: readonly { key: number; score: number }[], wanted: ReturnType<typeof expected>) {
  const rounded = (list: readonly { key: number; score: number }[]) =>
    list
      .map(({ key, score }) => ({ key, score: Number(score.toPrecision(8)) }))
      .sort((a, b) => b.score - a.score || a.key - b.key);
  expect(rounded(actual)).toEqual(rounded(wanted));
}

test('a frozen index finds what MiniSearch finds and gives it the same score', () => {
  fc.assert(
    fc.property(
      rows,
      fc.uniqueArray(fc.constantFrom(...WORDS, 'saefguarding', 'hoem', 'unknown'), { maxLength: 6 }),
      (all, query) => {
        const distinct = query.filter((word, i) => query.findIndex((other) => term(other) === term(word)) === i);
        const asked = distinct.join(' ');
        expectSame(rank([partWith(all)], { ...plain, terms: terms(asked) }), expected(all, asked));
      },
    ),
    { numRuns: 100 },
  );
});

test('rows that came later, and rows that are gone, count as if all had been indexed afresh', () => {
  fc.assert(
    fc.property(
      rows,
      fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
      fc.array(fc.nat(11)),
      (all, places, dropped) => {
        const gone = new Set(dropped);
        const parts = [0, 1, 2, 3, 4].map((place) => partWith(all.filter((_, i) => places[i] === place)));
        for (const i of gone) if (all[i]) drop(parts, keyOf(all[i].table, all[i].id));
        const left = all.filter((_, i) => !gone.has(i));
        fc.pre(left.length > 0);
        const query = 'care home drift thresholds';
        expectSame(rank(parts, { ...plain, terms: terms(query) }), expected(left, query));
        const merged = merge(parts);
        expectSame(rank([partOf(merged)], { ...plain, terms: terms(query) }), expected(left, query));
        expect(merged).toEqual(freeze(miniOf(left)));
      },
    ),
    { numRuns: 100 },
  );
});

test('filters keep what MiniSearch keeps when it is told to skip the rest', () => {
  fc.assert(
    fc.property(
      rows,
      fc.subarray(COUNCILS, { minLength: 1 }),
      fc.constantFrom('2015', '2015-03', '2019'),
      (all, codes, from) => {
        const wanted = {
          ...plain,
          terms: terms('children care visits'),
          filters: [
            codes.map((c) => [councilFacet(c), councilFacet(c)] as const),
            [[dayFacet(from), '@9999'] as const],
          ],
        };
        const keep = (r: Findable) => r.councils.some((c) => codes.includes(c.code)) && (r.day ?? '') >= from;
        expectSame(rank([partWith(all)], wanted), expected(all, 'children care visits', keep));
      },
    ),
    { numRuns: 100 },
  );
});

test('only the best are kept, in the order in which all would stand', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 8 }), (all, limit) => {
      const parts = [partWith(all.slice(0, 5)), partWith(all.slice(5))];
      const wanted = { ...plain, terms: terms('children care visits social worker') };
      expect(rank(parts, { ...wanted, limit })).toEqual(rank(parts, wanted).slice(0, limit));
    }),
  );
});

test('a hit names the words it was found by, in the spelling that is on file', () => {
  const all = [
    { table: 'passage', id: 1, kind: 'report', councils: [], day: null, heading: null, text: 'Safeguarding children' },
  ] as const;
  const [hit] = rank([partWith(all)], { ...plain, terms: terms('safegarding children housing') });
  expect(hit?.terms).toEqual([term('safeguarding'), 'children']);
  expect(words('Safeguarding')).toEqual(['safeguarding']);
});

test('the bytes of a frozen index are all that is needed to read it again; bytes that are cut are refused', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const segment = freeze(miniOf(all));
      expect(thaw(segment.bytes.slice().buffer)).toEqual(segment);
      expect(() => thaw(segment.bytes.slice(0, -1).buffer)).toThrow(RangeError);
    }),
  );
});
