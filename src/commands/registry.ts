import type { Command } from './command.ts';
import { rating } from './rating.ts';

/** Every slash command, in the order of /help. */
export const commands: readonly Command[] = [rating];
