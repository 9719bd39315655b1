import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/inspections.ts';
import { arrivalStore } from '../../src/store/arrivals.ts';
import { peopleStore, type PersonFacts } from '../../src/store/people.ts';
import { NOW, seededStore } from '../support/store.ts';

const LEEDS = 'E08000035';
const page = (name: string): Source => ({
  kind: 'article',
  title: `Invented page ${name}`,
  publisher: 'Invented Herald',
  publishedOn: '2031-05-14',
  url: `https://example.org/${name}`,
  file: null,
});
const facts: PersonFacts = {
  council: LEEDS,
  person: 'Zebedee Quill',
  role: 'director of children’s services',
  event: 'resigned',
  outcome: 'effective',
  date: '2031-05',
  reportedOn: '2031-05-14',
  inspection: null,
  sentence: 'Zebedee Quill resigned.',
};
const fresh = () => {
  const db = seededStore();
  return { db, people: peopleStore(db) };
};

test('the shipped record is there, by council and by name, newest first', () => {
  const { people } = fresh();
  const cumbria = people.find({ council: 'E10000006', from: '2015-01-01', to: '2015-12-31' });
  expect(cumbria.map((e) => [e.person, e.event, e.outcome])).toEqual(
    expect.arrayContaining([
      ['Lyn Burns', 'stood_down', 'effective'],
      ['Anne Burns', 'offered_resignation', 'refused'],
      ['Diane Wood', 'offered_resignation', 'refused'],
    ]),
  );
  expect(people.find({ person: 'burns' }).map((e) => e.person)).toContain('Lyn Burns');
  expect(people.find({ person: 'Cllr Anne Burns' }).map((e) => e.person)).toEqual(['Anne Burns']);
});

test('two sources of one event make one event with two sources', () => {
  const { people } = fresh();
  expect(people.add(facts, page('a'), NOW)).toBe('new');
  expect(people.add({ ...facts, person: 'Cllr Zebedee John Quill', date: '2031-05-12' }, page('b'), NOW)).toBe(
    'joined',
  );
  const [event, ...others] = people.find({ council: LEEDS, person: 'quill' });
  expect(others).toEqual([]);
  expect(event?.evidence.map((e) => e.source.url)).toEqual(['https://example.org/a', 'https://example.org/b']);
  expect(event?.date).toBe('2031-05-12');
});

test('the same source again changes nothing and leaves no second arrival', () => {
  const { db, people } = fresh();
  people.add(facts, page('a'), NOW);
  const before = arrivalStore(db).newest();
  expect(people.add(facts, page('a'), NOW)).toBe('same');
  expect(arrivalStore(db).newest()).toBe(before);
});

test('an offer that is refused later is one event with the later outcome; a contradiction stays beside', () => {
  const { people } = fresh();
  const offer: PersonFacts = { ...facts, event: 'offered_resignation', outcome: 'pending' };
  people.add(offer, page('a'), NOW);
  people.add({ ...offer, outcome: 'refused' }, page('b'), NOW);
  expect(people.find({ person: 'quill' }).map((e) => e.outcome)).toEqual(['refused']);
  people.add({ ...offer, outcome: 'accepted' }, page('c'), NOW);
  expect(
    people
      .find({ person: 'quill' })
      .map((e) => e.outcome)
      .sort(),
  ).toEqual(['accepted', 'refused']);
});

test('another year, another council or another given name is another event', () => {
  const { people } = fresh();
  people.add(facts, page('a'), NOW);
  expect(people.add({ ...facts, date: '2033-05' }, page('b'), NOW)).toBe('new');
  expect(people.add({ ...facts, council: 'E08000032' }, page('b'), NOW)).toBe('new');
  expect(people.add({ ...facts, person: 'Zelda Quill' }, page('b'), NOW)).toBe('new');
});

test('what was marked as wrong is in no answer, stays out when its source is read again, and can come back', () => {
  const { people } = fresh();
  people.add(facts, page('a'), NOW);
  const key = people.find({ person: 'quill' })[0]!.key;
  expect(people.withdraw(key, 'another man of that name')).toBe(true);
  expect(people.find({ person: 'quill' })).toEqual([]);
  expect(people.add(facts, page('a'), NOW)).toBe('withdrawn');
  expect(people.add({ ...facts, outcome: 'announced' }, page('b'), NOW)).toBe('withdrawn');
  expect(people.find({ person: 'quill' })).toEqual([]);
  expect(people.byKey(key)?.withdrawn).toBe('another man of that name');
  people.restore(key);
  expect(people.find({ person: 'quill' })).toHaveLength(1);
});
