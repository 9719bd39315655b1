import type { Council } from '../../domain/councils.ts';
import { gradeOf, gradeStep, gradeWords } from '../../domain/grades.ts';
import type { Sources } from '../ask.ts';
import { answer, joined, noAnswer, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { areaOf } from './lists.ts';
import { areaName } from './rating.ts';
import { asked, citing, described, inspectionsOf, judged, judgementWords } from './shared.ts';

/** Councils side by side, and which stands higher when that was asked. */
export function compare(question: Question, councils: readonly Council[], sources: Sources): Reply {
  const rows = councils.slice(0, 8).map((council) => {
    const inspection = inspectionsOf(council, question.frameworks, sources)[0];
    return { council, inspection };
  });
  const known = rows.flatMap(({ council, inspection }) => (inspection ? [{ council, inspection }] : []));
  if (known.length === 0)
    return noAnswer({
      verdict: `Nothing on file: no graded inspection of ${joined(
        councils.map((c) => c.shortName),
        'or',
      )}.`,
      councils: councils.map((c) => c.code),
    });
  const area = areaOf(question);
  const step = ({ council }: { council: Council }) => {
    const i = inspectionsOf(council, question.frameworks, sources).find((x) => gradeOf(judged(x, area)?.outcome));
    const grade = i && gradeOf(judged(i, area)?.outcome);
    return grade === undefined ? undefined : { grade, step: gradeStep(grade), i };
  };
  const [a, b] = [known[0] && step(known[0]), known[1] && step(known[1])];
  const names = councils.map((c) => c.shortName);
  let verdict = `${joined(names)} side by side, latest inspections:`;
  if (a && b && councils.length === 2) {
    const forArea = area === 'overall' ? 'overall' : `for ${areaName(area)}`;
    const [x, y] = names;
    const better = a.step > b.step ? x : b.step > a.step ? y : undefined;
    const told = `${x} is ${gradeWords(a.grade)} and ${y} ${gradeWords(b.grade)} ${forArea}, by the last grade of each`;
    const lead = !question.polar
      ? ''
      : /\bworse\b/.test(question.shape)
        ? a.step < b.step
          ? 'Yes: '
          : 'No: '
        : /\bbetter\b/.test(question.shape)
          ? a.step > b.step
            ? 'Yes: '
            : 'No: '
          : /\bas good as\b/.test(question.shape)
            ? a.step >= b.step
              ? 'Yes: '
              : 'No: '
            : '';
    verdict = `${lead}${told}${better === undefined ? ': the same' : `: ${better} has the higher grade`}.`;
  }
  return answer({
    verdict,
    points: rows.map(({ council, inspection }) => {
      if (inspection === undefined) return `${council.shortName}: not yet inspected`;
      const judgements = question.areas.length > 0 ? asked(inspection, question.areas) : inspection.judgements;
      return `${council.shortName}: ${joined(judgements.map(judgementWords))} (${described(inspection)})`;
    }),
    councils: councils.map((c) => c.code),
    cited: citing(known.map((k) => k.inspection)),
    next: [
      { label: 'Compare', command: 'compare', options: { councils: councils.map((c) => c.shortName).join(', ') } },
    ],
  });
}
