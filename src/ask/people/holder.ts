import type { Sources } from '../ask.ts';
import { answer, capital, type Reply } from '../reply.ts';
import { MOVED_TO } from '../kinds.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { TELLS } from './about.ts';
import { codesOfRows, nothing, pagesAbout, peopleNext, placeNames, quotesOf } from './evidence.ts';
import { inTime, rowsOfCouncils } from './left.ts';
import { when } from './person.ts';
import { where } from './where.ts';
import { citeRow, codesOf, hasRole, mayHaveRole, ofKinds, rowQuotes, told } from './rows.ts';

/** An office that stands for who holds it: “what happened to the chief executive”, “when does the director start”. */
export function holder(question: Question, sources: Sources): Reply {
  const all = rowsOfCouncils(question, sources);
  const asksWhen = /^when\b/.test(question.shape);
  const kinds = asksWhen && question.events.length === 0 ? (['appointed'] as const) : undefined;
  const steps = all.filter((r) => (kinds ? r.event === 'appointed' : r.event !== 'appointed'));
  const timed = inTime(steps, question, sources);
  const named = timed.filter((r) => hasRole(r, question));
  const inRole = named.length > 0 ? named : timed.filter(mayHaveRole);
  const gone = MOVED_TO.test(question.shape) ? ofKinds(inRole, ['redeployed', ...DEPARTURES]) : [];
  const rows = gone.length > 0 ? gone : inRole;
  const [latest] = asksWhen && !kinds ? [...ofKinds(rows, DEPARTURES), ...rows] : rows;
  const office = question.roles.map((r) => r.name).join(' or ');
  const codes = codesOf(question);
  if (latest === undefined) return nothing(`tells of the ${office} at ${placeNames(codes, sources)}`, codes, sources);
  const mention = { names: [latest.person], shown: latest.person, words: [], at: [0, 0] as const };
  if (asksWhen) return when({ ...question, people: [mention] }, sources);
  if (MOVED_TO.test(question.shape)) return where({ ...question, people: [mention] }, sources);
  const people = [...new Set(rows.map((r) => r.person))].slice(0, 3);
  const shown = rows.filter((r) => people.includes(r.person)).slice(0, 5);
  const own = rowQuotes(shown, 2, sources);
  return answer({
    verdict: capital(shown.map((r) => `${told(r, sources)}.`).join(' ')),
    quotes: own.length > 0 ? own : quotesOf(pagesAbout(mention, question, sources), [TELLS.leaving], 1),
    cited: shown.flatMap(citeRow),
    councils: codesOfRows(shown),
    next: peopleNext(codes, sources),
  });
}
