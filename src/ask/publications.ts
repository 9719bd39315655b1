import { foldName } from '../domain/names.ts';

/** Names that may as well be meant for the council or the inspectorate itself. */
const OFFICIAL = /\b(?:council|authority|borough|ofsted|department|government|gov)\b/;

/**
 * Takes the names of newspapers and sites out of a folded question: “according to the Halifax Bugle” narrows nothing that
 * is asked. A name after a bare article (“the town clerk”) may be an office and stays, unless the paper says something.
 */
export function publicationRemover(publications: readonly string[]) {
  const names = publications
    .map((name) => foldName(name).replace(/^the /, ''))
    .filter((name) => name !== '' && !OFFICIAL.test(name));
  const any = (list: readonly string[]) => (list.length === 0 ? '$^' : `(?:${list.join('|')})`);
  const long = names.filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
  const patterns = [
    `(?:as )?(?:according to|reported (?:in|by)) (?:the )?${any(names)}`,
    `(?:in|by|from|on) (?:the )?${any(long)}`,
    `the ${any(long)}(?= (?:sa(?:y|ys|id)|report|writes?|wrote|claim))`,
    `(?<!\\b(?:the|an?) )${any(long)}`,
  ];
  const pattern = new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'g');
  return (folded: string): string => folded.replace(pattern, ' ').replace(/ +/g, ' ').trim();
}
