// The HTTP side: routes, tokens, limits, the three-second deadline, once-only nonces, and faults on order.
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  RESTJSONErrorCodes,
  type APIInteractionResponse,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import { channelObject, guildObject } from './gateway.ts';
import type { Exchange } from './interactions.ts';
import { choiceProblems, commandProblems, invalidFormBody, messageProblems, type Problem } from './problems.ts';
import {
  addChannel,
  createMessage,
  editMessage,
  type PretendChannel,
  type PretendMessage,
  type World,
} from './world.ts';

/** A fault on order, for the next requests that fit. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly times?: number;
  /** Answers with this status. For 429, `retryAfter` are seconds. */
  readonly status?: number;
  readonly retryAfter?: number;
  /** Cuts the connection instead of answering: before anything was done, or after it was done. */
  readonly hangUp?: 'before' | 'after';
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  readonly body: unknown;
  status: number;
}

interface Incoming {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: Map<string, Buffer>;
}
interface Outgoing {
  readonly status: number;
  readonly body?: unknown;
}

type Sent = Partial<RESTPostAPIChannelMessageJSONBody> & { flags?: number };

const THREE_SECONDS = 3_000;
const FIFTEEN_MINUTES = 15 * 60_000;
/** “For the past few minutes”, says the reference; it gives no number. */
const NONCE_MEMORY = 5 * 60_000;
const CHANNEL_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;
const REPLY_FLAGS = CHANNEL_FLAGS | MessageFlags.Ephemeral;

const error = (status: number, code: number, message: string): Outgoing => ({ status, body: { message, code } });
const refused = (problems: readonly Problem[]): Outgoing => ({ status: 400, body: invalidFormBody(problems) });
const notFound = (code: number, what: string) => error(404, code, `Unknown ${what}`);

export interface PretendRest {
  handle(request: IncomingMessage, response: ServerResponse): void;
  readonly requests: SeenRequest[];
  order(fault: Fault): void;
}

