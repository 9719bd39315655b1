import type { Command } from '../commands/command.ts';
import { SUBCOMMAND } from '../commands/declare.ts';
import type { OptionValues } from '../commands/options.ts';

/** A line that is no command as it stands; the sentence says what to type instead. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

export interface ParsedLine {
  readonly command: Command;
  readonly subcommand: string | null;
  readonly options: OptionValues;
}

interface KnownOption {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
}

/**
 * Reads a slash command as typed: `/rating council:cumbria`, `/rating cumbria`, `/digest set day:monday time:09:00`.
 * Words before the first named option belong to the option that is required, or to the first of a command that takes text.
 * @throws LineError for an unknown command or option and for words that belong to none.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const [, name = '', afterName = ''] = /^\/?(\S*)\s*([^]*)$/.exec(line.trim()) ?? [];
  const command = commands.find((c) => c.data.name === name.toLowerCase());
  if (command === undefined) {
    const like = commands
      .filter((c) => c.data.name.startsWith(name.slice(0, 2).toLowerCase()))
      .map((c) => `/${c.data.name}`);
    const hint = like.length > 0 ? `Did you mean ${like.join(' or ')}? ` : '';
    throw new LineError(`There is no command /${name.slice(0, 40)}. ${hint}Type /help for the list.`);
  }
  const subcommands = (command.data.options ?? []).filter((o) => o.type === SUBCOMMAND);
  if (subcommands.length === 0) {
    return {
      command,
      subcommand: null,
      options: readOptions(afterName, command.data.options ?? [], `/${command.data.name}`),
    };
  }
  const [, word = '', rest = ''] = /^(\S*)\s*([^]*)$/.exec(afterName) ?? [];
  const chosen = subcommands.find((o) => o.name === word.toLowerCase());
  if (chosen === undefined) {
    const all = subcommands.map((o) => `/${command.data.name} ${o.name}`).join(', ');
    throw new LineError(`Say which: ${all}.`);
  }
  return {
    command,
    subcommand: chosen.name,
    options: readOptions(rest, chosen.options ?? [], `/${command.data.name} ${chosen.name}`),
  };
}

function readOptions(text: string, known: readonly KnownOption[], usage: string): OptionValues {
  const names = known.map((o) => o.name);
  const values: Record<string, string | number | boolean> = {};
  const marks = [...text.matchAll(new RegExp(`(?:^|\\s)(${names.join('|') || '(?!)'}):`, 'giu'))];
  const loose = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (loose !== '') {
    const takes = known.find((o) => o.required) ?? known.find((o) => o.type === 3);
    if (takes === undefined)
      throw new LineError(`${usage} takes ${names.length === 0 ? 'no options' : `only ${names.join(', ')}`}.`);
    values[takes.name] = loose;
  }
  for (const [i, mark] of marks.entries()) {
    const option = known.find((o) => o.name === mark[1]?.toLowerCase());
    if (option === undefined) continue;
    const raw = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length).trim();
    values[option.name] = toValue(option, raw.replace(/^"([^]*)"$/, '$1'), usage);
  }
  return values;
}

function toValue(option: KnownOption, raw: string, usage: string): string | number | boolean {
  if (option.type === 5) {
    if (!/^(true|false|yes|no)$/i.test(raw)) throw new LineError(`${usage}: ${option.name} is true or false.`);
    return /^(true|yes)$/i.test(raw);
  }
  if (option.type === 4 || option.type === 10) {
    if (!/^-?\d+(\.\d+)?$/.test(raw)) throw new LineError(`${usage}: ${option.name} is a number.`);
    return Number(raw);
  }
  return raw;
}
