import type { Get } from '../ingest/fetch/client.ts';
import { FetchError } from '../ingest/fetch/errors.ts';
import type { Read } from './source.ts';

const REPORT = ['application/pdf'];
const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', ...REPORT];
const MAX_BYTES = 30_000_000;

export type ReadAddress = (url: string) => ReturnType<Read>;

/** Fetches one page that somebody names, an article or a report, and reads it into the store. A fault is a result. */
export function addressReader(get: Get, read: Read): ReadAddress {
  return async (url) => {
    try {
      const answer = await get({ url, types: TYPES, maxBytes: MAX_BYTES });
      if (answer.unchanged) throw new Error('a page was asked for without a version and is said to be unchanged');
      const kind = REPORT.includes(answer.type) ? 'report' : 'article';
      return await read(answer.bytes, { url: answer.url, kind, label: null, listedOn: null });
    } catch (error) {
      if (error instanceof FetchError) return { read: false, reason: error.message };
      throw error;
    }
  };
}
