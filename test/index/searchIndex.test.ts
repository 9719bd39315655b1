import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { keepIndex } from '../../src/index/keeper.ts';
import { MANY_CHANGES } from '../../src/index/liveIndex.ts';
import { refreeze } from '../../src/index/refreeze.ts';
import { searchIndex } from '../../src/index/searchIndex.ts';
import { inspectionStore } from '../../src/store/inspections.ts';
import { openStore, type Db } from '../../src/store/open.ts';
import { passageStore } from '../../src/store/passages.ts';
import { peopleStore } from '../../src/store/people.ts';
import { searchPieceStore } from '../../src/store/searchPieces.ts';
import { seed } from '../../src/store/seed.ts';
import { DATA, NOW, seededStore } from '../support/store.ts';
import { addReport, inventedStore } from '../support/texts.ts';

const textsFound = (db: Db, words: string, index = searchIndex(db)) =>
  index
    .search({ words })
    .flatMap((hit) => (hit.table === 'passage' ? (passageStore(db).textOf(hit.id)?.text ?? []) : []));

describe('what is found', () => {
  test('an inspection of the record is found by council, year and framework', () => {
    const db = seededStore();
    const words = 'cumbria 2015 single inspection framework';
    const [first] = searchIndex(db).search({ words, kinds: ['inspection'], limit: 3 });
    const found = inspectionStore(db)
      .all()
      .find((i) => i.id === first?.id);
    expect(found).toMatchObject({ council: 'E10000006', publishedOn: '2015-05-13' });
  });

  test('filters keep what is about a council, a period and a kind', () => {
    const index = searchIndex(seededStore());
    const search = (more: object) =>
      index.search({ words: 'inadequate', councils: ['E10000006'], kinds: ['inspection'], ...more });
    expect(search({}).length).toBeGreaterThan(0);
    expect(search({ from: '2031' })).toEqual([]);
    expect(search({ from: '2015', to: '2015' })).toEqual(search({ from: '2015-05', to: '2015-05-13' }));
    expect(search({ from: '2015', to: '2015' }).length).toBe(1);
  });

  test('a word that is on file nowhere is read as the nearest that is; a year never is', () => {
    const db = inventedStore();
    addReport(db, ['Zebrafinches are kept by quokkas in 2031.']);
    expect(textsFound(db, 'zebrafinchs')).toHaveLength(1);
    expect(textsFound(db, '2131')).toEqual([]);
  });

  test('of passages with the same words, the one in which they stand together comes first', () => {
    const db = inventedStore();
    addReport(db, [
      'Quokka wombat and then numbat.',
      'Wombat and then quokka numbat.',
      'Numbat and then wombat quokka.',
    ]);
    expect(textsFound(db, 'quokka numbat')[0]).toBe('Wombat and then quokka numbat.');
    expect(textsFound(db, 'quokkas wombats')[0]).toBe('Quokka wombat and then numbat.');
  });
});

describe('an index follows its store', () => {
  test('what is read is found, what is re-issued is found in its new issue only', () => {
    const db = inventedStore();
    const index = searchIndex(db);
    expect(textsFound(db, 'quokka', index)).toEqual([]);
    addReport(db, ['The quokka is content.'], { file: 'a.pdf' });
    expect(textsFound(db, 'quokka', index)).toEqual(['The quokka is content.']);
    addReport(db, ['The quokka is very content.'], { file: 'a.pdf' });
    expect(textsFound(db, 'quokka', index)).toEqual(['The quokka is very content.']);
    refreeze(db);
    expect(textsFound(db, 'quokka', index)).toEqual(['The quokka is very content.']);
    expect(textsFound(db, 'quokka')).toEqual(['The quokka is very content.']);
  });

  test('a withdrawn event of a person is not found until it is restored', () => {
    const db = inventedStore();
    const index = searchIndex(db);
    const people = peopleStore(db);
    people.add(
      {
        council: 'E10000901',
        person: 'Quentin Quokka',
        role: 'director',
        event: 'resigned',
        outcome: null,
        date: '2031',
        reportedOn: null,
        inspection: null,
        sentence: null,
      },
      { kind: 'article', title: 'Northshire Echo', publisher: null, publishedOn: null, url: null, file: 'echo.html' },
      NOW,
    );
    const found = () => index.search({ words: 'quokka' }).map((hit) => hit.table);
    expect(found()).toEqual(['person_event']);
    const { key } = people.find({ person: 'quokka' })[0]!;
    people.withdraw(key, 'mistaken');
    expect(found()).toEqual([]);
    people.restore(key);
    expect(found()).toEqual(['person_event']);
  });

  test('many small changes come to what one freeze gives, scores included', () => {
    const db = inventedStore();
    const index = searchIndex(db);
    for (let n = 0; n < 40; n++) {
      addReport(db, [`Quokka number ${n} met ${n % 7} wombats.`, 'Wombats and more wombats.'], {
        file: `${n % 30}.pdf`,
      });
      index.search({ words: 'quokka' });
    }
    const query = { words: 'quokka wombats 13 met', limit: 100 };
    const followed = index.search(query);
    refreeze(db);
    const frozen = searchIndex(db).search(query);
    expect(frozen.map((h) => [h.id, h.score.toPrecision(9)])).toEqual(
      followed.map((h) => [h.id, h.score.toPrecision(9)]),
    );
    expect(frozen.length).toBe(60);
  });
});

