import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';
import { ARRIVALS } from './arrivals.ts';
import type { Marked } from './cast.ts';
import { idsOf } from './cast/marks.ts';
import { readLeft, readRight } from './clause.ts';
import { DOUBT, WISHED, type Sense } from './sense.ts';
import { DEPARTURES } from './departures.ts';
import { likewise } from './likewise.ts';
import { isNoNews } from './noNews.ts';
import { nounsIn } from './nouns.ts';
import { AHEAD, defaultOutcome, MUTUAL } from './outcome.ts';
import { PRESSURE } from './pressure.ts';
import { REMOVALS } from './removals.ts';
import { isDeparture, type Trigger } from './trigger.ts';
import { isVotedDown } from './votes.ts';

/** One clause's word about one person, before what the rest of the page adds. */
export interface Told {
  readonly person: number;
  readonly event: PersonEventKind;
  readonly outcome: PersonOutcome;
  readonly clause: string;
  /** Where in the clause the words stand that tell it. */
  readonly where: number;
  readonly sentence: number;
}

const GONE = new Set<PersonEventKind>(['suspended', 'redeployed']);

/** Every event that a page's sentences tell, in order, doubles included. */
export function eventsIn(sentences: readonly Marked[]): Told[] {
  const told: Told[] = [];
  for (const [sentence, { clauses }] of sentences.entries()) {
    const mutual = clauses.some((c) => MUTUAL.test(c));
    // “Did she really quit?” tells nothing yet.
    const asks = /\?["'”’)]*$/.test(sentences[sentence]?.original ?? '');
    for (const clause of clauses) {
      for (const e of eventsOfClause(clause).filter((e) => !asks || e.event === 'pressed_to_go'))
        told.push({
          ...e,
          outcome: e.event === 'left' && e.outcome === 'effective' && mutual ? 'mutual_consent' : e.outcome,
          clause,
          sentence,
        });
      if (!asks) told.push(...likewise(clause, sentence, told));
    }
  }
  return told;
}

type Raw = Omit<Told, 'clause' | 'sentence' | 'where'>;
export type Found = Omit<Told, 'clause' | 'sentence'>;

function eventsOfClause(clause: string): Found[] {
  if (!clause.includes('‹')) return [];
  const found: Found[] = [];
  const taken: [number, number][] = [];
  const calls: [number, number][] = [];
  for (const trigger of [...PRESSURE, ...DEPARTURES, ...REMOVALS, ...ARRIVALS]) {
    for (const match of clause.matchAll(trigger.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const after = clause.slice(end);
      if (trigger.unless?.test(after) === true || (trigger.needs && !trigger.needs.test(after))) continue;
      if (trigger.follows && !trigger.follows.test(clause.slice(0, start))) continue;
      if (taken.some(([a, b]) => start < b && end > a)) continue;
      const told =
        trigger.finds === 'owner'
          ? ownerOf(trigger, match, clause)
          : readVerb(trigger, match[0], clause.slice(0, start), after);
      if (told.length === 0) continue;
      taken.push([start, end]);
      if (trigger.event === 'pressed_to_go') calls.push([start, end]);
      found.push(...told.map((t) => ({ ...t, where: start })));
    }
  }
  // A noun within a call (“asked for ‹1›'s resignation”) is told by the call.
  found.push(...nounsIn(clause).filter((n) => !calls.some(([a, b]) => n.where >= a && n.where < b)));
  return found;
}

function ownerOf(trigger: Trigger, match: RegExpExecArray, clause: string): Raw[] {
  const marker = (match.slice(1) as (string | undefined)[]).find((g) => g !== undefined) ?? '';
  const before = clause.slice(0, match.index);
  if (/\b(?:whether|speculation|could|might|may)\b[^.;,]*$/i.test(before) || DOUBT.test(before)) return [];
  // “It is the second time that the service has lost its manager.”
  if (trigger.event === 'left' && /\b(?:second|third|fourth|fifth) time\b[^.;]*$/i.test(before)) return [];
  if (
    trigger.event === 'pressed_to_go' &&
    (NOBODY_CALLS.test(before) || (!PASSIVE.test(before) && isCaller(before, idsOf(marker))))
  )
    return [];
  // “‹1›'s contract is up at the end of May” is still ahead.
  const ahead = /\b(?:is|will|ends|expires|finishes|comes)\b/.test(match[0]);
  const after = clause.slice(match.index + match[0].length);
  const outcome =
    trigger.outcome ??
    defaultOutcome(
      trigger.event,
      ahead &&
        (AHEAD.test(after) ||
          / will not be (?:renewed|extended)$/.test(match[0]) ||
          /^ (?:at the end of|this (?:week|month|year|spring|summer|autumn|winter))\b/.test(after))
        ? 'will'
        : 'did',
      clause,
      match[0],
      after,
    );
  if (trigger.event === 'pressed_to_go' && trigger.outcome === undefined) {
    return idsOf(marker).map((person) => ({
      person,
      event: trigger.event,
      outcome: isVotedDown(clause) ? 'survived_vote' : 'unanswered',
    }));
  }
  return idsOf(marker).map((person) => ({ person, event: trigger.event, outcome }));
}

/** “‹1› was asked whether ‹1›'s job was safe” */
const PASSIVE = /\b(?:was|were|is|been|being) $/;
const NOBODY_CALLS = /\b(?:not|never|nobody|no one|none|neither|(?:stop|fall|fell)\w* short of)\b[^.;,‹›]{0,40}$/i;

/** Nobody calls for his own going: a pronoun was taken for the caller. */
const isCaller = (before: string, called: readonly number[]): boolean =>
  readLeft(before, false)?.people.some((id) => called.includes(id)) === true;

function readVerb(trigger: Trigger, verb: string, left: string, right: string): Raw[] {
  const gerund = /^\p{L}+ing\b/u.test(verb);
  // “threw out a claim brought by ‹1›” does not throw out ‹1›, nor does “sacked its director, ‹1› said” sack ‹1›.
  const object =
    /^ (?![^‹]{0,40}\b(?:by|from|after|before|until|when|while|since|if|because|with|alongside|against|over|claims?|motions?|appeals?|calls?|cases?|bids?|complaints?|proposals?)\b)(?:(?:the |its |his |her |as )?[\p{L}' -]{0,40} |(?:the|its|his|her|their|an?|two|three) [^.,;:‹›]{1,60}, )?(‹[\d,]+›)(?!'| (?:has |have )?(?:said|says|told|confirmed|announced|revealed|added)\b)/u.exec(
      right,
    );
  const inverted = isDeparture(trigger.event) || GONE.has(trigger.event) ? readRight(left, verb, right) : undefined;
  let reading = inverted ?? readLeft(left, gerund);
  if (trigger.finds === 'passive' && !inverted) {
    const participle =
      /(?:ed|en|ought|out|ent|old|on leave|wn|own|chosen|aten|as|in|back|let go|made redundant|lent)\b/i.test(verb) &&
      !gerund;
    const had = /\b(?:have|had|has|having|get|got)$/i.test(left.trimEnd());
    const reduced = participle && new RegExp(`(‹[\\d,]+›)(?: (?:had |was )?(?:\\p{L}+ly ))?,? ?$`, 'u').exec(left);
    if (reading?.passive !== true) {
      const moves = trigger.event !== 'appointed' && /^(?:mov(?:es|ed)|transfers|switch|swap|off )/i.test(verb);
      if (object && !(moves && reading) && !/^(?:told|sent home|let go)/i.test(verb)) {
        // Active: the person to the right is who it happens to; the sense is the doer's.
        const sense = trigger.event === 'appointed' && TO_AGREE.test(left) ? 'will' : doerSense(left);
        return sense === 'may' ? [] : outcomes(trigger, idsOf(object[1] ?? ''), sense, verb, left, right);
      }
      if (reading?.afterPassive === true && participle && !object)
        return outcomes(trigger, reading.people, reading.sense, verb, left, right);
      if (moves && reading) return outcomes(trigger, reading.people, reading.sense, verb, left, right);
      if (!(participle && (had || reduced))) return [];
      // “to have ‹1› removed”, “‹1›, given …”: a participle right after the person.
      reading =
        reduced && reading === undefined
          ? {
              people: idsOf(reduced[1] ?? ''),
              passive: true,
              sense: WISHED.test(left.slice(0, reduced.index)) ? 'pressed' : 'did',
            }
          : reading;
      if (
        !reduced ||
        (trigger.event !== 'appointed' &&
          !had &&
          !reduced[0].endsWith(',') &&
          !/^(?:[.,;]|$| (?:from|by|as|last|in|on|after|over|with|at|for|earlier|this)\b)/.test(right))
      )
        return [];
    }
  }
  const listed = /^[^.:‹]{0,80}: (?:the |its |their |his |her )?(?=[^‹]{0,60}‹)(.+)$/.exec(right)?.[1];
  if (!reading && listed !== undefined && SEVERAL.test(left))
    reading = {
      people: [...listed.matchAll(LISTED)].flatMap((m) => idsOf(m[1] ?? '')),
      passive: false,
      sense: /\b(?:should|must|ought|need|ha(?:s|ve) to|call\w*|demand\w*|want\w*|urg\w+|ask\w*)\b/.test(left)
        ? 'pressed'
        : /\b(?:will|(?:are|is) (?:to|due to|set to|going to)|plan to)\b[^.;]*$/.test(left)
          ? 'will'
          : 'did',
    };
  if (!reading) return [];
  let { sense } = reading;
  if (
    trigger.finds === 'subject' &&
    reading.passive &&
    !inverted &&
    !gerund &&
    !/^(?:gone|off|out|not|no|in|stood|left|determined|resolved)/i.test(verb)
  ) {
    // “‹1› was left in no doubt”, “‹1› was asked to …” do not say that ‹1› left.
    if (!/\b(?:been|is|was|were|are|be) $/i.test(left) || !/^(?:resigned|retired|departed|going|leaving)/i.test(verb))
      return [];
  }
  if (isNoNews(trigger, verb, left, right, reading.people)) return [];
  if (
    sense === 'did' &&
    !inverted &&
    !/\bto(?: \p{L}+ly)? $/iu.test(left) &&
    /^(?:resign|quit|go|stand|step|leave|retire|bow)(?: |$)/i.test(verb) &&
    !/^quit/i.test(verb)
  ) {
    // A bare form without auxiliary: “demanded that ‹1› resign”; but “it is right that ‹1› resign, said ‹1›”.
    if (/\b(?:sorry|sad|glad|happy|delighted|relieved|pleased) to see ‹[^.;,]*$/i.test(left)) return [];
    if (isOwnWord(reading.people, right)) sense = 'did';
    else if (/\b(?:demand|call|insist|that|urg|want)\b[^.;]*$|\b(?:let|see|make|made|help) ‹[^.;,]*$/i.test(left))
      sense = 'pressed';
    else if (reading.people.length < 2) return [];
  }
  // “‹1› faced calls to go, along with ‹2›”.
  const beside = /^[^.;‹]{0,40}(?:along|together) with (‹[\d,]+›)(?!')/u.exec(right)?.[1];
  return outcomes(
    trigger,
    [...reading.people, ...(beside === undefined ? [] : idsOf(beside))],
    sense,
    verb,
    left,
    right,
  );
}

const isOwnWord = (people: readonly number[], right: string): boolean =>
  people.length === 1 && new RegExp(`[,.?!]? (?:said|says|added|wrote) ‹${people[0]}›`).test(right);

/** “Members will be asked to confirm ‹1›”. */
const TO_AGREE =
  /\b(?:be|being|are|were|been|is) (?:asked|invited|recommended|advised)\b[^.;]{0,40}\bto $|\b(?:proposal|proposes|recommendation|recommends|plan) to $/i;
const ASKED_TO =
  /\b(?:asked|invited|told|instructed|persuaded|tempted|chosen|tasked|commissioned|agreed that|decided that|resolved that)\b[^.;]*$/i;

const SAID =
  /\b(?:said|says|insist\w*|told|tells|vow\w*|add(?:s|ed)|pledg\w*|declar\w*|answer\w*|repl\w+|asked|wrote|stress\w*|made (?:it )?clear|confirm\w*|calls?)\b/i;

/** “was called on to resign and refused”. */
const TURNED_DOWN =
  /^[^.;]{0,80}\b(?:and|but),? (?:‹[\d,]+› )?(?:has |had |have )?(?:refused|declined|rejected (?:it|the|them)|said (?:no\b|‹[\d,]+› would not))/i;
/** People told of after a colon: “Two directors stood down: ‹1›, ‹2›”. */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|other) (?:(?:of them )?(?:have|had)\b|(?:\p{L}+(?:'s)? ){0,5}(?:officers|councillors|members|directors|people|managers|men|women|executives|figures|chiefs|bosses|others|heads|deputies|assistants)\b)[^.;]{0,80}$/iu;

/** One of a list, between commas. */
const LISTED =
  /(?:^|[,;] (?:and )?|\band )(?:(?:the|its|their|his|her) [^,;‹›]{2,60},? )?(‹[\d,]+›)(?=[,;.]|$| and | who\b)/g;
/** “has chosen not to promote anybody and has hired ‹1›” */
const AND_HAS = /^.* (?:and|but) (?=(?:has|have|had|will|is)(?: \p{L}+ly)? $)/u;

/** Whether the doer of an active verb did it: “wants to sack ‹1›” and “could not dismiss ‹1›” are no dismissals. */
function doerSense(left: string): Sense {
  const near = (left.split(/[,;]/).at(-1) ?? '').replace(AND_HAS, '');
  if (
    DOUBT.test(left) ||
    /\b(?:could|may|might|would have|should|must|not|never|n't|if|unless|whether|refus\w+ to|declin\w+ to|calls? (?:for|on|to)|calling (?:for|on)|urged?|want(?:s|ed)? to|threaten\w*|attempt\w* to|tried to|bid to|motion to|power to|considering|plans? to|no plans|demand\w*|ask(?:ed|s)?)\b[^.]*$/i.test(
      near,
    )
  )
    return 'may';
  if (/\b(?:will|would|is to|are to|plans|expects|due to|set to|hopes)\b[^.]*$/i.test(near)) return 'will';
  // An infinitive tells a deed where somebody decided or had the power: “voted to remove”, “used his powers to sack”.
  return / to(?: \p{L}+ly)? $/iu.test(near) &&
    !/\b(?:decid\w+|decision|direct(?:ed|s)|order(?:ed|s)|instruct(?:ed|s)|requir(?:ed|es)|cho[so]e|opt(?:ed|s)|vot(?:ed|es)|agreed|resolved|moved|acted|us(?:ed|es|ing) [^,;.]{0,60}|stepped in|intervened|had|went on|proceeded|forced|obliged)(?: [^,;.‹›]{0,30})? to(?: \p{L}+ly)? $/iu.test(
      near,
    )
    ? 'may'
    : 'did';
}

/** Right of the verb: the report is put right, or hangs on something. */
const UNTRUE =
  /^[^.;‹›]{0,80}\b(?:was|were|is|are|as) (?:\p{L}+ )?(?:untrue|false|nonsense|wide of the mark|rubbish|not true|incorrect|unfounded|baseless|without foundation|fanciful)\b/iu;
const CONDITION = /^[^.;‹›]{0,50} (?:if|unless|in the event|should (?=‹|the|a|an|it)|only (?:if|when)|provided)\b/i;

function outcomes(
  trigger: Trigger,
  people: readonly number[],
  sense: Sense,
  verb: string,
  left: string,
  right: string,
): Raw[] {
  const clause = left + verb + right;
  const each = (event: PersonEventKind, outcome: PersonOutcome): Raw[] =>
    people.map((person) => ({ person, event, outcome }));
  const { event } = trigger;
  // “asked whether ‹1› had considered ‹1›'s position”.
  if (
    sense === 'may' &&
    verb.includes('position') &&
    /\b(?:asked|pressed|quizzed|challenged|want(?:s|ed)? to know)\b[^.;]*\b(?:whether|if)\b/i.test(left)
  )
    return each(event, 'unanswered');
  if (sense === 'may' || UNTRUE.test(right)) return [];
  // “will resign if the vote is lost”.
  if ((sense === 'will' || sense === 'offers') && CONDITION.test(right) && event !== 'pressed_to_go') return [];
  if (trigger.when !== undefined && trigger.when !== sense) return [];
  // “asked whether ‹1› would stay” is no answer.
  if (trigger.outcome === 'refused' && /\b(?:whether|if) ‹[\d,]+›(?: \p{L}+){0,3} $/u.test(left)) return [];
  if (event === 'pressed_to_go')
    return each(
      event,
      sense === 'refuses'
        ? 'refused'
        : (trigger.outcome ?? (sense === 'will' && /\bnot\b/.test(left) ? 'refused' : 'unanswered')),
    );
  if (event === 'offered_resignation')
    return sense === 'refuses' || sense === 'pressed'
      ? each('pressed_to_go', sense === 'refuses' ? 'refused' : 'unanswered')
      : each(event, 'pending');
  if (isDeparture(event)) {
    if (sense === 'pressed') return each('pressed_to_go', TURNED_DOWN.test(right) ? 'refused' : 'unanswered');
    // “‹1› is not leaving”, with nobody who says so, puts a report right.
    if (sense === 'refuses' && /\b(?:is|are|was|were) not(?: \p{L}+ly)? $/iu.test(left) && !SAID.test(clause))
      return [];
    if (sense === 'refuses') return trigger.outcome === 'announced' ? [] : each('pressed_to_go', 'refused');
    if (sense === 'offers') return each('offered_resignation', 'pending');
    return each(event, trigger.outcome ?? defaultOutcome(event, sense, clause, verb, right));
  }
  if (sense === 'refuses' || (sense === 'pressed' && event !== 'appointed')) return [];
  // Asked by those who may, not called for by others.
  if (sense === 'pressed' && !ASKED_TO.test(left)) return [];
  if (sense === 'offers') return [];
  return each(event, trigger.outcome ?? defaultOutcome(event, sense, clause, verb, right));
}
