import { daysBetween } from '../../domain/dates.ts';
import type { PersonEvent } from '../../domain/people.ts';
import { term, words } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { answer, type Cited, type Reply } from '../reply.ts';
import type { Sentence } from '../texts/sentences.ts';
import { FOREGOER } from '../kinds.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { TELLS } from './about.ts';
import { around, nothing, pagesOfCouncils, peopleNext, placeNames, quotesOf } from './evidence.ts';
import { whoCame } from './came.ts';
import { inTime, rowsOfCouncils, whoLeft } from './left.ts';
import { fromSentences, knownAbout, type Known } from './person.ts';
import { citeRow, codesOf, hasRole, mayHaveRole, officeText, ofKinds, rowQuotes, told } from './rows.ts';

const middle = (date: string) => (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date);
const dayOf = (row: PersonEvent) => middle(row.date ?? row.reportedOn ?? '');

/** Who came after a person, or after whom a person came; and who came in after an office fell vacant. */
export function replaced(question: Question, sources: Sources): Reply {
  if (question.people.length === 0)
    return question.events.length === 0 ? whoCame(question, sources) : changeOfOffice(question, sources);
  const known = knownAbout(question, sources);
  const backwards =
    /\bwho(m)? (did|has|had|does) P (replac|succe|take over|took over|cover|follow)/.test(question.shape) ||
    (/\bP (replac|succe|took over|take over)/.test(question.shape) && /\bwho(m)?\b/.test(question.shape)) ||
    FOREGOER.test(question.shape);
  const anchors = anchorRows(known, backwards);
  const anchor = anchors.find((row) => neighbours(row, question, sources, backwards).length > 0) ?? anchors[0];
  const candidates = anchor === undefined ? [] : neighbours(anchor, question, sources, backwards);
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
            around(known.name, known.sentences, sources).filter((s) =>
              s.text.includes(first.person.split(' ').at(-1) ?? ''),
            ),
            [TELLS.coming],
            1,
          ),
    cited: [...citeRow(first), ...citeRow(anchor)],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** How a sentence tells whom somebody came after. */
const FOLLOWED =
  /\b(?:replac\w+|succe(?:ed\w*|ss\w*)|t(?:ook|akes?|aking) (?:over|it on|the (?:job|post|role)\b.{0,12}) ?(?:from|when|after)|after a spell|follow(?:s|ed|ing)|predecessor|(?:had|has) (?:led|run|held)|until then|the fort|interim|in (?:his|her|their) place)\b/i;

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
    (r) => r.person !== anchor.person && !isRetold(r, rows) && (hasRole(r, question) || mayHaveRole(r)),
  );
  const wanted = [
    ...officeWords(anchor),
    ...question.topic.flatMap((w) => words(w).map(term)).filter((t) => t !== null),
  ];
  const fit = (row: PersonEvent) =>
    [...officeWords(row)].filter((t) => wanted.includes(t)).length - (deputy(row) === deputy(anchor) ? 0 : 2);
  const gap = (row: PersonEvent) =>
    dayOf(row) === '' || dayOf(anchor) === ''
      ? 200
      : backwards
        ? daysBetween(dayOf(row), dayOf(anchor))
        : daysBetween(dayOf(anchor), dayOf(row));
  // A source that tells of them together, or of a successor, where the offices do not tell.
  const tellsOf = (row: PersonEvent, person: string) =>
    row.evidence.some((e) => e.words?.includes(person.split(' ').at(-1) ?? '') === true);
  const follows = (row: PersonEvent) =>
    (anchor.role === null && row.evidence.some((e) => /\bsuccessor\b|\bsucceed/.test(e.words ?? ''))) ||
    tellsOf(row, anchor.person) ||
    tellsOf(anchor, row.person)
      ? 1
      : 0;
  return pool
    .filter((r) => gap(r) >= -190 && gap(r) <= 550 && (fit(r) > 0 || anchor.role === null || r.role === null))
    .sort((a, b) => follows(b) - follows(a) || fit(b) - fit(a) || Math.abs(gap(a)) - Math.abs(gap(b)));
}

/** Told without a day by a source that looks back, while another has the day. */
const isRetold = (row: PersonEvent, rows: readonly PersonEvent[]): boolean =>
  row.date === null && rows.some((r) => r.person === row.person && r.event === row.event && r.date !== null);

