import { FetchError } from '../ingest/fetch/errors.ts';
import { fetchDocuments, type DocumentKind } from './documents.ts';
import { dayOfItem, isOnTopic, type FeedItem } from './feedItems.ts';
import { HTML, type RemoteSource, type Round } from './source.ts';

const FEED = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'text/plain',
];

const ARTICLE: DocumentKind = { kind: 'article', types: HTML, maxBytes: 5_000_000 };

/**
 * A feed that the operator named. Of its items those are fetched that name a council and speak of an inspection or of a
 * change of leadership.
 * @param findCouncils the councils that a text names.
 */
export function feedSource(address: string, findCouncils: (text: string) => readonly unknown[]): RemoteSource {
  const concerns = (item: FeedItem) => isOnTopic(item) && findCouncils(`${item.title}. ${item.summary}`).length > 0;
  return {
    name: address,
    async ask(round) {
      const fault = await readFeed(address, round, concerns);
      await fetchDocuments(address, round, ARTICLE);
      return fault;
    },
  };
}

async function readFeed(
  address: string,
  { get, parse, store, now, progress }: Round,
  concerns: (item: FeedItem) => boolean,
): Promise<string | null> {
  progress({ what: 'pages', done: 0, total: 1 });
  store.listPages(address, [{ url: address, title: null }]);
  const known = store.page(address);
  const answer = await get({ url: address, types: FEED, ...(known && { known }) });
  progress({ what: 'pages', done: 1, total: 1 });
  if (answer.unchanged) {
    store.pageUnchanged(address, now());
    return null;
  }
  let items: FeedItem[];
  try {
    items = await parse('items', answer.bytes, answer.url);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    store.pageFailed(address, now(), 'it is not a feed');
    return 'what it answers is not a feed (RSS, Atom or JSON Feed)';
  }
  if (isNews(items, store.state(address)?.changedAt ?? null, now())) store.heard(address, now());
  const wanted = items.filter(concerns);
  const documents = wanted.map((item) => ({
    url: item.url,
    label: item.title.slice(0, 300) || null,
    listedOn: dayOfItem(item),
  }));
  store.pageRead(address, address, now(), answer, documents);
  return null;
}

/** Anything dated since the last news counts, on topic or not: the feed is alive. Undated feeds count whenever they change. */
function isNews(items: readonly FeedItem[], since: string | null, now: Date): boolean {
  const dated = items.flatMap(({ at }) => (at && at <= now ? [at.toISOString()] : []));
  if (dated.length === 0) return items.length > 0;
  return since === null || dated.some((at) => at > since);
}
