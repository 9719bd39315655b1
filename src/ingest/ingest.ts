import { createHash } from 'node:crypto';
import type { Db } from '../store/open.ts';
import type { Reading } from './reading.ts';
import { storeArticle } from './shelve/article.ts';
import { storeReport } from './shelve/report.ts';
import { shelf, type FileFacts, type Stored } from './shelve/shelf.ts';
import { storeTable } from './shelve/table.ts';
import { storeVisit } from './shelve/visit.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Puts what was read from a file into the store, whole or not at all. Content that was read before changes nothing.
 * @throws Error when the file names no council that is on file; its message follows “unreadable:”.
 */
export function ingester(db: Db) {
  const shelves = shelf(db);
  return {
    /** Whether these bytes were read before. */
    has: (hash: string): boolean => shelves.documents.has(hash),
    store(reading: Exclude<Reading, { kind: 'unreadable' }>, file: FileFacts, now: Date): Stored {
      return db
        .transaction((): Stored => {
          if (shelves.documents.has(file.sha256)) return { end: 'same', what: 'read before', remarks: [] };
          switch (reading.kind) {
            case 'report':
              return storeReport(shelves, reading, file, now);
            case 'visit':
              return storeVisit(shelves, reading, file, now);
            case 'article':
              return storeArticle(shelves, reading, file, now);
            case 'table':
              return storeTable(shelves, reading, file, now);
          }
        })
        .immediate();
    },
  };
}
export type Ingester = ReturnType<typeof ingester>;
