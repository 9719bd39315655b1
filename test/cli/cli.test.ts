import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { faults } from '../../src/store/check.ts';
import { openStore } from '../../src/store/open.ts';

// The built program, as a person or a script runs it.
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const workplace = () => mkdtempSync(join(tmpdir(), 'beadle-cli-'));

function beadle(args: readonly string[], { cwd = workplace(), input = '', env = {} } = {}) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
    stdio: 'pipe',
  });
  child.stdin.end(input);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const done = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => { resolve({ code, stdout, stderr }); });
  }); // prettier-ignore
  return Object.assign(done, { child });
}

test('a line is answered once, data on stdout and progress on stderr', async () => {
  const { code, stdout, stderr } = await beadle(['/rating cumbria']);
  expect(code).toBe(0);
  expect(stdout).toContain('Cumbria County Council');
  expect(stderr).toMatch(/^Filled the store .* from the record in \d+ ms\.\n$/);
});

test('run --json prints the Discord messages that the bot would send', async () => {
  const { code, stdout } = await beadle(['run', '/councils grade:inadequate', '--json']);
  expect(code).toBe(0);
  const messages = JSON.parse(stdout) as { flags: number; allowed_mentions: unknown; attachments: unknown[] }[];
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    flags: 32768,
    allowed_mentions: { parse: [] },
    attachments: [{ filename: 'councils.csv' }],
  });
});

test('search tells ranked passages with their source, as text and as JSON, and refuses a council that is none', async () => {
  const cwd = workplace();
  const { code, stdout } = await beadle(
    ['search', 'single inspection framework 2015', '--council', 'cumbria', '--json'],
    { cwd },
  );
  expect(code).toBe(0);
  const { results, from } = JSON.parse(stdout) as {
    from: string;
    results: { score: number; councils: string[]; day: string; source: { title: string } }[];
  };
  expect(from).toBe('2015-01-01');
  expect(results[0]).toMatchObject({ councils: ['Cumbria'], day: '2015-05-13' });
  expect(results.map((r) => r.score)).toEqual(results.map((r) => r.score).toSorted((a, b) => b - a));
  expect(results.every((r) => r.source.title !== '')).toBe(true);
  const text = await beadle(['search', 'single inspection framework 2015', '--council', 'cumbria'], { cwd });
  expect(text.stdout).toContain('1. Cumbria · 13 May 2015');
  const refused = await beadle(['search', 'words', '--council', 'atlantis'], { cwd });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('I don’t know a council called “atlantis”');
});

test('an event that is marked as wrong is in no answer, also after its page is read again, until that is taken back', async () => {
  const cwd = workplace();
  const page = (ending: string) => {
    writeFileSync(
      join(cwd, 'page.txt'),
      `Chief goes at Leeds\n\n3 March 2024\n\nZephyrine Quillfeather, director of children’s services at Leeds City Council, resigned on Friday after a report on its services.\n\nThe council thanked her and said that a deputy would look after the department from Monday. ${ending}\n`,
    );
  };
  const say = async (...args: string[]) => {
    const { code, stdout, stderr } = await beadle(args, { cwd });
    return code === 0 ? stdout : stderr;
  };
  page('');
  await say('ingest', 'page.txt');
  const listed = await say('correct', 'Quillfeather');
  expect(listed).toContain("Zephyrine Quillfeather, director of children's services, resigned");
  const [key = ''] = listed.split(':');
  expect(await say('correct', key, '--wrong', ' ')).toBe('Give the reason after --wrong: it is kept with the event.\n');
  expect(await say('correct', key, '--wrong', 'a namesake')).toContain('[marked as wrong: a namesake]');
  page('It wished her well.');
  expect(await say('ingest', 'page.txt')).toContain('replaced');
  for (const question of ['/people council:leeds person:Quillfeather', '/ask did zephyrine quillfeather resign'])
    expect(await say(question)).not.toContain('resigned on Friday');
  expect(await say('correct', 'Quillfeather')).toContain('[marked as wrong: a namesake]');
  await say('correct', key, '--undo');
  expect(await say('/people council:leeds person:Quillfeather')).toContain('resigned on Friday');
  expect(await say('correct', 'Nobody Atall')).toBe(
    'No event on file has the key “Nobody Atall”, and nobody is called so.\n',
  );
}, 120_000);

test('run --out saves what is attached', async () => {
  const cwd = workplace();
  await beadle(['run', '/councils grade:inadequate', '--out', 'lists'], { cwd });
  expect(readFileSync(join(cwd, 'lists', 'councils.csv'), 'utf8')).toContain('Nottingham');
});

