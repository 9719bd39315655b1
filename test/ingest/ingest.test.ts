import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../../src/store/check.ts';
import { openStore } from '../../src/store/open.ts';
import { reportPdf } from '../support/pdf.ts';
import { CARE, HELP, LEADERS, LEAVERS } from './report/invented.ts';

// The built program, over the shipped record: councils and inspections are real, every sentence is made up.
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A report of an inspection of Leeds that never was. */
const leeds = (more = '', dates = '4 to 15 October 2027', overall = 'Good') =>
  reportPdf(`= Inspection of Leeds local authority children’s services
    Inspection dates: ${dates}
    Lead inspector: Ada Quillfeather, His Majesty’s Inspector
    | Judgement | Grade
    | ${LEADERS} | Good
    | ${HELP} | ${overall}
    | ${CARE} | Outstanding
    | ${LEAVERS} | Good
    The people of this report were made up for a test. ${more}
    # ${HELP}: ${overall.toLowerCase()}
    1. A sentence about the help that children get, made up for a test.`);

function beadle(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { PATH: process.env.PATH ?? '' }, stdio: 'pipe' });
  child.stdin.end();
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const done = new Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>(
    (resolve) => {
      child.on('close', (code, signal) => { resolve({ code, signal, stdout, stderr }); }); // prettier-ignore
    },
  );
  return Object.assign(done, { child, lines: () => stdout.split('\n').length - 1 });
}

let filled: string;
/** A folder with a filled store and these files in `in/`. */
function workplace(files: Readonly<Record<string, Uint8Array | string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'beadle-ingest-'));
  cpSync(filled, join(cwd, 'var'), { recursive: true });
  mkdirSync(join(cwd, 'in'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, 'in', name), bytes);
  return cwd;
}

function rows(cwd: string, sql: string): unknown[] {
  const db = new Database(join(cwd, 'var', 'beadle.db'), { readonly: true });
  try {
    return db.prepare(sql).raw().all().map((row) => (row as unknown[])[0]); // prettier-ignore
  } finally {
    db.close();
  }
}
const LEEDS_2027 = `FROM inspection WHERE ons_code = 'E08000035' AND start_on = '2027-10-04'`;

beforeAll(async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'beadle-filled-'));
  await beadle(['run', '/rating leeds'], cwd);
  filled = join(cwd, 'var');
});

