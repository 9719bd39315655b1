import { daysBetween, type Day } from '../domain/dates.ts';
import type { Evidence, Source } from '../domain/inspections.ts';
import type { PersonEvent, PersonEventKind, PersonOutcome } from '../domain/people.ts';
import { arrivalStore } from './arrivals.ts';
import { SOURCE_COLUMNS, sourceStore, toSource, type SourceRow } from './evidence.ts';
import type { Db } from './open.ts';

/** What one source tells of one office holder. */
export interface PersonFacts {
  readonly council: string;
  readonly person: string;
  readonly role: string | null;
  readonly event: PersonEventKind;
  readonly outcome: PersonOutcome | null;
  readonly date: string | null;
  readonly reportedOn: Day | null;
  /** Event id of the inspection it followed, only where the source tells. */
  readonly inspection: string | null;
  readonly sentence: string | null;
}

export interface PeopleFilter {
  readonly council?: string | undefined;
  /** A name or the end of one, whatever its accents and capitals. */
  readonly person?: string | undefined;
  /** First and last day: an event counts when any day it may have happened on is between them. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Withdrawn ones too. */
  readonly withdrawn?: boolean;
}

/** Sources tell of one event within days or weeks; the same person’s next step of that kind is years away. */
const SAME_WITHIN_DAYS = 120;

/** Outcomes that an event moves on to: a later source that tells of the second does not contradict the first. */
const PROGRESS: readonly (readonly [PersonOutcome, readonly PersonOutcome[]])[] = [
  ['announced', ['effective', 'early', 'mutual_consent']],
  ['pending', ['refused', 'accepted', 'won', 'lost']],
  ['ongoing', ['ended']],
  ['unanswered', ['refused', 'survived_vote']],
  ['proposed', ['permanent', 'interim', 'commissioner', 'chair']],
  ['effective', ['mutual_consent', 'early', 'removed_by_minister', 'upheld', 'overturned']],
];
const movesOn = (from: PersonOutcome | null, to: PersonOutcome | null): boolean =>
  from === null || PROGRESS.some(([a, next]) => a === from && to !== null && next.includes(to));

interface Row {
  id: number;
  event_key: string;
  ons_code: string;
  person: string;
  role: string | null;
  event: PersonEventKind;
  outcome: PersonOutcome | null;
  date: string | null;
  reported_on: string | null;
  inspection_event: string | null;
  note: string | null;
  withdrawn: string | null;
}

