import { foldName } from '../domain/names.ts';
import type { Span } from './mentions.ts';
import { COMMON_WORDS, FIELD_WORDS, STOP_WORDS, WORD_SURNAMES } from './vocabulary.ts';

/** A person that a question names. */
export interface PersonMention {
  /** The people on file that it may be; empty for a name that only texts may know. */
  readonly names: readonly string[];
  /** The name as it is to be shown. */
  readonly shown: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly at: Span;
}

const TITLES = new Set(
  'mr mrs ms miss dr cllr councillor coun sir dame lord lady baroness prof professor rev revd reverend'.split(' '),
);
const MOST = 8;

/** Folded words of a person's name without titles and letters after it. */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((w) => !TITLES.has(w) && !/^(cbe|obe|mbe|dbe|mp|qc|kc)$/.test(w));

/** Finds people on file by full name, by first and last name, and by a surname that can be nothing else. */
export function personFinder(names: readonly string[]) {
  const byFull = new Map<string, Set<string>>();
  const bySurname = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, name: string) => {
    const set = map.get(key);
    if (set) set.add(name);
    else map.set(key, new Set([name]));
  };
  for (const name of names) {
    const words = nameWords(name);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    // A double-barrelled surname is typed as two words.
    const surname = foldName(name.split(/\s+/).at(-1) ?? '');
    put(byFull, words.join(' '), name);
    for (const end of new Set([last, surname])) put(byFull, `${first} ${end}`, name);
    if (surname === last) put(bySurname, last, name);
    else put(byFull, surname, name);
  }
  const lookUp = (map: Map<string, Set<string>>, key: string) =>
    map.get(key) ?? (key.endsWith('s') ? map.get(key.slice(0, -1)) : undefined);

  return {
    /** `isTaken` tells words that name a council; a lone surname does not overrule those. */
    exact(words: readonly string[], raw: string, isTaken: (word: number) => boolean): PersonMention[] {
      const mentions: PersonMention[] = [];
      for (let i = 0; i < words.length && mentions.length < MOST; i++) {
        const mention = fullAt(words, i) ?? (isTaken(i) ? undefined : surnameAt(words, i, raw));
        if (!mention) continue;
        mentions.push(mention);
        i = mention.at[1] - 1;
      }
      return mentions;
    },
  };

  function fullAt(words: readonly string[], i: number): PersonMention | undefined {
    for (let n = Math.min(4, words.length - i); n > 1; n--) {
      const found = lookUp(byFull, words.slice(i, i + n).join(' '));
      if (found) return mentionOf([...found], [i, i + n]);
    }
    return undefined;
  }

  function surnameAt(words: readonly string[], i: number, raw: string): PersonMention | undefined {
    const word = words[i] ?? '';
    const found = lookUp(bySurname, word);
    if (!found) return undefined;
    const titled = TITLES.has(words[i - 1] ?? '');
    const capital = new RegExp(`[^.?!\\s]\\s+${word.charAt(0).toUpperCase()}${word.slice(1, 4)}`).test(raw);
    const isWord = COMMON_WORDS.has(word) || WORD_SURNAMES.has(word) || word.length < 3;
    if (isWord && !titled && !capital) return undefined;
    return mentionOf([...found], [titled ? i - 1 : i, i + 1]);
  }
}
export type PersonFinder = ReturnType<typeof personFinder>;

/** “Dame Rosalind”: a title and a given name, for the only one of these people who bears it. */
export function givenAfterTitle(words: readonly string[], names: readonly string[]): PersonMention | undefined {
  for (const [i, title] of words.entries()) {
    if (!TITLES.has(title)) continue;
    const bearers = [...new Set(names.filter((name) => nameWords(name)[0] === words[i + 1]))];
    if (bearers.length === 1) return mentionOf(bearers, [i, i + 2]);
  }
  return undefined;
}

function mentionOf(names: readonly string[], at: Span): PersonMention {
  const shown = names.join(' or ');
  return { names, shown, words: nameWords(names[0] ?? ''), at };
}

/** So that a long question costs no more than a handful of looks into the texts. */
const MOST_LOOKS = 8;

/**
 * People whom news names and no entry does, by given name and surname, or by a surname after a title or with a capital.
 * `look` finds a name in texts; `isFree` tells words that nothing else explains.
 */
