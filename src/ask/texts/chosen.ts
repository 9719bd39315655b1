import { sayDay } from '../../domain/dates.ts';
import type { Passage } from '../../domain/passages.ts';
import type { Sources } from '../ask.ts';
import { peopleNext, placeNames } from '../people/evidence.ts';
import { answer, type Reply } from '../reply.ts';
import { quoted, type Sentence } from './sentences.ts';

export interface Candidate {
  readonly sentence: Sentence;
  readonly score: number;
}

/** The best, each once, none much worse than the first. */
export function pick(candidates: readonly Candidate[], limit: number): Sentence[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  const chosen: Sentence[] = [];
  for (const { sentence, score: s } of sorted) {
    if (s < best * 0.6 || chosen.length === limit) break;
    if (!chosen.some((c) => c.text === sentence.text)) chosen.push(sentence);
  }
  return chosen;
}

/** An answer in the words of texts, with who says them. */
export function inWordsOf(chosen: readonly Sentence[], codes: readonly string[], sources: Sources): Reply {
  const quotes = chosen
    .map(quoted)
    .filter((q, i, all) => all.findIndex((o) => o.quote?.includes(q.quote ?? ' ')) === i);
  const first = chosen[0]?.passage;
  const councils = codes.length > 0 ? codes : [...new Set(chosen.flatMap((s) => s.passage.councils))].slice(0, 5);
  return answer({
    verdict: first === undefined ? '' : `${speaker(first, sources)} says:`,
    quotes,
    cited: [],
    councils,
    next: peopleNext([], sources),
  });
}

function speaker(passage: Passage, sources: Sources): string {
  const place = placeNames(passage.councils.slice(0, 2), sources);
  const day = passage.source.publishedOn;
  const dated = day === null ? '' : `, ${sayDay(day)}`;
  if (passage.documentKind === 'report' || passage.documentKind === 'visit')
    return `Ofsted’s report on ${place}${day === null ? '' : ` of ${sayDay(day)}`}`;
  return `${passage.source.publisher ?? passage.source.title}${dated}`;
}
