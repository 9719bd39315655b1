import { sayDay } from '../domain/dates.ts';
import { rhythmOf, sayTrouble, troubleOf, type SourceState } from '../domain/freshness.ts';
import type { Digest } from '../store/digests.ts';
import { composeDigest, type Message } from './compose.ts';
import { markerOf } from './deliver.ts';
import { choose, latestInspections, toneOf, type Item, type NewsStores } from './news.ts';
import { scopeOf, type Scope } from './scope.ts';
import { dayIn, latestDue, sayMoment, weekOf, type Due } from './weeks.ts';

const LATE = 15 * 60_000;
const SOURCES_NAMED = 3;
const TROUBLES_NAMED = 2;
const TROUBLE_ROOM = 250;

/** What a week’s post is read from. */
export interface WeeklySources {
  readonly stores: NewsStores;
  /** The sources that are switched on, as they were when last read. */
  readonly sources: () => readonly SourceState[];
  readonly hasRole: (guildId: string, roleId: string) => Promise<boolean>;
}

/** A digest ready to be claimed. Without messages the week is held back. */
export interface Edition {
  readonly period: string;
  readonly due: Due;
  readonly messages: readonly Message[];
  /** What was held back and why, for the log. */
  readonly reason: string | null;
}

/** The name of a week: a channel gets one post for it. */
export const periodOf = (digest: Pick<Digest, 'zone'>, moment: Date): string =>
  `week ending ${dayIn(digest.zone, moment)}`;

/** What goes out for a digest whose moment has come: what is new since its cursor, out of `items`. */
export async function editionOf(
  digest: Digest,
  items: readonly Item[],
  sources: WeeklySources,
  now: Date,
): Promise<Edition> {
  const due = latestDue(digest, digest.nextAt, now);
  const period = periodOf(digest, due.moment);
  const scope = scopeOf(digest.scope, sources.stores.councils);
  const chosen = choose(items, { after: digest.after, scope, importance: digest.importance });
  const backfill = latestInspections(sources.stores, scope, digest.backfill);
  const leftOut = chosen.leftOut === 0 ? null : `${chosen.leftOut} below the importance that was chosen were held back`;
  if (chosen.items.length === 0 && backfill.length === 0 && digest.quiet === 'silent') {
    const quiet = 'nothing new, and quiet weeks are not posted';
    return { period, due, messages: [], reason: leftOut === null ? quiet : `${quiet}; ${leftOut}` };
  }
  const mention = await mentionOf(digest, chosen.items, sources);
  const messages = composeDigest(
    {
      days: weekOf(digest.zone, due),
      items: chosen.items,
      backfill,
      remarks: lateness(digest, due, now),
      footer: [restOf(digest, chosen.items, scope), ...freshness(digest.zone, sources, now), ...mention.remarks],
      role: mention.role,
    },
    (part) => markerOf(digest.channelId, period, part),
  );
  return { period, due, messages, reason: leftOut };
}

async function mentionOf(digest: Digest, items: readonly Item[], { hasRole }: WeeklySources) {
  const { roleId, guildId } = digest;
  if (roleId === null || toneOf(items) === undefined) return { role: null, remarks: [] };
  if (await hasRole(guildId, roleId)) return { role: roleId, remarks: [] };
  return { role: null, remarks: ['The role to be mentioned is gone: choose another with /digest set.'] };
}

function lateness({ zone }: Digest, { moment, missed }: Due, now: Date): string[] {
  if (now.getTime() - moment.getTime() < LATE && missed === 0) return [];
  const weeks = missed === 0 ? '' : `, and ${missed === 1 ? 'the week' : `the ${missed} weeks`} before it`;
  return [
    `Late: this was due on ${sayMoment(zone, moment)}${weeks}, when Beadle could not post. It tells everything first seen until now.`,
  ];
}

function restOf({ importance }: Digest, items: readonly Item[], scope: Scope): string {
  const told = new Set(items.filter((i) => i.council.status === 'current').map((i) => i.council.code)).size;
  const kind = importance === 'everything' ? '' : ' of the chosen importance';
  if (items.length === 0) return `Nothing new${kind} in ${scope.words}.`;
  const rest = Math.max(scope.size - told, 0);
  return `Nothing else new${kind} in ${rest === 1 ? '1 council' : `${rest} councils`}.`;
}

/** When the sources were last read, and those that fail or have been silent too long. */
function freshness(zone: string, { sources, stores }: WeeklySources, now: Date): string[] {
  const states = sources();
  const read = states.flatMap(({ name, doneAt }) =>
    doneAt === null ? [] : [`${rhythmOf(name).title} ${sayMoment(zone, new Date(doneAt))}`],
  );
  const more = read.length > SOURCES_NAMED ? `; and ${read.length - SOURCES_NAMED} more` : '';
  const lastRead =
    states.length === 0
      ? 'No source is switched on: what is new was brought in by hand.'
      : read.length === 0
        ? 'No source could be read yet.'
        : `Last read: ${read.slice(0, SOURCES_NAMED).join('; ')}${more}.`;
  const newest = stores.newestReport();
  const troubles = states.flatMap((state) => {
    const trouble = troubleOf(state, now);
    return trouble === undefined ? [] : [sayTrouble(state, trouble).slice(0, TROUBLE_ROOM)];
  });
  return [
    newest === null ? lastRead : `${lastRead} The newest report on file is of ${sayDay(newest)}.`,
    ...troubles.slice(0, TROUBLES_NAMED),
    ...(troubles.length > TROUBLES_NAMED
      ? [`${troubles.length - TROUBLES_NAMED} more sources have trouble: see /about.`]
      : []),
  ];
}
