import { expect, test } from 'vitest';
import { dayOnLine, spellsOf } from '../../src/pictures/spells.ts';
import { ADEQUATE, GOOD, INADEQUATE, inspection, NOT_REPORTED, RI } from './invented.ts';

const told = (spells: ReturnType<typeof spellsOf>) => spells.map((s) => [s.grade, s.from, s.to]);

test('a grade lasts from its report to the next inspection of the area, the latest one stands', () => {
  const reports = [
    inspection('ILACS', '2020-05-01', { leaders: GOOD }),
    inspection('SIF', '2015-03-02', { leaders: INADEQUATE }),
  ];
  expect(told(spellsOf(reports, 'leaders'))).toEqual([
    ['inadequate', '2015-03-02', '2020-05-01'],
    ['good', '2020-05-01', null],
  ]);
});

test('nothing is carried over an inspection whose framework has no counterpart', () => {
  const reports = [
    inspection('SLAC', '2010-07-01', { safeguarding: ADEQUATE, looked_after: GOOD }),
    inspection('CPI', '2012-10-01', { protection: INADEQUATE }),
    inspection('SIF', '2014-05-01', { children_in_care: RI }),
  ];
  expect(told(spellsOf(reports, 'children_in_care'))).toEqual([
    ['good', '2010-07-01', '2012-10-01'],
    ['requires_improvement', '2014-05-01', null],
  ]);
});

test('a partial re-inspection under the same framework does not end the grade of the area it leaves out', () => {
  const reports = [
    inspection('SLAC', '2010-07-01', { safeguarding: INADEQUATE, looked_after: GOOD }),
    inspection('SLAC', '2011-07-01', { safeguarding: ADEQUATE }),
  ];
  expect(told(spellsOf(reports, 'children_in_care'))).toEqual([['good', '2010-07-01', null]]);
});

test('headlines of SLAC, CPI and TLAC are never an overall grade', () => {
  const reports = [
    inspection('SLAC', '2010-07-01', { safeguarding: GOOD, looked_after: GOOD }),
    inspection('CPI', '2012-10-01', { protection: INADEQUATE }),
    inspection('TLAC', '2013-08-01', { looked_after: GOOD }),
  ];
  expect(spellsOf(reports, 'overall')).toEqual([]);
});

test('an overall grade ends in April 2026 at the latest, also where no inspection followed', () => {
  const old = inspection('ILACS', '2022-11-15', { overall: RI });
  const late = inspection('ILACS', '2026-07-07', { overall: NOT_REPORTED, leaders: GOOD });
  expect(told(spellsOf([old], 'overall'))).toEqual([['requires_improvement', '2022-11-15', '2026-04-01']]);
  expect(told(spellsOf([old, late], 'overall'))).toEqual([['requires_improvement', '2022-11-15', '2026-04-01']]);
});

test('an overall grade published after April 2026 stands at the visit it belongs to', () => {
  const report = inspection('ILACS', '2026-06-18', { overall: GOOD, leaders: GOOD }, { end: '2026-01-30' });
  expect(dayOnLine(report, 'overall')).toBe('2026-01-30');
  expect(dayOnLine(report, 'leaders')).toBe('2026-06-18');
});
