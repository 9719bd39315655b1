import type { Command } from './command.ts';
import { lookUp } from './declare.ts';
import { note, text } from '../view/view.ts';

/** What is stored about people who use the bot; PRIVACY.md says the same at length. */
export const privacy: Command = {
  data: lookUp('privacy', 'What Beadle stores about you, and how to have it deleted'),
  run: () => ({
    kind: 'notice',
    private: true,
    title: 'Privacy',
    blocks: [
      text('Look-ups store nothing about you: no name, no question, no message is kept.'),
      {
        kind: 'list',
        items: [
          'A digest or a watch stores the server, the channel, the settings, who set it and when, until it is switched off.',
          '“/digest off” and “/watch remove” delete their settings; when Beadle leaves a server, all of that server’s settings are deleted.',
          'Logs hold command names, times and error codes, never question text, and stay on the operator’s machine.',
        ],
      },
      note(
        'Office holders appear only with what a public source reports about their role. Ask whoever runs this bot to have an entry corrected.',
      ),
    ],
  }),
};
