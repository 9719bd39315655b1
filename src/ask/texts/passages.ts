import { terms } from '../../index/text.ts';
import type { Sources } from '../ask.ts';
import { TELLS } from '../people/about.ts';
import { nothing, placeNames } from '../people/evidence.ts';
import { codesOf } from '../people/rows.ts';
import { inPeriod } from '../record/shared.ts';
import type { Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { inWordsOf, pick, type Candidate } from './chosen.ts';
import { coverageIn } from './coverage.ts';
import { NEWS, wholePassage, type Sentence } from './sentences.ts';
import { asWritten, recency, topicSentences, topicTerms, topicWords } from './topic.ts';

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

/** A who is answered by somebody's name. */
const NAMED = /\p{Lu}[\p{Ll}’'-]+ (?:(?:ap|de|van|von|el) )?\p{Lu}[\p{L}’'-]+/u;
const DATE = /\b(?:19|20)\d\d\b/;
/** How much of the topic a sentence, with the one before it, has to hold to be an answer. */
const ENOUGH = 0.5;

/** What texts say about a topic, in their own best sentences. */
export function passage(question: Question, sources: Sources): Reply {
  const codes = codesOf(question);
  const theme = THEMES.find((t) => t.asked.test(question.shape));
  const named = topicTerms(question, theme?.asked);
  if (codes.length === 0 && named.length < 2)
    return nothing('answers that: name a council, or say more of what it is about', [], sources);
  const asked = theme === THEMES[0] && named.length === 0 ? recommended(question, sources) : [];
  if (asked.length > 0) return inWordsOf(asked, codes, sources);
  const general = theme?.search ?? 'children social work practice quality leaders';
  let pool = topicSentences(
    question,
    named.length > 0 ? topicWords(question, theme?.asked).join(' ') : general,
    sources,
  );
  const topic = asWritten(named, pool);
  // “Why did it slip”: none of its words may be the report's, and the reasons are still there.
  if (theme !== undefined && named.length > 0 && !topic.some((t) => pool.some((s) => s.terms.has(t)))) {
    topic.length = 0;
    pool = topicSentences(question, general, sources);
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
  return inWordsOf(chosen, codes, sources);
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
