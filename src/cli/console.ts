import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { namesOn } from '../sources/names.ts';
import { openSeeded } from './open.ts';

export function addConsole(program: Program): void {
  program.command('console').description('ask in the terminal; reads a script from a pipe too').action(runConsole);
}

/** The interactive console over the store. */
export async function runConsole(): Promise<void> {
  const config = readConfig();
  const { db, services } = openSeeded(config.databasePath, undefined, namesOn(config));
  try {
    const { commands } = await import('../commands/registry.ts');
    const { startConsole } = await import('../console/console.ts');
    await startConsole({ commands, services, input: process.stdin, output: process.stdout });
  } finally {
    db.close();
  }
}
