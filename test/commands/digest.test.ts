import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { digest } from '../../src/commands/digest.ts';
import { optionsFrom, type OptionValues } from '../../src/commands/options.ts';
import type { View } from '../../src/view/view.ts';
import { watch } from '../../src/commands/watch.ts';
import { digestRunner } from '../../src/digest/run.ts';
import type { ChannelFacts } from '../../src/digest/outbox.ts';
import { buildServices } from '../../src/services.ts';
import type { Db } from '../../src/store/open.ts';
import { after, DAY, EAST, FRIDAY, inspect, inventedStore, MINUTE, NORTH, partsOver, pretendOutbox, replaceOldshire, visit, wordsOf } from '../digest/world.ts'; // prettier-ignore
import { seededStore } from '../support/store.ts';

const TUESDAY = after(FRIDAY, -3 * DAY);
const CHANNEL = '111111111111111111';
const SET = { channel: CHANNEL, day: 'friday', time: '09:00' };

/** A server’s administrator, and a Discord that takes posts. */
function server(db: Db = inventedStore()) {
  let time = TUESDAY;
  const discord = pretendOutbox(() => time);
  const channels = new Map<string, ChannelFacts>([[CHANNEL, { guildId: '1', kind: 'text', missing: [], wanting: [] }]]);
  const outbox = { ...discord.outbox, channel: (id: string) => Promise.resolve(channels.get(id)) };
  const build = () => {
    const services = buildServices(db);
    return { ...services, desk: { ...services.desk, outbox } };
  };
  let services = build();
  const ask = async (command: Command, subcommand: string, options: OptionValues = {}, guildId: string | null = '1') =>
    command.run(
      {
        subcommand,
        options: optionsFrom(options),
        asker: { userId: 'u1', guildId, channelId: CHANNEL, canManageServer: true },
        now: time,
      },
      services,
    );
  return {
    db,
    discord,
    channels,
    desk: services.desk,
    ask,
    say: async (command: Command, subcommand: string, options: OptionValues = {}) =>
      wordsOf(await ask(command, subcommand, options)),
    /** As a new start after a data release would. */
    restart: () => (services = build()),
    at: async (moment: Date) => {
      time = moment;
      await (
        await digestRunner(partsOver(db, outbox, () => time)).begin()
      ).done;
    },
  };
}

let it: ReturnType<typeof server>;
beforeEach(() => (it = server()));

