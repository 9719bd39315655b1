import type { Council } from '../domain/councils.ts';
import { addDays, daysBetween, sayDay, type Day } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { gradeOf, gradeStep, gradeWords, outcomeWords } from '../domain/grades.ts';
import { eventDay, judgementOf, judgementOnLine, type Inspection } from '../domain/inspections.ts';
import { altText, fileName, type Drawing, type NoDrawing } from './drawing.ts';
import { dayOnLine, oldestFirst, spellsOf } from './spells.ts';
import { BEST_FIRST, FAINT, GRADE_LOOKS, HAIRLINE, INK, NO_GRADE_LOOK, wrapText } from './theme.ts';
import { inPixels, label, onTime, plotWidth, timeChart, upright, values, type Layer, type Part } from './timeChart.ts';

/** One line for the overall grade, or a row for each area. */
type Show = 'overall' | 'areas';

/** Lines of the chart of areas. Adoption was judged under one framework alone. */
const AREA_LINES: readonly Line[] = ['leaders', 'help_protection', 'children_in_care', 'care_leavers', 'adoption'];

/** Pixels of a row, of the blank above its steps, of letters and lines; areas of marks. */
const STYLES = {
  overall: { row: 190, blank: 8, mark: 420, letter: 11, line: 2.5 },
  areas: { row: 76, blank: 10, mark: 190, letter: 8.5, line: 2 },
};
const FRAME = { left: 126, right: 20 };
const NO_GRADE_MARK = 56;

const FIRST_DAY = '2009-06-01';
/** Names of inspections stand over the plot, in rows so that neighbours do not touch. */
const NAME_WIDTH = 50;
const NAME_ROW = 25;

/**
 * A council's grades as steps over time, overall (`'overall'`) or one row for each area (`'areas'`), with the framework
 * of each inspection, gaps where a framework has no counterpart, the end of overall grades and the council's own end.
 * A sentence where no inspection on file gave such a grade.
 */
export function historyChart(
  council: Council,
  inspections: readonly Inspection[],
  show: Show,
  today: Day,
): Drawing | NoDrawing {
  const events = oldestFirst(inspections.filter((i) => i.council === council.code && eventDay(i) !== ''));
  if (events.length === 0) return { why: `No picture: no inspection of ${council.name} is on file.` };
  const lines = (show === 'overall' ? (['overall'] as const) : AREA_LINES).filter((line) =>
    events.some((i) => gradeOf(judgementOnLine(i, line)?.outcome)),
  );
  if (lines.length === 0)
    return {
      why:
        show === 'overall'
          ? `No picture of overall grades: no inspection of ${council.name} on file gave one. The areas have their own chart.`
          : `No picture: no area of ${council.name} has a grade on file.`,
    };

  const span = timeSpan(council, events, today);
  const rows = lines.map((line, at) => rowOf(events, line, span, at, show));
  const names = nameRows(events, rows, span);
  const height = STYLES[show].row * rows.length;
  return {
    name: fileName('history', council.shortName, show),
    alt: describe(council, events, lines, show),
    source: {
      vegaLite: timeChart({
        title: council.name,
        subtitle: show === 'overall' ? 'Overall effectiveness, by day of publication' : keyOf(events, rows),
        ...FRAME,
        ...span,
        height,
        headroom: (Math.max(...names.map((n) => n.row)) + 1) * NAME_ROW + 4,
        parts: [...inspectionNames(names), ...endings(council, span, show, height), ...gradeSteps(rows, show)],
      }),
    },
  };
}

/** What the letters of the chart of areas stand for. */
function keyOf(events: readonly Inspection[], rows: readonly Row[]): string {
  const has = (test: (i: Inspection) => boolean, words: string) => (events.some(test) ? words : '');
  const adequate = has(
    (i) => i.judgements.some((j) => gradeOf(j.outcome) === 'adequate'),
    ', A\u00A0adequate (to 2013)',
  );
  const joint = has(
    (i) => judgementOf(i, 'care_combined') !== undefined,
    ' Until 2022 ILACS gave children in care and care leavers one grade, shown in both rows.',
  );
  const none = rows.some(({ points }) => points.some((p) => p.letter === '')) ? '; ○\u00A0not judged' : '';
  const letters = STEPS.map(({ letter, words }) => `${letter}\u00A0${words}`).join(', ');
  return `By day of publication: ${letters}${adequate}${none}.${joint}`;
}

interface Span {
  readonly from: Day;
  /** The last day there is something to say about: today, or the end of the council. */
  readonly last: Day;
  /** Some months later, so that the last name has room. */
  readonly to: Day;
}

