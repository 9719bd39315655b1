import type { Line } from '../pdf.ts';
import { GRADE, verdictOf, type Verdict } from './grades.ts';
import { plain, unmarked, type Read } from './words.ts';

/** “The overall judgement is (that children’s services are) good”, “Children’s services in X require improvement to be good”. */
const HEADLINE = new RegExp(
  String.raw`^(?:the overall judge?ment is|children'?s'? (?:social care )?services (?:in|for|of|at|delivered|provided)\b)` +
    String.raw`(?:[^.]|\bSt\.){0,120}?\b(${GRADE})(?=[ .\d]|$)`,
  'i',
);

/** The overall grade in the headline of a report of 2014 to 2018. */
export function readHeadline(lines: readonly Line[]): Read<Verdict> | undefined {
  for (const [index, line] of lines.entries()) {
    const three = lines.slice(index, index + 3).map((l) => l.text);
    const text = unmarked(plain(three.join(' ')));
    const match = HEADLINE.exec(text);
    if (match?.[1] !== undefined) return { value: verdictOf(match[1]), page: line.page, words: match[0] };
  }
  return undefined;
}
