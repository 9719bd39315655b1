import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { ExitError } from '../exit.ts';
import { createLogger } from '../log.ts';
import { openSeeded } from './open.ts';

export function addRegister(program: Program): void {
  program.command('register').description('register the slash commands with Discord and exit').action(register);
}

async function register(): Promise<void> {
  const config = readConfig();
  const { token } = config;
  if (token === undefined)
    throw new ExitError(2, 'Set DISCORD_TOKEN, or DISCORD_TOKEN_FILE, to register the commands.');
  const [{ discordRest }, { registerCommands }, { orExit }, { declared }] = await Promise.all([
    import('../discord/rest.ts'),
    import('../discord/register.ts'),
    import('../discord/errors.ts'),
    import('../commands/registry.ts'),
  ]);
  const { db, services } = openSeeded(config.databasePath);
  try {
    const rest = discordRest({ ...config, token }, createLogger({ level: config.logLevel, secret: token }));
    const commands = declared(config.sources.includes('feeds'));
    await registerCommands({ rest, meta: services.meta, commands }, config, { force: true });
    const where = config.guildIds.length === 0 ? 'everywhere' : `in ${config.guildIds.length} server(s)`;
    process.stdout.write(`Registered ${commands.length} commands ${where}.\n`);
  } catch (error) {
    throw orExit(error);
  } finally {
    db.close();
  }
}
