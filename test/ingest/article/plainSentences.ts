import type { Case } from './sentences.ts';

/** Plain news of each kind, as papers write it most. Everybody is invented, as are the councils. */
export const PLAIN_SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'plain news: resignations': [
    [
      'Piers Umberslade quit as director of children’s services hours before the report came out.',
      'Piers Umberslade: resigned effective',
    ],
    [
      'In a statement Cllr Marlo Fennimoor said: “I have today resigned as cabinet member for children.”',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'Piers Umberslade’s resignation was announced a day after Ofsted’s report. He was director.',
      'Piers Umberslade: resigned effective',
    ],
    ['The resignation of Cllr Marlo Fennimoor follows the critical report.', 'Marlo Fennimoor: resigned effective'],
    [
      'Cllr Marlo Fennimoor and Cllr Barnaby Thistlewick both resigned from the cabinet.',
      'Marlo Fennimoor: resigned effective',
      'Barnaby Thistlewick: resigned effective',
    ],
    [
      'Piers Umberslade, who ran children’s services for nine years, walked away from the job on Friday.',
      'Piers Umberslade: resigned effective',
    ],
    [
      'It emerged last night that director Piers Umberslade had tendered his resignation.',
      'Piers Umberslade: resigned effective',
    ],
    [
      'The authority’s children’s boss, Piers Umberslade, has handed in his notice and will leave in June.',
      'Piers Umberslade: resigned announced',
    ],
    [
      'Cllr Marlo Fennimoor, lead member for children, has quit with immediate effect.',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      '“I have informed the leader of my decision to resign,” Cllr Marlo Fennimoor wrote.',
      'Marlo Fennimoor: resigned effective',
    ],
    ['After Ofsted’s verdict the then director, Piers Umberslade, resigned.', 'Piers Umberslade: resigned effective'],
    [
      'The council’s most senior children’s officer has resigned. Piers Umberslade told staff on Monday that he would leave at the end of the month.',
      'Piers Umberslade: resigned announced',
    ],
    [
      'A council boss has quit after a damning Ofsted report. Piers Umberslade, director of children’s services since 2014, handed in his notice on Friday.',
      'Piers Umberslade: resigned effective',
    ],
    [
      'In 2013 the then lead member, Cllr Marlo Fennimoor, resigned after a similar report.',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'Rosalind Lovibond, the leader, said she had accepted Cllr Marlo Fennimoor’s resignation with regret.',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'The leader thanked Cllr Marlo Fennimoor for his work and said he had decided to resign for family reasons.',
      'Marlo Fennimoor: resigned effective',
    ],
    [
      'The woman who has run children’s services in Barsetshire for five years has handed in her resignation. Ottoline Quickbeam told staff by email on Wednesday.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Ottoline Quickbeam, the director, has resigned. Her duties have been picked up by Crispin Wetherhead, the assistant director, until a permanent successor can be recruited.',
      'Ottoline Quickbeam: resigned effective',
      'Crispin Wetherhead: appointed interim',
    ],
    [
      'Ottoline Quickbeam, the director, has resigned. Asked whether he ought to follow her, chief executive Crispin Wetherhead said there was no question of it.',
      'Ottoline Quickbeam: resigned effective',
      'Crispin Wetherhead: pressed_to_go refused',
    ],
    [
      'The leader, Piers Umberslade, told colleagues he was resigning. He will hold the fort until the annual meeting.',
      'Piers Umberslade: resigned announced',
    ],
    [
      'Ottoline Quickbeam said she had resigned that afternoon. Several members applauded as she took her seat on the back benches. Cllr Ottoline Quickbeam held the children’s brief.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Labour’s Piers “Ned” Umberslade has resigned as leader, he said in an email.',
      'Piers Umberslade: resigned effective',
    ],
    [
      'Piers Umberslade has resigned as commissioner. Somebody else will be appointed before he leaves.',
      'Piers Umberslade: resigned announced',
    ],
    [
      'Marlo Fennimoor, leader of the council, confirmed she had asked for and received the resignation of Cllr Piers Umberslade as lead member for children.',
      'Piers Umberslade: resigned effective',
    ],
    [
      'Piers Umberslade, director of children’s services, will be stepping back from his role with immediate effect.',
      'Piers Umberslade: stood_down effective',
    ],
    [
      'Ottoline Quickbeam has become the third director of children’s services to quit in four years.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Rachael Saunders has gone, and the town hall will be the quieter for it. She told the mayor of Barsetshire, John Biggs, last month that she was resigning as one of his deputies.',
      'Rachael Saunders: resigned effective',
    ],
    [
      'Council leader Clive Harbottle resigned on Thursday. He had told colleagues a week ago that he would stay until the summer, but brought the date forward.',
      'Clive Harbottle: resigned effective',
    ],
    [
      'Director Ottoline Quickbeam told staff in an email that she had resigned and would be working until 25 September.',
      'Ottoline Quickbeam: resigned announced',
    ],
    [
      'Councillor Ann Fennimoor has quit Labour’s front bench over cuts. She was cabinet member for children.',
      'Ann Fennimoor: resigned effective',
    ],
    [
      'Adrian Holloway had let it be known that he would stand down as leader after the elections. He did so in May.',
      'Adrian Holloway: stood_down effective',
    ],
    [
      'Olufemi Bassett has handed in his notice. The group director for children has been in Barsetshire since 2019, and will work until 28 February.',
      'Olufemi Bassett: resigned announced',
    ],
    [
      'An interim director has been brought in after the man in charge resigned.\n\nStephen Kitcham’s departure comes after two months.\n\nEleni Ioannides was confirmed yesterday as his replacement for the time being.',
      'Stephen Kitcham: resigned effective',
      'Eleni Ioannides: appointed interim',
    ],
    [
      'The director of children’s services in Barsetshire has handed in his notice after a bleak report.\n\nStuart Penhaligan, who joined from Norfolk in 2012, will leave on September 30.',
      'Stuart Penhaligan: resigned announced',
    ],
    [
      'Celia Warboys, the cabinet member, will not put herself forward again in May.',
      'Celia Warboys: stood_down announced',
    ],
    [
      'The politician responsible for children in Barsetshire has resigned.\n\nRosemary Angove went to see the leader on Wednesday morning.',
      'Rosemary Angove: resigned effective',
    ],
    [
      'Howard Tench, the chief executive, gave notice in March that he would leave at the end of July for a post with a housing association in Borchester.',
      'Howard Tench: resigned announced',
    ],
    [
      'And the portfolio holder, Cllr Barney Swann, has gone. He told the leader last Friday that he was giving up the children’s brief.',
      'Barney Swann: stood_down effective',
    ],
    [
      'She won’t be dealing with the man who presided over the last three years. Russell Vickery, Barsetshire’s director of children’s services, handed in his notice on the day that Ofsted’s team finished their fieldwork and goes in January.',
      'Russell Vickery: resigned announced',
    ],
    [
      'Barsetshire’s most senior social worker has quit.\n\nOttoline Quickbeam, principal social worker since 2018, said she could no longer vouch for the service.',
      'Ottoline Quickbeam: resigned effective',
    ],
    [
      'Cllr Pat Treasure, the cabinet member for children, will not be contesting her seat at the next election.',
      'Pat Treasure: stood_down announced',
    ],
    [
      'Ruth Umberslade, one of the longest-serving members of mayor John Oakapple’s cabinet, resigned last month.',
      'Ruth Umberslade: resigned effective',
    ],
    [
      'Cllr Ruth Wobblethorpe, the cabinet member for children, resigned last month. She thanked officers and said she would carry on working for her ward from the back benches until next May’s elections.',
      'Ruth Wobblethorpe: resigned effective',
    ],
    [
      'Three senior officers have now resigned: Declan Quickbeam, the director; Hannah Fennimoor, his deputy; and the head of fostering, Wayne Umberslade.',
      'Declan Quickbeam: resigned effective',
      'Hannah Fennimoor: resigned effective',
      'Wayne Umberslade: resigned effective',
    ],
    [
      'Lorna Crumpethall’s resignation as chief executive takes effect on 1 October.',
      'Lorna Crumpethall: resigned announced',
    ],
    [
      'Hilary Dandelyon stepped down as chair of the improvement board in April and Malcolm Figgleston has been given the chair.',
      'Hilary Dandelyon: stood_down effective',
      'Malcolm Figgleston: appointed chair',
    ],
    [
      'Two cabinet members are to step down in May: Graham Plumbottom, who has children’s services, and Lakshmi Quillfeather, who has finance.',
      'Graham Plumbottom: stood_down announced',
      'Lakshmi Quillfeather: stood_down announced',
    ],
    [
      'Deputy leader Norman Wimplestone stands down on 12 May, when Cllr Amina Yarrowby becomes deputy leader.',
      'Norman Wimplestone: stood_down announced',
      'Amina Yarrowby: appointed permanent',
    ],
    [
      'Derek Oakapple, the council leader, told the Labour group that he would not be putting his name forward at its annual meeting.',
      'Derek Oakapple: stood_down announced',
    ],
    [
      'A director who had run Barsetshire’s children’s services for barely eight months has resigned. Staff were told by email on Wednesday morning.\n\nHarriet Quickbeam, who had worked for a national charity before, gave no reason. Council leader Brian Umberslade thanked her and said that Kamal Fennimoor, her deputy, would act as director until the post could be filled.\n\n“We are not starting again,” Cllr Umberslade said.',
      'Harriet Quickbeam: resigned effective',
      'Kamal Fennimoor: appointed interim',
    ],
    [
      'Two politicians have given two answers to Tuesday’s report.\n\nThe cabinet member for children, Cllr Stephen Rumblesby, resigned that evening.\n\nThe leader will not, in spite of a call from the Green councillor Magda Tumbledale for her to go. Cllr Winifred Sorrelby told the Post that she would be staying and would fight the next election.',
      'Stephen Rumblesby: resigned effective',
      'Winifred Sorrelby: pressed_to_go refused',
    ],
    [
      'Barsetshire’s interim chief executive has told the council that she is resigning.\n\nCynthia Bluebottle will leave on 12 August, which is three months sooner than was planned.\n\nIn a note to councillors the leader, Tunde Candlewick, wrote that the recruitment of a permanent chief executive was well in hand. The director of finance, Ben Bluebottle, who is no relation, denied that he had been approached.',
      'Cynthia Bluebottle: resigned announced',
    ],
    [
      'Barsetshire’s lead member for children is to step down in June, when a new cabinet is formed.\n\nCllr Marjorie Dovecotte said that the service needed “a younger pair of legs”.\n\nThe head of a parents’ group, Kelvin Fennimoor, thinks that two other people ought to resign: the leader and the director. The leader, Cllr Alan Elderflower, told him that he would not. The director, Nomvula Quickbeam, has said nothing.',
      'Marjorie Dovecotte: stood_down announced',
      'Alan Elderflower: pressed_to_go refused',
      'Nomvula Quickbeam: pressed_to_go unanswered',
    ],
    [
      'Two weeks after Barsetshire was told that it fails its children, the councillor who answers for them has resigned from the cabinet.\n\nGwen Oakapple said on Thursday that she had meant it when she apologised.\n\nHer place has been taken straight away by Desmond Thistlewick, until now chair of the people scrutiny committee.',
      'Gwen Oakapple: resigned effective',
      'Desmond Thistlewick: appointed permanent',
    ],
    [
      'The leader, Gerald Merrydown, told members this morning that Dinah Larkspindle, who held the children’s portfolio, had resigned. So, he said, had Rowland Puddlewick, who was the cabinet member for finance.',
      'Dinah Larkspindle: resigned effective',
      'Rowland Puddlewick: resigned effective',
    ],
    [
      'Three members of the cabinet resigned last night in protest at the handling of the Ofsted report.\n\nThey were Cllr Gillian Merrydown, who had responsibility for children, Cllr Wayne Snodgrove, finance, and the youngest of the three, Cllr Aaliyah Tanglewood, who looked after skills.\n\n“We asked to see the draft and we were refused,” Cllr Merrydown said. Council leader Barry Bumblecote said that he regretted their decision.',
      'Gillian Merrydown: resigned effective',
      'Wayne Snodgrove: resigned effective',
      'Aaliyah Tanglewood: resigned effective',
    ],
    [
      'Neighbouring Loamshire has a problem, too.\n\nIts director of children’s services, Angus Oakapple, resigned last week, as a report from inspectors was about to come out.\n\nBarsetshire, by contrast, has just made an appointment. Ewa Thistlewick, a former probation chief, becomes its assistant director for safeguarding. “I am lucky to have her,” said Dorian Brambleby, the director.',
      'Angus Oakapple: resigned effective @ Loamshire',
      'Ewa Thistlewick: appointed permanent',
    ],
    [
      'They were sent in after two men were convicted. Ann Quickbeam and Bob Fennimoor, who led the council, resigned. They were sent in after a baby died.',
      'Ann Quickbeam: resigned effective',
      'Bob Fennimoor: resigned effective',
    ],
    [
      'The chair of the board that oversees improvement is to step down. Professor Oakapple Umberslade will go in June, once the next visit is over.',
      'Oakapple Umberslade: stood_down announced',
    ],
    [
      'The chair of the board that oversees improvement in children’s services is to step down. Professor Snodgrove Merrydown will go in June, once the next monitoring visit is over.\n\n“Three years was what I promised and three years is what I have given,” she said.\n\nBarsetshire’s chief executive, Nathan Tanglewood, and the cabinet member for children, Councillor Sylvia Craddock, both paid tribute to her.',
      'Snodgrove Merrydown: stood_down announced',
    ],
    [
      'Two senior figures at Barsetshire council have resigned in the wake of last week’s inspection report. Director of children’s services Robert Quickbeam and the cabinet member, Cllr Shazia Fennimoor, both announced their decisions on Wednesday.\n\nChief executive Fiona Umberslade thanked them for their service. She said that the council would now work closely with the Department for Education.',
      'Robert Quickbeam: resigned effective',
      'Shazia Fennimoor: resigned effective',
    ],
    [
      'The leader of Barsetshire council has announced that he will stand down in May. Cllr Harry Brambleby told a meeting of the Labour group that twelve years was long enough.\n\nHe said the Ofsted report had not influenced his decision.\n\nHis deputy, Cllr Nasreen Bi, said he had been a loyal servant of the town. The group will choose a new leader after the elections.',
      'Harry Brambleby: stood_down announced',
    ],
    [
      'A senior officer who led Barsetshire’s child protection teams stepped down on Friday, days before the publication of a critical report. The council confirmed that Christopher Crumpethall was no longer head of safeguarding.\n\nDirector Elaine Thackray said she was grateful for his hard work.\n\nConservative councillor Benedict Dandelyon asked whether he would receive a pay-off. The council said that no payment had been made.',
      'Christopher Crumpethall: stood_down effective',
    ],
  ],
  'plain news: standing and stepping down': [
    [
      'Cllr Marlo Fennimoor announced at Monday’s cabinet that he would be standing down from the role at the annual meeting.',
      'Marlo Fennimoor: stood_down announced',
    ],
    [
      '“It is right that I take responsibility and step down,” said Cllr Marlo Fennimoor, cabinet member for children’s services.',
      'Marlo Fennimoor: stood_down effective',
    ],
    [
      'Piers Umberslade has stepped aside as director of children’s services while a review takes place.',
      'Piers Umberslade: stood_down effective',
    ],
    [
      'Cllr Marlo Fennimoor will not seek re-election in May and will leave the cabinet then.',
      'Marlo Fennimoor: stood_down announced',
    ],
    [
      'Cllr Marlo Fennimoor told the Gazette: “I’ve decided my position is untenable and I am standing down today.”',
      'Marlo Fennimoor: stood_down effective',
    ],
    [
      'Piers Umberslade will step down as director in September, the council said.',
      'Piers Umberslade: stood_down announced',
    ],
    ['Piers Umberslade is to step down as chair of the safeguarding board.', 'Piers Umberslade: stood_down announced'],
    [
      'Since the inspection, director Piers Umberslade and lead member Cllr Marlo Fennimoor have both stood down.',
      'Piers Umberslade: stood_down effective',
      'Marlo Fennimoor: stood_down effective',
    ],
    [
      'The leader of the council has stepped down. Rosalind Lovibond, who had led the authority for six years, said it was time for a fresh start.',
      'Rosalind Lovibond: stood_down effective',
    ],
    [
      'Cllr Marlo Fennimoor said: “I accept responsibility for what went wrong. I have therefore told the leader that I will be standing down from cabinet.”',
      'Marlo Fennimoor: stood_down announced',
    ],
    ['Piers Umberslade stood down as director on health grounds.', 'Piers Umberslade: stood_down effective'],
    [
      '’I have had enough,’ said Cllr Marlo Fennimoor, the lead member. ’I am standing down today.’',
      'Marlo Fennimoor: stood_down effective',
    ],
    [
      'Ottoline Quickbeam stepped down last week because of ill health. Crispin Wetherhead, a foster carer, has been named in her place.',
      'Ottoline Quickbeam: stood_down effective',
      'Crispin Wetherhead: appointed permanent',
    ],
  ],
  'plain news: leaving': [
    [
      'Director of children’s services Piers Umberslade has gone, the council confirmed on Tuesday.',
      'Piers Umberslade: left effective',
    ],
    [
      'The council confirmed that Piers Umberslade, its director of children’s services, is no longer employed by the authority.',
      'Piers Umberslade: left effective',
    ],
    ['The director, Piers Umberslade, left by mutual agreement last month.', 'Piers Umberslade: left mutual_consent'],
    [
      'Piers Umberslade and the council have agreed to part company. He had been director since 2011.',
      'Piers Umberslade: left mutual_consent',
    ],
    [
      'Piers Umberslade, director of children’s services, is leaving the council to take up a post in Wales.',
      'Piers Umberslade: left announced',
    ],
    [
      'Piers Umberslade has been director of children’s services since 2011 but will be leaving in the autumn.',
      'Piers Umberslade: left announced',
    ],
    [
      'Piers Umberslade has accepted voluntary redundancy. He is head of safeguarding.',
      'Piers Umberslade: left effective',
    ],
    [
      'Two senior managers, Piers Umberslade and Ottoline Quickbeam, have left the council.',
      'Piers Umberslade: left effective',
      'Ottoline Quickbeam: left effective',
    ],
    [
      'Piers Umberslade’s departure comes weeks after inspectors rated services inadequate. He was the director of children’s services.',
      'Piers Umberslade: left effective',
    ],
    [
      'The council said Piers Umberslade, its director, had left “by mutual consent”.',
      'Piers Umberslade: left mutual_consent',
    ],
    [
      'News of the departure of Piers Umberslade, the director of children’s services, was broken to staff by email.',
      'Piers Umberslade: left effective',
    ],
    ['Interim director Piers Umberslade’s contract comes to an end this month.', 'Piers Umberslade: left announced'],
    ['Piers Umberslade finishes as interim director at the end of June.', 'Piers Umberslade: left announced'],
    [
      'Piers Umberslade, director of children’s services, has become the second senior figure to leave since the inspection.',
      'Piers Umberslade: left effective',
    ],
    [
      'The council has lost its director of children’s services, Piers Umberslade, who has moved to Loamshire.',
      'Piers Umberslade: left effective',
    ],
    [
      'In an email to staff Piers Umberslade, the director, said he had decided to leave after the summer.',
      'Piers Umberslade: left announced',
    ],
    [
      'The director of children’s services, Piers Umberslade, and the head of safeguarding, Ottoline Quickbeam, left the council this week.',
      'Piers Umberslade: left effective',
      'Ottoline Quickbeam: left effective',
    ],
    [
      'Director Piers Umberslade left his post in May, followed a month later by his deputy, Ottoline Quickbeam.',
      'Piers Umberslade: left effective',
      'Ottoline Quickbeam: left effective',
    ],
    [
      'The council declined to say why Piers Umberslade, its director of children’s services, had gone.',
      'Piers Umberslade: left effective',
    ],
    [
      'The council would not say whether Piers Umberslade, its director of children’s services, had received a payoff when he left in May.',
      'Piers Umberslade: left effective',
    ],
    [
      'Piers Umberslade left with a settlement of £90,000. He had been director for two years.',
      'Piers Umberslade: left effective',
    ],
    [
      'Piers Umberslade will be paid until the end of the year after leaving his post as director “by mutual agreement”.',
      'Piers Umberslade: left mutual_consent',
    ],
    [
      'A spokesman confirmed: “Piers Umberslade is no longer with the council.” Mr Umberslade was director of children’s services.',
      'Piers Umberslade: left effective',
    ],
    [
      'Piers Umberslade, the director, who has been off sick since March, will not be returning.',
      'Piers Umberslade: left announced',
    ],
    [
      'Barsetshire is losing Piers Umberslade, its service director for safeguarding.',
      'Piers Umberslade: left announced',
    ],
    [
      'Piers Umberslade, head of looked-after children, leaves the authority on 14 October.',
      'Piers Umberslade: left announced',
    ],
    [
      'Piers Umberslade and the council announced that they had agreed to end his employment. He was chief executive.',
      'Piers Umberslade: left mutual_consent',
    ],
    [
      'Piers Umberslade, assistant director for safeguarding, has gone to a job with another council.',
      'Piers Umberslade: left effective',
    ],
    [
      'Council leader Marlo Fennimoor paid tribute to Ottoline Quickbeam, who had been director of children’s services since 2016 and whose last day was Friday.',
      'Ottoline Quickbeam: left effective',
    ],
    [
      'The contract of interim director Piers Umberslade, paid £1,100 a day, will not be renewed.',
      'Piers Umberslade: left announced',
    ],
    [
      'The council confirmed the departure by mutual agreement of director of children’s services Piers Umberslade.',
      'Piers Umberslade: left mutual_consent',
    ],
    [
      'Barsetshire’s top children’s officer is leaving after less than a year.\n\nOttoline Quickbeam will take up a post with Borchester Council in April.',
      'Ottoline Quickbeam: left announced',
      'Ottoline Quickbeam: appointed permanent @ Borchester',
    ],
    [
      'Ottoline Quickbeam has left her £130,000-a-year post as director of children’s services.',
      'Ottoline Quickbeam: left effective',
    ],
    [
      'He takes over from Melissa Caslake, who has moved on after about a year and a half in Exeter. Julian Wooster, who is well known across the border for his years as director in Somerset, started at County Hall last week as interim director.',
      'Melissa Caslake: left effective',
      'Julian Wooster: appointed interim',
    ],
    [
      'The council confirmed that Lorna Dixon, its head of SEND since 2017, no longer worked for it. She and the authority had come to an agreement in October, a spokeswoman said.',
      'Lorna Dixon: left mutual_consent',
    ],
    [
      'The council paid £118,000 to Derek Ansell when the two parted company last month. He was chief executive.',
      'Derek Ansell: left mutual_consent',
    ],
    [
      'Barsetshire’s director of children’s services is leaving to take up the same post in Borchester.\n\nOttoline Quickbeam has been in Barsetshire since 2016.',
      'Ottoline Quickbeam: left announced',
      'Ottoline Quickbeam: appointed permanent @ Borchester',
    ],
    [
      'The council and its chief executive, Piers Umberslade, have reached agreement on his departure.',
      'Piers Umberslade: left mutual_consent',
    ],
    [
      'The director of children’s services, Rosemary Snodgrove, is leaving. In her place comes Eleanor Tanglewood, a troubleshooter who helped to steady Borchester after the death of a baby. She will stay for up to a year while head-hunters look for somebody permanent.',
      'Rosemary Snodgrove: left announced',
      'Eleanor Tanglewood: appointed interim',
    ],
    [
      'Natalie Larkspindle is leaving Loamshire, where she is director of children’s services, to become Barsetshire’s chief executive in June.',
      'Natalie Larkspindle: left announced @ Loamshire',
      'Natalie Larkspindle: appointed permanent',
    ],
    [
      'Friday was Aleksandra Puddlewick’s last day. The service director for children’s social care had been with the council for six years.',
      'Aleksandra Puddlewick: left effective',
    ],
    [
      'Director of children’s services Teresa Jollyfield and her head of safeguarding, Michael Kettleby, both left during August.',
      'Teresa Jollyfield: left effective',
      'Michael Kettleby: left effective',
    ],
    [
      'Among those who have gone since the inspection are Kathryn Mossybank, who managed the assessment teams, and Sanjeev Nettlethorp, head of children’s commissioning.',
      'Kathryn Mossybank: left effective',
      'Sanjeev Nettlethorp: left effective',
    ],
    [
      'An agreement ended the employment of Joanna Dovecotte, the service director for family help, on 28 February. Neither side will comment.',
      'Joanna Dovecotte: left mutual_consent',
    ],
    [
      'Five years on, the managers of that time are scattered. The director, Vanessa Thistlewick, departed in the month of the report and now teaches; the head of assessment, Errol Brambleby, was dismissed.',
      'Vanessa Thistlewick: left effective',
      'Errol Brambleby: dismissed effective',
    ],
    [
      'The assistant director for early help at Barsetshire is to move to Felpersham, which has been looking for a children’s chief since the spring.\n\nSamina Figgleston leaves Barsetshire in August. At Felpersham she becomes director of children’s services.\n\n“It’s a wrench,” she said. Barsetshire’s chief executive, Piers Gooseford, called her one of the best appointments he had ever made.',
      'Samina Figgleston: left announced',
      'Samina Figgleston: appointed permanent @ Felpersham',
    ],
    [
      'The council paid £92,000 to an executive who left by agreement after a damning inspection, its accounts show.\n\nThe money went to Geoffrey Kettleby, who was in charge of children’s services until last July. Both sides agreed that he should go, the papers say.\n\nCouncillor Annika Hedges called the sum obscene. The present director, Dawit Lumberwick, had no comment to make.',
      'Geoffrey Kettleby: left mutual_consent',
    ],
    [
      'Felpersham’s loss is Barsetshire’s gain, as the saying goes.\n\nAmarjit Plumbottom is leaving Felpersham, where she is deputy director of children’s services, and will be director at Barsetshire from October.\n\n“The staff I met were hungry to improve,” she said. Barsetshire’s leader, Cllr Stella Fothergill-Brown, said that there had been two strong candidates. Her Felpersham boss, Ken Quillfeather, wished her all the best.',
      'Amarjit Plumbottom: left announced @ Felpersham',
      'Amarjit Plumbottom: appointed permanent',
    ],
    [
      'Director of children’s services Priya Quickbeam has announced her departure after four years. She will take up a post with a national charity in the autumn.',
      'Priya Quickbeam: left announced',
    ],
  ],
  'plain news: retirement': [
    [
      'Chief executive Ottoline Quickbeam is to retire in July after 12 years with the authority.',
      'Ottoline Quickbeam: retired announced',
    ],
    ['Ottoline Quickbeam, chief executive, will retire at the end of July.', 'Ottoline Quickbeam: retired announced'],
    [
      'Piers Umberslade took early retirement last summer. He was director of children’s services.',
      'Piers Umberslade: retired early',
    ],
    ['Piers Umberslade retired as director in March.', 'Piers Umberslade: retired effective'],
    [
      'Piers Umberslade, who was director until 2013, when he retired, told the inquiry he was sorry.',
      'Piers Umberslade: retired effective',
    ],
    ['Piers Umberslade has retired on health grounds. He was director.', 'Piers Umberslade: retired effective'],
    [
      'Two have retired: Piers Umberslade, who was assistant director for strategy, and Ottoline Quickbeam, head of partnerships.',
      'Ottoline Quickbeam: retired effective',
      'Piers Umberslade: retired effective',
    ],
    [
      'Piers Umberslade, director of children’s services, has brought forward his retirement.',
      'Piers Umberslade: retired early',
    ],
    [
      'Hilary Penrose, director, has told councillors that she means to retire at Christmas. She began as a teacher of French in Devonport.',
      'Hilary Penrose: retired announced',
    ],
    [
      'I’ve seen it said on Facebook that Mr Ellis was “sacked”. Roger Ellis, chief executive, took early retirement in March. The trial at Liverpool ended that May, two months after he went.',
      'Roger Ellis: retired early',
    ],
    [
      'Piers Umberslade retires this month after 40 years. He will be replaced as director by his deputy, Ottoline Quickbeam.',
      'Piers Umberslade: retired announced',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Sheila Oakapple retires as head of fostering in July and will be followed by Jonathan Thistlewick, at present a team manager.',
      'Sheila Oakapple: retired announced',
      'Jonathan Thistlewick: appointed permanent',
    ],
    [
      'Members noted the retirement, with effect from 31 August next, of Mr Harold Hobblethwaite, Head of Youth Justice, and placed on record their thanks.',
      'Harold Hobblethwaite: retired announced',
    ],
    [
      'Desmond Umberslade, the chief executive, took early retirement on Friday. A proposal to make his deputy, Kirsten Oakapple, chief executive goes to councillors in a fortnight.',
      'Desmond Umberslade: retired early',
      'Kirsten Oakapple: appointed proposed',
    ],
    [
      'Barsetshire’s director of children’s services has retired early on health grounds. Malcolm Merrydown, 58, had not been at work since Christmas.\n\nHis deputy, Priya Snodgrove, was made acting director in the new year.\n\nChief executive Trevor Tanglewood wished him well and said that he had cared passionately about young people.',
      'Malcolm Merrydown: retired early',
      'Priya Snodgrove: appointed interim',
    ],
  ],
  'plain news: dismissals': [
    [
      'Piers Umberslade, director of children’s services, lost his £145,000-a-year post in the shake-up.',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'Cllr Marlo Fennimoor, who held the children’s brief, has been reshuffled out of the cabinet.',
      'Marlo Fennimoor: dismissed effective',
    ],
    [
      'Cllr Marlo Fennimoor was sacked as cabinet member for children by leader Rosalind Lovibond on Friday.',
      'Marlo Fennimoor: dismissed effective',
    ],
    ['Leader Rosalind Lovibond sacked Cllr Marlo Fennimoor from her cabinet.', 'Marlo Fennimoor: dismissed effective'],
    ['Cllr Marlo Fennimoor lost his place in the cabinet in a reshuffle.', 'Marlo Fennimoor: dismissed effective'],
    [
      'Piers Umberslade was dismissed for gross misconduct in June, a decision upheld on appeal by a panel of councillors.',
      'Piers Umberslade: dismissed upheld',
    ],
    [
      'Education secretary Wilbraham Tench ordered the removal of Piers Umberslade, the director of children’s services.',
      'Piers Umberslade: dismissed removed_by_minister',
    ],
    [
      'Piers Umberslade was removed from his post as director on the orders of the Secretary of State.',
      'Piers Umberslade: dismissed removed_by_minister',
    ],
    [
      'Among the casualties is Cllr Marlo Fennimoor, who loses the children’s portfolio.',
      'Marlo Fennimoor: dismissed effective',
    ],
    ['Leader Rosalind Lovibond was ousted in a vote of no confidence.', 'Rosalind Lovibond: dismissed effective'],
    ['Piers Umberslade had his contract terminated in May.', 'Piers Umberslade: dismissed effective'],
    [
      'The council has terminated the contract of interim director Piers Umberslade.',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'Cllr Marlo Fennimoor is out. The leader, Rosalind Lovibond, dropped him from her cabinet last night.',
      'Marlo Fennimoor: dismissed effective',
    ],
    ['Cllr Marlo Fennimoor paid for the report with his job as lead member.', 'Marlo Fennimoor: dismissed effective'],
    [
      'Ottoline Quickbeam was removed with effect from Tuesday under a direction. It requires the council to put in her place Godfrey Pennyfeather and to keep him there until at least March 2024.',
      'Ottoline Quickbeam: dismissed effective',
      'Godfrey Pennyfeather: appointed interim',
    ],
    [
      'Director Ottoline Quickbeam was removed on Tuesday. Her lawyers have lodged an application for judicial review at the High Court.',
      'Ottoline Quickbeam: dismissed effective',
      'Ottoline Quickbeam: legal_challenge pending',
    ],
    [
      'Two managers were sacked in May. The other was Piers Umberslade, the head of assessment.',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'The minister has used his powers over the council’s director. In a direction, the council was told that Piers Umberslade was to cease to be its director forthwith.',
      'Piers Umberslade: dismissed removed_by_minister',
    ],
    [
      'A panel of Barsetshire councillors heard Piers Umberslade’s appeal against his dismissal and announced that it had rejected it.',
      'Piers Umberslade: dismissed upheld',
    ],
    [
      'Those who lose their jobs are the deputy director, Ottoline Quickbeam; Piers Umberslade, who was head of safeguarding; and a social worker.',
      'Ottoline Quickbeam: dismissed effective',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'Wilbraham Tench, the children’s secretary, directed the council to take Piers Umberslade out of the job.',
      'Piers Umberslade: dismissed removed_by_minister',
    ],
    [
      'In Felpersham, the last children’s member to lose her job was Ottoline Quickbeam, who was removed in 2013.',
      'Ottoline Quickbeam: dismissed effective @ Felpersham',
    ],
    [
      'The leader announced her reshuffle on Monday. Out goes Piers Umberslade, who held the children’s brief.',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'The row has already cost the lead member for children, Cllr Piers Umberslade, his job.',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'Piers Umberslade was later awarded £120,000 by an employment tribunal. He had been dismissed as head of safeguarding in 2016.',
      'Piers Umberslade: dismissed effective',
      'Piers Umberslade: legal_challenge won',
    ],
    [
      'Martin Oduya, the lead member, was told on Thursday morning that he no longer had a place in the cabinet.',
      'Martin Oduya: dismissed effective',
    ],
    [
      'A motion of no confidence in leader Ann Fennimoor was carried by 30 votes to 25.',
      'Ann Fennimoor: dismissed effective',
    ],
    [
      'Simon Leyfield, the cabinet member, was told on Monday that he was out of the cabinet.',
      'Simon Leyfield: dismissed effective',
    ],
    ['The leader has taken the children’s brief away from Simon Leyfield.', 'Simon Leyfield: dismissed effective'],
    [
      'Janet Ollerenshaw was dropped from the executive on Thursday night. In her place as executive member for children comes Kamran Sethi.',
      'Janet Ollerenshaw: dismissed effective',
      'Kamran Sethi: appointed permanent',
    ],
    [
      'The leader of Barsetshire Council was removed from office on Tuesday night.\n\nDesmond Larkham lost by 40 votes to 32.\n\nWithin the hour councillors had elected Fay Wintringham, the leader of the Liberal Democrats, to succeed him.',
      'Desmond Larkham: dismissed effective',
      'Fay Wintringham: appointed permanent',
    ],
    [
      'The new leader’s first act was to replace Doreen Whitcliffe, who had been the cabinet member for children since 2018, with her own group’s Neil Hanbury.',
      'Doreen Whitcliffe: dismissed effective',
      'Neil Hanbury: appointed permanent',
    ],
    [
      'Piers Umberslade has been given notice by the council. He is the director.',
      'Piers Umberslade: dismissed effective',
    ],
    [
      'Kwabena Tuffour was head of assessment until March, when his contract was terminated. “I did not harm a child,” Mr Tuffour told this magazine.',
      'Kwabena Tuffour: dismissed effective',
    ],
    [
      'The education secretary, Edna Merrydown, went over the heads of the council yesterday and ordered that Sharon Puddlewick be removed as its director of children’s services.',
      'Sharon Puddlewick: dismissed removed_by_minister',
    ],
    [
      'Ministers used their powers in December to remove Philippa Wobblethorpe as director of children’s services.',
      'Philippa Wobblethorpe: dismissed removed_by_minister',
    ],
    [
      'The council dismissed its director, Vincent Merrydown, on Tuesday and asked Sally-Ann Snodgrove, who runs adult services, to look after his department for now.',
      'Vincent Merrydown: dismissed effective',
      'Sally-Ann Snodgrove: appointed interim',
    ],
    [
      'His contract as interim chief executive was terminated on Wednesday, and Adrian Ivorytoft was out of the building by lunchtime.',
      'Adrian Ivorytoft: dismissed effective',
    ],
    [
      'For Councillor Roisin Lumberwick it is over: her group voted on Monday night to remove her as lead member for children.',
      'Roisin Lumberwick: dismissed effective',
    ],
    [
      'Her solicitors confirmed on Wednesday that Fatima Fennimoor’s contract as head of early years had been terminated by the council.',
      'Fatima Fennimoor: dismissed effective',
    ],
    [
      'Lawyers for Bill Tanglewood, whom the council sacked as chief executive in May, applied yesterday for a judicial review of the decision.',
      'Bill Tanglewood: dismissed effective',
      'Bill Tanglewood: legal_challenge pending',
    ],
    [
      'A hearing opens in Felpersham on Monday in the claim for unfair dismissal brought by Roderick Bumblecote, whom the council fired as director of children’s services last summer.',
      'Roderick Bumblecote: dismissed effective',
      'Roderick Bumblecote: legal_challenge pending',
    ],
    [
      'A manager dismissed after a baby’s death has won his appeal and will return to work.\n\nMartin Crumpethall was sacked in March as head of the referral team. A panel of councillors ruled on Monday that the decision had been wrong and reinstated him.\n\nHis union representative, Chloe Dandelyon, said that he had been made a scapegoat. Director Alastair Finnegan said that the council accepted the outcome.',
      'Martin Crumpethall: dismissed overturned',
      'Martin Crumpethall: legal_challenge won',
    ],
    [
      'A social work boss has gone to the High Court over her sacking.\n\nLawyers for Henrietta Nettlethorp, whom Barsetshire dismissed as director of children’s services last autumn, say that she was never given a hearing. The case opens in June.\n\nThe council will defend its decision, said the monitoring officer, Jonathan Ottershaw-Bell. Its former leader, Gordon Plumbottom, is expected to give evidence.',
      'Henrietta Nettlethorp: dismissed effective',
      'Henrietta Nettlethorp: legal_challenge pending',
    ],
    [
      'Interim director of children’s services Veronica Hobblethwaite has had her contract ended by Barsetshire council. She was told on Wednesday that progress since the Ofsted inspection had been too slow.\n\nChief executive Philip Ivorytoft said the council could not afford to wait.\n\nLead member Cllr Kathleen Royston will meet Ofsted on Tuesday. A new interim director is being sought.',
      'Veronica Hobblethwaite: dismissed effective',
    ],
  ],
  'plain news: suspensions': [
    [
      'Ottoline Quickbeam has been suspended on full pay while the council looks into claims about her conduct. She is chief executive.',
      'Ottoline Quickbeam: suspended ongoing',
    ],
    [
      'The council’s director of children’s services, Piers Umberslade, was suspended in March. He has since returned to work.',
      'Piers Umberslade: suspended ended',
    ],
    ['Director Piers Umberslade is on gardening leave.', 'Piers Umberslade: suspended ongoing'],
    [
      'Three managers including head of safeguarding Piers Umberslade have been suspended.',
      'Piers Umberslade: suspended ongoing',
    ],
    [
      'Head of safeguarding Piers Umberslade was escorted from the building and suspended.',
      'Piers Umberslade: suspended ongoing',
    ],
    [
      'Ottoline Quickbeam, the head of assessment, and Crispin Wetherhead, a service manager in Nether Dibley, were both suspended on full pay.',
      'Ottoline Quickbeam: suspended ongoing',
      'Crispin Wetherhead: suspended ongoing',
    ],
    [
      'In 2011 the then assistant director, Piers Umberslade, was suspended for five months, cleared, and given his job back.',
      'Piers Umberslade: suspended ended',
    ],
    [
      'A senior figure in Barsetshire’s children’s services has been suspended. Piers Umberslade, assistant director, was asked to leave the council’s offices on Tuesday.',
      'Piers Umberslade: suspended ongoing',
    ],
    [
      'Two managers at the council have been suspended. They were named as Ottoline Quickbeam, head of assessment, and Piers Umberslade, who runs the duty team.',
      'Ottoline Quickbeam: suspended ongoing',
      'Piers Umberslade: suspended ongoing',
    ],
    [
      'Piers Umberslade, head of safeguarding, was cleared of misconduct and reinstated after a six-month suspension.',
      'Piers Umberslade: suspended ended',
    ],
    [
      'Barsetshire’s top children’s officer has been suspended on full pay.\n\nMaurice Thackray, 54, director of children’s services since 2008, is said to have given inspectors the wrong figures.\n\nClifford Noakes, a retired manager, said he was shocked.',
      'Maurice Thackray: suspended ongoing',
    ],
  ],
  'plain news: moves within the council': [
    [
      'Piers Umberslade has been moved to a new role overseeing libraries. He was director of children’s services.',
      'Piers Umberslade: redeployed effective',
    ],
    [
      'Piers Umberslade, the director, has been redeployed to another post in the council.',
      'Piers Umberslade: redeployed effective',
    ],
    [
      'Crispin Wetherhead, who was service director for youth, families and learning, has been moved to a post in public health.',
      'Crispin Wetherhead: redeployed effective',
    ],
    [
      'Ottoline Quickbeam, currently assistant director, moves on 1 April to a new post within the council as director of transformation.',
      'Ottoline Quickbeam: redeployed effective',
    ],
    [
      'Ottoline Quickbeam, team manager, has been moved to a back-office role pending an investigation.',
      'Ottoline Quickbeam: redeployed effective',
    ],
    [
      'Ottoline Quickbeam is no longer head of safeguarding but continues to work for the council in another post.',
      'Ottoline Quickbeam: redeployed effective',
    ],
    [
      'One of Barsetshire’s most senior managers has been moved to a job in charge of swimming pools.\n\nMartin Elliott has been the council’s head of children’s care for four years.',
      'Martin Elliott: redeployed effective',
    ],
    [
      'Hester Larkspindle was assistant director for safeguarding. She has been moved sideways to take charge of a programme on school transport.',
      'Hester Larkspindle: redeployed effective',
    ],
    [
      'Ewan Sorrelby, head of commissioning, has been moved out of children’s services and into the highways department.',
      'Ewan Sorrelby: redeployed effective',
    ],
    [
      'The assistant director responsible for fostering and adoption has moved to another job within the council. Rachel Wobblethorpe will lead a team working on housing for care leavers, a spokesman said.\n\nHer former post is being covered by Daniel Larkspindle, a team manager.\n\nDirector of children’s services Angela Puddlewick said that the change would allow the council to make better use of Ms Wobblethorpe’s skills.',
      'Rachel Wobblethorpe: redeployed effective',
      'Daniel Larkspindle: appointed interim',
    ],
  ],
  'plain news: appointments': [
    [
      'Clementina Brook-Hollow has signed on as interim director until March.',
      'Clementina Brook-Hollow: appointed interim',
    ],
    [
      'Assistant director Crispin Wetherhead has been appointed acting director.',
      'Crispin Wetherhead: appointed interim',
    ],
    [
      'The government has appointed Philippa Oakapple as commissioner for children’s services in Barsetshire.',
      'Philippa Oakapple: appointed commissioner',
    ],
    ['Philippa Oakapple will chair the improvement board.', 'Philippa Oakapple: appointed chair'],
    [
      'An improvement board, chaired by former director Philippa Oakapple, has been set up.',
      'Philippa Oakapple: appointed chair',
    ],
    [
      'Ottoline Quickbeam replaces Piers Umberslade, who resigned in March.',
      'Ottoline Quickbeam: appointed permanent',
      'Piers Umberslade: resigned effective',
    ],
    [
      'Cllr Marlo Fennimoor took over the children’s portfolio from Cllr Barnaby Thistlewick in May.',
      'Marlo Fennimoor: appointed permanent',
    ],
    [
      'Cllr Marlo Fennimoor becomes cabinet member for children, replacing Cllr Barnaby Thistlewick, who was not re-elected.',
      'Marlo Fennimoor: appointed permanent',
    ],
    [
      'Cllr Barnaby Thistlewick is the new cabinet member for children, taking over from Cllr Marlo Fennimoor.',
      'Barnaby Thistlewick: appointed permanent',
    ],
    [
      'Ottoline Quickbeam stepped into the role of director on an interim basis in May.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'Ottoline Quickbeam, currently director of adult services, will lead children’s services until a permanent director is recruited.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'The council has turned to Ottoline Quickbeam, a former director in Loamshire, as its interim director.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'Ottoline Quickbeam was confirmed as permanent director of children’s services in May, having acted up since January.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Ottoline Quickbeam, who has been interim director since January, has been given the job permanently.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    ['The permanent post has gone to Ottoline Quickbeam.', 'Ottoline Quickbeam: appointed permanent'],
    [
      'Members of the appointments panel chose Ottoline Quickbeam from five candidates for director.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Ottoline Quickbeam joins the council from Loamshire, where she was assistant director, as director of children’s services.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Ottoline Quickbeam starts work as director of children’s services on 1 June.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Councillors will be asked to approve the appointment of Ottoline Quickbeam as director on Thursday.',
      'Ottoline Quickbeam: appointed proposed',
    ],
    [
      'Ottoline Quickbeam is expected to be confirmed as director of children’s services at full council.',
      'Ottoline Quickbeam: appointed proposed',
    ],
    [
      'Children’s minister Wilbraham Tench has appointed Ottoline Quickbeam as commissioner.',
      'Ottoline Quickbeam: appointed commissioner',
    ],
    [
      'Ottoline Quickbeam has been sent in by the Department for Education as children’s commissioner for Barsetshire.',
      'Ottoline Quickbeam: appointed commissioner',
    ],
    [
      'The children’s portfolio passes from Cllr Marlo Fennimoor to Cllr Barnaby Thistlewick.',
      'Barnaby Thistlewick: appointed permanent',
    ],
    [
      'Ottoline Quickbeam was brought in as interim director after Piers Umberslade was signed off sick.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'Crispin Wetherhead is moving from housing to be the new lead member for children.',
      'Crispin Wetherhead: appointed permanent',
    ],
    [
      'Crispin Wetherhead has been named interim director while a permanent replacement is sought.',
      'Crispin Wetherhead: appointed interim',
    ],
    ['Crispin Wetherhead, deputy director, steps up in the meantime.', 'Crispin Wetherhead: appointed interim'],
    ['Crispin Wetherhead is acting as director until the autumn.', 'Crispin Wetherhead: appointed interim'],
    [
      'The role will be covered by Crispin Wetherhead, the assistant director.',
      'Crispin Wetherhead: appointed interim',
    ],
    ['In the interim the department is being led by Crispin Wetherhead.', 'Crispin Wetherhead: appointed interim'],
    ['Crispin Wetherhead has taken up the reins on a temporary basis.', 'Crispin Wetherhead: appointed interim'],
    [
      'Crispin Wetherhead has been seconded from Loamshire to act as director.',
      'Crispin Wetherhead: appointed interim',
    ],
    [
      'Sir Godfrey Pennyfeather has been asked to chair a new improvement board.',
      'Godfrey Pennyfeather: appointed chair',
    ],
    [
      'Former Loamshire director Godfrey Pennyfeather chairs the new improvement board.',
      'Godfrey Pennyfeather: appointed chair',
    ],
    [
      'Ministers appointed Godfrey Pennyfeather as improvement adviser.',
      'Godfrey Pennyfeather: appointed commissioner',
    ],
    [
      'Godfrey Pennyfeather, the children’s services commissioner appointed by the government, arrives next week.',
      'Godfrey Pennyfeather: appointed commissioner',
    ],
    [
      'Piers Umberslade, who has led children’s services in Loamshire, will join Barsetshire as director in June.',
      'Piers Umberslade: appointed permanent',
    ],
    [
      'Ottoline Quickbeam, interim director since March, has now been appointed to the post on a permanent basis.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'The council has appointed a new director of children’s services. Ottoline Quickbeam, who is currently deputy director in Loamshire, will take up the post in June.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Barsetshire has a new director of children’s services: Ottoline Quickbeam.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Ottoline Quickbeam has been named as the new chief executive of Barsetshire Children’s Trust.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    ['New director Ottoline Quickbeam said she was under no illusions.', 'Ottoline Quickbeam: appointed permanent'],
    [
      'Ottoline Quickbeam, who was appointed director in 2012, said the report was fair.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    ['Ottoline Quickbeam joined in 2012 as director.', 'Ottoline Quickbeam: appointed permanent'],
    [
      'Ministers have sent in a commissioner, Philippa Oakapple, to run the service.',
      'Philippa Oakapple: appointed commissioner',
    ],
    [
      'The Department for Education said Philippa Oakapple would act as commissioner for six months.',
      'Philippa Oakapple: appointed commissioner',
    ],
    [
      'Philippa Oakapple, chief executive of Loamshire, has been lent to the council for six months.',
      'Philippa Oakapple: appointed interim',
    ],
    ['A new improvement board will be led by Philippa Oakapple.', 'Philippa Oakapple: appointed chair'],
    [
      'The department has also told the council who its commissioner will be. He is Godfrey Pennyfeather, formerly of a charity.',
      'Godfrey Pennyfeather: appointed commissioner',
    ],
    [
      'Crispin Wetherhead from the Local Government Association is running the council as interim chief executive.',
      'Crispin Wetherhead: appointed interim',
    ],
    [
      'Cllr Marlo Fennimoor got the children’s brief in May, when Barnaby Thistlewick resigned from the Labour cabinet over the report.',
      'Marlo Fennimoor: appointed permanent',
      'Barnaby Thistlewick: resigned effective',
    ],
    [
      'A former council chief has been appointed as commissioner for children’s services in Barsetshire. Philippa Oakapple will spend three months there.',
      'Philippa Oakapple: appointed commissioner',
    ],
    [
      'Working alongside her, as interim improvement director, is Ottoline Quickbeam.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'Cllr Marlo Fennimoor, a former head, was elected to the portfolio on Tuesday.',
      'Marlo Fennimoor: appointed permanent',
    ],
    [
      'The deputy leader, Piers Umberslade, will be put forward as leader when the council meets.',
      'Piers Umberslade: appointed proposed',
    ],
    ['The chair has been taken by Ottoline Quickbeam, a former director.', 'Ottoline Quickbeam: appointed chair'],
    [
      'Children’s services go to Ottoline Quickbeam, a former school governor. Piers Umberslade swaps highways for a new brief, learning. In his place at highways comes Crispin Wetherhead.',
      'Ottoline Quickbeam: appointed permanent',
      'Piers Umberslade: appointed permanent',
      'Crispin Wetherhead: appointed permanent',
    ],
    [
      'Piers Umberslade has been confirmed as director. Councillors made the appointment permanent on Tuesday. Umberslade had been acting director since the spring.',
      'Piers Umberslade: appointed permanent',
    ],
    [
      'The safeguarding role itself will go in November to Ottoline Quickbeam, at present head of service in Loamshire.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Since the autumn the improvement board has been chaired by Ottoline Quickbeam.',
      'Ottoline Quickbeam: appointed chair',
    ],
    [
      'Ottoline Quickbeam, assistant director, has left after eleven years to become director of children’s services in Loamshire.',
      'Ottoline Quickbeam: appointed permanent @ Loamshire',
      'Ottoline Quickbeam: left effective',
    ],
    ['Acting chief executive Piers Umberslade will carry on in that capacity.', 'Piers Umberslade: appointed interim'],
    [
      'Ottoline Quickbeam, who has led children’s services on an interim basis since March, said the report was fair.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'Barsetshire has turned to a familiar face, Ottoline Quickbeam, to lead its children’s services department through the next two years.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    ['Piers Umberslade has taken temporary charge of the department.', 'Piers Umberslade: appointed interim'],
    [
      'Councillors are being recommended to appoint Piers Umberslade as director of children’s services.',
      'Piers Umberslade: appointed proposed',
    ],
    [
      'Ottoline Quickbeam, the chief executive, will also act as director of children’s services.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'The chief executive, Ottoline Quickbeam, is to take personal responsibility for children’s services.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Wilhelmina Oakapple, chief executive of another council’s children’s trust, has been asked by ministers to act as commissioner.',
      'Wilhelmina Oakapple: appointed commissioner',
    ],
    [
      'Kwame Asante, at present divisional director for social care in Kent, was offered the role of corporate director last night after two days of interviews, and accepted.',
      'Kwame Asante: appointed permanent',
    ],
    ['He has handed children’s social services to Liz Parsons.', 'Liz Parsons: appointed permanent'],
    [
      'Zoe Fearon was appointed to run the department in October 2020 and set about filling vacancies that had been covered by agency workers.',
      'Zoe Fearon: appointed permanent',
    ],
    [
      'Cathi Hadley has been appointed director of children’s services, which ends a run of temporary arrangements.',
      'Cathi Hadley: appointed permanent',
    ],
    [
      'Barsetshire is to have an adviser from the Department for Education. John Coughlan will work with the council under a direction issued on Monday.',
      'John Coughlan: appointed commissioner',
    ],
    ['His work has been taken on for six months by Teresa Ngata.', 'Teresa Ngata: appointed interim'],
    [
      'Eleni Ioannides took the reins of the department on Tuesday. She will be there for as long as it takes to recruit someone permanently.',
      'Eleni Ioannides: appointed interim',
    ],
    [
      'An interim director has taken charge of children’s services in Barsetshire in a week when the officer responsible for the social workers was sent home.\n\nEleanor Brazil began work as interim strategic director on Monday.\n\nColin Tucker, head of social care, is at home on full pay.',
      'Eleanor Brazil: appointed interim',
      'Colin Tucker: suspended ongoing',
    ],
    [
      'Then came Stuart Collins, director of children’s services, who was appointed in 2013 and who was gone after little more than a year.',
      'Stuart Collins: appointed permanent',
      'Stuart Collins: left effective',
    ],
    [
      'Ottoline Quickbeam left Borchester to become director of children’s services in Barsetshire last year.',
      'Ottoline Quickbeam: appointed permanent',
      'Ottoline Quickbeam: left effective @ Borchester',
    ],
    [
      'Piers Umberslade, who joined as director in 2019, is moving on to a new role with a national charity.',
      'Piers Umberslade: appointed permanent',
      'Piers Umberslade: left announced',
    ],
    [
      'Ministers have asked Wilhelmina Oakapple, chief executive of Loamshire, to spend three months as commissioner in Barsetshire.',
      'Wilhelmina Oakapple: appointed commissioner',
    ],
    [
      'The council has signed up Yvonne Adair, a consultant, to run the department on an interim basis for up to nine months while it advertises.',
      'Yvonne Adair: appointed interim',
    ],
    [
      'The report asks members to agree that Lucas Abara, the service director, should hold the post from 7 March.',
      'Lucas Abara: appointed proposed',
    ],
    [
      'A panel that saw four candidates has recommended Naomi Feldman, and members will be asked to confirm it.',
      'Naomi Feldman: appointed proposed',
    ],
    ['Former home secretary Jacqui Smithson is to chair the trust board.', 'Jacqui Smithson: appointed chair'],
    [
      'Julian Wooster started this month as interim director. He takes up the reins from Melissa Caslake, whose time as director came to a close last year.',
      'Julian Wooster: appointed interim',
      'Melissa Caslake: left effective',
    ],
    [
      'Cllr Mark Ransome, at present the member for libraries, will take on special needs as well until the leader has decided on a more lasting solution.',
      'Mark Ransome: appointed interim',
    ],
    ['Dilys Bramhall switches from leisure to the finance portfolio.', 'Dilys Bramhall: appointed permanent'],
    [
      'An improvement board is to be set up. It will be led by Dame Honor Leighton, a retired permanent secretary.',
      'Honor Leighton: appointed chair',
    ],
    [
      'His duties have been passed to Nkechi Obi, who was head of early help and now has both jobs, on an acting basis, until the autumn.',
      'Nkechi Obi: appointed interim',
    ],
    ['Maurice Pennell goes from transport to finance.', 'Maurice Pennell: appointed permanent'],
    [
      'Whitehall is to oversee the recovery of children’s services in Barsetshire, where former Hampshire chief executive John Coughlan has been chosen as improvement adviser.',
      'John Coughlan: appointed commissioner',
    ],
    [
      'The Department for Education has given the council an improvement adviser, John Coughlan.',
      'John Coughlan: appointed commissioner',
    ],
    [
      'Barsetshire has been told to work with an adviser, John Coughlan, after ministers issued a direction.',
      'John Coughlan: appointed commissioner',
    ],
    [
      'A government-appointed adviser, John Coughlan, starts work in Barsetshire next week.',
      'John Coughlan: appointed commissioner',
    ],
    [
      'Julian Wooster is back in charge of the department until a permanent director is found.',
      'Julian Wooster: appointed interim',
    ],
    [
      'The commissioner will be Eleanor Brazil, who has done the job in three other places.',
      'Eleanor Brazil: appointed commissioner',
    ],
    [
      'Barsetshire is to get its fifth director in six years. Ottoline Quickbeam will arrive in May.',
      'Ottoline Quickbeam: appointed permanent',
    ],
    [
      'Ottoline Quickbeam has agreed to extend her time as interim director until the summer.',
      'Ottoline Quickbeam: appointed interim',
    ],
    [
      'Councillors have been asked to approve the appointment of Ottoline Quickbeam as director.',
      'Ottoline Quickbeam: appointed proposed',
    ],
    [
      'Ottoline Quickbeam’s deputy, Piers Umberslade, will run things until a successor is named.',
      'Piers Umberslade: appointed interim',
    ],
    [
      'Former Loamshire director Piers Umberslade is to spend a year as interim director in Barsetshire.',
      'Piers Umberslade: appointed interim',
    ],
    [
      'Cllr Barnaby Thistlewick was unveiled on Monday as the new cabinet member for children.',
      'Barnaby Thistlewick: appointed permanent',
    ],
    [
      'Cllr Barnaby Thistlewick, previously in charge of housing, moves to children’s services.',
      'Barnaby Thistlewick: appointed permanent',
    ],
    [
      'Her brief, children’s services and education, passes to Cllr Adewale Ogunleye, who was until now on the back benches.',
      'Adewale Ogunleye: appointed permanent',
    ],
    [
      'If full council gives its approval on October 14, Imogen Fairclough, at present deputy director in Borchester, will be appointed.',
      'Imogen Fairclough: appointed proposed',
    ],
    [
      'Cathi Hadley was named director of children’s services in May, ending a period in which the post had been covered on short contracts.',
      'Cathi Hadley: appointed permanent',
    ],
    [
      'Councillor Ian Varley leads Barsetshire’s cabinet member team. Ministers have taken an interest as well. Earlier this month the Department for Education sent Peter Quickbeam to the borough as commissioner.',
      'Peter Quickbeam: appointed commissioner',
    ],
    [
      'Barsetshire Council and Borchester Council have settled on a single director of children’s services. Alison Fennimoor, who has been doing the job in Borchester, will from now on answer for both places.',
      'Alison Fennimoor: appointed permanent',
    ],
    [
      'Later that year the council found a permanent director in Stuart Thistlewick, who came from Bath. He lasted a little over a year.',
      'Stuart Thistlewick: appointed permanent',
    ],
    [
      'And there will be an improvement board, with Dame Felicity Bumblecote in the chair.',
      'Felicity Bumblecote: appointed chair',
    ],
    [
      'An improvement board has been set up with Dominic Brambleby, once a permanent secretary in Whitehall, in the chair.',
      'Dominic Brambleby: appointed chair',
    ],
    [
      'It fell to Hugh Gooseford, the director of public health, to cover the post for the winter.',
      'Hugh Gooseford: appointed interim',
    ],
    [
      'The Department for Education has sent Barbara Ottershaw-Bell to Barsetshire as its commissioner. Ms Ottershaw-Bell will report by Christmas.',
      'Barbara Ottershaw-Bell: appointed commissioner',
    ],
    [
      'After two rounds of interviews the panel has put forward Jasmine Rumblesby as its preferred candidate for director. Full council votes next week.',
      'Jasmine Rumblesby: appointed proposed',
    ],
    [
      '“I’m delighted that Victoria Tumbledale has agreed to be our next director of children’s services,” the leader said.',
      'Victoria Tumbledale: appointed permanent',
    ],
    [
      'Two heads of service started this week: Chloe Bluebottle, for fostering, and Devinder Candlewick, for assessment.',
      'Chloe Bluebottle: appointed permanent',
      'Devinder Candlewick: appointed permanent',
    ],
    [
      'RESOLVED: That, pending a permanent appointment, Ms Folasade Elderflower be designated Director of Children’s Services with immediate effect.',
      'Folasade Elderflower: appointed interim',
    ],
    [
      'Chief executive Penny Quickbeam will herself run the children’s directorate until Easter.',
      'Penny Quickbeam: appointed interim',
    ],
    [
      'Having held the fort since January as acting director of children’s services, Jerome Wobblethorpe was confirmed in the job last week.',
      'Jerome Wobblethorpe: appointed permanent',
    ],
    [
      'A new face has been brought in to run the company that looks after children, following the exit of its first director after barely two months. Eleni Thistlewick, a former director in Felpersham, started on Monday as interim director.',
      'Eleni Thistlewick: appointed interim',
    ],
    [
      'Barsetshire has found a permanent head for its children’s services after more than a year of looking.\n\nDr Anand Oakapple, at present a senior civil servant in Whitehall, starts on 1 September. He was chosen from a field of nine.\n\nCabinet member Eileen Thistlewick said that the panel had been “bowled over”. The chief executive, Joseph Brambleby, called it a turning point and thanked the young people who had taken part in the interviews.',
      'Anand Oakapple: appointed permanent',
    ],
    [
      'Ministers have sent a commissioner to Barsetshire. Sir Malcolm Wobblethorpe, once the chief executive of a large county, will decide by March whether the council can keep its children’s services.\n\nThe minister, Fiona Larkspindle, told the Commons that improvement had been “glacial”.\n\nThe council’s director, Olu Puddlewick, said that he welcomed the help and would open every door.',
      'Malcolm Wobblethorpe: appointed commissioner',
    ],
    [
      'Elections at Barsetshire’s annual meeting brought a new chair for the committee that watches over children’s services.\n\nMembers chose Cllr Dilys Hobblethwaite to chair the children’s scrutiny panel, in place of Cllr Barnaby Ivorytoft, who stood down after six years.\n\nThe cabinet member for children, Cllr Nadeem Sharif, congratulated her, as did the director, Ursula Jollyfield. “I expect to be asked hard questions,” Cllr Sharif said. His first appearance is in June.',
      'Dilys Hobblethwaite: appointed chair',
      'Barnaby Ivorytoft: stood_down effective',
    ],
    [
      'A new permanent director of children’s services in Barsetshire has promised to stay for at least five years.\n\n“You won’t be rid of me,” Lucian Wimplestone said on his first morning.\n\nHe took over on Monday from Deirdre Yarrowby, whose spell as interim director finished last Friday. Ms Yarrowby left him a jar of coffee and a list. The leader, Cllr Heather Mountjoy, came to shake his hand.',
      'Lucian Wimplestone: appointed permanent',
      'Deirdre Yarrowby: left effective',
    ],
    [
      'The Department for Education has asked Peter Quickbeam, a former director in Borchester, to be its commissioner. By the spring he has to tell ministers if the council can be trusted.',
      'Peter Quickbeam: appointed commissioner',
    ],
    [
      'City mayor Sir Peter Soames has asked Sarah Snodgrove, a councillor for Westfield, to join his team as assistant city mayor in place of Cllr Desborough.',
      'Sarah Snodgrove: appointed permanent',
    ],
    [
      'Siobhan Brambleby has been appointed director of children’s services, and Babatunde Wobblethorpe deputy director.',
      'Siobhan Brambleby: appointed permanent',
      'Babatunde Wobblethorpe: appointed permanent',
    ],
    [
      'Barsetshire has put its trust in a pair of insiders.\n\nFollowing interviews last week, Siobhan Bumblecote has been appointed director of children’s services, and Babatunde Crumpethall deputy director.\n\nThe outgoing director, Winston Dandelyon, retires in a month’s time. “They know every street in this borough,” he said of the two. The chief executive, Hannah Figgleston, took part in the interviews.',
      'Siobhan Bumblecote: appointed permanent',
      'Babatunde Crumpethall: appointed permanent',
      'Winston Dandelyon: retired announced',
    ],
    [
      'Councillors have agreed to recommend Anthony Bumblecote for the post of director of children’s services. The appointment must be approved by full council on 23 July.\n\nMr Bumblecote is currently deputy director at Loamshire.\n\nCllr Pauline Whiteley, who chaired the panel, said that he had been the unanimous choice. Chief executive Jean Hallas said that the decision now rested with members.',
      'Anthony Bumblecote: appointed proposed',
    ],
    [
      'Loamshire council has poached one of Barsetshire’s most senior officers. Teresa Figgleston, who is service director for children in care here, has been appointed director of children’s services at the neighbouring authority.\n\nShe starts in January.\n\nBarsetshire’s chief executive, Gurpreet Gooseford, congratulated her on a well-deserved promotion.',
      'Teresa Figgleston: appointed permanent @ Loamshire',
    ],
  ],
  'plain news: calls to go, and answers to them': [
    [
      'Asked if she would resign, council leader Rosalind Lovibond shook her head and said there was work to do.',
      'Rosalind Lovibond: pressed_to_go refused',
    ],
    [
      'Opposition leader Barnaby Thistlewick said the cabinet member, Cllr Marlo Fennimoor, should consider his position. Cllr Fennimoor said he had no plans to go anywhere.',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'Cllr Marlo Fennimoor, cabinet member for children, has been asked to give up the chair of the panel by the Lib Dems.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      'A call by the Greens for Rosalind Lovibond, the council leader, to stand aside was defeated by 30 votes to 22.',
      'Rosalind Lovibond: pressed_to_go survived_vote',
    ],
    [
      'The union wrote to Cllr Marlo Fennimoor asking for his resignation.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    ['Council leader Rosalind Lovibond said she would not be resigning.', 'Rosalind Lovibond: pressed_to_go refused'],
    [
      'Council leader Rosalind Lovibond has rejected calls for her resignation.',
      'Rosalind Lovibond: pressed_to_go refused',
    ],
    [
      'Rosalind Lovibond, leader of the council, is facing calls to quit.',
      'Rosalind Lovibond: pressed_to_go unanswered',
    ],
    [
      'The Conservative group has called for Cllr Marlo Fennimoor, the cabinet member for children, to be sacked.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      'Cllr Marlo Fennimoor survived a vote of no confidence by 31 votes to 20.',
      'Marlo Fennimoor: pressed_to_go survived_vote',
    ],
    ['Cllr Marlo Fennimoor insisted he had no intention of quitting.', 'Marlo Fennimoor: pressed_to_go refused'],
    [
      'Asked if he should go, Cllr Marlo Fennimoor said: “No. I want to put this right.”',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'Asked whether he had considered his position, director Piers Umberslade said he had not.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    ['“I won’t be walking away,” director Piers Umberslade said.', 'Piers Umberslade: pressed_to_go refused'],
    [
      'Director Piers Umberslade has said he will not resign despite the findings.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Labour’s Cllr Barnaby Thistlewick said the leader, Rosalind Lovibond, must go.',
      'Rosalind Lovibond: pressed_to_go unanswered',
    ],
    [
      'Cllr Barnaby Thistlewick, leader of the opposition, demanded that leader Rosalind Lovibond resign.',
      'Rosalind Lovibond: pressed_to_go unanswered',
    ],
    [
      'Pressure is growing on Cllr Marlo Fennimoor, the lead member, to stand down.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      'Union officials said director Piers Umberslade’s position was untenable.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'A petition calling for director Piers Umberslade to be sacked has gathered 2,000 names.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    ['Leader Rosalind Lovibond ruled out resigning.', 'Rosalind Lovibond: pressed_to_go refused'],
    [
      'Leader Rosalind Lovibond dismissed suggestions that she should step down.',
      'Rosalind Lovibond: pressed_to_go refused',
    ],
    ['Leader Rosalind Lovibond brushed aside a demand that she go.', 'Rosalind Lovibond: pressed_to_go refused'],
    [
      '“I am not going to resign,” leader Rosalind Lovibond told the meeting.',
      'Rosalind Lovibond: pressed_to_go refused',
    ],
    [
      '“Resigning would be the easy thing to do,” said leader Rosalind Lovibond, who vowed to stay on.',
      'Rosalind Lovibond: pressed_to_go refused',
    ],
    [
      'A vote of no confidence in leader Rosalind Lovibond failed by two votes.',
      'Rosalind Lovibond: pressed_to_go survived_vote',
    ],
    [
      'Cllr Fennimoor, 54, was asked by reporters if he would be resigning over the report. “Absolutely not,” he said. Cllr Marlo Fennimoor has been lead member since 2012.',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'Leader Rosalind Lovibond said: “Marlo Fennimoor has my full support and will not be resigning.” Cllr Marlo Fennimoor is the lead member.',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'Director Piers Umberslade said he was sorry and that he was determined to stay and fix the service.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Cllr Barnaby Thistlewick asked the leader, Rosalind Lovibond, three times whether she would resign. Three times she declined to answer.',
      'Rosalind Lovibond: pressed_to_go unanswered',
    ],
    [
      'Rosalind Lovibond, council leader, refused to say whether she would step down.',
      'Rosalind Lovibond: pressed_to_go unanswered',
    ],
    [
      'Lib Dem leader Barnaby Thistlewick said Cllr Marlo Fennimoor should do the decent thing and go.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      '“The decent thing would be for Marlo Fennimoor to resign,” said Cllr Barnaby Thistlewick. Cllr Marlo Fennimoor is lead member.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      '“How can Piers Umberslade stay in his job?” asked Cllr Barnaby Thistlewick. Piers Umberslade is director of children’s services.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Calls for the head of director Piers Umberslade have grown louder.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Cllr Barnaby Thistlewick said he had lost faith in director Piers Umberslade and wanted him replaced.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Cllr Barnaby Thistlewick (Lab) has called for the resignation of the council’s leader, Rosalind Lovibond, and its director of children’s services, Piers Umberslade.',
      'Rosalind Lovibond: pressed_to_go unanswered',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Unison’s Gary Holt said Mr Umberslade should “do the honourable thing”. Piers Umberslade is director of children’s services.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Cllr Rosalind Lovibond told the BBC she had “absolutely no intention” of standing down. She is the leader.',
      'Rosalind Lovibond: pressed_to_go refused',
    ],
    [
      'Quizzed on whether his job was safe, director Piers Umberslade said: “I’m here to see this through.”',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Director Piers Umberslade has been backed by the leader, who said he would not be losing his job.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Barnaby Thistlewick, who leads the Conservatives, turned to council leader Piers Umberslade. He invited him to do the decent thing and go. “Not a chance,” came the reply from Cllr Umberslade.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Marlo Fennimoor, the lead member, defended the choice. “Since nobody has asked, I’ll save you the trouble,” he said. “I’m not resigning.”',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'The motion of no confidence in Rosalind Lovibond got 29 votes, with 36 against. She remains leader of the council.',
      'Rosalind Lovibond: pressed_to_go survived_vote',
    ],
    [
      'The calls had reached the leader’s door. Three Liberal Democrats said she should go. Leader Rosalind Lovibond is on holiday.',
      'Rosalind Lovibond: pressed_to_go unanswered',
    ],
    [
      'Leader Rosalind Lovibond, who was herself on the end of calls to quit in the autumn, saw off a vote of no confidence in October.',
      'Rosalind Lovibond: pressed_to_go survived_vote',
    ],
    [
      'Leader Rosalind Lovibond was asked whether she had thought of going too. “I have thought of little else, if I’m honest,” she said, “but no, I shan’t be resigning.”',
      'Rosalind Lovibond: pressed_to_go refused',
    ],
    [
      'There is Cllr Marlo Fennimoor, the lead member, whom Labour’s Barnaby Thistlewick invited on Friday to “do the honourable thing”.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      'A petition also asks for the removal of Piers Umberslade, the council’s chief executive.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Leader Piers Umberslade said the post was hers. “Peter should go, and he should go this week,” said Cllr Ottoline Quickbeam.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Labour wants to know if the chief executive, Ottoline Quickbeam, is considering her position as well.',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    [
      'We are calling on Cllr Piers Umberslade to resign as leader, and on Cllr Ottoline Quickbeam, his cabinet member, to go with him.',
      'Piers Umberslade: pressed_to_go unanswered',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    [
      'Leader Piers Umberslade rejected a demand from Conservative councillor Ottoline Quickbeam that he should resign.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Leader Piers Umberslade was asked to go by Ottoline Quickbeam. “Mrs Quickbeam has asked for my resignation over the bins,” he said. “I’m going nowhere.”',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      '“What we are asking now is that Piers Umberslade goes,” the union said. Piers Umberslade is the director.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'The town clerk, Piers Umberslade, must think about whether he could stay, the group said.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Director Piers Umberslade was asked on Thursday whether he would resign. He said that he had no intention of walking away.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Chief executive Ottoline Quickbeam said plainly that she had thought about her own position and had decided to stay to put it right.',
      'Ottoline Quickbeam: pressed_to_go refused',
    ],
    [
      'Lead member Piers Umberslade warned that it might take three years, and he meant to carry on leading that work.',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Asked whether he would resign, Cllr Piers Umberslade, the lead member for children, said: “Absolutely not.”',
      'Piers Umberslade: pressed_to_go refused',
    ],
    [
      'Unison said the director of children’s services, Piers Umberslade, had lost the confidence of staff and had to go.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'MP Barnaby Thistlewick said: “Piers Umberslade has presided over this failure as director and cannot possibly stay.”',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Marlo Fennimoor, who leads the Liberal Democrats, said the director, Piers Umberslade, had to go.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Conservative group leader Barnaby Thistlewick said Mrs Fennimoor’s position as leader was untenable.\n\nMarlo Fennimoor, Labour, who has led the council since 2015, did not respond.',
      'Marlo Fennimoor: pressed_to_go unanswered',
    ],
    [
      'The council voted 30 to 20 against a motion calling on lead member Cllr Piers Umberslade to resign.',
      'Piers Umberslade: pressed_to_go survived_vote',
    ],
    [
      'The council’s top officer has also come under fire. Anthony Pargeter, chief executive since 2013, was asked on local radio last week whether he ought to resign; he replied that he had not been asked to by anybody whose opinion counted, and that he would be at his desk as usual on Monday.',
      'Anthony Pargeter: pressed_to_go refused',
    ],
    [
      'Cabinet member Coun Tariq Nawab signed every report and needed to consider his position, said Fiona March.',
      'Tariq Nawab: pressed_to_go unanswered',
    ],
    [
      'On Tuesday the Conservative group said that Piers Umberslade should step down as leader. Last September it came to a vote of confidence in him and he survived.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    [
      'Chris Philp, a Conservative MP, wants the leader of the council, Tony Newman, out, and with him the cabinet member for children, Alisa Flemming.',
      'Tony Newman: pressed_to_go unanswered',
      'Alisa Flemming: pressed_to_go unanswered',
    ],
    [
      'Cllr Ann Fennimoor, the cabinet member, said resigning would be the easy option.',
      'Ann Fennimoor: pressed_to_go refused',
    ],
    ['“I am not a quitter,” said Cllr Ann Fennimoor, the lead member.', 'Ann Fennimoor: pressed_to_go refused'],
    [
      'Cllr Ann Fennimoor, lead member for children, said she had thought about resigning but believed she was the right person to lead the improvement.',
      'Ann Fennimoor: pressed_to_go refused',
    ],
    [
      'Robert Fairhurst, the chief executive, was asked three times at a press conference whether his own position was tenable. He answered three times that it was.',
      'Robert Fairhurst: pressed_to_go refused',
    ],
    [
      'Cllr Lucy Abara, the cabinet member, was asked by two speakers whether she had thought about handing back the portfolio. “I’ve thought about little else,” she answered. “And I’m staying.”',
      'Lucy Abara: pressed_to_go refused',
    ],
    [
      'Cllr Diana Croft-Jones, the cabinet member, was asked by a resident if she would have the good grace to go.',
      'Diana Croft-Jones: pressed_to_go unanswered',
    ],
    [
      'A former holder of the portfolio has published a letter in which he says that those on whose watch the decline took place ought to resign. He names Frazer Lake, who was cabinet member for children’s services until this month.',
      'Frazer Lake: pressed_to_go unanswered',
    ],
    [
      'The critic said that Cllr Piers Umberslade, the lead member, should ask himself whether he can carry on.',
      'Piers Umberslade: pressed_to_go unanswered',
    ],
    ['Cllr Ann Fennimoor has come under pressure to resign as lead member.', 'Ann Fennimoor: pressed_to_go unanswered'],
    [
      'Cllr Ann Fennimoor retained the leadership after a vote of no confidence.',
      'Ann Fennimoor: pressed_to_go survived_vote',
    ],
    [
      'Unions said it was time for the director, Ottoline Quickbeam, to consider her position.',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    [
      'Barsetshire MP John Marr said he had no confidence in the leadership of director Ottoline Quickbeam.',
      'Ottoline Quickbeam: pressed_to_go unanswered',
    ],
    [
      'The leader of Barsetshire Council has come through a motion of no confidence, by 37 votes to 32.\n\nGwyneth Habberley, a Conservative, was accused of complacency.',
      'Gwyneth Habberley: pressed_to_go survived_vote',
    ],
    [
      'A councillor who once ran the portfolio said that anyone who had been in charge while services declined ought to leave public life. He singled out his successor, Frazer Crumpethall, the cabinet member until this month’s elections. Cllr Crumpethall had not responded to a request for a comment by the time of publication.',
      'Frazer Crumpethall: pressed_to_go unanswered',
    ],
    [
      'Barry Figgleston said that anyone who had been in charge while services declined ought to leave public life. He singled out his successor, Frazer Dandelyon, the cabinet member until this month’s elections.',
      'Frazer Dandelyon: pressed_to_go unanswered',
    ],
    [
      'In the letter, seen by the Post, the author says that inspectors found “an appalling collapse” and that Cllr Frazer Gooseford, who was in charge for most of the period they looked at, ought to resign from the council.',
      'Frazer Gooseford: pressed_to_go unanswered',
    ],
    [
      'Seen by the Post, the author says that Cllr Frazer Hobblethwaite ought to resign from the council.',
      'Frazer Hobblethwaite: pressed_to_go unanswered',
    ],
    [
      'In the letter, seen by the Post, the author says that Cllr Frazer Ivorytoft ought to resign from the council.',
      'Frazer Ivorytoft: pressed_to_go unanswered',
    ],
    [
      'She named Frazer Umberslade, the cabinet member for children’s services until this month’s elections, and said that he ought to resign his seat.\n\nCllr Umberslade, who is no longer in the cabinet, has been asked for a response. None had been received when this story was published.',
      'Frazer Umberslade: pressed_to_go unanswered',
    ],
    [
      'Calls are growing for the director of children’s services to go.\n\nMore than 2,000 people have signed a petition that names Ian Merrydown and asks him to resign. It was started by Donna Snodgrove, whose grandson was in care.\n\nThe council has yet to comment. Its improvement adviser, Professor Tanglewood Menon, told the BBC that the service was “moving, if slowly”.',
      'Ian Merrydown: pressed_to_go unanswered',
    ],
    [
      'A petition and two front pages have not shifted the woman in charge.\n\nChief executive Gwendoline Bumblecote rejected calls to quit on Monday and said that she had a plan, a budget and the backing of her council.\n\nShe was speaking at the launch of a joint recruitment drive with Borchester and its director of children’s services, Tom Crumpethall. The petition’s organiser, Shelley Dandelyon, said she would keep going until Mrs Bumblecote was gone.',
      'Gwendoline Bumblecote: pressed_to_go refused',
    ],
    [
      'Labour’s David Umberslade moved that the council had no confidence in Marian Fennimoor, the portfolio holder for children, and invited her to resign there and then.',
      'Marian Fennimoor: pressed_to_go unanswered',
    ],
    [
      'The MP for Barsetshire North-East has called for the council’s chief executive to go. Lewis Thistlewick MP said that Amanda Oakapple should consider her position after inspectors found children at risk of harm.\n\nThe council did not respond when asked whether Ms Oakapple intended to stay.\n\nA government adviser is expected to visit the authority this month.',
      'Amanda Oakapple: pressed_to_go unanswered',
    ],
    [
      'The MP said that Amanda Quickbeam, the chief executive, should consider her position.\n\nThe council did not respond when asked whether Ms Quickbeam intended to stay.',
      'Amanda Quickbeam: pressed_to_go unanswered',
    ],
    [
      'The MP said that Amanda Fennimoor, the chief executive, should consider her position.\n\nAsked if Ms Fennimoor would stay, a spokesman said it was a matter for her.',
      'Amanda Fennimoor: pressed_to_go unanswered',
    ],
  ],
  'plain news: offers': [
    [
      'Director Piers Umberslade wrote to the leader offering to go. The letter was not accepted.',
      'Piers Umberslade: offered_resignation refused',
    ],
    [
      'Piers Umberslade, the director of children’s services, said he would go if the leader wanted him to. She asked him to stay.',
      'Piers Umberslade: offered_resignation refused',
    ],
    [
      'Cllr Marlo Fennimoor offered to resign but the leader would not hear of it.',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'Cllr Marlo Fennimoor offered his resignation but leader Rosalind Lovibond refused to accept it.',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    ['Cllr Marlo Fennimoor’s offer to resign was accepted.', 'Marlo Fennimoor: offered_resignation accepted'],
    [
      'Rosalind Lovibond said she had asked Cllr Marlo Fennimoor to stay after he offered to go. He is lead member.',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'The chief executive, Ottoline Quickbeam, tendered her resignation to the leader, who declined it.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Ottoline Quickbeam, the chief executive, put her resignation on the table but was told to stay.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Ottoline Quickbeam, the chief executive, wrote to the leader offering her resignation. He has yet to reply.',
      'Ottoline Quickbeam: offered_resignation pending',
    ],
    [
      'Ottoline Quickbeam, director of children’s services, and Cllr Marlo Fennimoor, who holds the children’s brief, both put their resignations on the table. Ms Quickbeam’s was turned down by the chief executive, and Cllr Fennimoor’s by the leader.',
      'Ottoline Quickbeam: offered_resignation refused',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'Cllr Marlo Fennimoor, the portfolio holder, handed the mayor a letter of resignation on Friday. The mayor will not give him an answer until next week.',
      'Marlo Fennimoor: offered_resignation pending',
    ],
    [
      'The director is to depart after chief executive Rose Cathcart accepted his offer of resignation.\n\nPiers Umberslade put his job at her disposal in the days after the report.',
      'Piers Umberslade: offered_resignation accepted',
    ],
    [
      'Cllr Ann Fennimoor put her resignation in the leader’s hands after the report. He asked her to carry on.',
      'Ann Fennimoor: offered_resignation refused',
    ],
    [
      'Roy Tranter, the cabinet member for children, put his resignation on the table at the start of Monday’s council meeting. Before the meeting was over it had been accepted.',
      'Roy Tranter: offered_resignation accepted',
    ],
    [
      'Leslie Thorogood, the cabinet member, wrote out his resignation and handed it to the leader. It was handed straight back.',
      'Leslie Thorogood: offered_resignation refused',
    ],
    [
      'Cllr Ann Fennimoor said she had tendered her resignation but the leader had asked her to stay.',
      'Ann Fennimoor: offered_resignation refused',
    ],
    [
      'A councillor in charge of children’s services offered to resign after inspectors came, it has emerged.\n\nThe council’s leader Beverley Wobblethorpe refused to accept the offer from cabinet member Rachael Brambleby, saying that she had been part of the clean-up.',
      'Rachael Brambleby: offered_resignation refused',
    ],
    [
      'The chair of Barsetshire’s improvement board has offered her resignation to the minister.\n\nJacqueline Thistlewick, a former MP, is waiting for an answer.',
      'Jacqueline Thistlewick: offered_resignation pending',
    ],
  ],
  'plain news: posts never taken up': [
    [
      'Clementina Brook-Hollow, who was due to start as director of children’s services next week, has pulled out.',
      'Clementina Brook-Hollow: withdrew effective',
    ],
    [
      'Clementina Brook-Hollow, named as director of children’s services in March, will not now be taking up the post.',
      'Clementina Brook-Hollow: withdrew effective',
    ],
    [
      'Unveiled as the next director of children’s services, Crispin Wetherhead will not now be coming: his employer has persuaded him to stay.',
      'Crispin Wetherhead: withdrew effective',
    ],
    [
      'Director Piers Umberslade told the council that he no longer wished to take the post he had accepted.',
      'Piers Umberslade: withdrew effective',
    ],
    [
      'Piers Umberslade, assistant director in Loamshire, accepted the post in November. He has now told the council that he will not be taking it up after all.',
      'Piers Umberslade: withdrew effective',
    ],
    [
      'Ottoline Quickbeam, unveiled as the new director only last month, will not now be joining the council.',
      'Ottoline Quickbeam: withdrew effective',
    ],
    [
      'A children’s director who was to have arrived in Barsetshire on March 1 is not coming after all.\n\nKatherine Mulvey accepted the post shortly before Christmas.',
      'Katherine Mulvey: withdrew effective',
    ],
    [
      'Barsetshire has to begin its search for a director again after the candidate it chose in July told the council that she won’t be coming.\n\nAlison Revell was due to take up the post in November.',
      'Alison Revell: withdrew effective',
    ],
    [
      'Graham Brambleby, who was to have joined as head of social care on 1 October, has pulled out and will stay in his present post at Borchester.',
      'Graham Brambleby: withdrew effective',
    ],
    [
      'Caroline Tanglewood had accepted the directorship but withdrew last month. Naveed Bumblecote, the interim director, will therefore carry on until the autumn.',
      'Caroline Tanglewood: withdrew effective',
    ],
    [
      'The man who was to chair Barsetshire’s improvement board has thought better of it.\n\nSir Sebastian Mossybank, once the leader of a county council, accepted the post in April but pulled out on Friday. He was to have chaired his first meeting this week.\n\nIn his stead the minister has named Cordelia Nettlethorp as chair. The council’s chief executive, Les Ottershaw-Bell, said that he was eager to meet her.',
      'Sebastian Mossybank: withdrew effective',
      'Cordelia Nettlethorp: appointed chair',
    ],
  ],
  'plain news: cases': [
    [
      'Former director Piers Umberslade has won his claim for unfair dismissal at an employment tribunal.',
      'Piers Umberslade: legal_challenge won',
    ],
    [
      'A tribunal has ruled that Piers Umberslade, the former director of children’s services, was fairly dismissed.',
      'Piers Umberslade: legal_challenge lost',
    ],
    [
      'Piers Umberslade, former head of safeguarding, is taking the council to an employment tribunal.',
      'Piers Umberslade: legal_challenge pending',
    ],
    [
      'Piers Umberslade has lodged a claim for constructive dismissal at the employment tribunal in Felpersham.',
      'Piers Umberslade: legal_challenge pending',
    ],
    [
      'A second claim, brought by former team manager Nasreen Akhtar, was thrown out by the employment tribunal. Mrs Akhtar was sacked in the same month.',
      'Nasreen Akhtar: legal_challenge lost',
      'Nasreen Akhtar: dismissed effective',
    ],
    [
      'The Court of Appeal has ruled that the former director of children’s services at Barsetshire was deprived of her post by unlawful means.\n\nSharon Shoesmith had lost at first instance. She was sacked in December 2018.',
      'Sharon Shoesmith: legal_challenge won',
      'Sharon Shoesmith: dismissed effective',
    ],
    [
      'Ottoline Quickbeam, the former director, has begun legal proceedings against the council over her dismissal.',
      'Ottoline Quickbeam: legal_challenge pending',
    ],
    [
      'A former head of service, Gareth Penhale, who was sacked, has failed to persuade an employment tribunal that he was unfairly dismissed.',
      'Gareth Penhale: legal_challenge lost',
      'Gareth Penhale: dismissed effective',
    ],
  ],
  'plain news: what is no event': [
    ['Director Piers Umberslade said he would go if inspectors came back.'],
    ['Ofsted inspectors found that services had improved with director Piers Umberslade in charge.'],
    ['The leader said nobody would be sacked over the report. Cllr Marlo Fennimoor is the lead member.'],
    ['Cllr Rosalind Lovibond, the leader, apologised but stopped short of resigning.'],
    ['Cllr Barnaby Thistlewick, who resigned from Labour last year, said parents deserved better.'],
    ['No one has called for Piers Umberslade, the director, to resign.'],
    ['The government’s commissioner, Godfrey Pennyfeather, recommended that services move to a trust.'],
    ['A spokesman said the director, Piers Umberslade, was on annual leave.'],
    ['Cllr Marlo Fennimoor lost his seat in May’s elections. He was the lead member.'],
    ['Ottoline Quickbeam is Barsetshire’s third director in two years.'],
    ['The board’s independent chair is Philippa Oakapple.'],
    ['Independent chair Philippa Oakapple told the meeting progress was slow.'],
    ['MP John Marr has written to the council asking why nobody has resigned. Piers Umberslade is director.'],
    ['“Heads should roll,” said MP John Marr. Piers Umberslade is director.'],
    [
      'Members have confirmed her as executive director, nine months after she agreed to mind the shop. Ottoline Quickbeam has spent her working life in the borough.',
    ],
    ['Ottoline Quickbeam had been expected to hand over the keys in a fortnight.'],
    ['Chief executive Piers Umberslade will remain in charge of the recovery, the leader said.'],
    ['When things go right it is Cllr Ottoline Quickbeam, the lead member, who stands in front of the camera.'],
    ['In last week’s issue we said that the head of legal, Ottoline Quickbeam, had been dismissed.'],
    ['Leader Piers Umberslade said that he had acted as soon as he learned about the letter.'],
    ['The leader said that Piers Umberslade would continue as cabinet member.'],
    ['Talk has been going round the town hall that director Piers Umberslade would be gone by Christmas.'],
    ['Piers Umberslade, who heads the Labour group, said that had it been him, he would have apologised and resigned.'],
    [
      'The leader, Marlo Fennimoor, said there would be no resignations and that she had full confidence in the director, Piers Umberslade.',
    ],
    ['The leader, Marlo Fennimoor, said she had full confidence in the director, Piers Umberslade.'],
    [
      'Conservative leader Hugo Peasemore told the meeting: “Mr Okonjo is the third head of SEND since 2019. They come, they see, they go. The problem goes on.”',
    ],
    ['The leader said he would not be asking the lead member, Cllr Piers Umberslade, to stand down.'],
    ['Ottoline Quickbeam, the director, is expected to announce her resignation today.'],
    ['It is thought that director Ottoline Quickbeam will be dismissed.'],
    ['Council leader Gareth Oldroyd called it “a day for cake”.'],
    ['The leader will chair a weekly improvement meeting himself. Piers Umberslade is the leader.'],
    ['Shazia Malik, the lead member, left early and did not answer when reporters asked if she would be staying on.'],
    ['Piers Umberslade, head teacher of Barsetshire High School, has resigned.'],
    ['Piers Umberslade, a father of two, left the council’s care at 18.'],
    ['Piers Umberslade, who was sacked as manager of Barsetshire FC, opened the centre.'],
    ['Ottoline Quickbeam, the director, retired to consider the report.'],
    ['Ottoline Quickbeam, the director, took over an hour to reply.'],
    ['Ottoline Quickbeam, the director, took charge of the meeting.'],
    ['Cllr Ann Fennimoor stepped up the pressure on the government. She is the lead member.'],
    ['Piers Umberslade replaced his boiler. He is the leader.'],
    ['Ottoline Quickbeam, the director, will lead a workshop on Monday.'],
    ['It is the second time in three years that the service has lost its manager. Duncan Ferrie is the manager.'],
    ['Bev Hamnett, who leads for children, said she was sorry to see her director go. Owen Carrick is the director.'],
    [
      'The leader of the opposition, Len Quickbeam, stopped short of saying that Rosalind Fennimoor, the director of children’s services, had been pushed out.',
    ],
    [
      'Cllr Ian Lindow, the portfolio holder, said he had asked hard questions since the day he was given the portfolio and would keep on asking them.',
    ],
  ],
};
