import type { DateFound } from './article.ts';
import { dayIn, dayInAddress } from './days.ts';
import type { Tree } from './dom.ts';
import { nearest, publishedIn, saysPublished } from './plain.ts';
import { isDateLine, tellsDay, type Line } from './prose.ts';

const META_DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'created',
];

/** Times by which a page says that it was published, before those that may be a clock's or of a change. */
const TIMES = ['[itemprop=datePublished]', 'time[pubdate], time.published, time.entry-date', 'abbr.published', 'time'];

/** The day of publication: by what the head says, by marked times, by lines beside the headline, by any that says so. */
export function publishedOf(
  document: Tree,
  meta: (name: string) => string | undefined,
  inData: string | undefined,
  all: readonly Line[],
  title: string | null,
  url: string | null,
): { published: string | null; publishedHow: DateFound | null } {
  const at = (published: string | null | undefined, publishedHow: DateFound) =>
    published === null || published === undefined ? undefined : { published, publishedHow };
  const times = TIMES.flatMap((selector) => [...document.querySelectorAll(selector)]).map((e) =>
    dayIn(
      ['content', 'datetime', 'title'].map((a) => e.getAttribute(a)).find((v) => v !== null && /\d/.test(v)) ??
        e.textContent ??
        '',
    ),
  );
  const from = Math.max(
    0,
    all.findIndex((l) => l.text === title),
  );
  const top = Math.max(0, from - 12);
  const near = nearest(all.slice(top, from + 13), from - top, (l) => isDateLine(l.text));
  const line =
    near ??
    all.find((l) => saysPublished(l.text)) ??
    // A line of a masthead, or one that says who wrote and when.
    nearest([...all.slice(0, 6), ...all.slice(top, from + 6)], 6 + from - top, (l) => tellsDay(l.text));
  return (
    at(dayIn(inData ?? ''), 'json-ld') ??
    at(
      META_DATES.map((n) => dayIn(meta(n) ?? '')).find((d) => d !== null),
      'meta',
    ) ??
    at(
      times.find((d) => d !== null),
      'time',
    ) ??
    at(line && publishedIn(line.text), 'text') ??
    at(dayInAddress(url), 'text') ?? { published: null, publishedHow: null }
  );
}
