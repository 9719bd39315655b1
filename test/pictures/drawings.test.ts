import { beforeAll, describe, expect, test } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import type { Council } from '../../src/domain/councils.ts';
import type { Inspection } from '../../src/domain/inspections.ts';
import { comparisonChart } from '../../src/pictures/comparisonChart.ts';
import { ALT_LIMIT, type Drawing, type NoDrawing } from '../../src/pictures/drawing.ts';
import { historyChart } from '../../src/pictures/historyChart.ts';
import { outlined } from '../../src/pictures/outlines.ts';
import { fontFiles, pngOf, svgOf } from '../../src/pictures/render.ts';
import { FONT, SCALE, WIDTH } from '../../src/pictures/theme.ts';
import { tileMap } from '../../src/pictures/tileMap.ts';
import { readTiles } from '../../src/pictures/tiles.ts';
import { trendChart } from '../../src/pictures/trendChart.ts';
import { councilStore } from '../../src/store/councils.ts';
import { inspectionStore } from '../../src/store/inspections.ts';
import { openStore } from '../../src/store/open.ts';
import { seed } from '../../src/store/seed.ts';
import { council, GOOD, INADEQUATE, inspection, NOT_REPORTED, RI, TODAY } from './invented.ts';

const LONG = 'Invented Upper Tier Council of Lyonesse, Ys, and Atlantis Below';
const tiles = readTiles();
let councils: Council[] = [];
let inspections: readonly Inspection[] = [];

beforeAll(() => {
  const db = openStore(':memory:');
  seed(db, new URL('../../data', import.meta.url).pathname, new Date(TODAY));
  councils = councilStore(db).all();
  inspections = inspectionStore(db).all();
});

const drawn = (drawing: Drawing | NoDrawing): Drawing => {
  if ('why' in drawing) throw new Error(drawing.why);
  return drawing;
};
const why = (drawing: Drawing | NoDrawing) => ('why' in drawing ? drawing.why : undefined);
const svg = (drawing: Drawing | NoDrawing) => svgOf(drawn(drawing).source);
const textsOf = (markup: string) =>
  Array.from(markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, words = '']) =>
    words.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('&amp;', '&'),
  );

const twelve = Array.from({ length: 12 }, (_, at) =>
  inspection(at < 4 ? 'SIF' : 'ILACS', `${2014 + at}-0${1 + (at % 9)}-11`, {
    overall: at % 2 ? RI : INADEQUATE,
    leaders: GOOD,
  }),
);

const pictures: [string, () => Drawing | NoDrawing][] = [
  ['a history of one inspection', () => historyChart(council(), [twelve[3]!], 'overall', TODAY)],
  ['a history of twelve inspections', () => historyChart(council(), twelve, 'overall', TODAY)],
  [
    'a history under a name of 60 letters',
    () => historyChart(council('Atlantis', { name: LONG }), twelve, 'areas', TODAY),
  ],
  ['a history of areas with all frameworks', () => historyOf('E08000025', 'areas')],
  ['a history of a replaced council', () => historyOf('E10000006', 'overall')],
  [
    'a comparison of eleven councils with long names',
    () =>
      comparisonChart(
        Array.from({ length: 11 }, (_, at) => ({
          council: council('Atlantis', { shortName: `${LONG} ${at}` }),
          inspections: twelve,
        })),
        'leaders',
        TODAY,
      ),
  ],
  ['the trend of overall grades', () => trendChart(councils, inspections, 'overall', TODAY)],
  ['the trend of help and protection', () => trendChart(councils, inspections, 'help_protection', TODAY)],
  ['the map of today', () => mapOn(TODAY)],
  ['the map of March 2015', () => mapOn('2015-03-31')],
];

function historyOf(code: string, show: 'overall' | 'areas') {
  const found = councils.find((c) => c.code === code)!;
  return historyChart(
    found,
    inspections.filter((i) => i.council === code),
    show,
    TODAY,
  );
}
const mapOn = (day: string, line: 'leaders' | 'overall' | 'help_protection' = 'help_protection') =>
  tileMap(councils, inspections, { line, day, today: TODAY }, tiles);

