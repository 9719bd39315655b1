import { describe, expect, test } from 'vitest';
import { deliveryStore } from '../../src/store/deliveries.ts';
import { digestStore } from '../../src/store/digests.ts';
import { arrivalStore } from '../../src/store/arrivals.ts';
import { after, article, bot, DAY, EAST, FRIDAY, inspect, inventedStore, MINUTE, NORTH, person, SOUTH, subscribe, visit, wordsOf } from './world.ts'; // prettier-ignore
import { seededStore } from '../support/store.ts';

const TUESDAY = after(FRIDAY, -3 * DAY);
const good = {
  overall: 'good',
  leaders: 'good',
  help_protection: 'good',
  children_in_care: 'good',
  care_leavers: 'good',
};

/** Northshire went up, Eastshire fell, Southshire has no overall grade any more; around them the week’s other news. */
function aWeek() {
  const db = inventedStore();
  inspect(
    db,
    NORTH,
    '2022-05-01',
    { ...good, overall: 'requires_improvement', leaders: 'requires_improvement' },
    TUESDAY,
  );
  inspect(db, EAST, '2022-05-01', good, TUESDAY);
  inspect(db, SOUTH, '2022-05-01', good, TUESDAY);
  subscribe(db, '1', { roleId: '123456789012345678' });
  const north = inspect(db, NORTH, '2026-03-30', { ...good, help_protection: 'outstanding' }, TUESDAY);
  inspect(db, EAST, '2026-03-31', { ...good, overall: 'inadequate', leaders: 'inadequate' }, TUESDAY);
  inspect(db, SOUTH, '2026-11-17', { ...good, overall: 'not_reported', leaders: 'outstanding' }, TUESDAY);
  visit(db, SOUTH, '2026-11-10', 'care leavers', TUESDAY);
  const page = article(db, [EAST], 'Director goes after report', TUESDAY);
  person(db, EAST, 'Ines Vented', page, TUESDAY);
  article(db, [NORTH], 'Praise for Northshire', TUESDAY, north);
  article(db, [NORTH, EAST], 'Two shires compared', TUESDAY, north);
  return db;
}

