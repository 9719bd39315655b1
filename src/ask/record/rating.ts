import type { Council } from '../../domain/councils.ts';
import { changesBetween } from '../../domain/changes.ts';
import { sayDay } from '../../domain/dates.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import { gradeOf, gradeWords, outcomeWords } from '../../domain/grades.ts';
import { eventDay, judgementOf, type Inspection } from '../../domain/inspections.ts';
import { overallGrade, standing } from '../../domain/telling.ts';
import type { Sources } from '../ask.ts';
import { periodPhrase, type Period } from '../period.ts';
import { answer, capital, historyOf, joined, noAnswer, ratingOf, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { pressAlone, withPress } from './press.ts';
import {
  areaWords,
  citing,
  described,
  inPeriod,
  inspectionsOf,
  judged,
  pointedAt,
  ratedWords,
  standingAt,
  type Asked,
} from './shared.ts';

/** The grade of a council, overall or by area, now or at a time. */
export function rating(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const [latest] = inspections;
  if (latest === undefined) return nothingInspected(question, council, sources);
  const [period] = question.periods;
  const chosen =
    period === undefined
      ? pointedAt(question, inspections)
      : (inPeriod(inspections, period)[0] ?? standingAt(inspections, period));
  const onRecord = period === undefined || (chosen !== undefined && inPeriod(inspections, period).includes(chosen));
  const news = onRecord || period.relation !== 'in' ? [] : pressAlone(council, period, question, sources);
  if (chosen === undefined && news.length > 0 && period !== undefined)
    return answer({
      verdict: `No inspection of ${council.shortName} is on record ${periodPhrase(period)}. News on file says:`,
      quotes: news,
      cited: [],
      councils: [council.code],
      next: [historyOf(council)],
    });
  if (chosen === undefined) {
    const first = inspections.at(-1) ?? latest;
    return noAnswer({
      verdict: `Nothing on file about ${council.shortName} ${period === undefined ? '' : periodPhrase(period)}: its first inspection on file is the ${described(first)}.`,
      councils: [council.code],
      next: [historyOf(council)],
    });
  }
  const areas = question.areas.some((a) => a !== 'overall') ? question.areas : [];
  const ended =
    areas.length === 0 && period !== undefined && period.to >= NO_OVERALL_SINCE && overallGrade(chosen)
      ? ' Since April 2026 Ofsted gives no overall grade.' : ''; // prettier-ignore
  const told = onRecord
    ? '' : `No inspection of ${council.shortName} is on file ${periodPhrase(period)}; the one before it counts.${ended} `; // prettier-ignore
  const reply =
    areas.length > 0
      ? areaRating(council, chosen, inspections, areas)
      : overallRating(council, chosen, inspections, question.areas.includes('overall'), period !== undefined);
  if (news.length > 0 && period !== undefined)
    return answer({
      ...reply,
      verdict: `No inspection of ${council.shortName} is on record ${periodPhrase(period)}.${ended} News on file says:`,
      points: [`On record before that: ${reply.verdict}`],
      quotes: news,
    });
  const dated = period === undefined ? reply : withPress(reply, council, eventDay(chosen), question, sources);
  const now =
    chosen !== latest && /\b(now|today|currently|these days)\b/.test(question.shape)
      ? [`Now: ${standing(latest)} (${described(latest)}).`]
      : [];
  return { ...dated, verdict: told + dated.verdict, points: [...dated.points, ...now] };
}

const isOrWas = (council: Council, chosen: Inspection, latest: Inspection | undefined) =>
  council.status === 'abolished' || chosen !== latest ? 'was' : 'is';

function overallRating(
  council: Council,
  chosen: Inspection,
  inspections: readonly Inspection[],
  overallOnly: boolean,
  dated: boolean,
): Reply {
  const place = inspections.indexOf(chosen);
  const overall = overallGrade(chosen);
  const common = {
    councils: [council.code],
    cited: citing([chosen]),
    next: [ratingOf(council), historyOf(council)],
  };
  const areas = chosen.judgements.filter((j) => j.area !== 'overall' && judgementOf(chosen, j.area) === j);
  const areaLine = areas.map((j) => `${areaWords(j)} ${outcomeWords(j.outcome)}`).join(', ');
  if (overall) {
    const verb = isOrWas(council, chosen, inspections[0]);
    const last = council.status === 'abolished' && !dated ? 'last ' : '';
    const moved = changesBetween(chosen, inspections[place + 1]).find((c) => c.area === 'overall')?.change;
    const before = inspections[place + 1];
    const was = before && overallGrade(before);
    const changeLine =
      dated || was === undefined || before === undefined || moved === undefined
        ? []
        : [
            moved === 'same'
              ? `The same as before (${sayDay(eventDay(before))}).`
              : `${capital(moved)} from ${gradeWords(was)} (${sayDay(eventDay(before))}).`,
          ];
    return answer({
      ...common,
      verdict: `${council.shortName} ${verb} ${last}rated ${gradeWords(overall)} overall (${described(chosen)}).`,
      points: overallOnly ? [] : [`${capital(areaLine)}.`, ...changeLine],
    });
  }
  if (hasStopped(chosen)) {
    const last = lastOverall(chosen, inspections);
    return answer({
      ...common,
      verdict: `${STOPPED(council)} ${capital(areaLine)} (${described(chosen)}).`,
      points: last ? [last.told] : [],
      cited: citing(last ? [chosen, last.inspection] : [chosen]),
    });
  }
  return answer({
    ...common,
    verdict: `${council.shortName}: ${areaLine} (${described(chosen)}). That inspection looked at part of the service and gave no overall grade.`,
  });
}

/** Whether an inspection is of the time in which Ofsted gives no overall grade. */
const hasStopped = (inspection: Inspection): boolean =>
  inspection.framework === 'ILACS' && (inspection.start ?? eventDay(inspection)) >= NO_OVERALL_SINCE;
const STOPPED = (council: Council): string =>
  `${council.shortName} has no overall grade from its latest inspection: Ofsted stopped giving one in April 2026.`;

/** The newest overall grade up to an inspection. */
function lastOverall(chosen: Inspection, inspections: readonly Inspection[]) {
  const inspection = inspections.slice(inspections.indexOf(chosen)).find((i) => overallGrade(i));
  const grade = inspection && overallGrade(inspection);
  return inspection && grade
    ? { inspection, told: `Its last overall grade was ${gradeWords(grade)} (${described(inspection)}).` }
    : undefined;
}

function areaRating(
  council: Council,
  chosen: Inspection,
  inspections: readonly Inspection[],
  areas: readonly Asked[],
): Reply {
  const found = areas.map((area) => {
    const here = judged(chosen, area);
    if (here) return { area, inspection: chosen, judgement: here };
    const earlier = inspections.slice(inspections.indexOf(chosen)).find((i) => judged(i, area));
    const judgement = earlier && judged(earlier, area);
    return earlier && judgement ? { area, inspection: earlier, judgement } : { area };
  });
  const known = found.filter((f) => f.judgement !== undefined);
  if (known.length === 0) {
    return noAnswer({
      verdict: `Nothing on file grades ${joined(areas.map(areaName))} at ${council.shortName}: the ${described(chosen)} does not judge it, nor does an earlier one.`,
      councils: [council.code],
      next: [ratingOf(council), historyOf(council)],
    });
  }
  const verb = (inspection: Inspection) => isOrWas(council, inspection, inspections[0]);
  const here = known.flatMap((k) => (k.inspection === chosen && gradeOf(k.judgement.outcome) ? [k.judgement] : []));
  const together =
    here.length === 0 ? [] : [`${council.shortName} ${verb(chosen)} ${ratedWords(here)} (${described(chosen)}).`];
  const apart = found.flatMap(({ area, inspection, judgement }) => {
    if (judgement === undefined) return [`No grade for ${areaName(area)} is on file.`];
    if (here.includes(judgement)) return [];
    if (area === 'overall' && hasStopped(inspection))
      return [STOPPED(council), lastOverall(inspection, inspections)?.told ?? ''];
    const graded =
      gradeOf(judgement.outcome) === undefined
        ? `was not judged on ${areaWords(judgement)}`
        : `${verb(inspection)} ${ratedWords([judgement])}`;
    const told = `${council.shortName} ${graded} (${described(inspection)}).`;
    return inspection === chosen
      ? [told]
      : [`The ${described(chosen)} does not judge ${areaName(area)}. Before that ${told}`];
  });
  return answer({
    verdict: [...together, ...apart].filter((s) => s !== '').join(' '),
    councils: [council.code],
    cited: citing(
      [...new Set(known.map((k) => k.inspection))],
      known.map((k) => k.judgement),
    ),
    next: [ratingOf(council), historyOf(council)],
  });
}

const NAMES: Record<Asked, string> = {
  overall: 'overall effectiveness',
  leaders: 'leaders',
  help_protection: 'help and protection',
  children_in_care: 'children in care',
  care_leavers: 'care leavers',
  adoption: 'adoption',
  lscb: 'the safeguarding children board',
};
export const areaName = (area: Asked): string => NAMES[area];

export const nothingThen = (council: Council, period: Period): Reply =>
  noAnswer({
    verdict: `Nothing on file: no inspection of ${council.shortName} ${periodPhrase(period)}.`,
    councils: [council.code],
    next: [historyOf(council)],
  });

export function nothingInspected(question: Question, council: Council, sources: Sources): Reply {
  const planned =
    council.status === 'planned'
      ? `${council.name} does not exist yet${council.validFrom === null ? '' : `: it starts on ${sayDay(council.validFrom)}`}. Nothing on file about it.`
      : `Nothing on file: no graded inspection of ${council.name}${question.frameworks.length > 0 ? ` under ${joined(question.frameworks)}` : ''}.`;
  const predecessors = council.predecessors.flatMap((code) => sources.councils.byCode(code) ?? []);
  return noAnswer({ verdict: planned, councils: [council.code], next: predecessors.map(ratingOf) });
}

/** How the councils stand that a name leads to beside the one answered for. */
export function standingLines(
  councils: readonly Council[],
  sources: Sources,
): { lines: string[]; inspections: Inspection[] } {
  const latest = councils.map((c) => ({ council: c, inspection: sources.inspections.ofCouncil(c.code)[0] }));
  return {
    lines: latest.map(({ council, inspection }) =>
      inspection === undefined
        ? `${council.shortName}: not yet inspected`
        : `${council.shortName}: ${standing(inspection)} (${sayDay(eventDay(inspection))})`,
    ),
    inspections: latest.flatMap((l) => l.inspection ?? []),
  };
}
