import { beforeAll, describe, expect, test } from 'vitest';
import { seededStore } from '../support/store.ts';
import { addNews, answerTable, questions } from './answers.ts';

const db = seededStore();
const ask = questions(db);
const table = answerTable(ask);

// Nobody in these pages exists.
const PAGES: Readonly<Record<string, string>> = {
  'bolton.txt': `Bolton director off to Trafford

The Imaginary Post
14 May 2019

Bolton's director of children's services is crossing the border to take the same job in Trafford.

Ottoline Brask handed in her notice last week and will leave Bolton in August after six years. For the time being her desk will be occupied by Wilf Tarrant, head of early help there, who becomes acting director on 1 August.

A permanent successor will be sought in the autumn. Bolton is to pay the next director a salary of £128,000.
`,
  'dudley.txt': `Dudley director to retire

The Imaginary Post
18 June 2015

After ten years in charge of children's services in Dudley, Merrin Oakhollow is to retire this autumn.

Casimir Penhale, at present divisional director in Walsall, was offered the role of corporate director last night and accepted.

Cllr Ursa Blenkin was given the children's portfolio at last month's annual meeting, in place of Cllr Odo Fennimoor, who did not stand in the May elections.
`,
  'medway.txt': `Medway promotes from within

The Imaginary Post
3 September 2025

Medway Council has chosen Philippa Wragmore to be its next director of children's services when Hector Lumb retires at the end of December.

"I have only ever had one employer," she said.
`,
  'wirral.txt': `Cabinet member's offer is turned down

The Imaginary Post
21 June 2017

"I put my letter on his desk and he gave it back to me."

That was how Tamsin Harkaway described the moment on Monday when she offered to resign from the cabinet of Wirral Council.

Gideon Fossdyke, the leader, would not have it. He said he had weighed the offer overnight.

Labour's Perpetua Swann said that it did him no credit.
`,
  'bury.txt': `Board chairman goes

The Imaginary Post
28 March 2023

Mordecai Trill, who has chaired the children's scrutiny panel of Bury Council since 2020, announced that he had resigned from the role. He said that the panel had asked for the front-door figures on five occasions.

Lettice Umber, head of safeguarding at Bury, has left by mutual agreement. Neither side would add to that.

A former chief constable has been found for the improvement board, which had no chairman until now. Sabra Kettlewell was confirmed in the post on Tuesday.
`,
  'kirklees.txt': `Leader clings on over petition

The Imaginary Post
14 November 2023

Councillor Barnaby Thwaite has rejected demands that he should leave his post at Kirklees Council.

More than 1,900 people have put their names to a petition calling for Barnaby Thwaite, the cabinet member for education, to resign.

Mr Thwaite said: "I am staying."

Inspectors praised the early years team.

Staff are to be asked for their views.

Mother-of-three Delia Rook started the petition in September.

Since the report came out, social workers have been going back over some 7,000 cases.
`,
  'hull.txt': `Hull switches its head of care to leisure

The Imaginary Post
11 September 2014

Ambrose Tilling, head of children's care at Hull City Council for four years, has been moved to another job. From Monday he will be head of culture and sport.

Cosima Drabble, the council's director of children's services, was suspended on Thursday while concerns raised by staff are looked into.
`,
  'rochdale.txt': `Rochdale cabinet member turns down demand

The Imaginary Post
26 May 2021

The councillor in charge of children's services in Rochdale, Hyacinth Ludlow, has turned down a demand for her resignation.

The report was published on Monday.

It runs to twenty pages.

Every grade in it is the lowest there is.

A plan is to follow by the autumn.

Labour member Theodora Wisp said residents would not understand why nobody had gone.

Quentin Marrable, the managing director for children at Rochdale, has accepted voluntary redundancy. He will go at the end of the financial year. There is no pay-off, the council said. He has not said what he will do next.

Peregrine Stott, a cabinet member of Rochdale Council, resigned from the cabinet on Monday. Mr Stott remains a councillor for Littleborough.

Hephzibah Quill, manager of the contact centre in Rochdale, was sacked in May 2021.

Inspectors went back to Rochdale in March. They found assessments that were late and too many children waiting for a social worker.

Ludovic Spry, head of assessment at Rochdale, told staff that he is stepping down. It was announced a day after the review of the death of Emmeline Tuck came out.

Asked whether he planned to go as well, the leader of the council, Cuthbert Lamb, moved to the next item without replying.

Philomena Rust, lead member for schools at Rochdale, has stood down. The council gave no reason and would not add to it. Conservative leader Barnabas Oddie said that Ms Rust had paid the price for others.

Godiva Plume retired as chief executive of Rochdale Council in May 2021.

Mr Lamb said that Crispin Nettle, an assistant director, would not be taking the council to court.

Ignatius Pottle was due to start as head of care in Rochdale and has pulled out. In an email he said the role was no longer the one for which he had applied.

The managing director's post is to be advertised in June.

Under the terms of an improvement notice Rochdale must set up a board.

Verity Plumstead is leaving Oldham, where she is head of fostering, to become head of fostering in Rochdale.

Drusilla Copping, a deputy mayor of Rochdale, resigned in April. Ms Copping cited a change in her personal circumstances.

The head of Rochdale's child protection teams has been suspended while the council looks into figures that were given to inspectors.

Leopold Crane, head of service for safeguarding at Rochdale, was suspended on Friday. A consultant reviewed Mr Crane's work at a cost of £18,000.
`,
  'oldham.txt': `Oldham director resigns

The Imaginary Post

Ferdinand Mopps, the director of children's services at Oldham Council, has resigned.

Mr Mopps was appointed in September 2015. He followed Isolde Kerrick, who was appointed as interim director in July 2013.
`,
};

