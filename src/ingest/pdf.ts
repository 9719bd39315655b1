import { getDocumentProxy } from 'unpdf';
import { Unreadable } from './unreadable.ts';

/** A line of text in the order in which the PDF draws it, so that a wrapped table cell stays together. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Right end. */
  readonly right: number;
  readonly size: number;
  /** The font of most of its letters, by the document's own number. */
  readonly font: string;
}

export interface PdfText {
  readonly pages: number;
  /** Height of the first page in points. */
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Reports have 8 to 60 pages. */
const MOST_PAGES = 400;
const MOST_TEXT = 4_000_000;

/**
 * Lines of text of a PDF.
 * @throws Unreadable when it is no PDF, encrypted, damaged, without text, or far too long.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  if (bytes.length === 0) throw new Unreadable('the file is empty');
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!head.includes('%PDF-'))
    throw new Unreadable(/<!doctype html|<html/i.test(head) ? 'a web page saved as a PDF' : 'not a PDF');
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new Unreadable(`${pdf.numPages} pages, more than ${MOST_PAGES}`);
    const lines: Line[] = [];
    let height = 0;
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await damaged(pdf.getPage(number));
      if (number === 1) height = page.view[3] ?? 0;
      const { items } = await damaged(page.getTextContent());
      for (const line of linesOf(number, items as Item[])) {
        letters += line.text.length;
        lines.push(line);
      }
      if (letters > MOST_TEXT) throw new Unreadable('more text than any report has');
      page.cleanup();
    }
    if (letters === 0) throw new Unreadable('no text in it (perhaps a scan)');
    return { pages: pdf.numPages, height, lines };
  } finally {
    await pdf.destroy();
  }
}

// The library's error classes do not survive its own bundling, so its errors are told apart by name.
async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'a damaged or cut PDF', { cause: error });
  }
}

async function damaged<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new Unreadable('a damaged or cut PDF', { cause: error });
  }
}

interface Item {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** Bullets come out as private-use characters or squares; soft hyphens and zero-width characters are no text. */
const clean = (text: string): string =>
  text
    .replace(/[\uE000-\uF8FF◼■●▪]/g, '•')
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')

    .replace(/[\u0000-\u001F\u007F]/g, ' ')
    .replace(/\s+/g, ' ');

function linesOf(page: number, items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let parts: Item[] = [];
  const flush = () => {
    const line = joined(page, parts);
    if (line) lines.push(line);
    parts = [];
  };
  for (const item of items) {
    if (item.str === undefined || item.str === '') continue;
    const first = parts[0];
    const blank = item.str.trim() === '';
    if (first && !blank) {
      const drop = Math.abs(y(item) - y(first));
      if (isFootnoteMark(item, first)) continue;
      if (drop > 0.4 * Math.max(first.height, item.height) && !isOrdinal(item, first)) flush();
    }
    if (parts.length === 0 && blank) continue;
    parts.push(item);
  }
  flush();
  return lines;
}

const x = (item: Item): number => item.transform[4] ?? 0;
const y = (item: Item): number => item.transform[5] ?? 0;

/** A raised number in smaller type that sticks to a word: “Board¹”. */
const isFootnoteMark = (item: Item, line: Item): boolean =>
  /^\s*\d{1,2}\s*$/.test(item.str ?? '') && y(item) > y(line) + 1 && isRaised(item, line);

/** “18ᵗʰ” */
const isOrdinal = (item: Item, line: Item): boolean =>
  /^\s*(?:st|nd|rd|th)\s*$/.test(item.str ?? '') && isRaised(item, line);

/** In smaller type, and above the line's foot. */
const isRaised = (item: Item, line: Item): boolean =>
  item.height < 0.85 * line.height && y(item) > y(line) && y(item) < y(line) + line.height;

/** Where the type changes inside a line, the blank between two words may be a gap alone. */
function spaceBefore(item: Item, before: Item | undefined): string {
  if (!before || /\s$/.test(before.str ?? '') || /^\s/.test(item.str ?? '')) return '';
  return x(item) - (x(before) + before.width) > 0.15 * Math.max(item.height, before.height) ? ' ' : '';
}

function joined(page: number, parts: readonly Item[]): Line | undefined {
  const text = clean(parts.map((p, i) => spaceBefore(p, parts[i - 1]) + (p.str ?? '')).join('')).trim();
  const first = parts[0];
  if (!first || text === '') return undefined;
  const last = parts.findLast((p) => p.str?.trim() !== '') ?? first;
  const [font, size] = [mostLetters(parts, (p) => p.fontName), mostLetters(parts, (p) => p.height)];
  return { page, text, x: x(first), y: y(first), right: x(last) + last.width, size, font };
}

/** A title in slanted type inside a line counts as larger than it is, so the most letters tell. */
function mostLetters<T>(parts: readonly Item[], of: (part: Item) => T): T {
  const letters = new Map<T, number>();
  for (const part of parts) letters.set(of(part), (letters.get(of(part)) ?? 0) + (part.str?.trim().length ?? 0));
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
