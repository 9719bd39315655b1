import { eventDay } from '../../domain/inspections.ts';
import type { PersonEvent, PersonEventKind } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import { answer, capital, joined, type Reply } from '../reply.ts';
import type { Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { described } from '../record/shared.ts';
import { TELLS } from './about.ts';
import { codesOfRows, nothing, pagesAbout, peopleNext, quotesOf } from './evidence.ts';
import { citeRow, codesOf, ofKinds, rowQuotes, rowsOfPeople, told } from './rows.ts';

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

const LEAVING_ASKED: readonly PersonEventKind[] = ['resigned', 'stood_down', 'left', 'retired'];

/** Yes or no: did somebody do what the question says. */
export function did(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  if (known.rows.length > 0) return didAnswer(question, known.rows, known.name, sources, known.sentences);
  return fromSentences(question, known, [TELLS.leaving, TELLS.refuse], sources, polarLead);
}

/** A cautious lead from sentences alone: “no” only where one of them says so of the very step. */
function polarLead(question: Question, best: string): string {
  const leaving = question.events.some((e) => DEPARTURES.includes(e));
  if (
    leaving &&
    /\b(refus|reject|den(?:y|ied)|insist|remain|stay|carry on|brush)\w*|n[o'’]t (?:resign|quit|go|step|stand)/i.test(
      best,
    )
  )
    return 'No, by what a text on file says:';
  return 'No entry on file settles that; a text on file says:';
}

/** The verdict over a person's rows: the step itself, another step in its place, or none. */
export function didAnswer(
  question: Question,
  rows: readonly PersonEvent[],
  name: string,
  sources: Sources,
  sentences: readonly Sentence[] = [],
): Reply {
  const { events } = question;
  const tell = (r: PersonEvent) => `${told(r, sources)}.`;
  const reply = (verdict: string, used: readonly PersonEvent[], others: readonly PersonEvent[] = []) => {
    const quotes = rowQuotes(used, 2, sources);
    const manner = used.some((r) => r.outcome === 'mutual_consent')
      ? /\b(mutual\w*|agree\w*|consent)\b/i
      : TELLS.refuse;
    const more = quotes.length > 0 ? quotes : quotesOf(sentences, [TELLS.leaving, manner], 1);
    const extra = quotesOf(sentences, [/\bdeni(?:ed|es)\b|\bsaid (?:he|she|they) had\b|\bclaim\w*/i, TELLS.leaving], 1);
    return answer({
      verdict,
      points: others
        .filter((r) => !used.includes(r))
        .slice(0, 3)
        .map(tell),
      quotes: [...more, ...extra.filter((e) => !more.some((m) => m.quote === e.quote))].slice(0, 2),
      cited: [...used, ...others].flatMap(citeRow),
      councils: codesOfRows(rows),
      next: peopleNext(codesOfRows(rows), sources),
    });
  };
  const departures = ofKinds(rows, DEPARTURES);
  const asksDismissal = events.includes('dismissed');
  const asksLeaving = events.some((e) => LEAVING_ASKED.includes(e));

  if (asksDismissal && asksLeaving) {
    if (departures.length > 0) return reply(departures.map(tell).join(' '), departures);
  } else if (asksDismissal) {
    const sacked = ofKinds(rows, ['dismissed']);
    if (sacked.length > 0) return reply(`Yes: ${sacked.map(tell).join(' ')}`, sacked, departures);
    if (departures.length > 0)
      return reply(`No, not by what is on file: ${departures.map(tell).join(' ')}`, departures);
  } else if (/\b(start\w*|take up|took up|taken up|join\w*|become|became|appoint\w*)\b/.test(question.shape)) {
    const withdrew = ofKinds(rows, ['withdrew']);
    if (withdrew.length > 0) return reply(`No: ${withdrew.map(tell).join(' ')}`, withdrew);
    const came = ofKinds(rows, ['appointed']);
    if (came.length > 0) return reply(`Yes: ${came.map(tell).join(' ')}`, came);
  } else if (asksLeaving) {
    const same = departures.filter((r) => events.includes(r.event));
    const voluntary = departures.filter((r) => r.event !== 'dismissed');
    const meant = same.length > 0 ? same : voluntary;
    const elsewhere = meant.filter((r) => question.councils.length > 0 && !codesOf(question).includes(r.council));
    if (meant.length > 0 && elsewhere.length < meant.length)
      return reply(
        `Yes: ${meant
          .filter((r) => !elsewhere.includes(r))
          .map(tell)
          .join(' ')}`,
        meant,
        ofKinds(rows, ['dismissed']),
      );
    const sacked = ofKinds(rows, ['dismissed']);
    if (sacked.length > 0) return reply(`No: ${sacked.map(tell).join(' ')}`, sacked);
    const offered = ofKinds(rows, ['offered_resignation', 'pressed_to_go', 'withdrew', 'suspended', 'redeployed']);
    if (offered.length > 0) return reply(`No, not by what is on file: ${offered.map(tell).join(' ')}`, offered);
  } else {
    const same = rows.filter((r) => events.includes(r.event));
    if (same.length > 0) return reply(`Yes: ${same.map(tell).join(' ')}`, same, departures);
    const pressed = ofKinds(rows, ['pressed_to_go']);
    if (events.includes('offered_resignation') && pressed.length > 0)
      return reply(`No: ${pressed.map(tell).join(' ')}`, pressed);
  }
  const deed = deedWords(events);
  return reply(
    `No: nothing on file says that ${name} ${deed}. What is on file: ${rows.slice(0, 3).map(tell).join(' ')}`,
    rows.slice(0, 3),
  );
}

export const DEEDS: Partial<Record<PersonEventKind, string>> = {
  resigned: 'resigned',
  stood_down: 'stood down',
  left: 'left',
  retired: 'retired',
  dismissed: 'was dismissed',
  suspended: 'was suspended',
  appointed: 'was appointed',
  offered_resignation: 'offered to resign',
  pressed_to_go: 'was called on to go',
  withdrew: 'withdrew from a post',
  legal_challenge: 'went to court',
  redeployed: 'moved to another role',
};
const deedWords = (events: readonly PersonEventKind[]) =>
  joined(
    events.flatMap((e) => DEEDS[e] ?? []),
    'or',
  ) || 'did so';

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
    return nothing(
      `answers that about ${known.name}`,
      known.codes,
      sources,
      known.rows.slice(0, 3).map((r) => `${told(r, sources)}.`),
    );
  }
  return answer({
    verdict: lead(question, first.quote ?? ''),
    quotes,
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** The rows that a question about a person's step means, best first. */
function stepRows(question: Question, rows: readonly PersonEvent[]): PersonEvent[] {
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

/** When somebody left, came or was suspended. */
export function when(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const steps = stepRows(question, known.rows);
  const signs = [TELLS.when, question.events.length > 0 ? TELLS.leaving : TELLS.coming];
  if (steps.length === 0)
    return fromSentences(question, known, signs, sources, () => 'No entry on file has that date; a text on file says:');
  const own = rowQuotes(steps, 1, sources);
  const dated = quotesOf(known.sentences, signs, 2);
  const exact = [...steps].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  return answer({
    verdict: exact
      .slice(0, 3)
      .map((r) => `${told(r, sources)}.`)
      .join(' '),
    quotes: [...dated, ...own.filter((o) => !dated.some((d) => d.quote?.includes(o.quote ?? ' ')))].slice(0, 2),
    remarks: exact.every((r) => r.date === null) ? ['The sources give no day; the day of the report is shown.'] : [],
    cited: steps.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** Why somebody went: only in the words of a source. */
export function why(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const steps = stepRows(question, known.rows);
  const step = question.events.includes('suspended') ? TELLS.suspended : TELLS.leaving;
  const given = [
    ...quotesOf(
      known.sentences.filter((s) => step.test(s.text)),
      [TELLS.why],
      2,
    ),
    ...quotesOf(known.sentences, [TELLS.why, step], 1),
  ];
  const quotes = given.filter((q, i) => given.findIndex((g) => g.quote === q.quote) === i).slice(0, 2);
  const mutual = steps.find((r) => r.outcome === 'mutual_consent' || (r.note !== null && TELLS.why.test(r.note)));
  const facts = steps.slice(0, 2).map((r) => `${told(r, sources)}.`);
  const common = { cited: steps.flatMap(citeRow), councils: known.codes, next: peopleNext(known.codes, sources) };
  if (quotes.length > 0 || mutual) {
    const note = mutual?.note != null && TELLS.why.test(mutual.note) ? [`${capital(mutual.note)}.`] : [];
    const shown = quotes.length > 0 ? quotes : rowQuotes(steps, 1, sources);
    if (steps.length === 0 && shown.length === 0) return nothing(`says why`, known.codes, sources);
    const reason = question.events.includes('suspended') ? 'No reason is on record. ' : '';
    return answer({
      ...common,
      verdict: `${reason}${facts.join(' ') || `What is on file about ${known.name}:`}`,
      points: note,
      quotes: shown,
    });
  }
  if (steps.length === 0)
    return fromSentences(question, known, [step], sources, () => 'No reason is on file; the nearest sentence:');
  return answer({
    ...common,
    verdict: `No reason is given in anything on file. ${facts.join(' ')}`,
    quotes: [...quotesOf(known.sentences, [step], 1), ...rowQuotes(steps, 1, sources)].slice(0, 1),
  });
}

/** Which office somebody held. */
export function role(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const held = known.rows.filter((r) => r.role !== null);
  const near = quotesOf(known.sentences, [TELLS.role, new RegExp(known.name.split(' ').at(-1) ?? '', 'i')], 2);
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

/** Everything on file about a person. */
export function person(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  if (known.rows.length === 0)
    return fromSentences(question, known, [TELLS.role], sources, () => `What a text on file says about ${known.name}:`);
  const own = rowQuotes(known.rows, 1, sources);
  const only = known.rows.length === 1 ? known.rows[0] : undefined;
  const telling = quotesOf(known.sentences, [TELLS.leaving], 1);
  return answer({
    verdict: only !== undefined ? `${told(only, sources)}.` : `${known.name} on file, newest first:`,
    points: known.rows.length === 1 ? [] : known.rows.slice(0, 8).map((r) => `${told(r, sources)}.`),
    quotes: [...own, ...(own.length + telling.length > 0 ? telling : quotesOf(known.sentences, [], 1))],
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

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
  const told1 = `${told(linked ?? step, sources)}.`;
  const day = step.date ?? step.reportedOn ?? '';
  const by = linked?.inspection == null ? undefined : sources.inspections.byEventId(linked.inspection);
  const found = by ?? inspections.find((i) => eventDay(i).slice(0, day.length) <= day);
  const quotes = quotesOf(known.sentences, [/\b(Ofsted|inspect\w*|report)\b/i, TELLS.leaving], 1);
  if (found === undefined)
    return answer({
      verdict: `No inspection on file comes before that. ${told1}`,
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
    verdict: `${by ? '' : 'No source on file names the inspection; the last one before it was: '}${capital(described(found))}${words}. ${told1}`,
    quotes,
    cited: [...steps.flatMap(citeRow), ...found.sources.map((source) => ({ source, page: null, quote: null }))],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
