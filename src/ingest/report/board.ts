import type { Line } from '../pdf.ts';
import { GRADE, verdictOf, type Verdict } from './grades.ts';
import { plain, unmarked, type Read } from './words.ts';

/**
 * The sentence that gives the safeguarding board's grade: “The effectiveness of the Local Safeguarding Children Board
 * (LSCB) is good”, “The Local Safeguarding Children Board requires improvement”. Present tense and “the”, because the
 * page that explains the grades says “An LSCB requires improvement if …”, and earlier grades stand in the past tense.
 */
const BOARD_GRADE = new RegExp(
  String.raw`^The (?:effectiveness of (?:the )?)?(?:[\p{L}&' -]{0,60}? )?(?:Safeguarding (?:Children(?:'?s'?)? )?Board|Children's Safeguarding Board|[A-Z&]{0,4}SCB)` +
    String.raw`(?: ?\([^)]{2,40}\))?(?: (?:in|for) \p{L}[\p{L} ]{2,40}?)?,? (?:(?:is judged to be|is) )?(${GRADE})(?:[.:]| because|$)`,
  'iu',
);

/** Every statement of the board's grade, in the report's order. */
export function boardGrades(lines: readonly Line[]): Read<Verdict>[] {
  return lines.flatMap((line, index) => {
    if (!/^the\b/i.test(line.text)) return [];
    for (const end of [1, 2, 3].map((n) => index + n)) {
      const text = unmarked(plain(lines.slice(index, end).map((l) => l.text).join(' '))); // prettier-ignore
      const match = BOARD_GRADE.exec(text);
      // “… Board is good / at challenging its partners”: a line may end inside a sentence.
      const goesOn = match?.[0] === text && /\w$/.test(text) && /^\p{Ll}/u.test(lines[end]?.text ?? '');
      if (match?.[1] !== undefined && !goesOn)
        return [{ value: verdictOf(match[1]), page: line.page, words: match[0] }];
    }
    return [];
  });
}
