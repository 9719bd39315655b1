import { addDays } from '../../domain/dates.ts';
import { eventDay } from '../../domain/inspections.ts';
import { term } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { codesOf } from '../people/rows.ts';
import { inPeriod } from '../record/shared.ts';
import type { Question } from '../understand.ts';
import { NEWS, OFFICIAL, type Sentence } from './sentences.ts';

/** Words that ask for a passage and are not what it is about. */
const ASKING = new Set(
  `ofsted inspection inspections inspector inspectors inspected report reports council councils say says said find finds found finding findings think
  thought comment comments mention mentioned conclude concluded describe described write wrote written tell told talk highlight highlighted area
  areas happen happened happening give gave rated rating ratings grade grades score result results latest last recent about many much number
  authority borough county city need needs improve must should what services service department get got has had have been`.split(
    /\s+/,
  ),
);

/** Of two texts that say as much, the newer one is meant, unless the question names a time. */
export function recency({ passage }: Sentence, isDated: boolean): number {
  const year = Number(passage.source.publishedOn?.slice(0, 4) ?? 2009);
  return isDated ? 0 : 0.015 * Math.max(0, year - 2009);
}

/** “Cyber attack” where the texts write “cyberattack”. */
export function asWritten(topic: readonly string[], pool: readonly Sentence[]): string[] {
  const written: string[] = [];
  for (const [i, t] of topic.entries()) {
    const joint = term((topic[i - 1] ?? '') + t);
    if (joint !== null && i > 0 && pool.some((s) => s.terms.has(joint))) written.splice(-1, 1, joint);
    else written.push(t);
  }
  return written;
}

/** Words of a question that say what it is about, without those that ask for a sort of finding (`asked`). */
export function topicWords(question: Question, asked?: RegExp): string[] {
  return [...question.content, ...question.people.flatMap((p) => p.words)].filter(
    (w) => !ASKING.has(w) && !(asked?.test(w) ?? false) && term(w) !== null,
  );
}
export const topicTerms = (question: Question, asked?: RegExp): string[] => [
  ...new Set(topicWords(question, asked).flatMap((w) => term(w) ?? [])),
];

/** Sentences of the best passages and news pages of the councils and the time asked about. */
export function topicSentences(question: Question, searchWords: string, sources: Sources): Sentence[] {
  const councils = codesOf(question);
  const [from, to] = textDays(question, sources);
  const joints = question.content.flatMap((w, i) => (i === 0 ? [] : [`${question.content[i - 1] ?? ''}${w}`]));
  const query = { words: [searchWords, ...joints].join(' '), councils, from, to };
  const news = sources.texts.ofPages({ ...query, kinds: NEWS });
  const official = sources.texts.ofPassages({ ...query, kinds: OFFICIAL }, 16);
  return [...official, ...news.flat()];
}

/** Texts of a period: from the first day on site of its inspection to months after the report. */
function textDays(question: Question, sources: Sources): readonly [string | undefined, string | undefined] {
  const [period] = question.periods;
  if (period === undefined) return [undefined, undefined];
  const last = addDays(period.to, 120);
  if (period.relation === 'before' || period.relation === 'by') return [undefined, period.to];
  if (period.relation === 'after') return [period.from, undefined];
  const [council] = codesOf(question);
  const inspection = council === undefined ? undefined : inPeriod(sources.inspections.ofCouncil(council), period)[0];
  if (inspection === undefined) return [period.from, last];
  const from = inspection.start !== null && inspection.start < period.from ? inspection.start : period.from;
  return [from, eventDay(inspection) > period.to ? addDays(eventDay(inspection), 60) : last];
}
