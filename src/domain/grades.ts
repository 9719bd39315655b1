/** Grade words of the inspectorates, best first. `adequate` was the third grade before November 2013; it is not the same as `requires_improvement`. */
export const GRADES = ['outstanding', 'good', 'requires_improvement', 'adequate', 'inadequate'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * Why a judgement carries no grade. A missing grade is a fact to report, not a null to hide.
 * `not_reported`: inspections begun since April 2026 have no overall effectiveness grade.
 * `not_judged`: the area exists, but there were too few children to judge it.
 */
export const NO_GRADES = ['not_reported', 'not_judged'] as const;
export type NoGrade = (typeof NO_GRADES)[number];

export type Outcome = { readonly grade: Grade } | { readonly none: NoGrade };

/** Step on the four-point scale, 4 best. `adequate` and `requires_improvement` share the third step. */
const STEP: Record<Grade, number> = { outstanding: 4, good: 3, requires_improvement: 2, adequate: 2, inadequate: 1 };

export const gradeStep = (grade: Grade): number => STEP[grade];

export const isGrade = (word: string): word is Grade => (GRADES as readonly string[]).includes(word);

export const gradeOf = (outcome: Outcome | undefined): Grade | undefined =>
  outcome !== undefined && 'grade' in outcome ? outcome.grade : undefined;

/** The grade in words for a sentence: `requires improvement`. */
export const gradeWords = (grade: Grade): string => grade.replace('_', ' ');

/** An outcome in words for a sentence: the grade, or the reason why there is none. */
export function outcomeWords(outcome: Outcome): string {
  if ('grade' in outcome) return gradeWords(outcome.grade);
  return outcome.none === 'not_reported' ? 'no grade given since April 2026' : 'not judged';
}

export type Change = 'up' | 'down' | 'same';

/**
 * Direction between two grades of corresponding areas (data/README.md). From `adequate` to `requires_improvement` is
 * neither up nor down: the word changed and its meaning got harder, so the two are not compared.
 */
export function change(before: Grade, after: Grade): Change | undefined {
  if (before === after) return 'same';
  const difference = STEP[after] - STEP[before];
  if (difference === 0) return undefined;
  return difference > 0 ? 'up' : 'down';
}
