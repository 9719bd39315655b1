import type { Line } from '../pdf.ts';
import { plain, type Read } from './words.ts';

/** At the start of a line, so that neither “Deputy lead inspector” nor a sentence about the lead inspector is taken. */
const LABEL = /^(?:lead|reporting) inspectors?(?: on[- ]site)?(?: ?[:-] ?| |$)/iu;
const AFTER_NAME =
  /\s*(?:[,;(&]| - |\bs?hmi\b|\bsenior hmi\b|\b(?:senior )?h(?:er|is) majesty|\bofsted\b|\bdeputy\b|\bteam inspector|\band\b|\bqualified\b).*$/iu;
const TITLE = /^(?:dr|mrs?|ms|miss)\.? /i;
const NAME = /^\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}[\p{L}'.-]*|de|van|von|der|la|le)){1,4}$/u;

/** The first lead or reporting inspector that the report names, without title. */
export function readInspector(lines: readonly Line[]): Read<string> | undefined {
  for (const [index, line] of lines.entries()) {
    const label = LABEL.exec(plain(line.text));
    if (!label) continue;
    const here = plain(line.text).slice(label[0].length);
    const next = lines[index + 1];
    const name = (here === '' && next ? plain(next.text) : here).replace(TITLE, '').replace(AFTER_NAME, '').trim();
    if (NAME.test(name)) return { value: name, page: line.page, words: line.text };
  }
  return undefined;
}
