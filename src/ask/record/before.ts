import type { Council } from '../../domain/councils.ts';
import { sayDay } from '../../domain/dates.ts';
import { gradeOf, gradeWords } from '../../domain/grades.ts';
import { eventDay, type Inspection } from '../../domain/inspections.ts';
import type { Sources } from '../ask.ts';
import { answer, historyOf, joined, noAnswer, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { withPress } from './press.ts';
import { nothingInspected, rating } from './rating.ts';
import { asked, citing, described, hasGrade, inPeriod, inspectionsOf, ratedWords, type Asked } from './shared.ts';

/** What it was before: before a grade, before a date, or before the latest inspection. */
export function before(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  if (inspections.length === 0) return nothingInspected(question, council, sources);
  if (council.status === 'abolished' && ENDING.test(question.shape)) return rating(question, council, sources);
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
  const reply = answer({
    verdict: `Before ${anchor?.words ?? 'that'}, ${council.shortName} was ${ratedWords(judgements)} (${described(found)}).`,
    councils: [council.code],
    cited: citing([found], judgements),
    next: [historyOf(council)],
  });
  return anchor === undefined ? reply : withPress(reply, council, anchor.day, question, sources, 'earlier');
}

/** “Before it was split in two”: its last grades. */
const ENDING =
  /\bbefore (it|they|the council|C)( \w+)? (split|abolished|scrapped|replaced|merged|broken|dissolved|ended|disappeared|ceased)\b|\bbefore (its |the )?(abolition|split|merger|end)\b/;

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
