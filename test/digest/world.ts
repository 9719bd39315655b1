import { pino } from 'pino';
import type { View } from '../../src/view/view.ts';
import type { ChannelFacts, Outbox, Posted, Refusal } from '../../src/digest/outbox.ts';
import { digestRunner, type RunnerParts } from '../../src/digest/run.ts';
import type { Area, Framework } from '../../src/domain/frameworks.ts';
import { isGrade, type NoGrade } from '../../src/domain/grades.ts';
import { councilResolver } from '../../src/index/councils.ts';
import { inspectionAdder } from '../../src/store/addInspection.ts';
import { arrivalStore } from '../../src/store/arrivals.ts';
import { arrivedStore } from '../../src/store/arrived.ts';
import { councilStore } from '../../src/store/councils.ts';
import { deliveryStore } from '../../src/store/deliveries.ts';
import { digestStore, type DigestSettings } from '../../src/store/digests.ts';
import { inspectionStore } from '../../src/store/inspections.ts';
import { metaStore } from '../../src/store/meta.ts';
import { openStore, type Db } from '../../src/store/open.ts';
import { peopleStore } from '../../src/store/people.ts';
import { visitStore } from '../../src/store/visits.ts';
import { watchStore } from '../../src/store/watches.ts';
import { nextMoment } from '../../src/digest/weeks.ts';

/** Invented councils: two of the north, one of the south, and one that was replaced by the first two. */
export const NORTH = 'E99000001';
export const EAST = 'E99000002';
export const SOUTH = 'E99000003';
export const OLD = 'E99000009';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** A Friday, nine in the morning in London. */
export const FRIDAY = new Date('2026-11-20T09:00:00Z');
export const after = (from: Date, ms: number) => new Date(from.getTime() + ms);

export function inventedStore(path = ':memory:'): Db {
  const db = openStore(path);
  const add = db.prepare(
    `INSERT OR IGNORE INTO council (ons_code, name, short_name, type, region, status, valid_to, successors, neighbours)
     VALUES (?, ?, ?, 'unitary', ?, 'current', NULL, '[]', ?)`,
  );
  add.run(NORTH, 'Northshire Council', 'Northshire', 'North East', JSON.stringify([EAST, SOUTH]));
  add.run(EAST, 'Eastshire Council', 'Eastshire', 'North East', JSON.stringify([NORTH]));
  add.run(SOUTH, 'Southshire Council', 'Southshire', 'South East', '[]');
  add.run(OLD, 'Oldshire County Council', 'Oldshire', 'North East', '[]');
  return db;
}

export function replaceOldshire(db: Db): void {
  db.prepare(`UPDATE council SET status = 'abolished', valid_to = '2026-10-31', successors = ? WHERE ons_code = ?`).run(
    JSON.stringify([NORTH, EAST]),
    OLD,
  );
}

type Grades = Partial<Record<Area, string>>;

/** Adds an inspection as a report would, seen at `seen`. */
export function inspect(
  db: Db,
  council: string,
  publishedOn: string,
  grades: Grades,
  seen: Date,
  framework: Framework = 'ILACS',
): string {
  const source = {
    kind: 'report',
    title: `Report on ${council} of ${publishedOn}`,
    publisher: 'Ofsted',
    publishedOn,
    url: `https://files.example.org/${council}/${publishedOn}.pdf`,
    file: null,
  } as const;
  const judgements = Object.entries(grades).map(([area, word]) => ({
    area: area as Area,
    outcome: isGrade(word) ? { grade: word } : { none: word as NoGrade },
    page: 1,
    words: null,
  }));
  const { eventId } = inspectionAdder(db)(
    {
      council,
      framework,
      kind: 'standard',
      start: null,
      end: null,
      publishedOn,
      leadInspector: null,
      reportUrl: source.url,
      judgements,
    },
    source,
    seen,
  );
  return eventId;
}

export const visit = (db: Db, council: string, start: string, theme: string, seen: Date) =>
  visitStore(db).record(
    { council, kind: 'focused', start, end: null, publishedOn: null, theme },
    {
      kind: 'report',
      title: 'Letter',
      publisher: 'Ofsted',
      publishedOn: null,
      url: `https://files.example.org/visit/${council}/${start}.pdf`,
      file: null,
    },
    seen,
  );

let articles = 0;
/** An article as the reader would store it, with one arrival for each council it is about. */
export function article(db: Db, councils: readonly string[], title: string, seen: Date, inspection?: string): string {
  const url = `https://news.example.org/${++articles}`;
  const source = db
    .prepare<unknown[], { id: number }>(
      `INSERT INTO source (key, kind, title, publisher, published_on, url) VALUES (?, 'article', ?, 'The Invented Times', '2026-11-18', ?) RETURNING id`,
    )
    .get(url, title, url)!;
  const document = db
    .prepare<unknown[], { id: number }>(
      `INSERT INTO document (sha256, source_id, kind, inspection_id, added_at)
       VALUES (?, ?, 'article', (SELECT id FROM inspection WHERE event_id = ?), ?) RETURNING id`,
    )
    .get(url, source.id, inspection ?? null, seen.toISOString())!;
  for (const code of councils) arrivalStore(db).add('article', code, String(document.id), null, seen);
  return url;
}