describe('/digest set', () => {
  test('keeps the settings and says when the next post comes', async () => {
    const words = await it.say(digest, 'set', { ...SET, scope: 'North East, neighbours of Eastshire', role: '<@&5>' });
    expect(words).toContain('Next post: 20 November 2026, 09:00.');
    expect(words).toContain('Fridays at 09:00 (Europe/London)');
    expect(words).toContain('3 councils (North East, neighbours of Eastshire)');
    expect(it.desk.digests.of('1')).toMatchObject({
      roleId: '5',
      quiet: 'post',
      importance: 'everything',
      setBy: 'u1',
    });
  });

  test('again changes what is given and keeps the rest', async () => {
    await it.say(digest, 'set', {
      ...SET,
      zone: 'america/new york',
      scope: 'Northshire',
      quiet: 'silent',
      silent: true,
    });
    await it.say(digest, 'set', { ...SET, time: '7:30' });
    expect(it.desk.digests.of('1')).toMatchObject({
      time: '07:30',
      zone: 'America/New_York',
      scope: [{ council: NORTH }],
      quiet: 'silent',
      silent: true,
    });
  });

  test('with the role of everybody mentions nobody any more', async () => {
    await it.say(digest, 'set', { ...SET, role: '<@&5>' });
    expect(await it.say(digest, 'set', SET)).toContain('the chosen role is mentioned');
    expect(await it.say(digest, 'set', { ...SET, role: '<@&1>' })).not.toContain('the chosen role is mentioned');
    expect(it.desk.digests.of('1')?.roleId).toBeNull();
  });

  test.each([
    ['Read Message History', 'cannot look whether a post is there already'],
    ['Attach Files', 'its full list is attached'],
  ])('in a channel without %s goes on and says what that may cost, as a watch does', async (permission, cost) => {
    it.channels.set(CHANNEL, { guildId: '1', kind: 'text', missing: [], wanting: [permission] });
    expect(await it.say(digest, 'set', SET)).toContain(cost);
    expect(await it.say(watch, 'add', { council: 'northshire' })).toContain(cost);
    expect(it.desk.digests.of('1')).toBeDefined();
  });

  test('in the week that is out already names the next week', async () => {
    await it.say(digest, 'set', SET);
    await it.at(FRIDAY);
    expect(await it.say(digest, 'set', { ...SET, time: '18:00' })).toContain('Next post: 27 November 2026, 18:00.');
  });

  test.each([
    ['a time of 25:00', { time: '25:00' }, '“25:00” is no time of day: write it as HH:MM'],
    ['an unknown zone', { zone: 'Mars/Base' }, '“Mars/Base” is no time zone'],
    ['an unknown day', { day: 'someday' }, '“someday” is no day: choose monday'],
    ['an unknown part of a scope', { scope: 'North East, Atlantis' }, '“Atlantis” in the scope is no council'],
    ['no channel', { channel: '' }, 'Choose the channel'],
    ['a channel of another server', { channel: '2' }, 'sees no such channel in this server'],
  ])('%s gets one sentence that says what to do', async (_, given, sentence) => {
    it.channels.set('2', { guildId: '2', kind: 'text', missing: [], wanting: [] });
    await expect(it.ask(digest, 'set', { ...SET, ...given })).rejects.toThrow(sentence);
    expect(it.desk.digests.of('1')).toBeUndefined();
  });

  test.each<[ChannelFacts['kind'], string[], string | undefined]>([
    ['forum', [], 'That is a forum'],
    ['other', [], 'Beadle posts to text channels'],
    ['text', ['Send Messages'], 'Beadle may not post there: give it Send Messages'],
    ['thread', [], undefined],
    ['announcement', [], undefined],
  ])('a %s channel where %j is missing', async (kind, missing, refusal) => {
    it.channels.set(CHANNEL, { guildId: '1', kind, missing, wanting: [] });
    const answer = it.say(digest, 'set', SET);
    if (refusal !== undefined) return expect(answer).rejects.toThrow(refusal);
    expect((await answer).includes('only when somebody publishes it')).toBe(kind === 'announcement');
  });

  test('belongs to a server', async () => {
    await expect(it.ask(digest, 'set', SET, null)).rejects.toThrow('belongs to a Discord server');
    expect(digest.needs).toBe('manage-server');
    expect(watch.needs).toBe('manage-server');
  });
});

describe('/digest preview', () => {
  test('shows what goes out, to the letter, and pings nobody', async () => {
    inspect(it.db, NORTH, '2025-05-01', { overall: 'good' }, TUESDAY);
    await it.say(digest, 'set', { ...SET, role: '<@&5>' });
    inspect(it.db, NORTH, '2026-11-01', { overall: 'inadequate' }, TUESDAY);
    const preview = await it.ask(digest, 'preview');
    await it.at(FRIDAY);
    const sent = it.discord.messages(CHANNEL)[0]!.view;
    expect(wordsOf(preview).startsWith(wordsOf(sent))).toBe(true);
    expect(sent.mentionRoles).toEqual(['5']);
    expect(preview.mentionRoles).toBeUndefined();
    expect(preview.private).toBe(true);
  });

  test('turns through the messages of a long week', async () => {
    await it.say(digest, 'set', SET);
    for (let i = 1; i < 35; i++) visit(it.db, EAST, `${2027 + i}-01-01`, `theme ${'x'.repeat(90)}`, TUESDAY);
    const first = await it.ask(digest, 'preview');
    expect(wordsOf(first)).toMatch(/Message 1 of [23]/);
    const next = first.actions?.find((a) => a.label === 'Next');
    expect(next?.command).toBe('digest preview');
    expect(await it.say(digest, 'preview', next?.options)).toMatch(/Message 2 of [23]/);
  });

  test('says when nothing would be posted, and why', async () => {
    await it.say(digest, 'set', { ...SET, quiet: 'silent' });
    expect(await it.say(digest, 'preview')).toContain('Nothing would be posted: nothing new, and quiet weeks');
  });

  test('without a digest says how to get one', async () => {
    await expect(it.ask(digest, 'preview')).rejects.toThrow('choose where and when with /digest set');
  });
});