describe('ingest', () => {
  test('tells one line for each file and a summary; a bad file is named and the rest goes on; again changes nothing', async () => {
    const cwd = workplace({
      'a.pdf': await leeds(),
      'b.pdf': '<html>Report not found</html>',
      'c.csv': 'Name,Age\nAda,7\n',
      'd.pdf': await reportPdf('= Minutes of a meeting\nNothing was said.'),
    });
    const first = await beadle(['ingest', 'in'], cwd);
    expect(first.stdout.trim().split('\n').sort()).toEqual([
      'failed   b.pdf: unreadable: a web page saved as a PDF',
      'failed   c.csv: unreadable: a table without a header of inspections that is known',
      'failed   d.pdf: unreadable: not an inspection report of children’s services: no cover found on the first page',
      'new      a.pdf: report on Leeds, ilacs-standard: a new inspection',
    ]);
    expect(first.stderr).toBe('1 new, 0 replaced, 0 unchanged, 3 failed.\n');
    expect(first.code).toBe(1);

    const before = rows(cwd, 'SELECT count(*) FROM passage');
    const again = await beadle(['ingest', join('in', 'a.pdf'), '--json'], cwd);
    expect(JSON.parse(again.stdout)).toEqual({ file: 'a.pdf', end: 'same', what: 'read before', remarks: [] });
    expect(again.code).toBe(0);
    expect(rows(cwd, 'SELECT count(*) FROM passage')).toEqual(before);
  });

  test('a corrected re-issue takes the place of the report, which is kept as superseded', async () => {
    const cwd = workplace({ 'a.pdf': await leeds() });
    await beadle(['ingest', 'in'], cwd);
    writeFileSync(join(cwd, 'in', 'a.pdf'), await leeds('This report was corrected.', undefined, 'Inadequate'));
    const { stdout } = await beadle(['ingest', 'in'], cwd);
    expect(stdout).toMatch(/^replaced a\.pdf: /);
    expect(rows(cwd, `SELECT count(*) ${LEEDS_2027}`)).toEqual([1]);
    expect(rows(cwd, `SELECT superseded_by IS NULL FROM document WHERE kind = 'report' ORDER BY id`)).toEqual([0, 1]);
    expect(
      rows(
        cwd,
        `SELECT grade FROM judgement WHERE area = 'help_protection' AND inspection_id = (SELECT id ${LEEDS_2027})`,
      ),
    ).toEqual(['inadequate']);
  });

  test('a report of an inspection on file joins it, and a grade that differs stands beside the one on file', async () => {
    const cwd = workplace({});
    const [known] = rows(
      cwd,
      `SELECT json_array(event_id, start_on, end_on) FROM inspection WHERE ons_code = 'E08000035' AND framework = 'ILACS'
       ORDER BY start_on DESC`,
    ).map((row) => JSON.parse(String(row)) as [string, string, string]);
    const [event = '', start = '', end = ''] = known ?? [];
    const day = (iso: string) => iso.split('-').reverse().join('/');
    writeFileSync(join(cwd, 'in', 'a.pdf'), await leeds('', `${day(start)} to ${day(end)}`, 'Inadequate'));
    const count = rows(cwd, 'SELECT count(*) FROM inspection');
    const { stdout } = await beadle(['ingest', 'in'], cwd);
    expect(stdout).toContain('joined to the inspection on file');
    expect(rows(cwd, 'SELECT count(*) FROM inspection')).toEqual(count);
    expect(
      rows(
        cwd,
        `SELECT count(*) FROM judgement WHERE area = 'help_protection'
           AND inspection_id = (SELECT id FROM inspection WHERE event_id = '${event}')`,
      ),
    ).toEqual([2]);
  });

  test('what is not there is wrong usage, said in a sentence', async () => {
    const { code, stderr } = await beadle(['ingest', 'nowhere'], workplace({}));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^There is no nowhere\.\n$/);
  });

  test.each(['SIGINT', 'SIGKILL'] as const)('%s leaves each file in the store wholly or not at all', async (signal) => {
    const files = await Promise.all(
      Array.from(
        { length: 8 },
        async (_, n) => [`${n}.pdf`, await leeds('', `4 to 15 October ${2027 + 2 * n}`)] as const,
      ),
    );
    const cwd = workplace(Object.fromEntries(files));
    const run = beadle(['ingest', 'in'], cwd);
    await new Promise<void>((resolve) => {
      run.child.stdout.on('data', () => { if (run.lines() >= 2) resolve(); }); // prettier-ignore
    });
    run.child.kill(signal);
    const ended = await run;
    if (signal === 'SIGINT') {
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain('Stopped: what was read is stored; the same command goes on with the rest.');
    }
    const db = openStore(join(cwd, 'var', 'beadle.db'));
    expect(faults(db)).toEqual([]);
    db.close();
    // Each document stands with its inspection and both of its paragraphs.
    const stored = Number(rows(cwd, `SELECT count(*) FROM document WHERE kind = 'report'`)[0]);
    expect(stored).toBeGreaterThanOrEqual(2);
    expect(
      rows(cwd, `SELECT count(*) FROM passage p JOIN document d ON d.id = p.document_id WHERE d.kind = 'report'`),
    ).toEqual([2 * stored]);
    expect(rows(cwd, `SELECT count(*) FROM inspection WHERE start_on >= '2027-01-01'`)).toEqual([stored]);

    const rest = await beadle(['ingest', 'in'], cwd);
    expect(rest.stderr).toBe(`${8 - stored} new, 0 replaced, ${stored} unchanged, 0 failed.\n`);
  });
});

test('extract prints what ingest would store, in the order of the files, and writes nothing', async () => {
  const cwd = workplace({ 'a.pdf': await leeds(), 'b.pdf': 'no PDF' });
  const before = readFileSync(join(cwd, 'var', 'beadle.db'));
  const { code, stdout } = await beadle(['extract', 'in'], cwd);
  expect(stdout.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      file: 'a.pdf',
      kind: 'report',
      authority: 'Leeds',
      ons_code: 'E08000035',
      framework: 'ilacs-standard',
      inspection_start: '2027-10-04',
      inspection_end: '2027-10-15',
      lead_inspector: 'Ada Quillfeather',
      judgements: {
        leaders: 'good',
        help_protection: 'good',
        children_in_care: 'outstanding',
        care_leavers: 'good',
        overall: 'not_reported',
      },
      pages: 1,
      warnings: [],
    },
    { file: 'b.pdf', kind: 'unreadable', reason: 'not a PDF' },
  ]); // prettier-ignore
  expect(code).toBe(1);
  expect(readFileSync(join(cwd, 'var', 'beadle.db')).equals(before)).toBe(true);
});
