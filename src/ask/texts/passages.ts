import { addDays, sayDay } from '../../domain/dates.ts';
import { eventDay } from '../../domain/inspections.ts';
import type { Passage } from '../../domain/passages.ts';
import { foldName } from '../../domain/names.ts';
import { term, terms } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { nothing, peopleNext, placeNames } from '../people/evidence.ts';
import { TELLS } from '../people/about.ts';
import { codesOf } from '../people/rows.ts';
import { inPeriod } from '../record/shared.ts';
import { answer, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { coverageIn } from './coverage.ts';
import { NEWS, OFFICIAL, quoted, wholePassage, type Sentence } from './sentences.ts';

/** Words that ask for a passage and are not what it is about. */
const ASKING = new Set(
  `ofsted inspection inspections inspector inspectors inspected report reports council councils say says said find finds found finding findings think
  thought comment comments mention mentioned conclude concluded describe described write wrote written tell told talk highlight highlighted area
  areas happen happened happening give gave rated rating ratings grade grades score result results latest last recent about many much number
  authority borough county city need needs improve must should what services service department get got has had have been`.split(
    /\s+/,
  ),
);

interface Theme {
  readonly asked: RegExp;
  /** Words to search for where the question names no topic. */
  readonly search: string;
  readonly sign: RegExp;
  /** Words that say outright that it is of this sort. */
  readonly outright: RegExp;
  /** Words that speak against it. */
  readonly against: RegExp;
}

/** Questions after what was good, bad, wanted; the sign tells whether a sentence is of that sort. */
const THEMES: readonly Theme[] = [
  {
    asked:
      /\b(recommend\w*|needs? (?:C )?to (?:improve|do|change|get)|(?:must|should|ha(?:s|ve|d) to) (?:\w+ )?(?:improve|do|change)|actions?|priorit\w*|to improve)\b/,
    search: 'recommendation improve should ensure needs improve priority action',
    sign: /\b(should|must|need(?:s|ed)? to|recommend\w*|ensure|improve\w*|priority action)\b/i,
    outright: /\b(recommend\w*|should|must|needs? to|priority action)\b/i,
    against: /$^/,
  },
  {
    asked:
      /\b(strengths?|positives?|good (?:things|points|bits)|prais\w*|well|best (?:things|bits)|liked?|ok|okay|fine|right|strong\w*|achievements?)\b/,
    search: 'strength praised good effective strong well improved investment committed',
    sign: /\b(strengths?|prais\w*|good|effective\w*|strong\w*|well|improv\w*|outstanding|excellent|invest\w*|benefit\w*|skilled|committed|positive\w*|timely|high[- ]quality|confident\w*|success\w*|highly|bright side|accurate\w*)\b/i,
    outright: /\b(strengths?|bright side|prais\w*|commend\w*|welcom\w*|excellent|impressive)\b/i,
    against:
      /\b(not|no longer|weak\w*|poor\w*|fail\w*|inadequate|insufficient\w*|concern\w*|too (?:many|few|slow|long)|requires? improvement|delay\w*)\b/i,
  },
  {
    asked:
      /\b(why|wors\w*|declin\w*|downgrad\w*|dropp?\w*|fell|slip\w*|grumbl\w*|moan\w*|weakness\w*|critici\w*|critique\w*|concern\w*|problems?|issues?|negatives?|fail\w*|wrong|bad|worr\w*|poor\w*|complain\w*|shortcomings?|damning|slam\w*)\b/,
    search:
      'weak poor failures serious concern not insufficient inconsistent delay drift ineffective risk inadequate inspectors found late waiting',
    sign: /\b(weak\w*|poor\w*|fail\w*|serious|widespread|concern\w*|not|no longer|insufficient\w*|inconsisten\w*|delay\w*|drift|ineffective\w*|risk\w*|inadequate\w*|too (?:many|few|long|slow|often|little)|lack\w*|unable|slow\w*|underdeveloped|unchallenged|deteriorat\w*|declin\w*|variab\w*|overloaded|harm)\b/i,
    outright:
      /\b(weak\w*|poor\w*|fail\w*|inadequate\w*|criticis\w*|concern\w*|serious|widespread|damning|deteriorat\w*|declin\w*|since the (?:last|previous) inspection)\b/i,
    against: /\b(prais\w*|excellent|outstanding|effective|strong|strengths?)\b/i,
  },
];

interface Candidate {
  readonly sentence: Sentence;
  readonly score: number;
}

/** A who is answered by somebody's name. */
const NAMED = /\p{Lu}[\p{Ll}’'-]+ (?:(?:ap|de|van|von|el) )?\p{Lu}[\p{L}’'-]+/u;
const DATE = /\b(?:19|20)\d\d\b/;
/** How much of the topic a sentence, with the one before it, has to hold to be an answer. */
const ENOUGH = 0.5;

/** What texts say about a topic, in their own best sentences. */
export function passage(question: Question, sources: Sources): Reply {
  const codes = codesOf(question);
  const theme = THEMES.find((t) => t.asked.test(question.shape));
  const named = topicTerms(question, theme);
  if (codes.length === 0 && named.length < 2)
    return nothing('answers that: name a council, or say more of what it is about', [], sources);
  const asked = theme === THEMES[0] && named.length === 0 ? recommended(question, sources) : [];
  if (asked.length > 0) return told(asked, codes, sources);
  const general = theme?.search ?? 'children social work practice quality leaders';
  let pool = sentencesOn(question, named.length > 0 ? topicWords(question, theme).join(' ') : general, sources);
  const topic = asWritten(named, pool);
  // “Why did it slip”: none of its words may be the report's, and the reasons are still there.
  if (theme !== undefined && named.length > 0 && !topic.some((t) => pool.some((s) => s.terms.has(t)))) {
    topic.length = 0;
    pool = sentencesOn(question, general, sources);
  }
  const coverage = coverageIn(pool, topic);
  const isDated = question.periods.length > 0;
  const asksWhen =
    /(^|\band )when\b|\bwhen (did|was|were|is|will|does)\b|\b(what (year|month|date|day)|which year)\b/.test(
      question.shape,
    );
  const speaker = speakerAsked(question.shape);
  const scored = pool
    .filter((s) => !/^(who|whos|whom)\b/.test(question.shape) || NAMED.test(s.text))
    .filter((s) => !asksWhen || TELLS.when.test(s.text))
    .filter((s) => speaker.length === 0 || (SPOKEN.test(s.text) && speaker.some((t) => s.terms.has(t))))
    .map((sentence, place) => ({
      sentence,
      score: score(
        sentence,
        topic.length === 0 ? undefined : coverage(sentence),
        theme,
        0.3 * (1 - place / pool.length) + (asksWhen && DATE.test(sentence.text) ? 0.5 : 0),
        isDated,
      ),
    }))
    .filter((c) => c.score > 0);
  const chosen = withNews(pick(scored, 3), scored, topic.length === 0 ? () => 0 : coverage);
  if (chosen.length === 0)
    return nothing(`answers that${codes.length > 0 ? ` about ${placeNames(codes, sources)}` : ''}`, codes, sources);
  return told(chosen, codes, sources);
}

/** Somebody’s words, told or quoted. */
const SPOKEN = /\b(?:said|says|told|tells|added|asked|wrote|felt|claimed|complained|replied|argued|warned)\b|:\s*["“]/i;

/** “What did the union say”: the words for who speaks, unless it is the inspectors, whose report speaks throughout. */
function speakerAsked(shape: string): string[] {
  const [, who = ''] =
    /\bwhat (?:did|does|has|have|do|had) (.+?) (?:say|says|said|think|tell|told|reply|respond|claim|argue|promise)\b/.exec(
      shape,
    ) ?? [];
  return /\b(ofsted|inspect\w*|reports?|it|they|hmi|letter|visit|review|notice|plan|document|order)\b|^C?$/.test(who)
    ? []
    : terms(who.replace(/\b[CRPY]\b/g, ' '));
}

const MOST_RECOMMENDATIONS = 6;

/** What the report asks the council to improve, in its own list: of the time asked about, or the latest. */
function recommended(question: Question, sources: Sources): Sentence[] {
  const [code] = codesOf(question);
  const inspections = code === undefined ? [] : sources.inspections.ofCouncil(code);
  const [period] = question.periods;
  for (const inspection of period === undefined ? inspections : inPeriod(inspections, period)) {
    const list = sources.passages.ofInspection(inspection.id).filter((p) => p.kind !== 'text');
    if (list.length > 0) return list.slice(0, MOST_RECOMMENDATIONS).map(wholePassage);
  }
  return [];
}

/** A number that a text states about the things asked for; anything less is “nothing on file”. */
export function quantity(question: Question, sources: Sources): Reply {
  const codes = codesOf(question);
  const named = topicTerms(question, undefined);
  const money = /\bhow much\b/.test(question.shape) && !/\b(time|longer|better|worse|progress)\b/.test(question.shape);
  const number = money
    ? /£\s?\d|\b\d[\d,.]*\s?(?:m|million|bn|billion|pounds)\b/i
    : /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|third|quarter)\b/i;
  const pool = named.length === 0 ? [] : sentencesOn(question, topicWords(question, undefined).join(' '), sources);
  const coverage = coverageIn(pool, asWritten(named, pool));
  const counted = countedIn(question.shape);
  // “Going back over”: small words tell together what each of them does not.
  const said = question.shape.split(' ');
  const pairs = said.flatMap((w, i) =>
    i > 2 && !/\b[CRPY]\b/.test(`${said[i - 1] ?? ''} ${w}`) ? [` ${said[i - 1] ?? ''} ${w} `] : [],
  );
  const scored = pool
    .filter((s) => counted.length === 0 || counts(s.text.replace(DATES, ''), number, counted))
    .filter((s) => number.test(s.text.replace(DATES, '')))
    .map((sentence, place) => ({
      sentence,
      score:
        coverage(sentence) >= MOST_OF_IT
          ? coverage(sentence) +
            0.2 * pairs.filter((pair) => ` ${foldName(sentence.text)} `.includes(pair)).length +
            0.1 * (1 - place / pool.length) +
            recency(sentence, question.periods.length > 0)
          : 0,
    }))
    .filter((c) => c.score > 0);
  const chosen = pick(scored, 1);
  if (chosen.length === 0)
    return nothing(`gives that figure${codes.length > 0 ? ` for ${placeNames(codes, sources)}` : ''}`, codes, sources);
  return told(chosen, codes, sources);
}

/** “How many social work posts are empty”: the words for what is counted. */
const countedIn = (shape: string): string[] =>
  terms(
    /\bhow many ((?:(?!has|have|had|did|do|does|are|is|was|were|will|can|could|got?e?t?s?|need\w*|left|leave)[a-z]+ ?){1,4})/.exec(
      shape,
    )?.[1] ?? '',
  );

/** How many words after a number what it counts may stand. */
const COUNTED_WITHIN = 8;

/** Whether a number in a text is of these things. */
function counts(text: string, number: RegExp, things: readonly string[]): boolean {
  if (/\bnumber of\b/i.test(text)) return true;
  const all = text.split(/\s+/);
  return all.some(
    (word, i) => number.test(word) && terms(all.slice(i, i + COUNTED_WITHIN).join(' ')).some((t) => things.includes(t)),
  );
}

const DATES =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b/g;
/** How much of the topic a sentence has to hold whose number is to be the answer. */
const MOST_OF_IT = 0.55;

/** Of two texts that say as much, the newer one is meant, unless the question names a time. */
function recency({ passage }: Sentence, isDated: boolean): number {
  const year = Number(passage.source.publishedOn?.slice(0, 4) ?? 2009);
  return isDated ? 0 : 0.015 * Math.max(0, year - 2009);
}

/** “Cyber attack” where the texts write “cyberattack”. */
function asWritten(topic: readonly string[], pool: readonly Sentence[]): string[] {
  const written: string[] = [];
  for (const [i, t] of topic.entries()) {
    const joint = term((topic[i - 1] ?? '') + t);
    if (joint !== null && i > 0 && pool.some((s) => s.terms.has(joint))) written.splice(-1, 1, joint);
    else written.push(t);
  }
  return written;
}

function topicWords(question: Question, theme: Theme | undefined): string[] {
  return [...question.content, ...question.people.flatMap((p) => p.words)].filter(
    (w) => !ASKING.has(w) && !(theme?.asked.test(w) ?? false) && term(w) !== null,
  );
}
const topicTerms = (question: Question, theme: Theme | undefined): string[] => [
  ...new Set(topicWords(question, theme).flatMap((w) => term(w) ?? [])),
];

/** Sentences of the best passages and news pages of the councils and the time asked about. */
function sentencesOn(question: Question, searchWords: string, sources: Sources): Sentence[] {
  const councils = codesOf(question);
  const [from, to] = textDays(question, sources);
  const joints = question.content.flatMap((w, i) => (i === 0 ? [] : [`${question.content[i - 1] ?? ''}${w}`]));
  const query = { words: [searchWords, ...joints].join(' '), councils, from, to };
  const news = sources.texts.ofPages({ ...query, kinds: NEWS });
  const official = sources.texts.ofPassages({ ...query, kinds: OFFICIAL }, 16);
  return [...official, ...news.flat()];
}

/** Texts of a period: from the first day on site of its inspection to months after the report. */
function textDays(question: Question, sources: Sources): readonly [string | undefined, string | undefined] {
  const [period] = question.periods;
  if (period === undefined) return [undefined, undefined];
  const last = addDays(period.to, 120);
  if (period.relation === 'before' || period.relation === 'by') return [undefined, period.to];
  if (period.relation === 'after') return [period.from, undefined];
  const [council] = codesOf(question);
  const inspection = council === undefined ? undefined : inPeriod(sources.inspections.ofCouncil(council), period)[0];
  if (inspection === undefined) return [period.from, last];
  const from = inspection.start !== null && inspection.start < period.from ? inspection.start : period.from;
  return [from, eventDay(inspection) > period.to ? addDays(eventDay(inspection), 60) : last];
}

/** `covered` is missing where the question names no topic. */
function score(
  sentence: Sentence,
  covered: number | undefined,
  theme: Theme | undefined,
  placed: number,
  isDated: boolean,
): number {
  const words = sentence.terms.size;
  if (words < 3) return 0;
  const isSort =
    theme === undefined || theme.sign.test(sentence.text) || (theme === THEMES[0] && sentence.passage.kind !== 'text');
  if (!isSort) return 0;
  if (covered !== undefined && covered < ENOUGH) return 0;
  const { text } = sentence;
  const signs =
    theme === undefined
      ? 0
      : 0.12 * Math.min(3, text.match(new RegExp(theme.sign.source, 'gi'))?.length ?? 0) +
        (theme.outright.test(text) ? 0.4 : 0) -
        (theme.against.test(text) ? 0.4 : 0) +
        (FINDING.test(text) ? 0.25 : 0);
  return (covered ?? 0) + signs + placed + recency(sentence, isDated);
}

/** News gives the inspectors' own findings in such words. */
const FINDING =
  /\b(?:inspectors?|Ofsted|the report|they)\b[^.]{0,30}\b(?:found|noted|saw|warned|criticis\w*|identified|highlighted|heard)\b/i;

function pick(candidates: readonly Candidate[], limit: number): Sentence[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  const chosen: Sentence[] = [];
  for (const { sentence, score: s } of sorted) {
    if (s < best * 0.6 || chosen.length === limit) break;
    if (!chosen.some((c) => c.text === sentence.text)) chosen.push(sentence);
  }
  return chosen;
}

/** Reports are many and long: news that speaks of all that is asked, as much as the best of them, has a place among them. */
function withNews(
  chosen: readonly Sentence[],
  scored: readonly Candidate[],
  coverage: (sentence: Sentence) => number,
): readonly Sentence[] {
  const isNews = (s: Sentence) => NEWS.includes(s.passage.documentKind);
  const most = Math.max(0, ...chosen.map(coverage));
  if (chosen.length === 0 || chosen.some(isNews)) return chosen;
  const news = pick(
    scored.filter((c) => isNews(c.sentence) && coverage(c.sentence) >= Math.max(most, ALL_OF_IT)),
    1,
  );
  return [...chosen.slice(0, 3 - news.length), ...news];
}
const ALL_OF_IT = 0.9;

function told(chosen: readonly Sentence[], codes: readonly string[], sources: Sources): Reply {
  const quotes = chosen
    .map(quoted)
    .filter((q, i, all) => all.findIndex((o) => o.quote?.includes(q.quote ?? ' ')) === i);
  const first = chosen[0]?.passage;
  const councils = codes.length > 0 ? codes : [...new Set(chosen.flatMap((s) => s.passage.councils))].slice(0, 5);
  return answer({
    verdict: first === undefined ? '' : `${speaker(first, sources)} says:`,
    quotes,
    cited: [],
    councils,
    next: peopleNext([], sources),
  });
}

function speaker(passage: Passage, sources: Sources): string {
  const place = placeNames(passage.councils.slice(0, 2), sources);
  const day = passage.source.publishedOn;
  const dated = day === null ? '' : `, ${sayDay(day)}`;
  if (passage.documentKind === 'report' || passage.documentKind === 'visit')
    return `Ofsted’s report on ${place}${day === null ? '' : ` of ${sayDay(day)}`}`;
  return `${passage.source.publisher ?? passage.source.title}${dated}`;
}
