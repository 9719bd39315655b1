import type { TopLevelSpec } from 'vega-lite';
import type { Day } from '../domain/dates.ts';
import { ERAS, FAINT, FONT, HAIRLINE, INK, PAPER, SHADE, SOURCE_LINE, WIDTH, wrapText } from './theme.ts';

export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];
type Row = Record<string, string | number | boolean | null>;

/** What every chart over time shares: size, title, time axis with the frameworks as bands, the source at the foot. */
export interface TimeChart {
  readonly title: string;
  readonly subtitle: string;
  readonly from: Day;
  readonly to: Day;
  /** Height of the plot, and the pixels left and right of it. */
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Room between the frameworks' names and the plot, for labels of points. */
  readonly headroom?: number;
  readonly parts: readonly Part[];
}

const TITLE_SIZE = 15;
const SIDE = 14;
const BAND_NAMES = 18;
const AXIS = 26;
const FOOT = 22;

export const plotWidth = (chart: Pick<TimeChart, 'left' | 'right'>): number => WIDTH - chart.left - chart.right;

/** Rows as data of a layer; two layers never share data, so each reads by itself. */
export const values = (rows: readonly object[]): { values: Row[] } => ({ values: [...rows] as Row[] });

export const onTime = (field: string) => ({ field, type: 'temporal' as const, axis: null });

interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 'normal' | 'bold';
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
}

/** A layer, or a text at a fixed place: all texts of a chart become one layer, since each layer takes its time. */
export type Part = Layer | { readonly label: Label };

/** Text at a fixed place, in pixels from the plot's upper left corner. It lies over every layer. */
export const label = (
  words: string,
  x: number,
  y: number,
  look: { size?: number; bold?: boolean; color?: string; align?: Label['align'] } = {},
): Part => ({
  label: {
    words,
    x,
    y,
    size: look.size ?? 11,
    weight: look.bold ? 'bold' : 'normal',
    color: look.color ?? INK,
    align: look.align ?? 'left',
  },
});

/** A field that holds pixels. */
export const inPixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });

/** A dashed line where something ends or begins, between two heights in pixels. */
export const upright = (day: Day, top: number, foot: number): Layer => ({
  data: values([{ day }]),
  mark: { type: 'rule', color: INK, strokeDash: [4, 3], strokeWidth: 1.5 },
  encoding: { x: onTime('day'), y: { value: top }, y2: { value: foot } },
});

const labelLayer = (labels: readonly Label[]): Layer => ({
  data: values(labels),
  mark: {
    type: 'text',
    baseline: 'middle',
    align: { expr: 'datum.align' },
    fontSize: { expr: 'datum.size' },
    fontWeight: { expr: 'datum.weight' },
    color: { expr: 'datum.color' },
  },
  encoding: { x: inPixels('x'), y: inPixels('y'), text: { field: 'words' } },
});

const later = (a: Day, b: Day) => (a > b ? a : b);
const earlier = (a: Day, b: Day) => (a < b ? a : b);

/** Frameworks as bands: every other one shaded, its name above where there is room for it. */
function bands(chart: TimeChart, top: number): Layer[] {
  const span = Date.parse(chart.to) - Date.parse(chart.from);
  const shown = ERAS.flatMap((era, at) => {
    if (era.from >= chart.to || era.to <= chart.from) return [];
    const start = later(era.from, chart.from);
    const end = earlier(era.to, chart.to);
    const middle = new Date((Date.parse(start) + Date.parse(end)) / 2).toISOString().slice(0, 10);
    const width = ((Date.parse(end) - Date.parse(start)) / span) * plotWidth(chart);
    return [{ name: era.name, start, end, middle, shaded: at % 2 === 0, room: width >= era.name.length * 6 }];
  });
  return [
    {
      data: values(shown.filter((band) => band.shaded)),
      mark: { type: 'rect', color: SHADE },
      encoding: { x: onTime('start'), x2: { field: 'end' }, y: { value: -top }, y2: { value: chart.height } },
    },
    {
      data: values(shown.filter((band) => band.room)),
      mark: { type: 'text', fontSize: 10, fontWeight: 'bold', color: FAINT, baseline: 'middle' },
      encoding: {
        // The one layer that states the scale, which all share.
        x: { ...onTime('middle'), scale: { type: 'utc', domain: [chart.from, chart.to], nice: false } },
        y: { value: -top + BAND_NAMES / 2 },
        text: { field: 'name' },
      },
    },
  ];
}

/** Whole years along the foot, every second or third one where they would touch. */
function years(chart: TimeChart): Layer[] {
  const first = Number(chart.from.slice(0, 4)) + (chart.from.endsWith('-01-01') ? 0 : 1);
  const last = Number(chart.to.slice(0, 4));
  const step = [1, 2, 3, 5].find((s) => (plotWidth(chart) / (last - first + 1)) * s >= 40) ?? 5;
  const ticks = [];
  for (let year = first; year <= last; year += 1) ticks.push({ day: `${year}-01-01`, year: String(year) });
  return [
    {
      data: values(ticks),
      mark: { type: 'rule', color: HAIRLINE },
      encoding: { x: onTime('day'), y: { value: chart.height }, y2: { value: chart.height + 4 } },
    },
    {
      data: values(ticks.filter((_, at) => (last - first - at) % step === 0)),
      mark: { type: 'text', fontSize: 10, color: FAINT, baseline: 'middle' },
      encoding: { x: onTime('day'), y: { value: chart.height + 13 }, text: { field: 'year' } },
    },
  ];
}

/** The whole specification; `parts` lie over the bands, texts over every mark. */
export function timeChart(chart: TimeChart): TopLevelSpec {
  const titleLines = wrapText(chart.title, WIDTH - 2 * SIDE, TITLE_SIZE, 2, true);
  const subtitleLines = wrapText(chart.subtitle, WIDTH - 2 * SIDE, 11, 3);
  const top = BAND_NAMES + (chart.headroom ?? 0);
  const heading = 12 + titleLines.length * 19 + subtitleLines.length * 15 + 6;
  const atTop = (y: number) => y - top - heading;
  const left = SIDE - chart.left;
  const parts = [
    ...chart.parts,
    ...titleLines.map((line, at) => label(line, left, atTop(19 + at * 19), { size: TITLE_SIZE, bold: true })),
    ...subtitleLines.map((line, at) =>
      label(line, left, atTop(19 + titleLines.length * 19 + at * 15 - 1), { color: FAINT }),
    ),
    label(SOURCE_LINE, left, chart.height + AXIS + 9, { size: 9.5, color: FAINT }),
  ];
  return {
    width: plotWidth(chart),
    height: chart.height,
    padding: { left: chart.left, right: chart.right, top: heading + top, bottom: AXIS + FOOT },
    autosize: { type: 'none' },
    background: PAPER,
    config: {
      font: FONT,
      view: { stroke: null },
      axis: { domain: false, ticks: false, labelColor: INK, labelFontSize: 10, labelLimit: 0, title: null },
      // Nothing of this reaches a picture, and unused guides cost time.
      aria: false,
    },
    layer: [
      ...bands(chart, top),
      ...parts.flatMap((part) => ('label' in part ? [] : [part])),
      ...years(chart),
      labelLayer(parts.flatMap((part) => ('label' in part ? [part.label] : []))),
    ],
  };
}
