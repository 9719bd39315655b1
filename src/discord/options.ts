import type { AutocompleteInteraction, ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import type { Options } from '../commands/command.ts';

type Given = Readonly<Record<string, string | number | boolean>>;

const optionsFrom = (given: Given): Options => ({
  text: (name) => (given[name] === undefined ? undefined : String(given[name])),
  number(name) {
    const value = Number(given[name] ?? NaN);
    return Number.isFinite(value) ? value : undefined;
  },
  flag: (name) => given[name] === true || given[name] === 'true',
});

/** What was typed. Channels, roles and users are their ids. */
export function optionsOf(data: readonly CommandInteractionOption[]): Options {
  const given: Record<string, string | number | boolean> = {};
  const collect = (options: readonly CommandInteractionOption[]) => {
    for (const { name, value, options: nested } of options) {
      if (nested !== undefined) collect(nested);
      else if (value !== undefined) given[name] = value;
    }
  };
  collect(data);
  return optionsFrom(given);
}

/** What a message command was used on: the text, and the links that its previews lead to. */
export const optionsOfMessage = (message: {
  readonly content: string;
  readonly embeds: readonly { readonly url: string | null }[];
}): Options => optionsFrom({ message: [message.content, ...message.embeds.map(({ url }) => url ?? '')].join('\n') });

/** What a button carried. */
export const optionsFromPress = (options: Readonly<Record<string, string>>): Options => optionsFrom(options);

export const subcommandOf = (interaction: ChatInputCommandInteraction | AutocompleteInteraction): string | null =>
  interaction.options.getSubcommand(false);
