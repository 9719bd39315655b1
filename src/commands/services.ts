import type { Asker } from '../ask/ask.ts';
import type { SlotReader } from '../ask/slots.ts';
import type { Freshness } from '../domain/freshness.ts';
import type { DigestDesk } from '../digest/desk.ts';
import type { CouncilResolver } from '../index/councils.ts';
import type { SearchIndex } from '../index/searchIndex.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { FoundStore } from '../store/found.ts';
import type { InspectionStore } from '../store/inspections.ts';
import type { MetaStore } from '../store/meta.ts';
import type { PeopleStore } from '../store/people.ts';
import type { VisitStore } from '../store/visits.ts';

/** What commands are given to answer from. Tests build small ones. */
export interface Services {
  readonly councils: CouncilResolver;
  readonly inspections: InspectionStore;
  readonly visits: VisitStore;
  readonly people: PeopleStore;
  readonly meta: MetaStore;
  readonly search: SearchIndex;
  readonly found: FoundStore;
  /** Reads councils, a period and a kind of text out of search words. */
  readonly slots: SlotReader;
  /** Answers a question in plain words from what is on file. */
  readonly ask: Asker;
  /** How fresh each source is that is switched on or was ever asked. */
  readonly freshness: (now: Date) => readonly Freshness[];
  readonly desk: DigestDesk;
  /** Missing where nobody would see a picture: a terminal without `--out`. */
  readonly pictures?: Pictures;
  /** Fetches a page that somebody names and reads it into the store; missing where the operator does not let news be fetched. */
  readonly readAddress?: (
    url: string,
  ) => Promise<{ readonly read: true; readonly known?: boolean } | { readonly read: false; readonly reason: string }>;
}
