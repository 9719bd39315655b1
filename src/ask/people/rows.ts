import { surnameOf } from '../../domain/names.ts';
import type { Day } from '../../domain/dates.ts';
import { addDays, sayDay } from '../../domain/dates.ts';
import { eventDay, type Inspection } from '../../domain/inspections.ts';
import type { PersonEvent, PersonEventKind } from '../../domain/people.ts';
import { personEventWords } from '../../domain/peopleWords.ts';
import type { Sources } from '../ask.ts';
import { councilsOf } from '../mentions.ts';
import { bounds, type Period } from '../period.ts';
import type { Cited } from '../reply.ts';
import { quoted, LEANS } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { TELLS } from './about.ts';
import { mergeTellings } from './merge.ts';

/** `Bob Badham, cabinet member for children’s services at Sandwell, resigned (April 2013)`. */
export function told(row: PersonEvent, sources: Sources): string {
  const place = sources.councils.byCode(row.council)?.shortName ?? row.council;
  if (row.event === 'appointed') {
    const when = row.date ?? row.reportedOn;
    const kind = row.outcome === 'proposed' || row.outcome === 'interim' ? [row.outcome] : [];
    const office = row.role ?? (row.outcome === 'commissioner' || row.outcome === 'chair' ? row.outcome : 'to a post');
    const detail = [
      ...(/\binterim\b/i.test(row.role ?? '') ? [] : kind),
      ...(when === null ? [] : [row.date === null ? `reported ${sayDay(when)}` : sayDay(when)]),
    ];
    return `${row.person} was appointed ${office} at ${place}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`;
  }
  return `${row.person}${row.role === null ? ` at ${place}` : `, ${row.role} at ${place},`} ${personEventWords(row)}`;
}

/** The rows of the people a question names, at its councils where it names any. */
export function rowsOfPeople(question: Question, sources: Sources): PersonEvent[] {
  const codes = codesOf(question);
  const rows = question.people.flatMap((p) => p.names.flatMap((name) => sources.people.find({ person: name })));
  const distinct = [...new Map(rows.map((r) => [r.id, r])).values()];
  const here = distinct.filter((r) =>
    (codes.length > 0 ? codes : sharedCouncils(question, distinct)).includes(r.council),
  );
  return mergeTellings(here.length > 0 ? here : distinct);
}

/** Of namesakes, those are meant who were where the others named were. */
function sharedCouncils({ people }: Question, rows: readonly PersonEvent[]): string[] {
  const [first = [], ...others] = people.map((p) =>
    rows.filter((r) => p.names.includes(r.person)).map((r) => r.council),
  );
  return others.length === 0 ? [] : first.filter((code) => others.every((codes) => codes.includes(code)));
}

export const codesOf = (question: Question): string[] => question.councils.flatMap(councilsOf).map((c) => c.code);

/** The day of a row, as far as it is told: of the event, else of the news. */
export const dayOf = (row: PersonEvent): string => row.date ?? row.reportedOn ?? '';

/** The first and last day that a date of a year, a month or a day may mean. */
function span(date: string): readonly [Day, Day] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  if (date.length === 7) return [`${date}-01`, `${date}-31`];
  return [date, date];
}

export function within(row: PersonEvent, from: Day, to: Day): boolean {
  const date = dayOf(row);
  if (date === '') return false;
  const [first, last] = span(date);
  // What is announced for later is asked for by the day of the news as well.
  const announced = row.reportedOn !== null && row.reportedOn < first && row.reportedOn >= from && row.reportedOn <= to;
  return announced || (last >= from && first <= to);
}

/** People go within months of an inspection, before the report is out as well as after. */
const AFTER_DAYS = 550;
const BEFORE_DAYS = 300;

/**
 * The days a question about people speaks of. “After the 2013 inspection” runs from its first day on site; a year without
 * an inspection on file counts from its beginning.
 */
