import type { PersonOutcome } from '../../domain/people.ts';
import type { Cast } from './cast.ts';
import type { Told } from './events.ts';

/** Whether the page says that an offer was turned down or taken up. */
export function offerOutcome(row: Told, cast: Cast): PersonOutcome {
  for (const { clauses } of cast.sentences.slice(row.sentence, row.sentence + 6)) {
    const text = clauses.join(' ');
    if (
      /\b(?:refus\w+|reject\w+|turn(?:ed|s|ing)? (?:it|them|this|that|down|both|the)|declin\w+|would not (?:accept|let|allow|hear of)|not (?:been )?accept\w*|did not (?:want|accept)|persuaded|talked out of|asked (?:‹[\d,]+› )?to stay|not (?:be )?necessary|told (?:‹[\d,]+›|\p{Lu}\p{L}+) no)\b/iu.test(
        text,
      ) &&
      /\b(?:resign\w*|offers?|it|them|stay|go|told)\b/i.test(text)
    )
      return 'refused';
    if (/\baccept(?:ed|s|ing)\b/i.test(text)) return 'accepted';
  }
  return 'pending';
}

/** Whether somebody who was called on to go says no, in the same breath or the next. */
export function answered(row: Told, cast: Cast): boolean {
  const no = new RegExp(
    `‹(?:\\d+,)*${row.person}(?:,\\d+)*›(?:'s answer was)?[^.;]{0,50}\\b(?:(?:said|answered|replied),?:? [Nn]o\\b|(?:would|will) not(?: do so| be doing so| be)?(?=[.,;"]|$)|(?:has |had )?(?:refused|declined|rejected)(?=[.,;]|$)|declined to do so|(?:rejected|dismissed|resisted|ignored) (?:the|their|that|this|any|such|those) (?:calls?|demands?|ideas?|suggestions?)|staying put|going nowhere|not going anywhere)`,
  );
  return cast.sentences.slice(row.sentence, row.sentence + 3).some((s) => s.clauses.some((c) => no.test(c)));
}

/** A resignation that was handed in and not accepted is an offer. */
export const handedIn = (row: Told, cast: Cast): boolean =>
  /\b(?:tender|hand|submit|g[ai]ve|put in|offer)/i.test(row.clause) &&
  cast.sentences
    .slice(row.sentence, row.sentence + 2)
    .some((s) =>
      s.clauses.some((c) =>
        /\b(?:refused|declined|would not) (?:to )?accept (?:it|‹[\d,]+›'s (?:\p{L}+ )?resignation|the resignation|them)\b|\bresignation (?:was|has been) (?:refused|rejected|not accepted)/iu.test(
          c,
        ),
      ),
    );

/** Who dismissed, and what came of it, as far as the page says. */
export function dismissalOutcome(row: Told, cast: Cast): PersonOutcome {
  const near = cast.sentences
    .slice(row.sentence, row.sentence + 4)
    .map((s) => s.clauses.join(' '))
    .join(' ');
  if (/\b(?:dismissal|decision|sacking)\b[^.]{0,40}\b(?:overturned|quashed|reversed|set aside)\b/i.test(near))
    return 'overturned';
  if (/\b(?:dismissal|decision|sacking)\b[^.]{0,40}\bupheld\b/i.test(near)) return 'upheld';
  const told = cast.sentences[row.sentence]?.original ?? '';
  return /\b(?:minister|ministers|secretary|government)\b[^.;]{0,60}\b(?:order|direct|remov|sack|dismiss|instruct)|\b(?:by|of) (?:the |a )?(?:\p{L}+ )?(?:ministers?|secretary|government)\b/iu.test(
    told,
  )
    ? 'removed_by_minister'
    : 'effective';
}

const REINSTATED =
  /\b(?:reinstated|(?:back|returned|returns) (?:at|to) (?:work|‹[\d,]+›'s desk)|suspension (?:was |has been |had been )?(?:lifted|ended))\b/i;

export const isReinstated = (row: Told, cast: Cast): boolean =>
  cast.sentences.some((s) => s.clauses.some((c) => c.includes(`‹${row.person}›`) && REINSTATED.test(c)));

/** Whether somebody who has said that he or she goes is still there for a while, by this sentence or the next two. */
export function goesLater(row: Told, cast: Cast): boolean {
  const who = `‹(?:\\d+,)*${row.person}(?:,\\d+)*›`;
  const later = new RegExp(
    `${who}[^.;‹›]{0,60}\\b(?:will|must|is to|is due to|is expected to|intends to|has agreed to|plans to)(?: \\p{L}+ly| also| now| not)? (?:leave|go|depart|step down|stand down|remain|stay|continue|carry on|work|serve|finish|see out|be (?:off|leaving|going)|retire|hand over)\\b[^.;]{0,60}\\b(?:until|till|for (?:the rest|another|now)|in (?:the|January|February|March|April|May|June|July|August|September|October|November|December|\\p{L}+ (?:weeks|months))|at (?:the end|Christmas|Easter)|on (?:\\d|Mon|Tues|Wed|Thu|Fri)|next|by the end|when|notice|before)\\b|${who}'s (?:last|final) (?:working |full )?day[^.;‹›]{0,40} (?:is|will be)\\b|${who} (?:is|are|will be) (?:working|serving) (?:out )?${who}'s notice|${who}[^.;‹›]{0,30}\\b(?:leaves|goes|departs|finishes|retires) (?:in|at the end|next|on \\d)`,
    'u',
  );
  return cast.sentences.slice(row.sentence, row.sentence + 3).some((s) => s.clauses.some((c) => later.test(c)));
}
