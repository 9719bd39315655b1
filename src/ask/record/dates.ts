import { surnameOf } from '../../domain/names.ts';
import type { Council } from '../../domain/councils.ts';
import { addDays, sayDay, sayRange } from '../../domain/dates.ts';
import { eventDay, type Inspection } from '../../domain/inspections.ts';
import { overallGrade, standing } from '../../domain/telling.ts';
import type { Sources } from '../ask.ts';
import { quotesOf } from '../people/evidence.ts';
import { bounds, periodPhrase } from '../period.ts';
import { answer, capital, historyOf, joined, noAnswer, ratingOf, type Reply } from '../reply.ts';
import { NEWS } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { withPress } from './press.ts';
import { nothingInspected } from './rating.ts';
import { asked, citing, described, inPeriod, inspectionsOf, judgementWords, pointedAt } from './shared.ts';

export function dates(inspection: Inspection): string {
  const { start, end, publishedOn } = inspection;
  const site = start === null ? '' : end === null ? `from ${sayDay(start)}` : sayRange(start, end);
  const published = publishedOn === null ? '' : `published ${sayDay(publishedOn)}`;
  return [site, published].filter((s) => s !== '').join('; ');
}

/** When inspectors came, and when the report came out. */
export function whenInspected(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const chosen = pointedAt(question, inspections);
  if (chosen === undefined) return noneThen(question, council, sources, inspections);
  const last = question.periods.length === 0 && chosen === inspections[0];
  const visit = last ? sources.visits.ofCouncil(council.code)[0] : undefined;
  const later = visit !== undefined && visit.start > (chosen.end ?? eventDay(chosen));
  return answer({
    verdict: `${council.shortName} was ${last ? 'last ' : ''}inspected ${dates(chosen)} (${described(chosen).split(',')[0]}).`,
    points: [
      `${capital(standing(chosen))}.`,
      ...(later
        ? [
            `Since then an ungraded ${visit.kind} visit began on ${sayDay(visit.start)}${visit.theme === null ? '' : ` (${visit.theme})`}.`,
          ]
        : []),
    ],
    councils: [council.code],
    cited: [
      ...citing([chosen]),
      ...(later ? visit.sources.map((source) => ({ source, page: null, quote: null })) : []),
    ],
    next: [ratingOf(council), historyOf(council)],
  });
}

export function noneThen(
  question: Question,
  council: Council,
  sources: Sources,
  inspections: readonly Inspection[],
): Reply {
  const [period] = question.periods;
  const [latest] = inspections;
  if (period === undefined || latest === undefined) return nothingInspected(question, council, sources);
  return noAnswer({
    verdict: `Nothing on file: no inspection of ${council.shortName} ${periodPhrase(period)}.`,
    points: [`The latest on file: ${described(latest)}.`],
    cited: citing([latest]),
    councils: [council.code],
    next: [historyOf(council)],
  });
}

/** Who led an inspection, if its report names somebody. */
export function leadInspector(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const chosen = pointedAt(question, inspections);
  const news = chosen?.leadInspector == null ? ledByNews(question, council, sources, chosen) : undefined;
  if (news) return news;
  if (chosen === undefined) return noneThen(question, council, sources, inspections);
  if (chosen.leadInspector === null) {
    const named = inspections.find((i) => i.leadInspector !== null);
    return noAnswer({
      verdict: `Nothing on file names who led that inspection of ${council.shortName} (${described(chosen)}).`,
      points: named ? [`The latest one with a name: ${named.leadInspector} led the ${described(named)}.`] : [],
      cited: named ? citing([named]) : [],
      councils: [council.code],
      next: [historyOf(council)],
    });
  }
  const reply = answer({
    verdict: `${chosen.leadInspector} led the inspection of ${council.shortName} (${described(chosen)}).`,
    councils: [council.code],
    cited: [...reportFirst(chosen)],
    next: [ratingOf(council)],
  });
  const surname = surnameOf(chosen.leadInspector);
  const naming = new RegExp(`\\b${escaped(surname)}\\b|${LED.source}`, 'u');
  return withPress(reply, council, eventDay(chosen), question, sources, naming);
}

