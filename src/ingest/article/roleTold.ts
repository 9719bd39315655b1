import { markerOf, P } from './cast/marks.ts';
import type { Cast } from './cast.ts';
import { officeLed } from './cast/heldOffices.ts';
import type { Told } from './events.ts';
import { anyCase } from './pattern.ts';
import { officeOf, ROLE, tidyRole } from './roles.ts';

const ADVERBS = '(?:(?:has|have|had|was|were|is|been|who|also|then|now|still|once|only|\\p{L}+ly) )*';
/** “confirmed last week as director of children's services”, “quits the post of lead member” */
const AS_ROLE = anyCase(`^(?:[^.;‹›]{0,80}? )?(?:as|of|be|becom(?:es?|ing)|became|named|appointed|made) (${ROLE})`);
/** “‹1› led the children's directorate”, “‹1› is responsible for children's services” */
const LED = `${ADVERBS}(led|leads?|ran|runs?|headed|heads?|oversaw|oversees?|chair(?:ed|s)|managed|manages|in charge of|used to (?:run|lead|head|chair)) ((?:the |its )?[\\p{Ll}' -]{4,60}?)(?=[.,;]|$| (?:since|for|until|in|at|from|on|when|while|after|before|and|said|is|was|has|will)\\b)`;
/** “‹1› took on the children's portfolio”, “‹1›, whose brief was schools” */
const BRIEF = `(?:${ADVERBS}(?:h[eo]lds?|held|holding|has|had|takes?|took|taken|taking|gives?|gave|given|gets?|got|picks?|picked|loses?|lost|inherit(?:s|ed)|resigned|st(?:and|ood|ep|epped)s?)(?: (?:on|over|up|down|aside|from))* (?:the |${P}'s )([\\p{L}' ,]{3,50}? (?:portfolio|brief))|'s (portfolio|brief) (?:was|is|covers|covered) ([\\p{L}' ,]{3,50}?)(?=[.,;]|$| and ‹))`;

/** What office somebody held or came to, by the words of the event, else by what the page's other clauses say he did. */
export function roleTold(told: Told, cast: Cast): string | null {
  const words = told.clause.slice(told.where);
  const own = AS_ROLE.exec(words)?.[1];
  const role = (own === undefined ? undefined : held(own)) ?? roleOf(Number(AS_SOMEBODY.exec(words)?.[1]), cast);
  if (role !== undefined) return role;
  const mark = markerOf(told.person);
  const leads = anyCase(`${mark},? ${LED}`);
  const brief = anyCase(`${mark},?(?: |(?='s))${BRIEF}`);
  const serves = anyCase(
    `${mark},? ${ADVERBS}(?:joins?|joined|acts?|acted|serves?|served|appointed|named|confirmed|engaged|hired|brought in|lent|starts?|started|begins?|began|works?|worked)[^.;‹›«]{0,40} as (${ROLE})`,
  );
  const [replaces, replaced] = [REPLACES(mark), REPLACED(mark)];
  const near = cast.sentences
    .map((s, i) => ({ clauses: s.clauses, far: Math.abs(i - told.sentence) }))
    .sort((a, b) => a.far - b.far);
  for (const clause of near.flatMap((s) => s.clauses)) {
    const before = Number((replaces.exec(clause) ?? replaced.exec(clause))?.[1]);
    const theirs = Number.isNaN(before) || before === told.person ? undefined : roleOf(before, cast, true);
    if (theirs !== undefined) return theirs.replace(/^(?:interim|acting|temporary) /, '');
    const as = serves.exec(clause)?.[1];
    const found = as === undefined ? undefined : held(as);
    if (found !== undefined) return found;
    const [, verb, what] = leads.exec(clause) ?? [];
    if (verb !== undefined && what !== undefined && OF_A_COUNCIL.test(what))
      return tidyRole(officeLed(verb.startsWith('chair'), what.replace(/^of /, '').replace(/^its /, 'the ')));
    const [, whole, word, field] = brief.exec(clause) ?? [];
    if (whole !== undefined) return `${whole} holder`;
    if (word !== undefined && field !== undefined) return `holder of the ${field} ${word}`;
  }
  return null;
}

/** An office that nobody on the page holds by name stands as somebody without one: “‹1› was made ‹2›”. */
const AS_SOMEBODY = /^(?:[^.;‹›]{0,40}? )?(?:as|of|be|becom(?:es?|ing)|became|named|appointed|made) ‹(\d+)›(?!'s)/;
/** Who takes somebody's place takes that office. */
const REPLACES = (mark: string) =>
  new RegExp(
    `${mark},? (?:has |will |is to |had |also |then )*(?:replac|succeed|follow|tak|t[ao]ok|cover|st(?:and|ood|epp))\\w*(?: over from| the place of| the chair of| in for| for| into| over)? ‹(\\d+)›`,
  );
const REPLACED = (mark: string) =>
  new RegExp(
    `‹(\\d+)›(?:'s (?:place|post|role|job|work|duties|brief|seat|chair|desk|portfolio|responsibilities))?[^.;‹›]{0,40} (?:replaced|succeeded|followed|taken(?: over)?|passe[sd]|goes|fall\\w*|filled|done)[^.;‹›]{0,30} (?:by|to) ${mark}`,
  );
const roleOf = (id: number, { people }: Cast, named = false): string | undefined => {
  const person = people[id];
  return person && (named || person.name === null)
    ? person.roles.map((r) => r.text).find((text) => text !== '' && held(text) !== undefined && text !== 'councillor')
    : undefined;
};

const OF_A_COUNCIL =
  /\b(?:children|services|department|directorate|council|authority|board|committee|team|safeguarding|education|schools|families|care|inclusion|housing)\b/;
const held = (role: string): string | undefined =>
  officeOf(role).office === 'outside' ? undefined : tidyRole(role) || undefined;
