import type { Services } from './commands/services.ts';
import { freshness } from './domain/freshness.ts';
import { councilResolver } from './index/councils.ts';
import { councilStore } from './store/councils.ts';
import type { Pictures } from './pictures/pictures.ts';
import { inspectionStore } from './store/inspections.ts';
import { metaStore } from './store/meta.ts';
import type { Db } from './store/open.ts';
import { peopleStore } from './store/people.ts';
import { remoteStore } from './store/sources.ts';
import { visitStore } from './store/visits.ts';

/**
 * Everything commands answer from, over one store. Cheap to build: nothing is read but the list of councils.
 * @param sourcesOn names of the sources that are switched on (`namesOn`).
 */
export function buildServices(db: Db, pictures?: Pictures, sourcesOn: readonly string[] = []): Services {
  const councils = councilStore(db);
  const remote = remoteStore(db);
  return {
    councils: councilResolver(councils.all(), councils.ambiguousNames()),
    inspections: inspectionStore(db),
    visits: visitStore(db),
    people: peopleStore(db),
    meta: metaStore(db),
    freshness: (now) => freshness(remote.states(), sourcesOn, now),
    ...(pictures === undefined ? {} : { pictures }),
  };
}
