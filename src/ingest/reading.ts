import type { Council } from '../domain/councils.ts';
import type { Article } from './article/article.ts';
import type { Report, VisitLetter } from './report/report.ts';
import type { TableReading } from './tables/table.ts';

/** What came out of one file. Plain data: it crosses from a worker thread to the main one. */
export type Reading = Report | VisitLetter | Article | TableReading | UnreadableFile;

export interface UnreadableFile {
  readonly kind: 'unreadable';
  /** In words that follow “unreadable:”. */
  readonly reason: string;
}

/** A file to read, and what is known of it apart from its bytes. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  /** For results and citations: its path below the folder that was named, or its base name. */
  readonly file: string;
  /** Where it was fetched, or its address when that is known otherwise. */
  readonly url?: string;
}

/** What readers know of the world: the councils whose names they look for. */
export interface ReaderData {
  readonly councils: readonly Council[];
}
