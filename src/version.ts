import { readFileSync } from 'node:fs';

/** Beadle's own version, from the package file beside src and dist. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
