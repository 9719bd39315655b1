import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAlert, composeDigest } from '../../src/digest/compose.ts';
import type { Item } from '../../src/digest/news.ts';
import { LIMITS, render } from '../../src/discord/render.ts';
import { viewFrom } from '../../src/digest/deliver.ts';
import { wordsOf } from './world.ts';
import { inventedCouncil } from '../support/council.ts';

const council = (shortName: string, code = shortName) =>
  inventedCouncil(code, shortName, { name: shortName, region: 'London' });

const source = (title: string, publisher: string | null, url: string | null) =>
  ({ kind: 'article', title, publisher, publishedOn: '2026-11-18', url, file: null }) as const;

/** Anything that a hostile page could bring: long, full of signs, with an address of any length. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
  fc.string({ unit: fc.constantFrom('*', '_', '[', ']', '(', '@', '`', '|', '<', '#', 'ä', '𝒳', ':', '~'), minLength: 1, maxLength: 400 }), // prettier-ignore
);
const address = fc.oneof(
  fc.constant(null),
  fc.constant('no address'),
  fc.integer({ min: 0, max: 900 }).map((n) => `https://news.example.org/${'a|'.repeat(n)}`),
);
const anyItem: fc.Arbitrary<Item> = fc.oneof(
  fc
    .record({ name: hostile, title: hostile, publisher: hostile, url: address, event: fc.integer({ max: 5, min: 0 }) })
    .map(({ name, title, publisher, url, event }): Item => ({
      kind: 'article',
      arrival: 1,
      late: false,
      ref: title,
      council: council(name.slice(0, 60)),
      article: { source: source(title, publisher, url), inspection: `event ${event}` },
    })),
  fc
    .record({ name: hostile, person: hostile, role: hostile, url: address })
    .map(({ name, person, role, url }): Item => ({
      kind: 'person',
      arrival: 1,
      late: false,
      council: council(name.slice(0, 60)),
      event: {
        id: 1, key: 'k', council: 'x', person, role, event: 'resigned', outcome: 'announced', date: '2026-11',
        reportedOn: null, inspection: null, note: null, withdrawn: null,
        evidence: [source('t', role, url), source('t', person, url), source('t', null, url)].map((from) => ({
          source: from, page: null, words: null,
        })),
      }, // prettier-ignore
    })),
  fc.record({ name: hostile, theme: hostile, url: address }).map(({ name, theme, url }): Item => ({
    kind: 'visit',
    arrival: 1,
    late: false,
    council: council(name.slice(0, 60)),
    visit: {
      id: 1,
      visitId: 'v',
      council: 'x',
      kind: 'focused',
      start: '2026-11-01',
      end: null,
      publishedOn: null,
      theme,
      note: null,
      sources: [source('letter', 'Ofsted', url)],
    },
  })),
);

const digestOf = (items: readonly Item[]) =>
  composeDigest(
    {
      days: { from: '2026-11-14', to: '2026-11-20' },
      items,
      backfill: [],
      remarks: ['Late: this was due on 20 November, 09:00, when Beadle could not post.'],
      footer: ['Nothing else new in 153 councils.', '*'.repeat(250), '[a](b)'.repeat(40), 'x'.repeat(300)],
      role: null,
    },
    (part) => `mark${part}`,
  );

const rendered = (view: Parameters<typeof render>[0]) => JSON.stringify(render(view).body.components);
const textLength = (view: Parameters<typeof render>[0]): number => {
  let sum = 0;
  JSON.stringify(render(view).body.components, (key, value: unknown) => {
    if (key === 'content' && typeof value === 'string') sum += value.length;
    return value;
  });
  return sum;
};

describe('a week of any length', () => {
  test.each([
    { numRuns: 150 },
    // Addresses whose signs are written as three once took the room of the mark.
    { seed: -970120631, path: '79', endOnFailure: true },
  ])('goes into whole messages within Discord’s limits: each ends with its mark, none is cut (%j)', (runs) => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
        const messages = digestOf(items);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.length).toBeLessThanOrEqual(5);
        for (const { view, marker } of messages) {
          expect(rendered(view)).toContain(`Ref. ${marker}`);
          expect(textLength(view)).toBeLessThanOrEqual(LIMITS.text);
        }
      }),
      runs,
    );
  });

  test('that is too long for five messages is attached as a table, and comes through the store as it was', () => {
    const items = Array.from({ length: 300 }, (_, i): Item => ({
      kind: 'visit',
      arrival: i,
      late: false,
      council: council(`=Shire ${i}`),
      visit: {
        id: i,
        visitId: `v${i}`,
        council: 'x',
        kind: 'monitoring',
        start: '2026-11-01',
        end: null,
        publishedOn: null,
        theme: 'children in care',
        note: null,
        sources: [source('letter', 'Ofsted', `https://files.example.org/${i}`)],
      },
    }));
    const messages = digestOf(items);
    expect(messages).toHaveLength(5);
    const last = messages.at(-1)!.view;
    expect(wordsOf(last)).toMatch(/\d+ more: the attached list has all of it\./);
    const kept = viewFrom(JSON.stringify(last));
    const csv = kept.attachments?.[0]?.data.toString() ?? '';
    expect(csv.split('\r\n')).toHaveLength(302);
    expect(csv).toContain(`Visits,"'=Shire 0: monitoring visit on children in care`);
    const shown = messages.flatMap((m) => wordsOf(m.view).match(/=Shire \d+/g) ?? []);
    expect(shown).toEqual(Array.from({ length: shown.length }, (_, i) => `=Shire ${i}`));
  });
});

test('a line whose addresses are too long keeps its words', () => {
  const item: Item = {
    kind: 'article',
    arrival: 1,
    late: false,
    ref: '1',
    council: council('Northshire'),
    article: { source: source('A headline', 'The Invented Times', `https://news.example.org/${'a'.repeat(3000)}`), inspection: null }, // prettier-ignore
  };
  expect(wordsOf(composeAlert([item], [], () => 'm')[0]!.view)).toContain('A headline');
});
