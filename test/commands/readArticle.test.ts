import { expect, test } from 'vitest';
import { readArticle } from '../../src/commands/readArticle.ts';
import type { Services } from '../../src/commands/services.ts';
import { UserFacingError } from '../../src/view/view.ts';
import { buildServices } from '../../src/services.ts';
import { optionsOfMessage } from '../../src/discord/options.ts';
import { NOW, seededStore } from '../support/store.ts';

async function run(content: string, readAddress?: Services['readAddress'], embeds: string[] = []) {
  const db = seededStore();
  try {
    const services = { ...buildServices(db), ...(readAddress && { readAddress }) };
    const message = { content, embeds: embeds.map((url) => ({ url })) };
    return await readArticle.run(
      {
        options: optionsOfMessage(message),
        subcommand: null,
        asker: { userId: '1', guildId: '2', channelId: '3', canManageServer: true },
        now: NOW,
      },
      services,
    );
  } finally {
    db.close();
  }
}

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['look: <https://news.example/a?b=1>!', 'https://news.example/a?b=1'],
  ['**[story](https://news.example/a)**, and https://other.example/', 'https://news.example/a'],
  ['(see https://news.example/a).', 'https://news.example/a'],
])('the first link of a message is read: %s', async (content, expected) => {
  const asked: string[] = [];
  const view = await run(content, (url) => {
    asked.push(url);
    return Promise.resolve({ read: true });
  });
  expect(asked).toEqual([expected]);
  expect(view).toMatchObject({ title: 'Read', private: true });
});

test('a link that stands only in a preview is found', async () => {
  const view = await run('', () => Promise.resolve({ read: true }), ['https://news.example/a']);
  expect(view.title).toBe('Read');
});

test('a page that was read before is said to be on file', async () => {
  const view = await run('https://news.example/a', () => Promise.resolve({ read: true, known: true }));
  expect(view).toMatchObject({ title: 'Read before', private: true });
});

test('why a page was not read is told in a sentence, to the asker alone', async () => {
  const view = await run('https://news.example/a', () =>
    Promise.resolve({ read: false, reason: 'the site answers 404: no such page' }),
  );
  expect(view).toMatchObject({ title: 'Not read', private: true });
  expect(JSON.stringify(view.blocks)).toContain('was not read: the site answers 404: no such page.');
});

test('without a link, and where the operator has not switched news on, nothing is fetched', async () => {
  await expect(run('hello', () => Promise.resolve({ read: true }))).rejects.toThrow(/no web address/);
  await expect(run('https://news.example/a')).rejects.toThrow(UserFacingError);
});

test('it is for members with Manage Server, in servers only', () => {
  expect(readArticle.needs).toBe('manage-server');
  expect(readArticle.data).toMatchObject({
    type: 3,
    contexts: [0],
    integration_types: [0],
    default_member_permissions: '32',
  });
});
