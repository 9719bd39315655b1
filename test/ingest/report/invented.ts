import type { Council } from '../../../src/domain/councils.ts';
import { readPdf } from '../../../src/ingest/pdf.ts';
import { titleMatcher } from '../../../src/ingest/report/authority.ts';
import { readReport, type Report, type VisitLetter } from '../../../src/ingest/report/report.ts';
import { inventedCouncil } from '../../support/council.ts';
import { reportPdf } from '../../support/pdf.ts';

export const COUNCILS: readonly Council[] = [
  inventedCouncil('X1', 'Mossmoor', { name: 'Mossmoor Metropolitan Borough Council' }),
  inventedCouncil('X2', 'Fennick and Vale', { aliases: ['Fennick'] }),
  inventedCouncil('X3', 'Thistleby', {
    delivery: { name: 'Thistleby Children First', type: 'trust', from: '2019', to: null },
  }),
  inventedCouncil('X4', 'Gorsefield', { status: 'abolished', validTo: '2019-03-31' }),
  inventedCouncil('X5', 'Gorsefield', { code: 'X5', name: 'Gorsefield Council', validFrom: '2019-04-01' }),
];

/** What a PDF of this text says (test/support/pdf.ts tells how it is written). */
export async function read(...pdf: Parameters<typeof reportPdf>): Promise<Report | VisitLetter> {
  return readReport(await readPdf(await reportPdf(...pdf)), titleMatcher(COUNCILS));
}

export async function readAsReport(...pdf: Parameters<typeof reportPdf>): Promise<Report> {
  const found = await read(...pdf);
  if (found.kind !== 'report') throw new Error(`read as ${found.kind}`);
  return found;
}

/** Values alone, without pages and words. */
export const grades = (report: Report): Record<string, string> =>
  Object.fromEntries(Object.entries(report.judgements).flatMap(([area, read]) => (read ? [[area, read.value]] : [])));

// The covers of the families A to I (eval of 2012 to 2026), with invented councils and our own sentences.

export const ILACS_TITLE = '= Inspection of Mossmoor local authority children’s services';
export const LEADERS = 'The impact of leaders on social work practice with children and families';
export const HELP = 'The experiences and progress of children who need help and protection';
export const JOINT = 'The experiences and progress of children in care and care leavers';
export const CARE = 'The experiences and progress of children in care';
export const LEAVERS = 'The experiences and progress of care leavers';

const SIF_TITLE = `= Mossmoor Metropolitan Borough Council
  # Inspection of services for children in need of help and protection, children looked after and care leavers`;
const SIF_TITLE_WITH_BOARD = `${SIF_TITLE}
  # and Review of the effectiveness of the local safeguarding children board`;
const SIF_ROWS = `
  | 1. Children who need help and protection | Requires improvement
  | 2. Children looked after and achieving permanence | Good
  | 2.1 Adoption performance | Outstanding
  | 2.2 Experiences and progress of care leavers | Requires improvement
  | 3. Leadership, management and governance | Inadequate`;
const SIF_GRADES = {
  help_protection: 'requires_improvement',
  children_in_care: 'good',
  adoption: 'outstanding',
  care_leavers: 'requires_improvement',
  leaders: 'inadequate',
};
const PROSE =
  'The sentences of this report were made up for a test. Good help would be good, and outstanding help better.';

export interface Example {
  readonly family: string;
  readonly text: string;
  readonly framework: Report['framework'];
  readonly reinspection?: boolean;
  readonly span: readonly [string, string];
  readonly published?: string;
  readonly lead: string;
  readonly grades: Readonly<Record<string, string>>;
}

