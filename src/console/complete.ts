import type { Command } from '../commands/command.ts';
import type { Services } from '../commands/services.ts';

/** Readline's completion: what could replace the part of the line that it names. */
export type Completion = [candidates: string[], replaces: string];

/** Completes command names, and councils by their short names, at the end of a line. */
export function completeLine(line: string, commands: readonly Command[], services: Services): Completion {
  const [, name, rest] = /^\/(\S+)\s+([^]*)$/.exec(line) ?? [];
  if (name === undefined || rest === undefined) {
    const names = commands.map((c) => `/${c.data.name} `);
    return [line.startsWith('/') ? names.filter((n) => n.startsWith(line)) : [], line];
  }
  const command = commands.find((c) => c.data.name === name);
  const takesCouncil = (command?.data.options ?? []).some((o) => o.name.startsWith('council'));
  if (!takesCouncil) return [[], line];
  const typed = rest.replace(/^councils?:/, '').replace(/^.*,\s*/, '');
  return [services.councils.complete(typed).map((c) => c.shortName), typed];
}
