import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 256;
const INDEXED = 3;

/**
 * Opaque RGBA pixels as a PNG with a palette. The renderer's own encoder writes four bytes a pixel and made the map
 * 260 kB; these pictures have a few hundred colours, nearly all of them the soft edges of letters.
 */
export function toPng(pixels: Buffer, width: number, height: number): Buffer {
  const { palette, indexOf } = choosePalette(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  let previous = -1;
  let index = 0;
  for (let y = 0, at = 0, out = 0; y < height; y += 1) {
    out += 1; // each row begins with its filter, 0: none
    for (let x = 0; x < width; x += 1, at += 4, out += 1) {
      const colour = pixels.readUIntBE(at, 3);
      if (colour !== previous) index = indexOf((previous = colour));
      rows[out] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, at) => colours.writeUIntBE(colour, at * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours; any other takes the nearest of them. */
function choosePalette(pixels: Buffer) {
  const counts = new Map<number, number>();
  let previous = -1;
  let run = 0;
  const count = () => counts.set(previous, (counts.get(previous) ?? 0) + run);
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3);
    if (colour !== previous) {
      if (run > 0) count();
      previous = colour;
      run = 0;
    }
    run += 1;
  }
  if (run > 0) count();

  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PALETTE)
    .map(([colour]) => colour);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    let index = indices.get(colour);
    if (index === undefined) indices.set(colour, (index = nearest(colour, palette)));
    return index;
  };
  return { palette, indexOf };
}

function nearest(colour: number, palette: readonly number[]): number {
  const channel = (c: number, shift: number) => (c >> shift) & 0xff;
  let best = 0;
  let least = Infinity;
  for (const [index, other] of palette.entries()) {
    let distance = 0;
    for (const shift of [0, 8, 16]) distance += (channel(colour, shift) - channel(other, shift)) ** 2;
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
