import type { TopLevelSpec } from 'vega-lite';

/** A picture before it has pixels: plain data, so it can be hashed, sent to the worker and looked at in a test. */
export interface Drawing {
  /** File name that says what it shows: `history-cumbria.png`. */
  readonly name: string;
  /** Says what the picture says; at most ALT_LIMIT characters. */
  readonly alt: string;
  readonly source: { readonly vegaLite: TopLevelSpec } | { readonly svg: string };
}

/** Why there is nothing to draw, as a sentence for the person who asked. */
export interface NoDrawing {
  readonly why: string;
}

/** Discord refuses longer descriptions of attachments. */
export const ALT_LIMIT = 1024;

/** An alt text of whole sentences within the limit; `more` says what was left out. */
export function altText(sentences: readonly string[], more = 'The message has the rest.'): string {
  const whole = sentences.join(' ');
  if (whole.length <= ALT_LIMIT) return whole;
  let text = '';
  for (const sentence of sentences) {
    if (text.length + sentence.length + more.length + 2 > ALT_LIMIT) break;
    text += `${sentence} `;
  }
  return (text + more).slice(0, ALT_LIMIT);
}

/** A council's or area's name as part of a file name. */
export const fileName = (...parts: readonly string[]): string =>
  `${parts
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)}.png`;
