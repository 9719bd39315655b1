import {
  ChannelType,
  DiscordAPIError,
  MessageFlags,
  OverwriteType,
  PermissionFlagsBits,
  PermissionsBitField,
  RESTJSONErrorCodes,
  Routes,
  SnowflakeUtil,
  type APIChannel,
  type APIGuildMember,
  type APIMessage,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  type REST,
  type RESTGetAPIGuildResult,
  type RESTGetCurrentApplicationResult,
} from 'discord.js';
import type { View } from '../view/view.ts';
import type { ChannelFacts, Outbox, Posted, Refusal } from '../digest/outbox.ts';
import type { Logger } from '../log.ts';
import { postFailure } from './errors.ts';
import { render } from './render.ts';

const REFUSALS = new Map<number | string, Refusal>([
  [RESTJSONErrorCodes.MissingAccess, 'no-access'],
  [RESTJSONErrorCodes.MissingPermissions, 'no-permission'],
  [RESTJSONErrorCodes.UnknownChannel, 'channel-gone'],
  [RESTJSONErrorCodes.UnknownGuild, 'server-gone'],
]);

const KINDS = new Map<ChannelType, ChannelFacts['kind']>([
  [ChannelType.GuildText, 'text'],
  [ChannelType.GuildAnnouncement, 'announcement'],
  [ChannelType.PublicThread, 'thread'],
  [ChannelType.PrivateThread, 'thread'],
  [ChannelType.AnnouncementThread, 'thread'],
  [ChannelType.GuildForum, 'forum'],
  [ChannelType.GuildMedia, 'forum'],
]);

const PAGE = 100;
/** A channel that was busier than this since a crash is not searched to its end. */
const PAGES = 10;

/** The way out to Discord over REST alone, so that the bot and `digest --once` post through the same code. */
export function discordOutbox(rest: REST, log: Logger): Outbox {
  let self: Promise<APIUser> | undefined;
  const bot = () => (self ??= rest.get(Routes.user()) as Promise<APIUser>);

  async function send(channelId: string, view: View, nonce: string, silent: boolean): Promise<APIMessage> {
    const { body, files } = render(view);
    const flags = silent ? body.flags | MessageFlags.SuppressNotifications : body.flags;
    return (await rest.post(Routes.channelMessages(channelId), {
      body: { ...body, flags, nonce, enforce_nonce: true },
      files: files.map(({ name, data }) => ({ name, data })),
    })) as APIMessage;
  }

  async function tell(userId: string, view: View, nonce: string): Promise<void> {
    const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as APIChannel;
    await send(channel.id, view, nonce, false);
  }

  return {
    async post(channelId, view, { nonce, silent }): Promise<Posted> {
      try {
        return { messageId: (await send(channelId, view, nonce, silent)).id };
      } catch (error) {
        const failure = postFailure(error);
        if (!(error instanceof DiscordAPIError) || failure === 'later') throw error;
        const refused = REFUSALS.get(error.code) ?? (failure === 'channel-lost' ? 'no-permission' : undefined);
        return refused === undefined ? { unpostable: `${error.code} ${error.message}` } : { refused };
      }
    },

    async findOwnMessage(channelId, marker, since) {
      const { id } = await bot();
      // A little earlier than asked for: Discord's clock and ours are two clocks.
      let after = SnowflakeUtil.generate({ timestamp: since.getTime() - 60_000 }).toString();
      for (let page = 0; page < PAGES; page += 1) {
        const query = new URLSearchParams({ after, limit: String(PAGE) });
        const asked = rest.get(Routes.channelMessages(channelId), { query }) as Promise<APIMessage[]>;
        // A channel that cannot be read has nothing to find; the post that follows says why.
        const messages = (await known(asked)) ?? [];
        const own = messages.find((m) => m.author.id === id && JSON.stringify(m.components ?? []).includes(marker));
        if (own !== undefined) return own.id;
        const [newest] = messages;
        if (messages.length < PAGE || newest === undefined) return undefined;
        after = newest.id;
      }
      return undefined;
    },

    async channel(channelId) {
      const channel = await known(rest.get(Routes.channel(channelId)) as Promise<APIChannel>);
      if (channel === undefined || !('guild_id' in channel)) return undefined;
      const kind = KINDS.get(channel.type) ?? 'other';
      const granted = await permissionsIn(rest, channel.guild_id, (await bot()).id, channel);
      const send = kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages';
      const missing = (['ViewChannel', send] as const).filter((p) => !granted.has(PermissionFlagsBits[p]));
      const wanting = (['ReadMessageHistory', 'AttachFiles'] as const).filter(
        (p) => !granted.has(PermissionFlagsBits[p]),
      );
      return { guildId: channel.guild_id, kind, missing: missing.map(inWords), wanting: wanting.map(inWords) };
    },

    async hasRole(guildId, roleId) {
      const roles = (await known(rest.get(Routes.guildRoles(guildId)) as Promise<APIRole[]>)) ?? [];
      return roles.some((role) => role.id === roleId);
    },

    async tellAdmin(guildId, userId, view, nonce) {
      const guild = await known(rest.get(Routes.guild(guildId)) as Promise<RESTGetAPIGuildResult>);
      for (const recipient of new Set([userId, guild?.owner_id ?? userId])) {
        try {
          await tell(recipient, view, nonce);
          return;
        } catch (err) {
          if (!(err instanceof DiscordAPIError)) throw err;
          log.info({ event: 'admin-not-reached', guild: guildId, err }, 'an administrator takes no direct messages');
        }
      }
    },

    async tellOperator(view, nonce) {
      const { owner, team } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
      const recipient = team?.owner_user_id ?? owner?.id;
      if (recipient !== undefined) await tell(recipient, view, nonce);
    },
  };
}

/** What an answer holds, or `undefined` where Discord says that there is no such thing, or none for this bot. */
async function known<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

/** `SendMessagesInThreads` as Discord's settings call it: `Send Messages In Threads`. */
const inWords = (permission: string) => permission.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

/** The bot's permissions in a channel, by Discord's rules: roles, then the channel's overwrites. */
async function permissionsIn(
  rest: REST,
  guildId: string,
  botId: string,
  channel: object,
): Promise<PermissionsBitField> {
  const [roles, member] = await Promise.all([
    rest.get(Routes.guildRoles(guildId)) as Promise<APIRole[]>,
    rest.get(Routes.guildMember(guildId, botId)) as Promise<APIGuildMember>,
  ]);
  const mine = new Set([guildId, ...member.roles]);
  const granted = new PermissionsBitField();
  for (const role of roles) if (mine.has(role.id)) granted.add(BigInt(role.permissions));
  if (granted.has(PermissionFlagsBits.Administrator)) return new PermissionsBitField(PermissionsBitField.All);
  const overwrites =
    'permission_overwrites' in channel ? ((channel.permission_overwrites ?? []) as APIOverwrite[]) : [];
  const steps = [
    overwrites.filter((o) => o.id === guildId),
    overwrites.filter((o) => o.type === OverwriteType.Role && o.id !== guildId && mine.has(o.id)),
    overwrites.filter((o) => o.id === botId),
  ];
  for (const step of steps) {
    for (const o of step) granted.remove(BigInt(o.deny));
    for (const o of step) granted.add(BigInt(o.allow));
  }
  return granted;
}
