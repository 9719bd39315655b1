import { REGIONS, type Region } from '../domain/councils.ts';
import type { Outbox } from '../digest/outbox.ts';
import type { Target } from '../store/digests.ts';
import type { Choice, Request } from './command.ts';
import { completeCouncil } from './council.ts';
import type { Services } from './services.ts';
import { note, UserFacingError, type Block } from '../view/view.ts';

const NEIGHBOURS = /^(?:statistical )?neighbours of (.+)$/i;

/** The region that was typed, whatever its capitals; `undefined` for none. */
export const regionNamed = (typed: string): Region | undefined =>
  REGIONS.find((r) => r.toLowerCase() === typed.trim().toLowerCase());

/**
 * A scope as typed: `all`, or regions, councils and `neighbours of Leeds` with commas between.
 * @throws UserFacingError that names the part that means nothing, or too much.
 */
export function readScope(typed: string, services: Services): Target[] {
  const parts = typed.split(/[,;]/).map((part) => part.trim());
  if (parts.length > 60)
    throw new UserFacingError('bad-option', 'A scope has at most 60 parts: choose regions instead.');
  return parts.flatMap((part): Target[] => {
    if (part === '' || /^(?:all|everything|all councils|england)$/i.test(part)) return [];
    const region = regionNamed(part);
    if (region !== undefined) return [{ region }];
    const around = NEIGHBOURS.exec(part)?.[1];
    if (around !== undefined) return [{ neighboursOf: councilNamed(around, services) }];
    return [{ council: councilNamed(part, services) }];
  });
}

function councilNamed(typed: string, { councils }: Services): string {
  const found = councils.find(typed);
  if (found.kind === 'one') return found.council.code;
  const like = (found.kind === 'which' ? found.candidates : found.suggestions).map((c) => c.shortName).join(', ');
  const short = typed.slice(0, 60);
  throw new UserFacingError(
    'bad-option',
    found.kind === 'which'
      ? `“${short}” in the scope may mean several councils: name ${like} with commas between, as you mean it.`
      : `“${short}” in the scope is no council and no region I know${like === '' ? '' : `; did you mean ${like}`}? Write “all”, or regions and councils with commas between.`,
  );
}

/** Offers for the last part of a scope that is being typed. */
export function completeScope(typed: string, services: Services): Choice[] {
  const cut = typed.lastIndexOf(',') + 1;
  const before = typed.slice(0, cut);
  const last = typed.slice(cut).trim().toLowerCase();
  const regions = REGIONS.filter((r) => r.toLowerCase().includes(last)).map(String);
  const around = NEIGHBOURS.exec(last)?.[1];
  const councils = services.councils.complete(around ?? last, 10).map((c) => c.shortName);
  const offers =
    around !== undefined
      ? councils.map((name) => `neighbours of ${name}`)
      : [
          ...('all councils'.startsWith(last) && before === '' ? ['all'] : []),
          ...regions,
          ...(last === '' ? [] : councils),
        ];
  return offers
    .map((offer) => `${before}${before === '' ? '' : ' '}${offer}`)
    .filter((value) => value.length <= 100)
    .map((value) => ({ name: value, value }));
}

/** Offers for a council option of a setting. */
export const completeTarget = (option: string, typed: string, services: Services): readonly Choice[] =>
  option === 'council' ? completeCouncil(typed, services) : [];

/** The server that is asked in. @throws UserFacingError elsewhere. */
export function serverOf({ asker }: Request): string {
  if (asker.guildId === null)
    throw new UserFacingError(
      'not-allowed',
      'This belongs to a Discord server: run it there, where Beadle is installed.',
    );
  return asker.guildId;
}

/** The id of the channel or role that was chosen. */
export const idOf = (request: Request, option: string): string | undefined =>
  /^(?:<[#@&!]*)?(\d+)>?$/.exec(request.options.text(option)?.trim() ?? '')?.[1];

/** What goes wrong, in the worst case, without a permission that a channel may do without. */
const WITHOUT: Readonly<Record<string, string>> = {
  'Read Message History': 'after a crash Beadle cannot look whether a post is there already, and may post it again',
  'Attach Files': 'a week too long for five messages is refused, since its full list is attached',
};

/**
 * Makes sure that Beadle can post in a channel of this server.
 * @returns what whoever chose it should know.
 * @throws UserFacingError that says what is in the way and what to do.
 */
export async function checkChannel(channelId: string, guildId: string, outbox: Outbox | undefined): Promise<Block[]> {
  if (outbox === undefined) return [];
  const facts = await outbox.channel(channelId);
  const refuse = (sentence: string) => new UserFacingError('bad-option', sentence);
  if (facts?.guildId !== guildId)
    throw refuse('Beadle sees no such channel in this server: give it View Channel there, or choose another.');
  if (facts.kind === 'forum')
    throw refuse('That is a forum, where everything is a thread: choose a text channel, or a thread of the forum.');
  if (facts.kind === 'other')
    throw refuse('Beadle posts to text channels, announcement channels and threads: choose one.');
  if (facts.missing.length > 0)
    throw refuse(`Beadle may not post there: give it ${facts.missing.join(', ')} in that channel, then try again.`);
  return [
    ...(facts.kind === 'announcement'
      ? [note('An announcement channel: servers that follow it see a post only when somebody publishes it.')]
      : []),
    ...facts.wanting.map((permission) =>
      note(`Better give Beadle ${permission} there too: without it ${WITHOUT[permission] ?? 'something may fail'}.`),
    ),
  ];
}

/** A link to a channel, or with `<channel>/<message>` to a message in it. */
export const channelLink = (guildId: string, channelId: string, label = 'the channel') => ({
  label,
  url: `https://discord.com/channels/${guildId}/${channelId}`,
});
