import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { FINDABLE_TABLES, type Findable } from '../domain/passages.ts';
import { findableStore, type FindableStore } from '../store/findables.ts';
import type { Db } from '../store/open.ts';
import { searchPieceStore, type Change, type StoredIndex } from '../store/searchPieces.ts';
import { FINGERPRINT, keyOf, options } from './options.ts';
import { drop, freeze, merge, partOf, thaw, type Part, type Segment } from './segment.ts';

/** So many rows at a time go through MiniSearch, whose objects take seven times the memory of what is frozen. */
const SLICE = 2_000;

export interface Frozen {
  readonly segment: Segment;
  /** Id of the last change that it holds. */
  readonly through: number;
  /** Of the stored index that it stands for: itself, or where the store cannot be written the one before. */
  readonly generation: number | undefined;
}

/** Rows as an index of their own. */
export function frozenRows(rows: readonly Findable[]): Segment {
  const mini = new MiniSearch<Findable>(options);
  mini.addAll(rows);
  return freeze(mini);
}

/**
 * Brings the stored index up to what is on file: from its bytes and the rows that changed since, or from all rows where
 * it is missing, damaged or of another make. Takes seconds for a large store; made for the end of reading files, and for
 * a thread of its own.
 */
export function refreeze(db: Db): Frozen {
  const pieces = searchPieceStore(db);
  const rows = findableStore(db);
  const stored = pieces.stored();
  const through = pieces.latest();
  const base = stored && thawed(stored, run(pieces.read(stored)));
  const parts = base === undefined ? allOf(rows) : [base, ...changedSince(base, stored?.through ?? 0)];
  const [only] = parts;
  const segment = parts.length === 1 && only?.gone === undefined && only ? only.segment : merge(parts);
  try {
    const generation = pieces.replace(stored, segment.bytes, FINGERPRINT, through);
    return generation === undefined ? refreeze(db) : { segment, through, generation };
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return { segment, through, generation: stored?.generation };
  }

  function changedSince(first: Part, after: number): Part[] {
    const added: Part[] = [];
    for (let seen = after; ;) {
      const changes = pieces.changes(seen, SLICE);
      const last = changes.at(-1);
      if (last === undefined) return added;
      const part = absorb(changes, [first, ...added], rows);
      if (part) added.push(part);
      seen = last.id;
    }
  }
}

/** Takes changed rows out of the parts they are in, and gives what is now on file of them as a part of its own. */
export function absorb(changes: readonly Change[], parts: readonly Part[], rows: FindableStore): Part | undefined {
  const changed = new Map(changes.map(({ table, rowId }) => [keyOf(table, rowId), [table, rowId] as const]));
  for (const key of changed.keys()) drop(parts, key);
  const now = [...changed.values()].flatMap(([table, id]) => rows.get(table, id) ?? []);
  return now.length === 0 ? undefined : partOf(frozenRows(now));
}

function allOf(rows: FindableStore): Part[] {
  const parts: Part[] = [];
  for (const table of FINDABLE_TABLES) {
    for (let after = 0; ;) {
      const some = rows.after(table, after, SLICE);
      const last = some.at(-1);
      if (last === undefined) break;
      parts.push(partOf(frozenRows(some)));
      after = last.id;
    }
  }
  return parts;
}

/** The stored bytes as a part; `undefined` where they cannot be used. */
export function thawed(stored: StoredIndex, bytes: ArrayBuffer | undefined): Part | undefined {
  if (bytes === undefined || stored.fingerprint !== FINGERPRINT) return undefined;
  try {
    return partOf(thaw(bytes));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Takes all steps of something at once. */
export function run<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
