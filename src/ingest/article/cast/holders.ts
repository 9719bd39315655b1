import { INTERIM, officeOf, type Office } from '../roles.ts';
import type { HeldRole, Person } from './register.ts';

/** What an office is for, by which the director of children's services is told from the director of public health. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  ['children', /\bchild|\byoung|\bfamil|\bpeople\b/i],
  ['education', /\beducation|\blearning|\bskills|\bschools?\b|\bSEND\b|special needs|\binclusion/i],
  ['safeguarding', /\bsafeguarding|\bprotecti/i],
  ['adults', /\badult/i],
  ['health', /\bhealth/i],
  ['money', /\bfinance|\bresources/i],
  ['housing', /\bhousing/i],
  ['law', /\blegal|\bgovernance|\bdemocratic/i],
  ['fostering', /\bfostering|\badoption/i],
  ['help', /\bearly help|\byouth/i],
  ['scrutiny', /\bscrutiny|\boverview/i],
  ['board', /\bboard|\bpartnership/i],
  ['trust', /\btrust\b|\bcompany/i],
  ['place', /\bplace\b|\benvironment|\beconomy|\bgrowth|\bregeneration|\btransport|\bhighways/i],
];
const PARTY =
  /\b(?:opposition|minority|group|Labour|Conservative|Tory|Lib(?:eral)?|Green|Ukip|UKIP|Reform|Independent)\b/;

export interface Wanted {
  readonly text: string;
  readonly office: Office;
  readonly deputy: boolean;
  readonly interim: boolean;
  readonly council: number | null;
}

/** What a phrase for an office asks of its holder. */
export const wantedBy = (phrase: string): Wanted => {
  const council = /«(\d+)»/.exec(phrase)?.[1];
  return {
    text: phrase,
    ...officeOf(phrase),
    interim: INTERIM.test(phrase),
    council: council === undefined ? null : Number(council),
  };
};

const topicsOf = (role: string): string[] => TOPICS.flatMap(([topic, words]) => (words.test(role) ? [topic] : []));

function fits(held: HeldRole, wanted: Wanted): boolean {
  if (held.office !== wanted.office || held.deputy !== wanted.deputy) return false;
  if (
    (wanted.interim && !held.interim) ||
    (wanted.council !== null && (held.council ?? wanted.council) !== wanted.council)
  )
    return false;
  const [mine, asked] = [topicsOf(held.text), topicsOf(wanted.text)];
  return mine.length === 0 || asked.length === 0 || mine.some((t) => asked.includes(t));
}

/** Whether what is asked for is told of the holder too, not only the kind of office. */
export const isSureOf = (person: Person, wanted: Wanted): boolean =>
  wanted.office === 'leader'
    ? PARTY.test(wanted.text) || person.roles.some((r) => fits(r, wanted) && !PARTY.test(r.text))
    : topicsOf(wanted.text).length === 0 ||
      person.roles.some((r) => fits(r, wanted) && topicsOf(r.text).some((t) => topicsOf(wanted.text).includes(t)));

/** Whether somebody at the head of a service is there for what is asked: the managing director for children is its head. */
export const isHeadOf = (person: Person, wanted: Wanted): boolean =>
  /^(?:head|director|chief executive)$/.test(wanted.office) &&
  person.roles.some(
    (r) =>
      /^(?:head|director|chief executive)$/.test(r.office) &&
      !r.deputy &&
      topicsOf(r.text).some((t) => topicsOf(wanted.text).includes(t)),
  );

/** Who holds the office that a phrase names. A party's leader is “the leader” only where nobody leads the council. */
export function holdersOf(people: readonly Person[], wanted: Wanted): Person[] {
  const by = (test: (r: HeldRole) => boolean) => people.filter((p) => p.name !== null && p.roles.some(test));
  if (wanted.office === 'leader' && !PARTY.test(wanted.text)) {
    const council = by((r) => fits(r, wanted) && (!PARTY.test(r.text) || /\bcouncil\b/i.test(r.text)));
    if (council.length > 0) return council;
    return by((r) => fits(r, wanted) && !/\b(?:opposition|minority|group)\b/.test(r.text));
  }
  return by((r) => fits(r, wanted));
}
