import type { Council } from '../../domain/councils.ts';
import { addDays, type Day } from '../../domain/dates.ts';
import { gradeWords, type Grade } from '../../domain/grades.ts';
import type { Sources } from '../ask.ts';
import { quotesOf } from '../people/evidence.ts';
import type { Period } from '../period.ts';
import { answer, type Cited, type Reply } from '../reply.ts';
import { sentencesOn } from '../texts/onCouncil.ts';
import { NEWS, type Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import type { Asked } from './shared.ts';

const GRADE = /\b(outstanding|good|requires? improvement|adequate|inadequate|bottom grade|lowest grade)\b/i;
const EARLIER =
  /\b(previous(?:ly)?|earlier|last (?:full )?(?:time|inspection|inspected|gave|given)|had been (?:rated|judged|found|graded)|(?:was|were) (?:then|once)|since (?:being|it was)|climb\w*|(?:up|down) from|years? ago|(?:second|third|fourth) time|used to be|until then)\b/i;

/** Since April 2026 there is none, and news says so. */
const NO_OVERALL = /\b(?:no (?:longer|single|overall)|not|stopped|without)\b.{0,60}\boverall\b/i;

const AREA_SIGNS: Record<Asked, RegExp> = {
  overall: /\b(overall|services? (?:was|were|is|are|for children)|rated|rates?|ruled|judged)\b/i,
  leaders: /\b(leaders?|leadership|management|governance)\b/i,
  help_protection: /\b(protection|help and|safeguarding)\b/i,
  children_in_care: /\b(in care|in the care|looked[- ]after)\b/i,
  care_leavers: /\b(care leavers?|left care|leaving care)\b/i,
  adoption: /\badoption\b/i,
  lscb: /\b(safeguarding (?:children )?board|LSCB)\b/i,
};

/** News of an inspection comes out from its first days on site until months after the report. */
const BEFORE_DAYS = 60;
const AFTER_DAYS = 200;

/** What news of the time says of the same grade, quoted beside the record: it may know more, or differ. */
export function withPress(
  reply: Reply,
  council: Council,
  day: Day,
  question: Question,
  sources: Sources,
  about: 'grade' | 'earlier' | RegExp = 'grade',
): Reply {
  if (!reply.answered) return reply;
  const pages = sources.texts.ofPages({
    words: `ofsted inspectors rated judged ${question.grades.join(' ').replace('_', ' ')} ${question.areas.join(' ').replaceAll('_', ' ')}`,
    councils: [council.code],
    kinds: NEWS,
    from: addDays(day, -BEFORE_DAYS),
    to: addDays(day, AFTER_DAYS),
  });
  if (pages.length === 0) return reply;
  const areas = question.areas.map((area) => AREA_SIGNS[area]);
  const signs = about === 'grade' ? [GRADE, ...areas] : about === 'earlier' ? [EARLIER, GRADE, ...areas] : [about];
  const quotes = quotesOf(
    pages
      .flatMap((page) => sentencesOn(council, page, sources))
      .filter(
        ({ text }) =>
          about instanceof RegExp ||
          (tellsGrade(text, about === 'earlier' ? question.grades : []) && areas.every((a) => a.test(text))),
      ),
    signs,
    1,
  );
  return quotes.length === 0 ? reply : answer({ ...reply, quotes: [...reply.quotes, ...quotes] });
}

/** What news of a time says of a grade from an inspection that the record does not have. */
export function pressAlone(
  council: Council,
  period: Pick<Period, 'from' | 'to'>,
  question: Question,
  sources: Sources,
): Cited[] {
  const query = {
    words: `ofsted inspectors rated judged grade ${question.areas.join(' ').replaceAll('_', ' ')} ${period.from.slice(0, 4)}`,
    councils: [council.code],
    kinds: NEWS,
  };
  const sentences = (from?: string, to?: string) =>
    sources.texts.ofPages({ ...query, from, to }).flatMap((page) => sentencesOn(council, page, sources));
  const areas = question.areas.map((area) => AREA_SIGNS[area]);
  const noOverall = question.areas.every((area) => area === 'overall') ? NO_OVERALL : GRADE;
  const tells = ({ text }: Sentence) => (GRADE.test(text) || noOverall.test(text)) && areas.every((a) => a.test(text));
  const ofThen = sentences(period.from, addDays(period.to, AFTER_DAYS / 2)).filter(
    (s) => tells(s) && !EARLIER.test(s.text),
  );
  if (ofThen.length > 0) return quotesOf(ofThen, areas, 2);
  const isYear = period.from.slice(0, 4) === period.to.slice(0, 4) && period.from.slice(5, 7) !== period.to.slice(5, 7);
  return isYear
    ? quotesOf(
        sentences().filter((s) => tells(s) && s.text.includes(`in ${period.from.slice(0, 4)}`)),
        areas,
        1,
      )
    : [];
}

/** Whether a sentence holds a grade beside those that the question itself names. */
const tellsGrade = (text: string, asked: readonly Grade[]): boolean =>
  GRADE.test(asked.reduce((rest, grade) => rest.replace(new RegExp(gradeWords(grade), 'gi'), ''), text));
