import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ofstedSource } from '../../src/sources/ofsted.ts';
import { reportSite, type ReportSite } from '../support/site.ts';
import { updating, type Updating } from '../support/updating.ts';

const DAY = 86_400_000;
let site: ReportSite;
let at: Updating;
let source: ReturnType<typeof ofstedSource>;

beforeEach(async () => {
  site = await reportSite(60);
  at = updating([site]);
  source = ofstedSource(site.url);
});
afterEach(async () => {
  await at.close();
  await site.close();
});

const asked = (start: RegExp) => site.log.filter((path) => start.test(path));

describe('a first run', () => {
  test('goes through every search page and provider, the 101st and later as well, and reads each wanted document once', async () => {
    const result = await at.ask(source);
    expect(result).toMatchObject({ end: 'done', fault: null, read: 59, unread: 0 });
    expect(new Set(asked(/^\/provider/)).size).toBe(154);
    expect(asked(/^\/provider/)).toHaveLength(154);
    expect([...site.sent.values()].every((n) => n === 1)).toBe(true);
    expect(at.store.counts('ofsted')).toEqual({ read: 59, missing: 1 });
  });

  test('hands each document over with the page’s own label and day of publication', async () => {
    await at.ask(source);
    const by = (file: number) => at.handed.find(({ url }) => url.endsWith(String(file)));
    expect(by(50_000_001)).toMatchObject({
      kind: 'report',
      label: 'Children’s services inspection',
      listedOn: '2026-06-12',
    });
    expect(by(50_000_005)).toMatchObject({ label: 'Children’s services inspection', listedOn: '2015-06-14' });
  });

  test('leaves joint and SEND inspections alone', async () => {
    await at.ask(source);
    expect(at.handed.some(({ url }) => url.includes('/900000'))).toBe(false);
  });

  test('HTML in place of a PDF is noted as missing, and a 500 is tried again', async () => {
    await at.ask(source);
    expect(at.handed.some(({ url }) => url.endsWith('50000003'))).toBe(false);
    expect(asked(/50000010$/)).toHaveLength(2);
  });

  test('a document that cannot be understood is noted and does not stop the rest', async () => {
    const picky = updating([site], (url) => (url.endsWith('50000008') ? 'it has no cover' : null));
    expect(await picky.ask(source)).toMatchObject({ end: 'done', read: 58, unread: 1 });
    expect(picky.store.counts('ofsted')).toMatchObject({ unreadable: 1 });
    await picky.close();
  });

  test('when most documents cannot be understood, the source is told to have changed; the next round is well again', async () => {
    const blind = updating([site], () => 'it has no cover');
    expect(await blind.ask(source)).toMatchObject({
      end: 'faulty',
      fault: '59 of its 59 new documents were not understood; Beadle may need an update',
    });
    expect(await blind.ask(source)).toMatchObject({ end: 'done', fault: null, read: 0, unread: 0 });
    await blind.close();
  });

  test('stopped half-way and begun again, it goes on where it was', async () => {
    const stop = new AbortController();
    const reading = updating([site], () => {
      if (reading.handed.length === 20) stop.abort();
      return null;
    });
    expect(await reading.ask(source, stop.signal)).toMatchObject({ end: 'stopped', read: 20 });
    expect(await reading.ask(source)).toMatchObject({ end: 'done', read: 39 });
    expect(asked(/^\/provider/)).toHaveLength(154);
    expect([...site.sent.values()].every((n) => n === 1)).toBe(true);
    await reading.close();
  });
});

test('a document whose reading our own stop broke off is read next time', async () => {
  const stop = new AbortController();
  const cut = updating([site], () => {
    if (cut.handed.length < 5) return null;
    if (!stop.signal.aborted) {
      stop.abort();
      return 'stopped';
    }
    return null;
  });
  expect(await cut.ask(source, stop.signal)).toMatchObject({ end: 'stopped' });
  expect(cut.store.counts('ofsted')).toEqual({ read: 4, missing: 1, wanted: 55 });
  expect(await cut.ask(source)).toMatchObject({ end: 'done' });
  expect(cut.store.counts('ofsted')).toEqual({ read: 59, missing: 1 });
  await cut.close();
});

describe('a second run', () => {
  beforeEach(async () => {
    await at.ask(source);
    site.log.length = 0;
    at.clock.advance(DAY);
  });

  test('makes one request a provider page and downloads nothing', async () => {
    expect(await at.ask(source)).toMatchObject({ end: 'done', read: 0 });
    expect(asked(/^\/provider/)).toHaveLength(154);
    expect(asked(/^\/v1/)).toEqual([]);
  });

  test('fetches the one report that is new', async () => {
    site.state.added.set(33, 60_000_001);
    expect(await at.ask(source)).toMatchObject({ end: 'done', read: 1 });
    expect(asked(/^\/v1/)).toEqual(['/v1/file/60000001']);
    expect(at.store.state('ofsted')?.changedAt).toBe(new Date(at.clock.now()).toISOString());
  });

  test.each([
    ['newLayout', /on \d+ of 154 councils’ pages the reports were not found/],
    ['newLabels', /on \d+ of 154 councils’ pages the reports were not found/],
    ['newSearch', /its search lists no council/],
  ] as const)(
    'reports the source as broken when the mark-up changes (%s), and deletes nothing',
    async (change, words) => {
      const before = at.store.counts('ofsted');
      site.state[change] = true;
      const result = await at.ask(source);
      expect(result.end).toBe('faulty');
      expect(result.fault).toMatch(words);
      expect(result.fault).toMatch(/Nothing was deleted/);
      expect(at.store.counts('ofsted')).toEqual(before);
      expect(at.store.pages('ofsted')).toHaveLength(154);
      site.state[change] = false;
      at.clock.advance(DAY);
      expect(await at.ask(source)).toMatchObject({ end: 'done', read: 0 });
      expect(at.store.state('ofsted')).toMatchObject({ error: null, failingSince: null });
    },
  );

  test('a site that is down is left after a few requests, and the round goes on later', async () => {
    site.state.down = true;
    expect(await at.ask(source)).toMatchObject({ end: 'failed', fault: 'the site answers 503' });
    expect(site.log.length).toBeLessThan(10);
    site.state.down = false;
    expect(await at.ask(source)).toMatchObject({ end: 'done' });
  });
});

test('mark-up that was never understood is a fault on the first run already', async () => {
  site.state.newLabels = true;
  expect(await at.ask(source)).toMatchObject({
    end: 'faulty',
    fault: expect.stringMatching(/none of its pages lists a report/),
  });
});

test('a source that another living process is asking is left alone; a dead one’s hold is taken over', async () => {
  at.store.begin('ofsted', new Date(at.clock.now()), process.ppid, () => true);
  expect(await at.ask(source)).toMatchObject({ end: 'held', requests: 0 });
  at.store.begin('ofsted', new Date(at.clock.now()), 2 ** 22 + 1, () => false);
  expect(await at.ask(source)).toMatchObject({ end: 'done' });
});
