import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';
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
import { isDeparture } from './trigger.ts';
import { MUTUAL } from './outcome.ts';
import { othersOf, type PageRows, type Placed } from './rows.ts';

/** A row with what the rest of the page says of it: sentences around it and other rows of the same person and council. */
export function revised(row: Placed, page: PageRows): Placed {
  const told = resultOf(row, page);
  return told === undefined ? row : { ...row, ...told };
}

interface Result {
  readonly event?: PersonEventKind;
  readonly outcome: PersonOutcome;
}

function resultOf(row: Placed, page: PageRows): Result | undefined {
  const { told, cast } = page;
  switch (row.event) {
    case 'resigned':
      return resignation(row, page) ?? departure(row, page);
    case 'offered_resignation':
      return row.outcome === 'pending' ? { outcome: offerOutcome(row, told, cast) } : undefined;
    case 'left':
      return leaving(row, page) ?? departure(row, page);
    case 'dismissed':
      return row.outcome === 'effective' ? { outcome: dismissalOutcome(row, told, cast) } : departure(row, page);
    case 'redeployed':
      // A politician who is moved is given another portfolio.
      return row.holder.councillor || row.holder.roles.some((r) => r.office === 'cabinet')
        ? { event: 'appointed', outcome: 'permanent' }
        : undefined;
    case 'suspended':
      // Whom a minister removes the council may suspend.
      return othersOf(row, page, isDeparture).some((r) => dismissalOutcome(r, told, cast) !== 'removed_by_minister') ||
        isReinstated(row, cast)
        ? { outcome: 'ended' }
        : undefined;
    case 'pressed_to_go':
      return row.outcome === 'unanswered' && answered(row, told, cast) ? { outcome: 'refused' } : undefined;
    case 'appointed':
      return row.outcome === 'permanent' ? appointment(row, page) : undefined;
    default:
      return isDeparture(row.event) ? departure(row, page) : undefined;
  }
}

/** Handed in and not taken, it was an offer. */
function resignation(row: Placed, page: PageRows): Result | undefined {
  const { told, cast } = page;
  if (row.outcome !== 'effective') return undefined;
  if (othersOf(row, page, (e) => e === 'offered_resignation').length === 0 && handedIn(row, told, cast))
    return { event: 'offered_resignation', outcome: 'refused' };
  return isUnanswered(row, told, cast) ? { event: 'offered_resignation', outcome: 'pending' } : undefined;
}

/** Where “out goes …” tells of a dismissal. */
const RESHUFFLE = /\b(?:reshuffle|dropped|sacked|axed|clear(?:s|ed)? out)\b/i;

function leaving(row: Placed, { cast }: PageRows): Result | undefined {
  if (/^Out (?:go(?:es)?|went) ‹/.test(row.clause) && cast.sentences.some((s) => RESHUFFLE.test(s.original)))
    return { event: 'dismissed', outcome: 'effective' };
  // “She and the authority had come to an agreement”, said next.
  const agreed = cast.sentences[row.sentence + 1]?.clauses.some((c) => c.includes(`‹${row.person}›`) && MUTUAL.test(c));
  return row.outcome === 'effective' && agreed === true ? { outcome: 'mutual_consent' } : undefined;
}

/** Announced or done, by what the page says before and after. */
function departure(row: Placed, page: PageRows): Result | undefined {
  const { cast } = page;
  const left = othersOf(row, page, (e) => e === 'left');
  if (row.outcome === 'announced') {
    // “has gone: she told the leader that she was giving up the brief”
    const hasGone = left.some(
      (r) =>
        r.sentence < row.sentence &&
        r.outcome === 'effective' &&
        /\b(?:has|have) (?:gone|left|departed)\b/.test(r.clause),
    );
    return hasGone || didSo(row, page) ? { outcome: 'effective' } : undefined;
  }
  // “has resigned and will leave in June”
  return row.event !== 'dismissed' &&
    row.outcome === 'effective' &&
    (goesLater(row, cast) || left.some((r) => r.outcome === 'announced' && r.sentence === row.sentence))
    ? { outcome: 'announced' }
    : undefined;
}

