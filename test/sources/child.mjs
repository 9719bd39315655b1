// One `update` of the report site by the compiled program, in a process of its own so that it can be killed.
import { endpoints } from '../../dist/ingest/fetch/addresses.js';
import { fetchClient } from '../../dist/ingest/fetch/client.js';
import { ofstedSource } from '../../dist/sources/ofsted.js';
import { parseHere } from '../../dist/sources/parse.js';
import { askSource } from '../../dist/sources/run.js';
import { openStore } from '../../dist/store/open.js';
import { remoteStore } from '../../dist/store/sources.js';

const [path, address] = process.argv.slice(2);
const db = openStore(path);
const client = fetchClient({ version: '0', allow: endpoints([new URL(address).host]), pauseMs: 0 });
const result = await askSource(ofstedSource(address), {
  get: client.get,
  parse: parseHere,
  store: remoteStore(db),
  // Reading takes its time, so that a kill can hit between the download and its record.
  read: () => new Promise((resolve) => setTimeout(resolve, 2, { read: true })),
  now: () => new Date(),
  random: Math.random,
  signal: new AbortController().signal,
});
await client.close();
db.close();
process.stdout.write(JSON.stringify(result));