/** What happened to office holders. Withdrawn events stay on file and out of every answer. */
export function peopleStore(db: Db) {
  db.function('folded_name', { deterministic: true }, (name) => foldName(String(name)));
  const select = db.prepare<{ council: string | null; person: string | null; withdrawn: 0 | 1 }, Row>(
    `SELECT * FROM person_event WHERE (withdrawn IS NULL OR @withdrawn)
       AND (@council IS NULL OR ons_code = @council)
       AND (@person IS NULL OR ' ' || folded_name(person) || ' ' LIKE '% ' || @person || ' %')
     ORDER BY coalesce(date, reported_on, '') DESC, id DESC`,
  );
  const byKey = db.prepare<[string], Row>(`SELECT * FROM person_event WHERE event_key = ?`);
  const evidence = db.prepare<[number], SourceRow & { sentence: string | null }>(
    `SELECT ${SOURCE_COLUMNS}, p.sentence FROM person_event_source p JOIN source s ON s.id = p.source_id
     WHERE p.person_event_id = ? ORDER BY s.id`,
  );
  const sameKind = db.prepare<[string, string], Row>(
    `SELECT * FROM person_event WHERE ons_code = ? AND event = ? ORDER BY id`,
  );
  const names = db.prepare<[], { person: string }>(
    `SELECT person FROM person_event WHERE withdrawn IS NULL GROUP BY person ORDER BY person`,
  );
  const publications = db.prepare<[], { publisher: string }>(
    `SELECT DISTINCT publisher FROM source WHERE kind = 'article' AND publisher IS NOT NULL ORDER BY publisher`,
  );
  const insert = db.prepare<unknown[], { id: number }>(
    `INSERT INTO person_event (event_key, ons_code, person, role, event, outcome, date, reported_on, inspection_event, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'added') RETURNING id`,
  );
  const fill = db.prepare(
    `UPDATE person_event SET role = coalesce(role, @role), outcome = coalesce(@outcome, outcome),
       date = CASE WHEN date IS NULL OR (length(@date) > length(date) AND substr(@date, 1, length(date)) = date) THEN coalesce(@date, date) ELSE date END,
       inspection_event = coalesce(inspection_event, @inspection) WHERE id = @id`,
  );
  const cite = db.prepare(
    `INSERT INTO person_event_source (person_event_id, source_id, sentence, origin) VALUES (?, ?, ?, 'added')
     ON CONFLICT DO UPDATE SET sentence = coalesce(sentence, excluded.sentence) WHERE sentence IS NULL AND excluded.sentence IS NOT NULL`,
  );
  const withdrawn = db.prepare<[], { sentence: string }>(
    `SELECT p.sentence FROM person_event e JOIN person_event_source p ON p.person_event_id = e.id
     WHERE e.withdrawn IS NOT NULL AND p.sentence IS NOT NULL`,
  );
  const mark = db.prepare(`UPDATE person_event SET withdrawn = ? WHERE event_key = ?`);

  const toEvent = (row: Row): PersonEvent => ({
    id: row.id,
    key: row.event_key,
    council: row.ons_code,
    person: row.person,
    role: row.role,
    event: row.event,
    outcome: row.outcome,
    date: row.date,
    reportedOn: row.reported_on,
    inspection: row.inspection_event,
    note: row.note,
    evidence: evidence.all(row.id).map((s): Evidence => ({ source: toSource(s), page: null, words: s.sentence })),
    withdrawn: row.withdrawn,
  });

  const sameEvent = (row: Row, facts: PersonFacts): boolean =>
    samePerson(row.person, facts.person) &&
    near(row, facts) &&
    (row.outcome === facts.outcome || movesOn(row.outcome, facts.outcome) || movesOn(facts.outcome, row.outcome));

  function freeKey(facts: PersonFacts): string {
    const when = facts.date ?? facts.reportedOn ?? 'undated';
    const key = `${facts.council}-${foldName(facts.person).replaceAll(' ', '-')}-${facts.event}-${when}`;
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? key : `${key}-${n}`;
      if (byKey.get(candidate) === undefined) return candidate;
    }
  }

  return {
    /** Newest first, withdrawn ones left out unless asked for. */
    find({ council, person, from, to, withdrawn: also = false }: PeopleFilter): PersonEvent[] {
      const folded = person === undefined ? null : foldName(person).replaceAll('%', '').replaceAll('_', '');
      return select
        .all({ council: council ?? null, person: folded, withdrawn: also ? 1 : 0 })
        .filter((row) => overlaps(row.date ?? row.reported_on, from, to))
        .map(toEvent);
    },
    /** Also a withdrawn one. */
    byKey(key: string): PersonEvent | undefined {
      const row = byKey.get(key);
      return row && toEvent(row);
    },
    /** What sources say of events marked as wrong: not to be quoted in answers either. */
    withdrawnSentences: (): Set<string> => new Set(withdrawn.all().map((row) => row.sentence)),
    /** Everybody of whom something is on file, by name. */
    names: (): string[] => names.all().map((r) => r.person),
    /** Newspapers and sites on file: their names are written like people’s and are nobody’s. */
    publications: (): string[] => publications.all().map((r) => r.publisher),
    /**
     * Adds what a source tells, or joins it to the same event from another source: same office holder and council, same
     * kind, near in time. A different outcome that is no later step stands as an event of its own, so that answers can
     * show both. What was withdrawn stays withdrawn. Leaves an arrival for what is new.
     */
    add(facts: PersonFacts, source: Source, now: Date): 'new' | 'joined' | 'same' | 'withdrawn' {
      return db.transaction(() => {
        const sourceId = sourceStore(db).idOf(source);
        const known = sameKind.all(facts.council, facts.event).find((row) => sameEvent(row, facts));
        if (known !== undefined) {
          const outcome = movesOn(known.outcome, facts.outcome) ? facts.outcome : null;
          if (known.withdrawn === null)
            fill.run({ id: known.id, role: facts.role, outcome, date: facts.date, inspection: facts.inspection });
          const cited = cite.run(known.id, sourceId, facts.sentence).changes > 0;
          return known.withdrawn !== null ? 'withdrawn' : cited ? 'joined' : 'same';
        }
        const key = freeKey(facts);
        const { council, person, role, event, outcome, date, reportedOn, inspection } = facts;
        const row = insert.get(key, council, person, role, event, outcome, date, reportedOn, inspection);
        if (row === undefined) throw new Error('a person event was not added');
        cite.run(row.id, sourceId, facts.sentence);
        arrivalStore(db).add('person', council, key, null, now);
        return 'new';
      })();
    },
    /** Marks an event as wrong; it stays out of answers after ingesting its sources again. False when there is none. */
    withdraw: (key: string, reason: string): boolean => mark.run(reason, key).changes > 0,
    /** Takes a withdrawal back. */
    restore: (key: string): boolean => mark.run(null, key).changes > 0,
  };
}
export type PeopleStore = ReturnType<typeof peopleStore>;

/** Lower case, without titles, honours, accents and signs. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%_]+/gu, ' ')
    .replace(
      /\b(?:cllr|coun|councillor|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness|obe|mbe|cbe|dbe|kbe|mp)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** The same words, or the same first and last with middle names on one side only. */
function samePerson(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')];
  if (x.join(' ') === y.join(' ')) return true;
  return x.length > 1 && y.length > 1 && x.length !== y.length && x[0] === y[0] && x.at(-1) === y.at(-1);
}

/** Whether two tellings can be of one time: overlapping dates, days near each other, or one without any. */
function near(row: Row, facts: PersonFacts): boolean {
  const [a, b] = [row.date ?? row.reported_on, facts.date ?? facts.reportedOn];
  if (a === null || b === null) return true;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  return Math.abs(daysBetween(middleOf(a), middleOf(b))) <= SAME_WITHIN_DAYS;
}
const middleOf = (date: string): Day => (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date);

function overlaps(date: string | null, from: Day | undefined, to: Day | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  return (
    (to === undefined || date <= to.slice(0, date.length)) && (from === undefined || date >= from.slice(0, date.length))
  );
}
