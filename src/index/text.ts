import { stem } from './porter.ts';

/**
 * Words that carry no meaning of their own in a question or a report, so that matching them only costs time. Words of
 * the field, however common (“children”, “inspectors”), are left to their low weight.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am an and any are aren arent as at be became because been before
  being below between both but by can cannot cant could couldn couldnt did didn didnt do does doesn doesnt doing don done
  dont down during each either ever every few for from further get gets getting give given go going got had hadn hadnt has
  hasn hasnt have haven havent having he her here hers him his how however i if in into is isn isnt it its itself just
  know like ll may me might more most much must my no nor not now of off on once one only or other our out over own per
  please quite rather re s said same say says she should shouldn shouldnt show since so some such t tell than that thats
  the their theirs them then there these they this those though through to too under until up upon us ve very was wasn
  wasnt we well were weren werent what whats when where whether which while who whom whose why will with within without
  won wont would wouldn wouldnt yet you your yours`.split(/\s+/),
);

const MAX_WORD = 40;
/** A run of letters and digits; apostrophes inside are dropped first, so that “children’s” is one word. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Lower case, without accents and apostrophes. Letters keep their places only where the text is plain. */
const fold = (text: string): string =>
  /^[\x20-\x7e\n]*$/.test(text)
    ? text.toLowerCase().replaceAll("'", '')
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}|['’‘]/gu, '');

/** The words of a text in order, folded; overlong ones cut, since no reader types them. */
export const words = (text: string): string[] => (fold(text).match(WORD) ?? []).map((w) => w.slice(0, MAX_WORD));

/** Stems of a corpus are few and each costs microseconds; the cache is emptied when hostile text would fill it. */
const stems = new Map<string, string>();
const MAX_STEMS = 50_000;

/** What a folded word is filed under, or `null` for a stop word. */
export function term(word: string): string | null {
  if (STOP_WORDS.has(word)) return null;
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= MAX_STEMS) stems.clear();
    stems.set(word, (found = stem(word)));
  }
  return found;
}

/** The distinct terms of a text, in order. */
export const terms = (text: string): string[] => [
  ...new Set(
    words(text)
      .map(term)
      .filter((t) => t !== null),
  ),
];
