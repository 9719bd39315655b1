import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshness, rhythmOf } from '../../src/domain/freshness.ts';
import { afterFailure, afterSuccess, keepCurrent, tellTroubles } from '../../src/sources/schedule.ts';
import { parseHere } from '../../src/sources/parse.ts';
import { askSource } from '../../src/sources/run.ts';
import type { RemoteSource } from '../../src/sources/source.ts';
import { FetchError } from '../../src/ingest/fetch/errors.ts';
import { openStore, type Db } from '../../src/store/open.ts';
import { remoteStore, type RemoteStore } from '../../src/store/sources.ts';
import { jumpingClock } from '../support/http.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let db: Db;
let store: RemoteStore;
let clock: ReturnType<typeof jumpingClock>;
beforeEach(() => {
  db = openStore(':memory:');
  store = remoteStore(db);
  clock = jumpingClock();
});
afterEach(() => db.close());

const now = () => new Date(clock.now());

/** Keeps sources current for some days of pretended time. @returns when each was asked, in hours from the start. */
async function days(
  count: number,
  sources: readonly RemoteSource[],
  told: string[] = [],
): Promise<Map<string, number[]>> {
  const start = clock.now();
  const stop = new AbortController();
  const asked = new Map<string, number[]>();
  await keepCurrent({
    sources,
    store,
    clock: {
      ...clock,
      sleep: (ms, signal) => {
        if (clock.now() - start > count * DAY) stop.abort();
        return clock.sleep(ms, signal);
      },
    },
    signal: stop.signal,
    tell: (sentence) => told.push(sentence),
    ask: async (source) => {
      asked.set(source.name, [...(asked.get(source.name) ?? []), Math.round((clock.now() - start) / HOUR)]);
      await askSource(source, {
        store,
        now,
        random: () => 0,
        signal: stop.signal,
        parse: parseHere,
        read: () => Promise.reject(new Error('nothing to read')),
        get: () => Promise.reject(new Error('nothing to get')),
      });
    },
  });
  return asked;
}

const quiet = (name: string): RemoteSource => ({ name, ask: () => Promise.resolve(null) });
const lively = (name: string): RemoteSource => ({
  name,
  ask: (round) => {
    round.store.heard(name, now());
    return Promise.resolve(null);
  },
});
const failing = (name: string): RemoteSource => ({
  name,
  ask: () => Promise.reject(new FetchError('failed', 'the site refuses connections')),
});

describe('the timer', () => {
  test('asks each source at its own rhythm', async () => {
    const asked = await days(14, [quiet('ofsted'), quiet('statistics'), quiet('https://news.example/feed')]);
    expect(asked.get('ofsted')).toHaveLength(15);
    expect(asked.get('statistics')).toHaveLength(3);
    expect(asked.get('https://news.example/feed')).toHaveLength(169);
  });

  test('after a restart asks only what is due', async () => {
    await days(1, [quiet('ofsted'), quiet('statistics')]);
    const asked = await days(2, [quiet('ofsted'), quiet('statistics')]);
    expect(asked.get('statistics')).toBeUndefined();
  });

  test('comes back to a failing source after an hour, two, four, then daily', async () => {
    const asked = await days(4, [failing('ofsted')]);
    expect(asked.get('ofsted')).toEqual([0, 1, 3, 7, 15, 31, 55, 79]);
  });

  test('tells of a source that fails for a day, once, and again only when it had recovered', async () => {
    const told: string[] = [];
    await days(5, [failing('ofsted')], told);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^Ofsted’s report site could not be read since 20 November 2026, 09:00 UTC: the site refuses connections\./,
    );
    await days(2, [lively('ofsted')], told);
    expect(told).toHaveLength(1);
    await days(3, [failing('ofsted')], told);
    expect(told).toHaveLength(2);
  });

  test('tells of a source that is silent beyond its habit, once', async () => {
    const told: string[] = [];
    await days(1, [lively('ofsted')], told);
    await days(100, [quiet('ofsted')], told);
    expect(told).toEqual([expect.stringMatching(/^Ofsted’s report site has had nothing new since/)]);
  });

  test('two processes over one store tell once', () => {
    store.begin('ofsted', now(), 1, () => false);
    store.failed('ofsted', now(), 'it is down', true, now);
    clock.advance(2 * DAY);
    const told: string[] = [];
    for (const one of [store, remoteStore(db)]) tellTroubles([{ name: 'ofsted' }], one, now(), (s) => told.push(s));
    expect(told).toHaveLength(1);
  });
});

test('whatever the luck, the next time is never late and never less than five sixths of the rhythm away', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(
      fc.constantFrom('ofsted', 'statistics', 'https://news.example/f'),
      unit,
      fc.integer({ min: 1, max: 2000 }),
      (name, luck, failures) => {
        const every = rhythmOf(name).everyHours * HOUR;
        const next = afterSuccess(name, now(), () => luck).getTime() - clock.now();
        const retry = afterFailure(name, now(), failures, () => luck).getTime() - clock.now();
        expect(next).toBeLessThanOrEqual(every);
        expect(next).toBeGreaterThanOrEqual(every * (5 / 6) - 1);
        expect(retry).toBeLessThanOrEqual(Math.min(DAY, every));
        expect(retry).toBeGreaterThanOrEqual(HOUR * (5 / 6) - 1);
      },
    ),
  );
});

test('a round cut off more than a day ago is begun anew, a younger one gone on with', () => {
  const first = store.begin('ofsted', now(), 1, () => false);
  clock.advance(HOUR);
  expect(store.begin('ofsted', now(), 1, () => false)).toBe(first);
  clock.advance(2 * DAY);
  expect(store.begin('ofsted', now(), 1, () => false)).toBe(now().toISOString());
});

describe('how fresh a source is', () => {
  test('is said in plain words: last asked, last changed, last error, next time', async () => {
    await days(1, [lively('ofsted')]);
    clock.advance(-HOUR);
    expect(
      freshness(store.states(), ['ofsted', 'statistics', 'https://news.example/feed?key=secret'], now()),
    ).toMatchObject([
      {
        title: 'Ofsted’s report site',
        lastChanged: '21 November 2026, 09:00 UTC',
        error: null,
        next: '22 November 2026, 09:00 UTC',
        trouble: null,
      },
      {
        title: 'Official statistics on gov.uk',
        lastAsked: 'never',
        lastChanged: 'nothing new so far',
        next: 'as soon as the bot runs',
      },
      { title: 'Feed news.example/feed' },
    ]);
  });

  test('a source that was switched off keeps its dates and is not in trouble', async () => {
    await days(1, [failing('ofsted')]);
    clock.advance(10 * DAY);
    expect(freshness(store.states(), [], now())).toMatchObject([
      { next: 'switched off', trouble: null, error: 'the site refuses connections' },
    ]);
    expect(freshness(store.states(), ['ofsted'], now())[0]?.trouble).toMatch(/could not be read/);
  });
});
