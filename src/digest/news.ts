import { changesBetween, type AreaChange } from '../domain/changes.ts';
import type { Council } from '../domain/councils.ts';
import { addDays, dayOf, type Day } from '../domain/dates.ts';
import { gradeOf, type Grade } from '../domain/grades.ts';
import { eventDay, type Inspection, type Visit } from '../domain/inspections.ts';
import type { PersonEvent } from '../domain/people.ts';
import type { Arrival, ArrivalStore } from '../store/arrivals.ts';
import type { ArrivedArticle, ArrivedStore } from '../store/arrived.ts';
import type { Importance } from '../store/digests.ts';
import type { InspectionStore } from '../store/inspections.ts';
import type { PeopleStore } from '../store/people.ts';
import type { VisitStore } from '../store/visits.ts';
import type { Councils, Scope } from './scope.ts';

interface About {
  /** Id of the arrival that brought it. */
  readonly arrival: number;
  readonly council: Council;
  /** History that came late: long past when it was first seen, or an inspection that a later one on file followed. */
  readonly late: boolean;
}

/** A new inspection, compared with the one before it. */
export interface InspectionNews extends About {
  readonly kind: 'inspection';
  readonly inspection: Inspection;
  /** Against the inspection before it. */
  readonly changes: readonly AreaChange[];
  /**
   * How the overall grade moved. `first`: there was none to compare with; `ungraded`: it has none itself;
   * `earlier`: a later inspection is on file, so this one is history that came late.
   */
  readonly moved: 'up' | 'down' | 'same' | 'first' | 'ungraded' | 'earlier';
  /** A grade fell to inadequate: the overall grade, or any where there is no overall grade. */
  readonly fell: boolean;
}

export interface VisitNews extends About {
  readonly kind: 'visit';
  readonly visit: Visit;
}

export interface PersonNews extends About {
  readonly kind: 'person';
  readonly event: PersonEvent;
}

export interface ArticleNews extends About {
  readonly kind: 'article';
  readonly ref: string;
  readonly article: ArrivedArticle;
}

/** A grade told before that a better-placed source says otherwise; `was` and `is` in words. */
export interface CorrectionNews extends About {
  readonly kind: 'correction';
  readonly inspection: Inspection;
  readonly area: string;
  readonly was: string;
  readonly is: string;
}

/** One thing that is told. */
export type Item = InspectionNews | VisitNews | PersonNews | ArticleNews | CorrectionNews;

/** Where news is read from. */
export interface NewsStores {
  readonly arrivals: ArrivalStore;
  readonly arrived: ArrivedStore;
  readonly inspections: InspectionStore;
  readonly visits: VisitStore;
  readonly people: PeopleStore;
  readonly councils: Councils;
  /** Publication day of the newest report on file. */
  readonly newestReport: () => Day | null;
}

/** What arrivals brought, in their order. What was withdrawn or dropped since is left out. */
export const readNews = (arrivals: readonly Arrival[], stores: NewsStores): Item[] =>
  arrivals.flatMap((arrival) => itemOf(arrival, stores) ?? []);

/** News is told while it is news: half a year, since a letter may come out months after the visit. */
const NEWS_DAYS = 183;

/** @param when `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as it is known. */
const isLate = (when: string | null, seenAt: string): boolean =>
  when !== null && when < addDays(dayOf(new Date(seenAt)), -NEWS_DAYS).slice(0, when.length);

