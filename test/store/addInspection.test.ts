import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/inspections.ts';
import { inspectionAdder, type InspectionFacts } from '../../src/store/addInspection.ts';
import { arrivalStore } from '../../src/store/arrivals.ts';
import { inspectionStore } from '../../src/store/inspections.ts';
import { NOW, seededStore } from '../support/store.ts';

const source = (kind: Source['kind'], url: string, publishedOn: string | null = null): Source => ({
  kind, title: `An invented ${kind}`, publisher: kind === 'table' ? 'Ofsted' : 'Invented Press', publishedOn, url, file: null,
}); // prettier-ignore

const facts = (given: Partial<InspectionFacts>): InspectionFacts => ({
  council: 'E10000006', framework: 'SIF', kind: null, start: null, end: null, publishedOn: null, leadInspector: null,
  reportUrl: null, judgements: [], ...given,
}); // prettier-ignore

const overall = (grade: 'good' | 'inadequate') =>
  [{ area: 'overall', outcome: { grade }, page: null, words: grade }] as const;

test.each([
  ['the same days on site', { start: '2015-03-03', end: '2015-03-25' }],
  ['a start one day off', { start: '2015-03-02' }],
  ['the publication day alone', { publishedOn: '2015-05-13' }],
  ['a newspaper’s date two days later', { publishedOn: '2015-05-15' }],
])('an inspection on file is recognised by %s', (_, dates) => {
  const db = seededStore();
  const before = inspectionStore(db).ofCouncil('E10000006').length;
  const added = inspectionAdder(db)(
    facts({ ...dates, judgements: overall('inadequate') }),
    source('article', 'https://news.example/a'),
    NOW,
  );
  expect(added).toMatchObject({ eventId: 'E10000006-SIF-2015-05-13', change: 'changed' });
  expect(inspectionStore(db).ofCouncil('E10000006')).toHaveLength(before);
});

test('a publication day that another edition gave, and that is noted as a conflict, finds the inspection again', () => {
  const db = seededStore();
  const add = inspectionAdder(db);
  // The record shows 5 September for Nottingham; the edition of 2023 says 5 November, two months later.
  const edition = facts({ council: 'E06000018', framework: 'ILACS', publishedOn: '2022-11-05' });
  expect(add(edition, source('table', 'https://stats.example/2023'), NOW)).toMatchObject({
    eventId: 'E06000018-ILACS-2022-09-05',
  });
});

test('a later inspection of the same council is a new event and arrives once', () => {
  const db = seededStore();
  const add = inspectionAdder(db);
  const next = facts({ council: 'E06000063', framework: 'ILACS', start: '2026-10-05', end: '2026-10-09' });
  expect(add(next, source('report', 'https://files.example/1'), NOW).change).toBe('new');
  expect(add(next, source('report', 'https://files.example/1'), NOW).change).toBe('same');
  expect(
    arrivalStore(db)
      .since(0)
      .map((a) => a.kind),
  ).toEqual(['inspection']);
});

test('what a former body was judged for stands under the council that carries on its record', () => {
  const db = seededStore();
  const former = facts({ council: 'E10000027', framework: 'SIF', publishedOn: '2012-01-01' });
  inspectionAdder(db)(former, source('report', 'https://files.example/2'), NOW);
  const found = inspectionStore(db)
    .ofCouncil('E06000066')
    .find((i) => i.publishedOn === '2012-01-01');
  expect(found).toMatchObject({ inspectedAs: 'E10000027' });
});

test('conflicting grades both stay; an official table is shown before a newspaper', () => {
  const db = seededStore();
  inspectionAdder(db)(
    facts({ publishedOn: '2015-05-13', judgements: overall('good') }),
    source('article', 'https://news.example/b', '2026-01-01'),
    NOW,
  );
  const grades = inspectionStore(db)
    .byEventId('E10000006-SIF-2015-05-13')
    ?.judgements.filter((j) => j.area === 'overall');
  expect(grades?.map((j) => j.outcome)).toEqual([{ grade: 'inadequate' }, { grade: 'good' }]);
  expect(arrivalStore(db).newest()).toBe(0);
});

test('a later edition of the official table corrects the earlier one, and the correction is an arrival', () => {
  const db = seededStore();
  inspectionAdder(db)(
    facts({ publishedOn: '2015-05-13', judgements: overall('good') }),
    source('table', 'https://stats.example/2027', '2027-01-01'),
    NOW,
  );
  const first = inspectionStore(db)
    .byEventId('E10000006-SIF-2015-05-13')
    ?.judgements.find((j) => j.area === 'overall');
  expect(first?.outcome).toEqual({ grade: 'good' });
  expect(arrivalStore(db).since(0)).toMatchObject([
    { kind: 'correction', detail: '{"area":"overall","was":"inadequate","is":"good"}' },
  ]);
});

test('a different date is kept as a conflict, once', () => {
  const db = seededStore();
  const add = inspectionAdder(db);
  for (let i = 0; i < 2; i += 1)
    add(facts({ publishedOn: '2015-05-14' }), source('article', 'https://news.example/c'), NOW);
  expect(inspectionStore(db).conflicts('E10000006-SIF-2015-05-13')).toMatchObject([
    { field: 'publication_date', valueA: '2015-05-13', valueB: '2015-05-14', decision: '2015-05-13' },
  ]);
});