/** From the first framework, or the council's first day where it is newer, to today or a little after its end. */
function timeSpan(council: Council, events: readonly Inspection[], today: Day): Span {
  const days = events.map(eventDay);
  const first = days[0] ?? today;
  const begun = council.validFrom !== null && council.continues === null ? council.validFrom : FIRST_DAY;
  const from = begun > FIRST_DAY && begun <= first ? `${Number(begun.slice(0, 4)) - 1}-07-01` : '2009-01-01';
  const newest = days.at(-1) ?? today;
  const end = council.validTo !== null && council.validTo < today ? council.validTo : today;
  const last = end > newest ? end : newest;
  return { from, last, to: addDays(last, 150) };
}

/** An inspection's name over the plot, with a thread down to its lowest mark. */
interface Name {
  readonly day: Day;
  readonly framework: string;
  readonly month: string;
  readonly row: number;
  readonly foot: number;
}

/** Each name goes into the lowest row in which it does not touch the one before. */
function nameRows(events: readonly Inspection[], rows: readonly Row[], span: Span): Name[] {
  const pixels = plotWidth(FRAME) / daysBetween(span.from, span.to);
  const ends: number[] = [];
  return events.map((i, at) => {
    const marks = rows.flatMap(({ points }) => points[at] ?? []);
    const day = marks[0]?.day ?? eventDay(i);
    const x = daysBetween(span.from, day) * pixels;
    const free = ends.findIndex((end) => x - end >= NAME_WIDTH);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    const [, month = '', year = ''] = /(\w{3})\w* (\d{4})$/.exec(sayDay(eventDay(i))) ?? [];
    return { day, framework: i.framework, month: `${month} ${year}`, row, foot: Math.max(...marks.map((m) => m.y)) };
  });
}

function inspectionNames(names: readonly Name[]): Layer[] {
  const data = values(names.map((name) => ({ ...name, top: -(name.row + 1) * NAME_ROW })));
  const name = (field: string, dy: number, fontWeight: 'bold' | 'normal'): Layer => ({
    data,
    mark: { type: 'text', dy, fontSize: 10, fontWeight, color: INK, baseline: 'middle' },
    encoding: { x: onTime('day'), y: inPixels('top'), text: { field } },
  });
  return [
    {
      data,
      mark: { type: 'rule', color: HAIRLINE, strokeWidth: 1, yOffset: 22 },
      encoding: { x: onTime('day'), y: inPixels('top'), y2: { field: 'foot' } },
    },
    name('framework', 4, 'bold'),
    name('month', 15, 'normal'),
  ];
}

/** Upright lines where something ends or begins that no inspection tells: overall grades, the council itself. */
function endings(council: Council, span: Span, show: Show, height: number): Layer[] {
  const { validFrom, validTo, continues } = council;
  const replaced = validTo === null ? null : addDays(validTo, 1);
  const marks: { day: Day; words: string[]; after?: boolean }[] = [
    ...(show === 'overall' && span.to > NO_OVERALL_SINCE
      ? [{ day: NO_OVERALL_SINCE, words: ['no overall', 'grade since', 'April 2026'] }]
      : []),
    ...(replaced !== null && replaced <= span.to
      ? [{ day: replaced, words: ['council replaced', sayDay(replaced)] }]
      : []),
    ...(validFrom !== null && continues === null && validFrom > span.from
      ? [{ day: validFrom, words: ['new council', sayDay(validFrom)], after: true }]
      : []),
  ];
  return marks.flatMap(({ day, words, after = false }): Layer[] => [
    upright(day, 0, height),
    {
      data: values([{ day, words: words.join('\n') }]),
      mark: {
        type: 'text',
        align: after ? 'left' : 'right',
        baseline: 'top',
        dx: after ? 5 : -5,
        fontSize: 9.5,
        color: INK,
        lineBreak: '\n',
        lineHeight: 12,
      },
      encoding: { x: onTime('day'), y: { value: height - 2 - 12 * words.length }, text: { field: 'words' } },
    },
  ]);
}

/** The four steps; `adequate` stands on the third with a letter of its own. */
const STEPS = BEST_FIRST.filter((grade) => grade !== 'adequate').map((grade) => ({
  step: gradeStep(grade),
  words: gradeWords(grade),
  letter: GRADE_LOOKS[grade].letter,
}));

/** What one line of judgement puts into the chart; a point for each inspection, in their order. */
interface Row {
  readonly guides: readonly object[];
  readonly path: readonly object[];
  readonly points: readonly { readonly day: Day; readonly y: number; readonly letter: string }[];
  readonly labels: readonly Part[];
}

