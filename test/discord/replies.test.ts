import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { View } from '../../src/commands/view.ts';
import { answerLine } from '../../src/console/answer.ts';
import { LIMITS, render, type RenderedMessage } from '../../src/discord/render.ts';
import { shownJudgements } from '../../src/domain/changes.ts';
import { AREA_NAMES } from '../../src/domain/frameworks.ts';
import { gradeWords, outcomeWords } from '../../src/domain/grades.ts';
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

const flat = (components: readonly Component[]): Component[] =>
  components.flatMap((component) => [component, ...flat(component.components ?? [])]);

test('forty replies are read', () => {
  expect(new Set(REPLIES).size).toBe(40);
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
    }
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

test.each(ONE_COUNCIL)(
  '%s carries every grade of the newest inspection in words, without the picture',
  async (line) => {
    const name = line.replace(/^\/\w+ (council:)?/, '').replace(/ \w+:\w+$/, '');
    const found = services.councils.find(name);
    if (found.kind !== 'one') throw new Error(`${name} is not one council`);
    const [latest] = services.inspections.ofCouncil(found.council.code);
    if (latest === undefined) throw new Error(`${name} has no inspection`);
    const { body } = render(await answerLine(line, commands, services, NOW));
    const words = flat(body.components)
      .flatMap((component) => component.content ?? [])
      .join('\n')
      .replaceAll('*', '');
    for (const { area, outcome } of shownJudgements(latest)) {
      if ('none' in outcome && outcome.none === 'not_reported') expect(words).toContain('since April 2026');
      else expect(words).toMatch(new RegExp(`${AREA_NAMES[area]}( grade)?:? ${outcomeWords(outcome)}`, 'i'));
    }
  },
);
