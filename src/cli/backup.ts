import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { ExitError } from '../exit.ts';
import { migrations } from '../store/migrations.ts';
import { openStore, StoreError, type Db } from '../store/open.ts';
import { faults } from '../store/check.ts';

export function addBackup(program: Program): void {
  program
    .command('backup')
    .argument('<file>', 'where to put the copy; it must not exist yet')
    .description('copy the store while the bot runs')
    .action(backup);
  program
    .command('restore')
    .argument('<file>', 'a copy made by backup')
    .description('check a copy and put it in the place of the store; stop the bot first')
    .action(restore);
}

async function backup(file: string): Promise<void> {
  if (existsSync(file))
    throw new ExitError(2, `${file} exists already: name a file that does not, nothing is overwritten.`);
  const path = storePath();
  if (!existsSync(path)) throw new ExitError(1, `There is no store at ${path} to back up.`);
  const db = opened(path);
  try {
    await copy(db, file);
  } finally {
    db.close();
  }
  process.stdout.write(`Backed up ${path} to ${file}.\n`);
}

async function restore(file: string): Promise<void> {
  if (!existsSync(file)) throw new ExitError(2, `There is no file ${file}.`);
  const path = storePath();
  // The copy is checked as a copy: opening it for good would migrate it and leave files beside it.
  const incoming = `${path}.incoming`;
  removeStore(incoming);
  const source = openedReadOnly(file);
  try {
    await copy(source, incoming);
  } finally {
    source.close();
  }
  const db = opened(incoming);
  const wrong = faults(db);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  if (wrong.length > 0) {
    removeStore(incoming);
    throw new ExitError(1, `${file} was not restored: ${wrong.join('; ')}. The store is as it was.`);
  }
  const kept = `${path}.before-restore`;
  if (existsSync(path)) {
    removeStore(kept);
    // What still stands in the write-ahead log belongs to the old file: bring it in before the file moves.
    try {
      const old = opened(path);
      old.pragma('wal_checkpoint(TRUNCATE)');
      old.close();
    } catch (error) {
      if (!(error instanceof ExitError)) throw error;
    }
    renameSync(path, kept);
    for (const tail of ['-wal', '-shm']) rmSync(path + tail, { force: true });
  }
  renameSync(incoming, path);
  const aside = existsSync(kept) ? ` The store before it is kept as ${kept}.` : '';
  process.stdout.write(`Restored ${path} from ${file}.${aside}\n`);
}

const storePath = () => readConfig().databasePath;

async function copy(db: Db, file: string): Promise<void> {
  try {
    await db.backup(file);
  } catch (cause) {
    rmSync(file, { force: true });
    throw new ExitError(1, `${file} cannot be written: check the folder and the space on the disk.`, { cause });
  }
}

function opened(path: string): Db {
  try {
    return openStore(path);
  } catch (error) {
    if (error instanceof StoreError)
      throw new ExitError(error.fault === 'configuration' ? 2 : 1, error.message, { cause: error });
    throw error;
  }
}

function openedReadOnly(file: string): Db {
  try {
    return openStore(file, { readOnly: true });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new ExitError(
      1,
      `${file} is not a Beadle store that version ${migrations.length} can read. The store is as it was.`,
      { cause: error },
    );
  }
}

function removeStore(path: string): void {
  for (const tail of ['', '-wal', '-shm']) rmSync(path + tail, { force: true });
}
