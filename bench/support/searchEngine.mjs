// One search engine over one store, in a process of its own: prints its figures as JSON. `node … ENGINE STORE FOLDER`
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { slotReader } from '../../dist/ask/slots.js';
import { FINDABLE_TABLES } from '../../dist/domain/passages.js';
import { councilResolver } from '../../dist/index/councils.js';
import { keepIndex } from '../../dist/index/keeper.js';
import { MANY_CHANGES } from '../../dist/index/liveIndex.js';
import { keyOf, options } from '../../dist/index/options.js';
import { refreeze } from '../../dist/index/refreeze.js';
import { searchIndex } from '../../dist/index/searchIndex.js';
import { STOP_WORDS } from '../../dist/index/text.js';
import { councilStore } from '../../dist/store/councils.js';
import { documentStore } from '../../dist/store/documents.js';
import { findableStore } from '../../dist/store/findables.js';
import { openStore } from '../../dist/store/open.js';
import { searchPieceStore } from '../../dist/store/searchPieces.js';
import { searchesOn } from './corpus.mjs';
import { quantile } from './figures.mjs';

const [engine, path, folder] = process.argv.slice(2);
const NOW = new Date('2026-11-24T09:00:00Z');
const QUERIES = 100;
const ADDED = 200;
const db = openStore(path);
const timed = (work) => {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
};
const used = () => {
  for (let n = 0; n < 4; n += 1) gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
function* rows() {
  const store = findableStore(db);
  for (const table of FINDABLE_TABLES) {
    for (let after = 0; ;) {
      const some = store.after(table, after, 2000);
      if (some.length === 0) break;
      yield* some;
      after = some.at(-1).id;
    }
  }
}
const textOf = (row) => options.extractField(row, 'text');
const passage = (n) => ({
  table: 'passage',
  id: 90_000_000 + n,
  kind: 'report',
  councils: [],
  day: '2026-01-01',
  heading: 'A heading',
  text: ADDED_TEXT,
});
const ADDED_TEXT =
  'Social workers know the children whom they help well, and visit them as often as they should. '.repeat(5);
let added = 0;
function addToStore(count) {
  const source = {
    kind: 'report',
    title: 'Added',
    publisher: null,
    publishedOn: null,
    url: null,
    file: `added-${++added}.pdf`,
  };
  const passages = Array.from({ length: count }, () => ({
    kind: 'text',
    heading: 'A heading',
    paragraph: null,
    page: 1,
    text: ADDED_TEXT,
  }));
  const facts = { inspectionId: null, author: null, pages: 1, warnings: [], councils: [], passages };
  db.transaction(() =>
    documentStore(db).add({ ...facts, sha256: `added-${process.pid}-${added}`, source, kind: 'report' }, NOW),
  )();
}

/** Each engine: `ready` opens what was built, and gives what searches and what adds one passage. */
const fts5 = (clean) => ({
  build() {
    const file = join(folder, 'fts5.db');
    if (existsSync(file)) return statSync(file).size;
    const other = new Database(file);
    other.exec(`CREATE VIRTUAL TABLE found USING fts5 (text, content = '', tokenize = 'porter unicode61')`);
    const insert = other.prepare('INSERT INTO found (rowid, text) VALUES (?, ?)');
    other.transaction(() => {
      for (const row of rows()) insert.run(keyOf(row.table, row.id), textOf(row));
    })();
    other.exec(`INSERT INTO found (found) VALUES ('optimize')`);
    other.close();
    return statSync(file).size;
  },
  ready() {
    const other = new Database(join(folder, 'fts5.db'));
    other.pragma('journal_mode = WAL');
    other.pragma('synchronous = NORMAL');
    const select = other.prepare(
      'SELECT rowid, bm25(found) AS score FROM found WHERE found MATCH ? ORDER BY rank LIMIT 10',
    );
    const insert = other.prepare('INSERT INTO found (rowid, text) VALUES (?, ?)');
    return {
      search(text) {
        const words = text.match(/[\p{L}\p{N}]+/gu).filter((w) => !clean || !STOP_WORDS.has(w));
        return select.all(words.map((w) => `"${w}"`).join(' OR '));
      },
      add: (n) => insert.run(4 * (90_000_000 + n), textOf(passage(n))),
    };
  },
});
const engines = {
  'FTS5': fts5(false),
  'FTS5 without stop words': fts5(true),
  'MiniSearch': {
    build() {
      const mini = new MiniSearch(options);
      for (const row of rows()) mini.add(row);
      const json = JSON.stringify(mini);
      writeFileSync(join(folder, 'mini.json'), json);
      return Buffer.byteLength(json);
    },
    ready() {
      const mini = MiniSearch.loadJSON(readFileSync(join(folder, 'mini.json'), 'utf8'), options);
      return { search: (text) => mini.search(text).slice(0, 10), add: (n) => mini.add(passage(n)) };
    },
  },
  'Beadle': {
    build() {
      refreeze(db);
      return searchPieceStore(db).stored().size;
    },
    ready() {
      const index = searchIndex(db);
      index.search({ words: 'ready' });
      const live = index.handOver();
      live.catchUp();
      return { search: (words) => index.search({ words }), add: () => live.catchUp(), prepareAdd: () => addToStore(1) };
    },
  },
}; // prettier-ignore
const slots = () => {
  const store = councilStore(db);
  return slotReader(councilResolver(store.all(), store.ambiguousNames()));
};
engines['Beadle with slots'] = {
  build: () => 0,
  ready() {
    const index = searchIndex(db);
    const read = slots();
    const search = (text) => {
      const { words, councils, from, to, kinds } = read(text, NOW);
      return index.search({ words, councils: councils.map((c) => c.code), from, to, kinds });
    };
    search('ready in leeds');
    return { search };
  },
};

/** Five rounds, fewer for an engine that takes longer than a minute; `rounds` says how many. */
function times(queries, search) {
  const best = queries.map(() => Infinity);
  const raw = [];
  const started = performance.now();
  let [hits, rounds] = [0, 0];
  for (; rounds < 5 && performance.now() - started < 60_000; rounds += 1) {
    for (const [i, query] of queries.entries()) {
      const [took, found] = timed(() => search(query));
      best[i] = Math.min(best[i], took);
      raw.push(took);
      hits += found.length;
    }
  }
  const [p50, p99, rawP99] = [quantile(best, 0.5), quantile(best, 0.99), quantile(raw, 0.99)];
  return { p50, p99, rawP99, hits: hits / raw.length, rounds };
}

/** The longest time for which the event loop was held while something went on. */
async function longestHold(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await wait(20);
  await work();
  await wait(20);
  delay.disable();
  return delay.max / 1e6 - 1;
}

async function holds() {
  const idle = await longestHold(() => wait(1_500));
  const index = searchIndex(db);
  let keeper;
  const load = await longestHold(async () => {
    keeper = keepIndex(index, path, (error) => { throw error; });
    await keeper.ready;
  }); // prettier-ignore
  addToStore(900);
  const add = await longestHold(async () => {
    while (index.search({ words: 'heading' }).length === 0) await wait(5);
    await wait(2_500);
  });
  const { generation } = searchPieceStore(db).stored();
  addToStore(MANY_CHANGES + 1);
  const merge = await longestHold(async () => {
    while (searchPieceStore(db).stored().generation === generation) await wait(10);
    await wait(1_500);
  });
  await keeper.stop();
  return { idle, load, add, merge };
}

const { build, ready } = engines[engine];
const { questions, keywords } = searchesOn(db, QUERIES);
const [built, size] = timed(build);
const before = used();
const [opened, { search, add, prepareAdd }] = timed(ready);
search(questions[0]);
const memory = used() - before;
const figures = {
  size,
  built,
  ready: opened,
  memory,
  questions: times(questions, search),
  keywords: times(keywords, search),
};
if (add !== undefined) {
  const taken = Array.from({ length: ADDED }, (_, n) => {
    prepareAdd?.();
    return timed(() => add(n))[0];
  });
  figures.add = { p50: quantile(taken, 0.5), p99: quantile(taken, 0.99), mean: taken.reduce((a, b) => a + b) / ADDED };
}
if (engine === 'Beadle') figures.holds = await holds();
console.log(JSON.stringify(figures));
