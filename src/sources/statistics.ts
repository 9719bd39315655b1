import { FetchError } from '../ingest/fetch/errors.ts';
import { fetchDocuments, type DocumentKind } from './documents.ts';
import { CHANGED, HTML, type RemoteSource, type Round } from './source.ts';

const PAGE = '/government/statistics/local-authority-inspection-outcomes-as-at-31-march-';

const TABLE: DocumentKind = {
  kind: 'table',
  types: ['application/vnd.oasis.opendocument.spreadsheet', 'application/octet-stream', 'application/zip'],
  maxBytes: 20_000_000,
  check: (bytes) => (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) ? undefined : 'it is not an ODS file'),
};

/**
 * Ofsted's yearly table of inspection outcomes on gov.uk. The data file's address cannot be known beforehand; it is read
 * from the page of the edition. A file that replaces another on the same page has an address of its own.
 */
export function statisticsSource(base: string): RemoteSource {
  return {
    name: 'statistics',
    async ask(round) {
      const fault = await readNewestEdition(base, round);
      await fetchDocuments('statistics', round, TABLE);
      return fault;
    },
  };
}

/** Editions count inspections published by 30 June, so none appears before July: till then it is last year's. */
async function readNewestEdition(base: string, round: Round): Promise<string | null> {
  const now = round.now();
  const newest = now.getUTCMonth() >= 6 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  for (const year of [newest, newest - 1]) {
    try {
      return await readEdition(`${base}${PAGE}${year}`, round);
    } catch (error) {
      if (!(error instanceof FetchError) || error.code !== 'gone') throw error;
    }
  }
  return `it has no page for ${newest} or ${newest - 1}; ${CHANGED}`;
}

async function readEdition(url: string, { get, parse, store, now, progress }: Round): Promise<string | null> {
  progress({ what: 'pages', done: 0, total: 1 });
  const answer = await get({ url, types: HTML, ...knownVersion(store.page(url)) });
  store.listPages('statistics', [{ url, title: null }]);
  progress({ what: 'pages', done: 1, total: 1 });
  if (answer.unchanged) {
    store.pageUnchanged(url, now());
    return null;
  }
  const files = await parse('dataFiles', answer.bytes, answer.url);
  if (files.length === 0) {
    store.pageFailed(url, now(), 'the page lists no data file');
    return `its page lists no data file; ${CHANGED}`;
  }
  if (store.pageRead('statistics', url, now(), answer, files) > 0) store.heard('statistics', now());
  return null;
}

const knownVersion = <T>(known: T | undefined) => (known === undefined ? {} : { known });
