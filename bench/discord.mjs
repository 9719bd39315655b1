// What an interaction costs from the gateway's event to the answer at the pretend Discord, and the bot's processor time
// for it, beside a bot that always answers the same; both at once on one machine, turn by turn. And memory at rest.
import './support/typescript.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { line, ms, quantile, ratio } from './support/figures.mjs';

const { startPretendDiscord } = await import('../test/support/discord/pretend.ts');
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'beadle-bench-'));
const ROUNDS = 400;
const WARM_UP = 150;

async function start(script, args = []) {
  const discord = await startPretendDiscord({ ratePerSecond: Infinity });
  const child = spawn(process.execPath, ['--expose-gc', '--import', at('support/meter.mjs'), script, ...args], {
    env: { PATH: process.env.PATH, ...discord.env, DATABASE_PATH: join(folder, 'beadle.db'), LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let log = '';
  child.stderr.on('data', (data) => (log += data));
  while (!log.includes('"event":"ready"')) {
    if (child.exitCode !== null) throw new Error(log);
    await sleep(20);
  }
  const used = async () => {
    child.send('used');
    return (await once(child, 'message'))[0];
  };
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
    await discord.stop();
  };
  return { discord, used, stop };
}

const constant = await start(at('support/constantBot.mjs'));
const beadle = await start(at('../dist/cli.js'), ['start']);

await sleep(3_000);
const [restConstant, restBeadle] = [await constant.used(), await beadle.used()];

const councils = ['cumbria', 'leeds', 'sandwell', 'E10000016', 'north northamptonshire', 'birmingham', 'york', 'hull'];
const council = (n) => councils[n % councils.length];
const page = (await beadle.discord.run('history', { council: 'sandwell' })).message;
const work = {
  'a constant reply': [constant, (n) => constant.discord.run('rating', { council: council(n) })],
  '/rating': [beadle, (n) => beadle.discord.run('rating', { council: council(n) })],
  '/history': [beadle, (n) => beadle.discord.run('history', { council: council(n) })],
  '/overview': [beadle, () => beadle.discord.run('overview')],
  'a page by button': [beadle, (n) => beadle.discord.press(page, n % 2 === 0 ? 'Next' : 'Previous')],
  'a constant suggestion': [constant, (n) => constant.discord.complete('rating', 'council', council(n))],
  autocomplete: [beadle, (n) => beadle.discord.complete('rating', 'council', council(n).slice(0, 4))],
};

const taken = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
  for (const [name, [, ask]] of Object.entries(work)) {
    const started = performance.now();
    await ask(n);
    if (n >= WARM_UP) taken[name].push(performance.now() - started);
  }
}
// Processor time in runs of one kind, since a process cannot tell what it was used for.
const cpu = {};
for (const [name, [bot, ask]] of Object.entries(work)) {
  const before = await bot.used();
  for (let n = 0; n < ROUNDS; n += 1) await ask(n);
  cpu[name] = ((await bot.used()).cpuMs - before.cpuMs) / ROUNDS;
}

console.log(`${ROUNDS} of each, in turns, after ${WARM_UP} to warm up: p50, p99, processor time of the bot for one`);
for (const [name, times] of Object.entries(taken)) {
  const beside = /autocomplete|suggestion/.test(name) ? 'a constant suggestion' : 'a constant reply';
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const against = `${ratio(p50, quantile(taken[beside], 0.5))} at p50, ${ratio(cpu[name], cpu[beside])} processor time`;
  line(name, ms(p50), ms(p99), ms(cpu[name]), name === beside ? '' : against);
}
line(
  'memory at rest, MB: constant, Beadle, more',
  ...[restConstant.rssMb, restBeadle.rssMb, restBeadle.rssMb - restConstant.rssMb].map((mb) => mb.toFixed(1)),
);

await Promise.all([constant.stop(), beadle.stop()]);
rmSync(folder, { recursive: true });
