import type { Services } from './commands/services.ts';
import { councilResolver } from './index/councils.ts';
import { councilStore } from './store/councils.ts';
import type { Pictures } from './pictures/pictures.ts';
import { inspectionStore } from './store/inspections.ts';
import { metaStore } from './store/meta.ts';
import type { Db } from './store/open.ts';
import { peopleStore } from './store/people.ts';
import { visitStore } from './store/visits.ts';

/** Everything commands answer from, over one store. Cheap to build: nothing is read but the list of councils. */
export function buildServices(db: Db, pictures?: Pictures): Services {
  const councils = councilStore(db);
  return {
    councils: councilResolver(councils.all(), councils.ambiguousNames()),
    inspections: inspectionStore(db),
    visits: visitStore(db),
    people: peopleStore(db),
    meta: metaStore(db),
    ...(pictures === undefined ? {} : { pictures }),
  };
}
