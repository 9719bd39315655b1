import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';
import { appointedAs } from './appointedAs.ts';
import type { Sense } from './sense.ts';

export const AHEAD =
  /\b(?:next (?:week|month|year|spring|summer|autumn|January|February|March|April|May|June|July|August|September|October|November|December)|later this (?:week|month|year)|at the end of (?:the|this|next)|in the (?:new year|coming|next|spring|summer|autumn)|in (?:two|three|four|five|six|a few|\d+) (?:days|weeks|months)|by the end of|until (?:a|his|her|the end)|when (?:his|her|a|the|‹[\d,]+›'s)|tomorrow|from (?:next|January|February|March|April|May|June|July|August|September|October|November|December)|with effect from)\b/i;
export const MUTUAL =
  /\b(?:mutual(?:ly)?|by agreement|by consent|(?:c[ao]me to|reached) (?:an )?agreement|agreed (?:an? |the )?(?:settlement|terms|exit|package|deal)|(?:under|following|after) an agreement|parted company|severance|settlement agreement|compromise agreement|parting of (?:the )?ways)\b/i;
const MINISTER =
  /\b(?:minister|ministers|secretary of state|children's secretary|education secretary|communities secretary|home secretary|government|whitehall|Ed Balls|Eric Pickles)\b/i;

/** “is going straight away”: no later day. */
const AT_ONCE =
  /^[^.;]{0,60}\b(?:at once|immediately|with immediate effect|straight ?away|forthwith|there and then)\b/i;

/** “has decided to resign”, with no later day. */
const DECIDED = /\b(?:decided|chosen|opted|decision|resolved)(?: \p{L}+ly)? to $/iu;

/** How a told event came out, from the sense of its verb and the words around it. */
export function defaultOutcome(
  event: PersonEventKind,
  sense: Sense,
  clause: string,
  verb: string,
  right = '',
): PersonOutcome {
  const ahead =
    (sense === 'will' && !AT_ONCE.test(right)) ||
    (/^(?:resigns|quits|stands|steps|leaves|goes|retires|departs|finishes|ends|is|bows)\b/i.test(verb) &&
      (AHEAD.test(right) ||
        /^(?: us| them| «\d+»(?: council)?| the (?:council|authority|borough|county|city))? (?:on|in|at|by|from|this|next|the (?:day|week|month) (?:before|after)) |^ as [^.,;‹›]{1,50}? (?:on \d|in (?:the (?:spring|summer|autumn|winter|new year)|January|February|March|April|May|June|July|August|September|October|November|December)|this|next) | at the end of \w| on \d{1,2}(?:st|nd|rd|th)? \p{Lu}/u.test(
          right,
        ))) ||
    (/^(?:announc|leaving|retiring|stepping|standing|going)/i.test(verb) && AHEAD.test(right));
  switch (event) {
    case 'resigned':
    case 'stood_down':
      if (
        event === 'resigned' &&
        sense === 'will' &&
        !AHEAD.test(right) &&
        DECIDED.test(clause.slice(0, clause.lastIndexOf(verb + right)))
      )
        return 'effective';
      // “told the leader that she was resigning”
      if (
        /^(?:resigning|quitting)/.test(verb) &&
        !AHEAD.test(right) &&
        /\b(?:was|were)(?: \p{L}+ly)? $/u.test(clause.slice(0, clause.lastIndexOf(verb + right)))
      )
        return 'effective';
      return ahead ? 'announced' : 'effective';
    case 'retired':
      return /\bearly\b/i.test(verb) || /^ early\b/.test(right) ? 'early' : ahead ? 'announced' : 'effective';
    case 'left':
      return MUTUAL.test(clause) ? 'mutual_consent' : ahead ? 'announced' : 'effective';
    case 'dismissed':
      return MINISTER.test(clause) ? 'removed_by_minister' : 'effective';
    case 'suspended':
      return 'ongoing';
    case 'appointed':
      return appointedAs(clause, verb, right);
    case 'pressed_to_go':
      return 'unanswered';
    case 'offered_resignation':
    case 'legal_challenge':
      return 'pending';
    default:
      return 'effective';
  }
}

/** The same for a noun, from the words after it. */
export const announcedOutcome = (noun: PersonEventKind, after: string, clause: string): PersonOutcome =>
  noun === 'suspended'
    ? /\b(?:lifted|ended|over)\b/i.test(after)
      ? 'ended'
      : 'ongoing'
    : noun === 'dismissed'
      ? defaultOutcome('dismissed', 'did', clause, '')
      : noun === 'redeployed'
        ? 'effective'
        : noun === 'left' && MUTUAL.test(clause)
          ? 'mutual_consent'
          : noun === 'retired' && /\bearly retirement\b/i.test(clause)
            ? 'early'
            : (AHEAD.test(after) ||
                  /^(?: (?:as|from) [^.;,‹›]{1,60}?)? (?:will|is to|takes effect|is expected|is due)\b/.test(after)) &&
                !/^ (?:last|in \d{4}|came)/.test(after)
              ? 'announced'
              : 'effective';
