import { near } from './near.ts';
import { BM25, isFacet } from './options.ts';
import { countOf, findTerm, firstTerm, lowest, termAt, type Part, type Segment } from './segment.ts';

/** From the first to the last of a run of terms, in their order; both the same for one term. */
export type TermRange = readonly [string, string];

export interface Wanted {
  /** Distinct terms; a document is found by any of them. */
  readonly terms: readonly string[];
  /** Each filter is met by a document that has a term of any of its ranges. */
  readonly filters: readonly (readonly TermRange[])[];
  readonly limit: number;
  /** The power of the number of matched terms by which a score is multiplied: 1 as in MiniSearch, 0 for none. */
  readonly coordination: number;
}

export interface Ranked {
  readonly key: number;
  readonly score: number;
  /** The terms found in it; where a word is on file only in another spelling, that one. */
  readonly terms: readonly string[];
}

/** Letters that may be wrong in a word that is not on file: one in five, two at most; a number is never another one. */
export const slipsAllowed = (term: string): number => (/\d/.test(term) ? 0 : Math.min(Math.round(term.length / 5), 2));
/** MiniSearch's weight of a match that is not exact, before its distance counts. */
const FUZZY_WEIGHT = 0.45;
/** A word that is not on file costs a walk over all terms: of many such words the first are tried. */
const MOST_CORRECTED = 6;

/** A term to look for: with its weight, and its number in each part. */
interface Sought {
  readonly term: string;
  readonly weight: number;
  readonly places: readonly number[];
}

/**
 * The best documents of all parts, best first, ties by key. Scores are MiniSearch's: BM25+ summed over the terms, by the
 * statistics of all parts together, times the number of matched terms raised to `coordination`.
 */
export function rank(parts: readonly Part[], { terms, filters, limit, coordination }: Wanted): Ranked[] {
  const docs = parts.reduce((sum, part) => sum + part.docs, 0);
  const average = parts.reduce((sum, part) => sum + part.length, 0) / docs;
  const sought = readings(parts, terms).map((spellings) => spellings.map((s) => weighed(s, parts, docs)));
  const best: Found[] = [];
  for (const part of parts) {
    const p = parts.indexOf(part);
    const touched = addUp(
      part.segment,
      sought.map((spellings) =>
        spellings.flatMap(({ weight, places }) => (places[p] === -1 ? [] : { t: places[p] ?? -1, weight })),
      ),
      average,
      admitted(part, filters),
    );
    keepBest(best, limit, part, touched, coordination);
  }
  return best.map(({ part, doc, key, score }) => {
    const p = parts.indexOf(part);
    const here = sought.flat().filter(({ places }) => hasTerm(part.segment, places[p] ?? -1, doc));
    return { key, score, terms: here.map(({ term }) => term) };
  });
}

/** The spellings under which each term is on file; of a term that is, only itself. */
function readings(parts: readonly Part[], terms: readonly string[]): { term: string; weight: number }[][] {
  let corrected = 0;
  return terms.map((term) => {
    const most = slipsAllowed(term);
    const known = parts.some((part) => countOf(part, findTerm(part.segment, term)) > 0);
    if (known || most === 0 || corrected++ >= MOST_CORRECTED) return [{ term, weight: 1 }];
    const others = new Map<string, number>();
    for (const { segment } of parts) {
      for (const [t, distance] of near(segment, term, most)) {
        const other = termAt(segment, t);
        if (!isFacet(other)) others.set(other, (FUZZY_WEIGHT * other.length) / (other.length + distance));
      }
    }
    return Array.from(others, ([other, weight]) => ({ term: other, weight }));
  });
}

function weighed({ term, weight }: { term: string; weight: number }, parts: readonly Part[], docs: number): Sought {
  const places = parts.map(({ segment }) => findTerm(segment, term));
  const count = parts.reduce((sum, part, p) => sum + countOf(part, places[p] ?? -1), 0);
  return { term, weight: weight * Math.log(1 + (docs - count + 0.5) / (count + 0.5)), places };
}

/** Where scores are added up, kept between searches and all zero then: as long as the longest part. */
let scores = new Float64Array(0);
let matched = new Uint16Array(0);
let found = new Uint32Array(0);

