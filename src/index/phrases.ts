import { term, words } from './text.ts';

const MOST_PAIRS = 8;

/** Finds neighbours of a question, “care leavers” in any of their forms, standing together in a text. */
export function neighboursOf(question: string): RegExp[] {
  const typed = words(question);
  const pairs = new Set<string>();
  for (let i = 1; i < typed.length && pairs.size < MOST_PAIRS; i++) {
    const [first, second] = [beginning(typed[i - 1]), beginning(typed[i])];
    if (first !== undefined && second !== undefined) pairs.add(`\\b${first}\\w*\\W{1,3}${second}`);
  }
  return Array.from(pairs, (pair) => new RegExp(pair, 'iu'));
}

/** What a word and its stem both begin with: other forms of the word do too. `undefined` for a stop word. */
function beginning(word = ''): string | undefined {
  const stem = term(word);
  if (stem === null || word === '') return undefined;
  let shared = 0;
  while (shared < stem.length && stem[shared] === word[shared]) shared++;
  return word.slice(0, shared);
}
