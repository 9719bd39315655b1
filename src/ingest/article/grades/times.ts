import type { Day } from '../../../domain/dates.ts';
import { partialDate } from '../days.ts';
import type { Clause } from './clauses.ts';
import { dayAround, thatYear } from './dayAround.ts';

/** When a grade was given, as far as its sentence says. */
export interface Time {
  readonly date: string | null;
  /** By its words a grade of the past. */
  readonly earlier: boolean;
  /** By its words one of today. */
  readonly now: boolean;
  /** Told in the past before the past: earlier, where the page has another grade for the same area. */
  readonly then: boolean;
  /** Further years with the same grade: “in 2014 and again in 2016”. */
  readonly again: readonly string[];
  /** An earlier inspection with the same grade, told along with this one's: dates as far as they are told. */
  readonly before: readonly (string | null)[];
}

const PREVIOUS =
  '(?:previous|last(?! (?:week|month|night|year|summer|autumn|spring|winter))|earlier|prior|preceding|former|first)(?: \\w+){0,2} (?:inspect\\w+|visit|report|review|verdict|judgements?|rating|grades?|full|time|one)';
const EARLIER = new RegExp(
  `\\b(?:previous(?:ly)?|last (?:inspect\\w+|full|time|visit|report|rat\\w+|judg\\w+|carried|said|found|graded|looked|came)|(?<!\\b(?:weeks?|days?|fortnight|months?|hours?|moments|minutes) )earlier|before that|formerly|prior to|the (?:time |one )?before|used to be|once(?! more| again| <S| (?:they|he|she|it)\\b)|originally|first (?:found|rated|judged|fell)|then rated|predecessor|up from|down from|up until|lost (?:the|its)|years? (?:of|as) being|as (?:recently|late|long ago|far back) as)\\b`,
  'iu',
);
const OPENING_EARLIER = new RegExp(
  `^(?:(?:At|In|Under|During|By|When|After|The|An?|Its|That|At its)\\b[^,<]{0,60}\\b${PREVIOUS}|(?:The|An?|Its|That|At its|At their|Their) (?:previous|last|earlier) |Until\\b|(?:When|The last time)\\b[^,]{0,60}\\blast (?:inspected|visited|looked|came|called|reported|graded|rated|carried)\\b|Before (?:that|this|then)\\b)`,
  'iu',
);
/** “from good”, “better than the good of 2019”. */
const CHANGE =
  /\b(?:from|than|beyond|below)(?: (?:being|having|been|the|an?|its|their|rated|judged|graded|depths|of|lowly|overall|merely|only|just|rating|grade|<[SC]\d+>(?:'s)?))* ["']?$/i;
const LOST =
  /\b(?:no longer (?:(?:has|have|rated|judged|graded|an?|be|in|count as) )*|not <G|los(?:t|es|ing) (?:(?:its|the|their|that|<C\d+>'s) )|stripped of (?:its|the|their) |sh(?:ook|akes?|aking|aken) off (?:the|its|that|their) |shed(?:s|ding)? (?:the|its|their|an) |threw off (?:the|its) |rid of (?:the|its) |out of (?:the )?|(?:lifted|raised|hauled|pulled) (?:\S+ )?out of )["']?$/i;
const AIMED =
  /\b(?:about|hop(?:es?|ed|ing)|wants?|wanted|bid|trying|tries|try|aims?|need|needs|fight|way|set|how|to help (?:\S+ )?) (?:to )?[^.;,]{0,20}$/i;
const NOW =
  /\b(?:to|now|today|currently)(?: (?:an?|only|just|at|as|rated|judged|graded|assessed|deemed|marked|described|considered))* ["']?$/i;
const STILL =
  /\b(?:needs?|is|are|found|said|judged|have|had|reported|considered|believed|held|thought)(?: (?:the )?<[SCA]\d+>)? to ["']?$/i;
const RUNNING =
  /\b(?:second|third|fourth) (?:(?:time|inspection|report) (?:running|in a row|in succession)|(?:successive|consecutive|straight) (?:Ofsted )?(?:time|inspection|rating|grade|report|verdict|occasion)|time in (?:\w+ ){1,2}(?:months|years)|(?:\S+ ){0,3}in a row)\b/i;
const HOPED =
  /\b(?:not|never|n't|neither|nor|none|without|avoid(?:ed|ing)?|escap(?:ed|ing)|miss(?:ed|ing)(?: out on)?|rather than(?= )|far from|instead of|could|might|hopes?|hoped|hoping|aims?|aiming|want(?:s|ed)?|target|expect(?:s|ed)?|fear(?:s|ed)?|predict\w*|if|should|would|(?<!\b(?:\d|in|since|of|by|until|last) )may|will(?! go down)|until (?:it|they|we|all)|next step|journey to|on (?:the|its) (?:way|road) to|(?<!\bha(?:ve|s|d) )become|towards?|see <S\d+>|bar for|tells? of|short of|talks? of|lift|braced for)\b(?:(?!\b(?:(?:that|which) (?:Ofsted|inspectors|<S\d+>|was|were|had|has)|after|when|because|since|despite|although|while|but|and (?:rated|judged|graded|gave))\b)[^,;:]){0,40}$/i;
/** “Two years before, safeguarding had been good.” */
const YEARS_OPEN =
  /^(?:[^,<;]{0,60}, )?(?:Just |Only |Some )?\w+ years? (?:to the \w+ )?(?:(?:ago|earlier|before|previously),|(?:ago|earlier) )/i;
/** “Only last year the service had been rated good.” */
const LAST_YEAR = /^(?:Only|Just) last year\b/i;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** “The last report, in 2018, called it good.” */
const LAST_ONE = new RegExp(
  `\\b${PREVIOUS},? (?:held |published |carried out )?(?:in|of|from) (?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d),? [^<;]{0,40}(?:<[SC]\\d+> )?(?:as )?["']?$`,
  'iu',
);
/** “when it was last inspected, in 2018” */
const WHEN_LAST = /^["']?(?: <A\d+>)?,? when (?:(?:[\w']+|<[SC]\d+>) ){0,4}?last\b/;
/** “When she took over, the service was inadequate.” */
const WHEN_SHE_CAME =
  /^When (?!Ofsted|(?:the )?inspect|they|it)[^,]{1,60}\b(?:took (?:over|charge|up|office|the)|arrived|started|began|joined|came to|became|(?:was|were) (?:appointed|set up|hired|created|formed))\b[^,]{0,40}, (?!.*\bnow\b)/;
/** “It was then considered good.” */
const THEN = /^<S\d+> (?:was|were) then\b/;
const PRESENT = /\b(?:is|are|has|have|now|this (?:week|month|year|time)|today)\b/;
/** “its 2017 inspection” */
const inspectionOf = (text: string): string | undefined =>
  /\b((?:19|20)\d\d) (?:Ofsted |full |standard )?(?:inspection|report|visit|review|verdict|rating|grade|result|judgement)s?\b/.exec(
    text,
  )?.[1];

/** Denied, feared or hoped for, and so no grade that anybody gave. */
export const isHoped = ({ before }: Clause): boolean => {
  // “There is no heading under which it did better than inadequate.”
  if (/\b(?:no|nothing|nowhere|none)\b[^,;:]{0,60}\b(?:better|higher) than ["']?$/i.test(before)) return true;
  const own = before.slice(before.lastIndexOf('<G') + 1);
  return !LOST.test(before) && HOPED.test(own);
};

/**
 * When a clause's grade was given. `alone`: the sentence has no other; `near`: the last date told before in its paragraph,
 * `year`: the last year on the page.
 */
export function timeOf(
  clause: Clause,
  text: string,
  alone: boolean,
  published: Day | null,
  near: string | null,
  year: string | null = null,
): Time {
  const { before, lead, tail, rest } = clause;
  const own = `${lead}<G>${tail}`;
  const lost = LOST.test(before) && !AIMED.test(before.replace(LOST, ''));
  const change = CHANGE.test(before);
  const now = NOW.test(before) && !STILL.test(before);
  const ago = [
    yearsWhen(before, published),
    yearsAgo(own, published, near),
    now ? undefined : yearsAgo(YEARS_OPEN.exec(text)?.[0] ?? '', published, near),
    !now && LAST_YEAR.test(text) ? yearsBack('one', published?.slice(0, 4)) : undefined,
    yearsAgo(before.slice(-70), published, near, true),
  ].find((a) => a !== undefined);
  const head = before.slice(0, before.length - lead.length);
  // A year right after the grade before, or told of it, is that grade's.
  const mine = />["']?,?$/.test(head)
    ? lead.replace(
        /^["']?,? (?:(?:the (?:grade|rating|verdict|mark)|which) [^,;]{1,40} |back )?(?:in|of|since) (?:\p{L}+ )?(?:19|20)\d\d/u,
        '',
      )
    : lead;
  const direct =
    /^["']?(?: overall| rating| grade| it was given)*(?:,? (?:its|the|a) (?:grade|rating|verdict|mark)(?: (?:that )?<S\d+> (?:was given|got|had|received|earned|held|won))?)?,?(?: twice(?: in a row| running)?,?|,? (?:given|awarded|delivered|handed down)|, which (?:(?:was|had been) (?:<S\d+>|(?:its|the) [a-z]+)|<S\d+> (?:has |had )?held))?(?:(?: back)? (?:in|of|by|(?<=held )since)| after (?:an?|the) (?:[a-z]+ ){1,2}in| as (?:recently|late|long ago|far back) as) (?:\p{L}+ )?((?:19|20)\d\d)\b/u.exec(
      rest,
    )?.[1];
  const when = /^,? (?:when|where|after)\b/.test(lead) ? /\b((?:19|20)\d\d),?$/.exec(head)?.[1] : undefined;
  const stands = now || change ? null : dayAround(before, rest, published);
  const opening = (/^(?:In|At|By|Back in|During|When|Since|On|Under|Until|After)\b[^<]*,/.exec(text) ??
    (PRESENT.test(lead) ? null : /^(?:Back in|In|During) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b/u.exec(text)))?.[0];
  const visited = /^[^,;.<]{0,30}\bwhen [^,;]{1,80}? in ((?:19|20)\d\d)/.exec(rest)?.[1];
  const inYear = change
    ? undefined
    : /\b(?:in|of) (?:\p{L}+ )?((?:19|20)\d\d),? when\b[^;<]*(?:<[^G]\d+>[^;<]*)*$/u.exec(before)?.[1];
  const lastOne = now ? undefined : LAST_ONE.exec(before)?.[1];
  const since = /\b(?:had|has) been (?:so )?since ([^.;,]+)/.exec(rest)?.[1];
  // “from requires improvement to good since 2018”
  const sinceThen = change
    ? /^<G\d+>["']? to ["']?<G\d+>["']? since ((?:19|20)\d\d)/.exec(text.slice(before.length))?.[1]
    : undefined;
  const told = lost
    ? null
    : ago !== undefined
      ? (direct ?? stands ?? ago)
      : (direct ??
        sinceThen ??
        (now ? null : thatYear(before, tail, near ?? year)) ??
        partialDate(tail, published, false) ??
        inspectionOf(tail) ??
        when ??
        partialDate(mine, published, false) ??
        inspectionOf(mine) ??
        stands ??
        visited ??
        lastOne ??
        inYear ??
        yearsLater(text, near) ??
        (now || change || opening === undefined ? null : partialDate(opening, published, false)) ??
        (alone && !now && !change && !EARLIER.test(rest) ? partialDate(before, published, false) : null) ??
        (/^(?:It|That) was (?:a|the) year\b|^(?:At (?:that|the) time|Back then)\b|\bat the same (?:time|inspection)\b|^(?:That|In that|In the same|The same) year\b/.test(
          text,
        ) || THEN.test(text)
          ? near
          : null));
  // “has been inadequate ever since 2008” is no day of an inspection.
  const date =
    (now && rest.startsWith(' since ')) || (/\b(?:has|have) (?:\w+ )?been\b/.test(lead) && /\bsince\b/.test(tail))
      ? null
      : (told ?? (since === undefined ? null : partialDate(`since ${since}`, published, false)));
  const earlier =
    !now &&
    (lost ||
      change ||
      ago !== undefined ||
      lastOne !== undefined ||
      EARLIER.test(own) ||
      WHEN_LAST.test(rest) ||
      THEN.test(text) ||
      /\bthen (?:rated |judged |graded )?["']?$/i.test(before) ||
      /^["']? until (?!it|they|we)/.test(tail) ||
      OPENING_EARLIER.test(text));
  const again = furtherYears(rest.split(/ (?:after|before|when|which|who|where|having|since|until) |;/)[0] ?? '');
  return {
    date,
    earlier,
    now,
    then:
      !now &&
      (WHEN_SHE_CAME.test(text) ||
        /\bhad (?:already |also |previously |once )?(?:been|received|got|stood at|found|rated|judged|graded|called|described)\b|\bwas (?:the mark|the grade|the verdict)\b/i.test(
          lead + tail,
        )),
    again,
    before: earlier ? [] : sameBefore(text, rest, published, again.length > 0 ? again : []),
  };
}

function sameBefore(text: string, rest: string, published: Day | null, again: readonly string[]): (string | null)[] {
  const years =
    /\b(\w+) years? (?:after|before|earlier|since)\b[^.]{0,40}\bthe same (?:grade|rating|verdict|judgement|mark)/i.exec(
      text,
    )?.[1];
  if (years !== undefined) return [yearsBack(years, published?.slice(0, 4))];
  const as =
    /\b(?:as|just as|where|the same as) ((?:(?:it|they|<S\d+>) (?:was|were|had been|did)|before|at|in)\b[^.]*)/i.exec(
      rest,
    )?.[1];
  const asAgo = as === undefined ? undefined : yearsAgo(as, published, null);
  if (asAgo !== undefined) return [asAgo];
  if (as !== undefined && /\b(?:last|previous|before|earlier|\d{4})\b/.test(as))
    return [partialDate(as, published, false), ...again];
  // “requires improvement, the grade it was given in 2016”, “a repeat of its 2017 result”.
  const unchanged = /\b(?:unchanged|no change|the same) (?:since|from|as in)\b([^.;]*)/i
    .exec(rest)?.[1]
    ?.match(/\b(?:19|20)\d\d\b/)?.[0];
  if (unchanged !== undefined) return [unchanged];
  const repeat =
    /\b(?:a repeat of|first (?:won|earned|given|awarded|gained|received) (?=in)|the (?:grade|rating|verdict|mark) (?:that )?<S\d+> (?:was given|was awarded|got|received|had|held))\b([^.;]*)/i.exec(
      rest,
    )?.[1];
  if (repeat !== undefined) return repeat.match(/\b(?:19|20)\d\d\b/g) ?? [];
  // “a second inadequate in a row: the first came in 2014”, “the third in a row, after those of 2014 and 2018”
  const running =
    /\b(?:the (?:first|last|previous|other)(?: one)? (?:came|was) in|(?:after|following) those (?:of|in)) (?:19|20)\d\d(?: and (?:19|20)\d\d)?/.exec(
      rest,
    )?.[0];
  return RUNNING.test(text) ? (running?.match(/\d{4}/g) ?? [null]) : [];
}

/** “inadequate in 2014 and again in 2016”, “as in 2015 and 2019”: the years after the first. */
const furtherYears = (text: string): string[] =>
  /\b(?:19|20)\d\d((?:(?:,| and|, and)(?: again| then)?(?: in)? (?:19|20)\d\d)+)/.exec(text)?.[1]?.match(/\d{4}/g) ??
  [];

function yearsBack(number: string, from: string | undefined): string | null {
  const n = /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase().replace(/^an?$/, 'one'));
  return n > 0 && from !== undefined ? String(Number(from) - n) : null;
}

/** “Two years later a full inspection ended in the same grade.” */
function yearsLater(text: string, near: string | null): string | null {
  const years = /^(?:Just |Only )?(\w+) years? later\b/.exec(text)?.[1];
  const back = near === null || years === undefined ? null : yearsBack(years, near.slice(0, 4));
  return back === null ? null : String(2 * Number(near?.slice(0, 4)) - Number(back));
}

/** “two years ago, when it was said to require improvement” */
function yearsWhen(before: string, published: Day | null): string | null | undefined {
  const years = /\b(\w+) years? (?:ago|earlier),? when [^;]{0,80}$/i.exec(before)?.[1];
  return years === undefined ? undefined : yearsBack(years, published?.slice(0, 4));
}

/** `rated good four years ago`, `two years after being rated good`; `leading`: the words stand before the clause. Undefined where nothing of the kind is told. */
function yearsAgo(
  text: string,
  published: Day | null,
  near: string | null,
  leading = false,
): string | null | undefined {
  const found = leading
    ? /\b(\w+) years? after (?:it |they |the |an? |\w+ing |<[SC]\d+> )(?:(?:[\w']+|<[SC]\d+>) ){0,4}["']?$/i.exec(text)
    : /\b(\w+) years? (?:to the \w+ )?(ago|earlier|before|previously|after (?:\w+ing|it|an?|the)\b)/i.exec(text);
  if (!found?.[1]) return undefined;
  const from = /^(?:earlier|before|previously)/.test(found[2] ?? '') && near !== null ? near : published;
  return yearsBack(found[1], from?.slice(0, 4));
}
