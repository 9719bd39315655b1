import type { Slots } from '../ask/slots.ts';
import { sayDay } from '../domain/dates.ts';
import type { FindableKind } from '../domain/passages.ts';
import type { Hit, SearchQuery } from '../index/searchIndex.ts';
import { terms } from '../index/text.ts';
import type { FoundRow } from '../store/found.ts';
import type { Command, Request } from './command.ts';
import { chooseCouncil, completeCouncil } from './council.ts';
import { councilOption, lookUp, pageOption, privateOption, textOption } from './declare.ts';
import { excerpt } from './excerpt.ts';
import { pageOf, pager } from './pages.ts';
import type { Services } from './services.ts';
import { bold, note, text, UserFacingError, type Action, type Block, type Span, type View } from '../view/view.ts';
import { sourced, sourceLink } from './words.ts';

const ON_A_PAGE = 5;
/** Who has read so many and not found it needs other words. */
const MOST_HITS = 50;
const EXCERPT = 260;
/** What Discord lets somebody type; a terminal may send more, of which the beginning is read. */
const LONGEST = 300;

const KINDS: Readonly<Record<string, { readonly name: string; readonly kinds: readonly FindableKind[] }>> = {
  reports: { name: 'reports and letters of Ofsted', kinds: ['report', 'visit'] },
  news: { name: 'news and briefs', kinds: ['article', 'brief'] },
  record: { name: 'the record: inspections, visits, people', kinds: ['inspection', 'visit', 'person', 'table'] },
};

/** Passages of what is on file, best first, with the words marked and the page to open. */
export const search: Command = {
  data: lookUp('search', 'Passages of reports, articles and briefs, with the words marked and the page', [
    textOption('words', 'For example: early help leeds 2022', { required: true, maxLength: LONGEST }),
    councilOption(false),
    textOption('kind', 'Only passages of this kind', {
      choices: Object.entries(KINDS).map(([value, { name }]) => ({ name, value })),
    }),
    textOption('from', 'First year or month: 2015, or 2015-03', { maxLength: 7 }),
    textOption('to', 'Last year or month: 2019, or 2019-12', { maxLength: 7 }),
    pageOption,
    privateOption,
  ]),
  complete: (_option, typed, services) => completeCouncil(typed, services),
  run(request, services) {
    const { typed, query, found, remarks, options } = findRows(request, services);
    const title = `Search: ${typed.length > 100 ? `${typed.slice(0, 99)}…` : typed}`;
    const limits = limitsOf(query, services);
    const page = pageOf(request, found, ON_A_PAGE);
    const rows = page.items.flatMap((hit) => rowOf(hit, services));
    if (rows.length === 0) return nothing(title, limits, options, services, remarks);

    const many = found.length === MOST_HITS ? `The best ${MOST_HITS}` : `${found.length} found`;
    const first = (page.number - 1) * ON_A_PAGE + 1;
    return {
      kind: 'answer',
      title,
      blocks: [
        text(`${many}${limits}, best first.${page.label}`),
        ...rows.flatMap(({ row, hit }, i) => told(row, hit.terms, first + i)),
        ...remarks,
      ],
      sources: sourced(links(rows.map(({ row }) => row))),
      actions: pager(page, 'search', options),
    };
  },
};

/**
 * What the options of a search find. A kind or a time that was read out of the words, and not chosen, gives way where
 * nothing is found in it.
 * @throws UserFacingError where an option means nothing.
 */
export function findRows(request: Request, services: Services) {
  const typed = request.options.text('words')?.trim();
  if (!typed) throw new UserFacingError('bad-option', 'Tell me what to look for: for example “care leavers torbay”.');
  const slots = services.slots(typed, request.now);
  const asked = understood(typed, slots, request, services);
  const anyKind = slots.kinds === undefined ? slots : { ...slots, kinds: undefined };
  const isDated = slots.from !== undefined || slots.to !== undefined;
  const anyTime = isDated ? { ...anyKind, from: undefined, to: undefined } : anyKind;
  for (const wider of new Set([slots, anyKind, anyTime])) {
    const read = understood(typed, wider, request, services);
    const found = services.search.search({ ...read.query, limit: MOST_HITS });
    if (found.length === 0) continue;
    const gaveWay = `Nothing${limitsOf(asked.query, services)} has these words.`;
    return { ...read, typed, found, remarks: wider === slots ? read.remarks : [...read.remarks, note(gaveWay)] };
  }
  return { ...asked, typed, found: [] };
}

/** A hit with its row; none where the row is just gone. */
export const rowOf = (hit: Hit, services: Services): { readonly row: FoundRow; readonly hit: Hit }[] => {
  const row = services.found.row(hit.table, hit.id);
  return row === undefined ? [] : [{ row, hit }];
};

interface Understood {
  readonly query: SearchQuery;
  readonly remarks: readonly Block[];
  /** The same search as options, short enough for a button. */
  readonly options: Action['options'];
}

