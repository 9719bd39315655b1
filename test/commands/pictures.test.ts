import { expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { Services } from '../../src/commands/services.ts';
import { answerLine } from '../../src/console/answer.ts';
import type { Drawing, NoDrawing } from '../../src/pictures/drawing.ts';
import { buildServices } from '../../src/services.ts';
import { NOW, seededStore } from '../support/store.ts';

const db = seededStore();
const asked: (Drawing | NoDrawing)[] = [];
const services: Services = buildServices(db, {
  make(drawing) {
    asked.push(drawing);
    if ('why' in drawing) return Promise.resolve(drawing);
    return Promise.resolve({ name: drawing.name, alt: drawing.alt, png: Buffer.from('a picture') });
  },
  close: () => Promise.resolve(),
});
const view = async (line: string, given = services) => answerLine(line, commands, given, NOW);
const pictureOf = async (line: string) => {
  const { blocks, attachments } = await view(line);
  const image = blocks.find((block) => block.kind === 'image');
  return { name: image?.name, alt: image?.alt, attached: attachments?.map((a) => a.name) ?? [] };
};

test.each([
  ['/history cumbria', 'history-cumbria-overall.png'],
  ['/history council:cumbria areas:true', 'history-cumbria-areas.png'],
  ['/rating council:kent chart:true', 'history-kent-overall.png'],
  ['/compare councils:kent,surrey', 'comparison-kent-surrey-leaders.png'],
  ['/overview', 'map-leaders-2026-11-20.png'],
  ['/overview picture:trend area:overall', 'trend-overall.png'],
  ['/overview date:2015-03', 'map-leaders-2015-03-31.png'],
  ['/overview date:March 2015', 'map-leaders-2015-03-31.png'],
  ['/overview date:31 March 2015', 'map-leaders-2015-03-31.png'],
  ['/overview date:2015', 'map-leaders-2015-12-31.png'],
  ['/councils map:true', 'map-leaders-2026-11-20.png'],
  ['/councils date:2015-03-31 area:help_protection', 'map-help-protection-2015-03-31.png'],
])('%s has the picture %s, named in the message and with words for it', async (line, name) => {
  const picture = await pictureOf(line);
  expect(picture.name).toBe(name);
  expect(picture.attached).toContain(name);
  expect(picture.alt?.length).toBeGreaterThan(40);
});

test('no picture is drawn where nobody asked for one or would see it', async () => {
  asked.length = 0;
  for (const line of [
    '/rating kent',
    '/councils grade:good',
    '/history council:kent chart:false',
    '/history council:kent page:2',
  ])
    expect((await pictureOf(line)).name).toBeUndefined();
  const terminal = await view('/history kent', buildServices(db));
  expect(terminal.blocks.some((block) => block.kind === 'image')).toBe(false);
  expect(asked).toEqual([]);
});

test('the buttons under a dated picture keep its day', async () => {
  const { actions = [] } = await view('/overview date:2015-03');
  for (const { label, options } of actions) if (label !== 'About') expect(options.date, label).toBe('2015-03-31');
});

test('an answer asks for one picture at most', async () => {
  for (const line of ['/history kent', '/overview', '/compare kent', '/councils map:true']) {
    asked.length = 0;
    await view(line);
    expect(asked).toHaveLength(1);
  }
});

test('a picture that cannot be made leaves the words and a sentence on why', async () => {
  const broken = buildServices(db, {
    make: () => Promise.resolve({ why: 'No picture: the font file X.ttf is missing.' }),
    close: () => Promise.resolve(),
  });
  const { blocks } = await view('/history kent', broken);
  expect(blocks.at(-1)).toEqual({ kind: 'note', text: ['No picture: the font file X.ttf is missing.'] });
  expect(JSON.stringify(blocks)).toContain('requires improvement');
});

test.each([
  ['/councils date:2008-01', 'the first graded inspections were published on 7 August 2009'],
  ['/overview date:2031-01-01', 'is still to come'],
  ['/overview date:2015-02-30', 'is not a day'],
  ['/councils date:soon', 'is not a day'],
  ['/councils date:March 2015 or so', 'is not a day'],
  ['/overview date:March 2031', 'is still to come'],
])('%s is told why: %s', async (line, why) => {
  await expect(view(line)).rejects.toThrow(why);
});

test('a list of a chosen day and its map count alike', async () => {
  asked.length = 0;
  const { blocks } = await view('/councils date:2015-03-31 area:help_protection');
  const words = JSON.stringify(blocks[2]);
  const [drawing] = asked;
  if (drawing === undefined || 'why' in drawing) throw new Error('no map was asked for');
  for (const [, n, grade] of drawing.alt.matchAll(
    /(\d+) (outstanding|good|requires improvement|adequate|inadequate)\./g,
  ))
    expect(words).toContain(`${grade} ${n}`);
});
