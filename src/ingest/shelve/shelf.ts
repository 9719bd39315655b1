import type { Council } from '../../domain/councils.ts';
import type { Day } from '../../domain/dates.ts';
import { bareName, foldName } from '../../domain/names.ts';
import { inspectionAdder } from '../../store/addInspection.ts';
import { councilStore } from '../../store/councils.ts';
import { documentStore } from '../../store/documents.ts';
import { sourceStore } from '../../store/evidence.ts';
import { inspectionStore } from '../../store/inspections.ts';
import type { Db } from '../../store/open.ts';
import { peopleStore } from '../../store/people.ts';
import { visitStore } from '../../store/visits.ts';
import type { NamedCouncil } from '../tables/table.ts';

/** What is known of a file apart from what it says. */
export interface FileFacts {
  readonly sha256: string;
  /** Base name. */
  readonly file: string;
  readonly url: string | null;
  /** The day under which a publisher lists it. */
  readonly listedOn: Day | null;
}

/** `new`: something was added; `same`: read before, no change; `replaced`: a re-issue took the place of an earlier one. */
export interface Stored {
  readonly end: 'new' | 'same' | 'replaced';
  /** What it is, in a few words: `report on Leeds, ILACS`. */
  readonly what: string;
  readonly remarks: readonly string[];
}

/** What putting a file into the store needs: the stores, and the councils by code and by name. */
export function shelf(db: Db) {
  const councils = councilStore(db).all();
  const byCode = new Map(councils.map((c) => [c.code, c]));
  const byName = councilNames(councils);
  return {
    inspections: inspectionStore(db),
    addInspection: inspectionAdder(db),
    documents: documentStore(db),
    visits: visitStore(db),
    people: peopleStore(db),
    sources: sourceStore(db),
    byName,
    /** The council of a row of a table, by its code or else by its name. */
    named: ({ code, name }: NamedCouncil, on: Day | null): string | undefined => {
      const coded = code === null ? undefined : councils.find((c) => [c.code, ...c.earlierCodes, c.urn].includes(code));
      return coded?.code ?? byName(name, on);
    },
    /** Events stand under the council that carries on a former body's record. */
    holder: (code: string) => councils.find((c) => c.continues === code)?.code ?? code,
    short: (code: string) => byCode.get(code)?.shortName ?? code,
  };
}
export type Shelf = ReturnType<typeof shelf>;

/** @throws Error when a document names no council that is on file; its message follows “unreadable:”. */
export function known(code: string | undefined, name: string | undefined): string {
  if (code !== undefined) return code;
  throw new Error(name === undefined ? 'it names no council' : `it names no council on file (“${name.slice(0, 80)}”)`);
}

/** Finds councils by names as tables and articles write them; where two share a name, the day tells. */
function councilNames(councils: readonly Council[]): (name: string, on: Day | null) => string | undefined {
  const forms = new Map<string, Council[]>();
  const add = (form: string, council: Council) => {
    const all = forms.get(form) ?? [];
    if (form !== '' && !all.includes(council)) forms.set(form, [...all, council]);
  };
  for (const c of councils) {
    for (const name of [c.shortName, c.name, ...c.aliases]) {
      add(foldName(name), c);
      add(bareName(foldName(name)), c);
    }
  }
  return (name, on) => {
    const folded = foldName(name);
    const all = forms.get(folded) ?? forms.get(bareName(folded)) ?? [];
    const exact = all.filter((c) => foldName(c.shortName) === folded);
    const then = on === null ? [] : all.filter((c) => (c.validFrom ?? on) <= on && on <= (c.validTo ?? on));
    return (all.length === 1 ? all[0] : (then[0] ?? exact[0] ?? all.find((c) => c.status === 'current')))?.code;
  };
}
