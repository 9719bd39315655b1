import { readFileSync } from 'node:fs';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { ExitError } from './exit.ts';

export const SOURCES = ['ofsted', 'statistics', 'feeds'] as const;
export type SourceName = (typeof SOURCES)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const listOf = <T extends z.ZodType<unknown, string>>(entry: T) =>
  z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(entry))
    .default([]);

const isHttp = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const address = z.string().refine(isHttp, 'must be an address that starts with http:// or https://');
const id = z.string().regex(/^\d{17,20}$/, 'must be a Discord id: 17 to 20 digits');
// Printable ASCII without quote and backslash: it travels in an HTTP header, and the log's filter finds it in JSON.
const token = z
  .string()
  .transform((value) => value.replace(/^Bot\s+/i, ''))
  .pipe(z.string().regex(/^[!#-[\]-~]+$/, 'must be the bot token alone, without spaces'));
const hostAndPort = z.string().regex(/^\[?[^\s/@]+\]?:\d{1,5}$/, 'must be a comma list of host:port');

/** Each variable, its default and what is right for it. `.env.example` and the README list the same. */
const Environment = z.object({
  DISCORD_TOKEN: token.optional(),
  DISCORD_TOKEN_FILE: z.string().optional(),
  DISCORD_API_URL: address
    .transform((value) => value.replace(/\/+$/, '').replace(/\/v10$/, ''))
    .default('https://discord.com/api'),
  DISCORD_APPLICATION_ID: id.optional(),
  DISCORD_GUILD_ID: listOf(id),
  REGISTER_COMMANDS: z.stringbool('must be 1 or 0').default(true),
  DATABASE_PATH: z.string().default('var/beadle.db'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number up to 65535')
    .transform(Number)
    .pipe(z.number().max(65_535, 'must be a port number up to 65535'))
    .optional(),
  OFSTED_REPORTS_URL: address.default('https://reports.ofsted.gov.uk'),
  STATISTICS_URL: address.default('https://www.gov.uk'),
  FEEDS: listOf(address),
  FETCH_CONTACT: z.string().max(200, 'must be a short address, up to 200 characters').optional(),
  FETCH_ALLOW: listOf(hostAndPort),
  SOURCES: listOf(z.enum(SOURCES, `must be a comma list of ${SOURCES.join(', ')}`)),
});

export type Variable = keyof z.infer<typeof Environment>;
export const VARIABLES = Object.keys(Environment.shape) as Variable[];

export interface Config {
  /** `undefined`: no Discord, only the console. Read from DISCORD_TOKEN_FILE when that is what was set. */
  readonly token: string | undefined;
  /** Base of the REST API, without version and trailing slash. */
  readonly discordApiUrl: string;
  readonly applicationId: string | undefined;
  /** Register in these servers instead of globally. */
  readonly guildIds: readonly string[];
  readonly registerCommands: boolean;
  readonly databasePath: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly healthPort: number | undefined;
  readonly ofstedReportsUrl: string;
  /** Base of the site that has the official statistics. */
  readonly statisticsUrl: string;
  readonly feeds: readonly string[];
  readonly fetchContact: string | undefined;
  /** `host:port` pairs that are exempt from “public addresses over https only”. */
  readonly fetchAllow: readonly string[];
  readonly sources: readonly SourceName[];
}

/**
 * Reads and checks the environment, and `.env` in the working folder for what is not set; an empty value counts as unset.
 * @throws ExitError (2) with one sentence naming the variable; a token's value is never in it.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, dotenvFile = '.env'): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())) as Record<string, string>;
  readDotenv({ path: dotenvFile, quiet: true, processEnv: set });
  const given = Object.fromEntries(
    VARIABLES.flatMap((name) => (set[name]?.trim() ? [[name, set[name].trim()] as const] : [])),
  );
  const checked = Environment.safeParse(given);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const name = String(issue?.path[0]);
    const shown = name === 'DISCORD_TOKEN' ? '' : `, not “${(given[name] ?? '').slice(0, 100)}”`;
    throw new ExitError(
      2,
      `${name} ${issue?.message ?? 'is wrong'}${shown}: correct it in the environment or in .env.`,
    );
  }
  const value = checked.data;
  return {
    token: value.DISCORD_TOKEN ?? (value.DISCORD_TOKEN_FILE && readToken(value.DISCORD_TOKEN_FILE)),
    discordApiUrl: value.DISCORD_API_URL,
    applicationId: value.DISCORD_APPLICATION_ID,
    guildIds: value.DISCORD_GUILD_ID,
    registerCommands: value.REGISTER_COMMANDS,
    databasePath: value.DATABASE_PATH,
    logLevel: value.LOG_LEVEL,
    healthPort: value.HEALTH_PORT,
    ofstedReportsUrl: value.OFSTED_REPORTS_URL.replace(/\/+$/, ''),
    statisticsUrl: value.STATISTICS_URL.replace(/\/+$/, ''),
    feeds: value.FEEDS,
    fetchContact: value.FETCH_CONTACT,
    fetchAllow: value.FETCH_ALLOW,
    sources: value.SOURCES,
  };
}

function readToken(file: string): string {
  let content: string;
  try {
    content = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ExitError(
      2,
      `DISCORD_TOKEN_FILE names ${file}, which cannot be read: check the path and its permissions.`,
      {
        cause: error,
      },
    );
  }
  const checked = token.safeParse(content);
  if (!checked.success) throw new ExitError(2, `The file ${file} of DISCORD_TOKEN_FILE must hold the bot token alone.`);
  return checked.data;
}
