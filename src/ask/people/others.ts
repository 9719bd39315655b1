import type { PersonEvent } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import { answer, type Cited, type Reply } from '../reply.ts';
import type { Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { mentionTest, TELLS } from './about.ts';
import { WHOLE_PAGE, around, nothing, pagesOfCouncils, peopleNext, placeNames, quotesOf } from './evidence.ts';
import { inTime, rowsOfCouncils } from './left.ts';
import { knownAbout, type Known } from './person.ts';
import { citeRow, codesOf, hasRole, ofKinds, rowQuotes, told } from './rows.ts';

/** Sentences about somebody, or about a council when nobody is named. */
function sentencesFor(
  question: Question,
  sources: Sources,
  reach = 3,
): { known: Known; sentences: readonly Sentence[] } {
  const known = knownAbout(question, sources);
  if (question.people.length > 0)
    return { known, sentences: [...known.sentences, ...around(known.name, known.sentences, sources, reach)] };
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
  reach = 3,
): Reply {
  const { known, sentences } = sentencesFor(question, sources, reach);
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
  /\b(call\w*|request|urg\w+|demand\w*|told|should|asked|asks|asking|want\w*|press\w*|must|ought|untenable|confidence|advised|said|says|argued|accused?|insist\w*|tabled|proposed|moved|brought|seconded|lodged)\b/i;

/** Who called on somebody to go; the caller stands in the sentence. */
export const whoCalled = (question: Question, sources: Sources): Reply => {
  const act = PETITION.test(question.shape)
    ? STARTED
    : /\b(motion|no confidence)\b/.test(question.shape)
      ? MOVED
      : SPEAKS;
  const told = act !== SPEAKS && sentencesFor(question, sources, WHOLE_PAGE).sentences.some((s) => act.test(s.text));
  const reply = bySentence(
    question,
    sources,
    [
      told ? act : SPEAKS,
      TELLS.call,
      // The call itself counts for more than who says something beside it.
      TELLS.call,
      /\b(resign\w*|quit|go|stand down|step down|out|stay|position)\b/i,
      /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
      SOMEBODY_SAYS,
      /\b(MP|councillor|Cllr|leader|Labour|Conservative|Tory|Liberal|Lib Dem\w*|Green|union|opposition|minister)\b/,
      MADE_BY,
      MADE_BY,
      MADE_BY,
      // Who turns a call down is not the one who makes it.
      /^(?!.*\b(?:reject|refus|dismiss|brush|resist)\w*)/i,
    ],
    '',
    'says who called for that',
    ['pressed_to_go'],
    told ? WHOLE_PAGE : undefined,
  );
  return reply.answered ? withCritic(reply, question, sources) : reply;
};

/** Where no sentence of the answer says who called, it shows who spoke against the person on the same page. */
function withCritic(reply: Reply, question: Question, sources: Sources): Reply {
  const isOther = (text: string) =>
    SOMEBODY_SAYS.test(text) &&
    (OPPONENT.test(text) || TELLS.call.test(text) || question.people.some((p) => mentionTest(p.shown)(text))) &&
    !question.people.some((p) => mentionTest(p.shown)(SOMEBODY_SAYS.exec(text)?.[0] ?? ''));
  if (question.people.length === 0 || reply.quotes.some((q) => isOther(q.quote ?? ''))) return reply;
  const spoken = sentencesFor(question, sources, WHOLE_PAGE).sentences.filter((s) => isOther(s.text));
  const critics = quotesOf(spoken, [OPPONENT], 1);
  return critics.length === 0
    ? reply
    : answer({
        ...reply,
        quotes: [...critics, ...reply.quotes].slice(0, 3),
        remarks: [
          'No sentence on file says outright who called for that; this is who spoke against.',
          ...reply.remarks,
        ],
      });
}

/** “Ann Example, the Labour leader, said …” */
const SOMEBODY_SAYS =
  /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+(?:, [^,.]{1,80},)? (?:has |had |also )?(?:said|says|told|called|asked|asks|demanded|urged|wants|wanted|added|argued|insisted|tabled|moved|proposed)\b/u;
const OPPONENT =
  /\b(?:Labour|Conservatives?|Tory|Tories|Liberal|Lib Dem\w*|Green|Ukip|Reform|independent|opposition|union|campaign\w*|MP|shadow|backbench\w*)\b/i;

/** “The request was made by Labour councillors.” */
const MADE_BY = /\b(?:request|demand|call|suggestion)s?\b.{0,20}\b(?:made|came|put) (?:by|from)\b/i;
const PETITION = /\b(petition|campaign)\b/;
/** Who gets up a petition. */
const STARTED = /\b(?:start|launch|set up|organi[sz]|began|begun|creat|got up)\w* (?:\w+ ){0,3}(?:petition|campaign)/i;

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
      // “How many abstained.”
      ...question.topic.filter((w) => w.length > 5).map((w) => new RegExp(`\\b${w.slice(0, -2)}`, 'i')),
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

/** How a sentence tells who came to lead a council. */
const ELECTED = /\b(?:elect(?:ed|s)|voted in|chose(?:n)?|installed|succeed\w*|takes? over|took over|new leader)\b/i;

/** Who leads a council since a vote: only in the words of a source. */
export const whoWon = (question: Question, sources: Sources): Reply =>
  bySentence(
    question,
    sources,
    [ELECTED, /\bleader|\bmayor/i, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u],
    '',
    'tells who leads since that vote',
    [],
  );

/** That nothing was paid, or that it is not told what. */
const NO_SUM =
  /\b(?:no|without (?:an?|any)|not (?:be |been )?(?:paid|given|offered|getting|receiv\w+) (?:an?|any)) (?:\w+ )?(?:pay[- ]?(?:off|out)|severance|settlement|compensation|golden \w+|redundancy pay\w*|exit (?:package|payment)|lump sum)\b|\b(?:terms|sum|amount|figure|package|payment|payout|settlement|details|size|remedy|compensation|award)\b.{0,60}\b(?:not (?:be |been )?(?:\w+ )?(?:disclosed|released|revealed|given|published|known|made public|decided)|confidential|undisclosed|(?:will|to) be (?:settled|decided|set|fixed|agreed))\b/i;

/** One sum, and it is a salary. */
const YEARLY_ONLY = /^[^£]*£[\d,.]+\w*(?:[- ]a[- ]year| per (?:year|annum)|[- ]salary)[^£]*$/;

/** What something else cost. */
const COSTS =
  /\bat a cost of\b|\bcost(?:s|ing)? (?:the council |the authority )?(?:about |around |almost |nearly |more than |over )?£(?!.*\b(?:pay|severance|settlement|package)\b)/i;

/** A sum that a source states about the person; no sum is worked out or guessed. */
export function money(question: Question, sources: Sources): Reply {
  const { known, sentences } = sentencesFor(question, sources);
  const salary = /\b(salary|salaries|earn\w*|wages?|a year|paid to|what (will|do|does|would) .*pay(ing)?)\b/.test(
    question.shape,
  );
  const kind = salary ? TELLS.salary : TELLS.payOff;
  const own = question.people.length > 0 ? known.sentences : sentences;
  const withSums = own.filter(
    (s) =>
      TELLS.pay.test(s.text) &&
      !COSTS.test(s.text) &&
      (salary || !YEARLY_ONLY.test(s.text)) &&
      (kind.test(s.text) || (!salary && /\b(cost|paid|pay|get|got|receiv\w*)\b/i.test(s.text))),
  );
  const sums = quotesOf(withSums, [TELLS.pay, kind], 2);
  const none = salary || sums.length > 0 ? [] : quotesOf(sentences, [NO_SUM], 1);
  const quotes = [...sums, ...none];
  if (quotes.length === 0) {
    return nothing(
      `states a sum for ${known.name === '' ? 'that' : known.name}`,
      known.codes,
      sources,
      ofKinds(known.rows, DEPARTURES).slice(0, 2),
    );
  }
  return answer({
    verdict:
      none.length > 0
        ? `No sum, by what a text on file says of ${known.name}:`
        : `${known.name}, as a text on file says:`,
    quotes,
    cited: [],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