beforeAll(async () => {
  for (const [file, text] of Object.entries(PAGES)) await addNews(db, file, text);
});

describe('who comes when somebody goes', () => {
  table([
    ['who steps up at bolton when brask goes', ['Wilf Tarrant']],
    ['who becomes interim at bolton when ottoline brask goes', ['Wilf Tarrant']],
    ['who will act as director at bolton when brask goes', ['Wilf Tarrant']],
    ['who takes over from merrin oakhollow in dudley', ['Casimir Penhale'], ['Ursa Blenkin was appointed']],
    ['who steps into ottoline brasks shoes', ['Wilf Tarrant']],
    ['who will follow brask at bolton', ['Wilf Tarrant']],
    ['who will be the next director at medway', ['Philippa Wragmore']],
    ['who chairs burys improvement board', ['Sabra Kettlewell']],
  ]);
  test('whoever only stands in follows nobody for good', () => {
    const reply = ask('who will be the permanent boss at bolton after ottoline brask');
    expect(reply.answered).toBe(false);
    expect(reply.text).toContain('names anybody who follows Ottoline Brask for good');
  });
  test('who was there before somebody did not follow, though no day is told of the resignation', () => {
    expect(ask('who took over from ferdinand mopps at oldham').text).not.toMatch(/^Isolde Kerrick/);
  });
  test('nothing tells the future of an office to which nobody is on the way', () => {
    expect(ask('who will be the next director at dudley after 2030').answered).toBe(false);
    expect(ask('who will be the next leader of leeds').text).toContain('Nothing on file tells the future');
  });
});

describe('where somebody goes and why, as far as a source says', () => {
  table([
    ['where is ottoline brask going', ['Trafford']],
    ['who is leaving bolton in 2019 and where are they off to', ['Ottoline Brask', 'Trafford']],
    ['what job was hulls head of childrens care moved to in 2014', ['culture and sport'], ['Cosima']],
    ['which bury councillor walked away from the scrutiny chair, and why', ['Mordecai Trill', 'front-door figures']],
    ['why exactly did lettice umber leave bury', ['No reason beyond an agreement']],
    ['how did lettice umber leave bury', ['left by mutual consent']],
    ['what exactly is cosima drabble accused of', ['Nothing on file says what Cosima Drabble is accused of']],
  ]);
});