export function window(question: Question, inspections: readonly Inspection[]): readonly [Day, Day] | undefined {
  const [period] = question.periods;
  if (period === undefined) return undefined;
  const anchored = /\b(ofsted|inspect\w*|reports?|ratings?|rated|judge?ment|inadequate|visit)\b/.test(question.shape);
  if (!anchored || (period.relation === 'in' && !/\b(around|over|during|about)\b/.test(question.shape)))
    return bounds(period);
  const [first, last] = anchorDays(period, inspections);
  if (period.relation === 'after') return [first, addDays(last, AFTER_DAYS)];
  if (period.relation === 'before') return [addDays(first, -BEFORE_DAYS), last];
  return [addDays(first, -BEFORE_DAYS / 2), addDays(last, AFTER_DAYS / 2)];
}

function anchorDays(period: Period, inspections: readonly Inspection[]): readonly [Day, Day] {
  const inside = inspections.filter(
    (i) =>
      (eventDay(i) >= period.from && eventDay(i) <= period.to) ||
      ((i.start ?? '') >= period.from && (i.start ?? '') <= period.to),
  );
  // The first of a year is the one that a year's news is about.
  const chosen = inside.at(-1);
  return chosen === undefined
    ? [period.from, period.to]
    : [chosen.start ?? addDays(eventDay(chosen), -60), eventDay(chosen)];
}

export const citeRow = (row: PersonEvent): Cited[] =>
  row.evidence.map(({ source, page, words }) => ({ source, page, quote: words }));

/** The sentences that rows rest on, each once, to be shown. */
export function rowQuotes(rows: readonly PersonEvent[], limit: number, sources: Sources): Cited[] {
  const seen = new Map<string, Cited>();
  for (const row of rows) {
    const cited = citeRow(row).filter((c) => c.quote !== null);
    const best = cited.find((c) => c.quote?.includes(surnameOf(row.person))) ?? cited[0];
    if (best?.quote != null && !seen.has(best.quote)) seen.set(best.quote, inContext(best, row, sources));
    if (seen.size === limit) break;
  }
  return [...seen.values()];
}

/** “She left in May” needs the sentence before it. */
function inContext(cited: Cited, row: PersonEvent, sources: Sources): Cited {
  const quote = cited.quote ?? '';
  if (!LEANS.test(quote)) return cited;
  const pages = sources.texts.ofPages({
    words: `${row.person} ${quote}`,
    councils: [row.council],
    kinds: ['article', 'brief'],
  });
  const found = pages.flat().find((s) => s.text === quote);
  return found ? quoted(found) : cited;
}

/** Whether the row's office is one that the question names, if it names any. */
export const hasRole = (row: PersonEvent, question: Question): boolean =>
  question.roles.length === 0 || question.roles.some((r) => r.inRole.test(officeText(row)));

/** A source that names no office at all may mean any. */
export const mayHaveRole = (row: PersonEvent): boolean =>
  row.role === null && !TELLS.role.test(officeText(row).replace(BEFORE_THAT, ' '));
/** “Ann Example, until now chair of scrutiny”: what somebody was is not what he or she comes to. */
const BEFORE_THAT = /\b(?:until (?:now|then|recently)|formerly|previously|a former|an ex-)\b[^,.;]*/gi;

/** A row without an office has it, at best, in its outcome or in the sentence it rests on. */
export const officeText = (row: PersonEvent): string =>
  row.role ?? [row.outcome ?? '', ...row.evidence.map((e) => e.words ?? '')].join(' ');

export const ofKinds = (rows: readonly PersonEvent[], kinds: readonly PersonEventKind[]): PersonEvent[] =>
  rows.filter((r) => kinds.includes(r.event));

/** Whether one source tells of both. */
export const onOnePage = (a: PersonEvent, b: PersonEvent): boolean =>
  a.evidence.some(({ source: x }) => b.evidence.some(({ source: y }) => (x.file ?? x.url) === (y.file ?? y.url)));
