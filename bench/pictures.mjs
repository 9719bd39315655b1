// What pictures cost: the worker's processor time for a chart beside a blank page of its size, a cached one, memory over
// many, the largest file, and how long other answers wait while charts are made, beside a reply that does nothing. Run with `npm run bench`, or alone after a build.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../dist/commands/registry.js';
import { answerLine } from '../dist/console/answer.js';
import { render } from '../dist/discord/render.js';
import { comparisonChart } from '../dist/pictures/comparisonChart.js';
import { historyChart } from '../dist/pictures/historyChart.js';
import { pictureMaker } from '../dist/pictures/pictures.js';
import { pngOf, svgOf } from '../dist/pictures/render.js';
import { readTiles } from '../dist/pictures/tiles.js';
import { tileMap } from '../dist/pictures/tileMap.js';
import { trendChart } from '../dist/pictures/trendChart.js';
import { buildServices } from '../dist/services.js';
import { openStore } from '../dist/store/open.js';
import { seed } from '../dist/store/seed.js';
import { line, quantile, ratio } from './support/figures.mjs';

const TODAY = '2026-11-24';
const db = openStore(':memory:');
seed(db, new URL('../data', import.meta.url).pathname, new Date(TODAY));
const services = buildServices(db);
const { all } = services.councils;
const inspections = services.inspections.all();
const tiles = readTiles();
const current = all.filter((c) => c.status === 'current');
const neighbours = (c) =>
  [c.code, ...c.neighbours]
    .flatMap((code) => services.councils.byCode(code) ?? [])
    .map((council) => ({ council, inspections: services.inspections.ofCouncil(council.code) }));
const draw = {
  'history, overall': (c) => historyChart(c, services.inspections.ofCouncil(c.code), 'overall', TODAY),
  'history, areas': (c) => historyChart(c, services.inspections.ofCouncil(c.code), 'areas', TODAY),
  'comparison of 11': (c) => comparisonChart(neighbours(c), 'leaders', TODAY),
  trend: () => trendChart(all, inspections, 'help_protection', TODAY),
  map: () => tileMap(all, inspections, { line: 'leaders', day: TODAY, today: TODAY }, tiles),
};

const spent = async (work) => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, result };
};

const pictures = pictureMaker({ limit: 60_000 });
// 500 charts that differ: every council there is or was, overall and by area, then on another day.
const judged = all.filter((c) => services.inspections.ofCouncil(c.code).length > 0);
let largest = { name: '', png: '' };
const before = Math.round(process.memoryUsage().rss / 1e6);
const rss = [];
for (let i = 0; i < 500; i += 1) {
  const council = judged[i % judged.length];
  const round = Math.floor(i / judged.length);
  const show = round === 1 ? 'areas' : 'overall';
  const day = `2026-11-${11 + round}`;
  const made = await pictures.make(historyChart(council, services.inspections.ofCouncil(council.code), show, day));
  if ('png' in made && made.png.length > largest.png.length) largest = made;
  if ((i + 1) % 100 === 0) rss.push(Math.round(process.memoryUsage().rss / 1e6));
}
line('largest of them', largest.name, `${(largest.png.length / 1000).toFixed(0)} kB`);
line('memory before, after 100, 200, … 500 charts, MB', before, rss.join(' '));

const sizeOf = (svg) => /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg).slice(1);
const blank = (svg) => {
  const [width, height] = sizeOf(svg);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/></svg>`;
};
console.log('processor time of the worker’s work, in this thread (ms): first, then median and p95 of 30');
for (const [what, make] of Object.entries(draw)) {
  const times = [];
  const planned = [];
  const blanks = [];
  let bytes = 0;
  for (let i = 0; i < 31; i += 1) {
    const began = performance.now();
    const drawing = make(current[i * 4]);
    planned.push(performance.now() - began);
    let svg = '';
    const { cpu, result } = await spent(async () => pngOf((svg = await svgOf(drawing.source))));
    times.push(cpu);
    blanks.push((await spent(() => pngOf(blank(svg)))).cpu);
    bytes = Math.max(bytes, result.length);
  }
  const [first, ...rest] = times;
  line(
    what,
    first.toFixed(0),
    quantile(rest, 0.5).toFixed(0),
    quantile(rest, 0.95).toFixed(0),
    `${ratio(quantile(rest, 0.5), quantile(blanks, 0.5))} a blank page (${quantile(blanks, 0.5).toFixed(0)})`,
    `largest ${(bytes / 1000).toFixed(0)} kB`,
    `planned in the bot’s thread in ${quantile(planned, 0.5).toFixed(1)}, at most ${Math.max(...planned).toFixed(1)}`,
  );
}

const map = draw.map();
await pictures.make(map);
const cached = [];
for (let i = 0; i < 200; i += 1) {
  const started = performance.now();
  await pictures.make(map);
  cached.push(performance.now() - started);
}
line('cached map, ms: median, p99', quantile(cached, 0.5).toFixed(2), quantile(cached, 0.99).toFixed(2));

/** Answers to /rating, one every few milliseconds, for so long as `until` runs. */
async function waits(answer, until) {
  const taken = [];
  let going = true;
  void until().then(() => (going = false));
  while (going || taken.length < 300) {
    const due = performance.now() + 5;
    await sleep(5);
    await answer(taken.length);
    taken.push(performance.now() - due);
  }
  return taken;
}
const rating = async (n) =>
  render(await answerLine(`/rating council:${current[n % current.length].code}`, commands, services, new Date(TODAY)));
const constant = () =>
  render({ kind: 'notice', title: 'Constant', blocks: [{ kind: 'text', text: 'The same words every time.' }] });
const quiet = () => sleep(2_000);
for (const [what, answer] of Object.entries({ '/rating': rating, 'a constant reply': constant })) {
  const alone = await waits(answer, quiet);
  const fresh = pictureMaker({ limit: 60_000, queue: 100 });
  await fresh.make(draw.trend());
  // As they come in a busy minute: one asked for every 20 ms, each planned in this thread and made in the worker.
  const beside = await waits(answer, () =>
    Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        await sleep(20 * i);
        return fresh.make(draw['history, areas'](current[i * 3]));
      }),
    ),
  );
  await fresh.close();
  const [p50, p99] = [quantile(alone, 0.5), quantile(alone, 0.99)];
  const [c50, c99] = [quantile(beside, 0.5), quantile(beside, 0.99)];
  line(`${what}, ms late: p50, p99 alone`, p50.toFixed(1), p99.toFixed(1));
  line(
    `${what}, ms late: p50, p99 beside 50 charts`,
    c50.toFixed(1),
    c99.toFixed(1),
    `added at p99 ${(c99 - p99).toFixed(1)}`,
  );
}
await pictures.close();
