import { P, idsOf } from './cast/marks.ts';
import { compiled as re } from './pattern.ts';
import {
  ADVERB,
  ASKED,
  AUXILIARY,
  combine,
  CONTROL,
  DOUBT,
  HOLDS,
  NEGATION,
  NOBODY,
  NOT_ASKED,
  THOUGHT,
  UNDONE,
  UNSAID,
  WISHED,
  type Sense,
} from './sense.ts';
import { BESIDE, last, subjectAt, type Subject } from './subject.ts';

/**
 * Who does what a verb says, and how sure it is, from the words left of the verb. English puts the subject first, then
 * what governs the verb; so the words are taken off from the right: adverbs, auxiliaries, governing verbs
 * (`agreed to`, `was urged to`), until a person is left or something else is, which then is the subject.
 */
export interface Reading {
  readonly people: readonly number[];
  readonly passive: boolean;
  readonly sense: Sense;
  /** The verb is joined by “and” to one in the passive: “was escorted out and …”. */
  readonly afterPassive?: boolean;
}

/** Reads the words left of a verb. `gerund`: the verb ends in -ing. Undefined where its subject is no person. */
export function readLeft(left: string, gerund: boolean, depth = 0): Reading | undefined {
  let s = left
    .replace(/^.*;/s, '')
    // “‹1,2› should both go”
    .replace(re(`(${P})( (?:should|must|ought to|have to|will|would|have|had|are|were)) \\1 $`), '$1$2 ')
    .replaceAll('"', '')
    .trimEnd();
  let passive = false;
  let negated = false;
  let sense: Sense = 'did';
  let aspect = '';
  let stripped = '';
  let participle = false;
  for (let step = 0; step < 24; step++) {
    const end = s.trimEnd().replace(/,$/, '');
    // The adverb of an aside is the aside's: “‹1›, it emerged on Friday, had been …”.
    if (aspect !== '' && s.trimEnd() !== end && BESIDE.test(end)) break;
    const adverb = ADVERB.exec(end);
    const negation = NEGATION.exec(end);
    const auxiliary = AUXILIARY.exec(end);
    if (negation) {
      negated = true;
      s = end.slice(0, negation.index).replace(/ (?:wo|ca)$/i, ' will');
    } else if (auxiliary) {
      const word = (auxiliary[1] ?? '').toLowerCase();
      aspect = `${word} ${aspect}`;
      if (/\b(?:been|be|being|was|were|is|are|got|gets?|getting)$/.test(word))
        passive = stripped === '' || /^(?:have|has|had|will|would|be|been|being|to be)/.test(stripped) ? true : passive;
      stripped = word;
      s = end.slice(0, auxiliary.index);
    } else if (adverb) s = end.slice(0, adverb.index);
    else break;
    if (s.trim() === '') return undefined;
  }
  s = s.trimEnd();
  // “‹1› jumped first, resigning on Monday”.
  const aside = s.endsWith(',');
  participle = gerund && aspect === '' && aside;
  s = s.replace(/,$/, '');

  if (/\bto$/i.test(s) || aspect.startsWith('to be')) {
    const governed = aspect.startsWith('to be') ? `${s} to` : s;
    for (const [pattern, kind] of CONTROL) {
      const found = pattern.exec(governed);
      if (!found) continue;
      const before = governed.slice(0, found.index);
      if (kind === 'made') {
        return UNDONE.test(before) || negated || DOUBT.test(before)
          ? undefined
          : { people: idsOf(found[0]), passive, sense: 'did' };
      }
      if (kind === 'object') {
        const object = re(`(${P})(?: as \\S+)? to$`).exec(governed)?.[1];
        if (object !== undefined)
          return {
            people: idsOf(object),
            passive,
            sense: negated || NOBODY.test(before) || NOT_ASKED.test(before) ? 'may' : 'pressed',
          };
        const subject = depth < 3 ? readLeft(before, false, depth + 1) : undefined;
        // Without an object only “was urged to” tells who should go.
        // “has not been asked to resign”
        if (UNSAID.test(before) || subject?.sense === 'may' || subject?.sense === 'refuses') return undefined;
        return subject?.passive === true || /\b(?:calls?|demands?|pressure)\b/.test(found[0])
          ? subject && { ...subject, passive, sense: 'pressed' }
          : undefined;
      }
      // “‹1›'s decision to go”.
      const owner = re(`(${P})'s (?:\\p{L}+ ){0,2}$`, 'u').exec(before)?.[1];
      const governor: Reading | undefined =
        owner !== undefined &&
        /^(?:decision|intention|plans?|refusal|offer|agreement|vow|pledge|promise)\b/i.test(found[0])
          ? { people: idsOf(owner), passive: false, sense: 'did' }
          : ((depth < 3 ? readLeft(before, false, depth + 1) : undefined) ??
            // “has written to ministers, offering to go”.
            (/^\p{L}+ing\b/u.test(found[0]) ? asGoverning(last(before.trimEnd().replace(/,$/, ''))) : undefined));
      if (!governor) return undefined;
      // “The union said ‹1› had to go” presses; “‹1› said ‹1› had to go” tells.
      if (
        found[0] === 'had to' &&
        HOLDS.test(before) &&
        !readLeft(before.replace(HOLDS, ''), false)?.people.some((id) => governor.people.includes(id))
      )
        return { people: governor.people, passive, sense: 'pressed' };
      if (kind === 'pressed' && ASKED.test(before)) return { people: governor.people, passive, sense: 'pressed' };
      // “was to have joined”, “had been expected to go”: what was to be is no longer.
      if (
        kind === 'will' &&
        (/\bhad been(?: \p{L}+ly)? $/iu.test(before) ||
          (aspect.startsWith('have ') && /^(?:was|were|due|set|going) to$/i.test(found[0])))
      )
        return { people: governor.people, passive, sense: 'may' };
      return {
        people: governor.people,
        passive,
        sense: combine(governor.sense, kind === 'pass' ? 'did' : kind, negated),
      };
    }
    return undefined;
  }

  if (/\b(?:should|must|ought)\b/.test(aspect)) sense = 'pressed';
  else if (/\bwould have\b/.test(aspect) || /\b(?:could|may|might|can)\b/.test(aspect)) sense = 'may';
  else if (/\b(?:will|would|shall)\b/.test(aspect)) sense = 'will';
  else if (gerund && /\b(?:is|are|was|were|be|been)\b/.test(aspect)) sense = 'will';

  const subject = (participle ? last(s) : undefined) ?? subjectAt(s, gerund && aspect === '', aside);
  if (!subject) return undefined;
  // What stands before “she said” belongs to another part of the quotation.
  const before =
    s
      .slice(0, subject.at)
      .split(/(?:said|says|added),/)
      .at(-1) ?? '';
  if (subject.sense !== undefined) sense = subject.sense;
  // “‹1› would have apologised and resigned”.
  if (/\bwould have\b[^.;]* (?:and|or)$/.test(s.slice(subject.at))) sense = 'may';
  if (negated) sense = sense === 'will' || (gerund && sense === 'did') ? 'refuses' : 'may';
  // “would not say whether ‹1› was paid when ‹1› left”: that ‹1› left is no question.
  if (
    /\b(?:whether|if)\b[^.;]*‹[^.;]* (?:when|after|since|because) $/i.test(before) &&
    !/\b(?:would|will)\b/.test(aspect)
  )
    return { people: subject.people, passive, sense };
  // “asked whether ‹1› would resign” presses; “asked whether ‹1› had left” only asks.
  if (ASKED.test(before) || UNSAID.test(before))
    sense =
      /\b(?:should|would|will|must|ought|is|are|was|were)\b/.test(aspect) && (!passive || gerund) ? 'pressed' : 'may';
  else if (
    /\b(?:demand|insist|call|urg|propos|want|ask)\w*(?: \S+){0,3} that $/i.test(before) &&
    aspect === '' &&
    !gerund
  )
    sense = 'pressed';
  // “Resolved: that ‹1› be designated director.”
  else if (aspect.trim() === 'be' && /^(?:it was )?(?:resolved|agreed)\b/i.test(before)) sense = 'did';
  // “the minister ordered that ‹1› be removed”: whoever has the power orders what is done.
  else if (aspect.trim() === 'be' && ORDERED.test(before)) sense = 'did';
  // “demands that ‹1› be sacked”, “wants ‹1› gone by Christmas”.
  else if (aspect.trim() === 'be' || (aspect === '' && WISHED.test(before))) sense = 'pressed';
  else if (DOUBT.test(before) || (sense === 'will' && THOUGHT.test(before))) sense = 'may';
  else if (/\b(?:had|should|were) $/i.test(before) && /(?:^|[,.:"] ?)\S+ $/.test(before)) sense = 'may';
  return { people: subject.people, passive, sense, afterPassive: AFTER_PASSIVE.test(s.slice(subject.at)) };
}

const ORDERED =
  /\b(?:ministers?|secretary|government|tribunal|court|judge|council|committee|commissioners?|‹[\d,]+›)\b[^.;]*\b(?:has |have )?(?:ordered|directed|decreed|ruled|decided|agreed|resolved) that (?:the )?$/i;
const AFTER_PASSIVE = re(
  `^${P},? (?:has been|have been|had been|was|were|is|are|being|will be)(?: \\p{L}+ly| also| then)? \\p{L}+(?:ed|en|wn|t|ld)(?![\\p{L}])[^;:‹›]* (?:and|then)(?: then)?$`,
);

const asGoverning = (subject: Subject | undefined): Reading | undefined =>
  subject && { people: subject.people, passive: false, sense: 'did' };

/** What may stand before the verb where its subject follows: “Also”, “Among those to”, “The first councillor who”. */
const OPENING =
  /^(?:(?:and|also|now|next|first|last|then|too|already|meanwhile|but|not|only)[, ]+)*(?:(?:among|one of|two of|some of) )?(?:(?:(?:the |an? )?(?:only |other |latest |next |first |second |third |last |fourth |most senior )*(?:ones?|person|man|woman|people|figures?|officers?|officials?|councillors?|members?|directors?|managers?|chiefs?|bosses|departures?|casualt(?:y|ies)|victims?|those|others?|another|first|next|latest|second|third|last|staff|names?)(?: (?:of|on|in|from|at|around) [^,.;:‹›]{1,40}?)?,? ?)?(?:(?:who|to|that)(?: (?:have|has|had|is|are|was|were|will|would|be|been|being))* ?|(?:were |was |been |being )?))?$/i;

/** “Suspended in March, ‹1› was dismissed in June.” */
const FRONTED = re(
  `^(?: (?!(?:by|of) «|[^,]*\\b(?:party|group|whip)\\b)[^.,;:‹›]{1,60})?, (${P})(?!'s) (?:now |then |later |also )?(?:was|has|had|is|will|did|lost|won|\\p{Ll}+(?:ed|s))(?![\\p{L}])`,
  'u',
);

/** “Also leaving is ‹1›”, “Among those who resigned were ‹1,2›”, “Gone: ‹1›”: the subject stands right of the verb. */
export function readRight(left: string, verb: string, right: string): Reading | undefined {
  if (!OPENING.test(left.replace(/^.*;/s, '').trimStart())) return undefined;
  const fronted = left === '' && /^\p{Lu}\p{L}+ed\b/u.test(verb) ? FRONTED.exec(right)?.[1] : undefined;
  if (fronted !== undefined) return { people: idsOf(fronted), passive: true, sense: 'did' };
  const found = re(
    `^[^.;:‹›]{0,90}?(?: (is|are|was|were|will be|has been|have been|includes?|included|including)(?: also| now)?|:) (?:both )?(${P})(?!'s)`,
  ).exec(right);
  if (!found) return undefined;
  const gerund = /^\p{L}+ing\b/u.test(verb);
  return {
    people: idsOf(found[2] ?? ''),
    passive: true,
    sense: gerund && /^(?:is|are|will be|includes?)?$/.test(found[1] ?? '') ? 'will' : 'did',
  };
}
