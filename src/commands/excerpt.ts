import { term, words } from '../index/text.ts';
import { bold, type Span } from '../view/view.ts';

const WORD = /[\p{L}\p{N}]+(?:['’‘][\p{L}\p{N}]+)*/gu;

/**
 * The part of a text in which most of the terms stand, about `room` characters long, with the words that have them marked.
 * @param found terms as the index files them.
 */
export function excerpt(text: string, found: readonly string[], room: number): Span[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const sought = new Set(found);
  const marks = [...flat.matchAll(WORD)].flatMap((match) => {
    const [filed] = words(match[0]).map(term);
    return filed != null && sought.has(filed) ? [{ filed, at: match.index, end: match.index + match[0].length }] : [];
  });
  const [from, to] = flat.length <= room ? [0, flat.length] : window(flat, marks, room);
  const spans: Span[] = from > 0 ? ['… '] : [];
  let at = from;
  for (const mark of marks) {
    if (mark.at < from || mark.end > to) continue;
    if (mark.at > at) spans.push(flat.slice(at, mark.at));
    spans.push(bold(flat.slice(mark.at, mark.end)));
    at = mark.end;
  }
  if (at < to) spans.push(flat.slice(at, to));
  return to < flat.length ? [...spans, ' …'] : spans;
}

interface Mark {
  readonly filed: string;
  readonly at: number;
  readonly end: number;
}

/** Begins at the sentence or word before the mark from which most different terms are in reach. */
function window(text: string, marks: readonly Mark[], room: number): [number, number] {
  let [best, most] = [0, -1];
  for (const [i, { at }] of marks.entries()) {
    const reached = new Set<string>();
    for (let j = i; j < marks.length && (marks[j]?.end ?? 0) - at <= room * 0.75; j++)
      reached.add(marks[j]?.filed ?? '');
    if (reached.size > most) [best, most] = [at, reached.size];
  }
  const lead = text.slice(Math.max(0, best - Math.floor(room / 4)), best);
  const sentence = lead.lastIndexOf('. ');
  const word = best <= lead.length ? 0 : lead.indexOf(' ') + 1;
  const from = best - lead.length + (sentence >= 0 ? sentence + 2 : word);
  if (from + room >= text.length) return [from, text.length];
  const end = text.lastIndexOf(' ', from + room);
  return [from, end > from ? end : from + room];
}
