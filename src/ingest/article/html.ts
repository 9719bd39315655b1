import { Readability } from '@mozilla/readability';
import { NotAnArticle, type Page } from './article.ts';
import { parseTree, type Tree, type TreeElement, type TreeNode } from './dom.ts';
import { bylineName, headlineAt, smallWords } from './plain.ts';
import { linesAround, storyOf, type Line } from './prose.ts';
import { publishedOf } from './published.ts';
import { nameIn, siteInHeadline, siteInTitle, sourceOf, titleTag, withoutName } from './siteName.ts';

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
  const logo = logoOf(document);
  for (const element of [...document.querySelectorAll(CLUTTER)]) element.remove();
  const size = lengthOf(document.body);
  // On some sites a form holds the whole page.
  for (const form of [...document.querySelectorAll('form')]) if (lengthOf(form) * 2 < size) form.remove();
  for (const element of [...document.querySelectorAll(NAMED)]) if (isClutter(element, size)) element.remove();

  const all = linesOf(document.body);
  const named = meta('og:site_name') ?? data.publisher ?? siteInMeta(document) ?? null;
  const heads = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline'].map(meta);
  const said = data.headline ?? heads.find((t) => t !== undefined);
  const site = named ?? logo ?? (said === undefined ? null : siteInHeadline(said));
  const title =
    headlineOf(document, [said, document.title], site) ??
    (said === undefined ? headingOf(document) : undefined) ??
    (said === undefined ? titleTag(document.title, site) : withoutName(said, site ?? '')) ??
    all[headlineAt(all.slice(0, 40))]?.text ??
    null;
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url') ?? null;
  const published = publishedOf(document, meta, data.datePublished, all, title, url);
  const author =
    data.author ??
    meta('author') ??
    meta('article:author') ??
    all.map((l) => bylineName(l.text)).find((n) => n !== null) ??
    null;
  const paragraphs = bodyOf(document, all, title, author);
  if (paragraphs.length === 0) throw new NotAnArticle('No article was found on the page.');
  const at = whole.findIndex((l) => l.text === title);
  const source = named ?? siteInTitle(document.title, title) ?? site ?? sourceOf(whole, whole, at);
  return {
    title,
    source,
    author,
    ...published,
    url,
    paragraphs,
    around: linesAround(
      all,
      all.findIndex((l) => l.text === title),
      source,
    ),
  };
}

const CLUTTER =
  'nav, aside, footer, button, select, iframe, svg, figure, figcaption, dialog, [role=dialog], [role=navigation], [role=complementary], [role=contentinfo], [hidden], [aria-hidden=true]';
const CLUTTER_NAME =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|comments?|cmts?|disqus|disc|discussion|respond|responses|viafoura|related|recommend(?:ed|ations)?|promos?|promoted|sponsored|teasers?|newsletter|sign-?up|subscribe|share|sharing|share-?bar|social|most-?read|most-?popular|trending|popular|sidebar|side-?bar|breadcrumbs?|crumbs?|crumb|menu|nav|footer|foot|advert(?:isement)?|ads?|ad-?slot|mpu|banner|paywall|author-?(?:bio|box|info|card|about)|about-?(?:the-?)?author|bio|caption|credit|tags?|widget|more-?(?:stories|news|from|on)|read-?(?:more|next)|see-?also|also|outbrain|taboola|skip-?link|masthead|colophon)(?:$|[\s_-])/i;

const NAMES = ['class', 'id', 'data-component', 'data-testid'];
const NAMED = NAMES.map((n) => `[${n}]`).join(', ');
const lengthOf = (element: TreeElement | null): number => (element?.textContent ?? '').replace(/\s+/g, ' ').length;

/** By the words of its class and id, unless it holds the headline or, comments apart, most of the page. */
function isClutter(element: TreeElement, size: number): boolean {
  const name = NAMES.map((n) => element.getAttribute(n) ?? '')
    .join(' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');
  if (!CLUTTER_NAME.test(name) || /^(?:html|body|main|article)$/i.test(element.tagName)) return false;
  if (element.querySelector('h1, main, [itemprop=articleBody]') !== null) return false;
  return (COMMENTS.test(name) && !COMMENTS_STATE.test(name)) || lengthOf(element) * 2 < size;
}
const COMMENTS = /(?:^|[\s_-])(?:comments?|cmts?|disqus|discussion|respond|responses|viafoura)(?:$|[\s_-])/i;
/** What blogs say of a post: that it may be commented on. */
const COMMENTS_STATE = /\b(?:no|has|with)-comments?\b|\bcomments?-(?:open|closed|enabled|disabled|on|off)\b/i;

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
function bodyOf(document: Tree, all: readonly Line[], title: string | null, author: string | null): string[] {
  const at = all.findIndex((l) => l.text === title);
  const whole = storyOf(all.slice(at + 1), author);
  const found = readable(document);
  const story = found
    ? storyOf(
        linesOf(found).filter((l) => l.text !== title),
        author,
      )
    : [];
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

const INLINE = /^(?:span|small|a|b|strong|em|i|cite|label)$/i;
const BOX = /^(?:div|section|article|header|main|body|nav|hgroup)$/i;

/** A span in running text belongs to its line; one that stands in a container by itself is a line: a byline, a date. */
function isLine(node: TreeNode): boolean {
  if (BLOCK.test(node.nodeName)) return true;
  if (!INLINE.test(node.nodeName) || !node.parentNode || !BOX.test(node.parentNode.nodeName)) return false;
  return /^(?:span|small)$/i.test(node.nodeName) || standsAlone(node);
}

/** No text beside it but other elements': links of a menu. */
const standsAlone = (node: TreeNode): boolean => {
  for (let other = node.parentNode?.firstChild ?? null; other; other = other.nextSibling)
    if (other.nodeType === 3 && (other.nodeValue ?? '').trim() !== '') return false;
  return true;
};

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

/** The first article among the page's JSON-LD blocks, and the site they name; broken ones are passed over. */
function jsonLdOf(document: Tree): JsonLd {
  const items = jsonLdItems(document);
  const is = (item: Record<string, unknown>, kinds: RegExp) => kinds.test(JSON.stringify(item['@type'] ?? ''));
  const article = items.find((i) => is(i, /Article|BlogPosting|Report/));
  const publisher = record(article?.publisher);
  const site =
    items.find((i) => publisher?.['@id'] !== undefined && i['@id'] === publisher['@id'] && i !== publisher) ??
    items.find((i) => is(i, /WebSite|Organization/));
  return {
    headline: text(article?.headline),
    datePublished: text(article?.datePublished) ?? text(article?.dateCreated),
    publisher: nameOf(article?.publisher) ?? nameOf(site),
    author: nameOf(article?.author),
  };
}

function jsonLdItems(document: Tree): Record<string, unknown>[] {
  const items: Record<string, unknown>[] = [];
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
      if (found) items.push(found);
    }
  }
  return items;
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? clean(value) : undefined);
const nameOf = (value: unknown): string | undefined => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return text(one) ?? text(record(one)?.name);
};

