export { sentencesOf } from '../../domain/sentences.ts';

/** Curly quotes and dashes in their plain forms, one character for one, and single spaces. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[–—]/g, '–')
    .replace(/\s+/g, ' ')
    .trim();
