import { describe, expect, test } from 'vitest';
import { CARE, HELP, ILACS_TITLE, readAsReport } from './invented.ts';

const COVER = `${ILACS_TITLE}
  Inspection dates: 6 to 17 November 2023
  Lead inspector: Ada Quillfeather, His Majesty’s Inspector`;
const LONG =
  'Social workers in Mossmoor visit children often, and they write down what children tell them so that others who read it later know what was said and by whom.';

const passages = async (body: string, foot?: (page: number) => string) =>
  (await readAsReport(`${COVER}\n${body}`, foot)).passages;

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
