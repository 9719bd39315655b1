import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';
import { P } from './cast/marks.ts';
import type { Sense } from './sense.ts';

/**
 * The verbs and nouns by which English says what happens to an office. `‹n›` is a person.
 * `subject`: who does it stands left; `passive`: left when the verb is passive, right (its object) when it is active;
 * `owner`: the person is in the pattern itself, as its first group.
 */
export interface Trigger {
  readonly pattern: RegExp;
  readonly event: PersonEventKind;
  readonly finds: 'subject' | 'passive' | 'owner';
  readonly outcome?: PersonOutcome;
  /** What the words right of it must or must not begin with. */
  readonly unless?: RegExp;
  readonly needs?: RegExp;
  /** What the words left of it must end with. */
  readonly follows?: RegExp;
  /** The only sense in which it tells anything. */
  readonly when?: Sense;
}

const GOING = new Set<PersonEventKind>(['resigned', 'stood_down', 'left', 'retired', 'dismissed']);
/** Whether an event ends somebody's time in an office. */
export const isDeparture = (event: PersonEventKind): boolean => GOING.has(event);

/** What is left, lost and taken away, as regular expression sources. */
export const HIS = `(?:${P}'s|«\\d+»'s|the|an?|their|its|his|her)`;
export const ADJ = "(?:(?:[\\p{L}£][\\p{L}\\d£,'-]*|«\\d+») ){0,3}";
export const POST =
  '(?:posts?|roles?|jobs?|seats?|positions?|portfolios?|briefs?|leadership|duties|responsibilit\\w+|office|chair|chairmanship|place|desk|command|cabinet|executive|top team|front ?bench|helm|reins)';
/** “-s”, “-ed” and “-ing” of a verb that takes them without change. */
export const S = '(?:s|ed|ing)?';
