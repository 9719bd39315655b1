import { commands } from '../../src/commands/registry.ts';
import type { View } from '../../src/view/view.ts';
import { answerLine } from '../../src/console/answer.ts';
import { renderTerminal } from '../../src/console/terminal.ts';
import { buildServices } from '../../src/services.ts';
import type { Db } from '../../src/store/open.ts';
import { NOW, seededStore } from './store.ts';

/** Asks as a person does, over a seeded store unless another is given, and reads as they do: without colour. */
export function asker(db: Db = seededStore(), now = NOW) {
  const services = buildServices(db);
  const view = async (line: string): Promise<View> => answerLine(line, commands, services, now);
  const read = async (line: string): Promise<string> => renderTerminal(await view(line), false).replace(/\s+/g, ' ');
  return { services, view, read };
}
