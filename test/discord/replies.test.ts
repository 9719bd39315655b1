import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { View } from '../../src/view/view.ts';
import { answerLine } from '../../src/console/answer.ts';
import { renderTerminal } from '../../src/console/terminal.ts';
import { LIMITS, render, type RenderedMessage } from '../../src/discord/render.ts';
import { shownJudgements } from '../../src/domain/changes.ts';
import { AREA_NAMES } from '../../src/domain/frameworks.ts';
import { gradeWords, outcomeWords } from '../../src/domain/grades.ts';
import { councilsOn, countGrades, standings } from '../../src/domain/position.ts';
import { buildServices } from '../../src/services.ts';
import { NOW, seededStore } from '../support/store.ts';

/** Replies as a person on a phone gets them: the typical councils, and the ones with the most to say or to explain. */
const REPLIES = [
  '/rating kent',
  '/rating torbay',
  '/rating birmingham',
  '/rating sandwell',
  '/rating richmond upon thames',
  '/rating city of london',
  '/rating isles of scilly',
  '/rating bournemouth, christchurch and poole',
  '/rating north northamptonshire',
  '/rating westmorland and furness',
  '/rating cumbria',
  '/rating northamptonshire',
  '/rating surrey',
  '/rating E10000021',
  '/rating council:kent chart:true',
  '/history cumbria',
  '/history leeds',
  '/history sandwell',
  '/history council:sandwell page:2',
  '/history council:staffordshire areas:true',
  '/history isles of scilly',
  '/history bournemouth, christchurch and poole',
  '/compare wirral',
  '/compare councils:kent,surrey,essex,medway,norfolk,suffolk',
  '/compare bournemouth, christchurch and poole',
  '/compare councils:cumberland,north northamptonshire area:overall',
  '/councils',
  '/councils grade:inadequate',
  '/councils grade:good area:leaders page:3',
  '/councils region:London area:leaders',
  '/councils date:2015-03-31 area:help_protection',
  '/councils map:true',
  '/overview',
  '/overview picture:trend area:overall',
  '/overview date:2013-09-30',
  '/people birmingham',
  '/people cumbria',
  '/search cumbria inadequate leadership',
  '/about',
  '/privacy',
  '/help',
];

const services = buildServices(seededStore(), {
  make: (drawing) =>
    Promise.resolve(
      'why' in drawing ? drawing : { name: drawing.name, alt: drawing.alt, png: Buffer.from('a picture') },
    ),
  close: () => Promise.resolve(),
});

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly items?: readonly { readonly description?: string | null }[];
  readonly components?: readonly Component[];
}
const BUTTON_ROW = 1;

const gradesIn = (words: string) =>
  words.replaceAll('*', '').match(/\b(?:outstanding|good|requires improvement|adequate|inadequate)\b/g);

const flat = (components: readonly Component[]): Component[] =>
  components.flatMap((component) => [component, ...flat(component.components ?? [])]);

test('at least forty replies are read, each once', () => {
  expect(REPLIES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(REPLIES).size).toBe(REPLIES.length);
});

