import { AREAS, type Area, type Kind } from '../domain/frameworks.ts';
import { outcomeWords, type Outcome } from '../domain/grades.ts';
import { judgementOf, type Inspection, type Source } from '../domain/inspections.ts';
import { arrivalStore } from './arrivals.ts';
import { sourceStore } from './evidence.ts';
import { inspectionStore, type InspectionIdentity } from './inspections.ts';
import type { Db } from './open.ts';

/** What a report, an official table or an article tells about one inspection. Unknown is `null`; unread grades are left out. */
export interface InspectionFacts extends InspectionIdentity {
  readonly kind: Kind | null;
  readonly leadInspector: string | null;
  readonly reportUrl: string | null;
  readonly judgements: readonly {
    readonly area: Area;
    readonly outcome: Outcome;
    readonly page: number | null;
    /** The words it was read from. */
    readonly words: string | null;
  }[];
}

export interface Added {
  readonly inspectionId: number;
  readonly eventId: string;
  /** `new`: first seen; `changed`: something was added to one on file; `same`: nothing that was not there. */
  readonly change: 'new' | 'changed' | 'same';
}

/**
 * Adds what a source says about an inspection to the event it belongs to, or makes the event when it is the first word
 * of it. Nothing on file is overwritten: a different grade stands beside the old one, a different date is noted as a
 * conflict, and the shown value is the better-placed source's. Leaves arrivals for what is new and for grades whose
 * shown value changed.
 */
export function inspectionAdder(db: Db) {
  const inspections = inspectionStore(db);
  const sources = sourceStore(db);
  const arrivals = arrivalStore(db);
  const holder = db.prepare<[string], { code: string }>(`SELECT ons_code AS code FROM council WHERE continues = ?`);
  const insert = db.prepare<unknown[], { id: number }>(
    `INSERT INTO inspection (event_id, ons_code, inspected_as, framework, kind, start_on, end_on, published_on, lead_inspector,
       report_url, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'added') RETURNING id`,
  );
  const eventIdOf = db.prepare<[number], { event_id: string }>(`SELECT event_id FROM inspection WHERE id = ?`);
  const fill = db.prepare(
    `UPDATE inspection SET kind = coalesce(kind, @kind), start_on = coalesce(start_on, @start), end_on = coalesce(end_on, @end),
       published_on = coalesce(published_on, @published), lead_inspector = coalesce(lead_inspector, @lead)
     WHERE id = @id AND (kind IS NULL AND @kind IS NOT NULL OR start_on IS NULL AND @start IS NOT NULL
       OR end_on IS NULL AND @end IS NOT NULL OR published_on IS NULL AND @published IS NOT NULL
       OR lead_inspector IS NULL AND @lead IS NOT NULL)`,
  );
  const cite = db.prepare(
    `INSERT OR IGNORE INTO inspection_source (inspection_id, source_id, position, origin)
     VALUES (?, ?, (SELECT count(*) FROM inspection_source WHERE inspection_id = ?), 'added')`,
  );
  const value = db.prepare<unknown[], { id: number }>(
    `SELECT id FROM judgement WHERE inspection_id = ? AND area = ? AND coalesce(grade, no_grade) = ?`,
  );
  const judge = db.prepare<unknown[], { id: number }>(
    `INSERT INTO judgement (inspection_id, area, grade, no_grade) VALUES (?, ?, ?, ?) RETURNING id`,
  );
  const witness = db.prepare(
    `INSERT INTO judgement_source (judgement_id, source_id, page, words, origin) VALUES (?, ?, ?, ?, 'added')
     ON CONFLICT DO UPDATE SET page = coalesce(excluded.page, page), words = coalesce(excluded.words, words), origin = 'added'
     WHERE page IS NULL AND excluded.page IS NOT NULL`,
  );
  const differ = db.prepare(
    `INSERT INTO conflict (event_id, ons_code, field, value_a, source_a, value_b, source_b, decision, reason, origin)
     SELECT @event, @code, @field, @kept, @keptSource, @other, @otherSource, @kept, 'the source that was there first is kept', 'added'
     WHERE NOT EXISTS (SELECT 1 FROM conflict WHERE event_id = @event AND field = @field AND (value_a = @other OR value_b = @other))`,
  );

  function noteDifferences(before: Inspection, facts: InspectionFacts, source: Source): void {
    const compare = { inspection_start: 'start', inspection_end: 'end', publication_date: 'publishedOn' } as const;
    for (const [field, key] of Object.entries(compare)) {
      const [kept, other] = [before[key], facts[key]];
      if (kept === null || other === null || kept === other) continue;
      const keptSource = before.sources[0]?.title ?? 'the record';
      differ.run({
        event: before.eventId,
        code: before.council,
        field,
        kept,
        keptSource,
        other,
        otherSource: source.url ?? source.title,
      });
    }
  }

  function corrections(
    before: Parameters<typeof judgementOf>[0]['judgements'],
    eventId: string,
    code: string,
    now: Date,
  ): void {
    const after = inspections.byEventId(eventId);
    for (const area of AREAS) {
      const was = before.find((j) => j.area === area);
      const is = after && judgementOf(after, area);
      if (!was || !is || outcomeWords(was.outcome) === outcomeWords(is.outcome)) continue;
      const detail = JSON.stringify({ area, was: outcomeWords(was.outcome), is: outcomeWords(is.outcome) });
      arrivals.add('correction', code, eventId, detail, now);
    }
  }

  return db.transaction((facts: InspectionFacts, source: Source, now: Date): Added => {
    const code = holder.get(facts.council)?.code ?? facts.council;
    const identity = { ...facts, council: code };
    const sourceId = sources.idOf(source);
    const published = facts.publishedOn;
    let id = inspections.match(identity);
    const isNew = id === undefined;
    let touched = 0;
    if (id === undefined) {
      const eventId = `${code}-${facts.framework}-${published ?? facts.end ?? facts.start ?? 'undated'}`;
      const inspectedAs = code === facts.council ? null : facts.council;
      id = insert.get(
        eventId, code, inspectedAs, facts.framework, facts.kind, facts.start, facts.end, published, facts.leadInspector, facts.reportUrl,
      )?.id; // prettier-ignore
    }
    if (id === undefined) throw new Error('an inspection was not added');
    const eventId = eventIdOf.get(id)?.event_id ?? '';
    const before = isNew ? undefined : inspections.byEventId(eventId);
    if (before) {
      noteDifferences(before, facts, source);
      touched += fill.run({
        id,
        kind: facts.kind,
        start: facts.start,
        end: facts.end,
        published,
        lead: facts.leadInspector,
      }).changes;
    }
    touched += cite.run(id, sourceId, id).changes;
    let judged = 0;
    for (const j of facts.judgements) {
      const [grade, none] = 'grade' in j.outcome ? [j.outcome.grade, null] : [null, j.outcome.none];
      const row = value.get(id, j.area, grade ?? none) ?? judge.get(id, j.area, grade, none);
      judged += witness.run(row?.id, sourceId, j.page, j.words).changes;
    }
    if (isNew) arrivals.add('inspection', code, eventId, null, now);
    else if (before && judged > 0) corrections(before.judgements, eventId, code, now);
    return { inspectionId: id, eventId, change: isNew ? 'new' : touched + judged > 0 ? 'changed' : 'same' };
  });
}
export type InspectionAdder = ReturnType<typeof inspectionAdder>;
