import { daysBetween, isDay, type Day } from '../../domain/dates.ts';
import { plain } from './words.ts';

// Own rules rather than chrono-node: a cover is to be read completely or not at all, while a reader of free text guesses
// a missing month or year from today's date.
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const DATE = new RegExp(
  String.raw`\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b|\b(\d{1,2})(?:st|nd|rd|th)?(?:(?: of)? ?${MONTH}(?:,? ?(\d{4})\b)?)?(?![\d:])`,
  'gi',
);

export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** Five weeks are the longest fieldwork of any framework; ninety days leave room, and anything longer was misread. */
const LONGEST_DAYS = 90;

/**
 * The stretches of days in a text such as `11 to 22 May 2026`, `28 January-5 February 2014`, `8 and 9 March 2022` or, when
 * inspectors came back later, `30 September to 11 October 2024 and 13 to 16 January 2025`. A day borrows its month and
 * year from the next one. `undefined` when any part is no date.
 */
export function readSpans(text: string): readonly [Span, ...Span[]] | undefined {
  const days = readDays(plain(text));
  if (!days) return undefined;
  const parts = plain(text).split(/ and |, ?(?=\d)| ?[&;] ?/i);
  // “8 and 9 March” is one stretch of two days, “5 to 9 March and 3 to 4 April” are two.
  const stretches = /\d ?(?:to|until|-)|[a-z.] ?(?:to|until|-) ?(?:\w+day,? )?\d/i.test(parts[0] ?? '')
    ? parts
    : [parts.join(' ')];
  const spans: Span[] = [];
  let next = 0;
  for (const part of stretches) {
    const count = [...part.matchAll(DATE)].length;
    const [start, end] = [days[next], days[next + count - 1]];
    next += count;
    if (start === undefined || end === undefined || end < start || daysBetween(start, end) > LONGEST_DAYS)
      return undefined;
    spans.push({ start, end });
  }
  const [first, ...later] = spans;
  return first && later.every((span, i) => span.start > (spans[i]?.end ?? '')) ? [first, ...later] : undefined;
}

/** One day in a text such as `2 August 2013`. */
export function readDay(text: string): Day | undefined {
  const days = readDays(plain(text));
  return days?.length === 1 ? days[0] : undefined;
}

function readDays(text: string): Day[] | undefined {
  const days: Day[] = [];
  let month: number | undefined;
  let year: number | undefined;
  for (const found of [...text.matchAll(DATE)].reverse()) {
    const [, numericDay, numericMonth, numericYear, day, monthName, yearText] = found;
    if (numericYear !== undefined) {
      month = Number(numericMonth);
      year = Number(numericYear);
    } else {
      const named = monthName === undefined ? month : MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
      if (yearText !== undefined) year = Number(yearText);
      // “28 December to 9 January 2026”: the year belongs to the second day alone.
      else if (named !== undefined && month !== undefined && year !== undefined && named > month) year -= 1;
      month = named;
    }
    if (month === undefined || year === undefined) return undefined;
    const read = `${year}-${pad(month)}-${pad(Number(numericDay ?? day))}`;
    if (!isDay(read)) return undefined;
    days.unshift(read);
  }
  return days.length > 0 ? days : undefined;
}

const pad = (n: number): string => String(n).padStart(2, '0');
