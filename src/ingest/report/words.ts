/** Curly quotes, the many dashes and runs of blanks made plain, so that one pattern reads every report. */
export const plain = (text: string): string =>
  text
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”]/g, '"')
    // Covers of 2016 to 2018 put a box-drawing line (U+2500) between two dates.
    .replace(/[‐‑‒–—―−─]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Without the numbers of footnotes, which in some text layers stick to a word: “Board1”. */
export const unmarked = (text: string): string => text.replace(/(?<=\p{Ll})\d{1,2}(?!\w)/gu, '');

/** A value, with the page and the words that it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly page: number;
  readonly words: string;
}