/** “… that she would stand down. She did so after the elections.” */
const didSo = (row: Placed, { cast }: PageRows): boolean =>
  cast.sentences[row.sentence + 1]?.clauses.some((c) =>
    new RegExp(`‹${row.person}› (?:did so|duly did|has (?:now )?done so)\\b`).test(c),
  ) === true;

/** For a while, as a chair or from the government, by the sentences around and by the offices of who comes. */
function appointment(row: Placed, page: PageRows): Result | undefined {
  const lasts = isForGood(row.clause);
  if (!lasts && isForAWhile(row, page)) return { outcome: 'interim' };
  if (leadsTheBoard(row, page)) return { outcome: 'chair' };
  if (lasts || madePermanent(row, page)) return undefined;
  const { roles } = row.holder;
  const sentence = page.cast.sentences[row.sentence]?.original ?? '';
  if (roles.some((r) => /\badvis[eo]r\b/.test(r.text)) && GOVERNMENT.test(sentence)) return { outcome: 'commissioner' };
  if (roles.length > 0 && roles.every((r) => r.office === 'chair')) return { outcome: 'chair' };
  const role = roles.find((r) => r.interim || r.office === 'commissioner');
  return role && othersOf(row, page, isDeparture).length === 0
    ? { outcome: role.office === 'commissioner' ? 'commissioner' : 'interim' }
    : undefined;
}

/** “An improvement board is to be set up. It will be led by …” */
const leadsTheBoard = (row: Placed, { cast }: PageRows): boolean =>
  /^It (?:will|is to|would) be (?:led|headed|chaired|run) by\b/.test(row.clause) &&
  /\b(?:board|panel|commission|task ?force)\b/.test(cast.sentences[row.sentence - 1]?.original ?? '');

/** “… and has both jobs on an acting basis”, “She will be there for as long as it takes to find somebody”. */
function isForAWhile(row: Placed, { cast }: PageRows): boolean {
  const here = new RegExp(`^‹${row.person}› .*\\bon an? (?:acting|interim|temporary|caretaker) (?:basis|footing)\\b`);
  const next = new RegExp(
    `‹${row.person}› (?:will|would|is to|is due to|is expected to) (?:be|stay|remain|serve|lead|fill|cover|hold)\\b[^.;‹›]{0,60}\\b(?:as long as|until (?:an?|the|somebody|someone|it)|while (?:the|it|a)|for (?:up to |at least |about |an initial )?(?:a year|(?!\\w+ years)\\w+ (?:months|weeks)))\\b`,
  );
  const clauses = (from: number, to: number) => cast.sentences.slice(from, to).flatMap((s) => s.clauses);
  return (
    clauses(row.sentence, row.sentence + 1).some((c) => here.test(c)) ||
    clauses(row.sentence + 1, row.sentence + 3).some((c) => next.test(c)) ||
    // “An interim director has been brought in. ‹1› started work on Monday.”
    (row.clause.startsWith(`‹${row.person}›`) &&
      STOPGAP.test(cast.sentences[row.sentence - 1]?.original ?? '') &&
      row.holder.roles.every((r) => r.interim))
  );
}

const STOPGAP =
  /\b(?:an?|its|the) (?:new )?(?:interim|acting|temporary|caretaker|stand-in) [^.;,]{3,50} (?:has|have|had|is|was) (?:now )?(?:been )?(?:brought in|appointed|named|found|hired|drafted in|lined up|arrived|in place)\b/i;

/** “Councillors made the appointment permanent.” */
const madePermanent = (row: Placed, { cast }: PageRows): boolean =>
  cast.sentences
    .slice(row.sentence, row.sentence + 3)
    .some((s) =>
      /\b(?:made|make|makes) (?:the|her|his|that) (?:appointment|post|role|job) permanent|\ba permanent appointment\b/i.test(
        s.original,
      ),
    );
