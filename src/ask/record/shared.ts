import type { Council } from '../../domain/councils.ts';
import { AREA_NAMES, type Framework, type Line } from '../../domain/frameworks.ts';
import { gradeOf, outcomeWords, type Grade } from '../../domain/grades.ts';
import { eventDay, judgementOf, judgementOnLine, type Inspection, type Judgement } from '../../domain/inspections.ts';
import { inspectionDates, inspectionName } from '../../domain/telling.ts';
import type { Sources } from '../ask.ts';
import { bounds, type Period } from '../period.ts';
import { joined, type Cited } from '../reply.ts';
import type { Question } from '../understand.ts';

/** An area as questions name it: a line of the history, or the safeguarding board of SIF. */
export type Asked = Line | 'lscb';

/** A council's inspections, newest first, under the frameworks asked for. */
export function inspectionsOf(council: Council, frameworks: readonly Framework[], sources: Sources): Inspection[] {
  const all = sources.inspections.ofCouncil(council.code);
  return frameworks.length === 0 ? all : all.filter((i) => frameworks.includes(i.framework));
}

/** The same for every council, by code. */
export function inspectionsByCouncil(
  frameworks: readonly Framework[],
  sources: Sources,
): ReadonlyMap<string, readonly Inspection[]> {
  const byCode = new Map<string, Inspection[]>();
  for (const inspection of sources.inspections.all()) {
    if (frameworks.length > 0 && !frameworks.includes(inspection.framework)) continue;
    const list = byCode.get(inspection.council);
    if (list) list.push(inspection);
    else byCode.set(inspection.council, [inspection]);
  }
  return byCode;
}

/** The inspection that a question points at: by its date, the first one, or the latest. */
export function pointedAt(question: Question, inspections: readonly Inspection[]): Inspection | undefined {
  const [period] = question.periods;
  if (period === undefined) return /\bfirst\b/.test(question.shape) ? inspections.at(-1) : inspections[0];
  const ofPeriod = inPeriod(inspections, period);
  return period.relation === 'after' ? ofPeriod.at(-1) : ofPeriod[0];
}

/** The inspection whose grades stood at a time without an inspection. */
export function standingAt(inspections: readonly Inspection[], period: Period): Inspection | undefined {
  const limit = period.relation === 'before' ? period.from : period.to;
  return period.relation === 'after' ? undefined : inspections.find((i) => eventDay(i) <= limit);
}

/** The judgement that answers for an area in this inspection. */
export const judged = (inspection: Inspection, area: Asked): Judgement | undefined =>
  area === 'lscb' ? judgementOf(inspection, 'lscb') : judgementOnLine(inspection, area);

/**
 * The judgements a newspaper calls “the rating”: the overall grade, or the headlines of frameworks without one. Those are
 * named by their area wherever they are told, since none of them is an overall grade.
 */
export function headlines(inspection: Inspection): Judgement[] {
  const overall = judgementOf(inspection, 'overall');
  if (overall) return [overall];
  const areas = {
    SLAC: ['safeguarding', 'looked_after'],
    CPI: ['protection'],
    TLAC: ['looked_after'],
    SIF: [],
    ILACS: [],
  } as const;
  return areas[inspection.framework].flatMap((area) => judgementOf(inspection, area) ?? []);
}

/** What a question is about in an inspection: the areas it names, otherwise the headlines. */
export const asked = (inspection: Inspection, areas: readonly Asked[]): Judgement[] =>
  areas.length === 0 ? headlines(inspection) : areas.flatMap((area) => judged(inspection, area) ?? []);

export const hasGrade = (judgement: Judgement, grades: readonly Grade[]): boolean => {
  const grade = gradeOf(judgement.outcome);
  return grade !== undefined && grades.includes(grade);
};

/** `care leavers good`; an overall grade is told with the word after it: `good overall`. */
export function judgementWords(judgement: Judgement): string {
  const words = outcomeWords(judgement.outcome);
  if (judgement.area !== 'overall') return `${areaWords(judgement)} ${words}`;
  return gradeOf(judgement.outcome) === undefined ? 'no overall grade' : `${words} overall`;
}

/** `rated good overall`, `rated good for leaders and outstanding for care leavers`. */
export const ratedWords = (judgements: readonly Judgement[]): string =>
  `rated ${joined(judgements.map((j) => `${outcomeWords(j.outcome)} ${j.area === 'overall' ? 'overall' : `for ${areaWords(j)}`}`))}`;

export const areaWords = ({ area }: Pick<Judgement, 'area'>): string =>
  area === 'care_combined' ? 'children in care and care leavers (one joint grade)' : AREA_NAMES[area].toLowerCase();

/** `ILACS short inspection, 12 to 16 January 2026, published 24 February 2026`. */
export const described = (inspection: Inspection): string =>
  `${inspectionName(inspection)}, ${inspectionDates(inspection)}`;

const overlaps = (i: Inspection, from: string, to: string) => (i.start ?? eventDay(i)) <= to && eventDay(i) >= from;

/** Inspections of a period: those published in it, otherwise those on site in it. */
export function inPeriod(inspections: readonly Inspection[], period: Period): Inspection[] {
  const [from, to] = bounds(period);
  const published = inspections.filter(
    (i) => eventDay(i) >= from && (period.relation === 'before' ? eventDay(i) < to : eventDay(i) <= to),
  );
  if (period.relation !== 'in') return published;
  const onSite = inspections.filter((i) => overlaps(i, from, to));
  // “The November 2018 inspection” was on site then and published later; “in 2018” means the report of that year.
  const visited = onSite.filter((i) => i.start !== null && i.start >= from && i.start <= to);
  const isMonth = period.from.slice(0, 7) === period.to.slice(0, 7);
  if (isMonth && visited.length > 0) return visited;
  return published.length > 0 ? published : onSite;
}

/** What an answer about inspections rests on: the judgements' own evidence first, then the inspection's other sources. */
export function citing(inspections: readonly Inspection[], judgements: readonly Judgement[] = []): Cited[] {
  const own = judgements.flatMap((j) => j.evidence);
  const all = inspections.flatMap((i) => i.judgements.flatMap((j) => j.evidence));
  const evidence = own.length > 0 ? own : all;
  return [
    ...evidence.map(({ source, page, words }) => ({
      source,
      page: source.kind === 'report' && source.file !== null ? page : null,
      quote: source.kind === 'table' ? null : words,
    })),
    ...inspections.flatMap((i) => i.sources.map((source) => ({ source, page: null, quote: null }))),
  ];
}
