import { Readability } from '@mozilla/readability';
import { NotAnArticle, type DateFound, type Page } from './article.ts';
import { dayIn } from './days.ts';
import { parseTree, type Tree, type TreeElement, type TreeNode } from './dom.ts';
import { bylineName, headlineAt, isPublication, publishedIn, sourceOf } from './plain.ts';
import { isDateLine, storyOf, type Line } from './prose.ts';

/** Readability's time grows with the cube of the depth: 500 levels take a second, 2,000 four minutes. */
export const MAX_DEPTH = 150;
const MAX_TAGS = 60_000;

/** A news page's story and what its head says about it. @throws NotAnArticle with a sentence for people. */
export function readHtml(html: string): Page {
  checkShape(html);
  const document = parseTree(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = metaOf(document);
  const data = jsonLdOf(document);
  for (const element of [...document.querySelectorAll('script, style, noscript, template')]) element.remove();
  const whole = linesOf(document.body);
  for (const element of [...document.querySelectorAll(CLUTTER)]) element.remove();
  for (const element of [...document.querySelectorAll('[class], [id]')]) if (isClutter(element)) element.remove();

  const all = linesOf(document.body);
  const h1 = headlineOf(document, [data.headline, meta('og:title'), document.title]);
  const title =
    h1 ??
    data.headline ??
    meta('og:title') ??
    titleTag(document.title) ??
    all[headlineAt(all.slice(0, 40))]?.text ??
    null;
  const published = publishedOf(document, meta, data, all, title);
  const paragraphs = bodyOf(document, all, title);
  if (paragraphs.length === 0) throw new NotAnArticle('No article was found on the page.');
  return {
    title,
    source:
      meta('og:site_name') ??
      data.publisher ??
      meta('application-name') ??
      siteInTitle(document.title, title) ??
      sourceOf(
        whole,
        whole,
        whole.findIndex((l) => l.text === title),
      ),
    author:
      data.author ??
      meta('author') ??
      meta('article:author') ??
      all.map((l) => bylineName(l.text)).find((n) => n !== null) ??
      null,
    ...published,
    url: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url') ?? null,
    paragraphs,
  };
}

const CLUTTER =
  'script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, figure, figcaption, dialog, [role=dialog], [role=navigation], [role=complementary], [role=contentinfo], [hidden], [aria-hidden=true]';
const CLUTTER_NAME =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|comments?|disqus|disc|related|recommend(?:ed|ations)?|promos?|teasers?|newsletter|sign-?up|subscribe|share|sharing|social|most-?read|most-?popular|trending|popular|sidebar|side-?bar|breadcrumbs?|crumbs?|crumb|menu|nav|footer|foot|advert(?:isement)?|ads?|banner|paywall|author-?(?:bio|box)|bio|caption|credit|tags?|widget|more-?(?:stories|news|from|on)|read-?(?:more|next)|see-?also|also|outbrain|taboola|skip-?link|masthead)(?:$|[\s_-])/i;

/** By the words of its class and id, unless it holds the headline or most of the page. */
function isClutter(element: TreeElement): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (!CLUTTER_NAME.test(name) || /^(?:html|body|main|article)$/i.test(element.tagName)) return false;
  return element.querySelector('h1, article, main') === null && element.querySelectorAll('p').length < 12;
}

const OPTIONAL_END =
  /^(?:p|li|td|th|tr|dt|dd|option|br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|param)$/i;

/** One pass over the tags, before anything is parsed. */
function checkShape(html: string): void {
  let depth = 0;
  let tags = 0;
  for (const [, close, name = '', empty] of html.matchAll(/<(\/?)([a-zA-Z][\w:-]*)[^<>]*?(\/?)>/g)) {
    if (++tags > MAX_TAGS) throw new NotAnArticle(`The page has more than ${MAX_TAGS} tags.`);
    if (empty === '/' || OPTIONAL_END.test(name)) continue;
    depth = Math.max(0, depth + (close === '/' ? -1 : 1));
    if (depth > MAX_DEPTH) throw new NotAnArticle(`The page nests its tags more than ${MAX_DEPTH} deep.`);
  }
}

function readable(document: Tree): TreeElement | null | undefined {
  // Its types need the compiler's browser library; what it calls on the tree, linkedom has.
  const Reader = Readability as unknown as new (
    tree: Tree,
    options: object,
  ) => { parse(): { content?: TreeElement | null } | null };
  try {
    return new Reader(document, { charThreshold: 250, serializer: (node: TreeElement) => node }).parse()?.content;
  } catch {
    // It fails on some damaged trees: then the whole page is read.
    return undefined;
  }
}

/** Readability's choice where it finds one, else the whole page; the rules for clutter hold for both. */
function bodyOf(document: Tree, all: readonly Line[], title: string | null): string[] {
  const at = all.findIndex((l) => l.text === title);
  const whole = storyOf(all.slice(at + 1));
  const found = readable(document);
  const story = found ? storyOf(linesOf(found).filter((l) => l.text !== title)) : [];
  const size = (texts: string[]) => texts.join(' ').length;
  // Readability at times takes one column of a table page only.
  if (size(story) * 3 < size(whole)) return whole;
  // Nor does it always take the first paragraph.
  const first = whole.indexOf(story[0] ?? '');
  return first > 0 ? [...whole.slice(0, first), ...story] : story;
}

