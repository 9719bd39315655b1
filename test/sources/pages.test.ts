import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFilesIn } from '../../src/sources/dataFiles.ts';
import { documentsIn, isWanted, providersIn } from '../../src/sources/ofstedPages.ts';

const BASE = 'https://reports.example/provider/44/80001';
const page = (body: string) => Buffer.from(`<html><body>${body}</body></html>`);
const link = (visible: string, hidden: string, href = '/v1/file/50000001', around = '') =>
  `<li><a class="publication-link" href="${href}">${visible}<span class="nonvisual">${hidden}</span></a>${around}</li>`;

describe('documents of a provider’s page', () => {
  const only = (body: string) => documentsIn(page(body), BASE)?.[0];
  const kind = 'Children&#39;s services inspection';

  test.each([
    ['the hidden text', link(kind, `${kind}, pdf - 27 October 2023`)],
    ['a doubled format', link(kind, `${kind}, PDF, pdf - 27 October 2023`)],
    ['a time element', link(kind, `${kind}, pdf`, '/v1/file/50000001', '<time>27 October 2023</time>')],
    ['a time element’s own value', link(kind, kind, '/v1/file/50000001', '<time datetime="2023-10-27">Friday</time>')],
    ['a short month', link('', `${kind}, pdf - 27 Oct 2023`)],
  ])('take type and day from %s', (_from, html) => {
    expect(only(html)).toEqual({
      url: 'https://reports.example/v1/file/50000001',
      label: "Children's services inspection",
      listedOn: '2023-10-27',
    });
  });

  test('a document without a day that can be read keeps its place', () => {
    for (const day of ['soon', '31 February 2023', '2023-99-99', '12 Nonember 2023']) {
      expect(only(link(kind, `${kind}, pdf - ${day}`))?.listedOn).toBeNull();
    }
  });

  test('a page with no link has no documents; one with links of another kind is no longer understood', () => {
    expect(documentsIn(page('<h1>Invented Council</h1><a href="/search">Search</a>'), BASE)).toEqual([]);
    expect(documentsIn(page('<a href="https://files.example/v1/file/50000001">Report</a>'), BASE)).toBeUndefined();
    expect(documentsIn(page('<a href="/reports/latest.PDF">Report</a>'), BASE)).toBeUndefined();
    expect(documentsIn(page('<a class="publication-link" href="/v1/file/1"></a>'), BASE)).toBeUndefined();
  });
});

test.each([
  ['Children’s services inspection', true],
  ["Children's services focused visit", true],
  ['Focused visit', true],
  ['Monitoring visit of children’s services', true],
  ['Single inspection of LA children’s services and review of the LSCB', true],
  ['Inspection of local authority children’s services', true],
  ['Joint area child protection inspection', false],
  ['Joint targeted area inspection of services for vulnerable children', false],
  ['Area SEND full inspection', false],
  ['Children’s services newsletter', false],
  ['Adoption support agency inspection', false],
])('“%s” is wanted: %s', (label, wanted) => {
  expect(isWanted(label)).toBe(wanted);
});

test('providers are told by their address, wherever the link stands, each once', () => {
  const html = page(
    `<nav><a href="/provider/search">x</a></nav>
     <li><h3><a href="/provider/44/80002#top">North &amp; South</a></h3></li>
     <div><a href="https://reports.example/provider/44/301/">By number</a></div>
     <a href="/provider/44/80002">again</a><a href="/provider/44/80009"></a>`,
  );
  expect(providersIn(html, BASE)).toEqual([
    { url: 'https://reports.example/provider/44/80002', title: 'North & South' },
    { url: 'https://reports.example/provider/44/301/', title: 'By number' },
  ]);
});

test('whatever a site sends, reading its lists ends without an error', () => {
  const tag = fc.constantFrom(
    '<a href="/provider/44/1">',
    '<a class="publication-link" href="/v1/file/1">',
    '<span class="nonvisual">',
    '</a>',
    '</span>',
    '<li>',
    '<time>',
    '<!--',
    '<![CDATA[',
    '<script>',
    '&#x;',
    '<a href="http://[">',
    '.ods"',
    ' - 31 February 2023',
  );
  const soup = fc
    .array(fc.oneof(tag, fc.string({ unit: 'binary' })), { maxLength: 40 })
    .map((parts) => Buffer.from(parts.join('')));
  fc.assert(
    fc.property(
      fc.oneof(
        soup,
        fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from(b)),
      ),
      (bytes) => {
        for (const read of [providersIn, documentsIn, dataFilesIn]) expect(() => read(bytes, BASE)).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});
