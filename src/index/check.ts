import { FINDABLE_TABLES, type Findable } from '../domain/passages.ts';
import { findableStore } from '../store/findables.ts';
import type { Db } from '../store/open.ts';
import { searchPieceStore } from '../store/searchPieces.ts';
import { FINGERPRINT, keyOf } from './options.ts';
import { frozenRows, run, thawed } from './refreeze.ts';
import { findTerm, lowest, termAt, type Segment } from './segment.ts';

const SLICE = 2_000;
/** One row of so many is filed anew and compared. */
const SAMPLED = 97;

/**
 * What is wrong with the stored search index, measured by the rows on file; empty when all is well, or when there is none
 * yet. Rows that changed since it was made are not its fault.
 */
export function indexFaults(db: Db): string[] {
  const pieces = searchPieceStore(db);
  const stored = pieces.stored();
  if (stored === undefined) return [];
  if (stored.fingerprint !== FINGERPRINT) return ['the search index was made by another version of Beadle'];
  const segment = thawed(stored, run(pieces.read(stored)))?.segment;
  if (segment === undefined) return ['the search index is damaged: its bytes are not those that were written'];

  const changed = new Set<number>();
  for (let seen = stored.through; ;) {
    const changes = pieces.changes(seen, SLICE);
    for (const { table, rowId } of changes) changed.add(keyOf(table, rowId));
    const last = changes.at(-1);
    if (last === undefined) break;
    seen = last.id;
  }
  let [onFile, missing, different] = [0, 0, 0];
  for (const row of rowsOf(db)) {
    const key = keyOf(row.table, row.id);
    if (changed.has(key)) continue;
    onFile += 1;
    const doc = lowest(segment.keys, key);
    if (segment.keys[doc] !== key) missing += 1;
    else if (key % SAMPLED === 0 && !isFiledAs(segment, doc, frozenRows([row]))) different += 1;
  }
  const indexed = segment.keys.reduce((sum, key) => sum + (changed.has(key) ? 0 : 1), 0);
  const left = indexed - (onFile - missing);
  return [
    ...(missing > 0 ? [`the search index lacks ${missing} of ${onFile} rows`] : []),
    ...(left > 0 ? [`the search index finds ${left} rows that are gone`] : []),
    ...(different > 0 ? [`the search index files ${different} sampled rows under other words than they have`] : []),
  ];
}

function* rowsOf(db: Db): Generator<Findable> {
  const rows = findableStore(db);
  for (const table of FINDABLE_TABLES) {
    for (let after = 0; ;) {
      const some = rows.after(table, after, SLICE);
      yield* some;
      const last = some.at(-1);
      if (last === undefined) break;
      after = last.id;
    }
  }
}

/** Whether a document has the length and each of the terms, as often, that the same row has in an index of its own. */
function isFiledAs(segment: Segment, doc: number, own: Segment): boolean {
  if (segment.lengths[doc] !== own.lengths[0]) return false;
  return Array.from(own.freqs, (freq, i) => ({ freq, t: findTerm(segment, termAt(own, i)) })).every(({ freq, t }) => {
    if (t < 0) return false;
    const at = lowest(segment.docs, doc, segment.starts[t], segment.starts[t + 1]);
    return segment.docs[at] === doc && segment.freqs[at] === freq;
  });
}
