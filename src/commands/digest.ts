import { periodOf } from '../digest/weekly.ts';
import { DEFAULT_ZONE, nextMoment, timeOfDay, WEEKDAYS, zoneNamed, type Schedule } from '../digest/weeks.ts';
import { IMPORTANCES, type Digest, type DigestSettings } from '../store/digests.ts';
import type { Choice, Command, Request } from './command.ts';
import { channelOption, flagOption, numberOption, pageOption, roleOption, setting, textOption } from './declare.ts';
import { digestLog, IMPORTANCE_WORDS, preview, settingsView, testPost } from './digestViews.ts';
import type { Services } from './services.ts';
import { checkChannel, completeScope, idOf, readScope, serverOf } from './target.ts';
import { text, UserFacingError, type View } from '../view/view.ts';

const MOST_BACKFILL = 25;
const QUIET = { post: 'Post one short line', silent: 'Post nothing' } as const;

/** The weekly post of a server. */
export const digest: Command = {
  needs: 'manage-server',
  data: setting('digest', 'A weekly post of what is new', [
    {
      name: 'set',
      description: 'Choose where and when; what you leave out stays as it is',
      options: [
        channelOption('channel', 'Where to post', true),
        textOption('day', 'Day of the week', {
          required: true,
          choices: WEEKDAYS.map((d) => ({ name: d, value: d })),
        }),
        textOption('time', 'Time of day, HH:MM', { required: true, maxLength: 5 }),
        textOption('zone', `Time zone, ${DEFAULT_ZONE} unless you choose`, { suggests: true }),
        textOption('scope', 'all, or regions, councils, “neighbours of Leeds”, with commas between', {
          suggests: true,
          maxLength: 1000,
        }),
        textOption('importance', 'What is told', {
          choices: IMPORTANCES.map((i) => ({ name: IMPORTANCE_WORDS[i], value: i })),
        }),
        textOption('quiet', 'A week with nothing new', {
          choices: Object.entries(QUIET).map(([value, name]) => ({ name, value })),
        }),
        roleOption('role', 'Mentioned when a grade falls to inadequate; @everyone for none'),
        flagOption('silent', 'Post without a notification'),
        numberOption('backfill', 'Tell this many of the latest inspections once, to begin with', 0, MOST_BACKFILL),
      ],
    },
    { name: 'preview', description: 'Exactly what would go out now', options: [pageOption] },
    { name: 'log', description: 'What went out, what was held back, and why' },
    { name: 'test', description: 'Post a test line in the channel of the digest' },
    { name: 'off', description: 'Stop the digest and delete its settings' },
  ]),
  complete: (option, typed, services) =>
    option === 'zone' ? completeZone(typed) : option === 'scope' ? completeScope(typed, services) : [],
  run(request, services) {
    switch (request.subcommand) {
      case 'set':
        return set(request, services);
      case 'preview':
        return preview(request, services, known(request, services));
      case 'log':
        return digestLog(serverOf(request), services);
      case 'test':
        return testPost(request, services, known(request, services));
      case 'off':
        return off(request, services);
      default:
        throw new UserFacingError('bad-option', 'Say which: /digest set, preview, log, test or off.');
    }
  },
};

function known(request: Request, { desk }: Services): Digest {
  const found = desk.digests.of(serverOf(request));
  if (found === undefined)
    throw new UserFacingError(
      'nothing-on-file',
      'This server has no digest yet: choose where and when with /digest set.',
    );
  return found;
}

async function set(request: Request, services: Services): Promise<View> {
  const { digests, deliveries, outbox } = services.desk;
  const guildId = serverOf(request);
  const wanted = settingsOf(request, services, digests.of(guildId));
  const { channelId } = wanted;
  const remarks = await checkChannel(channelId, guildId, outbox);
  const nextAt = firstFree(wanted, services, request.now);
  digests.set(wanted, nextAt, request.now);
  deliveries.resume(guildId, channelId);
  return settingsView(digests.of(guildId), services, 'The digest is set', remarks);
}

