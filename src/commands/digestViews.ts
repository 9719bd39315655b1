import { refusalWords } from '../digest/outbox.ts';
import { markerOf } from '../digest/deliver.ts';
import { readNews } from '../digest/news.ts';
import { scopeOf } from '../digest/scope.ts';
import { editionOf } from '../digest/weekly.ts';
import { dayIn, sayMoment } from '../digest/weeks.ts';
import { sayDay } from '../domain/dates.ts';
import type { Digest, Importance } from '../store/digests.ts';
import type { Logged } from '../store/deliveries.ts';
import type { Request } from './command.ts';
import { pageOf, pager } from './pages.ts';
import type { Services } from './services.ts';
import { channelLink } from './target.ts';
import { bold, note, text, UserFacingError, type Block, type Span, type View } from '../view/view.ts';

/** What is told, as `/digest set` offers it. */
export const IMPORTANCE_WORDS: Record<Importance, string> = {
  everything: 'Everything',
  important: 'Inspections, people and corrections',
  grades: 'Inspections and corrections',
};

const LOGGED = 12;
const QUIET_WORDS = { post: 'one short line', silent: 'nothing is posted' } as const;

const weekday = (day: string) => `${day.charAt(0).toUpperCase()}${day.slice(1)}s`;

/** A server’s settings as a person reads them, and what comes next. */
export function settingsView(
  digest: Digest | undefined,
  { desk }: Services,
  title: string,
  remarks: readonly Block[],
): View {
  if (digest === undefined) throw new Error('settings were set and are not there');
  const { guildId, channelId, day, time, zone, importance, quiet, roleId, silent, backfill, nextAt } = digest;
  const lines: Span[][] = [
    [bold('Where:'), ' ', channelLink(guildId, channelId), silent ? ', without a notification' : ''],
    [bold('When:'), ' ', `${weekday(day)} at ${time} (${zone})`],
    [bold('About:'), ' ', scopeOf(digest.scope, desk.stores.councils).words],
    [bold('Told:'), ' ', IMPORTANCE_WORDS[importance]],
    [bold('A quiet week:'), ' ', QUIET_WORDS[quiet]],
    ...(roleId === null ? [] : [[bold('A fall to inadequate:'), ' ', 'the chosen role is mentioned']]),
    ...(backfill === 0 ? [] : [[bold('To begin with:'), ' ', `the latest ${backfill} inspections on file`]]),
  ];
  return {
    kind: 'notice',
    title,
    private: true,
    blocks: [
      text(
        'Next post: ',
        bold(`${sayDay(dayIn(zone, nextAt))}, ${sayMoment(zone, nextAt).split(', ')[1] ?? time}`),
        '.',
      ),
      { kind: 'list', items: lines },
      ...remarks,
      note('It tells what Beadle first sees from now on, or since the last post; never the archive.'),
    ],
    actions: [
      { label: 'Preview', command: 'digest preview', options: {}, does: 'ask' },
      { label: 'Test post', command: 'digest test', options: {}, does: 'ask' },
    ],
  };
}

/** One message of what would go out now, with buttons to the others. */
export async function preview(request: Request, { desk }: Services, digest: Digest): Promise<View> {
  const { stores, sources, outbox } = desk;
  const items = readNews(stores.arrivals.since(digest.after), stores);
  const hasRole = (guild: string, role: string) => outbox?.hasRole(guild, role) ?? Promise.resolve(true);
  const edition = await editionOf(digest, items, { stores, sources, hasRole }, request.now);
  const when = `${sayMoment(digest.zone, digest.nextAt)} (${digest.zone})`;
  const state = digest.paused === null ? `Next post: ${when}.` : pausedWords(digest.paused);
  const page = pageOf(request, edition.messages, 1);
  const [message] = page.items;
  if (message === undefined) {
    const words = `Nothing would be posted: ${edition.reason ?? 'nothing is new'}.`;
    return { kind: 'notice', title: 'Preview', private: true, blocks: [text(words), note(state)] };
  }
  const { mentionRoles, ...view } = message.view;
  const notes = [
    ...(mentionRoles === undefined ? [] : [note('The chosen role would be mentioned.')]),
    ...(edition.reason === null ? [] : [note(`Held back: ${edition.reason}.`)]),
    note(`Preview. ${state}${page.count === 1 ? '' : ` Message ${page.number} of ${page.count}.`}`),
  ];
  return { ...view, private: true, blocks: [...view.blocks, ...notes], actions: pager(page, 'digest preview', {}) };
}

const pausedWords = (refusal: string) =>
  `Paused: ${refusalWords(refusal)}. Put that right and run /digest test, or choose another channel with /digest set.`;

/** The latest posts, digests and alerts alike, newest first. */
export function digestLog(guildId: string, { desk }: Services): View {
  const digest = desk.digests.of(guildId);
  const logged = desk.deliveries.log(guildId, LOGGED);
  const zone = digest?.zone ?? 'UTC';
  const state =
    digest === undefined
      ? 'No digest is set.'
      : digest.paused === null
        ? `Next digest: ${sayMoment(zone, digest.nextAt)} (${zone}).`
        : pausedWords(digest.paused);
  const items = logged.map((post): Span[] => [
    `${sayMoment(zone, post.dueAt)}, ${post.kind}: `,
    ...outcome(post, guildId),
  ]);
  return {
    kind: 'notice',
    title: 'What went out',
    private: true,
    blocks: [text(state), items.length === 0 ? text('Nothing was posted yet.') : { kind: 'list', items }],
  };
}

function outcome({ state, reason, messageIds, channelId }: Logged, guildId: string): Span[] {
  const links = messageIds.map((id, i) =>
    channelLink(guildId, `${channelId}/${id}`, messageIds.length === 1 ? 'message' : `message ${i + 1}`),
  );
  const shown = links.flatMap((link, i): Span[] => (i === 0 ? [link] : [', ', link]));
  const why = reason === null ? '' : refusalWords(reason);
  if (state === 'sent') return ['sent · ', ...shown, why === '' ? '' : ` · ${why}`];
  if (state === 'sending') return [`on its way${why === '' ? '' : `: ${why}`}`];
  return [`held back: ${why}`, ...(links.length === 0 ? [] : [' · ', ...shown])];
}

/** Posts a line, which also ends a pause when the channel takes it. */
export async function testPost(request: Request, { desk }: Services, digest: Digest): Promise<View> {
  const { outbox, deliveries } = desk;
  const { guildId, channelId, zone } = digest;
  if (outbox === undefined) throw new UserFacingError('not-allowed', 'A test can be posted by the running bot only.');
  const line: View = {
    kind: 'notice',
    title: 'Test of the weekly digest',
    blocks: [text(`This server’s digest arrives here. The next one: ${sayMoment(zone, digest.nextAt)} (${zone}).`)],
  };
  const posted = await outbox.post(channelId, line, {
    nonce: `bt${markerOf(channelId, request.now.toISOString(), 0)}`,
    silent: digest.silent,
  });
  if ('messageId' in posted) {
    deliveries.resume(guildId, channelId);
    const resumed = digest.paused === null ? '' : ' Posts run again, and what waited goes out within a minute.';
    const link = channelLink(guildId, `${channelId}/${posted.messageId}`, 'a test line');
    return { kind: 'notice', title: 'Test', private: true, blocks: [text('Posted ', link, `.${resumed}`)] };
  }
  const why = 'refused' in posted ? refusalWords(posted.refused) : 'Discord did not take the message';
  throw new UserFacingError(
    'not-allowed',
    `The channel refuses posts: ${why}. Give Beadle View Channel and Send Messages there, or choose another with /digest set.`,
  );
}
