import { expect, test } from 'vitest';
import { searchIndex } from '../../src/index/searchIndex.ts';
import { inspectionStore } from '../../src/store/inspections.ts';
import { seededStore } from '../support/store.ts';

test('an inspection of the record is found by council, year and framework', () => {
  const db = seededStore();
  const hits = searchIndex(db).search({ words: 'cumbria 2015 single inspection framework', limit: 3 });
  const first = hits[0];
  expect(first?.table).toBe('inspection');
  const found = inspectionStore(db)
    .all()
    .find((i) => i.id === first?.id);
  expect(found).toMatchObject({ council: 'E10000006', publishedOn: '2015-05-13' });
});

test('filters keep what is about a council, a period and a kind', () => {
  const index = searchIndex(seededStore());
  expect(index.search({ words: 'inadequate', councils: ['E10000006'], kinds: ['inspection'] }).length).toBeGreaterThan(
    0,
  );
  expect(index.search({ words: 'inadequate', councils: ['E10000006'], from: '2031', kinds: ['inspection'] })).toEqual(
    [],
  );
});
