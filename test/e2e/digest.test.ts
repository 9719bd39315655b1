// The built bot against a pretend Discord: what an administrator types, what a channel sees.
import { ChannelType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { startProgram } from '../support/bot.ts';
import { startPretendDiscord, textOf, type PretendDiscord } from '../support/discord/pretend.ts';
import { person, visit } from '../digest/world.ts';

const ADMIN = { managesServer: true };
const LEEDS = 'E08000035';
const DAY = 86_400_000;

describe('the digest in a server', () => {
  let discord: PretendDiscord;
  let bot: ReturnType<typeof startProgram>;
  const store = () => `${bot.cwd}/var/beadle.db`;
  const set = (over = {}, asker = {}) =>
    discord.run(
      'digest set',
      { channel: discord.channel.id, day: 'friday', time: '09:00', ...over },
      { ...ADMIN, ...asker },
    );
  /** `digest --once` beside the running bot, on a day to come. */
  const once = async (now: Date) => {
    const run = startProgram({ ...discord.env, DATABASE_PATH: store() }, [
      'digest',
      '--once',
      '--now',
      now.toISOString(),
    ]);
    return { code: await run.exited, out: run.stdout(), err: run.stderr() };
  };
  const inAWeek = new Date(Date.now() + 8 * DAY);

  beforeAll(async () => {
    discord = await startPretendDiscord();
    bot = startProgram(discord.env);
    await bot.logged('ready');
  });
  afterAll(async () => {
    await bot.stop('SIGKILL');
    await discord.stop();
  });

  test('is for members with Manage Server, at every command and every button', async () => {
    const { message, hidden } = await discord.run('digest log', {}, { managesServer: false });
    expect([hidden, textOf(message)]).toEqual([true, expect.stringContaining('needs the permission Manage Server')]);
    const watch = await discord.run('watch list', {}, { managesServer: false });
    expect(textOf(watch.message)).toContain('needs the permission Manage Server');
    const settings = await set();
    const pressed = await discord.press(settings.message, 'Preview', { managesServer: false });
    expect(textOf(pressed.message)).toContain('needs the permission Manage Server');
  });

  test('is set in private, previewed and tested', async () => {
    const { message, hidden } = await set({ scope: 'all', quiet: 'post' });
    expect([hidden, textOf(message)]).toEqual([true, expect.stringMatching(/Next post: \*\*.*09\\:00\*\*/)]);
    const preview = await discord.press(message, 'Preview', ADMIN);
    expect([preview.hidden, textOf(preview.message)]).toEqual([
      true,
      expect.stringContaining('Nothing new in 153 councils'),
    ]);
    await discord.press(message, 'Test post', ADMIN);
    expect(textOf(discord.messages().at(-1)!)).toContain('Test of the weekly digest');
  });

  test('suggests zones and scopes while they are typed', async () => {
    expect(await discord.complete('digest set', 'zone', 'york', {}, ADMIN)).toContainEqual({ name: 'America/New_York', value: 'America/New_York' }); // prettier-ignore
    expect((await discord.complete('digest set', 'scope', 'North East, lee', {}, ADMIN))[0]?.value).toBe(
      'North East, Leeds',
    );
  });

  test.each([
    ['a time that there is none', { time: '25:00' }, 'no time of day'],
    ['a zone that there is none', { zone: 'Mars/Base' }, 'no time zone'],
  ])('answers %s with one sentence', async (_, given, sentence) => {
    expect(textOf((await set(given)).message)).toContain(sentence);
  });

  test('takes threads and announcement channels, and says why it takes no forum', async () => {
    const forum = discord.addChannel('forum', ChannelType.GuildForum);
    expect(textOf((await set({ channel: forum.id })).message)).toContain('That is a forum');
    const news = discord.addChannel('news', ChannelType.GuildAnnouncement);
    expect(textOf((await set({ channel: news.id })).message)).toContain('only when somebody publishes it');
    const thread = discord.addChannel('thread', ChannelType.PublicThread);
    expect(textOf((await set({ channel: thread.id })).message)).toContain('The digest is set');
    const closed = discord.addChannel('closed', ChannelType.GuildText);
    closed.deny = 2048n;
    expect(textOf((await set({ channel: closed.id })).message)).toContain('Send Messages');
    await set();
  });

  test('goes out once, however often it is asked for, and the log links it', async () => {
    const db = openStore(store());
    visit(db, LEEDS, '2031-01-01', 'an **invented** @everyone theme', new Date());
    db.close();
    const before = discord.messages().length;
    expect(await once(inAWeek)).toMatchObject({ code: 0, out: '1 post was due.\n' });
    expect(await once(new Date(inAWeek.getTime() + 60_000))).toMatchObject({ code: 0, out: '0 posts were due.\n' });
    const posts = discord.messages().slice(before);
    expect(posts).toHaveLength(1);
    expect(textOf(posts[0]!)).toContain('an \\*\\*invented\\*\\* @\u200beveryone theme');
    expect(posts[0]!.sent.allowed_mentions).toEqual({ parse: [], roles: [] });
    const log = await discord.run('digest log', {}, ADMIN);
    expect(textOf(log.message)).toContain(`/${discord.channel.id}/${posts[0]!.api.id}`);
  });

  test('a watch tells what arrives, ten minutes after the first of it', async () => {
    expect(textOf((await discord.run('watch add', { council: 'leeds' }, ADMIN)).message)).toContain(
      'Leeds is watched from now on',
    );
    const db = openStore(store());
    person(db, LEEDS, 'Ines Vented', 'https://news.example.org/leeds', new Date());
    db.close();
    expect((await once(new Date())).out).toBe('0 posts were due.\n');
    expect((await once(new Date(Date.now() + 11 * 60_000))).out).toBe('1 post was due.\n');
    expect(textOf(discord.messages().at(-1)!)).toMatch(/New: Leeds[^]*Ines Vented/);
    expect(textOf((await discord.run('watch list', {}, ADMIN)).message)).toContain('Leeds');
    expect(textOf((await discord.run('watch remove', { council: 'leeds' }, ADMIN)).message)).toContain(
      'not watched any more',
    );
  });

  test.each([
    ['the permission taken away', { status: 403, code: 50013, message: 'Missing Permissions' }],
    ['the channel deleted', { status: 404, code: 10003, message: 'Unknown Channel' }],
  ])('%s: paused, an admin told once by direct message, and the other server served', async (_, refusal) => {
    const other = discord.addServer('Other server');
    const mine = discord.addChannel('mine', ChannelType.GuildText);
    await set({ channel: mine.id, quiet: 'post' });
    await discord.run(
      'digest set',
      { channel: other.channel.id, day: 'friday', time: '09:00' },
      { ...ADMIN, channelId: other.channel.id },
    );
    mine.refusal = refusal;
    const direct = () =>
      [...discord.world.channels.values()].filter((c) => c.guildId === null).flatMap((c) => c.messages);
    const toldBefore = direct().length;
    await once(inAWeek);
    await once(new Date(inAWeek.getTime() + 7 * DAY));
    expect(discord.messages(mine.id)).toHaveLength(0);
    expect(discord.messages(other.channel.id)).toHaveLength(2);
    const told = direct().slice(toldBefore);
    expect(told).toHaveLength(1);
    expect(textOf(told[0]!)).toContain('cannot post to a channel');
    expect(textOf((await discord.run('digest log', {}, ADMIN)).message)).toContain('Paused');
  });

  test('a Discord that answers 500 leaves it for later, and digest --once says so', async () => {
    const { id } = discord.addChannel('unlucky', ChannelType.GuildText);
    await set({ channel: id });
    discord.order({ method: 'POST', path: new RegExp(`channels/${id}/messages`), status: 500, times: 4 });
    const run = await once(inAWeek);
    expect([run.code, run.out]).toEqual([1, '1 post was due; 1 left for later.\n']);
    expect((await once(new Date(inAWeek.getTime() + 10 * 60_000))).out).toBe('1 post was due.\n');
    expect(discord.messages(id)).toHaveLength(1);
  }, 40_000);

  test('wrong use and a refused token end as they should', async () => {
    const bad = startProgram({ ...discord.env, DATABASE_PATH: store() }, ['digest', '--once', '--now', 'yesterday']);
    expect([await bad.exited, bad.stderr()]).toEqual([2, expect.stringContaining('“yesterday” is no time')]);
    const none = startProgram({ ...discord.env, DATABASE_PATH: store() }, ['digest']);
    expect([await none.exited, none.stderr()]).toEqual([2, expect.stringContaining('digest --once')]);
    const token = startProgram({ ...discord.env, DISCORD_TOKEN: 'wrong', DATABASE_PATH: store() }, [
      'digest',
      '--once',
    ]);
    expect([await token.exited, token.stderr()]).toEqual([3, expect.stringContaining('refuses the bot token')]);
  });

  test('leaving the server deletes its settings and its log', async () => {
    await discord.run('watch add', { region: 'London' }, ADMIN);
    discord.leave(discord.guild.id);
    const rows = () => {
      const db = openStore(store());
      try {
        return ['digest', 'watch', 'delivery'].map((table) => (db.prepare(`SELECT count(*) AS n FROM ${table} WHERE guild_id = ?`).get(discord.guild.id) as { n: number }).n); // prettier-ignore
      } finally {
        db.close();
      }
    };
    await expect.poll(rows, { timeout: 5_000 }).toEqual([0, 0, 0]);
  });
});
