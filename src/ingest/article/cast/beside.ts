import { HEADS, HONOURS, MODIFIER, ROLE, TITLE } from '../roles.ts';
import { undescribe } from './described.ts';
import { ONE, re } from './marks.ts';
import type { Register } from './register.ts';

const BEFORE_NAME = re(`(?<![\\p{L}-])(?:[Tt]he )?(?:(?:[Dd]eputy )?Mayor|[Mm]ayor) ${ONE}`);
const TITLED = re(`(?<![\\p{L}-])(${TITLE}) (?:(${TITLE}) )?${ONE}`);
const HONOURED = re(`${ONE}${HONOURS}(?![\\p{L}])`);
const ROLE_NAME = re(`(?<![\\p{L}'›»-])(${ROLE})(,)? ${ONE}(?!')(,)?`, 'gi');
/** An office over anything, told by the name after it: `its head of placements, ‹1›,`. */
const ANY_OFFICE = re(
  `(?<![\\p{L}'›»-])((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|«\\d+»'s) ${MODIFIER}*(?:${HEADS}) (?:of|for) [\\p{Ll}' -]{2,50}), ${ONE}(?!')(?:,|(?=[.;]|$))`,
);
const APPOSITION = re(
  `${ONE}(?:,| [–(-]) ?(?:(?:at present|currently|presently) )?(${ROLE})(?: (?:since|until|from|at|in|of|for|\\p{Lu}\\p{L}+|appointed|named|installed|sent) [^,‹›]{1,60}|,? who [^,‹›]{1,60})?(,|\\)| [–-]|(?=[.;:]|$| and ‹))`,
  'gi',
);
const AGE = re(`${ONE}(?:,| \\() ?(?:aged )?\\d\\d(?:,|\\))`);
const PARENTHESIS = re(`${ONE} \\([^()‹›]{1,40}\\)`);
const ASIDE = re(
  `${ONE}, ((?:an?|the|its|their|his|her|one|once|now|formerly|previously|then|currently|also|himself|herself|in|at|with|from|since|for|after|until|on|speaking|citing|having|by|despite|as|like|alongside|aged|whom|under|among|both|already|who|whose|appointed|drafted|brought|hired|recruited|named|sent|given|handed|promoted|elected|dismissed|sacked|suspended|ousted|removed|chosen|lent|put|made|taken|\\p{L}+ed|\\p{L}+ing) (?:[^,‹›]{1,160}|(?:of|[^,‹›]{1,80} (?:of|in)) ‹\\d+›'s [^,‹›]{1,40})), (?!and ‹)`,
);
/** “‹1›, whom the council sacked as director”: who did it, and what. */
const WHOM =
  /^whom ((?:the |its |«\d+»|‹[\d,]+›|s?he|they|ministers|councillors|members)[^,.;‹›]{0,40}?) ((?:(?:has|had|have|later|then|also|since) )*(?:\p{Ll}+(?:ed|ss)|made|put|sent|chose|took|brought in|let go))(?=[ .,]|$)/u;
const PARTICIPLE =
  /^(?:once|now|formerly|previously|then|currently|already)? ?(?:brought|sent|given|chosen|lent|put|made|taken|\p{L}+ed) /u;
