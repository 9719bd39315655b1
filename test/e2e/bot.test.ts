import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { startProgram } from '../support/bot.ts';
import { buttonsOf, startPretendDiscord, textOf, type PretendDiscord } from '../support/discord/pretend.ts';

describe('the bot in a server', () => {
  let discord: PretendDiscord;
  let bot: ReturnType<typeof startProgram>;
  beforeAll(async () => {
    discord = await startPretendDiscord();
    bot = startProgram(discord.env);
    await bot.logged('ready');
  });
  afterAll(async () => {
    await bot.stop('SIGKILL');
    await discord.stop();
  });

  test('asks for the Guilds intent alone and registers every command before it is ready', () => {
    expect(discord.gateway.identifies.map((i) => i.intents)).toEqual([1]);
    expect(discord.commands().map((c) => c.name)).toEqual(commands.map((c) => c.data.name));
    expect(bot.lines().findIndex((l) => l.event === 'registered')).toBeLessThan(
      bot.lines().findIndex((l) => l.event === 'ready'),
    );
  });

  test('answers /rating at once, in the open, mentioning nobody', async () => {
    const { message, how, hidden } = await discord.run('rating', { council: 'cumbria' });
    expect([how, hidden]).toEqual(['reply', false]);
    expect(textOf(message)).toMatch(
      /Cumbria County Council[^]*Replaced on 1 April 2023[^]*\*\*requires improvement\*\*/,
    );
    expect(message.sent.allowed_mentions).toMatchObject({ parse: [] });
  });

  test('keeps a private answer private, and tells an error to the asker alone', async () => {
    expect((await discord.run('rating', { council: 'leeds', private: true })).hidden).toBe(true);
    const error = await discord.run('rating', { council: 'atlantis @everyone' });
    expect(error.hidden).toBe(true);
    expect(textOf(error.message)).toMatch(/don’t know a council/);
    expect(textOf(error.message)).not.toContain('@everyone');
  });

  test('suggests councils while a name is typed', async () => {
    const choices = await discord.complete('rating', 'council', 'cumbr');
    expect(choices[0]).toEqual({ name: 'Cumbria County Council (until 31 March 2023)', value: 'E10000006' });
    expect((await discord.complete('rating', 'council', '')).length).toBe(25);
    expect(await discord.complete('rating', 'council', '🏛️'.repeat(40))).toEqual([]);
  });

  test('turns a page by button, in the same message', async () => {
    const { message } = await discord.run('history', { council: 'sandwell' });
    const before = textOf(message);
    const turned = await discord.press(message, 'Next');
    expect(turned.how).toBe('update');
    expect(textOf(turned.message)).not.toBe(before);
    expect(textOf(turned.message)).toContain('Page 2 of 2');
  });

  test('asks back with buttons, and a press answers', async () => {
    const { message } = await discord.run('rating', { council: 'BCC' });
    expect(buttonsOf(message).map((b) => b.label)).toEqual(['Birmingham', 'Bristol', 'Buckinghamshire']);
    expect(textOf((await discord.press(message, 'Bristol')).message)).toContain('Bristol');
  });

  test('a button of an older version says that it is out of date', async () => {
    const { message } = await discord.run('rating', { council: 'leeds' });
    const answer = await discord.press(message, { customId: 'x0|old|thing' });
    expect([answer.hidden, textOf(answer.message)]).toEqual([true, expect.stringMatching(/out of date/)]);
  });

  test('works in direct messages and where only the asker installed it', async () => {
    expect(textOf((await discord.run('rating', { council: 'york' }, { channelId: null })).message)).toContain('York');
    expect(textOf((await discord.run('overview', {}, { userInstalled: true })).message)).toContain('153 councils');
  });

  test('attaches the list as a file', async () => {
    const { message } = await discord.run('councils', { grade: 'inadequate' });
    expect([...message.files.keys()]).toEqual(['councils.csv']);
  });

  test('survives a dropped connection and a 429', async () => {
    discord.gateway.drop();
    await bot.logged('resumed');
    discord.order({ path: /callback/, status: 429, retryAfter: 0.2, times: 1 });
    expect(textOf((await discord.run('rating', { council: 'hull' })).message)).toContain('Kingston upon Hull');
  });

  test('its log holds no token and no error', () => {
    expect(bot.stderr()).not.toContain(discord.token);
    expect(bot.lines().filter((line) => line.level === 'error')).toEqual([]);
    expect(bot.stderr()).not.toContain('atlantis');
  });

  test('a second start registers nothing anew, and SIGTERM ends it with 0', async () => {
    const again = startProgram({ ...discord.env, DATABASE_PATH: `${bot.cwd}/var/beadle.db` });
    await again.logged('ready');
    expect(again.lines().find((l) => l.event === 'registered')?.msg).toBe('commands are up to date');
    expect(await again.stop()).toBe(0);
  });
});

describe('login', () => {
  let discord: PretendDiscord;
  let bot: ReturnType<typeof startProgram> | undefined;
  afterEach(async () => {
    await bot?.stop('SIGKILL');
    await discord.stop();
  });

  test('a token that Discord refuses ends with 3 and one sentence', async () => {
    discord = await startPretendDiscord();
    bot = startProgram({ ...discord.env, DISCORD_TOKEN: 'not-the-right-token' });
    expect(await bot.exited).toBe(3);
    expect(bot.stderr()).toMatch(/Discord refuses the bot token/);
  });

  test('intents that Discord does not grant end with 3 and one sentence', async () => {
    discord = await startPretendDiscord();
    discord.gateway.refuseIdentify(4014);
    bot = startProgram(discord.env);
    expect(await bot.exited).toBe(3);
    expect(bot.stderr()).toMatch(/4014/);
  });

  test('a Discord that is away is tried again until it is back', async () => {
    discord = await startPretendDiscord();
    discord.order({ path: /./, status: 502, times: 6 });
    discord.gateway.refuseUpgrades(502, 2);
    bot = startProgram(discord.env);
    await bot.logged('ready', 40_000);
    expect(textOf((await discord.run('rating', { council: 'leeds' })).message)).toContain('Leeds');
  }, 60_000);

  test('no token is a matter of configuration; a port in use too', async () => {
    discord = await startPretendDiscord();
    bot = startProgram({});
    expect([await bot.exited, bot.stderr()]).toEqual([2, expect.stringMatching(/Set DISCORD_TOKEN/)]);
    bot = startProgram({ ...discord.env, HEALTH_PORT: new URL(discord.url).port });
    expect([await bot.exited, bot.stderr()]).toEqual([2, expect.stringMatching(/HEALTH_PORT \d+ is in use/)]);
  });
});

test('register and doctor speak with Discord and print no secret', async () => {
  const discord = await startPretendDiscord();
  const register = startProgram(discord.env, ['register']);
  expect([await register.exited, register.stdout()]).toEqual([
    0,
    `Registered ${commands.length} commands everywhere.\n`,
  ]);
  const doctor = startProgram(discord.env, ['doctor']);
  expect(await doctor.exited).toBe(0);
  expect(doctor.stdout()).toMatch(/Discord accepts the token[^]*Invite to a server: https/);
  expect(doctor.stdout()).not.toContain(discord.token);
  await discord.stop();
});