describe.each(REPLIES)('%s', (line) => {
  let view: View;
  let message: RenderedMessage;
  let all: Component[];
  let lines: string[];

  beforeAll(async () => {
    view = await answerLine(line, commands, services, NOW);
    message = render(view);
    all = flat(message.body.components);
    lines = all.flatMap((component) => component.content?.split('\n') ?? []);
  });

  test('keeps Discord’s limits, three buttons in a row', () => {
    expect(all.length).toBeLessThanOrEqual(LIMITS.components);
    expect(lines.join('\n').length).toBeLessThanOrEqual(LIMITS.text);
    const rows = all.filter((component) => component.type === BUTTON_ROW);
    for (const row of rows) expect(row.components?.length).toBeLessThanOrEqual(3);
    const ids = all.flatMap((component) => component.custom_id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  });

  test('has no wall of text, no mark that stands for a word, and dates as days', () => {
    // Links count by their labels: nobody reads an address.
    const told = lines.map((words) => words.replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1'));
    for (const words of told) {
      if (!words.startsWith('-# Source')) expect(words.length, words).toBeLessThanOrEqual(500);
      expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}/);
      expect(words).not.toMatch(/\p{Extended_Pictographic}/u);
      expect(words).not.toMatch(/undefined|NaN|\[object|requires_improvement|help_protection/);
      // A table of columns would break on a narrow screen.
      expect(words).not.toMatch(/ \| |`{3}| {2}/);
    }
  });

  test('begins with what it is about, and ends in its sources and then the buttons', () => {
    const [first, ...rest] = message.body.components.flatMap((c) =>
      'components' in c ? (c.components as Component[]) : [],
    );
    expect(first?.content).toMatch(/^### \S/);
    const order = rest.map(({ type, content = '' }) =>
      type === BUTTON_ROW ? 2 : /^-# Sources?: /.test(content) ? 1 : 0,
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    if (view.kind === 'answer') expect(order).toContain(1);
  });

  test('leaves out no grade that the terminal tells', () => {
    // The terminal writes the overview's grades once, over its columns; a phone has no columns.
    if (line.startsWith('/overview')) return;
    const blocks = view.blocks.filter((block) => block.kind !== 'image');
    const terminal = renderTerminal({ kind: 'notice', title: '', blocks }, false).replace(/\s+/g, ' ');
    expect(gradesIn(lines.filter((words) => !/^(### |-# Sources?: )/.test(words)).join('\n'))).toEqual(
      gradesIn(terminal),
    );
  });

  test('says in words what its colour says', () => {
    if (view.tone !== undefined) expect(lines.join('\n')).toContain(gradeWords(view.tone));
  });

  test('has an alt text for every picture, which names grades in words', () => {
    const pictures = all.flatMap((component) => component.items ?? []);
    expect(pictures).toHaveLength(view.blocks.filter((block) => block.kind === 'image').length);
    for (const { description } of pictures) {
      expect(description).toMatch(/outstanding|good|requires improvement|adequate|inadequate/);
      expect(description?.length).toBeLessThanOrEqual(LIMITS.altText);
    }
    for (const { description } of message.body.attachments) expect(description).not.toBe('');
  });
});

const ONE_COUNCIL = REPLIES.filter((line) => /^\/(rating|history) /.test(line) && !line.includes('page:'));
const wordsOf = async (line: string) => {
  const { body } = render(await answerLine(line, commands, services, NOW));
  return flat(body.components)
    .flatMap((component) => component.content ?? [])
    .join('\n')
    .replaceAll('*', '');
};

test.each(ONE_COUNCIL)(
  '%s carries every grade of the newest inspection in words, without the picture',
  async (line) => {
    const name = line.replace(/^\/\w+ (council:)?/, '').replace(/ \w+:\w+$/, '');
    const found = services.councils.find(name);
    if (found.kind !== 'one') throw new Error(`${name} is not one council`);
    const [latest] = services.inspections.ofCouncil(found.council.code);
    if (latest === undefined) throw new Error(`${name} has no inspection`);
    const words = await wordsOf(line);
    for (const { area, outcome } of shownJudgements(latest)) {
      if ('none' in outcome && outcome.none === 'not_reported') expect(words).toContain('since April 2026');
      else expect(words).toMatch(new RegExp(`${AREA_NAMES[area]}( grade)?:? ${outcomeWords(outcome)}`, 'i'));
    }
  },
);

test.each(['/overview', '/overview date:2013-09-30'])(
  '%s carries every count with its grade in words, without the picture',
  async (line) => {
    const day = line.slice('/overview date:'.length) || NOW.toISOString().slice(0, 10);
    const words = await wordsOf(line);
    const then = councilsOn(services.councils.all, day);
    for (const area of ['overall', 'leaders', 'help_protection', 'children_in_care', 'care_leavers'] as const) {
      const told = words.split('\n').find((one) => one.startsWith(`- ${AREA_NAMES[area]}: `));
      for (const [grade, count] of countGrades(standings(then, services.inspections.all(), area, day)))
        expect(told).toContain(`${grade === 'none' ? 'no grade' : gradeWords(grade)} ${count}`);
    }
  },
);
