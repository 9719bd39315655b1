import { expect, test } from 'vitest';
import { reader } from '../../../src/ingest/read.ts';
import { ingester, sha256 } from '../../../src/ingest/ingest.ts';
import { councilStore } from '../../../src/store/councils.ts';
import { inspectionStore } from '../../../src/store/inspections.ts';
import type { Db } from '../../../src/store/open.ts';
import { peopleStore } from '../../../src/store/people.ts';
import { asker } from '../../support/ask.ts';
import { NOW, seededStore } from '../../support/store.ts';

const CUMBRIA = 'E10000006';
/** A real inspection, of which invented people are told. */
const page = (verb: string, day = '20 May 2015') => `Cumbria director goes after inspection

${day}

Cumbria County Council’s children’s services were rated inadequate by Ofsted in a report that was published on 13 May 2015.

Ottoline Quickbeam, head of fostering at the council, ${verb} on Monday. The council thanked her for what she had done.
`;

async function take(db: Db, file: string, text: string) {
  const bytes = Buffer.from(text);
  const reading = await reader({ councils: councilStore(db).all() })({ bytes, file });
  if (reading.kind === 'unreadable') throw new Error(reading.reason);
  return ingester(db).store(reading, { sha256: sha256(bytes), file, url: null, listedOn: null }, NOW);
}

test('what an article tells is joined to the inspection it tells of, with the sentence', async () => {
  const db = seededStore();
  await take(db, 'a.txt', page('resigned'));
  const [event, ...others] = peopleStore(db).find({ person: 'Ottoline Quickbeam' });
  expect(others).toEqual([]);
  expect(event).toMatchObject({ council: CUMBRIA, event: 'resigned', role: 'head of fostering', reportedOn: '2015-05-20' }); // prettier-ignore
  expect(event?.evidence[0]?.words).toBe('Ottoline Quickbeam, head of fostering at the council, resigned on Monday.');
  const followed = inspectionStore(db).byEventId(event?.inspection ?? '');
  expect(followed).toMatchObject({ council: CUMBRIA, publishedOn: '2015-05-13' });
});

test('the same article again changes nothing; another one about the same is a second source of one event', async () => {
  const db = seededStore();
  const people = peopleStore(db);
  expect((await take(db, 'a.txt', page('resigned'))).end).toBe('new');
  expect((await take(db, 'a.txt', page('resigned'))).end).toBe('same');
  await take(db, 'b.txt', page('quit', '21 May 2015'));
  const found = people.find({ person: 'Ottoline Quickbeam' });
  expect(found.map((e) => e.evidence.map(({ source }) => source.file))).toEqual([['a.txt', 'b.txt']]);
});

test('an article that contradicts another stands beside it, and /people says so', async () => {
  const db = seededStore();
  await take(db, 'a.txt', page('resigned'));
  await take(db, 'b.txt', page('was sacked', '21 May 2015'));
  const answer = await asker(db).read('/people person:Quickbeam');
  expect(answer).toMatch(/Sources differ on Ottoline Quickbeam: /);
});

test('an event marked as wrong stays out when its article, or another, is read again', async () => {
  const db = seededStore();
  const people = peopleStore(db);
  await take(db, 'a.txt', page('resigned'));
  people.withdraw(people.find({ person: 'Quickbeam' })[0]?.key ?? '', 'she was on holiday');
  await take(db, 'a.txt', page('resigned'));
  await take(db, 'b.txt', page('resigned', '21 May 2015'));
  expect(people.find({ person: 'Quickbeam' })).toEqual([]);
  expect(await asker(db).read('/people person:Quickbeam')).toContain('Nothing on file says that anybody');
});
