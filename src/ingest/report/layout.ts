import type { Line, PdfText } from '../pdf.ts';

/** A report's own text: lines without running heads and feet, page numbers and footnotes. */
export interface Body {
  readonly lines: readonly Line[];
  /** Type size of running text. */
  readonly size: number;
  /** Fonts of running text; headings are set larger or in another one. */
  readonly font: string;
  /** Usual distance between two lines of a paragraph. */
  readonly leading: number;
}

/** Heads and feet stand in the outer twelfth of a page, a page number now and then a little nearer to the text. */
const MARGIN = 1 / 12;
const WIDER_MARGIN = 1 / 8;
/** Footnotes and their numbers are set smaller than this share of the text's size. */
const SMALL_PRINT = 0.87;

const isNumber = (line: Line): boolean => /^\W*\d{1,3}\W*$/.test(line.text);

export function bodyOf(pdf: PdfText): Body {
  const size = mostText(pdf.lines, (line) => line.size);
  const font = mostText(pdf.lines, (line) => line.font);
  const within = (margin: number) => (line: Line) => line.y < pdf.height * margin || line.y > pdf.height * (1 - margin);
  const [inMargin, inWiderMargin] = [within(MARGIN), within(WIDER_MARGIN)];
  const repeated = new Map<string, Set<number>>();
  for (const line of pdf.lines) {
    if (!inMargin(line)) continue;
    const pages = repeated.get(shape(line)) ?? new Set();
    repeated.set(shape(line), pages.add(line.page));
  }
  const isRunning = (line: Line) =>
    (isNumber(line) && (inMargin(line) || (inWiderMargin(line) && line.size > SMALL_PRINT * size))) ||
    (inMargin(line) && (repeated.get(shape(line))?.size ?? 0) > 1);
  const kept = withoutFootnotes(
    pdf.lines.filter((line) => !isRunning(line)),
    size,
  );
  return { lines: kept, size, font, leading: usualLeading(kept, size) };
}

/** Where a page's remainder is the contents or the publisher's notice. */
const NOTICE =
  /^(?:contents$|any complaints about the inspection|the office for standards in education, children.s services and skills \(ofsted\)|© crown copyright|this document may be reproduced|if you would like a copy of this document)/i;

/** Lines without contents pages and the publisher's notices, which run to the end of their page. */
export function withoutNotices(lines: readonly Line[]): Line[] {
  let noticeOn: number | undefined;
  return lines.filter((line) => {
    if (NOTICE.test(line.text)) noticeOn = line.page;
    return line.page !== noticeOn;
  });
}

/** A running line repeats from page to page but for its numbers. */
const shape = (line: Line): string => line.text.replace(/\d+/g, '#').toLowerCase();

/** Footnotes: the small print that ends a page, from its first numbered line. */
function withoutFootnotes(lines: readonly Line[], size: number): Line[] {
  const kept: Line[] = [];
  for (let start = 0; start < lines.length;) {
    const page = lines[start]?.page;
    let end = start;
    while (end < lines.length && lines[end]?.page === page) end++;
    let last = end;
    while (last > start && (lines[last - 1]?.size ?? size) < SMALL_PRINT * size) last--;
    const tail = lines.slice(last, end);
    const note = tail.findIndex((line) => /^\d{1,2}(?: ?\S|$)/.test(line.text));
    kept.push(...lines.slice(start, note === -1 ? end : last + note));
    start = end;
  }
  return kept;
}

function mostText<T>(lines: readonly Line[], of: (line: Line) => T): T {
  const letters = new Map<T, number>();
  for (const line of lines) letters.set(of(line), (letters.get(of(line)) ?? 0) + line.text.length);
  const [first, ...others] = letters;
  if (!first) throw new Error('a document without lines');
  return others.reduce((a, b) => (b[1] > a[1] ? b : a), first)[0];
}

function usualLeading(lines: readonly Line[], size: number): number {
  const steps = lines
    .map((line, i) => (line.page === lines[i - 1]?.page ? (lines[i - 1]?.y ?? 0) - line.y : 0))
    .filter((step) => step > 0.5 * size && step < 2 * size)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1.2 * size;
}
