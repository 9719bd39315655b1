import { expect, test } from 'vitest';
import { barsetshire, readText } from './page.ts';

const roles = (text: string) =>
  Object.fromEntries(readText(barsetshire(text)).people.map((p) => [p.person, p.role] as const));

test.each([
  [
    'Ottoline Quickbeam was confirmed last week as director of children’s services.',
    { 'Ottoline Quickbeam': "director of children's services" },
  ],
  [
    'Piers Umberslade, who led the directorate for nine years, has retired.',
    { 'Piers Umberslade': 'head of the directorate' },
  ],
  [
    'Cllr Marlo Fennimoor, who holds the children’s portfolio, has resigned.',
    { 'Marlo Fennimoor': "children's portfolio holder" },
  ],
  [
    'Cllr Marlo Fennimoor, whose brief was children and schools, has resigned.',
    { 'Marlo Fennimoor': 'holder of the children and schools brief' },
  ],
  [
    'Piers Umberslade has resigned. Mr Umberslade was then head of the safeguarding unit.',
    { 'Piers Umberslade': 'head of the safeguarding unit' },
  ],
  // What is no office of a council, told nearer, hides none that is.
  [
    'Piers Umberslade has resigned. Mr Umberslade ran the town marathon in April. He led the department for six years.',
    { 'Piers Umberslade': 'head of the department' },
  ],
  ['Ottoline Quickbeam has been made a commissioner.', { 'Ottoline Quickbeam': 'commissioner' }],
])('the office is told by what somebody is made or does: %s', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test('who takes somebody’s place takes that office, and not the “interim” of it', () => {
  expect(
    roles(
      'Piers Umberslade, the interim director of children’s services, left on Friday. He was replaced by Ottoline Quickbeam.',
    ),
  ).toEqual({
    'Piers Umberslade': "interim director of children's services",
    'Ottoline Quickbeam': "director of children's services",
  });
});

test('no office is made up where the page tells none', () => {
  expect(roles('Piers Umberslade has left the council.')).toEqual({ 'Piers Umberslade': null });
});
