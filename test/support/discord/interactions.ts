// Interactions: made as Discord makes them from what a person does, and what the bot answered to each.
import { randomBytes } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandOption,
  type APIMessageComponent,
  type APIUser,
} from 'discord.js';
import { channelObject, memberPermissions } from './gateway.ts';
import type { PretendMessage, World } from './world.ts';

/** Who does something, and where. Left out: the same person in the first server, without any permission of note. */
export interface Asker {
  readonly user?: APIUser;
  /** `null`: a direct message. */
  readonly channelId?: string | null;
  readonly managesServer?: boolean;
  /** The server never installed the bot; the asker did. */
  readonly userInstalled?: boolean;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** One interaction and everything the bot did with it. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channelId: string;
  readonly createdAt: number;
  /** The message whose button was pressed. */
  readonly pressed: PretendMessage | undefined;
  first: { readonly type: InteractionResponseType; readonly afterMs: number; readonly hidden: boolean } | undefined;
  original: PretendMessage | undefined;
  readonly followUps: PretendMessage[];
  choices: readonly Choice[] | undefined;
  /** Called by the REST side whenever the bot did something. */
  changed: () => void;
}

/** What the asker sees in the end. */
export interface Answer {
  readonly message: PretendMessage;
  /** Seen by the asker alone. */
  readonly hidden: boolean;
  /** How the first answer came: at once, after “thinking…”, or as a change of the message whose button was pressed. */
  readonly how: 'reply' | 'deferred' | 'update';
  readonly afterMs: number;
  readonly exchange: Exchange;
}

const THREE_SECONDS = 3_000;

export function newExchange(
  world: World,
  type: InteractionType,
  by: Required<Pick<Asker, 'user'>> & { readonly channelId: string },
  pressed?: PretendMessage,
): Exchange {
  return {
    id: world.newId(),
    token: randomBytes(24).toString('base64url'),
    type,
    user: by.user,
    channelId: by.channelId,
    createdAt: Date.now(),
    pressed,
    first: undefined,
    original: undefined,
    followUps: [],
    choices: undefined,
    changed: () => undefined,
  };
}

/** What the gateway sends for it. `data` is the part that differs by kind. */
export function interactionEvent(world: World, exchange: Exchange, asker: Asker, data: object) {
  const channel = world.channels.get(exchange.channelId);
  if (channel === undefined) throw new Error(`no channel ${exchange.channelId}`);
  const inServer = channel.guildId !== null;
  const member = {
    user: exchange.user,
    roles: [],
    permissions: memberPermissions(asker.managesServer ?? false),
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
  };
  return {
    id: exchange.id,
    application_id: world.applicationId,
    type: exchange.type,
    token: exchange.token,
    version: 1,
    channel: channelObject(channel),
    channel_id: channel.id,
    ...(inServer
      ? { guild_id: channel.guildId, guild: { id: channel.guildId, locale: 'en-GB', features: [] }, member }
      : { user: exchange.user }),
    app_permissions: memberPermissions(false),
    locale: 'en-GB',
    guild_locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: asker.userInstalled ? { 1: exchange.user.id } : { 0: channel.guildId ?? '0' },
    context: inServer ? 0 : 1,
    attachment_size_limit: 10_485_760,
    data,
    ...(exchange.pressed === undefined ? {} : { message: exchange.pressed.api }),
  };
}

/**
 * The data of a command as typed: `digest set` names a subcommand; options go by the declared types.
 * @throws when Discord's client would not have let it through: no such command, an option missing or unknown.
 */
