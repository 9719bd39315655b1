import { isGivenName } from '../givenNames.ts';
import type { CouncilFinder } from '../councilNames.ts';
import { isFullName, namesIn } from '../names.ts';
import { TITLE } from '../roles.ts';
import { re } from './marks.ts';
import type { Register } from './register.ts';

/** “The United States”, “the Red House”: with an article it is a thing. */
export const personNames = (text: string) =>
  namesIn(text).filter((n) => {
    const before = text.slice(0, n.start);
    return (
      !/^(?:St|Saint)\.? /.test(n.name) &&
      !/\b(?:[Tt]he|[Aa]n?) $/.test(before) &&
      !(
        /\b(?:in|near|at|around|outside|(?:mother|father|mum|dad|parent|grandmother|grandfather|man|woman|resident|couple|carer|people)s? from) $/.test(
          before,
        ) && !isGivenName(n.name.split(' ')[0] ?? '')
      )
    );
  });

export function maskCouncils(text: string, finder: CouncilFinder): string {
  let masked = '';
  let at = 0;
  for (const { start, end, council } of finder.mentions(text)) {
    masked += `${text.slice(at, start)}«${council}»`;
    at = end;
  }
  return masked + text.slice(at);
}

/** Puts `‹id›` for the people whom the text names, by a whole name or one that the page has told before. */
export function markNames(text: string, register: Register, salient: readonly number[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, name } of personNames(text)) {
    const title = re(`(?:^|[\\s"(])(${TITLE}) $`, '').exec(text.slice(0, start))?.[1];
    const person = isFullName(name)
      ? register.named(name)
      : name.includes(' ')
        ? undefined
        : (register.bySurname(name, title, salient) ??
          (title === undefined ? register.byGivenName(name) : undefined) ??
          (title === undefined ? undefined : register.stranger(name)));
    if (!person) continue;
    out += `${text.slice(at, start)}‹${person.id}›`;
    at = end;
  }
  out += text.slice(at);
  // Surnames that are words as well (Young, Leader) count after a title only.
  return out.replace(
    re(`(?<![\\p{L}])(${TITLE}) (\\p{Lu}[\\p{L}'-]+?)(?='s|[^\\p{L}'-]|$)`),
    (whole: string, title: string, surname: string) => {
      const person = register.bySurname(surname, title, salient);
      return person ? `${title} ‹${person.id}›` : whole;
    },
  );
}
