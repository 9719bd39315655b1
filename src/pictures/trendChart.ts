import type { Council } from '../domain/councils.ts';
import { addDays, sayDay, type Day } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { gradeWords, type Grade } from '../domain/grades.ts';
import type { Inspection } from '../domain/inspections.ts';
import { councilsOn, standings } from '../domain/position.ts';
import { altText, fileName, type Drawing, type NoDrawing } from './drawing.ts';
import { BEST_FIRST, FAINT, GRADE_LOOKS, INK, NO_GRADE_LOOK, PAPER } from './theme.ts';
import { inPixels, label, onTime, plotWidth, timeChart, upright, values, type Layer, type Part } from './timeChart.ts';

const FRAME = { left: 40, right: 158 };
const HEIGHT = 220;
/** From the bottom up, as bands lie on each other. */
const BANDS = BEST_FIRST.toReversed();

interface Count {
  readonly day: Day;
  readonly councils: number;
  readonly of: ReadonlyMap<Grade, number>;
}

/**
 * How many councils stood at each grade of a line, by quarter since 2009. The blank above the bands is councils without
 * a grade on that line. `inspections` come newest first. Overall grades end in April 2026: nothing is counted after that day.
 */
export function trendChart(
  councils: readonly Council[],
  inspections: readonly Inspection[],
  line: Line,
  today: Day,
): Drawing | NoDrawing {
  const until = line === 'overall' && today >= NO_OVERALL_SINCE ? '2026-03-31' : today;
  const counts = quarters(until).map((day) => countOn(councils, inspections, line, day));
  const now = counts.at(-1);
  if (now === undefined || counts.every((c) => c.of.size === 0))
    return { why: `No picture: no grade for ${AREA_NAMES[line].toLowerCase()} is on file.` };

  const most = Math.max(...counts.map((c) => c.councils));
  const area = line === 'overall' ? 'Overall effectiveness' : AREA_NAMES[line];
  return {
    name: fileName('trend', line),
    alt: altText([
      `Chart of how many councils stood at each grade for ${area.toLowerCase()}, by quarter from 2009 to ${sayDay(until)}.`,
      ...[...counts]
        .reverse()
        .filter((_, at) => at % 8 === 0)
        .map(sayCount),
    ]),
    source: {
      vegaLite: timeChart({
        title: `${area}: councils at each grade`,
        subtitle: `Latest published grade of each council, by quarter; at the right, ${sayDay(until)}. Blank: councils without one.${until < today ? ' Ofsted gives no overall grade since April 2026.' : ''}`,
        ...FRAME,
        from: '2009-01-01',
        to: today,
        height: HEIGHT,
        parts: [
          ...bandLayers(counts, most),
          ...countAxis(most),
          ...bandLetters(counts, most),
          ...bandWords(counts, now, most),
          ...blanks(counts, line, today),
        ],
      }),
    },
  };
}

/** The last day of each quarter, then the day itself. */
function quarters(until: Day): Day[] {
  const days: Day[] = [];
  for (let year = 2009; year <= Number(until.slice(0, 4)); year += 1)
    for (const end of ['03-31', '06-30', '09-30', '12-31']) {
      const day = `${String(year)}-${end}`;
      if (day > '2009-06-01' && day < until) days.push(day);
    }
  return [...days, until];
}

function countOn(councils: readonly Council[], inspections: readonly Inspection[], line: Line, day: Day): Count {
  const all = standings(councilsOn(councils, day), inspections, line, day);
  const of = new Map<Grade, number>();
  for (const { grade } of all) if (grade !== undefined) of.set(grade, (of.get(grade) ?? 0) + 1);
  return { day, councils: all.length, of };
}

function sayCount({ day, councils, of }: Count): string {
  const graded = BEST_FIRST.flatMap((g) => (of.has(g) ? [`${of.get(g) ?? 0} ${gradeWords(g)}`] : []));
  const none = councils - [...of.values()].reduce((a, b) => a + b, 0);
  return `${sayDay(day)}: ${[...graded, ...(none > 0 ? [`${none} without a grade`] : [])].join(', ')}.`;
}

