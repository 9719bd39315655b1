import type { Grade } from '../domain/grades.ts';

/** Pixels as Discord shows a picture; the file has twice as many each way. */
export const WIDTH = 550;
export const SCALE = 2;

/** The family that both faces of `dejavu-fonts-ttf` loaded by the renderer answer to. */
export const FONT = 'DejaVu Sans Condensed';

/** Off-white, so that a picture sits well in the light and the dark theme alike. */
export const PAPER = '#f7f5f0';
export const INK = '#1c2530';
/** Small print: still 5.5 to 1 on paper. */
export const FAINT = '#5c6670';
export const HAIRLINE = '#c9c6bd';
export const SHADE = '#f0ede6';

interface GradeLook {
  /** What stands in a mark that is too small for the word. */
  readonly letter: string;
  readonly fill: string;
  /** Ink on the fill: at least 4.5 to 1. */
  readonly ink: string;
}

/**
 * One ramp of lightness from best to worst (L* 86, 73, 58, 41, 16), so the order survives greyscale and the three
 * kinds of colour blindness; test/pictures/theme.test.ts holds it to that.
 */
export const GRADE_LOOKS: Record<Grade, GradeLook> = {
  outstanding: { letter: 'O', fill: '#abe3d0', ink: INK },
  good: { letter: 'G', fill: '#74bfd3', ink: INK },
  adequate: { letter: 'A', fill: '#b28432', ink: INK },
  requires_improvement: { letter: 'RI', fill: '#a0431a', ink: '#ffffff' },
  inadequate: { letter: 'I', fill: '#4f0d2c', ink: '#ffffff' },
};

/** For stacks and legends. `adequate` was an acceptable level, so it stands above `requires improvement`. */
export const BEST_FIRST: readonly Grade[] = ['outstanding', 'good', 'adequate', 'requires_improvement', 'inadequate'];

/** A place where there is no grade to show. */
export const NO_GRADE_LOOK: GradeLook = { letter: '–', fill: PAPER, ink: FAINT };

/**
 * Frameworks in time as bands of a chart; SLAC and CPI, SIF and ILACS overlap by months (data/README.md). TLAC, five
 * reports of August 2013, has no band of its own: points carry their framework's name.
 */
export const ERAS: readonly { readonly name: string; readonly from: string; readonly to: string }[] = [
  { name: 'SLAC', from: '2009-06-01', to: '2012-06-01' },
  { name: 'CPI', from: '2012-06-01', to: '2013-11-01' },
  { name: 'SIF', from: '2013-11-01', to: '2018-01-01' },
  { name: 'ILACS', from: '2018-01-01', to: '9999-12-31' },
];

export const SOURCE_LINE = 'Source: Ofsted, Open Government Licence v3.0';

/** Upper estimate of a text's width: DejaVu Sans Condensed averages 0.47 em, its bold face 0.53. */
export const textWidth = (text: string, size: number, bold = false): number =>
  Array.from(text).length * size * (bold ? 0.58 : 0.51);

/** Breaks at spaces (not at those that hold words together) into at most `lines` lines of `width` pixels; what is left over ends in “…”. */
export function wrapText(text: string, width: number, size: number, lines: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const clip = (line: string) => {
    if (fits(line)) return line;
    const room = Math.max(1, Math.floor(width / textWidth('x', size, bold)) - 1);
    return `${Array.from(line).slice(0, room).join('').trimEnd()}…`;
  };
  const result: string[] = [];
  const words = text.split(/[ \n]+/).filter(Boolean);
  while (words.length > 0 && result.length < lines) {
    const last = result.length === lines - 1;
    let line = words.shift() ?? '';
    while (words.length > 0 && (last || fits(`${line} ${words[0] ?? ''}`))) line += ` ${words.shift() ?? ''}`;
    result.push(clip(line));
  }
  return result;
}