describe.each(pictures)('%s', (_, draw) => {
  let drawing: Drawing;
  let markup: string;
  beforeAll(async () => {
    drawing = drawn(draw());
    markup = await svgOf(drawing.source);
  });

  test('is twice as wide as Discord shows it, under 150 kB, with an alt text within the limit', () => {
    const { alt, name } = drawing;
    const png = pngOf(markup);
    expect(png.readUInt32BE(16)).toBe(WIDTH * SCALE);
    expect(png.length).toBeLessThan(150_000);
    expect(alt.length).toBeLessThanOrEqual(ALT_LIMIT);
    expect(name).toMatch(/^[a-z0-9-]+\.png$/);
  });

  test('has no letter without pixels and none beyond the edge', () => {
    const bold = new Set(markup.includes('font-weight="bold"') ? textsOf(markup) : []);
    const letters = new Set(textsOf(markup).join('').replace(/\s/g, ''));
    expect(letters.size).toBeGreaterThan(20);
    for (const letter of letters)
      for (const weight of bold.size > 0 ? ['normal', 'bold'] : ['normal']) {
        expect(inkOf(letter, weight), `“${letter}” in ${weight}`).not.toBe(inkOf('\u{10FFFD}', weight));
      }
    const height = Number(/height="(\d+)"/.exec(markup)?.[1]);
    const edge = inkedBox(markup.replace(/<rect[^>]*>/, '').replace(/<path[^>]*class="background"[^>]*>/, ''));
    expect(edge.x).toBeGreaterThanOrEqual(0);
    expect(edge.x + edge.width).toBeLessThanOrEqual(WIDTH);
    expect(edge.y + edge.height).toBeLessThanOrEqual(height);
  });

  test('looks the same with outlines in the place of its texts', () => {
    const before = new Resvg(markup, fonts).render().pixels;
    const after = new Resvg(outlined(markup, fonts.font), fonts).render().pixels;
    let different = 0;
    for (const [at, part] of before.entries()) if (Math.abs(part - (after[at] ?? 0)) > 8) different += 1;
    expect(different).toBeLessThan(before.length / 10_000);
  });
});

/** Where anything but the background is drawn. */
function inkedBox(markup: string) {
  const box = new Resvg(markup, fonts).getBBox();
  if (!box) throw new Error('nothing is drawn');
  return box;
}

