import type { Db } from './open.ts';

/** What is wrong with a store, each in a few words; empty when all is well. */
export function faults(db: Db): string[] {
  const found: string[] = [];
  const damage = (db.pragma('integrity_check(20)') as { integrity_check: string }[]).map((r) => r.integrity_check);
  if (damage[0] !== 'ok') found.push(...damage.map((d) => `the file is damaged (${d})`));
  const orphans = db.pragma('foreign_key_check') as { table: string }[];
  if (orphans.length > 0) {
    const tables = [...new Set(orphans.map((o) => o.table))].join(', ');
    found.push(`${orphans.length} rows refer to rows that are gone (${tables})`);
  }
  for (const [what, sql] of Object.entries(RULES)) {
    const count = db.prepare<[], { n: number }>(sql).get()?.n ?? 0;
    if (count > 0) found.push(`${count} ${what}`);
  }
  return found;
}

/** Promises that a constraint cannot express, each with the count of rows that break it. */
const RULES = {
  'judgements have no source': `SELECT count(*) AS n FROM judgement WHERE id NOT IN (SELECT judgement_id FROM judgement_source)`,
  'people events have no source': `SELECT count(*) AS n FROM person_event WHERE id NOT IN (SELECT person_event_id FROM person_event_source)`,
  'visits have no source': `SELECT count(*) AS n FROM visit WHERE id NOT IN (SELECT visit_id FROM visit_source)`,
  'inspections since April 2026 carry an overall grade': `SELECT count(*) AS n FROM judgement j JOIN inspection i ON i.id = j.inspection_id
     WHERE i.start_on >= '2026-04-01' AND j.area = 'overall' AND j.grade IS NOT NULL`,
  'part-service inspections carry an overall grade': `SELECT count(*) AS n FROM judgement j JOIN inspection i ON i.id = j.inspection_id
     WHERE i.framework IN ('SLAC', 'CPI', 'TLAC') AND j.area = 'overall'`,
  'current councils are missing from 153': `SELECT abs(153 - count(*)) AS n FROM council WHERE status = 'current'`,
};
