import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { endpoints } from '../../../src/ingest/fetch/addresses.ts';
import { fetchClient, type FetchRequest, type FetchSettings } from '../../../src/ingest/fetch/client.ts';
import { FetchError } from '../../../src/ingest/fetch/errors.ts';
import { jumpingClock, serve, type Served } from '../../support/http.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function site(
  pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void>,
): Promise<Served> {
  const served = await serve((request, response) => {
    const page = pages[new URL(request.url ?? '', 'http://x').pathname];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  open.push(served);
  return served;
}

function clientFor(served: Pick<Served, 'host'>, settings: Partial<FetchSettings> = {}) {
  const clock = jumpingClock();
  const client = fetchClient({ version: '9.9', allow: endpoints([served.host]), clock, pauseMs: 0, ...settings });
  open.push(client);
  return { client, clock };
}

async function fault(get: Promise<unknown>): Promise<FetchError> {
  const error = await get.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(FetchError);
  return error as FetchError;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const page = (url: string, more: Partial<FetchRequest> = {}): FetchRequest => ({ url, types: ['text/html'], ...more });

describe('bounds', () => {
  test('a decompression bomb is cut off at the size asked for', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    expect(bomb.length).toBeLessThan(120_000);
    const served = await site({ '/': (_q, r) => r.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb) });
    const before = process.memoryUsage().arrayBuffers;
    expect((await fault(clientFor(served).client.get(page(served.url, { maxBytes: 1_000_000 })))).code).toBe('too-big');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('a bomb inside a bomb and ten layers of compression are bounded too', async () => {
    const twice = gzipSync(gzipSync(Buffer.alloc(50_000_000)));
    const served = await site({
      '/two': (_q, r) => r.writeHead(200, { ...html, 'content-encoding': 'gzip, gzip' }).end(twice),
      '/ten': (_q, r) =>
        r.writeHead(200, { ...html, 'content-encoding': Array(10).fill('gzip').join(', ') }).end(twice),
    });
    const { client } = clientFor(served);
    expect((await fault(client.get(page(`${served.url}/two`, { maxBytes: 1_000_000 })))).code).toBe('too-big');
    expect((await fault(client.get(page(`${served.url}/ten`)))).code).toBe('failed');
  });

  test('a body that never ends is cut off, and one announced as too large is not begun', async () => {
    let sent = 0;
    const served = await site({
      '/endless': (_q, r) => {
        r.writeHead(200, html);
        const more = () => {
          while (r.write(Buffer.alloc(65_536))) sent += 65_536;
        };
        r.on('drain', more);
        more();
      },
      '/announced': (_q, r) => r.writeHead(200, { ...html, 'content-length': '999999999' }).write('x'),
    });
    const { client } = clientFor(served);
    expect((await fault(client.get(page(`${served.url}/endless`, { maxBytes: 500_000 })))).code).toBe('too-big');
    expect(sent).toBeLessThan(20_000_000);
    expect((await fault(client.get(page(`${served.url}/announced`, { maxBytes: 500_000 })))).message).toBe(
      'it is larger than 0.5 MB',
    );
  });

  test('a slow drip and a site that never answers end with the time allowed', async () => {
    const served = await site({
      '/drip': (_q, r) => {
        r.writeHead(200, html);
        const drip = setInterval(() => r.write('.'), 20);
        r.on('close', () => {
          clearInterval(drip);
        });
      },
      '/mute': () => undefined,
    });
    const { client } = clientFor(served, { timeoutMs: 150 });
    expect((await fault(client.get(page(`${served.url}/drip`)))).code).toBe('too-slow');
    expect((await fault(client.get(page(`${served.url}/mute`)))).code).toBe('too-slow');
  });

  test('redirects end after five, in a ring as in a line', async () => {
    const served = await site({ '/ring': (_q, r) => r.writeHead(302, { location: '/ring' }).end() });
    const { client } = clientFor(served);
    expect((await fault(client.get(page(`${served.url}/ring`)))).message).toBe('it redirects more than 5 times');
    expect(served.log.filter((path) => path === '/ring')).toHaveLength(6);
  });

  test('the wrong type is refused before its body is read', async () => {
    const served = await site({
      '/zip': (_q, r) => r.writeHead(200, { 'content-type': 'application/zip' }).end('PK'),
      '/untyped': (_q, r) => r.writeHead(200).end('hello'),
    });
    const { client } = clientFor(served);
    expect((await fault(client.get(page(`${served.url}/zip`)))).message).toBe(
      'it is of type application/zip, not text/html',
    );
    expect((await fault(client.get(page(`${served.url}/untyped`)))).message).toBe(
      'it is of no stated type, not text/html',
    );
  });

  test.each([
    ['shorter', 'Content-Length: 100\r\n\r\nshort'],
    ['broken off within a chunk', 'Transfer-Encoding: chunked\r\n\r\n64\r\nshort'],
    ['not a length at all', 'Content-Length: -5\r\n\r\nhello'],
    ['stated twice', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nhello'],
  ])('an answer of the wrong length is an error, never half a page: %s', async (_what, rest) => {
    const server = createServer((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', (asked) => {
          if (String(asked).startsWith('GET /robots.txt')) socket.end('HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n');
          else socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${rest}`);
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({
      close: () =>
        new Promise((resolve) =>
          server.close(() => {
            resolve();
          }),
        ),
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { client } = clientFor({ host });
    expect((await fault(client.get(page(`http://${host}/`)))).code).toBe('failed');
  });

  test('headers beyond measure are refused', async () => {
    const served = await site({ '/': (_q, r) => r.writeHead(200, { ...html, 'x-long': 'x'.repeat(100_000) }).end() });
    expect((await fault(clientFor(served).client.get(page(served.url)))).message).toBe('its headers are too large');
  });
});

describe('manners', () => {
  test('the user agent names Beadle and whom to turn to', async () => {
    const agents: (string | undefined)[] = [];
    const served = await site({
      '/': (q, r) => {
        agents.push(q.headers['user-agent']);
        r.writeHead(200, html).end();
      },
    });
    await clientFor(served, { contact: 'https://example.org/bot' }).client.get(page(served.url));
    await clientFor(served).client.get(page(served.url));
    expect(agents).toEqual(['Beadle/9.9 (+https://example.org/bot)', 'Beadle/9.9']);
  });

  test('an unchanged page costs no body', async () => {
    const served = await site({
      '/': (q, r) => {
        if (q.headers['if-none-match'] === '"v1"') r.writeHead(304).end();
        else
          r.writeHead(200, { ...html, etag: '"v1"', 'last-modified': 'Fri, 20 Nov 2026 09:00:00 GMT' }).end('<p>one');
      },
    });
    const { client } = clientFor(served);
    const first = await client.get(page(served.url));
    expect(first).toMatchObject({
      unchanged: false,
      etag: '"v1"',
      lastModified: 'Fri, 20 Nov 2026 09:00:00 GMT',
      type: 'text/html',
    });
    const known = { etag: '"v1"', lastModified: null };
    expect(await client.get(page(served.url, { known }))).toMatchObject({ unchanged: true });
  });

  test('a passing failure is tried again, waiting longer each time, three times in all', async () => {
    let failures = 2;
    const served = await site({ '/': (_q, r) => r.writeHead((failures -= 1) >= 0 ? 500 : 200, html).end('<p>ok') });
    const { client, clock } = clientFor(served);
    expect(await client.get(page(served.url))).toMatchObject({ unchanged: false });
    expect(clock.waits).toEqual([1000, 4000]);
    failures = 10;
    expect((await fault(client.get(page(served.url)))).message).toBe('the site answers 500');
    expect(failures).toBe(7);
  });

  test('a short Retry-After is waited for; a long one leaves the site alone until then', async () => {
    let wait: string | undefined = '7';
    const served = await site({
      '/': (_q, r) => {
        if (wait) r.writeHead(429, { 'retry-after': wait }).end();
        else r.writeHead(200, html).end();
        if (wait === '7') wait = undefined;
      },
    });
    const { client, clock } = clientFor(served);
    await client.get(page(served.url));
    expect(clock.waits).toEqual([7000]);
    wait = '3600';
    const busy = await fault(client.get(page(served.url)));
    expect(busy).toMatchObject({ code: 'busy', message: 'the site asks to be left alone until 2026-11-20T10:00Z' });
    const asked = served.log.length;
    expect((await fault(client.get(page(served.url)))).code).toBe('busy');
    expect(served.log.length).toBe(asked);
    clock.advance(3_600_000);
    wait = undefined;
    expect(await client.get(page(served.url))).toMatchObject({ unchanged: false });
  });

  test('what will not pass is not tried again', async () => {
    const served = await site({ '/no': (_q, r) => r.writeHead(403).end() });
    const { client } = clientFor(served);
    expect((await fault(client.get(page(`${served.url}/no`)))).code).toBe('denied');
    expect((await fault(client.get(page(`${served.url}/none`)))).code).toBe('gone');
    expect(served.log).toEqual(['/robots.txt', '/no', '/none']);
  });

  test('one request at a time a host, two seconds after the one before; a host in FETCH_ALLOW may be asked sooner', async () => {
    let now = 0;
    let most = 0;
    const slow = (_q: IncomingMessage, r: ServerResponse) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        r.writeHead(200, html).end();
      }, 10);
    };
    const one = await site({ '/': slow, '/b': slow, '/c': slow });
    const stranger = clientFor(one, {
      pauseMs: 2000,
      // A public name whose wire leads to the fixture site.
      resolve: () => Promise.resolve([{ address: '93.184.215.14', family: 4 }]),
      dial: (_target, _lookup, callback) => {
        const socket = connect(one.port, '127.0.0.1', () => {
          callback(null, socket);
        });
      },
    });
    await Promise.all(['/', '/b', '/c'].map((path) => stranger.client.get(page(`https://news.example.org${path}`))));
    expect(most).toBe(1);
    expect(one.log).toEqual(['/robots.txt', '/', '/b', '/c']);
    expect(stranger.clock.waits).toEqual([2000, 2000, 2000]);

    const own = clientFor(one, { pauseMs: 2000 });
    await Promise.all(['/', '/b', '/c'].map((path) => own.client.get(page(one.url + path))));
    expect(most).toBe(1);
    expect(own.clock.waits).toEqual([50, 50, 50]);
  });

  test('robots.txt is read once and obeyed, its pause as well', async () => {
    const served = await site({
      '/robots.txt': (_q, r) =>
        r.writeHead(200).end('User-agent: beadle\nCrawl-delay: 5\nDisallow: /private\n\nUser-agent: *\nDisallow: /'),
      '/': (_q, r) => r.writeHead(200, html).end(),
    });
    const { client, clock } = clientFor(served);
    await client.get(page(served.url));
    await client.get(page(served.url));
    expect((await fault(client.get(page(`${served.url}/private/x`)))).code).toBe('robots');
    expect(served.log).toEqual(['/robots.txt', '/', '/']);
    expect(clock.waits).toEqual([5000]);
  });

  test('a redirect into what robots.txt forbids is not followed', async () => {
    const served = await site({
      '/robots.txt': (_q, r) => r.writeHead(200).end('User-agent: *\nDisallow: /private'),
      '/': (_q, r) => r.writeHead(301, { location: '/private' }).end(),
      '/private': (_q, r) => r.writeHead(200, html).end(),
    });
    expect((await fault(clientFor(served).client.get(page(served.url)))).code).toBe('robots');
    expect(served.log).not.toContain('/private');
  });

  test('a site whose robots.txt cannot be had is left alone', async () => {
    const served = await site({
      '/robots.txt': (_q, r) => r.writeHead(500).end(),
      '/': (_q, r) => r.writeHead(200, html).end(),
    });
    expect((await fault(clientFor(served).client.get(page(served.url)))).code).toBe('failed');
    expect(served.log).not.toContain('/');
  });

  test('closing ends what is under way', async () => {
    const served = await site({ '/': () => undefined });
    const { client } = clientFor(served);
    const get = fault(client.get(page(served.url)));
    setTimeout(() => void client.close(), 50);
    await get;
    await fault(client.get(page(served.url)));
  });
});
