import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, clipPlain, inert, inertPieces, linkLabel, plainLine, plainLines } from '../../src/discord/inert.ts';
import { safeUrl } from '../../src/view/address.ts';
import { activeMarkup, anyText, unescaped } from './markdown.ts';

describe('inert text', () => {
  test.each([
    ['bold', '**x**', '\\*\\*x\\*\\*'],
    ['italic and underline', '_x_ __y__', '\\_x\\_ \\_\\_y\\_\\_'],
    ['a masked link', '[free](https://example.org)', '\\[free\\](https\\://example.org)'],
    ['a bare address', 'see https://example.org', 'see https\\://example.org'],
    ['a mention of everybody', '@everyone', '@\u200Beveryone'],
    ['a mention of a person, a role, a channel', '<@1> <@&2> <#3>', '\\<@\u200B1> \\<@\u200B&2> \\<#3>'],
    ['a timestamp', '<t:1:R>', '\\<t\\:1\\:R>'],
    ['an emoji by name', ':skull:', '\\:skull\\:'],
    ['a heading', '# x', '\\# x'],
    ['small print', '-# x', '\\-# x'],
    ['a list and a numbered list', '- x', '\\- x'],
    ['a numbered list', '12. x', '12\\. x'],
    ['a quote', '> x', '\\> x'],
    ['code', '`x`', '\\`x\\`'],
    ['a spoiler', '||x||', '\\|\\|x\\|\\|'],
    ['a backslash', '\\*x', '\\\\\\*x'],
    ['bidi and zero-width characters', 'a\u202Eb\u200Bc\u2066d', 'abcd'],
    ['half a surrogate pair', 'a\uD800b', 'ab'],
    ['line breaks', 'a\r\n\n# b', 'a # b'],
  ])('%s shows as it reads', (_, text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  test('an ordinary sentence is left alone', () => {
    const sentence = 'St Helens (2023): good, 20% better; “outstanding” leaders & partners – O’Neill, 4.5/5!';
    expect(inert(sentence)).toBe(sentence);
  });

  test('whatever the text, nothing in it is active, and what it says stays', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = inert(text);
        expect(activeMarkup(shown)).toEqual([]);
        expect(unescaped(shown)).toBe(plainLine(text).trim());
      }),
      { numRuns: 500 },
    );
  });

  test('with line breaks kept, every line is inert', () => {
    fc.assert(
      fc.property(fc.array(anyText), (lines) => {
        expect(activeMarkup([...inertPieces(plainLines(lines.join('\n')))].join(''))).toEqual([]);
      }),
    );
  });
});

describe('clipping', () => {
  test('the mark stands inside the limit', () => {
    expect(clipPlain('abcdef', 6)).toBe('abcdef');
    expect(clipPlain('abcdefg', 6)).toBe('abcde…');
    expect(clipPlain('abc', 0)).toBe('');
  });

  test('an emoji and an escape are whole or gone', () => {
    expect(clipPlain('ab🏛🏛', 4)).toBe('ab…');
    expect(clip(inertPieces('ab*c'), 4)).toBe('ab…');
    expect(clip(inertPieces('ab*'), 4)).toBe('ab\\*');
  });

  test('whatever the text and the room, it fits, is inert, and is the text’s beginning', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 60 }), (text, room) => {
        const plain = plainLine(text);
        const clipped = clip(inertPieces(plain), room);
        expect(clipped.length).toBeLessThanOrEqual(room);
        expect(activeMarkup(clipped)).toEqual([]);
        expect(/\p{Cs}/u.test(clipped)).toBe(false);
        const words = unescaped(clipped);
        expect(plain.startsWith(words) || (words.endsWith('…') && plain.startsWith(words.slice(0, -1)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('links', () => {
  test.each([
    ['https://example.org/a b?q=<x>', 'https://example.org/a%20b?q=%3Cx%3E'],
    ['http://example.org', 'http://example.org/'],
    ['https://example.org/?q=a\\|b', 'https://example.org/?q=a%5C%7Cb'],
  ])('%s may be shown', (url, shown) => {
    expect(safeUrl(url)).toBe(shown);
  });

  test.each([
    null,
    '',
    'no address',
    'javascript:alert(1)',
    'discord://x',
    'https://user:word@example.org',
    `https://example.org/${'a'.repeat(600)}`,
  ])('%s may not', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  test('a label neither ends the link early nor looks like another address', () => {
    expect(linkLabel('a](https://evil.example) [b')).toBe('a)(https: //evil.example) (b');
  });
});
