import { refusalWords } from '../digest/outbox.ts';
import { followed, saysFollowed } from '../digest/watches.ts';
import { sayTarget, type Councils } from '../digest/scope.ts';
import { REGIONS } from '../domain/councils.ts';
import type { Target } from '../store/digests.ts';
import type { Watch } from '../store/watches.ts';
import type { Command, Request } from './command.ts';
import { chooseCouncil } from './council.ts';
import { channelOption, councilOption, setting, textOption } from './declare.ts';
import type { Services } from './services.ts';
import { channelLink, checkChannel, completeTarget, idOf, regionNamed, serverOf } from './target.ts';
import { note, text, UserFacingError, type Block, type Span, type View } from '../view/view.ts';

const MOST_WATCHES = 100;

const what = [
  councilOption(false),
  textOption('region', 'A region instead of a council', { choices: REGIONS.map((r) => ({ name: r, value: r })) }),
];

/** Alerts in a channel when something about a council or a region first arrives. */
export const watch: Command = {
  needs: 'manage-server',
  data: setting('watch', 'Tell a channel when something new arrives', [
    {
      name: 'add',
      description: 'Watch a council or a region',
      options: [...what, channelOption('channel', 'Where to tell; here unless you choose')],
    },
    {
      name: 'remove',
      description: 'Stop watching a council or a region',
      options: [...what, channelOption('channel', 'Only in this channel')],
    },
    { name: 'list', description: 'What is watched in this server' },
  ]),
  complete: (option, typed, services) => completeTarget(option, typed, services),
  run(request, services) {
    switch (request.subcommand) {
      case 'add':
        return add(request, services);
      case 'remove':
        return remove(request, services);
      case 'list':
        return list(request, services);
      default:
        throw new UserFacingError('bad-option', 'Say which: /watch add, remove or list.');
    }
  },
};

function targetOf(request: Request, services: Services): { target: Target; remarks: readonly Block[] } {
  const council = request.options.text('council')?.trim();
  const typedRegion = request.options.text('region')?.trim();
  if (council) {
    const chosen = chooseCouncil(council, services, `watch ${request.subcommand ?? 'add'}`);
    return { target: { council: chosen.council.code }, remarks: chosen.remarks };
  }
  if (!typedRegion) throw new UserFacingError('bad-option', 'Say what to watch: a council, or a region.');
  const region = regionNamed(typedRegion);
  if (region === undefined)
    throw new UserFacingError(
      'bad-option',
      `“${typedRegion.slice(0, 40)}” is no region I know: choose ${REGIONS.join(', ')}.`,
    );
  return { target: { region }, remarks: [] };
}

async function add(request: Request, services: Services): Promise<View> {
  const { watches, deliveries, outbox, stores } = services.desk;
  const guildId = serverOf(request);
  const { target, remarks } = targetOf(request, services);
  const channelId = idOf(request, 'channel') ?? request.asker.channelId;
  if (channelId === null) throw new UserFacingError('bad-option', 'Choose the channel to tell.');
  if (watches.ofServer(guildId).length >= MOST_WATCHES)
    throw new UserFacingError(
      'not-allowed',
      `This server has ${MOST_WATCHES} watches, which is the limit: remove one, or watch a region.`,
    );
  const warnings = await checkChannel(channelId, guildId, outbox);
  const told = followed({ target }, stores.councils);
  const isNew = watches.add({ guildId, channelId, target, told, setBy: request.asker.userId }, request.now);
  deliveries.resume(guildId, channelId);
  const name = sayTarget(target, stores.councils);
  return {
    kind: 'notice',
    title: 'Watch',
    private: true,
    blocks: [
      text(
        isNew ? `${name} is watched from now on in ` : `${name} is watched already in `,
        channelLink(guildId, channelId),
        isNew ? ': what arrives within ten minutes comes in one post.' : '.',
      ),
      ...(told.length > 0 ? [note(saysFollowed({ target }, stores.councils))] : []),
      ...remarks,
      ...warnings,
    ],
    actions: [{ label: 'All watches', command: 'watch list', options: {}, does: 'ask' }],
  };
}

function remove(request: Request, services: Services): View {
  const { watches, stores } = services.desk;
  const guildId = serverOf(request);
  const { target } = targetOf(request, services);
  const channelId = idOf(request, 'channel');
  const wanted = JSON.stringify(target);
  const found = watches
    .ofServer(guildId)
    .filter((w) => JSON.stringify(w.target) === wanted && (channelId === undefined || w.channelId === channelId));
  const removed = found.filter((w) => watches.remove(guildId, w.id)).length;
  const name = sayTarget(target, stores.councils);
  if (removed === 0)
    throw new UserFacingError(
      'nothing-on-file',
      `${name} is not watched ${channelId === undefined ? 'in this server' : 'in that channel'}: see /watch list.`,
    );
  const where = removed === 1 ? '' : ` in ${removed} channels`;
  return { kind: 'notice', title: 'Watch', private: true, blocks: [text(`${name} is not watched any more${where}.`)] };
}

function list(request: Request, { desk }: Services): View {
  const guildId = serverOf(request);
  const items = desk.watches.ofServer(guildId).map((w) => sayWatch(w, desk.stores.councils));
  return {
    kind: 'notice',
    title: 'What is watched',
    private: true,
    blocks: [items.length === 0 ? text('Nothing is watched here yet: try /watch add.') : { kind: 'list', items }],
  };
}

function sayWatch(w: Watch, councils: Councils): Span[] {
  const successors = followed(w, councils).flatMap((code) => councils.byCode(code)?.shortName ?? []);
  return [
    { bold: sayTarget(w.target, councils) },
    successors.length === 0 ? '' : ` (replaced; follows ${successors.join(' and ')})`,
    ' · ',
    channelLink(w.guildId, w.channelId),
    w.paused === null ? '' : ` · paused: ${refusalWords(w.paused)}`,
  ];
}
