import { daysBetween } from '../domain/dates.ts';
import { AREAS, type Area, type Framework, type Kind } from '../domain/frameworks.ts';
import { type Grade, type NoGrade, type Outcome } from '../domain/grades.ts';
import { type Inspection, type Judgement, type Source } from '../domain/inspections.ts';
import { SOURCE_COLUMNS, toSource, type SourceRow } from './evidence.ts';
import type { Db } from './open.ts';

interface InspectionRow {
  id: number;
  event_id: string;
  ons_code: string;
  inspected_as: string | null;
  framework: Framework;
  kind: Kind | null;
  start_on: string | null;
  end_on: string | null;
  published_on: string | null;
  lead_inspector: string | null;
  report_url: string | null;
  note: string | null;
}

interface JudgementRow extends SourceRow {
  inspection_id: number;
  judgement_id: number;
  area: Area;
  grade: Grade | null;
  no_grade: NoGrade | null;
  page: number | null;
  words: string | null;
}

/** A point on which sources differ: both values, the one that is shown, and why. */
export interface Conflict {
  readonly field: string;
  readonly valueA: string;
  readonly sourceA: string;
  readonly valueB: string;
  readonly sourceB: string;
  readonly decision: string;
  readonly reason: string;
}

/** What tells one inspection from another; at least one date is given. */
export interface InspectionIdentity {
  readonly council: string;
  readonly framework: Framework;
  readonly start: string | null;
  readonly end: string | null;
  readonly publishedOn: string | null;
}

/**
 * Official tables before reports before news and other people's tables, later editions first: Ofsted corrects its statistics in the next edition
 * (the 2025 table corrects Staffordshire's care leavers grade of the 2024 one).
 */
const STANDING = `CASE WHEN s.kind = 'table' AND s.publisher = 'Ofsted' THEN '3' WHEN s.kind = 'report' THEN '2' ELSE '1' END || coalesce(s.published_on, '')`;

const ORDER = `coalesce(published_on, end_on, start_on) DESC, id DESC`;

const FROM_EVIDENCE = `
  SELECT j.inspection_id, j.id AS judgement_id, j.area, j.grade, j.no_grade, e.page, e.words, ${SOURCE_COLUMNS}
  FROM judgement j JOIN judgement_source e ON e.judgement_id = j.id JOIN source s ON s.id = e.source_id`;
const BY_STANDING = `ORDER BY j.inspection_id, ${STANDING} DESC, j.id`;
const FROM_CITED = `
  SELECT i.inspection_id, ${SOURCE_COLUMNS} FROM inspection_source i JOIN source s ON s.id = i.source_id`;

export function inspectionStore(db: Db) {
  const ofCouncil = db.prepare<[string], InspectionRow>(
    `SELECT * FROM inspection WHERE ons_code = ? ORDER BY ${ORDER}`,
  );
  const everything = db.prepare<[], InspectionRow>(`SELECT * FROM inspection ORDER BY ${ORDER}`);
  const byEvent = db.prepare<[string], InspectionRow>(`SELECT * FROM inspection WHERE event_id = ?`);
  const inOne = `(SELECT id FROM inspection WHERE ons_code = ?)`;
  const evidence = db.prepare<[string], JudgementRow>(
    `${FROM_EVIDENCE} WHERE j.inspection_id IN ${inOne} ${BY_STANDING}`,
  );
  const evidenceOf = db.prepare<[number], JudgementRow>(`${FROM_EVIDENCE} WHERE j.inspection_id = ? ${BY_STANDING}`);
  const allEvidence = db.prepare<[], JudgementRow>(`${FROM_EVIDENCE} ${BY_STANDING}`);
  const cited = db.prepare<[string], SourceRow & { inspection_id: number }>(
    `${FROM_CITED} WHERE i.inspection_id IN ${inOne} ORDER BY i.inspection_id, i.position`,
  );
  const citedBy = db.prepare<[number], SourceRow & { inspection_id: number }>(
    `${FROM_CITED} WHERE i.inspection_id = ? ORDER BY i.position`,
  );
  const allCited = db.prepare<[], SourceRow & { inspection_id: number }>(
    `${FROM_CITED} ORDER BY i.inspection_id, i.position`,
  );
  const conflicts = db.prepare<[string], Conflict>(
    `SELECT field, value_a AS valueA, source_a AS sourceA, value_b AS valueB, source_b AS sourceB, decision, reason
     FROM conflict WHERE event_id = ? ORDER BY id`,
  );
  const candidates = db.prepare<[string, string], InspectionRow>(
    `SELECT * FROM inspection WHERE ons_code = ? AND framework = ? ORDER BY ${ORDER}`,
  );
  const datedOtherwise = db.prepare<[string, Framework, string | null], InspectionRow>(
    `SELECT i.* FROM inspection i JOIN conflict c ON c.event_id = i.event_id
     WHERE i.ons_code = ? AND i.framework = ? AND c.field = 'publication_date' AND ? IN (c.value_a, c.value_b)`,
  );
  /** By its dates, or by a day that a source gave for it although another one is shown. */
  const sameAs = (facts: InspectionIdentity): InspectionRow | undefined =>
    candidates.all(facts.council, facts.framework).find((row) => isSameInspection(row, facts)) ??
    datedOtherwise.get(facts.council, facts.framework, facts.publishedOn);

  let memo: { readonly stamp: string; readonly inspections: readonly Inspection[] } | undefined;
  /** Changes with every write, of this connection or another. */
  const stamp = () => {
    const changes = db.prepare<[], { n: number }>(`SELECT total_changes() AS n`).get()?.n ?? 0;
    return `${db.pragma('data_version', { simple: true }) as number} ${changes}`;
  };

  return {
    /** Every inspection of a council that stands under its code, newest first. */
    ofCouncil: (code: string): Inspection[] => assemble(ofCouncil.all(code), evidence.all(code), cited.all(code)),

    byEventId(eventId: string): Inspection | undefined {
      const row = byEvent.get(eventId);
      return row && assemble([row], evidenceOf.all(row.id), citedBy.all(row.id))[0];
    },

    /** Every inspection on file, newest first. Kept until something is written. */
    all(): readonly Inspection[] {
      const now = stamp();
      if (memo?.stamp !== now) {
        memo = { stamp: now, inspections: assemble(everything.all(), allEvidence.all(), allCited.all()) };
      }
      return memo.inspections;
    },

    /** The inspection on file that these facts are about, if there is one. */
    found(facts: InspectionIdentity): Inspection | undefined {
      const row = sameAs(facts);
      return row && this.byEventId(row.event_id);
    },

    conflicts: (eventId: string): Conflict[] => conflicts.all(eventId),

    /** The id of the inspection on file that these facts are about, if there is one. */
    match: (facts: InspectionIdentity): number | undefined => sameAs(facts)?.id,
  };
}
export type InspectionStore = ReturnType<typeof inspectionStore>;

