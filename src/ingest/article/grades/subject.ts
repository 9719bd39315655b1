import type { ArticleArea } from '../article.ts';
import { areasIn, POINTER, type Mark } from './marks.ts';

const CUT =
  /[,;:(]| – | (?:but|while|whereas|although|though|yet|which|who|whose|where|when|after|before|because|since|until|having|with|and|as|that)(?= )/g;
const SUBJECT = /<([ASCEX])(\d+)>/g;
/** In such places a council, or the whole service, is no subject. */
const ASIDE =
  /\b(?:in|at|of|for|by|across|within|under|from|to|with|around|over|about|on|against|into|than|told|warned) $/i;
/** “…, each of them inadequate too”. */
const EACH_OF = /\b(?:each|all|both|every one|none|most|two|three) of $/i;
const PARENTHESIS = /^,? ?(?:who|which|where|despite|with|after|including|by|under|\w+ing|\w+ed)\b/i;
const ANTECEDENT = /^,? (?:which|who|where)\b/;
/** “Record keeping was inadequate”: something else is spoken of. */
const OTHER =
  /^(?!\W*(?:and |but )?(?:their|whose) (?:experiences?|progress|support|outcomes)\b)\W*(?:(?:and|but|that|while|its|the|some|many|their|an?|too many|much|<[CS]\d+>'s) )*(?!(?:and|but|that|while|its|the|their|an?|used|new|latest|old|what|it|they|all|both|each|every|one|now|then|here|there|this|that|these|those|which|who|only|overall|ofsted|inspectors?|report|inspection|verdict|grades?|ratings?|judgements?|marks?|outcome|results?|findings?|conclusion|word|news|impact|he|she|was|is|are|were|and|also|good|outstanding|inadequate|today|still|just|again|once)\b)[a-z][\w'-]*(?: [\w'-]+){0,4} (?:is|was|were|are|remains?|remained|to be|being|too|often|sometimes) ?(?:\w+ly |too |also |now |still |often |sometimes |found |described as |called )*["']?$/i;
/** “get help that is good”. */
const THAT_IS = /^ that (?:is|are|was|were) (?:\w+ly |now |still )?["']?$/;
const FRONTED =
  /(?:^|[;:.] |\b(?:but|and|that|while|whereas) )["']?(?:only )?(?:for|on|in|as for|as to|of|under|at|when it comes to|in terms of) (?:[\w'-]+ ){0,3}?<A(\d+)>(?=[,:]| <S\d+>| there | it | did <S\d+>| the (?:grade|rating|verdict|mark|judgement|news)\b)(?!.*;)/i;
/** “In the other areas – leadership and adoption – the council was told …”. */
const IN_AREAS =
  /(?:^|[;.] |\b(?:but|and|while) )in (?:<X\d+>|(?:the|all|these|those|its) (?:\w+ ){0,3}(?:areas|headings|categories|judgements))(?:,|:| –) (?:[\w'-]+ ){0,2}<A(\d+)>(?:,| –)/i;
/** “Overall, and for leadership, the borough is …” */
const OPENS = /^(?:for )?<A(\d+)>(?=, <[SC]\d+> (?:is|was|has|had)\b)/i;
/** “Children in care fare worse: for them, …”. */
const FOR_THEM = /<A(\d+)>[^<;]*(?::|,| and| but) for <S\d+>,/;
const MANY = /\b(?:each|every one|all(?: (?:of them|three|four|five))?|both)\b[^.;<]{0,30}$/i;
/** “Both the help given to children and the quality of practice were …” */
const BOTH_OF = /\bboth (?:the |its )?<A\d+>$/i;
/** “Both the safeguarding of children in Kent and its adoption service were …” */
const BOTH_AND = /\bboth (?:the |its )?<A\d+>[^.;:]{1,60} and (?:the |its )?<A\d+>[^<]*$/i;

/** What stands before a grade and has it. */
export interface Subject {
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
export function subjectOf(words: string, marks: readonly Mark[]): Subject {
  const before = withoutAsides(words);
  const cuts = [0, ...[...before.matchAll(CUT)].map((m) => m.index), before.length];
  const fronted = FRONTED.exec(before) ?? IN_AREAS.exec(before) ?? FOR_THEM.exec(before) ?? OPENS.exec(before);
  let fallback: Subject | undefined;
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
        const left: Subject = { areas, pronoun: '', found: true, other: false, from };
        if (last || from === 0 || !PARENTHESIS.test(chunk) || ANTECEDENT.test(after)) return left;
        fallback ??= left;
      } else {
        const left: Subject =
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
          ((ASIDE.test(before.slice(0, at)) && !EACH_OF.test(before.slice(0, at))) ||
            /^'s? (?!<)/.test(after) ||
            /^,? (?:said|says|found)\b/.test(after));
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
      OTHER.test(chunk.replace(/^ (?:and|that|but|as|with|which|who|when|where) /, ' ')) &&
      !BOTH_OF.test(before.slice(0, from))
    )
      return { areas: null, pronoun: '', found: true, other: true, from };
  }
  if (fallback) return fallback;
  const many = MANY.exec(before);
  return { areas: null, pronoun: many ? 'both' : '', found: false, other: false, from: cuts.at(-2) ?? 0 };
}

/** “The board, which is inspected separately, was …”: what stands between commas and verb is no subject. */
export const withoutAsides = (text: string, but?: RegExp): string =>
  text.replace(ASIDES, (words) => (but?.test(words) ? words : ' '.repeat(words.length)));
const ASIDES =
  /, (?:which|who|whose|despite|like|unlike|including|some of|many of|most of|one of|part of|put|set up|made|run|led|\w+ed|\w+ing)\b[^,;]{1,120},(?= (?:has|have|had|is|are|was|were|will|now|got|came|remain\w*|fell|rose|requir(?:es?|ed))\b)|, (?:which|who|whose) [^;]{1,160}?,(?= (?:has|have|had|is|are|was|were|got) )| (?:where|what|as) <S\d+> (?:was|were|is|are|had been)(?=,)/g;

/** “everything else” and “all others” include the overall grade. */
const EVERYTHING_IS = /^(?:all|every(?:thing)?)\b(?!.*(?:areas?|headings?|services?|parts?)$)/i;
/** “A school in <C0>, where Ofsted found it …”. */
const OF_ELSEWHERE = /<E\d+>(?!.*<[SA]\d+>)/;
const EVERYTHING = /<X\d+>[^<]*$/;

const WHERE = /<A(\d+)>,? (?:where|for (?:whom|which)) $/;
const JUST_NAMED = /<A(\d+)>[^<;]*$/;
const RECEIVED =
  /<A(\d+)>[^<;]*\b(?:whose|receives?|receiving|received|gets?|getting|got|given|had|have|in) (?:[a-z]+ )?$/;
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
  // “Adoption, where it requires improvement”, “children in care get services that are good”, “care leavers, whose services are good”
  const theirs = (
    /^(?:it|they)$/i.test(word)
      ? WHERE
      : /^(?:their )?services?$/i.test(word)
        ? word.startsWith('their')
          ? JUST_NAMED
          : RECEIVED
        : null
  )?.exec(before);
  if (theirs) return marks[Number(theirs[1])]?.areas ?? null;
  // “whether safeguarding had improved since 2010, when it was graded …”
  const since =
    word === 'it' ? /<A(\d+)>(?: in <C\d+>)? (?:has|have|had) [^<;]*\bsince [^<;]*, when $/.exec(before) : null;
  if (since) return marks[Number(since[1])]?.areas ?? null;
  const head = word === 'it' ? /^(?:the |its )?(?:<[CS]\d+>'s )?<A(\d+)>(?!.*<[SCE]\d+>)/i.exec(before) : null;
  return head ? (marks[Number(head[1])]?.areas ?? null) : null;
}
