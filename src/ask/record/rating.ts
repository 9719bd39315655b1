import type { Council } from '../../domain/councils.ts';
import { changesBetween } from '../../domain/changes.ts';
import { sayDay } from '../../domain/dates.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import { change, gradeOf, gradeWords, outcomeWords } from '../../domain/grades.ts';
import { eventDay, judgementOf, type Inspection } from '../../domain/inspections.ts';
import { overallGrade, standing } from '../../domain/telling.ts';
import type { Sources } from '../ask.ts';
import { periodPhrase, type Period } from '../period.ts';
import { answer, capital, historyOf, joined, noAnswer, ratingOf, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { withPress } from './press.ts';
import {
  areaWords,
  asked,
  citing,
  described,
  hasGrade,
  inPeriod,
  inspectionsOf,
  judged,
  judgementWords,
  type Asked,
} from './shared.ts';

/** The grade of a council, overall or by area, now or at a time. */
export function rating(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const [latest] = inspections;
  if (latest === undefined) return nothingInspected(question, council, sources);
  const [period] = question.periods;
  const chosen = period === undefined ? latest : (inPeriod(inspections, period)[0] ?? standingAt(inspections, period));
  if (chosen === undefined) {
    const first = inspections.at(-1) ?? latest;
    return noAnswer({
      verdict: `Nothing on file about ${council.shortName} ${period === undefined ? '' : periodPhrase(period)}: its first inspection on file is the ${described(first)}.`,
      councils: [council.code],
      next: [historyOf(council)],
    });
  }
  const told = chosen === latest || period === undefined || inPeriod(inspections, period).includes(chosen)
    ? '' : `No inspection of ${council.shortName} is on file ${periodPhrase(period)}; the one before it counts. `; // prettier-ignore
  const areas = question.areas.filter((a) => a !== 'overall');
  const reply =
    areas.length > 0
      ? areaRating(council, chosen, inspections, areas)
      : overallRating(council, chosen, inspections, question.areas.includes('overall'), period !== undefined);
  const dated = period === undefined ? reply : withPress(reply, council, eventDay(chosen), question, sources);
  return { ...dated, verdict: told + dated.verdict };
}

/** The inspection whose grades stood at a time without an inspection. */
function standingAt(inspections: readonly Inspection[], period: Period): Inspection | undefined {
  const limit = period.relation === 'before' ? period.from : period.to;
  return period.relation === 'after' ? undefined : inspections.find((i) => eventDay(i) <= limit);
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
  if (chosen.framework === 'ILACS' && (chosen.start ?? eventDay(chosen)) >= NO_OVERALL_SINCE) {
    const earlier = inspections.slice(place).find((i) => overallGrade(i));
    const last = earlier && overallGrade(earlier);
    return answer({
      ...common,
      verdict: `${council.shortName} has no overall grade from its latest inspection: Ofsted stopped giving one in April 2026. ${capital(areaLine)} (${described(chosen)}).`,
      points: earlier && last ? [`Its last overall grade was ${gradeWords(last)} (${described(earlier)}).`] : [],
      cited: citing(earlier ? [chosen, earlier] : [chosen]),
    });
  }
  return answer({
    ...common,
    verdict: `${council.shortName}: ${areaLine} (${described(chosen)}). That inspection looked at part of the service and gave no overall grade.`,
  });
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
  const sentences = found.map(({ area, inspection, judgement }) => {
    if (judgement === undefined) return `No grade for ${areaName(area)} is on file.`;
    const words = `${areaWords(judgement)} ${outcomeWords(judgement.outcome)}`;
    if (inspection === chosen) return `${council.shortName}: ${words} (${described(inspection)}).`;
    return `The ${described(chosen)} does not judge ${areaName(area)}. ${council.shortName} was last judged on it before that: ${words} (${described(inspection)}).`;
  });
  return answer({
    verdict: sentences.join(' '),
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

/** What it was before: before a grade, before a date, or before the latest inspection. */
export function before(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  if (inspections.length === 0) return nothingInspected(question, council, sources);
  const areas: readonly Asked[] = question.areas;
  const graded = inspections.filter(
    (i) => asked(i, areas).length > 0 && asked(i, areas).some((j) => gradeOf(j.outcome)),
  );
  const anchor = anchorOf(question, graded, inspections);
  const found = anchor === undefined ? graded[0] : graded.find((i) => eventDay(i) < anchor.day);
  if (found === undefined) {
    return noAnswer({
      verdict: `Nothing on file before ${anchor === undefined ? 'that' : anchor.words} for ${council.shortName}.`,
      councils: [council.code],
      next: [historyOf(council)],
    });
  }
  const judgements = asked(found, areas);
  const told = joined(judgements.map(judgementWords));
  const reply = answer({
    verdict: `Before ${anchor?.words ?? 'that'}, ${council.shortName} was ${judgements[0]?.area === 'overall' ? 'rated ' : ''}${told} (${described(found)}).`,
    councils: [council.code],
    cited: citing([found], judgements),
    next: [historyOf(council)],
  });
  return anchor === undefined ? reply : withPress(reply, council, anchor.day, question, sources, 'earlier');
}

interface Anchor {
  readonly day: string;
  readonly words: string;
}

function anchorOf(question: Question, graded: readonly Inspection[], all: readonly Inspection[]): Anchor | undefined {
  const period = question.periods[0];
  const { grades } = question;
  const ofPeriod = period === undefined ? undefined : inPeriod(all, { ...period, relation: 'in' })[0];
  if (period !== undefined && ofPeriod === undefined) return { day: period.from, words: period.words };
  if (ofPeriod !== undefined)
    return { day: eventDay(ofPeriod), words: `the inspection published ${sayDay(eventDay(ofPeriod))}` };
  if (grades.length > 0) {
    // “Before it was good” means before the latest unbroken run of good.
    const has = (i: Inspection | undefined) =>
      i !== undefined && asked(i, question.areas).some((j) => hasGrade(j, grades));
    let start = graded.findIndex(has);
    while (start >= 0 && has(graded[start + 1])) start++;
    const run = graded[start];
    if (run)
      return { day: eventDay(run), words: `it was ${joined(grades.map(gradeWords), 'or')} (${sayDay(eventDay(run))})` };
  }
  const latest = graded[0];
  return latest && { day: eventDay(latest), words: `the latest graded inspection (${sayDay(eventDay(latest))})` };
}

/** Yes or no: is it, was it, has it ever been of this grade. */
export function isGrade(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const [latest] = inspections;
  if (latest === undefined) return nothingInspected(question, council, sources);
  const { grades, periods } = question;
  const areas: readonly Asked[] = question.areas;
  const word = joined(grades.map(gradeWords), 'or');
  const common = { councils: [council.code], next: [ratingOf(council), historyOf(council)] };
  const tell = (i: Inspection) => `${capital(joined(asked(i, areas).map(judgementWords)))} (${described(i)}).`;

  const [firstPeriod] = periods;
  if (firstPeriod !== undefined) {
    const chosen = periods.map((p) => ({
      period: p,
      inspection: inPeriod(inspections, p)[0] ?? standingAt(inspections, p),
    }));
    const known = chosen.flatMap((c) => c.inspection ?? []);
    if (known.length === 0) return nothingThen(council, firstPeriod);
    const all = chosen.every((c) => c.inspection && asked(c.inspection, areas).some((j) => hasGrade(j, grades)));
    const some = known.some((i) => asked(i, areas).some((j) => hasGrade(j, grades)));
    const verdict = all ? 'Yes' : some ? 'Not each time' : 'No';
    return answer({
      ...common,
      verdict: `${verdict}: ${council.shortName} ${joined(chosen.map((c) => periodPhrase(c.period)))}.`,
      points: [...new Set(known)].map(tell),
      cited: citing(
        known,
        known.flatMap((i) => asked(i, areas)),
      ),
    });
  }

  const always =
    /\b(ever|been|was|were|had|once)\b/.test(question.shape) && !/\bstill\b|\bnow\b|\bcurrently\b/.test(question.shape);
  if (always) {
    const hits = inspections.filter((i) => asked(i, areas).some((j) => hasGrade(j, grades)));
    const place = areas.length > 0 ? ` for ${joined(areas.map(areaName))}` : '';
    if (hits.length === 0) {
      return answer({
        ...common,
        verdict: `No: none of the ${inspections.length} inspections of ${council.shortName} on file was ${word}${place}.`,
        cited: citing(inspections.slice(0, 3)),
      });
    }
    return answer({
      ...common,
      verdict: `Yes: ${council.shortName} has been ${word}${place} in ${hits.length} of ${inspections.length} inspections on file.`,
      points: hits.slice(0, 6).map(
        (i) =>
          `${capital(
            joined(
              asked(i, areas)
                .filter((j) => hasGrade(j, grades))
                .map(judgementWords),
            ),
          )} (${described(i)}).`,
      ),
      cited: citing(hits),
    });
  }

  const current = inspections.find((i) => asked(i, areas).some((j) => gradeOf(j.outcome)));
  const judgement = current && asked(current, areas)[0];
  if (current === undefined || judgement === undefined) return rating(question, council, sources);
  const holds = asked(current, areas).every((j) => hasGrade(j, grades));
  const since =
    current === latest
      ? ''
      : ` Since then it was inspected without an overall grade, which Ofsted stopped giving in April 2026 (${described(latest)}).`;
  return answer({
    ...common,
    verdict:
      current === latest || areas.length > 0
        ? `${holds ? 'Yes' : 'No'}: ${council.shortName} is ${asked(current, areas).map(judgementWords).join(', ')} (${described(current)}).`
        : `${holds ? 'Yes' : 'No'}, by its last overall grade: ${judgementWords(judgement)} (${described(current)}).${since}`,
    cited: citing(current === latest ? [current] : [current, latest]),
  });
}

const nothingThen = (council: Council, period: Period): Reply =>
  noAnswer({
    verdict: `Nothing on file: no inspection of ${council.shortName} ${periodPhrase(period)}.`,
    councils: [council.code],
    next: [historyOf(council)],
  });

/** Better or worse than before, area by area where areas correspond. */
export function changed(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const graded =
    question.areas.length === 0 ? inspections : inspections.filter((i) => asked(i, question.areas).length > 0);
  const [period] = question.periods;
  const now = period?.relation === 'in' ? inPeriod(graded, period)[0] : graded[0];
  if (now === undefined)
    return period && graded.length > 0 ? nothingThen(council, period) : nothingInspected(question, council, sources);
  const before = earlierOf(now, graded, period);
  if (before === undefined) {
    return answer({
      verdict: `Only one inspection of ${council.shortName} is on file, so nothing shows a change: ${standing(now)} (${described(now)}).`,
      councils: [council.code],
      cited: citing([now]),
    });
  }
  const changes = changesBetween(now, before);
  const wanted = new Set(question.areas.flatMap((a) => judged(now, a)?.area ?? []));
  const shown = wanted.size > 0 ? changes.filter((c) => wanted.has(c.area)) : changes;
  const main = shown.find((c) => c.area === 'overall') ?? shown[0];
  const grade = main && gradeOf(main.now);
  const was = main?.before.length === 1 ? gradeOf(main.before[0]?.outcome) : undefined;
  const direction = grade && was ? change(was, grade) : main?.change;
  const lead = question.polar ? yesNo(question.shape, direction) : '';
  const named = main === undefined ? '' : areaWords(main);
  const moved =
    grade === undefined || was === undefined
      ? `${council.shortName} cannot be compared as a whole between the two inspections.`
      : direction === 'same'
        ? `${council.shortName} stayed ${gradeWords(grade)} (${named}).`
        : `${council.shortName} went ${direction === undefined ? '' : `${direction} `}from ${gradeWords(was)} to ${gradeWords(grade)} (${named}).`;
  const lines = shown
    .filter((c) => c !== main && c.before.length > 0)
    .map(
      (c) =>
        `${capital(areaWords(c))}: ${outcomeWords(c.now)}, before ${joined([...new Set(c.before.map((b) => outcomeWords(b.outcome)))])}${c.change === undefined ? '' : c.change === 'same' ? ' (same)' : ` (${c.change})`}`,
    );
  return answer({
    verdict: `${lead}${moved}`,
    points: [...lines, `Now: ${described(now)}.`, `Before: ${described(before)}.`],
    councils: [council.code],
    cited: citing([now, before]),
    next: [ratingOf(council), historyOf(council)],
  });
}

/** The inspection to compare with: the one at “since 2018”, otherwise the one before that judges the same line. */
function earlierOf(
  now: Inspection,
  inspections: readonly Inspection[],
  period: Period | undefined,
): Inspection | undefined {
  const older = inspections.slice(inspections.indexOf(now) + 1);
  if (period?.relation !== 'after') return older[0];
  return (
    inPeriod(older, { ...period, relation: 'in' })[0] ?? older.find((i) => eventDay(i) < period.from) ?? older.at(-1)
  );
}

function yesNo(shape: string, direction: 'up' | 'down' | 'same' | undefined): string {
  if (direction === undefined) return '';
  const better = /\b(improv\w*|better|up|upgraded|risen|rose|climb\w*|progress\w*)\b/.test(shape);
  const worse = /\b(wors\w*|declin\w*|down|downgraded|drop\w*|fell|fallen|deteriorat\w*|slip\w*)\b/.test(shape);
  if (better === worse) return direction === 'same' ? 'No change: ' : '';
  return (better ? direction === 'up' : direction === 'down') ? 'Yes: ' : 'No: ';
}
