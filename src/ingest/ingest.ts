import { createHash } from 'node:crypto';
import { daysBetween, type Day } from '../domain/dates.ts';
import { bareName, foldName } from '../domain/names.ts';
import type { Area, Framework, Kind } from '../domain/frameworks.ts';
import type { Council } from '../domain/councils.ts';
import { eventDay, type Inspection, type Source } from '../domain/inspections.ts';
import { inspectionAdder, type InspectionFacts } from '../store/addInspection.ts';
import { councilStore } from '../store/councils.ts';
import { documentStore } from '../store/documents.ts';
import { inspectionStore } from '../store/inspections.ts';
import type { Db } from '../store/open.ts';
import { peopleStore } from '../store/people.ts';
import { visitStore } from '../store/visits.ts';
import type { Article, ArticleArea, ArticleInspection } from './article/article.ts';
import type { Reading } from './reading.ts';
import type { Report, VisitLetter } from './report/report.ts';
import type { NamedCouncil, TableReading } from './tables/table.ts';

/** What is known of a file apart from what it says. */
export interface FileFacts {
  readonly sha256: string;
  /** Base name. */
  readonly file: string;
  readonly url: string | null;
  /** The day under which a publisher lists it. */
  readonly listedOn: Day | null;
}

/** `new`: something was added; `same`: read before, no change; `replaced`: a re-issue took the place of an earlier one. */
export interface Stored {
  readonly end: 'new' | 'same' | 'replaced';
  /** What it is, in a few words: `report on Leeds, ILACS`. */
  readonly what: string;
  readonly remarks: readonly string[];
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Puts what was read from a file into the store, whole or not at all. Content that was read before changes nothing.
 * @throws Error when the file names no council that is on file; its message follows “unreadable:”.
 */
export function ingester(db: Db) {
  const councils = councilStore(db).all();
  const inspections = inspectionStore(db);
  const addInspection = inspectionAdder(db);
  const visits = visitStore(db);
  const people = peopleStore(db);
  const documents = documentStore(db);
  const byCode = new Map(councils.map((c) => [c.code, c]));
  const byName = councilNames(councils);
  /** Events stand under the council that carries on a former body's record. */
  const holder = (code: string) => councils.find((c) => c.continues === code)?.code ?? code;
  const short = (code: string) => byCode.get(code)?.shortName ?? code;

  function storeReport(report: Report, file: FileFacts, now: Date): Stored {
    const code = known(report.council, report.authority?.value);
    const framework = frameworkOf(report.framework);
    const dates = { start: report.span?.value.start ?? null, end: report.span?.value.end ?? null };
    const publishedOn = report.published?.value ?? file.listedOn;
    const identity = framework && { council: holder(code), framework, ...dates, publishedOn };
    const dated = Object.values({ ...dates, publishedOn }).some((day) => day !== null);
    const event = identity && dated ? inspections.found(identity) : undefined;
    const source: Source = {
      kind: 'report',
      title: `Ofsted report on ${short(code)}`,
      publisher: 'Ofsted',
      publishedOn: event?.publishedOn ?? publishedOn,
      // The record knows where the report of this inspection lies, so that a citation can open its page.
      url: file.url ?? fileAddress(event),
      file: file.file,
    };
    documents.forgetGrades(source);
    const added =
      framework && dated && report.framework !== 'lscb-review'
        ? addInspection({ ...factsOf(report, code, framework, publishedOn), reportUrl: source.url }, source, now)
        : undefined;
    const { replaced } = documents.add(
      {
        sha256: file.sha256,
        source,
        kind: 'report',
        inspectionId: added?.inspectionId ?? null,
        author: report.leadInspector?.value ?? null,
        pages: report.pages,
        warnings: report.warnings,
        councils: [holder(code)],
        passages: report.passages,
      },
      now,
    );
    const joined = added?.change === 'new' ? 'a new inspection' : 'joined to the inspection on file';
    const what = `report on ${short(code)}, ${report.framework}: ${added ? joined : 'text only'}`;
    return { end: replaced > 0 ? 'replaced' : 'new', what, remarks: report.warnings };
  }

  function storeVisit(letter: VisitLetter, file: FileFacts, now: Date): Stored {
    const code = holder(known(letter.council, letter.authority?.value));
    const publishedOn = file.listedOn;
    const title = `Ofsted letter on a ${letter.visit} visit to ${short(code)}`;
    const source: Source = { kind: 'report', title, publisher: 'Ofsted', publishedOn, url: file.url, file: file.file };
    if (letter.span) {
      const { start, end } = letter.span.value;
      visits.record(
        { council: code, kind: letter.visit, start, end, publishedOn, theme: letter.theme ?? null },
        source,
        now,
      );
    }
    const { replaced } = documents.add(
      {
        sha256: file.sha256,
        source,
        kind: 'visit',
        inspectionId: null,
        author: letter.leadInspector?.value ?? null,
        pages: letter.pages,
        warnings: letter.warnings,
        councils: [code],
        passages: letter.passages,
      },
      now,
    );
    return {
      end: replaced > 0 ? 'replaced' : 'new',
      what: `letter on a ${letter.visit} visit to ${short(code)}`,
      remarks: letter.warnings,
    };
  }

  function storeArticle(article: Article, file: FileFacts, now: Date): Stored {
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
      const event = code === undefined ? undefined : eventOf(told, holder(code), source.publishedOn);
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
  function eventOf(told: ArticleInspection, code: string, published: Day | null): Inspection | undefined {
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

  function storeTable(table: TableReading, file: FileFacts, now: Date): Stored {
    const asAt = /\b(\d{4})\b(?!.*\b\d{4}\b)/.exec(table.title ?? file.file)?.[1] ?? null;
    const title = table.title ?? file.file;
    const source: Source = {
      kind: 'table',
      title,
      publisher: null,
      publishedOn: file.listedOn ?? asAt,
      url: file.url,
      file: file.file,
    };
    const remarks = [...table.warnings, ...table.unmapped_columns.map((c) => `column not used: ${c}`)];
    const counts = { new: 0, changed: 0, same: 0 };
    for (const row of table.inspections) {
      const code = codeOf(row, row.facts.start ?? row.facts.publishedOn);
      if (code === undefined) remarks.push(`knows no council called “${row.name}”`);
      else counts[addInspection({ ...row.facts, council: code }, source, now).change] += 1;
    }
    for (const row of table.visits) {
      const code = codeOf(row, row.facts.start);
      if (code === undefined) remarks.push(`knows no council called “${row.name}”`);
      else visits.record({ ...row.facts, council: holder(code) }, source, now);
    }
    documents.add(
      {
        sha256: file.sha256,
        source,
        kind: 'table',
        inspectionId: null,
        author: null,
        pages: null,
        warnings: remarks.slice(0, 50),
        councils: [],
        passages: [],
      },
      now,
    );
    const what = `table, ${table.inspections.length} inspections (${counts.new} new, ${counts.changed} with more to them), ${table.visits.length} visits`;
    return { end: 'new', what, remarks: [...new Set(remarks)] };
  }

  function codeOf({ code, name }: NamedCouncil, on: Day | null): string | undefined {
    const coded = code === null ? undefined : councils.find((c) => [c.code, ...c.earlierCodes, c.urn].includes(code));
    return coded?.code ?? byName(name, on);
  }

  return {
    /** Whether these bytes were read before. */
    has: (hash: string): boolean => documents.has(hash),
    store(reading: Exclude<Reading, { kind: 'unreadable' }>, file: FileFacts, now: Date): Stored {
      return db
        .transaction((): Stored => {
          if (documents.has(file.sha256)) return { end: 'same', what: 'read before', remarks: [] };
          switch (reading.kind) {
            case 'report':
              return storeReport(reading, file, now);
            case 'visit':
              return storeVisit(reading, file, now);
            case 'article':
              return storeArticle(reading, file, now);
            case 'table':
              return storeTable(reading, file, now);
          }
        })
        .immediate();
    },
  };
}
export type Ingester = ReturnType<typeof ingester>;

function known(code: string | undefined, name: string | undefined): string {
  if (code !== undefined) return code;
  throw new Error(name === undefined ? 'it names no council' : `it names no council on file (“${name.slice(0, 80)}”)`);
}

const frameworkOf = (framework: Report['framework']): Framework | undefined => {
  if (framework.startsWith('ilacs')) return 'ILACS';
  return framework === 'sif' ? 'SIF' : framework === 'lac-2013' ? 'TLAC' : undefined;
};

/** Reports of looked after children services of 2013 call their headline “overall effectiveness”: it is no overall grade. */
const storedArea = (area: string, framework: Framework): Area =>
  framework === 'TLAC' && area === 'overall' ? 'looked_after' : (area as Area);

function factsOf(
  report: Report,
  council: string,
  framework: Framework,
  publishedOn: Day | null,
): Omit<InspectionFacts, 'reportUrl'> {
  const kinds: Partial<Record<Report['framework'], Kind>> = {
    'ilacs-short': 'short',
    'ilacs-standard': 'standard',
    'lac-2013': 'full',
  };
  const kind = report.reinspection ? 're-inspection' : (kinds[report.framework] ?? null);
  return {
    council,
    framework,
    kind,
    start: report.span?.value.start ?? null,
    end: report.span?.value.end ?? null,
    publishedOn,
    leadInspector: report.leadInspector?.value ?? null,
    judgements: Object.entries(report.judgements).flatMap(([area, read]) => {
      if (!read) return [];
      const { value, page, words } = read;
      const outcome = value === 'not_judged' || value === 'not_reported' ? { none: value } : { grade: value };
      return [{ area: storedArea(area, framework), outcome, page, words }];
    }),
  };
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

/** The address of the report file itself, where the record has it; a council's page on the site is no report. */
function fileAddress(event: Inspection | undefined): string | null {
  const url = event?.reportUrl ?? null;
  return url !== null && new URL(url).hostname.startsWith('files.') ? url : null;
}

/** Finds councils by names as tables and articles write them; where two share a name, the day tells. */
function councilNames(councils: readonly Council[]): (name: string, on: Day | null) => string | undefined {
  const forms = new Map<string, Council[]>();
  const add = (form: string, council: Council) => {
    const all = forms.get(form) ?? [];
    if (form !== '' && !all.includes(council)) forms.set(form, [...all, council]);
  };
  for (const c of councils) {
    for (const name of [c.shortName, c.name, ...c.aliases]) {
      add(foldName(name), c);
      add(bareName(foldName(name)), c);
    }
  }
  return (name, on) => {
    const folded = foldName(name);
    const all = forms.get(folded) ?? forms.get(bareName(folded)) ?? [];
    const exact = all.filter((c) => foldName(c.shortName) === folded);
    const then = on === null ? [] : all.filter((c) => (c.validFrom ?? on) <= on && on <= (c.validTo ?? on));
    return (all.length === 1 ? all[0] : (then[0] ?? exact[0] ?? all.find((c) => c.status === 'current')))?.code;
  };
}
