import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { View } from '../view/view.ts';
import { render } from './render.ts';

/** The answers to one interaction. Public or private is settled by the first of them. */
export interface Reply {
  readonly deferred: boolean;
  /** Says “at work” within the three seconds; the answer then has 15 minutes. */
  defer(hidden: boolean): Promise<void>;
  send(view: View, hidden: boolean): Promise<void>;
  /** An error: to the asker alone, and whatever stands there already stays. */
  fail(view: View): Promise<void>;
}

/** `turns`: the answer replaces the message whose button was pressed. */
export function replyTo(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction,
  { turns }: { readonly turns: boolean },
): Reply {
  let deferral: 'open' | 'hidden' | 'turn' | undefined;
  let answered = false;
  const hide = (message: ReturnType<typeof payload>) => ({ ...message, flags: HIDDEN }) as const;

  async function send(view: View, hidden: boolean): Promise<void> {
    const message = payload(view);
    if (deferral !== undefined) {
      // Flags cannot change who sees a deferred answer: a private one must be a new message.
      if (deferral === 'open' && hidden) return alone(hide(message));
      await interaction.editReply(message);
    } else if (turns && interaction.isButton()) await interaction.update(message);
    else await interaction.reply(hidden ? hide(message) : message);
    answered = true;
  }

  async function alone(message: ReturnType<typeof hide>): Promise<void> {
    if (deferral === 'open' && !answered) await interaction.deleteReply();
    await interaction.followUp(message);
  }

  return {
    get deferred() {
      return deferral !== undefined;
    },
    async defer(hidden) {
      if (turns && interaction.isButton()) await interaction.deferUpdate();
      else await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
      deferral = turns ? 'turn' : hidden ? 'hidden' : 'open';
    },
    send,
    async fail(view) {
      const message = payload(view);
      if (deferral === 'hidden' && !answered) await interaction.editReply(message);
      else if (deferral !== undefined || answered) await alone(hide(message));
      else await interaction.reply(hide(message));
    },
  };
}

const SHOWN = MessageFlags.IsComponentsV2 as const;
const HIDDEN = SHOWN | MessageFlags.Ephemeral;

/** A rendered message in the library's words. `attachments: []` drops what an edited message had before. */
function payload(view: View) {
  const { body, files } = render(view);
  return {
    flags: SHOWN,
    components: body.components,
    allowedMentions: body.allowed_mentions,
    attachments: [],
    files: files.map(({ name, data, description }) => ({ name, attachment: data, description })),
  };
}
