import { createHash } from 'node:crypto';
import {
  DiscordAPIError,
  Routes,
  type REST,
  type RESTGetCurrentApplicationResult,
  type RESTPutAPIApplicationCommandsResult,
} from 'discord.js';
import type { Command, MessageCommand } from '../commands/command.ts';
import type { Config } from '../config.ts';
import { ExitError } from '../exit.ts';
import type { MetaStore } from '../store/meta.ts';

/** The application that the token belongs to, unless the configuration names it. */
export async function applicationId(rest: REST, config: Pick<Config, 'applicationId'>): Promise<string> {
  if (config.applicationId !== undefined) return config.applicationId;
  const application = (await rest.get(Routes.currentApplication())) as Partial<RESTGetCurrentApplicationResult>;
  if (typeof application.id !== 'string') throw new Error('the answer does not come from Discord');
  return application.id;
}

/** What was sent to a scope (`global`, or a server's id) last time, as a hash, for one application. */
interface Registered {
  readonly applicationId: string;
  readonly scopes: Readonly<Record<string, string>>;
}
const META_KEY = 'discord.registered';
/** Name → id of the registered commands, for clickable mentions. */
export const COMMAND_IDS_KEY = 'discord.command-ids';

/**
 * Tells Discord the commands: one bulk overwrite for each scope, and only where the declaration changed since the last
 * time. A scope that is no longer configured is emptied, or its commands would stand in the list twice.
 * @throws ExitError (2) for a server that the bot may not write to.
 */
export async function registerCommands(
  deps: { readonly rest: REST; readonly meta: MetaStore; readonly commands: readonly (Command | MessageCommand)[] },
  config: Pick<Config, 'applicationId' | 'guildIds'>,
  { force = false } = {},
): Promise<{ readonly changed: readonly string[] }> {
  const { rest, meta, commands } = deps;
  const id = await applicationId(rest, config);
  const stored = readRegistered(meta);
  const before = stored?.applicationId === id ? stored.scopes : {};
  const body = commands.map((command) => command.data);
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');

  const wanted = config.guildIds.length > 0 ? config.guildIds : ['global'];
  const outdated = wanted.filter((scope) => force || before[scope] !== hash);
  const dropped = Object.keys(before).filter((scope) => !wanted.includes(scope));
  for (const scope of outdated) {
    const registered = await overwrite(rest, id, scope, body);
    meta.set(COMMAND_IDS_KEY, JSON.stringify(Object.fromEntries(registered.map((one) => [one.name, one.id]))));
  }
  for (const scope of dropped) await overwrite(rest, id, scope, []);
  const scopes = Object.fromEntries(wanted.map((scope) => [scope, hash]));
  meta.set(META_KEY, JSON.stringify({ applicationId: id, scopes } satisfies Registered));
  return { changed: [...outdated, ...dropped] };
}

function readRegistered(meta: MetaStore): Registered | undefined {
  const stored = meta.get(META_KEY);
  return stored === undefined ? undefined : (JSON.parse(stored) as Registered);
}

async function overwrite(rest: REST, id: string, scope: string, body: readonly unknown[]) {
  const route = scope === 'global' ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, scope);
  try {
    return (await rest.put(route, { body })) as RESTPutAPIApplicationCommandsResult;
  } catch (error) {
    if (scope !== 'global' && error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) {
      throw new ExitError(
        2,
        `DISCORD_GUILD_ID names server ${scope}, where this bot is not installed: invite it there first, or remove the id.`,
        { cause: error },
      );
    }
    throw error;
  }
}
