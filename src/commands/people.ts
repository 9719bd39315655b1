import { daysBetween, sayDay } from '../domain/dates.ts';
import { eventDay } from '../domain/inspections.ts';
import type { PersonEvent } from '../domain/people.ts';
import { personEventWords } from '../domain/peopleWords.ts';
import type { Command, Request } from './command.ts';
import { chooseCouncil, completeCouncil } from './council.ts';
import { councilOption, lookUp, numberOption, pageOption, privateOption, textOption } from './declare.ts';
import { pageOf, pager } from './pages.ts';
import type { Services } from './services.ts';
import {
  bold,
  note,
  text,
  UserFacingError,
  type Action,
  type Block,
  type Span,
  type Text,
  type View,
} from '../view/view.ts';
import { inspectionName, sourced, sourceLink } from './words.ts';

const ON_A_PAGE = 8;
const QUOTED = 240;

/** What sources report of office holders: who went, who came, who stayed, after which inspection. */
export const people: Command = {
  data: lookUp('people', 'Who resigned, stood down, was dismissed or appointed, and after which inspection', [
    councilOption(false),
    textOption('person', 'A name, or a surname', { suggests: true }),
    numberOption('from', 'First year', 2000, 2100),
    numberOption('to', 'Last year', 2000, 2100),
    pageOption,
    privateOption,
  ]),
  complete: (option, typed, services) =>
    option === 'person' ? completePerson(typed, services) : completeCouncil(typed, services),
  run(request, services) {
    const typed = request.options.text('council')?.trim();
    const chosen = typed ? chooseCouncil(typed, services, 'people') : undefined;
    const person = request.options.text('person')?.trim() ?? '';
    const [from, to] = [request.options.number('from'), request.options.number('to')];
    if (from !== undefined && to !== undefined && from > to)
      throw new UserFacingError('bad-option', `The first year, ${from}, is after the last, ${to}: swap them.`);
    const found = services.people.find({
      council: chosen?.council.code,
      person: person === '' ? undefined : person,
      from: from === undefined ? undefined : `${from}-01-01`,
      to: to === undefined ? undefined : `${to}-12-31`,
    });
    const about = [person, chosen?.council.name ?? '', period(from, to)].filter((part) => part !== '').join(', ');
    const remarks = chosen?.remarks ?? [];
    if (found.length === 0) return nothing(about, chosen?.council.code, services, remarks);

    const page = pageOf(request, found, ON_A_PAGE);
    return {
      kind: 'answer',
      title: about === '' ? 'People: the latest on file' : `People: ${about}`,
      blocks: [
        text(`What sources report, newest first.${page.label}`),
        { kind: 'list', items: page.items.map((event) => line(event, services, chosen?.council.code)) },
        ...disagreements(found),
        ...remarks,
        note('A line says that something happened, never that anybody was to blame.'),
      ],
      sources: sourced(links(page.items)),
      actions: [...pager(page, 'people', given(request)), ...toRating(chosen?.council.code)],
    };
  },
};

function line(event: PersonEvent, services: Services, council: string | undefined): Text {
  const where = council === undefined ? services.councils.byCode(event.council)?.shortName : undefined;
  const office = [event.role, where].filter((part) => part != null).join(', ');
  const spans: Span[] = [bold(event.person), `${office === '' ? '' : `, ${office},`} ${personEventWords(event)}`];
  const inspection = event.inspection === null ? undefined : services.inspections.byEventId(event.inspection);
  if (inspection) spans.push(`, after the ${inspectionName(inspection)} published ${sayDay(eventDay(inspection))}`);
  spans.push('. ');
  const words = event.evidence.find((e) => e.words !== null)?.words;
  if (words != null)
    spans.push({ italic: `“${words.length > QUOTED ? `${words.slice(0, QUOTED - 1)}…` : words}”` }, ' ');
  for (const [i, { source }] of event.evidence.entries()) spans.push(i === 0 ? '' : ' · ', sourceLink(source));
  return spans;
}

/** Two ways of going, told of one person at one time: both stand, and the reader is told so. */
function disagreements(events: readonly PersonEvent[]): Block[] {
  const went = events.filter((e) => /^(?:resigned|stood_down|left|retired|dismissed)$/.test(e.event));
  const day = (e: PersonEvent) =>
    `${e.date ?? e.reportedOn ?? ''}-07-01`.slice(0, 10).replace(/^(\d{4}-\d\d)-0$/, '$1-15');
  return went.flatMap((a, i) =>
    went
      .slice(i + 1)
      .filter(
        (b) =>
          a.person === b.person &&
          a.council === b.council &&
          a.event !== b.event &&
          Math.abs(daysBetween(day(a), day(b))) <= 120,
      )
      .map((b) => note(`Sources differ on ${a.person}: ${personEventWords(b)}, or ${personEventWords(a)}.`)),
  );
}

function nothing(about: string, code: string | undefined, services: Services, remarks: readonly Block[]): View {
  const { people: count, documents } = services.meta.counts();
  const here = code === undefined ? '' : ` ${services.inspections.ofCouncil(code).length} inspections of this council,`;
  return {
    kind: 'notice',
    title: about === '' ? 'People' : `People: ${about}`,
    blocks: [
      text(
        'Nothing on file says that anybody resigned, was dismissed, was appointed or was called on to go' +
          (about === '' ? '.' : ` (${about}).`),
      ),
      note(
        `On file:${here} ${count} events about people, ${documents} texts. Silence here is no proof that nothing happened.`,
      ),
      ...remarks,
    ],
    actions: toRating(code),
  };
}

const toRating = (code: string | undefined): Action[] =>
  code === undefined
    ? []
    : [{ label: 'Latest inspection', command: 'rating', options: { council: code }, does: 'ask' }];

function links(events: readonly PersonEvent[]) {
  const all = new Map(
    events.flatMap((e) => e.evidence.map(({ source }) => [source.url ?? source.title, sourceLink(source)])),
  );
  return [...all.values()];
}

const period = (from: number | undefined, to: number | undefined): string =>
  from === undefined
    ? to === undefined
      ? ''
      : `until ${to}`
    : to === undefined
      ? `since ${from}`
      : from === to
        ? String(from)
        : `${from} to ${to}`;

/** The options as they were given, for the buttons of the next page. */
function given(request: Request): Record<string, string | number> {
  const options: Record<string, string | number> = {};
  for (const name of ['council', 'person']) {
    const value = request.options.text(name);
    if (value) options[name] = value;
  }
  for (const name of ['from', 'to']) {
    const value = request.options.number(name);
    if (value !== undefined) options[name] = value;
  }
  return options;
}

function completePerson(typed: string, services: Services) {
  const wanted = typed.trim().toLowerCase();
  return services.people
    .names()
    .filter((name) => name.toLowerCase().includes(wanted))
    .slice(0, 25)
    .map((name) => ({ name: name.slice(0, 100), value: name.slice(0, 100) }));
}
