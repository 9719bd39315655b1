import { foldName } from '../../domain/names.ts';
import { terms } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { nothing, placeNames } from '../people/evidence.ts';
import { codesOf } from '../people/rows.ts';
import type { Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { inWordsOf, pick } from './chosen.ts';
import { coverageIn } from './coverage.ts';
import { asWritten, recency, topicSentences, topicTerms, topicWords } from './topic.ts';

/** A number that a text states about the things asked for; anything less is “nothing on file”. */
export function quantity(question: Question, sources: Sources): Reply {
  const codes = codesOf(question);
  const named = topicTerms(question);
  const money = /\bhow much\b/.test(question.shape) && !/\b(time|longer|better|worse|progress)\b/.test(question.shape);
  const number = money
    ? /£\s?\d|\b\d[\d,.]*\s?(?:m|million|bn|billion|pounds)\b/i
    : /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|third|quarter)\b/i;
  const pool = named.length === 0 ? [] : topicSentences(question, topicWords(question).join(' '), sources);
  const coverage = coverageIn(pool, asWritten(named, pool));
  const counted = countedIn(question.shape);
  // “Going back over”: small words tell together what each of them does not.
  const said = question.shape.split(' ');
  const pairs = said.flatMap((w, i) =>
    i > 2 && !/\b[CRPY]\b/.test(`${said[i - 1] ?? ''} ${w}`) ? [` ${said[i - 1] ?? ''} ${w} `] : [],
  );
  const scored = pool
    .filter((s) => counted.length === 0 || counts(s.text.replace(DATES, ''), number, counted))
    .filter((s) => number.test(s.text.replace(DATES, '')))
    .map((sentence, place) => ({
      sentence,
      score:
        coverage(sentence) >= MOST_OF_IT
          ? coverage(sentence) +
            0.2 * pairs.filter((pair) => ` ${foldName(sentence.text)} `.includes(pair)).length +
            0.1 * (1 - place / pool.length) +
            recency(sentence, question.periods.length > 0)
          : 0,
    }))
    .filter((c) => c.score > 0);
  const chosen = pick(scored, 1);
  if (chosen.length === 0)
    return nothing(`gives that figure${codes.length > 0 ? ` for ${placeNames(codes, sources)}` : ''}`, codes, sources);
  return inWordsOf(chosen, codes, sources);
}

/** “How many social work posts are empty”: the words for what is counted. */
const countedIn = (shape: string): string[] =>
  terms(
    /\bhow many ((?:(?!has|have|had|did|do|does|are|is|was|were|will|can|could|got?e?t?s?|need\w*|left|leave)[a-z]+ ?){1,4})/.exec(
      shape,
    )?.[1] ?? '',
  );

/** How many words after a number what it counts may stand. */
const COUNTED_WITHIN = 8;

/** Whether a number in a text is of these things. */
function counts(text: string, number: RegExp, things: readonly string[]): boolean {
  if (/\bnumber of\b/i.test(text)) return true;
  const all = text.split(/\s+/);
  return all.some(
    (word, i) => number.test(word) && terms(all.slice(i, i + COUNTED_WITHIN).join(' ')).some((t) => things.includes(t)),
  );
}

const DATES =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b/g;
/** How much of the topic a sentence has to hold whose number is to be the answer. */
const MOST_OF_IT = 0.55;