/** Options that were given stand; what is missing is taken from what the words say. */
function understood(typed: string, slots: Slots, request: Request, services: Services): Understood {
  const given = request.options.text('council')?.trim();
  const chosen = given ? chooseCouncil(given, services, 'search') : undefined;
  const kindGiven = request.options.text('kind')?.trim().toLowerCase();
  const kind = kindGiven ? KINDS[kindGiven] : undefined;
  if (kindGiven && kind === undefined)
    throw new UserFacingError(
      'bad-option',
      `“${kindGiven.slice(0, 40)}” is no kind: use ${Object.keys(KINDS).join(', ')}.`,
    );
  const [from, to] = [timeGiven(request, 'from') ?? slots.from, timeGiven(request, 'to') ?? slots.to];
  if (from !== undefined && to !== undefined && from.slice(0, to.length) > to)
    throw new UserFacingError('bad-option', `${from} is after ${to}: swap them.`);
  const councils = chosen ? [chosen.council.code] : slots.councils.map((c) => c.code);
  return {
    query: { words: slots.words, councils, from, to, kinds: kind?.kinds ?? slots.kinds },
    remarks: chosen?.remarks ?? [],
    options: shortened(typed, slots, { council: chosen?.council.code, kind: kindGiven, from, to }),
  };
}

function timeGiven(request: Request, option: 'from' | 'to'): string | undefined {
  const typed = request.options.text(option)?.trim();
  if (!typed) return undefined;
  if (!/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(typed))
    throw new UserFacingError('bad-option', `“${typed.slice(0, 40)}” is no year or month: write 2015, or 2015-03.`);
  return typed;
}

/** A button holds 100 characters: what was read out of the words goes as options, which are shorter. */
function shortened(
  typed: string,
  slots: Slots,
  given: { council: string | undefined; kind: string | undefined; from: string | undefined; to: string | undefined },
): Action['options'] {
  const [only, another] = slots.councils;
  const read = slots.kinds && Object.entries(KINDS).find(([, { kinds }]) => kinds[0] === slots.kinds?.[0])?.[0];
  // The names of several councils, and a kind that is no choice, have to stay in the words.
  const whole =
    (given.council === undefined && another !== undefined) || (slots.kinds !== undefined && read === undefined);
  const options = {
    words: whole ? typed : slots.words,
    council: given.council ?? only?.code,
    kind: given.kind ?? read,
    from: whole ? undefined : given.from?.replace(/-01-01$/, '').slice(0, 7),
    to: whole ? undefined : given.to?.replace(/-12-31$/, '').slice(0, 7),
  };
  return Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** ` about Leeds in news and briefs from 2015 to 2019`; nothing where there is no limit. */
function limitsOf({ councils = [], from, to, kinds }: SearchQuery, services: Services): string {
  const names = councils.flatMap((code) => services.councils.byCode(code)?.shortName ?? []);
  const about = names.length > 4 ? `${names.length} councils` : names.join(', ');
  const kind = kinds && Object.values(KINDS).find((k) => k.kinds[0] === kinds[0])?.name;
  const say = (day: string) => (/^\d{4}(?:-01-01|-12-31)?$/.test(day) ? day.slice(0, 4) : sayDay(day.slice(0, 7)));
  const [first, last] = [from && say(from), to && say(to)];
  const time =
    first === last
      ? first && `in ${first}`
      : [first && `from ${first}`, last && `to ${last}`].filter(Boolean).join(' ');
  return [about && ` about ${about}`, kind && ` in ${kind}`, time && ` ${time}`].filter(Boolean).join('');
}

function told(row: FoundRow, terms: readonly string[], number: number): Block[] {
  const councils = row.councils
    .map((c) => c.name)
    .slice(0, 3)
    .join(', ');
  const place = [
    row.day === null ? 'undated' : sayDay(row.day),
    row.heading,
    row.paragraph === null ? null : `paragraph ${row.paragraph}`,
  ].filter((part) => part !== null && part !== '');
  const opens = row.source.url ?? '';
  const page: Span[] =
    row.page === null
      ? []
      : [' · ', opens === '' ? `page ${row.page}` : { label: `page ${row.page}`, url: `${opens}#page=${row.page}` }];
  return [
    text(`${number}. `, bold(councils === '' ? row.source.title : councils), ` · ${place.join(' · ')}`, ...page),
    { kind: 'quote', text: excerpt(row.text === '' ? (row.heading ?? '') : row.text, terms, EXCERPT) },
  ];
}

function links(rows: readonly FoundRow[]) {
  const byLabel = new Map(
    rows.map(({ source }) => {
      const link = sourceLink(source);
      return [link.url ?? link.label, link] as const;
    }),
  );
  return [...byLabel.values()];
}

function nothing(
  title: string,
  limits: string,
  options: Action['options'],
  services: Services,
  remarks: readonly Block[],
): View {
  const { inspections, documents, people } = services.meta.counts();
  const { words = '' } = options;
  const wider: Action[] =
    limits === '' ? [] : [{ label: 'Search everything', command: 'search', options: { words }, does: 'ask' }];
  return {
    kind: 'notice',
    title,
    blocks: [
      text(
        terms(String(words)).length === 0
          ? 'Only small words, which stand everywhere and are not looked for: add what it is about.'
          : `Nothing on file${limits} has these words.`,
      ),
      note(`Searched: ${documents} texts, ${inspections} inspections and ${people} events about people.`),
      ...remarks,
    ],
    actions: [
      ...wider,
      { label: 'Ask', command: 'ask', options: { question: title.replace(/^Search: /, '') }, does: 'ask' },
    ],
  };
}
