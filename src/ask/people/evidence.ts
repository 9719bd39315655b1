import type { PersonEvent } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import type { PersonMention } from '../names.ts';
import { joined, noAnswer, type Cited, type Next, type Reply } from '../reply.ts';
import { NEWS, quoted, type Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { about, best } from './about.ts';
import { citeRow, codesOf, told } from './rows.ts';

/** News pages that name a person, with the sentences about that person. */
export function pagesAbout(person: PersonMention, question: Question, sources: Sources): Sentence[] {
  const names = person.names.length > 0 ? person.names : [person.shown];
  return names.flatMap((name) => {
    const pages = sources.texts.ofPages({ words: name, councils: codesOf(question), kinds: NEWS });
    const found =
      pages.length > 0 || codesOf(question).length === 0
        ? pages
        : sources.texts.ofPages({ words: name, councils: [], kinds: NEWS });
    return found.flatMap((page) => about(name, page));
  });
}

/** A reach for {@link around} that takes in a whole news page: a critic or a reason may stand far from the name. */
export const WHOLE_PAGE = 20;

/** The sentences about a person and those around them, where a successor or a critic is named. */
export function around(name: string, about: readonly Sentence[], sources: Sources, reach = 2): Sentence[] {
  const documents = new Set(about.map((s) => s.passage.documentId));
  const pages = sources.texts.ofPages({ words: name, councils: [], kinds: ['article', 'brief'] }, (p) =>
    documents.has(p.documentId),
  );
  const texts = new Set(about.map((s) => s.text));
  return pages.flatMap((page) =>
    page.filter((s, i) =>
      page.slice(Math.max(0, i - reach), i + (reach > 2 ? 2 : 1)).some((near) => texts.has(near.text)),
    ),
  );
}

/** News pages of the councils asked about, narrowed to the time of the events where it is known. */
export function pagesOfCouncils(
  question: Question,
  words: string,
  sources: Sources,
  from?: string,
  to?: string,
): Sentence[][] {
  return sources.texts.ofPages({ words, councils: codesOf(question), kinds: NEWS, from, to });
}

/** The best sentences as quotes, without saying one twice. */
export function quotesOf(sentences: readonly Sentence[], signs: readonly RegExp[], limit: number): Cited[] {
  const quotes: Cited[] = [];
  for (const sentence of best(sentences, signs, limit * 3)) {
    const quote = quoted(sentence);
    if (quotes.some((q) => q.quote?.includes(sentence.text))) continue;
    quotes.push(quote);
    if (quotes.length === limit) break;
  }
  return quotes;
}

/** What was searched, said in every “nothing on file”. */
export function searched(codes: readonly string[], sources: Sources): string {
  const parts = codes.slice(0, 3).flatMap((code) => {
    const council = sources.councils.byCode(code);
    if (!council) return [];
    const { inspections, articles } = sources.holdings.ofCouncil(code);
    return [`${council.shortName}: ${counted(inspections, 'inspection')}, ${counted(articles, 'article')}`];
  });
  return parts.length === 0 ? 'Searched: every person and article on file.' : `On file for ${parts.join('; ')}.`;
}

const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

export const peopleNext = (codes: readonly string[], sources: Sources): Next[] =>
  codes.slice(0, 2).flatMap((code) => {
    const council = sources.councils.byCode(code);
    return council ? [{ label: `People at ${council.shortName}`, command: 'people', options: { council: code } }] : [];
  });

/** Nothing on file, with what was searched and what rows there are beside it, each with its source. */
export function nothing(
  sentence: string,
  codes: readonly string[],
  sources: Sources,
  rows: readonly PersonEvent[] = [],
): Reply {
  return noAnswer({
    verdict: `Nothing on file ${sentence}.`,
    points: rows.map((r) => `${told(r, sources)}.`),
    cited: rows.flatMap(citeRow),
    remarks: [searched(codes, sources)],
    councils: codes,
    next: peopleNext(codes, sources),
  });
}

export const codesOfRows = (rows: readonly PersonEvent[]): string[] => [...new Set(rows.map((r) => r.council))];

export const placeNames = (codes: readonly string[], sources: Sources, last = 'and'): string =>
  joined(
    codes.flatMap((code) => sources.councils.byCode(code)?.shortName ?? []),
    last,
  );
