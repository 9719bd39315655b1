import fc from 'fast-check';
import { MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { Action, Block, Link, Span, View } from '../../src/view/view.ts';
import { GRADES } from '../../src/domain/grades.ts';
import { render } from '../../src/discord/render.ts';
import { commandProblems, messageProblems } from '../support/discord/problems.ts';
import { activeMarkup, anyText } from './markdown.ts';

const SENDABLE = MessageFlags.IsComponentsV2;
const problems = (view: View) => {
  const { body, files } = render(view);
  return messageProblems(
    body,
    files.map((file) => file.name),
    SENDABLE,
  );
};

interface Node {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Node[];
}
const nodes = (view: View): Node[] => {
  const flat = (list: readonly Node[]): Node[] => list.flatMap((node) => [node, ...flat(node.components ?? [])]);
  return flat(render(view).body.components);
};
const texts = (view: View) => nodes(view).flatMap((node) => node.content ?? []);
const rows = (view: View) =>
  nodes(view)
    .filter((node) => node.type === 1)
    .map((row) => row.components?.length);

const notice = (...blocks: Block[]): View => ({ kind: 'notice', title: 'Exampleshire', blocks });
const text = (...spans: Span[]): Block => ({ kind: 'text', text: spans });
const action = (label: string, options: Action['options'] = {}): Action => ({
  label,
  command: 'rating',
  options,
  does: 'ask',
});

describe('a view as a message', () => {
  test('heading and answer stand in the first text, then the sources, then the buttons', () => {
    const view: View = {
      kind: 'answer',
      title: 'Exampleshire',
      tone: 'inadequate',
      blocks: [text('Overall: ', { bold: 'inadequate' }, '.'), { kind: 'note', text: 'Invented.' }],
      sources: [{ label: 'A report', url: 'https://example.org/r' }],
      actions: [action('History')],
    };
    expect(texts(view)).toEqual([
      '### Exampleshire\nOverall: **inadequate**.\n-# Invented.',
      '-# Source: [A report](<https://example.org/r>)',
    ]);
    expect(render(view).body).toMatchObject({ flags: 32768, allowed_mentions: { parse: [], roles: [] } });
    expect(nodes(view).map((node) => node.type)).toEqual([17, 10, 10, 1, 2]);
  });

  test('a table is a line for each row', () => {
    const table: Block = {
      kind: 'table',
      head: ['Area', 'Grade', 'Before'],
      rows: [
        ['Leaders', { bold: 'good' }, 'up'],
        ['Safety', '', ''],
      ],
    };
    expect(texts(notice(table))[0]).toBe(
      '### Exampleshire\n-# Area · Grade · Before\n- Leaders: **good** · up\n- Safety',
    );
  });

  test('lists, quotes, headings, italics and code', () => {
    const view = notice(
      { kind: 'heading', text: 'People' },
      { kind: 'list', items: ['one', [{ italic: 'two' }]], numbered: true },
      { kind: 'quote', text: 'first\nsecond', from: 'page 3' },
      text({ code: '/rating `x`' }),
    );
    expect(texts(view)[0]?.split('\n').slice(1)).toEqual([
      '**People**',
      '1. one',
      '2. *two*',
      '> first',
      '> second',
      '-# page 3',
      '`/rating ˋxˋ`',
    ]);
  });

  test('a picture stands where the view has it; a file that no block shows is offered below', () => {
    const view: View = {
      ...notice(text('above'), { kind: 'image', name: 'my chart.png', alt: 'Rises.' }, text('below')),
      attachments: [
        { name: 'my chart.png', data: Buffer.from('x'), description: 'Rises.' },
        { name: 'list.csv', data: Buffer.from('y'), description: 'All.' },
      ],
    };
    expect(nodes(view).map((node) => node.type)).toEqual([17, 10, 12, 10, 13]);
    expect(render(view).files.map((file) => file.name)).toEqual(['my_chart.png', 'list.csv']);
    expect(problems(view)).toEqual([]);
  });

  test('a role is mentioned only when the view names it, and nothing else ever is', () => {
    const view: View = {
      ...notice(text('<@&111111111111111111> @everyone')),
      mentionRoles: ['222222222222222222', 'x'],
    };
    expect(render(view).body.allowed_mentions).toEqual({ parse: [], roles: ['222222222222222222'] });
    expect(texts(view)[0]).toBe('<@&222222222222222222>');
    expect(texts(view)[1]).not.toContain('<@&111111111111111111>');
  });

  test('three buttons a row; those that do not fit into an id, or are there twice, are left out', () => {
    const actions = [action('a'), action('b', { n: 1 }), action('c', { n: 2 }), action('d', { n: 3 }), action('again')];
    expect(rows({ ...notice(), actions: [...actions, action('long', { question: 'x'.repeat(100) })] })).toEqual([3, 1]);
  });

  test('a link whose address may not be shown is its label', () => {
    expect(texts(notice(text({ label: 'click', url: 'javascript:x' })))[0]).toBe('### Exampleshire\nclick');
  });

  test('what is too long is cut in the answer; sources, buttons and files stay', () => {
    const view: View = {
      kind: 'answer',
      title: 'Exampleshire',
      blocks: Array.from({ length: 200 }, (_, i) => text(`Line ${i}: `, { bold: 'word * '.repeat(20) })),
      sources: [{ label: 'A report', url: 'https://example.org/r' }],
      actions: [action('History')],
      attachments: [{ name: 'list.csv', data: Buffer.from('y'), description: 'All.' }],
    };
    const [answer = '', sources] = texts(view);
    expect(answer.endsWith('…')).toBe(true);
    expect(answer.length).toBeGreaterThan(3_500);
    expect(sources).toContain('https://example.org/r');
    expect(nodes(view).map((node) => node.type)).toEqual([17, 10, 13, 10, 1, 2]);
    expect(problems(view)).toEqual([]);
  });

  test('a hundred sources: as many as fit, and how many more', () => {
    const sources = Array.from({ length: 100 }, (_, i) => ({ label: `Report ${i}`, url: `https://example.org/${i}` }));
    const view: View = { kind: 'answer', title: 'x', blocks: [], sources: sources as never };
    expect(texts(view).at(-1)).toMatch(/^-# Sources: .* · and \d+ more$/);
  });
});

const span: fc.Arbitrary<Span> = fc.oneof(
  anyText,
  anyText.map((bold) => ({ bold })),
  anyText.map((italic) => ({ italic })),
  anyText.map((code) => ({ code })),
  fc.record({ label: anyText, url: fc.oneof(anyText, fc.webUrl(), fc.constant(null)) }),
);
const textOf = fc.oneof(span, fc.array(span, { maxLength: 5 }));
const name = fc.oneof(fc.constantFrom('a.png', 'b.csv', 'with space.png'), anyText);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: textOf }),
  fc.record({ kind: fc.constant('note' as const), text: textOf }),
  fc.record({ kind: fc.constant('heading' as const), text: anyText }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(textOf), numbered: fc.boolean() }),
  fc.record({ kind: fc.constant('table' as const), head: fc.array(anyText), rows: fc.array(fc.array(textOf)) }),
  fc.record({ kind: fc.constant('quote' as const), text: anyText, from: textOf }),
  fc.record({ kind: fc.constant('image' as const), name, alt: anyText }),
);
const anyAction: fc.Arbitrary<Action> = fc.record({
  label: anyText,
  command: fc.constantFrom('rating', 'digest log', 'history'),
  options: fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.boolean()), { maxKeys: 3 }),
  does: fc.constantFrom('turn', 'ask'),
  disabled: fc.boolean(),
});
const long = (factor: number) => anyText.map((words) => words.repeat(factor));
const anyView: fc.Arbitrary<View> = fc.record({
  kind: fc.constant('answer' as const),
  title: fc.oneof(anyText, long(50)),
  tone: fc.option(fc.constantFrom(...GRADES), { nil: undefined }),
  blocks: fc.array(
    fc.oneof(
      block,
      long(100).map((words) => text(words)),
    ),
    { maxLength: 12 },
  ),
  sources: fc.array(fc.record({ label: anyText, url: fc.oneof(fc.webUrl(), anyText) }), {
    minLength: 1,
    maxLength: 30,
  }) as fc.Arbitrary<[Link, ...Link[]]>,
  actions: fc.array(anyAction, { maxLength: 40 }),
  attachments: fc.array(fc.record({ name, data: fc.constant(Buffer.from('x')), description: long(30) }), {
    maxLength: 14,
  }),
  mentionRoles: fc.array(fc.oneof(anyText, fc.constant('222222222222222222')), { maxLength: 30 }),
});

