import type { Council } from '../../../src/domain/councils.ts';

/** Councils that do not exist, so that no test rests on a real case. */
const council = (code: string, shortName: string, name = `${shortName} Council`): Council => ({
  code,
  name,
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
});

export const COUNCILS: readonly Council[] = [
  council('X01', 'Barsetshire', 'Barsetshire County Council'),
  council('X02', 'Borchester'),
  council('X03', 'Felpersham', 'Felpersham City Council'),
  council('X04', 'Loamshire', 'Loamshire County Council'),
];
