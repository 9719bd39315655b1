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

/** Who refused an offer or a call. */
export function whoRefused(question: Question, sources: Sources): Reply {
  // “Who refused to go” and “who refused the resignations” are two questions.
  if (question.polar) return accepted(question, sources);
  const toGo = /\brefus\w* to (resign|go|quit|stand|step|leave)\b/.test(question.shape);
  const reply = bySentence(
    question,
    sources,
    [TELLS.refuse, /\bresign\w*\b/i, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u],
    '',
    'says who refused',
    toGo ? ['pressed_to_go'] : ['offered_resignation'],
  );
  if (toGo || !reply.answered || reply.quotes.some((q) => HEAD.test(q.quote ?? ''))) return reply;
  const rows = question.people.length > 0 ? knownAbout(question, sources).rows : rowsOfCouncils(question, sources);
  const refused = ofKinds(rows, ['offered_resignation']).filter((r) => r.outcome === 'refused');
  const named = refused.slice(0, 2).flatMap((row) => refuser(row, sources));
  return named.length === 0 ? reply : answer({ ...reply, quotes: [...named, ...reply.quotes].slice(0, 2) });
}

/** Somebody at the head of a council, by name: the one to take an offer or turn it down. */
const HEAD =
  /(?<!\b(?:[Dd]eputy|[Gg]roup|[Oo]pposition|[Ff]ormer|Labour|Conservative|Democrat|Green) )\b(?:[Ll]eader|[Mm]ayor|[Cc]hief executive|[Mm]inister)(?: of (?:the )?[\p{L} ]{3,30})?,? (?:(?:Sir|Dame|Cllr|Coun|Councillor) )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{Ll}-]+/u;
/** How many sentences from the offer its refusal is told. */
const NEAR = 6;

/** Who turned an offer down, where the sentence of the offer does not say: the head of the council named nearest to it. */
function refuser(row: PersonEvent, sources: Sources): Cited[] {
  const own = new Set(row.evidence.map((e) => e.words));
  const surname = row.person.split(' ').at(-1) ?? '';
  const near = sources.texts
    .ofPages({ words: row.person, councils: [row.council], kinds: NEWS })
    .flatMap((page) => {
      const at = page.findIndex((s) => own.has(s.text));
      return page.flatMap((sentence, i) =>
        at >= 0 &&
        Math.abs(i - at) <= NEAR &&
        HEAD.test(sentence.text) &&
        !HEAD.exec(sentence.text)?.[0].endsWith(surname)
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
  const rows = question.people.length > 0 && known.rows.length > 0 ? known.rows : rowsOfCouncils(question, sources);
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
