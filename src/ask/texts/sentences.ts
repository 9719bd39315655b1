import type { FindableKind, Passage } from '../../domain/passages.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import type { SearchIndex } from '../../index/searchIndex.ts';
import { term, words } from '../../index/text.ts';
import type { PassageStore } from '../../store/passages.ts';
import type { PeopleStore } from '../../store/people.ts';
import type { Cited } from '../reply.ts';

/** A sentence of a stored text, with its neighbours and where it stands. */
export interface Sentence {
  readonly text: string;
  /** Stems without stop words. */
  readonly terms: ReadonlySet<string>;
  readonly passage: Passage;
  /** The sentence before it in the same document; what “she” and “it” refer to stands there. */
  readonly before: Sentence | undefined;
}

export interface TextQuery {
  readonly words: string;
  readonly councils: readonly string[];
  readonly kinds: readonly FindableKind[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const NEWS: readonly FindableKind[] = ['article', 'brief'];
export const OFFICIAL: readonly FindableKind[] = ['report', 'visit'];

const MOST_HITS = 40;
const MOST_DOCUMENTS = 8;
/** A page that is longer than this is read around its hits only. */
const LONGEST_PAGE = 120;

/**
 * Finds sentences in stored texts: whole news pages, whose sentences lean on each other, and single passages of reports.
 * A sentence that tells of an event marked as wrong is none.
 */
export function textReader(
  search: SearchIndex,
  passages: PassageStore,
  people: Pick<PeopleStore, 'withdrawnSentences'>,
) {
  /** Best first. A text without a day may be of any time: it comes after those of the time asked about. */
  function found(query: TextQuery, limit: number): Passage[] {
    const read = (q: TextQuery) =>
      search.search({ ...q, limit }).flatMap((hit) => (hit.table === 'passage' ? (passages.byId(hit.id) ?? []) : []));
    // The index knows months. What came out before a day tells nothing of it.
    const dated = read(query).filter((p) => (p.source.publishedOn ?? '9999') >= (query.from ?? ''));
    if (query.from === undefined && query.to === undefined) return dated;
    const undated = read({ ...query, from: undefined, to: undefined }).filter(
      (p) => p.source.publishedOn === null && p.inspectionId === null,
    );
    return [...dated, ...undated].slice(0, limit);
  }

  function cut(paragraphs: readonly Passage[]): Sentence[] {
    const wrong = people.withdrawnSentences();
    const sentences: Sentence[] = [];
    for (const passage of paragraphs) {
      for (const text of sentencesOf(passage.text))
        if (!wrong.has(text)) sentences.push(sentence(text, passage, sentences.at(-1)));
    }
    return sentences;
  }

  return {
    /**
     * A person's name as news writes it, from its folded words: `fergus nwosu` gives `Fergus Nwosu`. A lone surname is
     * one where a given name stands before it.
     */
    named(folded: readonly string[]): string | undefined {
      const pattern = namePattern(folded);
      for (const passage of found({ words: folded.join(' '), councils: [], kinds: NEWS }, 8)) {
        const name = pattern.exec(passage.text)?.[0] ?? '';
        if (/^\p{Lu}/u.test(name) && name.split(/[\s-]+/).every((part) => /^\p{Lu}/u.test(part) || PARTICLE.test(part)))
          return name;
      }
      return undefined;
    },
    /** Sentences of the passages that match best, best passage first. */
    ofPassages(query: TextQuery, limit = 12): Sentence[] {
      return found(query, limit).flatMap((passage) => cut([passage]));
    },
    /** All sentences of the news pages that match best, each page in reading order. */
    ofPages(query: TextQuery, isWanted: (passage: Passage) => boolean = () => true): Sentence[][] {
      const pages = new Map<number, Passage>();
      for (const passage of found(query, MOST_HITS)) {
        if (pages.has(passage.documentId) || !isWanted(passage)) continue;
        pages.set(passage.documentId, passage);
        if (pages.size === MOST_DOCUMENTS) break;
      }
      return [...pages.keys()].map((id) => cut(passages.ofDocument(id).slice(0, LONGEST_PAGE)));
    },
  };
}
export type TextReader = ReturnType<typeof textReader>;

const PARTICLE = /^(?:ap|al|bin|da|de|del|der|di|el|la|le|van|von)$/;

function namePattern(folded: readonly string[]): RegExp {
  const letters = (word: string) => word.split('').map((c, i) => (i === 0 ? `[${c}${c.toUpperCase()}]` : c));
  const body = folded.map((word) => letters(word).join("['’]?")).join("[\\s'’.-]+");
  const given = folded.length > 1 ? '' : "\\p{Lu}[\\p{L}'’-]+ (?:(?:ap|de|van|von) )?(?:\\p{Lu}[\\p{L}’']+-)?";
  return new RegExp(`(?<![\\p{L}-])${given}${body}(?![\\p{L}])`, folded.length > 1 ? 'iu' : 'u');
}

/** Its terms are taken only where somebody asks for them: most sentences are judged by signs alone. */
function sentence(text: string, passage: Passage, before: Sentence | undefined): Sentence {
  let terms: ReadonlySet<string> | undefined;
  return {
    text,
    passage,
    before,
    get terms() {
      return (terms ??= termsOf(text));
    },
  };
}

/** A passage quoted as it stands: an item of a list. */
export const wholePassage = (passage: Passage): Sentence => sentence(passage.text, passage, undefined);

const termsOf = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .map(term)
      .filter((t) => t !== null),
  );

export const LEANS =
  /^["“‘']?(?:i(?:['’](?:m|ve|ll|d))?|s?he|they|it|this|that|these|those|his|hers?|their|its|one of them|the (?:latter|former|move|decision|request|step|vote|post|job))\b/i;

/** The sentence as it is quoted: with the one before it where it leans on that. */
export function quoted(sentence: Sentence): Cited {
  const { passage, text, before } = sentence;
  const leans = LEANS.test(text) && before !== undefined && Math.abs(before.passage.position - passage.position) <= 1;
  const quote = leans ? `${before.text} ${text}` : text;
  return { source: passage.source, page: passage.page, quote: clipped(quote) };
}

const LONGEST_QUOTE = 600;
const clipped = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …`;
