import type { Case } from './sentences.ts';

/** Offers, calls, votes and cases whose outcome stands in another sentence. Everybody is invented, as are the councils. */
export const PRESSURE_SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'a resignation that is handed back was an offer': [
    [
      'Cllr Marlo Fennimoor tendered his resignation as lead member on Monday. The leader, Barnaby Thistlewick, would have none of it.',
      'Marlo Fennimoor: offered_resignation refused',
    ],
    [
      'Director Ottoline Quickbeam handed in her notice last week. The chief executive tore it up and gave her the afternoon off.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Ottoline Quickbeam, the director, offered to go within the hour. It was a brief talk. She was told to stay and mend what was broken.',
      'Ottoline Quickbeam: offered_resignation refused',
    ],
    [
      'Ottoline Quickbeam, the director, offered to go on the same day. Members voted to accept her offer on Friday.',
      'Ottoline Quickbeam: offered_resignation accepted',
    ],
    [
      'Ottoline Quickbeam, the director, has offered to step aside. The leader has yet to decide whether to accept.',
      'Ottoline Quickbeam: offered_resignation pending',
    ],
  ],
  'a vote that somebody survived is no departure': [
    [
      'A motion of no confidence in the leader, Barnaby Thistlewick, was thrown out by 31 votes to 12.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'Councillors met to decide whether leader Barnaby Thistlewick should carry on. With four against, the group resolved that he should.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'The Greens brought a motion to censure Cllr Marlo Fennimoor, the lead member. It was close to midnight when members voted it down.',
      'Marlo Fennimoor: pressed_to_go survived_vote',
    ],
    [
      'Leader Barnaby Thistlewick saw off a challenge by 21 to 17 in a ballot of his group.',
      'Barnaby Thistlewick: pressed_to_go survived_vote',
    ],
    [
      'Members have lost confidence in Barnaby Thistlewick, the leader, a petition says.',
      'Barnaby Thistlewick: pressed_to_go unanswered',
    ],
  ],
  'an answer to a call to go may stand some sentences later': [
    ['Barnaby Thistlewick, the leader, said: “I am going nowhere.”', 'Barnaby Thistlewick: pressed_to_go refused'],
    [
      'Parents want Cllr Marlo Fennimoor out. He has held the children’s brief since May. He told them he was going nowhere.',
      'Marlo Fennimoor: pressed_to_go refused',
    ],
    [
      'The union has called on director Ottoline Quickbeam to resign. Asked for a reply, she saw no reason to go.',
      'Ottoline Quickbeam: pressed_to_go refused',
    ],
    [
      'Barnaby Thistlewick, the leader, was asked whether he should consider his position. No, he said, and shut the door.',
      'Barnaby Thistlewick: pressed_to_go refused',
    ],
    ['The union stopped short of demanding the resignation of director Ottoline Quickbeam.'],
    ['Lead member Marlo Fennimoor said he would resign if the next report found no progress.'],
  ],
  'a case over a lost post, with its claimant or its verdict in another sentence': [
    [
      'A social worker who was dismissed for misconduct has been awarded £40,000 by a tribunal. Ottoline Quickbeam, a team manager, said she felt lighter.',
      'Ottoline Quickbeam: legal_challenge won',
    ],
    [
      'The employment tribunal gave its judgment on Friday. Every complaint brought by Ottoline Quickbeam, a former head of service, was dismissed.',
      'Ottoline Quickbeam: legal_challenge lost',
    ],
    [
      'A panel of councillors has upheld the sacking of Piers Umberslade, a former head of service.',
      'Piers Umberslade: dismissed upheld',
    ],
    [
      'Former head of service Piers Umberslade has been given leave to challenge his dismissal in the High Court.',
      'Piers Umberslade: dismissed effective',
      'Piers Umberslade: legal_challenge pending',
    ],
    ['A family court judge threw out a claim brought by Ottoline Quickbeam, director of children’s services.'],
  ],
};
