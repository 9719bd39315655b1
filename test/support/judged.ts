import type { Db } from '../../src/store/open.ts';
import { addReport, INVENTED, inventedStore } from './texts.ts';

/** What a passage may be about: sentences that say it in different words, and one that only touches on it. */
const TOPICS = {
  'care leavers': {
    heading: 'Care leavers',
    says: [
      'Young adults who have left care stay in touch with their personal advisers.',
      'Pathway plans are drawn up late and say little about what a young person wants.',
      'Care leavers told us that they feel listened to and know their entitlements.',
    ],
    touches: 'Some had been care leavers themselves.',
  },
  housing: {
    heading: 'Care leavers',
    says: [
      'Too many young people live in bed and breakfast or other unsuitable accommodation.',
      'Homeless sixteen- and seventeen-year-olds are not told that they may come into care.',
      'A good range of supported lodgings and tenancies is on offer.',
    ],
    touches: 'Poor housing makes their position worse.',
  },
  'early help': {
    heading: 'Help and protection',
    says: [
      'Families get early help before their difficulties become entrenched.',
      'Preventative services in children’s centres are stretched, and families wait for support.',
      'Early help assessments bring partners around the family in good time.',
    ],
    touches: 'Some of them had received early help before.',
  },
  thresholds: {
    heading: 'Help and protection',
    says: [
      'Contacts at the front door are screened on the day by experienced managers.',
      'Thresholds are not understood by partners, and referrals are closed too soon.',
      'The multi-agency safeguarding hub makes consistent decisions about the next step.',
    ],
    touches: 'The threshold for a referral had been met.',
  },
  caseloads: {
    heading: 'Leadership',
    says: [
      'Social workers carry too many cases to see children as often as they should.',
      'Caseloads have fallen since more staff were recruited, and turnover is low.',
      'The workforce depends on agency staff, and children tell of a string of different workers.',
    ],
    touches: 'High caseloads are one reason.',
  },
  supervision: {
    heading: 'Leadership',
    says: [
      'Supervision is regular, reflective and recorded.',
      'Management oversight does not prevent drift, and actions from supervision are not followed up.',
      'Auditing tells leaders little about the quality of practice.',
    ],
    touches: 'Managers had not challenged this.',
  },
  fostering: {
    heading: 'Children in care',
    says: [
      'There are not enough foster carers, so that brothers and sisters are placed apart.',
      'Foster carers are well trained and speak warmly of their supervising workers.',
      'Most children live in stable foster homes that meet their needs.',
    ],
    touches: 'A foster carer had raised this.',
  },
  adoption: {
    heading: 'Children in care',
    says: [
      'Adoption is considered for all children who cannot return home, and matching is swift.',
      'Children wait too long for an adoptive family.',
      'Life-story work helps adopted children to understand their past.',
    ],
    touches: 'One plan of adoption had been changed.',
  },
  missing: {
    heading: 'Help and protection',
    says: [
      'Return home interviews are offered quickly when children go missing.',
      'Risks to children who run away or are sexually exploited are mapped and acted on.',
      'Information from missing episodes is not used to keep exploited young people safe.',
    ],
    touches: 'Two of the children had been missing.',
  },
  'domestic abuse': {
    heading: 'Help and protection',
    says: [
      'Children living with domestic abuse are made safer by a skilled specialist team.',
      'The impact of domestic violence on children is minimised in many assessments.',
      'Victims and perpetrators are offered programmes that reduce harm.',
    ],
    touches: 'There was domestic abuse in the family.',
  },
  health: {
    heading: 'Children in care',
    says: [
      'Initial health assessments are late for half of the children who come into care.',
      'Emotional well-being is supported by a dedicated mental health service without a wait.',
      'Dental checks and strengths and difficulties questionnaires are up to date.',
    ],
    touches: 'Health partners were not at the meeting.',
  },
  education: {
    heading: 'Children in care',
    says: [
      'The virtual school is ambitious, and attendance and attainment are rising.',
      'Personal education plans lack targets, and exclusions are too common.',
      'Children who are educated at home are tracked well.',
    ],
    touches: 'Schools had shared their worries.',
  },
} as const;
export type Topic = keyof typeof TOPICS;

const YEARS = [2031, 2034, 2037, 2040];

/** A search as somebody types it, and what they mean. */
export interface Judged {
  readonly query: string;
  readonly topic: Topic;
  readonly council: keyof typeof INVENTED;
  /** First and last year, where they say one. */
  readonly years?: readonly [number, number];
}

