import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  MessageFlags,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Command, MessageCommand, Request } from '../commands/command.ts';
import type { Services } from '../commands/services.ts';
import { text, UserFacingError, type Notice } from '../view/view.ts';
import type { Logger } from '../log.ts';
import { commandOf, fromCustomId, type Press } from './customId.ts';
import { isWeather } from './errors.ts';
import { clipPlain } from './inert.ts';
import { optionsFromPress, optionsOf, optionsOfMessage, subcommandOf } from './options.ts';
import { replyTo, type Reply } from './reply.ts';

/** Discord waits three seconds for a first answer; a run that is not done by then must have said that it is at work. */
const DEFER_AFTER_MS = 1_500;
const CHOICES = 25;
const CHOICE_LENGTH = 100;

export interface Dispatcher {
  /** Answers one interaction. Never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Refuses what comes from now on, and waits for what is under way, at most so long. */
  finish(atMostMs: number): Promise<void>;
}

/**
 * Brings interactions to commands and their views back: deferral where needed, permission at every run, private error
 * replies, and nothing that can throw into the gateway's event loop.
 */
export function createDispatcher(deps: {
  readonly commands: readonly Command[];
  readonly messageCommands?: readonly MessageCommand[];
  readonly services: Services;
  readonly log: Logger;
  readonly now?: () => Date;
}): Dispatcher {
  const { services, log, now = () => new Date() } = deps;
  const commands = new Map(deps.commands.map((command) => [command.data.name, command]));
  const onMessages = new Map(deps.messageCommands?.map((command) => [command.data.name, command]));
  const underWay = new Set<Promise<void>>();
  let finishing = false;

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    // Any failure leaves an empty list: an error here would show as a red line under what is being typed.
    const suggest = () => {
      const { name, value } = interaction.options.getFocused(true);
      const request = requestOf(interaction, optionsOf(interaction.options.data), subcommandOf(interaction), now());
      const choices = commands.get(interaction.commandName)?.complete?.(name, value, services, request) ?? [];
      return choices
        .filter((choice) => choice.value.length > 0 && choice.value.length <= CHOICE_LENGTH)
        .map((choice) => ({ ...choice, name: clipPlain(choice.name, CHOICE_LENGTH) }))
        .filter((choice) => choice.name !== '')
        .slice(0, CHOICES);
    };
    let choices: ReturnType<typeof suggest> = [];
    try {
      choices = suggest();
    } catch (err) {
      log.error({ err, command: interaction.commandName }, 'autocomplete failed');
    }
    await interaction.respond(choices);
  }

  /** Runs a command and sends its view; what goes wrong is told to the asker alone. */
  async function run(command: Command | MessageCommand, request: Request, reply: Reply): Promise<void> {
    allow(command, request);
    const quiet = request.options.flag('private') || command.needs !== undefined;
    if (command.slow?.(request) === true) await reply.defer(quiet);
    let result = command.run(request, services);
    if (result instanceof Promise && !reply.deferred) {
      const late = Symbol('late');
      const first = await Promise.race([result, sleep(DEFER_AFTER_MS, late, { ref: false })]);
      if (first === late) await reply.defer(quiet);
      else result = first;
    }
    const view = await result;
    await reply.send(view, quiet || view.private === true);
  }

  async function answer(
    name: string,
    interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction,
    reply: Reply,
    work: () => Promise<void>,
  ): Promise<void> {
    const started = performance.now();
    const outcome = await work().then(
      () => 'answered',
      async (error: unknown) => {
        if (isWeather(error)) {
          log.info({ event: 'gone', command: name, err: error }, 'whoever asked is gone');
          return 'gone';
        }
        if (!(error instanceof UserFacingError))
          log.error({ err: error, command: name, ref: refOf(error) }, 'a command failed');
        await reply.fail(noticeOf(error));
        return error instanceof UserFacingError ? error.code : 'failed';
      },
    );
    const ms = Math.round(performance.now() - started);
    log.info({ event: 'interaction', command: name, kind: interaction.isButton() ? 'button' : 'command', outcome, ms });
  }

  const typed = (interaction: ChatInputCommandInteraction) => {
    const name = interaction.commandName;
    const reply = replyTo(interaction, { turns: false });
    return answer(name, interaction, reply, async () => {
      const command = commands.get(name);
      if (command === undefined) throw new UserFacingError('out-of-date', 'This command no longer exists: see /help.');
      const request = requestOf(interaction, optionsOf(interaction.options.data), subcommandOf(interaction), now());
      await run(command, request, reply);
    });
  };

  const picked = (interaction: MessageContextMenuCommandInteraction) => {
    const name = interaction.commandName;
    const reply = replyTo(interaction, { turns: false });
    return answer(name, interaction, reply, async () => {
      const command = onMessages.get(name);
      if (command === undefined) throw new UserFacingError('out-of-date', 'This command no longer exists: see /help.');
      await run(command, requestOf(interaction, optionsOfMessage(interaction.targetMessage), null, now()), reply);
    });
  };

  const pressed = (interaction: ButtonInteraction) => {
    const press = fromCustomId(interaction.customId);
    const reply = replyTo(interaction, { turns: press?.does === 'turn' });
    return answer(press?.command ?? 'unknown', interaction, reply, async () => {
      const command = press && commands.get(press.command);
      if (press === undefined || command === undefined) throw outOfDate(interaction.customId);
      ownTurnsOnly(interaction, press);
      const hidden = press.does === 'ask' && interaction.message.flags.has(MessageFlags.Ephemeral);
      const options = optionsFromPress(hidden ? { ...press.options, private: 'true' } : press.options);
      await run(command, requestOf(interaction, options, press.subcommand, now()), reply);
    });
  };

  async function dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return complete(interaction);
    const isCommand = interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand();
    if (!isCommand && !interaction.isButton()) return;
    if (finishing) return replyTo(interaction, { turns: false }).fail(RESTARTING);
    if (interaction.isMessageContextMenuCommand()) return picked(interaction);
    return interaction.isButton() ? pressed(interaction) : typed(interaction);
  }

  return {
    handle(interaction) {
      const work = dispatch(interaction)
        .catch((err: unknown) => {
          log[isWeather(err) ? 'info' : 'error']({ err, event: 'unanswered' }, 'an interaction was left unanswered');
        })
        .finally(() => underWay.delete(work));
      underWay.add(work);
      return work;
    },
    async finish(atMostMs) {
      finishing = true;
      await Promise.race([Promise.allSettled(underWay), sleep(atMostMs, undefined, { ref: false })]);
    },
  };
}

