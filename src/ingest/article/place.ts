import type { Cast } from './cast.ts';
import { markerOf } from './cast/marks.ts';
import type { Person } from './cast/register.ts';
import type { Told } from './events.ts';
import { isDeparture } from './trigger.ts';

interface Named {
  readonly council: number;
  readonly at: number;
}

/** What is to be placed, with what each rule below may look at. */
interface Case {
  readonly told: Told;
  readonly cast: Cast;
  readonly main: readonly number[];
  /** The person's marker, alone or among others. */
  readonly mark: string;
  /** The council of the person's own office. */
  readonly own: number | undefined;
  /** Councils that the clause names and that belong to this event, nearest first. */
  readonly named: readonly Named[];
}

/** Where the office was held: the council named with it, else the page's own. The first rule that knows decides. */
export function councilOf(told: Told, person: Person, cast: Cast, main: readonly number[]): number | undefined {
  const mark = markerOf(person.id);
  const { clause, where } = told;
  const named = [...clause.matchAll(/«(\d+)»/g)]
    .map((m) => ({ council: Number(m[1]), at: m.index }))
    .filter(
      ({ at }) =>
        !anotherStory(clause.slice(where, at), mark) &&
        !BEGAN.test(clause.slice(where, at)) &&
        !COURT_AT.test(clause.slice(0, at)),
    )
    .sort((a, b) => Math.abs(a.at - where) - Math.abs(b.at - where));
  const own = person.roles.find((r) => r.council !== null)?.council ?? undefined;
  const one: Case = { told, cast, main, mark, own, named };
  const rules = main.length === 1 ? [...BY_WORDS, onlyOne] : [...BY_WORDS, ...OF_SEVERAL];
  for (const rule of rules) {
    const council = rule(one);
    if (council !== undefined) return council;
  }
  return main[0];
}

/** A tribunal sits somewhere; the post was lost at home. */
const byCourt = ({ told, main }: Case): number | undefined =>
  main.length === 1 &&
  (told.event === 'legal_challenge' ||
    (told.event === 'dismissed' && /\b(?:tribunal|court|judge)\b/i.test(told.clause))) &&
  !/\b(?:against|su(?:e|ed|es|ing)|by|beat) «\d+»/.test(told.clause)
    ? main[0]
    : undefined;

/** “left «1» to become director at «2»” */
const byLeaving = ({ told }: Case): number | undefined =>
  isDeparture(told.event) ? numberIn(LEAVES.exec(told.clause.slice(told.where))) : undefined;
const LEAVES =
  /^(?:left|leaves?|leaving|quits?|quitting|departed|(?:resigned|retired) from|st(?:epped|ood) down (?:at|from)) (?:the |nearby |neighbouring )?«(\d+)»/;

/** The clause names other councils only: where somebody comes from or goes to, or where it happened after all. */
function byOthers({ told, cast, main, mark, named }: Case): number | undefined {
  const [nearest] = named;
  if (!nearest || named.some((n) => main.includes(n.council))) return undefined;
  const before = told.clause.slice(0, nearest.at);
  const after = told.clause.slice(told.clause.indexOf('»', nearest.at) + 1);
  const arrives = told.event === 'appointed';
  // “«n» is lending its director, ‹1›”
  if (arrives && main.length === 1 && LENDS.test(told.clause)) return main[0];
  if (arrives && LENT_TO.test(before)) return nearest.council;
  const comesFrom = arrives && AT.test(before) && COMES_FROM.test(before);
  // “left to run a charity in «n»” names the next post.
  const goesTo = isDeparture(told.event) && GOES_TO.test(before.slice(told.where));
  if (comesFrom || goesTo) return (main.length === 1 ? undefined : labelOver(told.sentence, cast)) ?? main[0];
  // “left his post in «n»”, “«n»'s director, ‹1›”
  return AT_OR_LEFT.test(before) || new RegExp(`^(?:'s|,)? [^‹]{0,80}${mark}`).test(after)
    ? nearest.council
    : undefined;
}
/** “lent to «n»”, “will also oversee «n»” */
const LENT_TO =
  /\b(?:(?:lent|lends|loaned|seconded|on loan|on secondment)\b[^.;‹›]{0,30} to|(?:oversee|run|lead|head|manage|supervise|look after)) $/i;
const AT = /\b(?:from|at|in|of|with)(?: nearby| neighbouring)? $/i;
const COMES_FROM =
  /\b(?:came|comes|coming|moved|moves|joins?|joined|joining|arriv\w+|seconded|borrowed|lent|who|previously|formerly|currently|from|notice(?: period)?|at present|until now)\b/;
