import type { Command, Request } from '../commands/command.ts';
import { optionsFrom } from '../commands/options.ts';
import type { Services } from '../commands/services.ts';
import type { View } from '../view/view.ts';
import { parseLine, type ParsedLine } from './line.ts';

/** The person at the terminal runs the machine that Beadle runs on. */
export const OPERATOR = { userId: 'operator', guildId: null, channelId: null, canManageServer: true };

/**
 * Answers a line: a slash command as typed, or a plain question where the command list can ask.
 * @throws LineError when the line is no command; UserFacingError when its words mean nothing on file.
 */
export function answerLine(
  line: string,
  commands: readonly Command[],
  services: Services,
  now: Date,
): View | Promise<View> {
  const asks = commands.find((c) => c.data.name === 'ask');
  const isCommand = line.trim().startsWith('/') || asks === undefined;
  const parsed: ParsedLine = isCommand
    ? parseLine(line, commands)
    : { command: asks, subcommand: null, options: { question: line } };
  const request: Request = {
    options: optionsFrom(parsed.options),
    subcommand: parsed.subcommand,
    asker: OPERATOR,
    now,
  };
  return parsed.command.run(request, services);
}
