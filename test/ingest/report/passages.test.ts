import { describe, expect, test } from 'vitest';
import { CARE, HELP, ILACS_TITLE, readAsReport } from './invented.ts';

const COVER = `${ILACS_TITLE}
  Inspection dates: 6 to 17 November 2023
  Lead inspector: Ada Quillfeather, His Majesty’s Inspector`;
const LONG =
  'Social workers in Mossmoor visit children often, and they write down what children tell them so that others who read it later know what was said and by whom.';

const passages = async (body: string, foot?: (page: number) => string, footAt?: number) =>
  (await readAsReport(`${COVER}\n${body}`, foot, footAt)).passages;

describe('a passage is a paragraph that can be quoted', () => {
  test('its lines are joined, and it knows heading and page', async () => {
    expect(
      await passages(`${LONG}\n---\n# What it is like for children\n${LONG.replace('Mossmoor', 'this moor')}`),
    ).toEqual([
      { kind: 'text', heading: null, paragraph: null, page: 1, text: LONG },
      {
        kind: 'text',
        heading: 'What it is like for children',
        paragraph: null,
        page: 2,
        text: LONG.replace('Mossmoor', 'this moor'),
      },
    ]);
  });

  test('a numbered paragraph keeps its number apart from its text', async () => {
    expect(await passages(`# ${HELP}: good\n14. ${LONG}\n15. ${LONG}`)).toMatchObject([
      { heading: `${HELP}: good`, paragraph: '14', text: LONG },
      { heading: `${HELP}: good`, paragraph: '15', text: LONG },
    ]);
  });

  test('one that runs over the page belongs to the page on which it begins', async () => {
    const filler = Array.from({ length: 9 }, (_, i) => `${i + 1}. ${LONG}`).join('\n');
    const found = await passages(`# ${CARE}: good\n${filler}\n10. ${Array.from({ length: 6 }, () => LONG).join(' ')}`);
    expect(found.at(-1)).toMatchObject({
      paragraph: '10',
      page: 1,
      text: Array.from({ length: 6 }, () => LONG).join(' '),
    });
  });

  test('a word broken at its hyphen over two lines is mended', async () => {
    const [passage] = await passages('The work of the council with families is well-↵developed and child-↵centred.');
    expect(passage?.text).toBe('The work of the council with families is well-developed and child-centred.');
  });

  test('running feet and page numbers are no part of the text', async () => {
    const found = await passages(
      Array.from({ length: 14 }, (_, i) => `${i + 1}. ${LONG}`).join('\n'),
      (page) => `Inspection of Mossmoor children’s services  ${page}`,
    );
    expect(found).toHaveLength(14);
    expect(found.every(({ text }) => text === LONG)).toBe(true);
  });

  test('a page number that stands near the text is no part of it', async () => {
    const long = Array.from({ length: 20 }, () => LONG).join(' ');
    const found = await passages(`1. ${long}`, String, 90);
    expect(found.map(({ text }) => text)).toEqual([long]);
  });

  test('a sentence that ends in a number does not begin a paragraph where it wraps before that number', async () => {
    const found = await passages(
      '7. They may stay until the age of↵21. Most of them do.\n8. In 2014–↵15. they did too.',
    );
    expect(found).toMatchObject([
      { paragraph: '7', text: 'They may stay until the age of 21. Most of them do.' },
      { paragraph: '8', text: 'In 2014–15. they did too.' },
    ]);
  });

  test('the raised end of an ordinal stays with its line', async () => {
    const [passage] = await passages('Young people may stay in their home beyond their 18^th^ birthday, and most do.');
    expect(passage?.text).toBe('Young people may stay in their home beyond their 18th birthday, and most do.');
  });

  test.each([
    ['The budget of 2014–↵15 was spent.', 'The budget of 2014–15 was spent.'],
    ['A 26-↵week limit holds.', 'A 26-week limit holds.'],
    [
      'The help before and pre-↵and post-adoption help are good.',
      'The help before and pre- and post-adoption help are good.',
    ],
  ])('“%s” is joined as it is meant', async (set, text) => {
    expect((await passages(set))[0]?.text).toBe(text);
  });

  test('neither the title, the judgement table nor what grades mean in general is a passage', async () => {
    const found = await passages(`
      | Judgement | Grade
      | The impact of leaders on social work practice with children and families | Good
      | ${HELP} | Good
      | ${CARE} | Good
      | Overall effectiveness | Good
      ${LONG}
      ---
      # What the inspection judgements mean
      An authority is good if it does what good authorities do.`);
    expect(found.map(({ text }) => text)).toEqual([LONG]);
  });
});

