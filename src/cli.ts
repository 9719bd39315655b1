#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readConfig } from './config.ts';
import { ExitError } from './exit.ts';

const program = new Command('beadle')
  .description('Council inspection outcomes in your Discord, or in this terminal.')
  .argument('[line]', 'a slash command to answer once, for example "/rating cumbria"')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showSuggestionAfterError()
  // A misspelt command may come with arguments of its own; begin names what is wrong.
  .allowExcessArguments()
  .action(begin);

const backup = async () => (await import('./cli/backup.ts')).addBackup;

/** Each loads what it needs and no more, so that a one-shot answer does not wait for what other commands are made of. */
const subcommands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./cli/start.ts')).addStart,
  console: async () => (await import('./cli/console.ts')).addConsole,
  run: async () => (await import('./cli/run.ts')).addRun,
  ask: async () => (await import('./cli/ask.ts')).addAsk,
  search: async () => (await import('./cli/search.ts')).addSearch,
  ingest: async () => (await import('./cli/ingest.ts')).addIngest,
  extract: async () => (await import('./cli/extract.ts')).addExtract,
  update: async () => (await import('./cli/update.ts')).addUpdate,
  register: async () => (await import('./cli/register.ts')).addRegister,
  correct: async () => (await import('./cli/correct.ts')).addCorrect,
  digest: async () => (await import('./cli/digest.ts')).addDigest,
  backup,
  restore: backup,
  check: async () => (await import('./cli/check.ts')).addCheck,
  doctor: async () => (await import('./cli/doctor.ts')).addDoctor,
};

/** Declares the command that is named; all of them where help is wanted or the name is none. */
async function declare(named: string | undefined): Promise<void> {
  if (named === undefined || named.startsWith('/')) return;
  const loaders = Object.hasOwn(subcommands, named) ? [subcommands[named]] : new Set(Object.values(subcommands));
  for (const load of loaders) (await load?.())?.(program);
  // Subcommands do not inherit it.
  for (const command of program.commands) command.exitOverride();
}

/** `npm start`: the bot where there is a token, the console otherwise, one answer where there is a line. */
async function begin(line: string | undefined): Promise<void> {
  if (line === undefined) {
    if (readConfig().token === undefined) return (await import('./cli/console.ts')).runConsole();
    return (await import('./cli/start.ts')).start();
  }
  if (line.startsWith('/')) return (await import('./cli/run.ts')).runLine(line);
  throw new ExitError(
    2,
    `There is no command “${line.slice(0, 60)}”: see “beadle --help”, or put a slash command in quotes.`,
  );
}

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await declare(process.argv[2]);
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
