import { sayDay, sayRange } from './dates.ts';
import { AREA_NAMES } from './frameworks.ts';
import { gradeOf, gradeWords, outcomeWords, type Grade } from './grades.ts';
import { judgementOf, type Inspection } from './inspections.ts';

/** `ILACS standard inspection`, `SIF re-inspection`. */
export function inspectionName({ framework, kind }: Inspection): string {
  if (kind === null) return `${framework} inspection`;
  return kind.endsWith('inspection') ? `${framework} ${kind}` : `${framework} ${kind} inspection`;
}

/** `20 to 30 September 2022, published 15 November 2022`, as far as the dates are known. */
export function inspectionDates(inspection: Inspection): string {
  const { start, end, publishedOn } = inspection;
  const onSite = start === null ? [] : [end === null ? `from ${sayDay(start)}` : sayRange(start, end)];
  const published = publishedOn === null ? [] : [`published ${sayDay(publishedOn)}`];
  return [...onSite, ...published].join(', ');
}

/** The overall grade an inspection carries; `undefined` for part-service frameworks and since April 2026. */
export const overallGrade = (inspection: Inspection): Grade | undefined =>
  gradeOf(judgementOf(inspection, 'overall')?.outcome);

/** How a council stands after an inspection, in a few words: its overall grade, or its leaders grade where there is none. */
export function standing(inspection: Inspection): string {
  const overall = overallGrade(inspection);
  if (overall) return gradeWords(overall);
  const leaders = judgementOf(inspection, 'leaders');
  if (leaders) return `leaders ${outcomeWords(leaders.outcome)}, no overall grade`;
  return inspection.judgements.map((j) => `${AREA_NAMES[j.area].toLowerCase()} ${outcomeWords(j.outcome)}`).join(', ');
}
