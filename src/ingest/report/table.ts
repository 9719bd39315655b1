import type { Line } from '../pdf.ts';
import { areasIn, isLabelWord, type JudgedArea } from './areas.ts';
import { GRADE, verdictOf, type Verdict } from './grades.ts';
import { plain, type Read } from './words.ts';

export interface Row extends Read<Verdict> {
  readonly area: JudgedArea;
}

/** Words of grades and of the table's frame; the rest of a table line are words of labels. */
const GRADE_WORD = /\b(?:outstanding|good|requires?|improvement|to|be|inadequate|adequate|not judged|judgements?|grades?)\b/gi;
const NUMBERING = /^\d(?:\.\d)?\.? |\(?\bgrade [1-4]\b\)?/gi;

const rest = (text: string): string => text.replace(GRADE_WORD, ' ').replace(/[:,]/g, ' ').replace(/\s+/g, ' ').trim();

const tidy = (line: Line): string => plain(line.text).replace(NUMBERING, ' ').trim();

/** A line of a judgement table or graded heading: nothing but words of labels and grades, and no sentence. */
function isTableLine(line: Line): boolean {
  const text = tidy(line);
  return text !== '' && !/[.;?!]$/.test(text) && rest(text).toLowerCase().split(' ').every((w) => w === '' || isLabelWord(w));
}

/**
 * Graded rows in runs of table lines. Label and grade wrap independently and either may be drawn first, so lines say
 * nothing: the words of grades are taken out, and the n-th grade belongs to the n-th label. A run in which the two
 * counts differ is given back as unread.
 */
export function tableRuns(lines: readonly Line[]): { rows: Row[]; areas: JudgedArea[]; first: Line; last: Line }[] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (isTableLine(line)) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.flatMap((members) => {
    const [first, last] = [members[0], members.at(-1)];
    return first && last ? [{ ...pair(members), first, last }] : [];
  });
}

function pair(lines: readonly Line[]): { rows: Row[]; areas: JudgedArea[] } {
  const labels = areasIn(lines.map((line) => rest(tidy(line))).filter((t) => t !== '').join(' '));
  const areas = labels.map((label) => label.area);
  let graded = gradesIn(lines);
  // The end of a wrapped headline, “… require improvement / to be good”, may stand right above the first row.
  if (graded.length === labels.length + 1 && rest(tidy(lines[0] as Line)) === '') graded = graded.slice(1);
  if (graded.length !== labels.length) return { rows: [], areas };
  return {
    areas,
    rows: areas.flatMap((area, i) => {
      const found = graded[i];
      return found ? [{ area, ...found }] : [];
    }),
  };
}

/** Grades in order; the words of one may be spread over lines, with words of its label between them. */
function gradesIn(lines: readonly Line[]): Read<Verdict>[] {
  const words = lines.flatMap((line) =>
    [...tidy(line).matchAll(GRADE_WORD)]
      .filter(([word]) => !/^(?:judgement|grade)/i.test(word))
      .map(([word]) => ({ word, line })),
  );
  const text = words.map(({ word }) => word).join(' ');
  let position = 0;
  return [...text.matchAll(new RegExp(GRADE, 'gi'))].flatMap((match) => {
    while (position < words.length && textBefore(words, position) < match.index) position++;
    const line = words[position]?.line;
    return line ? [{ value: verdictOf(match[0]), page: line.page, words: line.text }] : [];
  });
}

const textBefore = (words: readonly { word: string }[], count: number): number =>
  words.slice(0, count).reduce((sum, { word }) => sum + word.length + 1, 0);
