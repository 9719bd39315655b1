import type MiniSearch from 'minisearch';

/**
 * A frozen index: what MiniSearch holds in an object for each posting, in a few typed arrays over one buffer. It is read
 * where it lies, so that loading it is copying its bytes. Documents are numbered by rising key, terms by code unit order.
 */
export interface Segment {
  /** All of it, for keeping. */
  readonly bytes: Uint8Array;
  /** The caller's number of each document. */
  readonly keys: Uint32Array;
  /** Number of distinct words of each document's text, as MiniSearch counts it. */
  readonly lengths: Uint16Array;
  /** The terms one after another; term `t` is `letters[termStarts[t]…termStarts[t + 1])`. */
  readonly letters: Uint16Array;
  readonly termStarts: Uint32Array;
  /** Term `t` stands in the documents `docs[starts[t]…starts[t + 1])`, rising, each `freqs` times. */
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  /** A word that a document has more often than 255 times counts as that: by then it makes no difference. */
  readonly freqs: Uint8Array;
}

interface Counts {
  readonly docs: number;
  readonly terms: number;
  readonly letters: number;
  readonly postings: number;
}

const HEADER = 4;
const MOST = { freq: 0xff, length: 0xffff };
const sizeOf = ({ docs, terms, letters, postings }: Counts) =>
  4 * (HEADER + docs + 2 * (terms + 1) + postings) + 2 * (docs + letters) + postings;

/** Arrays over a buffer, the widest numbers first so that each begins at a multiple of its width. */
function over(buffer: ArrayBuffer, { docs, terms, letters, postings }: Counts): Segment {
  let at = 4 * HEADER;
  const next = <T>(Kind: new (buffer: ArrayBuffer, at: number, length: number) => T, width: number, length: number) => {
    const array = new Kind(buffer, at, length);
    at += width * length;
    return array;
  };
  return {
    bytes: new Uint8Array(buffer),
    keys: next(Uint32Array, 4, docs),
    starts: next(Uint32Array, 4, terms + 1),
    termStarts: next(Uint32Array, 4, terms + 1),
    docs: next(Uint32Array, 4, postings),
    lengths: next(Uint16Array, 2, docs),
    letters: next(Uint16Array, 2, letters),
    freqs: next(Uint8Array, 1, postings),
  };
}

/**
 * A segment over the bytes that one had; nothing is copied.
 * @throws RangeError when they are not as many as they say.
 */
export function thaw(buffer: ArrayBuffer): Segment {
  const [docs = 0, terms = 0, letters = 0, postings = 0] = new Uint32Array(buffer, 0, HEADER);
  const counts = { docs, terms, letters, postings };
  if (sizeOf(counts) !== buffer.byteLength) throw new RangeError('a frozen index has not the length that it names');
  return over(buffer, counts);
}

/** A term, how many documents have it, and what writes them down from a place on, in any order. */
interface Filing {
  readonly term: string;
  readonly count: number;
  readonly write: (docs: Uint32Array, freqs: Uint8Array, at: number) => void;
}

function pack(keys: Uint32Array, lengths: Uint16Array, filings: readonly Filing[]): Segment {
  const counts = {
    docs: keys.length,
    terms: filings.length,
    letters: filings.reduce((sum, { term }) => sum + term.length, 0),
    postings: filings.reduce((sum, { count }) => sum + count, 0),
  };
  const buffer = new ArrayBuffer(sizeOf(counts));
  new Uint32Array(buffer, 0, HEADER).set([counts.docs, counts.terms, counts.letters, counts.postings]);
  const segment = over(buffer, counts);
  segment.keys.set(keys);
  segment.lengths.set(lengths);
  let letter = 0;
  let at = 0;
  for (const [t, { term, count, write }] of filings.entries()) {
    for (let i = 0; i < term.length; i++) segment.letters[letter++] = term.charCodeAt(i);
    write(segment.docs, segment.freqs, at);
    sortPostings(segment, at, at + count);
    at += count;
    segment.termStarts[t + 1] = letter;
    segment.starts[t + 1] = at;
  }
  return segment;
}

function sortPostings({ docs, freqs }: Segment, from: number, to: number): void {
  let rising = true;
  for (let i = from + 1; i < to && rising; i++) rising = (docs[i - 1] ?? 0) < (docs[i] ?? 0);
  if (rising) return;
  const both = Float64Array.from(docs.subarray(from, to), (doc, i) => doc * 256 + (freqs[from + i] ?? 0)).sort();
  for (const [i, pair] of both.entries()) {
    docs[from + i] = Math.floor(pair / 256);
    freqs[from + i] = pair % 256;
  }
}

const byTerm = (a: { readonly term: string }, b: { readonly term: string }) =>
  a.term < b.term ? -1 : a.term > b.term ? 1 : 0;

/**
 * Freezes a MiniSearch index, read through its public JSON form. Its ids are whole numbers below 2^32, and each of its
 * terms stands in one field; the length of a document is that of its first field. Nothing was discarded from it.
 */
export function freeze(mini: MiniSearch): Segment {
  const { documentIds, fieldLength, index } = mini.toJSON() as unknown as MiniSearchJson;
  const numbers = Object.keys(documentIds).sort((a, b) => (documentIds[a] ?? 0) - (documentIds[b] ?? 0));
  const docOf = new Map(numbers.map((short, doc) => [short, doc]));
  const filings = index.map(([term, fields]): Filing => {
    const postings = Object.values(fields).flatMap((freqs) => Object.entries(freqs));
    const write: Filing['write'] = (docs, freqs, at) => {
      for (const [i, [short, freq]] of postings.entries()) {
        docs[at + i] = docOf.get(short) ?? 0;
        freqs[at + i] = Math.min(freq, MOST.freq);
      }
    };
    return { term, count: postings.length, write };
  });
  return pack(
    Uint32Array.from(numbers, (short) => documentIds[short] ?? 0),
    Uint16Array.from(numbers, (short) => Math.min(fieldLength[short]?.[0] ?? 0, MOST.length)),
    filings.sort(byTerm),
  );
}

