import { AREA_NAMES, FRAMEWORK_NAMES } from '../domain/frameworks.ts';
import type { Findable, FindableTable } from '../domain/passages.ts';
import type { Db } from './open.ts';

/** The words of a closed list, for a column that holds its codes. */
const named = (column: string, names: Readonly<Record<string, string>>) =>
  `CASE ${column} ${Object.entries(names)
    .map(([code, name]) => `WHEN '${code}' THEN '${name}'`)
    .join(' ')} END`;
const spaced = (column: string) => `replace(${column}, '_', ' ')`;

const COUNCIL = `json_array(json_object('code', c.ons_code, 'name', c.short_name))`;

/** Each row told in one shape: a heading and a text. The condition on the id is added where they are used. */
const SELECT: Record<FindableTable, string> = {
  passage: `
    SELECT p.id, d.kind, p.heading, p.text, coalesce(s.published_on, i.published_on, i.end_on, i.start_on) AS day,
      (SELECT json_group_array(json_object('code', c.ons_code, 'name', c.short_name))
       FROM document_council dc JOIN council c USING (ons_code) WHERE dc.document_id = d.id) AS councils
    FROM passage p JOIN document d ON d.id = p.document_id JOIN source s ON s.id = d.source_id
    LEFT JOIN inspection i ON i.id = d.inspection_id
    WHERE d.superseded_by IS NULL AND p.id`,
  person_event: `
    SELECT p.id, 'person' AS kind, concat_ws(', ', p.person, p.role) AS heading, ${COUNCIL} AS councils,
      coalesce(p.date, p.reported_on) AS day,
      concat_ws('. ', ${spaced('p.event')}, ${spaced('p.outcome')}, p.note,
        (SELECT group_concat(sentence, ' ') FROM person_event_source WHERE person_event_id = p.id)) AS text
    FROM person_event p JOIN council c USING (ons_code)
    WHERE p.withdrawn IS NULL AND p.id`,
  inspection: `
    SELECT p.id, 'inspection' AS kind, ${COUNCIL} AS councils, coalesce(p.published_on, p.end_on, p.start_on) AS day,
      concat_ws(', ', p.framework, iif(p.kind LIKE '%inspection', p.kind, p.kind || ' inspection'), ${named('p.framework', FRAMEWORK_NAMES)}) AS heading,
      concat_ws('. ',
        (SELECT group_concat(${named('area', AREA_NAMES)} || ' ' || coalesce(${spaced('grade')}, 'no grade'), '. ')
         FROM judgement WHERE inspection_id = p.id),
        'Lead inspector ' || p.lead_inspector, p.note) AS text
    FROM inspection p JOIN council c USING (ons_code)
    WHERE p.id`,
  visit: `
    SELECT p.id, 'visit' AS kind, ${COUNCIL} AS councils, coalesce(p.published_on, p.start_on) AS day,
      concat_ws(', ', p.kind || ' visit', p.theme) AS heading, coalesce(p.note, '') AS text
    FROM visit p JOIN council c USING (ons_code)
    WHERE p.id`,
};

type Row = Omit<Findable, 'table' | 'councils'> & { councils: string };

/** Every row that search can find, in the one shape that the index takes. */
export function findableStore(db: Db) {
  const prepare = (table: FindableTable) => ({
    get: db.prepare<[number], Row>(`${SELECT[table]} = ?`),
    after: db.prepare<[number, number], Row>(`${SELECT[table]} > ? ORDER BY p.id LIMIT ?`),
  });
  const tables = {
    passage: prepare('passage'),
    person_event: prepare('person_event'),
    inspection: prepare('inspection'),
    visit: prepare('visit'),
  };
  const toFindable = (table: FindableTable, row: Row): Findable => ({
    ...row,
    table,
    councils: JSON.parse(row.councils) as Findable['councils'],
  });
  return {
    /** `undefined` when the row is gone, withdrawn or superseded. */
    get(table: FindableTable, id: number): Findable | undefined {
      const row = tables[table].get.get(id);
      return row && toFindable(table, row);
    },
    /** The rows of a table that follow `id`, by id. */
    after: (table: FindableTable, id: number, limit: number): Findable[] =>
      tables[table].after.all(id, limit).map((row) => toFindable(table, row)),
  };
}
export type FindableStore = ReturnType<typeof findableStore>;
