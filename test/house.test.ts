import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/registry.ts';
import { usage } from '../src/commands/help.ts';
import { VARIABLES } from '../src/config.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Which way imports point: a folder, and what it may know. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  store: ['domain'],
  index: ['domain', 'store', 'workers.ts'],
  ingest: ['domain', 'store', 'workers.ts'],
  sources: ['domain', 'store', 'ingest', 'config.ts', 'log.ts', 'version.ts', 'workers.ts'],
  ask: ['domain', 'store', 'index'],
  pictures: ['domain', 'workers.ts'],
  view: ['domain'],
  digest: ['domain', 'store', 'view', 'log.ts'],
  commands: ['domain', 'store', 'index', 'ask', 'digest', 'pictures', 'view'],
  discord: ['domain', 'commands', 'view', 'digest', 'store', 'config.ts', 'exit.ts', 'log.ts'],
  console: ['domain', 'commands', 'view'],
};

/** Imports of one module of ours by another, as `folder` or `file.ts` below src. */
function imports(folder: string): { file: string; of: string }[] {
  const files = readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = join(ROOT, 'src', folder, file);
      return [...readFileSync(path, 'utf8').matchAll(/(?:from|import\() ?'(\.{1,2}\/[^']+)'/g)].map((found) => ({
        file: join(folder, file),
        of: relative(join(ROOT, 'src'), join(path, '..', found[1] ?? '')).split(sep)[0] ?? '',
      }));
    });
}

test.each(Object.entries(MAY_IMPORT))('%s imports only what it may know', (folder, known) => {
  const found = imports(folder);
  if (folder !== 'domain') expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ of }) => of !== folder && !known.includes(of))).toEqual([]);
});

describe('the documents keep step with the program', () => {
  const readme = read('README.md');

  test.each(commands.map(({ data }) => data.name))('the README has a line for /%s', (name) => {
    expect(readme).toContain(`\`/${name}`);
  });

  test('every command can be told in one line of /help', () => {
    for (const { data } of commands) expect(usage(data).length + data.description.length).toBeLessThan(160);
  });

  const subcommands = [...read('src/cli.ts').matchAll(/^ {2}(\w+)(?:,|: )/gm)].map((found) => found[1] ?? '');
  test('the README has a line for each command of the command line', () => {
    expect(subcommands).toContain('ingest');
    for (const name of subcommands) expect(readme).toMatch(new RegExp(`\`${name}[ \`]`));
  });

  test.each(VARIABLES)('%s is in .env.example and in the README', (name) => {
    expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(readme).toContain(`\`${name}\``);
  });

  test('every dependency has its reason in DESIGN.md', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const design = read('DESIGN.md');
    for (const name of Object.keys(dependencies))
      expect(design).toMatch(new RegExp(`^\\|.*(?<![\\w-])${name}[ ,|]`, 'm'));
  });

  test('the lock file holds no download addresses', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
