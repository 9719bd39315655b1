import { describe, expect, test } from 'vitest';
import { reader } from '../../../src/ingest/read.ts';
import type { Reading } from '../../../src/ingest/reading.ts';
import { COUNCILS } from './invented.ts';
import { barsetshire } from './page.ts';

const read = reader({ councils: COUNCILS });
const reasonOf = (reading: Reading): string =>
  reading.kind === 'unreadable' ? reading.reason : `read: ${reading.kind}`;
const textFile = (text: string | Uint8Array, file = 'page.txt') =>
  read({ bytes: typeof text === 'string' ? Buffer.from(text) : text, file });

describe('what holds no article is told with a reason', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /empty/],
    ['blanks', ' \n\n ', /empty/],
    ['a picture called .txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), /not text/],
    ['50 MB', new Uint8Array(50_000_000).fill(97), /50 MB/],
    ['5 MB of text', new Uint8Array(4_900_000).fill(97), /MB/],
    ['200,000 nested elements', '<div>'.repeat(200_000) + 'text' + '</div>'.repeat(200_000), /nests|tags/],
    ['200,000 elements side by side', `<html><body>${'<b>x</b>'.repeat(200_000)}`, /tags/],
    ['a script alone', '<html><body><script>while (true) {}</script></body></html>', /No article/],
    ['a menu', 'Home\nNews\nSport\nContact us\n', /No article/],
    ['a stub before a paywall', '<html><body><h1>Director quits</h1><p>Subscribe to read this story.</p></body></html>', /too little|No article/], // prettier-ignore
  ])('%s', async (_what, text, reason) => {
    expect(reasonOf(await textFile(text))).toMatch(reason);
  });
});

test('one line of 3 MB is read as far as a line goes', async () => {
  const reading = await textFile(
    `${barsetshire('Marlo Fennimoor, the lead member, has resigned.')}\n${'word '.repeat(600_000)}`,
  );
  expect(reading).toMatchObject({ kind: 'article', people: [{ person: 'Marlo Fennimoor', event: 'resigned' }] });
});

/** A generator of numbers below `n` that gives the same ones for the same seed (mulberry32). */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

const PAGE = `<!doctype html><html><head><title>Director quits | Barsetshire Bugle</title><meta name="date" content="2031-05-14">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Director quits","datePublished":"2031-05-14"}</script></head>
<body><nav><a>Home</a></nav><article><h1>Director quits</h1><p>“I resign,” said Ottoline Quickbeam, director of children’s services at Barsetshire County Council.</p>
<ul><li>Leadership: inadequate</li></ul><table><tr><td>Adoption</td><td>Good</td></tr></table><p>Cllr Marlo Fennimoor, who was rated “good” in 2029, refused to go, and ‹1› «2» was appointed.</p></article></body></html>`; // prettier-ignore
const SNIPPETS = ['<', '>', '</p>', '<table><tr>', '"', '“', '‹1›', '«9»', '\0', '\u202e', '‘', ' and ', ', who ', 'Cllr ', ' resigned', '((', '\n\n', '{"a":', '\ufffd', '2031-02-31', '|', '**', 'x'.repeat(500)]; // prettier-ignore

const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
test(`${RUNS} damaged pages are each read or refused, never thrown at`, async () => {
  const next = numbers(20310514);
  for (let run = 0; run < RUNS; run++) {
    let text =
      next(2) === 0
        ? PAGE
        : barsetshire('Marlo Fennimoor, the lead member, was sacked after Ofsted rated it inadequate.');
    for (let n = next(12); n >= 0; n--) {
      const at = next(text.length);
      const cut = next(3) === 0 ? next(200) : 0;
      text =
        text.slice(0, at) +
        (next(4) === 0 ? text.slice(0, next(text.length)) : (SNIPPETS[next(SNIPPETS.length)] ?? '')) +
        text.slice(at + cut);
    }
    const reading = await textFile(Buffer.from(text, next(5) === 0 ? 'utf16le' : 'utf8'), `run ${run}`);
    expect(['article', 'unreadable']).toContain(reading.kind);
    if (reading.kind !== 'article') continue;
    for (const { person, sentence } of reading.people) {
      // A name is words, and the sentence it was read from is the page's own.
      expect(person).toMatch(/^[\p{L}\p{M}'’. -]+$/u);
      expect(sentence).not.toBe('');
    }
  }
}, 600_000);
