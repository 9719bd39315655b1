import { about } from './about.ts';
import { ask } from './ask.ts';
import type { Command, MessageCommand } from './command.ts';
import { compare } from './compare.ts';
import { councils } from './councils.ts';
import { digest } from './digest.ts';
import { helpFor } from './help.ts';
import { history } from './history.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { privacy } from './privacy.ts';
import { rating } from './rating.ts';
import { readArticle } from './readArticle.ts';
import { search } from './search.ts';
import { watch } from './watch.ts';

const answering: readonly Command[] = [
  rating,
  history,
  ask,
  search,
  people,
  councils,
  compare,
  overview,
  digest,
  watch,
  about,
  privacy,
];

/** Every slash command, in the order of /help. */
export const commands: readonly Command[] = [...answering, helpFor(answering)];

/** Every command in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [readArticle];

/** What Discord is told: the menu of a message only where the operator lets news be fetched. */
export const declared = (newsOn: boolean): readonly (Command | MessageCommand)[] =>
  newsOn ? [...commands, ...messageCommands] : commands;