/** What `toJSON()` of MiniSearch 7 gives (`serializationVersion` 2). */
interface MiniSearchJson {
  /** Ids by MiniSearch's own numbers. */
  readonly documentIds: Readonly<Record<string, number>>;
  readonly fieldLength: Readonly<Record<string, readonly number[]>>;
  readonly index: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, number>>>>])[];
}

/** A segment in use: some of its documents may be gone since it was frozen. */
export interface Part {
  readonly segment: Segment;
  /** 1 where a document no longer counts; `undefined` while all do. */
  gone: Uint8Array | undefined;
  /** How many documents count, and the sum of their lengths. */
  docs: number;
  length: number;
}

export function partOf(segment: Segment): Part {
  return {
    segment,
    gone: undefined,
    docs: segment.keys.length,
    length: segment.lengths.reduce((sum, n) => sum + n, 0),
  };
}

/** Takes a document out, wherever it is. */
export function drop(parts: readonly Part[], key: number): void {
  for (const part of parts) {
    const doc = lowest(part.segment.keys, key);
    if (part.segment.keys[doc] !== key || part.gone?.[doc] === 1) continue;
    part.gone ??= new Uint8Array(part.segment.keys.length);
    part.gone[doc] = 1;
    part.docs -= 1;
    part.length -= part.segment.lengths[doc] ?? 0;
  }
}

/** The place of the first number in a rising array that is not below `value`, between two places. */
export function lowest(array: Uint32Array, value: number, from = 0, to = array.length): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((array[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Term number `t` as text. */
export const termAt = ({ letters, termStarts }: Segment, t: number): string =>
  String.fromCharCode(...letters.subarray(termStarts[t], termStarts[t + 1]));

/** The number of the first term that is not before `term`. */
export function firstTerm(segment: Segment, term: string): number {
  let [from, to] = [0, segment.termStarts.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(segment, middle, term)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isBefore({ letters, termStarts }: Segment, t: number, term: string): boolean {
  const [start = 0, end = 0] = [termStarts[t], termStarts[t + 1]];
  const length = Math.min(end - start, term.length);
  for (let i = 0; i < length; i++) {
    const difference = (letters[start + i] ?? 0) - term.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return end - start < term.length;
}

/** The number of a term; -1 where no document has it. */
export function findTerm(segment: Segment, term: string): number {
  const t = firstTerm(segment, term);
  return t < segment.termStarts.length - 1 && termAt(segment, t) === term ? t : -1;
}

/** One segment of what still counts in several; no key counts in two of them. */
export function merge(parts: readonly Part[]): Segment {
  const alive = parts.map(({ segment, gone }) => segment.keys.filter((_, doc) => gone?.[doc] !== 1));
  const keys = new Uint32Array(alive.reduce((sum, a) => sum + a.length, 0));
  let end = 0;
  for (const some of alive) {
    keys.set(some, end);
    end += some.length;
  }
  keys.sort();
  const lengths = new Uint16Array(keys.length);
  const filed = new Map<string, Filed[]>();
  for (const part of parts) {
    const { segment, gone } = part;
    const docs = new Uint32Array(segment.keys.length);
    for (const [doc, key] of segment.keys.entries()) {
      if (gone?.[doc] === 1) continue;
      const renumbered = lowest(keys, key);
      docs[doc] = renumbered;
      lengths[renumbered] = segment.lengths[doc] ?? 0;
    }
    for (let t = 0; t < segment.termStarts.length - 1; t++) {
      const term = termAt(segment, t);
      const here = { part, docs, t, count: countOf(part, t) };
      const others = filed.get(term);
      if (here.count === 0) continue;
      if (others) others.push(here);
      else filed.set(term, [here]);
    }
  }
  const filings = Array.from(filed, ([term, places]) => ({
    term,
    count: places.reduce((sum, place) => sum + place.count, 0),
    write: writeAll(places),
  }));
  return pack(keys, lengths, filings.sort(byTerm));
}

interface Filed {
  readonly part: Part;
  /** New numbers of its documents. */
  readonly docs: Uint32Array;
  readonly t: number;
  readonly count: number;
}

const writeAll =
  (places: readonly Filed[]): Filing['write'] =>
  (docs, freqs, at) => {
    for (const { part, docs: renumbered, t } of places) {
      const { segment, gone } = part;
      const end = segment.starts[t + 1] ?? 0;
      for (let i = segment.starts[t] ?? 0; i < end; i++) {
        const doc = segment.docs[i] ?? 0;
        if (gone?.[doc] === 1) continue;
        docs[at] = renumbered[doc] ?? 0;
        freqs[at++] = segment.freqs[i] ?? 0;
      }
    }
  };

/** In how many documents that still count a term stands. */
export function countOf({ segment, gone }: Part, t: number): number {
  if (t < 0) return 0;
  const [start = 0, end = 0] = [segment.starts[t], segment.starts[t + 1]];
  let count = end - start;
  if (gone === undefined) return count;
  for (let i = start; i < end; i++) count -= gone[segment.docs[i] ?? 0] ?? 0;
  return count;
}
