import type { SourceState } from '../domain/freshness.ts';
import { arrivalStore } from '../store/arrivals.ts';
import { arrivedStore } from '../store/arrived.ts';
import { deliveryStore, type DeliveryStore } from '../store/deliveries.ts';
import { digestStore, type DigestStore } from '../store/digests.ts';
import type { InspectionStore } from '../store/inspections.ts';
import { metaStore } from '../store/meta.ts';
import type { Db } from '../store/open.ts';
import type { PeopleStore } from '../store/people.ts';
import type { VisitStore } from '../store/visits.ts';
import { watchStore, type WatchStore } from '../store/watches.ts';
import type { NewsStores } from './news.ts';
import type { Outbox } from './outbox.ts';
import type { Councils } from './scope.ts';

/** What the commands, the timer and the command line share about digests and watches. */
export interface DigestDesk {
  readonly digests: DigestStore;
  readonly watches: WatchStore;
  readonly deliveries: DeliveryStore;
  readonly stores: NewsStores;
  /** The sources that are switched on. */
  readonly sources: () => readonly SourceState[];
  /** Missing where there is no Discord: nothing can be posted then. */
  readonly outbox?: Outbox;
}

interface Shared {
  readonly councils: Councils;
  readonly inspections: InspectionStore;
  readonly visits: VisitStore;
  readonly people: PeopleStore;
}

/** Everything about digests over one store; whoever has a way out to Discord adds the outbox. */
export const digestDesk = (db: Db, shared: Shared, sources: DigestDesk['sources']): DigestDesk => ({
  digests: digestStore(db),
  watches: watchStore(db),
  deliveries: deliveryStore(db),
  stores: {
    ...shared,
    arrivals: arrivalStore(db),
    arrived: arrivedStore(db),
    newestReport: metaStore(db).newestReport,
  },
  sources,
});
