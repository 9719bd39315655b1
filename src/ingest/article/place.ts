import type { Cast } from './cast.ts';
import type { Person } from './cast/register.ts';
import { isDeparture, type Told } from './events.ts';

/** Where the office was held: the council named with it, else the page's own. */
export function councilOf(told: Told, person: Person, cast: Cast, main: readonly number[]): number | undefined {
  const { clause } = told;
  // A tribunal sits somewhere; the post was lost at home.
  if (
    (told.event === 'legal_challenge' ||
      (told.event === 'dismissed' && /\b(?:tribunal|court|judge)\b/i.test(clause))) &&
    main.length === 1 &&
    !/\b(?:against|su(?:e|ed|es|ing)|by|beat) «\d+»/.test(clause)
  )
    return main[0];
  const from = isDeparture(told.event) ? LEAVES.exec(clause.slice(told.where))?.[1] : undefined;
  if (from !== undefined) return Number(from);
  const mark = `‹(?:\\d+,)*${person.id}(?:,\\d+)*›`;
  // “left his post in «n»”, “director at «n»”, “joined from «n»” speaks of the post that was left.
  const named = [...clause.matchAll(/«(\d+)»/g)]
    .map((m) => ({ council: Number(m[1]), at: m.index }))
    .filter(
      ({ at }) =>
        !anotherStory(clause.slice(told.where, at), mark) &&
        !BEGAN.test(clause.slice(told.where, at)) &&
        !COURT_AT.test(clause.slice(0, at)),
    );
  const others = named
    .filter((n) => !main.includes(n.council))
    .sort((a, b) => Math.abs(a.at - told.where) - Math.abs(b.at - told.where));
  const own = person.roles.find((r) => r.council !== null)?.council;
  if (named.length > 0 && others.length === named.length && others[0]) {
    const before = clause.slice(0, others[0].at);
    const joins =
      told.event === 'appointed' &&
      /\b(?:from|at|in|of|with)(?: nearby| neighbouring)? $/i.test(before) &&
      /\b(?:came|comes|coming|moved|moves|joins?|joined|joining|arriv\w+|seconded|borrowed|lent|who|previously|formerly|currently|from|notice(?: period)?|at present|until now)\b/.test(
        before,
      );
    // “left to run a charity in «n»” names the next post.
    const next =
      isDeparture(told.event) &&
      /\bto (?:run|become|join|lead|take|work|head|be|start|set)\b[^.;]*$/.test(before.slice(told.where));
    // “lent to «n»”, “will also oversee «n»”.
    if (
      told.event === 'appointed' &&
      /\b(?:(?:lent|lends|loaned|seconded|on loan|on secondment)\b[^.;‹›]{0,30} to|(?:oversee|run|lead|head|manage|supervise|look after)) $/i.test(
        before,
      )
    )
      return others[0].council;
    if ((joins || next) && main.length === 1) return main[0];
    if (joins || next) return labelOver(told.sentence, cast) ?? main[0];
    if (
      /\b(?:at|in|of|from|for|left|leave|leaving|quit|joined|joining|joins)(?: the| nearby| neighbouring)? $/i.test(
        before,
      ) ||
      new RegExp(`^(?:'s)? [^‹]{0,80}${mark}`).test(
        clause.slice(others[0].at + clause.slice(others[0].at).indexOf('»') + 1),
      )
    )
      return others[0].council;
  }
  if (told.event === 'withdrew' && main.length === 1) return main[0];
  if (told.event === 'appointed') {
    const next = NEXT_POST.exec(clause);
    if (next) return Number(next.slice(1).find((id) => id !== undefined));
    const [whole = '', there] =
      /^[^‹;]{0,90}?\b(?:in|at|of|for|joins?|joined|joining) (?:nearby |neighbouring )?«(\d+)»/.exec(
        clause.slice(told.where),
      ) ?? [];
    if (there !== undefined && !CAREER.test(whole)) return Number(there);
  }
  // “In «n», the last member to lose her job was ‹1›, who was removed in 2013.”
  const elsewhere = /^(?:Over |Back |Meanwhile,? )?[Ii]n (?:nearby |neighbouring )?«(\d+)»,/.exec(
    cast.sentences[told.sentence]?.clauses[0] ?? '',
  )?.[1];
  if (elsewhere !== undefined && !main.includes(Number(elsewhere))) return Number(elsewhere);
  if (main.length === 1)
    return own != null && !main.includes(own) && named.length === 0 && told.event !== 'appointed' ? own : main[0];
  const label = labelOver(told.sentence, cast);
  if (label !== undefined) return label;
  // Several councils on the page: the one in the clause, the person's own, the one last named.
  const [here] = named
    .filter((n) => main.includes(n.council))
    .sort((a, b) => Math.abs(a.at - told.where) - Math.abs(b.at - told.where));
  if (here) return here.council;
  if (own != null && (main.includes(own) || told.event !== 'appointed')) {
    // “The director at «1» is moving to «2».”
    const next =
      told.event === 'appointed' &&
      main.find((m) => m !== own && cast.sentences.some((s) => s.clauses.some((c) => movesTo(c, mark, m))));
    return typeof next === 'number' ? next : own;
  }
  const mine = cast.sentences
    .flatMap((s) => s.clauses)
    .filter((c) => new RegExp(mark).test(c) && /«\d+»/.test(c))
    .map((c) => Number(/«(\d+)»/.exec(c)?.[1]));
  if (mine[0] !== undefined && main.includes(mine[0])) return mine[0];
  for (let i = told.sentence; i >= 0; i--) {
    const last = [...(cast.sentences[i]?.clauses[0] ?? '').matchAll(/«(\d+)»/g)]
      .map((m) => Number(m[1]))
      .filter((c) => main.includes(c));
    if (last[0] !== undefined) return last[0];
  }
  return main[0];
}

