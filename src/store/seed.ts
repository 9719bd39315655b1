import { AREAS, type Framework } from '../domain/frameworks.ts';
import type { Source } from '../domain/inspections.ts';
import { NO_GRADES, outcomeWords, type Grade, type NoGrade, type Outcome } from '../domain/grades.ts';
import { arrivalStore } from './arrivals.ts';
import { readBriefs, seedBriefs } from './briefs.ts';
import { sourceStore } from './evidence.ts';
import { inspectionStore } from './inspections.ts';
import { StoreError, type Db } from './open.ts';
import { RECORD_FILES, cells, readRecord, readRelease, type RecordFile, type RecordRow } from './record.ts';

/**
 * Brings the store to the data release in `folder`, in one transaction: rows of the record follow the release, what the
 * operator added stays and is joined to it. Does nothing when the store has this release already.
 * @returns whether anything was written.
 * @throws StoreError with a sentence for people when the folder is missing or does not fit.
 */
export function seed(db: Db, folder: string, now: Date): boolean {
  const release = readRelease(folder);
  const current = db.prepare<[], { value: string }>(`SELECT value FROM meta WHERE key = 'record'`);
  if (current.get()?.value === release.sha256) return false;
  try {
    return db
      .transaction(() => {
        // Another process may have done it while this one waited for the lock.
        const before = current.get()?.value;
        if (before === release.sha256) return false;
        follow(db, folder, before === undefined ? null : now);
        seedBriefs(db, readBriefs(folder), now);
        const set = db.prepare(`INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)`);
        set.run('record', release.sha256);
        set.run('record_release', release.release);
        set.run('record_fresh_to', release.freshTo);
        return true;
      })
      .immediate();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    if ((cause as { code?: string }).code?.startsWith('SQLITE_FULL')) {
      throw new StoreError('The store could not be filled: the disk is full. Nothing was changed.', { cause });
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`The record in ${folder} does not fit the store (${reason}). Nothing was changed.`, { cause });
  }
}

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);
const jsonList = (cell: string | undefined): string => JSON.stringify(cells(cell));

/** @param arrivedAt the time at which new rows count as first seen; `null` for a store that was empty. */
function follow(db: Db, folder: string, arrivedAt: Date | null): void {
  const rows = Object.fromEntries(RECORD_FILES.map((name) => [name, readRecord(folder, name)])) as Record<
    RecordFile,
    RecordRow[]
  >;

  seedCouncils(db, rows.councils, rows['ambiguous-names']);
  const sources = recordSources(db, rows.sources);
  const before = shownGrades(db);

  for (const table of ['judgement_source', 'inspection_source', 'visit_source', 'person_event_source', 'conflict']) {
    db.exec(`DELETE FROM ${table} WHERE origin = 'record'`);
  }
  const shortNames = new Map(rows.councils.map((c) => [c.ons_code ?? '', c.short_name ?? '']));
  const inspections = seedInspections(db, rows.inspections, rows.judgements, sources, shortNames);
  const visits = seedVisits(db, rows.visits, sources);
  const people = seedPeople(db, rows.people, sources);
  seedConflicts(db, rows.conflicts);
  dropWhatNothingSupports(db);

  if (arrivedAt === null) return;
  const arrivals = arrivalStore(db);
  for (const i of inspections) arrivals.add('inspection', i.code, i.key, null, arrivedAt);
  for (const v of visits) arrivals.add('visit', v.code, v.key, null, arrivedAt);
  for (const p of people) arrivals.add('person', p.code, p.key, null, arrivedAt);
  for (const [key, shown] of shownGrades(db)) {
    const was = before.get(key);
    if (was !== undefined && was.value !== shown.value) {
      arrivals.add(
        'correction',
        shown.code,
        shown.eventId,
        JSON.stringify({ area: shown.area, was: was.value, is: shown.value }),
        arrivedAt,
      );
    }
  }
}

