import fc from 'fast-check';

/** Any Unicode text, lone surrogates included, much of it made of what Discord's markdown reads as signs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...['*', '_', '~', '`', '|', '\\', '[', ']', '(', ')', '<', '>', '#', '-', '+', '.', ':', '@', '/', '!', '&'],
        ...[' ', '\n', '\r', '\t', '\u2028', '\u202E', '\u200B', '\uD83C', '1', '12', 'a', 'Leeds', '🏛️', 'é', 'ש'],
        ...['@everyone', '<@1>', 'https://a.example', '](<https://a.example>)', '-# ', '> ', '1. ', ':skull:', '```'],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

/** Backslash before a sign: the sign shows, and means nothing. */
const ESCAPE = /\\[^0-9A-Za-z\s]/gu;

/** What the text says once Discord has read its escapes. */
export const unescaped = (text: string): string =>
  text.replace(ESCAPE, (escape) => escape.slice(1)).replaceAll('@\u200B', '@');

/** Everything that Discord's markdown would act on, by its own rules: in inert text there is none. */
export function activeMarkup(text: string): string[] {
  // A letter in place of each escape, so that removing it joins nothing.
  const rest = text.replace(ESCAPE, 'x');
  const rules = [
    /\*|_|~~|`|\|\|/gu,
    /<(?:@|#|:|\/|a:|t:|id:|https?:)/gu,
    /\[[^\]]*\]\(/gu,
    /@(?:everyone|here)/gu,
    /^ *(?:#{1,3} |-# |>{1,3} ?|[-*+] |\d+[.)] )/gmu,
    /[a-z]+:\/\/\S/giu,
    /:[^\s:]+:/gu,
    /\\$/gu,
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu,
  ];
  return rules.flatMap((rule) => [...rest.matchAll(rule)].map(([match]) => match));
}
