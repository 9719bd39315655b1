import type { Line } from '../pdf.ts';
import { areasIn } from './areas.ts';
import { GRADE } from './grades.ts';
import type { Body } from './layout.ts';
import { isGradeAlone, type Run } from './table.ts';

/** A paragraph as it stands in the report, to be searched and quoted. */
export interface Passage {
  readonly kind: 'text' | 'recommendation' | 'priority action';
  /** The heading that it stands under. */
  readonly heading: string | null;
  /** The paragraph number that the report prints. */
  readonly paragraph: string | null;
  /** The page on which it begins, counted from 1 as `#page=` does. */
  readonly page: number;
  readonly text: string;
}

interface Heading {
  readonly text: string;
  /** Larger is higher; bold stands above plain type of the same size. */
  readonly level: number;
  /** Of a section that is graded. */
  readonly graded?: boolean;
}

const NUMBER = /^(\d{1,3})\.(?: |(?=\p{Lu}))/u;
const BULLET = /^[•–─−-] ?(?=\S)/;
const LONGEST_HEADING = 170;

const IMPROVE = /^(?:recommendations?|what (?:needs|does|must|do)\b.*\bimprove|areas? for improvement)\b/i;
const PRIORITY =
  /^(?:priority and immediate actions?|immediate and priority actions?|areas? (?:for|of) priority action)\b/i;
/** “There are no areas for priority and immediate action.” asks for nothing. */
const NOTHING = /^(?:there (?:are|were) no\b|none\b|(?:the|this) inspection did not)/i;
/** Sections that say what grades mean in general and nothing about the council. */
const GENERAL = /\b(?:inspection )?judgements? (?:mean|and what they mean)\b|^what the inspection judgements/i;

