import type { Line } from '../pdf.ts';
import { areasIn, isLabelWord, type JudgedArea } from './areas.ts';
import { GRADE, verdictOf, type Verdict } from './grades.ts';
import type { Body } from './layout.ts';
import { plain, unmarked, type Read } from './words.ts';

export interface Row extends Read<Verdict> {
  readonly area: JudgedArea;
}

/** Neighbouring table lines, with the areas and the graded rows that they hold. */
export interface Run {
  readonly areas: readonly JudgedArea[];
  /** Empty when labels and grades could not be paired. */
  readonly rows: readonly Row[];
  readonly lines: readonly Line[];
}

/** Words of grades and of the table's frame; the rest of a table line are words of labels. */
const GRADE_WORD =
  /\b(?:outstanding|good|requires?|improvement|to|be|inadequate|adequate|not judged|key|judge?ments?|(?:inspection )?grades?|is|are)\b/gi;
const NUMBERING = /^\d(?:\.\d)?\.?(?: |$)|\(?\bgrade [1-4]\b\)?/gi;

const rest = (text: string): string => text.replace(GRADE_WORD, ' ').replace(/:/g, ' ').replace(/\s+/g, ' ').trim();

/** Without numbers, and with a blank between cells that are drawn without one: “protectionGood”. */
const tidy = (line: Line): string =>
  unmarked(plain(line.text))
    .replace(NUMBERING, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim();

/** A line of a judgement table or graded heading: nothing but words of labels and grades, and no sentence. */
function isTableLine(line: Line): boolean {
  const text = tidy(line);
  return (
    text !== '' &&
    !/[.;?!]$|\b(?:is|are):$/.test(text) &&
    rest(text)
      .replaceAll(',', '')
      .toLowerCase()
      .split(' ')
      .every((w) => w === '' || isLabelWord(w))
  );
}

/** True for the grade that stands in a cell or line of its own. */
export const isGradeAlone = (text: string): boolean => {
  const words = plain(text).replace(NUMBERING, ' ').replace(/[()]/g, ' ');
  return new RegExp(GRADE, 'i').test(words) && rest(words) === '';
};

/**
 * Graded rows in runs of table lines. Label and grade wrap independently and either may be drawn first, so lines say
 * nothing: the words of grades are taken out, and the n-th grade belongs to the n-th label. A run in which the two
 * counts differ is given back as unread.
 */
export function tableRuns(lines: readonly Line[]): Run[] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    // A row's number may stand on a line of its own.
    if (isTableLine(line) || (run.length > 0 && tidy(line) === '')) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.map((members) => ({ ...pair(members), lines: members }));
}

function pair(lines: readonly Line[]): { rows: Row[]; areas: JudgedArea[] } {
  const text = lines
    .map((line) => rest(tidy(line)))
    .filter((t) => t !== '')
    .join(' ');
  // Some sections print their label above the table that repeats it.
  const labels = areasIn(text).filter((label, i, all) => label.area !== all[i - 1]?.area);
  const areas = labels.map((label) => label.area);
  let graded = gradesIn(lines);
  // The end of a wrapped headline, “… require improvement / to be good”, may stand right above the first row.
  if (graded.length === labels.length + 1 && lines[0] && rest(tidy(lines[0])) === '') graded = graded.slice(1);
  if (graded.length !== labels.length) return { rows: [], areas };
  return {
    areas,
    rows: labels.flatMap((label, i) => {
      const found = graded[i];
      // Words before a label are of its heading too: “The experiences of” children in care.
      const words = text.slice(labels[i - 1]?.to ?? 0, label.to).trim();
      return found ? [{ ...found, area: label.area, words: `${words}: ${found.words}` }] : [];
    }),
  };
}

/**
 * True for the graded heading of a section, which is set as a heading or, in 2014 and 2015, as a table of one row. The
 * lines of a paragraph may by chance hold nothing but words of a label and a grade too.
 */
export const isGradedSection = (run: Run, body: Body): boolean =>
  run.rows.length === 1 &&
  (run.lines.some((line) => /^key judge?ment/i.test(line.text)) ||
    run.lines.some((line) => isGradeAlone(line.text) && run.lines.every((l) => l === line || l.right < line.x)) ||
    run.lines.every((line) => line.size > body.size + 0.5 || line.font !== body.font));

/** Grades in order; the words of one may be spread over lines, with words of its label between them. */
function gradesIn(lines: readonly Line[]): Read<Verdict>[] {
  const words = lines.flatMap((line) =>
    [...tidy(line).matchAll(GRADE_WORD)]
      .filter(([word]) => !/^(?:key|judge?ment|(?:inspection )?grade|is$|are$)/i.test(word))
      .map(([word]) => ({ word, line })),
  );
  const text = words.map(({ word }) => word).join(' ');
  let position = 0;
  return [...text.matchAll(new RegExp(GRADE, 'gi'))].flatMap((match) => {
    while (position < words.length && textBefore(words, position) < match.index) position++;
    const line = words[position]?.line;
    return line ? [{ value: verdictOf(match[0]), page: line.page, words: match[0] }] : [];
  });
}

const textBefore = (words: readonly { word: string }[], count: number): number =>
  words.slice(0, count).reduce((sum, { word }) => sum + word.length + 1, 0);
