import { P, re } from './marks.ts';

/** “‹1› and ‹2›”, “‹1›, ‹2› and ‹3›” as one mark. */
export const joinLists = (text: string): string => {
  let s = text.replace(re(`\\b(?:[Bb]oth|[Ee]ither) (?=${P})`), '');
  for (let i = 0; i < 6; i++) {
    const joined = s.replace(
      re(
        `‹([\\d,]+)›(?:,? (?:and|as well as|along with|together with|alongside|plus|nor)|,)(?: also)? ‹([\\d,]+)›(?!'s? \\p{L})`,
      ),
      (whole: string, a: string, b: string, at: number) =>
        // “X, Y said” is no list; a comma joins only where “and” follows.
        /^‹[\d,]+›,\s‹/.test(whole) &&
        !re(`^(?:, ‹[\\d,]+›)*,? (?:and|as well as|plus) ‹`).test(s.slice(at + whole.length))
          ? whole
          : `‹${[...new Set([...a.split(','), ...b.split(',')])].join(',')}›`,
    );
    if (joined === s) break;
    s = joined;
  }
  return s.replace(re(`\\b[Nn]either (${P})`), '$1 not');
};
