import * as chrono from 'chrono-node';
import { isDay, type Day } from '../../domain/dates.ts';

/** Days before this are no publication days of web pages about inspections; later than tomorrow is a slip. */
const plausible = (day: string): boolean => isDay(day) && day >= '1996-01-01' && day <= '2099-12-31';

/** The first full calendar day written in a short text: ISO, `10.12.14`, `9th February 2010`, `October 18, 2016`. */
export function dayIn(text: string): Day | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
  if (iso !== undefined && plausible(iso)) return iso;
  const compact = /^(\d{4})(\d\d)(\d\d)(?!\d{1,3}$)/.exec(text.trim());
  const run = compact ? compact.slice(1).join('-') : '';
  if (plausible(run)) return run;
  const slashed = text.slice(0, 300).replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.])/g, '$1/$2/$3');
  for (const found of chrono.en.GB.parse(slashed)) {
    const { start } = found;
    // “now” and “today” are the reader's day, not the page's.
    if (!/\d/.test(found.text) || /\b(?:ago|last|next|this|yesterday|today|in)\b/i.test(found.text)) continue;
    if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
    const day = [start.get('year'), start.get('month'), start.get('day')]
      .map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'))
      .join('-');
    if (plausible(day)) return day;
  }
  return null;
}

/** The day in an address: `/2031/05/14/`, `/2031/may/14/`. */
export function dayInAddress(url: string | null): Day | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]([a-z]{3}|\d{1,2})[/-](\d{1,2})(?!\d)/i.exec(url ?? '') ?? [];
  return year === undefined
    ? null
    : dayIn(/\d/.test(month ?? '') ? `${day}/${month}/${year}` : `${day} ${month} ${year}`);
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})(?:\\s+(?:of\\s+)?((?:19|20)\\d\\d))?\\b`, 'i');

/**
 * The month or year a sentence names, as precisely as it does: `2013-02`, `2013`. A month without a year is the last
 * one before `published`, or the next when `ahead`.
 */
export function partialDate(sentence: string, published: Day | null, ahead: boolean): string | null {
  const day = dayIn(sentence);
  if (day !== null) return day;
  const found = MONTH.exec(sentence);
  // “may” in lower case is a verb.
  const named = found && found[1] !== 'may' && found[1] !== 'march' ? found : null;
  const month = named ? MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1 : 0;
  // A year elsewhere in the sentence is not the month's.
  const year = named ? named[2] : /\b(?:in|since|during|until|from|of)\s+((?:19|20)\d\d)\b/i.exec(sentence)?.[1];
  const pad = (n: number) => String(n).padStart(2, '0');
  if (month > 0 && year !== undefined) return `${year}-${pad(month)}`;
  if (month > 0 && published !== null) {
    const [y = 0, m = 0] = published.split('-').map(Number);
    const shift = ahead ? (month < m ? 1 : 0) : month > m ? -1 : 0;
    return `${y + shift}-${pad(month)}`;
  }
  return year ?? null;
}
