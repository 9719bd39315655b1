import type { Council } from './councils.ts';
import type { Day } from './dates.ts';
import { type Line } from './frameworks.ts';
import { gradeOf, type Grade } from './grades.ts';
import { eventDay, judgementOnLine, type Inspection } from './inspections.ts';

/** Each council's newest inspection. `inspections` come newest first; `until` leaves out what came out later. */
export function latestByCouncil(inspections: readonly Inspection[], until?: Day): Map<string, Inspection> {
  const latest = new Map<string, Inspection>();
  for (const inspection of inspections) {
    if (until !== undefined && eventDay(inspection) > until) continue;
    if (!latest.has(inspection.council)) latest.set(inspection.council, inspection);
  }
  return latest;
}

/** Where a council stands on a line after its newest inspection. */
export interface Standing {
  readonly council: Council;
  readonly inspection: Inspection | undefined;
  /** `undefined` where the newest inspection gives none: no overall grade since April 2026, or not yet inspected. */
  readonly grade: Grade | undefined;
}

/** Every council of `councils` with its place on a line. A grade of an older inspection is never carried over. */
export function standings(
  councils: readonly Council[],
  inspections: readonly Inspection[],
  line: Line,
  until?: Day,
): Standing[] {
  const latest = latestByCouncil(inspections, until);
  return councils.map((council) => {
    const inspection = latest.get(council.code);
    return { council, inspection, grade: inspection && gradeOf(judgementOnLine(inspection, line)?.outcome) };
  });
}

/** How many stand at each grade; `none` counts those without one. */
export function countGrades(all: readonly Standing[]): Map<Grade | 'none', number> {
  const counts = new Map<Grade | 'none', number>();
  for (const { grade } of all) counts.set(grade ?? 'none', (counts.get(grade ?? 'none') ?? 0) + 1);
  return counts;
}

/**
 * The councils responsible for children's services on a day. A former body whose record a present council carries on
 * (`continues`) is told under the present name and code, where its inspections stand.
 */
export function councilsOn(councils: readonly Council[], day: Day): Council[] {
  const carriedOnBy = new Map(councils.flatMap((c) => (c.continues === null ? [] : [[c.continues, c] as const])));
  const serves = ({ validFrom, validTo }: Council) =>
    (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
  return [...new Set(councils.filter(serves).map((c) => carriedOnBy.get(c.code) ?? c))];
}
