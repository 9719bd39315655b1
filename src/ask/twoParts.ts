import type { PersonFinder } from './names.ts';
import { answer, type Reply } from './reply.ts';
import { MOST_CHARACTERS, type Question } from './understand.ts';
import { foldName } from '../domain/names.ts';

const ASKS = "(?:who(?:['’]?s)?|whom|whose|why|when|what(?:['’]?s)?|which|where|how|did|has|have|was|were|is|does)";
/** A second question with a verb of its own, or a bare “and why”. “And from where” leans on the first and stays with it. */
const SECOND = new RegExp(`[,;.?]?\\s+(?:and|n|&|plus)\\s+(?=(?:${ASKS}\\s+\\S|(?:why|when)\\W*$))`, 'i');
const FIRST = new RegExp(`\\b${ASKS}\\b`, 'i');
const PRONOUN = /\b(?:s?he|they|him|her|them)\b/i;
/** Somebody comes in the place of whom the first question is about. */
const TAKES_OVER =
  /^who(?:['’]?s)? (?:\w+ )?(?:act\w*|t(?:akes?|ook|aking) over|st(?:ood|ands|anding) in|stepp?\w* (?:up|in)|cover\w*|fill\w* in|came in|comes in|replac\w*|succeed\w*|got the job|gets the job|ran|running|(?:is |was )?in charge)\b/i;
const HIS = /\b(?:his|her|their)(?= \w)/i;

/** “Who quit at Leeds, and who acted up” as its two questions, as typed; undefined where it is one. */
export function twoParts(text: string): readonly [string, string] | undefined {
  const asked = text.slice(0, MOST_CHARACTERS);
  const found = SECOND.exec(asked);
  if (!found) return undefined;
  const first = asked.slice(0, found.index);
  const second = asked.slice(found.index + found[0].length);
  return FIRST.test(first) ? [first, second] : undefined;
}

/** The second question, `own` as it is read alone, with what it leaves to the first: who “she” is, the council, the time, and what “did she” did. */
export function completed(second: string, own: Question, first: Question, told: Reply, finder: PersonFinder): string {
  // After “who takes over from her”, “he” is the one who does.
  const asksNext = first.kind === 'replaced' && PRONOUN.test(second);
  const named =
    own.people.length > 0
      ? undefined
      : asksNext
        ? onlyPerson(told, finder)
        : (first.people[0]?.shown ?? onlyPerson(told, finder));
  const elsewhere = own.councils.length + own.regions.length > 0;
  const place = elsewhere ? '' : first.councils.map((c) => c.typed).join(' and ');
  const when = own.periods.length > 0 ? undefined : first.periods[0];
  let whole = second.replace(/\?+\s*$/, '');
  if (named !== undefined && PRONOUN.test(whole)) whole = whole.replace(HIS, `${named}’s`).replace(PRONOUN, named);
  else if (named !== undefined && /^(?:why|when)\W*$/i.test(whole)) whole = `${whole} did ${named}`;
  else if (named !== undefined && TAKES_OVER.test(whole)) whole = `${whole} after ${named}`;
  if (named !== undefined && foldName(whole).endsWith(foldName(named)) && !TAKES_OVER.test(whole))
    whole = `${whole} ${deed(first)}`;
  if (place !== '') whole = `${whole} at ${place}`;
  return when === undefined || !/^(?:who|which)/i.test(whole) ? whole : `${whole} ${when.link} ${when.words}`;
}

/** The step that the first question names, in a word that asks for the same. */
const deed = ({ events }: Question): string =>
  events.includes('dismissed')
    ? 'get sacked'
    : events.includes('withdrew')
      ? 'pull out'
      : events.length > 0
        ? 'resign'
        : 'leave';

function onlyPerson(told: Reply, finder: PersonFinder): string | undefined {
  const words = foldName(told.verdict).split(' ');
  const names = new Set(finder.exact(words, told.verdict, () => false).map((m) => m.shown));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Two answers as one: refused only where both are. */
export function joinedReplies(a: Reply, b: Reply): Reply {
  // Told in the same words, the second adds what it quotes.
  if (a.verdict === b.verdict)
    return answer({ ...a, quotes: [...b.quotes, ...a.quotes].slice(0, 3), cited: [...a.cited, ...b.cited] });
  const unsaid = b.verdict.replace(a.verdict, '').trim();
  const both = {
    verdict: `${a.verdict}\n${unsaid === '' ? b.verdict : unsaid}`,
    points: [...new Set([...a.points, ...b.points])].filter((p) => !a.verdict.includes(p) && !b.verdict.includes(p)),
    quotes: [...a.quotes.slice(0, 2), ...b.quotes.slice(0, 2)],
    remarks: [...new Set([...a.remarks, ...b.remarks])],
    cited: [...a.cited, ...b.cited],
    councils: [...new Set([...a.councils, ...b.councils])],
    next: [...a.next, ...b.next].filter((n, i, all) => all.findIndex((o) => o.label === n.label) === i),
  };
  return a.answered || b.answered ? answer(both) : { ...a, ...both };
}
