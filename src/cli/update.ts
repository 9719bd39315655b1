import { Option, type Command as Program } from 'commander';
import { SOURCES, readConfig, type Config, type SourceName } from '../config.ts';
import { rhythmOf } from '../domain/freshness.ts';
import { ExitError } from '../exit.ts';
import { sayAsked } from '../sources/run.ts';
import type { Progress, RemoteSource } from '../sources/source.ts';
import { updater } from '../sources/updater.ts';
import { openSeeded } from './open.ts';
import { openReader } from './reader.ts';

/** `update`: asks the sources once, whatever their rhythm, with a progress bar on a terminal. */
export function addUpdate(program: Program): void {
  program
    .command('update')
    .addOption(new Option('--source <name>', 'ask this one, whatever SOURCES says').choices(SOURCES))
    .description('ask the configured sources for what is new; stop it at any time, it goes on where it was')
    .action(({ source }: { source?: SourceName }) => update(source));
}

async function update(source: SourceName | undefined): Promise<void> {
  const config = readConfig();
  const names = chosen(config, source);
  const { db } = openSeeded(config.databasePath);
  const reader = openReader(db);
  const bar = progressBar(process.stderr);
  const updating = updater({ config, db, names, reader, progress: bar.show });
  const stop = () => void updating.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const one of updating.sources) {
      const asked = await updating.ask(one);
      bar.clear();
      process.stdout.write(`${sayAsked(asked)}\n`);
      if (asked.end !== 'done') process.exitCode = 1;
      if (asked.end === 'stopped') break;
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await updating.close();
    await reader.close();
    db.close();
  }
}

/** @throws ExitError (2) when there is nothing to ask. */
function chosen({ sources, feeds }: Config, source: SourceName | undefined): readonly SourceName[] {
  const names = source === undefined ? sources : [source];
  if (names.length === 0) {
    throw new ExitError(2, `No source is switched on: set SOURCES=${SOURCES.join(',')}, or name one with --source.`);
  }
  if (source === 'feeds' && feeds.length === 0) {
    throw new ExitError(2, 'There is no feed to ask: name them in FEEDS, as a comma list of addresses.');
  }
  return names;
}

const WIDTH = 24;

/** One line that is drawn over itself, on a terminal alone. */
function progressBar(out: NodeJS.WriteStream) {
  let began = { what: '', at: 0 };
  return {
    show: (source: RemoteSource, { what, done, total }: Progress): void => {
      if (!out.isTTY) return;
      const key = `${source.name} ${what}`;
      if (began.what !== key) began = { what: key, at: Date.now() };
      const full = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const left = done === 0 ? '' : `, ${sayLeft(((Date.now() - began.at) / done) * (total - done))} left`;
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      out.write(`\r\x1b[K${rhythmOf(source.name).title} ${bar} ${done} of ${total} ${what}${left}`);
    },
    clear: (): void => {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}

const sayLeft = (ms: number): string => (ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`);
