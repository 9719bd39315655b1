import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/ingest/pdf.ts';
import { titleMatcher } from '../../../src/ingest/report/authority.ts';
import { boardGrades } from '../../../src/ingest/report/board.ts';
import { readSpans } from '../../../src/ingest/report/dates.ts';
import { readHeadline } from '../../../src/ingest/report/headline.ts';
import { readInspector } from '../../../src/ingest/report/inspector.ts';
import { tableRuns } from '../../../src/ingest/report/table.ts';
import { CARE, COUNCILS, grades, HELP, ILACS_TITLE, LEADERS, LEAVERS, read, readAsReport } from './invented.ts';
import { inventedCouncil } from '../../support/council.ts';

const lines = (text: string, page = 1): Line[] =>
  text
    .split('\n')
    .map((line, i) => ({ page, text: line.trim(), x: 71, y: 700 - 14 * i, right: 500, size: 12, font: 'f' }));

const COVER = `${ILACS_TITLE}
  Inspection dates: 6 to 17 November 2023
  Lead inspector: Ada Quillfeather, His Majesty’s Inspector`;
const ROWS = `| Judgement | Grade
  | ${LEADERS} | Good
  | ${HELP} | Requires improvement to be good
  | ${CARE} | Outstanding
  | ${LEAVERS} | Inadequate
  | Overall effectiveness | Good`;

describe('dates of an inspection', () => {
  test.each([
    ['11 to 22 May 2026', '2026-05-11', '2026-05-22'],
    ['11–22 May 2026', '2026-05-11', '2026-05-22'],
    ['11 ─ 22 May 2026', '2026-05-11', '2026-05-22'],
    ['11 May—22 May 2026', '2026-05-11', '2026-05-22'],
    ['28 January-5 February 2014', '2014-01-28', '2014-02-05'],
    ['28 December to 9 January 2026', '2025-12-28', '2026-01-09'],
    ['Monday 11 May to Friday 22 May 2026', '2026-05-11', '2026-05-22'],
    ['11th to 22nd of May 2026', '2026-05-11', '2026-05-22'],
    ['3 Sept. – 1 Oct. 2024', '2024-09-03', '2024-10-01'],
    ['11May2026 to 22May2026', '2026-05-11', '2026-05-22'],
    ['11/05/2026 – 22/05/2026', '2026-05-11', '2026-05-22'],
    ['8 and 9 March 2022', '2022-03-08', '2022-03-09'],
  ])('%s', (text, start, end) => {
    expect(readSpans(text)).toEqual([{ start, end }]);
  });

  test.each(['11 to 22 2026', '31 June 2026', '22 to 11 May 2026', '1 January to 22 May 2026', 'May 2026', 'soon', ''])(
    '“%s” is no stretch of days, so none is given',
    (text) => {
      expect(readSpans(text)).toBeUndefined();
    },
  );

  test('where inspectors came back, the first stay is given, and a warning tells of the return', async () => {
    const report = await readAsReport(
      `${COVER.replace('6 to 17 November 2023', '6 to 17 November 2023 and 15 to 18 January 2024')} \n ${ROWS}`,
    );
    expect(report.span?.value).toEqual({ start: '2023-11-06', end: '2023-11-17' });
    expect(report.framework).toBe('ilacs-standard');
    expect(report.warnings).toEqual([
      'inspectors returned 15 to 18 January 2024; the end given is that of the first stay',
    ]);
  });

  test('the cover counts, where the running foot has another year', async () => {
    const report = await readAsReport(
      `${COVER}\n${ROWS}\n---\nText.\n---\nText.`,
      (page) => `Inspection of Mossmoor, 6 to 17 November 2022, page ${page}`,
    );
    expect(report.span?.value.start).toBe('2023-11-06');
  });

  test('a cover whose dates cannot be read gives none, is neither short nor standard, and says so', async () => {
    const report = await readAsReport(`${COVER.replace('6 to 17 November 2023', '66 to 77 Movember')}\n${ROWS}`);
    expect(report.span).toBeUndefined();
    expect(report.framework).toBe('ilacs');
    expect(report.warnings[0]).toMatch(/^could not read the inspection dates “66 to 77 Movember/);
  });
});

