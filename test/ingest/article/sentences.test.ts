import { describe, expect, test } from 'vitest';
import { DEPARTURE_SENTENCES } from './departureSentences.ts';
import { GRADE_SENTENCES } from './gradeSentences.ts';
import { barsetshire, eventsOf, gradesOf, readText } from './page.ts';
import { PLAIN_SENTENCES } from './plainSentences.ts';
import { PRESSURE_SENTENCES } from './pressureSentences.ts';
import { SENTENCES } from './sentences.ts';

const plain = (rows: readonly string[]): string[] => rows.map((r) => r.replaceAll('’', "'")).sort();

describe.each(Object.entries({ ...SENTENCES, ...DEPARTURE_SENTENCES, ...PRESSURE_SENTENCES, ...PLAIN_SENTENCES }))(
  '%s',
  (_rule, cases) => {
    test.each(cases)('%s', (text, ...rows) => {
      expect(plain(eventsOf(readText(barsetshire(text))))).toEqual(plain(rows));
    });
  },
);

describe.each(Object.entries(GRADE_SENTENCES))('%s', (_rule, cases) => {
  test.each(cases)('%s', (text, ...rows) => {
    expect(gradesOf(readText(barsetshire(text))).sort()).toEqual([...rows].sort());
  });
});
