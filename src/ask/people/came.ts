import { addDays } from '../../domain/dates.ts';
import type { PersonEvent } from '../../domain/people.ts';
import { term, words } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { periodPhrase } from '../period.ts';
import { answer, type Reply } from '../reply.ts';
import { NEWS } from '../texts/sentences.ts';
import { BETWEEN } from '../kinds.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { TELLS } from './about.ts';
import { codesOfRows, nothing, peopleNext, placeNames } from './evidence.ts';
import { namedInOffice } from './inOffice.ts';
import { inTime, newsDays, rowsOfCouncils, withPages } from './left.ts';
import { newsOf } from './news.ts';
import {
  citeRow,
  codesOf,
  dayOf,
  hasRole,
  mayHaveRole,
  officeText,
  ofKinds,
  onOnePage,
  rowQuotes,
  told,
} from './rows.ts';

const COMES =
  /\b(appoint\w*|hired|recruit\w*|recommend\w*|chosen|picked|named|lined up|proposed|propos(?:es|ing)|took (?:over|charge|up|on)|tak(?:es?|ing|en) (?:over|charge|up|on)|in charge|interim|acting|becomes?|became|join(?:s|ed)|arriv\w*|succe(?:ed\w*|ssor)|replac\w*|new (?:director|leader|chief|cabinet|head|boss|chair)|confirmed as|made)\b/i;

const INTERIM = /\b(interim|acting|temporary|caretaker)\b/;
/** Who “got” an office has it for more than a while. */
const LASTING = /\b(got|gets|next|permanent|permanently|for good)\b/;
/** An interim of the year before may be the one of the time asked about. */
const STAYS = 400;

/** Who is to be the next in an office, where the newest appointment to it was news of somebody to come; none of that is a guess. */
export function nextInOffice(question: Question, sources: Sources): Reply | undefined {
  if (question.roles.length === 0 || !/\bwho\b|\bwhos\b/.test(question.shape)) return undefined;
  const rows = rowsOfCouncils(question, sources);
  const coming = ofKinds(inTime(rows, question, sources), ['appointed']).filter(
    (r) =>
      r.outcome !== 'interim' &&
      hasRole(r, question) &&
      r.reportedOn !== null &&
      ((r.date ?? '9999') >= r.reportedOn.slice(0, 7) || r.evidence.some((e) => TO_COME.test(e.words ?? ''))),
  );
  const newest = coming.sort((a, b) => (b.reportedOn ?? '').localeCompare(a.reportedOn ?? ''))[0];
  const changed = ofKinds(rows, [...DEPARTURES, 'appointed']).some(
    (r) => newest !== undefined && dayOf(r) > dayOf(newest) && hasRole(r, question) && !onOnePage(r, newest),
  );
  if (newest === undefined || changed) return undefined;
  return answer({
    verdict: `${told(newest, sources)}.`,
    quotes: rowQuotes([newest], 1, sources),
    remarks: ['That is the last appointment on file; a later one may be missing.'],
    cited: citeRow(newest),
    councils: codesOf(question),
    next: peopleNext(codesOf(question), sources),
  });
}

/** A sentence that tells of somebody who is still to come. */
const TO_COME = /\b(?:next|will|is to|are to|to (?:take over|succeed|replace|lead|run))\b/i;

