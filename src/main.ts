import { once } from 'node:events';
// First: the undici that is loaded first becomes the process's default client, and Discord's library needs its own.
import { Events, type Client } from 'discord.js';
import { openSeeded } from './cli/open.ts';
import { commands, declared, messageCommands } from './commands/registry.ts';
import type { Services } from './commands/services.ts';
import { note, text, type Notice } from './view/view.ts';
import type { Config } from './config.ts';
import { markerOf } from './digest/deliver.ts';
import { digestRunner, digestTimer } from './digest/run.ts';
import { createClient } from './discord/client.ts';
import { createDispatcher } from './discord/dispatcher.ts';
import { closeCodeMeaning } from './discord/errors.ts';
import { discordOutbox } from './discord/outbox.ts';
import { patiently } from './discord/patience.ts';
import { registerCommands } from './discord/register.ts';
import { ExitError } from './exit.ts';
import { serveHealth } from './health.ts';
import { keepIndex } from './index/keeper.ts';
import { createLogger } from './log.ts';
import { pictureMaker } from './pictures/pictures.ts';
import { namesOn } from './sources/names.ts';
import type { OpenReader } from './sources/source.ts';
import { startUpdating } from './sources/inBot.ts';

/** How long what is open may take after the signal to stop; a container waits for ten seconds. */
const FINISH_MS = 5_000;

/**
 * Runs the bot until SIGTERM or SIGINT, then finishes what is open and returns.
 * @param openReader what reads fetched documents; without one no source is asked.
 * @throws ExitError: 2 for a wrong configuration, 3 where a restart cannot help (bad token, refused intents).
 */
export async function runBot(config: Config, openReader?: OpenReader): Promise<void> {
  const { token } = config;
  if (token === undefined) throw new ExitError(2, 'Set DISCORD_TOKEN, or DISCORD_TOKEN_FILE, to run the bot.');
  const log = createLogger({ level: config.logLevel, secret: token });
  const stop = new AbortController();
  const signalled = () => {
    stop.abort(STOPPED);
  };
  process.once('SIGTERM', signalled).once('SIGINT', signalled);

  const pictures = pictureMaker({
    log: (problem) => {
      log.warn({ event: 'picture', problem }, 'a picture could not be made');
    },
  });
  const { db, services: answering } = openSeeded(config.databasePath, pictures, namesOn(config));
  const client = createClient(config, log);
  const outbox = discordOutbox(client.rest, log);
  const desk = { ...answering.desk, outbox };
  const tell = (sentence: string) => {
    outbox.tellOperator(sourceTrouble(sentence), `bs${markerOf('operator', sentence, 0)}`).catch((err: unknown) => {
      log.warn({ event: 'operator-not-reached', err }, 'the operator could not be told of a source');
    });
  };
  const updating =
    config.sources.length === 0 ? undefined : openReader && startUpdating({ config, db, openReader, log, tell });
  const services: Services = {
    ...answering,
    desk,
    ...(updating && config.sources.includes('feeds') && { readAddress: updating.readAddress }),
  };
  const keeper = keepIndex(answering.search, config.databasePath, (err) => {
    log.error({ event: 'search', err }, 'the search index could not be frozen anew');
  });
  let timer: ReturnType<typeof digestTimer> | undefined;
  const dispatcher = createDispatcher({ commands, messageCommands, services, log });
  const health =
    config.healthPort === undefined
      ? undefined
      : await serveHealth(config.healthPort, () => ({
          healthy: client.isReady(),
          newestReport: services.meta.newestReport(),
        }));
  try {
    client.on(Events.InteractionCreate, (interaction) => void dispatcher.handle(interaction));
    client.on(Events.GuildDelete, ({ id }) => {
      desk.digests.forgetServer(id);
    });
    const refused = whenRefused(client);
    client.rest.setToken(token);
    if (config.registerCommands) {
      const register = () =>
        registerCommands(
          { rest: client.rest, meta: services.meta, commands: declared(services.readAddress !== undefined) },
          config,
        );
      const { changed } = await patiently('registering the commands', register, { log, signal: stop.signal });
      log.info(
        { event: 'registered', changed },
        changed.length === 0 ? 'commands are up to date' : 'commands registered',
      );
    }
    await keeper.ready;
    const ready = once(client, Events.ClientReady, { signal: stop.signal });
    // The login may be refused before anybody waits for it to succeed.
    ready.catch(() => undefined);
    await patiently('logging in', () => client.login(token), { log, signal: stop.signal });
    await Promise.race([ready, refused]);
    log.info(
      { event: 'ready', servers: client.guilds.cache.size, newestReport: services.meta.newestReport() },
      'ready',
    );
    updating?.begin();
    timer = digestTimer(digestRunner({ ...desk, outbox, now: () => new Date(), log }), log);
    await Promise.race([once(stop.signal, 'abort'), refused]);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    log.info({ event: 'stopping' }, 'stopping');
    await Promise.all([dispatcher.finish(FINISH_MS), timer?.stop(FINISH_MS), updating?.stop(), keeper.stop()]);
    await client.destroy();
    await pictures.close();
    health?.close();
    db.close();
    process.removeListener('SIGTERM', signalled).removeListener('SIGINT', signalled);
  }
}

const STOPPED = new Error('stopped');

const sourceTrouble = (sentence: string): Notice => ({
  kind: 'notice',
  title: 'A source of Beadle has trouble',
  blocks: [text(sentence), note('You are told once, as the owner of this bot; /about shows how each source is.')],
});

/** Rejects when the gateway closes for a reason that no further attempt will mend. */
function whenRefused(client: Client): Promise<never> {
  const refused = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      reject(new ExitError(3, closeCodeMeaning(code)));
    });
  });
  // It is awaited only once the login is under way.
  refused.catch(() => undefined);
  return refused;
}