describe('a digest', () => {
  test('tells up first, then down, then without an overall grade, area by area, then visits, people and news', async () => {
    const { discord, at } = bot(aWeek(), TUESDAY);
    await at(FRIDAY);
    const [message] = discord.messages('c1');
    expect(discord.messages('c1')).toHaveLength(1);
    const words = wordsOf(message!.view);
    expect(words.split('\n').slice(0, -1).join('\n')).toMatchInlineSnapshot(`
      "Inspections this week · 14 to 20 November 2026
      # Up
      - ▲ Northshire up from requires improvement to good. Better: leaders (requires improvement to good), help and protection (good to outstanding); same: children in care good, care leavers good. Published 30 March 2026 · report
      # Down
      - ▼ Eastshire down from good to inadequate. Worse: leaders (good to inadequate); same: help and protection good, children in care good, care leavers good. Published 31 March 2026 · report
      # Without an overall grade
      - Southshire (last overall grade: good). Better: leaders (good to outstanding); same: help and protection good, children in care good, care leavers good. Published 17 November 2026 · report
      # Visits
      - Southshire: focused visit on care leavers, 10 November 2026 · Ofsted
      # People
      - Eastshire: Ines Vented, director of children’s services, announced a resignation (17 November 2026) · The Invented Times
      # In the news
      - Northshire: Praise for Northshire (The Invented Times, 18 November 2026); Two shires compared (The Invented Times, 18 November 2026)
      Nothing else new in 1 council.
      No source is switched on: what is new was brought in by hand. The newest report on file is of 17 November 2026."
    `);
  });

  test('mentions the chosen role when a grade fell to inadequate, and no other time', async () => {
    const fell = bot(aWeek(), TUESDAY);
    await fell.at(FRIDAY);
    expect(fell.discord.messages('c1')[0]?.view.mentionRoles).toEqual(['123456789012345678']);

    const quiet = inventedStore();
    subscribe(quiet, '1', { roleId: '123456789012345678' });
    visit(quiet, SOUTH, '2026-11-10', 'care leavers', TUESDAY);
    const other = bot(quiet, TUESDAY);
    await other.at(FRIDAY);
    expect(other.discord.messages('c1')[0]?.view.mentionRoles).toBeUndefined();
  });

  test('says so when the role is gone, and goes out', async () => {
    const db = aWeek();
    subscribe(db, '1', { roleId: 'gone' });
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    expect(discord.messages('c1')[0]?.view.mentionRoles).toBeUndefined();
    expect(wordsOf(discord.messages('c1')[0]!.view)).toContain('The role to be mentioned is gone');
  });

  test('new is what was first seen since the last one, whatever its date', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    const { discord, at } = bot(db, TUESDAY);
    inspect(db, NORTH, '2026-08-01', good, TUESDAY);
    await at(FRIDAY);
    inspect(db, EAST, '2025-02-01', good, after(FRIDAY, DAY));
    await at(after(FRIDAY, 7 * DAY));
    const [first, second] = discord.messages('c1').map((m) => wordsOf(m.view));
    expect(first).toContain('Northshire');
    expect(second).toContain('Eastshire');
    expect(second).not.toContain('Northshire');
  });

  test('a first digest does not tell what was there before it was set; a chosen number of it can be told once', async () => {
    const db = inventedStore();
    for (const [i, code] of [NORTH, EAST, SOUTH].entries()) inspect(db, code, `2026-0${i + 1}-01`, good, TUESDAY);
    subscribe(db, '1');
    subscribe(db, '2', { backfill: 2 });
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    await at(after(FRIDAY, 7 * DAY));
    expect(wordsOf(discord.messages('c1')[0]!.view)).toContain('Nothing new in 4 councils.');
    const [first, second] = discord.messages('c2').map((m) => wordsOf(m.view));
    expect(first).toContain('On file before this digest began');
    expect(first).toContain('Southshire');
    expect(first).not.toContain('Northshire');
    expect(second).toContain('Nothing new in 4 councils.');
  });

  test('a correction is told with both values, and not for an inspection that is new itself', async () => {
    const db = inventedStore();
    const event = inspect(db, NORTH, '2025-02-01', good, TUESDAY);
    subscribe(db, '1');
    const fresh = inspect(db, EAST, '2026-11-02', good, TUESDAY);
    for (const [code, ref] of [
      [NORTH, event],
      [EAST, fresh],
    ] as const) {
      const detail = JSON.stringify({ area: 'care_leavers', was: 'inadequate', is: 'good' });
      arrivalStore(db).add('correction', code, ref, detail, TUESDAY);
    }
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    const words = wordsOf(discord.messages('c1')[0]!.view);
    expect(words).toContain('Northshire, inspection of 1 February 2025: care leavers is good, not inadequate');
    expect(words).not.toContain('Eastshire, inspection');
  });

  test('an older inspection that comes late is told as history, not as a change', async () => {
    const db = inventedStore();
    inspect(db, NORTH, '2026-02-01', good, TUESDAY);
    subscribe(db, '1', { roleId: '123456789012345678' });
    inspect(db, NORTH, '2019-02-01', { ...good, overall: 'inadequate' }, TUESDAY);
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    const words = wordsOf(discord.messages('c1')[0]!.view);
    expect(words).toContain('# Earlier, now on file\n- Northshire');
    expect(words).not.toContain('▼');
  });

  test('history that comes late stands at the end, and much of it is counted, not told: filling the archive is no news', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    visit(db, SOUTH, '2026-05-10', 'front door', TUESDAY);
    visit(db, EAST, '2026-05-25', 'care leavers', TUESDAY);
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    const few = wordsOf(discord.messages('c1')[0]!.view);
    expect(few).toMatch(/# Visits\n- Eastshire: .*25 May 2026.*\n# Earlier, now on file\n- Southshire: .*10 May 2026/);

    for (let i = 0; i < 40; i++) visit(db, EAST, `${1980 + i}-01-01`, 'front door', after(FRIDAY, DAY));
    for (const code of [NORTH, EAST]) inspect(db, code, '2019-02-01', good, after(FRIDAY, DAY));
    inspect(db, NORTH, '2016-02-01', good, after(FRIDAY, DAY));
    await at(after(FRIDAY, 7 * DAY));
    expect(discord.messages('c1')).toHaveLength(2);
    const many = wordsOf(discord.messages('c1')[1]!.view);
    expect(many).toContain('# Earlier, now on file\n- 1 inspection and 40 visits from longer ago, first seen now');
    expect(many).not.toContain('1980');
  });

  test('a withdrawn event is not told', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    const key = person(db, EAST, 'Ines Vented', 'https://news.example.org/w', TUESDAY);
    db.prepare(`UPDATE person_event SET withdrawn = 'wrong person' WHERE event_key = ?`).run(key);
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    expect(wordsOf(discord.messages('c1')[0]!.view)).not.toContain('Vented');
  });

  test('is about its scope: regions, councils, neighbours', async () => {
    const db = inventedStore();
    subscribe(db, '1', { scope: [{ region: 'South East' }] });
    subscribe(db, '2', { scope: [{ council: NORTH }] });
    subscribe(db, '3', { scope: [{ neighboursOf: EAST }] });
    for (const code of [NORTH, EAST, SOUTH]) visit(db, code, '2026-11-10', 'front door', TUESDAY);
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    const named = (channel: string) =>
      ['Northshire', 'Eastshire', 'Southshire'].filter((n) =>
        wordsOf(discord.messages(channel)[0]!.view).includes(`- ${n}`),
      );
    expect(named('c1')).toEqual(['Southshire']);
    expect(named('c2')).toEqual(['Northshire']);
    expect(named('c3')).toEqual(['Northshire']);
  });

  test('holds back what is below the chosen importance, and the log says so', async () => {
    const db = inventedStore();
    subscribe(db, '1', { importance: 'grades' });
    visit(db, SOUTH, '2026-11-10', 'front door', TUESDAY);
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    expect(wordsOf(discord.messages('c1')[0]!.view)).toContain('Nothing new of the chosen importance in 4 councils');
    expect(deliveryStore(db).log('1', 5)[0]?.reason).toContain('1 below the importance');
  });

  test('a quiet week posts one short line, or nothing when it was set so', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    subscribe(db, '2', { quiet: 'silent' });
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    expect(wordsOf(discord.messages('c1')[0]!.view)).toContain('Nothing new in 4 councils.');
    expect(discord.messages('c2')).toEqual([]);
    expect(deliveryStore(db).log('2', 5)).toMatchObject([
      { state: 'held', reason: 'nothing new, and quiet weeks are not posted' },
    ]);
  });

  test('names when sources were read, and those that have been silent too long', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    const state = { knownSince: '2026-01-01T00:00:00Z', askedAt: null, nextAt: null, error: null, told: null };
    const sources = () => [
      { ...state, name: 'ofsted', doneAt: '2026-11-20T08:00:00Z', changedAt: '2026-11-17T08:00:00Z', failingSince: null },
      { ...state, name: 'https://news.example.org/feed', doneAt: null, changedAt: null, failingSince: '2026-11-18T08:00:00Z', error: 'it answers 500' },
    ]; // prettier-ignore
    const { discord, at } = bot(db, TUESDAY, { sources });
    await at(FRIDAY);
    const words = wordsOf(discord.messages('c1')[0]!.view);
    expect(words).toContain('Last read: Ofsted’s report site 20 November, 08:00.');
    expect(words).toContain(
      'Feed news.example.org/feed could not be read since 18 November 2026, 08:00 UTC: it answers 500.',
    );
  });

  test('can be posted without a notification', async () => {
    const db = inventedStore();
    subscribe(db, '1', { silent: true });
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    expect(discord.messages('c1')[0]?.silent).toBe(true);
  });
});

