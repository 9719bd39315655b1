import { sayDay } from '../domain/dates.ts';
import type { Sources } from './ask.ts';
import { councilsOf, type CouncilMention } from './mentions.ts';
import { citing } from './record/shared.ts';
import { standingLines } from './record/rating.ts';
import { answer, joined, noAnswer, ratingOf, type Reply } from './reply.ts';
import type { OutOfScope } from './scope.ts';
import type { Question } from './understand.ts';
import { COMMON_WORDS } from './vocabulary.ts';

const COVERS =
  'I only answer questions about inspections of English councils’ children’s services: grades, dates, reports, and who left or came after them.';
const EXAMPLES =
  'For example: “torbay care leavers”, “who resigned at sandwell in 2013”, “what did inspectors say about early help in leeds”.';

/** For a question without words. */
export const aboutBeadle = (): Reply => noAnswer({ verdict: `Ask me something. ${COVERS}`, remarks: [EXAMPLES] });

const REASONS: Record<OutOfScope, string> = {
  school: 'Schools are not covered.',
  'other service': 'That service is not covered.',
  advice: 'I can’t give advice or opinions.',
  future: 'Nothing on file tells the future: I only know what has been published.',
  writing: 'I can’t write that.',
  elsewhere: 'That is not covered: it lies outside England.',
  other: 'That is outside what I cover.',
};

/** Says what is not covered and what is, with the council's rating as the next click when one was named. */
export function notCovered(why: OutOfScope, question: Question, sources: Sources, apart?: string): Reply {
  const councils = question.councils.flatMap(councilsOf).slice(0, 3);
  const last = why === 'future' && councils[0] ? sources.inspections.ofCouncil(councils[0].code)[0] : undefined;
  const latest =
    last?.publishedOn == null ? [] : [`The latest inspection on file was published on ${sayDay(last.publishedOn)}.`];
  return noAnswer({
    verdict: `${apart === undefined ? REASONS[why] : `${apart} inspected apart, and not covered.`} ${COVERS}`,
    remarks: latest,
    councils: councils.map((c) => c.code),
    next: councils.map(ratingOf),
  });
}

const COUNCIL_WORDS = new Set(['borough', 'county', 'city', 'district', 'metropolitan', 'london', 'the', 'of']);

/** A name that stands where a council should and is none: “at atlantis borough council”, “rating of narnia”. */
export function unknownCouncil(question: Question, sources: Sources): Reply | undefined {
  const words = question.shape.split(' ');
  const name = beforeCouncil(words) ?? afterPreposition(words, question);
  if (name === undefined) return undefined;
  const found = sources.councils.find(name);
  const suggestions =
    found.kind === 'none' ? found.suggestions : found.kind === 'one' ? [found.council] : found.candidates.slice(0, 3);
  const offer =
    suggestions.length === 0
      ? 'It knows the English councils with children’s services.'
      : `Did you mean: ${joined(
          suggestions.map((c) => c.shortName),
          'or',
        )}?`;
  return noAnswer({
    verdict: `I don’t know a council called “${name}”. ${suggestions.length === 0 ? offer.replace('It knows', 'I know') : offer}`,
    next: suggestions.map(ratingOf),
  });
}

function beforeCouncil(words: readonly string[]): string | undefined {
  const at = words.findIndex((w, i) => i > 0 && w === 'council');
  if (at < 1) return undefined;
  let end = at;
  while (end > 0 && COUNCIL_WORDS.has(words[end - 1] ?? '')) end--;
  let start = end;
  while (start > 0 && end - start < 3 && isName(words[start - 1])) start--;
  return start === end ? undefined : words.slice(start, end).join(' ');
}

/** Only in questions about a rating or a person's going, where the place can be nothing but a council. */
function afterPreposition(words: readonly string[], question: Question): string | undefined {
  if (
    question.people.length > 0 ||
    (question.roles.length + question.events.length === 0 && question.kind !== 'unclear')
  )
    return undefined;
  const at = words.findIndex(
    (w, i) =>
      ['at', 'in', 'from', 'of', 'for'].includes(w) && COMMON_WORDS.has(words[i - 1] ?? '') && isName(words[i + 1]),
  );
  if (
    at < 0 ||
    (question.events.length === 0 && !/\b(ratings?|rated|grades?|ofsted|inspect\w*)\b/.test(question.shape))
  )
    return undefined;
  const name = words.slice(at + 1, at + 4);
  const end = name.findIndex((w) => !isName(w));
  return name.slice(0, end < 0 ? name.length : end).join(' ');
}

const isName = (word: string | undefined) => word !== undefined && /^[a-z]{3,}$/.test(word) && !COMMON_WORDS.has(word);

/** Asks which council is meant, with how each of them stands, or lists the councils of an area. */
export function whichCouncil(mention: CouncilMention, question: Question, sources: Sources): Reply {
  const councils = councilsOf(mention);
  const { lines, inspections } = standingLines(councils.slice(0, 12), sources);
  const note = mention.found.kind === 'which' && mention.found.note !== null ? ` (${mention.found.note})` : '';
  const isArea = mention.found.kind === 'which' && mention.found.why === 'area';
  const names = joined(
    councils.map((c) => c.shortName),
    isArea ? 'and' : 'or',
  );
  const common = { councils: councils.map((c) => c.code), next: councils.slice(0, 10).map(ratingOf) };
  const verdict = isArea
    ? `“${mention.typed}” is not one council${note}. Its councils are ${names}.`
    : `“${mention.typed}” may mean ${names}${note}. Which one?`;
  if (question.kind !== 'rating' || inspections.length === 0) return noAnswer({ ...common, verdict });
  return answer({
    ...common,
    verdict,
    points: lines,
    cited: citing(
      inspections,
      inspections.flatMap((i) => i.judgements.slice(0, 1)),
    ),
  });
}