export const JUDGED: readonly Judged[] = [
  { query: 'northshire care leavers 2034', topic: 'care leavers', council: 'E10000901', years: [2034, 2034] },
  { query: 'what did inspectors say about early help in eastmoor', topic: 'early help', council: 'E10000902' },
  { query: 'social worker caseloads harrowdale', topic: 'caseloads', council: 'E10000904' },
  { query: 'were there enough foster carers in wexbury and dunmere in 2037', topic: 'fostering', council: 'E10000903', years: [2037, 2037] },
  { query: 'saltmarsh bay missing children exploitation', topic: 'missing', council: 'E10000905' },
  { query: 'thresholds at the front door upper thornby 2031', topic: 'thresholds', council: 'E10000906', years: [2031, 2031] },
  { query: 'how good is supervision in northshire since 2036', topic: 'supervision', council: 'E10000901', years: [2036, 9999] },
  { query: 'unsuitable accommodation for homeless young people eastmoor 2040', topic: 'housing', council: 'E10000902', years: [2040, 2040] },
  { query: 'adoption harrowdale 2034', topic: 'adoption', council: 'E10000904', years: [2034, 2034] },
  { query: 'children living with domestic violence in saltmarsh bay', topic: 'domestic abuse', council: 'E10000905' },
  { query: 'did upper thornby children get their health assessments on time', topic: 'health', council: 'E10000906' },
  { query: 'virtual school and exclusions wexbury and dunmere', topic: 'education', council: 'E10000903' },
  { query: 'eastmoor referrals multi-agency hub 2037', topic: 'thresholds', council: 'E10000902', years: [2037, 2037] },
  { query: 'agency staff turnover northshire 2031', topic: 'caseloads', council: 'E10000901', years: [2031, 2031] },
  { query: 'pathway plans in harrowdale before 2035', topic: 'care leavers', council: 'E10000904', years: [0, 2034] },
  { query: 'what is said about management oversight and drift in upper thornby in 2040', topic: 'supervision', council: 'E10000906', years: [2040, 2040] },
  { query: 'return home interviews northshire', topic: 'missing', council: 'E10000901' },
  { query: 'supported lodgings saltmarsh bay between 2034 and 2037', topic: 'housing', council: 'E10000905', years: [2034, 2037] },
  { query: 'brothers and sisters placed apart eastmoor', topic: 'fostering', council: 'E10000902' },
  { query: 'preventative services for families wexbury and dunmere 2031', topic: 'early help', council: 'E10000903', years: [2031, 2031] },
  { query: 'mental health of children in care harrowdale 2040', topic: 'health', council: 'E10000904', years: [2040, 2040] },
  { query: 'why do children in upper thornby wait for an adoptive family', topic: 'adoption', council: 'E10000906' },
  { query: 'personal education plans northshire 2037', topic: 'education', council: 'E10000901', years: [2037, 2037] },
  { query: 'how does wexbury and dunmere help victims of domestic abuse', topic: 'domestic abuse', council: 'E10000903' },
]; // prettier-ignore

/** For each passage: 2 where it says what is asked of the council and time asked about, 1 where it touches on it. */
export type Grades = (judged: Judged, passageId: number) => 0 | 1 | 2;

/**
 * Reports on six invented councils in four years, a passage for each topic. As in real reports, most passages name no
 * council and no year, some name a neighbour or an earlier inspection, and most touch on another topic.
 */
export function judgedStore(): { readonly db: Db; readonly grades: Grades } {
  const db = inventedStore();
  const about = new Map<number, { council: string; year: number; says: Topic; touches: Topic }>();
  const councils = Object.keys(INVENTED) as (keyof typeof INVENTED)[];
  const topics = Object.keys(TOPICS) as Topic[];
  let turn = 0;
  for (const council of councils) {
    for (const year of YEARS) {
      for (const [i, says] of topics.entries()) {
        turn += 7;
        const touches = topics[(i + 1 + (turn % 11)) % topics.length]!;
        const { heading, says: sentences } = TOPICS[says];
        const first = sentences[turn % 3]!;
        const second = sentences[(turn + 1) % 3]!;
        const neighbour = INVENTED[councils[turn % councils.length]!];
        const aside = [
          `This was a concern at the inspection of ${year - 3}.`,
          `Work with ${neighbour} on this has begun.`,
          'Leaders know this and have a plan.',
          `Performance has improved since ${year - 6}, but not enough.`,
        ][turn % 4]!;
        const text = [first, aside, TOPICS[touches].touches, ...(turn % 5 < 3 ? [second] : [])].join(' ');
        const document = addReport(db, [text], { councils: [council], day: `${year}-06-0${1 + (turn % 9)}`, heading });
        const { id } = db
          .prepare<[number], { id: number }>(`SELECT id FROM passage WHERE document_id = ?`)
          .get(document)!;
        about.set(id, { council, year, says, touches });
      }
    }
  }
  const grades: Grades = ({ topic, council, years = [0, 9999] }, id) => {
    const passage = about.get(id);
    if (passage?.council !== council || passage.year < years[0] || passage.year > years[1]) return 0;
    return passage.says === topic ? 2 : passage.touches === topic ? 1 : 0;
  };
  return { db, grades };
}