/** The visible headline: of several h1 the one that the page's head repeats most; a logo in an h1 is none. */
function headlineOf(
  document: Tree,
  said: readonly (string | undefined)[],
  site: string | undefined | null,
): string | undefined {
  const wordsOf = (s: string) => new Set(s.toLowerCase().match(/\p{L}+/gu) ?? []);
  const head = wordsOf(said.join(' '));
  // The shorter parts of the page's title name the site and its sections.
  const beside = document.title
    .toLowerCase()
    .split(/ [|–—-] /)
    .sort((a, b) => b.length - a.length)
    .slice(1);
  const all = (tag: string) =>
    [...document.querySelectorAll(tag)]
      .flatMap(
        (e) =>
          clean(
            linesOf(e)
              .map((l) => l.text)
              .join(' '),
          ) ?? [],
      )
      .filter((h) => h.toLowerCase() !== site?.toLowerCase() && (tag === 'h1' || !beside.includes(h.toLowerCase())));
  const shared = (s: string) => [...wordsOf(s)].filter((w) => head.has(w)).length;
  const most = (texts: string[]) => texts.sort((a, b) => shared(b) - shared(a))[0];
  const first = most(all('h1'));
  const lower = most([...all('h2, h3'), ...all('[itemprop=headline]')]);
  // Where there is none, or it names the site or a section, a lower heading that the page's title repeats.
  return lower !== undefined && shared(lower) >= (first === undefined ? 2 : Math.max(4, shared(first) * 2))
    ? lower
    : first;
}

/** The first heading that reads like a headline, where the page's title tells only whose page it is. */
function headingOf(document: Tree): string | undefined {
  if (document.title.split(/\s+/).length > 6 || smallWords(document.title) > 0) return undefined;
  return [...document.querySelectorAll('h2, h3')]
    .flatMap((e) => clean(e.textContent) ?? [])
    .find((h) => h.split(' ').length >= 5 && smallWords(h) > 0);
}

const SITE_META =
  /(?:^|[.:_-])(?:publisher|publication(?:[_-]?(?:name|title))?|site[_-]?name|application-name|journal[_-]title|web-app-title)$/i;
const siteInMeta = (document: Tree): string | undefined =>
  [...document.querySelectorAll('meta')]
    .filter((e) =>
      SITE_META.test(e.getAttribute('name') ?? e.getAttribute('property') ?? e.getAttribute('itemprop') ?? ''),
    )
    .map((e) => nameIn(e.getAttribute('content')))
    .find((n) => n !== undefined);

const LOGO =
  /(?:^|[\s_-])(?:logo|brand|branding|wordmark|masthead|nameplate|mast|site|(?:site|pub|publication|paper|blog)-?(?:title|name|logo))(?:$|[\s_-])/i;

/** The name that the page's logo, its text or the link to the front page bears. */
function logoOf(document: Tree): string | undefined {
  for (const element of document.querySelectorAll(
    '[class], [id], a[rel=home], [itemprop=publisher], a[href="/"], header img',
  )) {
    if (/^(?:html|body|main|article)$/i.test(element.tagName)) continue;
    const isHome = element.getAttribute('href') === '/' || element.getAttribute('rel') === 'home';
    const isPicture = /^img$/i.test(element.tagName);
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!isHome && !isPicture && !LOGO.test(name) && element.getAttribute('itemprop') !== 'publisher') continue;
    const inner = element.querySelector('img[alt], a[title]');
    const found =
      nameIn(element.getAttribute('alt') ?? element.getAttribute('aria-label')) ??
      nameIn(inner?.getAttribute('alt') ?? inner?.getAttribute('title')) ??
      nameIn(linesOf(element)[0]?.text);
    if (found !== undefined) return found;
  }
  return undefined;
}
