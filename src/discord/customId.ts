import type { Action } from '../view/view.ts';

/** What a pressed button asks for. Values come back as text; options are read by what the command expects. */
export interface Press {
  readonly command: string;
  readonly subcommand: string | null;
  readonly does: Action['does'];
  readonly options: Readonly<Record<string, string>>;
}

const LIMIT = 100;
const VERSION = 'v1';
const escape = (text: string) => text.replace(/[%&=?:]/g, encodeURIComponent);

/**
 * An action as the id of its button, `v1:turn:history?council=E10000006&page=2`: the whole state, so that it outlives a
 * restart. `undefined` when it does not fit into Discord's 100 characters.
 */
export function toCustomId(action: Action): string | undefined {
  const options = Object.entries(action.options).map(([name, value]) => `${escape(name)}=${escape(String(value))}`);
  const id = `${VERSION}:${action.does}:${escape(action.command)}?${options.join('&')}`;
  return id.length <= LIMIT && !/\p{Cs}/u.test(id) ? id : undefined;
}

/** `undefined` when another version of Beadle, or something else, wrote the id. */
export function fromCustomId(id: string): Press | undefined {
  const parts = /^v1:(turn|ask):([^?]+)\?(.*)$/su.exec(id);
  if (parts === null) return undefined;
  const [, does, commandLine = '', query = ''] = parts;
  try {
    const [command = '', subcommand = null] = decodeURIComponent(commandLine).split(' ');
    const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('=', 2).map(decodeURIComponent));
    return {
      command,
      subcommand,
      does: does as Action['does'],
      options: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])),
    };
  } catch {
    return undefined; // A broken percent sign: not ours.
  }
}

/** The command that an id of any version names, to tell people what to run again. */
export const commandOf = (id: string): string | undefined => /^v\d+:\w+:([\w-]+)/.exec(id)?.[1];
