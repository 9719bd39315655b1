import { term, words } from '../../index/text.ts';
import type { Sentence } from './sentences.ts';

const EMPTY: ReadonlySet<string> = new Set();
/** The sentence before and the heading share in what a sentence speaks of. */
const NEARBY = 0.6;

/**
 * How much of a topic a sentence of the pool holds, from 0 to 1; words that few of its sentences hold count for more, and
 * a word that none of them holds counts as a common one: it may be said otherwise there.
 */
export function coverageIn(pool: readonly Sentence[], topic: readonly string[]): (sentence: Sentence) => number {
  const weights = topic.map((t) => {
    const holding = pool.filter((s) => s.terms.has(t)).length;
    return holding === 0 ? 1 : 1 + Math.log(pool.length / holding) / 2;
  });
  const whole = weights.reduce((a, b) => a + b, 0);
  return (sentence) => {
    if (whole === 0) return 0;
    const near = sentence.before?.passage.documentId === sentence.passage.documentId ? sentence.before.terms : EMPTY;
    const heading = new Set(words(sentence.passage.heading ?? '').flatMap((w) => term(w) ?? []));
    let sum = 0;
    for (const [i, t] of topic.entries())
      sum += (weights[i] ?? 0) * (sentence.terms.has(t) ? 1 : near.has(t) || heading.has(t) ? NEARBY : 0);
    return sum / whole;
  };
}
