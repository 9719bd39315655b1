import { daysBetween, type Day } from '../../domain/dates.ts';
import type { Area } from '../../domain/frameworks.ts';
import { eventDay, type Inspection, type Source } from '../../domain/inspections.ts';
import type { InspectionFacts } from '../../store/addInspection.ts';
import type { Article, ArticleArea, ArticleInspection } from '../article/article.ts';
import type { FileFacts, Shelf, Stored } from './shelf.ts';

/** Adds what an article says of people and grades, joined to the inspections it tells of, and its paragraphs. */
export function storeArticle(shelf: Shelf, article: Article, file: FileFacts, now: Date): Stored {
  const { holder, short, byName, addInspection, people, documents } = shelf;
  const codes = article.councils.flatMap((name) => byName(name, null) ?? []);
  const source: Source = {
    kind: 'article',
    title: article.title ?? file.file,
    publisher: article.source,
    publishedOn: article.published ?? file.listedOn,
    url: file.url ?? article.url,
    file: file.file,
  };
  const followed = new Map<string, Inspection>();
  for (const told of article.inspections) {
    const code = byName(told.council, null);
    const event = code === undefined ? undefined : eventOf(shelf, told, holder(code), source.publishedOn);
    if (code === undefined || event === undefined) continue;
    followed.set(code, event);
    const judgements = told.judgements.flatMap((j) => judgementIn(event, j.area, j.grade, j.sentence));
    if (judgements.length > 0) addInspection({ ...identityOf(event), judgements }, source, now);
  }
  for (const event of article.people) {
    const council = byName(event.council, null);
    if (council === undefined) continue;
    const inspection = event.afterInspection ? (followed.get(council)?.eventId ?? null) : null;
    const { person, role, event: kind, outcome, date, sentence } = event;
    people.add(
      { council, person, role, event: kind, outcome, date, reportedOn: source.publishedOn, inspection, sentence },
      source,
      now,
    );
  }
  const { replaced } = documents.add(
    {
      sha256: file.sha256,
      source,
      kind: 'article',
      inspectionId: [...followed.values()][0]?.id ?? null,
      author: article.author,
      pages: null,
      warnings: [],
      councils: codes,
      passages: article.paragraphs.map((text) => ({
        kind: 'text',
        heading: article.title,
        paragraph: null,
        page: null,
        text,
      })),
    },
    now,
  );
  const about = codes.length === 0 ? 'about no council on file' : `about ${codes.map(short).join(', ')}`;
  return {
    end: replaced > 0 ? 'replaced' : 'new',
    what: `article ${about}, ${article.people.length} people events`,
    remarks: [],
  };
}

/** The inspection an article tells of: the newest that was out when it was written, if its date fits. */
function eventOf(
  { inspections }: Shelf,
  told: ArticleInspection,
  code: string,
  published: Day | null,
): Inspection | undefined {
  if (told.kind !== 'ofsted_csc') return undefined;
  const all = inspections.ofCouncil(code);
  if (told.date !== null && told.date.length === 10) {
    const day = told.date;
    return all.find(
      (i) =>
        Math.abs(daysBetween(eventDay(i), day)) <= 31 || (i.start !== null && i.start <= day && day <= eventDay(i)),
    );
  }
  if (published === null) return undefined;
  const fits =
    told.date === null
      ? () => true
      : (i: Inspection) => eventDay(i).startsWith(told.date ?? '') || (i.start ?? '').startsWith(told.date ?? '');
  return all.find(
    (i) => daysBetween(eventDay(i), published) >= -2 && daysBetween(eventDay(i), published) <= 120 && fits(i),
  );
}

const identityOf = (event: Inspection): Omit<InspectionFacts, 'judgements'> => ({
  council: event.council,
  framework: event.framework,
  kind: null,
  start: event.start,
  end: event.end,
  publishedOn: event.publishedOn,
  leadInspector: null,
  reportUrl: null,
});

const AREAS_OF_ARTICLES: Record<ArticleArea, readonly Area[]> = {
  overall: ['overall'],
  leadership: ['leaders'],
  help_protection: ['help_protection', 'safeguarding', 'protection'],
  in_care: ['children_in_care', 'care_combined', 'looked_after'],
  care_leavers: ['care_leavers', 'care_combined'],
  adoption: ['adoption'],
  lscb: ['lscb'],
  send_area: [],
};

/** A grade that an article states, under the area that its inspection judges; nothing where it judges no such area. */
function judgementIn(
  event: Inspection,
  area: ArticleArea,
  word: string,
  sentence: string,
): InspectionFacts['judgements'][number][] {
  const judged = AREAS_OF_ARTICLES[area].find((a) => event.judgements.some((j) => j.area === a));
  const grade = word.replaceAll(' ', '_');
  if (judged === undefined || grade === 'poor') return [];
  return [{ area: judged, outcome: { grade: grade as 'good' }, page: null, words: sentence }];
}