function requestOf(
  interaction:
    ChatInputCommandInteraction | MessageContextMenuCommandInteraction | AutocompleteInteraction | ButtonInteraction,
  options: Request['options'],
  subcommand: string | null,
  now: Date,
): Request {
  return {
    options,
    subcommand,
    asker: {
      userId: interaction.user.id,
      guildId: interaction.guildId,
      channelId: interaction.channelId,
      canManageServer: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    now,
  };
}

/** Hiding a command in the server's settings does not protect it, and buttons are not hidden at all. */
function allow(command: Command | MessageCommand, { asker }: Request): void {
  if (command.needs === undefined) return;
  if (asker.guildId === null) {
    throw new UserFacingError(
      'not-allowed',
      `/${command.data.name} works in a server only: run it in one that you manage.`,
    );
  }
  if (!asker.canManageServer) {
    throw new UserFacingError(
      'not-allowed',
      `/${command.data.name} needs the permission Manage Server: ask someone who has it.`,
    );
  }
}

/** Turning a page changes the message for everybody, so it is for whoever asked. */
function ownTurnsOnly(interaction: ButtonInteraction, press: Press): void {
  const asker = interaction.message.interactionMetadata?.user.id;
  if (press.does === 'turn' && asker !== undefined && asker !== interaction.user.id) {
    throw new UserFacingError(
      'not-allowed',
      `These buttons are for whoever asked: run /${press.command} to get your own.`,
    );
  }
}

function outOfDate(customId: string): UserFacingError {
  const command = commandOf(customId);
  const advice = command === undefined ? 'run the command again' : `run /${command} again`;
  return new UserFacingError('out-of-date', `This button is out of date: ${advice}.`);
}

const references = new WeakMap<object, string>();

/** A short mark that stands in the log and in the reply, and says nothing else. */
function refOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'none';
  const ref = references.get(error) ?? randomBytes(3).toString('hex');
  references.set(error, ref);
  return ref;
}

function noticeOf(error: unknown): Notice {
  if (error instanceof UserFacingError) {
    return { kind: 'notice', title: '', blocks: [text(error.message)], actions: error.actions, private: true };
  }
  const sentence = `Something went wrong here: try again, and tell whoever runs this bot if it stays so (reference ${refOf(error)}).`;
  return { kind: 'notice', title: '', blocks: [text(sentence)], private: true };
}

const RESTARTING: Notice = {
  kind: 'notice',
  title: '',
  blocks: [text('Beadle is restarting: try again in a moment.')],
  private: true,
};