describe('a passage names its section', () => {
  test('by the table of one row that heads it, its grade beside its label', async () => {
    expect(
      await passages(`# ${CARE}: good
        1. ${LONG}
        | ${HELP} | Requires improvement
        2. ${LONG}`),
    ).toMatchObject([{ heading: `${CARE}: good` }, { heading: `${HELP}: Requires improvement` }]);
  });

  test('by all words of a heading, however its label is put', async () => {
    const [passage] = await passages(`# The experiences of children in care: outstanding\n1. ${LONG}`);
    expect(passage?.heading).toBe('The experiences of children in care: outstanding');
  });

  test('by bold type right below a sentence or right above a list', async () => {
    expect(
      await passages(`${LONG}↵\n## Inspection findings\n1. ${LONG}\n## Children in this area↵\n* 80 live in the moor.`),
    ).toMatchObject([
      { heading: null, text: LONG },
      { heading: 'Inspection findings', text: LONG },
      { heading: 'Children in this area', text: '80 live in the moor.' },
    ]);
  });

  test('once it is numbered, no longer by the section’s summary', async () => {
    expect(await passages(`# ${HELP}: good\n## Summary\n${LONG}\n1. ${LONG}`)).toMatchObject([
      { heading: `${HELP}: good – Summary`, paragraph: null },
      { heading: `${HELP}: good`, paragraph: '1' },
    ]);
  });

  test('and not by the last line of a paragraph that is all in bold', async () => {
    const found = await passages(`## ${LONG} So do those of Gorsefield and↵Thistleby when they can
      ${LONG} ${LONG}
      ${LONG} ${LONG}`);
    expect(found.map(({ heading }) => heading)).toEqual([null, null, null]);
  });

  test('so that the board’s summary and recommendations are not taken for the council’s', async () => {
    expect(
      await passages(`## Executive summary
        ${LONG}
        # ${HELP}: good
        1. ${LONG}
        # The Local Safeguarding Children Board is inadequate
        ## Executive summary
        ${LONG}
        ## Recommendations
        2. ${LONG}`),
    ).toMatchObject([
      { heading: 'Executive summary' },
      { heading: `${HELP}: good` },
      { heading: 'The Local Safeguarding Children Board is inadequate – Executive summary' },
      { heading: 'The Local Safeguarding Children Board is inadequate – Recommendations', kind: 'recommendation' },
    ]);
  });
});

describe('what a report asks for is marked', () => {
  test('points under “what needs to improve” are recommendations, to the next section', async () => {
    expect(
      await passages(`# What needs to improve?
        * The timeliness of visits to children.
        * Supervision of social workers.
        # ${HELP}: good
        1. ${LONG}`),
    ).toMatchObject([
      { kind: 'recommendation', text: expect.stringContaining('The timeliness of visits') as string },
      { kind: 'recommendation', text: expect.stringContaining('Supervision of social workers.') as string },
      { kind: 'text' },
    ]);
  });

  test('points under “areas for priority action” are priority actions', async () => {
    expect(
      await passages('# Areas for priority action\n* The council must see every child who is at risk of harm today.'),
    ).toMatchObject([{ kind: 'priority action' }]);
  });

  test('that there are none is no action', async () => {
    expect(
      await passages('# Priority and immediate action\nThere are no areas for priority and immediate action at all.'),
    ).toMatchObject([{ kind: 'text' }]);
  });
});
