import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Events, type Client } from 'discord.js';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { createClient } from '../../src/discord/client.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { registerCommands } from '../../src/discord/register.ts';
import type { Picture, Pictures } from '../../src/pictures/pictures.ts';
import { buildServices } from '../../src/services.ts';
import { startPretendDiscord, textOf, type PretendDiscord } from '../support/discord/pretend.ts';
import { NOW, seededStore } from '../support/store.ts';

let discord: PretendDiscord;
let client: Client;
/** How the next picture comes about. */
let makePicture: (name: string, alt: string) => Promise<Picture>;
const ready = (name: string, alt: string): Promise<Picture> =>
  Promise.resolve({ name, alt, png: Buffer.from('a picture') });

beforeAll(async () => {
  const pictures: Pictures = {
    make: (drawing) => ('why' in drawing ? Promise.resolve(drawing) : makePicture(drawing.name, drawing.alt)),
    close: () => Promise.resolve(),
  };
  const log = pino({ level: 'silent' });
  const services = buildServices(seededStore(), pictures);
  discord = await startPretendDiscord();
  client = createClient({ discordApiUrl: discord.env.DISCORD_API_URL }, log);
  client.rest.setToken(discord.token);
  const dispatcher = createDispatcher({ commands, services, log, now: () => NOW });
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.handle(interaction));
  await registerCommands(
    { rest: client.rest, meta: services.meta, commands },
    { applicationId: undefined, guildIds: [] },
  );
  const isReady = once(client, Events.ClientReady);
  await client.login(discord.token);
  await isReady;
});
afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

test('a picture that is ready, as from the cache, comes with the first answer and nobody sees “thinking…”', async () => {
  makePicture = ready;
  const { how, message } = await discord.run('history', { council: 'cumbria' });
  expect(how).toBe('reply');
  expect([...message.files.keys()]).toEqual(['history-cumbria-overall.png']);
});

test('a picture that is being made holds the answer back no longer than a deferral allows, and then is in it', async () => {
  makePicture = async (name, alt) => {
    await sleep(1_700);
    return ready(name, alt);
  };
  const { how, message, afterMs } = await discord.run('history', { council: 'kent' });
  expect([how, [...message.files.keys()]]).toEqual(['deferred', ['history-kent-overall.png']]);
  expect(afterMs).toBeLessThan(3_000);
});

test('the words go out with a sentence where there is no picture', async () => {
  makePicture = () => Promise.resolve({ why: 'No picture this time: it took too long.' });
  const { message } = await discord.run('history', { council: 'leeds' });
  expect(message.files.size).toBe(0);
  expect(textOf(message)).toMatch(/Overall \*\*outstanding\*\*[^]*No picture this time: it took too long/);
});

test('the button for areas puts the other chart in the place of the first', async () => {
  makePicture = ready;
  const { message } = await discord.run('history', { council: 'cumbria' });
  const turned = await discord.press(message, 'Chart by area');
  expect([turned.how, [...turned.message.files.keys()]]).toEqual(['update', ['history-cumbria-areas.png']]);
});
