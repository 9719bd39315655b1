import { genderOf, type Gender } from '../givenNames.ts';
import { surnameOf } from '../../../domain/names.ts';
import { INTERIM, officeOf, tidyRole, type Office } from '../roles.ts';

/** Somebody whom the page names, or names only by an office (`name` is null). */
export interface Person {
  readonly id: number;
  readonly name: string | null;
  gender: Gender | undefined;
  councillor: boolean;
  readonly roles: HeldRole[];
}

export interface HeldRole {
  readonly text: string;
  readonly office: Office;
  readonly deputy: boolean;
  readonly interim: boolean;
  /** Index of the council the phrase names, if it does. */
  readonly council: number | null;
}

/** Who is on a page, as far as its sentences have told. */
export function newRegister() {
  const people: Person[] = [];

  const add = (name: string | null, gender: Gender | undefined): Person => {
    const person: Person = { id: people.length, name, gender, councillor: false, roles: [] };
    people.push(person);
    return person;
  };

  const named = (name: string): Person => {
    const words = name.split(' ');
    const known = people.find((p) => {
      const other = p.name?.split(' ') ?? [];
      return p.name === name || (other.length > 1 && other[0] === words[0] && other.at(-1) === words.at(-1));
    });
    return known ?? add(name, genderOf(words[0] ?? ''));
  };

  const stranger = (name: string): Person => people.find((p) => p.name === name) ?? add(name, undefined);

  /** One person of this surname, by title where several share it. */
  function bySurname(surname: string, title: string | undefined, salient: readonly number[]): Person | undefined {
    const same = people.filter((p) => p.name !== null && surnameOf(p.name) === surname);
    if (same.length < 2) return same[0];
    const gender = genderOfTitle(title);
    const sure = gender === undefined ? [] : same.filter((p) => p.gender === gender);
    if (sure.length === 1) return sure[0];
    const councillor = title !== undefined && /^(?:C|Ald)/.test(title);
    const fits = same.filter(
      (p) => (gender === undefined || p.gender === undefined || p.gender === gender) && (!councillor || p.councillor),
    );
    return fits.length === 1 ? fits[0] : fits.find((p) => salient.slice(0, 2).includes(p.id));
  }

  /** The one person on the page with this given name. */
  function byGivenName(name: string): Person | undefined {
    const same = people.filter((p) => p.name?.startsWith(`${name} `));
    return same.length === 1 ? same[0] : undefined;
  }

  function addRole(id: number, text: string): void {
    const person = people[id];
    const council = /«(\d+)»/.exec(text)?.[1];
    const tidy = tidyRole(text);
    if (!person || tidy === '' || person.roles.some((r) => r.text === tidy)) return;
    const { office, deputy } = officeOf(text);
    if (office === 'other' && /^(?:members?|officials?|officers?|executive|deput(?:y|ies))$/i.test(tidy)) return;
    // An office in the past is not how the page calls the person now.
    if (/\b(?:former|ex-|one-time|then|previously|once)\b/i.test(text)) return;
    person.roles.push({
      text: tidy,
      office,
      deputy,
      interim: INTERIM.test(text),
      council: council === undefined ? null : Number(council),
    });
    if (office === 'cabinet' || office === 'councillor') person.councillor = true;
  }

  function learnTitle(id: number, title: string): void {
    const person = people[id];
    if (!person) return;
    person.gender = genderOfTitle(title) ?? person.gender;
    if (/^(?:C|Ald)/.test(title)) person.councillor = true;
  }

  return { people, add, named, stranger, bySurname, byGivenName, addRole, learnTitle };
}
export type Register = ReturnType<typeof newRegister>;

const genderOfTitle = (title: string | undefined): Gender | undefined =>
  title === undefined
    ? undefined
    : /^(?:Mr|Sir|Lord|Baron$)\b/.test(title)
      ? 'm'
      : /^(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\b/.test(title)
        ? 'f'
        : undefined;