function rowOf(events: readonly Inspection[], line: Line, span: Span, at: number, show: Show): Row {
  const { row, blank, mark } = STYLES[show];
  const yOf = (step: number) => at * row + blank + (4.5 - step) * ((row - blank) / 5);
  const spells = spellsOf(events, line);
  let run = 0;
  const path = spells.flatMap((spell, k) => {
    const end = spell.to !== null && spell.to < span.last ? spell.to : span.last;
    const joined = spells[k + 1]?.from === spell.to;
    const step = { y: yOf(gradeStep(spell.grade)), run: `${line} ${run}` };
    if (!joined) run += 1;
    return [{ day: spell.from, ...step }, ...(joined ? [] : [{ day: end, ...step }])];
  });
  const points = events.map((i) => {
    const grade = gradeOf(judgementOnLine(i, line)?.outcome);
    const day = dayOnLine(i, line);
    if (grade === undefined) return { day, y: yOf(0), ...NO_GRADE_LOOK, letter: '', edge: FAINT, size: NO_GRADE_MARK };
    return { day, y: yOf(gradeStep(grade)), ...GRADE_LOOKS[grade], edge: INK, size: mark };
  });
  return {
    guides: STEPS.map(({ step }) => ({ from: span.from, to: span.to, y: yOf(step) })),
    path,
    points,
    labels:
      show === 'overall'
        ? [
            ...STEPS.map(({ step, words }) => stepName(words, yOf(step), 10.5, INK)),
            ...(points.some((p) => p.letter === '') ? [stepName('none given', yOf(0), 10.5, FAINT)] : []),
          ]
        : [...areaName(line, yOf(2.5)), ...STEPS.map(({ step, letter }) => stepName(letter, yOf(step), 9.5, FAINT))],
  };
}

const stepName = (words: string, y: number, size: number, color: string): Part =>
  label(words, -8, y, { align: 'right', size, color });

const areaName = (line: Line, middle: number): Part[] =>
  wrapText(AREA_NAMES[line], 92, 11, 2, true).map((words, at, all) =>
    label(words, -112, middle + (at - (all.length - 1) / 2) * 14, { bold: true }),
  );

function gradeSteps(rows: readonly Row[], show: Show): Part[] {
  const { letter, line } = STYLES[show];
  const points = values(rows.flatMap((row) => row.points));
  const at = { x: onTime('day'), y: inPixels('y') };
  return [
    {
      data: values(rows.flatMap((row) => row.guides)),
      mark: { type: 'rule', color: HAIRLINE, strokeDash: [1, 3] },
      encoding: { x: onTime('from'), x2: { field: 'to' }, y: inPixels('y') },
    },
    {
      data: values(rows.flatMap((row) => row.path)),
      mark: { type: 'line', interpolate: 'step-after', color: INK, strokeWidth: line },
      encoding: { ...at, detail: { field: 'run' } },
    },
    {
      data: points,
      mark: { type: 'circle', opacity: 1, strokeWidth: 1.5 },
      encoding: {
        ...at,
        size: { field: 'size', type: 'quantitative', scale: null },
        fill: { field: 'fill', type: 'nominal', scale: null },
        stroke: { field: 'edge', type: 'nominal', scale: null },
      },
    },
    {
      data: points,
      mark: { type: 'text', fontSize: letter, fontWeight: 'bold', baseline: 'middle' },
      encoding: { ...at, text: { field: 'letter' }, color: { field: 'ink', type: 'nominal', scale: null } },
    },
    ...rows.flatMap((row) => row.labels),
  ];
}

function describe(council: Council, events: readonly Inspection[], lines: readonly Line[], show: Show): string {
  const told = events.toReversed().map((i) => {
    const grades = lines.flatMap((line) => {
      const judgement = judgementOnLine(i, line);
      if (judgement === undefined) return [];
      const words = outcomeWords(judgement.outcome);
      return [show === 'overall' ? words : `${AREA_NAMES[line].toLowerCase()} ${words}`];
    });
    const none = show === 'overall' ? 'no overall grade' : 'none of these areas';
    return `${i.framework}, ${sayDay(eventDay(i))}: ${grades.length > 0 ? grades.join(', ') : none}.`;
  });
  const ended = council.validTo === null ? [] : [`The council was replaced on ${sayDay(addDays(council.validTo, 1))}.`];
  const what = show === 'overall' ? 'overall grades' : 'grades by area';
  return altText([`Chart of ${what} of ${council.name}.`, ...ended, ...told]);
}
