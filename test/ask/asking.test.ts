import { beforeAll, describe, expect, test } from 'vitest';
import { seededStore } from '../support/store.ts';
import { addNews, answerTable, questions } from './answers.ts';

const db = seededStore();
const ask = questions(db);
const table = answerTable(ask);

// Nobody in it exists.
const NEWS = `Bolton director to go and cabinet member stays

The Imaginary Post
4 March 2025

Ottoline Frackley, director of children's services at Bolton Council, has resigned. Word reached councillors in a short message on Monday. It gave no reason, and a spokesman would not be drawn on one.

She is going back into teaching, at a school in Ghent. Her last day will be 30 April.

Peregrine Oastler was appointed interim director of children's services at Bolton in March 2025. He comes from Anglesey, where he was an assistant director.

Barnaby Thrupp, the cabinet member for children at Bolton, offered to resign. Leader Jocasta Wimpole told the council what she had said to him. "No. I need him here," she said. The offer was refused.

Councillor Ignatius Blore was called on to resign by the union. He has not replied.

Sir Crispin Vantongeren, chief executive of Bolton Council, has announced that he will retire in June 2025.

Thaddeus Quill was appointed head of social care at Bolton in January 2025 and withdrew before he started, for family reasons.

Dame Honoria Pell has been appointed as commissioner for children's services in Bolton. She has until the end of the year to tell the education secretary, Rufus Antrobus, what should be done.
`;
const RATED = `Bolton and Bury hear from Ofsted

The Bolton Beacon
9 October 2026

Bury was told on Tuesday that its help and protection is inadequate. That help, as news then told it in 2019, was outstanding for protection.

Children's services in Bolton were judged on Thursday. Ofsted no longer gives councils an overall grade. Help and protection requires improvement, the report says, and care leavers get a good service. Inspectors found, on the bright side, a fostering team that carers rate highly.

The inspection of Bolton was led by His Majesty's Inspector Wilhelmina Orde, who said that staff were proud of their work.

Bolton councillors vote on a new leader on 30 October. Jocasta Wimpole and Alaric Snell both want the job.
`;

const AT_TRAFFORD = `Trafford searches for a director

The Imaginary Post
2 May 2025

Zebedee Crowhurst, leader of the council at Trafford, said that the search went on. "We have lost 41 social workers since 2023," said Ottilie Brume of the union, who speaks for them.

Winifred Ashgrove has resigned from the cabinet of Trafford Council. The row that brought her down was over the sale of a park. She had led on transport. Zebedee Crowhurst, the council's leader, accepted her letter.

Imogen Farthing, now an assistant director at Rochdale, was yesterday recommended for the post of director at Trafford by a panel of seven councillors. The full council has to approve the choice.

Lambert Fosse was appointed interim chief executive of Trafford Council in November 2024.

Ludo Merriweather has resigned as deputy mayor of Trafford. He stays on as a councillor until May.

Hesper Quayle, head of early help at Trafford, left in March 2025 when her contract ran out. Bartholomew Sloe will take over from June 2025 as interim director of children's services. Wolfram Tansy was appointed permanent director of children's services at Trafford in April 2025.

Inspectors had found a drawer of letters from the police.
`;

beforeAll(async () => {
  await addNews(db, 'trafford.txt', AT_TRAFFORD);
  await addNews(db, 'bolton.txt', NEWS);
  await addNews(db, 'rated.txt', RATED);
});

describe('what the record does not have, news of that time may', () => {
  table([
    ['bolton overall rating october 2026', ['No inspection of Bolton is on record in October 2026', 'no longer gives']],
    ['bolton help and protection grade october 2026', ['requires improvement'], ['Bury was told']],
    ['who led the october 2026 bolton inspection', ['Wilhelmina Orde']],
    ['bury help and protection grade in 2019', ['as news then told it in 2019, was outstanding']],
    ['what did inspectors say was ok in bolton in october 2026', ['on the bright side, a fostering team']],
  ]);
  test('but none of an earlier day tells what happened on a later one', () => {
    expect(ask('who won the bolton leadership vote on 30 october 2026').answered).toBe(false);
  });
});

describe('the name of a paper is no person and narrows nothing', () => {
  table([
    ['bolton beacon care leavers grade october 2026 bolton', ['care leavers get a good service']],
    ['who led the 2026 bolton inspection according to the bolton beacon', ['Wilhelmina Orde']],
    ['in the imaginary post who resigned at bolton', ['Ottoline Frackley']],
  ]);
});

describe('who is meant by less than a name', () => {
  table([
    ['why is sir crispin leaving bolton', ['Crispin Vantongeren']],
    ['how long has dame honoria got at bolton', ['until the end of the year']],
  ]);
});

