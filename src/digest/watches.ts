import { addDays, sayDay } from '../domain/dates.ts';
import type { NewDelivery } from '../store/deliveries.ts';
import type { Watch } from '../store/watches.ts';
import { composeAlert } from './compose.ts';
import { markerOf, partsOf } from './deliver.ts';
import { choose, readNews, type NewsStores } from './news.ts';
import { scopeOf, successorsOf, type Councils } from './scope.ts';

/** What arrives within this time of the first goes into one post. */
export const GROUPED_FOR = 10 * 60_000;

/** A post that the watches of one channel are due, ready to be claimed. */
export interface Alert {
  readonly watches: readonly [Watch, ...Watch[]];
  readonly delivery: NewDelivery;
}

/** The codes of those that a replaced council's watch follows; empty for every other watch. */
export function followed({ target }: Pick<Watch, 'target'>, councils: Councils): string[] {
  const council = 'council' in target ? councils.byCode(target.council) : undefined;
  return council === undefined ? [] : successorsOf(council, councils).map((c) => c.code);
}

/** `Oldshire was replaced on 1 April 2023. This watch now follows Northshire and Southshire.` */
export function saysFollowed({ target }: Pick<Watch, 'target'>, councils: Councils): string {
  const council = 'council' in target ? councils.byCode(target.council) : undefined;
  if (council === undefined) return '';
  const names = successorsOf(council, councils).map((c) => c.shortName);
  const on = council.validTo === null ? '' : ` on ${sayDay(addDays(council.validTo, 1))}`;
  return `${council.shortName} was replaced${on}. Its watch now follows ${names.join(' and ')}.`;
}

/** One post for each channel whose watches have something to tell, once ten minutes have passed since the first of it. */
export function dueAlerts(watches: readonly Watch[], stores: NewsStores, now: Date): Alert[] {
  if (watches.length === 0) return [];
  const { councils } = stores;
  const arrivals = stores.arrivals.since(Math.min(...watches.map((w) => w.after)));
  const upTo = arrivals.at(-1)?.id;
  const alerts: Alert[] = [];
  for (const channelId of new Set(watches.map((w) => w.channelId))) {
    const here = watches.filter((w) => w.channelId === channelId);
    const [first, ...others] = here;
    if (first === undefined) continue;
    const scoped = here.map((watch) => ({ watch, scope: scopeOf([watch.target], councils) }));
    const news = arrivals.filter((a) =>
      scoped.some(({ watch, scope }) => a.id > watch.after && scope.includes(a.council)),
    );
    const moved = here.filter((w) => followed(w, councils).join() !== w.told.join());
    const oldest = news[0] && new Date(news[0].at);
    const ripe = oldest !== undefined && now.getTime() - oldest.getTime() >= GROUPED_FOR;
    if (!ripe && moved.length === 0) continue;

    const everything = { after: 0, scope: scopeOf([], councils), importance: 'everything' } as const;
    const { items } = choose(readNews(news, stores), everything);
    const from = Math.min(...here.map((w) => w.after));
    const to = upTo ?? from;
    const period = ['alert', from, to, ...moved.flatMap((w) => followed(w, councils))].join(' ');
    const remarks = moved.map((w) => saysFollowed(w, councils));
    const empty = items.length === 0 && moved.length === 0;
    const messages = empty ? [] : composeAlert(items, remarks, (part) => markerOf(channelId, period, part));
    alerts.push({
      watches: [first, ...others],
      delivery: {
        period,
        dueAt: now,
        upTo: to,
        parts: partsOf(channelId, period, messages),
        reason: empty ? 'what had arrived was withdrawn before it was told' : null,
      },
    });
  }
  return alerts;
}
