import { changesBetween } from '../domain/changes.ts';
import { dayOf, sayDay, type Day } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { GRADES, gradeWords, type Change, type Grade } from '../domain/grades.ts';
import { eventDay, type Inspection } from '../domain/inspections.ts';
import { councilsOn, countGrades, standings, type Standing } from '../domain/position.ts';
import { lineAsked } from './area.ts';
import type { Command } from './command.ts';
import { areaOption, dateOption, lookUp, privateOption, textOption } from './declare.ts';
import { dayAsked, drawMap, drawTrend, withPicture } from './picture.ts';
import type { Services } from './services.ts';
import { bold, note, text, type Action, type Block, type Span, type View } from '../view/view.ts';
import { gradeSources, sourced } from './words.ts';

const TOLD: readonly Line[] = ['overall', 'leaders', 'help_protection', 'children_in_care', 'care_leavers'];

/** The national position now, and what moved in the last twelve months. */
export const overview: Command = {
  data: lookUp('overview', 'The national picture: how many councils at each grade, and what moved', [
    textOption('picture', 'A map of England, or the trend since 2009; the map unless you choose', {
      choices: [
        { name: 'map', value: 'map' },
        { name: 'trend', value: 'trend' },
      ],
    }),
    areaOption('The picture’s area; leaders unless you choose'),
    dateOption,
    privateOption,
  ]),
  run(request, services) {
    const today = dayOf(request.now);
    const date = dayAsked(request);
    const day = date ?? today;
    const current = councilsOn(services.councils.all, day);
    const inspections = services.inspections.all();
    const byLine = TOLD.map((line) => ({ line, all: standings(current, inspections, line, day) }));
    const grades = GRADES.filter((g) => g !== 'adequate' || byLine.some(({ all }) => all.some((s) => s.grade === g)));
    const overall = byLine[0]?.all ?? [];
    const none = overall.filter((s) => s.grade === undefined);
    const yearAgo = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
    const recent = inspections.filter((i) => eventDay(i) > yearAgo && eventDay(i) <= day);
    const newest = inspections.find((i) => eventDay(i) <= day);
    const line = lineAsked(request) ?? 'leaders';
    const show = request.options.text('picture') === 'trend' ? 'trend' : 'map';
    const dated = date === undefined ? {} : { date };
    const view: View = {
      kind: 'answer',
      title: `Children’s services in England${date === undefined ? '' : ` on ${sayDay(day)}`}: ${current.length} councils`,
      blocks: [
        text('Latest grades, counted by council:'),
        {
          kind: 'table',
          head: ['Area', ...grades.map(gradeWords), 'no grade'],
          rows: byLine.map((counted) => row(counted, grades)),
        },
        text(
          bold(`${none.length} of ${current.length} have no overall grade`),
          day >= NO_OVERALL_SINCE
            ? ': inspections begun since April 2026 carry none, and none is filled in.'
            : ': not inspected by then, or under a framework that gave none.',
        ),
        ...moves(recent, services),
        note(
          `Newest report on file: ${newest === undefined ? 'none' : sayDay(eventDay(newest))}. Children in care and care leavers had one joint grade before 2023; it counts for both.`,
        ),
      ],
      sources: sourced(gradeSources(overall.flatMap((s) => s.inspection ?? [])).slice(0, 3)),
      actions: [
        { label: 'Inadequate', command: 'councils', options: { grade: 'inadequate', ...dated }, does: 'ask' },
        { label: 'Outstanding', command: 'councils', options: { grade: 'outstanding', ...dated }, does: 'ask' },
        ...(services.pictures === undefined ? [] : otherPictures(show, line, dated)),
        { label: 'About', command: 'about', options: {}, does: 'ask' },
      ],
    };
    const draw = () => (show === 'trend' ? drawTrend(services, line, day) : drawMap(services, line, day, today));
    return withPicture(view, draw, services, 2);
  },
};

/** The other picture of the same area, and the one picture that overall grades still have. */
function otherPictures(show: 'map' | 'trend', line: Line, dated: { date?: Day }): Action[] {
  const to = (label: string, picture: string, area: Line): Action => ({
    label,
    command: 'overview',
    options: { picture, area, ...dated },
    does: 'turn',
  });
  return show === 'map'
    ? [to('Trend', 'trend', line), to('Trend of overall', 'trend', 'overall')]
    : [to('Map', 'map', line)];
}

function row({ line, all }: { line: Line; all: readonly Standing[] }, grades: readonly Grade[]): Span[] {
  const counts = countGrades(all);
  // A cell for nobody stays empty: on a phone it is left out.
  return [bold(AREA_NAMES[line]), ...[...grades, 'none' as const].map((g) => String(counts.get(g) ?? ''))];
}

/** Moves of the last twelve months by the overall grade, or by leaders where there is no overall grade to compare. */
function moves(recent: readonly Inspection[], services: Services): Block[] {
  const moved: Record<Change | 'unknown', string[]> = { up: [], down: [], same: [], unknown: [] };
  let byLeaders = 0;
  for (const inspection of recent) {
    const all = services.inspections.ofCouncil(inspection.council);
    const changes = changesBetween(inspection, all[all.findIndex((i) => i.id === inspection.id) + 1]);
    const overall = changes.find((c) => c.area === 'overall' && c.change !== undefined);
    const leaders = changes.find((c) => c.area === 'leaders');
    if (overall === undefined && leaders?.change !== undefined) byLeaders += 1;
    const name = services.councils.byCode(inspection.council)?.shortName ?? inspection.council;
    moved[(overall ?? leaders)?.change ?? 'unknown'].push(overall === undefined ? `${name} (leaders)` : name);
  }
  const told = (label: string, names: readonly string[]): Block[] =>
    names.length === 0 ? [] : [text(bold(`${label} ${names.length}:`), ` ${names.toSorted().join(', ')}`)];
  return [
    text(
      `Last twelve months: ${recent.length} inspection${recent.length === 1 ? '' : 's'} published. Up ${moved.up.length}, down ${moved.down.length}, same ${moved.same.length}${moved.unknown.length === 0 ? '' : `, nothing to compare ${moved.unknown.length}`}.`,
    ),
    ...told('Up', moved.up),
    ...told('Down', moved.down),
    ...(byLeaders === 0
      ? []
      : [note(`${byLeaders} of these have no overall grade and are compared by the leaders judgement.`)]),
  ];
}
