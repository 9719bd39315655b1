import { expect, test } from 'vitest';
import { indexFaults } from '../../src/index/check.ts';
import { refreeze } from '../../src/index/refreeze.ts';
import { searchIndex } from '../../src/index/searchIndex.ts';
import { searchPieceStore } from '../../src/store/searchPieces.ts';
import { addReport, inventedStore } from '../support/texts.ts';

const texts = Array.from({ length: 200 }, (_, n) => `Wombat ${n} met quokka ${n % 7}.`);
function frozen() {
  const db = inventedStore();
  addReport(db, texts);
  refreeze(db);
  return db;
}

test('an index that was never made, that is fresh, or that has changes before it has no faults', () => {
  expect(indexFaults(inventedStore())).toEqual([]);
  const db = frozen();
  expect(indexFaults(db)).toEqual([]);
  db.exec(`DELETE FROM passage WHERE id < 20`);
  addReport(db, texts);
  expect(indexFaults(db)).toEqual([]);
});

test.each([
  [
    'rows that it lacks',
    `INSERT INTO passage (document_id, position, kind, text) VALUES (1, 9999, 'text', 'new'); DELETE FROM search_change`,
    'lacks 1 of 201 rows',
  ],
  [
    'rows that are gone',
    `DELETE FROM passage WHERE id IN (7, 8, 9); DELETE FROM search_change`,
    'finds 3 rows that are gone',
  ],
  [
    'rows with other words',
    `UPDATE passage SET text = 'other words'; DELETE FROM search_change`,
    'files 2 sampled rows under other words',
  ],
  [
    'bytes that changed',
    `UPDATE search_piece SET bytes = CAST(substr(bytes, 1, 99) || x'01' || substr(bytes, 101) AS BLOB)`,
    'is damaged',
  ],
  ['another make', `UPDATE search_index SET fingerprint = 'of old'`, 'another version of Beadle'],
])('%s are told, and an index that is thrown away for it comes back whole', (_, harm, reason) => {
  const db = frozen();
  db.exec(harm);
  expect(indexFaults(db)).toEqual([expect.stringContaining(reason)]);
  searchPieceStore(db).discard();
  searchIndex(db).search({ words: 'wombat' });
  expect(searchPieceStore(db).stored()).toBeDefined();
  expect(indexFaults(db)).toEqual([]);
});
