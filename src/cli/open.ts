import { fileURLToPath } from 'node:url';
import type { Services } from '../commands/services.ts';
import { ExitError } from '../exit.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { buildServices } from '../services.ts';
import { openStore, StoreError, type Db } from '../store/open.ts';
import { seed } from '../store/seed.ts';

/** The shipped record, beside src and dist. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * Opens the store and brings it to the shipped data release.
 * @throws ExitError with one sentence: 2 where the configuration is wrong, 1 where the file or the disk is.
 */
export function openSeeded(
  path: string,
  pictures?: Pictures,
  sourcesOn: readonly string[] = [],
): { readonly db: Db; readonly services: Services } {
  try {
    const db = openStore(path);
    const started = performance.now();
    if (seed(db, DATA_FOLDER, new Date())) {
      process.stderr.write(
        `Filled the store ${path} from the record in ${Math.round(performance.now() - started)} ms.\n`,
      );
    }
    return { db, services: buildServices(db, pictures, sourcesOn) };
  } catch (error) {
    if (error instanceof StoreError)
      throw new ExitError(error.fault === 'configuration' ? 2 : 1, error.message, { cause: error });
    throw error;
  }
}
