// Installs and builds what is missing, and nothing when all is current. Plain JavaScript: it runs before anything is built.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...path) => join(root, ...path);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Beadle needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(2);
}

function step(what, hint, work) {
  console.error(`${what}… ${hint}`);
  const started = Date.now();
  try {
    work();
  } catch (error) {
    console.error(`${what} failed (${error.status ?? error.code ?? error.message}); the lines above say why.`);
    process.exit(1);
  }
  console.error(`${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function installed() {
  const lock = hashOf(at('package-lock.json'));
  const stamp = at('node_modules', '.beadle-lock');
  // npm's own copy of the lock file tells of an install by hand; a native module in it must have been compiled too.
  const byHand = at('node_modules', '.package-lock.json');
  const complete = existsSync(at('node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node'));
  if (read(stamp) === lock && complete) return true;
  if (!complete || !existsSync(byHand)) return false;
  if (statSync(byHand).mtimeMs < statSync(at('package-lock.json')).mtimeMs) return false;
  if (!existsSync(at('node_modules', 'typescript'))) return false;
  writeFileSync(stamp, lock);
  return true;
}

function sourcesHash() {
  const files = readdirSync(at('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const hash = createHash('sha256')
    .update(read(at('tsconfig.json')))
    .update(read(at('tsconfig.build.json')));
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

if (!installed()) {
  step('Installing packages', 'compiling better-sqlite3 can take a few minutes.', () => {
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund'];
    // stdout belongs to the answer that `npm start -- "/rating …"` prints.
    const stdio = ['ignore', 2, 2];
    if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...args], { cwd: root, stdio });
    else execFileSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
    writeFileSync(at('node_modules', '.beadle-lock'), hashOf(at('package-lock.json')));
  });
}

const sources = sourcesHash();
if (read(at('dist', '.built')) !== sources) {
  step('Building', '', () => {
    rmSync(at('dist'), { recursive: true, force: true });
    execFileSync(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at('tsconfig.build.json')], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    writeFileSync(at('dist', '.built'), sources);
  });
}
