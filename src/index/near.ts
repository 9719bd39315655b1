import type { Segment } from './segment.ts';

/** A term and the number of letters to put in, take out or change to come to it. */
export type Near = readonly [t: number, distance: number];

/**
 * The numbers of the terms within a distance of a word, by Levenshtein's count. The terms are in order, so that what two
 * neighbours begin with is compared once, and all terms with a beginning that is too far off are passed over together.
 */
export function near({ letters, termStarts }: Segment, word: string, most: number): Near[] {
  const found: Near[] = [];
  const width = word.length + 1;
  // Row `r` holds the distances of the first `r` letters of a term to each beginning of the word.
  const longest = word.length + most;
  const rows = new Uint8Array((longest + 1) * width).map((_, i) => Math.min(i, 255));
  let previous = 0;
  let done = 0;
  let hopeless = Infinity;
  for (let t = 0; t < termStarts.length - 1; t++) {
    const [start = 0, end = 0] = [termStarts[t], termStarts[t + 1]];
    const length = end - start;
    let shared = 0;
    while (shared < length && shared < done && letters[start + shared] === letters[previous + shared]) shared++;
    if (shared >= hopeless) continue;
    hopeless = Infinity;
    previous = start;
    done = shared;
    while (done < length) {
      if (done === longest || nextRow(rows, width, done, letters[start + done] ?? 0, word) > most) {
        hopeless = done + 1;
        break;
      }
      done++;
    }
    if (done < length) {
      done = Math.min(hopeless, length);
      continue;
    }
    const distance = rows[length * width + word.length] ?? 0;
    if (distance <= most) found.push([t, distance]);
  }
  return found;
}

/** Fills the row after `row` for a letter; gives its least distance. */
function nextRow(rows: Uint8Array, width: number, row: number, letter: number, word: string): number {
  const above = row * width;
  const here = above + width;
  let least = (rows[here] = row + 1);
  for (let i = 1; i < width; i++) {
    const changed = (rows[above + i - 1] ?? 0) + (word.charCodeAt(i - 1) === letter ? 0 : 1);
    const distance = Math.min(changed, (rows[above + i] ?? 0) + 1, (rows[here + i - 1] ?? 0) + 1);
    rows[here + i] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
