import { parseFeed } from 'feedsmith';
import { isDay, type Day } from '../domain/dates.ts';
import { targetOf } from './html.ts';

/** An item of a feed, as plain text. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The instant it was published, where the feed says so in a way that can be read. */
  readonly at: Date | null;
}

interface RawItem {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly date: string | undefined;
}

const MOST_ITEMS = 200;

/** The items of a feed: RSS, RDF, Atom or JSON Feed, whatever it calls itself. @throws Error when it is none of them. */
export function itemsIn(bytes: Buffer, base: string): FeedItem[] {
  return rawItems(decode(bytes))
    .slice(0, MOST_ITEMS)
    .flatMap(({ link, title, summary, date }) => {
      const url = targetOf(link?.trim() ?? null, base);
      if (url === undefined || !/^https?:/.test(url)) return [];
      const at = date === undefined ? NaN : Date.parse(date);
      return [{ url, title: plain(title), summary: plain(summary), at: Number.isNaN(at) ? null : new Date(at) }];
    });
}

function rawItems(text: string): RawItem[] {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        summary: item.description,
        date: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link,
        title: item.title,
        summary: item.description,
        date: item.dc?.dates?.[0],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        summary: entry.summary?.value ?? entry.content?.value,
        date: entry.published ?? entry.updated,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url,
        title: item.title,
        summary: item.summary ?? item.content_text ?? item.content_html,
        date: item.date_published,
      }));
  }
}

/** XML may name its own encoding; without a name it is UTF-8. */
function decode(bytes: Buffer): string {
  const named = /^[^>]*?encoding=["']([\w-]{1,40})["']/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

/** Enough of a text to judge it by, without mark-up. */
const plain = (text: string | undefined): string =>
  (text ?? '')
    .slice(0, 5_000)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const INSPECTION =
  /\bofsted\b|\binspect(?:ion|ions|or|ors|ed)\b(?=.*\b(?:child|children|safeguarding|social (?:care|work|workers?)|send)\b)/is;
const ROLE =
  /\b(?:director(?:s)? of (?:children|people|social)|children's (?:services )?(?:director|chief|boss)|chief executive|(?:lead|cabinet|executive) member|council leader|leader of (?:the )?[\w' -]{0,40}council|dcs)\b/i;
const CHANGE =
  /\b(?:resign\w*|quits?|quitting|step(?:s|ped|ping)? (?:down|aside)|stand(?:s|ing)? down|stood down|sack\w*|dismiss\w*|suspend\w*|remov\w+|replac\w+|appoint\w*|named|interim|acting|depart\w*|leav(?:e|es|ing)|left|retir\w+|join(?:s|ed)?)\b/i;

/** Whether an item speaks of an inspection of children's services or of a change in who leads them. */
export function isOnTopic({ title, summary }: Pick<FeedItem, 'title' | 'summary'>): boolean {
  const text = `${title}. ${summary}`.replace(/[’‘]/g, "'");
  return INSPECTION.test(text) || (ROLE.test(text) && CHANGE.test(text));
}

/** The calendar day of an item; UTC, since feeds give instants. */
export function dayOfItem({ at }: Pick<FeedItem, 'at'>): Day | null {
  const day = at?.toISOString().slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}
