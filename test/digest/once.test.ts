import { describe, expect, test } from 'vitest';
import { digestRunner } from '../../src/digest/run.ts';
import type { Outbox } from '../../src/digest/outbox.ts';
import { pacer } from '../../src/digest/deliver.ts';
import { after, bot, DAY, FRIDAY, inspect, inventedStore, MINUTE, partsOver, pretendOutbox, subscribe, visit, SOUTH } from './world.ts'; // prettier-ignore

const TUESDAY = after(FRIDAY, -3 * DAY);
const died = new Error('the process is gone');

/** A bot that dies at a named point: everything it does from there on does nothing. */
const POINTS = ['before claim', 'after claim', 'during the request', 'after the answer', 'before the record'] as const;
type Point = (typeof POINTS)[number];

function dyingAt(point: Point, db: ReturnType<typeof inventedStore>, discord: ReturnType<typeof pretendOutbox>) {
  const parts = partsOver(db, discord.outbox, () => FRIDAY, { holder: 'gone-host/1/1' });
  const never = new Promise<never>(() => undefined);
  return digestRunner({
    ...parts,
    outbox: {
      ...discord.outbox,
      async post(channel, view, how) {
        if (point === 'after claim') return never;
        const posted = await discord.outbox.post(channel, view, how);
        return point === 'during the request' || point === 'after the answer' ? never : posted;
      },
    },
    deliveries: {
      ...parts.deliveries,
      claimDigest(...given) {
        if (point === 'before claim') throw died;
        return parts.deliveries.claimDigest(...given);
      },
      markPart(...given) {
        if (point === 'before the record') return;
        parts.deliveries.markPart(...given);
      },
      markSent: () => undefined,
      putBack: () => undefined,
    },
  });
}

describe('a crash between any two steps leads to one message', () => {
  for (const point of POINTS) {
    for (const wait of [6 * MINUTE, 10 * MINUTE, 2 * DAY]) {
      test(`${point}, back after ${wait / MINUTE} minutes`, async () => {
        const db = inventedStore();
        subscribe(db, '1');
        visit(db, SOUTH, '2026-11-10', 'front door', TUESDAY);
        let time = FRIDAY;
        const discord = pretendOutbox(() => time);
        await dyingAt(point, db, discord).begin();
        await new Promise((resolve) => setImmediate(resolve));
        time = after(FRIDAY, wait);
        const { done } = await digestRunner(partsOver(db, discord.outbox, () => time)).begin();
        await done;
        await (
          await digestRunner(partsOver(db, discord.outbox, () => time)).begin()
        ).done;
        expect(discord.messages('c1')).toHaveLength(1);
        expect(db.prepare(`SELECT state FROM delivery`).all()).toEqual([{ state: 'sent' }]);
      });
    }
  }

  test('a long digest goes on with the part that is missing', async () => {
    const db = inventedStore();
    subscribe(db, '1');
    for (let i = 0; i < 60; i++) visit(db, SOUTH, `${2027 + i}-01-01`, `theme ${i} ${'x'.repeat(90)}`, TUESDAY);
    const { discord, at } = bot(db, TUESDAY);
    const original = { ...discord.outbox };
    let calls = 0;
    Object.assign(discord.outbox, {
      post: (...given: Parameters<Outbox['post']>) =>
        ++calls === 2 ? Promise.reject(new Error('503')) : original.post(...given),
    });
    await at(FRIDAY);
    expect(discord.messages('c1')).toHaveLength(1);
    await at(after(FRIDAY, 5 * MINUTE));
    const titles = discord.messages('c1').map((m) => m.view.title);
    expect(titles.length).toBeGreaterThan(1);
    expect(titles).toEqual(
      titles.map((_, i) => `Inspections this week · 14 to 20 November 2026 (${i + 1} of ${titles.length})`),
    );
  });
});

test('two processes on one store, fifty servers, the same second: fifty messages', async () => {
  const db = inventedStore();
  for (let i = 0; i < 50; i++) subscribe(db, String(i));
  const discord = pretendOutbox(() => FRIDAY);
  const process = (holder: string) =>
    digestRunner(partsOver(db, discord.outbox, () => FRIDAY, { holder, pace: () => new Promise(setImmediate) }));
  const runs = await Promise.all([process('one/1/1').begin(), process('two/1/1').begin()]);
  await Promise.all(runs.map((r) => r.done));
  expect(discord.all()).toHaveLength(50);
  expect(discord.requests()).toBe(50);
  expect(runs.map((r) => r.posts).reduce((a, b) => a + b)).toBe(50);
});

test('a channel that never answers delays no other', async () => {
  const db = inventedStore();
  for (let i = 0; i < 5; i++) subscribe(db, String(i));
  const { discord, runner, parts } = bot(db, FRIDAY);
  const original = { ...discord.outbox };
  Object.assign(parts.outbox, {
    post: (...given: Parameters<Outbox['post']>) =>
      given[0] === 'c0' ? new Promise(() => undefined) : original.post(...given),
  });
  await runner.begin();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(discord.all()).toHaveLength(4);
});

test('a server whose roles are slow to come delays no other', async () => {
  const db = inventedStore();
  for (const id of ['0', '1', '2']) subscribe(db, id, { roleId: `role of ${id}` });
  inspect(db, SOUTH, '2024-11-10', { overall: 'good' }, TUESDAY);
  inspect(db, SOUTH, '2026-11-19', { overall: 'inadequate' }, TUESDAY);
  for (const id of ['0', '1', '2']) db.prepare(`UPDATE digest SET after = 0 WHERE guild_id = ?`).run(id);
  const { discord, runner, parts } = bot(db, FRIDAY);
  Object.assign(parts.outbox, {
    hasRole: (guild: string) => (guild === '0' ? new Promise(() => undefined) : Promise.resolve(true)),
  });
  void runner.begin();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(discord.all().map((m) => m.view.mentionRoles)).toEqual([['role of 1'], ['role of 2']]);
});

test('the pacer lets no more through in a second than it was told, and does not make up for being held up', async () => {
  const pace = pacer(100);
  const times: number[] = [];
  const waiting = Array.from({ length: 40 }, () => pace().then(() => times.push(performance.now())));
  await waiting[5];
  for (const end = performance.now() + 100; performance.now() < end;); // nothing runs meanwhile
  await Promise.all(waiting);
  const gaps = times.slice(1).map((t, i) => t - times[i]!);
  expect(Math.min(...gaps)).toBeGreaterThan(9);
});
