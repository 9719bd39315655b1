import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { FindableTable } from '../domain/passages.ts';
import type { Db } from './open.ts';

/** Small enough that neither reading nor writing one is felt. */
const PIECE = 1 << 20;
const MAPPED = 2 ** 32;

/** The frozen index that is stored, as far as it tells itself. */
export interface StoredIndex {
  readonly generation: number;
  readonly fingerprint: string;
  /** Id of the last change that it holds. */
  readonly through: number;
  /** In bytes. */
  readonly size: number;
}

export interface Change {
  readonly id: number;
  readonly table: FindableTable;
  readonly rowId: number;
}

/** Keeps the frozen search index beside the rows that it was made from, and tells which of them changed since. */
export function searchPieceStore(db: Db) {
  const state = db.prepare<[], { latest: number | null } & (StoredIndex | { generation: null })>(
    `SELECT (SELECT max(id) FROM search_change) AS latest, i.generation, i.fingerprint, i.through, i.size
     FROM (SELECT 1) LEFT JOIN search_index i ON true`,
  );
  const changes = db.prepare<[number, number], Change>(
    `SELECT id, kind AS "table", row_id AS rowId FROM search_change WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const countChanges = db.prepare<[number], { n: number }>(`SELECT count(*) AS n FROM search_change WHERE id > ?`);
  const piece = db.prepare<[number, number], { crc: number; bytes: Buffer }>(
    `SELECT crc, bytes FROM search_piece WHERE generation = ? AND piece = ?`,
  );
  const addPiece = db.prepare(`INSERT INTO search_piece (generation, piece, crc, bytes) VALUES (?, ?, ?, ?)`);
  const dropPieces = db.prepare(`DELETE FROM search_piece WHERE generation = ?`);
  const dropOthers = db.prepare(`DELETE FROM search_piece WHERE generation <> ?`);
  const put = db.prepare(
    `INSERT OR REPLACE INTO search_index (one, generation, fingerprint, through, size) VALUES (1, ?, ?, ?, ?)`,
  );
  const discard = db.prepare(`DELETE FROM search_index`);
  const forget = db.prepare(`DELETE FROM search_change WHERE id <= ?`);

  const stored = (): StoredIndex | undefined => {
    const row = state.get();
    return row === undefined || row.generation === null ? undefined : row;
  };
  return {
    stored,
    /** Id of the last change that was made to any row. */
    latest(): number {
      const row = state.get();
      return Math.max(row?.latest ?? 0, row === undefined || row.generation === null ? 0 : row.through);
    },
    /** Changes after one, oldest first; a row may come more than once. */
    changes: (after: number, limit: number): Change[] => changes.all(after, limit),
    countChanges: (after: number): number => countChanges.get(after)?.n ?? 0,

    /** Reads the bytes of an index, in steps that may be taken apart; gives `undefined` where they are damaged or gone. */
    *read({ generation, size }: StoredIndex): Generator<undefined, ArrayBuffer | undefined> {
      const all = new Uint8Array(size);
      // A piece lies on hundreds of pages: read from the mapped file, they do not cost a system call each.
      db.pragma(`mmap_size = ${MAPPED}`);
      try {
        for (let at = 0; at < size; at += PIECE) {
          const row = piece.get(generation, at / PIECE);
          const length = Math.min(PIECE, size - at);
          if (row?.bytes.length !== length || crc32(row.bytes) !== row.crc) return undefined;
          all.set(row.bytes, at);
          yield;
        }
        return all.buffer;
      } finally {
        db.pragma('mmap_size = 0');
      }
    },

    /** Throws the stored index away; the next search makes it anew. */
    discard(): void {
      discard.run();
    },

    /**
     * Puts an index in the place of the one it was made from, and forgets the changes that it holds. Gives its
     * generation; `undefined`, and nothing changed, where that one is no longer there: somebody else was quicker.
     */
    replace(
      from: StoredIndex | undefined,
      bytes: Uint8Array,
      fingerprint: string,
      through: number,
    ): number | undefined {
      const generation = randomInt(2 ** 47);
      for (let at = 0; at < bytes.length; at += PIECE) {
        const some = bytes.subarray(at, at + PIECE);
        addPiece.run(generation, at / PIECE, crc32(some), some);
      }
      return db
        .transaction(() => {
          if (stored()?.generation !== from?.generation) {
            dropPieces.run(generation);
            return undefined;
          }
          put.run(generation, fingerprint, through, bytes.length);
          dropOthers.run(generation);
          forget.run(through);
          return generation;
        })
        .immediate();
    },
  };
}
export type SearchPieceStore = ReturnType<typeof searchPieceStore>;
