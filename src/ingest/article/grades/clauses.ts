import type { ArticleArea } from '../article.ts';
import { areasIn, POINTER, type Grade, type Mark, type Marked } from './marks.ts';

/** A grade of a sentence with what it is said of. */
export interface Clause {
  /** None: the sentence does not say which. */
  readonly areas: readonly ArticleArea[] | null;
  /** The subject's words where it stands for something told before: `it`, `they`, `both`. */
  readonly pronoun: string;
  readonly councils: readonly number[];
  /** None: the same as the last one. */
  readonly grade: Grade | undefined;
  /** The sentence up to the grade, the part of it that belongs to the grade, and what follows up to the next. */
  readonly before: string;
  readonly lead: string;
  readonly tail: string;
  readonly rest: string;
}

const CUT =
  /[,;:(]| – | (?:but|while|whereas|although|though|yet|which|who|whose|where|when|after|before|because|since|until|having|with|and|as|that)(?= )/g;
const SUBJECT = /<([ASCEX])(\d+)>/g;
/** In such places a council, or the whole service, is no subject. */
const ASIDE =
  /\b(?:in|at|of|for|by|across|within|under|from|to|with|around|over|about|on|against|into|than|told|warned) $/i;
const PARENTHESIS = /^,? ?(?:who|which|where|despite|with|after|including|by|under|\w+ing|\w+ed)\b/i;
const ANTECEDENT = /^,? (?:which|who|where)\b/;
/** “Record keeping was inadequate”: something else is spoken of. */
const OTHER =
  /^(?!\W*(?:and |but )?their (?:experiences?|progress|support|outcomes)\b)\W*(?:(?:and|but|that|while|its|the|some|many|their|an?|too many|much|<[CS]\d+>'s) )*(?!(?:and|but|that|while|its|the|their|an?|used|new|latest|old|what|it|they|all|both|each|every|one|now|then|here|there|this|that|these|those|which|who|only|overall|ofsted|inspectors?|report|inspection|verdict|grades?|ratings?|judgements?|marks?|outcome|results?|findings?|conclusion|word|news|impact|he|she|was|is|are|were|and|also|good|outstanding|inadequate|today|still|just|again|once)\b)[a-z][\w'-]*(?: [\w'-]+){0,4} (?:is|was|were|are|remains?|remained|to be|being|too|often|sometimes) ?(?:\w+ly |too |also |now |still |often |sometimes |found |described as |called )*["']?$/i;
/** “get help that is good”. */
const THAT_IS = /^ that (?:is|are|was|were) (?:\w+ly |now |still )?["']?$/;
const FRONTED =
  /(?:^|[;:.] |\b(?:but|and|that|while|whereas) )["']?(?:only )?(?:for|on|in|as for|as to|of|under|at|when it comes to|in terms of) (?:[\w'-]+ ){0,3}?<A(\d+)>(?=[,:]| <S\d+>| there | it | did <S\d+>| the (?:grade|rating|verdict|mark|judgement|news)\b)(?!.*;)/i;
/** “Children in care fare worse: for them, …”. */
/** “In the other areas – leadership and adoption – the council was told …”. */
const IN_AREAS =
  /(?:^|[;.] |\b(?:but|and|while) )in (?:<X\d+>|(?:the|all|these|those|its) (?:\w+ ){0,3}(?:areas|headings|categories|judgements))(?:,|:| –) (?:[\w'-]+ ){0,2}<A(\d+)>(?:,| –)/i;
const FOR_THEM = /<A(\d+)>[^<;]*(?::|,| and| but) for <S\d+>,/;
const MANY = /\b(?:each|every one|all(?: (?:of them|three|four|five))?|both)\b[^.;<]{0,30}$/i;
/** “Both the help given to children and the quality of practice were …” */
const BOTH_OF = /\bboth (?:the |its )?<A\d+>$/i;
/** “Both the safeguarding of children in Kent and its adoption service were …” */
const BOTH_AND = /\bboth (?:the |its )?<A\d+>[^.;:]{1,60} and (?:the |its )?<A\d+>[^<]*$/i;

const REFERS_ON = /^["']?(?:;|:|,? (?:and|but)| –) <S\d+> (?:is|are|was|were|has|have|had|now)\b/;
const NOUN = '(?: (?:rating|grade|grading|verdict|judgement|mark|label|report|provision|performance|one)s?)';
const A = '<A(\\d+)>';
const WORDS =
  "(?:[\"']?(?:(?!(?:bar|but|except|excepting|excluding|barring|besides|apart)\\b)[\\w'-]+|<[CS]\\d+>(?:'s)?) ){0,4}?[\"']?(?:children who )?";
/** “…, as were leadership and adoption”: these too. */
const LIKEWISE = [
  `^["']?(?: overall| too| also| as well| service)?,?(?: (?:they|it|<S\\d+>|inspectors|Ofsted) (?:said|found|added),)?(?: and)? (?:as|so)(?: too| also)? (?:is|are|was|were|did|do|does|has|have|had)(?: been)?(?: also| too)? (?:it (?:is|was) )?(?:for )?${WORDS}${A}`,
  `^["']?,? as it (?:is|was) (?:for|in|on) ${WORDS}${A}`,
  `^["']?,? and (?:so too|likewise|also) ${WORDS}${A}`,
  `^["']?,? and ${WORDS}${A} (?:likewise|as well|too|(?:was|were|got|had) the same)`,
  `^["']?,? (?:as well as|along with|together with) ${WORDS}${A}`,
  `^["']?[^.;:<]{0,70}, (?:including|among them|not least) ${WORDS}${A}`,
].map((s) => new RegExp(s, 'i'));
/** “inadequate overall and in all three of its areas: …”. */
const IN_ALL = new RegExp(`^,? and (?:in|for|across) (?:all|both|each|every|<X\\d+>)[^.;:]{0,70}: ${WORDS}${A}`, 'i');
/** “as do services for care leavers, and as does leadership”. */
const FURTHER = new RegExp(`^,? and (?:as|so) (?:is|are|was|were|did|do|does) ${WORDS}${A}`, 'i');
const ANOTHER = new RegExp(`^,? and (?:another|the same)(?: one)? (?:for|in|on) ${WORDS}${A}`, 'i');
/** “good for children in care”, “inadequate in three areas: …”. */
const OF_AREAS = [
  `^["']?${NOUN}?,?(?: (?:again|too|also|only|alike|now|this \\w+|last \\w+|yesterday|service|in \\d{4}|(?:was|were) (?:given|awarded)))*,?(?: (?:and|but))?(?: (?:also|both|only|too|again))? (?:for|in|on|at|to|over|of|under|across|throughout|regarding|in terms of|when it (?:comes|came) to|(?:is |was )?true (?:of|for)|(?:goes|went) (?:to|for)|(?:applies|applied|extends?) to|cover(?:s|ed|ing)) (?:all |each |both |every )?${WORDS}${A}`,
  `^["']?${NOUN}?,? (?:for|in|on|across) (?:everything|every area|all areas|the board),? from (?:its |their |the )?${WORDS}${A}`,
  `^["']?${NOUN}? (?:in|for|on) (?:[a-z]+ ){1,3}(?:areas|headings|categories|judgements|counts)(?:,| –) ${WORDS}${A}`,
  `^["']?${NOUN}?,?(?: both)? ${A}`,
  `^["']?[^.;:]{0,90}: ${WORDS}${A}`,
].map((s) => new RegExp(s, 'i'));
const TURNED =
  /^["']?,?(?: too,?| also)?,? (?:is|are|was|were|goes|went)(?: also)?(?: the (?:word|grade|verdict|rating|judgement|mark|label)(?: for| on)?)?(?: (?:to|for|by))? (?:[\w'-]+ ){0,3}?<A(\d+)>/i;
/** “It graded as good the impact of leaders.” */
const ACTIVE = /\b(?:(?:rat|grad|judg|mark|assess)(?:es|ed|s|e|ing)(?: as)?|gets?|receives?) ["']?$/i;
const ELSEWHERE_NEXT = /^["']?(?: (?:rating|grade|verdict|judgement))? (?:for|in|at) (?:its |the )?<E/;
const SINGLED =
  /\b(?:only|one|sole|exception|single|weakest|strongest|lowest|highest|other|areas?|services?)\b[^.;,]*$/i;
const SAME = /^["']?(?: possible| available| of all| there is)?(?:,| –| of|:) (?:that of |an? )?["']?$/;
const VERB_NEXT =
  /^["']?(?: (?:too|also|both|all|now|each))*,? (?:is|are|was|were|to be|has|have|had|remains?|comes?|came|gets?|got|receiv\w+|drew|requires?)\b/;

export function clausesOf({ text, marks }: Marked): Clause[] {
  const found: Clause[] = [];
  const grades = [...text.matchAll(/<G(\d+)>/g)];
  let floor = 0;
  let other = false;
  for (const [i, match] of grades.entries()) {
    const start = match.index;
    const end = start + match[0].length;
    const next = grades[i + 1]?.index ?? text.length;
    // “The lowest grade possible, inadequate”: one grade twice.
    if (SAME.test(text.slice(end, next)) && marks[Number(match[1])]?.grade === marks[Number(grades[i + 1]?.[1])]?.grade)
      continue;
    const right = rightOf(text.slice(end, next), text.slice(floor, start), marks);
    const left = leftOf(withoutAsides(text.slice(floor, start)), marks);
    const own = right.areas.length > 0 && !(right.only && left.areas?.some((a) => a !== 'overall'));
    const inherited = left.found || own ? null : (found.at(-1)?.areas ?? null);
    const pronoun = /^(?:it|they)$/i.test(left.pronoun);
    // “Adoption had been inadequate; it is now good.”
    const continued = pronoun && REFERS_ON.test(text.slice(floor, start)) ? found.at(-1)?.areas : null;
    const named = own ? [...right.areas] : (continued ?? left.areas ?? inherited);
    const tail = text.slice(end, next);
    const areas = named === null && right.more.length === 0 ? null : [...(named ?? []), ...right.more];
    // “A school fell from good to inadequate”: the second grade is the school's too.
    other =
      left.elsewhere === true || ELSEWHERE_NEXT.test(text.slice(end)) || (!own && (left.found ? left.other : other));
    const refers = pronoun || (!left.found && found.length > 0);
    if (!other)
      found.push({
        areas: areas === null ? null : [...new Set(areas)],
        pronoun: left.pronoun,
        councils: councilsOf(text, floor, floor + left.from, start, end + right.length, marks, refers),
        grade: marks[Number(match[1])]?.grade,
        before: text.slice(0, start),
        lead: text.slice(floor + left.from, start),
        tail: tailOf(tail),
        rest: tail,
      });
    floor = end + right.length;
  }
  return found;
}

interface Right {
  readonly areas: readonly ArticleArea[];
  /** Nothing but “overall”. */
  readonly only: boolean;
  /** Areas beside those on the left. */
  readonly more: readonly ArticleArea[];
  readonly length: number;
}

function rightOf(after: string, before: string, marks: readonly Mark[]): Right {
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
  const turned = TURNED.exec(after);
  if (turned && (!/<[ASC]\d+>/.test(before) || SINGLED.test(before)))
    return { areas: areasAt(turned), only: false, more: [], length: turned[0].length };
  for (const [i, pattern] of OF_AREAS.entries()) {
    const m = pattern.exec(after);
    if (!m) continue;
    // “inadequate for everything, from its leaders to …”
    const areas = [...(/\b(?:everything|the board), from\b/.test(m[0]) ? (['overall'] as const) : []), ...areasAt(m)];
    const clause = VERB_NEXT.test(after.slice(m[0].length));
    if (clause || (i === 3 && !areas.includes('overall') && !ACTIVE.test(before))) continue;
    const another = ANOTHER.exec(after.slice(m[0].length)) ?? IN_ALL.exec(after.slice(m[0].length));
    return {
      areas: [...areas, ...areasAt(another)],
      only: areas.length === 1 && areas[0] === 'overall',
      more: [],
      length: m[0].length + (another?.[0].length ?? 0),
    };
  }
  return { areas: [], only: false, more: [], length: 0 };
}

interface Left {
  readonly areas: readonly ArticleArea[] | null;
  readonly pronoun: string;
  /** A subject, of whatever kind. */
  readonly found: boolean;
  /** It is nothing that has a grade of the council's. */
  readonly other: boolean;
  /** A school, a home: what it gets are grades all the same. */
  readonly elsewhere?: boolean;
  readonly from: number;
}

/** The subject nearest to the grade: in its own clause, else in the one before. */
function leftOf(before: string, marks: readonly Mark[]): Left {
  const cuts = [0, ...[...before.matchAll(CUT)].map((m) => m.index), before.length];
  const fronted = FRONTED.exec(before) ?? IN_AREAS.exec(before) ?? FOR_THEM.exec(before);
  let fallback: Left | undefined;
  for (let i = cuts.length - 2; i >= 0; i--) {
    const from = cuts[i] ?? 0;
    const chunk = before.slice(from, cuts[i + 1]);
    const last = i === cuts.length - 2;
    for (const m of [...chunk.matchAll(SUBJECT)].reverse()) {
      const [, kind, id] = m;
      const mark = marks[Number(id)];
      const at = from + m.index;
      const after = before.slice(at + m[0].length);
      if (!mark) continue;
      const pronoun = kind === 'S' ? mark.words : '';
      if (kind === 'A') {
        const most = /^,? ?(?:from|including|such as|like) /.test(chunk) && EVERYTHING.test(before.slice(0, from));
        const areas =
          MANY.test(after) || BOTH_AND.test(before)
            ? areasIn(before, marks)
            : most
              ? ['overall' as const, ...mark.areas]
              : mark.areas;
        const left: Left = { areas, pronoun: '', found: true, other: false, from };
        if (last || from === 0 || !PARENTHESIS.test(chunk) || ANTECEDENT.test(after)) return left;
        fallback ??= left;
      } else {
        const left: Left =
          fronted && kind !== 'E'
            ? {
                areas: marks[Number(fronted[1])]?.areas ?? [],
                pronoun: '',
                found: true,
                other: false,
                from,
              }
            : {
                areas: referred(mark.words, before.slice(0, at), marks) ?? ['overall'],
                pronoun,
                found: true,
                other: kind === 'X' && !EVERYTHING_IS.test(mark.words),
                elsewhere:
                  kind === 'E' || (/^(?:it|they|them)$/i.test(mark.words) && OF_ELSEWHERE.test(before.slice(0, at))),
                from,
              };
        const aside =
          !ANTECEDENT.test(after) &&
          (ASIDE.test(before.slice(0, at)) || /^'s? (?!<)/.test(after) || /^,? (?:said|says|found)\b/.test(after));
        if (kind === 'E' || !aside) return left;
        if (kind !== 'X') fallback ??= left;
      }
    }
    if (
      THAT_IS.test(chunk) &&
      /[a-z]$/.test(before.slice(0, from)) &&
      !/\b(?:one|ones|those|said|says|found|ruled|concluded|told|say|reported|heard|is|was|department|services?|teams?|provision)$/.test(
        before.slice(0, from),
      )
    )
      return { areas: null, pronoun: '', found: true, other: true, from };
    if (
      OTHER.test(chunk.replace(/^ (?:and|that|but|as|with|which|who|when) /, ' ')) &&
      !BOTH_OF.test(before.slice(0, from))
    )
      return { areas: null, pronoun: '', found: true, other: true, from };
  }
  if (fallback) return fallback;
  const many = MANY.exec(before);
  return { areas: null, pronoun: many ? 'both' : '', found: false, other: false, from: cuts.at(-2) ?? 0 };
}

/** “The board, which is inspected separately, was …”: what stands between commas and verb is no subject. */
const withoutAsides = (text: string): string => text.replace(ASIDES, (words) => ' '.repeat(words.length));
const ASIDES =
  /, (?:which|who|whose|despite|like|unlike|including|some of|many of|most of|one of|part of|\w+ed|\w+ing)\b[^,;]{1,120},(?= (?:has|have|had|is|are|was|were|will|now|got|came|remain\w*|fell|rose|requires?)\b)| (?:where|what|as) <S\d+> (?:was|were|is|are|had been)(?=,)/g;

/** “everything else” and “all others” include the overall grade. */
const EVERYTHING_IS = /^(?:all|every)\b(?!.*(?:areas?|headings?|services?|parts?)$)/i;
/** “A school in <C0>, where Ofsted found it …”. */
const OF_ELSEWHERE = /<E\d+>(?!.*<[SA]\d+>)/;
const EVERYTHING = /<X\d+>[^<]*$/;

const LOOKED_AT =
  /\b(?:looked (?:hard |closely )?(?:at|into)|inspected|examined|reviewed) (?:the )?<A(\d+)>(?!.*[;<]A)/;

/** “What they get”, of care leavers; “Ofsted declared it inadequate”, of the adoption service that the sentence is about. */
function referred(word: string, before: string, marks: readonly Mark[]): readonly ArticleArea[] | null {
  if (/^both /i.test(word)) {
    const both = areasIn(before, marks);
    return both.length > 0 ? both : null;
  }
  if (/^(?:they|them|these)$/i.test(word) || POINTER.test(word)) {
    const [, kind, id] = [...before.matchAll(/<([ASCE])(\d+)>/g)].at(-1) ?? [];
    return kind === 'A' ? (marks[Number(id)]?.areas ?? null) : null;
  }
  // “When Ofsted last looked at safeguarding, it found it to be adequate.”
  const looked = /^(?:it|them)$/i.test(word) ? LOOKED_AT.exec(before) : null;
  if (looked) return marks[Number(looked[1])]?.areas ?? null;
  const head = word === 'it' ? /^(?:the |its )?(?:<[CS]\d+>'s )?<A(\d+)>(?!.*<[SCE]\d+>)/i.exec(before) : null;
  return head ? (marks[Number(head[1])]?.areas ?? null) : null;
}

/** The council of the clause, else the nearest one before it; lists of councils share a grade. */
function councilsOf(
  text: string,
  floor: number,
  from: number,
  start: number,
  end: number,
  marks: readonly Mark[],
  refers: boolean,
): number[] {
  const all = [...text.matchAll(/<C(\d+)>/g)].flatMap((m) => {
    const council = marks[Number(m[1])]?.council;
    return council === undefined ? [] : [{ at: m.index, council }];
  });
  const here = all.filter((m) => m.at >= from && m.at < end);
  const listed =
    /<X\d+> (?:being|are|were)\b|\b(?:others|along with|together with|as well as|including|namely|like)\b/i.test(text);
  if (all.length > 1 && (here.length > 2 || (listed && !text.includes('<A'))))
    return [...new Set(all.map((m) => m.council))];
  const list =
    /(<C\d+>(?:(?:,| and|, and) <C\d+>)+),?(?: (?:both of <S\d+>|both|all|were|are|had|have|been))*[^<]{0,40}$/.exec(
      text.slice(floor, start),
    )?.[1];
  if (list !== undefined) return [...list.matchAll(/<C(\d+)>/g)].flatMap((m) => marks[Number(m[1])]?.council ?? []);
  // “It was found inadequate, and …, who used to run services in Cornwall, …”: a pronoun stands for no council named later.
  const later = refers ? undefined : all[0];
  const nearest = here.at(-1) ?? [...all].reverse().find((m) => m.at < start) ?? later;
  return nearest ? [nearest.council] : [];
}

/** What follows a grade and still belongs to it. */
const tailOf = (rest: string): string =>
  (/^(?:[^,;:(]|,(?= (?:in|on|at|back in) (?:early |late |\p{Lu}\p{Ll}+ )?\d{4}))*/u.exec(rest)?.[0] ?? '').replace(
    / (?:and|but|when|after|before|having|while|which|who|where|because|though|although|whereas)[ ,].*$/,
    '',
  );