test('the console reads a script from a pipe, goes on after a line it cannot answer, and ends with it', async () => {
  const { code, stdout } = await beadle(['console'], {
    input: '/rating atlantis\n/nonsense\n/rating leeds\nexit\n/rating york\n',
  });
  expect(code).toBe(0);
  expect(stdout).toContain('don’t know a council called “atlantis”');
  expect(stdout).toContain('There is no command /nonsense');
  expect(stdout).toContain('Leeds City Council');
  expect(stdout).not.toContain('York');
});

describe('exit codes and sentences', () => {
  test.each([
    [['run', '/rating atlantis'], 1, /don’t know a council/],
    [['run', '/rating'], 1, /which council/],
    [['run', '/nonsense'], 2, /There is no command \/nonsense/],
    [['nonsense'], 2, /no command “nonsense”/],
    [['run'], 2, /missing required argument/],
    [['run', '/rating leeds', '--colour'], 2, /unknown option/],
    [['--help'], 0, /Usage: beadle/],
    [['run', '--help'], 0, /Usage: beadle run/],
  ])('%j ends with %i', async (args, expected, sentence) => {
    const { code, stdout, stderr } = await beadle(args);
    expect(code).toBe(expected);
    expect(stdout + stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('6,000 characters, emoji, regex and SQL signs, right-to-left marks are names like any other', async () => {
    const names = ['x'.repeat(6000), '🏛️', '(.*)+$', "'; DROP TABLE council; --", '\u202Eleeds'];
    const { code, stdout } = await beadle(['console'], { input: names.map((name) => `/rating ${name}\n`).join('') });
    expect(code).toBe(0);
    expect(stdout.match(/don’t know a council|Leeds City Council/g)).toHaveLength(names.length);
    expect(stdout.length).toBeLessThan(8000);
  });

  test('a store that is no store, and one of a newer version, are refused and left as they are', async () => {
    const cwd = workplace();
    const file = join(cwd, 'store.db');
    writeFileSync(file, 'words, words, words. '.repeat(500));
    const damaged = await beadle(['run', '/rating leeds'], { cwd, env: { DATABASE_PATH: file } });
    expect([damaged.code, damaged.stderr]).toEqual([1, expect.stringMatching(/damaged or not a Beadle store/)]);
    expect(readFileSync(file, 'utf8')).toMatch(/^words/);

    const newer = join(cwd, 'newer.db');
    const raw = new Database(newer);
    raw.pragma('user_version = 999');
    raw.close();
    const refused = await beadle(['run', '/rating leeds'], { cwd, env: { DATABASE_PATH: newer } });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/newer Beadle/)]);
  });

  test('a wrong setting is named', async () => {
    const { code, stderr } = await beadle(['run', '/rating leeds'], { env: { LOG_LEVEL: 'loud' } });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/LOG_LEVEL/)]);
  });
});

test('a kill during seeding leaves a store that the next start completes', async () => {
  const cwd = workplace();
  for (const delay of [90, 140, 190, 240]) {
    const run = beadle(['run', '/rating leeds'], { cwd });
    await sleep(delay);
    run.child.kill('SIGKILL');
    await run;
  }
  const { code, stdout } = await beadle(['run', '/rating leeds'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('Leeds City Council');
  expect(faults(openStore(join(cwd, 'var', 'beadle.db')))).toEqual([]);
});

describe('backup, restore, check', () => {
  test('a store comes back as it was backed up, and the one before is kept', async () => {
    const cwd = workplace();
    await beadle(['run', '/rating leeds'], { cwd });
    expect((await beadle(['backup', 'copy.db'], { cwd })).code).toBe(0);
    const db = openStore(join(cwd, 'var', 'beadle.db'));
    db.exec('DELETE FROM judgement_source');
    db.close();
    const broken = await beadle(['check'], { cwd });
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringMatching(/judgements have no source/)]);
    expect((await beadle(['restore', 'copy.db'], { cwd })).stdout).toMatch(/Restored .* kept as/);
    const sound = await beadle(['check'], { cwd });
    expect([sound.code, sound.stdout]).toEqual([0, expect.stringMatching(/is sound: 714 inspections/)]);
    expect(existsSync(join(cwd, 'var', 'beadle.db.before-restore'))).toBe(true);
  });

  test('a backup never overwrites, and a damaged copy is not restored', async () => {
    const cwd = workplace();
    await beadle(['run', '/rating leeds'], { cwd });
    writeFileSync(join(cwd, 'copy.db'), 'words');
    expect((await beadle(['backup', 'copy.db'], { cwd })).code).toBe(2);
    const refused = await beadle(['restore', 'copy.db'], { cwd });
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/The store is as it was/)]);
    expect((await beadle(['check'], { cwd })).code).toBe(0);
  });
});
