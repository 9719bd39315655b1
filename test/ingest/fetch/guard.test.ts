import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../../src/ingest/fetch/addresses.ts';
import { fetchClient } from '../../../src/ingest/fetch/client.ts';
import { FetchError } from '../../../src/ingest/fetch/errors.ts';
import type { Dial, Resolve } from '../../../src/ingest/fetch/guard.ts';
import { jumpingClock, serve, type Served } from '../../support/http.ts';

const PUBLIC = '93.184.215.14';

/** What names resolve to; several lists are the answers of one query after another. No real resolver is ever asked. */
const NAMES: Record<string, readonly string[][]> = {
  'public.example.org': [[PUBLIC]],
  'both.example.org': [[PUBLIC, '2606:2800:21f:cb07:6820:80da:af6b:8b2c']],
  'loopback.example.org': [['127.0.0.1']],
  'private.example.org': [['192.168.1.10']],
  'private6.example.org': [['fd12:3456:789a::1']],
  'mapped.example.org': [['::ffff:10.0.0.1']],
  'metadata.example.org': [['169.254.169.254']],
  'mixed.example.org': [[PUBLIC, '10.0.0.5']],
  'mixed6.example.org': [[PUBLIC, '::1']],
  'flips.example.org': [[PUBLIC], ['127.0.0.1']],
  'flips-at-once.example.org': [['127.0.0.1'], [PUBLIC]],
  'nowhere.example.org': [[]],
};

