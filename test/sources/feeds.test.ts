import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOfItem, isOnTopic, itemsIn } from '../../src/sources/feedItems.ts';
import { feedSource } from '../../src/sources/feeds.ts';
import { serve, type Served } from '../support/http.ts';
import { updating, type Updating } from '../support/updating.ts';

const BASE = 'https://news.example/feed';
const items = (text: string) => itemsIn(Buffer.from(text), BASE);

describe('items', () => {
  const expected = {
    url: 'https://news.example/a',
    title: 'Northshire rated',
    summary: 'By Ofsted',
    at: new Date('2026-11-20T08:00:00Z'),
  };

  test.each([
    [
      'RSS',
      `<rss version="2.0"><channel><title>t</title><item><title>Northshire rated</title><link>/a#top</link><description>&lt;b&gt;By&lt;/b&gt; Ofsted</description><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>Northshire rated</title><link rel="self" href="/self"/><link href="https://news.example/a"/><summary>By Ofsted</summary><updated>2026-11-20T08:00:00Z</updated></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title></channel><item><title>Northshire rated</title><link>https://news.example/a</link><description>By Ofsted</description><dc:date>2026-11-20T08:00:00Z</dc:date></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 't',
        items: [
          {
            id: '1',
            url: 'https://news.example/a',
            title: 'Northshire rated',
            summary: 'By Ofsted',
            date_published: '2026-11-20T08:00:00Z',
          },
        ],
      }),
    ],
  ])('are read from %s', (_format, text) => {
    expect(items(text)).toEqual([expected]);
  });

  test('survive a bare ampersand, a missing end and a missing date; links that are no web pages are left out', () => {
    const found = items(
      `<rss version="2.0"><channel><title>a & b</title><item><title>A & B</title><link>https://news.example/a</link></item><item><title>bad</title><link>javascript:alert(1)</link></item>`,
    );
    expect(found).toEqual([{ url: 'https://news.example/a', title: 'A & B', summary: '', at: null }]);
  });

  test('are read in the encoding that the feed names', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>t</title><item><title>Caf\xe9</title><link>https://news.example/a</link></item></channel></rss>`;
    expect(itemsIn(Buffer.from(text, 'latin1'), BASE)[0]?.title).toBe('Café');
  });

  test('of more than two hundred the first are taken', () => {
    const many = '<item><title>x</title><link>https://news.example/a</link></item>'.repeat(1000);
    expect(items(`<rss version="2.0"><channel><title>t</title>${many}</channel></rss>`)).toHaveLength(200);
  });
});

test('a day outside the calendar of this store is no day', () => {
  expect(dayOfItem({ at: new Date('+012026-11-20T08:00:00Z') })).toBeNull();
  expect(dayOfItem({ at: new Date('2026-11-20T23:30:00Z') })).toBe('2026-11-20');
});

describe('the topic', () => {
  test.each([
    ['Ofsted finds children at risk in Northshire', true],
    ['Inspectors praise Northshire social workers', true],
    ['Northshire director of children’s services resigns', true],
    ['Council appoints interim chief executive', true],
    ['Cabinet member for children steps down', true],
    ['Planning inspector backs Northshire bypass', false],
    ['Northshire opens new library', false],
    ['Chief executive welcomes new buses', false],
    ['Footballer quits Northshire Town', false],
  ])('%s: %s', (title, on) => {
    expect(isOnTopic({ title, summary: '' })).toBe(on);
  });
});

describe('a feed', () => {
  let site: Served;
  let at: Updating;
  let body: string;
  let etag: string | undefined;
  beforeEach(async () => {
    etag = undefined;
    site = await serve((request, response) => {
      if (request.url === '/feed') {
        if (etag && request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.writeHead(200, { 'content-type': 'application/rss+xml', ...(etag && { etag }) }).end(body);
      } else if (request.url === '/robots.txt') response.writeHead(200).end('User-agent: *\nDisallow: /paid');
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>story');
    });
    at = updating([site]);
    body = rss(
      ['Ofsted rates Northshire', '/one'],
      ['Northshire opens a park', '/two'],
      ['Ofsted visits the moon', '/three'],
      ['Ofsted and Northshire, for subscribers', '/paid/four'],
    );
  });
  afterEach(async () => {
    await at.close();
    await site.close();
  });

  const rss = (...entries: (readonly [string, string])[]) =>
    `<rss version="2.0"><channel><title>t</title>${entries.map(([title, path]) => `<item><title>${title}</title><link>${site.url}${path}</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`;
  const ask = () => at.ask(feedSource(`${site.url}/feed`, (text) => (text.includes('Northshire') ? ['N'] : [])));

  test('leads to the articles that name a council and an inspection, each fetched once, robots.txt honoured', async () => {
    expect(await ask()).toMatchObject({ end: 'done', read: 1 });
    expect(at.handed).toEqual([
      { url: `${site.url}/one`, kind: 'article', label: 'Ofsted rates Northshire', listedOn: '2026-11-20' },
    ]);
    await ask();
    expect(site.log.filter((path) => path !== '/feed')).toEqual(['/robots.txt', '/one']);
  });

  test('that is unchanged costs one request', async () => {
    etag = '"1"';
    await ask();
    expect(await ask()).toMatchObject({ end: 'done', requests: 1, read: 0 });
  });

  test('that has become a web page is a fault, told in words', async () => {
    body = '<!doctype html><html><body>We have moved</body></html>';
    expect(await ask()).toMatchObject({
      end: 'faulty',
      fault: 'what it answers is not a feed (RSS, Atom or JSON Feed)',
    });
  });

  test('with items of any topic counts as alive; without anything new it does not', async () => {
    body = rss(['Northshire opens a park', '/two']);
    await ask();
    const heard = at.store.state(`${site.url}/feed`)?.changedAt;
    expect(heard).not.toBeNull();
    at.clock.advance(3_600_000);
    await ask();
    expect(at.store.state(`${site.url}/feed`)?.changedAt).toBe(heard);
  });
});
