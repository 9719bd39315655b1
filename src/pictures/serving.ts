import type { Council } from '../domain/councils.ts';
import type { Day } from '../domain/dates.ts';
import type { Line } from '../domain/frameworks.ts';
import type { Outcome } from '../domain/grades.ts';
import { eventDay, judgementOnLine, type Inspection } from '../domain/inspections.ts';
import { oldestFirst } from './spells.ts';

/** Before this day no inspection that gives grades was published. */
export const FIRST_INSPECTION = '2009-08-07';

export interface Standing {
  readonly from: Day;
  /** `undefined` where the inspection did not judge the line. */
  readonly outcome: Outcome | undefined;
  readonly inspection: Inspection;
}

/** A council and what each of its inspections said of one line, oldest first. */
export interface CouncilRecord {
  readonly council: Council;
  readonly standings: readonly Standing[];
}

/**
 * Every council with its outcomes on a line. A former body whose record is carried on by a present council (`continues`)
 * has that record, which stands under the present code.
 */
export function recordsOf(
  councils: readonly Council[],
  inspections: readonly Inspection[],
  line: Line,
): CouncilRecord[] {
  const carriedOnBy = new Map(councils.flatMap((c) => (c.continues === null ? [] : [[c.continues, c.code] as const])));
  const standings = new Map<string, Standing[]>();
  for (const inspection of oldestFirst(inspections)) {
    const outcome = judgementOnLine(inspection, line)?.outcome;
    const list = standings.get(inspection.council) ?? [];
    list.push({ from: eventDay(inspection), outcome, inspection });
    standings.set(inspection.council, list);
  }
  return councils.map((council) => ({
    council,
    standings: standings.get(carriedOnBy.get(council.code) ?? council.code) ?? [],
  }));
}

/** True where a council was responsible for children's services on a day. */
export const serves = ({ validFrom, validTo }: Council, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/**
 * What the newest inspection published by a day said of the line; a grade of an older one is never carried over, as in
 * the lists and counts (domain/position.ts). `undefined`: not inspected by then.
 */
export const standingOn = ({ standings }: Pick<CouncilRecord, 'standings'>, day: Day): Standing | undefined =>
  standings.findLast((s) => s.from <= day);
