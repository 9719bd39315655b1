import type { Day } from '../../../domain/dates.ts';
import type { ArticleArea } from '../article.ts';
import type { CouncilFinder } from '../councilNames.ts';
import { partialDate } from '../days.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Stated } from './history.ts';
import { areasIn, marked, POINTER, type Grade, type Marked } from './marks.ts';
import { isHoped, timeOf, type Time } from './times.ts';
import { waitingAfter, type Waiting } from './waiting.ts';
import { promoted } from './words.ts';

interface Sentence {
  /** Calm, in plain signs. */
  readonly text: string;
  /** As the page has it. */
  readonly sentence: string;
  /** The council that is spoken of where none is named. */
  readonly meant: number | undefined;
  readonly finder: CouncilFinder;
  readonly published: Day | null;
}

/** What the sentences before have told, as far as the next may refer to it. */
export interface Told {
  readonly last: Stated | null;
  readonly overall: Stated | null;
  /** Of each area the grade told last. */
  readonly grades: Readonly<Partial<Record<ArticleArea, Grade>>>;
  /** The grade of a list that follows: “They cover: …”. */
  readonly listed: Stated | null;
  readonly waiting: Waiting | null;
  /** The year of an inspection that the sentence before tells of without a grade. */
  readonly untold: string | null;
  /** The last date in the paragraph. */
  readonly date: string | null;
  /** The last year on the page. */
  readonly year: string | null;
  readonly ofGrades: boolean;
}
export const nothingTold: Told = {
  last: null,
  overall: null,
  grades: {},
  listed: null,
  waiting: null,
  untold: null,
  date: null,
  year: null,
  ofGrades: false,
};

