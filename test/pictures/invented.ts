import type { Council } from '../../src/domain/councils.ts';
import type { Area, Framework } from '../../src/domain/frameworks.ts';
import type { Outcome } from '../../src/domain/grades.ts';
import { inventedCouncil } from '../support/council.ts';
import type { Inspection } from '../../src/domain/inspections.ts';

export const TODAY = '2026-11-24';

/** A council that nobody could take for a real one. */
export const council = (name = 'Atlantis', more: Partial<Council> = {}): Council =>
  inventedCouncil(`X-${name}`, name, { region: 'South West', validFrom: '1998-04-01', ...more });

let id = 0;

/** An inspection of Atlantis: framework, day of publication, outcomes by area. */
export function inspection(
  framework: Framework,
  publishedOn: string,
  grades: Partial<Record<Area, Outcome>>,
  more: Partial<Inspection> = {},
): Inspection {
  id += 1;
  const source = {
    kind: 'report',
    title: 'An invented report',
    publisher: null,
    publishedOn,
    url: null,
    file: null,
  } as const;
  return {
    id,
    eventId: `X-Atlantis-${framework}-${publishedOn}`,
    council: 'X-Atlantis',
    inspectedAs: null,
    framework,
    kind: null,
    start: null,
    end: null,
    publishedOn,
    leadInspector: null,
    reportUrl: null,
    note: null,
    judgements: Object.entries(grades).map(([area, outcome]) => ({
      area: area as Area,
      outcome,
      evidence: [{ source, page: null, words: null }],
    })),
    sources: [source],
    ...more,
  };
}

export const GOOD: Outcome = { grade: 'good' };
export const RI: Outcome = { grade: 'requires_improvement' };
export const ADEQUATE: Outcome = { grade: 'adequate' };
export const INADEQUATE: Outcome = { grade: 'inadequate' };
export const NOT_REPORTED: Outcome = { none: 'not_reported' };
