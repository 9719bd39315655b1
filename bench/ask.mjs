// What answering a question costs inside the process, and how long the event loop is held by the hostile ones, beside
// reading the latest inspection by SQL. `node bench/ask.mjs FILE` asks over a store of your own.
import { performance } from 'node:perf_hooks';
import { buildServices } from '../dist/services.js';
import { openStore } from '../dist/store/open.js';
import { seed } from '../dist/store/seed.js';
import { line, ms, quantile, ratio } from './support/figures.mjs';

const NOW = new Date('2026-11-24T09:00:00Z');
const [file = ':memory:'] = process.argv.slice(2);
const db = openStore(file);
seed(db, new URL('../data', import.meta.url).pathname, NOW);
const services = buildServices(db);
const all = services.councils.all;
const people = services.people.names();
const council = (n) => all[n % all.length].shortName;
const person = (n) => people[n % people.length];
const sql = db.prepare('SELECT * FROM inspection WHERE ons_code = ? ORDER BY published_on DESC, id DESC LIMIT 1');

const work = {
  'the latest inspection by SQL alone': (n) => sql.get(all[n % all.length].code),
  'a grade': (n) => services.ask(`what is ${council(n)} rated for care leavers`, NOW),
  'a misspelt council': (n) => services.ask(`${council(n).slice(0, -2)}${council(n).slice(-1)} rating`, NOW),
  'a grade at a time': (n) => services.ask(`what was ${council(n)} before 2019`, NOW),
  'a list of England': () => services.ask('which councils are inadequate', NOW),
  'who left a council': (n) => services.ask(`who resigned at ${council(n)} after the inspection`, NOW),
  'did somebody go': (n) => services.ask(`did ${person(n)} resign`, NOW),
  'why did somebody go': (n) => services.ask(`why did ${person(n)} leave`, NOW),
  'who followed somebody': (n) => services.ask(`who took over from ${person(n)}`, NOW),
  'what inspectors said': (n) => services.ask(`what did inspectors say about early help in ${council(n)}`, NOW),
  'why a grade': (n) => services.ask(`why was ${council(n)} criticised`, NOW),
  'nobody on file': (n) => services.ask(`did Jaroslaw Quince-Ottershaw resign from ${council(n)}`, NOW),
  'out of scope': () => services.ask('what time does the tip in kendal shut', NOW),
};
const hostile = {
  '6,000 characters': 'who resigned at leeds after the report about early help '.repeat(110),
  'one word of 6,000 characters': 'a'.repeat(6000),
  '500 council names': Array.from({ length: 500 }, (_, n) => council(n)).join(' '),
  '100 unknown names': Array.from({ length: 100 }, (_, n) => `Zebedee Quor${n % 26}nax`).join(' '),
  'signs of patterns': 'leeds (((((.*)+)+)+)$ [^a-z]{9,} \\p{L} ?:!',
};

const started = performance.now();
services.ask('what did inspectors say about early help', NOW);
line('the first question of a process', ms(performance.now() - started));

const ROUNDS = 300;
const taken = {};
// On a machine that others use too, processor time tells more than the clock.
const used = {};
for (const [name, answer] of Object.entries(work)) {
  for (let n = 0; n < ROUNDS / 2; n += 1) answer(n);
  taken[name] = [];
  used[name] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const from = performance.now();
    const cpu = process.cpuUsage();
    answer(n);
    const { user, system } = process.cpuUsage(cpu);
    taken[name].push(performance.now() - from);
    used[name].push((user + system) / 1000);
  }
}
const base = quantile(taken['the latest inspection by SQL alone'], 0.5);
console.log(`p50 and p99 of ${ROUNDS} after half as many to warm up, p99 of processor time, p50 against one query`);
for (const [name, times] of Object.entries(taken))
  line(
    name,
    ms(quantile(times, 0.5)),
    ms(quantile(times, 0.99)),
    ms(quantile(used[name], 0.99)),
    ratio(quantile(times, 0.5), base),
  );
const mixed = (by) => Object.entries(by).flatMap(([name, times]) => (name.includes('SQL') ? [] : times));
line(
  'all questions together',
  ...[quantile(mixed(taken), 0.5), quantile(mixed(taken), 0.99), quantile(mixed(used), 0.99)].map(ms),
);

console.log('the longest of 20, in processor time: the event loop is held so long');
for (const [name, question] of Object.entries(hostile)) {
  const times = Array.from({ length: 20 }, () => {
    const cpu = process.cpuUsage();
    services.ask(question, NOW);
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / 1000;
  });
  line(name, ms(Math.max(...times)));
}
db.close();
