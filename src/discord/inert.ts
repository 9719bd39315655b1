// Text from outside, made dull: it looks as it reads, and neither formats, links, mentions nor pings.
// Escaping each sign by itself (instead of looking for pairs) keeps it linear, and lets a clip fall between any two signs.

/** Control, zero-width, bidirectional and other invisible characters, tags, and halves of surrogate pairs. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|\p{Cs}/gu;

/** What Discord's markdown reads as a sign wherever it stands; a colon unless a space follows: it could begin an emoji or an address. */
const SIGN = /[\\`*_~|[\]<]|:(?!\s)/uy;
/** What it reads as a sign at the beginning of a line: headings, lists, small print, quotes. */
const LINE_SIGN = /[#>+-]|\d{1,9}(?=[.)])/uy;

/** Without what cannot be seen; whitespace is single spaces and line breaks, at most two of these in a row. */
export const plainLines = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n');

/** The same on one line. For labels, alternative texts, choices. */
export const plainLine = (text: string): string => plainLines(text).replace(/\n+/gu, ' ');

/**
 * Plain text as pieces that may not be cut: an escape stays with its sign. Joined they are the inert text.
 * Give it what `plainLine` or `plainLines` returned.
 */
export function* inertPieces(plain: string): Generator<string> {
  let lineBegins = true;
  for (let at = 0; at < plain.length;) {
    const point = String.fromCodePoint(plain.codePointAt(at) ?? 0);
    SIGN.lastIndex = LINE_SIGN.lastIndex = at;
    const lineSign = lineBegins ? LINE_SIGN.exec(plain)?.[0] : undefined;
    let piece = point;
    if (lineSign !== undefined && /\d/.test(lineSign)) piece = `${lineSign}\\${plain.charAt(at + lineSign.length)}`;
    else if (lineSign !== undefined || SIGN.test(plain)) piece = `\\${point}`;
    // A backslash does not help against @everyone; a zero-width space after the sign does.
    else if (point === '@') piece = '@\u200B';
    yield piece;
    at += lineSign === undefined ? point.length : piece.length - 1;
    lineBegins = point === '\n' || (lineBegins && point === ' ');
  }
}

/** One line, inert. */
export const inert = (text: string): string => [...inertPieces(plainLine(text).trim())].join('');

/**
 * At most `room` characters (UTF-16 units, so that it holds however Discord counts), with “…” inside the limit, cut
 * between two pieces. Empty when not even the “…” fits.
 */
export function clip(pieces: Iterable<string>, room: number): string {
  let kept = '';
  let keptWithRoomForMark = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > room) return room < 1 ? '' : `${keptWithRoomForMark}…`;
    kept += piece;
    if (kept.length < room) keptWithRoomForMark = kept;
  }
  return kept;
}

/** Text for places that show no markup (button labels, choices), clipped between code points. */
export const clipPlain = (text: string, room: number): string => clip(plainLine(text).trim(), room);

/**
 * A label for `[label](<url>)`: Discord ignores backslashes before brackets there, and shows no link at all when the
 * label looks like an address of its own.
 */
export const linkLabel = (text: string): string =>
  plainLine(text).trim().replaceAll('[', '(').replaceAll(']', ')').replaceAll('://', ': //');
