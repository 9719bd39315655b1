import { isDay, type Day } from '../domain/dates.ts';
import { documentOf, targetOf, textOf } from './html.ts';

/** A file behind a statistics page. */
export interface DataFile {
  readonly url: string;
  readonly label: string;
  /** The day that the page gives for its last public change: a corrected file stands before the one it replaces. */
  readonly listedOn: Day | null;
}

/** The ODS files that a statistics page links to, each once. */
export function dataFilesIn(html: Buffer, base: string): DataFile[] {
  const document = documentOf(html);
  const changed = document.querySelector('meta[name="govuk:public-updated-at"]')?.getAttribute('content') ?? '';
  const listedOn = isDay(changed.slice(0, 10)) ? changed.slice(0, 10) : null;
  const found = new Map<string, DataFile>();
  for (const link of document.querySelectorAll('a[href]')) {
    const url = targetOf(link.getAttribute('href'), base);
    if (url && /\.ods$/i.test(new URL(url).pathname)) found.set(url, { url, label: textOf(link), listedOn });
  }
  return [...found.values()];
}
