import type { Council } from '../domain/councils.ts';
import { addDays, sayDay, type Day } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { gradeOf, gradeStep, outcomeWords } from '../domain/grades.ts';
import { eventDay, judgementOf, judgementOnLine, type Inspection } from '../domain/inspections.ts';
import { altText, fileName, type Drawing, type NoDrawing } from './drawing.ts';
import { dayOnLine, oldestFirst, spellsOf } from './spells.ts';
import { FAINT, GRADE_LOOKS, HAIRLINE, INK, NO_GRADE_LOOK, wrapText } from './theme.ts';
import { inPixels, label, onTime, plotWidth, timeChart, values, type Layer, type Part } from './timeChart.ts';

/** Lines of the chart of areas. Adoption was judged under one framework alone. */
const AREA_LINES: readonly Line[] = ['leaders', 'help_protection', 'children_in_care', 'care_leavers', 'adoption'];

const FIRST_DAY = '2009-06-01';
/** Names of inspections stand over the plot, in rows so that neighbours do not touch. */
const NAME_WIDTH = 50;
const NAME_ROW = 25;

/**
 * A council's grades as steps over time, overall (`'overall'`) or one row for each area (`'areas'`), with the framework
 * of each inspection, gaps where a framework has no counterpart, the end of overall grades and the council's own end.
 */
export function historyChart(
  council: Council,
  inspections: readonly Inspection[],
  show: 'overall' | 'areas',
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
  const rowHeight = show === 'overall' ? 190 : 76;
  const frame = { left: 126, right: 20 };
  const names = nameRows(events, span, plotWidth(frame), show === 'overall' ? 'overall' : undefined);
  const headroom = (Math.max(...names.map((n) => n.row)) + 1) * NAME_ROW + 4;
  const height = rowHeight * lines.length;
  return {
    name: fileName('history', council.shortName, show),
    alt: describe(council, events, lines, show),
    source: {
      vegaLite: timeChart({
        title: council.name,
        subtitle: subtitle(show, events),
        ...frame,
        ...span,
        height,
        headroom,
        parts: [
          ...inspectionNames(names, height),
          ...endings(council, span, show, height),
          ...gradeSteps(
            lines.map((line, at) => rowOf(events, line, span, at * rowHeight, rowHeight, show)),
            show,
          ),
        ],
      }),
    },
  };
}

const subtitle = (show: 'overall' | 'areas', events: readonly Inspection[]): string => {
  if (show === 'overall') return 'Overall effectiveness, by day of publication';
  const joint = events.some((i) => judgementOf(i, 'care_combined'));
  const note = ' Until 2022 ILACS gave children in care and care leavers one grade, shown in both rows.';
  return `Grades of each area, by day of publication.${joint ? note : ''}`;
};

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
  const last = days.at(-1) ?? today;
  const end = council.validTo !== null && council.validTo < today ? council.validTo : today;
  const latest = end > last ? end : last;
  return { from, last: latest, to: addDays(latest, 150) };
}

interface Name {
  readonly day: Day;
  readonly framework: string;
  readonly month: string;
  readonly row: number;
}

/** Each name goes into the lowest row in which it does not touch the one before. */
function nameRows(events: readonly Inspection[], span: Span, width: number, line: Line | undefined): Name[] {
  const at = (day: Day) =>
    ((Date.parse(day) - Date.parse(span.from)) / (Date.parse(span.to) - Date.parse(span.from))) * width;
  const ends: number[] = [];
  return events.map((i) => {
    const day = line === undefined ? eventDay(i) : dayOnLine(i, line);
    const free = ends.findIndex((end) => at(day) - end >= NAME_WIDTH);
    const row = free === -1 ? ends.length : free;
    ends[row] = at(day);
    const [, month = ''] = /^\d+ (\w{3})\w* \d{4}$/.exec(sayDay(eventDay(i))) ?? [];
    return { day, framework: i.framework, month: `${month} ${eventDay(i).slice(0, 4)}`, row };
  });
}

