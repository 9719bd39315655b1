import { sayDay } from './dates.ts';

/** What is known of a source that Beadle asks by itself. Instants are ISO strings. */
export interface SourceState {
  /** `ofsted`, `statistics`, or the address of a feed. */
  readonly name: string;
  readonly knownSince: string;
  /** The last time it was asked, whatever came of it. */
  readonly askedAt: string | null;
  /** The last time that all of it was asked without a fault. */
  readonly doneAt: string | null;
  /** The last time it had something new. */
  readonly changedAt: string | null;
  readonly nextAt: string | null;
  readonly failingSince: string | null;
  /** The last fault in plain words; `null` when the last round went well. */
  readonly error: string | null;
  /** What administrators were told already. */
  readonly told: Trouble | null;
}

export type Trouble = 'failing' | 'silent';

export interface Rhythm {
  readonly title: string;
  readonly everyHours: number;
  /** Longer without anything new is not this source's habit. */
  readonly silentDays: number;
}

/** Ofsted publishes weekly but for August and Christmas; the tables come once a year, 2024 in August and 2025 in September. */
const RHYTHMS: Readonly<Record<string, Rhythm>> = {
  ofsted: { title: 'Ofsted’s report site', everyHours: 24, silentDays: 60 },
  statistics: { title: 'Official statistics on gov.uk', everyHours: 24 * 7, silentDays: 430 },
};

export const rhythmOf = (name: string): Rhythm =>
  RHYTHMS[name] ?? { title: `Feed ${feedTitle(name)}`, everyHours: 2, silentDays: 30 };

/** Without the query, in which a feed's address may carry a key. */
const feedTitle = (name: string): string => {
  if (!URL.canParse(name)) return name.slice(0, 60);
  const { host, pathname } = new URL(name);
  return `${host}${pathname}`.slice(0, 100);
};

const HOUR_MS = 3_600_000;

/** What is wrong with a source for long enough to be told: a day of failing, or a silence beyond its habit. */
export function troubleOf(state: SourceState, now: Date): Trouble | undefined {
  const hoursSince = (instant: string) => (now.getTime() - Date.parse(instant)) / HOUR_MS;
  if (state.failingSince !== null && hoursSince(state.failingSince) >= 24) return 'failing';
  const heard = state.changedAt ?? state.knownSince;
  if (state.doneAt !== null && hoursSince(heard) >= rhythmOf(state.name).silentDays * 24) return 'silent';
  return undefined;
}

/** A source's trouble as a sentence for administrators and the digest. */
export function sayTrouble(state: SourceState, trouble: Trouble): string {
  const { title } = rhythmOf(state.name);
  if (trouble === 'failing') {
    return `${title} could not be read since ${sayInstant(state.failingSince ?? '')}: ${state.error ?? 'no reason noted'}. What was read before stays as it is.`;
  }
  return `${title} has had nothing new since ${sayInstant(state.changedAt ?? state.knownSince)}, longer than its habit.`;
}

/** A source as `/about` and `doctor` show it, each value in plain words. */
export interface Freshness {
  readonly title: string;
  readonly lastAsked: string;
  readonly lastChanged: string;
  readonly error: string | null;
  readonly next: string;
  readonly trouble: string | null;
}

/**
 * How fresh each source is.
 * @param on names of the sources that are switched on: others are shown only when they were ever asked.
 */
export function freshness(states: readonly SourceState[], on: readonly string[], now: Date): Freshness[] {
  const known = new Map(states.map((state) => [state.name, state]));
  return [...new Set([...on, ...known.keys()])].map((name) => {
    const state = known.get(name);
    const isOn = on.includes(name);
    const trouble = state && isOn ? troubleOf(state, now) : undefined;
    return {
      title: rhythmOf(name).title,
      lastAsked: sayAgo(state?.askedAt, now),
      lastChanged: state?.changedAt ? sayInstant(state.changedAt) : 'nothing new so far',
      error: state?.error ?? null,
      next: isOn ? sayNext(state?.nextAt, now) : 'switched off',
      trouble: state && trouble ? sayTrouble(state, trouble) : null,
    };
  });
}

/** `24 November 2026, 09:05 UTC`. */
const sayInstant = (instant: string): string => `${sayDay(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;

const sayAgo = (instant: string | null | undefined, now: Date): string => {
  if (!instant) return 'never';
  const hours = Math.floor((now.getTime() - Date.parse(instant)) / HOUR_MS);
  if (hours < 1) return `${sayInstant(instant)} (within the last hour)`;
  if (hours < 48) return `${sayInstant(instant)} (${hours} ${hours === 1 ? 'hour' : 'hours'} ago)`;
  return `${sayInstant(instant)} (${Math.floor(hours / 24)} days ago)`;
};

const sayNext = (instant: string | null | undefined, now: Date): string =>
  instant && Date.parse(instant) > now.getTime() ? sayInstant(instant) : 'as soon as the bot runs';
