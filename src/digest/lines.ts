import type { Span } from '../view/view.ts';
import type { AreaChange } from '../domain/changes.ts';
import { sayDay, sayRange } from '../domain/dates.ts';
import { AREA_NAMES, type Area } from '../domain/frameworks.ts';
import { gradeOf, outcomeWords } from '../domain/grades.ts';
import { eventDay, judgementOf, type Inspection, type Source } from '../domain/inspections.ts';
import { personEventWords } from '../domain/peopleWords.ts';
import type { ArticleNews, CorrectionNews, InspectionNews, Item, PersonNews, VisitNews } from './news.ts';

/** The parts of a digest, in the order in which they are told. */
export const SECTIONS = {
  up: 'Up',
  down: 'Down',
  same: 'Overall grade unchanged',
  first: 'First overall grade',
  ungraded: 'Without an overall grade',
  visits: 'Visits',
  people: 'People',
  articles: 'In the news',
  corrections: 'Corrections',
  earlier: 'Earlier, now on file',
} as const;
export type Section = keyof typeof SECTIONS;

/** One line of a digest. */
export interface Line {
  readonly section: Section;
  readonly spans: readonly Span[];
}

const HEADLINE = 150;
const NAME = 80;
const PHRASE = 120;
const ARTICLES_IN_A_LINE = 4;
/** More history than this is counted, not told: filling the archive is no news. */
const EARLIER_TOLD = 5;

/** News as lines in the order of the sections, oldest first within each; history that came late stands at the end. */
export function newsLines(items: readonly Item[]): Line[] {
  const late = items.filter((i) => i.late);
  const earlier = late.length <= EARLIER_TOLD ? linesOf(late).map(({ spans }) => spans) : [sayCounts(late)];
  const news = linesOf(items.filter((i) => !i.late));
  return [...news, ...earlier.map((spans): Line => ({ section: 'earlier', spans }))];
}

/** Items as lines in the order of the sections, each told in full. */
export function linesOf(items: readonly Item[]): Line[] {
  const lines = [
    ...items.flatMap((item): Line[] => {
      switch (item.kind) {
        case 'inspection':
          return [{ section: item.moved, spans: sayInspection(item) }];
        case 'visit':
          return [{ section: 'visits', spans: sayVisit(item) }];
        case 'person':
          return [{ section: 'people', spans: sayPerson(item) }];
        default:
          return [];
      }
    }),
    ...articleLines(items.filter((i) => i.kind === 'article')),
    ...correctionLines(items.filter((i) => i.kind === 'correction')),
  ];
  const order = Object.keys(SECTIONS);
  return lines.sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}

const KINDS: Readonly<Record<Item['kind'], readonly [one: string, more: string]>> = {
  inspection: ['inspection', 'inspections'],
  visit: ['visit', 'visits'],
  person: ['event about people', 'events about people'],
  article: ['article', 'articles'],
  correction: ['correction', 'corrections'],
};

