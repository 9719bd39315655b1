import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command as Program } from 'commander';
import { errorNotice, UserFacingError, type View } from '../view/view.ts';
import { readConfig } from '../config.ts';
import { answerLine } from '../console/answer.ts';
import { LineError } from '../console/line.ts';
import { renderTerminal } from '../console/terminal.ts';
import { ExitError } from '../exit.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { namesOn } from '../sources/names.ts';
import { openSeeded } from './open.ts';

interface RunOptions {
  readonly json?: boolean;
  readonly out?: string;
}

export function addRun(program: Program): void {
  program
    .command('run')
    .argument('<line>', 'a slash command as typed, for example "/rating cumbria"')
    .option('--json', 'print the Discord messages that the bot would send')
    .option('--out <folder>', 'save attached pictures and lists there')
    .description('answer one slash command and exit')
    .action((line: string, options: RunOptions) => runLine(line, options));
}

/** Prints the answer to one line; a line that cannot be answered prints why and ends with 1. */
export async function runLine(line: string, options: RunOptions = {}): Promise<void> {
  const config = readConfig();
  // A terminal shows no pictures: they are made where they are saved or counted.
  const pictures = options.out !== undefined || options.json === true ? await makePictures() : undefined;
  const { db, services } = openSeeded(config.databasePath, pictures, namesOn(config));
  try {
    const { commands } = await import('../commands/registry.ts');
    const answered = await answer(async () => answerLine(line, commands, services, new Date()));
    await print(answered.view, options);
    if (!answered.ok) process.exitCode = 1;
  } finally {
    await pictures?.close();
    db.close();
  }
}

async function makePictures(): Promise<Pictures> {
  const { pictureMaker } = await import('../pictures/pictures.ts');
  return pictureMaker();
}

async function answer(work: () => Promise<View>): Promise<{ view: View; ok: boolean }> {
  try {
    return { view: await work(), ok: true };
  } catch (error) {
    if (error instanceof LineError) throw new ExitError(2, error.message);
    if (error instanceof UserFacingError) return { view: errorNotice(error), ok: false };
    throw error;
  }
}

async function print(view: View, { json, out }: RunOptions): Promise<void> {
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    for (const file of view.attachments ?? []) writeFileSync(join(out, file.name), file.data);
  }
  if (json !== true) {
    process.stdout.write(renderTerminal(view, process.stdout.isTTY && !process.env.NO_COLOR));
    return;
  }
  const { render } = await import('../discord/render.ts');
  const { body, files } = render(view);
  const attachments = body.attachments.map((a, i) => ({ ...a, size: files[i]?.data.length ?? 0 }));
  const flags = view.private === true ? body.flags | EPHEMERAL : body.flags;
  process.stdout.write(`${JSON.stringify([{ ...body, flags, attachments }], null, 2)}\n`);
}

/** Discord's mark of a reply that only the asker sees. */
const EPHEMERAL = 64;
