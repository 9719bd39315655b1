// From a site to an answer: what a source finds is fetched, read by the threads of the program, stored, and told.
import { utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReader } from '../../src/cli/reader.ts';
import { digest } from '../../src/commands/digest.ts';
import { people } from '../../src/commands/people.ts';
import { rating } from '../../src/commands/rating.ts';
import type { Command } from '../../src/commands/command.ts';
import { optionsFrom } from '../../src/commands/options.ts';
import { endpoints } from '../../src/ingest/fetch/addresses.ts';
import { fetchClient } from '../../src/ingest/fetch/client.ts';
import { buildServices } from '../../src/services.ts';
import { feedSource } from '../../src/sources/feeds.ts';
import { ofstedSource } from '../../src/sources/ofsted.ts';
import { parseHere } from '../../src/sources/parse.ts';
import { addressReader } from '../../src/sources/readAddress.ts';
import { askSource } from '../../src/sources/run.ts';
import type { Reader, RemoteSource } from '../../src/sources/source.ts';
import { statisticsSource } from '../../src/sources/statistics.ts';
import type { Db } from '../../src/store/open.ts';
import { remoteStore } from '../../src/store/sources.ts';
import { after, DAY, inspect, inventedStore, NORTH, subscribe, wordsOf } from '../digest/world.ts';
import { serve, type Served } from '../support/http.ts';
import { reportPdf } from '../support/pdf.ts';

const NOW = new Date('2026-11-18T06:00:00Z');
const GRADES = {
  overall: 'good',
  leaders: 'good',
  help_protection: 'good',
  children_in_care: 'good',
  care_leavers: 'good',
};

let pages: Map<string, readonly [type: string, body: string | Buffer]>;
let site: Served;
let db: Db;
let reader: Reader;
let client: ReturnType<typeof fetchClient>;