const GOES_TO =
  /\bfor (?:an?|the|another) [^.;«‹]{2,60}$|\bto (?:run|become|join|lead|take|work|head|be|start|set)\b[^.;]*$/;
const LENDS =
  /«\d+» (?:(?:is|has|will|had|also|now|be|been) )*(?:lend(?:s|ing)?|lent|loan(?:s|ed|ing)?|second(?:s|ed|ing)) (?:its |out )/;
const AT_OR_LEFT =
  /\b(?:at|in|of|from|for|left|leave|leaving|quit|joined|joining|joins)(?: the| nearby| neighbouring)? $/i;

/** A post that was never taken up was the page's council's. */
const byWithdrawal = ({ told, main }: Case): number | undefined =>
  told.event === 'withdrew' && main.length === 1 ? main[0] : undefined;

/** “has left to become director at «n»”, “director of children's services at «n»” */
function byPost({ told }: Case): number | undefined {
  if (told.event !== 'appointed') return undefined;
  const next = numberIn(NEXT_POST.exec(told.clause));
  if (next !== undefined) return next;
  const post = POST_AT.exec(told.clause.slice(told.where));
  return post && !CAREER.test(post[0]) ? Number(post[1]) : undefined;
}
const NEXT_POST =
  /\b(?:take(?:s|n)? up|took up|taking up|accepted|got|has) (?:a|the|another|a new) (?:\p{L}+ )?(?:post|job|role|position) (?:at|with|in) (?:nearby |neighbouring )?«(\d+)»|\b(?:poached|lured away|snapped up|headhunted) by (?:nearby |neighbouring )?«(\d+)»|\b(?:left|leaves?|leaving|quit|depart\w*)\b[^.;‹›]{0,60} for (?:an?|the) [^.;‹›«]{0,40}(?:job|post|role|position) (?:in|at|with) «(\d+)»|\b(?:left|leaves?|leaving|quit|depart\w*)\b[^.;‹›]{0,60} to (?:become|be|take over as|take up|join|lead|run)\b[^.;‹›«]{0,60}(?:(?:\b(?:in|at|of|for) |(?<=join) )«(\d+)»|«(\d+)»'s)/u;
const POST_AT = /^[^‹;]{0,90}?\b(?:in|at|of|for|joins?|joined|joining) (?:nearby |neighbouring )?«(\d+)»/;
/** Words of where somebody comes from. */
const CAREER =
  /\b(?:from|came|comes|moved|who|when|where|after|previously|formerly|currently|former|notice|until|having|seconded|lent|leaves?|left|leaving|while)\b/;

/** “In «n», the last member to lose her job was ‹1›, who was removed in 2013.” */
function byOpening({ told, cast, main }: Case): number | undefined {
  const there = numberIn(ELSEWHERE.exec(cast.sentences[told.sentence]?.clauses[0] ?? ''));
  return there !== undefined && !main.includes(there) ? there : undefined;
}
const ELSEWHERE = /^(?:Over |Back |Meanwhile,? )?[Ii]n (?:nearby |neighbouring )?«(\d+)»,/;

/** A page about one council tells of it, but of what somebody whose office is elsewhere has left. */
const onlyOne = ({ told, main, own, named }: Case): number | undefined =>
  own !== undefined && !main.includes(own) && told.event !== 'appointed' && (named.length === 0 || isApart(told))
    ? own
    : main[0];
/** “The director there has resigned, a year after a review in «1»”: what follows a comma does not say where. */
const isApart = ({ clause, where, event }: Told): boolean =>
  isDeparture(event) &&
  !/«\d+»/.test(clause.slice(0, where)) &&
  !/«\d+»/.test(clause.slice(where).split(/[,;]/)[0] ?? '');

/** “has been appointed director at the neighbouring authority”: the other council that was named last. */
function byNeighbour({ told, cast, main }: Case): number | undefined {
  if (main.length !== 1 || !NEIGHBOUR.test(told.clause.slice(told.where))) return undefined;
  const before = cast.sentences.slice(Math.max(0, told.sentence - 3), told.sentence).flatMap((s) => s.clauses);
  const others = before
    .flatMap((c) => [...c.matchAll(/«(\d+)»/g)].map((m) => Number(m[1])))
    .filter((c) => !main.includes(c));
  return others.at(-1);
}
const NEIGHBOUR =
  /^[^.;‹›]{0,80}\b(?:at|to|of|with|join\w*) (?:the|its|that) (?:neighbouring|nearby|rival|other) (?:council|authority|borough|county|city)\b/;

/** Who takes charge of two councils comes to the one where he or she was not yet. */
function byShare({ told, cast, main, mark, own }: Case): number | undefined {
  const [one, two] = main;
  if (told.event !== 'appointed' || main.length !== 2 || !SHARED.test(told.clause)) return undefined;
  const already = new RegExp(`${mark}[^.;‹›«]{0,20} ${ALREADY}[^.;‹›«]{0,60} «(\\d+)»`);
  const clauses = cast.sentences.flatMap((s) => s.clauses);
  const before = clauses.map((c) => numberIn(already.exec(c))).find((c) => c !== undefined) ?? own;
  return before === one ? two : before === two ? one : undefined;
}
const SHARED = /\b(?:both|the two|the pair of|joint(?:ly)?|shared?|as well)\b/;
const ALREADY =
  '(?:already|currently|at present|has been (?:doing|running|leading)|has (?:led|run|done)|is (?:the )?(?:\\p{L}+ ){0,2}director)';

const byLabel = ({ told, cast }: Case): number | undefined => labelOver(told.sentence, cast);

const byClause = ({ named, main }: Case): number | undefined => named.find((n) => main.includes(n.council))?.council;

function byOffice({ told, cast, main, mark, own }: Case): number | undefined {
  if (own === undefined || told.event !== 'appointed') return own;
  if (!main.includes(own)) return undefined;
  // “The director at «1» is moving to «2».”
  const clauses = cast.sentences.flatMap((s) => s.clauses);
  const goesTo = (council: number) => {
    const moves = movesTo(mark, council);
    return clauses.some((clause) => moves.test(clause));
  };
  return main.find((m) => m !== own && goesTo(m)) ?? own;
}
const movesTo = (mark: string, council: number) =>
  new RegExp(`${mark}[^.;‹›]{0,40}\\b(?:mov|switch|leav|join|head|go|cross)\\w*\\b[^.;‹›«]{0,60}«${council}»`);

/** The first council that any clause names with the person. */
function byOtherClauses({ cast, main, mark }: Case): number | undefined {
  const named = new RegExp(mark);
  const first = cast.sentences.flatMap((s) => s.clauses).find((c) => c.includes('«') && named.test(c));
  const council = first === undefined ? undefined : numberIn(/«(\d+)»/.exec(first));
  return council !== undefined && main.includes(council) ? council : undefined;
}

/** The one that was named last. */
function byText({ told, cast, main }: Case): number | undefined {
  for (let i = told.sentence; i >= 0; i--) {
    const found = [...(cast.sentences[i]?.clauses[0] ?? '').matchAll(/«(\d+)»/g)]
      .map((m) => Number(m[1]))
      .find((c) => main.includes(c));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Rule = (one: Case) => number | undefined;
const BY_WORDS: readonly Rule[] = [byNeighbour, byCourt, byWithdrawal, byLeaving, byOthers, byPost, byOpening];
const OF_SEVERAL: readonly Rule[] = [byShare, byLabel, byClause, byOffice, byOtherClauses, byText];

const numberIn = (match: RegExpExecArray | null): number | undefined => {
  const found = (match?.slice(1) as (string | undefined)[] | undefined)?.find((id) => id !== undefined);
  return found === undefined ? undefined : Number(found);
};

/** “Barsetshire: …” holds for its paragraph, a heading “Barsetshire” for those below it. */
function labelOver(sentence: number, cast: Cast): number | undefined {
  const paragraph = cast.sentences[sentence]?.paragraph;
  const own = cast.sentences.find((s) => s.paragraph === paragraph)?.clauses[0] ?? '';
  const heading = cast.sentences.slice(0, sentence).findLast((s) => HEADING.test(s.clauses.join(' ')));
  return numberIn(/^«(\d+)»(?::| –| -) /.exec(own)) ?? numberIn(HEADING.exec(heading?.clauses.join(' ') ?? ''));
}
const HEADING = /^«(\d+)»$/;

/** Where a court sits is no place of an office, nor where a career began. */
const COURT_AT = /\b(?:trial|court|hearing|inquest|conference|evidence)\b[^.;,]{0,20} (?:at|in) $/i;
const BEGAN = /\b(?:career|beg[au]n|started out|trained|trainee|grew up|born|previously|formerly|once)\b/;

/** Whether words between an appointment and a council tell of somebody or something else: “stepped in when ‹2› left for «n»”. */
const anotherStory = (between: string, mark: string): boolean =>
  between.includes(';') ||
  /(?:‹[\d,]+›(?!'s)).*\b(?:left|leaves|quit|went|moved|joined|arriv\w+|came|comes|for)\b/.test(
    between.replace(new RegExp(mark, 'g'), ''),
  );