const RELATIVE = re(`${ONE},? (?:–|-)? ?who (.{3,400})$`, '');
/** “from «3», where she was assistant director, as director”. */
const WHERE = re(`, where ((?:[Hh]e|[Ss]he|they|${ONE}) [^,;]{3,140}), (?=as |to |in |on |with )`);
const LAST_WHOM = re(`${ONE}, (whom [^,;]{3,140})(?=[.;]?$)`, '');
/** “‹1›, ‹2› and ‹3›, who were …” is about them all. */
const SEVERAL = re(`((?:‹\\d+›,? (?:and )?){1,5})$`, '');
const PLURAL = /^(?:were|are|have|both|all|each|between them|together)\b/;
const FINITE =
  /^(?:(?:both|all|each|also|now|then|never|still|later|yesterday|today|himself|herself|\p{Ll}+ly) )*(?:has|have|had|is|are|was|were|will|would|said|says|told|tells|spoke|took|takes|left|leaves|went|goes|gave|gives|got|gets|made|makes|came|comes|became|becomes|stood|stands|held|holds|wrote|writes|quit|quits|kept|felt|thought|must|should|could|can|may|might|did|does|insisted|resigned|stepped|steps|announced|offered|admitted|added|asked|called|apologised|described|retired|replaced|replaces|succeeds|joined|joins|moved|moves|ought|put|puts|set|let|cut|hit|saw|sees|met|meets|led|leads|ran|runs|won|wins|lost|loses|sat|sits|sent|sends|spent|keeps|brought|brings|sought|fought|fights|drew|draws|knew|threw|rose|fell|falls|chose|drove|began|begins|rang|hung|hangs|clung|clings|beat|beats|struck|found|finds|heard|hears|read|reads|paid|pays|means|meant|faces|insists|remains|argues|refuses|declines|denies|believes|accepts|becomes|returns|retires|resigns|departs|survives|starts|arrives|\p{Ll}+ed)\b/u;

/** An office after these is one that somebody else takes up, unless the name is set off by a second comma. */
const TAKES = /\b(?:becomes?|became|becoming|is|was|as|made|named|appointed|to be|will be) $/;
const OPENS_ASIDE = /^ (?:who|whose|whom|the|an?|its|his|her|\d\d)\b/;

export interface Stripped {
  readonly main: string;
  readonly sides: readonly string[];
}

/** Takes titles, offices and appositions off the names; relative clauses and participles become clauses of their own. */
export function strip(text: string, register: Register): Stripped {
  const sides: string[] = [];
  const named = offices(titles(text, register), register);
  const bare = undescribe(asides(appositions(named, register, sides), register, sides), sides);
  const main = relatives(bare, sides);
  return { main, sides: sides.flatMap(eachWho) };
}

/** “who was appointed in March and who was gone by May” is two clauses. */
const eachWho = (side: string): string[] => {
  const who = /^‹[\d,]+›/.exec(side)?.[0];
  const [first = '', ...more] = side.split(/,? and who (?=\p{Ll})/u);
  return who === undefined ? [side] : [first, ...more.map((clause) => `${who} ${clause}`)];
};

function titles(text: string, { addRole, learnTitle }: Register): string {
  return text
    .replace(TITLED, (_: string, first: string, second: string | undefined, id: string) => {
      learnTitle(Number(id), first);
      if (second !== undefined) learnTitle(Number(id), second);
      return `‹${id}›`;
    })
    .replace(HONOURED, '‹$1›')
    .replace(AGE, '‹$1›,')
    .replace(PARENTHESIS, '‹$1›')
    .replace(BEFORE_NAME, (_: string, id: string) => (addRole(Number(id), 'mayor'), `‹${id}›`));
}

function offices(text: string, { addRole }: Register): string {
  let s = text;
  for (let again = 0; again < 2; again++)
    s = s.replace(ROLE_NAME, (whole: string, ...found: unknown[]) => {
      const [role, comma, id, after, at] = found as [string, string | undefined, string, string | undefined, number];
      // “‹1› becomes deputy leader, ‹2› picks up …”: the office is the one that ‹1› takes.
      const rest = s.slice(at + whole.length);
      if (comma !== undefined && after === undefined && /^ \p{Ll}/u.test(rest) && TAKES.test(s.slice(0, at)))
        return whole;
      addRole(Number(id), role);
      const opens = comma === undefined || OPENS_ASIDE.test(rest);
      return `‹${id}›${after !== undefined && opens ? ',' : ''}`;
    });
  return s.replace(ANY_OFFICE, (_: string, role: string, id: string) => (addRole(Number(id), role), `‹${id}›`));
}

