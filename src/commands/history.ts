import { AREA_NAMES, FRAMEWORK_NAMES } from '../domain/frameworks.ts';
import { dayOf, sayDay, sayRange } from '../domain/dates.ts';
import { outcomeWords } from '../domain/grades.ts';
import { eventDay, type Inspection, type Visit } from '../domain/inspections.ts';
import type { Conflict } from '../store/inspections.ts';
import type { Command } from './command.ts';
import { chooseCouncil, completeCouncil, required } from './council.ts';
import { councilOption, flagOption, lookUp, pageOption, privateOption } from './declare.ts';
import { pageOf, pager } from './pages.ts';
import { drawHistory, withPicture } from './picture.ts';
import type { Services } from './services.ts';
import { bold, note, text, type Action, type Block, type Span, type View } from '../view/view.ts';
import { gradeSources, inspectionDates, inspectionName, sourced, sourceLink } from './words.ts';

const ON_A_PAGE = 4;

/** Every inspection of a council from 2009 to now, with the framework named beside each grade. */
export const history: Command = {
  data: lookUp('history', 'Every inspection of a council since 2009', [
    councilOption(),
    flagOption('chart', 'With a chart; switch it off with false'),
    flagOption('areas', 'A chart of each area instead of overall'),
    pageOption,
    privateOption,
  ]),
  complete: (_option, typed, services) => completeCouncil(typed, services),
  run(request, services) {
    const { council, remarks } = chooseCouncil(required(request, 'council'), services, 'history');
    const inspections = services.inspections.ofCouncil(council.code);
    const [newest] = inspections;
    const oldest = inspections.at(-1);
    if (newest === undefined || oldest === undefined) {
      return { kind: 'notice', title: council.name, blocks: [...remarks, text('No graded inspection is on file.')] };
    }
    const page = pageOf(request, inspections, ON_A_PAGE);
    const visits = visitsBeside(
      page.items,
      page.number === 1,
      page.number === page.count,
      services.visits.ofCouncil(council.code),
    );
    const years = `${eventDay(oldest).slice(0, 4)} to ${eventDay(newest).slice(0, 4)}`;
    const frameworks = [...new Set(page.items.map((i) => i.framework))];
    const show = request.options.flag('areas') ? 'areas' : 'overall';
    const charted = services.pictures !== undefined && page.number === 1 && request.options.text('chart') !== 'false';
    const view: View = {
      kind: 'answer',
      title: `${council.name}: inspections`,
      blocks: [
        ...remarks,
        text(`${inspections.length} graded inspection${inspections.length === 1 ? '' : 's'}, ${years}.${page.label}`),
        ...page.items.flatMap((inspection) => told(inspection, services)),
        ...visitLines(visits),
        note(frameworks.map((f) => `${f}: ${FRAMEWORK_NAMES[f]}`).join(' · ')),
      ],
      sources: sourced(
        [...gradeSources(page.items), ...visits.flatMap((v) => v.sources.slice(0, 1).map((s) => sourceLink(s)))].filter(
          once(),
        ),
      ),
      actions: [
        ...pager(page, 'history', { council: council.code }),
        ...(charted ? [otherChart(council.code, show)] : []),
        { label: 'Latest', command: 'rating', options: { council: council.code }, does: 'ask' },
      ],
    };
    if (!charted) return view;
    return withPicture(
      view,
      () => drawHistory(council, inspections, show, dayOf(request.now)),
      services,
      remarks.length + 1,
    );
  },
};

const otherChart = (council: string, show: 'overall' | 'areas'): Action =>
  show === 'overall'
    ? { label: 'Chart by area', command: 'history', options: { council, areas: true }, does: 'turn' }
    : { label: 'Chart of overall', command: 'history', options: { council }, does: 'turn' };

function told(inspection: Inspection, services: Services): Block[] {
  const grades = inspection.judgements.flatMap((j, i): Span[] => [
    i === 0 ? '' : ' · ',
    `${AREA_NAMES[j.area]} `,
    bold(outcomeWords(j.outcome)),
  ]);
  const as = inspection.inspectedAs === null ? undefined : services.councils.byCode(inspection.inspectedAs);
  const body = as === undefined ? '' : ` Inspected as ${as.name}.`;
  return [
    { kind: 'heading', text: inspectionName(inspection) },
    text(`${capital(inspectionDates(inspection))}.${body}`),
    text(...grades),
    ...services.inspections.conflicts(inspection.eventId).map(disagreement),
  ];
}

/** Two sources' words as the record has them, with its codes for editions, files and days written out. */
const disagreement = (c: Conflict): Block =>
  note(
    `Sources differ on ${c.field}: ${c.valueA} (${c.sourceA}) or ${c.valueB} (${c.sourceB}). Shown: ${c.decision}, because ${c.reason}.`
      .replaceAll('_', ' ')
      .replace(/ofsted-(\d{4})/g, '$1 edition of the official table')
      .replace(/https?:\/\/[^\s,)]+/g, 'the report')
      .replace(/\d{4}-\d{2}-\d{2}/g, sayDay),
  );

/** Visits that fall between the inspections of a page; the first page has those after its newest, the last those before its oldest. */
function visitsBeside(page: readonly Inspection[], first: boolean, last: boolean, visits: readonly Visit[]): Visit[] {
  const newest = page[0] && eventDay(page[0]);
  const oldest = page[page.length - 1];
  return visits.filter(
    (v) =>
      (first || newest === undefined || v.start <= newest) &&
      (last || oldest === undefined || v.start > eventDay(oldest)),
  );
}

function visitLines(visits: readonly Visit[]): Block[] {
  if (visits.length === 0) return [];
  const items = visits.map(
    (v) =>
      `${capital(v.kind)} visit${v.theme === null ? '' : ` on ${v.theme}`}, ${sayRange(v.start, v.end)}${v.publishedOn === null ? '' : `, published ${sayDay(v.publishedOn)}`}`,
  );
  return [
    { kind: 'heading', text: 'Visits without grades' },
    { kind: 'list', items },
  ];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function once(): (link: { url: string | null; label: string }) => boolean {
  const seen = new Set<string>();
  return ({ url, label }) => !seen.has(url ?? label) && seen.add(url ?? label).size > 0;
}