export const EXAMPLES: readonly Example[] = [
  {
    family: 'A, looked after children services 2013: grades on the last page, “adequate” among them',
    text: `= Inspection of looked after children services
      # Mossmoor Metropolitan Borough Council
      Inspection dates: 24 – 28 June 2013
      Reporting inspector Ada Quillfeather HMI
      Age group: All
      Published: 2 August 2013
      ---
      ${PROSE}
      ---
      # Record of main findings
      Services for looked after children
      | Overall effectiveness | Inadequate (Grade 4)
      | Capacity to improve | Adequate
      | Outcomes for looked after children and young people | Adequate
      | Quality of provision | Good
      | Leadership and management | Inadequate`,
    framework: 'lac-2013',
    span: ['2013-06-24', '2013-06-28'],
    published: '2013-08-02',
    lead: 'Ada Quillfeather',
    grades: {
      overall: 'inadequate',
      capacity_to_improve: 'adequate',
      outcomes: 'adequate',
      quality_of_provision: 'good',
      leaders: 'inadequate',
    },
  },
  {
    family: 'B, single framework of early 2014: the board’s grade on the cover',
    text: `${SIF_TITLE_WITH_BOARD}
      Inspection date: 28 January–19 February 2014
      # The overall judgement is inadequate
      ${PROSE}
      ${SIF_ROWS}
      # The effectiveness of the Local Safeguarding Children Board (LSCB) is requires improvement
      The board has plans.
      ---
      # The inspection team
      Lead inspector: Ada Quillfeather HMI
      Deputy lead inspector: Bo Hedgerow`,
    framework: 'sif',
    span: ['2014-01-28', '2014-02-19'],
    lead: 'Ada Quillfeather',
    grades: { overall: 'inadequate', ...SIF_GRADES, lscb: 'requires_improvement' },
  },
  {
    family: 'C, single framework 2014 to 2015: the board’s grade at the head of its own section',
    text: `${SIF_TITLE_WITH_BOARD}
      Inspection date: 3 June – 25 June 2014
      Report published: 8 August 2014
      # The overall judgement is that children’s services require improvement
      ${PROSE}
      ${SIF_ROWS}
      ---
      # The graded judgment for adoption performance is that it is outstanding
      1. ${PROSE}
      ---
      # The effectiveness of the Mossmoor Safeguarding Children Board (MSCB) is good
      2. ${PROSE}
      ---
      # What the inspection judgements mean
      An LSCB requires improvement if it does not yet demonstrate the characteristics of good.
      ---
      # Information about this inspection
      Lead inspector: Ada Quillfeather`,
    framework: 'sif',
    span: ['2014-06-03', '2014-06-25'],
    published: '2014-08-08',
    lead: 'Ada Quillfeather',
    grades: { overall: 'requires_improvement', ...SIF_GRADES, lscb: 'good' },
  },
  {
    family: 'D, single framework 2015 to 2018: the headline names the council; an area is not judged',
    text: `${SIF_TITLE_WITH_BOARD.replace('Mossmoor Metropolitan Borough Council', 'Fennick & Vale')}
      Inspection date: 15 May 2017 to 8 June 2017
      Report published: 24 July 2017
      # Children’s services in Fennick & Vale require improvement to be good
      ${SIF_ROWS.replace('Outstanding', 'Not judged')}
      ---
      # The Local Safeguarding Children Board is outstanding
      ${PROSE}
      ---
      Lead inspector: Ada Quillfeather, Her Majesty’s Inspector`,
    framework: 'sif',
    span: ['2017-05-15', '2017-06-08'],
    published: '2017-07-24',
    lead: 'Ada Quillfeather',
    grades: { overall: 'requires_improvement', ...SIF_GRADES, adoption: 'not_judged', lscb: 'outstanding' },
  },
  {
    family: 'E, re-inspection: the grades of the inspection before stand in the text, and no board is reviewed',
    text: `${SIF_TITLE.replace('Inspection', 'Re-inspection')}
      Inspection date: 13 March 2017 to 24 March 2017
      Report published: 13 June 2017
      # Children’s services in Mossmoor are good
      ${SIF_ROWS}
      ---
      # Progress since the last inspection
      The last inspection was in 2014. The overall judgement was inadequate. The local authority was judged to be:
      * inadequate for children who need help and protection
      * inadequate for adoption performance and good for care leavers.
      The Local Safeguarding Children Board was inadequate.
      ---
      Lead inspector: Ada Quillfeather, HMI`,
    framework: 'sif',
    reinspection: true,
    span: ['2017-03-13', '2017-03-24'],
    published: '2017-06-13',
    lead: 'Ada Quillfeather',
    grades: { overall: 'good', ...SIF_GRADES },
  },
  {
    family: 'F, first cover of the present framework: the council’s name above the title',
    text: `= Mossmoor
      # Inspection of children’s social care services
      Inspection dates: 21 May 2018 to 25 May 2018
      Lead inspector: Ada Quillfeather
      Her Majesty’s Inspector
      | Judgement | Grade
      | ${LEADERS} | Good
      | ${HELP} | Requires improvement to be good
      | ${JOINT} | Outstanding
      | Overall effectiveness | Good
      ${PROSE}`,
    framework: 'ilacs-short',
    span: ['2018-05-21', '2018-05-25'],
    lead: 'Ada Quillfeather',
    grades: { leaders: 'good', help_protection: 'requires_improvement', care_combined: 'outstanding', overall: 'good' },
  },
  {
    family: 'G, second cover: care and care leavers graded as one',
    text: `${ILACS_TITLE}
      Inspection dates: 14 to 25 February 2022
      Lead inspectors: Ada Quillfeather and Bo Hedgerow, Her Majesty’s Inspectors
      | Judgement | Grade
      | ${LEADERS} | Inadequate
      | ${HELP} | Requires improvement to be good
      | ${JOINT} | Requires improvement to be good
      | Overall effectiveness | Requires improvement to be good
      Overall effectiveness was inadequate at the last inspection.
      ---
      # ${HELP}: requires improvement to be good
      1. ${PROSE}`,
    framework: 'ilacs-standard',
    span: ['2022-02-14', '2022-02-25'],
    lead: 'Ada Quillfeather',
    grades: {
      leaders: 'inadequate',
      help_protection: 'requires_improvement',
      care_combined: 'requires_improvement',
      overall: 'requires_improvement',
    },
  },
  {
    family: 'H, five rows: care leavers apart, with the slip of 2025 in the label',
    text: `${ILACS_TITLE}
      Inspection dates: 28 December 2025 to 9 January 2026
      Lead inspector: Ada Quillfeather, His Majesty’s Inspector
      | Judgement | Grade
      | ${LEADERS} | Good
      | ${HELP} | Good
      | ${CARE} | Outstanding
      | The experiences and progress of children care leavers | Requires improvement to be good
      | Overall effectiveness | Good
      ${PROSE}`,
    framework: 'ilacs-standard',
    span: ['2025-12-28', '2026-01-09'],
    lead: 'Ada Quillfeather',
    grades: {
      leaders: 'good',
      help_protection: 'good',
      children_in_care: 'outstanding',
      care_leavers: 'requires_improvement',
      overall: 'good',
    },
  },
  {
    family: 'I, since April 2026: four rows and no overall grade, whatever the text says of the last inspection',
    text: `${ILACS_TITLE}
      Inspection dates: 11 to 22 May 2026
      Lead inspector: Ada Quillfeather, His Majesty’s Inspector
      | Judgement | Grade
      | The impact of leaders on practice with children and families | Good
      | ${HELP} | Good
      | ${CARE} | Outstanding
      | ${LEAVERS} | Inadequate
      At the last inspection the judgement for overall effectiveness was outstanding.`,
    framework: 'ilacs-standard',
    span: ['2026-05-11', '2026-05-22'],
    lead: 'Ada Quillfeather',
    grades: {
      overall: 'not_reported',
      leaders: 'good',
      help_protection: 'good',
      children_in_care: 'outstanding',
      care_leavers: 'inadequate',
    },
  },
];
