import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from './migrations.ts';

export type Db = Database.Database;

/** The store cannot be used as it is; the message says in one sentence what is wrong and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Schema and version move in one transaction: a crash between them leaves neither. */
export function migrate(db: Db): void {
  db.transaction(() => {
    const from = db.pragma('user_version', { simple: true }) as number;
    if (from > migrations.length) {
      throw new StoreError(
        `The store was written by a newer Beadle (version ${from}, this one knows ${migrations.length}): upgrade Beadle, or name another file in DATABASE_PATH.`,
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
export function openStore(path: string): Db {
  let db: Db | undefined;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { timeout: 10_000 });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    const version = db.pragma('user_version', { simple: true });
    if (version !== migrations.length) migrate(db);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError(`The store ${path} ${whatIsWrong(error)}`, { cause: error });
  }
}

function whatIsWrong(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  const is = (...codes: string[]) => typeof code === 'string' && codes.some((c) => code.startsWith(c));
  if (is('SQLITE_NOTADB', 'SQLITE_CORRUPT'))
    return 'is damaged or not a Beadle store: restore a backup with “beadle restore FILE”, or move the file away to start anew.';
  if (is('SQLITE_READONLY', 'EROFS', 'EACCES', 'EPERM'))
    return 'cannot be written: check its owner and permissions, or name another file in DATABASE_PATH.';
  if (is('SQLITE_FULL', 'SQLITE_IOERR', 'ENOSPC')) return 'cannot be written: the disk is full or failing.';
  if (is('SQLITE_BUSY')) return 'is held by another program: stop it and try again.';
  if (is('SQLITE_CANTOPEN', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR'))
    return 'cannot be opened: check that DATABASE_PATH names a file in a folder that can be written.';
  return `cannot be used: ${error instanceof Error ? error.message : String(error)}`;
}
