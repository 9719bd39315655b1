import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { loader, parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { Drawing } from './drawing.ts';
import { outlined } from './outlines.ts';
import { toPng } from './png.ts';
import { FONT, SCALE } from './theme.ts';

const require = createRequire(import.meta.url);

/** Something an operator can mend; its sentence is shown to whoever asked for the picture. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/**
 * The two faces that pictures are set in. TTF, since resvg draws no text at all with WOFF.
 * @throws PictureError when a file is missing: without it a picture would have no letters.
 */
export function fontFiles(resolve: (module: string) => string = require.resolve): string[] {
  return ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((face) => {
    let file: string;
    try {
      file = resolve(`dejavu-fonts-ttf/ttf/${face}`);
    } catch {
      file = '';
    }
    if (!existsSync(file)) throw new PictureError(`the font file ${face} is missing (“npm ci” puts it back)`);
    return file;
  });
}

/** Specs carry their data; one that asks for a file or an address gets nothing. */
const nothing = loader();
nothing.load = () => Promise.reject(new Error('Pictures load nothing.'));

/** A drawing as SVG, its texts as text elements. */
export async function svgOf(source: Drawing['source']): Promise<string> {
  if ('svg' in source) return source.svg;
  const view = new View(parse(compile(source.vegaLite).spec), { renderer: 'none', loader: nothing });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** A picture of a drawing's SVG at twice its size. @throws PictureError when the font is missing. */
export function pngOf(svg: string, fonts: readonly string[] = fontFiles()): Buffer {
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: FONT };
  const resvg = new Resvg(outlined(svg, font), { font, fitTo: { mode: 'zoom', value: SCALE } });
  const image = resvg.render();
  return toPng(image.pixels, image.width, image.height);
}
