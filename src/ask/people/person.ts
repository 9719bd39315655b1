import { surnameOf } from '../../domain/names.ts';
import { eventDay } from '../../domain/inspections.ts';
import type { PersonEvent } from '../../domain/people.ts';
import { terms } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { answer, capital, joined, type Cited, type Reply } from '../reply.ts';
import { coverageIn } from '../texts/coverage.ts';
import type { Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { described } from '../record/shared.ts';
import { TELLS } from './about.ts';
import { deedWords } from './did.ts';
import { WHOLE_PAGE, around, codesOfRows, nothing, pagesAbout, peopleNext, quotesOf } from './evidence.ts';
import { citeRow, codesOf, dayOf, ofKinds, rowQuotes, rowsOfPeople, told } from './rows.ts';

/** Everything about the people a question names: their rows and the sentences of news pages about them. */
export interface Known {
  readonly name: string;
  readonly rows: readonly PersonEvent[];
  readonly sentences: readonly Sentence[];
  readonly codes: readonly string[];
}

export function knownAbout(question: Question, sources: Sources): Known {
  const rows = rowsOfPeople(question, sources);
  const names = [...new Set(rows.map((r) => r.person))];
  const sentences = question.people.slice(0, 2).flatMap((p) => pagesAbout(p, question, sources));
  const fromTexts = sentences.flatMap((s) => s.passage.councils);
  const codes = rows.length > 0 ? codesOfRows(rows) : [...new Set([...codesOf(question), ...fromTexts])];
  return { name: names.length > 0 ? joined(names, 'or') : (question.people[0]?.shown ?? ''), rows, sentences, codes };
}

/** From sentences alone, where no row answers: the best ones, said to be what they are. */
export function fromSentences(
  question: Question,
  known: Known,
  signs: readonly RegExp[],
  sources: Sources,
  lead: (question: Question, best: string) => string,
): Reply {
  const quotes = quotesOf(known.sentences, signs, 2);
  const [first] = quotes;
  if (first === undefined) {
    const seen = known.sentences.length > 0 ? quotesOf(known.sentences, [], 1) : [];
    if (seen.length === 0 && known.rows.length === 0) return nothing(`about ${known.name}`, codesOf(question), sources);
    return nothing(`answers that about ${known.name}`, known.codes, sources, known.rows.slice(0, 3));
  }
  return answer({
    verdict: lead(question, first.quote ?? ''),
    points: known.rows.slice(0, 2).map((r) => `${told(r, sources)}.`),
    quotes,
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** Asked when or why somebody went who did not, by what is on file, the answer begins with that. */
export function premise(question: Question, steps: readonly PersonEvent[]): string {
  const asked = question.events.some((e) => DEPARTURES.includes(e));
  return steps.length > 0 && asked && ofKinds(steps, [...DEPARTURES, ...question.events]).length === 0
    ? `Nothing on file says that ${steps[0]?.person ?? ''} ${deedWords(question.events)}. `
    : '';
}

/** The rows that a question about a person's step means, best first. */
export function stepRows(question: Question, rows: readonly PersonEvent[]): PersonEvent[] {
  const same = rows.filter((r) => question.events.includes(r.event));
  if (same.length > 0) return same;
  if (question.events.some((e) => DEPARTURES.includes(e))) {
    const departures = ofKinds(rows, DEPARTURES);
    return departures.length > 0
      ? departures
      : ofKinds(rows, ['withdrew', 'offered_resignation', 'suspended', 'pressed_to_go']);
  }
  if (/\b(start\w*|join\w*|appoint\w*|arriv\w*|come|came|became|become|take over|took over)\b/.test(question.shape))
    return ofKinds(rows, ['appointed']);
  return [...rows];
}

/** How a source says for how long. */
const TERM =
  /\b(?:until|till|to the end of|for (?:at least |up to |about |around |nearly |almost |more than |over )?(?:an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|several|some|many|(?:the )?(?:past|last|next|first) \w+) (?:\w+ )?(?:days?|weeks?|months?|years?)|since (?:\w+ )?(?:19|20)\d\d|(?:fixed[- ])?term of \w+ \w+|\w+ more (?:months|years)|(?:the )?end of)\b/i;

/** How a source tells of a day to come. */
const AHEAD =
  /\b(?:will|would|is to|due to|expected to|leaves|goes|going|retires|starts|joins|takes (?:up|over)|until|last day|before)\b.{0,80}\b(?:in|at|on|by|until|from|next|later)\b/i;

/** “When will her job be advertised” asks of something beside the step: the dated sentence of the page that tells of it. */
function beside({ topic }: Question, known: Known, sources: Sources): Cited[] {
  const wanted = new Set(topic.filter((w) => !/^(?:job|post|role)s?$/.test(w)).flatMap((w) => terms(w)));
  if (wanted.size === 0) return [];
  const page = around(known.name, known.sentences, sources, WHOLE_PAGE);
  return quotesOf(
    page.filter((s) => [...wanted].every((t) => s.terms.has(t))),
    [TELLS.when],
    1,
  );
}

/** When somebody left, came or was suspended. */
export function when(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const steps = stepRows(question, known.rows);
  if (/\bhow long\b/.test(question.shape)) {
    const terms = quotesOf(known.sentences, [TERM], 1);
    if (terms.length > 0)
      return fromSentences(
        question,
        known,
        [TERM, /\b(?:contract|fixed[- ]term|term of|interim basis|appointed)\b/i],
        sources,
        () => `What a text on file says about ${known.name}:`,
      );
  }
  const step = question.events.length > 0 ? TELLS.leaving : TELLS.coming;
  const signs = /^whens? (is|are|will|does|do|would)\b/.test(question.shape)
    ? [TELLS.when, AHEAD, step]
    : [TELLS.when, step];
  if (steps.length === 0)
    return fromSentences(question, known, signs, sources, () => 'No entry on file has that date; a text on file says:');
  const own = rowQuotes(steps, 1, sources);
  const apart = beside(question, known, sources);
  const dated = quotesOf(known.sentences, signs, 2);
  const exact = [...steps].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  return answer({
    verdict: `${premise(question, steps)}${exact
      .slice(0, 3)
      .map((r) => `${told(r, sources)}.`)
      .join(' ')}`,
    quotes: [...apart, ...dated, ...own.filter((o) => !dated.some((d) => d.quote?.includes(o.quote ?? ' ')))].slice(
      0,
      2,
    ),
    remarks: exact.every((r) => r.date === null) ? ['The sources give no day; the day of the report is shown.'] : [],
    cited: steps.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** Which office somebody held. */
export function role(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const held = known.rows.filter((r) => r.role !== null);
  const near = quotesOf(known.sentences, [TELLS.role, new RegExp(surnameOf(known.name), 'i')], 2);
  if (held.length === 0 && near.length === 0 && known.rows.length > 0) return person(question, sources);
  if (held.length === 0)
    return fromSentences(question, known, [TELLS.role], sources, () => `What is on file about ${known.name}:`);
  const offices = [
    ...new Set(held.map((r) => `${r.role ?? ''} at ${sources.councils.byCode(r.council)?.shortName ?? ''}`)),
  ];
  return answer({
    verdict: `${known.name}: ${joined(offices.slice(0, 4))}.`,
    points: held.slice(0, 4).map((r) => `${told(r, sources)}.`),
    quotes: near.slice(0, 1),
    cited: held.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

const EARLIER =
  /\b(former(?:ly)?|previous(?:ly)?|before|until|from|came from|was (?:at|with)|worked (?:at|for|in)|spent|years (?:at|with|in)|joins?|joined)\b/i;

/** Asks something of its own, not just what is on file about somebody. */
const ASKS_MORE =
  /^(?!.*\b(happened|becom\w|became|about|anything|everything|all|before|from|story|deal|up with|on file|background|history|councils?|authorit\w+)\b)(who|whom|whose|what|which|where|when|how|did|does|do|is|was|has|had|are|were|will|would|can)\b/;

/** A question of no kind known here: the sentences of the person's pages that hold most of it, or that nothing answers it. */
function onTopic(question: Question, known: Known, sources: Sources): Reply | undefined {
  const topic = [...new Set(question.topic.flatMap((w) => terms(w)))];
  if (topic.length === 0 && !(question.events.length === 0 && /^how\b/.test(question.shape))) return undefined;
  const pool = [...known.sentences, ...around(known.name, known.sentences, sources, WHOLE_PAGE)];
  const coverage = coverageIn(pool, topic);
  const telling = [...new Set(pool)].sort((a, b) => coverage(b) - coverage(a)).filter((s) => coverage(s) >= MOST_OF_IT);
  if (telling.length === 0)
    return nothing(`answers that about ${known.name}`, known.codes, sources, known.rows.slice(0, 3));
  return answer({
    verdict: `What a text on file says about that:`,
    points: known.rows.slice(0, 1).map((r) => `${told(r, sources)}.`),
    quotes: quotesOf(telling.slice(0, 2), [], 2),
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** How much of a question a sentence has to hold to answer it. */
const MOST_OF_IT = 0.6;

/** Everything on file about a person. */
export function person(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  if (known.rows.length === 0)
    return fromSentences(question, known, [TELLS.role], sources, () => `What a text on file says about ${known.name}:`);
  const unasked = ASKS_MORE.test(question.shape) ? onTopic(question, known, sources) : undefined;
  if (unasked) return unasked;
  const own = rowQuotes(known.rows, 1, sources);
  const only = known.rows.length === 1 ? known.rows[0] : undefined;
  const past = /\b(before|former(ly)?|previous(ly)?|used to|come from|came from|from where)\b/.test(question.shape);
  const telling = quotesOf(known.sentences, past ? [EARLIER] : [TELLS.leaving], past ? 2 : 1);
  return answer({
    verdict: only !== undefined ? `${told(only, sources)}.` : `${known.name} on file, newest first:`,
    points: known.rows.length === 1 ? [] : known.rows.slice(0, 8).map((r) => `${told(r, sources)}.`),
    quotes: [...own, ...(own.length + telling.length > 0 ? telling : quotesOf(known.sentences, [], 1))],
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** What somebody is reported to have said: the sentences that quote, those on what is asked about first. */
export function said(question: Question, sources: Sources): Reply {
  // Of several people named, the first one speaks of the others.
  const people = [...question.people].sort((a, b) => a.at[0] - b.at[0]).slice(0, 1);
  const known = knownAbout({ ...question, people }, sources);
  const topic = question.topic.filter((w) => w.length > 3).map((w) => new RegExp(`\\b${w}`, 'i'));
  return fromSentences(
    question,
    { ...known, rows: [] },
    [SAYS, ...topic, /["“‘]/],
    sources,
    () => `What texts on file have ${known.name} say:`,
  );
}
export const SAYS =
  /\b(said|says|saying|told|tells|added|adds|insist\w*|asked|wanted to know|argued?|explain\w*|promis\w*|admit\w*|apologi\w*|accept\w*|call(?:ed|s)|describ\w*|deni(?:ed|es)|wrote|welcom\w*|repli(?:ed|es)|answered|warned|claimed|vowed|spoke)\b|\bwithout (?:replying|answering|a word|comment\w*)\b|\bdid(?: not|n['’]t) (?:reply|answer|respond)\b|:\s*["“]/i;

/** The inspection that a going followed: as its source tells, otherwise the last one before it, said to be that. */
export function afterWhich(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const steps = stepRows(question, known.rows);
  const [step] = steps;
  if (step === undefined)
    return fromSentences(
      question,
      known,
      [/\b(Ofsted|inspect\w*|report)\b/i, TELLS.leaving],
      sources,
      () => 'No entry on file ties that to an inspection; a text on file says:',
    );
  const linked = steps.find((r) => r.inspection !== null);
  const inspections = sources.inspections.ofCouncil(step.council);
  const fact = `${told(linked ?? step, sources)}.`;
  const unsaid = premise(question, steps);
  const day = dayOf(step);
  const by = linked?.inspection == null ? undefined : sources.inspections.byEventId(linked.inspection);
  const found = by ?? inspections.find((i) => eventDay(i).slice(0, day.length) <= day);
  const quotes = quotesOf(known.sentences, [/\b(Ofsted|inspect\w*|report)\b/i, TELLS.leaving], 1);
  if (found === undefined)
    return answer({
      verdict: `${unsaid}No inspection on file comes before that. ${fact}`,
      quotes,
      cited: citeRow(step),
      councils: known.codes,
    });
  const grade = found.judgements.find((j) => j.area === 'overall') ?? found.judgements[0];
  const words =
    grade === undefined || !('grade' in grade.outcome)
      ? ''
      : `: ${grade.area === 'overall' ? '' : 'then '}${grade.outcome.grade.replace('_', ' ')}`;
  return answer({
    verdict: `${unsaid}${by ? '' : 'No source on file names the inspection; the last one before it was: '}${capital(described(found))}${words}. ${fact}`,
    quotes,
    cited: [...steps.flatMap(citeRow), ...found.sources.map((source) => ({ source, page: null, quote: null }))],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
