import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Services } from './services.ts';
import type { View } from '../view/view.ts';

/** Who asks, from where and what, whichever front end it came through. */
export interface Request {
  readonly options: Options;
  readonly subcommand: string | null;
  readonly asker: {
    readonly userId: string;
    /** `null` outside a server. */
    readonly guildId: string | null;
    readonly channelId: string | null;
    readonly canManageServer: boolean;
  };
  readonly now: Date;
}

/** Options as given, by name. Front ends hand over what was typed; commands check what it means. */
export interface Options {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  flag(name: string): boolean;
}

export type Choice = APIApplicationCommandOptionChoice<string>;

export interface Command {
  /** What Discord is told, as plain data. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Checked by the dispatcher at every run, button presses included. */
  readonly needs?: 'manage-server';
  /** Set when a run may take longer than a look-up: the front end then shows that it is at work. */
  readonly slow?: (request: Request) => boolean;
  /** Suggestions for an option while it is typed, from memory; at most 25. */
  readonly complete?: (option: string, typed: string, services: Services, request: Request) => readonly Choice[];
  /** @throws UserFacingError with a sentence for the person who asked. */
  readonly run: (request: Request, services: Services) => View | Promise<View>;
}

/** A command on a message, in the menu beside it. Its request carries the message's text and the links in it as `message`. */
export interface MessageCommand extends Pick<Command, 'needs' | 'slow' | 'run'> {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}
