import { afterEach, beforeEach, expect, test } from 'vitest';
import { statisticsSource } from '../../src/sources/statistics.ts';
import { serve, type Served } from '../support/http.ts';
import { updating, type Updating } from '../support/updating.ts';

const PAGE = '/government/statistics/local-authority-inspection-outcomes-as-at-31-march-';
const DAY = 86_400_000;

let site: Served;
let at: Updating;
/** What the pretend gov.uk has: data files by year. */
let editions: Map<number, string[]>;

beforeEach(async () => {
  editions = new Map([[2025, ['aaa/outcomes-2025.ods']]]);
  site = await serve((request, response) => {
    const path = request.url ?? '';
    const files = editions.get(Number(path.slice(PAGE.length)));
    if (path.startsWith(PAGE) && files) {
      const links = files
        .map((f) => `<a href="/media/${f}">Data tables</a> <a href="/media/notes.html">Notes</a>`)
        .join('');
      const etag = `"${files.join()}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag }).end(`<html><body>${links}</body></html>`);
    } else if (path.endsWith('.ods')) {
      response
        .writeHead(200, { 'content-type': 'application/vnd.oasis.opendocument.spreadsheet' })
        .end('PK\x03\x04 invented');
    } else {
      response.writeHead(404).end();
    }
  });
  at = updating([site]);
});
afterEach(async () => {
  await at.close();
  await site.close();
});

const ask = () => at.ask(statisticsSource(site.url));
const handed = () => at.handed.map(({ url }) => url.split('/').pop());

test('before this year’s edition is out, last year’s is read, once', async () => {
  expect(await ask()).toMatchObject({ end: 'done', read: 1 });
  expect(site.log).toContain(`${PAGE}2026`);
  at.clock.advance(7 * DAY);
  expect(await ask()).toMatchObject({ end: 'done', read: 0, requests: 2 });
  expect(handed()).toEqual(['outcomes-2025.ods']);
  expect(at.handed[0]).toMatchObject({ kind: 'table', label: 'Data tables' });
});

test('a new edition is read when it comes out, and a file that replaces another on its page', async () => {
  await ask();
  editions.set(2026, ['bbb/outcomes-2026.ods']);
  at.clock.advance(7 * DAY);
  await ask();
  editions.set(2026, ['ccc/outcomes-2026-corrected.ods']);
  at.clock.advance(7 * DAY);
  await ask();
  expect(handed()).toEqual(['outcomes-2025.ods', 'outcomes-2026.ods', 'outcomes-2026-corrected.ods']);
});

test('before July nobody is asked for an edition that cannot be out', async () => {
  at.clock.advance(Date.parse('2027-03-01') - at.clock.now());
  editions.set(2026, ['bbb/outcomes-2026.ods']);
  await ask();
  expect(site.log).not.toContain(`${PAGE}2027`);
  expect(handed()).toEqual(['outcomes-2026.ods']);
});

test('a page without a data file, and no page at all, are told as faults of the source', async () => {
  editions.set(2026, []);
  expect(await ask()).toMatchObject({
    end: 'faulty',
    fault: expect.stringMatching(/lists no data file.*Nothing was deleted/),
  });
  editions.clear();
  expect(await ask()).toMatchObject({ end: 'faulty', fault: expect.stringMatching(/no page for 2026 or 2025/) });
});
