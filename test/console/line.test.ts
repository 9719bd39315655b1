import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { completeLine } from '../../src/console/complete.ts';
import { LineError, parseLine } from '../../src/console/line.ts';
import { renderTerminal } from '../../src/console/terminal.ts';
import { asker } from '../support/ask.ts';

const { services } = asker();

test.each([
  ['/rating cumbria', { council: 'cumbria' }],
  ['/rating council:cumbria', { council: 'cumbria' }],
  ['rating  north northamptonshire ', { council: 'north northamptonshire' }],
  ['/rating council: "city of york" private:true', { council: 'city of york', private: true }],
  ['/history leeds page:2', { council: 'leeds', page: 2 }],
  ['/councils grade:good region:North West', { grade: 'good', region: 'North West' }],
  ['/councils inadequate', { grade: 'inadequate' }],
])('%s is read as its options', (line, options) => {
  expect(parseLine(line, commands).options).toEqual(options);
});

test.each([
  ['/nonsense', /no command \/nonsense/],
  ['/ratin leeds', /Did you mean \/rating/],
  ['/history leeds page:two', /page is a number/],
  ['/rating leeds private:perhaps', /true or false/],
  ['/about leeds', /takes no options/],
])('%s is told in a sentence', (line, sentence) => {
  expect(() => parseLine(line, commands)).toThrow(sentence);
});

test('whatever is typed is read or refused with a sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      try {
        parseLine(`/rating ${typed}`, commands);
        parseLine(typed, commands);
      } catch (error) {
        expect(error).toBeInstanceOf(LineError);
      }
    }),
  );
});

test('tab completes commands and councils', () => {
  expect(completeLine('/ra', commands, services)).toEqual([['/rating '], '/ra']);
  expect(completeLine('/rating cumbr', commands, services)[0][0]).toBe('Cumbria');
  expect(completeLine('/compare leeds, sheff', commands, services)).toEqual([['Sheffield'], 'sheff']);
});

test('text from outside cannot steer the terminal', () => {
  const hostile = 'a\u001B[31mred\u0007\u202Eb\u0000';
  const shown = renderTerminal({ kind: 'notice', title: hostile, blocks: [{ kind: 'quote', text: hostile }] }, true);

  expect(shown.replace(/\u001B\[(1|22)m/g, '')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
});
