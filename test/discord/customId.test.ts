import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '../../src/view/view.ts';
import { commandOf, fromCustomId, toCustomId } from '../../src/discord/customId.ts';
import { anyText } from './markdown.ts';

const page: Action = { label: 'Next', command: 'history', options: { council: 'E10000006', page: 2 }, does: 'turn' };

test('a button carries its whole state and its version', () => {
  expect(toCustomId(page)).toBe('v1:turn:history?council=E10000006&page=2');
  expect(fromCustomId('v1:turn:history?council=E10000006&page=2')).toEqual({
    command: 'history',
    subcommand: null,
    does: 'turn',
    options: { council: 'E10000006', page: '2' },
  });
});

test('a subcommand is part of it', () => {
  const id = toCustomId({ label: 'Log', command: 'digest log', options: {}, does: 'ask' });
  expect(fromCustomId(id ?? '')).toMatchObject({ command: 'digest', subcommand: 'log', options: {} });
});

test('what does not fit into 100 characters has no id', () => {
  expect(toCustomId({ ...page, options: { question: 'x'.repeat(80) } })).toBeUndefined();
});

test.each([
  '',
  'hist:v0:x',
  'v0:turn:history?page=2',
  'v2:turn:history?page=2',
  'v1:jump:history?',
  'v1:ask:%E0%A4%A?',
])('“%s” is not of this version', (id) => {
  expect(fromCustomId(id)).toBeUndefined();
});

test('an id of another version still names its command', () => {
  expect(commandOf('v0:turn:history?page=2')).toBe('history');
  expect(commandOf('something else')).toBeUndefined();
});

test('whatever the options, what comes back is what went in, within 100 characters', () => {
  const options = fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.boolean()), {
    maxKeys: 4,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(options, fc.constantFrom('turn' as const, 'ask' as const), (given, does) => {
      const id = toCustomId({ label: 'x', command: 'ask', options: given, does });
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      const asText = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
      expect(fromCustomId(id)).toEqual({ command: 'ask', subcommand: null, does, options: asText });
    }),
    { numRuns: 500 },
  );
});

test('whatever somebody sends as an id, reading it never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((rest) => `v1:turn:${rest}`),
      ),
      (id) => {
        fromCustomId(id);
        commandOf(id);
      },
    ),
  );
});
