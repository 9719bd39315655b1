import { parseHTML } from 'linkedom';

/** The part of a document tree that the reader uses; this program runs without the compiler's browser types. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

export interface TreeElement extends TreeNode {
  readonly tagName: string;
  readonly id: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): TreeElement | null;
  querySelectorAll(selector: string): Iterable<TreeElement> & { readonly length: number };
  remove(): void;
}

export interface Tree {
  readonly body: TreeElement | null;
  readonly title: string;
  querySelector(selector: string): TreeElement | null;
  querySelectorAll(selector: string): Iterable<TreeElement> & { readonly length: number };
}

/** Parsed, nothing fetched, no script run. */
export const parseTree = (html: string): Tree => (parseHTML(html) as unknown as { document: Tree }).document;
