import type { Day } from '../domain/dates.ts';

/** A stretch of time that a question names, and how the question stands to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** `in` it, `before` it, `after` it, or `by` its end. */
  readonly relation: 'in' | 'before' | 'after' | 'by';
  /** The word of the relation as it was typed, where it reads well: `since`, `as of`; otherwise the relation. */
  readonly link: string;
  /** As a person says it: `2015`, `May 2015`, `the last 5 years`. */
  readonly words: string;
  /** Where it stands in the folded question, by word. */
  readonly at: readonly [number, number];
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const monthOf = (word: string | undefined): number => {
  if (word === undefined || word.length < 3) return 0;
  return MONTHS.findIndex((m) => m === word || (word.length <= 4 && m.startsWith(word))) + 1;
};
const yearOf = (word: string | undefined): number | undefined =>
  word !== undefined && /^(19[89]\d|20[0-4]\d)$/.test(word) ? Number(word) : undefined;

/** “March 09”. */
const shortYear = (word: string | undefined): number | undefined =>
  word !== undefined && /^(0[89]|[12]\d)$/.test(word) ? 2000 + Number(word) : undefined;

const RELATIONS: Readonly<Record<string, Period['relation']>> = {
  before: 'before', until: 'before', 'prior to': 'before', pre: 'before', preceding: 'before',
  after: 'after', since: 'after', following: 'after', post: 'after', from: 'after',
  by: 'by', 'up to': 'by', 'as of': 'by', 'as at': 'by',
}; // prettier-ignore
const FILLERS = new Set(['the', 'its', 'their', 'his', 'her', 'a', 'an', 'that', 'of', 'about', 'around']);
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const pad = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Years, months, days and spans named in a folded question, in order; `now` gives “last year” its meaning. */
export function periodsIn(words: readonly string[], now: Date): Period[] {
  const found: Period[] = [];
  for (let i = 0; i < words.length; i++) {
    const period = relativeAt(words, i, now) ?? dateAt(words, i);
    if (!period) continue;
    found.push(period);
    i = period.at[1] - 1;
  }
  return joinRanges(found, words);
}

function dateAt(words: readonly string[], i: number): Period | undefined {
  const day = /^(\d{1,2})(st|nd|rd|th)?$/.exec(words[i] ?? '')?.[1];
  const dayFirst = day !== undefined && monthOf(words[i + 1]) > 0;
  let at = dayFirst ? i + 1 : i;
  const month = monthOf(words[at]);
  if (month > 0) at++;
  const dayAfter = !dayFirst && month > 0 ? /^(\d{1,2})(st|nd|rd|th)?$/.exec(words[at] ?? '')?.[1] : undefined;
  if (dayAfter !== undefined && yearOf(words[at + 1]) !== undefined) at++;
  const year = yearOf(words[at]) ?? (month > 0 ? shortYear(words[at]) : undefined);
  if (year === undefined) return undefined;
  const end = at + 1;
  const date = dayFirst ? Number(day) : dayAfter !== undefined ? Number(dayAfter) : 0;
  const { relation, link, start } = relationBefore(words, i);
  const at2: Period['at'] = [start, end];
  if (month === 0) return { from: `${year}-01-01`, to: `${year}-12-31`, relation, words: String(year), link, at: at2 };
  const name = `${capital(MONTHS[month - 1] ?? '')} ${year}`;
  const prefix = `${year}-${pad(month)}`;
  if (date >= 1 && date <= lastDay(year, month)) {
    return {
      from: `${prefix}-${pad(date)}`,
      to: `${prefix}-${pad(date)}`,
      relation,
      link,
      words: `${date} ${name}`,
      at: at2,
    };
  }
  return { from: `${prefix}-01`, to: `${prefix}-${lastDay(year, month)}`, relation, link, words: name, at: at2 };
}

const SAID_AS_TYPED = new Set(['since', 'until', 'up to', 'as of', 'as at', 'from', 'prior to', 'by']);
/** Parts of a year, which count as the whole. */
const PARTS = new Set(['early', 'mid', 'late', 'spring', 'summer', 'autumn', 'winter', 'start', 'end', 'beginning']);

/** The relation word just before a date, over small words: “after the 2013 inspection”. */
function relationBefore(words: readonly string[], i: number) {
  for (let j = i; j > 0; j--) {
    for (const n of [2, 1]) {
      const typed = words.slice(Math.max(0, j - n), j).join(' ');
      const relation = RELATIONS[typed];
      if (relation) return { relation, link: SAID_AS_TYPED.has(typed) ? typed : relation, start: j - n };
    }
    if (!FILLERS.has(words[j - 1] ?? '') && !PARTS.has(words[j - 1] ?? '')) break;
  }
  const part = PARTS.has(words[i - 1] ?? '') ? 1 : 0;
  return { relation: 'in' as const, link: 'in', start: i - part };
}

function relativeAt(words: readonly string[], i: number, now: Date): Period | undefined {
  const today = now.toISOString().slice(0, 10);
  const year = now.getUTCFullYear();
  const [a, b, c] = words.slice(i, i + 3);
  if ((a === 'last' || a === 'this') && b === 'year') {
    const y = a === 'last' ? year - 1 : year;
    return { from: `${y}-01-01`, to: `${y}-12-31`, relation: 'in', link: 'in', words: String(y), at: [i, i + 2] };
  }
  const count = Number(b) || SMALL.indexOf(b ?? '') + 1 || (b === 'few' ? 3 : 0);
  const unit = c?.replace(/s$/, '');
  if ((a === 'last' || a === 'past') && count > 0 && (unit === 'year' || unit === 'month')) {
    const from = new Date(now);
    if (unit === 'year') from.setUTCFullYear(year - Math.min(count, 50));
    else from.setUTCMonth(now.getUTCMonth() - Math.min(count, 600));
    return {
      from: from.toISOString().slice(0, 10),
      to: today,
      relation: 'in',
      link: 'in',
      words: `the last ${count} ${unit}s`,
      at: [i, i + 3],
    };
  }
  return undefined;
}

/** “between 2012 and 2016”, “2012 to 2016”, “from 2012 to 2016” are one span; “2014 and 2016” are two years. */
function joinRanges(found: readonly Period[], words: readonly string[]): Period[] {
  const [first, second] = found;
  if (found.length !== 2 || !first || !second || second.at[0] - first.at[1] > 1 || first.to >= second.to)
    return [...found];
  const link = words[first.at[1]];
  const lead = words[first.at[0] - 1];
  const between = link === 'and' && lead === 'between';
  if (!between && link !== 'to' && second.at[0] !== first.at[1]) return [...found];
  return [
    {
      from: first.from,
      to: second.to,
      relation: 'in',
      link: 'in',
      words: `${first.words} to ${second.words}`,
      at: [between ? first.at[0] - 1 : first.at[0], second.at[1]],
    },
  ];
}

/** The period as a phrase in a sentence: `in 2015`, `before 2017`, `by May 2015`. */
export function periodPhrase(period: Period): string {
  if (period.relation === 'in') return /^\d{1,2} /.test(period.words) ? `on ${period.words}` : `in ${period.words}`;
  return `${period.link} ${period.words}`;
}

/** The days the period allows, open ends as the empty and the last day. */
export function bounds(period: Period | undefined): readonly [Day, Day] {
  if (period === undefined) return ['', '9999-12-31'];
  if (period.relation === 'before') return ['', period.from];
  if (period.relation === 'after') return [period.from, '9999-12-31'];
  return period.relation === 'by' ? ['', period.to] : [period.from, period.to];
}
