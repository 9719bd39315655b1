import type { Reading } from '../../src/ingest/reading.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A file cut, or with bytes changed, lost, doubled or put in, as transport and disks do it and worse. */
export function damaged(bytes: Uint8Array, next: () => number): Uint8Array {
  const below = (n: number) => Math.floor(next() * n);
  const at = below(bytes.length);
  const length = 1 + below(Math.min(4096, bytes.length));
  const [before, block, after] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
  const noise = Uint8Array.from({ length }, () => below(256));
  switch (below(6)) {
    case 0:
      return before;
    case 1: {
      const changed = bytes.slice();
      for (let n = 1 + below(60); n > 0; n -= 1) changed[below(bytes.length)] = below(256);
      return changed;
    }
    case 2:
      return Buffer.concat([before, new Uint8Array(block.length), after]);
    case 3:
      return Buffer.concat([before, after]);
    case 4:
      return Buffer.concat([before, block, block, after]);
    default:
      return Buffer.concat([before, noise, after]);
  }
}

/** The values of a report, by name. */
export function valuesOf(reading: Reading): Map<string, string> {
  const values = new Map<string, string>();
  if (reading.kind !== 'report') return values;
  if (reading.span) values.set('start', reading.span.value.start).set('end', reading.span.value.end);
  if (reading.published) values.set('published', reading.published.value);
  if (reading.leadInspector) values.set('lead', reading.leadInspector.value);
  if (reading.council !== undefined) values.set('council', reading.council);
  for (const [area, read] of Object.entries(reading.judgements)) if (read) values.set(area, read.value);
  return values;
}

/** Values read from a damaged report that the whole one does not give. */
export const inventedIn = (reading: Reading, whole: ReadonlyMap<string, string>): string[] =>
  [...valuesOf(reading)].flatMap(([name, value]) =>
    whole.get(name) === value ? [] : [`${name}: ${value} for ${whole.get(name) ?? 'nothing'}`],
  );
