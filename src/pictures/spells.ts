import type { Day } from '../domain/dates.ts';
import { areasOfLine, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { gradeOf, type Grade } from '../domain/grades.ts';
import { eventDay, judgementOnLine, type Inspection } from '../domain/inspections.ts';

/** A grade on a line, from the report that gave it to the next inspection that ends it. */
export interface Spell {
  readonly grade: Grade;
  readonly inspection: Inspection;
  readonly from: Day;
  /** The day of the next inspection that judged the line, said that it gives no grade, or knows no such area; `null`: it stands. */
  readonly to: Day | null;
}

export const oldestFirst = (inspections: readonly Inspection[]): Inspection[] =>
  inspections.toSorted((a, b) => (eventDay(a) < eventDay(b) ? -1 : eventDay(a) > eventDay(b) ? 1 : a.id - b.id));

/**
 * Where an inspection stands on a line's time axis: the day of publication. An overall grade published after overall
 * grades ended belongs to a visit before that day, and stands at the visit: none is drawn later.
 */
export function dayOnLine(inspection: Inspection, line: Line): Day {
  const day = eventDay(inspection);
  if (line !== 'overall' || day < NO_OVERALL_SINCE || !gradeOf(judgementOnLine(inspection, line)?.outcome)) return day;
  const visit = inspection.end ?? inspection.start;
  return visit !== null && visit < NO_OVERALL_SINCE ? visit : '2026-03-31';
}

/**
 * The grades of a line as steps in time. Under a framework without a counterpart for the line nothing is carried over
 * (data/README.md): the spell ends there. A partial re-inspection that leaves the area out does not end it.
 */
export function spellsOf(inspections: readonly Inspection[], line: Line): Spell[] {
  const events = oldestFirst(inspections).filter(
    (i) => areasOfLine(line, i.framework).length === 0 || judgementOnLine(i, line) !== undefined,
  );
  return events.flatMap((inspection, at) => {
    const grade = gradeOf(judgementOnLine(inspection, line)?.outcome);
    if (grade === undefined) return [];
    const next = events[at + 1];
    const ended = line === 'overall' ? NO_OVERALL_SINCE : null;
    const following = next === undefined ? null : dayOnLine(next, line);
    const to = following !== null && (ended === null || following < ended) ? following : ended;
    return [{ grade, inspection, from: dayOnLine(inspection, line), to }];
  });
}
