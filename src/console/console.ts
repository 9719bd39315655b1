import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Command } from '../commands/command.ts';
import type { Services } from '../commands/services.ts';
import { errorNotice, UserFacingError } from '../view/view.ts';
import { answerLine } from './answer.ts';
import { completeLine } from './complete.ts';
import { LineError } from './line.ts';
import { renderTerminal } from './terminal.ts';

interface Terminal {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly input: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
  readonly output: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>;
}

const WELCOME = 'Type /rating cumbria, or a question. Tab completes, help lists the commands, exit ends.\n';

/** Answers lines until `exit` or the end of the input. A line that fails says why, and the next one is read. */
export async function startConsole({ commands, services, input, output }: Terminal): Promise<void> {
  const interactive = input.isTTY === true && output.isTTY === true;
  const colour = output.isTTY === true && !process.env.NO_COLOR;
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: 'beadle> ',
    historySize: 500,
    completer: (typed: string) => completeLine(typed, commands, services),
  } as Parameters<typeof createInterface>[0]);
  if (interactive) {
    output.write(WELCOME);
    lines.prompt();
  }
  for await (const typed of lines) {
    const line = typed.trim();
    if (/^\/?(exit|quit)$/i.test(line)) break;
    if (line !== '') output.write(await told(/^\/?help$/i.test(line) ? '/help' : line));
    if (interactive) lines.prompt();
  }
  lines.close();

  async function told(line: string): Promise<string> {
    try {
      return `${renderTerminal(await answerLine(line, commands, services, new Date()), colour)}\n`;
    } catch (error) {
      if (error instanceof UserFacingError) return `${renderTerminal(errorNotice(error), colour)}\n`;
      if (error instanceof LineError) return `${error.message}\n\n`;
      process.exitCode = 1;
      return `Something went wrong here: ${error instanceof Error ? error.message : String(error)}\n\n`;
    }
  }
}
