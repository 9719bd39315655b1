/** A calendar day, `YYYY-MM-DD`. Reports have a publication day, never a time, so no time zone is involved. */
export type Day = string;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2022-11-15` as `15 November 2022`, `2022-11` as `November 2022`, `2022` as it is. */
export function sayDay(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Two days as a person says them: `11 to 22 May 2026`, `20 November to 1 December 2023`, `28 December 2025 to 9 January 2026`. */
export function sayRange(start: Day, end: Day | null): string {
  if (end === null || end === start) return sayDay(start);
  const [y1, m1, d1] = start.split('-');
  const [y2, m2] = end.split('-');
  if (y1 !== y2) return `${sayDay(start)} to ${sayDay(end)}`;
  const from = m1 === m2 ? String(Number(d1)) : sayDay(start).replace(/ \d{4}$/, '');
  return `${from} to ${sayDay(end)}`;
}

const DAY_MS = 86_400_000;

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The day of an instant, in UTC. */
export const dayOf = (instant: Date): Day => instant.toISOString().slice(0, 10);

/** True for a real calendar day written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;
