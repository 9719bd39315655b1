import type { MessageCommand } from './command.ts';
import { onMessage } from './declare.ts';
import { note, text, UserFacingError } from '../view/view.ts';

/**
 * The message command “Read this article”: fetches the first link of a message and reads it into the store, for admins,
 * and only where the operator lets news be fetched. What it reads is on file for every server of this copy.
 */
export const readArticle: MessageCommand = {
  data: onMessage('Read this article'),
  needs: 'manage-server',
  slow: () => true,
  async run({ options }, { readAddress }) {
    if (readAddress === undefined) {
      throw new UserFacingError(
        'not-allowed',
        'This copy of Beadle does not fetch news: whoever runs it has to switch the source “feeds” on.',
      );
    }
    const url = firstLink(options.text('message') ?? '');
    if (url === undefined) throw new UserFacingError('bad-option', 'There is no web address in this message.');
    const result = await readAddress(url);
    const link = { label: new URL(url).host, url };
    if (result.read && result.known === true)
      return {
        kind: 'notice',
        title: 'Read before',
        blocks: [text('What ', link, ' says is on file already.')],
        private: true,
      };
    return result.read
      ? {
          kind: 'notice',
          title: 'Read',
          blocks: [
            text('What ', link, ' says of inspections and of who came and went is on file now, with its source.'),
            note('It counts as one source among others: official tables and reports go before it.'),
          ],
          private: true,
        }
      : {
          kind: 'notice',
          title: 'Not read',
          blocks: [text('The page of ', link, ` was not read: ${result.reason.replace(/\.$/, '')}.`)],
          private: true,
        };
  },
};

/** The first web address in a text, without the signs that writing puts around and after it. */
function firstLink(message: string): string | undefined {
  for (const [candidate] of message.matchAll(/https?:\/\/[^\s<>"|]+/gi)) {
    const url = candidate.replace(/[.,;:!?'’”)\]*_]+$/, '');
    if (URL.canParse(url)) return url;
  }
  return undefined;
}
