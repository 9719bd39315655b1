import { strip } from './cast/beside.ts';
import { learnOffices } from './cast/heldOffices.ts';
import { joinLists } from './cast/lists.ts';
import { newMemory } from './cast/memory.ts';
import { markNames, maskCouncils, personNames } from './cast/nameMarks.ts';
import { markOffices, markSomebody } from './cast/offices.ts';
import { pronouns, speakerOf, speaksOn } from './cast/pronouns.ts';
import { newRegister, type Person } from './cast/register.ts';
import type { CouncilFinder } from './councilNames.ts';
import { isFullName } from './names.ts';
import { calm, plainSigns } from './sentences.ts';

/**
 * A sentence with people as `‹id›` or `‹id,id›` and councils as `«index»`; titles, offices beside a name, appositions
 * and relative clauses are taken out, the last as clauses of their own. Pronouns stand as the people they mean.
 */
export interface Marked {
  readonly original: string;
  readonly clauses: readonly string[];
  readonly paragraph: number;
}

export interface Cast {
  readonly people: readonly Person[];
  readonly sentences: readonly Marked[];
}

export interface Sentence {
  readonly text: string;
  readonly paragraph: number;
}

/** Sentences longer than this are tables or worse. */
const MAX_SENTENCE = 1500;

/** The first pass learns names, genders and offices; the second knows them all and resolves the rest. */
export function castOf(sentences: readonly Sentence[], finder: CouncilFinder): Cast {
  const register = newRegister();
  const memory = newMemory();
  const texts = withOwners(sentences.map((s) => maskCouncils(plainWords(s.text), finder)));
  for (const text of texts) for (const { name } of personNames(text)) if (isFullName(name)) register.named(name);
  const marked = (text: string) => strip(markNames(text, register, memory.salient()), register);
  for (const text of texts) {
    const { main, sides } = marked(text);
    learnOffices(main, sides, register);
    memory.remember(main);
  }
  memory.forget();
  const resolve = (clause: string) => {
    const listed = joinLists(withoutThat(markOffices(markSomebody(clause, register), register, memory.salient())));
    // Who speaks is known then, and the marks stand between words that belong together.
    return joinLists(pronouns(listed, register, memory));
  };
  return {
    people: register.people,
    sentences: sentences.map(({ text: original, paragraph }, i) => {
      if (paragraph !== sentences[i - 1]?.paragraph) memory.quotes(undefined);
      const { main, sides } = marked(texts[i] ?? '');
      const [clause = '', ...others] = [main, ...sides].map(resolve);
      const speaker = speaksOn(clause, memory);
      if (clause.includes('"') || speaker !== undefined) memory.spoke(speakerOf(clause, memory));
      else if (clause.includes('‹')) memory.spoke(undefined);
      memory.remember(clause);
      memory.quotes(speaker);
      return { original, clauses: [clause, ...others].map((c) => c.replaceAll('"', '')), paragraph };
    }),
  };
}

/** “‹1› that oversees improvement is to go”: what the board does is no part of who goes. */
const withoutThat = (text: string): string =>
  text.replace(/(‹\d+›) (?:that|which) \p{Ll}+s [^,.;‹›]{3,60}?(?= (?:is|has|was|will|would|had) )/u, '$1');

/** “Neighbouring «1» has a problem. Its director …” is «1»'s director. */
const withOwners = (texts: readonly string[]): string[] =>
  texts.map((text, i) => {
    const council = /^(?:(?:Next-door|Nearby|Neighbouring|Over in|In|At) )?«\d+»(?!')/.exec(texts[i - 1] ?? '')?.[0];
    return council === undefined ? text : text.replace(/^Its (?=\p{Ll})/u, `${/«\d+»/.exec(council)?.[0] ?? 'Its'}'s `);
  });

/** Plain signs, no shouted opening, `not` spelt out, and no sign that marks use. */
const plainWords = (text: string): string =>
  calm(plainSigns(text.slice(0, MAX_SENTENCE)))
    .replace(/[‹›«»]/g, '"')
    // Gerald "Ged" Example is one person.
    .replace(/(\p{Lu}\p{Ll}+) ["'(]\p{Lu}\p{Ll}+["')] (?=\p{Lu}\p{Ll})/gu, '$1 ')
    // 'I shall go,' she said.
    .replace(/(^|[\s(:])'(?=\p{L})([^"]{2,600}?[,.!?])'(?=[\s,.;:!?)]|$)/gu, '$1"$2"')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(
      /\b(?:(w)o|(c)a|(sh)a)n't\b/gi,
      (_, w?: string, c?: string) => `${w ? `${w}ill` : c ? `${c}an` : 'shall'} not`,
    )
    .replace(/(?<=\p{L})n't\b/gu, ' not');
