import { REST, type RESTOptions } from 'discord.js';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';

/** Options of every REST object of the program, the client's included. */
export const restOptions = (config: Pick<Config, 'discordApiUrl'>): Partial<RESTOptions> => ({
  api: config.discordApiUrl,
  version: '10',
  // 10,000 refused requests in ten minutes block the address; say so long before.
  invalidRequestWarningInterval: 500,
});

/** REST without the gateway, for what runs beside or without the bot: registration, `digest --once`, `doctor`. */
export function discordRest(config: Pick<Config, 'discordApiUrl'> & { readonly token: string }, log: Logger): REST {
  const rest = new REST(restOptions(config)).setToken(config.token);
  watchRest(rest, log);
  return rest;
}

export function watchRest(rest: REST, log: Logger): void {
  rest.on('rateLimited', ({ route, method, retryAfter, global }) => {
    log.info({ event: 'rate-limited', route, method, retryAfter, global }, 'Discord asks to wait');
  });
  rest.on('invalidRequestWarning', ({ count, remainingTime }) => {
    log.warn({ event: 'refused-requests', count, remainingTime }, 'many requests were refused by Discord');
  });
}
