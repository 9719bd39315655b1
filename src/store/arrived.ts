import type { Source } from '../domain/inspections.ts';
import type { PersonEvent } from '../domain/people.ts';
import { SOURCE_COLUMNS, toSource, type SourceRow } from './evidence.ts';
import type { Db } from './open.ts';

export type ArrivedPerson = Pick<
  PersonEvent,
  'council' | 'person' | 'role' | 'event' | 'outcome' | 'date' | 'reportedOn'
> & { readonly sources: readonly Source[] };

export interface ArrivedArticle {
  readonly source: Source;
  /** Event id of the inspection it is about, where that is known. */
  readonly inspection: string | null;
}

/** What arrivals of people events and articles refer to; `undefined` for what was withdrawn or replaced since. */
export function arrivedStore(db: Db) {
  const person = db.prepare<[string], Omit<ArrivedPerson, 'sources'> & { id: number }>(
    `SELECT id, ons_code AS council, person, role, event, outcome, date, reported_on AS reportedOn
     FROM person_event WHERE event_key = ? AND withdrawn IS NULL`,
  );
  const personSources = db.prepare<[number], SourceRow>(
    `SELECT ${SOURCE_COLUMNS} FROM person_event_source p JOIN source s ON s.id = p.source_id WHERE p.person_event_id = ? ORDER BY s.id`,
  );
  const article = db.prepare<[string], SourceRow & { inspection: string | null }>(
    `SELECT ${SOURCE_COLUMNS}, i.event_id AS inspection
     FROM document d JOIN source s ON s.id = d.source_id LEFT JOIN inspection i ON i.id = d.inspection_id
     WHERE d.id = ? AND d.superseded_by IS NULL`,
  );
  return {
    person(key: string): ArrivedPerson | undefined {
      const row = person.get(key);
      if (row === undefined) return undefined;
      const { id, ...event } = row;
      return { ...event, sources: personSources.all(id).map(toSource) };
    },
    article(id: string): ArrivedArticle | undefined {
      const row = article.get(id);
      return row && { source: toSource(row), inspection: row.inspection };
    },
  };
}
export type ArrivedStore = ReturnType<typeof arrivedStore>;
