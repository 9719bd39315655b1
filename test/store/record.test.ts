import { expect, test } from 'vitest';
import { countGrades, standings } from '../../src/domain/position.ts';
import { gradeOf } from '../../src/domain/grades.ts';
import { judgementOf } from '../../src/domain/inspections.ts';
import { councilStore } from '../../src/store/councils.ts';
import { inspectionStore } from '../../src/store/inspections.ts';
import { readRelease, recordHash } from '../../src/store/record.ts';
import { faults } from '../../src/store/check.ts';
import { DATA, seededStore } from '../support/store.ts';

// Figures that Ofsted published; where each comes from is told in data/README.md.
const db = seededStore();
const councils = councilStore(db).all();
const inspections = inspectionStore(db).all();
const current = councils.filter((c) => c.status === 'current');

test('England has 153 councils with children’s services', () => {
  expect(current).toHaveLength(153);
  expect(councils.filter((c) => c.status === 'abolished')).toHaveLength(15);
});

test('at 31 March 2025: 36 outstanding, 67 good, 31 requires improvement, 19 inadequate', () => {
  // The edition counts inspections begun by 31 March whose report came out by 30 June.
  const counted = inspections.filter((i) => (i.start ?? '') <= '2025-03-31' && (i.publishedOn ?? '') <= '2025-06-30');
  const counts = countGrades(standings(current, counted, 'overall'));
  expect(Object.fromEntries(counts)).toEqual({ outstanding: 36, good: 67, requires_improvement: 31, inadequate: 19 });
});

test('first inspections under the single framework: 3, 51, 65 and 33', () => {
  const first = inspections.filter((i) => i.framework === 'SIF' && i.kind === 'first inspection');
  const grades = first.map((i) => gradeOf(judgementOf(i, 'overall')?.outcome));
  const count = (grade: string) => grades.filter((g) => g === grade).length;
  expect(['outstanding', 'good', 'requires_improvement', 'inadequate'].map(count)).toEqual([3, 51, 65, 33]);
});

test('no inspection begun since April 2026 has an overall grade, and each says why', () => {
  const since = inspections.filter((i) => (i.start ?? '') >= '2026-04-01');
  expect(since.length).toBeGreaterThan(0);
  for (const inspection of since) expect(judgementOf(inspection, 'overall')?.outcome).toEqual({ none: 'not_reported' });
});

test('a part-service headline is never an overall grade', () => {
  for (const i of inspections.filter((i) => ['SLAC', 'CPI', 'TLAC'].includes(i.framework))) {
    expect(judgementOf(i, 'overall')).toBeUndefined();
  }
});

test('Cumbria was inspected five times', () => {
  const cumbria = inspectionStore(db).ofCouncil('E10000006');
  expect(cumbria.map((i) => `${i.framework} ${i.publishedOn ?? ''}`)).toEqual([
    'ILACS 2022-11-15',
    'SIF 2018-01-29',
    'SIF 2015-05-13',
    'CPI 2013-06-24',
    'SLAC 2012-05-29',
  ]);
  expect(judgementOf(cumbria[2]!, 'overall')?.outcome).toEqual({ grade: 'inadequate' });
});

test('every judgement knows its source, and the seeded store has no faults', () => {
  for (const i of inspections) for (const j of i.judgements) expect(j.evidence.length, i.eventId).toBeGreaterThan(0);
  expect(faults(db)).toEqual([]);
});

test('release.json names the files it ships with; a changed record needs a new hash there', () => {
  expect(readRelease(DATA).sha256).toBe(recordHash(DATA));
});
