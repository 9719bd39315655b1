import { describe, expect, test } from 'vitest';
import { barsetshire, eventsOf, readText } from './page.ts';
import type { Case } from './sentences.ts';

/** Everybody here is invented, as are the councils. */
const SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'a description before a name is no part of the clause': [
    [
      'The officer who wrote the plan, Piers Umberslade, has resigned from Barsetshire County Council.',
      'Piers Umberslade: resigned effective',
    ],
    ['As for her boss, Piers Umberslade, the director, he retired last week.', 'Piers Umberslade: retired effective'],
    [
      'Clementine Ogle, its director of education, who left on Friday, was thanked by members.',
      'Clementine Ogle: left effective',
    ],
  ],
  'a relative clause in the plural is about all who are listed before it': [
    [
      'The letter was signed by Ada Winterbourne, Piers Umberslade and Clementine Ogle, who were all made redundant last month.',
      'Ada Winterbourne: dismissed effective',
      'Piers Umberslade: dismissed effective',
      'Clementine Ogle: dismissed effective',
    ],
  ],
  'an office stands for its holder only where it is the same office': [
    [
      'Piers Umberslade, the director of public health, answered questions. The director of children’s services at Barsetshire has resigned.',
    ],
    [
      'Opposition leader Piers Umberslade welcomed the report. Council leader Ada Winterbourne did not. The leader resigned on Friday.',
      'Ada Winterbourne: resigned effective',
    ],
    ['Cllr Ada Winterbourne, who leads the opposition Liberals, spoke. The head of children’s services has resigned.'],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_rule, cases) => {
  test.each(cases)('%s', (text, ...rows) => {
    expect([...eventsOf(readText(barsetshire(text)))].sort()).toEqual([...rows].sort());
  });
});
