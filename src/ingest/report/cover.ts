import type { Day } from '../../domain/dates.ts';
import type { Line } from '../pdf.ts';
import { readDay, readSpans, type Span } from './dates.ts';
import { plain, unmarked, type Read } from './words.ts';

/** What kind of document a cover announces. ILACS covers do not say whether the inspection was short or standard. */
export type ReportFamily = 'ilacs' | 'sif' | 'lac-2013' | 'lscb-review';
export type VisitFamily = 'focused' | 'monitoring';
export type Family = ReportFamily | VisitFamily;

export interface Cover {
  readonly family: Family;
  readonly reinspection: boolean;
  /** The title as printed, with the authority in it or beside it. */
  readonly title: Read<string>;
  /** As printed; the whole of what stands beside the title when the name cannot be cut out. */
  readonly authority: Read<string> | undefined;
  /** First and last day of the fieldwork. */
  readonly span: Read<Span> | undefined;
  /** Stretches in which inspectors came back later. */
  readonly returns: readonly Span[];
  readonly published: Read<Day> | undefined;
  /** The printed date when it could not be read as days. */
  readonly unread: readonly string[];
  /** How many of the lines are title, dates and names. */
  readonly length: number;
}

const CHILDREN = String.raw`children(?:'?s|s')?`;
const SERVICES = String.raw`(?:local authority )?${CHILDREN} (?:social care )?services`;
const SIF =
  /\b(re[- ]?)?inspection of services for children in need of help and protection,? (?:children )?looked after(?: children)? and care leavers/i;
const LAC = /inspection of (?:services for )?looked after children(?: services)?/i;
const BOARD =
  /(?:review|inspection) of (?:the )?(?:effectiveness of )?(?:the )?.{0,60}safeguarding children'?s? board/i;
const ILACS_PLAIN = new RegExp(String.raw`inspection of ${SERVICES}`, 'i');
const ILACS_NAMED = new RegExp(String.raw`inspection of (?:the )?(.{2,90}?)(?:'s?)? ${SERVICES}`, 'i');
const VISIT = new RegExp(
  String.raw`\b(focused|monitoring|assurance) visit (?:to|of|in) (?:the )?(.{2,90}?)(?:'s?)? ${SERVICES}`,
  'i',
);

const DATE_LABEL =
  /^(?:inspection|review|visit|fieldwork)? ?dates?(?: of (?:the )?(?:inspection|review|visit))? ?:? ?(?=\d|\w+day|$)/i;
const PUBLISHED_LABEL = /^(?:report )?(?:published|publication date)(?: on)? ?:? ?(?=\d|\w+day|$)/i;
const COVER_LINE =
  /^(?:(?:inspection|review|visit|fieldwork)? ?dates?\b.*:|(?:report )?published\b.*:|(?:deputy )?(?:lead|reporting) inspectors?\b|age group:)/i;
/** Lines that end a title or a date that runs over several lines. */
const LABELLED =
  /^(?:inspection|review|visit|report|published|publication|lead|reporting|deputy|age group|judgement|dates?|her majesty|his majesty|hmi)\b/i;

/**
 * What the cover announces; `undefined` when the first page is no cover that we know. `lines` are those of the first
 * page, without page numbers and footnotes.
 */
export function readCover(lines: readonly Line[]): Cover | undefined {
  const dates = labelled(lines, DATE_LABEL);
  const published = labelled(lines, PUBLISHED_LABEL);
  // The title block stands above the dates; letters have none and state them in their first sentence.
  const block = lines.slice(0, Math.min(dates?.index ?? 12, 12));
  const title = titleOf(block);
  if (!title) return undefined;
  const spans = dates && readSpans(dates.text);
  const day = published && readDay(published.text);
  return {
    ...title,
    span: spans && { value: spans[0], page: dates.page, words: dates.words },
    returns: spans?.slice(1) ?? [],
    published:
      day === undefined || !published ? undefined : { value: day, page: published.page, words: published.words },
    length: lengthOf(lines),
    unread: [
      ...(dates && !spans ? [`the inspection dates “${dates.text}”`] : []),
      ...(published && day === undefined ? [`the publication date “${published.text}”`] : []),
    ],
  };
}

/** Title, dates and names stand together at the top of every cover. */
function lengthOf(lines: readonly Line[]): number {
  let length = lines.findLastIndex((line) => COVER_LINE.test(plain(line.text))) + 1;
  while (/^(?:senior )?(?:h(?:er|is) majesty|hmi\b)/i.test(plain(lines[length]?.text ?? ''))) length++;
  return length;
}

function titleOf(block: readonly Line[]): Pick<Cover, 'family' | 'reinspection' | 'title' | 'authority'> | undefined {
  const first = block[0];
  if (!first) return undefined;
  const text = unmarked(plain(block.map((line) => line.text).join(' ')));
  const read = (value: string): Read<string> => ({ value, page: first.page, words: value });
  const beside = (match: RegExpExecArray): Read<string> | undefined => {
    // The authority stands above the title or, in 2013, below it.
    const above = text.slice(0, match.index);
    const name = tidyName(above === '' ? text.slice(match.index + match[0].length) : above);
    return name === '' ? undefined : read(name);
  };

  const visit = VISIT.exec(text);
  if (visit?.[1] !== undefined && visit[2] !== undefined) {
    const family = visit[1].toLowerCase() === 'monitoring' ? 'monitoring' : 'focused';
    return { family, reinspection: false, title: read(visit[0]), authority: read(tidyName(visit[2])) };
  }
  const sif = SIF.exec(text);
  if (sif) return { family: 'sif', reinspection: sif[1] !== undefined, title: read(sif[0]), authority: beside(sif) };
  const lac = LAC.exec(text);
  if (lac) return { family: 'lac-2013', reinspection: false, title: read(lac[0]), authority: beside(lac) };
  const plainTitle = ILACS_PLAIN.exec(text);
  if (plainTitle)
    return { family: 'ilacs', reinspection: false, title: read(plainTitle[0]), authority: beside(plainTitle) };
  const named = ILACS_NAMED.exec(text);
  if (named?.[1] !== undefined)
    return { family: 'ilacs', reinspection: false, title: read(named[0]), authority: read(tidyName(named[1])) };
  const board = BOARD.exec(text);
  if (board) return { family: 'lscb-review', reinspection: false, title: read(board[0]), authority: beside(board) };
  return undefined;
}

const tidyName = (text: string): string =>
  text
    .replace(/^[\s\d]+/, '')
    .replace(/[\s:,-]+$/, '')
    .trim();

/** The text after a label, with the lines that it runs on to. */
function labelled(lines: readonly Line[], label: RegExp) {
  for (const [index, line] of lines.entries()) {
    const match = label.exec(plain(line.text));
    if (!match) continue;
    let text = plain(line.text).slice(match[0].length);
    let words = line.text;
    for (const next of lines.slice(index + 1, index + 3)) {
      // A date that breaks over the line: no year yet, or a second visit announced.
      const open =
        !/\d{4}$/.test(text) || /(?:\band|\bto|[-,])$/.test(text) || /^(?:and|to|-)\s?\d/.test(plain(next.text));
      if (!open || LABELLED.test(plain(next.text))) break;
      text = `${text} ${plain(next.text)}`.trim();
      words += ` ${next.text}`;
    }
    return { index, page: line.page, text, words };
  }
  return undefined;
}
