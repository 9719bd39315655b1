import { P, re } from './marks.ts';

const OBJECT =
  /\b(?:from|to|for|by|with|succeeds?|succeeded|replaces?|replaced|follow(?:s|ed)|joins|joined|becomes?|became) $/;
const VERB =
  /^ (?:\p{L}+ly )?(?:has|have|had|is|was|were|will|would|goes|comes|gets|holds|keeps|leaves|loses|said|says|took|went|(?:be)?came|moves|takes|joins|picks|becomes|adds|returns|swaps|steps|replaces|succeeds|retires|resigned|quit|left|\p{Ll}+ed)\b/u;
const JOIN = re(
  `‹([\\d,]+)›(?:,? (?:and|as well as|along with|together with|alongside|plus|nor)|,)(?: also)? ‹([\\d,]+)›(?!'s? \\p{L})`,
);
const MORE = re(`^(?:, ‹[\\d,]+›)*,? (?:and|as well as|plus) ‹`, '');

const LISTED = re(`(?<=\\b(?:are|were|include|included|leaving):? )‹([\\d,]+)›; (?:and )?‹([\\d,]+)›(?=[;.,]|$)`);

/** “‹1› and ‹2›”, “‹1›, ‹2› and ‹3›” as one mark. */
export const joinLists = (text: string): string => {
  let s = text.replace(re(`\\b(?:[Bb]oth|[Ee]ither) (?=${P})`), '');
  // “those who go are ‹1›; ‹2›; and a manager”
  for (let i = 0; i < 4; i++) s = s.replace(LISTED, '‹$1,$2›');
  for (let i = 0; i < 6; i++) {
    const joined = s.replace(JOIN, (whole: string, a: string, b: string, at: number) => {
      const before = s.slice(0, at);
      const after = s.slice(at + whole.length);
      // “X, Y said” is no list; a comma joins only where “and” follows.
      const apart = /^‹[\d,]+›,\s‹/.test(whole) && !MORE.test(after);
      // “took it from ‹1›, and ‹2› moves across” are two clauses.
      const clauses = /,? and ‹/.test(whole) && OBJECT.test(before) && VERB.test(after);
      return apart || clauses ? whole : `‹${[...new Set([...a.split(','), ...b.split(',')])].join(',')}›`;
    });
    if (joined === s) break;
    s = joined;
  }
  return s.replace(re(`\\b[Nn]either (${P})`), '$1 not');
};
