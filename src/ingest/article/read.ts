import { NotAnArticle, type Article, type ArticleContext, type Page } from './article.ts';
import { castOf } from './cast.ts';
import { councilFinder, mainCouncils, type CouncilFinder } from './councilNames.ts';
import { decode } from './decode.ts';
import { isGivenName } from './givenNames.ts';
import { inspectionsIn } from './grades.ts';
import { frontMatter } from '../../domain/frontMatter.ts';
import { readHtml } from './html.ts';
import { peopleEvents } from './people.ts';
import { readPlain } from './plain.ts';
import { sentencesOf } from './sentences.ts';

/** A page with fewer words is a teaser before a paywall, or a notice. */
const MIN_WORDS = 25;
const MAX_PARAGRAPHS = 600;

const finders = new WeakMap<ArticleContext['councils'], CouncilFinder>();

/**
 * Reads a news page, HTML or text, or a brief of our own: what it says of councils, inspections and office holders.
 * Bounded in time and memory by its size and depth.
 * @throws NotAnArticle with a sentence for people when the file holds no article that can be read.
 */
export function readArticle(bytes: Uint8Array, context: ArticleContext): Article {
  const text = decode(bytes);
  const { page: whole, sources, named } = readPage(text);
  const { around = [], ...page } = whole;
  const paragraphs = page.paragraphs.slice(0, MAX_PARAGRAPHS);
  if (sources.length === 0 && paragraphs.join(' ').split(' ').length < MIN_WORDS)
    throw new NotAnArticle('The page holds too little text to be an article.');

  let finder = finders.get(context.councils);
  if (!finder) finders.set(context.councils, (finder = councilFinder(context.councils, isGivenName)));
  const main =
    named.length > 0
      ? finder.mentions(named.join('; ')).map((m) => m.council)
      : mainCouncils(finder, { ...page, around }, paragraphs);
  const sentences = paragraphs.map(sentencesOf);
  const cast = castOf(
    sentences.flatMap((s, paragraph) => s.map((t) => ({ text: t, paragraph }))),
    finder,
  );
  return {
    file: context.file,
    kind: 'article',
    ...page,
    url: context.url ?? page.url,
    councils: main.flatMap((i) => context.councils[i]?.shortName ?? []),
    inspections: inspectionsIn(sentences, finder, context.councils, main, page),
    people: main.length > 0 ? peopleEvents(cast, main, context.councils, page) : [],
    paragraphs,
    sources,
  };
}

function readPage(text: string): { page: Page; sources: readonly string[]; named: readonly string[] } {
  if (/<(?:!doctype html|html|body|head|div|p|table)[\s>]/i.test(text.slice(0, 4000)))
    return { page: readHtml(text), sources: [], named: [] };
  const front = frontMatter(text);
  if (!front) return { page: readPlain(text), sources: [], named: [] };
  const page = readPlain(`${front.title ?? ''}\n\n${front.body}`);
  return {
    page: {
      ...page,
      title: front.title ?? page.title,
      published: front.date ?? page.published,
      publishedHow: front.date === null ? page.publishedHow : 'front matter',
      source: front.publisher ?? page.source,
    },
    sources: front.sources,
    named: front.councils,
  };
}
