import { P } from './cast/marks.ts';
import { compiled as re } from './pattern.ts';

/**
 * `did`: told as having happened. `will`: lies ahead. `offers`, `refuses`: the subject's own word about going.
 * `pressed`: others want it. `may`: a condition, a guess, a rumour: nothing.
 */
export type Sense = 'did' | 'will' | 'offers' | 'refuses' | 'pressed' | 'may';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const ADVERB = re(
  `(?:^|[\\s,])(?:(?!(?:family|only|reply|july|early|likely|assembly)\\b)\\p{L}+ly|now|then|also|since|later|today|yesterday|tonight|soon|still|already|just|both|all|himself|herself|themselves|again|first|once|effectively|instead|too|however|meanwhile|voluntarily|early|in turn|in effect|from (?:now|then|here) on|in future|in due course|henceforth|in the end|in the meantime|at last|of course|as a result|with immediate effect|this (?:week|month|year|morning|afternoon|summer|autumn|spring|winter|weekend)|last (?:night|week|month|year|weekend|summer|autumn|spring|winter|${WEEKDAY}|${MONTH})|(?:late|earlier|later) (?:this|last|that|on|in) (?:week|month|year|\\S+)|on ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?|on \\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?|${WEEKDAY}|in (?:early |late |mid-)?${MONTH}(?: \\d{4})?|in \\d{4}|(?:\\w+ )?(?:days?|weeks?|months?|years?|hours?) (?:later|ago|earlier|before)|at the (?:time|weekend|same time)|the (?:next|same|following) (?:day|week|month)|for his part|for her part|"|so|–)$`,
);
export const AUXILIARY = re(
  `(?:^|\\s)(have been|has been|had been|am|will be|would be|to be|has|have|had|is|are|was|were|be|been|being|will|would|shall|did|does|do|got|gets?|getting|can|could|may|might|must|should|ought|wo|ca|having)$`,
);
export const NEGATION = re(`(?:^|\\s)(?:not|never|no longer|n't)$|n't$`);
export const CONTROL: readonly (readonly [RegExp, Sense | 'object' | 'made' | 'pass'])[] = [
  // “would have the decency to go”
  [
    re(`\\b(?:have|has|had|having|find|found) the (?:good |common )?(?:grace|decency|courage|honour|sense) to$`),
    'pass',
  ],
  [
    re(`\\b(?:offer(?:ed|s|ing)?|(?:been )?(?:willing|prepared|ready)|volunteer(?:ed|s|ing)?)(?: \\S+ly)? to$`),
    'offers',
  ],
  [
    re(
      `\\b(?:refus(?:ed|es|ing|al)|declin(?:ed|es|ing)|unwilling|reluctant|not (?:prepared|willing|ready|about|going|intending|planning)|no (?:plans?|intention|reason|need|wish|desire)|determined not|vow(?:s|ed) not|decid(?:ed|es) not|chos(?:e|en) not|choos(?:es|ing) not) (?:whatever )?to$`,
    ),
    'refuses',
  ],
  [
    re(
      `\\b(?:forced|obliged|compelled|left with no choice but|no (?:option|choice|alternative) but|pushed|went on|proceeded|chose|felt (?:obliged|compelled|bound|it right)|thought it right|saw fit|allowed|able|have|had|having|continued|managed|happened|preferred) to$`,
    ),
    'pass',
  ],
  [
    re(`\\b(?:should|must|ought|need(?:s|ed)?|has|right(?: thing)?(?: for ${P})?|time(?: for ${P})?) (?:now )?to$`),
    'pressed',
  ],
  [
    re(
      `\\b(?:becom(?:e|es|ing)|became|is|was|are|were) (?:only |at least )?(?:the|a|an|one of the|among the)(?: (?!who\\b)\\S+){1,5} to$`,
    ),
    'pass',
  ],
  // The purpose of a move: “moves from transport to take education”.
  [
    re(
      `\\b(?:mov(?:es|ed)(?! that)|switch(?:es|ed)|return(?:s|ed)|step(?:s|ped) (?:up|in)|arriv(?:es|ed)|came|comes|coming out of retirement|returning|stays?|stayed|promoted)\\b[^,.;]{0,60} to$`,
    ),
    'pass',
  ],
  [
    re(
      `\\b(?:fac(?:es|ed|ing)|resist(?:s|ed|ing)?|under|defi(?:es|ed)|defying|ignor(?:es|ed|ing)|come under|came under|comes under|coming under|met with|heard|hearing|bow(?:s|ed|ing) to)(?: \\S+){0,5} (?:calls?|demands?|pressure|requests?|suggestions?|urging|invitations?)(?: \\S+){0,6} to$`,
    ),
    'pressed',
  ],
  // “a vote that forced ‹1› to resign”.
  [
    re(
      `\\b(?:forc|oblig|compell?|prompt|caus|le|driv|dr[oi]v|persuad|convinc|push|spurr?)(?:ed|es|ing|s|e|en|d|ads|ading) ${P} to$`,
    ),
    'made',
  ],
  [
    re(
      `\\b(?:urg|ask|call|press|invit|advis|want|push|challeng|implor|order|demand|encourag|petition|lobb|pressur|warn|expect(?=\\S* (?:by|${P}))|need(?= ‹)|requir|tell|told|begg|pleaded with|appeal|instruct|wait)\\w*(?: (?:on|for|upon|with|to))?(?: ${P})?(?: by (?:the |${P}'s )?[\\p{L}' -]{3,40}?)? (?:as \\S+ )?to$`,
    ),
    'object',
  ],
  [re(`\\bcall(?:s|ed|ing)?\\b[^.;]{0,120},? and (?:on|for) ${P} to$`), 'object'],
  [
    re(
      `\\b(?:call|demand|pressure|plea|petition|campaign|motion|appeal|push|clamou?r)\\w*(?: \\S+){0,3} (?:for|on) ${P} to$`,
    ),
    'object',
  ],
  [
    re(
      `\\b(?:consider(?:ed|ing|s)?|threaten(?:ed|ing|s)?|tempted|whether|if|how|when|where|unlikely|anyone|someone|nobody|somebody|wrong|reason|moment|hop(?:es|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?|reluctance|failed|refusing|supposed|meant|enough|seem(?:s|ed)?|appear(?:s|ed)?|have|like|first|second|third|latest|last|chance|opportunity|helped|help|sought|seeks?|seeking|tried|trying|tries|try) to$`,
    ),
    'may',
  ],
  [
    re(
      `\\b(?:is|are|was|were|be|been|due|set|means|plans?|planned|planning|intends?|intended|intending|intention|decid(?:ed|es|ing)|decision|cho(?:ses?|sen)|choos(?:es|ing)|opt(?:ed|s|ing)|agree(?:d|s|ing)|going|expected|expects?|about|scheduled|prepar(?:es|ed|ing)|elected|vow(?:ed|s)|pledg(?:ed|es)|promis(?:ed|es)|poised|prefers|likely|lined up|plans|wish|sad|sorry|heartbroken|gutted|devastated|disappointed) to$`,
    ),
    'will',
  ],
];
/** Before a verb with an object: it was not done. */
export const UNDONE =
  /\b(?:not|never|n't|no|nobody|without|could|would|might|may|can|should|must|will|to|fail\w*|attempt\w*|bid|if|unless|whether)(?: \p{L}+ly)? $/iu;
/** Before a person: somebody wants it done. */
export const WISHED = /\b(?:want\w*|would like|wish\w*|need\w*|seek\w*)(?: to (?:see|have|get))? $/i;
/** Words before a report that take it back or leave it open. */
export const DOUBT =
  /\b(?:if|unless|interested in|in the running|seen it said|said (?:on|in) (?:facebook|twitter|social media|the comments)|(?:issue|edition|report|story|article|week|month|yesterday)[^.;,]{0,20} we (?:said|reported|stated|wrote)|(?:were|was) wrong (?:last week |yesterday |on \w+ )?to (?:say|report|suggest|state)|wrongly|mistakenly|in error|incorrectly|erroneously|not (?:the case|true) that|contrary to|hoax|(?:stop|fall|fell)(?:ped|s)? short of|(?:until now|until then|previously|originally|initially|at first|at the time)\b[^.;]{0,40}\b(?:said|maintained|insisted|told|claimed|announced|believed)|rumou?rs?|rumou?red|talk (?:has|had|is|was|of)|gossip|whispers?|speculat\w+|den(?:y|ies|ied|ying)|untrue|false(?:ly)?|claim(?:s|ed|ing)?(?! (?:its|an?|the|his|her|another|‹[\d,]+›'s) )|alleg(?:es?|ed|ations?)|suggest(?:s|ed|ing|ions?)?|in case|suppose|wonder(?:s|ed|ing)?|no truth|(?<!\b(?:by|to|told|in|with) (?:the )?(?:\w+ )?)(?:posts?|tweets?|messages?|accounts?|blogs?|memes?)\b[^.;]{0,60} (?:says?|said|claims?|saying|reads?)|as though|as if|imagine)\b[^.;]*$/i;
export const UNSAID =
  /\bneither\b[^.;]{0,60}\b(?:would|could) (?:say|comment|confirm|discuss)\b[^.;]*\b(?:whether|if)\b[^.;]*$|\b(?:not|never|declin\w+ to|refus\w+ to|n't) (?:say|be drawn on|comment on|confirm|discuss)\b[^.;]*\b(?:whether|if)\b[^.;]*$/i;
/** “would not be asking ‹1› to go”, “stopped short of calling for ‹1› to go” */
export const NOT_ASKED =
  /\b(?:not|never)(?: be| been| going to| about to| planning to)*(?: \p{L}+ly)? $|\b(?:(?:stop|fall|fell)\w* short of|without|instead of|rather than|rul(?:ed|es|ing) out|(?:declin|refus)\w+ to|resisted|wary of|not in favour of) (?:publicly |directly )?$/iu;
/** “It is thought that ‹1› will be dismissed.” */
export const THOUGHT = /\bit (?:is|was) (?:thought|believed|understood|expected|feared)\b[^.;]*$/i;
/** Who holds an opinion of somebody. */
export const HOLDS = re(
  `\\b(?:said|says|say|argued|argues?|insist(?:ed|s)?|believes?|declared|felt|thought)(?: that)? [^.;:‹›]{0,60}${P}[^.;:‹›]*$`,
);
/** “Nobody has called on ‹1› to go.” */
export const NOBODY =
  /\b(?:no[- ]one|nobody|none of [^.;,]{1,40}|neither [^.;,]{1,40}) (?:(?:at|on|from) [^.;,‹›]{1,30} )?(?:has |have |had |is |was |in [^.;,]{1,30} )?$/i;
export const ASKED =
  /\b(?:ask(?:s|ed|ing)?|question(?:s|ed)?|whether|wonder(?:s|ed)?|pressed|quizzed|challenged|demand(?:s|ed|ing)?)\b[^.;]*\b(?:whether|if|when|why)\b[^.;]*$|\bwant(?:s|ed)? to know\b[^.;]*$/i;

/** What a verb means under another that governs it. */
export function combine(outer: Sense, inner: Sense, negated: boolean): Sense {
  if (negated) return inner === 'did' || inner === 'will' ? 'refuses' : 'may';
  if (outer === 'may' || inner === 'may') return 'may';
  if (outer === 'refuses') return inner === 'offers' ? 'may' : 'refuses';
  return inner === 'did' ? outer : inner;
}