function inspectionNames(names: readonly Name[], height: number): Layer[] {
  const data = values(names.map((name) => ({ ...name, foot: height, top: -(name.row + 1) * NAME_ROW })));
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
function endings(council: Council, span: Span, show: 'overall' | 'areas', height: number): Layer[] {
  const marks: { day: Day; words: string[]; after?: boolean }[] = [
    ...(show === 'overall' && span.to > NO_OVERALL_SINCE
      ? [{ day: NO_OVERALL_SINCE, words: ['no overall', 'grade since', 'April 2026'] }]
      : []),
    ...(council.validTo !== null
      ? [{ day: council.validTo, words: ['council replaced', sayDay(council.validTo)] }]
      : []),
    ...(council.validFrom !== null && council.continues === null && council.validFrom > span.from
      ? [{ day: council.validFrom, words: ['new council', sayDay(council.validFrom)], after: true }]
      : []),
  ];
  return marks.flatMap(({ day, words, after = false }): Layer[] => [
    {
      data: values([{ day }]),
      mark: { type: 'rule', color: INK, strokeDash: [4, 3], strokeWidth: 1.5 },
      encoding: { x: onTime('day'), y: { value: 0 }, y2: { value: height } },
    },
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

const STEPS = [
  { step: 4, words: 'outstanding', letter: 'O' },
  { step: 3, words: 'good', letter: 'G' },
  { step: 2, words: 'requires improvement', letter: 'RI' },
  { step: 1, words: 'inadequate', letter: 'I' },
];

/** What one line of judgement puts into the chart. */
interface Row {
  readonly guides: readonly object[];
  readonly path: readonly object[];
  readonly points: readonly object[];
  readonly labels: readonly Part[];
}

function rowOf(
  events: readonly Inspection[],
  line: Line,
  span: Span,
  top: number,
  height: number,
  show: 'overall' | 'areas',
): Row {
  const head = show === 'overall' ? 8 : 10;
  const yOf = (step: number) => top + head + (4.5 - step) * ((height - head) / 5);
  const spells = spellsOf(events, line);
  const path = spells.flatMap((spell, at) => {
    const to = spell.to !== null && spell.to < span.last ? spell.to : span.last;
    const joined = spells[at + 1]?.from === spell.to;
    const gaps = spells.slice(0, at).filter((s, k) => s.to !== spells[k + 1]?.from).length;
    const step = { y: yOf(gradeStep(spell.grade)), run: `${line} ${gaps}` };
    return [{ day: spell.from, ...step }, ...(joined ? [] : [{ day: to, ...step }])];
  });
  const points = events.map((i) => {
    const grade = gradeOf(judgementOnLine(i, line)?.outcome);
    const day = dayOnLine(i, line);
    if (grade === undefined) return { day, y: yOf(0), ...NO_GRADE_LOOK, edge: FAINT };
    return { day, y: yOf(gradeStep(grade)), ...GRADE_LOOKS[grade], edge: INK };
  });
  return {
    guides: STEPS.map(({ step }) => ({ from: span.from, to: span.to, y: yOf(step) })),
    path,
    points,
    labels: [
      ...(show === 'overall' ? [] : areaName(line, yOf(2.5))),
      ...stepNames(
        yOf,
        show,
        points.some((p) => p.edge === FAINT),
        spells.some((s) => s.grade === 'adequate'),
      ),
    ],
  };
}

const areaName = (line: Line, middle: number): Part[] =>
  wrapText(AREA_NAMES[line], 92, 11, 2, true).map((words, at, all) =>
    label(words, -112, middle + (at - (all.length - 1) / 2) * 14, { bold: true }),
  );

/** Words of the steps beside a single line, letters beside rows; the step of inspections without a grade where it is used. */
function stepNames(yOf: (step: number) => number, show: 'overall' | 'areas', none: boolean, adequate: boolean): Part[] {
  const name = (words: string, y: number, faint: boolean) =>
    label(words, -8, y, { align: 'right', size: show === 'overall' ? 10.5 : 9.5, color: faint ? FAINT : INK });
  if (show === 'areas')
    return [
      ...STEPS.map(({ step, letter }) => name(letter, yOf(step), true)),
      ...(none ? [name('–', yOf(0), true)] : []),
    ];
  return [
    ...STEPS.map(({ step, words }) => name(words, yOf(step), false)),
    ...(adequate ? [name('adequate (to 2013)', yOf(2) + 13, true)] : []),
    ...(none ? [name('none given', yOf(0), true)] : []),
  ];
}

function gradeSteps(rows: readonly Row[], show: 'overall' | 'areas'): Part[] {
  const single = show === 'overall';
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
      mark: { type: 'line', interpolate: 'step-after', color: INK, strokeWidth: single ? 2.5 : 2 },
      encoding: { ...at, detail: { field: 'run' } },
    },
    {
      data: points,
      mark: { type: 'circle', size: single ? 420 : 190, opacity: 1, strokeWidth: 1.5 },
      encoding: {
        ...at,
        fill: { field: 'fill', type: 'nominal', scale: null },
        stroke: { field: 'edge', type: 'nominal', scale: null },
      },
    },
    {
      data: points,
      mark: { type: 'text', fontSize: single ? 11 : 8.5, fontWeight: 'bold', baseline: 'middle' },
      encoding: { ...at, text: { field: 'letter' }, color: { field: 'ink', type: 'nominal', scale: null } },
    },
    ...rows.flatMap((row) => row.labels),
  ];
}

function describe(
  council: Council,
  events: readonly Inspection[],
  lines: readonly Line[],
  show: 'overall' | 'areas',
): string {
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
  const ended = council.validTo === null ? [] : [`The council was replaced after ${sayDay(council.validTo)}.`];
  const what = show === 'overall' ? 'overall grades' : 'grades by area';
  return altText([`Chart of ${what} of ${council.name}.`, ...ended, ...told]);
}