describe('the stored index is a copy that may be lost', () => {
  test('it is read at the next start and not made again', () => {
    const db = inventedStore();
    searchIndex(db).search({ words: 'wombat' });
    const { generation } = searchPieceStore(db).stored()!;
    addReport(db, ['The quokka is content.']);
    expect(textsFound(db, 'quokka')).toHaveLength(1);
    expect(searchPieceStore(db).stored()?.generation).toBe(generation);
  });

  const answers = (db: Db) => searchIndex(db).search({ words: 'quokka wombat 7', limit: 50 });
  test.each([
    [
      'a flipped byte',
      `UPDATE search_piece SET bytes = CAST(substr(bytes, 1, 500) || x'00' || substr(bytes, 502) AS BLOB)`,
    ],
    ['a piece cut short', `UPDATE search_piece SET bytes = substr(bytes, 1, 1000)`],
    ['a piece missing', `DELETE FROM search_piece`],
    ['a size that is not its own', `UPDATE search_index SET size = size - 4`],
    ['another make', `UPDATE search_index SET fingerprint = 'of old'`],
    ['nothing at all', `DELETE FROM search_index`],
  ])('%s: it is made again from the rows, and nothing is lost', (_, damage) => {
    const db = inventedStore();
    addReport(
      db,
      Array.from({ length: 30 }, (_, n) => `Quokka ${n} met wombat ${n % 9}.`),
    );
    const before = answers(db);
    expect(before.length).toBe(30);
    const { generation } = searchPieceStore(db).stored()!;
    db.exec(damage);
    expect(answers(db)).toEqual(before);
    expect(searchPieceStore(db).stored()?.generation).not.toBe(generation);
  });

  test('a store that cannot be written is searched all the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beadle-search-'));
    try {
      const db = openStore(join(folder, 'a.db'));
      addReport(db, ['The quokka is content.'], { councils: [] });
      db.close();
      const readOnly = openStore(join(folder, 'a.db'), { readOnly: true });
      expect(searchIndex(readOnly).search({ words: 'quokka' }).length).toBe(1);
      readOnly.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('beside a running bot', () => {
  let folder = '';
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('what another process writes is found, and many changes and a damaged index are frozen by a thread', async () => {
    folder = mkdtempSync(join(tmpdir(), 'beadle-search-'));
    const path = join(folder, 'a.db');
    const db = openStore(path);
    const index = searchIndex(db);
    const failures: unknown[] = [];
    const keeper = keepIndex(index, path, (error) => failures.push(error));
    await keeper.ready;
    const other = openStore(path);
    seed(other, DATA, NOW);
    addReport(
      other,
      Array.from({ length: MANY_CHANGES }, (_, n) => `Quokka number ${n}.`),
      { councils: ['E10000006'] },
    );
    await expect.poll(() => index.search({ words: '999' }).length, { timeout: 15_000 }).toBe(1);
    await expect.poll(() => searchPieceStore(db).countChanges(0), { timeout: 15_000 }).toBe(0);
    await expect.poll(() => index.search({ words: 'quokka', limit: 100 }).length).toBe(100);
    db.exec(`UPDATE search_piece SET crc = 0`);
    db.exec(`UPDATE search_index SET generation = generation + 1`);
    db.exec(`UPDATE search_piece SET generation = generation + 1`);
    await expect
      .poll(() => db.prepare(`SELECT count(*) FROM search_piece WHERE crc = 0`).pluck().get(), { timeout: 15_000 })
      .toBe(0);
    await keeper.stop();
    expect(failures).toEqual([]);
    other.close();
    db.close();
  }, 60_000);
});
