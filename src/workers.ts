import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The compiled file of a worker module, named from `src/` without its ending: `pictures/worker`. Node 20 starts threads
 * from JavaScript alone, so a program run from TypeScript (the tests) uses what the last build left in `dist/`.
 * @throws Error with a sentence when nothing has been built.
 */
export function workerFile(module: string): URL {
  const file = new URL(`../dist/${module}.js`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) throw new Error(`${module} has not been built: run “npm run build”`);
  return file;
}
