import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgementOf, type Source } from '../../src/domain/inspections.ts';
import { inspectionAdder, type InspectionFacts } from '../../src/store/addInspection.ts';
import { arrivalStore } from '../../src/store/arrivals.ts';
import { inspectionStore } from '../../src/store/inspections.ts';
import { openStore, type Db } from '../../src/store/open.ts';
import { recordHash } from '../../src/store/record.ts';
import { seed } from '../../src/store/seed.ts';
import { DATA, NOW, seededStore } from '../support/store.ts';

/** A later data release: the shipped one with some lines, and perhaps other files, changed. */
function laterRelease(change: Record<string, (csv: string) => string>, others?: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'beadle-data-'));
  cpSync(DATA, folder, { recursive: true });
  for (const [file, edit] of Object.entries(change)) {
    const path = join(folder, `${file}.csv`);
    const before = readFileSync(path, 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`${file} was not changed`);
    writeFileSync(path, after);
  }
  others?.(folder);
  writeFileSync(
    join(folder, 'release.json'),
    JSON.stringify({ release: 'later', freshTo: '2026-10-01', sha256: recordHash(folder) }),
  );
  return folder;
}

const report = (url: string): Source => ({
  kind: 'report',
  title: 'A report',
  publisher: 'Ofsted',
  publishedOn: null,
  url,
  file: null,
});

const facts = (given: Partial<InspectionFacts>): InspectionFacts => ({
  council: 'E08000035', framework: 'ILACS', kind: null, start: null, end: null, publishedOn: null, leadInspector: null,
  reportUrl: null, judgements: [], ...given,
}); // prettier-ignore

test('seeding again changes nothing', () => {
  const db = seededStore();
  const before = db.serialize();
  expect(seed(db, DATA, NOW)).toBe(false);
  expect(db.serialize().equals(before)).toBe(true);
});

test('filling an empty store leaves no arrivals: the archive is not news', () => {
  expect(arrivalStore(seededStore()).newest()).toBe(0);
});

test('a later release corrects its own rows, keeps their ids, and tells the correction', () => {
  const db = seededStore();
  const before = inspectionStore(db).byEventId('E08000035-ILACS-2025-08-12')!;
  seed(
    db,
    laterRelease({
      judgements: (csv) => csv.replace(/(E08000035-ILACS-2025-08-12,care_leavers),outstanding/, '$1,good'),
    }),
    NOW,
  );
  const after = inspectionStore(db).byEventId('E08000035-ILACS-2025-08-12')!;
  expect(after.id).toBe(before.id);
  expect(after.judgements.filter((j) => j.area === 'care_leavers').map((j) => j.outcome)).toEqual([{ grade: 'good' }]);
  expect(arrivalStore(db).since(0)).toMatchObject([
    { kind: 'correction', council: 'E08000035', detail: '{"area":"care_leavers","was":"outstanding","is":"good"}' },
  ]);
});

test('a later release leaves alone what the operator added, and takes over the event it describes', () => {
  const db = seededStore();
  const add = inspectionAdder(db);
  const grade = { area: 'leaders', outcome: { grade: 'good' }, page: 1, words: 'good' } as const;
  const added = add(
    facts({ start: '2026-09-07', end: '2026-09-11', judgements: [grade] }),
    report('https://example.org/invented.pdf'),
    NOW,
  );
  const line =
    'E08000035-ILACS-2026-10-20,E08000035,,ILACS,short,2026-09-07,2026-09-11,2026-10-20,,,https://example.org/table,\n';
  seed(
    db,
    laterRelease({
      inspections: (csv) => csv + line,
      judgements: (csv) => csv + 'E08000035-ILACS-2026-10-20,leaders,good,Good,ofsted-2025\n',
    }),
    NOW,
  );
  const found = inspectionStore(db)
    .ofCouncil('E08000035')
    .filter((i) => (i.start ?? '') > '2026');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ id: added.inspectionId, eventId: 'E08000035-ILACS-2026-10-20', kind: 'short' });
  expect(judgementOf(found[0]!, 'leaders')?.evidence).toHaveLength(2);
});

test('an inspection that leaves the record goes, unless the operator vouches for it', () => {
  const db = seededStore();
  const without = laterRelease({
    inspections: (csv) => csv.replace(/^E08000035-ILACS-2025-08-12,.*\n/m, ''),
    judgements: (csv) => csv.replace(/^E08000035-ILACS-2025-08-12,.*\n/gm, ''),
  });
  seed(db, without, NOW);
  expect(inspectionStore(db).byEventId('E08000035-ILACS-2025-08-12')).toBeUndefined();
});

test('a record that does not fit changes nothing', () => {
  const db = seededStore();
  const before = inspectionStore(db).all().length;
  const broken = laterRelease({ judgements: (csv) => csv.replace(',outstanding,', ',splendid,') });
  expect(() => seed(db, broken, NOW)).toThrow(/does not fit.*Nothing was changed/s);
  expect(inspectionStore(db).all()).toHaveLength(before);
});

test('a missing data folder is told in a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beadle-none-'));
  rmSync(folder, { recursive: true });
  expect(() => seed(openStore(':memory:'), folder, NOW)).toThrow(/cannot be read: Beadle ships its data folder/);
});

describe('the briefs of a release', () => {
  const briefs = (db: Db) =>
    db
      .prepare<[], { file: string; text: string; superseded: number }>(
        `SELECT s.file, p.text, d.superseded_by IS NOT NULL AS superseded
         FROM document d JOIN source s ON s.id = d.source_id JOIN passage p ON p.document_id = d.id WHERE d.kind = 'brief'`,
      )
      .all();
  const cumbria = (db: Db) => briefs(db).filter((b) => b.file === 'cumbria-2015.md');
  const releaseWith = (change: (folder: string) => void) => laterRelease({}, change);

  test('are on file from the start, with the council they are about and a public source', () => {
    const db = seededStore();
    expect(cumbria(db).map((b) => b.text)).toContainEqual(expect.stringContaining('refused the two resignations'));
    const faulty = db
      .prepare(
        `SELECT s.file FROM document d JOIN source s ON s.id = d.source_id WHERE d.kind = 'brief'
           AND (s.url IS NULL OR d.id NOT IN (SELECT document_id FROM document_council))`,
      )
      .all();
    expect(faulty).toEqual([]);
  });

  test('a rewritten brief takes the place of the earlier, and one that is gone is dropped', () => {
    const db = seededStore();
    const release = releaseWith((folder) => {
      const path = join(folder, 'articles', 'cumbria-2015.md');
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace('refused the two resignations', 'turned both of them down'),
      );
      rmSync(join(folder, 'articles', 'kent-2011.md'));
    });
    expect(seed(db, release, NOW)).toBe(true);
    const current = cumbria(db).filter((b) => !b.superseded);
    expect(current.map((b) => b.text)).toContainEqual(expect.stringContaining('turned both of them down'));
    expect(briefs(db).some((b) => b.file === 'kent-2011.md')).toBe(false);
  });

  test('a brief without a source does not fit, and nothing is changed', () => {
    const db = seededStore();
    const release = releaseWith((folder) => {
      writeFileSync(
        join(folder, 'articles', 'new.md'),
        '---\ntitle: A\ndate: 2020-01-01\ncouncils:\n  - Leeds\n---\nText.\n',
      );
    });
    expect(() => seed(db, release, NOW)).toThrow(/brief new.md needs a title, a date, a source/);
    expect(briefs(db).some((b) => b.file === 'new.md')).toBe(false);
  });
});