const appositions = (text: string, { addRole }: Register, sides: string[]): string =>
  text.replace(APPOSITION, (whole: string, id: string, role: string, after: string) => {
    addRole(Number(id), role);
    const rest = whole.slice(whole.indexOf(role) + role.length, whole.length - after.length).replace(/^[, ]+/, '');
    if (rest.startsWith('who ')) sides.push(`‹${id}› ${rest.slice(4)}`);
    return `‹${id}›`;
  });

function asides(text: string, { addRole }: Register, sides: string[]): string {
  let s = text;
  for (let again = 0; again < 2; again++)
    s = s.replace(ASIDE, (whole: string, id: string, aside: string, place: number) => {
      // “who was director for youth, families and learning, has …”: the clause goes on.
      if (aside.startsWith('who ') && !FINITE.test(s.slice(place + whole.length))) return whole;
      const role = re(`^(${ROLE})$`, 'i').exec(aside)?.[1];
      if (role !== undefined) addRole(Number(id), role);
      if (/^(?:an?|the|its|their|his|her|one|by) /.test(aside) || role !== undefined) return `‹${id}› `;
      if (aside.startsWith('whose ')) sides.push(`‹${id}›'s ${aside.slice(6)}`);
      else if (WHOM.test(aside)) sides.push(aside.replace(WHOM, `$1 $2 ‹${id}›`));
      else if (aside.startsWith('who ')) sides.push(`‹${id}› ${aside.slice(4)}`);
      else if (/^\p{L}+ing /u.test(aside)) sides.push(`‹${id}› ${aside}`);
      else if (PARTICIPLE.test(aside)) sides.push(`‹${id}› was ${aside}`);
      return `‹${id}› `;
    });
  return s;
}

function relatives(text: string, sides: string[]): string {
  let s = text
    .replace(WHERE, (_, clause: string) => (sides.push(clause), ' '))
    .replace(
      LAST_WHOM,
      (_, id: string, clause: string) => (sides.push(clause.replace(WHOM, `$1 $2 ‹${id}›`)), `‹${id}›`),
    );
  for (let again = 0; again < 3; again++) {
    const relative = RELATIVE.exec(s);
    if (!relative) break;
    const [whole, id = '', clause = ''] = relative;
    const before = s.slice(0, s.length - whole.length);
    const end = relativeEnd(
      clause,
      /(?::|\b(?:are|were|include[sd]?|including)) (?:‹[\d,]+›, )*$/.test(before),
      /\b(?:replac|swap)\p{L}+ $/u.test(before),
      /\b(?:asked|invited|persuaded|tempted|told|tasked|urged|ordered|instructed)(?: \p{L}+)? $/u.test(before),
    );
    const others = PLURAL.test(clause) ? [...(SEVERAL.exec(before)?.[1] ?? '').matchAll(/\d+/g)].map(String) : [];
    sides.push(`‹${[...others, id].join(',')}› ${clause.slice(0, end).replace(/^(?:both|all|each) |[,.]$/g, '')}`);
    s = `${before}‹${id}› ${clause.slice(end).replace(/^[,–\s-]+/, '')}`.replace(/ ;/, ';').trimEnd();
  }
  return s;
}

/** Where a relative clause ends: at the comma after which the main clause has its verb, else with the sentence. */
function relativeEnd(clause: string, listed: boolean, swapped: boolean, asked: boolean): number {
  for (const comma of clause.matchAll(/,| –|;/g)) {
    if (comma[0] === ';') return comma.index;
    const rest = clause.slice(comma.index).replace(/^[,–\s-]+/, '');
    // “replace ‹1›, who had been the leader, with ‹2›”
    if (
      FINITE.test(rest) ||
      (listed && rest.startsWith('and ‹')) ||
      (swapped && rest.startsWith('with ')) ||
      (asked && rest.startsWith('to '))
    )
      return comma.index;
  }
  return clause.length;
}
