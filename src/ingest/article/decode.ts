import { NotAnArticle } from './article.ts';

/** What Windows-1252 has where Latin-1 has control characters; some versions of Node decode the one as the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** No news page comes near this; what does is an archive, a log or an attack. */
export const MAX_BYTES = 4_000_000;

/**
 * Bytes of a text file as text: byte order marks, UTF-16 without one, UTF-8, else Windows-1252, which every byte
 * sequence is valid in, so that what is no text has to be told by its control characters.
 * @throws NotAnArticle for files that are too large, empty or not text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) {
    throw new NotAnArticle(
      `The file has ${Math.round(bytes.length / 1e6)} MB; articles are read up to ${MAX_BYTES / 1e6} MB.`,
    );
  }
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new NotAnArticle('The file is empty.');

  const control = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  if (control > 8 + text.length / 200) throw new NotAnArticle('The file is not text.');

  return text
    .replace(/[\u0000-\u0008\u000E-\u001F]/g, '')
    .replace(/[\u0080-\u009F]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80] ?? c)
    .replace(/\r\n?/g, '\n');
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 1000);
  const zeros = (parity: number) => head.filter((b, i) => b === 0 && i % 2 === parity).length;
  // Latin text in UTF-16 has a zero in every other byte.
  if (zeros(1) > head.length / 3 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > head.length / 3 && zeros(1) === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
