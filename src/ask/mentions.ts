import { REGIONS, type Council, type Region } from '../domain/councils.ts';
import { foldName } from '../domain/names.ts';
import type { CouncilResolver, Found } from '../index/councils.ts';
import { COMMON_WORDS } from './vocabulary.ts';

/** A run of words of the question, from the first to before the second. */
export type Span = readonly [number, number];

/** A council that a question names, and what the name means. */
export interface CouncilMention {
  readonly found: Extract<Found, { kind: 'one' | 'which' }>;
  /** As it was typed, folded. */
  readonly typed: string;
  readonly at: Span;
}

export interface RegionMention {
  readonly name: string;
  readonly regions: readonly Region[];
  readonly at: Span;
}

const region = (name: string, ...regions: Region[]): readonly [string, Omit<RegionMention, 'at'>] => [
  foldName(name),
  { name, regions: regions.length > 0 ? regions : [name as Region] },
];

const REGION_FORMS = new Map<string, Omit<RegionMention, 'at'>>([
  ...REGIONS.flatMap((r) => [region(r), region(`the ${r}`, r)]),
  region('Yorkshire', 'Yorkshire and The Humber'),
  region('Yorkshire and Humber', 'Yorkshire and The Humber'),
  region('Yorks and Humber', 'Yorkshire and The Humber'),
  region('Yorkshire and Humberside', 'Yorkshire and The Humber'),
  region('East Anglia', 'East of England'),
  region('Eastern region', 'East of England'),
  region('the Midlands', 'East Midlands', 'West Midlands'),
  region('the eastern region', 'East of England'),
  region('the North', 'North East', 'North West', 'Yorkshire and The Humber'),
  region('northern England', 'North East', 'North West', 'Yorkshire and The Humber'),
  region('the South', 'South East', 'South West', 'London'),
]);

/** Forms that are a council's somewhere and an ordinary word nearly everywhere else. */
const NOT_ALONE = new Set(['greater', 'ios', 'bi', 'tri', 'hunts', 'col', 'the wirral council', 'humber']);
/** After “reading” these make it the school subject or the act. */
const READING_AS_WORD = new Set([
  'age',
  'level',
  'levels',
  'skills',
  'scheme',
  'about',
  'a',
  'this',
  'that',
  'it',
  'books',
  'ability',
]);
const LONGEST = 8;
/** So that a pasted list of names costs no more than an honest question. */
export const MOST_MENTIONS = 24;

export function regionsIn(words: readonly string[]): RegionMention[] {
  const found: RegionMention[] = [];
  for (let i = 0; i < words.length && found.length < MOST_MENTIONS; i++) {
    for (let n = Math.min(5, words.length - i); n > 0; n--) {
      const form = REGION_FORMS.get(words.slice(i, i + n).join(' '));
      if (!form) continue;
      found.push({ ...form, at: [i, i + n] });
      i += n - 1;
      break;
    }
  }
  return found;
}

/** Finds the councils that a text names, longest forms first, with a possessive `s` or one slip of the keyboard. */
export function councilFinder(resolver: CouncilResolver) {
  const meanings = resolver.meanings();
  const isReal = (words: readonly string[], i: number, form: string) =>
    !NOT_ALONE.has(form) && !(form === 'reading' && READING_AS_WORD.has(words[i + 1] ?? ''));

  function exactAt(words: readonly string[], i: number): CouncilMention | undefined {
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
      const typed = words.slice(i, i + n).join(' ');
      for (const form of typed.length > 3 && typed.endsWith('s') ? [typed, typed.slice(0, -1)] : [typed]) {
        const found = meanings.get(form);
        if (found && found.kind !== 'none' && isReal(words, i, form)) return { found, typed: form, at: [i, i + n] };
      }
    }
    return undefined;
  }

  /** Two misspelt words before one: “kirkless”, “north linconshire”. */
  function guessAt(words: readonly string[], i: number, isFree: (word: number) => boolean): CouncilMention | undefined {
    for (const n of [2, 1]) {
      const run = words.slice(i, i + n);
      if (run.length < n || !run.every((w, k) => isFree(i + k) && !COMMON_WORDS.has(w))) continue;
      const typed = run.join(' ');
      if (typed.length < 5 || /\d/.test(typed)) continue;
      for (const form of typed.endsWith('s') ? [typed, typed.slice(0, -1)] : [typed]) {
        const found = resolver.find(form);
        // A short name with its end cut off is more often another word than a council.
        const most = form.length >= 8 ? 4 : 2;
        const isSlip = found.kind === 'one' && Math.abs(foldName(found.council.shortName).length - form.length) <= most;
        if (isSlip) return { found, typed, at: [i, i + n] };
      }
    }
    return undefined;
  }

  return {
    exact(words: readonly string[]): CouncilMention[] {
      const mentions: CouncilMention[] = [];
      for (let i = 0; i < words.length && mentions.length < MOST_MENTIONS; i++) {
        const mention = exactAt(words, i);
        if (!mention) continue;
        mentions.push(mention);
        i = mention.at[1] - 1;
      }
      return mentions;
    },
    /** For words that nothing else explains; a few at most, since each is compared with every name. */
    guess(words: readonly string[], isFree: (word: number) => boolean): CouncilMention | undefined {
      let tries = 0;
      for (let i = 0; i < words.length && tries < 6; i++) {
        if (!isFree(i) || COMMON_WORDS.has(words[i] ?? '')) continue;
        tries++;
        const mention = guessAt(words, i, isFree);
        if (mention) return mention;
      }
      return undefined;
    },
  };
}

/** The councils a mention stands for: one, or all that a name of an area or an unclear name covers. */
export const councilsOf = ({ found }: CouncilMention): readonly Council[] =>
  found.kind === 'one' ? [found.council] : found.candidates;
