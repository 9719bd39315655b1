import { beforeAll, describe, expect, test } from 'vitest';
import { seededStore } from '../support/store.ts';
import { addNews, answerTable, questions } from './answers.ts';

const db = seededStore();
const ask = questions(db);
const table = answerTable(ask);

// Nobody in it exists.
const NEWS = `Wigan director quits as critic wants leader out

The Imaginary Post
12 November 2024

Wigan's director of children's services, Odalys Quennell-Marsh, has resigned for family reasons, the council said on Tuesday.

Ms Quennell-Marsh told staff that her last day would be 29 November. Her deputy, Ruben Tallowfield, takes over as interim director.

Opposition leader Hepzibah Croome called on the leader of Wigan Council, Fenwick Aldous, to go as well. Mr Aldous said that he had no intention of resigning.

Mr Aldous survived a vote of no confidence on Wednesday by 31 votes to 19. It had been put down by Ludmila Frayling, an independent councillor.

Tarquin Blewitt, a head of service, was suspended on full pay in October. Ofsted rated the service inadequate, the council's former adviser Cosmo Veldt told the Post. Mr Veldt called it sad that so many social workers had left the town since 2021.
`;

beforeAll(() => addNews(db, 'wigan.txt', NEWS));

describe('who left, for whom, when and in which office the question says', () => {
  table([
    ['who resigned at sandwell after the 2013 ofsted', ['Bob Badham'], ['Jim Leivers']],
    [
      'names of everyone who resigned at suffolk in feb 2024',
      ['three people who left office', 'Rachel Hood', 'James Reeder', 'Chris Chambers'],
    ],
    ['who stepped down at NE Lincs in 2019', ['Steve Kay']],
    ['who left cumbria in 2015', ['Lyn Burns', 'offered to resign; the offer was refused'], ['Diane Wood resigned']],
    ['who got sacked as director in 2014', ['Peter Lewis']],
    ['who resigned at wigan in 2024', ['Odalys Quennell-Marsh']],
    ['was anyone suspended at wigan', ['Tarquin Blewitt']],
  ]);
});

describe('yes or no comes first, and what is not on file is not said to have happened', () => {
  test.each([
    ['was sharon shoesmith sacked', 'Yes: '],
    ['did sharon shoesmith resign', 'No: '],
    ['did sharon shoesmith win her appeal', 'Yes: '],
    ['did anne burns resign', 'No: '],
    ['did bernie mcnally ever start at birmingham', 'No: '],
    ['was eleanor brazil ever a commissioner at croydon', 'Yes: '],
    ['is sharon kemp still chief executive of rotherham', 'No: '],
    ['is zoe fearon still in charge at halton', 'Yes, as far as is on file: '],
    ['did bob badham resign from dudley', 'No, not by what is on file, which has nothing on Bob Badham at Dudley'],
    ['did the leader of wakefield resign', 'No: '],
    ['did matthew hicks resign', 'No, not by what is on file: '],
    ['has odalys quennell-marsh left wigan', 'Yes'],
    ['did fenwick aldous resign', 'No'],
    ['did clare curran refuse to resign', 'Yes: '],
    ['did the leader of cumbria accept the resignations', 'No: '],
  ])('%s', (question, lead) => {
    expect(ask(question).text.slice(0, lead.length)).toBe(lead);
  });
  test('a cause is not agreed to that no source gives', () => {
    expect(ask('did barrie grunewald resign because of ofsted').text).toMatch(
      /^Barrie Grunewald.* Nothing on file ties that to an inspection/,
    );
  });
  test('when or why somebody went who did not go begins with that', () => {
    expect(ask('when did peter box stand down').text).toMatch(/^Nothing on file says that Peter Box stood down\. /);
    expect(ask('which report made clare curran resign').text).toMatch(
      /^Nothing on file says that Clare Curran resigned\. /,
    );
  });
});

describe('who came, who followed whom, in which office, after which inspection', () => {
  table([
    ['who took over from milorad vasic', ['Zoe Fearon', 'October 2023']],
    ['who did lisa arthey replace', ['Steve Kay']],
    ['who got james reeders brief', ['Bobby Bennett']],
    ['who was interim chief exec at solihull after nick page', ['Paul Johnson']],
    ['whos dcs at devon', ['Julian Wooster', 'interim', 'a later one may be missing']],
    ['who was running devon childrens services as of may 2023', ['Julian Wooster', 'January 2023']],
    ['who was appointed at BCP in 2022', ['Cathi Hadley']],
    ['who pulled out of the birmingham childrens job', ['Bernie McNally']],
    ['what was helen smiths job at sandwell', ['service director']],
    ['which inspection did ann domeney resign after', ['27 August 2019']],
    ['who took over from odalys quennell-marsh', ['Ruben Tallowfield']],
    ['when does quennell-marsh finish at wigan', ['29 November']],
    ['why did odalys quennell-marsh resign', ['family reasons']],
    ['who called for fenwick aldous to go', ['Hepzibah Croome']],
    ['how did the wigan no confidence vote go', ['31', '19']],
    ['who is in charge of wigan childrens services now odalys quennell-marsh has gone', ['Ruben Tallowfield']],
    ['who did they ask to resign at wigan', ['Fenwick Aldous']],
    ['who turned down the birmingham childrens job', ['Bernie McNally']],
    ['who became cabinet member for children in suffolk', ['Bobby Bennett'], ['Philip Faircloth-Mutton']],
    ['who are the new cabinet members in suffolk', ['Andrew Reid', 'Bobby Bennett']],
    ['who tabled the no confidence motion against fenwick aldous', ['Ludmila Frayling']],
  ]);
});

describe('a person whom news names and no entry does is found all the same', () => {
  table([['what did cosmo veldt say', ['Cosmo Veldt told the Post']]]);

  test('sentences alone are never a yes', () => {
    expect(ask('did cosmo veldt leave wigan').text).not.toMatch(/\bYes\b/);
  });
});

describe('nothing on file is said, with what was searched', () => {
  test.each([
    'who resigned at rutland after ofsted',
    'did anyone resign at york',
    'did john smith resign from leeds',
    'who is john smith',
    'what was nick pages salary',
    'how much was joyce thackers pay off',
    'what were the terms of peter duxburys exit deal',
    'how much did odalys quennell-marsh get',
    'who is the cabinet member at hull',
    'why did the director of leeds leave',
  ])('%s', (question) => {
    const reply = ask(question);
    expect(reply.text).toMatch(/Nothing on file|not by what is on file/);
    expect(reply.text).toMatch(/On file for|Searched/);
    expect(reply.answered).toBe(false);
  });
  test('news of the time that tells of nobody who went is a ground for a no, and is quoted', async () => {
    await addNews(
      db,
      'rutland.txt',
      `Rutland services need to improve, says Ofsted

The Imaginary Post
14 June 2025

Rutland's services for children require improvement, Ofsted said on Saturday. Inspectors praised its social workers and found that plans for care leavers were late.

Odo Fennimoor, who leads the council, said that it would publish a plan by the autumn and that families would be asked.
`,
    );
    const reply = ask('did anyone resign at rutland in 2025');
    expect(reply.text).toMatch(/^No, not by what is on file: nothing says that anyone left Rutland in 2025\./);
    expect(reply.text).toContain('The Imaginary Post');
  });
  test('a reason that no source gives is said not to be given', () => {
    expect(ask('why did melissa caslake leave devon').text).toMatch(/^No reason is given in anything on file\./);
  });
});
