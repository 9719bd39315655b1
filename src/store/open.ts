import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from './migrations.ts';

export type Db = Database.Database;

/** The store cannot be used as it is; the message says in one sentence what is wrong and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    message: string,
    options?: ErrorOptions,
    /** Where the mend lies: in how Beadle is set up, or in the file or disk itself. */
    readonly fault: 'configuration' | 'damage' = 'damage',
  ) {
    super(message, options);
  }
}

/** Schema and version move in one transaction: a crash between them leaves neither. */
export function migrate(db: Db): void {
  db.transaction(() => {
    const from = db.pragma('user_version', { simple: true }) as number;
    if (from > migrations.length) {
      throw new StoreError(
        `The store was written by a newer Beadle (version ${from}, this one knows ${migrations.length}): upgrade Beadle, or name another file in DATABASE_PATH.`,
        undefined,
        'configuration',
      );
    }
    for (const sql of migrations.slice(from)) db.exec(sql);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}

/**
 * Opens the store, creating file and schema when missing. `:memory:` gives a store of its own.
 * @throws StoreError with a sentence for people when the file is not a store, is newer, or cannot be read or written.
 */
export function openStore(path: string, { readOnly = false } = {}): Db {
  let db: Db | undefined;
  try {
    if (path !== ':memory:' && !readOnly) mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { timeout: 10_000, readonly: readOnly });
    if (readOnly) return isStore(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    const version = db.pragma('user_version', { simple: true });
    if (version !== migrations.length) migrate(db);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof StoreError) throw error;
    const [fault, words] = whatIsWrong(error);
    throw new StoreError(`The store ${path} ${words}`, { cause: error }, fault);
  }
}

/** A file that is only read is taken for a store by its version; one that is newer or no store at all is refused. */
function isStore(db: Db): Db {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version >= 1 && version <= migrations.length) return db;
  throw new StoreError('The file is not a store that this Beadle can read.');
}

function whatIsWrong(error: unknown): [StoreError['fault'], string] {
  const code = (error as { code?: unknown }).code;
  const is = (...codes: string[]) => typeof code === 'string' && codes.some((c) => code.startsWith(c));
  if (is('SQLITE_NOTADB', 'SQLITE_CORRUPT'))
    return [
      'damage',
      'is damaged or not a Beadle store: restore a backup with “beadle restore FILE”, or move the file away to start anew.',
    ];
  if (is('SQLITE_READONLY', 'EROFS', 'EACCES', 'EPERM'))
    return [
      'configuration',
      'cannot be written: check its owner and permissions, or name another file in DATABASE_PATH.',
    ];
  if (is('SQLITE_FULL', 'SQLITE_IOERR', 'ENOSPC')) return ['damage', 'cannot be written: the disk is full or failing.'];
  if (is('SQLITE_BUSY')) return ['configuration', 'is held by another program: stop it and try again.'];
  if (is('SQLITE_CANTOPEN', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR'))
    return [
      'configuration',
      'cannot be opened: check that DATABASE_PATH names a file in a folder that can be written.',
    ];
  return ['damage', `cannot be used: ${error instanceof Error ? error.message : String(error)}`];
}
