import type { ArticleArea } from '../article.ts';
import type { Mark } from './marks.ts';

const NOUN = '(?: (?:rating|grade|grading|verdict|judgement|mark|label|report|provision|performance|one)s?)';
const A = '<A(\\d+)>';
const WORDS =
  "(?:[\"']?(?:(?!(?:bar|but|except|excepting|excluding|barring|besides|apart)\\b)[\\w'-]+|<[CS]\\d+>(?:'s)?) ){0,4}?[\"']?(?:children who )?";
/** “…, as were leadership and adoption”: these too. */
const LIKEWISE = [
  `^["']?(?: overall| too| also| as well| service)?[,;]?(?: (?:they|it|<S\\d+>|inspectors|Ofsted) (?:said|found|added),)?(?: and)? (?:as|so)(?: too| also|, [^,;.]{1,40},)? (?:is|are|was|were|did|do|does|has|have|had)(?: been)?(?: also| too)? (?:it (?:is|was) )?(?:for )?${WORDS}${A}`,
  `^["']?,? as (?:it|<S\\d+>) (?:is|was) (?:for|in|on) ${WORDS}${A}`,
  `^["']?,? and (?:so too|likewise|also) ${WORDS}${A}`,
  `^["']?,? and ${WORDS}${A} (?:likewise|as well|too|(?:was|were|got|had) the same)`,
  `^["']?,? (?:as well as|along with|together with) ${WORDS}${A}`,
  `^["']?[^.;:<]{0,70}, (?:including|among (?:them|<S\\d+>)|not least) ${WORDS}${A}`,
].map((s) => new RegExp(s, 'i'));
/** “inadequate overall and in all three of its areas: …”. */
const IN_ALL = new RegExp(`^,? and (?:in|for|across) (?:all|both|each|every|<X\\d+>)[^.;:]{0,70}: ${WORDS}${A}`, 'i');
/** “as do services for care leavers, and as does leadership”. */
const FURTHER = new RegExp(`^,? and (?:as|so) (?:is|are|was|were|did|do|does) ${WORDS}${A}`, 'i');
/** “both to safeguarding in <C0> and to …” */
const AND_TO = new RegExp(`^ (?:in|across) <[CS]\\d+>,? and (?:for|to|in|on) ${WORDS}${A}`, 'i');
const ANOTHER = new RegExp(`^,? and (?:another|the same)(?: one)? (?:for|in|on) ${WORDS}${A}`, 'i');
/** “good for children in care”, “inadequate in three areas: …”. */
const OF_AREAS = [
  `^["']?${NOUN}?,?(?: (?:again|too|also|only|alike|now|this \\w+|last \\w+|yesterday|service|in \\d{4}|(?:is|are|was|were) (?:given|awarded)))*,?(?: (?:and|but))?(?: (?:also|both|only|too|again))? (?:for|in|on|at|to|over|of|about|under|across|throughout|regarding|in terms of|when it (?:comes|came) to|(?:is |was )?true (?:of|for)|(?:goes|went) (?:to|for)|(?:applies|applied|extends?) to|cover(?:s|ed|ing)) (?:all |each |both |every )?${WORDS}${A}`,
  `^["']?${NOUN}?,? (?:for|in|on|across) (?:everything|every (?:area|count|heading|line)|all (?:areas|counts|headings)|the board),? from (?:its |their |the )?${WORDS}${A}`,
  `^["']?${NOUN}? (?:in|for|on) (?:[a-z]+ ){1,3}(?:areas|headings|categories|judgements|counts)(?:,| –) ${WORDS}${A}`,
  `^["']?${NOUN}?,?(?: both)? ${A}`,
  `^["']?,? when (?:(?:[\\w'-]+|<S\\d+>) ){1,5}(?:looked|called to look) at ${WORDS}${A}`,
  `^["']?(?![^.;:]*\\b(?:but|bar|except|save) (?:for )?(?:one|two)\\b)[^.;:]{0,90}: ${WORDS}${A}`,
].map((s) => new RegExp(s, 'i'));
const TURNED =
  /^["']?,?(?: too,?| also)?,? (?:is|are|was|were|goes|went)(?: also)?(?: the (?:word|grade|verdict|rating|judgement|mark|label)(?: for| on)?)?(?: (?:to|for|by))? (?:[\w'-]+ ){0,3}?<A(\d+)>/i;
/** “It graded as good the impact of leaders.” */
const ACTIVE = /\b(?:(?:rat|grad|judg|mark|assess)(?:es|ed|s|e|ing)(?: as)?|gets?|receives?|found) ["']?$/i;
const ALL = new RegExp(`^["']?${NOUN}? (?:for|in|on|to) <X(\\d+)>`, 'i');
const SINGLED =
  /\b(?:only|one|sole|exception|single|weakest|strongest|lowest|highest|other|areas?|services?)\b[^.;,]*$/i;
const VERB_NEXT =
  /^["']?(?: (?:too|also|both|all|now|each))*,? (?:is|are|was|were|to be|has|have|had|remains?|comes?|came|gets?|got|receiv\w+|drew|requires?)\b/;

/** The areas that stand after a grade. */
export interface Following {
  readonly areas: readonly ArticleArea[];
  /** Nothing but “overall”. */
  readonly only: boolean;
  /** Areas beside those on the left. */
  readonly more: readonly ArticleArea[];
  readonly length: number;
}

export function following(after: string, before: string, marks: readonly Mark[]): Following {
  const areasAt = (m: RegExpExecArray | null) => marks[Number(m?.[1])]?.areas ?? [];
  for (const pattern of LIKEWISE) {
    const m = pattern.exec(after);
    if (!m) continue;
    const further = FURTHER.exec(after.slice(m[0].length));
    return {
      areas: [],
      only: false,
      more: [...areasAt(m), ...areasAt(further)],
      length: m[0].length + (further?.[0].length ?? 0),
    };
  }
  // “Good for everything else” is said of the whole as well.
  const all = ALL.exec(after);
  if (all && /^everything/i.test(marks[Number(all[1])]?.words ?? ''))
    return { areas: ['overall'], only: false, more: [], length: all[0].length };
  const turned = TURNED.exec(after);
  if (turned && (!/<[ASC]\d+>/.test(before) || SINGLED.test(before)))
    return { areas: areasAt(turned), only: false, more: [], length: turned[0].length };
  for (const [i, pattern] of OF_AREAS.entries()) {
    const m = pattern.exec(after);
    if (!m) continue;
    // “inadequate for everything, from its leaders to …”
    const areas = [
      ...(/\b(?:everything|counts?|the board), from\b/.test(m[0]) ? (['overall'] as const) : []),
      ...areasAt(m),
    ];
    // “For leadership it gave good, for adoption outstanding”: the area belongs to the grade after it.
    const clause = VERB_NEXT.test(after.slice(m[0].length)) || /^ ["']?$/.test(after.slice(m[0].length));
    if (clause || (i === 3 && !areas.includes('overall') && !ACTIVE.test(before))) continue;
    const next = after.slice(m[0].length);
    const another =
      [ANOTHER, IN_ALL, AND_TO]
        .map((p) => p.exec(next))
        .find((found) => found && !VERB_NEXT.test(next.slice(found[0].length))) ?? null;
    return {
      areas: [...areas, ...areasAt(another)],
      only: areas.length === 1 && areas[0] === 'overall',
      more: [],
      length: m[0].length + (another?.[0].length ?? 0),
    };
  }
  return { areas: [], only: false, more: [], length: 0 };
}
