import { changesBetween, shownJudgements } from '../domain/changes.ts';
import type { Council } from '../domain/councils.ts';
import { addDays, dayOf, sayDay } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE } from '../domain/frameworks.ts';
import { gradeOf, gradeWords, outcomeWords } from '../domain/grades.ts';
import { eventDay, judgementOf, type Inspection } from '../domain/inspections.ts';
import type { Command } from './command.ts';
import { chooseCouncil, completeCouncil, required } from './council.ts';
import { councilOption, flagOption, lookUp, privateOption } from './declare.ts';
import { drawHistory, withPicture } from './picture.ts';
import type { Services } from './services.ts';
import { bold, note, text, type Action, type Block, type Span, type View } from '../view/view.ts';
import {
  changeWords,
  gradeSources,
  inspectionDates,
  inspectionName,
  overallGrade,
  sourced,
  standing,
} from './words.ts';

/** Latest graded judgements of a council, area by area, with what changed and where it says so. */
export const rating: Command = {
  data: lookUp('rating', 'Latest inspection outcome for a council, area by area', [
    councilOption(),
    flagOption('chart', 'With its history as a chart'),
    privateOption,
  ]),
  complete: (_option, typed, services) => completeCouncil(typed, services),
  run(request, services) {
    const { council, remarks } = chooseCouncil(required(request, 'council'), services, 'rating');
    const view = ratingView(council, services, request.now, remarks);
    if (!request.options.flag('chart')) return view;
    const inspections = services.inspections.ofCouncil(council.code);
    return withPicture(view, () => drawHistory(council, inspections, 'overall', dayOf(request.now)), services);
  },
};

function ratingView(council: Council, services: Services, now: Date, remarks: readonly Block[]): View {
  const inspections = services.inspections.ofCouncil(council.code);
  const [latest, before] = inspections;
  const family = [...succession(council, services)];
  if (latest === undefined) return nothingOnFile(council, services, family, remarks);

  const tone = overallGrade(latest) ?? gradeOf(judgementOf(latest, 'leaders')?.outcome);
  return {
    kind: 'answer',
    title: council.name,
    tone,
    blocks: [
      ...remarks,
      ...ending(council),
      overall(latest, before, council),
      ...areas(latest, before),
      ...lastOverall(latest, inspections),
      ...disagreements(latest),
      ...(latest.leadInspector === null ? [] : [text(`Lead inspector: ${latest.leadInspector}.`)]),
      ...family,
      ...visitsSince(latest, council, services),
      ...delivery(council, now),
    ],
    sources: sourced(gradeSources([latest])),
    actions: nextClicks(council, services),
  };
}

function ending(council: Council): Block[] {
  if (council.status !== 'abolished' || council.validTo === null) return [];
  return [text(bold(`Replaced on ${sayDay(addDays(council.validTo, 1))}.`), ' These are its last grades.')];
}

/** The overall grade and its change, or why there is none. */
function overall(latest: Inspection, before: Inspection | undefined, council: Council): Block {
  const grade = overallGrade(latest);
  const when = `${inspectionName(latest)}, ${inspectionDates(latest)}`;
  if (grade) {
    const change = changesBetween(latest, before).find((c) => c.area === 'overall');
    const moved = change === undefined || change.before.length === 0 ? '' : `, ${changeWords(change)}`;
    const label = council.status === 'abolished' ? 'Last overall grade: ' : 'Overall: ';
    return text(label, bold(gradeWords(grade)), `${moved === ', same' ? ', as before' : moved} (${when}).`);
  }
  const none = judgementOf(latest, 'overall');
  const why =
    none !== undefined || (latest.start ?? eventDay(latest)) >= NO_OVERALL_SINCE
      ? 'Ofsted gives no overall grade since April 2026.'
      : `This ${latest.framework} inspection looked at part of the service and gave no overall grade.`;
  return text(`Inspected ${inspectionDates(latest)} (${inspectionName(latest)}). ${why}`);
}

/** Every area with its grade and what stood before. */
function areas(latest: Inspection, before: Inspection | undefined): Block[] {
  const judged = changesBetween(latest, before).filter((c) => c.area !== 'overall');
  if (before === undefined) {
    const rows = judged.map((c) => [AREA_NAMES[c.area], bold(outcomeWords(c.now))]);
    return [{ kind: 'table', head: ['Area', 'Grade'], rows }, note('The first inspection on file.')];
  }
  const head = ['Area', 'Grade', `Before (${inspectionName(before)}, ${inspectionDates(before)})`];
  return [
    {
      kind: 'table',
      head,
      rows: judged.map((c) => [AREA_NAMES[c.area], bold(outcomeWords(c.now)), changeWords(c)]),
    },
  ];
}

