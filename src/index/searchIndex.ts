import MiniSearch from 'minisearch';
import type { Day } from '../domain/dates.ts';
import { FINDABLE_TABLES, type FindableKind, type FindableTable, type Findable } from '../domain/passages.ts';
import { findableStore } from '../store/findables.ts';
import type { Db } from '../store/open.ts';
import { options, rowOf } from './options.ts';

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
  /** The terms of the question that matched, as stems. */
  readonly terms: readonly string[];
}

/** What search finds over one store. Nothing is read before the first search. */
export interface SearchIndex {
  /** Best first, ties by row; empty when no word of the question is on file. Takes milliseconds, whatever is asked. */
  search(query: SearchQuery): Hit[];
}

export function searchIndex(db: Db): SearchIndex {
  let mini: MiniSearch<Findable> | undefined;
  const rows = new Map<number, Findable>();
  const build = () => {
    const store = findableStore(db);
    const index = new MiniSearch<Findable>(options);
    for (const table of FINDABLE_TABLES) {
      for (const row of store.after(table, 0, 1e9)) {
        index.add(row);
        rows.set(row.id * 4 + FINDABLE_TABLES.indexOf(table), row);
      }
    }
    return index;
  };
  return {
    search({ words, councils = [], from, to, kinds, limit = 10 }) {
      mini ??= build();
      const wanted = (key: number) => {
        const row = rows.get(key);
        if (row === undefined) return false;
        if (councils.length > 0 && !row.councils.some((c) => councils.includes(c.code))) return false;
        if (from !== undefined && (row.day === null || row.day.slice(0, 7) < from.slice(0, 7))) return false;
        if (to !== undefined && (row.day === null || row.day.slice(0, 7) > to.slice(0, 7))) return false;
        return kinds === undefined || kinds.includes(row.kind);
      };
      return mini
        .search(words, { boostDocument: (key: number) => (wanted(key) ? 1 : 0) })
        .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
        .slice(0, limit)
        .map((r) => ({ ...rowOf(r.id as number), score: r.score, terms: r.queryTerms }));
    },
  };
}
