import type { Council } from '../domain/councils.ts';
import { isDay, sayDay, type Day } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { gradeWords, type Grade } from '../domain/grades.ts';
import type { Inspection } from '../domain/inspections.ts';
import { councilsOn, standings } from '../domain/position.ts';
import { altText, fileName, type Drawing, type NoDrawing } from './drawing.ts';
import {
  BEST_FIRST,
  FAINT,
  FONT,
  GRADE_LOOKS,
  HAIRLINE,
  INK,
  NO_GRADE_LOOK,
  PAPER,
  SOURCE_LINE,
  textWidth,
  WIDTH,
  wrapText,
} from './theme.ts';
import type { Tile, Tiles } from './tiles.ts';

/** What the map is asked to show: a line's grades as they stood at the end of a day. */
export interface MapRequest {
  readonly line: Line;
  readonly day: Day;
  readonly today: Day;
}

/** Before this day no inspection that gives grades was published. */
export const FIRST_INSPECTION = '2009-08-07';

const SIDE = 12;
/** London's six columns reach half a column into the sea left of England's fourteen. */
const ENGLAND_COLUMNS = 14;
const ENGLAND_ROWS = 16;
const PITCH_X = (WIDTH - 2 * SIDE) / (ENGLAND_COLUMNS + 0.5);
const PITCH_Y = 31;
/** Where London would be: a frame in its place says that it stands apart. */
const LONDON_GAP = { column: 10, row: 12, columns: 2 };

/**
 * England's councils as tiles, coloured and lettered by the grade that stood on a day, with the councils of that day.
 * A day before the first inspection or after today gives a sentence instead, and so does an area that nobody had a
 * grade for. Overall grades end in April 2026: a later map shows the last day that had them, and says so.
 */
export function tileMap(
  councils: readonly Council[],
  inspections: readonly Inspection[],
  request: MapRequest,
  tiles: Tiles,
): Drawing | NoDrawing {
  const { line, today } = request;
  if (!isDay(request.day)) return { why: `No map: “${request.day}” is not a day.` };
  if (request.day > today) return { why: `No map: ${sayDay(request.day)} is still to come.` };
  if (request.day < FIRST_INSPECTION)
    return {
      why: `No map for ${sayDay(request.day)}: the first graded inspections were published on ${sayDay(FIRST_INSPECTION)}.`,
    };
  const overallEnded = line === 'overall' && request.day >= NO_OVERALL_SINCE;
  const day = overallEnded ? '2026-03-31' : request.day;

  const shown = standings(councilsOn(councils, day), inspections, line, day).map(({ council, grade }) => ({
    council,
    grade,
    tile: tiles.get(council.code),
  }));
  const counts = new Map(BEST_FIRST.map((grade) => [grade, shown.filter((s) => s.grade === grade).length]));
  const none = shown.filter((s) => s.grade === undefined).length;
  if (none === shown.length)
    return { why: `No map: no council had a grade for ${AREA_NAMES[line].toLowerCase()} by ${sayDay(day)}.` };

  const area = line === 'overall' ? 'Overall effectiveness' : AREA_NAMES[line];
  const asAt = `on ${sayDay(day)}`;
  const ended = overallEnded ? ' Ofsted gives no overall grade since April 2026; this is the last day before.' : '';
  const missing = shown.filter((s) => s.tile === undefined).map((s) => s.council.shortName);
  return {
    name: fileName('map', line, day),
    alt: altText([
      `Tile map of England's ${String(shown.length)} councils: ${area.toLowerCase()}, latest published grade ${asAt}.${ended}`,
      ...BEST_FIRST.filter((g) => (counts.get(g) ?? 0) > 0).map(
        (g) => `${String(counts.get(g) ?? 0)} ${gradeWords(g)}.`,
      ),
      ...(none > 0 ? [`${String(none)} without a grade.`] : []),
      ...(['inadequate', 'outstanding'] as const).flatMap((g) => named(g, shown)),
    ]),
    source: {
      svg: svg(
        `${area}: latest grade ${asAt}`,
        ended === '' ? 'A tile for each council; neighbours stand near each other.' : ended.trim(),
        legend(counts, none),
        shown,
        missing,
      ),
    },
  };
}

interface Shown {
  readonly council: Council;
  readonly grade: Grade | undefined;
  readonly tile: Tile | undefined;
}

const named = (grade: Grade, shown: readonly Shown[]): string[] => {
  const names = shown.filter((s) => s.grade === grade).map((s) => s.council.shortName);
  return names.length === 0 ? [] : [`${gradeWords(grade).replace(/^./, (c) => c.toUpperCase())}: ${names.join(', ')}.`];
};

interface Entry {
  readonly words: string;
  readonly look: { readonly letter: string; readonly fill: string; readonly ink: string };
}