const BLOCK =
  /^(?:p|div|section|article|main|header|li|ul|ol|dl|dt|dd|table|tbody|tr|td|th|h[1-6]|blockquote|pre|br|hr|figure|address|center|body|time|font)$/i;
const MAX_LINE = 20_000;

/** A span in running text belongs to its line; one that stands in a container by itself is a line: a byline, a date. */
const isLine = (node: TreeNode): boolean =>
  BLOCK.test(node.nodeName) ||
  (/^(?:span|small)$/i.test(node.nodeName) &&
    /^(?:div|section|article|header|main|body)$/i.test(node.parentNode?.nodeName ?? ''));

/** The text of an element, a line for each block, without recursion. */
function linesOf(root: TreeElement | null): Line[] {
  const lines: Line[] = [];
  let run = '';
  let gap = true;
  let kind: Line['kind'] = 'text';
  const flush = () => {
    const text = run.slice(0, MAX_LINE).replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, kind, gap });
    gap = text === '' ? gap : false;
    run = '';
  };
  let node: TreeNode | null = root;
  while (node) {
    const name = node.nodeName;
    if (node.nodeType === 3) run += node.nodeValue ?? '';
    else if (isLine(node)) {
      flush();
      if (!/^br$/i.test(name)) gap = true;
      kind = /^li$/i.test(name)
        ? 'item'
        : /^h[1-6]$/i.test(name)
          ? 'heading'
          : /^(?:br|font|time)$/i.test(name)
            ? kind
            : 'text';
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isLine(node)) {
        flush();
        kind = 'text';
        gap = true;
      }
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return lines;
}

const clean = (text: string | null | undefined): string | undefined => {
  const found = text?.replace(/\s+/g, ' ').trim();
  return found === undefined || found === '' ? undefined : found;
};

function metaOf(document: Tree): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = clean(element.getAttribute('content'));
    if (name !== null && content !== undefined && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), content);
  }
  return (name) => values.get(name);
}

interface JsonLd {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
}

/** The first article among the page's JSON-LD blocks; broken ones are passed over. */
function jsonLdOf(document: Tree): JsonLd {
  for (const element of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(element.textContent ?? '');
    } catch {
      continue;
    }
    const top = record(data)?.['@graph'] ?? data;
    for (const item of Array.isArray(top) ? top : [top]) {
      const found = record(item);
      if (!found || !/Article|BlogPosting|Report/.test(JSON.stringify(found['@type'] ?? ''))) continue;
      return {
        headline: text(found.headline),
        datePublished: text(found.datePublished),
        publisher: nameOf(found.publisher),
        author: nameOf(found.author),
      };
    }
  }
  return {};
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? clean(value) : undefined);
const nameOf = (value: unknown): string | undefined => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return text(one) ?? text(record(one)?.name);
};

/** The visible headline: of several h1 the one that the page's head repeats most. */
function headlineOf(document: Tree, said: readonly (string | undefined)[]): string | undefined {
  const wordsOf = (s: string) => new Set(s.toLowerCase().match(/\p{L}+/gu) ?? []);
  const head = wordsOf(said.join(' '));
  const all = (tag: string) => [...document.querySelectorAll(tag)].flatMap((e) => clean(e.textContent) ?? []);
  const shared = (s: string) => [...wordsOf(s)].filter((w) => head.has(w)).length;
  const first = all('h1').sort((a, b) => shared(b) - shared(a))[0];
  // Without one, a lower heading that the page's title repeats.
  return first ?? all('h2, h3').find((h) => shared(h) >= 2);
}

const parts = (title: string): string[] =>
  title
    .split(/ [|–—·:»-] /)
    .map((p) => p.trim())
    .filter((p) => p !== '');
const titleTag = (title: string): string | undefined => {
  const all = parts(title);
  return all.filter((p) => !isPublication(p)).sort((a, b) => b.length - a.length)[0] ?? all[0];
};
const siteInTitle = (tag: string, title: string | null): string | null => {
  const all = parts(tag);
  const rest = all.filter((p) => p !== title && title?.includes(p) !== true);
  const site = rest.filter((p) => isPublication(p) && all.length > 1);
  return (
    site.at(-1) ??
    (tag.startsWith(title ?? '\0') ? rest.at(-1) : rest.length < all.length ? rest[0] : undefined) ??
    null
  );
};

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

function publishedOf(
  document: Tree,
  meta: (name: string) => string | undefined,
  data: JsonLd,
  all: readonly Line[],
  title: string | null,
): { published: string | null; publishedHow: DateFound | null } {
  const at = (published: string | null, publishedHow: DateFound) =>
    published === null ? undefined : { published, publishedHow };
  const time = [...document.querySelectorAll('time')]
    .map((e) => dayIn(e.getAttribute('datetime') ?? e.textContent ?? ''))
    .find((d) => d !== null);
  const titleLine = Math.max(
    0,
    all.findIndex((l) => l.text === title),
  );
  const near = all
    .map((line, i) => ({ line, far: Math.abs(i - titleLine) }))
    .filter(({ line, far }) => far <= 12 && isDateLine(line.text))
    .sort((a, b) => a.far - b.far)[0];
  return (
    at(dayIn(data.datePublished ?? ''), 'json-ld') ??
    at(META_DATES.map((n) => dayIn(meta(n) ?? '')).find((d) => d !== null) ?? null, 'meta') ??
    at(time ?? null, 'time') ??
    at(near ? publishedIn(near.line.text) : null, 'text') ?? { published: null, publishedHow: null }
  );
}
