import type { PersonOutcome } from '../../domain/people.ts';
import {
  answered,
  dismissalOutcome,
  goesLater,
  handedIn,
  isReinstated,
  isUnanswered,
  offerOutcome,
} from './answers.ts';
import { GOVERNMENT, isForGood } from './appointedAs.ts';
import type { Cast } from './cast.ts';
import type { Person } from './cast/register.ts';
import { isDeparture, type Told } from './events.ts';
import { MUTUAL } from './outcome.ts';

/** What is told of somebody with a name, and the council where it happened. */
export interface Placed extends Told {
  readonly name: string;
  readonly holder: Person;
  readonly at: number | undefined;
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

const UNFAIRLY = /\b(?:un)?(?:fair|law|wrongful|wrong|constructive)(?:ful)?ly (?:dismissed|sacked|removed)\b/i;

/** Where “out goes …” tells of a dismissal. */
const RESHUFFLE = /\b(?:reshuffle|dropped|sacked|axed|clear(?:s|ed)? out)\b/i;
const STAYS = /\b(?:hold\w* the (?:fort|reins|ring)|stay\w*|remain\w*|carr\w+ on|continu\w+)\b/i;

/** “has been given the job permanently” counts more than that it was held for a while. */
/** A vote of last year is background where somebody is called on to go now. */
const LONG_AGO =
  /\b(?:[Ll]ast (?:year|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|(?:in|of) (?:19|20)\d\d|years? ago|a year earlier)\b/;

const strength = ({ event, outcome, clause }: Told): number =>
  event === 'appointed' && outcome === 'permanent' && isForGood(clause)
    ? 4
    : outcome === 'survived_vote' && LONG_AGO.test(clause)
      ? -1
      : (STRENGTH[outcome] ?? 0);

/** “An improvement board is to be set up. It will be led by …” */
const leadsTheBoard = (row: Placed, cast: Cast): boolean =>
  /^It (?:will|is to|would) be (?:led|headed|chaired|run) by\b/.test(row.clause) &&
  /\b(?:board|panel|commission|task ?force)\b/.test(cast.sentences[row.sentence - 1]?.original ?? '');

const didSo = (row: Placed, cast: Cast): boolean =>
  cast.sentences[row.sentence + 1]?.clauses.some((c) =>
    new RegExp(`‹${row.person}› (?:did so|duly did|has (?:now )?done so)\\b`).test(c),
  ) === true;

/** “She and the authority had come to an agreement”, said next. */
const byAgreement = (row: Placed, cast: Cast): boolean =>
  cast.sentences
    .slice(row.sentence + 1, row.sentence + 2)
    .some((s) => s.clauses.some((c) => c.includes(`‹${row.person}›`) && MUTUAL.test(c)));

/** “She will be there for as long as it takes to find somebody”, said next. */
const isForAWhile = (row: Placed, cast: Cast): boolean =>
  cast.sentences[row.sentence]?.clauses.some(
    (c) =>
      c.startsWith(`‹${row.person}› `) && /\bon an? (?:acting|interim|temporary|caretaker) (?:basis|footing)\b/.test(c),
  ) === true ||
  cast.sentences
    .slice(row.sentence + 1, row.sentence + 3)
    .some((s) =>
      s.clauses.some((c) =>
        new RegExp(
          `‹${row.person}› (?:will|would|is to|is due to|is expected to) (?:be|stay|remain|serve|lead|fill|cover|hold)\\b[^.;‹›]{0,60}\\b(?:as long as|until (?:an?|the|somebody|someone|it)|while (?:the|it|a)|for (?:up to |at least |about )?(?!\\w+ years)\\w+ months)\\b`,
        ).test(c),
      ),
    );

/** “Councillors made the appointment permanent.” */
const madePermanent = (row: Placed, cast: Cast): boolean =>
  cast.sentences
    .slice(row.sentence, row.sentence + 3)
    .some((s) =>
      /\b(?:made|make|makes) (?:the|her|his|that) (?:appointment|post|role|job) permanent|\ba permanent appointment\b/i.test(
        s.original,
      ),
    );

/** The page's tellings of one thing as one, and what contradicts the rest of the page left out. */
export function settle(told: readonly Placed[], cast: Cast): Placed[] {
  const rows: Placed[] = [];
  for (const t of told) {
    const i = rows.findIndex((r) => r.person === t.person && r.at === t.at && r.event === t.event);
    const row = rows[i];
    if (!row) rows.push(t);
    else if (
      strength(t) > strength(row) &&
      !(t.outcome === 'announced' && /\b(?:was|were) (?:going|leaving)\b/.test(t.clause))
    )
      rows[i] = { ...row, outcome: t.outcome, clause: t.clause };
  }
  const of = (row: Placed, test: (event: Told['event']) => boolean) =>
    rows.filter((r) => r.person === row.person && r.at === row.at && test(r.event));
  const settled = rows.map((row) => {
    if (
      row.event === 'resigned' &&
      row.outcome === 'effective' &&
      of(row, (e) => e === 'offered_resignation').length === 0 &&
      handedIn(row, told, cast)
    )
      return { ...row, event: 'offered_resignation' as const, outcome: 'refused' as const };
    if (row.event === 'resigned' && row.outcome === 'effective' && isUnanswered(row, told, cast))
      return { ...row, event: 'offered_resignation' as const, outcome: 'pending' as const };
    if (row.event === 'offered_resignation' && row.outcome === 'pending')
      return { ...row, outcome: offerOutcome(row, told, cast) };
    if (
      row.event === 'left' &&
      /^Out (?:go(?:es)?|went) ‹/.test(row.clause) &&
      cast.sentences.some((s) => RESHUFFLE.test(s.original))
    )
      return { ...row, event: 'dismissed' as const, outcome: 'effective' as const };
    // A politician who is moved is given another portfolio.
    if (
      row.event === 'redeployed' &&
      (row.holder.councillor || row.holder.roles.some((r) => r.office === 'cabinet'))
    )
      return { ...row, event: 'appointed' as const, outcome: 'permanent' as const };
    if (row.event === 'left' && row.outcome === 'effective' && byAgreement(row, cast))
      return { ...row, outcome: 'mutual_consent' as const };
    if (row.event === 'appointed' && row.outcome === 'permanent' && !isForGood(row.clause) && isForAWhile(row, cast))
      return { ...row, outcome: 'interim' as const };
    if (row.event === 'dismissed' && row.outcome === 'effective')
      return { ...row, outcome: dismissalOutcome(row, told, cast) };
    if (row.event === 'pressed_to_go' && row.outcome === 'unanswered' && answered(row, told, cast))
      return { ...row, outcome: 'refused' as const };
    if (
      row.event === 'suspended' &&
      // Whom a minister removes the council may suspend.
      (of(row, isDeparture).some((r) => dismissalOutcome(r, told, cast) !== 'removed_by_minister') ||
        isReinstated(row, cast))
    )
      return { ...row, outcome: 'ended' as const };
    // “has gone: she told the leader that she was giving up the brief”
    if (
      isDeparture(row.event) &&
      row.outcome === 'announced' &&
      of(row, (e) => e === 'left').some(
        (r) =>
          r.sentence < row.sentence &&
          r.outcome === 'effective' &&
          /\b(?:has|have) (?:gone|left|departed)\b/.test(r.clause),
      )
    )
      return { ...row, outcome: 'effective' as const };
    // “… that she would stand down. She did so after the elections.”
    if (isDeparture(row.event) && row.outcome === 'announced' && didSo(row, cast))
      return { ...row, outcome: 'effective' as const };
    // “has resigned and will leave in June”
    if (
      isDeparture(row.event) &&
      row.event !== 'dismissed' &&
      row.outcome === 'effective' &&
      (goesLater(row, cast) ||
        of(row, (e) => e === 'left').some((r) => r.outcome === 'announced' && r.sentence === row.sentence))
    )
      return { ...row, outcome: 'announced' as const };
    if (row.event === 'appointed' && row.outcome === 'permanent' && leadsTheBoard(row, cast))
      return { ...row, outcome: 'chair' as const };
    if (
      row.event === 'appointed' &&
      row.outcome === 'permanent' &&
      !isForGood(row.clause) &&
      !madePermanent(row, cast)
    ) {
      const sentence = cast.sentences[row.sentence]?.original ?? '';
      if (row.holder.roles.some((r) => /\badvis[eo]r\b/.test(r.text)) && GOVERNMENT.test(sentence))
        return { ...row, outcome: 'commissioner' as const };
      const role = row.holder.roles.find((r) => r.interim || r.office === 'commissioner');
      if (row.holder.roles.length > 0 && row.holder.roles.every((r) => r.office === 'chair'))
        return { ...row, outcome: 'chair' as const };
      if (role && !of(row, isDeparture).length)
        return { ...row, outcome: role.office === 'commissioner' ? ('commissioner' as const) : ('interim' as const) };
    }
    return row;
  });
  return settled.filter((row) => {
    const departures = of(row, isDeparture);
    // The first specific word counts; “left” says least.
    if (isDeparture(row.event)) {
      if (row.event === 'left' && row.outcome !== 'mutual_consent' && departures.some((r) => r.event !== 'left'))
        return false;
      if (
        row.event !== 'left' &&
        row.event !== 'dismissed' &&
        departures.some((r) => r.event === 'left' && r.outcome === 'mutual_consent')
      )
        return false;
      // “is no longer head of the service and works in another post”
      if (row.event === 'left' && of(row, (e) => e === 'redeployed').some((r) => r.sentence === row.sentence))
        return false;
      const offer = of(row, (e) => e === 'offered_resignation')[0];
      if (
        offer &&
        row.event === 'resigned' &&
        settled.some((r) => r.event === 'offered_resignation' && r.person === row.person && r.outcome === 'refused')
      )
        return false;
      // “is to go after the leader accepted his offer”: what came of the offer says it.
      if (
        row.event !== 'dismissed' &&
        settled.some(
          (r) =>
            r.person === row.person && r.at === row.at && r.event === 'offered_resignation' && r.outcome === 'accepted',
        )
      )
        return false;
      // “ruled that ‹1› had been unfairly dismissed” tells how the case went.
      if (
        row.event === 'dismissed' &&
        told.filter((t) => t.person === row.person && t.event === 'dismissed').length === 1 &&
        of(row, (e) => e === 'legal_challenge').some((r) => r.sentence === row.sentence) &&
        UNFAIRLY.test(row.clause)
      )
        return false;
      const rival = departures.find((r) => r !== row && r.event !== 'left' && rows.indexOf(r) < rows.indexOf(row));
      if (rival && row.event !== 'dismissed' && rival.event !== 'dismissed') return false;
    }
    // A post that was never taken up was no appointment, and staying elsewhere no refusal to go.
    if ((row.event === 'appointed' || row.event === 'pressed_to_go') && of(row, (e) => e === 'withdrew').length > 0)
      return false;
    // Who stays until the successor comes is no newcomer.
    if (row.event === 'appointed' && STAYS.test(row.clause) && departures.some((r) => r.sentence <= row.sentence))
      return false;
    // Called on to go, and went.
    if (row.event === 'pressed_to_go' && departures.length > 0 && row.outcome !== 'survived_vote') return false;
    if (
      row.event === 'pressed_to_go' &&
      of(row, (e) => e === 'offered_resignation').length > 0 &&
      row.outcome === 'unanswered'
    )
      return false;
    return true;
  });
}
