#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addAsk } from './cli/ask.ts';
import { addBackup } from './cli/backup.ts';
import { addCheck } from './cli/check.ts';
import { addCorrect } from './cli/correct.ts';
import { addConsole, runConsole } from './cli/console.ts';
import { addDigest } from './cli/digest.ts';
import { addDoctor } from './cli/doctor.ts';
import { addExtract } from './cli/extract.ts';
import { addIngest } from './cli/ingest.ts';
import { openReader } from './cli/reader.ts';
import { addRegister } from './cli/register.ts';
import { addRun, runLine } from './cli/run.ts';
import { addStart, start } from './cli/start.ts';
import { addUpdate } from './cli/update.ts';
import { readConfig } from './config.ts';
import { ExitError } from './exit.ts';

const program = new Command('beadle')
  .description('Council inspection outcomes in your Discord, or in this terminal.')
  .argument('[line]', 'a slash command to answer once, for example "/rating cumbria"')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showSuggestionAfterError()
  .action(begin);

const addUpdateWithReader = (to: Command) => {
  addUpdate(to, openReader);
};

const subcommands = [
  addStart,
  addConsole,
  addRun,
  addAsk,
  addIngest,
  addExtract,
  addUpdateWithReader,
  addRegister,
  addCorrect,
  addDigest,
  addBackup,
  addCheck,
  addDoctor,
];
for (const add of subcommands) add(program);
// Subcommands do not inherit it.
for (const command of program.commands) command.exitOverride();

/** `npm start`: the bot where there is a token, the console otherwise, one answer where there is a line. */
async function begin(line: string | undefined): Promise<void> {
  if (line === undefined) return readConfig().token === undefined ? runConsole() : start();
  if (line.startsWith('/')) return runLine(line);
  throw new ExitError(
    2,
    `There is no command “${line.slice(0, 60)}”: see “beadle --help”, or put a slash command in quotes.`,
  );
}

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Tells on stderr what went wrong, and returns the exit code: 2 for wrong usage, 3 for “do not restart”. */
function report(error: unknown): number {
  // Commander has printed its sentence, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const debug = process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace';
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof ExitError ? '' : 'Beadle stopped: '}${sentence}\n`);
  return error instanceof ExitError ? error.exitCode : 1;
}