export function pretendRest(
  world: World,
  exchanges: Map<string, Exchange>,
  options: { readonly gatewayUrl: () => string; readonly ratePerSecond: number },
): PretendRest {
  const requests: SeenRequest[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const recent: number[] = [];

  const channelOf = (id = '') => world.channels.get(id);
  const byToken = (token = '') => [...exchanges.values()].find((exchange) => exchange.token === token);
  const scoped = (id = 'global') => world.commands.get(id) ?? [];

  function register(scope: string, commands: readonly RESTPostAPIApplicationCommandsJSONBody[]): Outgoing {
    const problems = commandProblems(commands);
    if (problems.length > 0) return refused(problems);
    if (scope !== 'global' && !world.guilds.has(scope))
      return error(403, RESTJSONErrorCodes.MissingAccess, 'Missing Access');
    const before = scoped(scope);
    world.commands.set(
      scope,
      commands.map((command) => ({ ...command, id: before.find((b) => b.name === command.name)?.id ?? world.newId() })),
    );
    return { status: 200, body: scoped(scope) };
  }

  function post(channel: PretendChannel | undefined, { body, files }: Incoming): Outgoing {
    if (channel === undefined) return notFound(RESTJSONErrorCodes.UnknownChannel, 'Channel');
    if (channel.refusal) return error(channel.refusal.status, channel.refusal.code, channel.refusal.message);
    const sent = body as Sent;
    const problems = messageProblems(sent, [...files.keys()], CHANNEL_FLAGS);
    if (problems.length > 0) return refused(problems);
    const again =
      sent.enforce_nonce === true
        ? channel.messages.find((m) => m.nonce === String(sent.nonce) && world.now() - m.createdAt < NONCE_MEMORY)
        : undefined;
    if (again !== undefined) return { status: 200, body: again.api };
    const message = createMessage(world, channel.id, sent, files);
    channel.messages.push(message);
    return { status: 200, body: message.api };
  }

  function messages(channel: PretendChannel | undefined, query: URLSearchParams): Outgoing {
    if (channel === undefined) return notFound(RESTJSONErrorCodes.UnknownChannel, 'Channel');
    if (channel.refusal) return error(channel.refusal.status, channel.refusal.code, channel.refusal.message);
    const limit = Number(query.get('limit') ?? 50);
    const [after, before] = [BigInt(query.get('after') ?? 0), query.get('before')];
    const fitting = channel.messages
      .filter((m) => !m.deleted && BigInt(m.api.id) > after && (before === null || BigInt(m.api.id) < BigInt(before)))
      .map((m) => m.api);
    // `after` gives the oldest of those that follow, everything else the newest; both newest first.
    return { status: 200, body: (query.has('after') ? fitting.slice(0, limit) : fitting.slice(-limit)).toReversed() };
  }

  function edit(message: PretendMessage | undefined, { body, files }: Incoming): Outgoing {
    if (message === undefined || message.deleted) return notFound(RESTJSONErrorCodes.UnknownMessage, 'Message');
    const sent = body as Sent;
    const flags = (sent.flags ?? 0) | ((message.api.flags ?? 0) & MessageFlags.IsComponentsV2);
    const names = [...files.keys(), ...message.files.keys()];
    const problems = messageProblems({ ...sent, flags }, names, REPLY_FLAGS);
    if (problems.length > 0) return refused(problems);
    editMessage(world, message, sent, files);
    return { status: 200, body: message.api };
  }

  function callback(exchange: Exchange | undefined, token: string, { body, files, query }: Incoming): Outgoing {
    const afterMs = Date.now() - (exchange?.createdAt ?? 0);
    if (exchange?.token !== token || afterMs > THREE_SECONDS) {
      return notFound(RESTJSONErrorCodes.UnknownInteraction, 'interaction');
    }
    if (exchange.first !== undefined) {
      return error(
        400,
        RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
        'Interaction has already been acknowledged.',
      );
    }
    const answer = body as APIInteractionResponse;
    const sent = ('data' in answer ? (answer.data ?? {}) : {}) as Sent;
    const problems = callbackProblems(exchange, answer, sent, [...files.keys()]);
    if (problems.length > 0) return refused(problems.map((p) => ({ ...p, path: `data.${p.path}` })));
    apply(exchange, answer.type, sent, files);
    exchange.first = { type: answer.type, afterMs, hidden: ((sent.flags ?? 0) & MessageFlags.Ephemeral) !== 0 };
    exchange.changed();
    if (query.get('with_response') !== 'true') return { status: 204 };
    const message = exchange.original?.api;
    return {
      status: 200,
      body: { interaction: { id: exchange.id, type: exchange.type }, resource: { type: answer.type, message } },
    };
  }

  function apply(exchange: Exchange, type: InteractionResponseType, sent: Sent, files: Map<string, Buffer>): void {
    if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
      exchange.choices = (sent as { choices?: Exchange['choices'] }).choices;
    } else if (type === InteractionResponseType.UpdateMessage && exchange.pressed) {
      editMessage(world, exchange.pressed, sent, files);
      exchange.original = exchange.pressed;
    } else if (type === InteractionResponseType.DeferredMessageUpdate) {
      exchange.original = exchange.pressed && Object.assign(exchange.pressed, { edits: 0 });
    } else {
      exchange.original = publish(exchange, sent, files);
    }
  }

  /** Stands in the channel unless it is for the asker alone. */
  function publish(exchange: Exchange, sent: Sent, files: Map<string, Buffer>): PretendMessage {
    const message = createMessage(world, exchange.channelId, sent, files, {
      interactionId: exchange.id,
      user: exchange.user,
    });
    if (((sent.flags ?? 0) & MessageFlags.Ephemeral) === 0) channelOf(exchange.channelId)?.messages.push(message);
    return message;
  }

  function webhook(token: string, work: (exchange: Exchange) => Outgoing): Outgoing {
    const exchange = byToken(token);
    if (exchange?.first === undefined) return notFound(RESTJSONErrorCodes.UnknownWebhook, 'Webhook');
    if (Date.now() - exchange.createdAt > FIFTEEN_MINUTES) {
      return error(401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token');
    }
    const outgoing = work(exchange);
    exchange.changed();
    return outgoing;
  }

  const messageOf = (exchange: Exchange, id: string) =>
    id === '@original' ? exchange.original : exchange.followUps.find((m) => m.api.id === id);

  /** Method, path below /api/v10, whether the bot's token is needed, and what it does. */
  const routes: [method: string, path: RegExp, needsToken: boolean, work: (incoming: Incoming) => Outgoing][] = [
    [
      'GET',
      /^\/gateway\/bot$/,
      true,
      () => ({
        status: 200,
        body: {
          url: options.gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
        },
      }),
    ],
    [
      'GET',
      /^(?:\/oauth2)?\/applications\/@me$/,
      true,
      () => ({
        status: 200,
        body: {
          id: world.applicationId,
          name: 'Beadle',
          bot: world.bot,
          flags: 0,
          description: '',
          bot_public: true,
          owner: world.owner,
        },
      }),
    ],
    ['GET', /^\/users\/@me$/, true, () => ({ status: 200, body: world.bot })],
    [
      'GET',
      /^\/users\/@me\/guilds$/,
      true,
      () => ({
        status: 200,
        body: [...world.guilds.values()].map(({ id, name }) => ({ id, name })),
      }),
    ],
    [
      'POST',
      /^\/users\/@me\/channels$/,
      true,
      ({ body }) => ({
        status: 200,
        body: channelObject(directChannel(world, (body as { recipient_id: string }).recipient_id)),
      }),
    ],
    ['GET', /^\/applications\/\d+\/commands$/, true, () => ({ status: 200, body: scoped() })],
    ['PUT', /^\/applications\/\d+\/commands$/, true, ({ body }) => register('global', body as never)],
    [
      'GET',
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
      true,
      ({ params }) => ({ status: 200, body: scoped(params[0]) }),
    ],
    [
      'PUT',
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
      true,
      ({ params, body }) => register(params[0] ?? '', body as never),
    ],
    [
      'POST',
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      false,
      (incoming) => callback(exchanges.get(incoming.params[0] ?? ''), incoming.params[1] ?? '', incoming),
    ],
    [
      'POST',
      /^\/webhooks\/\d+\/([^/]+)$/,
      false,
      ({ params, body, files }) =>
        webhook(params[0] ?? '', (exchange) => {
          const sent = body as Sent;
          const problems = messageProblems(sent, [...files.keys()], REPLY_FLAGS);
          if (problems.length > 0) return refused(problems);
          const message = publish(exchange, sent, files);
          exchange.followUps.push(message);
          return { status: 200, body: message.api };
        }),
    ],
    [
      'GET',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      false,
      ({ params }) => webhook(params[0] ?? '', (exchange) => found(messageOf(exchange, params[1] ?? ''))),
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      false,
      (incoming) =>
        webhook(incoming.params[0] ?? '', (exchange) => edit(messageOf(exchange, incoming.params[1] ?? ''), incoming)),
    ],
    [
      'DELETE',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      false,
      ({ params }) => webhook(params[0] ?? '', (exchange) => remove(messageOf(exchange, params[1] ?? ''))),
    ],
    [
      'GET',
      /^\/channels\/(\d+)$/,
      true,
      ({ params }) => {
        const channel = channelOf(params[0]);
        if (channel === undefined) return notFound(RESTJSONErrorCodes.UnknownChannel, 'Channel');
        return channel.refusal?.code === RESTJSONErrorCodes.MissingAccess || channel.refusal?.status === 404
          ? error(channel.refusal.status, channel.refusal.code, channel.refusal.message)
          : { status: 200, body: channelObject(channel) };
      },
    ],
    ['POST', /^\/channels\/(\d+)\/messages$/, true, (incoming) => post(channelOf(incoming.params[0]), incoming)],
    ['GET', /^\/channels\/(\d+)\/messages$/, true, ({ params, query }) => messages(channelOf(params[0]), query)],
    [
      'PATCH',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      true,
      (incoming) =>
        edit(
          channelOf(incoming.params[0])?.messages.find((m) => m.api.id === incoming.params[1]),
          incoming,
        ),
    ],
    [
      'DELETE',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      true,
      ({ params }) => remove(channelOf(params[0])?.messages.find((m) => m.api.id === params[1])),
    ],
    ['GET', /^\/guilds\/(\d+)$/, true, ({ params }) => inGuild(params[0], (id) => guildObject(world, id))],
    ['GET', /^\/guilds\/(\d+)\/roles$/, true, ({ params }) => inGuild(params[0], (id) => guildObject(world, id).roles)],
    [
      'GET',
      /^\/guilds\/(\d+)\/members\/(\d+)$/,
      true,
      ({ params }) => inGuild(params[0], () => ({ user: { ...world.bot, id: params[1] }, roles: [], flags: 0 })),
    ],
  ];

  const inGuild = (id = '', body: (id: string) => unknown): Outgoing =>
    world.guilds.has(id) ? { status: 200, body: body(id) } : notFound(RESTJSONErrorCodes.UnknownGuild, 'Guild');

  const found = (message: PretendMessage | undefined): Outgoing =>
    message === undefined || message.deleted
      ? notFound(RESTJSONErrorCodes.UnknownMessage, 'Message')
      : { status: 200, body: message.api };

  function remove(message: PretendMessage | undefined): Outgoing {
    if (message === undefined || message.deleted) return notFound(RESTJSONErrorCodes.UnknownMessage, 'Message');
    message.deleted = true;
    return { status: 204 };
  }

  /** Discord's global limit does not count answers to interactions. */
  function overRate(path: string): boolean {
    if (path.startsWith('/interactions/') || path.startsWith('/webhooks/')) return false;
    const now = Date.now();
    while (recent[0] !== undefined && recent[0] <= now - 1_000) recent.shift();
    if (recent.length >= options.ratePerSecond) return true;
    recent.push(now);
    return false;
  }

  function faultFor(method: string, path: string): Fault | undefined {
    const entry = faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(path),
    );
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.fault;
  }

  function respond(response: ServerResponse, seen: SeenRequest, { status, body }: Outgoing, headers = {}): void {
    seen.status = status;
    // An answer without a body has no type either; a client would try to parse it.
    response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    // The library writes “@original” as “%40original”, which Discord reads the same.
    const path = url.pathname.replace(/^\/api\/v10/, '').replaceAll('%40', '@');
    const method = request.method ?? 'GET';
    const { body, files } = await readBody(request);
    const seen: SeenRequest = { method, path, at: Date.now(), body, status: 0 };
    requests.push(seen);

    const fault = faultFor(method, path);
    if (fault?.hangUp === 'before') return void request.socket.destroy();
    if (fault?.status === 429 || overRate(path)) {
      const retryAfter = fault?.retryAfter ?? 1;
      const global = fault === undefined;
      const headers = { 'retry-after': String(retryAfter), ...(global ? { 'x-ratelimit-global': 'true' } : {}) };
      const limited = { message: 'You are being rate limited.', retry_after: retryAfter, global };
      respond(response, seen, { status: 429, body: limited }, headers);
      return;
    }
    if (fault?.status !== undefined) {
      respond(response, seen, error(fault.status, 0, `${fault.status} on order`));
      return;
    }

    const route = routes.find(([verb, pattern]) => verb === method && pattern.test(path));
    if (!url.pathname.startsWith('/api/v10') || route === undefined) {
      respond(response, seen, error(404, 0, '404: Not Found'));
      return;
    }
    const [, pattern, needsToken, work] = route;
    if (needsToken && request.headers.authorization !== `Bot ${world.token}`) {
      respond(response, seen, error(401, 0, '401: Unauthorized'));
      return;
    }
    const params = pattern.exec(path)?.slice(1) ?? [];
    const outgoing = work({ params, query: url.searchParams, body, files });
    if (fault?.hangUp === 'after') return void request.socket.destroy();
    respond(response, seen, outgoing);
  }

  return {
    requests,
    order: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    handle(request, response) {
      serve(request, response).catch((reason: unknown) => {
        response.writeHead(500).end(String(reason));
      });
    },
  };
}