beforeEach(async () => {
  pages = new Map();
  site = await serve((request, response) => {
    const [type, body] = pages.get((request.url ?? '').replace(/\?.*/, '')) ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  db = inventedStore();
  reader = openReader(db);
  client = fetchClient({ version: '0', allow: endpoints([site.host]), pauseMs: 0 });
});
afterEach(async () => {
  await Promise.all([client.close(), reader.close(), site.close()]);
  db.close();
});

const ask = (source: RemoteSource, now = NOW) =>
  askSource(source, {
    store: remoteStore(db),
    read: reader.read,
    parse: parseHere,
    get: (request) => client.get(request),
    now: () => now,
    random: () => 0,
    signal: new AbortController().signal,
  });

async function say(command: Command, options: Record<string, string>, subcommand: string | null = null) {
  const asker = { userId: '1', guildId: '1', channelId: '2', canManageServer: true };
  const request = { subcommand, options: optionsFrom(options), asker, now: NOW };
  const view = await command.run(request, buildServices(db));
  return `${wordsOf(view)}\n${JSON.stringify([view.blocks, view.sources])}`;
}

test('a report that is new on the report site is fetched, read and shown by /rating, with its address as source', async () => {
  inspect(db, NORTH, '2022-05-01', { ...GRADES, overall: 'inadequate', leaders: 'inadequate' }, after(NOW, -30 * DAY));
  subscribe(db, '1', {}, after(NOW, -DAY));
  pages.set('/search', ['text/html', '<li><h3><a href="/provider/44/80001">Northshire Council</a></h3></li>']);
  const label = 'Children’s services inspection';
  pages.set('/provider/44/80001', [
    'text/html; charset=utf-8',
    `<a class="publication-link" href="/v1/file/50000001">${label}<span class="nonvisual">${label}, pdf - 17 November 2026</span></a>`,
  ]);
  const report = await reportPdf(`
    = Inspection of Northshire local authority children’s services
    Inspection dates: 5 October 2026 to 16 October 2026
    Lead inspector: Ines Vented, His Majesty’s Inspector
    | Judgement | Grade
    | The impact of leaders on social work practice with children and families | Good
    | The experiences and progress of children who need help and protection | Outstanding
    | The experiences and progress of children in care | Good
    | The experiences and progress of care leavers | Requires improvement to be good
    The sentences of this report were made up for a test.`);
  pages.set('/v1/file/50000001', ['application/pdf', Buffer.from(report)]);

  expect(await ask(ofstedSource(site.url))).toMatchObject({ end: 'done', read: 1, unread: 0 });
  const shown = await say(rating, { council: 'northshire' });
  expect(shown).toMatch(/5 to 16 October 2026, published 17 November 2026/);
  expect(shown).toMatch(/outstanding[^]*requires improvement/);
  expect(shown).toContain(`${site.url}/v1/file/50000001`);
  expect(await say(digest, {}, 'preview')).toMatch(
    /- Northshire \(last overall grade: inadequate\)\. Better: leaders \(inadequate to good\), help and protection \(good to outstanding\); worse: care leavers \(good to requires improvement\)/,
  );
});

test('a later edition of the official table corrects an earlier one, and the correction is told in the digest', async () => {
  const edition = (year: number, careLeavers: string) => {
    const sheet = utils.aoa_to_sheet([
      [`Local authority inspection outcomes as at 31 March ${year}`],
      ['Invented for a test'],
      ['Local authority name', 'Inspection type', 'Inspection date', 'Publication date', 'Overall effectiveness', 'Care leavers'], // prettier-ignore
      ['Northshire', 'ILACS Standard Inspection', '03/02/2025', '17/03/2025', 'Good', careLeavers],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'ILACS_inspection_history');
    return write(book, { bookType: 'ods', type: 'buffer' }) as Buffer;
  };
  const publish = (year: number, file: string, body: Buffer, changed: string) => {
    pages.set(`/government/statistics/local-authority-inspection-outcomes-as-at-31-march-${year}`, [
      'text/html',
      `<meta name="govuk:public-updated-at" content="${changed}T09:30:00+01:00"><a href="/media/${file}">Data</a>`,
    ]);
    pages.set(`/media/${file}`, ['application/vnd.oasis.opendocument.spreadsheet', body]);
  };
  publish(2025, 'outcomes-2025.ods', edition(2025, 'Good'), '2025-09-25');
  expect(await ask(statisticsSource(site.url))).toMatchObject({ end: 'done', read: 1 });
  expect(await say(rating, { council: 'northshire' })).toMatch(/Care leavers.*good/);

  subscribe(db, '1', {}, after(NOW, -DAY));
  publish(2026, 'outcomes-2026.ods', edition(2026, 'Inadequate'), '2026-09-24');
  expect(await ask(statisticsSource(site.url), after(NOW, 7 * DAY))).toMatchObject({ end: 'done', read: 1 });
  const preview = await say(digest, {}, 'preview');
  expect(preview).toContain(
    '# Corrections\n- Northshire, inspection of 17 March 2025: care leavers is inadequate, not good · Local authority inspection outcomes as at 31 March 2026',
  );
  expect(preview).toContain(`${site.url}/media/outcomes-2026.ods`);

  // A file that takes the place of another on the same page comes later in the same year, and counts more.
  publish(2026, 'outcomes-2026-corrected.ods', edition(2026, 'Requires improvement'), '2026-11-02');
  expect(await ask(statisticsSource(site.url), after(NOW, 14 * DAY))).toMatchObject({ end: 'done', read: 1 });
  expect(await say(rating, { council: 'northshire' })).toMatch(/Care leavers.*requires improvement/);
});

const ARTICLE = `<!doctype html><html><head><title>Northshire director resigns after Ofsted report</title>
  <meta property="og:site_name" content="The Invented Times"><meta property="article:published_time" content="2026-11-17T08:00:00Z"></head>
  <body><nav><a href="/">Home</a></nav><article><h1>Northshire director resigns after Ofsted report</h1>
  <p>Ines Vented, director of children’s services at Northshire Council, has resigned after Ofsted rated its services inadequate.</p>
  <p>Inspectors who visited Northshire Council in October said that children were left at risk for too long.</p>
  <p>The leader of the council thanked her for her work and said that a successor would be found soon.</p></article></body></html>`;

test('news that a feed brings ends in /people, with the newspaper as source', async () => {
  pages.set('/feed', [
    'application/rss+xml',
    `<rss version="2.0"><channel><title>News</title>
      <item><title>Northshire director resigns after Ofsted report</title><link>${site.url}/resigns</link></item>
      <item><title>Northshire fair opens</title><link>${site.url}/fair</link></item></channel></rss>`,
  ]);
  pages.set('/resigns', ['text/html; charset=utf-8', ARTICLE]);
  expect(await ask(feedSource(`${site.url}/feed`, reader.findCouncils))).toMatchObject({ end: 'done', read: 1 });
  expect(site.log).not.toContain('/fair');
  const shown = await say(people, { council: 'northshire' });
  expect(shown).toContain('Ines Vented');
  expect(shown).toContain(`${site.url}/resigns`);

  // Somebody picks “Read this article” on a message with the same link, and with one that leads nowhere.
  const readAddress = addressReader((request) => client.get(request), reader.read);
  expect(await readAddress(`${site.url}/resigns`)).toEqual({ read: true, known: true });
  expect(db.prepare(`SELECT count(*) AS n FROM document`).get()).toEqual({ n: 1 });
  expect(await readAddress(`${site.url}/nothing`)).toEqual({
    read: false,
    reason: 'the site answers 404: no such page',
  });
});
