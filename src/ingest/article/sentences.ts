export { sentencesOf } from '../../domain/sentences.ts';

const SHOUTED = /^["'(]*(?:\p{Lu}[\p{Lu}'’&-]+(?:\s+(?:&\s+)?|(?=[:,.;’']|$)))+/u;
const ACRONYM =
  /^(?:MP|MPs|OBE|MBE|CBE|DBE|BBC|ITV|GMB|SEND|DfE|DCS|CQC|LGA|NHS|TV|UK|US|PC|HMI|BCP|QC|KC|JP|PSE|RBWM)$/;
const SMALL = new Set(['AND', 'AT', 'FOR', 'IN', 'OF', 'ON', 'THE', 'TO', 'UPON', 'WITH']);

/** The capitals that papers open a story with (`COUNCIL chiefs`, `BARSETSHIRE: …`) as ordinary words. */
export const calm = (text: string): string =>
  text.replace(SHOUTED, (run) =>
    run.replace(/\p{Lu}{2,}(?:['’]S\b)?/gu, (word, at: number) =>
      ACRONYM.test(word)
        ? word
        : SMALL.has(word) && at > 0
          ? word.toLowerCase()
          : `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`,
    ),
  );

/** Curly quotes and dashes in their plain forms, one character for one, and single spaces. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[–—]/g, '–')
    .replace(/\s+/g, ' ')
    .trim();
