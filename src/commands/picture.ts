import { periodsIn } from '../ask/period.ts';
import { dayOf, isDay, sayDay, type Day } from '../domain/dates.ts';
import type { Council } from '../domain/councils.ts';
import type { Line } from '../domain/frameworks.ts';
import type { Inspection } from '../domain/inspections.ts';
import type { Drawing, NoDrawing } from '../pictures/drawing.ts';
import { historyChart } from '../pictures/historyChart.ts';
import { FIRST_INSPECTION, tileMap } from '../pictures/tileMap.ts';
import { readTiles, type Tiles } from '../pictures/tiles.ts';
import { trendChart } from '../pictures/trendChart.ts';
import type { Request } from './command.ts';
import type { Services } from './services.ts';
import { note, UserFacingError, type View } from '../view/view.ts';

/**
 * The view with a picture after so many of its blocks, or with one sentence on why there is none. Unchanged where
 * nobody would see it; the drawing is only begun where somebody does.
 */
export async function withPicture(
  view: View,
  draw: () => Drawing | NoDrawing,
  services: Services,
  after = view.blocks.length,
): Promise<View> {
  if (services.pictures === undefined) return view;
  const made = await services.pictures.make(draw());
  if ('why' in made) return { ...view, blocks: [...view.blocks, note(made.why)] };
  const image = { kind: 'image', name: made.name, alt: made.alt } as const;
  return {
    ...view,
    blocks: [...view.blocks.slice(0, after), image, ...view.blocks.slice(after)],
    attachments: [...(view.attachments ?? []), { name: made.name, data: made.png, description: made.alt }],
  };
}

/** A council's history; where no inspection on file gave an overall grade, by area. */
export function drawHistory(
  council: Council,
  inspections: readonly Inspection[],
  show: 'overall' | 'areas',
  today: Day,
): Drawing | NoDrawing {
  const drawing = historyChart(council, inspections, show, today);
  return 'why' in drawing && show === 'overall' ? historyChart(council, inspections, 'areas', today) : drawing;
}

let tiles: Tiles | undefined;

/** England on a day by a line; the layout is read with the first map. */
export function drawMap(services: Services, line: Line, day: Day, today: Day): Drawing | NoDrawing {
  const places = (tiles ??= readTiles());
  return plannedOnce(services, `map ${line} ${day} ${today}`, (inspections) =>
    tileMap(services.councils.all, inspections, { line, day, today }, places),
  );
}

/** How many councils stood at each grade of a line, up to a day. */
export const drawTrend = (services: Services, line: Line, day: Day): Drawing | NoDrawing =>
  plannedOnce(services, `trend ${line} ${day}`, (inspections) =>
    trendChart(services.councils.all, inspections, line, day),
  );

/** Drawings of the whole country go through every inspection for each day they show, so the last few are kept. */
const KEPT_PLANS = 16;
const plans = new WeakMap<readonly Inspection[], Map<string, Drawing | NoDrawing>>();

function plannedOnce(
  services: Services,
  what: string,
  plan: (inspections: readonly Inspection[]) => Drawing | NoDrawing,
): Drawing | NoDrawing {
  // The store hands out the same list until the record changes.
  const inspections = services.inspections.all();
  const kept = plans.get(inspections) ?? new Map<string, Drawing | NoDrawing>();
  const drawing = kept.get(what) ?? plan(inspections);
  if (kept.size >= KEPT_PLANS) kept.clear();
  plans.set(inspections, kept.set(what, drawing));
  return drawing;
}

/**
 * The option `date` as people type it: `2015-03-31`, `31 March 2015`, `2015-03` or `March 2015` for the end of that
 * month, `2015` for the end of that year.
 * @throws UserFacingError for anything else, for a day to come and for one before the first graded inspection.
 */
export function dayAsked(request: Request): Day | undefined {
  const typed = request.options.text('date')?.trim();
  if (typed === undefined || typed === '') return undefined;
  const words = typed.toLowerCase().split(/\s+/);
  const [named] = periodsIn(words, request.now);
  if (words.length > 1 && named?.at[0] === 0 && named.at[1] === words.length)
    return within(named.to, dayOf(request.now));
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed) ?? [];
  const two = (n: number) => String(n).padStart(2, '0');
  const inMonth = Number(month ?? 12);
  const lastOfMonth = new Date(Date.UTC(Number(year), inMonth, 0)).getUTCDate();
  const found = `${year ?? ''}-${two(inMonth)}-${two(Number(day ?? lastOfMonth))}`;
  if (isDay(found)) return within(found, dayOf(request.now));
  throw new UserFacingError(
    'bad-option',
    `“${typed}” is not a day: write it as 31 March 2015, or a month as March 2015.`,
  );
}

/** The end of the running month or year is to come; what is meant is how things stand now. */
function within(day: Day, today: Day): Day {
  if (day > today && day.slice(0, 4) === today.slice(0, 4)) return today;
  if (day > today)
    throw new UserFacingError('bad-option', `${sayDay(day)} is still to come: choose a day up to today.`);
  if (day >= FIRST_INSPECTION) return day;
  throw new UserFacingError(
    'bad-option',
    `Nothing is on file for ${sayDay(day)}: the first graded inspections were published on ${sayDay(FIRST_INSPECTION)}.`,
  );
}
