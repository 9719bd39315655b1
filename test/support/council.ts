import type { Council } from '../../src/domain/councils.ts';

/** A council that does not exist, so that no test rests on a real case: give it a name that nobody takes for a real one. */
export const inventedCouncil = (code: string, shortName: string, more: Partial<Council> = {}): Council => ({
  code,
  name: `${shortName} Council`,
  shortName,
  type: 'unitary',
  region: 'North West',
  status: 'current',
  validFrom: null,
  validTo: null,
  predecessors: [],
  successors: [],
  continues: null,
  earlierCodes: [],
  aliases: [],
  dfeCode: null,
  urn: null,
  neighbours: [],
  delivery: null,
  note: null,
  ...more,
});
