import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { ExitError } from '../exit.ts';
import { ingester, sha256, type Ingester } from '../ingest/ingest.ts';
import type { Stored } from '../ingest/shelve/shelf.ts';
import { refreeze } from '../index/refreeze.ts';
import { readerPool, type Pool } from '../ingest/pool.ts';
import { bytesOf, filesIn, type NamedFile } from './files.ts';
import { openSeeded } from './open.ts';
import { progressBar } from './progress.ts';
import type { Db } from '../store/open.ts';
import { openReader } from './reader.ts';

export function addIngest(program: Program): void {
  program
    .command('ingest')
    .argument('<what...>', 'files, folders or addresses: reports (PDF), articles (HTML, text), tables (CSV, ODS, XLSX)')
    .option('--json', 'one JSON object a line instead of words')
    .description('read files into the store; again on the same files changes nothing')
    .action(ingest);
}

/** How one file ended. */
interface Result {
  readonly file: string;
  readonly end: Stored['end'] | 'failed' | 'stopped';
  readonly what: string;
  readonly remarks: readonly string[];
}

async function ingest(what: readonly string[], options: { readonly json?: boolean }): Promise<void> {
  const config = readConfig();
  const addresses = what.filter((w) => /^https?:\/\//i.test(w));
  const files = await filesIn(what.filter((w) => !addresses.includes(w))).catch((error: unknown) => {
    throw new ExitError(2, `There is no ${(error as { path?: string }).path ?? 'such file'}.`, { cause: error });
  });
  const { db, services } = openSeeded(config.databasePath);
  const pool = readerPool({ councils: services.councils.all });
  const bar = progressBar(files.length + addresses.length);
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    void pool.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const counts: Record<Result['end'], number> = { new: 0, replaced: 0, same: 0, failed: 0, stopped: 0 };
  const tell = (result: Result) => {
    counts[result.end] += 1;
    bar.clear();
    process.stdout.write(options.json === true ? `${JSON.stringify(result)}\n` : sayResult(result));
    bar.step();
  };
  try {
    await ingestFiles(files, ingester(db), pool, () => stopping.signal.aborted, tell);
    for (const url of addresses) tell(await ingestAddress(url, config, db));
    bar.clear();
    // The threads' memory is not needed any more, and the index takes some.
    await pool.close();
    if (counts.new + counts.replaced > 0) freezeIndex(db);
    process.stderr.write(
      `${counts.new} new, ${counts.replaced} replaced, ${counts.same} unchanged, ${counts.failed} failed.\n`,
    );
    if (counts.failed > 0) process.exitCode = 1;
    if (stopping.signal.aborted) {
      process.stderr.write('Stopped: what was read is stored; the same command goes on with the rest.\n');
      process.exitCode = 1;
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await pool.close();
    db.close();
  }
}

/** Here rather than at the first question after it. */
function freezeIndex(db: Db): void {
  if (process.stderr.isTTY) process.stderr.write('Bringing the search index up to date…\n');
  refreeze(db);
}

/** Reads in threads and stores here, each file in a transaction of its own. */
async function ingestFiles(
  files: readonly NamedFile[],
  store: Ingester,
  pool: Pool,
  stopped: () => boolean,
  tell: (result: Result) => void,
): Promise<void> {
  const one = async ({ path, name }: NamedFile): Promise<Result> => {
    const failed = (reason: string): Result => ({
      file: name,
      end: stopped() ? 'stopped' : 'failed',
      what: `unreadable: ${reason}`,
      remarks: [],
    });
    const bytes = await bytesOf(path);
    if ('reason' in bytes) return failed(bytes.reason);
    const hash = sha256(bytes);
    if (store.has(hash)) return { file: name, end: 'same', what: 'read before', remarks: [] };
    const reading = await pool.read({ bytes, file: name });
    if (reading.kind === 'unreadable') return failed(reading.reason);
    try {
      const file = { sha256: hash, file: name.replace(/^.*\//, ''), url: null, listedOn: null };
      return { file: name, ...store.store(reading, file, new Date()) };
    } catch (error) {
      return failed(error instanceof Error ? error.message : String(error));
    }
  };
  const rest = [...files];
  const hand = async () => {
    for (let file = rest.shift(); file !== undefined && !stopped(); file = rest.shift()) tell(await one(file));
  };
  // One more than there are threads, so that none waits while another's result is stored.
  await Promise.all(Array.from({ length: pool.threads + 1 }, hand));
}

async function ingestAddress(url: string, config: ReturnType<typeof readConfig>, db: Db): Promise<Result> {
  const [{ addressReader }, { fetchClient }, { endpoints }, { VERSION }] = await Promise.all([
    import('../sources/readAddress.ts'),
    import('../ingest/fetch/client.ts'),
    import('../ingest/fetch/addresses.ts'),
    import('../version.ts'),
  ]);
  const client = fetchClient({ version: VERSION, contact: config.fetchContact, allow: endpoints(config.fetchAllow) });
  const reader = openReader(db);
  try {
    const result = await addressReader((request) => client.get(request), reader.read)(url);
    if (!result.read) return { file: url, end: 'failed', what: result.reason, remarks: [] };
    const known = result.known === true;
    return { file: url, end: known ? 'same' : 'new', what: known ? 'read before' : 'read', remarks: [] };
  } finally {
    await reader.close();
    await client.close();
  }
}

function sayResult({ file, end, what, remarks }: Result): string {
  const more = remarks.length === 0 ? '' : ` (${remarks.slice(0, 3).join('; ')}${remarks.length > 3 ? '; …' : ''})`;
  return `${end.padEnd(8)} ${file}: ${what}${more}\n`;
}
