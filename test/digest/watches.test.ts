import { describe, expect, test } from 'vitest';
import { deliveryStore } from '../../src/store/deliveries.ts';
import type { Target } from '../../src/store/digests.ts';
import { watchStore } from '../../src/store/watches.ts';
import { after, bot, DAY, EAST, FRIDAY, inspect, inventedStore, MINUTE, NORTH, OLD, person, replaceOldshire, SOUTH, visit, wordsOf } from './world.ts'; // prettier-ignore

const good = { overall: 'good', leaders: 'good' };

function watched(...targets: Target[]) {
  const db = inventedStore();
  const add = (target: Target, at = FRIDAY) =>
    watchStore(db).add({ guildId: '1', channelId: 'c1', target, told: [], setBy: 'u1' }, at);
  for (const target of targets) add(target);
  return { db, add, ...bot(db, FRIDAY) };
}

describe('a watch', () => {
  test('tells what arrives within ten minutes in one post, ten minutes after the first of it', async () => {
    const { db, at, discord } = watched({ council: NORTH });
    inspect(db, NORTH, '2026-11-01', good, FRIDAY);
    await at(after(FRIDAY, 5 * MINUTE));
    expect(discord.messages('c1')).toEqual([]);
    visit(db, NORTH, '2026-11-10', 'front door', after(FRIDAY, 6 * MINUTE));
    inspect(db, SOUTH, '2026-11-01', good, FRIDAY);
    await at(after(FRIDAY, 10 * MINUTE));
    await at(after(FRIDAY, 11 * MINUTE));
    expect(discord.messages('c1')).toHaveLength(1);
    const words = wordsOf(discord.messages('c1')[0]!.view);
    expect(words).toContain('New: Northshire');
    expect(words).toContain('# First overall grade\n- Northshire: good');
    expect(words).toContain('# Visits\n- Northshire: focused visit on front door');
    expect(words).not.toContain('Southshire');
  });

  test('of a region and of a council in it tell a thing once in their channel', async () => {
    const { db, at, discord } = watched({ council: NORTH }, { region: 'North East' });
    inspect(db, NORTH, '2026-11-01', good, FRIDAY);
    inspect(db, EAST, '2026-11-02', good, FRIDAY);
    await at(after(FRIDAY, 10 * MINUTE));
    await at(after(FRIDAY, 20 * MINUTE));
    expect(discord.messages('c1')).toHaveLength(1);
    expect(wordsOf(discord.messages('c1')[0]!.view).match(/- Northshire/g)).toHaveLength(1);
  });

  test('does not tell what arrived before it began, also when another watch of the channel waits for it', async () => {
    const { db, at, add, discord } = watched({ council: NORTH });
    inspect(db, NORTH, '2026-11-01', good, FRIDAY);
    inspect(db, SOUTH, '2026-11-01', good, FRIDAY);
    add({ council: SOUTH });
    await at(after(FRIDAY, 10 * MINUTE));
    expect(discord.messages('c1')).toHaveLength(1);
    expect(wordsOf(discord.messages('c1')[0]!.view)).not.toContain('Southshire');
  });

  test('on a council that is replaced follows to the successors and says so, once', async () => {
    const { db } = watched({ council: OLD });
    replaceOldshire(db);
    const later = bot(db, after(FRIDAY, DAY)); // a data release comes with a new start
    await later.at(after(FRIDAY, DAY));
    await later.at(after(FRIDAY, DAY + MINUTE));
    expect(later.discord.messages('c1').map((m) => wordsOf(m.view))).toEqual([
      expect.stringContaining(
        'Oldshire was replaced on 1 November 2026. Its watch now follows Northshire and Eastshire.',
      ),
    ]);
    inspect(db, EAST, '2026-11-22', good, after(FRIDAY, 2 * DAY));
    await later.at(after(FRIDAY, 3 * DAY));
    expect(wordsOf(later.discord.messages('c1')[1]!.view)).toContain('- Eastshire: good');
  });

  test('in a channel that refuses posts pauses and tells an admin once; what it had to tell comes after', async () => {
    const { db, at, discord, parts } = watched({ council: NORTH });
    inspect(db, NORTH, '2026-11-01', good, FRIDAY);
    discord.refuse('c1', 'no-permission');
    await at(after(FRIDAY, 10 * MINUTE));
    await at(after(FRIDAY, 20 * MINUTE));
    expect(discord.told).toHaveLength(1);
    expect(discord.requests()).toBe(1);
    discord.accept('c1');
    parts.deliveries.resume('1', 'c1');
    await at(after(FRIDAY, 30 * MINUTE));
    expect(wordsOf(discord.messages('c1')[0]!.view)).toContain('Northshire');
  });

  test('says nothing when all that arrived was withdrawn before it was told', async () => {
    const { db, at, discord } = watched({ council: NORTH });
    const key = person(db, NORTH, 'Ines Vented', 'https://news.example.org/1', FRIDAY);
    db.prepare(`UPDATE person_event SET withdrawn = 'wrong' WHERE event_key = ?`).run(key);
    await at(after(FRIDAY, 10 * MINUTE));
    expect(discord.all()).toEqual([]);
    expect(deliveryStore(db).log('1', 1)[0]?.state).toBe('held');
  });
});
