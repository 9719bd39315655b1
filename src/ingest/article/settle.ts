import type { PersonOutcome } from '../../domain/people.ts';
import { isForGood } from './appointedAs.ts';
import type { Cast } from './cast.ts';
import type { Told } from './events.ts';
import { isDeparture } from './trigger.ts';
import { revised } from './revise.ts';
import { othersOf, type PageRows, type Placed } from './rows.ts';

/** The page's tellings of one thing as one, and what contradicts the rest of the page left out. */
export function settle(told: readonly Placed[], cast: Cast): Placed[] {
  const rows = merged(told);
  const page: PageRows = { told, rows, cast };
  const settled = rows.map((row) => revised(row, page));
  return settled.filter((row) => !(isDeparture(row.event) ? isNoDeparture : isOvertaken)(row, page, settled));
}

/** One row for each person, council and event: the telling that says most. */
function merged(told: readonly Placed[]): Placed[] {
  const rows: Placed[] = [];
  for (const t of told) {
    const i = rows.findIndex((r) => r.person === t.person && r.at === t.at && r.event === t.event);
    const row = rows[i];
    // “that she was going” is no later day.
    const vague = t.outcome === 'announced' && /\b(?:was|were) (?:going|leaving)\b/.test(t.clause);
    if (!row) rows.push(t);
    else if (strength(t) > strength(row) && !vague) rows[i] = { ...row, outcome: t.outcome, clause: t.clause };
  }
  return rows;
}

const STRENGTH: Partial<Record<PersonOutcome, number>> = {
  refused: 3,
  survived_vote: 4,
  accepted: 3,
  won: 3,
  lost: 3,
  upheld: 3,
  overturned: 3,
  mutual_consent: 3,
  removed_by_minister: 3,
  early: 2,
  ended: 2,
  commissioner: 3,
  chair: 2,
  interim: 2,
  announced: 1,
};
/** A vote of last year is background where somebody is called on to go now. */
const LONG_AGO =
  /\b(?:[Ll]ast (?:year|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|(?:in|of) (?:19|20)\d\d|years? ago|a year earlier)\b/;

function strength({ event, outcome, clause }: Told): number {
  // “has been given the job permanently” counts more than that it was held for a while.
  if (event === 'appointed' && outcome === 'permanent' && isForGood(clause)) return 4;
  return outcome === 'survived_vote' && LONG_AGO.test(clause) ? -1 : (STRENGTH[outcome] ?? 0);
}

const UNFAIRLY = /\b(?:un)?(?:fair|law|wrongful|wrong|constructive)(?:ful)?ly (?:dismissed|sacked|removed)\b/i;

/** “No confidence in ‹1›”, and “‹1› would remain in office until ‹1›'s term was up”: no departure. */
const TERM_OUT = /\b(?:stay|remain|serve|carry on|continue)\b[^.;]{0,40} until [^.;]{0,30}\b(?:term|mandate|election)/i;

const staysOn = (row: Placed): boolean => row.event === 'left' && TERM_OUT.test(row.clause);

/** “resigned in 2022 and said ‹1› had been driven out” tells how it felt. */
const DRIVEN_OUT =
  /\b(?:said|says|claim\w*|felt|feels|believe[sd]?|complain\w*) (?:that )?‹[\d,]+› (?:had been|has been|was) (?:driven|forced|pushed|hounded|bullied|edged|squeezed) out\b/i;

/** The first specific word for a departure counts, “left” says least, and an offer's end says it all. */
function isNoDeparture(row: Placed, page: PageRows, settled: readonly Placed[]): boolean {
  const { told, rows } = page;
  const departures = othersOf(row, page, isDeparture);
  const others = (event: Told['event']) => othersOf(row, page, (e) => e === event);
  const offers = settled.filter((r) => r.person === row.person && r.event === 'offered_resignation');
  if (row.event === 'left')
    return (
      // Whoever is called on to go from the council may be out of its cabinet already.
      (isOffTheCabinet(row) && settled.some((r) => r.person === row.person && r.event === 'pressed_to_go')) ||
      (others('pressed_to_go').length > 0 && staysOn(row)) ||
      (row.outcome !== 'mutual_consent' && departures.some((r) => r.event !== 'left')) ||
      // “is no longer head of the service and works in another post”
      others('redeployed').some((r) => r.sentence === row.sentence) ||
      offers.some((r) => r.at === row.at && r.outcome === 'accepted')
    );
  if (row.event === 'dismissed' && others('resigned').length > 0 && DRIVEN_OUT.test(row.clause)) return true;
  if (row.event === 'dismissed')
    // “ruled that ‹1› had been unfairly dismissed” tells how the case went.
    return (
      told.filter((t) => t.person === row.person && t.event === 'dismissed').length === 1 &&
      others('legal_challenge').some((r) => r.sentence === row.sentence) &&
      UNFAIRLY.test(row.clause)
    );
  const rival = departures.find(
    (r) =>
      r.event !== 'left' &&
      rows.indexOf(r) < rows.findIndex((o) => o.person === row.person && o.at === row.at && o.event === row.event),
  );
  return (
    departures.some((r) => r.event === 'left' && r.outcome === 'mutual_consent') ||
    (row.event === 'resigned' &&
      others('offered_resignation').length > 0 &&
      offers.some((r) => r.outcome === 'refused')) ||
    // “is to go after the leader accepted his offer”: what came of the offer says it.
    offers.some((r) => r.at === row.at && r.outcome === 'accepted') ||
    (rival !== undefined && rival.event !== 'dismissed')
  );
}

const isOffTheCabinet = (row: Placed): boolean =>
  row.event === 'left' &&
  /\bno longer (?:in|on|part of|a member of|sits? (?:in|on)) (?:the |its )?(?:cabinet|executive)\b/.test(row.clause);

const STAYS = /\b(?:hold\w* the (?:fort|reins|ring)|stay\w*|remain\w*|carr\w+ on|continu\w+)\b/i;

/** What another row of the same person says instead. */
function isOvertaken(row: Placed, page: PageRows, settled: readonly Placed[]): boolean {
  const departures = othersOf(row, page, isDeparture).filter((r) => !staysOn(r));
  const withdrew = othersOf(row, page, (e) => e === 'withdrew').length > 0;
  switch (row.event) {
    case 'appointed':
      // A post that was never taken up was no appointment; who stays until the successor comes is no newcomer, nor who
      // is moved to something else.
      return (
        withdrew ||
        settled.some(
          (r) =>
            r.person === row.person &&
            r.event === 'redeployed' &&
            row.sentence - r.sentence <= 1 &&
            row.sentence >= r.sentence,
        ) ||
        (STAYS.test(row.clause) && departures.some((r) => r.sentence <= row.sentence))
      );
    case 'pressed_to_go':
      // Staying elsewhere is no refusal; called on to go, and went; called on, and offered.
      return (
        withdrew ||
        (departures.some((r) => !isOffTheCabinet(r)) && row.outcome !== 'survived_vote') ||
        (row.outcome === 'unanswered' && othersOf(row, page, (e) => e === 'offered_resignation').length > 0)
      );
    default:
      return false;
  }
}
