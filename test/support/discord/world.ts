// What exists in the pretend Discord: one application with its bot, servers, channels, messages.
import {
  ChannelType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
  type APIMessage,
  type APIUser,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';

const EPOCH = 1_420_070_400_000n;

export interface PretendChannel {
  readonly id: string;
  readonly guildId: string | null;
  readonly type: ChannelType;
  readonly name: string;
  /** Set to refuse posts there, as when a permission was taken away or the channel was deleted. */
  refusal: { readonly status: number; readonly code: number; readonly message: string } | undefined;
  /** Permissions denied to the bot by an overwrite. */
  deny: bigint;
  readonly messages: PretendMessage[];
}

export interface PretendGuild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: { id: string; name: string; permissions: bigint }[];
}

/** A message as Discord keeps it, and what was sent with it. */
export interface PretendMessage {
  api: APIMessage;
  /** The last body sent for it, word for word. */
  sent: Partial<RESTPostAPIChannelMessageJSONBody>;
  readonly files: Map<string, Buffer>;
  readonly nonce: string | undefined;
  readonly createdAt: number;
  deleted: boolean;
  /** How often it was edited. */
  edits: number;
}

export type RegisteredCommand = RESTPostAPIApplicationCommandsJSONBody & { readonly id: string };

export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  /** Who owns the application. */
  readonly owner: APIUser;
  readonly guilds: Map<string, PretendGuild>;
  readonly channels: Map<string, PretendChannel>;
  /** By scope: `global` or a server's id. */
  readonly commands: Map<string, RegisteredCommand[]>;
  /** Milliseconds; a test may hand in its own clock for what ages (nonces, tokens). */
  readonly now: () => number;
  readonly newId: () => string;
}

export function createWorld(options: { token: string; now: () => number }): World {
  let serial = 0n;
  const newId = () => (((BigInt(Date.now()) - EPOCH) << 22n) + (serial++ % 4096n)).toString();
  const applicationId = newId();
  return {
    ...options,
    applicationId,
    bot: person(applicationId, 'Beadle', true),
    owner: person(newId(), 'operator'),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    newId,
  };
}

export const person = (id: string, username: string, bot = false): APIUser => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
  bot,
});

/** A server with the bot in it, with one text channel. */
export function addGuild(world: World, name: string): { guild: PretendGuild; channel: PretendChannel } {
  const id = world.newId();
  const everyone =
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.SendMessagesInThreads |
    PermissionFlagsBits.AttachFiles |
    PermissionFlagsBits.ReadMessageHistory;
  const roles = [{ id, name: '@everyone', permissions: everyone }];
  const guild: PretendGuild = { id, name, ownerId: world.newId(), roles };
  world.guilds.set(id, guild);
  return { guild, channel: addChannel(world, id, 'general') };
}

export function addChannel(
  world: World,
  guildId: string | null,
  name: string,
  type: ChannelType = guildId === null ? ChannelType.DM : ChannelType.GuildText,
): PretendChannel {
  const id = world.newId();
  const channel = { id, guildId, type, name, refusal: undefined, deny: 0n, messages: [] };
  world.channels.set(id, channel);
  return channel;
}

/** A new message of the bot. Its text is not checked here: see problems.ts. */
export function createMessage(
  world: World,
  channelId: string,
  sent: Partial<RESTPostAPIChannelMessageJSONBody>,
  files: Map<string, Buffer>,
  askedBy?: { readonly interactionId: string; readonly user: APIUser },
): PretendMessage {
  const api = {
    id: world.newId(),
    type: askedBy === undefined ? MessageType.Default : MessageType.ChatInputCommand,
    channel_id: channelId,
    author: world.bot,
    application_id: world.applicationId,
    content: sent.content ?? '',
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: attachmentsOf(world, files),
    embeds: sent.embeds ?? [],
    pinned: false,
    flags: sent.flags ?? 0,
    components: sent.components ?? [],
    ...(sent.nonce === undefined ? {} : { nonce: sent.nonce }),
    ...(askedBy === undefined
      ? {}
      : {
          interaction_metadata: {
            id: askedBy.interactionId,
            type: 2,
            user: askedBy.user,
            authorizing_integration_owners: {},
          },
        }),
  } as APIMessage;
  const nonce = sent.nonce === undefined ? undefined : String(sent.nonce);
  return { api, sent, files, nonce, createdAt: world.now(), deleted: false, edits: 0 };
}

/** Replaces what was sent anew; `attachments` lists the files that stay. */
export function editMessage(
  world: World,
  message: PretendMessage,
  sent: Partial<RESTPostAPIChannelMessageJSONBody>,
  files: Map<string, Buffer>,
): void {
  const kept = sent.attachments?.map((a) => String(a.id));
  for (const { id, filename } of message.api.attachments) {
    if (kept !== undefined && !kept.includes(id)) message.files.delete(filename);
  }
  for (const [name, data] of files) message.files.set(name, data);
  message.sent = sent;
  message.edits += 1;
  message.api = {
    ...message.api,
    ...(sent.content === undefined ? {} : { content: sent.content }),
    ...(sent.components === undefined ? {} : { components: sent.components }),
    flags: (message.api.flags ?? 0) | ((sent.flags ?? 0) & MessageFlags.IsComponentsV2),
    attachments: attachmentsOf(world, message.files),
    edited_timestamp: new Date(world.now()).toISOString(),
  };
}

const attachmentsOf = (world: World, files: Map<string, Buffer>) =>
  [...files].map(([filename, data]) => {
    const url = `http://127.0.0.1/attachments/${filename}`;
    return { id: world.newId(), filename, size: data.length, url, proxy_url: url };
  });
