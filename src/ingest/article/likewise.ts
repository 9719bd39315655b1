import { idsOf } from './cast/marks.ts';
import type { Told } from './events.ts';
import { compiled } from './pattern.ts';

const P = '(‹[\\d,]+›)';
const ALSO = '(?:,? (?:also|too|likewise|now|soon|then|later|duly|since|himself|herself|\\p{L}+ly))*';

/** Short for what was told before of somebody else: `so has ‹2›`, `‹2› did the same`, `followed on Friday by ‹2›`. */
const LIKEWISE = compiled(
  [
    `\\b(?:so|as)(?:,? too)?,? (?:(?:he|she|they|‹[\\d,]+›) (?:said|added|confirmed|announced),? )?(?:did|does|do|has|had|have|will|would|is|was|are|were) (?:‹[\\d,]+›'s [^.;,‹›]{1,50},? |(?:the|its|his|her|an?|one|two) [^.;,‹›]{1,50}, |both |that of (?:[^.;,‹›]{1,50}, )?)?${P}(?!'s)(?:[^.;‹›]{0,40}, ${P}(?=[.,;]|$))?`,
    `${P}${ALSO} (?:took the same (?:line|view|step|decision)|(?:has |had |have |is |will |would )?(?:do(?:es|ing|ne)?|did|say|says|said) (?:so|likewise|the same)(?: thing)?(?=[.,;]| (?:a|on|in|the|last|this|next|within|two|three|days|soon|hours|weeks|shortly)\\b|$)|(?:has |had |have |is |are |will |would )?(?:also )?(?:follow(?:s|ed|ing)? (?:suit|‹[\\d,]+›'s (?:example|lead)|‹[\\d,]+› out (?:of|through))|(?:went|go(?:es|ing|ne)?) too|(?:went|gone) (?:with ‹[\\d,]+›|the same way)))`,
    `${P} (?:has|have|had|did|is|are|was|were|will|does|would),? (?:too|also|as well|likewise)(?=[.,;]|$)`,
    `(?<!\\b(?:be|being) )\\bfollowed(?: (?:suit|out|‹[\\d,]+›|swiftly|closely|soon|shortly|in turn|a|on|in|the|last|this|next|two|three|days|hours|weeks|later|after|day|week|month|\\p{Lu}\\p{L}+|out of the door|afterwards|few|by))*? by ${P}(?!'s)`,
    `\\bthe same (?:goes|is true|applies|holds|happened|fate (?:befell|awaits?|awaited|met)) (?:for |of |to )?${P}(?!'s)`,
    `\\band with (?:‹[\\d,]+›|it),? ${P}(?!'s)`,
    `${P}${ALSO} (?:met|suffered|shared|meets|suffers|shares) (?:the same|a similar|‹[\\d,]+›'s) fate`,
  ].join('|'),
  'giu',
);
/** “So did ‹2›, whose brief was schools, and ‹3›” */
const FURTHER = /^(?:, whose [^.;‹›]{1,60})?,? and (‹[\d,]+›)(?!'s)(?=[.,;]|$)/;
/** Only somebody who goes is followed. */
const FOLLOWS = /follow|fate|happened|(?<!and )with ‹|same way/;
const GOING = new Set<Told['event']>([
  'resigned',
  'stood_down',
  'left',
  'retired',
  'dismissed',
  'suspended',
  'redeployed',
]);

/** What a clause tells by pointing back at what `told` has of somebody else, here or in the two sentences before. */
export function likewise(clause: string, sentence: number, told: readonly Told[]): Told[] {
  return [...clause.matchAll(LIKEWISE)].flatMap((match) => {
    if (/\b(?:not|never|if|whether|unless|may|might|could)\b[^.;,]*$/i.test(clause.slice(0, match.index))) return [];
    // “so has ‹2› in adult learning, ‹3›”: an office, then the name.
    const further = FURTHER.exec(clause.slice(match.index + match[0].length))?.[1] ?? '';
    const people = idsOf(
      match[2] ?? (match.slice(1) as (string | undefined)[]).find((g) => g !== undefined) ?? '',
    ).concat(idsOf(further));
    const earlier = told.filter(
      (t) =>
        // “thanked her, as did ‹2›” points at its own verb.
        t.sentence >= (/^as\b/i.test(match[0]) ? sentence : sentence - 2) &&
        (t.clause !== clause || t.where < match.index) &&
        !people.includes(t.person) &&
        (!FOLLOWS.test(match[0]) || GOING.has(t.event)),
    );
    const last = earlier.at(-1);
    const same = earlier.filter((t) => t.person === last?.person && t.sentence === last.sentence);
    const later = /\b(?:will|would) (?:‹|follow|do|go|too|also)/.test(match[0]);
    return same.flatMap((t) =>
      people.map((person) => ({
        ...t,
        person,
        outcome: t.outcome === 'effective' && later ? 'announced' : t.outcome,
        clause,
        sentence,
        where: match.index,
      })),
    );
  });
}
