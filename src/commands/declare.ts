import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandChannelOption,
  APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord.js';
import { AREA_NAMES, LINES } from '../domain/frameworks.ts';
import type { Command, MessageCommand } from './command.ts';

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- the compiler checks these numbers against the enums,
   and importing the enums would cost every one-shot answer 20 ms */
export const SUBCOMMAND: ApplicationCommandOptionType.Subcommand = 1;
const CHAT_INPUT: ApplicationCommandType.ChatInput = 1;
const MESSAGE: ApplicationCommandType.Message = 3;
const STRING: ApplicationCommandOptionType.String = 3;
const INTEGER: ApplicationCommandOptionType.Integer = 4;
const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;
const CHANNEL: ApplicationCommandOptionType.Channel = 7;
const ROLE: ApplicationCommandOptionType.Role = 8;
/** Text channels, announcement channels, and the three kinds of thread. */
const POSTABLE: NonNullable<APIApplicationCommandChannelOption['channel_types']> = [0, 5, 10, 11, 12] satisfies [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
const ANYWHERE: InteractionContextType[] = [0, 1, 2] satisfies [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const ANYBODY: ApplicationIntegrationType[] = [0, 1] satisfies [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
];
const IN_SERVERS: InteractionContextType[] = [0] satisfies [InteractionContextType.Guild];
const BY_SERVERS: ApplicationIntegrationType[] = [0] satisfies [ApplicationIntegrationType.GuildInstall];
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

/** Hides a command from members without Manage Server; the handler checks it all the same. */
const MANAGE_SERVER = '32';

/** A command in the menu of a message, shown to members with Manage Server. */
export const onMessage = (name: string): MessageCommand['data'] => ({
  type: MESSAGE,
  name,
  contexts: IN_SERVERS,
  integration_types: BY_SERVERS,
  default_member_permissions: MANAGE_SERVER,
});

/** A look-up: for servers and for users, usable in direct messages too. Required options come first. */
export const lookUp = (
  name: string,
  description: string,
  options: readonly APIApplicationCommandBasicOption[] = [],
): Command['data'] => ({
  type: CHAT_INPUT,
  name,
  description,
  contexts: ANYWHERE,
  integration_types: ANYBODY,
  options: [...options],
});

/** Settings of a server, for those who manage it: subcommands, each with its options. */
export const setting = (
  name: string,
  description: string,
  subcommands: readonly {
    readonly name: string;
    readonly description: string;
    readonly options?: readonly APIApplicationCommandBasicOption[];
  }[],
): Command['data'] => ({
  type: CHAT_INPUT,
  name,
  description,
  contexts: IN_SERVERS,
  integration_types: BY_SERVERS,
  default_member_permissions: MANAGE_SERVER,
  options: subcommands.map((sub) => ({ type: SUBCOMMAND, ...sub, options: [...(sub.options ?? [])] })),
});

interface TextOption {
  readonly required?: boolean;
  readonly maxLength?: number;
  /** Suggestions while typing; what is typed may still be anything. */
  readonly suggests?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

export function textOption(
  name: string,
  description: string,
  given: TextOption = {},
): APIApplicationCommandStringOption {
  const option = { type: STRING, name, description, required: given.required ?? false } as const;
  if (given.choices) return { ...option, choices: [...given.choices] };
  return {
    ...option,
    max_length: given.maxLength ?? 100,
    autocomplete: given.suggests ?? false,
  };
}

export const flagOption = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: BOOLEAN,
  name,
  description,
});

export const numberOption = (
  name: string,
  description: string,
  min: number,
  max: number,
): APIApplicationCommandBasicOption => ({
  type: INTEGER,
  name,
  description,
  min_value: min,
  max_value: max,
});

export const channelOption = (
  name: string,
  description: string,
  required = false,
): APIApplicationCommandChannelOption => ({
  type: CHANNEL,
  name,
  description,
  required,
  channel_types: POSTABLE,
});

export const roleOption = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: ROLE,
  name,
  description,
});

export const privateOption = flagOption('private', 'Show the answer only to me');
/** A choice of the areas that are judged today, overall among them. */
export const areaOption = (description: string) =>
  textOption('area', description, {
    choices: LINES.filter((l) => l !== 'adoption').map((l) => ({ name: AREA_NAMES[l], value: l })),
  });
export const dateOption = textOption('date', 'As it stood on a day: 31 March 2015, or March 2015 for a month’s end', {
  maxLength: 20,
});
export const pageOption = numberOption('page', 'Page of a long answer', 1, 100);
export const councilOption = (required = true) =>
  textOption('council', 'A council: start typing its name', { required, suggests: true });
