import { FetchError, mayPass } from '../ingest/fetch/errors.ts';
import type { RemotePage } from '../store/sources.ts';
import { fetchDocuments, type DocumentKind } from './documents.ts';
import { isWanted, type Provider } from './ofstedPages.ts';
import { CHANGED, HTML, type RemoteSource, type Round } from './source.ts';

/** Children's social care, local authority children's services; the site shows at most 100 results whatever it is asked. */
const SEARCH = '/search?q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12';
const ROWS = 100;
const MOST_SEARCH_PAGES = 10;
const FAULTS_IN_A_ROW = 4;

/** A missing report answers with an HTML page; some come as plain bytes. */
const REPORT: DocumentKind = {
  kind: 'report',
  types: ['application/pdf', 'application/octet-stream', 'binary/octet-stream'],
  maxBytes: 30_000_000,
  check: (bytes) => (bytes.subarray(0, 1024).includes('%PDF-') ? undefined : 'it is not a PDF'),
};

/** Ofsted's report site: its search for councils, each council's page, and the reports that are new there. */
export function ofstedSource(base: string): RemoteSource {
  return {
    name: 'ofsted',
    async ask(round) {
      const { store } = round;
      const before = store.pages('ofsted').length;
      const listed = await listProviders(base, round);
      store.listPages('ofsted', listed);
      await readPages(round);
      await fetchDocuments('ofsted', round, REPORT);
      const found = Object.keys(store.counts('ofsted')).length > 0;
      return searchFault(listed.length, before) ?? pagesFault(store.pages('ofsted'), found);
    },
  };
}

/**
 * Every page of the search. The site may give fewer results than asked for, so only a page with nothing new is the end;
 * and a council may stand on it under two ids, so pages overlap a little, lest the next one begins too late.
 */
async function listProviders(base: string, { get, parse }: Round): Promise<Provider[]> {
  const found = new Map<string, Provider>();
  let start = 0;
  for (let page = 0; page < MOST_SEARCH_PAGES; page += 1) {
    const answer = await get({ url: `${base}${SEARCH}&start=${start}&rows=${ROWS}`, types: HTML });
    if (answer.unchanged) break;
    const providers = await parse('providers', answer.bytes, answer.url);
    const known = found.size;
    for (const provider of providers) found.set(provider.url, provider);
    if (found.size === known) break;
    start += Math.ceil(providers.length * 0.9);
  }
  return [...found.values()];
}

/** Reads the pages that this round has not asked yet; all that are known, in case the search leaves some out. */
async function readPages(round: Round): Promise<void> {
  const pages = round.store.pages('ofsted');
  let faults = 0;
  for (const [done, page] of pages.entries()) {
    if (round.signal.aborted) return;
    round.progress({ what: 'pages', done, total: pages.length });
    if (page.askedAt !== null && page.askedAt >= round.since) continue;
    const fault = await readPage(page, round);
    faults = fault && mayPass(fault) ? faults + 1 : 0;
    if (fault && (fault.code === 'busy' || faults >= FAULTS_IN_A_ROW)) throw fault;
  }
  round.progress({ what: 'pages', done: pages.length, total: pages.length });
}

async function readPage(page: RemotePage, { get, parse, store, now, signal }: Round): Promise<FetchError | undefined> {
  try {
    const answer = await get({ url: page.url, types: HTML, known: page });
    if (answer.unchanged) {
      store.pageUnchanged(page.url, now());
      return undefined;
    }
    const listed = await parse('documents', answer.bytes, answer.url);
    const wanted = listed?.filter(({ label }) => isWanted(label)) ?? [];
    if (listed === undefined || (wanted.length === 0 && page.documents > 0)) {
      store.pageFailed(page.url, now(), STRANGE);
    } else if (store.pageRead('ofsted', page.url, now(), answer, wanted) > 0) {
      store.heard('ofsted', now());
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof FetchError) || signal.aborted) throw error;
    store.pageFailed(page.url, now(), error.message);
    return error;
  }
}

const STRANGE = 'the page is no longer laid out as it was';

/** Councils come and go by ones and twos; when a tenth is gone it is the search that has changed. */
function searchFault(listed: number, before: number): string | null {
  if (listed === 0) return `its search lists no council; ${CHANGED}`;
  if (listed < before * 0.9) return `its search lists ${listed} councils where there were ${before}; ${CHANGED}`;
  return null;
}

/** A page or two can be odd; a tenth of them, or all, cannot. */
function pagesFault(pages: readonly RemotePage[], found: boolean): string | null {
  const strange = pages.filter(({ error }) => error === STRANGE).length;
  const failed = pages.filter(({ error }) => error !== null && error !== STRANGE);
  const many = Math.max(3, pages.length / 10);
  if (strange >= many) return `on ${strange} of ${pages.length} councils’ pages the reports were not found; ${CHANGED}`;
  if (failed.length >= many)
    return `${failed.length} of ${pages.length} pages could not be had (${failed[0]?.error ?? ''})`;
  return found ? null : `none of its pages lists a report of children’s services; ${CHANGED}`;
}