function callbackProblems(
  exchange: Exchange,
  answer: APIInteractionResponse,
  sent: Sent,
  files: readonly string[],
): Problem[] {
  const autocomplete = exchange.type === InteractionType.ApplicationCommandAutocomplete;
  switch (answer.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      if (!autocomplete) return [{ path: 'type', reason: 'no choices are asked for' }];
      return choiceProblems((sent as { choices?: [] }).choices ?? []).map((p) => ({ ...p, path: `choices${p.path}` }));
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      if (autocomplete) return [{ path: 'type', reason: 'choices are asked for' }];
      if (answer.type === InteractionResponseType.UpdateMessage && !exchange.pressed) {
        return [{ path: 'type', reason: 'there is no message to update' }];
      }
      return messageProblems(sent, files, REPLY_FLAGS);
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const others = (sent.flags ?? 0) & ~MessageFlags.Ephemeral;
      return others === 0 ? [] : [{ path: 'flags', reason: 'a deferral takes only the ephemeral flag' }];
    }
    case InteractionResponseType.DeferredMessageUpdate:
      return exchange.pressed ? [] : [{ path: 'type', reason: 'there is no message to update' }];
    default:
      return [{ path: 'type', reason: `type ${answer.type} is not played here` }];
  }
}

/** A conversation with one person, made when first asked for. */
function directChannel(world: World, userId: string): PretendChannel {
  const name = `dm-${userId}`;
  return [...world.channels.values()].find((c) => c.name === name) ?? addChannel(world, null, name);
}

async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: Map<string, Buffer> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const files = new Map<string, Buffer>();
  const type = request.headers['content-type'] ?? '';
  const raw = Buffer.concat(chunks);
  if (!type.startsWith('multipart/form-data')) {
    return { body: raw.length === 0 ? undefined : JSON.parse(raw.toString()), files };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated for servers that strangers reach; this one is not
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  let body: unknown;
  for (const [key, value] of form) {
    if (typeof value !== 'string') files.set(value.name, Buffer.from(await value.arrayBuffer()));
    else if (key === 'payload_json') body = JSON.parse(value);
  }
  return { body, files };
}