export function peopleInTexts(
  words: readonly string[],
  raw: string,
  isFree: (word: number) => boolean,
  look: (name: readonly string[]) => string | undefined,
): PersonMention[] {
  const mayBe = (i: number) => isFree(i) && /^[a-z]{2,}$/.test(words[i] ?? '') && !COMMON_WORDS.has(words[i] ?? '');
  const found: PersonMention[] = [];
  let looks = 0;
  const at = (i: number, n: number): PersonMention | undefined => {
    const run = words.slice(i, i + n);
    const last = run.at(-1) ?? '';
    for (const end of last.endsWith('s') ? [last, last.slice(0, -1)] : [last]) {
      if (looks++ >= MOST_LOOKS) return undefined;
      const name = look([...run.slice(0, -1), end]);
      if (name !== undefined) return { names: [], shown: name, words: nameWords(name), at: [i, i + n] };
    }
    return undefined;
  };
  for (let i = 0; i < words.length && found.length < MOST; i++) {
    if (!mayBe(i)) continue;
    let n = 1;
    while (n < 4 && (mayBe(i + n) || (isFree(i + n) && WORD_SURNAMES.has(words[i + n] ?? '')))) n++;
    let mention: PersonMention | undefined;
    for (let k = n; k > 1 && !mention; k--) mention = at(i, k);
    const word = words[i] ?? '';
    const marked =
      TITLES.has(words[i - 1] ?? '') ||
      new RegExp(`\\S\\s+${word.charAt(0).toUpperCase()}${word.slice(1, 4)}`).test(raw);
    if (!mention && word.length > 3 && marked && !WORD_SURNAMES.has(word)) mention = at(i, 1);
    if (!mention) continue;
    found.push(mention);
    i = mention.at[1] - 1;
  }
  return found;
}

/** “What did Orde say about Pell”: who speaks, by texts, where entries know only of whom they speak. */
export function speakerInTexts(
  words: readonly string[],
  isFree: (word: number) => boolean,
  look: (name: readonly string[]) => string | undefined,
): PersonMention | undefined {
  const start = words.findIndex((w, i) => /^(did|does|has)$/.test(w) && words[i - 1] === 'what') + 1;
  const end = words.findIndex((w, i) => i > start && /^(say|said|tell|told|think|ask|claim)$/.test(w));
  const name = words.slice(start, end);
  if (start === 0 || end < 0 || name.length > 3) return undefined;
  if (name.some((w, i) => !isFree(start + i) || COMMON_WORDS.has(w) || w.length < 3)) return undefined;
  const shown = look(name);
  return shown === undefined ? undefined : { names: [], shown, words: nameWords(shown), at: [start, end] };
}

const SLOTS = [
  /^(?:did|was|is|has|had|were|does|will) ((?!C\b|R\b)[a-z]+ [a-z]+)(?= \b)/,
  /\b(?:when|why|how|where|how much) (?:did|was|is|has|had|does) ([a-z]+ [a-z]+)(?= )/,
  /\b(?:replaced?|replacing|succeed(?:ed|s)?|took over from|covered for|stood in for|filled in for|successor to|replacement for|came after|called for|told|asked|urged|wanted|pressed) ([a-z]+ [a-z]+)/,
  /\bwho (?:is|was|are) ([a-z]+ [a-z]+)$/,
  /\b(?:what|happened to|about) (?:is |was |happened to )?([a-z]+ [a-z]+?)s? (?:job|role|title|post|position|salary|pay|payoff)\b/,
  /\bhappened to ([a-z]+ [a-z]+)/,
];

const INSTITUTION = /^(academy|school|college|nursery|home|house|centre|trust|hospital|agency|church|park)$/;

/** A first and last name that nobody on file has, where the question's shape calls for a person. */
export function unknownPerson(shape: readonly string[]): PersonMention | undefined {
  const text = shape.join(' ');
  for (const slot of SLOTS) {
    const match = slot.exec(text);
    if (match?.[1] === undefined) continue;
    const words = match[1].split(' ');
    const [first = '', last = ''] = words;
    if (INSTITUTION.test(last)) continue;
    if (COMMON_WORDS.has(first) || STOP_WORDS.has(last) || FIELD_WORDS.has(last) || first.length < 2 || last.length < 2)
      continue;
    const start = text.slice(0, match.index + match[0].lastIndexOf(match[1])).split(' ').length - 1;
    return { names: [], shown: words.map(capital).join(' '), words, at: [start, start + words.length] };
  }
  return undefined;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
