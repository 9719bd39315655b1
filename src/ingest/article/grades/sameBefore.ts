import type { Day } from '../../../domain/dates.ts';
import { partialDate } from '../days.ts';
import { yearsAgo, yearsBack } from './yearsTold.ts';

const RUNNING =
  /\b(?:second|third|fourth) (?:(?:time|inspection|report) (?:running|in a row|in succession)|(?:successive|consecutive|straight) (?:Ofsted )?(?:time|inspection|rating|grade|report|verdict|occasion)|time in (?:\w+ ){1,2}(?:months|years)|(?:\S+ ){0,3}in a row)\b/i;
/** “It was the same as that of the first in January: inadequate.” */
export const COMPARED =
  /\b(?:the same as|no (?:better|worse) than|no different from|unchanged from)(?: that of)?(?: the (?:first|last|previous)(?: one| inspection| report)?,?)? (?:in|of) (?:[A-Z][a-z]+ ?)?(?:(?:19|20)\d\d)?(?=[:;,. ])/;
/** Its grade is that of the council as a whole. */
export const WHOLE = /\bas a whole\b|\bfor <S\d+> <A/;

/** “It keeps the good rating it has had since 2015.” */
export const keptSince = (text: string, rest: string): string | undefined =>
  /\b(?:keeps?|kept|retain\w*|maintain\w*|uph[eo]ld|h[eo]ld(?:s|ing)? on to)\b/.test(text)
    ? /^["']? (?:rating|grade|verdict|judgement|mark) (?:that |which )?<[SC]\d+> (?:(?:has|had) )?(?:had|held|won|earned|received|got|been given|was given) (?:since|in) ((?:19|20)\d\d)/.exec(
        rest,
      )?.[1]
    : undefined;

/** Earlier inspections with the same grade, told along with this one's: their dates as far as they are told. */
export function sameBefore(
  before: string,
  text: string,
  rest: string,
  published: Day | null,
  again: readonly string[],
): (string | null)[] {
  const compared = COMPARED.exec(before)?.[0];
  if (compared !== undefined) return [partialDate(compared, published, false)];
  const kept = keptSince(text, rest);
  if (kept !== undefined) return [kept];
  // “still good, five years after they first earned the grade”
  const first =
    /\b(\w+) years? after <[SC]\d+> (?:had )?first (?:earned|won|got|gained|received|achieved|reached|(?:was|were) given) (?:it|<S\d+>|<G\d+>|(?:the|that) (?:grade|rating|verdict|mark|label))/.exec(
      rest,
    )?.[1];
  if (first !== undefined) return [yearsBack(first, published?.slice(0, 4))];
  const years =
    /\b(\w+) years? (?:after|before|earlier|since)\b[^.]{0,40}\bthe same (?:grade|rating|verdict|judgement|mark)/i.exec(
      text,
    )?.[1];
  if (years !== undefined) return [yearsBack(years, published?.slice(0, 4))];
  const as =
    /\b(?:as|just as|where|the same as) ((?:(?:it|they|<S\d+>) (?:was|were|(?:has|have|had) been|did)|before|at|in|\w+ years? (?:ago|earlier|before))\b[^.]*)/i.exec(
      rest,
    )?.[1];
  const asAgo = as === undefined ? undefined : yearsAgo(as, published, null);
  if (asAgo !== undefined) return [asAgo];
  if (as !== undefined && /\b(?:last|previous|before|earlier|\d{4})\b/.test(as))
    return [partialDate(as, published, false), ...again];
  // “requires improvement, the grade it was given in 2016”, “a repeat of its 2017 result”.
  const unchanged = /\b(?:unchanged|no change|the same) (?:since|from|as in)\b([^.;]*)/i
    .exec(rest)?.[1]
    ?.match(/\b(?:19|20)\d\d\b/)?.[0];
  if (unchanged !== undefined) return [unchanged];
  const repeat =
    /\b(?:a repeat of|first (?:won|earned|given|awarded|gained|received) (?=in)|the (?:grade|rating|verdict|mark) (?:that )?<[SC]\d+>(?: as a whole)? (?:was given|was awarded|had been given|got|received|had|held))\b([^.;]*)/i.exec(
      rest,
    )?.[1];
  if (repeat !== undefined) return repeat.match(/\b(?:19|20)\d\d\b/g) ?? [];
  // “a second inadequate in a row: the first came in 2014”, “the third in a row, after those of 2014 and 2018”
  const running =
    /\b(?:the (?:first|last|previous|other)(?: one)? (?:came|was) in|(?:after|following) those (?:of|in)) (?:19|20)\d\d(?: and (?:19|20)\d\d)?/.exec(
      rest,
    )?.[0];
  return RUNNING.test(text) ? (running?.match(/\d{4}/g) ?? [null]) : [];
}
