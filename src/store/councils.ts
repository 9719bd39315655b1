import type { AmbiguousName, Council, Region } from '../domain/councils.ts';
import type { Db } from './open.ts';

interface CouncilRow {
  ons_code: string;
  name: string;
  short_name: string;
  type: Council['type'];
  region: string;
  status: Council['status'];
  valid_from: string | null;
  valid_to: string | null;
  predecessors: string;
  successors: string;
  continues: string | null;
  earlier_codes: string;
  aliases: string;
  neighbours: string;
  dfe_code: string | null;
  urn: string | null;
  delivery: string | null;
  note: string | null;
}

const strings = (json: string) => JSON.parse(json) as string[];

const toCouncil = (row: CouncilRow): Council => ({
  code: row.ons_code,
  name: row.name,
  shortName: row.short_name,
  type: row.type,
  region: row.region as Region,
  status: row.status,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  predecessors: strings(row.predecessors),
  successors: strings(row.successors),
  continues: row.continues,
  earlierCodes: strings(row.earlier_codes),
  aliases: strings(row.aliases),
  dfeCode: row.dfe_code,
  urn: row.urn,
  neighbours: strings(row.neighbours),
  delivery: row.delivery === null ? null : (JSON.parse(row.delivery) as Council['delivery']),
  note: row.note,
});

/** The councils are few and change only with a data release: read them once and keep them. */
export function councilStore(db: Db) {
  const all = db.prepare<[], CouncilRow>(`SELECT * FROM council ORDER BY short_name`);
  const names = db.prepare<
    [],
    Omit<AmbiguousName, 'candidates' | 'answerWith'> & { candidates: string; answer_with: string | null }
  >(`SELECT form, candidates, action, answer_with, note FROM ambiguous_name ORDER BY form`);
  return {
    /** Every council, current, abolished and planned, by short name. */
    all: (): Council[] => all.all().map(toCouncil),
    ambiguousNames: (): AmbiguousName[] =>
      names.all().map(({ form, candidates, action, answer_with, note }) => ({
        form,
        candidates: strings(candidates),
        action,
        answerWith: answer_with,
        note,
      })),
  };
}