/** The newest overall grade of a council whose latest inspection gave none. */
function lastOverall(latest: Inspection, inspections: readonly Inspection[]): Block[] {
  const earlier = inspections.find((i) => overallGrade(i));
  const grade = earlier && overallGrade(earlier);
  if (earlier === undefined || earlier === latest || grade === undefined) return [];
  return [text('Last overall grade: ', bold(gradeWords(grade)), ` (published ${sayDay(eventDay(earlier))}).`)];
}

function disagreements(latest: Inspection): Block[] {
  const shown = new Set(shownJudgements(latest));
  return latest.judgements
    .filter((j) => !shown.has(j))
    .map((j) => {
      const who = j.evidence.map((e) => e.source.publisher ?? e.source.title).join(', ');
      return note(`Sources differ on ${AREA_NAMES[j.area].toLowerCase()}: ${who} has ${outcomeWords(j.outcome)}.`);
    });
}

/** Successors with their own grades, and predecessors whose grades stay their own. */
function* succession(council: Council, services: Services): Generator<Block> {
  const named = (codes: readonly string[]) => codes.flatMap((code) => services.councils.byCode(code) ?? []);
  const successors = named(council.successors);
  if (successors.length > 0) {
    const today = successors.filter((c) => c.status !== 'planned');
    const planned = successors.filter((c) => c.status === 'planned');
    if (today.length > 0) {
      const spans = today.flatMap((c, i): Span[] => [
        i === 0 ? 'Its area today: ' : ' · ',
        bold(c.shortName),
        `, ${latestStanding(c, services)}`,
      ]);
      yield text(...spans);
    }
    if (planned.length > 0) {
      const from = planned[0]?.validFrom;
      const names = planned.map((c) => c.shortName).join(' and ');
      yield note(`To be replaced${from == null ? '' : ` on ${sayDay(from)}`} by ${names}.`);
    }
  }
  const predecessors = named(council.predecessors).filter((c) => c.code !== council.continues);
  if (predecessors.length > 0) {
    const names = predecessors.map((c) => c.shortName).join(', ');
    const since = council.validFrom === null ? '' : ` on ${sayDay(council.validFrom)}`;
    const took = council.status === 'planned' ? 'it will take over' : 'it took over';
    yield note(`A new council: ${took} from ${names}${since}. Earlier grades stay with ${names}.`);
  }
}

function latestStanding(council: Council, services: Services): string {
  const [latest] = services.inspections.ofCouncil(council.code);
  if (latest === undefined) return 'not yet inspected';
  return `${standing(latest)} (${sayDay(eventDay(latest))})`;
}

function visitsSince(latest: Inspection, council: Council, services: Services): Block[] {
  const since = services.visits.ofCouncil(council.code).filter((v) => v.start > (latest.end ?? eventDay(latest)));
  if (since.length === 0) return [];
  const told = since
    .slice(0, 3)
    .map((v) => `${v.kind} visit${v.theme === null ? '' : ` on ${v.theme}`}, ${sayDay(v.start)}`);
  const more = since.length > told.length ? `, and ${since.length - told.length} earlier` : '';
  return [note(`Visits since then, without grades: ${told.join('; ')}${more}.`)];
}

function delivery(council: Council, now: Date): Block[] {
  const run = council.delivery;
  if (run === null || council.status === 'abolished' || (run.to !== null && run.to < dayOf(now))) return [];
  return [
    note(
      `How services are run: ${run.name} · ${run.type}${run.from === null ? '' : `, since ${sayDay(run.from)}`}. The grades are the council’s.`,
    ),
  ];
}

function nothingOnFile(
  council: Council,
  services: Services,
  family: readonly Block[],
  remarks: readonly Block[],
): View {
  const when =
    council.status === 'planned'
      ? `${council.name} does not exist yet${council.validFrom === null ? '' : `: it starts on ${sayDay(council.validFrom)}`}.`
      : `No graded inspection of ${council.name} is on file.`;
  return {
    kind: 'notice',
    title: council.name,
    blocks: [...remarks, text(when), ...ending(council), ...family],
    actions: nextClicks(council, services).slice(1),
  };
}

function nextClicks(council: Council, services: Services): Action[] {
  const related = [...council.successors, ...council.predecessors]
    .flatMap((code) => services.councils.byCode(code) ?? [])
    .filter((c) => c.code !== council.continues && services.inspections.ofCouncil(c.code).length > 0);
  return [
    { label: 'History', command: 'history', options: { council: council.code }, does: 'ask' },
    ...related
      .slice(0, 4)
      .map((c): Action => ({ label: c.shortName, command: 'rating', options: { council: c.code }, does: 'ask' })),
    ...(council.neighbours.length === 0
      ? []
      : [
          {
            label: 'Compare with neighbours',
            command: 'compare',
            options: { councils: council.code },
            does: 'ask',
          } as const,
        ]),
  ];
}