/** `12 visits and 3 articles from longer ago, first seen now: …` */
function sayCounts(items: readonly Item[]): Span[] {
  const counts = Object.entries(KINDS).flatMap(([kind, [one, more]]) => {
    const n = items.filter((i) => i.kind === kind).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : more}`];
  });
  const all = counts.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return [`${all} from longer ago, first seen now: /history, /people and /search have them.`];
}

function sayInspection({ council, inspection, changes, moved }: InspectionNews): Span[] {
  const overall = changes.find((c) => c.area === 'overall');
  const areas = changes.filter((c) => c !== overall);
  const before = headline(overall, moved);
  const told = sayAreas(areas);
  return [
    ...(moved === 'up' ? ['▲ '] : moved === 'down' ? ['▼ '] : []),
    { bold: council.shortName },
    `${before} ${before.endsWith('.') ? sentence(told) : told}${inspected(inspection)} · `,
    reportLink(inspection),
  ];
}

/** What follows a council's name: ` up from good to outstanding.`, `: good.`, ` (last overall grade: good).`, `:`. */
function headline(overall: AreaChange | undefined, moved: InspectionNews['moved']): string {
  const now = overall && outcomeWords(overall.now);
  const before = overall?.before[0] && outcomeWords(overall.before[0].outcome);
  if (now === undefined || gradeOf(overall?.now) === undefined) {
    const last = gradeOf(overall?.before[0]?.outcome) && before;
    const none = moved === 'ungraded' ? '' : ', no overall grade';
    return last === undefined ? `${none}:` : `${none} (last overall grade: ${last}).`;
  }
  if (moved === 'same') return `: still ${now}.`;
  return before !== undefined && (moved === 'up' || moved === 'down')
    ? ` ${moved} from ${before} to ${now}.`
    : `: ${now}.`;
}

/** `better: leaders (good to outstanding); same: … `: only areas that correspond are compared. */
function sayAreas(areas: readonly AreaChange[]): string {
  const groups: readonly [string, AreaChange['change'] | null][] = [
    ['better', 'up'],
    ['worse', 'down'],
    ['same', 'same'],
    ['not compared', undefined],
  ];
  const nothingBefore = areas.every((a) => a.before.length === 0);
  const told = groups.flatMap(([word, change]) => {
    const named = areas.filter((a) => a.change === change).map(sayArea);
    if (named.length === 0) return [];
    return [nothingBefore ? named.join(', ') : `${word}: ${named.join(', ')}`];
  });
  return told.length === 0 ? '' : `${told.join('; ')}. `;
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function sayArea({ area, now, before, change }: AreaChange): string {
  const name = AREA_NAMES[area].toLowerCase();
  const words = outcomeWords(now);
  const earlier = [...new Set(before.map((b) => outcomeWords(b.outcome)))].join(' and ');
  if (change === 'same' || before.length === 0) return `${name} ${words}`;
  return change === undefined ? `${name} ${words} (${earlier} before)` : `${name} (${earlier} to ${words})`;
}

function inspected({ start, end, publishedOn }: Inspection): string {
  const site = start === null ? '' : `Inspected ${sayRange(start, end)}`;
  if (publishedOn === null) return site;
  return site === '' ? `Published ${sayDay(publishedOn)}` : `${site}, published ${sayDay(publishedOn)}`;
}

function reportLink(inspection: Inspection): Span {
  if (inspection.reportUrl !== null) return { label: 'report', url: inspection.reportUrl };
  return sourceLink(inspection.sources[0] ?? inspection.judgements[0]?.evidence[0]?.source);
}

const sourceLink = (source: Source | undefined): Span =>
  source === undefined
    ? 'no source'
    : {
        label: clip(source.kind === 'table' ? source.title : (source.publisher ?? source.title), NAME),
        url: source.url,
      };

function sayVisit({ council, visit }: VisitNews): Span[] {
  const about = visit.theme === null ? '' : ` on ${clip(visit.theme, PHRASE)}`;
  const published = visit.publishedOn === null ? '' : `, published ${sayDay(visit.publishedOn)}`;
  const when = `${sayRange(visit.start, visit.end)}${published}`;
  return [{ bold: council.shortName }, `: ${visit.kind} visit${about}, ${when} · `, sourceLink(visit.sources[0])];
}

function sayPerson({ council, event }: PersonNews): Span[] {
  const role = event.role === null ? '' : `, ${clip(event.role, PHRASE)},`;
  const sources = event.evidence.slice(0, 3).map((e) => sourceLink(e.source));
  return [
    { bold: council.shortName },
    `: ${clip(event.person, NAME)}${role} ${personEventWords(event)} · `,
    ...sources.flatMap((source, i): Span[] => (i === 0 ? [source] : [', ', source])),
  ];
}

/** Articles about one inspection, or else about one council, stand in one line. */
function articleLines(articles: readonly ArticleNews[]): Line[] {
  const events = new Map<string, ArticleNews[]>();
  for (const item of articles) {
    const event = item.article.inspection ?? item.council.code;
    events.set(event, [...(events.get(event) ?? []), item]);
  }
  return [...events.values()].map((group) => {
    const told = group.slice(0, ARTICLES_IN_A_LINE).flatMap(({ article: { source } }, i): Span[] => {
      const by = [source.publisher, source.publishedOn === null ? null : sayDay(source.publishedOn)];
      const from = by.filter((part) => part !== null).join(', ');
      const link = { label: clip(source.title, HEADLINE), url: source.url };
      return [...(i === 0 ? [] : ['; ']), link, from === '' ? '' : ` (${clip(from, NAME)})`];
    });
    const more = group.length - ARTICLES_IN_A_LINE;
    const spans: Span[] = [{ bold: group[0]?.council.shortName ?? '' }, ': ', ...told];
    return { section: 'articles', spans: more > 0 ? [...spans, ` and ${more} more`] : spans };
  });
}

function correctionLines(corrections: readonly CorrectionNews[]): Line[] {
  const events = new Map<string, CorrectionNews[]>();
  for (const item of corrections) {
    const { eventId } = item.inspection;
    events.set(eventId, [...(events.get(eventId) ?? []), item]);
  }
  return [...events.values()].flatMap((group): Line[] => {
    const [first] = group;
    if (first === undefined) return [];
    const areas = group.map((c) => `${areaName(c.area)} is ${c.is}, not ${c.was}`).join('; ');
    const of = `inspection of ${sayDay(eventDay(first.inspection))}`;
    const corrected = judgementOf(first.inspection, first.area as Area)?.evidence[0]?.source;
    const spans: Span[] = [{ bold: first.council.shortName }, `, ${of}: ${areas} · `, sourceLink(corrected)];
    return [{ section: 'corrections', spans }];
  });
}

const areaName = (area: string) => (AREA_NAMES as Record<string, string | undefined>)[area]?.toLowerCase() ?? area;

/** At most `room` code points, with “…” inside the limit. */
function clip(words: string, room: number): string {
  const points = Array.from(words);
  return points.length <= room ? words : `${points.slice(0, room - 1).join('')}…`;
}