const LED =
  /\b(?:inspect\w*|team|visit|review)\b.{0,40}\b(?:led|headed) by (?:[\p{L}’']+ ){0,4}?\p{Lu}\p{Ll}+ \p{Lu}|\b[Ll]ead inspector\b,? (?:was )?\p{Lu}\p{Ll}+ \p{Lu}|\bled the (?:inspection|team|visit)\b/u;

/** Where the record names nobody: what news of the time says of who led the team. */
function ledByNews(
  question: Question,
  council: Council,
  sources: Sources,
  chosen: Inspection | undefined,
): Reply | undefined {
  const [period] = question.periods;
  if (period === undefined && chosen === undefined) return undefined;
  const [from, to] =
    period === undefined && chosen !== undefined ? [eventDay(chosen), eventDay(chosen)] : bounds(period);
  const pages = sources.texts.ofPages({
    words: 'lead inspector led inspection team ofsted',
    councils: [council.code],
    kinds: NEWS,
    from: from === '' ? undefined : from,
    to: to.startsWith('9999') ? undefined : addDays(to, 90),
  });
  const quotes = quotesOf(pages.flat(), [LED], 1);
  return quotes.length === 0
    ? undefined
    : answer({
        verdict: `The record names nobody${period === undefined ? '' : ` ${periodPhrase(period)}`}; a text on file says of ${council.shortName}:`,
        quotes,
        cited: [],
        councils: [council.code],
        next: [ratingOf(council)],
      });
}

const escaped = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '.');

/** Reports and articles print the inspector; the official tables do not. */
const reportFirst = (inspection: Inspection) => {
  const cited = citing([inspection]);
  return [...cited.filter((c) => c.source.kind !== 'table'), ...cited.filter((c) => c.source.kind === 'table')];
};

/** Every inspection on file, newest first. */
export function history(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  const [period] = question.periods;
  const shown = period === undefined ? inspections : inPeriod(inspections, period);
  if (shown.length === 0) return noneThen(question, council, sources, inspections);
  return answer({
    verdict: `${shown.length} inspection${shown.length === 1 ? '' : 's'} of ${council.shortName} on file${period === undefined ? '' : ` ${periodPhrase(period)}`}, newest first:`,
    points: shown.slice(0, 12).map((i) => {
      const judgements = asked(i, question.areas);
      const grades =
        judgements.length > 0 ? joined(judgements.map(judgementWords)) : overallGrade(i) ? standing(i) : standing(i);
      return `${capital(grades)} (${described(i)})`;
    }),
    councils: [council.code],
    cited: citing(shown.slice(0, 12)),
    next: [historyOf(council)],
  });
}

/** Ungraded visits between inspections. */
export function visits(question: Question, council: Council, sources: Sources): Reply {
  const kind = /\bmonitoring\b/.test(question.shape)
    ? 'monitoring'
    : /\bfocus/.test(question.shape)
      ? 'focused'
      : undefined;
  const [period] = question.periods;
  const all = sources.visits.ofCouncil(council.code).filter((v) => kind === undefined || v.kind === kind);
  const found = all.filter(
    (v) =>
      period === undefined ||
      (v.start >= (period.relation === 'before' ? '' : period.from) &&
        (period.relation === 'after' || v.start <= period.to)),
  );
  if (found.length === 0) {
    return noAnswer({
      verdict: `Nothing on file: no ${kind ?? 'focused or monitoring'} visit to ${council.shortName}${period === undefined ? '' : ` ${periodPhrase(period)}`}.`,
      remarks: ['Visits on file run from April 2022 to March 2025.'],
      councils: [council.code],
      next: [historyOf(council)],
    });
  }
  return answer({
    verdict: `${found.length} ${kind ?? 'ungraded'} visit${found.length === 1 ? '' : 's'} to ${council.shortName} on file, newest first:`,
    points: found
      .slice(0, 10)
      .map((v) => `${capital(v.kind)} visit${v.theme === null ? '' : ` on ${v.theme}`}, ${sayRange(v.start, v.end)}`),
    councils: [council.code],
    cited: found.flatMap((v) => v.sources.map((source) => ({ source, page: null, quote: null }))),
    next: [historyOf(council)],
  });
}

/** What the record knows of a council itself: its end, its successors, who runs its services. */
export function councilFacts(question: Question, council: Council, sources: Sources): Reply {
  const named = (codes: readonly string[]) => codes.flatMap((code) => sources.councils.byCode(code) ?? []);
  const latest = sources.inspections.ofCouncil(council.code)[0];
  if (latest === undefined) return nothingInspected(question, council, sources);
  const successors = named(council.successors).filter((c) => c.status !== 'planned');
  const predecessors = named(council.predecessors);
  const run = council.delivery;
  const verdict =
    council.status === 'abolished' && council.validTo !== null
      ? `${council.name} ended on ${sayDay(council.validTo)}${successors.length > 0 ? ` and was replaced on ${sayDay(addDays(council.validTo, 1))} by ${joined(successors.map((c) => c.shortName))}` : ''}.`
      : run !== null && /\b(runs?|provides?|delivers?|responsible)\b/.test(question.shape)
        ? `Children’s services in ${council.shortName} ${run.to === null ? 'are' : 'were'} run by ${run.name} (${run.type})${run.from === null ? '' : ` from ${sayDay(run.from)}`}${run.to === null ? '' : ` to ${sayDay(run.to)}`}; the grades are the council’s.`
        : `${council.name} is responsible for children’s services in its area${predecessors.length > 0 && council.validFrom !== null ? `; it took over from ${joined(predecessors.map((c) => c.shortName))} on ${sayDay(council.validFrom)}` : ''}.`;
  return answer({
    verdict,
    points: [
      `${council.status === 'abolished' ? 'Its last grades' : 'Latest grades'}: ${standing(latest)} (${described(latest)}).`,
    ],
    councils: [council.code],
    cited: citing([latest]),
    next: [ratingOf(council), ...successors.map(ratingOf)],
  });
}
