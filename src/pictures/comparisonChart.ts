import type { Council } from '../domain/councils.ts';
import { addDays, sayDay, type Day } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { gradeWords } from '../domain/grades.ts';
import { eventDay, type Inspection } from '../domain/inspections.ts';
import { standings } from '../domain/position.ts';
import { altText, fileName, type Drawing, type NoDrawing } from './drawing.ts';
import { spellsOf } from './spells.ts';
import { FAINT, GRADE_LOOKS, INK, PAPER, textWidth, wrapText } from './theme.ts';
import { inPixels, label, onTime, plotWidth, timeChart, upright, values, type Layer, type Part } from './timeChart.ts';

export interface Compared {
  readonly council: Council;
  /** Newest first. */
  readonly inspections: readonly Inspection[];
}

/** A council and its ten statistical neighbours. */
const MOST_ROWS = 11;
const ROW = 34;
const BAR = 22;
const FRAME = { left: 132, right: 142 };

/**
 * Councils side by side on one line of judgement: a bar for each grade from its report to the next, with its letter and
 * framework, and the standing grade in words at the end. A bar ends where nothing is carried over.
 */
export function comparisonChart(compared: readonly Compared[], line: Line, today: Day): Drawing | NoDrawing {
  const rows = compared.slice(0, MOST_ROWS);
  const bars = rows.flatMap((row, at) => barsOf(row, line, today).map((bar) => ({ ...bar, row: at })));
  const first = bars.map((bar) => bar.from).sort()[0];
  if (first === undefined)
    return { why: `No picture: none of these councils has a grade for ${AREA_NAMES[line].toLowerCase()} on file.` };

  const span = { from: `${first.slice(0, 4)}-01-01`, to: addDays(today, 30) };
  const height = rows.length * ROW + 4;
  const names = rows.map(({ council }) => council.shortName);
  const area = line === 'overall' ? 'Overall effectiveness' : AREA_NAMES[line];
  const standing = rows.map((row) => standingWords(row, line, today));
  return {
    name: fileName('comparison', ...names.slice(0, 3), line),
    alt: altText([
      `Chart comparing ${String(rows.length)} councils: ${area.toLowerCase()} over time.`,
      ...rows.map(({ council }, at) => {
        const told = bars
          .filter((bar) => bar.row === at)
          .map((bar) => `${bar.words} from ${sayDay(bar.from)} (${bar.framework})`);
        return `${council.shortName}: ${told.length === 0 ? 'no grade on file' : told.reverse().join('; ')}.`;
      }),
    ]),
    source: {
      vegaLite: timeChart({
        title: `${area}, side by side`,
        subtitle: `Each bar lasts to the next inspection. At the right, the latest grade.${line === 'overall' ? ' Ofsted gives no overall grade since April 2026.' : ''}`,
        ...FRAME,
        ...span,
        height,
        parts: [
          ...barLayers(bars, span),
          ...(line === 'overall' && span.to > NO_OVERALL_SINCE ? [upright(NO_OVERALL_SINCE, -2, height + 2)] : []),
          ...rows.flatMap((row, at) => rowWords(row.council, standing[at] ?? [], at)),
        ],
      }),
    },
  };
}

interface Bar {
  readonly from: Day;
  readonly to: Day;
  readonly letter: string;
  readonly words: string;
  readonly framework: string;
  readonly fill: string;
  readonly ink: string;
}

function barsOf({ council, inspections }: Compared, line: Line, today: Day): Bar[] {
  const end = council.validTo !== null && council.validTo < today ? council.validTo : today;
  return spellsOf(inspections, line).map(({ grade, inspection, from, to }) => ({
    from,
    to: to !== null && to < end ? to : end > from ? end : addDays(from, 60),
    ...GRADE_LOOKS[grade],
    words: gradeWords(grade),
    framework: inspection.framework,
  }));
}

/** The latest outcome and its day, in two lines. */
function standingWords({ council, inspections }: Compared, line: Line, today: Day): string[] {
  const [standing] = standings([council], inspections, line, today);
  if (standing?.inspection === undefined) return ['not yet inspected', ''];
  const { grade } = standing;
  const [, month = '', year = ''] = /(\w{3})\w* (\d{4})$/.exec(sayDay(eventDay(standing.inspection))) ?? [];
  const words = grade !== undefined ? gradeWords(grade) : line === 'overall' ? 'no overall grade' : 'not judged';
  return [words, `${month} ${year}${council.validTo === null ? '' : ', replaced'}`];
}

function rowWords(council: Council, standing: readonly string[], at: number): Part[] {
  const middle = at * ROW + ROW / 2;
  const twoLines = wrapText(council.shortName, FRAME.left - 22, 11, 2);
  const tight = twoLines.some((line) => line.endsWith('…'));
  const name = tight ? wrapText(council.shortName, FRAME.left - 18, 9.5, 3) : twoLines;
  const right = plotWidth(FRAME) + 22;
  return [
    ...name.map((words, k) =>
      label(words, 14 - FRAME.left, middle + (k - (name.length - 1) / 2) * (tight ? 11 : 13), {
        size: tight ? 9.5 : 11,
      }),
    ),
    label(standing[0] ?? '', right, middle - 6, { size: 10, bold: true }),
    label(standing[1] ?? '', right, middle + 7, { size: 9.5, color: FAINT }),
  ];
}

function barLayers(bars: readonly (Bar & { row: number })[], span: { from: Day; to: Day }): Layer[] {
  const scale = plotWidth(FRAME) / (Date.parse(span.to) - Date.parse(span.from));
  const data = bars.map((bar, at) => {
    const width = (Date.parse(bar.to) - Date.parse(bar.from)) * scale;
    const long = `${bar.letter} · ${bar.framework}`;
    const middle = bar.row * ROW + ROW / 2;
    // A letter that does not fit into its bar stands behind the last bar of a row, over any other.
    const inside = textWidth(bar.letter, 10, true) + 6 <= width;
    const behind = !inside && bars[at + 1]?.row !== bar.row;
    return {
      ...bar,
      top: middle - BAR / 2,
      bottom: middle + BAR / 2,
      text: textWidth(long, 10, true) + 8 <= width ? long : bar.letter,
      textFrom: behind ? bar.to : bar.from,
      textAt: inside || behind ? middle : middle - BAR / 2 - 5,
      textInk: inside ? bar.ink : INK,
    };
  });
  return [
    {
      data: values(data),
      mark: { type: 'rect', stroke: PAPER, strokeWidth: 1.5, opacity: 1 },
      encoding: {
        x: onTime('from'),
        x2: { field: 'to' },
        y: inPixels('top'),
        y2: { field: 'bottom' },
        fill: { field: 'fill', type: 'nominal', scale: null },
      },
    },
    {
      data: values(data),
      mark: { type: 'text', align: 'left', dx: 4, fontSize: 10, fontWeight: 'bold', baseline: 'middle' },
      encoding: {
        x: onTime('textFrom'),
        y: inPixels('textAt'),
        text: { field: 'text' },
        color: { field: 'textInk', type: 'nominal', scale: null },
      },
    },
  ];
}
