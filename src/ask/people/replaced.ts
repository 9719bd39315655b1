import { surnameOf } from '../../domain/names.ts';
import { daysBetween } from '../../domain/dates.ts';
import type { PersonEvent } from '../../domain/people.ts';
import { term, words } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { FOREGOER } from '../kinds.ts';
import { answer, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { TELLS } from './about.ts';
import { whoCame } from './came.ts';
import { around, nothing, peopleNext, quotesOf } from './evidence.ts';
import { inTime, whoLeft } from './left.ts';
import { fromSentences, knownAbout, type Known } from './person.ts';
import { citeRow, dayOf, hasRole, mayHaveRole, officeText, ofKinds, rowQuotes, told } from './rows.ts';

const middle = (date: string) => (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date);
const middleOf = (row: PersonEvent) => middle(dayOf(row));

/** Who came after a person, or after whom a person came; and who came in after an office fell vacant. */
export function replaced(question: Question, sources: Sources): Reply {
  if (question.people.length === 0)
    return question.events.length === 0 ? whoCame(question, sources) : changeOfOffice(question, sources);
  const known = knownAbout(question, sources);
  const backwards =
    /\bwho(m)? (did|has|had|does) P (replac|succe|take over|took over|cover|follow)/.test(question.shape) ||
    (/\bP (replac|succe|took over|take over)/.test(question.shape) && /\bwho(m)?\b/.test(question.shape)) ||
    FOREGOER.test(question.shape);
  const anchors = inTimeFirst(anchorRows(known, backwards), question, sources);
  const anchor = anchors.find((row) => neighbours(row, question, sources, backwards).length > 0) ?? anchors[0];
  const candidates = anchor === undefined ? [] : neighbours(anchor, question, sources, backwards);
  const unnamed = backwards ? undefined : noSuccessor(question, known, candidates, sources);
  if (unnamed) return unnamed;
  const signs = [backwards ? FOLLOWED : TELLS.coming, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u];
  const [first] = candidates;
  if (first === undefined || anchor === undefined) {
    const pages = around(known.name, known.sentences, sources);
    return fromSentences(
      question,
      { ...known, sentences: pages },
      signs,
      sources,
      () =>
        `No entry on file names who ${backwards ? `${known.name} followed` : `followed ${known.name}`}; the nearest sentences:`,
    );
  }
  const own = rowQuotes([first], 1, sources);
  return answer({
    verdict: `${told(first, sources)}.`,
    points: [`${told(anchor, sources)}.`],
    quotes:
      own.length > 0
        ? own
        : quotesOf(
            around(known.name, known.sentences, sources).filter((s) => s.text.includes(surnameOf(first.person))),
            [TELLS.coming],
            1,
          ),
    cited: [...citeRow(first), ...citeRow(anchor)],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** A source that says that nobody has been found yet. */
const UNNAMED =
  /\bno (?:permanent )?(?:successor|replacement)\b|\b(?:successor|replacement) (?:has|have|is|was) (?:not|yet to)\b|\byet to (?:name|find|appoint|choose) (?:a|his|her|their) (?:successor|replacement)\b/i;
const FOR_GOOD = /\b(permanent|permanently|for good)\b/;

/** Says that no successor is named where a source does so, or that only a stand-in is where somebody for good is asked for. */
function noSuccessor(
  question: Question,
  known: Known,
  candidates: readonly PersonEvent[],
  sources: Sources,
): Reply | undefined {
  const isPassing = (row: PersonEvent) => row.outcome === 'interim';
  if (FOR_GOOD.test(question.shape) && candidates.length > 0 && candidates.every(isPassing))
    return nothing(`names anybody who follows ${known.name} for good`, known.codes, sources, candidates.slice(0, 2));
  const texts = candidates.flatMap((r) => r.evidence.map((e) => e.words));
  const unnamed = around(known.name, known.sentences, sources).filter(
    (s) => UNNAMED.test(s.text) && !texts.includes(s.text),
  );
  if (unnamed.length === 0 || candidates.some((r) => r.role !== null)) return undefined;
  return answer({
    verdict: `No successor to ${known.name} is named on file:`,
    points: ofKinds(known.rows, DEPARTURES)
      .slice(0, 1)
      .map((r) => `${told(r, sources)}.`),
    quotes: quotesOf(unnamed, [], 1),
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** How a sentence tells whom somebody came after. */
const FOLLOWED =
  /\b(?:replac\w+|succe(?:ed\w*|ss\w*)|t(?:ook|akes?|aking) (?:over|it on|the (?:job|post|role)\b.{0,12}) ?(?:from|when|after)|after a spell|follow(?:s|ed|ing)|predecessor|(?:had|has) (?:led|run|held)|until then|the fort|interim|in (?:his|her|their) place)\b/i;

const inTimeFirst = (rows: readonly PersonEvent[], question: Question, sources: Sources): PersonEvent[] => [
  ...new Set([...inTime(rows, question, sources), ...rows]),
];

/** The rows that somebody came before or after, the best first. */
function anchorRows(known: Known, backwards: boolean): PersonEvent[] {
  const came = ofKinds(known.rows, ['appointed']);
  const left = ofKinds(known.rows, [...DEPARTURES, 'suspended', 'withdrew', 'redeployed']);
  const best = backwards ? [...came, ...left] : [...left, ...came];
  return best.length > 0 ? best : known.rows.slice(0, 1);
}

/** Appointments to a like office at the same council, near in time; nearest first, the better fit of office before. */
function neighbours(anchor: PersonEvent, question: Question, sources: Sources, backwards: boolean): PersonEvent[] {
  const rows = sources.people.find({ council: anchor.council });
  const pool = (backwards ? ofKinds(rows, DEPARTURES) : ofKinds(rows, ['appointed'])).filter(
    (r) =>
      r.person !== anchor.person &&
      !isRetold(r, rows) &&
      (hasRole(r, question) || mayHaveRole(r) || question.roles.some((role) => role.inRole.test(actsAs(r)))),
  );
  const wanted = [
    ...officeWords(anchor),
    ...question.topic.flatMap((w) => words(w).map(term)).filter((t) => t !== null),
  ];
  const fit = (row: PersonEvent) =>
    [...officeWords(row), ...termsOfOffice(actsAs(row))].filter(
      (t, i, all) => wanted.includes(t) && all.indexOf(t) === i,
    ).length - (row.outcome === 'interim' || deputy(row) === deputy(anchor) ? 0 : 2);
  // A departure without a day lies after whatever else is dated of the person.
  const mine = rows.filter((r) => r.person === anchor.person).map(middleOf);
  const then = middleOf(anchor) === '' && !backwards ? (mine.sort().at(-1) ?? '') : middleOf(anchor);
  const gap = (row: PersonEvent) =>
    middleOf(row) === '' || then === ''
      ? 200
      : backwards
        ? daysBetween(middleOf(row), then)
        : daysBetween(then, middleOf(row));
  // A source that tells of them together, or of a successor, where the offices do not tell.
  const tellsOf = (row: PersonEvent, person: string) =>
    row.evidence.some((e) => e.words?.includes(surnameOf(person)) === true);
  const others = ofKinds(rows, DEPARTURES)
    .map((r) => r.person)
    .filter((person) => person !== anchor.person);
  const tellsOnlyOf = (row: PersonEvent, people: readonly string[]) =>
    row.evidence.length > 0 && row.evidence.every((e) => people.some((p) => e.words?.includes(surnameOf(p)) === true));
  const standsIn = STANDS_IN.test(question.shape);
  const passing = (row: PersonEvent) => (standsIn && row.outcome === 'interim' ? 1 : 0);
  const follows = (row: PersonEvent) =>
    tellsOf(row, anchor.person) || tellsOf(anchor, row.person)
      ? 2
      : tellsOnlyOf(row, others)
        ? -1
        : (anchor.role === null || row.role === null) && row.evidence.some((e) => SUCCEEDS.test(e.words ?? ''))
          ? 1
          : 0;
  return pool
    .filter((r) => gap(r) >= -190 && gap(r) <= 550 && (fit(r) > 0 || anchor.role === null || r.role === null))
    .sort(
      (a, b) =>
        passing(b) - passing(a) || follows(b) - follows(a) || fit(b) - fit(a) || Math.abs(gap(a)) - Math.abs(gap(b)),
    );
}

const SUCCEEDS =
  /\bsuccessor\b|\bsucceed|\breplacement\b|\bin (?:his|her|their) place\b|\b(?:his|her|their) (?:old )?(?:job|post|brief|role) (?:has )?(?:pass|go|went)/i;
/** Asks for who holds an office for a while. */
const STANDS_IN =
  /\b(cover\w*|act(s|ed|ing)?|interim|temporary|caretaker|st(ood|ands?|anding) in|fill\w* in|step\w* (up|in)|held the fort|meantime|meanwhile)\b/;
/** Whoever only acts in an office is often told with the office held before: the sentence has the other. */
const actsAs = (row: PersonEvent): string =>
  row.outcome === 'interim' ? row.evidence.map((e) => e.words ?? '').join(' ') : '';

/** Told without a day by a source that looks back, while another has the day. */
const isRetold = (row: PersonEvent, rows: readonly PersonEvent[]): boolean =>
  row.date === null && rows.some((r) => r.person === row.person && r.event === row.event && r.date !== null);

const deputy = (row: PersonEvent) => /\b(deputy|assistant)\b/i.test(row.role ?? '');
const officeWords = (row: PersonEvent): ReadonlySet<string> => termsOfOffice(row.role ?? officeText(row));
const termsOfOffice = (text: string): ReadonlySet<string> =>
  new Set(
    words(
      text
        .replace(/\bmanaging director\b/gi, 'chief')
        .replace(/\b(interim|acting|temporary|executive|strategic|council|the|of|and|for)\b/gi, ' '),
    )
      .map(term)
      .filter((t) => t !== null),
  );

/** “Director out, who came in”: who left an office and who took it. */
function changeOfOffice(question: Question, sources: Sources): Reply {
  const left = whoLeft(
    { ...question, polar: false, events: question.events.length > 0 ? question.events : ['left'] },
    sources,
  );
  const came = whoCame(question, sources);
  if (!left.answered) return came;
  if (!came.answered) return left;
  return answer({
    ...left,
    verdict: `${left.verdict} ${came.verdict}`,
    points: [...left.points, ...came.points],
    quotes: [...left.quotes.slice(0, 1), ...came.quotes.slice(0, 1)],
    cited: [...left.cited, ...came.cited],
  });
}
