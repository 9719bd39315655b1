// The WebSocket side: hello, identify, ready, resume, heartbeats, and faults on order.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  PermissionFlagsBits,
  type GatewayIdentifyData,
  type GatewayReceivePayload,
  type GatewaySendPayload,
} from 'discord.js';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { PretendChannel, World } from './world.ts';

interface Session {
  readonly id: string;
  socket: WebSocket | undefined;
  readonly sent: GatewayReceivePayload[];
}

export interface PretendGateway {
  /** What each new session identified with. */
  readonly identifies: readonly GatewayIdentifyData[];
  /** How many sessions were resumed after a lost connection. */
  readonly resumes: number;
  /** How many connections were tried, refused ones included. */
  readonly attempts: number;
  /** Cuts the line without a word. */
  drop(): void;
  /** Closes with a code; 4004 and 4014 are final for a client. */
  close(code: number): void;
  /** Closes every coming identify with this code, instead of making a session. */
  refuseIdentify(code: number | undefined): void;
  /** Answers the next upgrades with a plain HTTP status, as a proxy in front of a gateway that is down. */
  refuseUpgrades(status: number, times: number): void;
  /** Sends an event to the session, now or when it resumes. */
  dispatch(event: GatewayDispatchEvents, data: unknown): void;
  stop(): void;
}

export function pretendGateway(
  server: Server,
  world: World,
  options: { readonly url: () => string; readonly heartbeatMs: number },
): PretendGateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const identifies: GatewayIdentifyData[] = [];
  let latest: Session | undefined;
  let resumes = 0;
  let attempts = 0;
  let identifyCode: number | undefined;
  let refusals = { status: 502, times: 0 };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    attempts += 1;
    if (refusals.times > 0) {
      refusals.times -= 1;
      const page = '<html>not a gateway</html>';
      socket.end(
        `HTTP/1.1 ${refusals.status} Refused\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`,
      );
      return;
    }
    sockets.handleUpgrade(request, socket, head, talk);
  });

  function talk(socket: WebSocket): void {
    const send = (payload: unknown) => {
      socket.send(JSON.stringify(payload));
    };
    let session: Session | undefined;
    socket.on('message', (raw: RawData) => {
      const payload = JSON.parse((raw as Buffer).toString()) as GatewaySendPayload;
      switch (payload.op) {
        case GatewayOpcodes.Heartbeat:
          send({ op: GatewayOpcodes.HeartbeatAck });
          break;
        case GatewayOpcodes.Identify:
          session = identify(socket, payload.d);
          break;
        case GatewayOpcodes.Resume: {
          session = payload.d.token === world.token ? sessions.get(payload.d.session_id) : undefined;
          if (session === undefined) {
            send({ op: GatewayOpcodes.InvalidSession, d: false });
            break;
          }
          resumes += 1;
          session.socket = socket;
          for (const missed of session.sent.filter((one) => (one.s ?? 0) > payload.d.seq)) send(missed);
          emit(session, GatewayDispatchEvents.Resumed, {});
          break;
        }
        default:
      }
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
    send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatMs } });
  }

  function identify(socket: WebSocket, data: GatewayIdentifyData): Session | undefined {
    identifies.push(data);
    const code = data.token === world.token ? identifyCode : GatewayCloseCodes.AuthenticationFailed;
    if (code !== undefined) {
      socket.close(code);
      return undefined;
    }
    const session: Session = { id: randomBytes(8).toString('hex'), socket, sent: [] };
    sessions.set(session.id, session);
    latest = session;
    emit(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: world.bot,
      session_id: session.id,
      resume_gateway_url: options.url(),
      guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
      application: { id: world.applicationId, flags: 0 },
      shard: data.shard ?? [0, 1],
    });
    for (const id of world.guilds.keys()) emit(session, GatewayDispatchEvents.GuildCreate, guildCreate(world, id));
    return session;
  }

  function emit(session: Session, event: GatewayDispatchEvents, data: unknown): void {
    const payload = {
      op: GatewayOpcodes.Dispatch,
      t: event,
      s: session.sent.length + 1,
      d: data,
    } as GatewayReceivePayload;
    session.sent.push(payload);
    session.socket?.send(JSON.stringify(payload));
  }

  const open = () => [...sockets.clients];
  return {
    identifies,
    get resumes() {
      return resumes;
    },
    get attempts() {
      return attempts;
    },
    drop() {
      for (const socket of open()) socket.terminate();
    },
    close(code) {
      for (const socket of open()) socket.close(code);
    },
    refuseIdentify(code) {
      identifyCode = code;
    },
    refuseUpgrades(status, times) {
      refusals = { status, times };
    },
    dispatch(event, data) {
      if (latest === undefined) throw new Error('no bot has connected to the pretend gateway');
      emit(latest, event, data);
    },
    stop() {
      for (const socket of open()) socket.terminate();
      sockets.close();
    },
  };
}

/** A server as the gateway tells it to a bot that joined it. */
export function guildCreate(world: World, id: string) {
  const guild = world.guilds.get(id);
  if (guild === undefined) throw new Error(`no server ${id}`);
  return {
    ...guildObject(world, id),
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [{ user: world.bot, roles: [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 }],
    channels: [...world.channels.values()].filter((channel) => channel.guildId === id).map(channelObject),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function guildObject(world: World, id: string) {
  const guild = world.guilds.get(id);
  return {
    id,
    name: guild?.name,
    icon: null,
    owner_id: guild?.ownerId,
    roles: guild?.roles.map((role, position) => ({
      id: role.id,
      name: role.name,
      permissions: role.permissions.toString(),
      position,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    })),
    emojis: [],
    features: [],
    stickers: [],
    premium_tier: 0,
    preferred_locale: 'en-GB',
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    afk_timeout: 300,
    afk_channel_id: null,
    premium_progress_bar_enabled: false,
  };
}

export const channelObject = (channel: PretendChannel) => ({
  id: channel.id,
  type: channel.type,
  name: channel.name,
  position: 0,
  ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
  permission_overwrites:
    channel.guildId === null || channel.deny === 0n
      ? []
      : [{ id: channel.guildId, type: 0, allow: '0', deny: channel.deny.toString() }],
});

/** Permissions of a member in an interaction: none of note, or those of somebody who manages the server. */
export const memberPermissions = (manages: boolean): string =>
  (
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    (manages ? PermissionFlagsBits.ManageGuild : 0n)
  ).toString();