const deputy = (row: PersonEvent) => /\b(deputy|assistant)\b/i.test(row.role ?? '');
const officeWords = (row: PersonEvent): ReadonlySet<string> =>
  new Set(
    words(
      (row.role ?? officeText(row))
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

/** Sentences about somebody, or about a council when nobody is named. */
function sentencesFor(question: Question, sources: Sources): { known: Known; sentences: readonly Sentence[] } {
  const known = knownAbout(question, sources);
  if (question.people.length > 0)
    return { known, sentences: [...known.sentences, ...around(known.name, known.sentences, sources, 3)] };
  const [period] = question.periods;
  const from = period?.relation === 'in' ? period.from : undefined;
  const pages = pagesOfCouncils(question, question.words.join(' '), sources, from, undefined);
  return {
    known: { ...known, codes: codesOf(question), name: placeNames(codesOf(question), sources) },
    sentences: pages.flat(),
  };
}

/** What rows and sentences tell of a step, about somebody or at a council. */
export function bySentence(
  question: Question,
  sources: Sources,
  signs: readonly RegExp[],
  lead: string,
  missing: string,
  kinds: readonly PersonEvent['event'][],
): Reply {
  const { known, sentences } = sentencesFor(question, sources);
  const rows =
    question.people.length > 0
      ? known.rows
      : question.councils.length > 0
        ? inTime(rowsOfCouncils(question, sources), question, sources)
        : [];
  const steps = ofKinds(rows, kinds)
    .filter((r) => hasRole(r, question))
    .sort((a, b) => Number(b.outcome === 'survived_vote') - Number(a.outcome === 'survived_vote'));
  const quotes = mergeQuotes(
    quotesOf(sentences, signs, 2),
    question.people.length > 0 ? rowQuotes(steps, 1, sources) : [],
  );
  const facts = steps.slice(0, 3).map((r) => `${told(r, sources)}.`);
  if (quotes.length === 0 && steps.length === 0)
    return nothing(`${missing}${known.name === '' ? '' : ` for ${known.name}`}`, known.codes, sources);
  return answer({
    verdict: facts.length > 0 ? `${lead === '' ? '' : `${lead} `}${facts.join(' ')}` : `A text on file says:`,
    quotes,
    cited: steps.slice(0, 3).flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

const mergeQuotes = (a: readonly Cited[], b: readonly Cited[]): Cited[] =>
  [...a, ...b.filter((q) => !a.some((x) => x.quote?.includes(q.quote ?? ' ') ?? false))].slice(0, 2);

/** Somebody speaks of somebody else's future; which of these sentences is the call, the other signs tell. */
const SPEAKS =
  /\b(call\w*|urg\w+|demand\w*|told|should|asked|asks|asking|want\w*|press\w*|must|ought|untenable|confidence|advised|said|says|argued|accused?|insist\w*|tabled|proposed|moved|brought|seconded|lodged)\b/i;

/** Who called on somebody to go; the caller stands in the sentence. */
export const whoCalled = (question: Question, sources: Sources): Reply => {
  const moved =
    /\b(motion|no confidence)\b/.test(question.shape) &&
    sentencesFor(question, sources).sentences.some((s) => MOVED.test(s.text));
  return bySentence(
    question,
    sources,
    [
      moved ? MOVED : SPEAKS,
      TELLS.call,
      // The call itself counts for more than who says something beside it.
      TELLS.call,
      /\b(resign\w*|quit|go|stand down|step down|out|stay|position)\b/i,
      /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
      /\b(MP|councillor|Cllr|leader|Labour|Conservative|Tory|Liberal|Lib Dem\w*|Green|union|opposition|minister)\b/,
    ],
    '',
    'says who called for that',
    ['pressed_to_go'],
  );
};

/** Who brings a motion. */
const MOVED =
  /\b(?:tabled|moved|moving|proposed|proposer|seconded|brought|lodged|submitted|put (?:down|forward|by))\b/i;

const NUMBER = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|nil)\b/i;

/** How a vote went. */
export function vote(question: Question, sources: Sources): Reply {
  const reply = bySentence(
    question,
    sources,
    [
      TELLS.vote,
      /\b(vote\w*|motion|confidence)\b/i,
      NUMBER,
      new RegExp(`${NUMBER.source}.{1,60}${NUMBER.source}`, 'i'),
    ],
    '',
    'tells of a vote',
    ['pressed_to_go'],
  );
  if (!reply.answered || !question.polar || question.people.length === 0) return reply;
  const rows = ofKinds(knownAbout(question, sources).rows, ['pressed_to_go']);
  const stayed = rows.find((r) => r.outcome === 'survived_vote');
  const asksLoss = /\b(lose|lost)\b/.test(question.shape);
  return stayed === undefined ? reply : { ...reply, verdict: `${asksLoss ? 'No' : 'Yes'}: ${told(stayed, sources)}.` };
}

/** One sum, and it is a salary. */
const YEARLY_ONLY = /^[^£]*£[\d,.]+\w*(?:[- ]a[- ]year| per (?:year|annum)|[- ]salary)[^£]*$/;

/** A sum that a source states about the person; no sum is worked out or guessed. */
export function money(question: Question, sources: Sources): Reply {
  const { known, sentences } = sentencesFor(question, sources);
  const salary = /\b(salary|salaries|earn\w*|wages?|a year|paid to)\b/.test(question.shape);
  const kind = salary ? TELLS.salary : TELLS.payOff;
  const own = question.people.length > 0 ? known.sentences : sentences;
  const withSums = own.filter(
    (s) =>
      TELLS.pay.test(s.text) &&
      (salary || !YEARLY_ONLY.test(s.text)) &&
      (kind.test(s.text) || (!salary && /\b(cost|paid|pay|get|got|receiv\w*)\b/i.test(s.text))),
  );
  const quotes = quotesOf(withSums, [TELLS.pay, kind], 2);
  if (quotes.length === 0) {
    return nothing(
      `states a sum for ${known.name === '' ? 'that' : known.name}`,
      known.codes,
      sources,
      ofKinds(known.rows, DEPARTURES)
        .slice(0, 2)
        .map((r) => `${told(r, sources)}.`),
    );
  }
  return answer({
    verdict: `${known.name}, as a text on file says:`,
    quotes,
    cited: [],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
