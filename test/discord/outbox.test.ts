import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../../src/view/view.ts';
import { discordOutbox } from '../../src/discord/outbox.ts';
import { discordRest } from '../../src/discord/rest.ts';
import type { Outbox } from '../../src/digest/outbox.ts';
import { startPretendDiscord, textOf, type PretendDiscord } from '../support/discord/pretend.ts';

const line = (words: string): View => ({ kind: 'notice', title: 'Post', blocks: [{ kind: 'text', text: words }] });

let discord: PretendDiscord;
let outbox: Outbox;
beforeAll(async () => {
  discord = await startPretendDiscord();
  const log = pino({ level: 'silent' });
  outbox = discordOutbox(discordRest({ discordApiUrl: discord.url, token: discord.token }, log), log);
});
afterAll(() => discord.stop());

const fresh = (type = ChannelType.GuildText) => discord.addChannel('fresh', type);

describe('a post', () => {
  test('with the same nonce is one message, and pings nobody', async () => {
    const { id } = fresh();
    const post = () => outbox.post(id, line('@everyone'), { nonce: 'n1', silent: false });
    expect(await post()).toEqual(await post());
    expect(discord.messages(id)).toHaveLength(1);
    expect(discord.messages(id)[0]?.sent.allowed_mentions).toEqual({ parse: [], roles: [] });
  });

  test.each([
    ['50001', 403, 'no-access'],
    ['50013', 403, 'no-permission'],
    ['10003', 404, 'channel-gone'],
    ['10004', 404, 'server-gone'],
    ['160005', 400, 'no-permission'], // the thread is locked
    ['50008', 400, 'no-permission'], // no channel for text
    ['340013', 403, 'no-permission'], // any other 403 is not asked again either
  ] as const)(
    'that Discord refuses with %s (%i) is a lost channel: %s, after one request',
    async (code, status, why) => {
      const channel = fresh();
      channel.refusal = { status, code: Number(code), message: 'no' };
      const before = discord.requests.length;
      expect(await outbox.post(channel.id, line('x'), { nonce: `r${code}`, silent: false })).toEqual({ refused: why });
      expect(discord.requests.length - before).toBe(1);
    },
  );

  test('that Discord takes for malformed is not blamed on the channel', async () => {
    const channel = fresh();
    channel.refusal = { status: 400, code: 50035, message: 'Invalid Form Body' };
    const posted = await outbox.post(channel.id, line('x'), { nonce: 'bad', silent: false });
    expect(posted).toEqual({ unpostable: expect.stringContaining('50035') });
  });
});

test('a message is found again by its mark among others, and only one’s own', async () => {
  const { id } = fresh();
  const since = new Date();
  for (const n of ['one', 'two', 'three']) await outbox.post(id, line(`Ref. mark${n}`), { nonce: n, silent: false });
  expect(await outbox.findOwnMessage(id, 'marktwo', since)).toBe(discord.messages(id)[1]?.api.id);
  expect(await outbox.findOwnMessage(id, 'markfour', since)).toBeUndefined();
});

describe('a channel', () => {
  test.each([
    [ChannelType.GuildText, 'text'],
    [ChannelType.GuildAnnouncement, 'announcement'],
    [ChannelType.PublicThread, 'thread'],
    [ChannelType.PrivateThread, 'thread'],
    [ChannelType.GuildForum, 'forum'],
    [ChannelType.GuildMedia, 'forum'],
    [ChannelType.GuildVoice, 'other'],
  ])('of type %i is known as %s', async (type, kind) => {
    expect(await outbox.channel(fresh(type).id)).toMatchObject({ kind, guildId: discord.guild.id, missing: [] });
  });

  test('tells what it denies: what posting needs, and what posting can do without', async () => {
    const { AttachFiles, ReadMessageHistory, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;
    const text = fresh();
    text.deny = SendMessages | ViewChannel | AttachFiles | SendMessagesInThreads;
    expect(await outbox.channel(text.id)).toMatchObject({
      missing: ['View Channel', 'Send Messages'],
      wanting: ['Attach Files'],
    });
    const thread = fresh(ChannelType.PublicThread);
    thread.deny = SendMessagesInThreads | ReadMessageHistory;
    expect(await outbox.channel(thread.id)).toMatchObject({
      missing: ['Send Messages In Threads'],
      wanting: ['Read Message History'],
    });
  });

  test('that does not exist is none', async () => {
    expect(await outbox.channel('123456789012345678')).toBeUndefined();
  });
});

test('the operator is whoever owns the application', async () => {
  await outbox.tellOperator(line('A source fails'), 'source');
  const request = discord.requests.findLast((r) => r.path.endsWith('/users/@me/channels'));
  expect(request?.body).toEqual({ recipient_id: discord.world.owner.id });
});

test('an administrator who takes no direct messages is replaced by the owner of the server', async () => {
  const closed = discord.world.newId();
  discord.order({ method: 'POST', path: /users\/@me\/channels/, status: 403, times: 1 });
  await outbox.tellAdmin(discord.guild.id, closed, line('Paused'), 'told');
  const direct = [...discord.world.channels.values()].filter((c) => c.guildId === null).flatMap((c) => c.messages);
  expect(textOf(direct.at(-1)!)).toContain('Paused');
});
