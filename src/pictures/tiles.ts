import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const tile = z.object({
  ons_code: z.string().min(1),
  label: z.string().min(1),
  block: z.enum(['England', 'London']),
  column: z.coerce.number().int().nonnegative(),
  row: z.coerce.number().int().nonnegative(),
  columns: z.coerce.number().int().positive(),
});

/** A council's place on the tile map; see data/map/README.md. */
export interface Tile {
  readonly label: string;
  readonly block: 'England' | 'London';
  readonly column: number;
  readonly row: number;
  /** How many columns it covers. */
  readonly columns: number;
}

export type Tiles = ReadonlyMap<string, Tile>;

/** The places by ONS code. @throws Error when the file is missing or a row does not fit, naming it. */
export function readTiles(file: URL = new URL('../../data/map/tiles.csv', import.meta.url)): Tiles {
  const rows = z.array(tile).parse(parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true }));
  return new Map(rows.map(({ ons_code, ...place }) => [ons_code, place]));
}
