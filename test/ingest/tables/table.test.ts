import { utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { dayOf, outcomeOf } from '../../../src/ingest/tables/rows.ts';
import { readTable } from '../../../src/ingest/tables/table.ts';

type Cell = string | number | Date;
const book = (type: BookType, sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array => {
  const made = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(
      made,
      utils.aoa_to_sheet(
        rows.map((row) => [...row]),
        { cellDates: true, dateNF: 'dd/mm/yyyy' },
      ),
      name,
    );
  return new Uint8Array(write(made, { type: 'buffer', bookType: type }) as Buffer);
};
const csv = (...rows: string[]) => Buffer.from(`\uFEFF${rows.join('\n')}\n`);
const graded = (reading: Awaited<ReturnType<typeof readTable>>) =>
  reading.inspections.map(({ facts }) =>
    Object.fromEntries(
      facts.judgements.map(({ area, outcome }) => [area, 'grade' in outcome ? outcome.grade : outcome.none]),
    ),
  );

const HEADER_2025 = [
  'Web link', 'Local authority area code', 'Local authority name', 'Ofsted region', 'Inspection date', 'Publication date',
  'Overall effectiveness', 'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection', 'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
]; // prettier-ignore
const COVER = [
  ['Local authority inspection outcomes as at 31 March 2099'],
  ['Published on:', '25 September 2099'],
  ['Issued by:', 'Office for Standards in Education, Children’s Services and Skills (Ofsted)'],
];
const ROWS = [
  ['Link', 'X1', 'Mossmoor', 'North', '06/11/2023', '04/01/2024', 'Good', 'Good', 'Requires improvement to be good', 'Outstanding', 'Inadequate'],
  ['Link', 'X2', 'Fennick & Vale', 'North', '07/11/2022', '04/01/2023', 'Good', 'Good', 'Good', 'Requires improvement', ''],
]; // prettier-ignore

describe.each(['ods', 'xlsx'] as const)('an official table as %s', (type) => {
  const reading = readTable(
    book(type, {
      Cover: COVER,
      Past: [['Inspection history'], ['One table, no blank rows.'], HEADER_2025, ...ROWS],
      'In-year': [
        ['In year'],
        [],
        [
          'Local authority name',
          'Inspection/Visit date',
          'Inspection/Visit type',
          'Visit Theme',
          'Overall effectiveness',
          'Impact of leaders',
          'Mood',
        ],
        ['Mossmoor', '04/05/2024', 'ILACS Focused Visit', 'Children in need / subject to a plan', '', '', 'grey'],
        ['Mossmoor', '05/06/2024', 'LA Monitoring visit', '', '', '', ''],
      ],
    }),
    `table.${type}`,
  );

  test('the header is found by its content, in whatever row, and columns by their names', async () => {
    const { inspections } = await reading;
    expect(inspections.map(({ name, code, facts }) => [name, code, facts.start, facts.publishedOn])).toEqual([
      ['Mossmoor', 'X1', '2023-11-06', '2024-01-04'],
      ['Fennick & Vale', 'X2', '2022-11-07', '2023-01-04'],
    ]);
  });

  test('before 2023 the column of children in care holds the joint grade', async () => {
    expect(graded(await reading)).toEqual([
      { overall: 'good', leaders: 'good', help_protection: 'requires_improvement', children_in_care: 'outstanding', care_leavers: 'inadequate' },
      { overall: 'good', leaders: 'good', help_protection: 'good', care_combined: 'requires_improvement' },
    ]); // prettier-ignore
  });

  test('visits are told from inspections', async () => {
    expect((await reading).visits.map(({ facts }) => [facts.kind, facts.start, facts.theme])).toEqual([
      ['focused', '2024-05-04', 'children in need or on a plan'],
      ['monitoring', '2024-06-05', null],
    ]);
  });

  test('the cover sheet says which statistics these are, whose, and of which day', async () => {
    expect(await reading).toMatchObject({
      title: 'Local authority inspection outcomes as at 31 March 2099',
      publisher: 'Ofsted',
      published: '2099-09-25',
    });
  });

  test('columns and sheets that are not used are reported', async () => {
    const { unmapped_columns, warnings } = await reading;
    expect(unmapped_columns).toEqual(['In-year: Mood']);
    expect(warnings).toEqual(['sheets not used: Cover']);
  });
});

describe('a table that other people keep', () => {
  const HEADER =
    'urn,local_authority,inspection_link,publication_date,inspection_framework,inspector_name,inspection_start_date,inspection_end_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade,local_link_to_all_inspections';

  test('has short years, lower case, and words of its own for what is not known', async () => {
    const reading = await readTable(
      csv(
        HEADER,
        '1,mossmoor,https://files.example/1,04/01/24,standard,ada quillfeather,06/11/2023,17/11/2023,good,to requires improvement,data_unreadable,outstanding,good,"=HYPERLINK(""x"")"',
        '2,fennick,,04/01/23,short,None,07/11/2022,11/11/2022,,good,good,good,inspection_pre_dates_judgement,',
        '3,thistleby,,05/09/22,,nan,,,good,good,good,good,inadequate,',
        '4,gorsefield,,20/06/26,standard,,01/06/2026,12/06/2026,not_reported_post_reform,good,good,good,good,',
      ),
      'peer.csv',
    );
    expect(reading.publisher).toBeNull();
    expect(
      reading.inspections.map(({ facts }) => [facts.kind, facts.start, facts.publishedOn, facts.leadInspector]),
    ).toEqual([
      ['standard', '2023-11-06', '2024-01-04', 'Ada Quillfeather'],
      ['short', '2022-11-07', '2023-01-04', null],
      [null, null, '2022-09-05', null],
      ['standard', '2026-06-01', '2026-06-20', null],
    ]);
    expect(graded(reading)).toEqual([
      { overall: 'good', leaders: 'requires_improvement', children_in_care: 'outstanding', care_leavers: 'good' },
      { leaders: 'good', help_protection: 'good', care_combined: 'good' },
      { overall: 'good', leaders: 'good', help_protection: 'good', care_combined: 'good' },
      {
        overall: 'not_reported',
        leaders: 'good',
        help_protection: 'good',
        children_in_care: 'good',
        care_leavers: 'good',
      },
    ]);
    expect(reading.unmapped_columns).toEqual([]);
  });

  test('a word that is no grade, and a row without a day, are told and left out', async () => {
    const reading = await readTable(
      csv(
        HEADER,
        '1,mossmoor,,04/01/24,,,06/11/2023,,splendid,good,good,good,good,',
        '2,fennick,,soon,,,,,good,good,good,good,good,',
      ),
      'peer.csv',
    );
    expect(graded(reading)).toEqual([
      { leaders: 'good', help_protection: 'good', children_in_care: 'good', care_leavers: 'good' },
    ]);
    expect(reading.warnings).toEqual([
      '“splendid” is not a grade that is known',
      'peer.csv: left out a row of fennick without a date that can be read',
    ]);
  });
});

describe('a sheet with a row for each council and all its inspections side by side', () => {
  const header = [
    'Web link', 'Local authority name', 'LA region',
    'Safeguarding & Looked After Children (SLAC) Inspection publication date', 'SLAC Safeguarding Overall effectiveness (OE)', 'SLAC Looked After Children Overall Effectiveness (OE)',
    'SLAC re-inspection of services for Children Looked After publication date', 'SLAC re-inspection of services Children Looked After OE',
    'Child Protection Inspections (CPI) publication date', 'CPI Overall Effectiveness (OE)',
    "Single Inspection of LA Children's Services (SIF)  First SIF publication date", ' First SIF Overall Judgement\n(OE)', ' First SIF CLA Sub: Experiences and progress of care leavers', 'LSCB Overall Effectiveness ',
    'Second ILACS framework inspection type', 'Second ILACS framework publication date', 'Second ILACS framework overall effectiveness',
    'Second ILACS framework experiences and progress of children in care', 'Second ILACS framework experiences and progress of care leavers', 'Second ILACS weather',
  ]; // prettier-ignore
  const below = ['Web link', 'Local authority name', 'LA region', 'Targeted Looked After Children (TLAC) inspection publication date', 'TLAC Overall Effectiveness (OE)', 'Child Protection Re-Inspection (CPRI) publication date', 'CPRI Overall Effectiveness (OE)']; // prettier-ignore
  const all = [
    ['History 2009-2023'], [], header,
    ['Link', 'Mossmoor', 'North', '27/07/2010', 'Good', '-', '01/02/2011', 'Requires improvement to be good', '', '', '07/07/2014', 'Requires improvement to be good', 'Good', 'Inadequate', 'ILACS Short Inspection', '05/09/2022', 'Good', 'Outstanding', '', ''],
    ['Link', 'Fennick', 'North', '', '', '', '', '', '16/04/2013', 'Inadequate', '', '', '', '', 'ILACS Standard Inspection', '10/03/2023', 'Good', 'Good', 'Inadequate', ''],
    [], below,
    ['Link', 'Old Quaymoor', 'South', '23/08/2013', 'Requires improvement to be good', '20/03/2013', 'Inadequate'],
  ]; // prettier-ignore
  const reading = readTable(book('ods', { Past: all }), 'history.ods');

  test('each inspection is one of its own, with its kind and the day it was published', async () => {
    expect(
      (await reading).inspections.map(({ name, facts }) => [name, facts.framework, facts.kind, facts.publishedOn]),
    ).toEqual([
      ['Mossmoor', 'SLAC', 'full', '2010-07-27'],
      ['Mossmoor', 'SLAC', 're-inspection', '2011-02-01'],
      ['Mossmoor', 'SIF', 'first inspection', '2014-07-07'],
      ['Mossmoor', 'ILACS', 'short', '2022-09-05'],
      ['Fennick', 'CPI', 'full', '2013-04-16'],
      ['Fennick', 'ILACS', 'standard', '2023-03-10'],
      ['Old Quaymoor', 'TLAC', 'full', '2013-08-23'],
      ['Old Quaymoor', 'CPI', 're-inspection', '2013-03-20'],
    ]);
  });

  test('grades stand under the areas of their framework, the third before 2013 in the word of its time', async () => {
    expect(graded(await reading)).toEqual([
      { safeguarding: 'good', looked_after: 'not_judged' },
      { looked_after: 'adequate' },
      { overall: 'requires_improvement', care_leavers: 'good', lscb: 'inadequate' },
      { overall: 'good', care_combined: 'outstanding' },
      { protection: 'inadequate' },
      { overall: 'good', children_in_care: 'good', care_leavers: 'inadequate' },
      { looked_after: 'adequate' },
      { protection: 'inadequate' },
    ]);
  });

  test('a column that none of them needs is reported', async () => {
    expect((await reading).unmapped_columns).toEqual(['Past: Second ILACS weather']);
  });
});

test.each([
  ['2023-07-10', '2023-07-10'],
  ['2023-07-10T00:00:00', '2023-07-10'],
  ['10/07/2023', '2023-07-10'],
  ['10/07/23', '2023-07-10'],
  ['1.7.2023', '2023-07-01'],
  ['31/06/2023', null],
  ['07/13/2023', null],
  ['45117', null],
  ['', null],
])('a cell “%s” is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  ['Requires improvement to be good', { grade: 'requires_improvement' }],
  ['Grade 2 (Good)', { grade: 'good' }],
  ['3', { grade: 'requires_improvement' }],
  ['-', { none: 'not_judged' }],
  ['Satisfactory', { grade: 'adequate' }],
  ['Not judged', { none: 'not_judged' }],
  ['Not reported (2026 framework change)', { none: 'not_reported' }],
  ['data_unreadable', 'unknown'],
  ['Not yet inspected', 'unknown'],
  ['REDACTED', 'unreadable'],
])('a cell “%s” says %j', (words, outcome) => {
  expect(outcomeOf(words)).toEqual(outcome);
});

test.each([
  ['a table of other things', csv('Name,Age', 'Ada,7'), 'a table without a header of inspections that is known'],
  ['a cut archive', book('xlsx', { Cover: COVER }).slice(0, 400), 'a damaged table'],
  ['an unclosed quotation', Buffer.from('a,b\n"x,y\n'), 'a damaged table'],
])('%s is unreadable', async (name, bytes, reason) => {
  await expect(readTable(bytes, name === 'a cut archive' ? 'x.xlsx' : 'x.csv')).rejects.toThrow(reason);
});