export function person(db: Db, council: string, name: string, sourceUrl: string, seen: Date): string {
  const key = `${council}-${name}`;
  const { id } = db
    .prepare<unknown[], { id: number }>(
      `INSERT INTO person_event (event_key, ons_code, person, role, event, outcome, date, origin)
       VALUES (?, ?, ?, 'director of children’s services', 'resigned', 'announced', '2026-11-17', 'added') RETURNING id`,
    )
    .get(key, council, name)!;
  db.prepare(
    `INSERT OR IGNORE INTO source (key, kind, title, publisher, url) VALUES (?, 'article', 'A page', 'The Invented Times', ?)`,
  ).run(sourceUrl, sourceUrl);
  db.prepare(
    `INSERT INTO person_event_source (person_event_id, source_id, origin) SELECT ?, id, 'added' FROM source WHERE key = ?`,
  ).run(id, sourceUrl);
  arrivalStore(db).add('person', council, key, null, seen);
  return key;
}

export const DEFAULTS: Pick<DigestSettings, 'scope' | 'importance' | 'quiet' | 'roleId' | 'silent' | 'backfill'> = {
  scope: [],
  importance: 'everything',
  quiet: 'post',
  roleId: null,
  silent: false,
  backfill: 0,
};

/** A server’s digest for Fridays at nine in London, set a few days before. */
export function subscribe(db: Db, guildId: string, given: Partial<DigestSettings> = {}, at = after(FRIDAY, -3 * DAY)) {
  const settings: DigestSettings = {
    guildId,
    channelId: `c${guildId}`,
    day: 'friday',
    time: '09:00',
    zone: 'Europe/London',
    setBy: 'u1',
    ...DEFAULTS,
    ...given,
  };
  digestStore(db).set(settings, nextMoment(settings, at), at);
}

export interface PretendMessage {
  readonly id: string;
  readonly view: View;
  readonly nonce: string;
  readonly silent: boolean;
  readonly at: Date;
}

/** Channels in memory that behave as Discord does: a nonce is remembered for a few minutes, history can be read. */
export function pretendOutbox(now: () => Date, nonceMinutes = 3) {
  const channels = new Map<string, PretendMessage[]>();
  const refusing = new Map<string, Refusal>();
  const told: { userId: string; view: View; nonce: string }[] = [];
  let posts = 0;
  let down = false;
  const inChannel = (id: string) => channels.get(id) ?? [];

  const outbox: Outbox = {
    post(channelId, view, { nonce, silent }): Promise<Posted> {
      posts += 1;
      if (down) return Promise.reject(new Error('503 from the pretend Discord'));
      const refused = refusing.get(channelId);
      if (refused) return Promise.resolve({ refused });
      const known = inChannel(channelId).find(
        (m) => m.nonce === nonce && now().getTime() - m.at.getTime() < nonceMinutes * MINUTE,
      );
      if (known) return Promise.resolve({ messageId: known.id });
      const id = `m${posts}`;
      channels.set(channelId, [...inChannel(channelId), { id, view, nonce, silent, at: now() }]);
      return Promise.resolve({ messageId: id });
    },
    findOwnMessage: (channelId, marker, since) =>
      Promise.resolve(inChannel(channelId).find((m) => m.at >= since && JSON.stringify(m.view).includes(marker))?.id),
    channel: (channelId): Promise<ChannelFacts> =>
      Promise.resolve({ guildId: channelId.slice(1), kind: 'text', missing: [], wanting: [] }),
    hasRole: (_guild, role) => Promise.resolve(role !== 'gone'),
    tellAdmin(_guild, userId, view, nonce) {
      told.push({ userId, view, nonce });
      return Promise.resolve();
    },
    tellOperator: () => Promise.resolve(),
  };
  return {
    outbox,
    told,
    messages: inChannel,
    all: () => [...channels.values()].flat(),
    refuse: (channelId: string, why: Refusal) => refusing.set(channelId, why),
    accept: (channelId: string) => refusing.delete(channelId),
    goDown: (isDown: boolean) => (down = isDown),
    requests: () => posts,
  };
}

export function partsOver(db: Db, outbox: Outbox, now: () => Date, given: Partial<RunnerParts> = {}): RunnerParts {
  const councils = councilStore(db);
  return {
    digests: digestStore(db),
    watches: watchStore(db),
    deliveries: deliveryStore(db),
    stores: {
      arrivals: arrivalStore(db),
      arrived: arrivedStore(db),
      inspections: inspectionStore(db),
      visits: visitStore(db),
      people: peopleStore(db),
      newestReport: metaStore(db).newestReport,
      councils: councilResolver(councils.all(), councils.ambiguousNames()),
    },
    outbox,
    sources: () => [],
    now,
    log: pino({ level: 'silent' }),
    pace: () => Promise.resolve(),
    ...given,
  };
}

/** A bot over a store, with a clock that stands until it is moved. */
export function bot(db: Db, start: Date, given: Partial<RunnerParts> = {}) {
  let time = start;
  const now = () => time;
  const discord = pretendOutbox(now);
  const parts = partsOver(db, discord.outbox, now, given);
  const runner = digestRunner(parts);
  return {
    discord,
    parts,
    runner,
    now,
    /** Runs everything that is due at that moment. */
    at: async (moment: Date): Promise<void> => {
      time = moment;
      await (
        await runner.begin()
      ).done;
    },
  };
}

/** All words of a view, as a person reads them. */
export function wordsOf(view: View): string {
  const span = (s: unknown): string => {
    if (typeof s === 'string') return s;
    if (Array.isArray(s)) return s.map(span).join('');
    const o = s as { label?: string; bold?: string; italic?: string; code?: string };
    return o.label ?? o.bold ?? o.italic ?? o.code ?? '';
  };
  const lines = view.blocks.flatMap((b): string[] => {
    if (b.kind === 'text' || b.kind === 'note') return [span(b.text)];
    if (b.kind === 'heading') return [`# ${b.text}`];
    if (b.kind === 'list') return b.items.map((i) => `- ${span(i)}`);
    return [];
  });
  return [view.title, ...lines].join('\n');
}