function seedCouncils(db: Db, councils: readonly RecordRow[], names: readonly RecordRow[]): void {
  const put = db.prepare(
    `INSERT INTO council (ons_code, name, short_name, type, region, status, valid_from, valid_to, predecessors, successors,
       continues, earlier_codes, aliases, neighbours, dfe_code, urn, delivery, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (ons_code) DO UPDATE SET name = excluded.name, short_name = excluded.short_name, type = excluded.type,
       region = excluded.region, status = excluded.status, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       predecessors = excluded.predecessors, successors = excluded.successors, continues = excluded.continues,
       earlier_codes = excluded.earlier_codes, aliases = excluded.aliases, neighbours = excluded.neighbours,
       dfe_code = excluded.dfe_code, urn = excluded.urn, delivery = excluded.delivery, note = excluded.note`,
  );
  for (const c of councils) {
    const delivery = c.delivery_vehicle
      ? JSON.stringify({
          name: c.delivery_vehicle,
          type: c.delivery_type,
          from: orNull(c.delivery_from),
          to: orNull(c.delivery_to),
        })
      : null;
    put.run(
      c.ons_code, c.name, c.short_name, c.type, c.region, c.status, orNull(c.valid_from),
      orNull(c.valid_to), jsonList(c.predecessors), jsonList(c.successors), orNull(c.continues),
      jsonList(c.earlier_ons_codes), jsonList(c.aliases), jsonList(c.statistical_neighbours),
      orNull(c.dfe_la_code), orNull(c.ofsted_urn), delivery, orNull(c.note),
    ); // prettier-ignore
  }
  db.exec('DELETE FROM ambiguous_name');
  const putName = db.prepare(
    `INSERT INTO ambiguous_name (form, candidates, action, answer_with, note) VALUES (?, ?, ?, ?, ?)`,
  );
  for (const n of names) {
    putName.run(n.form, jsonList(n.candidates), n.action, orNull(n.answer_with), orNull(n.note));
  }
}

/** Turns a key of sources.csv, or an address, into the id of a source row. */
interface RecordSources {
  keyed(key: string, reportUrl: string | null): number;
  /** `report`: what a report file behind the address is about, and when it came out. */
  address(url: string, report?: { readonly council: string; readonly publishedOn: string | null }): number;
}