const fonts = { font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT } };
const inked = new Map<string, string>();
/** The pixels of one letter by itself; a letter that the font lacks looks like one that no font has. */
function inkOf(letter: string, weight: string): string {
  const key = weight + letter;
  const known = inked.get(key);
  if (known !== undefined) return known;
  const safe = letter.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="8" y="28" font-size="20" font-family="${FONT}" font-weight="${weight}">${safe}</text></svg>`;
  const pixels = new Resvg(markup, fonts).render().pixels.toString('base64');
  inked.set(key, pixels);
  return pixels;
}

describe('what a history shows', () => {
  test('each inspection with its framework and month, each grade with its letter and word', async () => {
    const words = textsOf(await svg(historyOf('E10000006', 'overall')));
    expect(words).toEqual(expect.arrayContaining(['CPI', 'Jun 2013', 'SIF', 'May 2015', 'ILACS', 'Nov 2022']));
    expect(words).toEqual(expect.arrayContaining(['I', 'RI', 'inadequate', 'requires improvement', 'none given']));
  });

  test('the end of the council and the end of overall grades', async () => {
    const ended = (await svg(historyOf('E10000006', 'overall'))).replace(/<[^>]*>/g, ' ');
    expect(ended).toMatch(/council replaced\s+1 April 2023/);
    const plain = (await svg(historyChart(council(), twelve, 'overall', TODAY))).replace(/<[^>]*>/g, ' ');
    expect(plain).toContain('no overall');
  });

  test('adequate is written as printed', async () => {
    const old = inspection('SLAC', '2010-07-01', { safeguarding: { grade: 'adequate' } });
    const drawing = historyChart(council(), [old], 'areas', TODAY);
    expect(textsOf(await svg(drawing))).toContain('A');
    expect(textsOf(await svg(drawing)).join(' ')).toContain('A\u00A0adequate (to 2013)');
    expect(drawn(drawing).alt).toContain('help and protection adequate');
  });

  test('a sentence where there is nothing to draw', () => {
    expect(why(historyChart(council(), [], 'overall', TODAY))).toBe(
      'No picture: no inspection of Atlantis Council is on file.',
    );
    const without = inspection('ILACS', '2026-07-07', { overall: NOT_REPORTED, leaders: GOOD });
    expect(why(historyChart(council(), [without], 'overall', TODAY))).toContain('The areas have their own chart');
  });
});

describe('the map', () => {
  test('has a place for every council there is or was, and no two on one place on any day', () => {
    const placed = councils.filter((c) => c.status !== 'planned');
    expect(placed.filter((c) => !tiles.has(c.code)).map((c) => c.shortName)).toEqual([]);
    for (const day of ['2009-08-07', '2015-03-31', '2019-04-01', '2020-04-01', '2021-04-01', '2023-03-31', TODAY]) {
      const then = placed.filter((c) => (c.validFrom ?? '') <= day && (c.validTo ?? '9') >= day);
      const places = then.flatMap((c) => {
        const tile = tiles.get(c.code)!;
        return Array.from({ length: tile.columns }, (_, k) => `${tile.block} ${tile.column + k} ${tile.row}`);
      });
      expect(new Set(places).size, day).toBe(places.length);
    }
    expect(councils.filter((c) => c.status === 'current')).toHaveLength(153);
  });

  test('has London as a block of its own', () => {
    const blockOf = (c: Council) => tiles.get(c.code)?.block;
    for (const c of councils)
      if (c.status !== 'planned') expect(blockOf(c) === 'London', c.name).toBe(c.region === 'London');
  });

  test('writes labels that fit their tiles', () => {
    for (const { label, columns } of tiles.values()) {
      const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><text x="8" y="28" font-size="9.5" font-family="${FONT}">${label.replace('&', '&#38;')}</text></svg>`;
      expect(inkedBox(markup).width, label).toBeLessThan(columns * 36 - 2);
    }
  });

  test('shows the councils of its day', async () => {
    expect(textsOf(await svg(mapOn('2015-03-31')))).toEqual(expect.arrayContaining(['Cumbria', 'Northants', 'Bmouth']));
    expect(textsOf(await svg(mapOn(TODAY)))).not.toContain('Cumbria');
  });

  test('names a council that has no place yet', async () => {
    const found = textsOf(
      await svg(tileMap([...councils, council()], inspections, { line: 'leaders', day: TODAY, today: TODAY }, tiles)),
    );
    expect(found).toContain('Not on the map: Atlantis.');
  });

  test('says why there is none before 2009, in the future, for a day that is none, or for an area not judged by then', () => {
    expect(why(mapOn('2008-01-01'))).toContain('the first graded inspections were published on 7 August 2009');
    expect(why(mapOn('2031-01-01'))).toContain('is still to come');
    expect(why(mapOn('March'))).toContain('is not a day');
    expect(why(mapOn('2010-01-01', 'overall'))).toContain('no council had a grade for overall');
  });

  test('shows no overall grade after the last day that had one, and says so', () => {
    const { alt, name } = drawn(mapOn(TODAY, 'overall'));
    expect(name).toBe('map-overall-2026-03-31.png');
    expect(alt).toContain('Ofsted gives no overall grade since April 2026');
  });

  test('counts in its legend every council once', () => {
    const { alt } = drawn(mapOn('2015-03-31'));
    const counted = Array.from(
      alt.matchAll(/(\d+) (?:outstanding|good|requires improvement|adequate|inadequate|without a grade)\./g),
    );
    expect(counted.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(152);
  });
});

test('the trend ends in the counts Ofsted published for inspections begun by 31 March 2025', () => {
  const begun = inspections.filter((i) => (i.start ?? i.publishedOn ?? '') <= '2025-03-31');
  const { alt } = drawn(trendChart(councils, begun, 'overall', '2025-06-30'));
  expect(alt).toContain('30 June 2025: 36 outstanding, 67 good, 31 requires improvement, 19 inadequate.');
});

test('a comparison tells each grade in words and stays silent about overall after April 2026', () => {
  const drawing = drawn(comparisonChart([{ council: council(), inspections: [...twelve] }], 'overall', TODAY));
  for (const grade of ['requires improvement', 'inadequate']) expect(drawing.alt).toContain(grade);
  expect(JSON.stringify(drawing.source)).not.toMatch(/"from":"2026-(0[4-9]|1)/);
  expect(why(comparisonChart([{ council: council(), inspections: [] }], 'leaders', TODAY))).toContain(
    'none of these councils',
  );
});
