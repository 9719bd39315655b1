import { term, words } from '../../index/text.ts';
import type { PersonEventKind } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import type { Cited } from '../reply.ts';
import { coverageIn } from '../texts/coverage.ts';
import { councilsOf } from '../mentions.ts';
import { sentencesOn } from '../texts/onCouncil.ts';
import { quoted, type Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { TELLS } from './about.ts';
import { pagesOfCouncils } from './evidence.ts';

const SOMEBODY =
  /\p{Lu}[\p{Ll}’'-]+ (?:(?:ap|de|van|von|el) )?\p{Lu}[\p{L}’'-]+|\b(?:Mr|Mrs|Ms|Dr|Cllr|Coun|Councillor) \p{Lu}/u;
/** What might be is no news of what was. */
const SUPPOSED = /\b(if|could|might|unless|whether|should)\b/i;

/** How a sentence tells of each sort of step. */
export const STEP_SIGNS: Partial<Record<PersonEventKind, RegExp>> = {
  suspended: TELLS.suspended,
  pressed_to_go: TELLS.call,
  offered_resignation:
    /\boffer(?:ed|s|ing)?\b.{0,60}\b(?:resign\w*|go|quit|stand|step)|\bput (?:his|her|their) job\b|\bresignation/i,
  withdrew:
    /\b(?:pull(?:s|ed)? out|withdr[ae]w\w*|back(?:s|ed)? out|chang(?:ed|es) (?:his|her|their) mind|fell through|after all|turn(?:s|ed) (?:it|the \w+) down|not be taking up|never (?:start|took)\w*)\b/i,
  dismissed:
    /\b(?:sack\w*|dismiss\w*|fired|axed?|oust\w*|remov(?:ed|es|ing)|relieved of|stripped of|lo(?:st|ses|sing) (?:his|her|their) (?:\w+ )?(?:jobs?|posts?|seats?|places?)|contract\b.{0,40}\b(?:terminated|ended|cut)|forced out|appointment was at an end)\b/i,
  legal_challenge:
    /\b(?:court|tribunal|appeal\w*|unlawful\w*|unfair\w*|quash\w*|judge|claim(?:ed|ant)?|case|upheld|overturn\w*)\b/i,
  redeployed: /\b(?:redeploy\w*|mov(?:es?|ed|ing) to|transfer\w*|swap\w*)\b/i,
};

interface Wanted {
  readonly signs: readonly RegExp[];
  readonly limit: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What news of the councils and the time says where no entry answers: sentences that name somebody and tell the step. */
export function newsOf(question: Question, sources: Sources, { signs, limit, from, to }: Wanted): Cited[] {
  const [needed] = signs;
  const [council, ...others] = question.councils.flatMap(councilsOf);
  const pool = pagesOfCouncils(question, question.words.join(' '), sources, from, to).flatMap((page) =>
    council !== undefined && others.length === 0 ? sentencesOn(council, page, sources) : page,
  );
  const topic = [...new Set(question.topic.flatMap((w) => words(w).flatMap((t) => term(t) ?? [])))];
  const coverage = coverageIn(pool, topic);
  const scored = pool
    .filter((s) => needed?.test(s.text) !== false && names(s))
    .map((sentence) => ({
      sentence,
      score:
        signs.filter((sign) => sign.test(sentence.text)).length +
        question.roles.filter((r) => r.inRole.test(sentence.text)).length +
        2 * coverage(sentence) -
        (SUPPOSED.test(sentence.text) ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return distinct(scored.filter((s) => s.score >= best - 0.8).map((s) => quoted(s.sentence))).slice(0, limit);
}

const names = (sentence: Sentence): boolean =>
  SOMEBODY.test(sentence.text) ||
  (/\b(?:s?he|his|her)\b|\bI\b|\bI['’]/i.test(sentence.text) && SOMEBODY.test(sentence.before?.text ?? ''));

const distinct = (quotes: readonly Cited[]): Cited[] =>
  quotes.filter((q, i) => quotes.findIndex((o) => o.quote?.includes(q.quote ?? ' ') ?? false) === i);
