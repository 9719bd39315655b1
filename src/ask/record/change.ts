import { changesBetween } from '../../domain/changes.ts';
import type { Council } from '../../domain/councils.ts';
import { change, gradeOf, gradeWords, outcomeWords } from '../../domain/grades.ts';
import { eventDay, type Inspection } from '../../domain/inspections.ts';
import { standing } from '../../domain/telling.ts';
import type { Sources } from '../ask.ts';
import type { Period } from '../period.ts';
import { answer, capital, historyOf, joined, ratingOf, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { nothingInspected, nothingThen } from './rating.ts';
import { areaWords, asked, citing, described, inPeriod, inspectionsOf, judged } from './shared.ts';

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
