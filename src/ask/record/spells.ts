import type { Council } from '../../domain/councils.ts';
import { dayOf, daysBetween, sayDay } from '../../domain/dates.ts';
import { gradeOf, gradeWords, type Grade } from '../../domain/grades.ts';
import { eventDay, type Inspection } from '../../domain/inspections.ts';
import type { Sources } from '../ask.ts';
import { answer, historyOf, joined, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { dates, noneThen } from './dates.ts';
import { nothingInspected } from './rating.ts';
import { asked, citing, described, hasGrade, inspectionsOf, judgementWords, pointedAt, ratedWords } from './shared.ts';

/** An unbroken run of a grade, and the inspection that ended it with another one. */
interface Spell {
  readonly first: Inspection;
  readonly next: Inspection | undefined;
}

function latestSpell(inspections: readonly Inspection[], question: Question, grades: readonly Grade[]) {
  const has = (i: Inspection | undefined) =>
    i !== undefined && asked(i, question.areas).some((j) => hasGrade(j, grades));
  const graded = inspections.filter((i) => asked(i, question.areas).some((j) => gradeOf(j.outcome)));
  const newest = graded.findIndex(has);
  let oldest = newest;
  while (oldest >= 0 && has(graded[oldest + 1])) oldest++;
  const first = graded[oldest];
  return first === undefined ? undefined : { first, next: graded[newest - 1] };
}

/** When it had a grade, got it, lost it, or went from one to another. */
export function whenGrade(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  if (inspections.length === 0) return nothingInspected(question, council, sources);
  const grades = question.move?.to ?? question.grades;
  const hits = inspections.filter((i) => asked(i, question.areas).some((j) => hasGrade(j, grades)));
  const word = joined(grades.map(gradeWords), 'or');
  const common = { councils: [council.code], next: [historyOf(council)] };
  const spell = latestSpell(inspections, question, grades);
  const [latest] = hits;
  if (latest === undefined || spell === undefined) {
    return answer({
      ...common,
      verdict: `Never on file: none of the ${inspections.length} inspections of ${council.shortName} on file was ${word}.`,
      cited: citing(inspections.slice(0, 3)),
    });
  }
  if (
    /\b(stop\w*|no longer|ceas\w*|(come|came|get|got) out of|los(e|es|t)|shak\w+ off|shook off|end(s|ed)?)\b/.test(
      question.shape,
    )
  )
    return whenEnded(question, council, spell, word);
  const first = /\bfirst\b/.test(question.shape);
  const since =
    first || question.move !== undefined || /\b(since|becom\w*|became|get|got|go|went|turn\w*)\b/.test(question.shape);
  const told = first ? (hits.at(-1) ?? latest) : since ? spell.first : latest;
  const others = hits.length === 1 || /\blast\b/.test(question.shape) ? [] : hits.filter((i) => i !== told);
  return answer({
    ...common,
    verdict: `${council.shortName} was ${first ? 'first ' : others.length === 0 && !since ? 'last ' : ''}${since ? `found ${word} in` : `${word} in`} the ${described(told)}.`,
    points: others.slice(0, 5).map(
      (i) =>
        `Also: ${joined(
          asked(i, question.areas)
            .filter((j) => hasGrade(j, grades))
            .map(judgementWords),
        )} (${described(i)}).`,
    ),
    cited: citing([told, ...others]),
  });
}

function whenEnded(question: Question, council: Council, { first, next }: Spell, word: string): Reply {
  const verdict =
    next === undefined
      ? `Nothing on file ends it: ${council.shortName} has been ${word} by every graded inspection since the ${described(first)}.`
      : `With the ${described(next)}: ${council.shortName} was then ${ratedWords(asked(next, question.areas))}, after being ${word} since ${sayDay(eventDay(first))}.`;
  return answer({
    verdict,
    councils: [council.code],
    cited: citing(next === undefined ? [first] : [next, first]),
    next: [historyOf(council)],
  });
}

/** How long since the last inspection, or how long it has had or had a grade. */
export function howLong(question: Question, council: Council, sources: Sources, now: Date): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const common = { councils: [council.code], next: [historyOf(council)] };
  if (question.grades.length === 0) {
    const from = pointedAt(question, inspections);
    if (from === undefined) return noneThen(question, council, sources, inspections);
    return answer({
      ...common,
      verdict: `${council.shortName} was last inspected ${spanWords(from.end ?? eventDay(from), dayOf(now))} ago: ${dates(from)} (${described(from).split(',')[0]}).`,
      cited: citing([from]),
    });
  }
  const spell = latestSpell(inspections, question, question.grades);
  if (spell === undefined) return whenGrade(question, council, sources);
  const { first, next } = spell;
  const word = joined(question.grades.map(gradeWords), 'or');
  const [latest] = inspections;
  if (next !== undefined) {
    return answer({
      ...common,
      verdict: `${council.shortName} was ${word} for ${spanWords(eventDay(first), eventDay(next))}: from the ${described(first)}, to the ${described(next)}.`,
      cited: citing([first, next]),
    });
  }
  const ungraded =
    latest !== undefined && question.areas.length === 0 && !asked(latest, []).some((j) => gradeOf(j.outcome))
      ? [
          `Its latest inspection gave no overall grade, which Ofsted stopped giving in April 2026 (${described(latest)}).`,
        ]
      : [];
  return answer({
    ...common,
    verdict: `${council.shortName} has been ${word} for ${spanWords(eventDay(first), dayOf(now))}, since the ${described(first)}.`,
    remarks: ungraded,
    cited: citing([first]),
  });
}

function spanWords(from: string, to: string): string {
  const days = daysBetween(from, to);
  if (days < 60) return `${days} days`;
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  const months = (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
  const years = Math.floor(months / 12);
  const parts = [
    ...(years > 0 ? [`${years} year${years === 1 ? '' : 's'}`] : []),
    ...(months % 12 > 0 ? [`${months % 12} month${months % 12 === 1 ? '' : 's'}`] : []),
  ];
  return parts.join(' ');
}