/** “Leadership: good”, “Overall – good (was outstanding)”. */
const ITEM =
  /^(?:(?!<[gG])[^.]){0,120}?(?::| –| -| ?\(|\|)\s*["']?<[gG]\d+>["']?\)?(?: too| also| again)?(?: [([][^)\]]*[)\]])?[.;,]?$/;
const ONLY_GRADE = /^["']?<g\d+>["']?[.;]?$/;
/** “That was also its verdict at the beginning of 2016”, “It is the third time: it happened in 2012 and 2013 too.” */
const AS_WELL =
  /(?:^(?:That|This|It) (?:was|is|had been) (?:also )?(?:its|the|their) (?:grade|rating|verdict|mark|conclusion|finding|word)\b[^.;]{0,40}?|^The first(?: one| time)? (?:was|came) in (?:an? (?:report|inspection) (?:of|in) )?(?:[A-Z][a-z]+ )?|^(?:That|This) is (?:where|what|how) [^.;]{1,40}? (?:stood|was|were|been|got|had)\b[^.;]{0,20}? in |\bit (?:had )?happened (?:before )?in )\b(?:19|20)\d\d\b(?:(?:,| and|, and)(?: in)? (?:19|20)\d\d\b)?/;
const SAME_AS =
  /\b(?:overall|headline) (?:grade|rating|verdict|mark|judgement)\b[^.;]{0,40} the same as (?:it was )?in (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b(?: and (?:in )?(?:19|20)\d\d\b)?/;
/** “Leadership fared no better” than the lowest grade. */
const NO_BETTER = /^(?:The )?<A\d+> (?:fared|did|does|do|is|are|was|were) no better\b/;
const GAPPED = /^["']?,? and (?:its |the )?<A\d+> (?:at (?:that|the) time )?(?:as )?["']?$/;
/** “They said so again after a visit in 2022.” */
const SAID_AGAIN = /^(?:They|It|Ofsted|(?:The )?[Ii]nspectors) (?:said|found|did) (?:so|the same|as much)\b/;
/** “So were the other four areas: leadership, …” */
const COLON_LIST = /^So (?:too )?(?:is|are|was|were) (?:<X\d+>|[^<:;.])*: /;
/** “The grade is unchanged.” */
const UNCHANGED =
  /^(?:The|That|Its|Their) (overall )?(?:grade|rating|verdict|judgement) (?:(?:is|was) (?:unchanged|the same)|(?:stays|stayed|remains?) the same|has not (?:changed|moved))\b/;
/** “So is adoption.” “Likewise care leavers.” */
const LIKEWISE = /^(?:And )?(?:So|Likewise)\b,?(?: it said,?| they said,?)?(?: too)?,?/;

export function readSentence(
  sentence: Sentence,
  told: Told,
): { readonly stated: readonly Stated[]; readonly told: Told } {
  const { text, finder, published } = sentence;
  const candidates = marked(text, finder);
  const alone = ONLY_GRADE.test(candidates.text) && told.waiting !== null;
  const item = alone || ITEM.test(candidates.text);
  const sign: Marked = { ...candidates, text: promoted(candidates, item, told.ofGrades) };
  const clauses = clausesOf(sign).filter((c) => !isHoped(c));
  const times = clauses.map((c) => timeOf(c, sign.text, clauses.length === 1, published, told.date, told.year));
  // “Leadership was rated good and adoption outstanding in 2018”: one year for both.
  const time = (i: number): Time | undefined => {
    const [one, next] = [times[i], clauses[i + 1]];
    const shared = one && next && GAPPED.test(next.lead) && one.date === null && !one.now && !one.earlier;
    if (shared) return { ...(time(i + 1) ?? one), again: [], before: [] };
    // “It had rated leadership good in 2018, and adoption outstanding”
    const past = times[i - 1];
    const gapped = GAPPED.test(clauses[i]?.lead ?? '') && one?.date === null && !one.now && past && !past.now;
    return gapped ? { ...past, again: [], before: [] } : one;
  };
  let grade: Grade | undefined = told.last?.grade;
  const here = clauses.flatMap((clause, i) => {
    // “An earlier inspection said much the same”, of nothing that is named.
    if (
      clause.grade === undefined &&
      clause.areas === null &&
      /\bsaid (?:much|exactly|just|roughly) $/.test(clause.lead)
    )
      return [];
    const [area] = clause.areas ?? [];
    // “They looked at safeguarding again, and the result was the same.”
    const again = /\bagain\b/.test(text) && area !== undefined ? told.grades[area] : undefined;
    grade = clause.grade ?? again ?? grade;
    if (grade === undefined) return [];
    const pointed = POINTER.test(clause.pronoun) && clause.areas?.[0] === 'overall';
    const waiting = pointed && told.last ? pointedAt(told, told.last) : told.waiting;
    const refers =
      waiting !== null &&
      (alone || pointed || (waiting.pronoun.test(text) && (!clause.areas || clause.pronoun !== '')));
    const areas = refers ? waiting.areas : (clause.areas ?? ['overall']);
    const bracketed = item && i > 0;
    const when = time(i);
    if (!when) return [];
    return statementsOf(clause, sign.text, when, { areas, grade, item, bracketed }, sentence, told);
  });
  if (here.length === 0)
    here.push(...likeBefore(sentence, sign, told).map((s) => ({ ...s, sentence: sentence.sentence })));
  // “The previous inspection, in 2013, found … They were also rated inadequate in 2012”: the same grade in 2013.
  const [first] = here;
  const also = first && told.untold !== null && /\balso\b/i.test(text);
  const stated = also ? [{ ...first, earlier: true, date: told.untold }, ...here] : here;
  const last = here.at(-1) ?? told.last;
  return {
    stated,
    told: {
      last,
      grades: { ...told.grades, ...Object.fromEntries(here.map((s) => [s.area, s.grade])) },
      overall: here.find((s) => s.area === 'overall') ?? told.overall,
      listed:
        here.length > 0 && !isListItem(sign.text)
          ? text.endsWith(':')
            ? last
            : null
          : /^They (?:cover|are|were|include)\b/.test(text)
            ? last
            : told.listed,
      waiting: waitingAfter(sign, here),
      untold:
        here.length === 0 && /\b(?:previous|last|earlier) (?:inspection|report|visit|review)\b/i.test(text)
          ? partialDate(text, published, false)
          : null,
      date: here.at(-1)?.date ?? partialDate(text, published, false) ?? told.date,
      year: text.match(/\b(?:19|20)\d\d\b/g)?.at(-1) ?? told.year,
      ofGrades:
        here.length > 0 || /\b(?:Ofsted|inspect\w+|rat(?:ed|ings?)|grade[ds]?|judgements?|report)\b/i.test(text),
    },
  };
}

/** “The same services”, after the whole and a part of it in one sentence, are the whole. */
const pointedAt = ({ overall, waiting, grades }: Told, last: Stated): Waiting =>
  overall?.sentence === last.sentence && !waiting?.areas.some((area) => grades[area] === undefined)
    ? { areas: ['overall'], pronoun: POINTER }
    : (waiting ?? { areas: [last.area], pronoun: POINTER });

interface Graded {
  readonly areas: readonly ArticleArea[];
  readonly grade: Grade;
  readonly item: boolean;
  /** In brackets after an item: “(was outstanding)”, “(2018: good)”. */
  readonly bracketed: boolean;
}

function statementsOf(
  clause: Clause,
  text: string,
  time: Time,
  { areas, grade, item, bracketed }: Graded,
  { sentence, meant }: Sentence,
  told: Told,
): Stated[] {
  const date =
    (bracketed || /^\W*(?:19|20)\d\d\b/.test(text) ? /\b(?:19|20)\d\d\b/.exec(text)?.[0] : undefined) ?? time.date;
  const earlier = bracketed || (!item && time.earlier);
  const councils = clause.councils.length > 0 ? clause.councils : meant === undefined ? [] : [meant];
  return councils.flatMap((council) =>
    areas.flatMap((area): Stated[] => {
      const one: Stated = {
        council,
        area,
        grade,
        sentence,
        earlier,
        then: time.then,
        date,
        near: time.now ? null : told.date,
      };
      const again = time.again.filter((year) => year !== date?.slice(0, 4));
      return [
        one,
        ...again.map((year) => ({ ...one, date: year })),
        ...time.before.map((year) => ({
          ...one,
          area: time.whole ? ('overall' as const) : area,
          earlier: true,
          then: false,
          date: year,
        })),
      ];
    }),
  );
}

/** “So too the grade for children looked after”; an item of a list whose grade is told above it. */
function likeBefore({ text, published }: Sentence, sign: Marked, { last, listed, overall }: Told): Stated[] {
  // “That was its grade in 2016 as well.”
  const years = AS_WELL.exec(text)?.[0].match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.length > 0 && last !== null && !sign.text.includes('<G'))
    return years.map((date) => ({
      ...last,
      area: /\b(?:whole|overall)\b/.test(text) ? 'overall' : last.area,
      earlier: true,
      then: false,
      date,
    }));
  // “The overall grade, published this week, is the same as in March 2020.”
  const same = SAME_AS.exec(text)?.[0].match(/\d{4}/g);
  if (same && overall !== null && !sign.text.includes('<G'))
    return same.map((date) => ({ ...overall, earlier: true, then: false, date }));
  const unchanged = UNCHANGED.exec(text);
  const kept = unchanged?.[1] === undefined ? last : overall;
  if (unchanged && kept?.date && !sign.text.includes('<G'))
    return [{ ...kept, earlier: false, then: false, date: null }];
  if (SAID_AGAIN.test(text) && last !== null)
    return [{ ...last, earlier: false, then: false, date: partialDate(text, published, false) }];
  const noBetter = NO_BETTER.test(sign.text) && last?.grade === 'inadequate';
  const from = LIKEWISE.test(text) || noBetter ? last : isListItem(sign.text) ? listed : null;
  if (from === null) return [];
  const first = COLON_LIST.test(sign.text)
    ? sign.text
    : (sign.text.split(/[;:]|, (?:where|which|who|but|while)\b/)[0] ?? '');
  return areasIn(first, sign.marks).map((area) => ({ ...from, area }));
}

const isListItem = (text: string): boolean =>
  /<A\d+>/.test(text) &&
  text.split(' ').length <= 14 &&
  !/<G|\b(?:is|are|was|were|has|have|had|said|will)\b/.test(text);