function legend(counts: ReadonlyMap<Grade, number>, none: number): Entry[] {
  const grades = BEST_FIRST.filter((g) => (counts.get(g) ?? 0) > 0);
  return [
    ...grades.map((g) => ({ words: `${String(counts.get(g) ?? 0)} ${gradeWords(g)}`, look: GRADE_LOOKS[g] })),
    ...(none > 0 ? [{ words: `${String(none)} none`, look: NO_GRADE_LOOK }] : []),
  ];
}

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (c) => `&#${String(c.charCodeAt(0))};`).replace(/[^\P{C}\n]/gu, '');

interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle';
}

const say = (words: string, x: number, y: number, { size, bold, fill = INK, anchor = 'start' }: TextLook) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${String(size)}"${bold ? ' font-weight="bold"' : ''} fill="${fill}" text-anchor="${anchor}">${escape(words)}</text>`;

const box = (x: number, y: number, width: number, height: number, look: string) =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="3" ${look}/>`;

function svg(
  title: string,
  subtitle: string,
  entries: readonly Entry[],
  shown: readonly Shown[],
  missing: readonly string[],
): string {
  const titleLines = wrapText(title, WIDTH - 2 * SIDE, 15, 2, true);
  const parts = titleLines.map((line, at) => say(line, SIDE, 25 + at * 19, { size: 15, bold: true }));
  let y = 25 + titleLines.length * 19 - 2;
  for (const line of wrapText(subtitle, WIDTH - 2 * SIDE, 11, 2)) {
    parts.push(say(line, SIDE, y, { size: 11, fill: FAINT }));
    y += 15;
  }
  const key = legendRow(entries, y - 2);
  parts.push(key.svg);
  const top = key.bottom + 14;
  parts.push(
    box(SIDE - 5, top - 5, 6 * PITCH_X + 8, 6 * PITCH_Y + 8, `fill="none" stroke="${HAIRLINE}"`),
    say('London', SIDE + 3.2 * PITCH_X, top + 5.6 * PITCH_Y, { size: 13, bold: true, fill: FAINT }),
    londonGap(top),
    ...shown.flatMap(({ tile, grade }) => (tile === undefined ? [] : [tileSvg(tile, grade, top)])),
  );
  let foot = top + ENGLAND_ROWS * PITCH_Y + 16;
  for (const line of missing.length === 0
    ? []
    : wrapText(`Not on the map: ${missing.join(', ')}.`, WIDTH - 2 * SIDE, 9.5, 2)) {
    parts.push(say(line, SIDE, foot, { size: 9.5 }));
    foot += 13;
  }
  parts.push(say(SOURCE_LINE, SIDE, foot, { size: 9.5, fill: FAINT }));
  const height = String(Math.ceil(foot + 10));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${height}" viewBox="0 0 ${String(WIDTH)} ${height}" font-family="${FONT}"><rect width="100%" height="100%" fill="${PAPER}"/>${parts.join('')}</svg>`;
}

/** Entries one after another, on a new line where the next does not fit. */
function legendRow(entries: readonly Entry[], top: number): { svg: string; bottom: number } {
  const parts: string[] = [];
  let x = SIDE;
  let y = top;
  for (const { words, look } of entries) {
    const width = 26 + textWidth(words, 10.5) + 10;
    if (x > SIDE && x + width > WIDTH - SIDE + 6) {
      x = SIDE;
      y += 19;
    }
    parts.push(box(x, y, 21, 14, `fill="${look.fill}" stroke="${INK}" stroke-width="0.6"`));
    parts.push(say(look.letter, x + 10.5, y + 10.8, { size: 10, bold: true, fill: look.ink, anchor: 'middle' }));
    parts.push(say(words, x + 26, y + 11, { size: 10.5 }));
    x += width;
  }
  return { svg: parts.join(''), bottom: y + 14 };
}

const corner = (place: Pick<Tile, 'column' | 'row'>, block: Tile['block'], top: number) => ({
  x: SIDE + (place.column + (block === 'England' ? 0.5 : 0)) * PITCH_X,
  y: top + place.row * PITCH_Y,
});

function tileSvg(tile: Tile, grade: Grade | undefined, top: number): string {
  const { x, y } = corner(tile, tile.block, top);
  const width = tile.columns * PITCH_X - 1.5;
  const look = grade === undefined ? NO_GRADE_LOOK : GRADE_LOOKS[grade];
  return [
    box(x, y, width, PITCH_Y - 1.5, `fill="${look.fill}" stroke="${HAIRLINE}"`),
    say(tile.label, x + width / 2, y + 11.5, { size: 9.5, fill: look.ink, anchor: 'middle' }),
    say(look.letter, x + width / 2, y + 25, { size: 11.5, bold: true, fill: look.ink, anchor: 'middle' }),
  ].join('');
}

function londonGap(top: number): string {
  const { x, y } = corner(LONDON_GAP, 'England', top);
  const width = LONDON_GAP.columns * PITCH_X - 1.5;
  return (
    box(x, y, width, PITCH_Y - 1.5, `fill="none" stroke="${FAINT}" stroke-dasharray="3 2"`) +
    say('London', x + width / 2, y + 18, { size: 10.5, fill: FAINT, anchor: 'middle' })
  );
}
