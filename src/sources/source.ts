import type { Day } from '../domain/dates.ts';
import type { Get } from '../ingest/fetch/client.ts';
import type { Db } from '../store/open.ts';
import type { RemoteStore } from '../store/sources.ts';
import type { Parse } from './parse.ts';

/**
 * Reads what was fetched into the store, whole or not at all. `known`: these bytes were on file already; `reason` is a
 * sentence part for people.
 */
export type Read = (
  bytes: Buffer,
  about: {
    readonly url: string;
    /** What it should be, from where it was found. */
    readonly kind: 'report' | 'table' | 'article';
    /** The page's own words for it, and the day it gives. */
    readonly label: string | null;
    readonly listedOn: Day | null;
  },
) => Promise<{ readonly read: true; readonly known?: boolean } | { readonly read: false; readonly reason: string }>;

/** What reads fetched documents into a store. */
export interface Reader {
  readonly read: Read;
  /** The councils that a text names. */
  readonly findCouncils: (text: string) => readonly unknown[];
  /** Ends its threads. */
  readonly close: () => Promise<void>;
}

/** Opens what reads documents into this store. */
export type OpenReader = (db: Db) => Reader;

/** How far a round has come; `total` grows while pages are read. */
export interface Progress {
  readonly what: 'pages' | 'documents';
  readonly done: number;
  readonly total: number;
}

/** What a source is given for one round. */
export interface Round {
  /** Pages asked since then belong to this round already. */
  readonly since: string;
  readonly get: Get;
  readonly parse: Parse;
  readonly store: RemoteStore;
  readonly read: Read;
  readonly now: () => Date;
  readonly progress: (progress: Progress) => void;
  /** Aborted when the program is stopping: a round ends between two requests. */
  readonly signal: AbortSignal;
}

/** Something that is asked again and again. */
export interface RemoteSource {
  /** `ofsted`, `statistics`, or the address of a feed. */
  readonly name: string;
  /**
   * Asks it to the end, or until the round's signal.
   * @returns what is wrong with the source all the same, such as mark-up that is no longer understood.
   * @throws FetchError when it could not be asked to the end.
   */
  readonly ask: (round: Round) => Promise<string | null>;
}

/** The end of a sentence about a source whose pages have changed. */
export const CHANGED = 'its pages are no longer laid out as they were. Nothing was deleted; Beadle may need an update';

export const HTML = ['text/html', 'application/xhtml+xml'];
