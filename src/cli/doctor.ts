import { existsSync } from 'node:fs';
import type { Command as Program } from 'commander';
import type { RESTGetAPICurrentUserGuildsResult, RESTGetCurrentApplicationResult } from 'discord.js';
import { readConfig, type Config } from '../config.ts';
import { daysBetween, dayOf, sayDay } from '../domain/dates.ts';
import type { Freshness } from '../domain/freshness.ts';
import { createLogger } from '../log.ts';
import { namesOn } from '../sources/names.ts';
import { faults } from '../store/check.ts';
import { openSeeded } from './open.ts';

/** One finding: fine, or worth a look, or wrong. */
type Finding = readonly ['ok' | 'note' | 'wrong', string];

/** `doctor`: what is set up well, what is not, and the invite links. */
export function addDoctor(program: Program): void {
  program
    .command('doctor')
    .description('check configuration, token, permissions and data; print invite links')
    .action(doctor);
}

/** Prints what is fine and what is not, no secret among it; ends with 1 when something is wrong. */
async function doctor(): Promise<void> {
  const config = readConfig();
  const findings: Finding[] = [['ok', `Configuration is readable; the store is ${config.databasePath}.`]];
  findings.push(...store(config), ...(await discord(config)), ...fetching(config));
  const marks = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' };
  for (const [mark, words] of findings) process.stdout.write(`${marks[mark]} ${words}\n`);
  if (findings.some(([mark]) => mark === 'wrong')) process.exitCode = 1;
}

function store(config: Config): Finding[] {
  const existed = existsSync(config.databasePath);
  const { db, services } = openSeeded(config.databasePath, undefined, namesOn(config));
  try {
    const wrong = faults(db);
    const { inspections, people, documents } = services.meta.counts();
    const newest = services.meta.newestReport();
    const age = newest === null ? Infinity : daysBetween(newest, dayOf(new Date()));
    const data =
      newest === null ? 'No report is on file.' : `Newest report on file: ${sayDay(newest)}, ${age} days ago.`;
    return [
      [
        'ok',
        `${existed ? 'The store' : 'A new store'} holds ${inspections} inspections, ${people} people events, ${documents} texts.`,
      ],
      ...wrong.map((fault): Finding => ['wrong', `The store: ${fault}.`]),
      [age > 60 ? 'note' : 'ok', age > 60 ? `${data} Switch sources on, or install a newer release.` : data],
      ...services.freshness(new Date()).map(sourceFinding),
    ];
  } finally {
    db.close();
  }
}

/** A fault may pass by itself; a trouble has lasted too long for that. */
function sourceFinding({ title, lastAsked, lastChanged, error, next, trouble }: Freshness): Finding {
  const dates = `${title}: last asked ${lastAsked}; last had news: ${lastChanged}; next: ${next}.`;
  if (trouble !== null) return ['wrong', `${dates} ${trouble}`];
  return error === null ? ['ok', dates] : ['note', `${dates} Last fault: ${error}.`];
}

async function discord(config: Config): Promise<Finding[]> {
  const { token } = config;
  if (token === undefined)
    return [['note', 'DISCORD_TOKEN is not set: npm start opens the console, the bot does not run.']];
  const [{ discordRest }, { orExit }, { OAuth2Scopes, PermissionFlagsBits, Routes }] = await Promise.all([
    import('../discord/rest.ts'),
    import('../discord/errors.ts'),
    import('discord.js'),
  ]);
  const rest = discordRest({ ...config, token }, createLogger({ level: 'silent', secret: token }));
  try {
    const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const servers = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult;
    const permissions =
      PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.SendMessagesInThreads;
    const invite = (type: 0 | 1) => {
      const query = new URLSearchParams({ client_id: application.id, integration_type: String(type) });
      query.set(
        'scope',
        type === 0 ? `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}` : OAuth2Scopes.ApplicationsCommands,
      );
      if (type === 0) query.set('permissions', permissions.toString());
      return `https://discord.com/oauth2/authorize?${query.toString()}`;
    };
    const missing = config.guildIds.filter((id) => !servers.some((s) => s.id === id));
    return [
      ['ok', `Discord accepts the token of “${application.name}”, which is in ${servers.length} server(s).`],
      ...missing.map((id): Finding => [
        'wrong',
        `DISCORD_GUILD_ID names server ${id}, where the bot is not installed.`,
      ]),
      ['ok', `Invite to a server: ${invite(0)}`],
      ['ok', `Install for yourself: ${invite(1)}`],
    ];
  } catch (caught) {
    const error = orExit(caught);
    return [['wrong', `Discord: ${error instanceof Error ? error.message : String(error)}`]];
  }
}

const fetching = ({ sources, feeds, fetchContact }: Config): Finding[] => [
  sources.length === 0
    ? ['note', 'SOURCES is empty: nothing is asked for news.']
    : ['ok', `Sources switched on: ${sources.join(', ')}${feeds.length > 0 ? `; ${feeds.length} feed(s)` : ''}.`],
  ...(sources.length > 0 && fetchContact === undefined
    ? [['note', 'FETCH_CONTACT is not set: sites that are asked cannot reach you.'] as const]
    : []),
];
