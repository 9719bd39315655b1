/** A file that cannot be read; the message says why, in words that follow “unreadable:”. It is a result, not a fault. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
