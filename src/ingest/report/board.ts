import type { Line } from '../pdf.ts';
import { GRADE, verdictOf, type Verdict } from './grades.ts';
import { plain, unmarked, type Read } from './words.ts';

/**
 * The sentence that gives the safeguarding board's grade: “The effectiveness of the Local Safeguarding Children Board
 * (LSCB) is good”, “The Local Safeguarding Children Board requires improvement”. Present tense and “the”, because the
 * page that explains the grades says “An LSCB requires improvement if …”, and earlier grades stand in the past tense.
 */
const BOARD_GRADE = new RegExp(
  String.raw`\bThe (?:effectiveness of (?:the )?)?(?:[\p{L}&' -]{0,60}? )?(?:Safeguarding (?:Children(?:'?s'?)? )?Board|Children's Safeguarding Board|[A-Z&]{0,4}SCB)` +
    String.raw`(?: ?\([^)]{2,40}\))?(?: (?:in|for) [\p{Lu}][\p{L} ]{2,40}?)?,? (?:(?:is judged to be|is) )?(${GRADE})` +
    String.raw`(?= ?[.:]| because| Executive| Summary| Areas| Priority| What | The | Recommendations|$)`,
  'giu',
);

/** Every statement of the board's grade, in the report's order. */
export function boardGrades(lines: readonly Line[]): Read<Verdict>[] {
  const found: Read<Verdict>[] = [];
  for (const [index, line] of lines.entries()) {
    if (!/^the\b/i.test(line.text)) continue;
    const [second, third] = [lines[index + 1], lines[index + 2]];
    const text = unmarked(plain([line, second, third].map((l) => l?.text ?? '').join(' ')));
    const match = [...text.matchAll(BOARD_GRADE)].find((m) => m.index === 0);
    if (match?.[1] !== undefined) found.push({ value: verdictOf(match[1]), page: line.page, words: match[0] });
  }
  return found;
}
