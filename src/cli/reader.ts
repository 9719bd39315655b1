import { ingester, sha256 } from '../ingest/ingest.ts';
import { councilFinder } from '../ingest/article/councilNames.ts';
import { isGivenName } from '../ingest/article/givenNames.ts';
import { readerPool } from '../ingest/pool.ts';
import type { OpenReader } from '../sources/source.ts';
import { councilStore } from '../store/councils.ts';

/** What reads fetched documents into a store, in threads of its own. */
export const openReader: OpenReader = (db) => {
  const councils = councilStore(db).all();
  const pool = readerPool({ councils }, { threads: 1 });
  const store = ingester(db);
  let finder: ReturnType<typeof councilFinder> | undefined;
  return {
    async read(bytes, { url, listedOn }) {
      const hash = sha256(bytes);
      if (store.has(hash)) return { read: true, known: true };
      const file = new URL(url).pathname.replace(/^.*\//, '');
      const reading = await pool.read({ bytes, file, url });
      if (reading.kind === 'unreadable') return { read: false, reason: reading.reason };
      try {
        store.store(reading, { sha256: hash, file, url, listedOn }, new Date());
        return { read: true };
      } catch (error) {
        return { read: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
    findCouncils: (text) => (finder ??= councilFinder(councils, isGivenName)).mentions(text),
    close: () => pool.close(),
  };
};
