import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { ExitError } from '../exit.ts';

/** The asker has gone, the token is late, it was answered already: that happens, and nobody can act on it. */
const WEATHER = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
]);
export const isWeather = (error: unknown): boolean => error instanceof DiscordAPIError && WEATHER.has(error.code);

/** The channel or the permission to write there is gone, and only an administrator of the server can change that. */
const CHANNEL_LOST = new Set<number | string>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.ThreadLocked,
]);

/**
 * What a failed post means for whoever sent it. `channel-lost`: stop until an administrator acts. `refused`: Discord
 * will never take this message. `later`: try the same again another time.
 */
export function postFailure(error: unknown): 'channel-lost' | 'refused' | 'later' {
  if (!(error instanceof DiscordAPIError)) return 'later';
  if (CHANNEL_LOST.has(error.code) || error.status === 403) return 'channel-lost';
  return error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== 429
    ? 'refused'
    : 'later';
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;

/**
 * Turns what Discord says at the door into the end of the program where waiting cannot help; gives everything else
 * (network errors, 5xx, answers that are not Discord's) back as it is, to be tried again.
 */
export function orExit(error: unknown): unknown {
  const status = statusOf(error);
  if (error instanceof ExitError) return error;
  if (status === 401 || (error as { code?: unknown }).code === 'TokenInvalid') {
    return new ExitError(3, 'Discord refuses the bot token: put the current one in DISCORD_TOKEN and start again.');
  }
  if (status === 404) {
    return new ExitError(2, 'DISCORD_API_URL does not answer like Discord (404): correct it or remove it.', {
      cause: error,
    });
  }
  return error;
}

/** Close codes of the gateway after which every further attempt would end the same. */
export function closeCodeMeaning(code: number): string {
  const meaning: Record<number, string> = {
    4004: 'Discord refuses the bot token: put the current one in DISCORD_TOKEN and start again.',
    4010: 'Discord refuses the shard number (4010): remove any sharding set-up and start again.',
    4011: 'The bot is in so many servers that Discord asks for sharding (4011), which this version does not do.',
    4013: 'Discord does not know the gateway intents (4013): upgrade Beadle.',
    4014: 'Discord does not grant the gateway intents (4014): check the bot’s page in the developer portal and start again.',
  };
  return meaning[code] ?? `Discord closed the connection for good (${code}).`;
}
