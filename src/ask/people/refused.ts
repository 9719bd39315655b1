import { surnameOf } from '../../domain/names.ts';
import type { PersonEvent } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import { answer, type Cited, type Reply } from '../reply.ts';
import { NEWS, quoted } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { TELLS } from './about.ts';
import { nothing, peopleNext } from './evidence.ts';
import { rowsOfCouncils } from './left.ts';
import { bySentence } from './others.ts';
import { knownAbout } from './person.ts';
import { citeRow, ofKinds, rowQuotes, told } from './rows.ts';

const ACCEPTED = /\b(?:accept\w*|t(?:ook|akes?) it|agreed)\b/i;

/** Who refused an offer or a call, or accepted one. */
export function whoRefused(question: Question, sources: Sources): Reply {
  // “Who refused to go” and “who refused the resignations” are two questions.
  if (question.polar) return accepted(question, sources);
  const accepts = /\baccept|\btook\b/.test(question.shape);
  const toGo = /\brefus\w* to (resign|go|quit|stand|step|leave)\b/.test(question.shape);
  const reply = bySentence(
    question,
    sources,
    [accepts ? ACCEPTED : TELLS.refuse, /\bresign\w*\b/i, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u],
    '',
    'says who refused',
    toGo ? ['pressed_to_go'] : accepts ? ['offered_resignation', ...DEPARTURES] : ['offered_resignation'],
  );
  if (toGo || !reply.answered || reply.quotes.some((q) => HEAD.test(q.quote ?? ''))) return reply;
  const rows = question.people.length > 0 ? knownAbout(question, sources).rows : rowsOfCouncils(question, sources);
  const refused = accepts
    ? ofKinds(rows, ['offered_resignation', ...DEPARTURES])
    : ofKinds(rows, ['offered_resignation']).filter((r) => r.outcome === 'refused');
  const named = refused.slice(0, 2).flatMap((row) => headNear(row, accepts ? ACCEPTED : NO, sources));
  return named.length === 0 ? reply : answer({ ...reply, quotes: [...named, ...reply.quotes].slice(0, 2) });
}

/** Somebody at the head of a council, by name: the one to take an offer or turn it down. */
const HEAD =
  /(?<!\b(?:[Dd]eputy|[Gg]roup|[Oo]pposition|[Ff]ormer|Labour|Conservative|Democrat|Green) )\b(?:[Ll]eader|[Mm]ayor|[Cc]hief executive|[Mm]inister)(?: of (?:the )?[\p{L} ]{3,30})?,? (?:(?:Sir|Dame|Cllr|Coun|Councillor) )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{Ll}-]+|\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{Ll}-]+,[”"]? (?:the|its|their) (?:council[’']s )?(?:leader|mayor|chief executive)\b/u;
/** How many sentences from the offer its refusal is told. */
const NEAR = 8;
/** How many sentences from the name of who answers the answer is told. */
const ANSWER_WITHIN = 3;
const NO = new RegExp(
  `\\b[Nn]o\\b|not going to let|\\b(?:would|will|did|could)(?: not|n['’]t) (?:let|have|hear|take)\\b|(?:handed|gave|sent|pushed) (?:it|the letter) (?:straight )?back|ask(?:ed)? (?:him|her|them) to stay|${TELLS.refuse.source}`,
  'i',
);

/** “Asked about it, Orde said: …”. */
const speakerOf = (text: string): string | undefined =>
  /(?<!\p{L}[-’'])\b(\p{Lu}[\p{L}’'-]+) (?:said|says|told|replied|answered|added|refused|rejected|declined|would not|did not|turned|handed|gave)\b/u.exec(
    text,
  )?.[1];

/** Who turned an offer down or took it, where the sentence of the offer does not say: the head of the council named nearest, beside the answer. */
function headNear(row: PersonEvent, sign: RegExp, sources: Sources): Cited[] {
  const own = new Set(row.evidence.map((e) => e.words));
  const surname = surnameOf(row.person);
  const near = sources.texts
    .ofPages({ words: row.person, councils: [row.council], kinds: NEWS })
    .flatMap((page) => {
      const at = page.findIndex((s) => own.has(s.text));
      return page.flatMap((sentence, i) =>
        at >= 0 &&
        Math.abs(i - at) <= NEAR &&
        ((HEAD.test(sentence.text) &&
          page.slice(Math.max(0, i - ANSWER_WITHIN), i + ANSWER_WITHIN + 1).some((s) => sign.test(s.text)) &&
          !HEAD.exec(sentence.text)?.[0].endsWith(surname)) ||
          (sign.test(sentence.text) && speakerOf(sentence.text) !== undefined && speakerOf(sentence.text) !== surname))
          ? [{ sentence, gap: Math.abs(i - at) }]
          : [],
      );
    })
    .sort((a, b) => a.gap - b.gap);
  return near.slice(0, 1).map((n) => quoted(n.sentence));
}

/** “Did the leader accept the resignations?” */
function accepted(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const own = ofKinds(known.rows, ['offered_resignation', ...DEPARTURES]);
  // Somebody named who offered nothing is the one to whom it was offered.
  const rows =
    question.people.length === 0
      ? rowsOfCouncils(question, sources)
      : own.length > 0
        ? known.rows
        : known.codes.flatMap((council) => sources.people.find({ council }));
  const offers = ofKinds(rows, ['offered_resignation']);
  const [first] = offers;
  const shown = first === undefined ? ofKinds(rows, DEPARTURES) : offers.filter((r) => r.outcome === first.outcome);
  if (shown.length === 0) return nothing('tells of an offer to resign there', known.codes, sources);
  const asksNo = !/\baccept/.test(question.shape);
  const isNo = first?.outcome === 'refused';
  const lead =
    first === undefined
      ? 'Nothing on file tells of an offer.'
      : first.outcome === 'pending'
        ? 'No answer to the offer is on file.'
        : isNo === asksNo
          ? 'Yes:'
          : 'No:';
  return answer({
    verdict: `${lead} ${shown
      .slice(0, 3)
      .map((r) => `${told(r, sources)}.`)
      .join(' ')}`,
    quotes: rowQuotes(shown, 2, sources),
    cited: shown.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
