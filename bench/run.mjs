// `npm run bench`: each benchmark in a process of its own, one after the other. Name some to run these alone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ALL = ['start', 'inProcess', 'discord', 'pictures', 'ask', 'ingest', 'articles'];
const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : ALL) {
  console.log(`\n== ${name}`);
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
