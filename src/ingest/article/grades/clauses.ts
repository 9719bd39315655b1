import type { ArticleArea } from '../article.ts';
import { following } from './following.ts';
import type { Grade, Mark, Marked } from './marks.ts';
import { subjectOf, withoutAsides } from './subject.ts';

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

const REFERS_ON =
  /^["']?(?: rating| grade| verdict)?(?:;|:|,? (?:and|but)| –) <S\d+> (?:(?:is|are|was|were|has|have|had|now)\b|$)|^[^<;]{0,30}, \w+ years after <S\d+> (?:was|were|had been)\b/;
const CLAUSE_END = /[;:]|,? (?:and|but|though|while) [^,;]*$|, (?:after which|which|who|whose|where) [^,;]*$/;
/** “Like Kent, which was rated good, Essex is …” */
const OF_ITS_OWN = /<C\d+>, (?:which|who) [^,<]*<G/;
const ELSEWHERE_NEXT = /^["']?(?: (?:rating|grade|verdict|judgement))? (?:for|in|at) (?:its |the )?<E/;
const SAME = /^["']?(?: possible| available| of all| there is)?(?:,| –| of|:) (?:that of |an? )?["']?$/;

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
    const twice = marks[Number(match[1])]?.grade;
    if (
      SAME.test(text.slice(end, next)) &&
      (twice ?? marks[Number(grades[i + 1]?.[1])]?.grade) === marks[Number(grades[i + 1]?.[1])]?.grade
    )
      continue;
    const right = following(text.slice(end, next), text.slice(floor, start), marks);
    const left = subjectOf(text.slice(floor, start), marks);
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
  // “The council, put together from Kent and Essex, was …”: it is neither.
  const plain = /\b(?:including|like|unlike)\b/.test(text) ? text : withoutAsides(text);
  const all = [...(plain.includes('<C') || /<C\d+>.*<C/.test(text) ? plain : text).matchAll(/<C(\d+)>/g)].flatMap(
    (m) => {
      const council = marks[Number(m[1])]?.council;
      return council === undefined ? [] : [{ at: m.index, council }];
    },
  );
  const here = all.filter((m) => m.at >= from && m.at < end);
  const listed =
    /<X\d+> (?:being|are|were)\b|\b(?:others|along with|together with|as well as|including|namely|like)\b/i.test(text);
  if (all.length > 1 && (here.length > 2 || (listed && !OF_ITS_OWN.test(text) && !text.includes('<A'))))
    return [...new Set(all.map((m) => m.council))];
  const list =
    /(<C\d+>(?:(?:,| and|, and) <C\d+>)+),?(?: (?:both of <S\d+>|both|all|were|are|had|have|been))*[^<]{0,40}$/.exec(
      text.slice(floor, start),
    )?.[1];
  if (list !== undefined) return [...list.matchAll(/<C(\d+)>/g)].flatMap((m) => marks[Number(m[1])]?.council ?? []);
  // “It was found inadequate, and …, who used to run services in Cornwall, …”: a pronoun stands for no council named later.
  const later = refers ? undefined : all.find((m) => m.at >= end && !CLAUSE_END.test(text.slice(end, m.at)));
  const nearest = here.at(-1) ?? [...all].reverse().find((m) => m.at < start) ?? later;
  return nearest ? [nearest.council] : [];
}

/** What follows a grade and still belongs to it. */
const tailOf = (rest: string): string =>
  (
    /^(?:[^,;:(]|,(?= (?:in|on|at|back in) (?:(?:early |late |\p{Lu}\p{Ll}+ )?\d{4}|the same year)(?!,? <[ASC]\d)))*/u.exec(
      rest,
    )?.[0] ?? ''
  ).replace(/ (?:and|but|when|after|before|having|while|which|who|where|because|though|although|whereas)[ ,].*$/, '');
