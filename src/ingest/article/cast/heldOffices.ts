import { ROLE } from '../roles.ts';
import { ONE, re } from './marks.ts';
import type { Register } from './register.ts';

const IS_NOW = '(?:still |now |also )?';
const NO_LONGER = '(?![^.;]*\\b(?:until|before|previously|once|abolished))';
const IS = re(
  `${ONE} (?:is|was|has been|had been|remains|became|becomes|who is|who was) ${IS_NOW}(${ROLE})${NO_LONGER}`,
  'gi',
);
const WHO_IS = re(`^${ONE} (?:is|was|has been) ${IS_NOW}(${ROLE})${NO_LONGER}`, 'i');
const WHO_LEADS = re(`^${ONE} (leads|heads|runs|chairs) (the [\\p{L} ]+)`, '');

/** Offices that a sentence says somebody holds: “‹1› is the director”, “‹1›, who chairs the committee”. */
export function learnOffices(main: string, sides: readonly string[], { addRole }: Register): void {
  for (const [, id, role = ''] of main.matchAll(IS)) addRole(Number(id), role);
  for (const side of sides) {
    const [, id, verb, what = ''] = WHO_LEADS.exec(side) ?? [];
    if (id !== undefined) addRole(Number(id), officeLed(verb === 'chairs', what));
    const [, holder, role = ''] = WHO_IS.exec(side) ?? [];
    if (holder !== undefined) addRole(Number(holder), role);
  }
}

/** An office by what somebody leads or chairs. */
export const officeLed = (chairs: boolean, what: string): string =>
  chairs
    ? `chair of ${what}`
    : /\b(?:opposition|group|party|Conservatives|Tories|Labour|Lib|Greens?|Independents|Reform)\b/.test(what)
      ? 'group leader'
      : /council|authority/.test(what)
        ? 'leader of the council'
        : `head of ${what}`;
