import type { Council } from '../domain/councils.ts';
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
}

type Given = Partial<Reply> & Pick<Reply, 'verdict'>;

/** An answer; what it quotes it cites. */
export const answer = (given: Given & Pick<Reply, 'cited'>): Reply => ({
  points: [],
  quotes: [],
  remarks: [],
  councils: [],
  next: [],
  ...given,
  answered: true,
  cited: distinctSources([...(given.quotes ?? []), ...given.cited]),
});

/** Words without a fact: nothing on file, not covered, a question back. */
export const noAnswer = (given: Given): Reply => ({
  points: [],
  quotes: [],
  remarks: [],
  councils: [],
  next: [],
  cited: [],
  ...given,
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
  const quotes = reply.quotes.map((q) => `“${q.quote ?? ''}”${q.page === null ? '' : ` (page ${q.page})`}`);
  return [reply.verdict, ...reply.points.map((p) => `- ${p}`), ...quotes, ...reply.remarks].join('\n');
}