describe('who came after somebody, or before', () => {
  table([
    ['who ran bolton childrens services after ottoline frackley', ['Peregrine Oastler was appointed']],
    ['who was in charge at bolton while they looked for someone after frackley left', ['Peregrine Oastler']],
    ['who was director at bolton before peregrine oastler', ['Ottoline Frackley', 'resigned']],
  ]);
});

describe('two questions in one are both answered', () => {
  table([
    ['who resigned as director at bolton and who stepped in', ['Ottoline Frackley', 'Peregrine Oastler']],
    ['who offered to resign at bolton, and who was sent in', ['Barnaby Thrupp', 'Honoria Pell']],
    ['who called on ignatius blore to resign and did he', ['called on to resign by the union', 'No, not by']],
    ['who quit as director at bolton and why', ['Ottoline Frackley', 'gave no reason']],
    ['who left bolton in 2025 and did anyone resign at rutland', ['Ottoline Frackley', 'Nothing on file says']],
  ]);
  test('refused only where both are', () => {
    const reply = ask('who resigned at rutland and who replaced them');
    expect(reply.answered).toBe(false);
    expect(reply.text).toContain('Nothing on file');
  });
});

describe('who is to have called for somebody to go', () => {
  test.each([
    ['did the union call on ignatius blore to resign', 'Yes, by what a text on file says'],
    ['did jocasta wimpole call on ignatius blore to resign', 'No, not by what is on file'],
  ])('%s', (question, lead) => {
    expect(ask(question).text.slice(0, lead.length)).toBe(lead);
  });
  table([['what did ottilie brume say about winifred ashgrove', ['41 social workers'], ['sale of a park']]]);
});

describe('what news says and no entry has', () => {
  table([
    ['who is the leader of trafford', ['names somebody in that office', 'Zebedee Crowhurst']],
    ['who leads trafford council', ['Zebedee Crowhurst']],
    ['how many social workers has trafford lost since 2023', ['41 social workers']],
    ['what did the union say at trafford', ['41 social workers']],
    ['why did winifred ashgrove resign', ['over the sale of a park']],
    ['who is acting chief exec at trafford feb 2025', ['Lambert Fosse']],
    ['is ludo merriweather still a councillor', ['Yes, by what a text on file says', 'stays on as a councillor']],
    ['why did hesper quayle leave', ['her contract ran out'], ['No reason']],
    ['who got the directors job at trafford for good', ['Wolfram Tansy'], ['Sloe', 'Farthing']],
    ['who took over at trafford in june 2025', ['Bartholomew Sloe']],
    ['who accepted winifred ashgroves resignation', ["Zebedee Crowhurst, the council's leader, accepted"]],
    ['has imogen farthing been appointed at trafford', ['No, only proposed']],
  ]);
  test.each([
    'what did the police say at trafford',
    'when was the park at trafford built',
    'how many drawers are at trafford',
    'who is the deputy leader of trafford',
  ])('%s: a sentence about something else is no answer', (question) => {
    expect(ask(question).answered).toBe(false);
  });
});

describe('an office stands for who held it', () => {
  table([
    ['what happened to the bolton chief exec', ['Crispin Vantongeren', 'announced retirement']],
    ['what happened to the director at bolton in march 2025', ['Ottoline Frackley', 'resigned'], ['Oastler']],
    ['when does the bolton chief executive hand over', ['June 2025']],
    ['when does the director of childrens services at bolton start', ['Peregrine Oastler', 'March 2025']],
  ]);
});

describe('other words for a step', () => {
  table([
    ['which person never turned up for the bolton job', ['Thaddeus Quill', 'withdrew'], ['Frackley']],
    ['who thought better of the bolton job', ['Thaddeus Quill']],
    ['bolton councillor who tried to resign', ['Barnaby Thrupp, cabinet member for children at Bolton, offered']],
    ['who turned down barnaby thrupps resignation at bolton', ['Leader Jocasta Wimpole']],
    ['who is the permanent director at bolton in 2025', ['Oastler']],
    ['where is ottoline frackley going', ['a school in Ghent']],
    ['who has the government sent to help bolton', ['Honoria Pell']],
  ]);
  test.each([
    ['anyone lose their job at bolton after the october 2026 ofsted', 'No, not by what is on file'],
    ['has ignatius blore responded to the call to resign', 'No: '],
    ['has fenwick aldous answered calls to go', 'Nothing on file'],
  ])('%s', (question, lead) => {
    expect(ask(question).text.slice(0, lead.length)).toBe(lead);
  });
});
