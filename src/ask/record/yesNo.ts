import type { Council } from '../../domain/councils.ts';
import { gradeOf, gradeStep, gradeWords } from '../../domain/grades.ts';
import type { Inspection, Judgement } from '../../domain/inspections.ts';
import type { Sources } from '../ask.ts';
import { periodPhrase } from '../period.ts';
import { answer, capital, historyOf, joined, ratingOf, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { areaName, nothingInspected, nothingThen, rating } from './rating.ts';
import {
  asked,
  citing,
  described,
  hasGrade,
  inPeriod,
  inspectionsOf,
  judgementWords,
  ratedWords,
  standingAt,
  type Asked,
} from './shared.ts';

/** Yes or no: is it, was it, has it ever been of this grade. */
export function isGrade(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const [latest] = inspections;
  if (latest === undefined) return nothingInspected(question, council, sources);
  const { grades, periods } = question;
  const isAny = /\b(anything|any (area|category|part))\b/.test(question.shape);
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
    const place = isAny ? ' in some area' : areas.length > 0 ? ` for ${joined(areas.map(areaName))}` : '';
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
  const now = asked(current, areas);
  const holds = isAny ? now.some((j) => hasGrade(j, grades)) : now.every((j) => hasGrade(j, grades));
  const verdictOf = holds ? 'Yes' : isHigher(now, question) ? 'No, it is higher' : 'No';
  const since =
    current === latest
      ? ''
      : ` Since then it was inspected without an overall grade, which Ofsted stopped giving in April 2026 (${described(latest)}).`;
  // Whether a grade still holds is not known where the latest inspection gives none.
  const isOpen = /\b(still|now|currently|today)\b/.test(question.shape);
  return answer({
    ...common,
    verdict:
      current === latest || areas.length > 0
        ? `${verdictOf}: ${council.shortName} ${council.status === 'abolished' ? 'was' : 'is'} ${ratedWords(now)} (${described(current)}).`
        : isOpen
          ? `${council.shortName} has no overall grade any more: its last one was ${judgementWords(judgement)} (${described(current)}).${since}`
          : `${verdictOf}, by its last overall grade: ${judgementWords(judgement)} (${described(current)}).${since}`,
    cited: citing(current === latest ? [current] : [current, latest]),
  });
}

/** “Is it good” of an outstanding council is answered as what it is; nobody asks so about inadequate ones. */
const isHigher = (judgements: readonly Judgement[], { grades }: Question): boolean =>
  !grades.includes('inadequate') &&
  judgements.every((j) => {
    const grade = gradeOf(j.outcome);
    return grade !== undefined && grades.every((asked) => gradeStep(grade) > gradeStep(asked));
  });
