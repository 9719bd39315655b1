import type { Sources } from '../ask.ts';
import { answer, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { nothing, peopleNext, quotesOf } from './evidence.ts';
import { knownAbout } from './person.ts';
import { citeRow, ofKinds, rowQuotes, told } from './rows.ts';

/** How a source tells what somebody does next. */
const ONWARD =
  /\b(?:(?:is|are|was|were|will|plans?|wants?|hopes?|leaves?|leaving|left|going|goes|off) (?:to (?:run|lead|head|join|become|take|work|chair|set up|teach|start)|be(?:come)? (?:the )?\w+)|will (?:run|lead|head|join|become|take|work|chair|set up|teach|start)|join(?:s|ed|ing)?|(?:go(?:es)?|going|went|gone|moves?|moved|moving|return(?:s|ed|ing)?|heads?|headed|heading|off|switch\w*|transfer\w*) (?:back )?(?:in)?to|stays? (?:in|at|on)|(?:new|next|another) (?:job|post|role|challenge)|instead)\b/i;

/** Where somebody went: the rows of the going, and what the next sentences say of the new post. */
export function where(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const steps = ofKinds(known.rows, [...DEPARTURES, 'redeployed', 'withdrew']);
  const quotes = quotesOf(known.sentences, [ONWARD], 2);
  const told1 = (steps.length > 0 ? steps : known.rows).slice(0, 3).map((r) => `${told(r, sources)}.`);
  if (quotes.length === 0) return nothing(`says where ${known.name} went`, known.codes, sources, told1);
  return answer({
    verdict: told1.length > 0 ? told1.join(' ') : `What a text on file says of where ${known.name} went:`,
    quotes: [...quotes, ...rowQuotes(steps, 1, sources)].slice(0, 2),
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
