import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readBriefs } from './briefs.ts';
import { StoreError } from './open.ts';

/** The shipped files that fill the store, in the order in which they refer to each other. */
export const RECORD_FILES = [
  'councils',
  'ambiguous-names',
  'sources',
  'inspections',
  'judgements',
  'visits',
  'people',
  'conflicts',
] as const;
export type RecordFile = (typeof RECORD_FILES)[number];

/** One line of a record file by column name; an empty cell means “not known” or “does not apply”. */
export type RecordRow = Readonly<Record<string, string>>;

/** What data/release.json says: the name of the data release, its last report, and a hash over the files. */
export interface Release {
  readonly release: string;
  /** Publication day of the newest report in it. */
  readonly freshTo: string;
  readonly sha256: string;
}

const MISSING = (file: string) =>
  `The record file ${file} cannot be read: Beadle ships its data folder, so put it back or install Beadle anew.`;

/** @throws StoreError with a sentence for people when the data folder is missing or damaged. */
export function readRelease(folder: string): Release {
  const file = join(folder, 'release.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Release;
  } catch (cause) {
    throw new StoreError(MISSING(file), { cause }, 'configuration');
  }
}

/** @throws StoreError when the file is missing or is no CSV. */
export function readRecord(folder: string, name: RecordFile): RecordRow[] {
  const file = join(folder, `${name}.csv`);
  try {
    return parse(readFileSync(file), { columns: true, bom: true });
  } catch (cause) {
    throw new StoreError(MISSING(file), { cause }, 'configuration');
  }
}

/** Hash over the record files and the briefs, by which a release is told from the next. */
export function recordHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of RECORD_FILES) hash.update(readFileSync(join(folder, `${name}.csv`)));
  for (const { file, text } of readBriefs(folder)) hash.update(file).update(text);
  return hash.digest('hex');
}

/** `a|b` as a list; an empty cell is an empty list. */
export const cells = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
