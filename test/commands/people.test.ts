import { expect, test } from 'vitest';
import { peopleStore } from '../../src/store/people.ts';
import { asker } from '../support/ask.ts';
import { NOW, seededStore } from '../support/store.ts';

test('/people of Cumbria: two people called Burns apart, and a refused offer is not told as a departure', async () => {
  const answer = await asker().read('/people cumbria');
  expect(answer).toMatch(/Lyn Burns, assistant director[^.]* stood down \(/);
  expect(answer).toMatch(/Anne Burns[^.]* offered to resign; the offer was refused/);
  expect(answer).toMatch(/Diane Wood, chief executive, offered to resign; the offer was refused/);
  expect(answer).toMatch(/after the SIF .*inspection published 13 May 2015/);
  expect(answer).toContain('never that anybody was to blame');
});

test('a name alone finds the person at whatever council, and the council is named', async () => {
  const answer = await asker().read('/people person:Duxbury');
  expect(answer).toMatch(/Peter Duxbury, .*Birmingham/);
});

test('years narrow the answer, and years the wrong way round are refused', async () => {
  const { read, view } = asker();
  expect(await read('/people council:birmingham from:2013 to:2013')).not.toContain('2014');
  await expect(view('/people council:birmingham from:2014 to:2013')).rejects.toThrow('swap them');
});

test('nothing on file is said as such, with what was searched', async () => {
  const answer = await asker().read('/people rutland');
  expect(answer).toContain('Nothing on file says that anybody resigned');
  expect(answer).toMatch(/On file: 5 inspections of this council, \d+ events about people/);
});

test('sources that tell a departure in two ways are both shown, and the reader is told that they differ', async () => {
  const db = seededStore();
  const people = peopleStore(db);
  const facts = {
    council: 'E08000035', person: 'Zebedee Quill', role: 'director', outcome: 'effective', date: '2031-05',
    reportedOn: null, inspection: null, sentence: '**@everyone** went',
  } as const; // prettier-ignore
  const source = (url: string) =>
    ({ kind: 'article', title: 'Invented page', publisher: null, publishedOn: null, url, file: null }) as const;
  people.add({ ...facts, event: 'resigned' }, source('https://example.org/a'), NOW);
  people.add({ ...facts, event: 'dismissed' }, source('https://example.org/b'), NOW);
  const answer = await asker(db).read('/people leeds');
  expect(answer).toContain('Sources differ on Zebedee Quill: resigned (May 2031), or was dismissed (May 2031)');
});