export function commandData(
  world: World,
  scopes: readonly string[],
  line: string,
  given: Readonly<Record<string, string | number | boolean>>,
  focused?: string,
) {
  const [name = '', ...path] = line.split(' ');
  const registered = scopes.flatMap((scope) => world.commands.get(scope) ?? []).find((one) => one.name === name);
  if (registered === undefined) throw new Error(`/${name} is not registered`);
  let declared: readonly APIApplicationCommandOption[] = nestedOf(registered);
  for (const step of path) {
    const sub = declared.find((option) => option.name === step);
    if (sub === undefined) throw new Error(`/${line}: there is no subcommand ${step}`);
    declared = nestedOf(sub);
  }
  const missing = declared.find((o) => 'required' in o && o.required && !(o.name in given) && focused === undefined);
  if (missing) throw new Error(`/${line}: the option ${missing.name} is required`);
  let options: object[] = Object.entries(given).map(([option, value]) => {
    const type = declared.find((one) => one.name === option)?.type;
    if (type === undefined) throw new Error(`/${line}: there is no option ${option}`);
    return { name: option, type, value, ...(option === focused ? { focused: true } : {}) };
  });
  for (const step of path.toReversed()) {
    options = [{ name: step, type: ApplicationCommandOptionType.Subcommand, options }];
  }
  return { id: registered.id, name, type: 1, options };
}

const nestedOf = (declared: object): readonly APIApplicationCommandOption[] =>
  'options' in declared ? ((declared.options ?? []) as APIApplicationCommandOption[]) : [];

/** Every button of a message, in reading order. */
export function buttonsOf(message: PretendMessage): { label: string; customId: string; disabled: boolean }[] {
  const found: { label: string; customId: string; disabled: boolean }[] = [];
  const visit = (components: readonly APIMessageComponent[]) => {
    for (const component of components) {
      if (component.type === ComponentType.Button && 'custom_id' in component) {
        const { label = '', custom_id: customId, disabled = false } = component;
        found.push({ label, customId, disabled });
      }
      if ('components' in component) visit(component.components);
    }
  };
  visit(message.api.components ?? []);
  return found;
}

/** All text of a message as it was sent, markdown included. */
export function textOf(message: PretendMessage): string {
  const texts: string[] = message.api.content === '' ? [] : [message.api.content];
  const visit = (components: readonly APIMessageComponent[]) => {
    for (const component of components) {
      if (component.type === ComponentType.TextDisplay) texts.push(component.content);
      if ('components' in component) visit(component.components);
    }
  };
  visit(message.api.components ?? []);
  return texts.join('\n');
}

/** Waits for the first answer (three seconds, as Discord does) and then for what is finally shown. */
export async function shown(exchange: Exchange, patienceMs: number): Promise<Answer> {
  await until(exchange, () => exchange.first !== undefined, THREE_SECONDS, 'no answer within three seconds');
  await until(exchange, () => finalMessage(exchange) !== undefined, patienceMs, 'deferred, and nothing came after it');
  const { first } = exchange;
  const message = finalMessage(exchange);
  if (first === undefined || message === undefined) throw new Error('unreachable');
  const deferred =
    first.type === InteractionResponseType.DeferredChannelMessageWithSource ||
    first.type === InteractionResponseType.DeferredMessageUpdate;
  const followUp = message !== exchange.original && message !== exchange.pressed;
  const hidden = ((message.sent.flags ?? 0) & 64) !== 0 || (!followUp && first.hidden);
  const how = deferred ? 'deferred' : first.type === InteractionResponseType.UpdateMessage ? 'update' : 'reply';
  return { message, hidden, how, afterMs: first.afterMs, exchange };
}

function finalMessage({ first, original, pressed, followUps }: Exchange): PretendMessage | undefined {
  switch (first?.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return original;
    case InteractionResponseType.UpdateMessage:
      return pressed;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return original !== undefined && original.edits > 0 && !original.deleted ? original : followUps[0];
    case InteractionResponseType.DeferredMessageUpdate:
      return original !== undefined && original.edits > 0 ? original : followUps[0];
    default:
      return undefined;
  }
}

export async function until(exchange: Exchange, done: () => boolean, ms: number, otherwise: string): Promise<void> {
  if (done()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(otherwise));
    }, ms);
    exchange.changed = () => {
      if (!done()) return;
      clearTimeout(timer);
      resolve();
    };
  });
}