describe('who speaks against somebody, and who turns an offer down', () => {
  table([
    ['who wouldnt let tamsin harkaway go', ['Gideon Fossdyke']],
    ['who started the petition against barnaby thwaite', ['Delia Rook']],
    ['what will bolton pay its new director', ['£128,000']],
    ['how many cases is kirklees going back over', ['7,000']],
  ]);
});

describe('what is told beside a step: who spoke against, when it comes, what was paid, why', () => {
  table([
    ['who wanted hyacinth ludlow to go', ['Theodora Wisp', 'No sentence on file says outright who called for that']],
    ['when does quentin marrable leave', ['at the end of the financial year']],
    ['when will quentin marrables job be advertised', ['advertised in June']],
    ['what does the improvement notice say rochdale has to do', ['must set up a board']],
    ['whos moving from oldham to rochdale', ['Verity Plumstead']],
    ['what did cuthbert lamb say when asked if he would go too', ['without replying']],
    ['why did philomena rust stand down', ['gave no reason']],
    ['what did the tory leader say about philomena rust', ['paid the price for others']],
    ['did godiva plume resign from rochdale', ['No: Godiva Plume', 'retired'], ['Yes']],
    ['did philomena rust hang on at rochdale', ['No: Philomena Rust', 'stood down']],
    ['is crispin nettle taking rochdale to court', ['would not be taking the council to court'], ['Yes']],
    ['what was ignatius pottles reason for pulling out', ['no longer the one for which he had applied']],
    ['which labour member went after hyacinth ludlow', ['Theodora Wisp']],
    ['what did inspectors find wrong when they went back to rochdale in 2021', ['assessments that were late']],
    ['who is stepping down at rochdale after the emmeline tuck review', ['Ludovic Spry']],
    ['did peregrine stott leave the council altogether', ['No, by what a text on file says', 'remains a councillor']],
    ['is peregrine stott staying on as a councillor', ['Yes', 'remains a councillor']],
    ['manager sacked by rochdale in may 2021', ['Hephzibah Quill']],
    ['did rochdale push hephzibah quill out', ['Yes: Hephzibah Quill', 'was dismissed']],
    ['who was sent home in rochdale in 2021', ['Leopold Crane']],
    ['did quentin marrable get a payoff', ['No sum', 'There is no pay-off']],
    ['what job is quentin marrable going to next', ['No next post', 'He has not said what he will do next']],
    [
      'did drusilla copping resign because of ofsted',
      ['Nothing on file ties that to an inspection', 'personal circumstances'],
    ],
    ['why was leopold crane suspended', ['No reason is on record', 'while the council looks into figures']],
    ['what did leopold crane do to get suspended', ['No reason is on record']],
    ['who was suspended in rochdale in 2021 n when did quentin marrable leave', ['Leopold Crane', 'financial year']],
  ]);
  test('what a review cost is no pay-off', () => {
    expect(ask('how much compensation did leopold crane get').text).not.toContain('£18,000');
  });
});

test('an age that no source gives is not answered with what somebody did', () => {
  expect(ask('how old is ottoline brask').answered).toBe(false);
});

test('a question about somebody that nothing on file answers is not answered with other things', () => {
  const reply = ask('what car does ottoline brask drive');
  expect(reply.answered).toBe(false);
  expect(reply.text).toContain('Nothing on file answers that about Ottoline Brask');
  // What is told beside it has its source.
  expect(reply.cited.map((c) => c.source.file)).toContain('bolton.txt');
});

test('two questions in one do not say one line twice', () => {
  const { text } = ask('who is leaving bolton in 2019 and where are they off to');
  expect(text.split('\n').filter((line) => line.includes('announced a resignation'))).toHaveLength(1);
});
