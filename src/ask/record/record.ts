import type { Council } from '../../domain/councils.ts';
import type { Sources } from '../ask.ts';
import { answer, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { before } from './before.ts';
import { changed } from './change.ts';
import { compare } from './compare.ts';
import { count, extreme } from './count.ts';
import { councilFacts, history, leadInspector, visits, whenInspected } from './dates.ts';
import { howLong, whenGrade } from './spells.ts';
import { rating, standingLines } from './rating.ts';
import { isGrade } from './yesNo.ts';
import { citing } from './shared.ts';

const ONE_COUNCIL: Partial<
  Record<Question['kind'], (q: Question, council: Council, sources: Sources, now: Date) => Reply>
> = {
  rating,
  before,
  'is grade': isGrade,
  change: changed,
  count,
  extreme,
  'when inspected': whenInspected,
  'when grade': whenGrade,
  'how long': howLong,
  'lead inspector': leadInspector,
  history,
  visits,
  council: councilFacts,
};

const MOST_COUNCILS = 8;

/** An answer from inspections for the councils that a question names. */
export function councilAnswer(question: Question, councils: readonly Council[], sources: Sources, now: Date): Reply {
  const distinct = [...new Set(councils)];
  if (question.kind === 'compare' && distinct.length > 1) return compare(question, distinct, sources);
  const one = ONE_COUNCIL[question.kind] ?? rating;
  const replies = distinct
    .slice(0, MOST_COUNCILS)
    .map((c) => withSuccessors(one(question, c, sources, now), c, question, sources));
  const [first] = replies;
  if (first === undefined) throw new Error('a council answer was asked for without a council');
  if (replies.length === 1) return first;
  const answered = replies.filter((r) => r.answered);
  const merged = {
    verdict: replies.map((r) => r.verdict).join('\n'),
    points: replies.length > 3 ? [] : replies.flatMap((r) => r.points),
    remarks: [
      ...replies.flatMap((r) => r.remarks),
      ...(distinct.length > MOST_COUNCILS
        ? [`Only the first ${MOST_COUNCILS} of ${distinct.length} councils are answered for.`]
        : []),
    ],
    councils: replies.flatMap((r) => r.councils),
    next: replies.flatMap((r) => r.next.slice(0, 1)),
  };
  return answered.length === 0
    ? { ...first, ...merged }
    : answer({ ...merged, cited: answered.flatMap((r) => r.cited) });
}

/** For an abolished council: the councils of its area today, each with its own grades. */
function withSuccessors(reply: Reply, council: Council, question: Question, sources: Sources): Reply {
  if (council.status !== 'abolished' || question.kind !== 'rating' || question.periods.length > 0) return reply;
  const today = council.successors
    .flatMap((code) => sources.councils.byCode(code) ?? [])
    .filter((c) => c.status !== 'planned');
  if (today.length === 0) return reply;
  const { lines, inspections } = standingLines(today, sources);
  const year = council.validTo?.slice(0, 4);
  return {
    ...reply,
    points: [
      ...reply.points,
      `${council.shortName} ended${year === undefined ? '' : ` in ${year}`}. Its area today: ${lines.join('; ')}.`,
    ],
    cited: [
      ...reply.cited,
      ...citing(
        inspections,
        inspections.flatMap((i) => i.judgements.slice(0, 1)),
      ),
    ].slice(0, 12),
    councils: [...reply.councils, ...today.map((c) => c.code)],
  };
}