describe('whatever a view holds', () => {
  test('Discord takes the message', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(problems(view)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('no text of it is active beyond the markup that the renderer writes', () => {
    // Read from left to right, as Discord does: an escape, code, a link of ours, a pair of stars.
    const OURS = /(\\[^0-9A-Za-z\s])|`[^`\n]*`|\[((?:\\.|[^\][\\])*)\]\(<https?:\/\/[^\s<>]*>\)|\*{1,2}/gu;
    const ours = (shown: string) =>
      shown
        .replace(/^<@&\d+>(?: <@&\d+>)*$/gm, '')
        .replace(/^(?:### |-# (?:Sources?: )?|> |- |\d+\. )/gm, '')
        .replace(OURS, (_, escape?: string, label?: string) => escape ?? `x${label ?? ''}`);
    fc.assert(
      fc.property(anyView, (view) => {
        for (const shown of texts(view)) expect(activeMarkup(ours(shown))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('sources and buttons are there', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 1, max: 15 }), (view, count) => {
        const actions = Array.from({ length: count }, (_, n) => action(`b${n}`, { n }));
        const withButtons = { ...view, actions };
        expect(rows(withButtons).reduce((sum: number, n) => sum + (n ?? 0), 0)).toBe(count);
        expect(Math.max(...rows(withButtons).map((n) => n ?? 0))).toBeLessThanOrEqual(3);
        expect(texts(withButtons).at(-1)).toMatch(/^-# Sources?: ./);
      }),
    );
  });
});

test('Discord takes the declaration of every command', () => {
  expect(commandProblems(commands.map((command) => command.data))).toEqual([]);
});
