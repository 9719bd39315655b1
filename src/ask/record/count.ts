import type { Council } from '../../domain/councils.ts';
import { gradeOf, gradeStep, gradeWords } from '../../domain/grades.ts';
import { eventDay } from '../../domain/inspections.ts';
import type { Sources } from '../ask.ts';
import { MORE_THAN_ONCE } from '../kinds.ts';
import { bounds, periodPhrase } from '../period.ts';
import { answer, capital, historyOf, joined, numberWord, times, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { withPress } from './press.ts';
import { areaName, nothingInspected } from './rating.ts';
import { asked, citing, described, hasGrade, headlines, inspectionsOf, judgementWords } from './shared.ts';

/** How often a council was inspected, or given a grade. */
export function count(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  if (inspections.length === 0) return nothingInspected(question, council, sources);
  const [from, to] = bounds(question.periods[0]);
  const within = inspections.filter((i) => eventDay(i) >= from && eventDay(i) <= to);
  const [period] = question.periods;
  const when = period === undefined ? '' : ` ${periodPhrase(period)}`;
  const under = question.frameworks.length > 0 ? ` under ${joined(question.frameworks)}` : '';
  const { grades } = question;
  const hits =
    grades.length === 0 ? within : within.filter((i) => asked(i, question.areas).some((j) => hasGrade(j, grades)));
  const what =
    grades.length === 0
      ? 'inspected'
      : `${joined(grades.map(gradeWords), 'or')}${question.areas.length > 0 ? ` for ${joined(question.areas.map(areaName))}` : ''}`;
  const common = { councils: [council.code], next: [historyOf(council)] };
  if (hits.length === 0) {
    return answer({
      ...common,
      verdict: `Never on file: none of the ${inspections.length} inspections of ${council.shortName} on file${under}${when} was ${what}.`,
      cited: citing(inspections.slice(0, 3)),
    });
  }
  const truth = question.polar ? yesNo(question.shape, hits.length) : '';
  const parts = hits.filter((i) => question.areas.length === 0 && headlines(i)[0]?.area !== 'overall');
  const verb = period?.relation === 'in' || council.status === 'abolished' ? 'was' : 'has been';
  const reply = answer({
    ...common,
    verdict: `${truth === '' ? capital(times(hits.length)) : truth}: ${grades.length === 0 ? `${hits.length} inspections of ${council.shortName} are on file${under}${when}` : `${council.shortName} ${verb} ${what} in ${hits.length} of ${within.length} inspections on file${under}${when}`}.`,
    points: hits.slice(0, 12).map(
      (i) =>
        `${capital(
          joined(
            asked(i, question.areas)
              .filter((j) => grades.length === 0 || hasGrade(j, grades))
              .map(judgementWords),
          ),
        )} (${described(i)})`,
    ),
    remarks: parts.length > 0 && grades.length > 0 ? [notOverall(hits.length - parts.length)] : [],
    cited: citing(hits),
  });
  const [newest] = hits;
  return period === undefined || newest === undefined
    ? reply
    : withPress(reply, council, eventDay(newest), { ...question, grades: [] }, sources, 'earlier');
}

/** The best or the worst grade that a council ever had, overall or in an area. */
export function extreme(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const worst = /\b(worst|lowest)\b/.test(question.shape);
  const grades = inspections.flatMap((i) => asked(i, question.areas).flatMap((j) => gradeOf(j.outcome) ?? []));
  const [top] = grades.sort((a, b) => (worst ? gradeStep(a) - gradeStep(b) : gradeStep(b) - gradeStep(a)));
  if (top === undefined) return nothingInspected(question, council, sources);
  const hits = inspections.filter((i) => asked(i, question.areas).some((j) => hasGrade(j, [top])));
  return answer({
    verdict: `${council.shortName}: ${gradeWords(top)} is the ${worst ? 'lowest' : 'highest'} grade on file${question.areas.length > 0 ? ` for ${joined(question.areas.map(areaName))}` : ''}.`,
    points: hits.slice(0, 6).map(
      (i) =>
        `${capital(
          joined(
            asked(i, question.areas)
              .filter((j) => hasGrade(j, [top]))
              .map(judgementWords),
          ),
        )} (${described(i)})`,
    ),
    councils: [council.code],
    cited: citing(hits),
    next: [historyOf(council)],
  });
}

function notOverall(overall: number): string {
  const said =
    overall === 0
      ? 'None of these is an overall grade'
      : overall === 1
        ? 'Only one of these is an overall grade'
        : `Only ${numberWord(overall)} of these are overall grades`;
  return `${said}: before 2014 inspections looked at parts of the service.`;
}

/** “More than once”, “twice”: whether it was as often as that. */
function yesNo(shape: string, count: number): string {
  const word = MORE_THAN_ONCE.exec(shape)?.[0] ?? '';
  const asked = /three|thrice/.test(word) ? 3 : /\b(two|twice)\b/.test(word) ? 2 : word.includes('four') ? 4 : 1;
  const enough = word.includes('more than') ? count > asked : word.includes('repeatedly') ? count > 1 : count >= asked;
  return enough ? 'Yes' : 'No';
}
