import type { Case } from './sentences.ts';

/** Offers, calls, votes and cases whose outcome stands in another sentence. Everybody is invented, as are the councils. */
export const PRESSURE_SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'a resignation that is handed back was an offer': [
    [
      'Cllr Marlo Fennimoor tendered his resignation as lead member on Monday. The leader, Barnaby Thistlewick, would have none of it.',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'Director Ottoline Quickbeam handed in her notice last week. The chief executive tore it up and gave her the afternoon off.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Ottoline Quickbeam, the director, offered to go within the hour. It was a brief talk. She was told to stay and mend what was broken.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Ottoline Quickbeam, the director, offered to go on the same day. Members voted to accept her offer on Friday.',
      'Ottoline Quickbeam: offered_resignation accepted',
    ],
    [
      'Ottoline Quickbeam, the director, has offered to step aside. The leader has yet to decide whether to accept.',
      'Ottoline Quickbeam: offered_resignation pending',
    ],
  ],
  'a vote that somebody survived is no departure': [
    [
      'A motion of no confidence in the leader, Barnaby Thistlewick, was thrown out by 31 votes to 12.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'Councillors met to decide whether leader Barnaby Thistlewick should carry on. With four against, the group resolved that he should.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'The Greens brought a motion to censure Cllr Marlo Fennimoor, the lead member. It was close to midnight when members voted it down.',
      'Marlo Fennimoor: pressed_to_go survived_vote',
    ],
    [
      'Leader Barnaby Thistlewick saw off a challenge by 21 to 17 in a ballot of his group.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'Members have lost confidence in Barnaby Thistlewick, the leader, a petition says.',
      'Barnaby Thistlewick: pressed_to_go unanswered',
    ],
  ],
  'an answer to a call to go may stand some sentences later': [
    ['Barnaby Thistlewick, the leader, said: “I am going nowhere.”', 'Barnaby Thistlewick: pressed_to_go refused'],
    [
      'Parents want Cllr Marlo Fennimoor out. He has held the children’s brief since May. He told them he was going nowhere.',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'The union has called on director Ottoline Quickbeam to resign. Asked for a reply, she saw no reason to go.',
      'Ottoline Quickbeam: pressed_to_go refused',
    ],
    [
      'Barnaby Thistlewick, the leader, was asked whether he should consider his position. No, he said, and shut the door.',
      'Barnaby Thistlewick: pressed_to_go refused',
    ],
    ['The union stopped short of demanding the resignation of director Ottoline Quickbeam.'],
    ['Lead member Marlo Fennimoor said he would resign if the next report found no progress.'],
  ],
  'a case over a lost post, with its claimant or its verdict in another sentence': [
    [
      'A social worker who was dismissed for misconduct has been awarded £40,000 by a tribunal. Ottoline Quickbeam, a team manager, said she felt lighter.',
      'Ottoline Quickbeam: legal_challenge won',
    ],
    [
      'The employment tribunal gave its judgment on Friday. Every complaint brought by Ottoline Quickbeam, a former head of service, was dismissed.',
      'Ottoline Quickbeam: legal_challenge lost',
    ],
    [
      'A panel of councillors has upheld the sacking of Piers Umberslade, a former head of service.',
      'Piers Umberslade: dismissed upheld',
    ],
    [
      'Former head of service Piers Umberslade has been given leave to challenge his dismissal in the High Court.',
      'Piers Umberslade: dismissed effective',
      'Piers Umberslade: legal_challenge pending',
    ],
    ['A family court judge threw out a claim brought by Ottoline Quickbeam, director of children’s services.'],
  ],
  'whoever is called on to go answers some words later': [
    [
      'By 38 votes to 17 the council declared that it had no confidence in its mayor, Jonah Quickbeam. The vote does not bind him, and Mr Quickbeam said he would remain in office until his term was up.',
      'Jonah Quickbeam: pressed_to_go refused',
    ],
    [
      '“Resigning is the last thing I would do,” said director Ewan Fennimoor.',
      'Ewan Fennimoor: pressed_to_go refused',
    ],
    [
      'The Conservative group wants Joanna Quickbeam out as cabinet member for young people.\n\nInspectors found that children had waited too long for help, and that social workers’ caseloads were too high.\n\nCllr Quickbeam said on Friday that she would stay in the post and see the improvement plan through.',
      'Joanna Quickbeam: pressed_to_go refused',
    ],
    [
      'Told by two MPs that she should consider her position, the council’s chief executive, Bernadette Fennimoor, said that she had considered it and was keeping it.',
      'Bernadette Fennimoor: pressed_to_go refused',
    ],
    [
      'The boy’s grandmother wants the head of child protection, Graeme Umberslade, to resign. Mr Umberslade, approached outside his office, said that his going would not make one child safer and that he would not be doing it.',
      'Graeme Umberslade: pressed_to_go refused',
    ],
    [
      'Hilary Oakapple, who chairs the improvement board, has resisted pressure from two unions to hand over to somebody new and says she will serve out her three years.',
      'Hilary Oakapple: pressed_to_go refused',
    ],
    [
      'No reporter had raised it, but Sunita Thistlewick, the director of children’s services, chose to say as she presented the report that resigning was something she would not do.',
      'Sunita Thistlewick: pressed_to_go refused',
    ],
    [
      'In neighbouring Felpersham, council leader Dennis Brambleby brushed off a call from three of his own councillors to stand aside over the rating of its children’s services.',
      'Dennis Brambleby: pressed_to_go refused @ Felpersham',
    ],
    [
      'Pressed by the BBC on why she had not resigned, Elspeth Wobblethorpe, chief executive of the council, said that she saw no reason to and that there was plenty still to do.',
      'Elspeth Wobblethorpe: pressed_to_go refused',
    ],
    [
      'Cllr Marlene Quickbeam, Barsetshire’s lead member for children, was asked whether she would now go. She said that she would not be doing so and that her place was at the table.',
      'Marlene Quickbeam: pressed_to_go refused',
    ],
    [
      'Asked why she was still in her post, the chief executive, Oona Umberslade, said that she had work to finish.',
      'Oona Umberslade: pressed_to_go refused',
    ],
    [
      'Stepping down is not something council leader Tobias Rumblesby intends to do, whatever the opposition says.',
      'Tobias Rumblesby: pressed_to_go refused',
    ],
  ],
  'votes told as minutes tell them, ties and votes within a group': [
    [
      'Members kept faith with director Ewan Thistlewick when they voted on whether to replace him.',
      'Ewan Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'The motion that this Council has no confidence in the Cabinet Member for Children (Councillor Brendan Larkspindle) was put to the vote and declared lost.',
      'Brendan Larkspindle: pressed_to_go survived_vote',
    ],
    [
      'A tie of 27 votes each was broken by the chair, which meant that Pauline Merrydown, the council leader whom the motion sought to remove, survived.',
      'Pauline Merrydown: pressed_to_go survived_vote',
    ],
    [
      'Iqbal Snodgrove’s future as leader of the council was put to a vote of his own group on Sunday and, by a margin that nobody would disclose, he came through.',
      'Iqbal Snodgrove: pressed_to_go survived_vote',
    ],
    [
      'RESOLVED: That the motion of no confidence in the Leader (Councillor Tobias Puddlewick) be not carried.',
      'Tobias Puddlewick: pressed_to_go survived_vote',
    ],
    [
      'On being put to the vote, the motion of no confidence in the Cabinet Member for Children, Councillor Alma Merrydown, was declared lost by 19 votes to 32.',
      'Alma Merrydown: pressed_to_go survived_vote',
    ],
    [
      'Councillors threw out by 40 votes to 9 a call for the director of children’s services, Ewan Tanglewood, to be sacked.',
      'Ewan Tanglewood: pressed_to_go survived_vote',
    ],
  ],
  'calls to go without the word “resign”, and questions without an answer': [
    ['Sacked by the council in 2018, Hector Brambleby now runs a cafe.', 'Hector Brambleby: dismissed effective'],
    [
      '“Time to go, Mr Tanglewood” ran Monday’s headline over a picture of the borough’s director of children’s services, Clive Tanglewood.',
      'Clive Tanglewood: pressed_to_go unanswered',
    ],
    [
      'Francesca Bumblecote, our director of children’s services, has had four years and two inadequate ratings. This column wishes her no ill, but she ought to pack her things.',
      'Francesca Bumblecote: pressed_to_go unanswered',
    ],
    [
      'The least that Patrick Crumpethall could do was resign, said the girl’s father. Mr Crumpethall is head of safeguarding at the council.',
      'Patrick Crumpethall: pressed_to_go unanswered',
    ],
    [
      'Asked twice whether she planned to step down, Imelda Dandelyon, the chief executive, walked to her car without a word.',
      'Imelda Dandelyon: pressed_to_go unanswered',
    ],
    [
      'If Barsetshire’s mayor, Desmond Figgleston, had any shame he would be gone by the weekend, Baroness Hobblethwaite told peers.',
      'Desmond Figgleston: pressed_to_go unanswered',
    ],
    [
      'The review named no names. Cllr Jude Wimplestone did: Laurence Ivorytoft, the director of children’s services, and Nasreen Jollyfield, the lead member, should both go, he told the scrutiny committee.',
      'Laurence Ivorytoft: pressed_to_go unanswered',
      'Nasreen Jollyfield: pressed_to_go unanswered',
    ],
    [
      'The council’s largest union says that Duncan Kettleby has outstayed his welcome as director of children’s services and should leave so that somebody else can try.',
      'Duncan Kettleby: pressed_to_go unanswered',
    ],
    [
      '“Go, and go now” was the message to council leader Miriam Lumberwick from the 300 people who marched on the town hall on Saturday.',
      'Miriam Lumberwick: pressed_to_go unanswered',
    ],
    [
      'Cllr Hannah Mossybank has been asked by her own party’s whip to reflect on whether she can continue as cabinet member for children. She has until Friday to reply.',
      'Hannah Mossybank: pressed_to_go unanswered',
    ],
    [
      'A petition with 4,000 names asks Ewan Fennimoor, the director of children’s services, to hand over to somebody else.',
      'Ewan Fennimoor: pressed_to_go unanswered',
    ],
    [
      'The editorial in Thursday’s Star said Oona Oakapple, the chief executive, had overstayed her welcome.',
      'Oona Oakapple: pressed_to_go unanswered',
    ],
    [
      '“Resign, Thistlewick” read the banner that parents held up as chief executive Oona Thistlewick arrived.',
      'Oona Thistlewick: pressed_to_go unanswered',
    ],
    [
      'The best thing that council leader Tobias Brambleby could do is resign, said Green councillor Alma Wobblethorpe.',
      'Tobias Brambleby: pressed_to_go unanswered',
    ],
    [
      'Council leader Tobias Larkspindle was asked by his group’s secretary to consider whether he can carry on.',
      'Tobias Larkspindle: pressed_to_go unanswered',
    ],
    [
      'MP Lorna Tumbledale has called on the chief executive, Oona Sorrelby, to think hard about her position.',
      'Oona Sorrelby: pressed_to_go unanswered',
    ],
    [
      'If the director, Ewan Wimplestone, had a shred of decency he would resign, one father said.',
      'Ewan Wimplestone: pressed_to_go unanswered',
    ],
    [
      'The opposition would like to see the back of cabinet member Alma Yarrowby.',
      'Alma Yarrowby: pressed_to_go unanswered',
    ],
  ],
  'offers, and what became of them, in more words': [
    [
      'Cabinet member Alma Umberslade offered to resign but the leader insisted on her staying.',
      'Alma Umberslade: offered_resignation refused',
    ],
    [
      '“I offered the leader my resignation and she told me to put it back in my pocket,” cabinet member for children Stephen Nettlethorp said of the day the grades were published.',
      'Stephen Nettlethorp: offered_resignation refused',
    ],
    [
      'Wioletta Ottershaw-Bell, assistant director for children in care, made an offer to go, which the council has turned down.',
      'Wioletta Ottershaw-Bell: offered_resignation refused',
    ],
    [
      'At Felpersham, chief executive Judith Plumbottom offered the leader her resignation after the inspection, only for him to insist that she remain.',
      'Judith Plumbottom: offered_resignation refused @ Felpersham',
    ],
    [
      'Cllr Mohsin Quillfeather, cabinet member for children and young people, offered on Saturday night to go. By Sunday lunchtime the leader had taken him up on it.',
      'Mohsin Quillfeather: offered_resignation accepted',
    ],
    [
      'The offer of Fergus Sorrelby to give up the chair of the improvement board has been accepted by ministers, a government spokeswoman said.',
      'Fergus Sorrelby: offered_resignation accepted',
    ],
    [
      'Ewan Bumblecote, the director of children’s services, offered to step down in the week of the report but was talked round by the chief executive.',
      'Ewan Bumblecote: offered_resignation refused',
    ],
    [
      'Alma Crumpethall, the cabinet member for children, put her job at the leader’s disposal. He told her to keep it.',
      'Alma Crumpethall: offered_resignation refused',
    ],
    [
      'Alma Dandelyon, the cabinet member for children, wrote a letter of resignation, which the leader gave back to her unopened.',
      'Alma Dandelyon: offered_resignation refused',
    ],
    [
      'Ewan Figgleston, the director of children’s services, volunteered to resign at once. The chief executive said that there was no need.',
      'Ewan Figgleston: offered_resignation refused',
    ],
    [
      'Ewan Gooseford, director of children’s services, has made an offer to stand down. The cabinet meets on Tuesday to decide.',
      'Ewan Gooseford: offered_resignation pending',
    ],
    [
      'An offer by Ewan Hobblethwaite, director of children’s services, to step aside was accepted within the hour.',
      'Ewan Hobblethwaite: offered_resignation accepted',
    ],
    [
      'Ewan Ivorytoft offered in May to resign as director of children’s services. The council took him up on the offer last week.',
      'Ewan Ivorytoft: offered_resignation accepted',
    ],
  ],
  'a suspension that is over, or told of first': [
    [
      'Suspended in the spring over emails, head of fostering Gwenda Quickbeam was cleared in July.',
      'Gwenda Quickbeam: suspended ended',
    ],
    [
      'For Piotr Tumbledale, head of the multi-agency safeguarding hub, eight weeks of suspension came to an end on Monday when investigators found that there was no case to answer.',
      'Piotr Tumbledale: suspended ended',
    ],
    [
      'Suspended in March, the head of residential care, Dominic Yarrowby, was dismissed in June for gross misconduct.',
      'Dominic Yarrowby: suspended ended',
      'Dominic Yarrowby: dismissed effective',
    ],
    [
      'The chief executive, Marguerite Bluebottle, returned to work on Wednesday after a suspension of four months that cost the council £61,000.',
      'Marguerite Bluebottle: suspended ended',
    ],
    [
      'Gwenda Jollyfield, head of fostering, is back at her desk after a three-month suspension.',
      'Gwenda Jollyfield: suspended ended',
    ],
    [
      'Gwenda Kettleby, head of fostering, was suspended in May. Her suspension came to an end on Monday.',
      'Gwenda Kettleby: suspended ended',
    ],
    [
      'Suspended on full pay since Easter, Gwenda Lumberwick has told the council that she will fight the allegations.',
      'Gwenda Lumberwick: suspended ongoing',
    ],
    [
      'Gwenda Mossybank, head of fostering, has been cleared and will return to work next week after eleven weeks on gardening leave.',
      'Gwenda Mossybank: suspended ended',
    ],
  ],
  'how appeals and claims went, in more words': [
    [
      'Jerome Candlewick, head of the leaving care team, was dismissed in February. The new chief executive has reversed that decision, and he starts work again next week.',
      'Jerome Candlewick: dismissed overturned',
    ],
    [
      'The High Court has ruled that the sacking of Margaret Elderflower as director of children’s services was unlawful, and quashed it.',
      'Margaret Elderflower: dismissed overturned',
      'Margaret Elderflower: legal_challenge won',
    ],
    [
      'An employment tribunal has found in favour of Adaobi Quickbeam, the assistant director who resigned last year and claimed constructive dismissal.',
      'Adaobi Quickbeam: resigned effective',
      'Adaobi Quickbeam: legal_challenge won',
    ],
    [
      'Gillian Fennimoor, the service manager who resigned in 2022 and said she had been driven out, has lost her claim for constructive dismissal.',
      'Gillian Fennimoor: resigned effective',
      'Gillian Fennimoor: legal_challenge lost',
    ],
    [
      'Craig Umberslade, who was sacked at Easter as head of the youth justice service, has won his appeal. The council has reinstated him.',
      'Craig Umberslade: dismissed overturned',
      'Craig Umberslade: legal_challenge won',
    ],
    [
      'A tribunal has ruled that the council acted fairly in dismissing its head of commissioning, Vikram Oakapple, and rejected the claim he had brought.',
      'Vikram Oakapple: dismissed upheld',
      'Vikram Oakapple: legal_challenge lost',
    ],
    [
      'Sacked in January, former head of safeguarding Hector Nettlethorp has taken the council to an employment tribunal.',
      'Hector Nettlethorp: dismissed effective',
      'Hector Nettlethorp: legal_challenge pending',
    ],
    [
      'An employment judge ruled in favour of Hector Ottershaw-Bell, the former head of safeguarding, who was dismissed in 2019.',
      'Hector Ottershaw-Bell: dismissed effective',
      'Hector Ottershaw-Bell: legal_challenge won',
    ],
    [
      'Hector Plumbottom was dismissed as head of safeguarding in March. He won his appeal in May and was reinstated.',
      'Hector Plumbottom: dismissed overturned',
      'Hector Plumbottom: legal_challenge won',
    ],
    [
      'The trial of a claim for wrongful dismissal by former chief executive Oona Quillfeather opened on Tuesday.',
      'Oona Quillfeather: legal_challenge pending',
    ],
  ],
  'nobody calls for it, or the words are about something else': [
    ['The motion of no confidence in the board was put to the vote and lost, chair Alma Oakapple reported.'],
    ['Judge Lorna Quickbeam ruled in favour of the parents. Director Ewan Fennimoor said the council would appeal.'],
    ['Removed from her mother at two, Alma Umberslade was adopted and is now a councillor in Barsetshire.'],
    ['Suspended for a year from the party, Cllr Alma Oakapple sits as an independent.'],
    ['Cllr Alma Thistlewick returned to the council in May after a suspension of her party membership.'],
    ['Asked why she had not gone to the funeral, cabinet member Alma Brambleby wept.'],
    ['“Go and see for yourself” was the message to director Ewan Wobblethorpe from the young people.'],
    ['The leader, Tobias Larkspindle, told director Ewan Puddlewick to pack his things for the visit to Borchester.'],
    ['Director Ewan Snodgrove said that there was no need for anybody to resign.'],
    [
      'The trial of foster carer Hector Merrydown opened on Monday. Director Ewan Tanglewood, who dismissed the complaints, is to give evidence.',
    ],
    ['An offer from Ewan Bumblecote, the director, to leave the room was accepted.'],
    ['Ewan Crumpethall, the director, returned to the chamber after the suspension of the sitting.'],
    [
      'Cabinet member Aoife Thistlewick won the vote on her plans for children’s homes in spite of a rebellion by six members of her party.',
    ],
    [
      'Jolanta Brambleby, director of children’s services, has not been asked to resign and nobody at the council wants her to, its leader told the Chronicle.',
    ],
    [
      'Liberal Democrat leader Ged Larkspindle stopped short of calling for the cabinet member, Femi Puddlewick, to resign, saying that a new plan mattered more than a new name.',
    ],
    ['Nobody at the meeting asked director Ewan Bluebottle to resign.'],
    ['Labour leader Piers Candlewick declined to call for the cabinet member, Alma Dovecotte, to go.'],
    ['Director Ewan Kettleby has never been asked to resign, the council said.'],
    ['Without calling for director Ewan Elderflower to go, the MP said that somebody had to answer for it.'],
    ['The council rejected a claim that Ewan Quickbeam, its director, had been asked to leave.'],
    ['Rather than asking director Ewan Fennimoor to resign, the minister gave him a year.'],
    ['Director Ewan Kettleby kept his promise to the children when a motion to close the home failed.'],
  ],
};
