import { P, idsOf } from './cast/marks.ts';
import { compiled as re } from './pattern.ts';
import { UNDONE, type Sense } from './sense.ts';

export interface Subject {
  readonly people: readonly number[];
  readonly at: number;
  readonly sense?: Sense;
}

/** “‹1›, director of the county's schools arm”, “‹1›, the council said”, “‹1›, the auditor who”. */
export const BESIDE = re(
  `(${P}), (?:(?!(?:and|but|or|nor|then|so|while|who)\\b)[^,;:‹›]{2,120}(?:,[^,;:‹›]{2,60})?|(?:the|an?|its|«\\d+»(?:'s)?) [^,;:‹›]{2,80} who)$`,
);

/** The person whom the words end with, through a following phrase, an `aside` between commas, a coordinated verb or a participle. */
export function subjectAt(whole: string, gerund: boolean, aside: boolean): Subject | undefined {
  // “‹1› was the one who should go”.
  const s = whole.replace(/ (?:is|was) the (?:one|man|woman|person) who$/i, '');
  const direct =
    re(
      `(${P})(?:,? who)?(?: (?:of|at|in|from|for|on|with|under|after|despite|amid|following|within|over) (?:(?!${P}|\\b(?:said|says|has|have|had|was|were|is|are|will|would|that)\\b)[^,.;]){1,60})?$`,
    ).exec(s) ?? (aside || s.endsWith(' who') ? BESIDE.exec(s) : null);
  if (direct) {
    const before = s.slice(0, direct.index);
    if (gerund && WROTE.test(s)) return last(before);
    // “a vote on ‹1› ended”: a person after a preposition is no subject, unless the verb is theirs as object.
    if (
      /\b(?:of|by|with|from|against|about|under|over|to|at|into|in|than|on|for) $/i.test(before) &&
      !s.endsWith(' who')
    )
      return gerund &&
        !/\b(?:question|talk|prospect|chance|risk|rumours?|possibility|idea|hope|sign|danger) (?:of|about) $/i.test(
          before,
        )
        ? { people: idsOf(direct[0]), at: direct.index }
        : undefined;
    return { people: idsOf(direct[0]), at: direct.index };
  }
  if (gerund) {
    const forced = re(`(?:forc|push|bull(?:i)?|hound|pressur|sham|goad|talk|press)\\w* (${P}) into$`).exec(s);
    if (forced)
      return UNDONE.test(s.slice(0, forced.index)) ? undefined : { people: idsOf(forced[0]), at: forced.index };
    const governing = /\b(\p{L}+)(?: out| of| on)?$/u.exec(s)?.[0] ?? '';
    if (
      /^(?:rul\w+ out|reject\w*|resist\w*|dismiss\w*|refus\w*|intention of|question of|plans? (?:of|on)|plan\w* on)$/i.test(
        governing,
      ) ||
      /\b(?:rul(?:ed|es|ing) out|no (?:intention|plans?|question|thought) of)$/i.test(s)
    )
      return last(s, 'refuses');
    if (/\b(?:after|since|following|by|on|upon|and|confirmed|announced|when|while)$/i.test(s)) return last(s);
    if (/\bbefore$/i.test(s)) return last(s);
    if (WROTE.test(s)) return last(s);
    return undefined;
  }
  // “X said …, and resigned”: the verb is X's when nothing else stands before it.
  if (/(?:\b(?:and|but|or|then)|,)$/.test(s)) return last(s);
  return undefined;
}

/** “‹1› wrote to the leader offering to go”. */
const WROTE =
  /\b(?:wr(?:ote|itten|ites)|sent|sends|emailed|handed (?:in|over)|issued|put out|posted|released|read out)\b[^.,;:]{1,60}$/i;

/** The last person who has a verb of his own. */
export function last(s: string, sense?: Sense): Subject | undefined {
  const all = [...s.matchAll(re(`${P}(?!'s)(?=,? (?:\\p{Ll}))`, 'giu'))].reverse();
  for (const match of all) {
    const before = s.slice(0, match.index);
    const after = s.slice(match.index + match[0].length);
    if (
      /\b(?:of|by|with|from|against|about|under|over|to|at|into|in|than|on|for|told|asked|urged|thanked|praised) $/i.test(
        before,
      )
    )
      continue;
    // What is quoted has a subject of its own: “‹1› said: The officers have gone or are going”.
    if (/:|\b(?:that|which|whether|if|because|while|when|what|how|whose)\b/i.test(after)) continue;
    if (
      !/^,? (?:also |then |now |\p{L}+ly )?(?:has|had|have|is|was|were|are|will|would|who|\p{L}+(?:ed|s|t|w|ew|ok|id|de|me|te|ke|ve)\b)/iu.test(
        after,
      )
    )
      continue;
    return sense === undefined
      ? { people: idsOf(match[0]), at: match.index }
      : { people: idsOf(match[0]), at: match.index, sense };
  }
  return undefined;
}
