import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestDue, nextMoment, sayMoment, timeOfDay, WEEKDAYS, weekOf, zoneNamed } from '../../src/digest/weeks.ts';

const DAY = 86_400_000;

describe('the schedule', () => {
  test('a year of Sundays 01:30 in London is one moment a week, clock changes included', () => {
    const schedule = { day: 'sunday', time: '01:30', zone: 'Europe/London' } as const;
    const moments: Date[] = [];
    let at = new Date('2026-01-01T00:00:00Z');
    for (;;) {
      at = nextMoment(schedule, at);
      if (at >= new Date('2027-01-01T00:00:00Z')) break;
      moments.push(at);
    }
    expect(moments).toHaveLength(52);
    expect(new Set(moments.map((m) => weekOf('Europe/London', { moment: m, missed: 0 }).to)).size).toBe(52);
    const said = moments.map((m) => m.toISOString());
    expect(said).toContain('2026-03-29T01:00:00.000Z'); // 01:30 does not exist that night
    expect(said).toContain('2026-10-25T00:30:00.000Z'); // 01:30 exists twice: the first
    expect(said).not.toContain('2026-10-25T01:30:00.000Z');
  });

  test('whatever the day, time and zone, moments are a week apart, give or take the clock change', () => {
    const zones = [
      'Europe/London',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'America/Santiago',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...WEEKDAYS),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (day, hour, minute, zone, from) => {
          const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          const first = nextMoment({ day, time, zone }, from);
          const second = nextMoment({ day, time, zone }, first);
          expect(first.getTime()).toBeGreaterThan(from.getTime());
          expect(first.getTime() - from.getTime()).toBeLessThanOrEqual(7 * DAY + 3_600_000);
          expect(Math.abs(second.getTime() - first.getTime() - 7 * DAY)).toBeLessThanOrEqual(3_600_000);
        },
      ),
    );
  });

  test.each([
    [0, 0],
    [1, 0],
    [3, 0],
    [10, 1],
    [30, 4],
  ])('after %i days away the last moment alone is made up for, and %i before it are named', (days, missed) => {
    const schedule = { day: 'friday', time: '09:00', zone: 'Europe/London' } as const;
    const first = new Date('2026-11-20T09:00:00Z');
    const due = latestDue(schedule, first, new Date(first.getTime() + days * DAY));
    expect(due.missed).toBe(missed);
    expect(due.moment.getTime()).toBe(first.getTime() + missed * 7 * DAY);
    expect(weekOf('Europe/London', due).from).toBe('2026-11-14');
  });
});

test.each([
  ['9:05', '09:05'],
  ['09:05', '09:05'],
  [' 23:59 ', '23:59'],
  ['25:00', undefined],
  ['24:00', undefined],
  ['12:60', undefined],
  ['9am', undefined],
  ['0900', undefined],
])('%s is the time of day %s', (typed, time) => {
  expect(timeOfDay(typed)).toBe(time);
});

test.each([
  ['europe/london', 'Europe/London'],
  ['America/New York', 'America/New_York'],
  ['utc', 'UTC'],
  ['Mars/Base', undefined],
  ['BST', undefined], // Bangladesh to a computer
  ['+01:00', undefined],
  ['', undefined],
])('%s is the zone %s', (typed, zone) => {
  expect(zoneNamed(typed)).toBe(zone);
});

test('a moment is told on the wall clock of its zone', () => {
  expect(sayMoment('Europe/London', new Date('2026-07-10T08:00:00Z'))).toBe('10 July, 09:00');
});
