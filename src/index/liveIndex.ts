import { findableStore } from '../store/findables.ts';
import type { Db } from '../store/open.ts';
import { searchPieceStore } from '../store/searchPieces.ts';
import { absorb, refreeze, run, thawed } from './refreeze.ts';
import { merge, partOf, type Part } from './segment.ts';

/** So many changed rows are taken in at once: some 10 ms of work. */
const STEP = 20;
/** From here on changes are better put into the stored index than taken in again at every start. */
export const MANY_CHANGES = 1_000;

/**
 * The index in use: the stored one, and beside it small ones of the rows that changed since. It follows what any process
 * writes to the store.
 */
export function liveIndex(db: Db) {
  const pieces = searchPieceStore(db);
  const rows = findableStore(db);
  let parts: Part[] = [];
  let generation: number | undefined;
  let seen = 0;

  function use(base: Part, from: number | undefined, through: number): void {
    parts = [base];
    generation = from;
    seen = through;
  }

  /** Takes in some changes; gives whether there were any. */
  function takeIn(): boolean {
    const changes = pieces.changes(seen, STEP);
    const last = changes.at(-1);
    if (last === undefined) return false;
    const part = absorb(changes, parts, rows);
    if (part) parts.push(part);
    seen = last.id;
    return true;
  }

  /** Keeps the small ones few: each at least twice as large as the next, and none empty. The first is left alone. */
  function tidy(): boolean {
    const [before, last] = [parts.at(-2), parts.at(-1)];
    if (parts.length < 3 || !before || !last || before.docs > 2 * last.docs) return false;
    parts.splice(-2, 2, partOf(merge([before, last])));
    return true;
  }

  /** Between any two of its steps all that was taken in can be found. */
  function* takeAllIn(): Generator<undefined, void> {
    while (takeIn()) {
      yield;
      while (tidy()) yield;
    }
  }

  return {
    parts: (): readonly Part[] => parts,
    /** How much has changed since the stored index was made; `undefined` where there is none to begin with. */
    behind(): number | undefined {
      const stored = pieces.stored();
      return stored && pieces.countChanges(stored.through);
    },

    /** Brings all up to date at once, freezing anew where that is due. For programs that answer once. */
    catchUp(): void {
      const stored = pieces.stored();
      if (parts.length === 0 || stored?.generation !== generation) {
        const isNear = stored !== undefined && pieces.countChanges(stored.through) <= MANY_CHANGES;
        const base = isNear ? thawed(stored, run(pieces.read(stored))) : undefined;
        if (base !== undefined) use(base, stored?.generation, stored?.through ?? 0);
        else {
          const frozen = refreeze(db);
          use(partOf(frozen.segment), frozen.generation, frozen.through);
        }
      }
      run(takeAllIn());
    },

    /**
     * The same in steps, none of which holds the event loop up, without freezing anew. Gives `false`, and leaves all as it
     * was, where the stored index cannot be used.
     */
    *follow(): Generator<undefined, boolean> {
      const stored = pieces.stored();
      if (stored !== undefined && stored.generation !== generation) {
        const base = thawed(stored, yield* pieces.read(stored));
        if (base === undefined) return false;
        use(base, stored.generation, stored.through);
      }
      yield* takeAllIn();
      return true;
    },

    /** Takes in a few changes where that is all there is to do; tidying is left to `follow`. */
    followIfQuick(): void {
      if (generation !== undefined && pieces.stored()?.generation === generation) takeIn();
    },
  };
}
export type LiveIndex = ReturnType<typeof liveIndex>;
