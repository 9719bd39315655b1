import type { Council } from '../../domain/councils.ts';
import type { Day } from '../../domain/dates.ts';
import { bareName, foldName } from '../../domain/names.ts';

/** The code of the council that a report's title names, or of the council whose service the named trust runs. */
export type FindCouncil = (title: string, on: Day | null) => string | undefined;

/**
 * Matches printed titles to councils: whole names first, then names without council words, then the longest name inside
 * the title (“Medway Children’s Services”). Where an abolished and a present council share a name, the day of the
 * inspection tells; a title that could mean two councils means none. Nothing is guessed from misspellings: a title that
 * is not found leaves the report without a council, and a warning.
 */
export function titleMatcher(councils: readonly Council[]): FindCouncil {
  const forms = new Map<string, Set<Council>>();
  const add = (form: string, council: Council) => {
    if (form !== '') forms.set(form, (forms.get(form) ?? new Set()).add(council));
  };
  for (const council of councils) {
    for (const written of [council.name, council.shortName, ...council.aliases, council.delivery?.name ?? '']) {
      add(foldName(written), council);
      add(bareName(foldName(written)), council);
    }
  }
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);

  return (title, on) => {
    const folded = foldName(title);
    const bare = bareName(folded);
    // The bare form first: “Council of the City of London” has nothing but council words.
    const inside = [bare, folded]
      .map((name) => longestFirst.find((form) => form.length > 3 && ` ${name} `.includes(` ${form} `)))
      .find((form) => form !== undefined);
    for (const form of [folded, bare, inside]) {
      const found = form === undefined ? undefined : only(forms.get(form), on);
      if (found) return found.code;
    }
    return undefined;
  };
}

function only(found: ReadonlySet<Council> | undefined, on: Day | null): Council | undefined {
  const all = [...(found ?? [])];
  const then = all.filter((c) => on === null || ((c.validFrom ?? on) <= on && on <= (c.validTo ?? on)));
  const some = then.length > 0 ? then : all.filter((c) => c.status === 'current');
  return some.length === 1 ? some[0] : undefined;
}