describe('the judgement table', () => {
  test('labels and grades wrap by themselves, and either may be drawn first', () => {
    const [run] = tableRuns(
      lines(`Requires
        1. Children who need help and protection
        improvement to be
        good
        2. Children looked after and achieving
        Good
        permanence
        2.1 Adoption performance
        Not judged`),
    );
    expect(run?.rows.map((row) => [row.area, row.value])).toEqual([
      ['help_protection', 'requires_improvement'],
      ['children_in_care', 'good'],
      ['adoption', 'not_judged'],
    ]);
  });

  test('it may go on over a page break', async () => {
    const rows = ROWS.split('\n');
    const report = await readAsReport(`${COVER}\n${[...rows.slice(0, 4), '---', ...rows.slice(4)].join('\n')}`);
    expect(grades(report)).toEqual({
      leaders: 'good',
      help_protection: 'requires_improvement',
      children_in_care: 'outstanding',
      care_leavers: 'inadequate',
      overall: 'good',
    });
  });

  test('its rows are known by their labels, in whatever order they stand and without a heading above', async () => {
    const [, ...rows] = ROWS.split('\n');
    const report = await readAsReport(`${COVER}\n${rows.reverse().join('\n')}`);
    expect(grades(report)).toMatchObject({ leaders: 'good', care_leavers: 'inadequate', overall: 'good' });
  });

  test('with a grade too few, no grade is taken from it', async () => {
    const report = await readAsReport(`${COVER}\n${ROWS.replace(`| ${CARE} | Outstanding`, CARE)}`);
    expect(grades(report)).toEqual({});
    expect(report.warnings).toContain(
      'the judgement table has more labels than grades, or fewer; no grade taken from it',
    );
  });

  test('a grade that the section inside contradicts is left out, and both pages are named', async () => {
    const report = await readAsReport(
      `${COVER}\n${ROWS}\nA sentence.\n---\n# ${CARE}: good\nA sentence of text for a test.`,
    );
    expect(report.judgements.children_in_care).toBeUndefined();
    expect(report.warnings).toContain('children_in_care is outstanding on page 1 and good on page 2; left out');
  });

  test('a report from before April 2026 without an overall grade is not said to give none', async () => {
    const report = await readAsReport(`${COVER}\n${ROWS.split('\n').slice(0, 5).join('\n')}`);
    expect(report.judgements.overall).toBeUndefined();
    expect(report.warnings).toContain('no overall effectiveness in the table of an inspection before April 2026');
  });
});

test.each([
  ['The overall judgement is good', 'good'],
  ['The overall judgment is that children’s services are inadequate.2', 'inadequate'],
  ['Children’s services in St. Mossmoor require\nimprovement to be good', 'requires_improvement'],
  ['Children’s social care services in Mossmoor are outstanding', 'outstanding'],
])('headline “%s”', (text, value) => {
  expect(readHeadline(lines(text))?.value).toBe(value);
});

describe('the safeguarding board', () => {
  test.each([
    ['The Local Safeguarding Children Board1 requires improvement', 'requires_improvement'],
    [
      'The effectiveness of the Mossmoor and Vale Safeguarding\nChildren Board (MVSCB) is\ngood\n12. The board has',
      'good',
    ],
    ['The MSCB is inadequate.', 'inadequate'],
    ['The Safeguarding Children’s Board in Mossmoor is outstanding because it knows', 'outstanding'],
  ])('%s', (text, value) => {
    expect(boardGrades(lines(text)).map((read) => read.value)).toEqual([value]);
  });

  test.each([
    'An LSCB requires improvement if it does not yet demonstrate the characteristics of good.',
    'The Local Safeguarding Children Board was inadequate.',
    'The Local Safeguarding Children Board is good\nat asking questions.',
  ])('%s: says nothing of its grade', (text) => {
    expect(boardGrades(lines(text))).toEqual([]);
  });
});

test.each([
  ['Lead inspector: Ada Quillfeather, His Majesty’s Inspector', 'Ada Quillfeather'],
  ['Lead inspector: Ada Quillfeather\nHer Majesty’s Inspector', 'Ada Quillfeather'],
  ['Lead inspector:\nAda Quillfeather HMI', 'Ada Quillfeather'],
  ['Lead inspectors: Ada Quillfeather and Bo Hedgerow, Her Majesty’s Inspectors', 'Ada Quillfeather'],
  ['Lead inspectors: Ada Quillfeather HMI & Bo Hedgerow HMI', 'Ada Quillfeather'],
  ['Lead inspector on site: Zoë O’Fern-Moss (SHMI)', "Zoë O'Fern-Moss"],
  ['Reporting inspector Dr Ada van der Quill – HMI', 'Ada van der Quill'],
  ['Deputy lead inspector: Bo Hedgerow', undefined],
  ['Lead inspectors met the leader of the council and her cabinet', undefined],
])('lead inspector in “%s”: %s', (text, name) => {
  expect(readInspector(lines(text))?.value).toBe(name);
});

