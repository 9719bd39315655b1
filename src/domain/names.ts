/**
 * Council names as people and documents write them, folded to one form: lower case, `&` as “and”, accents, apostrophes
 * and full stops dropped, every other sign a space (data/README.md).
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘`.]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const COUNCIL_WORDS = new Set(
  'council county city borough metropolitan district london royal corporation of the cc bc mbc mdc lb lbc la authority unitary'.split(
    ' ',
  ),
);

/** A folded name without the words that only say that it is a council: `royal borough of greenwich` is `greenwich`. */
export const bareName = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => !COUNCIL_WORDS.has(word))
    .join(' ');

/** The last word of a name as it is written: `Lee` of `Ann Lee`. */
export const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;
