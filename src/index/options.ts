import { createHash } from 'node:crypto';
import type { Options } from 'minisearch';
import { FINDABLE_TABLES, type Findable, type FindableTable } from '../domain/passages.ts';
import { STOP_WORDS, term, words } from './text.ts';

/** Term saturation, length normalisation and the floor of a match, as MiniSearch names them. */
export const BM25 = { k: 1.2, b: 0.75, d: 0 } as const;

/** A row's number in the index: its row id and its table in one. */
export const keyOf = (table: FindableTable, id: number): number =>
  id * FINDABLE_TABLES.length + FINDABLE_TABLES.indexOf(table);

export function rowOf(key: number): { table: FindableTable; id: number } {
  const table = FINDABLE_TABLES[key % FINDABLE_TABLES.length];
  if (table === undefined) throw new Error(`${key} is no key of the index`);
  return { table, id: Math.floor(key / FINDABLE_TABLES.length) };
}

/**
 * Filters are terms too, told from words by their first sign: `#E10000006` a council, `=article` a kind, `@2015-05` a
 * month. They stand in a field of their own, so that they leave the length of the text alone.
 */
export const councilFacet = (code: string): string => `#${code}`;
export const kindFacet = (kind: string): string => `=${kind}`;
export const dayFacet = (day: string): string => `@${day.slice(0, 7)}`;

/** Words have letters and digits only. */
export const isFacet = (term: string): boolean => /^[#=@]/.test(term);

const facets = (row: Findable): string =>
  [
    ...row.councils.map((c) => councilFacet(c.code)),
    kindFacet(row.kind),
    ...(row.day === null ? [] : [dayFacet(row.day)]),
  ].join(' ');

const KIND_WORDS: Partial<Record<Findable['kind'], string>> = { article: 'news article', person: '', table: '' };

/** One text for each row. Its heading counts twice; council, kind and year let a short question meet them as words. */
function text(row: Findable): string {
  const names = row.councils.map((c) => c.name);
  const heading = row.heading ?? '';
  return [...names, KIND_WORDS[row.kind] ?? row.kind, row.day?.slice(0, 4) ?? '', heading, heading, row.text].join(
    '\n',
  );
}

/** One object for building everywhere: MiniSearch keeps its options out of a saved index. */
export const options: Options<Findable> = {
  fields: ['text', 'facets'],
  idField: 'key',
  extractField: (row, field) =>
    field === 'key' ? keyOf(row.table, row.id) : field === 'text' ? text(row) : facets(row),
  // The numeric key arrives here too, in no other place.
  stringifyField: (value: unknown) => String(value),
  tokenize: (value, field) => (field === 'facets' ? value.split(' ') : words(value)),
  processTerm: (word, field) => (field === 'facets' ? word : term(word)),
  autoVacuum: false,
  searchOptions: { fields: ['text'], bm25: BM25, fuzzy: false, prefix: false },
};

/** Raised by hand when a change of the code changes what is filed under which term. */
const CODE_VERSION = 1;

/** Tells whether a stored index was built as this code would build it. */
export const FINGERPRINT = createHash('sha256')
  .update(JSON.stringify([CODE_VERSION, BM25, [...STOP_WORDS]]))
  .digest('hex')
  .slice(0, 16);
