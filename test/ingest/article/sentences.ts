/** What a sentence says, then what must be read from it: `Name: event outcome`, with `@ council` where it is not Barsetshire. */
export type Case = readonly [text: string, ...rows: string[]];

/** Everybody here is invented, as are the councils. */
export const SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'an offer to resign is an offer, and what became of it is told apart': [
    [
      'Chief executive Ottoline Quickbeam offered her resignation, but the leader, Barnaby Thistlewick, turned it down.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Cllr Marlo Fennimoor has offered to stand down. The leader said he would decide next week.',
      'Marlo Fennimoor: offered_resignation pending',
    ],
    [
      'Ottoline Quickbeam, director of children’s services, offered to quit after reading the report. The council accepted.',
      'Ottoline Quickbeam: offered_resignation accepted',
    ],
    [
      'The leader refused to accept the resignation of Marlo Fennimoor, cabinet member for children.',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'Both Ottoline Quickbeam, the chief executive, and Cllr Marlo Fennimoor, who holds the children’s portfolio, offered to resign. Leader Barnaby Thistlewick rejected both offers.',
      'Ottoline Quickbeam: offered_resignation refused',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'An offer of resignation from Marlo Fennimoor, the lead member, was declined by the leader.',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'Council leader Barnaby Thistlewick revealed that he had turned down the resignation of Ottoline Quickbeam, the chief executive.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Marlo Fennimoor, executive member for schools, said: “I offered Barnaby my resignation and he would not hear of it.”',
      'Marlo Fennimoor: offered_resignation refused',
    ],
  ],
  'resignation, in verbs and nouns, before and after the name': [
    [
      'Ottoline Quickbeam has resigned as director of children’s services at Barsetshire County Council.',
      'Ottoline Quickbeam: resigned effective',
    ],
    ['Barsetshire’s children’s boss Ottoline Quickbeam has quit.', 'Ottoline Quickbeam: resigned effective'],
    [
      'The director of children’s services, Ottoline Quickbeam, handed in her notice on Monday.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'The resignation of Ottoline Quickbeam as director was announced last night.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Cllr Marlo Fennimoor tendered his resignation as cabinet member this morning.',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'Marlo Fennimoor, the cabinet member for children and families, fell on his sword hours after the report was published.',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'It was her failings as director of children’s services, Ottoline Quickbeam admitted in her resignation letter, that had led to the verdict.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Marlo Fennimoor is to resign as lead member for children at the end of the month.',
      'Marlo Fennimoor: resigned announced',
    ],
    [
      'Ottoline Quickbeam, who has run the service since 2011, will leave her post in June after submitting her resignation.',
      'Ottoline Quickbeam: resigned announced',
    ],
    [
      'The report has claimed its first scalp: lead member Marlo Fennimoor quit the cabinet yesterday.',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'In a statement Cllr Marlo Fennimoor said: “I have today resigned from the cabinet. I did not take this decision lightly.”',
      'Marlo Fennimoor: resigned effective',
    ],
    ['Having read the findings, lead member Marlo Fennimoor decided to resign.', 'Marlo Fennimoor: resigned effective'],
    ['Director Ottoline Quickbeam was forced to resign.', 'Ottoline Quickbeam: resigned effective'],
    [
      'The council said Ms Quickbeam had resigned of her own accord. Ottoline Quickbeam had been director since 2020.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Ottoline Quickbeam, director of children’s services. She resigned on Friday.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Three of the council’s most senior figures have resigned: chief executive Ottoline Quickbeam, director Piers Umberslade and lead member Marlo Fennimoor.',
      'Ottoline Quickbeam: resigned effective',
      'Piers Umberslade: resigned effective',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'Director of people Ottoline Quickbeam jumped before she was pushed, resigning on the eve of the report.',
      'Ottoline Quickbeam: resigned effective',
    ],
    ['Cllr Marlo Fennimoor resigned his cabinet seat with immediate effect.', 'Marlo Fennimoor: resigned effective'],
  ],
  'standing and stepping down, now and later': [
    ['The leader of the council, Barnaby Thistlewick, has stood down.', 'Barnaby Thistlewick: stood_down effective'],
    [
      'Barnaby Thistlewick is stepping down as leader of Barsetshire County Council in May.',
      'Barnaby Thistlewick: stood_down announced',
    ],
    [
      'Marlo Fennimoor has stepped aside from the children’s brief while a review is held.',
      'Marlo Fennimoor: stood_down effective',
    ],
    ['Council leader Barnaby Thistlewick will not seek re-election.', 'Barnaby Thistlewick: stood_down announced'],
    ['Cllr Marlo Fennimoor relinquished the children’s portfolio on Tuesday.', 'Marlo Fennimoor: stood_down effective'],
    [
      'Ottoline Quickbeam announced she was standing down from her £140,000-a-year job as chief executive.',
      'Ottoline Quickbeam: stood_down announced',
    ],
    [
      'Barnaby Thistlewick’s decision to step down as leader was welcomed by the opposition.',
      'Barnaby Thistlewick: stood_down announced',
    ],
    [
      'Marlo Fennimoor, who stood down as lead member last week, apologised to families.',
      'Marlo Fennimoor: stood_down effective',
    ],
    ['Assistant director for families Piers Umberslade agreed to step down.', 'Piers Umberslade: stood_down announced'],
    [
      'The chair of the safeguarding board, Dr Leocadia Ampleforth OBE, has vacated her post.',
      'Leocadia Ampleforth: stood_down effective',
    ],
  ],
  'leaving, with nobody’s word on who decided': [
    ['Ottoline Quickbeam has left her post as director of children’s services.', 'Ottoline Quickbeam: left effective'],
    [
      'Barsetshire has parted company with its director of children’s services, Ottoline Quickbeam.',
      'Ottoline Quickbeam: left mutual_consent',
    ],
    [
      'Ottoline Quickbeam, the chief executive, left the authority by mutual consent on Friday.',
      'Ottoline Quickbeam: left mutual_consent',
    ],
    [
      'The departure of Ottoline Quickbeam, director of children’s services, was confirmed last week.',
      'Ottoline Quickbeam: left effective',
    ],
    ['Ottoline Quickbeam will leave the council in September.', 'Ottoline Quickbeam: left announced'],
    [
      'Interim director Piers Umberslade’s contract came to an end in March and was not renewed.',
      'Piers Umberslade: left effective',
    ],
    [
      'Director of children’s services Ottoline Quickbeam no longer works for the council, a spokesman said.',
      'Ottoline Quickbeam: left effective',
    ],
    [
      'The council has agreed a settlement with chief executive Ottoline Quickbeam, who departs with a payment of £90,000.',
      'Ottoline Quickbeam: left mutual_consent',
    ],
    [
      'Ottoline Quickbeam and her deputy, Piers Umberslade, are leaving the council.',
      'Ottoline Quickbeam: left announced',
      'Piers Umberslade: left announced',
    ],
    ['Ottoline Quickbeam, chief executive, is on garden leave.', 'Ottoline Quickbeam: suspended ongoing'],
    ['Head of safeguarding Piers Umberslade has gone, the council confirmed.', 'Piers Umberslade: left effective'],
    [
      'The chief executive, Ottoline Quickbeam, has left “to pursue other opportunities”.',
      'Ottoline Quickbeam: left effective',
    ],
    ['Ottoline Quickbeam’s exit as chief executive follows months of criticism.', 'Ottoline Quickbeam: left effective'],
  ],
  'retirement, early retirement, and retirement to come': [
    ['Ottoline Quickbeam, 61, director of children’s services, has retired.', 'Ottoline Quickbeam: retired effective'],
    ['Director Ottoline Quickbeam is to take early retirement.', 'Ottoline Quickbeam: retired early'],
    [
      'Chief executive Ottoline Quickbeam has announced her retirement and will go in the spring.',
      'Ottoline Quickbeam: retired announced',
    ],
    [
      'Ottoline Quickbeam, the chief executive, will retire in July after 30 years in local government.',
      'Ottoline Quickbeam: retired announced',
    ],
    [
      'The early retirement of Ottoline Quickbeam, strategic director for children, was agreed by councillors.',
      'Ottoline Quickbeam: retired early',
    ],
    [
      'Following the retirement of Ottoline Quickbeam as director, Piers Umberslade has been appointed.',
      'Ottoline Quickbeam: retired effective',
      'Piers Umberslade: appointed permanent',
    ],
  ],
  'dismissal, in plain and in newspaper words': [
    [
      'Ottoline Quickbeam, the director of children’s services, has been sacked.',
      'Ottoline Quickbeam: dismissed effective',
    ],
    [
      'Barsetshire County Council has sacked its director of children’s services, Ottoline Quickbeam.',
      'Ottoline Quickbeam: dismissed effective',
    ],
    [
      'Leader Barnaby Thistlewick sacked his children’s lead, Marlo Fennimoor, on Thursday.',
      'Marlo Fennimoor: dismissed effective',
    ],
    [
      'Children’s services chief Ottoline Quickbeam was shown the door within hours of publication.',
      'Ottoline Quickbeam: dismissed effective',
    ],
    ['Marlo Fennimoor has been axed from the cabinet.', 'Marlo Fennimoor: dismissed effective'],
    [
      'Cllr Marlo Fennimoor, who held the children’s brief, was dropped from the cabinet in a reshuffle.',
      'Marlo Fennimoor: dismissed effective',
    ],
    ['Ottoline Quickbeam had her contract as chief executive terminated.', 'Ottoline Quickbeam: dismissed effective'],
    [
      'The education secretary ordered the removal of Ottoline Quickbeam, director of children’s services.',
      'Ottoline Quickbeam: dismissed removed_by_minister',
    ],
    [
      'The dismissal of Ottoline Quickbeam, director of children’s services, was upheld by an appeals panel of councillors.',
      'Ottoline Quickbeam: dismissed upheld',
    ],
    ['Marlo Fennimoor lost his place in the cabinet.', 'Marlo Fennimoor: dismissed effective'],
    ['Director Ottoline Quickbeam was relieved of her duties.', 'Ottoline Quickbeam: dismissed effective'],
    [
      'Leader Barnaby Thistlewick was ousted by his own group and loses the leadership.',
      'Barnaby Thistlewick: dismissed effective',
    ],
    [
      'Barnaby Thistlewick was voted out as leader of the council by 31 votes to 28.',
      'Barnaby Thistlewick: dismissed effective',
    ],
    ['Head of fieldwork Piers Umberslade was given his marching orders.', 'Piers Umberslade: dismissed effective'],
    ['Marlo Fennimoor was stripped of the children’s portfolio.', 'Marlo Fennimoor: dismissed effective'],
    [
      'Ministers removed chief executive Ottoline Quickbeam from her post.',
      'Ottoline Quickbeam: dismissed removed_by_minister',
    ],
    [
      'A disciplinary hearing ended with the sacking of Piers Umberslade, head of safeguarding.',
      'Piers Umberslade: dismissed effective',
    ],
  ],
  'suspension, and its end': [
    [
      'Director of children’s services Ottoline Quickbeam has been suspended on full pay pending an inquiry.',
      'Ottoline Quickbeam: suspended ongoing',
    ],
    ['The council has suspended Piers Umberslade, its head of safeguarding.', 'Piers Umberslade: suspended ongoing'],
    [
      'Ottoline Quickbeam, director of children’s services, has been placed on gardening leave.',
      'Ottoline Quickbeam: suspended ongoing',
    ],
    ['The suspension of director Ottoline Quickbeam was lifted on Monday.', 'Ottoline Quickbeam: suspended ended'],
    [
      'Two managers, Piers Umberslade and Leocadia Ampleforth, were sent home on full pay.',
      'Piers Umberslade: suspended ongoing',
      'Leocadia Ampleforth: suspended ongoing',
    ],
    [
      'Piers Umberslade, who was suspended in May, has been reinstated as head of safeguarding.',
      'Piers Umberslade: suspended ended',
    ],
  ],
  'another role in the same council': [
    [
      'Director Ottoline Quickbeam has been moved to another role within the council.',
      'Ottoline Quickbeam: redeployed effective',
    ],
    ['Piers Umberslade, head of safeguarding, was redeployed.', 'Piers Umberslade: redeployed effective'],
    [
      'Ottoline Quickbeam, the director of children’s services, was moved sideways to a post in public health.',
      'Ottoline Quickbeam: redeployed effective',
    ],
    [
      'The council reassigned Piers Umberslade, its head of safeguarding, to other duties.',
      'Piers Umberslade: redeployed effective',
    ],
  ],
  'appointments, interim, proposed, of commissioners and chairs': [
    ['Piers Umberslade has been appointed director of children’s services.', 'Piers Umberslade: appointed permanent'],
    [
      'Barsetshire has appointed Leocadia Ampleforth as its new director of children’s services.',
      'Leocadia Ampleforth: appointed permanent',
    ],
    ['Piers Umberslade takes over as interim director on Monday.', 'Piers Umberslade: appointed interim'],
    [
      'She will be replaced by Piers Umberslade, currently her deputy, on a temporary basis. Ottoline Quickbeam resigned as director last week.',
      'Ottoline Quickbeam: resigned effective',
      'Piers Umberslade: appointed interim',
    ],
    [
      'The Department for Education has named Leocadia Ampleforth as children’s commissioner for Barsetshire.',
      'Leocadia Ampleforth: appointed commissioner',
    ],
    ['Dame Leocadia Ampleforth will chair the new improvement board.', 'Leocadia Ampleforth: appointed chair'],
    [
      'Cllr Idris O’Maddigan joins the cabinet with responsibility for children.',
      'Idris O’Maddigan: appointed permanent',
    ],
    [
      'Piers Umberslade has been recommended for appointment as chief executive.',
      'Piers Umberslade: appointed proposed',
    ],
    ['Cllr Idris O’Maddigan has been handed the children’s brief.', 'Idris O’Maddigan: appointed permanent'],
    [
      'His replacement is Jean-Luc Vandermolen, who joins from Loamshire. Marlo Fennimoor stood down as lead member.',
      'Marlo Fennimoor: stood_down effective',
      'Jean-Luc Vandermolen: appointed permanent',
    ],
    [
      'Piers Umberslade has been drafted in from Loamshire to run the service for six months.',
      'Piers Umberslade: appointed interim',
    ],
    [
      'The government has sent in a commissioner, Leocadia Ampleforth, to oversee the service.',
      'Leocadia Ampleforth: appointed commissioner',
    ],
    [
      'Piers Umberslade is acting up as director until a permanent successor is found.',
      'Piers Umberslade: appointed interim',
    ],
    [
      'Ngozi Adeyemi-Quist, seconded from Loamshire, is the new head of safeguarding.',
      'Ngozi Adeyemi-Quist: appointed interim',
    ],
    ['Idris O’Maddigan was elected leader of the council on Tuesday night.', 'Idris O’Maddigan: appointed permanent'],
    [
      'Oona ní Bhrádaigh starts work as the authority’s director of children’s services next month.',
      'Oona ní Bhrádaigh: appointed permanent',
    ],
    [
      'Baroness Leocadia Ampleforth has been recruited to lead the children’s trust as its first chair.',
      'Leocadia Ampleforth: appointed chair',
    ],
    [
      'Stepping into the breach is Piers Umberslade, who becomes interim chief executive.',
      'Piers Umberslade: appointed interim',
    ],
    [
      'Responsibility for children’s services passes to Cllr Idris O’Maddigan.',
      'Idris O’Maddigan: appointed permanent',
    ],
  ],
  'who comes, before and after the verb, and in offices that pass': [
    [
      'Holding the fort until the spring will be Piers Umberslade, who runs fostering. Ottoline Quickbeam resigned as director last week.',
      'Ottoline Quickbeam: resigned effective',
      'Piers Umberslade: appointed interim',
    ],
    [
      'Standing in for Ottoline Quickbeam, who is on maternity leave, is Piers Umberslade.',
      'Piers Umberslade: appointed interim',
    ],
    [
      'Her duties have been shared between two managers, Piers Umberslade and Leocadia Ampleforth, until a permanent director is found. Ottoline Quickbeam retired in May.',
      'Ottoline Quickbeam: retired effective',
      'Piers Umberslade: appointed interim',
      'Leocadia Ampleforth: appointed interim',
    ],
    ['The leader has moved Idris O’Maddigan from transport to adult care.', 'Idris O’Maddigan: appointed permanent'],
    [
      'In come Idris O’Maddigan and Leocadia Ampleforth.',
      'Idris O’Maddigan: appointed permanent',
      'Leocadia Ampleforth: appointed permanent',
    ],
    ['Members agreed that Piers Umberslade should act in her stead.', 'Piers Umberslade: appointed interim'],
    ['The choice fell on Leocadia Ampleforth, who begins in June.', 'Leocadia Ampleforth: appointed permanent'],
    [
      'Leocadia Ampleforth will be the county’s next director of children’s services, subject to the approval of the full council.',
      'Leocadia Ampleforth: appointed proposed',
    ],
    [
      'The council’s new director of children’s services, Piers Umberslade, was at his desk on Monday.',
      'Piers Umberslade: appointed permanent',
    ],
    [
      'The government has chosen a commissioner for Barsetshire. She is Leocadia Ampleforth, a retired director.',
      'Leocadia Ampleforth: appointed commissioner',
    ],
    [
      'Two commissioners will oversee the service. They are Leocadia Ampleforth, a former director, and Piers Umberslade.',
      'Leocadia Ampleforth: appointed commissioner',
      'Piers Umberslade: appointed commissioner',
    ],
    ['That job goes to Cllr Idris O’Maddigan.', 'Idris O’Maddigan: appointed permanent'],
    ['Ottoline Quickbeam said she would do the right thing and lead the search for the children.'],
    ['Cllr Idris O’Maddigan was asked to take on the brief and said no.'],
    ['Ottoline Quickbeam said the buck had stopped with her when she took the job.'],
    ['The council is looking for a new director. It has not yet chosen one.'],
    [
      'From June the work falls to Piers Umberslade, as interim; he ran the same service in Loamshire until last year.',
      'Piers Umberslade: appointed interim',
    ],
    ['The opposition said that Idris O’Maddigan should take over the children’s brief.'],
    ['Marlo Fennimoor said he would hand over to his successor in the spring.'],
    ['Marlo Fennimoor apologised, accepting the blame for a service that had failed.'],
  ],
  'calls to go, refusals, and votes': [
    [
      'Opposition councillors called on director Ottoline Quickbeam to resign.',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    [
      'Director of children’s services Ottoline Quickbeam has refused to resign.',
      'Ottoline Quickbeam: pressed_to_go refused',
    ],
    ['Barnaby Thistlewick, the leader, faces calls to quit.', 'Barnaby Thistlewick: pressed_to_go unanswered'],
    [
      'Leader Barnaby Thistlewick survived a vote of no confidence by 30 votes to 27.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'The MP for Barsetshire South, Hector Pumblegate, said Cllr Marlo Fennimoor should consider his position.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      'Asked if she would resign, Ottoline Quickbeam, the chief executive, said: “No. I am staying.”',
      'Ottoline Quickbeam: pressed_to_go refused',
    ],
    [
      'Marlo Fennimoor, lead member for children, insisted he would not be standing down.',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'A motion of no confidence in council leader Barnaby Thistlewick was defeated.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'Calls for the resignation of chief executive Ottoline Quickbeam grew louder.',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    ['Chief executive Ottoline Quickbeam dismissed calls for her to go.', 'Ottoline Quickbeam: pressed_to_go refused'],
    [
      'More than 2,000 people have signed a petition demanding the sacking of director Ottoline Quickbeam.',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    ['Labour has demanded that Marlo Fennimoor step down as lead member.', 'Marlo Fennimoor: pressed_to_go unanswered'],
    [
      '“I have no intention of resigning,” said the director, Ottoline Quickbeam.',
      'Ottoline Quickbeam: pressed_to_go refused',
    ],
    ['Marlo Fennimoor ruled out resigning as cabinet member.', 'Marlo Fennimoor: pressed_to_go refused'],
  ],
  'a post accepted and never taken up': [
    [
      'Piers Umberslade, who had accepted the job of director of children’s services, has withdrawn before starting.',
      'Piers Umberslade: withdrew effective',
    ],
    [
      'Piers Umberslade will no longer be taking up the post of director, the council has confirmed.',
      'Piers Umberslade: withdrew effective',
    ],
    [
      'Days before he was due to start as director, Piers Umberslade pulled out.',
      'Piers Umberslade: withdrew effective',
    ],
    [
      'Incoming director Piers Umberslade has changed his mind and will not be joining the council.',
      'Piers Umberslade: withdrew effective',
    ],
  ],
  'appeals and court cases over a lost post': [
    [
      'Ottoline Quickbeam, who was dismissed as director last year, is taking the council to an employment tribunal.',
      'Ottoline Quickbeam: dismissed effective',
      'Ottoline Quickbeam: legal_challenge pending',
    ],
    [
      'Former director Ottoline Quickbeam has won her case for unfair dismissal.',
      'Ottoline Quickbeam: legal_challenge won',
    ],
    [
      'Former director Ottoline Quickbeam has lost her appeal against her dismissal.',
      'Ottoline Quickbeam: legal_challenge lost',
    ],
    [
      'A tribunal ruled that Piers Umberslade, a former head of safeguarding, had been unfairly dismissed.',
      'Piers Umberslade: legal_challenge won',
    ],
  ],
  'who calls, quotes, thanks, chairs or inspects has no event': [
    ['Hector Pumblegate, branch secretary of the union, said managers should resign.'],
    ['Lead inspector Hector Pumblegate said leaders had failed to act.'],
    ['Opposition leader Hector Pumblegate called for heads to roll.'],
    ['Cllr Marlo Fennimoor thanked staff and said nobody would be losing their job.'],
    ['Leocadia Ampleforth, of the charity Lantern, left children waiting for an answer.'],
    ['Council leader Barnaby Thistlewick said: “We accept the findings and will act on them.”'],
    ['Leader Barnaby Thistlewick paid tribute to staff who had left.'],
    ['Hector Pumblegate MP asked ministers what they would do.'],
    ['Barnaby Thistlewick, leader of the council, said he was “left speechless” by the report.'],
    ['Director Ottoline Quickbeam said she took full responsibility.'],
    ['An improvement board, chaired by Prof Leocadia Ampleforth, met for the first time.'],
    ['The inquiry was led by Leocadia Ampleforth, a barrister.'],
    ['The mother, Wilhelmina Sprocket, was suspended from her job at a bakery.'],
  ],
  'a denial, a rumour, a condition or a question is no departure': [
    ['The council denied that director Ottoline Quickbeam had been sacked.'],
    ['There is no truth in rumours that Ottoline Quickbeam, the director, is to leave, said the leader.'],
    ['If things do not improve, director Ottoline Quickbeam could be sacked.'],
    ['A source claimed that chief executive Ottoline Quickbeam had been suspended, which the council denies.'],
    [
      'The council would not say whether director Ottoline Quickbeam would leave.',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    ['Ottoline Quickbeam, the director, has not been suspended.'],
    ['Director Ottoline Quickbeam might have resigned had she known.'],
    ['Director Ottoline Quickbeam is not under any threat of dismissal.'],
    ['Nobody has been sacked, said chief executive Ottoline Quickbeam.'],
    ['Had Piers Umberslade been suspended, the review would have gone faster.'],
  ],
  'two people of one surname are kept apart': [
    [
      'Councillor Ada Winterbourne, the lead member, has resigned. Mr Winterbourne, the chief executive, remains in post. Giles Winterbourne is no relation.',
      'Ada Winterbourne: resigned effective',
    ],
    [
      'Giles Winterbourne, head of fostering, has been suspended. Ada Winterbourne, lead member for children, said she was shocked. Cllr Winterbourne has since resigned.',
      'Giles Winterbourne: suspended ongoing',
      'Ada Winterbourne: resigned effective',
    ],
  ],
  'a post is held where it is held': [
    [
      'Piers Umberslade, formerly director at Loamshire County Council, has been appointed director of children’s services in Barsetshire.',
      'Piers Umberslade: appointed permanent',
    ],
    [
      'In 2012 the director of children’s services at Loamshire, Clementine Ogle, was sacked after a similar report.',
      'Clementine Ogle: dismissed effective @ Loamshire',
    ],
    [
      'Ottoline Quickbeam is leaving Barsetshire to become chief executive of Felpersham City Council.',
      'Ottoline Quickbeam: left announced',
      'Ottoline Quickbeam: appointed permanent @ Felpersham',
    ],
  ],
};
