// A pretend Discord on 127.0.0.1: HTTP and gateway of one application, with Discord's limits, deadlines and refusals.
//
//   const discord = await startPretendDiscord();
//   spawn('node', ['dist/cli.js', 'start'], { env: { ...process.env, ...discord.env } });
//   await discord.connected();
//   const { message } = await discord.run('rating', { council: 'cumbria' });
//   textOf(message);
//   await discord.stop();
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayDispatchEvents, InteractionType, type APIUser, type ChannelType } from 'discord.js';
import { guildCreate, pretendGateway, type PretendGateway } from './gateway.ts';
import {
  buttonsOf,
  commandData,
  interactionEvent,
  newExchange,
  shown,
  until,
  type Answer,
  type Asker,
  type Choice,
  type Exchange,
} from './interactions.ts';
import { pretendRest, type Fault, type SeenRequest } from './rest.ts';
import {
  addChannel,
  addGuild,
  createWorld,
  person,
  type PretendChannel,
  type PretendGuild,
  type PretendMessage,
  type RegisteredCommand,
  type World,
} from './world.ts';

export { buttonsOf, textOf, type Answer, type Asker, type Choice } from './interactions.ts';
export type { PretendChannel, PretendGuild, PretendMessage } from './world.ts';
export type { Fault, SeenRequest } from './rest.ts';

export interface PretendDiscord {
  /** Base of the REST API, for DISCORD_API_URL. */
  readonly url: string;
  readonly token: string;
  /** What a bot's process needs to come here. */
  readonly env: { readonly DISCORD_API_URL: string; readonly DISCORD_TOKEN: string };
  readonly world: World;
  readonly gateway: PretendGateway;
  /** The server and the channel that exist from the beginning, and a person in it. */
  readonly guild: PretendGuild;
  readonly channel: PretendChannel;
  readonly somebody: APIUser;
  /** Every request so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** What is registered: globally, or in a server. */
  commands(scope?: string): readonly RegisteredCommand[];
  /** Waits until a bot has a session. */
  connected(withinMs?: number): Promise<void>;
  /** Runs a slash command, `digest set` with its subcommand, and waits for what the asker sees in the end. */
  run(command: string, options?: Readonly<Record<string, string | number | boolean>>, asker?: Asker): Promise<Answer>;
  /** What is suggested while `typed` stands in an option. */
  complete(
    command: string,
    option: string,
    typed: string,
    others?: Readonly<Record<string, string | number | boolean>>,
    asker?: Asker,
  ): Promise<readonly Choice[]>;
  /** Presses a button by its label, or by its id where a button no longer stands there. */
  press(message: PretendMessage, button: string | { readonly customId: string }, asker?: Asker): Promise<Answer>;
  /** Spoils the next requests that fit. */
  order(fault: Fault): void;
  /** Messages that stand in a channel, oldest first. */
  messages(channelId?: string): readonly PretendMessage[];
  addServer(name: string): { guild: PretendGuild; channel: PretendChannel };
  addChannel(name: string, type: ChannelType, guildId?: string): PretendChannel;
  /** The bot is thrown out of a server. */
  leave(guildId: string): void;
  stop(): Promise<void>;
}

export interface PretendOptions {
  readonly token?: string;
  /** What ages in Discord (nonces) goes by this clock. */
  readonly now?: () => number;
  /** Requests a second before Discord says 429; its own limit is 50. */
  readonly ratePerSecond?: number;
  readonly heartbeatMs?: number;
  /** How long `run` and `press` wait for a deferred answer. */
  readonly patienceMs?: number;
  readonly port?: number;
}