/** Adds up the scores of a part's documents; gives the documents that have any. */
function addUp(
  segment: Segment,
  sought: readonly (readonly { readonly t: number; readonly weight: number }[])[],
  average: number,
  admitted: Uint8Array | undefined,
): Uint32Array {
  const { docs, freqs, starts, lengths } = segment;
  if (scores.length < lengths.length) {
    scores = new Float64Array(lengths.length);
    matched = new Uint16Array(lengths.length);
    found = new Uint32Array(lengths.length);
  }
  const { k, b, d } = BM25;
  const base = k * (1 - b);
  const slope = (k * b) / average;
  let count = 0;
  for (const spellings of sought) {
    for (const [n, { t, weight }] of spellings.entries()) {
      const earlier = spellings.slice(0, n);
      const end = starts[t + 1] ?? 0;
      for (let i = starts[t] ?? 0; i < end; i++) {
        const doc = docs[i] ?? 0;
        if (admitted?.[doc] === 0) continue;
        const freq = freqs[i] ?? 0;
        const before = matched[doc] ?? 0;
        if (before === 0) found[count++] = doc;
        if (n === 0 || !earlier.some((other) => hasTerm(segment, other.t, doc))) matched[doc] = before + 1;
        scores[doc] =
          (scores[doc] ?? 0) + weight * (d + (freq * (k + 1)) / (freq + base + slope * (lengths[doc] ?? 0)));
      }
    }
  }
  return found.subarray(0, count);
}

interface Found {
  readonly part: Part;
  readonly doc: number;
  readonly key: number;
  readonly score: number;
}

const isBetter = (a: Omit<Found, 'part' | 'doc'>, b: Omit<Found, 'part' | 'doc'>) =>
  a.score > b.score || (a.score === b.score && a.key < b.key);

/** Puts the best of the touched documents into the list in its order, and clears their scores. */
function keepBest(best: Found[], limit: number, part: Part, touched: Uint32Array, coordination: number): void {
  const { keys } = part.segment;
  const powers = Array.from({ length: 33 }, (_, n) => n ** coordination);
  let worst = best.length < limit ? -1 : (best.at(-1)?.score ?? -1);
  for (const doc of touched) {
    const terms = matched[doc] ?? 0;
    const score = (scores[doc] ?? 0) * (powers[terms] ?? terms ** coordination);
    scores[doc] = 0;
    matched[doc] = 0;
    if (score < worst) continue;
    const one = { part, doc, key: keys[doc] ?? 0, score };
    let at = best.length;
    for (let other = best[at - 1]; other !== undefined && isBetter(one, other); other = best[at - 1]) at--;
    best.splice(at, 0, one);
    if (best.length > limit) best.pop();
    if (best.length === limit) worst = best.at(-1)?.score ?? -1;
  }
}

/** 1 for each document that counts and meets every filter; `undefined` where all do. */
function admitted({ segment, gone }: Part, filters: readonly (readonly TermRange[])[]): Uint8Array | undefined {
  if (filters.length === 0 && gone === undefined) return undefined;
  // How many filters a document has met so far; one that is gone meets none.
  const met = gone === undefined ? new Uint8Array(segment.keys.length) : gone.map((is) => (is === 1 ? 255 : 0));
  for (const [n, ranges] of filters.entries()) {
    for (const [from, to] of ranges) {
      const last = firstTerm(segment, `${to}\u0000`);
      const end = segment.starts[last] ?? 0;
      for (let i = segment.starts[firstTerm(segment, from)] ?? 0; i < end; i++) {
        const doc = segment.docs[i] ?? 0;
        if (met[doc] === n) met[doc] = n + 1;
      }
    }
  }
  for (let doc = 0; doc < met.length; doc++) met[doc] = met[doc] === filters.length ? 1 : 0;
  return met;
}

function hasTerm({ docs, starts }: Segment, t: number, doc: number): boolean {
  if (t < 0) return false;
  const [from, to] = [starts[t] ?? 0, starts[t + 1] ?? 0];
  return docs[lowest(docs, doc, from, to)] === doc && lowest(docs, doc, from, to) < to;
}