/** “left «1» to become director at «2»” */
const LEAVES =
  /^(?:left|leaves?|leaving|quits?|quitting|departed|(?:resigned|retired) from|st(?:epped|ood) down (?:at|from)) (?:the |nearby |neighbouring )?«(\d+)»/;
const COURT_AT = /\b(?:trial|court|hearing|inquest|conference|evidence)\b[^.;,]{0,20} (?:at|in) $/i;
/** Where a career began is no place of what it came to. */
const BEGAN =
  /\b(?:(?:trial|court|hearing|inquest|conference)\b[^.;,]{0,20} (?:at|in) $|career|beg[au]n|started out|trained|trainee|grew up|born|previously|formerly|once)\b/;

const movesTo = (clause: string, mark: string, council: number): boolean =>
  new RegExp(`${mark}[^.;‹›]{0,40}\\b(?:mov|switch|leav|join|head|go|cross)\\w*\\b[^.;‹›«]{0,60}«${council}»`).test(
    clause,
  );

/** “has left to become director at «n»” */
const NEXT_POST =
  /\b(?:take(?:s|n)? up|took up|taking up|accepted|got|has) (?:a|the|another|a new) (?:\p{L}+ )?(?:post|job|role|position) (?:at|with|in) (?:nearby |neighbouring )?«(\d+)»|\b(?:poached|lured away|snapped up|headhunted) by (?:nearby |neighbouring )?«(\d+)»|\b(?:left|leaves?|leaving|quit|depart\w*)\b[^.;‹›]{0,60} for (?:an?|the) [^.;‹›«]{0,40}(?:job|post|role|position) (?:in|at|with) «(\d+)»|\b(?:left|leaves?|leaving|quit|depart\w*)\b[^.;‹›]{0,60} to (?:become|be|take over as|join|lead|run)\b[^.;‹›«]{0,60}(?:\b(?:in|at|of|for) |(?<=join) )«(\d+)»/u;

/** Words of where somebody comes from. */
const CAREER =
  /\b(?:from|came|comes|moved|who|when|where|after|previously|formerly|currently|former|notice|until|having|seconded|lent|leaves?|left|leaving|while)\b/;

/** “Barsetshire: …” holds for its paragraph, a heading “Barsetshire” for those below it. */
function labelOver(sentence: number, cast: Cast): number | undefined {
  const paragraph = cast.sentences[sentence]?.paragraph;
  const own = cast.sentences.find((s) => s.paragraph === paragraph)?.clauses[0] ?? '';
  const label = /^«(\d+)»(?::| –| -) /.exec(own)?.[1];
  const heading = cast.sentences.slice(0, sentence).findLast((s) => HEADING.test(s.clauses.join(' ')));
  const found = label ?? HEADING.exec(heading?.clauses.join(' ') ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
const HEADING = /^«(\d+)»$/;

/** Whether words between an appointment and a council tell of somebody or something else: “stepped in when ‹2› left for «n»”. */
const anotherStory = (between: string, mark: string): boolean =>
  between.includes(';') ||
  /(?:‹[\d,]+›(?!'s)).*\b(?:left|leaves|quit|went|moved|joined|arriv\w+|came|comes|for)\b/.test(
    between.replace(new RegExp(mark, 'g'), ''),
  );
