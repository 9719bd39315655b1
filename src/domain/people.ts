import type { Day } from './dates.ts';
import type { Evidence } from './inspections.ts';

/** What may happen to an office holder's role, with the outcomes each may have. */
export const PERSON_EVENTS = {
  offered_resignation: ['refused', 'accepted', 'pending'],
  resigned: ['effective', 'announced'],
  stood_down: ['effective', 'announced'],
  left: ['effective', 'announced', 'mutual_consent'],
  retired: ['effective', 'announced', 'early'],
  dismissed: ['effective', 'removed_by_minister', 'upheld', 'overturned'],
  suspended: ['ongoing', 'ended'],
  redeployed: ['effective'],
  appointed: ['permanent', 'interim', 'commissioner', 'chair', 'proposed'],
  pressed_to_go: ['refused', 'survived_vote', 'unanswered'],
  withdrew: ['effective'],
  legal_challenge: ['won', 'lost', 'pending'],
} as const;
export type PersonEventKind = keyof typeof PERSON_EVENTS;
export type PersonOutcome = (typeof PERSON_EVENTS)[PersonEventKind][number];

/** A row says that something happened to a role, never that a person was to blame. */
export interface PersonEvent {
  readonly id: number;
  readonly key: string;
  /** The council where the role was held. */
  readonly council: string;
  readonly person: string;
  readonly role: string | null;
  readonly event: PersonEventKind;
  readonly outcome: PersonOutcome | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the source is. */
  readonly date: string | null;
  /** The day the source reported it. */
  readonly reportedOn: Day | null;
  /** `eventId` of the inspection it followed, only where a source tells. */
  readonly inspection: string | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
  /** The reason why it was marked as wrong; withdrawn events are kept, never shown as fact. */
  readonly withdrawn: string | null;
}
