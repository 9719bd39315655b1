import type { Grade, NoGrade } from '../../domain/grades.ts';
import { plain } from './words.ts';

/** What a report can say of an area. */
export type Verdict = Grade | NoGrade;

/**
 * One grade in the wordings of headlines and tables: “Requires improvement to be good”, “are inadequate”. Cells wrap
 * between any two words. `adequate` is the third grade of 2009 to 2013 and is kept apart.
 */
export const GRADE = String.raw`(?:outstanding|requires? improvement(?: to be good)?|good|inadequate|adequate|not judged)`;

/** The verdict that a text matched by `GRADE` states. */
export function verdictOf(words: string): Verdict {
  const word = plain(words).toLowerCase();
  if (/^requires? improvement/.test(word)) return 'requires_improvement';
  return word.replace(' ', '_') as Verdict;
}