/**
 * Sources differ by days on when an inspection began or came out; inspections of one council under one framework are a
 * year and more apart. Any two dates that can be compared and agree settle it; dates that disagree settle it the other way.
 */
function isSameInspection(row: InspectionRow, facts: InspectionIdentity): boolean {
  const near = (a: string | null, b: string | null, days: number) =>
    a === null || b === null ? undefined : Math.abs(daysBetween(a, b)) <= days;
  const after = (published: string | null, end: string | null) => {
    if (published === null || end === null) return undefined;
    const days = daysBetween(end, published);
    return days >= 0 && days <= 200;
  };
  return (
    near(row.start_on, facts.start, 21) ??
    near(row.end_on, facts.end, 21) ??
    near(row.published_on, facts.publishedOn, 31) ??
    after(row.published_on, facts.end ?? facts.start) ??
    after(facts.publishedOn, row.end_on ?? row.start_on) ??
    false
  );
}

function assemble(
  rows: readonly InspectionRow[],
  evidence: readonly JudgementRow[],
  cited: readonly (SourceRow & { inspection_id: number })[],
): Inspection[] {
  const judgements = new Map<number, JudgementInProgress[]>();
  for (const row of evidence) {
    const list = getOrAdd(judgements, row.inspection_id, () => []);
    let judgement = list.find((j) => j.id === row.judgement_id);
    if (judgement === undefined)
      list.push((judgement = { id: row.judgement_id, area: row.area, outcome: toOutcome(row), evidence: [] }));
    judgement.evidence.push({ source: toSource(row), page: row.page, words: row.words });
  }
  const sources = new Map<number, Source[]>();
  for (const row of cited) getOrAdd(sources, row.inspection_id, () => []).push(toSource(row));

  return rows.map((row) => ({
    id: row.id,
    eventId: row.event_id,
    council: row.ons_code,
    inspectedAs: row.inspected_as,
    framework: row.framework,
    kind: row.kind,
    start: row.start_on,
    end: row.end_on,
    publishedOn: row.published_on,
    leadInspector: row.lead_inspector,
    reportUrl: row.report_url,
    note: row.note,
    judgements: inAreaOrder(judgements.get(row.id) ?? []),
    sources: sources.get(row.id) ?? [],
  }));
}

interface JudgementInProgress extends Judgement {
  readonly id: number;
  readonly evidence: Judgement['evidence'][number][];
}

/** Stable: within an area the best-placed source's value, which came first, stays first. */
const inAreaOrder = (judgements: readonly JudgementInProgress[]): Judgement[] =>
  judgements
    .map(({ area, outcome, evidence }) => ({ area, outcome, evidence }))
    .sort((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area));

function toOutcome(row: JudgementRow): Outcome {
  if (row.grade !== null) return { grade: row.grade };
  if (row.no_grade !== null) return { none: row.no_grade };
  throw new Error(`judgement ${row.judgement_id} has neither a grade nor a reason`);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
