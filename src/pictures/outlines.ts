import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { FONT } from './theme.ts';

type Font = NonNullable<ResvgRenderOptions['font']>;

/** Outlines kept, 2 kB each or so: the words of a few hundred charts. */
const KEEP = 2_000;
const known = new Map<string, string>();

const TEXT = /<text\b([^>]*)(?<!\/)>(.*?)<\/text>/gs;
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/g;
/** What changes the outline itself; everything else is said of the outline as it was of the text. */
const SHAPING = /^(?:font-|text-anchor$)/;

/**
 * An SVG with outlines in the place of its texts, each shaped once. Shaping took half of a picture's time, and pictures
 * repeat their words: months, frameworks, letters, councils. Texts stand where a `transform`, or `x` and `y`, put them.
 */
export function outlined(svg: string, font: Font): string {
  return svg.replace(TEXT, (_, look: string, words: string) => {
    const attributes = Array.from(look.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value] as const);
    const { x = '0', y = '0', transform = `translate(${x},${y})`, ...rest } = Object.fromEntries(attributes);
    const write = (shaping: boolean) =>
      Object.entries(rest)
        .filter(([name]) => SHAPING.test(name) === shaping)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
    return `<path transform="${transform}"${write(false)} d="${outlineOf(`<text${write(true)}>${words}</text>`, font)}"/>`;
  });
}

function outlineOf(text: string, font: Font): string {
  const drawn = known.get(text);
  if (drawn !== undefined) return drawn;
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" font-family="${FONT}">${text}</svg>`;
  const shaped = new Resvg(page, { font }).toString();
  const outline = Array.from(shaped.matchAll(/ d="([^"]*)"/g), ([, d = '']) => d).join(' ');
  if (known.size >= KEEP) known.clear();
  known.set(text, outline);
  return outline;
}
