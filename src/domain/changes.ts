import { LINES, areasOfLine, type Area } from './frameworks.ts';
import { change, gradeOf, type Change, type Outcome } from './grades.ts';
import { judgementOf, type Inspection } from './inspections.ts';

/** A judgement beside what stood in its place at the inspection before. */
export interface AreaChange {
  readonly area: Area;
  readonly now: Outcome;
  /** Nothing where the areas do not correspond; two where one joint grade now follows two separate ones. */
  readonly before: readonly { readonly area: Area; readonly outcome: Outcome }[];
  /** Missing where there is nothing to compare, or where the directions of two earlier grades differ. */
  readonly change: Change | undefined;
}

/** Every judgement of `now` with its change since `before`. Only corresponding areas are compared (data/README.md). */
export function changesBetween(now: Inspection, before: Inspection | undefined): AreaChange[] {
  return shownJudgements(now).map(({ area, outcome }) => {
    const earlier = before ? counterparts(area, now, before) : [];
    return {
      area,
      now: outcome,
      before: earlier,
      change: jointChange(
        earlier.map((e) => e.outcome),
        outcome,
      ),
    };
  });
}

/** One judgement for each area: the best-placed source's. */
export const shownJudgements = (inspection: Inspection) =>
  inspection.judgements.filter((j) => judgementOf(inspection, j.area) === j);

function counterparts(area: Area, now: Inspection, before: Inspection): AreaChange['before'] {
  const found = new Map<Area, Outcome>();
  for (const line of LINES) {
    if (!areasOfLine(line, now.framework).includes(area)) continue;
    for (const candidate of areasOfLine(line, before.framework)) {
      const judgement = judgementOf(before, candidate);
      if (judgement) found.set(candidate, judgement.outcome);
    }
  }
  return [...found].map(([a, outcome]) => ({ area: a, outcome }));
}

function jointChange(before: readonly Outcome[], now: Outcome): Change | undefined {
  const grade = gradeOf(now);
  const directions = before.map((b) => {
    const earlier = gradeOf(b);
    return grade && earlier && change(earlier, grade);
  });
  return directions.every((d) => d === directions[0]) ? directions[0] : undefined;
}
