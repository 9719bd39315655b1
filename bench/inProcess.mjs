// What finding a council, suggesting and answering cost inside the process, beside reading the latest inspection by SQL.
import { performance } from 'node:perf_hooks';
import { commands } from '../dist/commands/registry.js';
import { answerLine } from '../dist/console/answer.js';
import { render } from '../dist/discord/render.js';
import { buildServices } from '../dist/services.js';
import { openStore } from '../dist/store/open.js';
import { seed } from '../dist/store/seed.js';
import { line, ms, quantile, ratio } from './support/figures.mjs';

const NOW = new Date('2026-11-24T09:00:00Z');
const db = openStore(':memory:');
seed(db, new URL('../data', import.meta.url).pathname, NOW);
const services = buildServices(db);
const { councils } = services;
const all = councils.all;
const one = (n) => all[n % all.length];
const misspelt = (n) => {
  const { shortName } = one(n);
  const at = 1 + (n % (shortName.length - 1));
  return shortName.slice(0, at) + shortName.slice(at + 1);
};
const sql = db.prepare('SELECT * FROM inspection WHERE ons_code = ? ORDER BY published_on DESC, id DESC LIMIT 1');

const work = {
  'the latest inspection by SQL alone': (n) => sql.get(one(n).code),
  'resolver, a short name': (n) => councils.find(one(n).shortName),
  'resolver, a letter left out': (n) => councils.find(misspelt(n)),
  'autocomplete, three letters': (n) => councils.complete(one(n).shortName.slice(0, 3)),
  'autocomplete, a letter left out': (n) => councils.complete(misspelt(n)),
  '/rating': (n) => answerLine(`/rating council:${one(n).code}`, commands, services, NOW),
  '/rating, made a Discord message': (n) =>
    render(answerLine(`/rating council:${one(n).code}`, commands, services, NOW)),
};
const ROUNDS = 2_000;
const taken = {};
for (const [name, answer] of Object.entries(work)) {
  for (let n = 0; n < ROUNDS; n += 1) answer(n);
  taken[name] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const started = performance.now();
    answer(n);
    taken[name].push(performance.now() - started);
  }
}
const base = quantile(taken['the latest inspection by SQL alone'], 0.5);
console.log(`p50 and p99 of ${ROUNDS} after as many to warm up, against one query`);
for (const [name, times] of Object.entries(taken)) {
  line(name, ms(quantile(times, 0.5)), ms(quantile(times, 0.99)), ratio(quantile(times, 0.5), base));
}
