import type { AreaChange } from '../domain/changes.ts';
import { sayDay } from '../domain/dates.ts';
import { AREA_NAMES } from '../domain/frameworks.ts';
import { outcomeWords } from '../domain/grades.ts';
import type { Inspection, Source } from '../domain/inspections.ts';
import type { Link } from '../view/view.ts';

export { inspectionDates, inspectionName, overallGrade, standing } from '../domain/telling.ts';

/** `up from good`, `same`, `adequate before`; two earlier grades are named apart; a dash where nothing corresponds. */
export function changeWords({ area, before, change }: AreaChange): string {
  const [first, second] = before;
  if (first === undefined) return '–';
  const words = outcomeWords(first.outcome);
  if (second !== undefined) {
    const apart =
      words === outcomeWords(second.outcome)
        ? `${words} for both, judged apart`
        : `${AREA_NAMES[first.area].toLowerCase()} ${words}, ${AREA_NAMES[second.area].toLowerCase()} ${outcomeWords(second.outcome)}`;
    if (change === undefined) return `before: ${apart}`;
    return change === 'same' ? `same: ${apart}` : `${change} from ${apart}`;
  }
  const joint = first.area === 'care_combined' && area !== 'care_combined' ? ' (then one joint grade)' : '';
  if (change === undefined) return `${words} before${joint}`;
  return change === 'same' ? `same${joint}` : `${change} from ${words}${joint}`;
}

/** A source as a person reads it; the page makes the link open where the words stand. */
export function sourceLink(source: Source, page: number | null = null): Link {
  const { publisher, publishedOn, title, file } = source;
  const by = publisher !== null && !title.startsWith(publisher) ? `${publisher}, ` : '';
  // Which sheets of a workbook they were is for whoever checks the record, not for a line on a phone.
  const named = title.replace(/, sheets? .*$/, '');
  const when = publishedOn === null || title.includes(sayDay(publishedOn)) ? '' : ` (${sayDay(publishedOn)})`;
  const where = page === null ? '' : `, page ${page}`;
  const url = source.url !== null && page !== null ? `${source.url}#page=${page}` : source.url;
  return { label: `${by}${named}${when}${where}${url === null && file !== null ? ` [${file}]` : ''}`, url };
}

/** The sources that an inspection's grades rest on, each once, best-placed first. */
export function gradeSources(inspections: readonly Inspection[]): Link[] {
  const links = new Map<string, Link>();
  for (const inspection of inspections) {
    for (const { evidence } of inspection.judgements) {
      for (const { source, page } of evidence) {
        const link = sourceLink(source, source.kind === 'report' && source.file !== null ? page : null);
        const key = source.url ?? link.label;
        if (!links.has(key)) links.set(key, link);
      }
    }
  }
  return [...links.values()];
}

/** Ties an answer to its sources; an answer that has none is a fault in our own data. */
export function sourced(links: readonly Link[]): readonly [Link, ...Link[]] {
  const [first, ...rest] = links;
  if (first === undefined) throw new Error('an answer was built without a source');
  return [first, ...rest];
}
