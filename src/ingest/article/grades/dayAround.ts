import type { Day } from '../../../domain/dates.ts';
import { partialDate } from '../days.ts';

const DATE = '((?:\\p{Lu}\\p{L}+ )?(?:19|20)\\d\\d)';
const WORD = "(?:[\\w'-]+|<[SCA]\\d+>)";
const REPORT = '(?:inspection|report|visit|review)';

/** Where a date stands before the grade that it belongs to. */
const BEFORE = [
  // “Ofsted said in 2015 that it required …”
  `\\b(?:said|found|told|ruled|concluded|decided|reported) (?:back )?in ${DATE},? (?:that )?(?:${WORD} ){0,5}["']?$`,
  // “a county where, in 2013, it had found child protection to be …”
  `\\b(?:where|which|that|who|whom),? (?:back )?in ${DATE}, (?:(?!and )${WORD} ){0,8}["']?$`,
  // “and, when inspectors went back in 2024, good again”
  `\\bwhen (?:${WORD} ){1,8}in ${DATE}, ["']?$`,
  // “at its last full inspection, in 2017, Kent had been …”
  `\\b[Aa]t (?:its|the|their) (?:last|previous|earlier) (?:[a-z]+ )?${REPORT}, in ${DATE}, (?:(?!(?:and|but) )${WORD} ){0,6}["']?$`,
  // “Less than two years earlier, in May 2011, safeguarding had been …”
  `^[^<;]{0,60}\\byears? (?:ago|earlier|before), in ${DATE},`,
  // “When the council was last graded in this way, in 2020, the judgement was …”
  `^(?:When (?:${WORD} ){1,10}?last|The last time) (?:${WORD},? ){1,14}?in ${DATE},`,
  // “A previous inspection, carried out in 2012, said that …”, “A 2011 inspection described …”
  `^(?:An?|The|Its|Their|Ofsted's) (?:[a-z]+ ){0,3}${REPORT},? (?:(?:held|made|published|carried out) )?(?:in|of|from) ${DATE},? `,
  `^(?:(?:At|In|After|During) )?(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|Ofsted's) ${DATE} (?:[a-z]+ ){0,2}${REPORT} `,
].map((s) => new RegExp(s, 'u'));

/** And where it follows the grade. */
const AFTER = [
  // “good overall when it was last inspected, in 2018”
  `^["']?(?: <A\\d+>)?,? (?:when|the last time) (?:${WORD},? ){1,8}?in ${DATE}`,
  // “good at the inspection before that, which was carried out in 2018”
  `^[^,;.<]{0,60}, (?:the [a-z]+ of )?which (?:${WORD} ){1,4}in ${DATE}`,
  // “the same grade that it was given when the previous report came out, in 2016”
  `^ (?:that )?<S\\d+> (?:was|were|had been) (?:given|awarded) (?:${WORD},? ){0,12}?in ${DATE}`,
].map((s) => new RegExp(s, 'u'));

/** The date that the words around a grade, further off than its own clause, tell of it. */
export function dayAround(before: string, rest: string, published: Day | null): string | null {
  const [found] = [
    ...BEFORE.flatMap((p) => p.exec(before)?.[1] ?? []),
    ...AFTER.flatMap((p) => p.exec(rest)?.[1] ?? []),
  ];
  return found === undefined ? null : partialDate(`in ${found}`, published, false);
}

const SEASON =
  'year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December';
const THAT_YEAR = new RegExp(`\\b(?:that (?:same )?(?:${SEASON})|the same year)\\b`);

/** “When it called that autumn”: the year told last; `near`: in the sentences before. */
export const thatYear = (before: string, tail: string, near: string | null): string | null =>
  THAT_YEAR.test(before.slice(before.lastIndexOf('<G') + 1).slice(-120) + tail)
    ? (before.match(/\b(?:19|20)\d\d\b/g)?.at(-1) ?? near?.slice(0, 4) ?? null)
    : null;
