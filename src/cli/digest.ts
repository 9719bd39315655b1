import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { ExitError } from '../exit.ts';
import { createLogger } from '../log.ts';
import { namesOn } from '../sources/names.ts';
import { openSeeded } from './open.ts';

interface Given {
  readonly once?: true;
  readonly now?: string;
}

/** `digest --once`: what the bot’s timer does, done once. */
export function addDigest(program: Program): void {
  program
    .command('digest')
    .option('--once', 'send every digest and alert that is due, then exit')
    .option('--now <time>', 'as if it were then: 2026-11-20T09:00:00Z')
    .description('send the digests and alerts that are due')
    .action(digest);
}

async function digest({ once, now: typed }: Given): Promise<void> {
  if (once !== true) throw new ExitError(2, 'Say “digest --once”; the running bot sends them by itself.');
  const moment = typed === undefined ? undefined : instant(typed);
  const now = () => moment ?? new Date();
  const config = readConfig();
  const { token } = config;
  if (token === undefined) throw new ExitError(2, 'Set DISCORD_TOKEN, or DISCORD_TOKEN_FILE, to post to Discord.');
  const [{ discordRest }, { discordOutbox }, { orExit }, { digestRunner }] = await Promise.all([
    import('../discord/rest.ts'),
    import('../discord/outbox.ts'),
    import('../discord/errors.ts'),
    import('../digest/run.ts'),
  ]);
  const log = createLogger({ level: config.logLevel, secret: token });
  const { db, services } = openSeeded(config.databasePath, undefined, namesOn(config));
  try {
    const rest = discordRest({ ...config, token }, log);
    const outbox = discordOutbox(rest, log);
    // A refused token ends here, before anything is claimed.
    await rest.get('/users/@me');
    const { posts, done } = await digestRunner({ ...services.desk, outbox, now, log }).begin();
    await done;
    const left = services.desk.deliveries.waiting();
    process.stdout.write(
      `${posts === 1 ? '1 post was' : `${posts} posts were`} due${left === 0 ? '' : `; ${left} left for later`}.\n`,
    );
    if (left > 0) process.exitCode = 1;
  } catch (error) {
    throw orExit(error);
  } finally {
    db.close();
  }
}

function instant(typed: string): Date {
  const time = new Date(typed);
  if (Number.isNaN(time.getTime()) || !/^\d{4}-\d{2}-\d{2}/.test(typed))
    throw new ExitError(2, `“${typed.slice(0, 40)}” is no time: write it as 2026-11-20T09:00:00Z.`);
  return time;
}