/** Each quarter as a column that lasts until the next; grades lie on each other, inadequate at the foot. */
function bandLayers(counts: readonly Count[], most: number): Layer[] {
  const rows = counts.slice(0, -1).flatMap((count, at) => {
    const to = counts[at + 1]?.day;
    let below = 0;
    return BANDS.flatMap((grade) => {
      const n = count.of.get(grade) ?? 0;
      if (n === 0) return [];
      below += n;
      return [
        { from: count.day, to, top: yOf(below, most), bottom: yOf(below - n, most), fill: GRADE_LOOKS[grade].fill },
      ];
    });
  });
  return [
    {
      data: values(rows),
      mark: { type: 'rect', opacity: 1, stroke: PAPER, strokeWidth: 0.4 },
      encoding: {
        x: onTime('from'),
        x2: { field: 'to' },
        y: inPixels('top'),
        y2: { field: 'bottom' },
        fill: { field: 'fill', type: 'nominal', scale: null },
      },
    },
  ];
}

const yOf = (councils: number, most: number) => HEIGHT * (1 - councils / most);

function countAxis(most: number): Part[] {
  return [0, 50, 100, most].map((n) => label(String(n), -6, yOf(n, most), { align: 'right', size: 10, color: FAINT }));
}

/** Each grade's letter where its band is thickest. */
function bandLetters(counts: readonly Count[], most: number): Layer[] {
  const rows = BANDS.flatMap((grade, at) => {
    const size = (c: Count) => c.of.get(grade) ?? 0;
    const thickest = counts
      .slice(1, -4)
      .reduce<Count | undefined>((a, b) => (a && size(a) >= size(b) ? a : b), undefined);
    if (thickest === undefined || (size(thickest) * HEIGHT) / most < 12) return [];
    const below = BANDS.slice(0, at).reduce((sum, g) => sum + (thickest.of.get(g) ?? 0), 0);
    const { letter, ink } = GRADE_LOOKS[grade];
    return [{ day: addDays(thickest.day, 45), y: yOf(below + size(thickest) / 2, most), letter, ink }];
  });
  return [
    {
      data: values(rows),
      mark: { type: 'text', fontSize: 10, fontWeight: 'bold', baseline: 'middle' },
      encoding: {
        x: onTime('day'),
        y: inPixels('y'),
        text: { field: 'letter' },
        color: { field: 'ink', type: 'nominal', scale: null },
      },
    },
  ];
}

/** The last quarter in words beside its bands, moved apart where bands are thin. */
function bandWords(counts: readonly Count[], { of, councils }: Count, most: number): Part[] {
  let below = 0;
  let floor = HEIGHT + 8;
  const layers: Part[] = [];
  for (const grade of BANDS) {
    const n = of.get(grade) ?? 0;
    const last = counts.findLast((c) => c.of.has(grade));
    if (last === undefined) continue;
    floor = Math.min(yOf(below + n / 2, most), floor - 18);
    below += n;
    layers.push(...swatch(floor, GRADE_LOOKS[grade]));
    const words = n > 0 ? `${n} ${gradeWords(grade)}` : `${gradeWords(grade)}, to ${last.day.slice(0, 4)}`;
    layers.push(label(words, plotWidth(FRAME) + 32, floor, { size: 10 }));
  }
  if (below === councils) return layers;
  const words = label(`${councils - below} without one`, plotWidth(FRAME) + 32, floor - 18, { size: 10, color: FAINT });
  return [...layers, ...swatch(floor - 18, NO_GRADE_LOOK), words];
}

function swatch(y: number, look: { fill: string; ink: string; letter: string }): Part[] {
  const x = plotWidth(FRAME) + 8;
  return [
    {
      data: values([{}]),
      mark: { type: 'rect', color: look.fill, stroke: INK, strokeWidth: 0.5, opacity: 1 },
      encoding: { x: { value: x }, x2: { value: x + 20 }, y: { value: y - 7 }, y2: { value: y + 7 } },
    },
    label(look.letter, x + 10, y, { align: 'center', size: 9.5, bold: true, color: look.ink }),
  ];
}

/** The time in which nobody had a grade on this line, and the end of overall grades. */
function blanks(counts: readonly Count[], line: Line, today: Day): Part[] {
  const begun = counts.find((c) => c.of.size > 0)?.day;
  const layers: Part[] = [];
  if (begun !== undefined && begun > '2011-01-01') {
    const words = line === 'overall' ? ['no overall', 'grade yet'] : ['not judged', 'yet'];
    layers.push(...words.map((word, at) => label(word, 8, HEIGHT - 26 + at * 13, { size: 10, color: FAINT })));
  }
  if (line === 'overall' && today >= NO_OVERALL_SINCE) layers.push(upright(NO_OVERALL_SINCE, -2, HEIGHT));
  return layers;
}
