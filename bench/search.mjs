// `npm run bench:search -- [--sizes 10000,50000] [--store FILE] [--engines FTS5,Beadle]`: searching beside SQLite's FTS5 and
// plain MiniSearch, on invented corpora and on a copy of a store that is given. Each engine has a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { fillStore } from './support/corpus.mjs';
import { ms } from './support/figures.mjs';

const ENGINES = ['FTS5', 'FTS5 without stop words', 'MiniSearch', 'Beadle', 'Beadle with slots'];
/** Beyond this plain MiniSearch takes gigabytes. */
const MOST_FOR_MINISEARCH = 100_000;
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,50000' },
    store: { type: 'string' },
    engines: { type: 'string', default: ENGINES.join() },
  },
});
const program = fileURLToPath(new URL('support/searchEngine.mjs', import.meta.url));
const cell = (text, width = 11) => String(text).padStart(width);
const times = (base, value) => `${(base / value).toFixed(1)} x`;

for (const size of values.sizes.split(',').filter(Boolean).map(Number)) {
  await onCopy(`${size} invented passages`, (path) => fillStore(path, size));
}
if (values.store !== undefined) {
  await onCopy(values.store, async (path) => {
    const given = new Database(values.store, { readonly: true });
    await given.backup(path);
    given.close();
  });
}

async function onCopy(title, fill) {
  const folder = mkdtempSync(join(tmpdir(), 'beadle-bench-'));
  try {
    const path = join(folder, 'store.db');
    await fill(path);
    const db = new Database(path, { readonly: true });
    const { passages } = db.prepare('SELECT count(*) AS passages FROM passage').get();
    db.close();
    const named = ENGINES.filter((name) => values.engines.split(',').includes(name));
    const chosen = named.filter((name) => name !== 'MiniSearch' || passages <= MOST_FOR_MINISEARCH);
    print(title, passages, new Map(chosen.map((engine) => [engine, figuresOf(engine, path, folder)])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(engine, path, folder) {
  const args = ['--expose-gc', '--max-old-space-size=4096', program, engine, path, folder];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 24 });
  if (status !== 0) throw new Error(`${engine}: ${stderr}`);
  return JSON.parse(stdout);
}

function print(title, passages, all) {
  console.log(
    `\n== ${title}: ${passages} passages; best of five of 100 questions and 100 keyword searches, first ten hits`,
  );
  const base = all.get('FTS5');
  const row = (name, ...cells) => console.log(name.padEnd(35) + cells.map((c) => cell(c)).join(''));
  row('', 'p50', 'FTS5 is', 'p99', 'FTS5 is', 'raw p99', 'hits', 'rounds');
  for (const what of ['questions', 'keywords']) {
    for (const [engine, f] of all) {
      const { p50, p99, rawP99, hits, rounds } = f[what];
      row(
        `${what === 'questions' ? 'question' : 'keywords'} ${engine}`.padEnd(35),
        ms(p50),
        times(base[what].p50, p50),
        ms(p99),
        times(base[what].p99, p99),
        ms(rawP99),
        hits.toFixed(2),
        rounds,
      );
    }
  }
  row('', 'ready', 'B/passage', 'stored B/p', 'build', 'add p50', 'add p99', 'add mean');
  for (const [engine, f] of all) {
    if (f.add === undefined) continue;
    row(
      engine,
      ms(f.ready),
      Math.round(f.memory / passages),
      Math.round(f.size / passages),
      `${(f.built / 1000).toFixed(1)} s`,
      ms(f.add.p50),
      ms(f.add.p99),
      ms(f.add.mean),
    );
  }
  const { idle, load, add, merge } = all.get('Beadle').holds;
  console.log(
    `Beadle holds the event loop for at most: idle ${ms(idle)}, load ${ms(load)}, taking in 900 passages ${ms(add)}, merging in a thread ${ms(merge)}`,
  );
}