describe('the council of a title', () => {
  const find = titleMatcher([
    ...COUNCILS,
    inventedCouncil('X6', 'City of Bramble', { name: 'City of Bramble Corporation' }),
  ]);
  test.each([
    ['Mossmoor', 'X1'],
    ['Mossmoor Metropolitan Borough Council', 'X1'],
    ['London Borough of Mossmoor', 'X1'],
    ['The Royal Borough of Fennick & Vale', 'X2'],
    ['FENNICK AND VALE', 'X2'],
    ['Mossmoor Children’s Services', 'X1'],
    ['Council of the City of Bramble', 'X6'],
    ['Thistleby Children First', 'X3'],
  ])('%s', (title, code) => {
    expect(find(title, '2020-01-01')).toBe(code);
  });

  test('of two councils with one name, the one of that day', () => {
    expect(find('Gorsefield', '2018-05-01')).toBe('X4');
    expect(find('Gorsefield', '2020-05-01')).toBe('X5');
  });

  test('a misspelt or unknown name finds none, and the report says which name it was', async () => {
    expect(find('Mosmoor', '2020-01-01')).toBeUndefined();
    const report = await readAsReport(`${COVER.replace('Mossmoor', 'Nowhereshire')}\n${ROWS}`);
    expect(report.council).toBeUndefined();
    expect(report.warnings).toContain('knows no council called “Nowhereshire”');
  });
});

describe('documents that are no graded inspection of a council', () => {
  test('a review of a safeguarding board alone gives the board’s grade and no other', async () => {
    const report = await readAsReport(`= Mossmoor
      # Review of the effectiveness of the Local Safeguarding Children Board
      Review date: 3 June to 25 June 2014
      Report published: 8 August 2014
      # The effectiveness of the Mossmoor Safeguarding Children Board is good
      Children’s services in Mossmoor were inspected at the same time.`);
    expect(report).toMatchObject({ framework: 'lscb-review', council: 'X1' });
    expect(grades(report)).toEqual({ lscb: 'good' });
  });

  test('a letter on a focused visit gives days and theme, and no grade', async () => {
    const letter = await read(`# Focused visit to Mossmoor Metropolitan Borough Council children’s services
      This letter summarises the findings of the focused visit to Mossmoor on 4 and 5 May 2022.
      Inspectors looked at the local authority’s arrangements for the front door, and found them to be good.
      Children’s services in Mossmoor are good at this.`);
    expect(letter).toMatchObject({ kind: 'visit', visit: 'focused', council: 'X1', theme: 'front door' });
    expect(letter.span?.value).toEqual({ start: '2022-05-04', end: '2022-05-05' });
    expect(letter).not.toHaveProperty('judgements');
  });

  test('a letter on a monitoring visit is told apart', async () => {
    const letter = await read(`# Monitoring visit to Mossmoor children’s services
      This letter summarises the findings of the monitoring visit to Mossmoor on 4 and 5 May 2022.
      Overall effectiveness was inadequate at the last inspection.`);
    expect(letter).toMatchObject({ kind: 'visit', visit: 'monitoring', council: 'X1' });
  });

  test.each([
    [
      'a joint targeted area inspection',
      '= Joint targeted area inspection of Mossmoor\n# Inspection dates: 6 to 10 March 2023',
    ],
    [
      'a SEND inspection',
      '= Area SEND inspection of Mossmoor Local Area Partnership\nInspection dates: 6 to 10 March 2023',
    ],
    ['a children’s home', '= Inspection of Quillfeather House children’s home\nInspection dates: 6 to 7 March 2023'],
    ['minutes of a meeting', '= Minutes\nThe meeting was told that the inspection of children’s homes went well.'],
  ])('%s is unreadable: no cover of ours', async (_, text) => {
    await expect(read(`${text}\nOverall effectiveness: good`)).rejects.toThrow(
      'not an inspection report of children’s services',
    );
  });
});
