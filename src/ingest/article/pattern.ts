/** Latin letters with their accents, as ranges. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';

/**
 * A pattern in any case, in which `\p{L}` stands for a letter, and so do `\p{Lu}` and `\p{Ll}`. Letters are spelt out as
 * ranges, because the engine takes seconds of work to compile patterns as long as ours with the flags `i` and `u` together.
 */
export const anyCase = (source: string, flags = 'i'): RegExp =>
  new RegExp(
    source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{L[lu]?\}/g, (part) =>
      part.startsWith('[') ? part.replace(/\\p\{L[lu]?\}/g, LETTERS) : `[${LETTERS}]`,
    ),
    flags,
  );

/** Such a pattern, to find all of, that begins and ends where words do. */
export const wordsInAnyCase = (source: string): RegExp => anyCase(`(?<![\\p{L}'-])(?:${source})(?![\\p{L}-])`, 'gi');
const made = new Map<string, RegExp>();

/** A regular expression made once for each source: those with the words for offices take a millisecond to make. */
export function compiled(source: string, flags = 'iu'): RegExp {
  const key = `${flags}/${source}`;
  let found = made.get(key);
  if (!found) made.set(key, (found = new RegExp(source, flags)));
  return found;
}