function recordSources(db: Db, rows: readonly RecordRow[]): RecordSources {
  const store = sourceStore(db);
  const byKey = new Map<string, Source>();
  const byUrl = new Map<string, Source>();
  for (const row of rows) {
    const source: Source = {
      kind: row.key?.startsWith('ofsted-') ? 'table' : 'report',
      // The sheet that was read is a matter of data/README.md, not of an answer.
      title: (row.title ?? '').replace(/(, sheets? .*| \(.*)$/, ''),
      publisher: orNull(row.publisher),
      publishedOn: orNull(row.published),
      url: orNull(row.url),
      file: null,
    };
    byKey.set(row.key ?? '', source);
    if (source.url) byUrl.set(source.url, source);
  }
  return {
    keyed(key, reportUrl) {
      const source = key === 'report' && reportUrl !== null ? page(reportUrl) : byKey.get(key);
      if (source === undefined) throw new StoreError(`judgements.csv names a source “${key}” that sources.csv lacks`);
      return store.idOf(source);
    },
    address(url, report) {
      const source = byUrl.get(url) ?? page(url);
      if (source.kind !== 'report' || report === undefined) return store.idOf(source);
      return store.idOf({ ...source, title: `Ofsted report on ${report.council}`, publishedOn: report.publishedOn });
    },
  };
}

/** An address in the record, as a source: Ofsted's report files and pages are told from everybody else's. */
function page(url: string): Source {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const base = { publishedOn: null, url, file: null };
  if (!/(^|\.)ofsted\.gov\.uk$/.test(host)) return { ...base, kind: 'article', title: host, publisher: host };
  if (host.startsWith('files.'))
    return { ...base, kind: 'report', title: 'Ofsted inspection report', publisher: 'Ofsted' };
  return { ...base, kind: 'page', title: 'Ofsted’s page on the council', publisher: 'Ofsted' };
}

/** A row that was not there before. */
interface Fresh {
  readonly key: string;
  readonly code: string;
}

function seedInspections(
  db: Db,
  events: readonly RecordRow[],
  judgements: readonly RecordRow[],
  sources: RecordSources,
  shortNames: ReadonlyMap<string, string>,
): Fresh[] {
  const store = inspectionStore(db);
  const known = db.prepare<[string], { id: number }>(`SELECT id FROM inspection WHERE event_id = ?`);
  const insert = db.prepare<unknown[], { id: number }>(
    `INSERT INTO inspection (ons_code, inspected_as, framework, kind, start_on, end_on, published_on, lead_inspector,
       report_url, note, event_id, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'record') RETURNING id`,
  );
  const update = db.prepare(
    `UPDATE inspection SET ons_code = ?, inspected_as = ?, framework = ?, kind = ?, start_on = coalesce(?, start_on),
       end_on = coalesce(?, end_on), published_on = ?, lead_inspector = coalesce(?, lead_inspector),
       report_url = coalesce(?, report_url), note = ?, event_id = ?, origin = 'record' WHERE id = ?`,
  );
  const cite = db.prepare(
    `INSERT OR IGNORE INTO inspection_source (inspection_id, source_id, position, origin) VALUES (?, ?, ?, 'record')`,
  );
  const judge = db.prepare<unknown[], { id: number }>(
    `INSERT INTO judgement (inspection_id, area, grade, no_grade) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET area = excluded.area RETURNING id`,
  );
  const witness = db.prepare(
    `INSERT OR IGNORE INTO judgement_source (judgement_id, source_id, words, origin) VALUES (?, ?, ?, 'record')`,
  );

  const judged = new Map<string, RecordRow[]>();
  for (const j of judgements) {
    const list = judged.get(j.event_id ?? '');
    if (list) list.push(j);
    else judged.set(j.event_id ?? '', [j]);
  }
  const fresh: Fresh[] = [];
  const kept = new Set<number>();
  for (const e of events) {
    const eventId = e.event_id ?? '';
    const code = e.ons_code ?? '';
    const values = [
      code, orNull(e.inspected_as), e.framework, orNull(e.kind), orNull(e.inspection_start),
      orNull(e.inspection_end), orNull(e.publication_date), orNull(e.lead_inspector), orNull(e.report_url),
      orNull(e.note), eventId,
    ]; // prettier-ignore
    let id =
      known.get(eventId)?.id ??
      store.match({
        council: code,
        framework: e.framework as Framework,
        start: orNull(e.inspection_start),
        end: orNull(e.inspection_end),
        publishedOn: orNull(e.publication_date),
      });
    if (id === undefined || kept.has(id)) {
      id = insert.get(...values)?.id;
      fresh.push({ key: eventId, code });
    } else {
      update.run(...values, id);
    }
    if (id === undefined) throw new Error('an inspection was not added');
    kept.add(id);

    const addresses = [...new Set([...cells(e.sources), ...cells(e.report_url)])];
    const report = { council: shortNames.get(code) ?? code, publishedOn: orNull(e.publication_date) };
    for (const [position, url] of addresses.entries()) {
      const own = url === e.report_url ? report : undefined;
      cite.run(id, sources.address(url, own), position);
    }
    for (const j of judged.get(eventId) ?? []) {
      const outcome = outcomeOf(j.grade ?? '');
      const row = judge.get(
        id,
        j.area,
        'grade' in outcome ? outcome.grade : null,
        'none' in outcome ? outcome.none : null,
      );
      for (const key of cells(j.source))
        witness.run(row?.id, sources.keyed(key, orNull(e.report_url)), orNull(j.grade_as_stated));
    }
  }
  return fresh;
}

const outcomeOf = (word: string): Outcome =>
  (NO_GRADES as readonly string[]).includes(word) ? { none: word as NoGrade } : { grade: word as Grade };

function seedVisits(db: Db, rows: readonly RecordRow[], sources: RecordSources): Fresh[] {
  const known = db.prepare<[string], { id: number }>(`SELECT id FROM visit WHERE visit_id = ?`);
  const put = db.prepare<unknown[], { id: number }>(
    `INSERT INTO visit (visit_id, ons_code, kind, start_on, end_on, published_on, theme, note, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'record')
     ON CONFLICT (visit_id) DO UPDATE SET ons_code = excluded.ons_code, kind = excluded.kind, start_on = excluded.start_on,
       end_on = coalesce(excluded.end_on, end_on), published_on = coalesce(excluded.published_on, published_on),
       theme = coalesce(excluded.theme, theme), note = excluded.note, origin = 'record'
     RETURNING id`,
  );
  const cite = db.prepare(
    `INSERT OR IGNORE INTO visit_source (visit_id, source_id, position, origin) VALUES (?, ?, ?, 'record')`,
  );
  return rows.flatMap((v) => {
    const key = v.visit_id ?? '';
    const isNew = known.get(key) === undefined;
    const row = put.get(
      key, v.ons_code, v.kind, v.visit_start, orNull(v.visit_end), orNull(v.publication_date),
      orNull(v.theme), orNull(v.note),
    ); // prettier-ignore
    for (const [position, url] of cells(v.sources).entries()) cite.run(row?.id, sources.address(url), position);
    return isNew ? [{ key, code: v.ons_code ?? '' }] : [];
  });
}

function seedPeople(db: Db, rows: readonly RecordRow[], sources: RecordSources): Fresh[] {
  const known = db.prepare<[string], { id: number }>(`SELECT id FROM person_event WHERE event_key = ?`);
  const put = db.prepare<unknown[], { id: number }>(
    `INSERT INTO person_event (event_key, ons_code, person, role, event, outcome, date, reported_on, inspection_event, note, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'record')
     ON CONFLICT (event_key) DO UPDATE SET ons_code = excluded.ons_code, person = excluded.person, role = excluded.role,
       event = excluded.event, outcome = excluded.outcome, date = excluded.date, reported_on = excluded.reported_on,
       inspection_event = excluded.inspection_event, note = excluded.note, origin = 'record'
     RETURNING id`,
  );
  const cite = db.prepare(
    `INSERT OR IGNORE INTO person_event_source (person_event_id, source_id, origin) VALUES (?, ?, 'record')`,
  );
  return rows.flatMap((p) => {
    const key = p.person_event_id ?? '';
    const isNew = known.get(key) === undefined;
    const row = put.get(
      key, p.ons_code, p.person, orNull(p.role), p.event, orNull(p.outcome), orNull(p.date),
      orNull(p.reported_date), orNull(p.related_event_id), orNull(p.note),
    ); // prettier-ignore
    for (const url of cells(p.source_urls)) cite.run(row?.id, sources.address(url));
    return isNew ? [{ key, code: p.ons_code ?? '' }] : [];
  });
}

function seedConflicts(db: Db, rows: readonly RecordRow[]): void {
  const put = db.prepare(
    `INSERT INTO conflict (event_id, ons_code, field, value_a, source_a, value_b, source_b, decision, reason, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'record')`,
  );
  const columns = ['event_id', 'ons_code', 'field', 'value_a', 'source_a', 'value_b', 'source_b', 'decision', 'reason'];
  for (const c of rows) put.run(...columns.map((column) => c[column]));
}

/** Rows of an earlier release that neither this one nor the operator vouches for. */
function dropWhatNothingSupports(db: Db): void {
  db.exec(`
    DELETE FROM judgement WHERE id NOT IN (SELECT judgement_id FROM judgement_source);
    DELETE FROM inspection WHERE origin = 'record' AND id NOT IN (SELECT inspection_id FROM judgement)
      AND id NOT IN (SELECT inspection_id FROM document WHERE inspection_id IS NOT NULL);
    DELETE FROM visit WHERE origin = 'record' AND id NOT IN (SELECT visit_id FROM visit_source);
    DELETE FROM person_event WHERE origin = 'record' AND id NOT IN (SELECT person_event_id FROM person_event_source);`);
}

interface Shown {
  readonly eventId: string;
  readonly code: string;
  readonly area: string;
  readonly value: string;
}

/** The grade that answers show for each area of each inspection, to tell corrections from additions. */
function shownGrades(db: Db): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const inspection of inspectionStore(db).all()) {
    for (const area of AREAS) {
      const judgement = inspection.judgements.find((j) => j.area === area);
      if (!judgement) continue;
      const { eventId, council: code } = inspection;
      shown.set(`${inspection.id} ${area}`, { eventId, code, area, value: outcomeWords(judgement.outcome) });
    }
  }
  return shown;
}
