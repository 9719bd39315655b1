import type { Source } from './inspections.ts';

export const DOCUMENT_KINDS = ['report', 'visit', 'article', 'brief', 'table'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A paragraph of a document that was read in full, with all that is needed to cite it. */
export interface Passage {
  readonly id: number;
  readonly documentId: number;
  readonly documentKind: DocumentKind;
  /** Row id of the inspection that a report is about. */
  readonly inspectionId: number | null;
  /** Codes of the councils the document is about. */
  readonly councils: readonly string[];
  readonly author: string | null;
  /** Place in the document, counted from its beginning. */
  readonly position: number;
  readonly kind: 'text' | 'recommendation' | 'priority action';
  readonly heading: string | null;
  /** The number the report prints before the paragraph. */
  readonly paragraph: string | null;
  readonly page: number | null;
  readonly text: string;
  readonly source: Source;
}

/** Rows that search can find: passages of documents, and rows of the record told in words. */
export const FINDABLE_TABLES = ['passage', 'person_event', 'inspection', 'visit'] as const;
export type FindableTable = (typeof FINDABLE_TABLES)[number];

/** What a hit is, for filters: the kind of its document, or of its row of the record. */
export const FINDABLE_KINDS = [...DOCUMENT_KINDS, 'person', 'inspection'] as const;
export type FindableKind = (typeof FINDABLE_KINDS)[number];

/** A row as the index reads it. */
export interface Findable {
  readonly table: FindableTable;
  readonly id: number;
  readonly kind: FindableKind;
  readonly councils: readonly { readonly code: string; readonly name: string }[];
  /** As precise as its source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly day: string | null;
  readonly heading: string | null;
  readonly text: string;
}
