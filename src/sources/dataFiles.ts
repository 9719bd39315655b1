import { documentOf, targetOf, textOf } from './html.ts';

/** The ODS files that a statistics page links to, each once. */
export function dataFilesIn(html: Buffer, base: string): { readonly url: string; readonly label: string }[] {
  const found = new Map<string, string>();
  for (const link of documentOf(html).querySelectorAll('a[href]')) {
    const url = targetOf(link.getAttribute('href'), base);
    if (url && /\.ods$/i.test(new URL(url).pathname)) found.set(url, textOf(link));
  }
  return [...found].map(([url, label]) => ({ url, label }));
}
