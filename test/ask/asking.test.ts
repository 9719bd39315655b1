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
`;

beforeAll(() => addNews(db, 'bolton.txt', NEWS));

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
    ['who offered to resign at bolton, and who was sent in', ['Barnaby Thrupp', 'Peregrine Oastler']],
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
    ['where is ottoline frackley going', ['a school in Ghent']],
    ['who was sent to run bolton childrens services', ['Peregrine Oastler']],
  ]);
  test.each([
    ['has ignatius blore responded to the call to resign', 'No: '],
    ['has fenwick aldous answered calls to go', 'Nothing on file'],
  ])('%s', (question, lead) => {
    expect(ask(question).text.slice(0, lead.length)).toBe(lead);
  });
});