describe('a digest goes out once', () => {
  test.each([0, 1, 3, 10])('after %i days away there is one, which says what it covers', async (days) => {
    const db = inventedStore();
    subscribe(db, '1');
    visit(db, SOUTH, '2026-11-10', 'front door', TUESDAY);
    const { discord, at } = bot(db, TUESDAY);
    await at(after(FRIDAY, days * DAY));
    await at(after(FRIDAY, days * DAY + MINUTE));
    expect(discord.messages('c1')).toHaveLength(1);
    const words = wordsOf(discord.messages('c1')[0]!.view);
    expect(words).toContain('Southshire');
    expect(words).toContain(
      days === 10 ? 'Inspections from 14 to 27 November 2026' : 'Inspections this week · 14 to 20 November 2026',
    );
    expect(words.includes('Late: this was due on')).toBe(days > 0);
  });

  test('every Sunday 01:30 of a year in London, looked at every half hour', async () => {
    const db = inventedStore();
    subscribe(db, '1', { day: 'sunday', time: '01:30' }, new Date('2026-01-01T00:00:00Z'));
    const { discord, at } = bot(db, TUESDAY);
    for (let t = Date.parse('2026-01-01T00:00:00Z'); t < Date.parse('2027-01-01T00:00:00Z'); t += 30 * MINUTE) {
      await at(new Date(t));
    }
    expect(discord.messages('c1')).toHaveLength(52);
    expect(new Set(discord.messages('c1').map((m) => m.view.title)).size).toBe(52);
  });

  test('the settings may change in the week that is out already: its channel gets no second post for it', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    subscribe(db, '1', { time: '18:00' }, after(FRIDAY, MINUTE));
    await at(after(FRIDAY, 10 * 60 * MINUTE));
    expect(discord.messages('c1')).toHaveLength(1);
    await at(after(FRIDAY, 7 * DAY + 10 * 60 * MINUTE));
    expect(discord.messages('c1')).toHaveLength(2);
  });

  test('over the whole shipped record nothing of the archive is posted', async () => {
    const db = seededStore();
    subscribe(db, '1');
    const { discord, at } = bot(db, TUESDAY);
    await at(FRIDAY);
    expect(discord.messages('c1')).toHaveLength(1);
    expect(wordsOf(discord.messages('c1')[0]!.view)).toContain('Nothing new in 153 councils.');
  });
});

