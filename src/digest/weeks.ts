import { Cron } from 'croner';
import { addDays, type Day } from '../domain/dates.ts';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A weekly moment on the wall clock of a place: kept as said, turned into an instant anew for each week. */
export interface Schedule {
  readonly day: Weekday;
  /** `HH:MM` */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
}

export const DEFAULT_ZONE = 'Europe/London';

/** `9:05` or `09:05` as `09:05`; `undefined` for what is no time of day. */
export function timeOfDay(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/**
 * A time zone as the IANA writes it, however it was typed; `undefined` for what is none. Offsets are none, since they
 * know no summer time, nor are abbreviations: `BST` is taken for Bangladesh.
 */
export function zoneNamed(text: string): string | undefined {
  const name = text.trim().replaceAll(' ', '_');
  if (!/^([a-z]+\/|utc$|gmt$)/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * The next moment of the schedule strictly after `after`. Where the clock jumps over it the moment is the first after
 * the jump, where the clock repeats it the first of the two: one a week, always.
 */
export function nextMoment({ day, time, zone }: Schedule, after: Date): Date {
  const [hour, minute] = time.split(':').map(Number);
  const pattern = `0 ${minute ?? 0} ${hour ?? 0} * * ${WEEKDAYS.indexOf(day) + 1}`;
  const next = new Cron(pattern, { timezone: zone, paused: true }).nextRun(after);
  if (next === null) throw new Error(`no next run of “${pattern}” in ${zone}`);
  return next;
}

/** A weekly moment that has come. */
export interface Due {
  readonly moment: Date;
  /** Weekly moments that went by before this one without a post. */
  readonly missed: number;
  readonly next: Date;
}

/** The last moment from `first` up to `now`, which alone is made up for, and the one to wait for next. */
export function latestDue(schedule: Schedule, first: Date, now: Date): Due {
  let moment = first;
  let missed = 0;
  let next = nextMoment(schedule, moment);
  while (next <= now) {
    moment = next;
    missed += 1;
    next = nextMoment(schedule, moment);
  }
  return { moment, missed, next };
}

/** The calendar day of an instant on the wall clock of a zone. */
export const dayIn = (zone: string, instant: Date): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant);

/** `20 November, 08:00` on the wall clock of a zone. */
export const sayMoment = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(instant)
    .replace(' at ', ', ');

/** The days that a digest covers: the week that ends on its own day, and those missed before it. */
export const weekOf = (zone: string, { moment, missed }: Pick<Due, 'moment' | 'missed'>): { from: Day; to: Day } => {
  const to = dayIn(zone, moment);
  return { from: addDays(to, -6 - 7 * missed), to };
};
