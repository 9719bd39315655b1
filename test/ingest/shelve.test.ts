import { expect, test } from 'vitest';
import { ingester } from '../../src/ingest/ingest.ts';
import { reader } from '../../src/ingest/read.ts';
import { councilStore } from '../../src/store/councils.ts';
import { reportPdf } from '../support/pdf.ts';
import { NOW, seededStore } from '../support/store.ts';
import { CARE, HELP, LEADERS, LEAVERS } from './report/invented.ts';

test('reports of two councils under one file name are two sources, and neither takes the place of the other', async () => {
  const db = seededStore();
  const read = reader({ councils: councilStore(db).all() });
  const store = ingester(db);
  for (const name of ['Leeds', 'York']) {
    const bytes = await reportPdf(`= Inspection of ${name} local authority children’s services
      Inspection dates: 4 to 15 October 2027
      | ${LEADERS} | Good
      | ${HELP} | Good
      | ${CARE} | Outstanding
      | ${LEAVERS} | Inadequate`);
    const reading = await read({ bytes, file: '2027.pdf' });
    if (reading.kind === 'unreadable') throw new Error(reading.reason);
    const { end } = store.store(reading, { sha256: name, file: '2027.pdf', url: null, listedOn: null }, NOW);
    expect(end).toBe('new');
  }
  const grades = db
    .prepare(`SELECT i.ons_code, count(*) FROM inspection i JOIN judgement j ON j.inspection_id = i.id
       WHERE i.start_on = '2027-10-04' GROUP BY 1`)
    .raw()
    .all(); // prettier-ignore
  expect(grades).toEqual([
    ['E06000014', 5],
    ['E08000035', 5],
  ]);
  db.close();
});
