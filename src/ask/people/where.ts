import type { PersonEvent } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import { answer, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { OTHER_NAME } from './about.ts';
import { around, nothing, peopleNext, quotesOf } from './evidence.ts';
import { knownAbout, type Known } from './person.ts';
import type { Sentence } from '../texts/sentences.ts';
import { citeRow, ofKinds, onOnePage, rowQuotes, told } from './rows.ts';

/** How a source tells what somebody does next. */
const ONWARD =
  /\b(?:(?:is|are|was|were|will|plans?|wants?|hopes?|leaves?|leaving|left|going|goes|off) (?:to (?:run|lead|head|join|become|take|work|chair|set up|teach|start)|be(?:come)? (?:the )?\w+)|will (?:run|lead|head|join|become|take|work|chair|set up|teach|start)|join(?:s|ed|ing)?|(?:go(?:es)?|going|went|gone|moves?|moved|moving|return(?:s|ed|ing)?|heads?|headed|heading|off|switch\w*|transfer\w*) (?:back )?(?:in)?to|stays? (?:in|at|on)|(?:new|next|another) (?:job|post|role|challenge)|(?:take|takes|taking|took|accept\w*|start\w*) (?:up )?(?:a|an|the|another) (?:\w+ ){0,3}(?:job|post|role|position) (?:in|at|with|of)|crossing|instead)\b/i;

/** That nobody has said where somebody goes. */
const UNSAID =
  /\b(?:not|n['’]t|yet to|declin\w+ to|refus\w+ to|without) (?:yet )?(?:sa(?:y|id|ying)|reveal\w*|announc\w*|disclos\w*|decid\w*|comment\w*)\b.{0,40}\b(?:what|where|next|plans?)\b|\bno (?:plans|job) to go to\b|\bno new (?:job|post|role)\b/i;

/** Where somebody went: the rows of the going, and what the next sentences say of the new post. */
export function where(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const gone = ofKinds(known.rows, [...DEPARTURES, 'redeployed', 'withdrew']);
  // Whoever goes from one council to another has a row at both, on the word of one page.
  const onward = ofKinds(known.rows, ['appointed']).filter((r) =>
    gone.some((g) => g.council !== r.council && onOnePage(g, r)),
  );
  const steps = [...onward, ...gone];
  const own = quotesOf(known.sentences, [ONWARD], 2);
  const unsaid = onward.length > 0 ? [] : quotesOf(known.sentences, [UNSAID], 1);
  if (unsaid.length > 0)
    return answer({
      verdict: `No next post of ${known.name} is on file; a text says that none was told:`,
      points: gone.slice(0, 2).map((r) => `${told(r, sources)}.`),
      quotes: unsaid,
      cited: known.rows.flatMap(citeRow),
      councils: known.codes,
      next: peopleNext(known.codes, sources),
    });
  const quotes = own.length > 0 ? own : quotesOf(byOffice(gone, known, sources), [ONWARD], 1);
  const shown = (steps.length > 0 ? steps : known.rows).slice(0, 3);
  const facts = shown.map((r) => `${told(r, sources)}.`);
  if (quotes.length === 0 && onward.length === 0)
    return nothing(`says where ${known.name} went`, known.codes, sources, shown);
  return answer({
    verdict: facts.length > 0 ? facts.join(' ') : `What a text on file says of where ${known.name} went:`,
    quotes: [...quotes, ...rowQuotes(steps, 1, sources)].slice(0, 2),
    cited: known.rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** The sentence before the name may tell it of “the director”. */
function byOffice(gone: readonly PersonEvent[], known: Known, sources: Sources): Sentence[] {
  const offices = gone.flatMap((r) => r.role?.split(' ')[0]?.toLowerCase() ?? []);
  return around(known.name, known.sentences, sources, 3).filter(
    (s) => !OTHER_NAME.test(s.text) && offices.some((o) => s.text.toLowerCase().includes(` ${o}`)),
  );
}
