import type { PersonEvent, PersonEventKind } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import { periodPhrase } from '../period.ts';
import { answer, numberWord, type Cited, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { about, TELLS } from './about.ts';
import { codesOfRows, nothing, pagesOfCouncils, peopleNext, placeNames, quotesOf } from './evidence.ts';
import { mergeTellings } from './merge.ts';
import { newsOf, STEP_SIGNS } from './news.ts';
import { DEEDS, didAnswer } from './did.ts';
import { citeRow, codesOf, dayOf, hasRole, mayHaveRole, ofKinds, rowQuotes, told, window, within } from './rows.ts';

/** “Resigned” and “stood down” are asked for alike; a call to go or a refused offer is neither. */
export function wantedKinds(question: Question): readonly PersonEventKind[] {
  const special = question.events.filter((e) => !DEPARTURES.includes(e));
  if (special.length > 0) return special;
  return question.events.includes('dismissed') && question.events.length === 1 ? ['dismissed'] : DEPARTURES;
}

export function rowsOfCouncils(question: Question, sources: Sources): PersonEvent[] {
  const codes = codesOf(question);
  if (codes.length === 0) {
    const regions = new Set(question.regions.flatMap((r) => r.regions));
    const rows = sources.people.find({}).filter((r) => {
      const council = sources.councils.byCode(r.council);
      return regions.size === 0 || (council !== undefined && regions.has(council.region));
    });
    return mergeTellings(rows);
  }
  return mergeTellings(codes.flatMap((council) => sources.people.find({ council })));
}

/** Rows of the time asked about; those without any date only where no dated one is. */
export function inTime(rows: readonly PersonEvent[], question: Question, sources: Sources): PersonEvent[] {
  const spans = new Map<string, ReturnType<typeof window>>();
  const spanOf = (council: string) => {
    if (!spans.has(council)) spans.set(council, window(question, sources.inspections.ofCouncil(council)));
    return spans.get(council);
  };
  const dated = rows.filter((row) => {
    const span = spanOf(row.council);
    return span === undefined || within(row, ...span);
  });
  if (dated.length > 0) return dated;
  return rows.filter((row) => row.date === null && row.reportedOn === null);
}

const MOST_PEOPLE = 15;

/** Who left a council, was suspended, was called on to go; for whom, when and in which office the question says. */
export function whoLeft(question: Question, sources: Sources): Reply {
  const codes = codesOf(question);
  const kinds = wantedKinds(question);
  const all = rowsOfCouncils(question, sources);
  const [period] = question.periods;
  const timed = inTime(all, question, sources);
  const office = timed.filter((r) => hasRole(r, question));
  if (question.polar && question.roles.length > 0 && office.length > 0 && !/\bany(one|body)?\b/.test(question.shape)) {
    const names = [...new Set(office.map((r) => r.person))];
    const relevant =
      names.length === 1
        ? names
        : [...new Set(ofKinds(office, [...kinds, 'pressed_to_go', 'offered_resignation']).map((r) => r.person))];
    if (relevant.length === 1)
      return didAnswer(
        question,
        office.filter((r) => relevant.includes(r.person)),
        relevant[0] ?? '',
        sources,
      );
  }
  const sure = ofKinds(office, kinds);
  const hits = sure.length > 0 || question.polar ? sure : ofKinds(timed.filter(mayHaveRole), kinds);
  const asked = placeNames(codes, sources);
  const when = period === undefined ? '' : ` ${periodPhrase(period)}`;
  if (hits.length === 0) return nobodyFound(question, all, timed, asked, when, sources);

  const sorted = [...hits].sort(
    (a, b) => exactness(b, question) - exactness(a, question) || dayOf(a).localeCompare(dayOf(b)),
  );
  const shown = onePerPerson(sorted).slice(0, MOST_PEOPLE);
  const offers =
    kinds === DEPARTURES
      ? ofKinds(office, ['offered_resignation']).filter((r) => !shown.some((s) => s.person === r.person))
      : [];
  const lines = [...shown, ...offers].map((r) => `${told(r, sources)}.`);
  const lead = question.polar ? 'Yes. ' : '';
  const count = new Set(shown.map((r) => r.person)).size;
  const [only] = lines;
  const verdict =
    lines.length === 1 && only !== undefined
      ? `${lead}${only}`
      : `${lead}${heading(question, count, offers.length, asked, when)}`;
  const why = /\bwhy\b|\breason/.test(question.shape) ? reasons(shown, question, sources) : [];
  const own = why.length > 0 ? why : rowQuotes([...shown, ...offers], lines.length > 3 ? 3 : 2, sources);
  // News may know of more people than entries do.
  const sign = (kinds === DEPARTURES ? undefined : STEP_SIGNS[kinds[0] ?? 'left']) ?? GOES;
  const more =
    codes.length === 0 || shown.length > 2
      ? []
      : newsOf(question, sources, { signs: [sign], limit: 2, ...newsDays(question) });
  const quotes = [...own, ...more];
  const left = hits.length - shown.length;
  return answer({
    verdict,
    points: lines.length === 1 ? [] : lines,
    quotes: withPages(quotes, shown, question, sources),
    cited: [...shown, ...offers].flatMap(citeRow),
    remarks: left > 0 && shown.length === MOST_PEOPLE ? [`And ${left} more: narrow it with a year or an office.`] : [],
    councils: codes.length > 0 ? codes : codesOfRows(shown),
    next: peopleNext(codes, sources),
  });
}

const exactness = (row: PersonEvent, question: Question) => (question.events.includes(row.event) ? 1 : 0);

/** One line a person: two sources' words for one going are told once, the more exact first. */
function onePerPerson(rows: readonly PersonEvent[]): PersonEvent[] {
  const seen = new Map<string, PersonEvent>();
  for (const row of rows) {
    const key = `${row.person} ${row.council} ${dayOf(row).slice(0, 4)}`;
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

const WHO_DID: Partial<Record<PersonEventKind, string>> = {
  pressed_to_go: 'called on to go',
  offered_resignation: 'who offered to resign',
  suspended: 'suspended',
  withdrew: 'who withdrew from a post',
  dismissed: 'dismissed',
  legal_challenge: 'who went to court over a post',
  redeployed: 'who moved to another role',
};

function heading(question: Question, count: number, offers: number, asked: string, when: string): string {
  const offered = offers === 0 ? '' : `, and ${numberWord(offers)} who offered to`;
  const kinds = wantedKinds(question);
  const what = (kinds === DEPARTURES ? undefined : WHO_DID[kinds[0] ?? 'left']) ?? 'who left office';
  return `On file${asked === '' ? '' : ` at ${asked}`}${when}: ${numberWord(count)} ${count === 1 ? 'person' : 'people'} ${what}${offered}.`;
}

/** Sentences that say why, about the people found. */
function reasons(rows: readonly PersonEvent[], question: Question, sources: Sources): Cited[] {
  return rows.slice(0, 3).flatMap((row) => {
    const pages = pagesOfCouncils(question, `${row.person} ${question.topic.join(' ')}`, sources);
    return quotesOf(
      pages.flatMap((p) => about(row.person, p)),
      [TELLS.why, TELLS.leaving],
      2,
    );
  });
}

/** Rows of the shipped record carry no sentence: the best one on file about the person stands in. */
export function withPages(
  quotes: readonly Cited[],
  rows: readonly PersonEvent[],
  question: Question,
  sources: Sources,
): readonly Cited[] {
  if (quotes.length > 0) return quotes;
  return rows.slice(0, 2).flatMap((row) => {
    const page = pagesOfCouncils(question, row.person, sources).flatMap((p) => about(row.person, p));
    const telling = row.event === 'appointed' ? TELLS.coming : TELLS.leaving;
    const best = quotesOf(page, [telling], 1);
    return best.length > 0 ? best : quotesOf(page, [], 1);
  });
}

function nobodyFound(
  question: Question,
  all: readonly PersonEvent[],
  timed: readonly PersonEvent[],
  asked: string,
  when: string,
  sources: Sources,
): Reply {
  const kinds = wantedKinds(question);
  const codes = codesOf(question);
  const office = question.roles.length > 0 ? `the ${question.roles.map((r) => r.name).join(' or ')} ` : 'anyone ';
  const deed = DEEDS[kinds.length === 1 ? (kinds[0] ?? 'left') : 'left'] ?? 'left';
  const place = asked === '' ? '' : ` ${deed === 'left' ? '' : 'at '}${asked}`;
  const sentence = `says that ${office}${deed}${place}${when}`;
  const sameTime = ofKinds(timed, [...DEPARTURES, 'offered_resignation', 'suspended', 'pressed_to_go']).slice(0, 4);
  const otherTimes = ofKinds(all, kinds)
    .filter((r) => !sameTime.includes(r))
    .slice(0, 3);
  const leaning = [
    ...sameTime.map((r) => `${told(r, sources)}.`),
    ...otherTimes.map((r) => `From another time or office: ${told(r, sources)}.`),
  ];
  const special = kinds === DEPARTURES ? undefined : STEP_SIGNS[kinds[0] ?? 'left'];
  const quotes =
    codes.length === 0 ? [] : newsOf(question, sources, { signs: [special ?? GOES], limit: 2, ...newsDays(question) });
  if (sameTime.length === 0 && quotes.length === 0) {
    // News of that time that tells of nobody is a ground for a no; without any, silence is none.
    const silent = question.polar ? newsOf(question, sources, { signs: [], limit: 1, ...newsDays(question) }) : [];
    if (codes.length === 0 || silent.length === 0)
      return { ...nothing(sentence, codes, sources, [...sameTime, ...otherTimes]), points: leaning };
    return answer({
      verdict: `No, not by what is on file: nothing ${sentence}. News of the time says of other things:`,
      points: leaning,
      quotes: silent,
      cited: [],
      councils: codes,
      next: peopleNext(codes, sources),
    });
  }
  return answer({
    verdict: question.polar ? `No, not by what is on file: nothing ${sentence}.` : `No entry on file ${sentence}.`,
    points: leaning,
    quotes,
    cited: sameTime.flatMap(citeRow),
    councils: codes,
    next: peopleNext(codes, sources),
  });
}

/** The days in which news of the time asked about comes out. */
export function newsDays(question: Question): { from?: string; to?: string } {
  const [period] = question.periods;
  if (period === undefined || period.relation === 'by') return {};
  const yearLater = `${Number(period.to.slice(0, 4)) + 1}${period.to.slice(4)}`;
  if (period.relation === 'before') return { to: yearLater };
  return period.relation === 'after' ? { from: period.from } : { from: period.from, to: yearLater };
}

export const GOES =
  /\b(resign\w*|quits?|st(?:ood|ands?|anding) (?:down|aside)|step(?:s|ped|ping)? (?:down|aside)|sacked|dismissed|suspended|retir(?:e|es|ed|ing)|has left|have left|left (?:the|his|her|their) (?:post|job|role|council|authority|cabinet)|left ['"“‘]?(?:on|after|with)\b|departed|pull(?:s|ed) out|withdrew|given up|gave up|gone|relieved of|lo(?:st|ses|sing) (?:his|her|their) (?:\w+ )?(?:jobs?|posts?|seats?|places?))\b/i;
