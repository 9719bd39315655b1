// Real processes, killed with SIGKILL while they post to a pretend Discord on 127.0.0.1. `npm run kill:digest` does 200.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startPretendDiscord, type PretendDiscord } from '../support/discord/pretend.ts';
import { after, DAY, EAST, FRIDAY, inventedStore, MINUTE, subscribe, visit } from './world.ts';

const RUNS = Number(process.env.KILL_RUNS ?? 0);
const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));
const TUESDAY = after(FRIDAY, -3 * DAY);
const POINTS = [
  'before the claim',
  'after the claim',
  'during the request',
  'after Discord’s answer',
  'before the record',
  'after the record',
  'anywhere',
] as const;

/** The same runs every time: a small generator with the run's number as its seed. */
const seeded = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};

interface Order {
  readonly path: string;
  readonly discord: PretendDiscord;
  /** On the clock; it is asked at each what is due. */
  readonly moments: readonly Date[];
  readonly dieAt?: string;
  readonly dieAfterMs?: number;
}

/** Runs a child to its end, by itself or by SIGKILL; true when it was killed. */
function run({ path, discord, moments, dieAt, dieAfterMs = 0 }: Order): Promise<boolean> {
  const order = JSON.stringify({ path, url: discord.url, token: discord.token, moments, dieAt, dieAfterMs });
  const child = spawn(process.execPath, [CHILD, order], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (dieAt === 'anywhere') {
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), dieAfterMs));
  } else {
    child.stdout.resume();
  }
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (signal === null && code !== 0) reject(new Error(`the child ended with ${code}`));
      else resolve(signal === 'SIGKILL');
    });
  });
}

const folders: string[] = [];
const storePath = () => {
  const folder = mkdtempSync(join(tmpdir(), 'beadle-kill-'));
  folders.push(folder);
  return join(folder, 'store.db');
};

const table = new Map<string, { runs: number; killed: number; one: number; more: number; none: number }>();
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  if (RUNS > 0) console.table(Object.fromEntries(table));
});

const counts = RUNS > 0 ? RUNS : POINTS.length;
test(
  `${counts} periods, each with a process killed on the way and another after it: one message each`,
  async () => {
    let clock = FRIDAY;
    const discord = await startPretendDiscord({ now: () => clock.getTime() });
    for (let i = 0; i < counts; i++) {
      const random = seeded(i + 1);
      random();
      const point = POINTS[i % POINTS.length] ?? 'anywhere';
      const later = Math.floor(i / POINTS.length) % 2 === 1 || (RUNS === 0 && i % 2 === 1);
      const path = storePath();
      const db = inventedStore(path);
      const channelId = discord.addChannel(`run-${i}`, 0).id;
      subscribe(db, discord.guild.id, { channelId }, TUESDAY);
      // Every third week is too long for one message.
      const long = i % 3 === 0 ? 40 : 1;
      for (let n = 0; n < long; n++) visit(db, EAST, `${2027 + n}-01-01`, `theme ${n} ${'x'.repeat(90)}`, TUESDAY);

      clock = FRIDAY;
      const killed = await run({ path, discord, moments: [clock], dieAt: point, dieAfterMs: random() * (point === 'anywhere' ? 250 : 8) }); // prettier-ignore
      await sleep(20); // what was on the wire arrives
      if (later) clock = after(FRIDAY, 10 * MINUTE);
      await run({ path, discord, moments: [clock, after(clock, MINUTE)] });

      const posts = discord.messages(channelId).map((m) => JSON.stringify(m.api.components));
      const parts = db.prepare(`SELECT count(*) AS n FROM delivery_part WHERE message_id IS NOT NULL`).get() as { n: number }; // prettier-ignore
      const state = db.prepare(`SELECT state FROM delivery`).all();
      db.close();
      const row = `${point}, back ${later ? 'after 10 minutes' : 'at once'}`;
      const seen = table.get(row) ?? { runs: 0, killed: 0, one: 0, more: 0, none: 0 };
      const once = posts.length === parts.n && new Set(posts).size === posts.length && posts.length > 0;
      table.set(row, {
        runs: seen.runs + 1,
        killed: seen.killed + (killed ? 1 : 0),
        one: seen.one + (once ? 1 : 0),
        more: seen.more + (posts.length > parts.n || new Set(posts).size < posts.length ? 1 : 0),
        none: seen.none + (posts.length === 0 ? 1 : 0),
      });
      if (point !== 'anywhere') expect(killed, `run ${i} was killed ${point}`).toBe(true);
      expect(posts, `run ${i}, ${row}`).toHaveLength(parts.n);
      expect(new Set(posts).size, `run ${i}, ${row}`).toBe(posts.length);
      expect(posts.length).toBeGreaterThanOrEqual(long > 1 ? 2 : 1);
      expect(state).toEqual([{ state: 'sent' }]);
    }
    await discord.stop();
  },
  120 * MINUTE,
);

const servers = (count: number, discord: PretendDiscord) => {
  const path = storePath();
  const db = inventedStore(path);
  const channels = Array.from({ length: count }, (_, i) => {
    const { guild, channel } = discord.addServer(`server ${i}`);
    subscribe(db, guild.id, { channelId: channel.id }, TUESDAY);
    return channel.id;
  });
  db.close();
  return { path, channels };
};
const posted = (discord: PretendDiscord) =>
  discord.requests.filter((r) => r.method === 'POST' && r.path.endsWith('/messages'));

test('two processes, fifty servers, the same second: fifty messages', { timeout: 2 * MINUTE }, async () => {
  const discord = await startPretendDiscord({ now: () => FRIDAY.getTime() });
  const { path, channels } = servers(50, discord);
  await Promise.all([run({ path, discord, moments: [FRIDAY] }), run({ path, discord, moments: [FRIDAY] })]);
  const counted = channels.map((id) => discord.messages(id).length);
  if (RUNS > 0) console.log(`two processes, 50 servers: ${counted.reduce((a, b) => a + b)} messages`);
  expect(counted).toEqual(channels.map(() => 1));
  await discord.stop();
});

test.runIf(RUNS > 0)(
  'five hundred servers due at once: all sent, never above 25 a second, and Discord never says 429',
  async () => {
    const discord = await startPretendDiscord({ now: () => FRIDAY.getTime() });
    const { path, channels } = servers(500, discord);
    const started = Date.now();
    await run({ path, discord, moments: [FRIDAY] });
    const took = (Date.now() - started) / 1000;
    const times = posted(discord).map((r) => r.at);
    const busiest = Math.max(...times.map((t) => times.filter((o) => o >= t && o < t + 1000).length));
    console.log(`500 servers: ${times.length} posts in ${took.toFixed(1)} s, at most ${busiest} in any second`);
    expect(channels.map((id) => discord.messages(id).length)).toEqual(channels.map(() => 1));
    expect(discord.requests.filter((r) => r.status === 429)).toEqual([]);
    expect(busiest).toBeLessThanOrEqual(25);
    await discord.stop();
  },
  10 * MINUTE,
);
