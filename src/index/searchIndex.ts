import type { Day } from '../domain/dates.ts';
import type { FindableKind, FindableTable } from '../domain/passages.ts';
import type { Db } from '../store/open.ts';
import { passageStore, type PassageStore } from '../store/passages.ts';
import { liveIndex, type LiveIndex } from './liveIndex.ts';
import { councilFacet, dayFacet, kindFacet, rowOf } from './options.ts';
import { neighboursOf } from './phrases.ts';
import { rank, type Ranked, type TermRange } from './rank.ts';
import { terms } from './text.ts';

export interface SearchQuery {
  /** Any text. Stop words are dropped; the rest is matched by stems. */
  readonly words: string;
  /** Codes; rows about any of them. Empty means no filter. */
  readonly councils?: readonly string[] | undefined;
  /** First and last day, month or year; filtered by whole months. Rows without a date are left out then. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly kinds?: readonly FindableKind[] | undefined;
  /** At most 100; 10 when not given. */
  readonly limit?: number | undefined;
}

/** A row found: for a passage, `passageStore.byId(id)` reads it. */
export interface Hit {
  readonly table: FindableTable;
  readonly id: number;
  /** Comparable within one answer only. */
  readonly score: number;
  /** The terms of the question that matched, as stems; of a word that is only on file in another spelling, that one. */
  readonly terms: readonly string[];
}

/** What search finds over one store. Nothing is read before the first search. */
export interface SearchIndex {
  /** Best first, ties by row; empty when no word of the question is on file. Takes milliseconds, whatever is asked. */
  search(query: SearchQuery): Hit[];
  /**
   * The index itself, for somebody who brings it up to date in the background. Until then each search does so by itself,
   * however long that takes; from now on it takes in no more than is not felt.
   */
  handOver(): LiveIndex;
}

const MOST_HITS = 100;
/** Questions of more words are prose, of which a passage never has most: there the number of words found says little. */
const SHORT = 6;
/** So many of the best are looked at for words that stand together. */
const LOOKED_AT = 20;
/** By how much a passage rises in which all neighbours of the question are neighbours too. */
const TOGETHER = 0.2;

export function searchIndex(db: Db): SearchIndex {
  let kept = false;
  let index: LiveIndex | undefined;
  let passages: PassageStore | undefined;
  const opened = () => (index ??= liveIndex(db));

  /** Puts passages up in which words that stand together in the question do so too. */
  function withPhrases(ranked: readonly Ranked[], words: string): Ranked[] {
    const pairs = neighboursOf(words);
    if (pairs.length === 0) return [...ranked];
    passages ??= passageStore(db);
    const textOf = passages.textOf;
    const raised = ranked.slice(0, LOOKED_AT).map((hit) => {
      const { table, id } = rowOf(hit.key);
      const row = table === 'passage' ? textOf(id) : undefined;
      if (row === undefined) return hit;
      const together = pairs.filter((pair) => pair.test(row.text) || (row.heading !== null && pair.test(row.heading)));
      return { ...hit, score: hit.score * (1 + (TOGETHER * together.length) / pairs.length) };
    });
    return [...raised.sort((a, b) => b.score - a.score || a.key - b.key), ...ranked.slice(LOOKED_AT)];
  }

  return {
    search({ words, councils = [], from, to, kinds, limit = 10 }) {
      const index = opened();
      if (kept) index.followIfQuick();
      else index.catchUp();
      const wanted = terms(words);
      const most = Math.min(Math.max(limit, 0), MOST_HITS);
      const ranked = rank(index.parts(), {
        terms: wanted,
        filters: filters(councils, from, to, kinds),
        limit: Math.max(most, LOOKED_AT),
        coordination: wanted.length <= SHORT ? 0.5 : 0,
      });
      return withPhrases(ranked, words)
        .slice(0, most)
        .map(({ key, score, terms }) => ({ ...rowOf(key), score, terms }));
    },
    handOver() {
      kept = true;
      return opened();
    },
  };
}

function filters(
  councils: readonly string[],
  from: Day | undefined,
  to: Day | undefined,
  kinds: readonly FindableKind[] | undefined,
): TermRange[][] {
  const only = (facet: string): TermRange => [facet, facet];
  const all: TermRange[][] = [];
  if (councils.length > 0) all.push(councils.map((code) => only(councilFacet(code))));
  if (kinds !== undefined) all.push(kinds.map((kind) => only(kindFacet(kind))));
  // “to 2015” takes in all its months, “to March 2015” that month.
  if (from !== undefined || to !== undefined) all.push([[dayFacet(from ?? ''), `${dayFacet(to ?? '9999')}-99`]]);
  return all;
}
