// `npm run fuzz:reports [-- FOLDER]`: reads 2,000 damaged reports in the threads that the product uses, made from the PDFs of
// a folder or from reports of the suite's own. RUNS and SEED in the environment change how many, and which.
import '../bench/support/typescript.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [{ damaged, inventedIn, random, valuesOf }, { EXAMPLES }, { reportPdf }] = await Promise.all([
  import('../test/ingest/fuzz.ts'),
  import('../test/ingest/report/invented.ts'),
  import('../test/support/pdf.ts'),
]);
const [{ readerPool }, { openStore }, { seed }, { councilStore }, { DATA_FOLDER }] = await Promise.all([
  import('../dist/ingest/pool.js'),
  import('../dist/store/open.js'),
  import('../dist/store/seed.js'),
  import('../dist/store/councils.js'),
  import('../dist/cli/open.js'),
]);

const RUNS = Number(process.env.RUNS ?? 2000);
const first = Number(process.env.SEED ?? 1);
const folder = process.argv[2];
const reports =
  folder === undefined
    ? await Promise.all(EXAMPLES.map(async ({ family, text }) => [family, await reportPdf(text)]))
    : readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => [name, readFileSync(join(folder, name))]);

const db = openStore(':memory:');
seed(db, DATA_FOLDER, new Date());
const pool = readerPool({ councils: councilStore(db).all() });
const wholes = new Map();
const wholeOf = (name, bytes) => {
  if (!wholes.has(name)) wholes.set(name, pool.read({ bytes, file: name }).then(valuesOf));
  return wholes.get(name);
};

const ends = {};
const faults = [];
let slowest = 0;
const one = async (n) => {
  const next = random(n);
  const [name, bytes] = reports[Math.floor(next() * reports.length)];
  const whole = await wholeOf(name, bytes);
  const bad = damaged(bytes, next);
  const started = performance.now();
  const reading = await pool.read({ bytes: bad, file: name });
  slowest = Math.max(slowest, performance.now() - started);
  const end = reading.kind === 'unreadable' ? reading.reason.replace(/\d[\d.]*/g, 'N') : reading.kind;
  ends[end] = (ends[end] ?? 0) + 1;
  if (/^(?:reading it failed|it took more)/.test(end)) faults.push(`seed ${n}, ${name}: ${end}`);
  for (const value of inventedIn(reading, whole)) faults.push(`seed ${n}, ${name}: ${value}`);
};
const rest = Array.from({ length: RUNS }, (_, i) => first + i);
await Promise.all(
  Array.from({ length: pool.threads }, async () => {
    for (let n = rest.shift(); n !== undefined; n = rest.shift()) await one(n);
  }),
);
await pool.close();
db.close();

console.log(`${RUNS} damaged files of ${reports.length} reports; the slowest took ${Math.round(slowest)} ms`);
for (const [end, count] of Object.entries(ends).sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${end}`);
console.log(
  faults.length === 0 ? 'No crash, no hang, no value that the whole report does not give.' : faults.join('\n'),
);
if (faults.length > 0) process.exitCode = 1;