const PART = /^(?:(?:executive )?summary|inspection findings|recommendations)$/i;
const BOARD = /\bsafeguarding children(?:['’]s)? board\b/i;
/** However they are set, these begin a section of their own. */
const SECTION =
  /^(?:(?:executive )?summary|inspection findings|information about|progress since|the graded judge?ment)\b/i;
const isGradedHeading = (text: string): boolean => areasIn(text).length > 0 && STATES_GRADE.test(text);
const STATES_GRADE = new RegExp(String.raw`\b${GRADE}\W*$`, 'i');

/**
 * Paragraphs of a report's running text, cut at headings, paragraph numbers, bullets and gaps.
 * @param sections the graded headings among the lines.
 */
export function passagesOf(body: Body, lines: readonly Line[], sections: readonly Run[]): Passage[] {
  const graded = new Map(sections.map((run) => [run.lines[0], run]));
  const passages: Passage[] = [];
  let headings: Heading[] = [];
  let open: { lines: Line[]; paragraph: string | null } | undefined;
  let lastNumber = 0;

  const close = () => {
    const first = open?.lines[0];
    const text = open?.lines.map((line) => line.text).reduce(joinText, '') ?? '';
    if (open && first && /\p{L}{2}/u.test(text) && !headings.some((h) => GENERAL.test(h.text))) {
      const heading = headingOf(headings);
      passages.push({ kind: kindOf(headings, text), heading, paragraph: open.paragraph, page: first.page, text });
    }
    open = undefined;
  };

  let skip = 0;
  for (const [i, line] of lines.entries()) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    const before = lines[i - 1];
    const section = graded.get(line);
    if (section) {
      close();
      headings = [{ text: section.rows[0]?.words ?? line.text, level: levelOf(line, body), graded: true }];
      skip = section.lines.length - 1;
      continue;
    }
    // The end of a block that was no heading is none either, as where a page's text is set in a second font.
    const goesOn = open && before && looksLikeHeading(before, body) && continues(before, line, body);
    const block = goesOn ? [] : headingAt(lines, i, body);
    if (block.length > 0) {
      close();
      headings = under(headings, block, body);
      skip = block.length - 1;
      continue;
    }
    const number = numberOf(line, before, open && lastNumber, body);
    const bullet = BULLET.exec(line.text);
    if (number || bullet || !open || startsParagraph(line, open.lines, before, body)) {
      close();
      if (number) {
        lastNumber = Number(number[1]);
        // A section's summary stands in a box, unnumbered; in 2014 and 2015 the findings follow without a heading.
        if (/^summary$/i.test(headings.at(-1)?.text ?? '')) headings = headings.slice(0, -1);
      }
      const text = line.text.slice((number ?? bullet)?.[0].length ?? 0);
      open = { lines: [{ ...line, text }], paragraph: number?.[1] ?? null };
    } else open.lines.push(line);
  }
  close();
  return passages;
}

/** The number of a paragraph. A sentence that ends in a number may wrap before it too: “at the age of / 16. They …”. */
function numberOf(line: Line, before: Line | undefined, last: number | undefined, body: Body): RegExpExecArray | null {
  const number = NUMBER.exec(line.text);
  const wraps = before && (before.page !== line.page || follows(before, line, 1.3 * body.leading));
  return wraps && last !== undefined && Number(number?.[1]) !== last + 1 && !endsSentence(before) ? null : number;
}

function under(headings: readonly Heading[], block: readonly Line[], body: Body): Heading[] {
  const text = block.map((line) => line.text).reduce(joinText, '');
  const [first] = block;
  if (first === undefined) return [...headings];
  const level = levelOf(first, body);
  const last = headings.at(-1);
  // The reports of 2013 set the grade as a line of its own below the heading.
  if (last && isGradeAlone(text))
    return [
      ...headings.slice(0, -1),
      { ...last, text: `${last.text}${/\b(?:is|are)$/.test(last.text) ? '' : ':'} ${text}` },
    ];
  // The board's part comes after the council's; its grade may be told on the cover too.
  const graded = isGradedHeading(text) || (BOARD.test(text) && headings.some((h) => h.graded));
  const starts = SECTION.test(text) || graded;
  const outer = PART.test(text) ? headings.filter((h) => h.graded) : headings.filter((h) => !starts && h.level > level);
  return [...outer, { text, level, graded }];
}

/** Parts that every section has are named with their section. */
function headingOf(headings: readonly Heading[]): string | null {
  const [last, section] = [headings.at(-1), headings.at(-2)];
  if (last && section && PART.test(last.text)) return `${section.text} – ${last.text}`;
  return last?.text ?? null;
}

function kindOf(headings: readonly Heading[], text: string): Passage['kind'] {
  if (NOTHING.test(text)) return 'text';
  const heading = headings.findLast((h) => IMPROVE.test(h.text) || PRIORITY.test(h.text));
  if (!heading) return 'text';
  return PRIORITY.test(heading.text) ? 'priority action' : 'recommendation';
}

const levelOf = (line: Line, body: Body): number => Math.round(line.size * 2) / 2 + (line.font === body.font ? 0 : 1.5);

/** The lines of the heading that begins at `i`; empty when none does. */
function headingAt(lines: readonly Line[], i: number, body: Body): Line[] {
  const first = lines[i];
  if (!first || !looksLikeHeading(first, body)) return [];
  const before = lines[i - 1];
  const block = [first];
  for (const line of lines.slice(i + 1)) {
    const last = block.at(-1) ?? first;
    if (!looksLikeHeading(line, body) || !continues(last, line, body)) break;
    block.push(line);
  }
  const text = block.map((line) => line.text).join(' ');
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return [];
  // A line of a paragraph that is mostly in italics is no heading; a graded heading may end in a full stop.
  if (/^\p{Ll}|[.?!]['’”)]? \p{Lu}/u.test(text) || (/[.,;]$/.test(text) && !isGradedHeading(text))) return [];
  if (first.size > body.size + 0.5) return block;
  // Bold type of text size is a heading when it stands on its own, and emphasis inside a paragraph.
  const last = block.at(-1) ?? first;
  const after = lines[i + block.length];
  const stands = (a: Line, b: Line) =>
    !follows(a, b, 1.2 * body.leading) || (looksLikeHeading(a, body) && looksLikeHeading(b, body));
  const begins = !before || stands(before, first) || (endsSentence(before) && after?.page === last.page);
  const ends = !after || NUMBER.test(after.text) || BULLET.test(after.text) || stands(last, after);
  return begins && ends ? block : [];
}

const continues = (a: Line, b: Line, body: Body): boolean =>
  follows(a, b, 1.6 * b.size) && levelOf(a, body) === levelOf(b, body);

const endsSentence = (line: Line): boolean => /[.?!:]['’”)\]]*$/.test(line.text);

const looksLikeHeading = (line: Line, body: Body): boolean =>
  line.size > body.size - 0.5 &&
  (line.size > body.size + 0.5 || line.font !== body.font) &&
  !NUMBER.test(line.text) &&
  !BULLET.test(line.text);

/** True when `b` is the next line down on the same page, at most `distance` below `a`. */
const follows = (a: Line, b: Line, distance: number): boolean =>
  a.page === b.page && a.y - b.y > 0 && a.y - b.y <= distance;

function startsParagraph(line: Line, open: readonly Line[], before: Line | undefined, body: Body): boolean {
  if (!before) return true;
  if (line.page === before.page) return !follows(before, line, 1.3 * body.leading);
  // Over a page break a numbered paragraph shows by its hanging indent that it goes on; otherwise only the words tell.
  const [first, second] = open;
  if (first && second && second.x > first.x + 5 && Math.abs(line.x - second.x) < 2) return false;
  return endsSentence(before) && /^[\p{Lu}‘“'"]/u.test(line.text);
}

/**
 * A word broken at a line's end keeps its hyphen, as the reports are set without automatic hyphens, and a span of years
 * its dash; only “pre- / and post-adoption” are two words.
 */
function joinText(a: string, b: string): string {
  if (a === '') return b;
  const oneWord = (/[\p{L}\d][-‐]$/u.test(a) && !/^(?:and|or|to) /.test(b)) || (/\d–$/.test(a) && /^\d/.test(b));
  return oneWord ? `${a}${b}` : `${a} ${b}`;
}
