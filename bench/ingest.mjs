// `npm run bench:ingest [-- FOLDER]`: reading a folder of reports into a store, beside unpdf alone on the same files with as
// many threads in the same run. Without a folder it makes reports of its own.
import './support/typescript.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { line, ms, ratio } from './support/figures.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'beadle-bench-'));
const folder = process.argv[2] ?? (await makeReports(join(work, 'reports')));
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => join(folder, name));
const threads = Math.max(1, availableParallelism() - 1);

/** Runs a program with the meter in it. */
function measured(args, env = {}) {
  const child = spawn(process.execPath, ['--import', path('support/heldLoop.mjs'), ...args], {
    env: { PATH: process.env.PATH, ...env },
    cwd: work,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stdio[3].on('data', (data) => (told += data));
  return new Promise((resolve) => child.on('close', () => resolve(JSON.parse(told))));
}

/** Sixty small reports of the invented councils of the tests' own layouts, each under a council of the record. */
async function makeReports(target) {
  const [{ reportPdf }, { mkdirSync }] = await Promise.all([import('../test/support/pdf.ts'), import('node:fs')]);
  mkdirSync(target);
  const paragraph = 'Children who need help get it, as these sentences, made up for a benchmark, say over and over. ';
  for (let n = 0; n < 60; n += 1) {
    const body = Array.from({ length: 60 }, (_, i) => `${i + 1}. ${paragraph.repeat(4)}`).join('\n');
    const cover = `= Inspection of Leeds local authority children’s services
      Inspection dates: ${1 + (n % 20)} to ${5 + (n % 20)} March ${2000 + n}`;
    writeFileSync(join(target, `${n}.pdf`), await reportPdf(`${cover}\n${body}`));
  }
  return target;
}

const store = { DATABASE_PATH: join(work, 'beadle.db') };
await measured([path('../dist/cli.js'), 'run', '/rating leeds'], store);
console.log(`${files.length} reports, ${threads} thread${threads === 1 ? '' : 's'} each`);
const alone = await measured([path('support/unpdfAlone.mjs'), String(threads), ...files]);
const ingest = await measured([path('../dist/cli.js'), 'ingest', folder], store);
const again = await measured([path('../dist/cli.js'), 'ingest', folder], store);
const told = ({ ms: taken, peakMb, heldMs }) => [
  ms(taken),
  ratio(taken, alone.ms),
  `peak ${Math.round(peakMb)} MB`,
  `loop held ${heldMs.map((held) => Math.round(held)).join(' (p99 ')}) ms`,
];
line('unpdf alone', ...told(alone));
line('ingest', ...told(ingest));
line('ingest again, nothing new', ...told(again));
rmSync(work, { recursive: true });
