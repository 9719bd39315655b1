import { isDay, type Day } from '../domain/dates.ts';
import { documentOf, targetOf, textOf, type Element } from './html.ts';

/** A council's page on the report site. The id in its address is sometimes the URN and sometimes the DfE number. */
export interface Provider {
  readonly url: string;
  readonly title: string;
}

/** A document as a council’s page lists it. */
export interface ListedDocument {
  readonly url: string;
  readonly label: string;
  readonly listedOn: Day | null;
}

/** The providers that a page of search results links to, each once. */
export function providersIn(html: Buffer, base: string): Provider[] {
  const document = documentOf(html);
  const found = new Map<string, Provider>();
  for (const link of document.querySelectorAll('a[href*="/provider/"]')) {
    const url = targetOf(link.getAttribute('href'), base);
    const title = textOf(link);
    if (url && /\/provider\/\d+\/\d+\/?$/.test(url) && title && !found.has(url)) found.set(url, { url, title });
  }
  return [...found.values()];
}

/**
 * The documents on a provider's page, of all kinds. A page may have none.
 * @returns `undefined` when the page links to documents in a way that is not known: its mark-up has changed.
 */
export function documentsIn(html: Buffer, base: string): ListedDocument[] | undefined {
  const document = documentOf(html);
  const found = new Map<string, ListedDocument>();
  for (const link of document.querySelectorAll('a.publication-link')) {
    const url = targetOf(link.getAttribute('href'), base);
    // The hidden text repeats the type with format and date; the visible text is the type alone.
    const hidden = textOf(link.querySelector('.nonvisual'));
    const visible = textOf(link).replace(hidden, '').trim();
    const label = kindOf(visible) || kindOf(hidden);
    if (!url || !label) return undefined;
    const time = link.closest('li, .event, tr, article')?.querySelector('time');
    const listedOn = dayIn(hidden) ?? dayIn(time?.getAttribute('datetime') ?? '') ?? dayIn(textOf(time));
    if (!found.has(url)) found.set(url, { url, label, listedOn });
  }
  const unknown = found.size === 0 && [...document.querySelectorAll('a[href]')].some(isDocumentLink);
  return unknown ? undefined : [...found.values()];
}

const isDocumentLink = (link: Element) => /\/file\/\d+|\.pdf(?:$|[?#])/i.test(link.getAttribute('href') ?? '');

/** The type in a label: `Children's services inspection, pdf - 27 October 2023`, at times with the format doubled. */
const kindOf = (label: string): string =>
  label
    .replace(/\s+[-–]\s+\d{1,2} \p{L}+ \d{4}$/u, '')
    .replace(/(?:,\s*pdf)+$/i, '')
    .trim();

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The first calendar day in a text, if there is a real one. */
function dayIn(text: string): Day | null {
  const [, day = '', name = '', year = ''] = /\b(\d{1,2}) (\p{L}{3,9}) (\d{4})\b/u.exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const said = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0] ?? said;
  return isDay(found) ? found : null;
}

/**
 * Whether a label names what Beadle reads: inspections of children's services and the focused and monitoring visits
 * between them. Joint area and SEND inspections are of other frameworks.
 */
export function isWanted(label: string): boolean {
  const words = label.toLowerCase().replace(/[’‘]/g, "'");
  if (/\bjoint\b|\bsend\b|special educational/.test(words)) return false;
  if (/\b(?:focused|monitoring) visit/.test(words)) return true;
  return /\bchildren/.test(words) && /\bservices\b/.test(words) && /\b(?:inspection|visit)\b/.test(words);
}
