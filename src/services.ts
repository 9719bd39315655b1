import { asker } from './ask/ask.ts';
import { slotReader } from './ask/slots.ts';
import type { Services } from './commands/services.ts';
import { freshness } from './domain/freshness.ts';
import { digestDesk } from './digest/desk.ts';
import { councilResolver } from './index/councils.ts';
import { searchIndex } from './index/searchIndex.ts';
import { councilStore } from './store/councils.ts';
import type { Pictures } from './pictures/pictures.ts';
import { foundStore } from './store/found.ts';
import { holdingStore } from './store/holdings.ts';
import { inspectionStore } from './store/inspections.ts';
import { metaStore } from './store/meta.ts';
import type { Db } from './store/open.ts';
import { passageStore } from './store/passages.ts';
import { peopleStore } from './store/people.ts';
import { remoteStore } from './store/sources.ts';
import { visitStore } from './store/visits.ts';

/**
 * Everything commands answer from, over one store. Cheap to build: nothing is read but the list of councils.
 * @param sourcesOn names of the sources that are switched on (`namesOn`).
 */
export function buildServices(db: Db, pictures?: Pictures, sourcesOn: readonly string[] = []): Services {
  const council = councilStore(db);
  const remote = remoteStore(db);
  const shared = {
    councils: councilResolver(council.all(), council.ambiguousNames()),
    inspections: inspectionStore(db),
    visits: visitStore(db),
    people: peopleStore(db),
  };
  const search = searchIndex(db);
  return {
    ...shared,
    search,
    found: foundStore(db),
    slots: slotReader(shared.councils),
    meta: metaStore(db),
    ask: asker({ ...shared, passages: passageStore(db), holdings: holdingStore(db), search }),
    freshness: (now) => freshness(remote.states(), sourcesOn, now),
    desk: digestDesk(db, shared, () => remote.states().filter((s) => sourcesOn.includes(s.name))),
    ...(pictures === undefined ? {} : { pictures }),
  };
}