/** The next moment for which the channel has no post yet. */
function firstFree(wanted: DigestSettings, { desk }: Services, now: Date): Date {
  const next = nextMoment(wanted, now);
  return desk.deliveries.isClaimed(wanted.channelId, periodOf(wanted, next)) ? nextMoment(wanted, next) : next;
}

function settingsOf(request: Request, services: Services, before: Digest | undefined): DigestSettings {
  const { options, asker } = request;
  const channelId = idOf(request, 'channel');
  if (channelId === undefined) throw new UserFacingError('bad-option', 'Choose the channel to post in.');
  const scope = options.text('scope');
  return {
    guildId: serverOf(request),
    channelId,
    ...scheduleOf(request, before),
    scope: scope === undefined ? (before?.scope ?? []) : readScope(scope, services),
    importance: oneOf(IMPORTANCES, options.text('importance'), 'importance') ?? before?.importance ?? 'everything',
    quiet: oneOf(['post', 'silent'] as const, options.text('quiet'), 'quiet') ?? before?.quiet ?? 'post',
    roleId: roleOf(request, before),
    silent: options.text('silent') === undefined ? (before?.silent ?? false) : options.flag('silent'),
    backfill: Math.min(Math.max(Math.trunc(options.number('backfill') ?? before?.backfill ?? 0), 0), MOST_BACKFILL),
    setBy: asker.userId,
  };
}

/** The role of everybody has the server's own id; chosen, it means that nobody is mentioned any more. */
function roleOf(request: Request, before: Digest | undefined): string | null {
  const chosen = idOf(request, 'role') ?? before?.roleId ?? null;
  return chosen === serverOf(request) ? null : chosen;
}

function scheduleOf({ options }: Request, before: Digest | undefined): Schedule {
  const day = oneOf(WEEKDAYS, options.text('day'), 'day');
  if (day === undefined) throw new UserFacingError('bad-option', 'Choose the day of the week, monday to sunday.');
  const typedTime = options.text('time') ?? '';
  const time = timeOfDay(typedTime);
  if (time === undefined)
    throw new UserFacingError(
      'bad-option',
      `“${typedTime.slice(0, 20)}” is no time of day: write it as HH:MM, from 00:00 to 23:59.`,
    );
  const typedZone = options.text('zone');
  const zone = typedZone === undefined ? (before?.zone ?? DEFAULT_ZONE) : zoneNamed(typedZone);
  if (zone === undefined)
    throw new UserFacingError(
      'bad-option',
      `“${(typedZone ?? '').slice(0, 40)}” is no time zone: choose one from the list, such as Europe/London or UTC.`,
    );
  return { day, time, zone };
}

function oneOf<T extends string>(known: readonly T[], typed: string | undefined, option: string): T | undefined {
  if (typed === undefined) return undefined;
  const found = known.find((k) => k === typed.trim().toLowerCase());
  if (found === undefined)
    throw new UserFacingError('bad-option', `“${typed.slice(0, 40)}” is no ${option}: choose ${known.join(', ')}.`);
  return found;
}

function off(request: Request, { desk }: Services): View {
  const was = desk.digests.off(serverOf(request));
  const words = was
    ? 'The digest is off and its settings are deleted. The log of what went out stays until Beadle leaves the server.'
    : 'This server had no digest; nothing was changed.';
  return { kind: 'notice', title: 'Digest', private: true, blocks: [text(words)] };
}

function completeZone(typed: string): Choice[] {
  const words = typed.trim().toLowerCase().replaceAll(' ', '_');
  const zones =
    words === '' ? [DEFAULT_ZONE, 'UTC', ...ZONES] : ['UTC', ...ZONES].filter((z) => z.toLowerCase().includes(words));
  return [...new Set(zones)].slice(0, 25).map((zone) => ({ name: zone, value: zone }));
}

const ZONES = Intl.supportedValuesOf('timeZone');