/** Who came to an office: the newest appointment on file, or those of the time asked about. */
export function whoCame(question: Question, sources: Sources): Reply {
  const codes = codesOf(question);
  const [period] = question.periods;
  const all = rowsOfCouncils(question, sources);
  const timed = inTime(ofKinds(all, ['appointed']), question, sources);
  const left = ofKinds(all, DEPARTURES);
  const hasGone = (row: PersonEvent) => left.some((r) => r.person === row.person && dayOf(r) >= (row.date ?? ''));
  const wanted = new Set(question.content.flatMap((w) => words(w).map(term)).filter((t) => t !== null));
  const chairs = question.roles.some((r) => r.name === 'chair');
  const fit = (row: PersonEvent) =>
    words(officeText(row)).filter((w) => wanted.has(term(w) ?? '')).length +
    (chairs && row.outcome === 'chair' ? 2 : 0);
  // Who goes from one council to another has a row at both.
  const moved = timed.filter((r) => left.some((l) => l.person === r.person && l.council !== r.council));
  const inRole = BETWEEN.test(question.shape) ? moved : timed.filter((r) => hasRole(r, question));
  const lasting = inRole.filter((r) => r.outcome !== 'interim' && r.outcome !== 'proposed');
  const named = LASTING.test(question.shape) && lasting.length > 0 ? lasting : inRole;
  // A source may name the office a sentence later; then somebody of the time asked about is meant.
  const pool =
    named.length > 0
      ? named
      : period === undefined
        ? onlyNearOffice(timed, question, sources)
        : timed.filter(mayHaveRole);
  const hits = [...pool].sort(
    (a, b) => fit(b) - fit(a) || Number(hasGone(a)) - Number(hasGone(b)) || dayOf(b).localeCompare(dayOf(a)),
  );
  if (hits.length === 0 && period?.relation === 'in') {
    const until = ofKinds(all, ['appointed']).filter(
      (r) =>
        hasRole(r, question) && dayOf(r) !== '' && dayOf(r) < period.from && dayOf(r) > addDays(period.from, -STAYS),
    );
    const still = until.filter(
      (r) => !left.some((l) => l.person === r.person && dayOf(l) >= dayOf(r) && dayOf(l) < period.from),
    );
    const [last] = INTERIM.test(question.shape) ? still.filter((r) => r.outcome === 'interim') : [];
    if (last) hits.push(last);
  }
  const inOffice = hits.length === 0 ? namedInOffice(question, sources) : undefined;
  if (inOffice) return inOffice;
  const [top] = hits;
  const best = top === undefined ? [] : hits.filter((r) => fit(r) === fit(top));
  const asked = placeNames(codes, sources);
  const office = question.roles.map((r) => r.name).join(' or ') || 'new office holder';
  const when = period === undefined ? '' : ` ${periodPhrase(period)}`;
  if (hits.length === 0) {
    const quotes =
      codes.length === 0
        ? []
        : newsOf(question, sources, { signs: [COMES, TELLS.coming], limit: 2, ...newsDays(question) }).filter(
            (q) => question.roles.length === 0 || question.roles.some((r) => r.inRole.test(q.quote ?? '')),
          );
    const sentence = `names a ${/\bnew(est)?\b/.test(question.shape) && office !== 'anyone' ? 'new ' : ''}${office}${asked === '' ? '' : ` at ${asked}`}${when}`;
    if (quotes.length === 0) return nothing(sentence, codes, sources, timed.slice(0, 3));
    return answer({
      verdict: `Nothing on file ${sentence} outright.`,
      quotes,
      cited: [],
      councils: codes,
      next: peopleNext(codes, sources),
    });
  }
  const several = /\b(members|directors|councillors|commissioners|chiefs|heads|faces|people|all)\b/.test(
    question.shape,
  );
  // “The new members” are those who came with the newest.
  const monthOf = (r: PersonEvent) => dayOf(r).slice(0, 7);
  const newest = hits.map(monthOf).sort().at(-1);
  const shown = several
    ? hits.filter((r) => monthOf(r) === newest).slice(0, 5)
    : period === undefined || period.relation === 'by'
      ? best.slice(0, 1)
      : best.slice(0, 5);
  const gone = shown[0] && left.find((r) => r.person === shown[0]?.person && (r.date ?? '') >= (shown[0].date ?? ''));
  return answer({
    verdict: shown.map((r) => `${told(r, sources)}.`).join(' '),
    points: gone ? [`Since then: ${told(gone, sources)}.`] : [],
    quotes: withPages(rowQuotes(shown, 2, sources), shown, question, sources),
    remarks:
      period === undefined && /\b(is|now|current\w*|whos)\b/.test(question.shape)
        ? ['That is the last appointment on file; a later one may be missing.']
        : [],
    cited: shown.flatMap(citeRow),
    councils: codes.length > 0 ? codes : codesOfRows(shown),
    next: peopleNext(codes, sources),
  });
}

/** The only arrival whose source names no office beside it, where its page names the office asked about a sentence or two before. */
function onlyNearOffice(rows: readonly PersonEvent[], question: Question, sources: Sources): PersonEvent[] {
  const near = rows.filter(mayHaveRole).filter((row) => {
    const words = row.evidence.map((e) => e.words);
    return sources.texts.ofPages({ words: row.person, councils: [row.council], kinds: NEWS }).some((page) => {
      const at = page.findIndex((s) => words.includes(s.text));
      const beside = page.slice(Math.max(0, at - OFFICE_WITHIN), at + 1);
      return at >= 0 && question.roles.some((role) => beside.some((s) => role.inRole.test(s.text)));
    });
  });
  return near.length === 1 ? near : [];
}
/** So many sentences before the name the office may stand. */
const OFFICE_WITHIN = 5;
