import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { openReader } from './reader.ts';

export function addStart(program: Program): void {
  program.command('start').description('run the bot').action(start);
}

export async function start(): Promise<void> {
  const config = readConfig();
  // The Discord library is loaded only where the bot runs.
  const { runBot } = await import('../main.ts');
  await runBot(config, openReader);
  // Sockets that the library keeps for reuse would hold the process open.
  process.exit();
}
