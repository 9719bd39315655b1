import { documentStore } from '../../src/store/documents.ts';
import { openStore, type Db } from '../../src/store/open.ts';
import { NOW } from './store.ts';

/** Councils that do not exist, by their codes. */
export const INVENTED = {
  E10000901: 'Northshire',
  E10000902: 'Eastmoor',
  E10000903: 'Wexbury and Dunmere',
  E10000904: 'Harrowdale',
  E10000905: 'Saltmarsh Bay',
  E10000906: 'Upper Thornby',
} as const;

/** A store of its own in memory, without the record, over councils that do not exist. */
export function inventedStore(): Db {
  const db = openStore(':memory:');
  const add = db.prepare(
    `INSERT INTO council (ons_code, name, short_name, type, region, status) VALUES (?, ? || ' Council', ?, 'unitary', 'North West', 'current')`,
  );
  for (const [code, name] of Object.entries(INVENTED)) add.run(code, name, name);
  return db;
}

let files = 0;

/** Puts an invented report on file, one passage a text; gives the document's id. */
export function addReport(
  db: Db,
  texts: readonly string[],
  {
    councils = ['E10000901'],
    day = '2031-05-06',
    file = `report-${++files}.pdf`,
    url = null as string | null,
    heading = 'Care leavers',
  } = {},
): number {
  const source = { kind: 'report', title: 'Ofsted report', publisher: 'Ofsted', publishedOn: day, url, file } as const;
  return documentStore(db).add(
    {
      sha256: `${file}-${++files}`,
      source,
      kind: 'report',
      inspectionId: null,
      author: null,
      pages: texts.length,
      warnings: [],
      councils,
      passages: texts.map((text, i) => ({ kind: 'text', heading, paragraph: String(i + 1), page: i + 1, text })),
    },
    NOW,
  ).id;
}