describe('/digest log, test and off', () => {
  test('the log links what went out and tells why something was held back', async () => {
    await it.say(digest, 'set', SET);
    await it.at(FRIDAY);
    it.discord.refuse(CHANNEL, 'no-permission');
    await it.at(after(FRIDAY, 7 * DAY));
    const view = await it.ask(digest, 'log');
    expect(wordsOf(view)).toContain('Paused: Beadle may not post there.');
    expect(wordsOf(view)).toContain('27 November, 09:00, digest: held back: Beadle may not post there');
    expect(wordsOf(view)).toContain('20 November, 09:00, digest: sent · message');
    expect(JSON.stringify(view)).toContain(`https://discord.com/channels/1/${CHANNEL}/m1`);
  });

  test('a test line that arrives ends a pause, and what waited goes out', async () => {
    await it.say(digest, 'set', SET);
    it.discord.refuse(CHANNEL, 'no-access');
    await it.at(FRIDAY);
    await expect(it.ask(digest, 'test')).rejects.toThrow('The channel refuses posts: Beadle cannot see it');
    it.discord.accept(CHANNEL);
    expect(await it.say(digest, 'test')).toContain('Posts run again');
    await it.at(after(FRIDAY, MINUTE));
    expect(it.discord.messages(CHANNEL).map((m) => m.view.title)).toEqual([
      'Test of the weekly digest',
      'Inspections this week · 14 to 20 November 2026',
    ]);
  });

  test('off deletes the settings', async () => {
    await it.say(digest, 'set', SET);
    expect(await it.say(digest, 'off')).toContain('The digest is off');
    expect(await it.say(digest, 'off')).toContain('had no digest');
    await it.at(FRIDAY);
    expect(it.discord.all()).toEqual([]);
  });
});

test('a scope is suggested part by part, and zones by any part of their name', () => {
  const offers = (option: string, typed: string) =>
    digest.complete!(option, typed, buildServices(it.db), undefined as never).map((c) => c.value);
  expect(offers('scope', '').slice(0, 2)).toEqual(['all', 'East Midlands']);
  expect(offers('scope', 'North East, south')).toContain('North East, South East');
  expect(offers('scope', 'neighbours of nor')).toEqual(['neighbours of Northshire']);
  expect(offers('zone', 'new york')).toContain('America/New_York');
  expect(offers('zone', '')).toHaveLength(25);
});

describe('/watch', () => {
  test('adds, lists and removes; here unless another channel is named', async () => {
    expect(await it.say(watch, 'add', { council: 'northshire' })).toContain(
      'Northshire is watched from now on in the channel',
    );
    expect(await it.say(watch, 'add', { council: 'Northshire' })).toContain('is watched already');
    await it.say(watch, 'add', { region: 'south east' });
    const listed = await it.say(watch, 'list');
    expect(listed).toContain('- Northshire · the channel');
    expect(listed).toContain('- South East · the channel');
    expect(await it.say(watch, 'remove', { council: 'northshire' })).toContain('not watched any more');
    await expect(it.ask(watch, 'remove', { council: 'northshire' })).rejects.toThrow('is not watched in this server');
    expect(await it.say(watch, 'list')).not.toContain('Northshire');
  });

  test('on a replaced council says whom it follows, when it is added and when it is listed', async () => {
    replaceOldshire(it.db);
    it.restart();
    expect(await it.say(watch, 'add', { council: 'oldshire' })).toContain(
      'Oldshire was replaced on 1 November 2026. Its watch now follows Northshire and Eastshire.',
    );
    expect(await it.say(watch, 'list')).toContain('Oldshire (replaced; follows Northshire and Eastshire)');
    await it.at(FRIDAY);
    expect(it.discord.all()).toEqual([]); // it was told already
  });

  test('needs a council or a region, and a channel that takes posts', async () => {
    await expect(it.ask(watch, 'add')).rejects.toThrow('Say what to watch');
    await expect(it.ask(watch, 'add', { region: 'Mordor' })).rejects.toThrow('“Mordor” is no region I know');
    await expect(it.ask(watch, 'add', { council: 'Atlantis' })).rejects.toThrow('I don’t know a council');
    it.channels.set(CHANNEL, { guildId: '1', kind: 'forum', missing: [], wanting: [] });
    await expect(it.ask(watch, 'add', { council: 'Northshire' })).rejects.toThrow('That is a forum');
  });
});

test('over the shipped record: a watch on Cumbria follows its two successors, neighbours make a scope of ten', async () => {
  const real = server(seededStore());
  const told: View = await real.ask(watch, 'add', { council: 'cumbria' });
  expect(wordsOf(told)).toContain('follows Cumberland and Westmorland and Furness');
  expect(await real.say(digest, 'set', { ...SET, scope: 'neighbours of Leeds' })).toContain('10 councils');
});
