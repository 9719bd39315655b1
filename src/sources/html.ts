import { parseHTML } from 'linkedom';

/** As much of the DOM as reading a list of links takes; the project is not compiled with a browser's types. */
export interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
}

const parse = parseHTML as unknown as (html: string) => { readonly document: Element };

/** A page as a tree; broken mark-up is no error. */
export const documentOf = (bytes: Buffer): Element => parse(bytes.toString('utf8')).document;

/** An element’s text with single spaces; empty for none. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A link's target as a full address without its fragment. */
export function targetOf(href: string | null, base: string): string | undefined {
  if (href === null || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  url.hash = '';
  return url.href;
}
