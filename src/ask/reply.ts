import type { Council } from '../domain/councils.ts';
import { sayDay } from '../domain/dates.ts';
import type { Grade } from '../domain/grades.ts';
import type { Source } from '../domain/inspections.ts';

/** Where something stands: a source, its page, and the words quoted from it. */
export interface Cited {
  readonly source: Source;
  readonly page: number | null;
  readonly quote: string | null;
}

/** A next question worth asking, as a slash command. */
export interface Next {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What is answered, before any front end dresses it. */
export interface Reply {
  /** False: nothing on file, not covered, or a question back. */
  readonly answered: boolean;
  /** The answer in a sentence or two, by itself understandable. */
  readonly verdict: string;
  /** Further facts, a line each. */
  readonly points: readonly string[];
  /** Sentences shown in their own words. */
  readonly quotes: readonly Cited[];
  /** Everything the answer rests on; never empty when it is answered. */
  readonly cited: readonly Cited[];
  /** How a name was read, what else it may mean, what was searched. */
  readonly remarks: readonly string[];
  /** Codes. */
  readonly councils: readonly string[];
  readonly next: readonly Next[];
  /** The one grade that the answer tells, for a front end that repeats it in colour. */
  readonly tone?: Grade | undefined;
}

type Given = Partial<Reply> & Pick<Reply, 'verdict'>;

/** An answer; what it quotes it cites. */
export const answer = (given: Given & Pick<Reply, 'cited'>): Reply => ({
  points: [],
  remarks: [],
  councils: [],
  next: [],
  ...given,
  quotes: withoutRepeats(given.quotes ?? []),
  // What nothing on file supports is no answer, whoever composed it.
  answered: given.cited.length + (given.quotes?.length ?? 0) > 0,
  cited: distinctSources([...(given.quotes ?? []), ...given.cited]),
});

/** One quote may hold another: the longer one is kept, in the place of the first. */
function withoutRepeats(quotes: readonly Cited[]): Cited[] {
  const kept: Cited[] = [];
  for (const quote of quotes) {
    const words = quote.quote ?? '';
    const at = kept.findIndex((k) => k.quote?.includes(words) === true || words.includes(k.quote ?? ' '));
    if (at < 0) kept.push(quote);
    else if (words.length > (kept[at]?.quote ?? '').length) kept[at] = quote;
  }
  return kept;
}

/** Words without a fact: nothing on file, not covered, a question back. */
export const noAnswer = (given: Given): Reply => ({
  points: [],
  quotes: [],
  remarks: [],
  councils: [],
  next: [],
  ...given,
  cited: distinctSources(given.cited ?? []),
  answered: false,
});

const MOST_SOURCES = 10;

function distinctSources(cited: readonly Cited[]): Cited[] {
  const bySource = new Map<string, Cited>();
  for (const c of cited) {
    const key = c.source.file ?? c.source.url ?? c.source.title;
    const known = bySource.get(key);
    if (known === undefined || (known.quote === null && c.quote !== null)) bySource.set(key, c);
  }
  return [...bySource.values()].slice(0, MOST_SOURCES);
}

/** `a, b and c`. */
export function joined(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
export const numberWord = (n: number): string => NUMBERS[n] ?? String(n);
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${numberWord(n)} times`);

export const ratingOf = (council: Council): Next => ({
  label: `${council.shortName} rating`,
  command: 'rating',
  options: { council: council.code },
});
export const historyOf = (council: Council): Next => ({
  label: `${council.shortName} history`,
  command: 'history',
  options: { council: council.code },
});

/** The answer as plain text, without its sources. */
export function replyText(reply: Reply): string {
  const quotes = reply.quotes.map((q) => `${inQuotes(q.quote ?? '')} (${saidBy(q)})`);
  return [reply.verdict, ...reply.points.map((p) => `- ${p}`), ...quotes, ...reply.remarks].join('\n');
}

/** `Town Hall Times, 5 September 2017`, `Ofsted report, page 3`. */
function saidBy({ source, page }: Cited): string {
  const day = source.publishedOn === null ? '' : `, ${sayDay(source.publishedOn)}`;
  return `${source.publisher ?? source.title}${day}${page === null ? '' : `, page ${page}`}`;
}

/** A sentence that is itself somebody's words keeps its own marks. */
const inQuotes = (text: string): string => (/^[“"]/.test(text) ? text : `“${text}”`);
