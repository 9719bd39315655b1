// From a cold start to the answer on the terminal, beside bare Node, Node with the same packages loaded, and the store alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { line, ms, quantile, ratio } from './support/figures.mjs';

const dist = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'beadle-bench-'));
const store = join(folder, 'beadle.db');
const importing = (...modules) => modules.map((module) => `await import(${JSON.stringify(module)});`).join(' ');
const opening = `(await import(${JSON.stringify(dist('store/open.js'))})).openStore(${JSON.stringify(store)}).close()`;
const module = (code) => ['--input-type=module', '-e', code];
const ROUNDS = 25;

const ways = {
  'node -e 0': ['-e', '0'],
  'node and the imports of run': module(importing(dist('cli/run.js'), dist('commands/registry.js'))),
  'opening the store alone': module(opening),
  'run "/rating cumbria"': [dist('cli.js'), 'run', '/rating cumbria'],
};
const go = (args) => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, DATABASE_PATH: store },
    cwd: folder,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return performance.now() - started;
};

line('run "/rating cumbria", filling a new store', ms(go(ways['run "/rating cumbria"'])));
const taken = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let n = 0; n < ROUNDS; n += 1) for (const [name, args] of Object.entries(ways)) taken[name].push(go(args));
console.log(`p50 and p99 of ${ROUNDS}, in turns, against bare Node and against its imports`);
const [bare, imports] = [taken['node -e 0'], taken['node and the imports of run']].map((times) => quantile(times, 0.5));
for (const [name, times] of Object.entries(taken)) {
  const p50 = quantile(times, 0.5);
  line(name, ms(p50), ms(quantile(times, 0.99)), ratio(p50, bare), ratio(p50, imports));
}
rmSync(folder, { recursive: true });
