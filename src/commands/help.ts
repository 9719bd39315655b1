import type { Command } from './command.ts';
import { SUBCOMMAND, lookUp } from './declare.ts';
import { note, text } from '../view/view.ts';

/** What can be asked, one line a command. */
export const helpFor = (commands: readonly Command[]): Command => ({
  data: lookUp('help', 'What you can ask'),
  run: () => ({
    kind: 'notice',
    private: true,
    title: 'What you can ask',
    blocks: [
      text(
        'Outcomes of inspections of English councils’ children’s services, from the public record, each with its source.',
      ),
      {
        kind: 'list',
        items: commands.map(({ data }) => [{ code: usage(data) }, `: ${data.description}`]),
      },
      note(
        'A council can be typed as a name, an old name, a short form or a code. “private: true” shows an answer only to you.',
      ),
    ],
    actions: [
      { label: 'Overview', command: 'overview', options: {}, does: 'ask' },
      { label: 'About', command: 'about', options: {}, does: 'ask' },
    ],
  }),
});

/** `/rating council`, `/councils grade? region?`, `/digest set|off`. */
export function usage(data: Command['data']): string {
  const names = (data.options ?? []).flatMap((option) => {
    if (option.type === SUBCOMMAND || option.name === 'private' || option.name === 'page') return [];
    return 'required' in option && option.required ? option.name : `${option.name}?`;
  });
  const subcommands = (data.options ?? []).filter((o) => o.type === SUBCOMMAND).map((o) => o.name);
  return [`/${data.name}`, ...(subcommands.length > 0 ? [subcommands.join('|')] : names)].join(' ');
}
