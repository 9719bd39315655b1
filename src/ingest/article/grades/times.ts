import type { Day } from '../../../domain/dates.ts';
import { partialDate } from '../days.ts';
import type { Clause } from './clauses.ts';
import { dayAround, thatYear } from './dayAround.ts';
import { COMPARED, keptSince, sameBefore, WHOLE } from './sameBefore.ts';
import { withoutAsides } from './subject.ts';
import { furtherYears, yearsAgo, yearsBack, yearsBeforeThat, yearsLater, yearsWhen } from './yearsTold.ts';

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
  /** That inspection's grade is the council's as a whole. */
  readonly whole: boolean;
}

const PREVIOUS =
  '(?:previous|last(?! (?:week|month|night|year|summer|autumn|spring|winter))|earlier|prior|preceding|former|first)(?: \\w+){0,2} (?:inspect\\w+|visit|report|review|verdict|judgements?|rating|grades?|full|time|one)';
const EARLIER = new RegExp(
  `\\b(?:previous(?:ly)?|last (?:inspect\\w+|full|time|visit|report|rat\\w+|judg\\w+|carried|said|found|graded|looked|came)|(?<!\\b(?:weeks?|days?|fortnight|months?|hours?|moments|minutes) )earlier|before that|formerly|prior to|the (?:time |one )?before|used to be|once(?! more| again| <S| (?:they|he|she|it)\\b)|originally|first (?:found|rated|judged|fell|came|visited|looked)|then rated|predecessor|up from|down from|up until|lost (?:the|its)|years? (?:of|as) being|as (?:recently|late|long ago|far back) as)\\b`,
  'iu',
);
const OPENING_EARLIER = new RegExp(
  `^(?:(?:At|In|Under|During|By|When|After|The|An?|Its|That|At its)\\b[^,<]{0,60}\\b${PREVIOUS}|(?:The|An?|Its|That|At its|At their|Their) (?:previous|last|earlier) |Until\\b|Last time\\b|The time before\\b|(?:When|The last time)\\b[^,]{0,60}\\blast (?:inspected|visited|looked|came|called|reported|graded|rated|carried)\\b|Before (?:that|this|then)\\b)`,
  'iu',
);
/** “from good”, “better than the good of 2019”. */
const CHANGE =
  /\b(?:from|than|beyond|below)(?: (?:being|having|been|the|an?|its|their|rated|judged|graded|depths|of|lowly|overall|merely|only|just|rating|grade|verdict|judgement|mark|of|<[SC]\d+>(?:'s)?))* ["']?$/i;
const LOST =
  /\b(?:no longer (?:(?:has|have|rated|judged|graded|an?|be|in|count as) )*|not <G|los(?:t|es|ing) (?:(?:its|the|their|that|<C\d+>'s) )|stripped of (?:its|the|their) |sh(?:ook|akes?|aking|aken) off (?:the|its|that|their) |shed(?:s|ding)? (?:the|its|their|an) |threw off (?:the|its) |rid of (?:the|its) |out of (?:the )?|(?:lifted|raised|hauled|pulled) (?:\S+ )?out of )["']?$/i;
const AIMED =
  /\b(?:about|hop(?:es?|ed|ing)|wants?|wanted|bid|trying|tries|try|aims?|need|needs|fight|way|set|how|to help (?:\S+ )?) (?:to )?[^.;,]{0,20}$/i;
const NOW =
  /\b(?:to|now|today|currently)(?: (?:an?|only|just|at|as|rated|judged|graded|assessed|deemed|marked|described|considered))* ["']?$/i;
const STILL =
  /\b(?:needs?|is|are|found|said|judged|have|had|reported|considered|believed|held|thought)(?: (?:the )?<[SCA]\d+>)? to ["']?$/i;
const HOPED =
  /\b(?:not|never|n't|neither|nor|none|without|avoid(?:ed|ing)?|escap(?:ed|ing)|miss(?:ed|ing)(?: out on)?|rather than(?= )|far from|instead of|could|might|hopes?|hoped|hoping|aims?|aiming|want(?:s|ed)?|target|expect(?:s|ed)?|fear(?:s|ed)?|predict\w*|if|should|would|(?<!\b(?:\d|in|since|of|by|until|last) )may|will(?! go down)|until (?:it|they|we|all)|(?:was|were) to have|next step|journey to|on (?:the|its) (?:way|road) to|(?<!\bha(?:ve|s|d) )become|towards?|see <S\d+>|bar for|tells? of|short of|talks? of|lift|braced for)\b(?:(?!\b(?:(?:that|which) (?:Ofsted|inspectors|<S\d+>|was|were|had|has)|after|when|because|since|despite|although|while|but|and (?:rated|judged|graded|gave))\b)[^,;:]){0,40}$/i;
/** “Two years before, safeguarding had been good.” */
const YEARS_OPEN =
  /^(?:[^,<;]{0,60}, )?(?:Just |Only |Some )?\w+ years? (?:to the \w+ )?(?:(?:ago|earlier|before|previously),|(?:ago|earlier) )/i;
/** “Only last year the service had been rated good.” */
const LAST_YEAR = /^(?:Only|Just) last year\b/i;

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
/** The day in an aside is the inspection's: “the report, published in May 2018, …”, and not “the council, set up in 2018, …”. */
const REPORTED =
  /\b(?:publish|issu|releas|dat|carri|inspect|visit|rat|grad|judg|award|announc)\w+|\b(?:held|given|handed)\b/;
/** “It was inadequate, in 2018 it required improvement.” */
const YEAR_OF_NEXT = /^["']?, (?:in|by) (?:\p{L}+ )?(?:19|20)\d\d,? <[ASC]\d/u;
/** What ends the part of a sentence that its opening words date: “Two years ago it was good; this week …” */
const NEW_PART = /^.*<G\d+>[^;]*(?:;|,? (?:but|and) (?=this (?:week|month|time|year)\b))/;
/** “…, but inadequate this time”. */
const THIS_TIME = /\b(?:this (?:week|time)|this (?:week|month|spring|summer|autumn|winter)'s)\b/;
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
  // “It is twelve years since it last had a good rating.”
  if (/\bsince <[SC]\d+> last (?:had|held|got|won|earned)\b/.test(own)) return true;
  return !LOST.test(before) && HOPED.test(own);
};

/**
 * When a clause's grade was given. `alone`: the sentence has no other; `near`: the last date told before in its paragraph,
 * `year`: the last year on the page.
 */
export function timeOf(
  clause: Clause,
  sentence: string,
  alone: boolean,
  published: Day | null,
  near: string | null,
  year: string | null = null,
): Time {
  const { lead, tail, rest } = clause;
  const part = NEW_PART.exec(clause.before)?.[0].length ?? 0;
  const before = clause.before.slice(part);
  const text = sentence.slice(part);
  // “Two steps up from” is said of the grade that follows.
  const own = `${lead}<G>${tail.replace(/ (?:up|down) from\b.*/, '')}`;
  const lost = LOST.test(before) && !AIMED.test(before.replace(LOST, ''));
  const change = CHANGE.test(before);
  const now = (NOW.test(before) && !STILL.test(before)) || THIS_TIME.test(tail) || /^This time\b/.test(text);
  const beforeThat = yearsBeforeThat(clause, near);
  const ago = [
    beforeThat,
    yearsWhen(before, published),
    yearsAgo(own, published, near),
    now ? undefined : yearsAgo(YEARS_OPEN.exec(text)?.[0] ?? '', published, near),
    !now && LAST_YEAR.test(text) ? yearsBack('one', published?.slice(0, 4)) : undefined,
    yearsAgo(before.slice(-70), published, near, true),
  ].find((a) => a !== undefined);
  const head = before.slice(0, Math.max(0, before.length - lead.length));
  // A year right after the grade before, or told of it, is that grade's.
  const mine = (
    />["']?,?$/.test(head) && !YEAR_OF_NEXT.test(lead)
      ? lead.replace(
          /^["']?,? (?:(?:the (?:grade|rating|verdict|mark)|which) [^,;]{1,40} |back |(?:rating|grade|verdict|judgement|mark) )?(?:in|of|since) (?:\p{L}+ )?(?:19|20)\d\d/u,
          '',
        )
      : lead
  ).replace(/^.*\b(?:is|are) (?=now\b)/, ''); // “inadequate in 2013 and again in 2016, is now …”
  const direct = YEAR_OF_NEXT.test(rest)
    ? undefined
    : /^["']?(?: overall| rating| grade| it was given)*(?:,? (?:its|the|a) (?:grade|rating|verdict|mark)(?: (?:that )?<S\d+> (?:was given|got|had|received|earned|held|won))?)?,?(?: twice(?: in a row| running)?,?|,? (?:given|awarded|delivered|handed down)|, which (?:(?:was|had been) (?:<S\d+>|(?:its|the) [a-z]+)|<S\d+> (?:has |had )?held))?(?:(?: back)? (?:in|of|by|(?<=held )since)| after (?:an?|the) (?:[a-z]+ ){1,2}in| as (?:recently|late|long ago|far back) as) (?:\p{L}+ )?((?:19|20)\d\d)\b/u.exec(
        rest,
      )?.[1];
  const when = /^,? (?:when|where|after)\b/.test(lead) ? /\b((?:19|20)\d\d),?$/.exec(head)?.[1] : undefined;
  const stands = now || change ? null : dayAround(before, rest, published);
  const opening =
    (/^(?:In|At|By|Back in|During|When|Since|On|Under|Until|After|Last time|The time before)\b[^<]*,/.exec(text) ??
      (PRESENT.test(lead) ? null : /^(?:Back in|In|During|By) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b/u.exec(text)))?.[0];
  const visited = /^[^,;.<]{0,30}\bwhen [^,;]{1,80}? in ((?:19|20)\d\d)/.exec(rest)?.[1];
  const inYear = change
    ? undefined
    : /\b(?:in|of) (?:\p{L}+ )?((?:19|20)\d\d),? when\b[^;<]*(?:<[^G]\d+>[^;<]*)*$/u.exec(before)?.[1];
  const lastOne = now ? undefined : LAST_ONE.exec(before)?.[1];
  const since = /\b(?:had|has) been (?:so )?since ([^.;,]+)/.exec(rest)?.[1];
  // “from requires improvement to good since 2018”
  const sinceThen = change
    ? /^<G\d+>["']? to ["']?<G\d+>["']? since (?:(?:its|the|their) (?:last|previous) (?:[a-z]+ ){1,2}in )?(?:\p{Lu}\p{L}+ )?((?:19|20)\d\d)/u.exec(
        text.slice(before.length),
      )?.[1]
    : undefined;
  const plain = withoutAsides(before.replace(COMPARED, ''), REPORTED);
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
        partialDate(withoutAsides(mine, REPORTED), published, false) ??
        inspectionOf(mine) ??
        stands ??
        visited ??
        lastOne ??
        inYear ??
        yearsLater(text, near) ??
        (now || change || opening === undefined
          ? null
          : partialDate(opening.replace(/^By\b/, 'In'), published, false)) ??
        (alone && !now && !change && !EARLIER.test(rest) ? partialDate(plain, published, false) : null) ??
        (/^(?:It|That) was (?:a|the) year\b|^(?:At (?:that|the) time|Back then|On that occasion)\b|\bat the same (?:time|inspection)\b|^(?:That|In that|In the same|The same) year\b/.test(
          text,
        ) ||
        THEN.test(text) ||
        /\bat that time\b/.test(tail)
          ? near
          : null));
  const earlier =
    !now &&
    (lost ||
      change ||
      ago !== undefined ||
      lastOne !== undefined ||
      EARLIER.test(own) ||
      WHEN_LAST.test(rest) ||
      THEN.test(text) ||
      // “…, having been told in 2016 that it required improvement”
      /\bhaving been (?:told|rated|judged|graded|found|considered|described)\b[^;<]{0,40}(?:<[SC]\d+> )?["']?$/i.test(
        before,
      ) ||
      /\bthen (?:rated |judged |graded )?["']?$/i.test(before) ||
      /^["']? until (?!it|they|we)/.test(tail) ||
      OPENING_EARLIER.test(text));
  // “two reports, in 2015 and 2018, and both found it …”
  const each = /\b(?:in|of) ((?:19|20)\d\d(?:,? (?:and )?(?:19|20)\d\d)+),? (?:and )?(?:both|each|all)\b[^;]*$/.exec(
    before,
  )?.[1];
  const again =
    each?.match(/\d{4}/g) ??
    furtherYears(rest.split(/ (?:after|before(?! that)|when|which|who|where|having|since|until) |;/)[0] ?? '');
  const same = earlier ? [] : sameBefore(before, text, rest, published, again);
  // “has been inadequate ever since 2008” is no day of an inspection.
  const date =
    (now && rest.startsWith(' since ')) ||
    (/\b(?:has|have) (?:\w+ )?been\b/.test(lead) && /\bsince\b/.test(tail)) ||
    keptSince(text, rest) !== undefined
      ? null
      : (told ?? (since === undefined || same.length > 0 ? null : partialDate(`since ${since}`, published, false)));
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
    before: same,
    whole: WHOLE.test(rest),
  };
}