describe('when Discord does not take it', () => {
  test('a 5xx leaves the row for later: minutes later it goes out, once', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    const { discord, at } = bot(db, TUESDAY);
    discord.goDown(true);
    await at(FRIDAY);
    await at(after(FRIDAY, 20_000));
    expect(discord.requests()).toBe(1);
    expect(deliveryStore(db).log('1', 1)[0]).toMatchObject({
      state: 'sending',
      reason: 'Discord could not be reached; it is tried again',
    });
    discord.goDown(false);
    await at(after(FRIDAY, 5 * MINUTE));
    await at(after(FRIDAY, 10 * MINUTE));
    expect(discord.messages('c1')).toHaveLength(1);
  });

  test.each(['no-access', 'no-permission', 'channel-gone', 'server-gone'] as const)(
    '%s pauses the channel, tells an admin once, and loses nothing',
    async (why) => {
      const db = inventedStore();
      subscribe(db, '1');
      subscribe(db, '2');
      visit(db, SOUTH, '2026-11-10', 'front door', TUESDAY);
      const { discord, at, parts } = bot(db, TUESDAY);
      discord.refuse('c1', why);
      await at(FRIDAY);
      await at(after(FRIDAY, 7 * DAY));
      expect(discord.told).toHaveLength(1);
      expect(discord.told[0]?.userId).toBe('u1');
      expect(discord.messages('c2')).toHaveLength(2);
      expect(digestStore(db).of('1')?.paused).toBe(why);

      discord.accept('c1');
      parts.deliveries.resume('1', 'c1');
      await at(after(FRIDAY, 8 * DAY));
      expect(discord.messages('c1')).toHaveLength(1);
      expect(wordsOf(discord.messages('c1')[0]!.view)).toContain('Southshire');
    },
  );

  test('/digest off calls back what is on its way', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    const { discord, at, parts } = bot(db, TUESDAY);
    discord.goDown(true);
    await at(FRIDAY);
    parts.digests.off('1');
    discord.goDown(false);
    await at(after(FRIDAY, 60 * MINUTE));
    expect(discord.messages('c1')).toEqual([]);
  });

  test('leaving the server deletes everything about it', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    const { at, parts } = bot(db, TUESDAY);
    parts.watches.add({ guildId: '1', channelId: 'c1', target: { council: NORTH }, told: [], setBy: 'u1' }, TUESDAY);
    await at(FRIDAY);
    parts.digests.forgetServer('1');
    for (const table of ['digest', 'watch', 'delivery', 'delivery_part', 'channel_notice']) {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 });
    }
  });
});