function stubs(site?: Served) {
  const asked = new Map<string, number>();
  const dialled: string[] = [];
  const resolve: Resolve = (host) => {
    const turn = asked.get(host) ?? 0;
    asked.set(host, turn + 1);
    const answers = NAMES[host] ?? [];
    const answer = answers[Math.min(turn, answers.length - 1)];
    if (!answer) return Promise.reject(Object.assign(new Error(host), { code: 'ENOTFOUND' }));
    return Promise.resolve(answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  };
  const dial: Dial = (target, lookup, callback) => {
    const reach = (to: string) => {
      dialled.push(to);
      if (!site) {
        callback(Object.assign(new Error('stub'), { code: 'ECONNREFUSED' }), null);
        return;
      }
      // Whatever the address, the stub's wire leads to the fixture site: only the decision to dial is under test.
      const socket = connect(site.port, '127.0.0.1', () => {
        callback(null, socket);
      });
    };
    if (lookup)
      lookup(target.hostname, { all: true }, (_error, found) => {
        reach((found as { address: string }[]).map((a) => a.address).join(' '));
      });
    else reach(target.hostname);
  };
  return { resolve, dial, dialled, asked };
}

const client = (with_: ReturnType<typeof stubs>, allow: string[] = []) =>
  fetchClient({ version: '0', allow: endpoints(allow), ...with_, clock: jumpingClock(), pauseMs: 0 });

async function outcome(url: string, with_ = stubs(), allow: string[] = []): Promise<string> {
  const ours = client(with_, allow);
  try {
    await ours.get({ url, types: [] });
    return 'fetched';
  } catch (error) {
    return error instanceof FetchError ? error.code : String(error);
  } finally {
    await ours.close();
  }
}

/** The guard table: what is refused, and what about it. */
const REFUSED: readonly (readonly [what: string, url: string])[] = [
  ['loopback', 'https://127.0.0.1/'],
  ['loopback, another of the block', 'https://127.8.9.10/'],
  ['loopback v6', 'https://[::1]/'],
  ['unspecified', 'https://0.0.0.0/'],
  ['unspecified v6', 'https://[::]/'],
  ['private 10', 'https://10.0.0.1/'],
  ['private 172.16', 'https://172.16.0.1/'],
  ['private 172.31', 'https://172.31.255.254/'],
  ['private 192.168', 'https://192.168.0.1/'],
  ['carrier NAT', 'https://100.64.0.1/'],
  ['benchmark net', 'https://198.18.0.1/'],
  ['documentation net', 'https://192.0.2.1/'],
  ['multicast', 'https://224.0.0.1/'],
  ['reserved', 'https://240.0.0.1/'],
  ['broadcast', 'https://255.255.255.255/'],
  ['unique local v6', 'https://[fd00::1]/'],
  ['site local v6', 'https://[fec0::1]/'],
  ['link-local', 'https://169.254.1.1/'],
  ['link-local v6', 'https://[fe80::1]/'],
  ['multicast v6', 'https://[ff02::1]/'],
  ['documentation v6', 'https://[2001:db8::1]/'],
  ['mapped loopback', 'https://[::ffff:127.0.0.1]/'],
  ['mapped loopback in hex', 'https://[::ffff:7f00:1]/'],
  ['mapped private', 'https://[::ffff:192.168.0.1]/'],
  ['compatible loopback', 'https://[::127.0.0.1]/'],
  ['compatible loopback in hex', 'https://[::7f00:1]/'],
  ['compatible private', 'https://[::a00:1]/'],
  ['translated (NAT64) loopback', 'https://[64:ff9b::7f00:1]/'],
  ['6to4 of loopback', 'https://[2002:7f00:1::]/'],
  ['Teredo', 'https://[2001:0:4136:e378:8000:63bf:80ff:fffe]/'],
  ['v6 never given out', 'https://[4000::1]/'],
  ['metadata, AWS and others', 'https://169.254.169.254/latest/meta-data/'],
  ['metadata, AWS v6', 'https://[fd00:ec2::254]/'],
  ['metadata, Alibaba', 'https://100.100.100.200/'],
  ['metadata, Oracle', 'https://192.0.0.192/'],
  ['metadata, Azure host agent', 'https://168.63.129.16/'],
  ['metadata, Google by name', 'https://metadata.google.internal/'],
  ['metadata by bare name', 'https://metadata/'],
  ['decimal', 'https://2130706433/'],
  ['decimal, private', 'https://3232235521/'],
  ['octal', 'https://0177.0.0.1/'],
  ['octal in one number', 'https://017700000001/'],
  ['hexadecimal', 'https://0x7f.0.0.1/'],
  ['hexadecimal in one number', 'https://0x7f000001/'],
  ['short form', 'https://127.1/'],
  ['short form, private', 'https://10.1/'],
  ['zero', 'https://0/'],
  ['circled digits', 'https://①②⑦.⓪.⓪.①/'],
  ['final dot', 'https://127.0.0.1./'],
  ['localhost', 'https://localhost/'],
  ['localhost with final dot', 'https://localhost./'],
  ['below localhost', 'https://app.localhost/'],
  ['.local', 'https://printer.local/'],
  ['.internal', 'https://db.prod.internal/'],
  ['user name', 'https://user@public.example.org/'],
  ['user name and password', 'https://user:pass@public.example.org/'],
  ['credentials that look like a host', 'https://public.example.org:443@127.0.0.1/'],
  ['http', 'http://public.example.org/'],
  ['ftp', 'ftp://public.example.org/'],
  ['file', 'file:///etc/passwd'],
  ['data', 'data:text/html,x'],
  ['javascript', 'javascript:alert(1)'],
  ['gopher', 'gopher://public.example.org:70/'],
  ['blob', 'blob:https://public.example.org/1'],
  ['no address at all', 'not a url'],
  ['port of SSH', 'https://public.example.org:22/'],
  ['port of Redis', 'https://public.example.org:6379/'],
  ['port of http on https', 'https://public.example.org:80/'],
  ['another port', 'https://public.example.org:8443/'],
  ['name of loopback', 'https://loopback.example.org/'],
  ['name of a private address', 'https://private.example.org/'],
  ['name of a private v6 address', 'https://private6.example.org/'],
  ['name of a mapped private address', 'https://mapped.example.org/'],
  ['name of the metadata address', 'https://metadata.example.org/'],
  ['name with a public and a private address', 'https://mixed.example.org/'],
  ['name with a public v4 and a loopback v6 address', 'https://mixed6.example.org/'],
  ['name that is private first and public at the next query', 'https://flips-at-once.example.org/'],
  ['name with no address', 'https://nowhere.example.org/'],
];

test.each(REFUSED)('refused without a connection: %s', async (_what, url) => {
  const with_ = stubs();
  expect(await outcome(url, with_)).toBe('refused');
  expect(with_.dialled).toEqual([]);
});

test('a public name and a public address are dialled, so the table above can fail', async () => {
  const with_ = stubs();
  expect(await outcome('https://public.example.org/', with_)).toBe('failed');
  expect(new Set(with_.dialled)).toEqual(new Set([PUBLIC]));
  const literal = stubs();
  expect(await outcome(`https://${PUBLIC}/`, literal)).toBe('failed');
  expect(new Set(literal.dialled)).toEqual(new Set([PUBLIC]));
});

test('all public addresses of a name may be dialled', async () => {
  const with_ = stubs();
  await outcome('https://both.example.org/', with_);
  expect(new Set(with_.dialled)).toEqual(new Set([`${PUBLIC} 2606:2800:21f:cb07:6820:80da:af6b:8b2c`]));
});

test('a name that flips to loopback is dialled at the address that was checked, never at the other', async () => {
  const with_ = stubs();
  expect(await outcome('https://flips.example.org/', with_)).toBe('refused');
  expect(with_.dialled).toEqual([PUBLIC]);
});

describe('redirects', () => {
  let site: Served;
  beforeAll(async () => {
    site = await serve((request, response) => {
      const url = new URL(request.url ?? '', 'http://x');
      const left = Number(url.searchParams.get('left'));
      const to = url.searchParams.get('to') ?? '';
      if (url.pathname === '/robots.txt' || url.pathname === '/end') response.end();
      else
        response
          .writeHead(302, { location: left > 1 ? `/hop?left=${left - 1}&to=${encodeURIComponent(to)}` : to })
          .end();
    });
  });
  afterAll(() => site.close());

  const inside = [
    'https://127.0.0.1/',
    'https://[::ffff:a00:1]/',
    'http://public.example.org/',
    'file:///etc/passwd',
    'https://loopback.example.org/',
    'https://public.example.org:22/',
    'https://a:b@public.example.org/',
    'https://metadata.google.internal/',
  ];
  const cases = [1, 5].flatMap((hop) => inside.map((to) => [hop, to] as const));

  test.each(cases)('the target of hop %i is checked like a first address: %s', async (hop, to) => {
    const with_ = stubs(site);
    const before = site.log.length;
    expect(await outcome(`https://public.example.org/hop?left=${hop}&to=${encodeURIComponent(to)}`, with_)).toBe(
      'refused',
    );
    expect(site.log.slice(before).filter((path) => path.startsWith('/hop'))).toHaveLength(hop);
    expect(new Set(with_.dialled)).toEqual(new Set([PUBLIC]));
  });

  test.each([1, 5])('hop %i to a public page is followed', async (hop) => {
    expect(await outcome(`https://public.example.org/hop?left=${hop}&to=/end`, stubs(site))).toBe('fetched');
  });

  test('an exempt host does not pass its exemption on to where it redirects', async () => {
    const to = encodeURIComponent('http://127.0.0.1:1/');
    expect(await outcome(`${site.url}/hop?left=1&to=${to}`, stubs(site), [site.host])).toBe('refused');
  });
});

test('FETCH_ALLOW exempts a host and port, not the host at another port, and never lets credentials through', async () => {
  for (const [url, entry] of [
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['http://mirror.internal/', 'mirror.internal:80'],
  ] as const) {
    const with_ = stubs();
    expect(await outcome(url, with_, [entry])).toBe('failed');
    expect(with_.dialled.length).toBeGreaterThan(0);
  }
  for (const url of [
    'http://127.0.0.1:8081/',
    'https://127.0.0.1/',
    'http://u:p@127.0.0.1:8080/',
    'file://127.0.0.1:8080/x',
  ]) {
    expect(await outcome(url, stubs(), ['127.0.0.1:8080'])).toBe('refused');
  }
});
