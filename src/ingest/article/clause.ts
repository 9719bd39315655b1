import { idsOf } from './cast/marks.ts';
import { compiled } from './pattern.ts';

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

/**
 * `did`: told as having happened. `will`: lies ahead. `offers`, `refuses`: the subject's own word about going.
 * `pressed`: others want it. `may`: a condition, a guess, a rumour: nothing.
 */
export type Sense = 'did' | 'will' | 'offers' | 'refuses' | 'pressed' | 'may';

const P = '‹[\\d,]+›';
const re = (source: string, flags = 'iu') => compiled(source, flags);

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ADVERB = re(
  `(?:^|[\\s,])(?:(?!(?:family|only|reply|july|early|likely|assembly)\\b)\\p{L}+ly|now|then|also|since|later|today|yesterday|tonight|soon|still|already|just|both|all|himself|herself|themselves|again|first|once|effectively|instead|too|however|meanwhile|voluntarily|early|in turn|in effect|in the end|in the meantime|at last|of course|as a result|with immediate effect|this (?:week|month|year|morning|afternoon|summer|autumn|spring|winter|weekend)|last (?:night|week|month|year|weekend|summer|autumn|spring|winter|${WEEKDAY}|${MONTH})|(?:late|earlier|later) (?:this|last|that|on|in) (?:week|month|year|\\S+)|on ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?|on \\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?|${WEEKDAY}|in (?:early |late |mid-)?${MONTH}(?: \\d{4})?|in \\d{4}|(?:\\w+ )?(?:days?|weeks?|months?|years?|hours?) (?:later|ago|earlier|before)|at the (?:time|weekend|same time)|the (?:next|same|following) (?:day|week|month)|for his part|for her part|"|so|–)$`,
);
const AUXILIARY = re(
  `(?:^|\\s)(have been|has been|had been|am|will be|would be|to be|has|have|had|is|are|was|were|be|been|being|will|would|shall|did|does|do|got|gets?|getting|can|could|may|might|must|should|ought|wo|ca|having)$`,
);
const NEGATION = re(`(?:^|\\s)(?:not|never|no longer|n't)$|n't$`);
const CONTROL: readonly (readonly [RegExp, Sense | 'object' | 'made' | 'pass'])[] = [
  [
    re(`\\b(?:offer(?:ed|s|ing)?|(?:been )?(?:willing|prepared|ready)|volunteer(?:ed|s|ing)?)(?: \\S+ly)? to$`),
    'offers',
  ],
  [
    re(
      `\\b(?:refus(?:ed|es|ing|al)|declin(?:ed|es|ing)|unwilling|reluctant|not (?:prepared|willing|ready|about|going|intending|planning)|no (?:plans?|intention|reason|need|wish|desire)|determined not|vow(?:s|ed) not|decid(?:ed|es) not|chos(?:e|en) not|choos(?:es|ing) not) (?:whatever )?to$`,
    ),
    'refuses',
  ],
  [
    re(
      `\\b(?:forced|obliged|compelled|left with no choice but|no (?:option|choice|alternative) but|pushed|went on|proceeded|chose|felt (?:obliged|compelled|bound|it right)|thought it right|saw fit|allowed|able|have|had|having|continued|managed|happened|preferred) to$`,
    ),
    'pass',
  ],
  [
    re(`\\b(?:should|must|ought|need(?:s|ed)?|has|right(?: thing)?(?: for ${P})?|time(?: for ${P})?) (?:now )?to$`),
    'pressed',
  ],
  [
    re(
      `\\b(?:becom(?:e|es|ing)|became|is|was|are|were) (?:only |at least )?(?:the|a|an|one of the|among the)(?: (?!who\\b)\\S+){1,5} to$`,
    ),
    'pass',
  ],
  // The purpose of a move: “moves from transport to take education”.
  [
    re(
      `\\b(?:mov(?:es|ed)|switch(?:es|ed)|return(?:s|ed)|step(?:s|ped) (?:up|in)|arriv(?:es|ed)|came|comes|coming out of retirement|returning|stays?|stayed|promoted)\\b[^,.;]{0,60} to$`,
    ),
    'pass',
  ],
  [
    re(
      `\\b(?:fac(?:es|ed|ing)|resist(?:s|ed|ing)?|under|defi(?:es|ed)|defying|ignor(?:es|ed|ing)|came under|comes under|coming under|met with|heard|hearing|bow(?:s|ed|ing) to)(?: \\S+){0,5} (?:calls?|demands?|pressure|requests?|suggestions?|urging|invitations?)(?: \\S+){0,6} to$`,
    ),
    'pressed',
  ],
  // “a vote that forced ‹1› to resign”.
  [
    re(
      `\\b(?:forc|oblig|compell?|prompt|caus|le|driv|dr[oi]v|persuad|convinc|push|spurr?)(?:ed|es|ing|s|e|en|d|ads|ading) ${P} to$`,
    ),
    'made',
  ],
  [
    re(
      `\\b(?:urg|ask|call|press|invit|advis|want|push|challeng|implor|order|demand|encourag|petition|lobb|pressur|warn|expect(?=\\S* (?:by|${P}))|need(?= ‹)|requir|tell|told|begg|pleaded with|appeal|instruct|wait)\\w*(?: (?:on|for|upon|with|to))?(?: ${P})?(?: by (?:the )?[\\p{L}' -]{3,40}?)? (?:as \\S+ )?to$`,
    ),
    'object',
  ],
  [re(`\\bcall(?:s|ed|ing)?\\b[^.;]{0,120},? and (?:on|for) ${P} to$`), 'object'],
  [
    re(
      `\\b(?:call|demand|pressure|plea|petition|campaign|motion|appeal|push|clamou?r)\\w*(?: \\S+){0,3} (?:for|on) ${P} to$`,
    ),
    'object',
  ],
  [
    re(
      `\\b(?:consider(?:ed|ing|s)?|threaten(?:ed|ing|s)?|tempted|whether|if|how|when|where|unlikely|anyone|someone|nobody|somebody|wrong|reason|moment|hop(?:es|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?|reluctance|failed|refusing|supposed|meant|enough|seem(?:s|ed)?|appear(?:s|ed)?|have|like|first|second|third|latest|last|chance|opportunity|helped|help|sought|seeks?|seeking|tried|trying|tries|try) to$`,
    ),
    'may',
  ],
  [
    re(
      `\\b(?:is|are|was|were|be|been|due|set|means|plans?|planned|planning|intends?|intended|intending|intention|decid(?:ed|es|ing)|decision|cho(?:ses?|sen)|choos(?:es|ing)|opt(?:ed|s|ing)|agree(?:d|s|ing)|going|expected|expects?|about|scheduled|prepar(?:es|ed|ing)|elected|vow(?:ed|s)|pledg(?:ed|es)|promis(?:ed|es)|poised|prefers|likely|lined up|plans|wish|sad|sorry|heartbroken|gutted|devastated|disappointed) to$`,
    ),
    'will',
  ],
];
/** Before a verb with an object: it was not done. */
const UNDONE =
  /\b(?:not|never|n't|no|nobody|without|could|would|might|may|can|should|must|will|to|fail\w*|attempt\w*|bid|if|unless|whether)(?: \p{L}+ly)? $/iu;
/** Before a person: somebody wants it done. */
export const WISHED = /\b(?:want\w*|would like|wish\w*|need\w*|seek\w*)(?: to (?:see|have|get))? $/i;
/** Words before a report that take it back or leave it open. */
export const DOUBT =
  /\b(?:if|unless|seen it said|said (?:on|in) (?:facebook|twitter|social media|the comments)|(?:issue|edition|report|story|article|week|month|yesterday)[^.;,]{0,20} we (?:said|reported|stated|wrote)|(?:were|was) wrong (?:last week |yesterday |on \w+ )?to (?:say|report|suggest|state)|wrongly|mistakenly|in error|incorrectly|erroneously|not (?:the case|true) that|contrary to|hoax|(?:until now|until then|previously|originally|initially|at first|at the time)\b[^.;]{0,40}\b(?:said|maintained|insisted|told|claimed|announced|believed)|rumou?rs?|rumou?red|talk (?:has|had|is|was|of)|gossip|whispers?|speculat\w+|den(?:y|ies|ied|ying)|untrue|false(?:ly)?|claim(?:s|ed|ing)?(?! (?:its|an?|the|his|her|another|‹[\d,]+›'s) )|alleg(?:es?|ed|ations?)|suggest(?:s|ed|ing|ions?)?|in case|suppose|wonder(?:s|ed|ing)?|no truth|(?:posts?|tweets?|messages?|accounts?|blogs?|memes?)\b[^.;]{0,60} (?:says?|said|claims?|saying|reads?)|as though|as if|imagine)\b[^.;]*$/i;
const UNSAID =
  /\b(?:not|never|declin\w+ to|refus\w+ to|n't) (?:say|be drawn on|comment on|confirm|discuss)\b[^.;]*\b(?:whether|if)\b[^.;]*$/i;
/** “would not be asking ‹1› to go” */
const NOT_ASKED = /\b(?:not|never)(?: be| been| going to| about to| planning to)*(?: \p{L}+ly)? $/iu;
/** “It is thought that ‹1› will be dismissed.” */
const THOUGHT = /\bit (?:is|was) (?:thought|believed|understood|expected|feared)\b[^.;]*$/i;
/** Who holds an opinion of somebody. */
const HOLDS = re(
  `\\b(?:said|says|say|argued|argues?|insist(?:ed|s)?|believes?|declared|felt|thought)(?: that)? [^.;:‹›]{0,60}${P}[^.;:‹›]*$`,
);
/** “Nobody has called on ‹1› to go.” */
const NOBODY =
  /\b(?:no[- ]one|nobody|none of [^.;,]{1,40}|neither [^.;,]{1,40}) (?:has |have |had |is |was |in [^.;,]{1,30} )?$/i;
const ASKED =
  /\b(?:ask(?:s|ed|ing)?|question(?:s|ed)?|whether|wonder(?:s|ed)?|pressed|quizzed|challenged|demand(?:s|ed|ing)?)\b[^.;]*\b(?:whether|if|when|why)\b[^.;]*$|\bwant(?:s|ed)? to know\b[^.;]*$/i;

/** Reads the words left of a verb. `gerund`: the verb ends in -ing. Undefined where its subject is no person. */
export function readLeft(left: string, gerund: boolean, depth = 0): Reading | undefined {
  let s = left.replace(/^.*;/s, '').replaceAll('"', '').trimEnd();
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
      // “had been expected to go”: what was to be is no longer.
      if (kind === 'will' && /\bhad been(?: \p{L}+ly)? $/iu.test(before))
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
  // “demands that ‹1› be sacked”, “wants ‹1› gone by Christmas”.
  else if (aspect.trim() === 'be' || (aspect === '' && WISHED.test(before))) sense = 'pressed';
  else if (DOUBT.test(before) || (sense === 'will' && THOUGHT.test(before))) sense = 'may';
  else if (/\b(?:had|should|were) $/i.test(before) && /(?:^|[,.:"] ?)\S+ $/.test(before)) sense = 'may';
  return { people: subject.people, passive, sense, afterPassive: AFTER_PASSIVE.test(s.slice(subject.at)) };
}

const AFTER_PASSIVE = re(
  `^${P},? (?:has been|have been|had been|was|were|is|are|being|will be)(?: \\p{L}+ly| also| then)? \\p{L}+(?:ed|en|wn|t|ld)(?![\\p{L}])[^;:‹›]* (?:and|then)(?: then)?$`,
);

const asGoverning = (subject: Subject | undefined): Reading | undefined =>
  subject && { people: subject.people, passive: false, sense: 'did' };

function combine(outer: Sense, inner: Sense, negated: boolean): Sense {
  if (negated) return inner === 'did' || inner === 'will' ? 'refuses' : 'may';
  if (outer === 'may' || inner === 'may') return 'may';
  if (outer === 'refuses') return inner === 'offers' ? 'may' : 'refuses';
  return inner === 'did' ? outer : inner;
}

interface Subject {
  readonly people: readonly number[];
  readonly at: number;
  readonly sense?: Sense;
}

/** “‹1›, director of the county's schools arm”, “‹1›, the council said”, “‹1›, the auditor who”. */
const BESIDE = re(
  `(${P}), (?:(?!(?:and|but|or|nor|then|so|while|who)\\b)[^,;:‹›]{2,120}(?:,[^,;:‹›]{2,60})?|(?:the|an?|its|«\\d+»(?:'s)?) [^,;:‹›]{2,80} who)$`,
);

/** The person whom the words end with, through a following phrase, an `aside` between commas, a coordinated verb or a participle. */
function subjectAt(whole: string, gerund: boolean, aside: boolean): Subject | undefined {
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
function last(s: string, sense?: Sense): Subject | undefined {
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

/** What may stand before the verb where its subject follows: “Also”, “Among those to”, “The first councillor who”. */
const OPENING =
  /^(?:(?:and|also|now|next|first|last|then|too|already|meanwhile|but|not|only)[, ]+)*(?:(?:among|one of|two of|some of) )?(?:(?:(?:the |an? )?(?:only |other |latest |next |first |second |third |last |fourth |most senior )*(?:ones?|person|man|woman|people|figures?|officers?|officials?|councillors?|members?|directors?|managers?|chiefs?|bosses|departures?|casualt(?:y|ies)|victims?|those|others?|another|first|next|latest|second|third|last|staff|names?)(?: (?:of|on|in|from|at|around) [^,.;:‹›]{1,40}?)?,? ?)?(?:(?:who|to|that)(?: (?:have|has|had|is|are|was|were|will|would|be|been|being))* ?|(?:were |was |been |being )?))?$/i;

/** “Also leaving is ‹1›”, “Among those who resigned were ‹1,2›”, “Gone: ‹1›”: the subject stands right of the verb. */
export function readRight(left: string, verb: string, right: string): Reading | undefined {
  if (!OPENING.test(left.replace(/^.*;/s, '').trimStart())) return undefined;
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
