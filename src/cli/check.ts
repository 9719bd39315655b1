import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import type { Services } from '../commands/services.ts';
import { indexFaults } from '../index/check.ts';
import { faults } from '../store/check.ts';
import type { Db } from '../store/open.ts';
import { searchPieceStore } from '../store/searchPieces.ts';
import { openSeeded } from './open.ts';

export function addCheck(program: Program): void {
  program.command('check').description('check the store and the search index; exit 1 with reasons').action(check);
}

function check(): void {
  const { databasePath } = readConfig();
  const { db, services } = openSeeded(databasePath);
  try {
    const found = faults(db);
    if (found.length === 0) {
      checkIndex(db, databasePath, services);
      return;
    }
    process.stdout.write(`${databasePath} has faults:\n${found.map((f) => `- ${f}\n`).join('')}`);
    process.stdout.write(
      'Restore a backup with “beadle restore FILE”, or move the file away to start anew from the record.\n',
    );
    process.exitCode = 1;
  } finally {
    db.close();
  }
}

/** The index is a copy of what the store holds: one with faults is thrown away, and nothing is lost with it. */
function checkIndex(db: Db, databasePath: string, services: Services): void {
  const found = indexFaults(db);
  const { inspections, judgements, visits, people, documents } = services.meta.counts();
  if (found.length === 0) {
    process.stdout.write(
      `${databasePath} is sound: ${inspections} inspections, ${judgements} judgements, ${visits} visits, ${people} people events, ${documents} texts.\n`,
    );
    return;
  }
  searchPieceStore(db).discard();
  process.stdout.write(
    `${databasePath}: ${found.join('; ')}. It was thrown away; the next question makes it anew from the store, which is sound.\n`,
  );
  process.exitCode = 1;
}
