import { pino, type Logger } from 'pino';
import pc from 'picocolors';

export type { Logger } from 'pino';

/**
 * Last filter over a finished line: whatever an error or a library put into it, no bot token and no interaction or
 * webhook token gets out. Those tokens stand in URLs, and errors of the REST library carry URLs.
 */
export function withoutSecrets(line: string, secret?: string): string {
  const known = secret === undefined || secret.length < 8 ? line : line.replaceAll(secret, '[removed]');
  return known
    .replace(/(\/(?:interactions|webhooks)\/\d+)\/[\w.~%-]+/g, '$1/[removed]')
    .replace(/[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/g, '[removed]');
}

/**
 * What may be told of an error. Errors of the REST library also carry the URL, in which a token may stand, and the body,
 * in which somebody's words stand: neither is taken over.
 */
function plainError(error: unknown, withStack: boolean): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, status, method } = error as { code?: unknown; status?: unknown; method?: unknown };
  const told = { name: error.name, message: error.message, code, status, method };
  const cause = error.cause === undefined ? {} : { cause: plainError(error.cause, withStack) };
  return { ...told, ...cause, ...(withStack ? { stack: error.stack } : {}) };
}

/** JSON lines on stderr (stdout is for answers), or short coloured lines where stderr is a terminal. */
export function createLogger(options: { level: string; secret?: string | undefined }): Logger {
  const forPeople = process.stderr.isTTY;
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: (error: unknown) => plainError(error, options.level === 'debug' || options.level === 'trace'),
      },
      hooks: {
        streamWrite: (line) => {
          const clean = withoutSecrets(line, options.secret);
          return forPeople ? forTerminal(clean) : clean;
        },
      },
    },
    // Written at once: the last line before an exit is the one that tells why.
    pino.destination({ dest: 2, sync: true }),
  );
}

const COLOURS: Record<string, (text: string) => string> = { warn: pc.yellow, error: pc.red, fatal: pc.red };

function forTerminal(line: string): string {
  const { time, level, msg, ...rest } = JSON.parse(line) as { time: string; level: string; msg?: string };
  const colour = COLOURS[level] ?? ((text: string) => text);
  const details = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${pc.dim(time.slice(11, 19))} ${colour(`${level} ${msg ?? ''}`)} ${pc.dim(details.join(' '))}\n`;
}
