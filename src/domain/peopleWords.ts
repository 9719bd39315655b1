import { sayDay } from './dates.ts';
import type { PersonEvent } from './people.ts';

type Told = Pick<PersonEvent, 'role' | 'event' | 'outcome' | 'date' | 'reportedOn'>;

/**
 * What happened in a careful half sentence, for after a name and an office: `stood down (May 2015)`. It says that the
 * source reports a step, never why, and never tells a refused offer or a call to go as a departure.
 */
export function personEventWords(event: Told): string {
  const words = WORDS[event.event][event.outcome ?? ''] ?? WORDS[event.event][''] ?? event.event.replaceAll('_', ' ');
  if (event.date !== null) return `${words} (${sayDay(event.date)})`;
  return event.reportedOn === null ? words : `${words} (reported ${sayDay(event.reportedOn)})`;
}

/** An empty outcome stands for any that has no words of its own. */
const WORDS: Record<PersonEvent['event'], Readonly<Record<string, string>>> = {
  offered_resignation: {
    '': 'offered to resign',
    refused: 'offered to resign; the offer was refused',
    accepted: 'offered to resign; the offer was accepted',
    pending: 'offered to resign; no decision is reported',
  },
  resigned: { '': 'resigned', announced: 'announced a resignation' },
  stood_down: { '': 'stood down', announced: 'announced standing down' },
  left: { '': 'left', announced: 'was to leave, as announced', mutual_consent: 'left by mutual consent' },
  retired: { '': 'retired', announced: 'announced retirement', early: 'took early retirement' },
  dismissed: {
    '': 'was dismissed',
    removed_by_minister: 'was removed on a minister’s direction',
    upheld: 'was dismissed; the dismissal was upheld',
    overturned: 'was dismissed; the dismissal was overturned',
  },
  suspended: { '': 'was suspended', ongoing: 'was suspended', ended: 'was suspended; the suspension has ended' },
  redeployed: { '': 'moved to another role in the council' },
  appointed: {
    '': 'was appointed',
    interim: 'was appointed for the interim',
    commissioner: 'was appointed commissioner',
    chair: 'was appointed chair',
    proposed: 'was proposed for appointment',
  },
  pressed_to_go: {
    '': 'was called on to go',
    refused: 'said they would not go',
    survived_vote: 'survived a vote on staying',
    unanswered: 'was called on to go; no answer is reported',
  },
  withdrew: { '': 'withdrew before taking up the post' },
  legal_challenge: {
    '': 'went to court over the loss of the post',
    won: 'won a legal challenge over the loss of the post',
    lost: 'lost a legal challenge over the loss of the post',
    pending: 'brought a legal challenge over the loss of the post',
  },
};