export async function startPretendDiscord(options: PretendOptions = {}): Promise<PretendDiscord> {
  const { heartbeatMs = 41_250, patienceMs = 15_000, ratePerSecond = 50 } = options;
  const world = createWorld({ token: options.token ?? 'pretend-token-of-the-bot', now: options.now ?? Date.now });
  const { guild, channel } = addGuild(world, 'Test server');
  const somebody = person(world.newId(), 'somebody');
  const exchanges = new Map<string, Exchange>();

  const server = createServer();
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const gateway = pretendGateway(server, world, { url: gatewayUrl, heartbeatMs });
  const rest = pretendRest(world, exchanges, { gatewayUrl, ratePerSecond });
  server.on('request', rest.handle);

  function begin(type: InteractionType, asker: Asker, data: object, pressed?: PretendMessage): Exchange {
    const channelId = whereOf(asker, pressed);
    const exchange = newExchange(world, type, { user: asker.user ?? somebody, channelId }, pressed);
    exchanges.set(exchange.id, exchange);
    gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interactionEvent(world, exchange, asker, data));
    return exchange;
  }

  function whereOf(asker: Asker, pressed?: PretendMessage): string {
    if (asker.channelId === null) return directChannel().id;
    return asker.channelId ?? pressed?.api.channel_id ?? channel.id;
  }
  const directChannel = () =>
    [...world.channels.values()].find((one) => one.name === 'dm') ?? addChannel(world, null, 'dm');

  const scopes = (asker: Asker) => ['global', world.channels.get(whereOf(asker))?.guildId ?? 'global'];

  return {
    url: `http://127.0.0.1:${port}/api`,
    token: world.token,
    env: { DISCORD_API_URL: `http://127.0.0.1:${port}/api`, DISCORD_TOKEN: world.token },
    world,
    gateway,
    guild,
    channel,
    somebody,
    requests: rest.requests,
    commands: (scope = 'global') => world.commands.get(scope) ?? [],
    async connected(withinMs = 15_000) {
      for (const end = Date.now() + withinMs; gateway.identifies.length === 0;) {
        if (Date.now() > end) throw new Error('no bot connected');
        await sleep(20);
      }
    },
    run(command, given = {}, asker = {}) {
      const data = commandData(world, scopes(asker), command, given);
      return shown(begin(InteractionType.ApplicationCommand, asker, data), patienceMs);
    },
    async complete(command, option, typed, others = {}, asker = {}) {
      const data = commandData(world, scopes(asker), command, { ...others, [option]: typed }, option);
      const exchange = begin(InteractionType.ApplicationCommandAutocomplete, asker, data);
      await until(exchange, () => exchange.choices !== undefined, 3_000, 'no suggestions within three seconds');
      return exchange.choices ?? [];
    },
    press(message, button, asker = {}) {
      const customId = typeof button === 'string' ? pressable(message, button) : button.customId;
      const data = { custom_id: customId, component_type: 2 };
      return shown(begin(InteractionType.MessageComponent, asker, data, message), patienceMs);
    },
    order: rest.order,
    messages: (channelId = channel.id) => (world.channels.get(channelId)?.messages ?? []).filter((m) => !m.deleted),
    addServer(name) {
      const added = addGuild(world, name);
      if (gateway.identifies.length > 0)
        gateway.dispatch(GatewayDispatchEvents.GuildCreate, guildCreate(world, added.guild.id));
      return added;
    },
    addChannel(name, type, guildId = guild.id) {
      const added = addChannel(world, guildId, name, type);
      return added;
    },
    leave(guildId) {
      world.guilds.delete(guildId);
      for (const one of world.channels.values()) {
        if (one.guildId === guildId) one.refusal = { status: 403, code: 50001, message: 'Missing Access' };
      }
      if (gateway.identifies.length > 0) gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: guildId });
    },
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pressable(message: PretendMessage, label: string): string {
  const buttons = buttonsOf(message);
  const button = buttons.find((one) => one.label === label);
  if (button === undefined) {
    throw new Error(
      `no button “${label}” in the message; there are: ${buttons.map((b) => b.label).join(', ') || 'none'}`,
    );
  }
  if (button.disabled) throw new Error(`the button “${label}” is disabled`);
  return button.customId;
}