function itemOf(arrival: Arrival, stores: NewsStores): Item | undefined {
  const council = stores.councils.byCode(arrival.council);
  if (council === undefined) return undefined;
  const about = { arrival: arrival.id, council };
  const late = (when: string | null) => isLate(when, arrival.at);
  switch (arrival.kind) {
    case 'inspection': {
      const inspection = stores.inspections.byEventId(arrival.ref);
      return inspection && { ...about, ...inspectionNews(inspection, stores.inspections) };
    }
    case 'visit': {
      const visit = stores.visits.byVisitId(arrival.ref);
      return visit && { ...about, late: late(eventDay(visit)), kind: 'visit', visit };
    }
    case 'person': {
      const event = stores.people.byKey(arrival.ref);
      if (event?.withdrawn !== null) return undefined;
      return { ...about, late: late(event.date ?? event.reportedOn), kind: 'person', event };
    }
    case 'article': {
      const article = stores.arrived.article(arrival.ref);
      if (article === undefined) return undefined;
      return { ...about, late: late(article.source.publishedOn), kind: 'article', ref: arrival.ref, article };
    }
    case 'correction': {
      const inspection = stores.inspections.byEventId(arrival.ref);
      const { area, was, is } = JSON.parse(arrival.detail ?? '{}') as Record<string, string | undefined>;
      if (inspection === undefined || area === undefined || was === undefined || is === undefined) return undefined;
      return { ...about, late: false, kind: 'correction', inspection, area, was, is };
    }
  }
}

/** The latest inspections on file, for a digest that begins with some of what was there before it. */
export function latestInspections(stores: NewsStores, scope: Scope, count: number): InspectionNews[] {
  if (count === 0) return [];
  return stores.inspections
    .all()
    .filter((i) => scope.includes(i.council))
    .slice(0, count)
    .flatMap((inspection) => {
      const council = stores.councils.byCode(inspection.council);
      return council ? [{ arrival: 0, council, ...inspectionNews(inspection, stores.inspections) }] : [];
    });
}

function inspectionNews(inspection: Inspection, store: InspectionStore): Omit<InspectionNews, 'arrival' | 'council'> {
  const history = store.ofCouncil(inspection.council);
  const at = history.findIndex((i) => i.eventId === inspection.eventId);
  const changes = changesBetween(inspection, history[at + 1]);
  const overall = changes.find((c) => c.area === 'overall');
  const moved = at > 0 ? 'earlier' : overallMove(overall);
  const mattering = gradeOf(overall?.now) ? changes.filter((c) => c.area === 'overall') : changes;
  const fell = moved !== 'earlier' && mattering.some((c) => gradeOf(c.now) === 'inadequate' && c.change === 'down');
  return { kind: 'inspection', late: moved === 'earlier', inspection, changes, moved, fell };
}

function overallMove(overall: AreaChange | undefined): InspectionNews['moved'] {
  if (gradeOf(overall?.now) === undefined) return 'ungraded';
  return overall?.change ?? 'first';
}

/** The grade whose colour a post about these may carry. */
export const toneOf = (items: readonly Item[]): Grade | undefined =>
  items.some((i) => i.kind === 'inspection' && i.fell) ? 'inadequate' : undefined;

const TOLD: Record<Importance, readonly Item['kind'][]> = {
  everything: ['inspection', 'visit', 'person', 'article', 'correction'],
  important: ['inspection', 'person', 'correction'],
  grades: ['inspection', 'correction'],
};

/** What of the news one reader is told, each thing once. `leftOut` counts what was below the importance they chose. */
export function choose(
  items: readonly Item[],
  wish: { readonly after: number; readonly scope: Scope; readonly importance: Importance },
): { readonly items: Item[]; readonly leftOut: number } {
  const inScope = items.filter((i) => i.arrival > wish.after && wish.scope.includes(i.council.code));
  const wanted = inScope.filter((i) => TOLD[wish.importance].includes(i.kind));
  const newEvents = new Set(wanted.flatMap((i) => (i.kind === 'inspection' ? [i.inspection.eventId] : [])));
  const cited = new Set(
    wanted.flatMap((i) => (i.kind === 'person' ? i.event.evidence.flatMap((e) => e.source.url ?? []) : [])),
  );
  const articles = new Set<string>();
  const chosen = wanted.filter((item) => {
    // An inspection that is new is told with the grades as they stand now.
    if (item.kind === 'correction') return !newEvents.has(item.inspection.eventId);
    if (item.kind !== 'article') return true;
    // An article names several councils, or is the source of an event that is told with it.
    if (articles.has(item.ref) || cited.has(item.article.source.url ?? '')) return false;
    articles.add(item.ref);
    return true;
  });
  return { items: chosen, leftOut: inScope.length - wanted.length };
}
