import type { Case } from './sentences.ts';

/** More ways in which English says that somebody goes. Everybody here is invented, as are the councils. */
export const DEPARTURE_SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'the subject may follow its verb': [
    ['Also leaving Barsetshire is its head of fostering, Ottoline Quickbeam.', 'Ottoline Quickbeam: left announced'],
    [
      'Stepping down in the autumn as chair of the panel is Cllr Marlo Fennimoor.',
      'Marlo Fennimoor: stood_down announced',
    ],
    [
      'Among those who resigned were director Ottoline Quickbeam and lead member Marlo Fennimoor.',
      'Ottoline Quickbeam: resigned effective',
      'Marlo Fennimoor: resigned effective',
    ],
    ['Gone too is the chief executive, Piers Umberslade.', 'Piers Umberslade: left effective'],
    [
      'The first to lose his job was Piers Umberslade, assistant director for families.',
      'Piers Umberslade: dismissed effective',
    ],
  ],
  'words between commas do not part a subject from its verb': [
    [
      'Ottoline Quickbeam, boss of its arm’s-length company for children, has resigned.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Piers Umberslade, it emerged on Friday, had been dismissed for misconduct.',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'Barnaby Thistlewick after nine years as leader stood down on Monday.',
      'Barnaby Thistlewick: stood_down effective',
    ],
  ],
  'what is told of one and pointed back to for another': [
    [
      'Director Ottoline Quickbeam has been suspended. So too has her deputy, Piers Umberslade.',
      'Ottoline Quickbeam: suspended ongoing',
      'Piers Umberslade: suspended ongoing',
    ],
    [
      'Ottoline Quickbeam resigned on Monday and was followed two days later by Piers Umberslade.',
      'Ottoline Quickbeam: resigned effective',
      'Piers Umberslade: resigned effective',
    ],
    [
      'Barnaby Thistlewick is to stand down in May, as is Marlo Fennimoor.',
      'Barnaby Thistlewick: stood_down announced',
      'Marlo Fennimoor: stood_down announced',
    ],
    [
      'Barnaby Thistlewick was sacked. Marlo Fennimoor met the same fate.',
      'Barnaby Thistlewick: dismissed effective',
      'Marlo Fennimoor: dismissed effective',
    ],
    [
      'Barnaby Thistlewick has resigned. Marlo Fennimoor said he would not follow.',
      'Barnaby Thistlewick: resigned effective',
    ],
  ],
  'idioms of going': [
    ['Director Ottoline Quickbeam’s contract is up at the end of May.', 'Ottoline Quickbeam: left announced'],
    ['Director Ottoline Quickbeam’s last day is 14 March.', 'Ottoline Quickbeam: left announced'],
    ['Ottoline Quickbeam bade farewell to colleagues last week.', 'Ottoline Quickbeam: left effective'],
    ['Piers Umberslade came to the end of his contract last week.', 'Piers Umberslade: left effective'],
    ['Director Ottoline Quickbeam is off to the Midlands.', 'Ottoline Quickbeam: left announced'],
    ['Ottoline Quickbeam finished on Friday after ten years.', 'Ottoline Quickbeam: left effective'],
    [
      'The assistant director, Piers Umberslade, has gone under a settlement agreement.',
      'Piers Umberslade: left mutual_consent',
    ],
    ['Retirement beckons for Ottoline Quickbeam, the director.', 'Ottoline Quickbeam: retired announced'],
    ['Piers Umberslade hung up his lanyard in June.', 'Piers Umberslade: retired effective'],
    ['Ottoline Quickbeam was granted ill-health retirement.', 'Ottoline Quickbeam: retired early'],
    ['Ottoline Quickbeam is working her notice.', 'Ottoline Quickbeam: resigned announced'],
    ['Ottoline Quickbeam has sent the leader a letter of resignation.', 'Ottoline Quickbeam: resigned effective'],
    ['Barnaby Thistlewick called it a day after nine years as leader.', 'Barnaby Thistlewick: stood_down effective'],
    [
      'Ottoline Quickbeam has handed in her notice. She will stay until July.',
      'Ottoline Quickbeam: resigned announced',
    ],
    ['The row forced Marlo Fennimoor to resign.', 'Marlo Fennimoor: resigned effective'],
  ],
  'ways to be sent away': [
    ['There is no place in the new cabinet for Marlo Fennimoor.', 'Marlo Fennimoor: dismissed effective'],
    ['Marlo Fennimoor was given the boot on Monday.', 'Marlo Fennimoor: dismissed effective'],
    ['Marlo Fennimoor has been dropped from Barsetshire’s cabinet.', 'Marlo Fennimoor: dismissed effective'],
    ['Marlo Fennimoor was left out of the cabinet.', 'Marlo Fennimoor: dismissed effective'],
    ['The leader dropped Cllr Marlo Fennimoor on Friday.', 'Marlo Fennimoor: dismissed effective'],
    ['Ottoline Quickbeam was removed at 4pm on Monday.', 'Ottoline Quickbeam: dismissed effective'],
    ['The council has parted with its director, Ottoline Quickbeam.', 'Ottoline Quickbeam: left effective'],
    ['Cllr Marlo Fennimoor lost the children’s and schools portfolio.', 'Marlo Fennimoor: dismissed effective'],
    ['Director Ottoline Quickbeam has been told not to come in to work.', 'Ottoline Quickbeam: suspended ongoing'],
    ['Director Ottoline Quickbeam remains suspended.', 'Ottoline Quickbeam: suspended ongoing'],
    ['Manager Piers Umberslade is on enforced leave.', 'Piers Umberslade: suspended ongoing'],
    ['Manager Piers Umberslade was moved to a post as head of projects.', 'Piers Umberslade: redeployed effective'],
    ['Manager Piers Umberslade moved to the elections team in February.', 'Piers Umberslade: redeployed effective'],
    [
      'Managers Piers Umberslade and Ottoline Quickbeam have been moved from the front-door team to posts in audit.',
      'Piers Umberslade: redeployed effective',
      'Ottoline Quickbeam: redeployed effective',
    ],
  ],
  'whom somebody wishes gone has not gone': [
    ['Residents want Cllr Marlo Fennimoor gone by Christmas.', 'Marlo Fennimoor: pressed_to_go unanswered'],
    ['The union demanded that director Ottoline Quickbeam be sacked.', 'Ottoline Quickbeam: pressed_to_go unanswered'],
    [
      'The minister used his powers to have Ottoline Quickbeam removed.',
      'Ottoline Quickbeam: dismissed removed_by_minister',
    ],
  ],
  'an office between the verb and its object': [
    [
      'The council sacked its head of placements, Piers Umberslade, on Monday.',
      'Piers Umberslade: dismissed effective',
    ],
  ],
  'what only sounds like a departure': [
    ['We were wrong to say that Ottoline Quickbeam had left the council.'],
    ['Reports that Ottoline Quickbeam had been sacked were untrue.'],
    ['Asked whether Ottoline Quickbeam had left, a spokesman declined to comment.'],
    ['Barnaby Thistlewick will resign if the motion is carried.'],
    ['Cllr Marlo Fennimoor has been suspended by the Labour Party.'],
    ['Barnaby Thistlewick turned down a plea from residents to sack Marlo Fennimoor.'],
    ['Piers Umberslade left the county’s police in 2016.'],
    ['Marlo Fennimoor left the meeting early.'],
    ['Councillor Marlo Fennimoor retired from the police in 2019.'],
    ['Barnaby Thistlewick said: “The managers have gone or are going.”'],
    ['Marlo Fennimoor walked out of a heated meeting.'],
    ['Ottoline Quickbeam went to court over the fees.'],
    ['Marlo Fennimoor lost his seat in May’s election.'],
  ],
};
