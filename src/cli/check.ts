import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { faults } from '../store/check.ts';
import { openSeeded } from './open.ts';

export function addCheck(program: Program): void {
  program.command('check').description('check the store and the search index; exit 1 with reasons').action(check);
}

function check(): void {
  const { databasePath } = readConfig();
  const { db, services } = openSeeded(databasePath);
  try {
    const found = faults(db);
    const { inspections, judgements, visits, people, documents } = services.meta.counts();
    if (found.length === 0) {
      process.stdout.write(
        `${databasePath} is sound: ${inspections} inspections, ${judgements} judgements, ${visits} visits, ${people} people events, ${documents} texts.\n`,
      );
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
