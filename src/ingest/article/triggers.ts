import { anyCase, wordsInAnyCase } from './pattern.ts';
import type { Sense } from './clause.ts';
import { ROLE } from './roles.ts';
import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';

/**
 * The verbs and nouns by which English says what happens to an office. `‹n›` is a person.
 * `subject`: who does it stands left; `passive`: left when the verb is passive, right (its object) when it is active;
 * `owner`: the person is in the pattern itself, as its first group.
 */
export interface Trigger {
  readonly pattern: RegExp;
  readonly event: PersonEventKind;
  readonly finds: 'subject' | 'passive' | 'owner';
  readonly outcome?: PersonOutcome;
  /** What the words right of it must or must not begin with. */
  readonly unless?: RegExp;
  readonly needs?: RegExp;
  /** The only sense in which it tells anything. */
  readonly when?: Sense;
}

export const P = '‹[\\d,]+›';
const HIS = `(?:${P}'s|the|an?|their|its|his|her)`;
const ADJ = "(?:\\p{L}[\\p{L}'-]* ){0,3}";
const POST =
  '(?:posts?|roles?|jobs?|seats?|positions?|portfolios?|briefs?|leadership|duties|responsibilit\\w+|office|chair|chairmanship|place|desk|command|cabinet|executive|top team|front ?bench|helm|reins)';
const re = wordsInAnyCase;

/** After “left” and “go”: the end, a time, a manner, or the council itself; not “left children at risk”, “go to court”. */
const AFTER_LEAVE = anyCase(
  `^(?:[.,;:!?"–)]|$| (?:with immediate|immediately|abruptly|suddenly|quietly|unexpectedly|straight|early|today|yesterday|tomorrow|last|this|next|later|earlier|soon|shortly|now|in (?:the (?:past|last|next|coming|new year|spring|summer|autumn|wake)|January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid|\\d|a few|two|three|four|five|six|one|early)|the (?:same|following|next) (?:day|week|month|year)|with (?:voluntary|a (?:pay|severance|settlement)|redundancy|just|only|\\d)|on (?:the (?:day|eve|same)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\d|January|February|March|April|May|June|July|August|September|October|November|December|health|medical|long)|at (?:the (?:end|start|beginning|weekend|next|turn)|Christmas|Easter|short|a few)|by (?:mutual|agreement|the|Christmas|that|consent|then|January|February|March|April|May|June|July|August|September|October|November|December|\\d)|before|after|when|as (?:director|chief|head|leader|part|it|soon|the|well|interim)|because|amid|under|over (?:the|a|its|an)|following|within|once|from|along(?= with)|along with|together|for (?:good|a|another|pastures|family|personal|health|the same|what)|to (?:take|become|spend|pursue|join|work|set up|return|retire|start|lead|run|be|concentrate|focus|care|make way)|too|also|and|but|while|without|barely|just|days|weeks|months|less|more|only|earlier|ahead|voluntarily|by|(?:the|${P}'s|its|his|her|their) ?(?:own )?(?:\\p{L}+ ){0,2}(?:council|authority|borough|county|city|post|role|job|position|organisation|department|service|services|employment|cabinet|board|office|administration|town hall|trust|company|executive)|«|County Hall|City Hall|Town Hall|the Town Hall|local government|work|${P}'s))`,
  'i',
);

/** `the first to`, `among those to`. */
const LATEST = '(?:first|next|last|latest|second|third|fourth|another|among those|the ones?)(?: \\p{L}+)?';

export const TRIGGERS: readonly Trigger[] = [
  // Offers come before resignations: “offered ‹1›'s resignation”.
  {
    pattern: re(`offer(?:ed|s|ing)? (?:up |${P} |(?!to |no )\\p{L}+ )?(?:${HIS} )?${ADJ}resignations?`),
    event: 'offered_resignation',
    finds: 'subject',
  },
  {
    pattern: re(
      `(?:put|placed|puts) ${HIS} (?:job|post|position|future|resignation) (?:(?:in|on) (?:the )?(?:hands|line|table)|at (?:${P}'s|the) (?:[\\p{L}']+ )?disposal)`,
    ),
    event: 'offered_resignation',
    finds: 'subject',
  },
  {
    pattern: re(
      `(${P})'s offers? (?:to (?:resign|go|quit|stand down|step down|step aside|leave)|of (?:${P}'s |a |${ADJ})?resignation)`,
    ),
    event: 'offered_resignation',
    finds: 'owner',
  },
  {
    pattern: re(
      `offers? (?:to (?:resign|go|quit|stand down|step down|step aside|leave)|of (?:a |${ADJ})?resignation) (?:from|by) (${P})`,
    ),
    event: 'offered_resignation',
    finds: 'owner',
  },

  {
    pattern: re('resign(?:s|ed|ing)?|quit(?:s|ting)?'),
    event: 'resigned',
    finds: 'subject',
    unless:
      /^ (?:smoking|the (?:party|group|Labour|Conservative))|^(?:ed)? (?:to|themselves to|himself to|herself to) /,
  },
  {
    pattern: re(
      `(?:hand(?:s|ed|ing)? in|tender(?:s|ed|ing)?|submit(?:s|ted|ting)?|g[ia]ve(?:n|s)?|giving|served|serving|put(?:s|ting)? in|sen(?:t|ds?|ding) in|announc(?:ed|es|ing)|confirmed) (?:in )?(?:the (?:council|authority|county|city|borough|leader) |‹[\\d,]+› )?(?:${HIS} )?${ADJ}(?:notice|resignations?)(?: ${P})?`,
    ),
    event: 'resigned',
    finds: 'subject',
  },
  {
    pattern: re(
      `f(?:ell|alls?|allen|alling) on ${HIS} (?:own )?sword|(?:walk(?:ed|s|ing)?) (?:out|away)|threw in the towel|thrown in the towel`,
    ),
    event: 'resigned',
    finds: 'subject',
    unless: /^ (?:of (?:the|a) (?:meeting|chamber|room|interview|debate)|in protest|with)/,
  },

  {
    pattern: re(
      'st(?:an|oo)d(?:s|ing)? (?:down|aside)|step(?:s|ped|ping)? (?:down|aside|back(?= (?:from|as))|away(?= (?:from|as)))',
    ),
    event: 'stood_down',
    finds: 'subject',
  },
  {
    pattern: re(
      `(?:giv(?:es?|en|ing)|gave) up ${HIS} ${ADJ}${POST}|(?:relinquish|surrender|vacat|abandon)(?:e|es|ed|s|ing)? ${HIS} ${ADJ}${POST}|(?:lay(?:s|ing)?|laid) down ${HIS} ${ADJ}${POST}|bow(?:s|ed|ing)? out|leav(?:es?|ing) office|left office|hand(?:s|ed|ing)? over the (?:reins|leadership|chair|baton)(?! to)|mak(?:es?|ing) way|made way|give way to`,
    ),
    event: 'stood_down',
    finds: 'subject',
  },
  {
    pattern: re(
      `not (?:want|wish|intend|plan|mean)(?:s|ed|ing)? to (?:carry on|continue|stay on|go on|stand again)|not (?:be )?(?:an? (?:\\p{L}+ )?candidate|on the ballot)|not (?:be )?(?:to )?(?:seek(?:ing)?|stand(?:ing)?|contest(?:ing)?|run(?:ning)?|fight(?:ing)?)(?: for)? (?:again|re-?election|an? (?:\\p{L}+ )?term|another term|(?:in |at )?(?:the|May's|June's|next) ?(?:\\p{L}+ ){0,2}elections?|in (?:May|June|next)\\b)`,
    ),
    event: 'stood_down',
    finds: 'subject',
    outcome: 'announced',
  },

  {
    pattern: re(`(?:tak(?:es?|en|ing)|took|accept(?:ed|s|ing)?|opt(?:ed|s)? for) (?:${HIS} )?early retirement`),
    event: 'retired',
    finds: 'subject',
    outcome: 'early',
  },
  {
    pattern: re(
      `retir(?:e|es|ed|ing)(?! (?:director|head|teacher|judge|officer|police|councillor|chief))|(?:tak(?:es?|en|ing)|took|announc(?:ed|es|ing)|go(?:es|ing)? into) (?:${HIS} )?retirement|call(?:s|ed)? time on ${HIS} career`,
    ),
    event: 'retired',
    finds: 'subject',
  },

  {
    pattern: re(`part(?:s|ed|ing)? (?:company|ways) with (?:[^.,;‹›]{0,60} )?(${P})`),
    event: 'left',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:tak(?:es?|en|ing)|took|accept(?:ed|s|ing)?) (?:voluntary )?redundancy|part(?:s|ed|ing)? (?:company|ways)|clear(?:s|ed|ing)? ${HIS} desk|slip(?:s|ped|ping)? (?:away|out)|cut(?:s|ting)? short ${HIS} ${ADJ}(?:contract|stay|secondment|spell)|agree(?:s|d)? (?:an? )?(?:severance|exit|settlement)\\p{L}*(?: \\p{L}+)?|no longer (?:in ${ADJ}${POST}|work(?:s|ing)|employed)|(?:negotiat|agree)\\p{L}* ${HIS} (?:departure|exit)`,
    ),
    event: 'left',
    finds: 'subject',
  },
  {
    pattern: re('le(?:ft|aves?|aving)|depart(?:s|ed|ing)?|exit(?:s|ed|ing)?'),
    event: 'left',
    finds: 'subject',
    needs: AFTER_LEAVE,
  },
  {
    pattern: re('go|goes|going|gone|went|off'),
    event: 'left',
    finds: 'subject',
    needs: AFTER_LEAVE,
    unless:
      /^ (?:to (?!take|become|spend|pursue|join|work|run|lead|head|set up|teach|care|be\b)|on(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|\d|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec))|from(?! (?:the (?:council|authority|post|job|cabinet|role|town hall)|‹|«|his|her|its))|for(?! good)|and (?:see|look|visit)|over|under|without|ahead|too far|back)\b/,
  },
  {
    pattern: re(
      `(?:gone|out|departing|leaving|also leaving|on the way out|heading for the exit)(?: too| also| as well)? (?:is|was|are|were|goes|go|went) (${P})`,
    ),
    event: 'left',
    finds: 'owner',
  },
  { pattern: re(`${LATEST} to (?:go|leave|depart|exit) (?:is|was|are|were) (${P})`), event: 'left', finds: 'owner' },
  { pattern: re(`${LATEST} to (?:resign|quit) (?:is|was|are|were) (${P})`), event: 'resigned', finds: 'owner' },
  {
    pattern: re(`${LATEST} to (?:stand|step) (?:down|aside) (?:is|was|are|were) (${P})`),
    event: 'stood_down',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:contract|secondment|engagement|tenure|term|time) of (${P}) (?:as [^,.;‹›]{1,60} )?(?:had |has |have |will |would |is |was )?(?:(?:now |since |already )?(?:come|came|comes) to an (?:abrupt |early )?end|end(?:s|ed)|expir(?:es|ed)|run out|ran out|not be(?:en)? (?:renewed|extended)|not (?:renewed|extended))`,
    ),
    event: 'left',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:contract|employment|appointment|services) of (${P}) (?:had |has |have |was |were |is |been )+(?:\\p{L}+ly )?(?:terminated|cancelled|torn up|revoked|cut short)`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(`(?:voted|forced|pushed|kicked|thrown|threw|driven|drove|booted) (${P}) out`),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:losing (?:${HIS} )?(?:jobs?|posts?|places?|seats?)|dropped|sacked|axed|ousted)(?: [^.;:‹›]{0,40})? (?:is|was|are|were) (${P})`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `cost (${P}) (?:${P}'s |the |a |her |his )(?:\\p{L}+ )?(?:job|post|seat|position|place|role|leadership)`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:terminat\\p{L}+|ended|tore up|cancelled|cut short) the (?:\\p{L}+ )?(?:contract|employment|appointment) of (${P})`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(`(${P}) (?:is|was|are) no longer (?:the |its |an? |our |their )?(?:${ROLE})`),
    event: 'left',
    finds: 'owner',
  },
  { pattern: re('mov(?:es?|ed|ing) on'), event: 'left', finds: 'subject', unless: /^ (?:to|from)\b/ },
  {
    pattern: re(
      `(${P})'s ${ADJ}(?:contract|secondment|time|tenure|term|spell|stay|stint|employment|reign|engagement)(?: (?:as|at|in|with|there)[^,.;‹]{0,60}?)?,? (?:had |has |have |will |would |is |was |'s )?(?:(?:now |since |already |then )?(?:come|came|coming|comes) to an (?:abrupt |early )?(?:end|close)|end(?:s|ed|ing)?(?! by the)|finish(?:es|ed|ing)?|expir(?:es?|ed|ing)|run out|ran out|not be(?:en|ing)? (?:renewed|extended)|over|up|not being renewed)`,
    ),
    event: 'left',
    finds: 'owner',
  },

  {
    pattern: re(
      `(${P})'s ${ADJ}(?:contract|employment|appointment|services|engagement|secondment|position|post) (?:had |has |have |was |were |is |being |been )+(?:\\p{L}+ly )?(?:terminated|cancelled|torn up|revoked|cut short|ended(?= (?:early|by the council|after))|dispensed with)`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:ha(?:s|d|ve|ving)) (?:${P}'s )(?:contract|employment|appointment|post|services|engagement) (?:as [^,.;‹›]{1,50} )?(?:\\p{L}+ )?(?:terminated|cancelled|ended|torn up|revoked|cut short|dispensed with)`,
    ),
    event: 'dismissed',
    finds: 'subject',
  },
  {
    pattern: re(
      `(?:lost|loses?|losing) ${HIS} (?:cabinet |own |\\p{L}+ )?(?:job|post|seat|position|place|role|leadership|portfolio|brief)|(?:lost|loses?) (?:a|the) (?:(?:vote|motion) of (?:no[- ])?confidence|(?:no[- ])?confidence (?:vote|motion))`,
    ),
    event: 'dismissed',
    finds: 'subject',
    unless: /^ (?:in the election|at the (?:election|ballot|polls))/,
  },
  {
    pattern: re(
      `(?:terminat\\p{L}+|end(?:ed|s|ing)?|tore up|cancel\\p{L}+|cut short) (${P})'s (?:\\p{L}+ )?(?:contract|employment|appointment|engagement)`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `sack(?:ed|s|ing)?|fir(?:ed|es|ing)|dismiss(?:ed|es|ing)?|ax(?:ed|es|ing)|oust(?:ed|s|ing)?|depos(?:ed|es|ing)|toppl(?:ed|es|ing)|boot(?:ed)? out|kick(?:ed)? out|thr(?:own|ew) out|forc(?:ed|es|ing) out|push(?:ed|es|ing)? out|driv(?:en|es) out|drove out|vot(?:ed|es|ing) out|let go|show(?:n|ed|s) the door|given ${HIS} marching orders|remov(?:ed|es|ing)(?= from (?:${HIS} )?(?:\\p{L}+ )?${POST})|remov(?:ed|es|ing)(?= (?:as|by|with immediate|last|on|${P})|[.,;]|$)|reliev(?:ed|es|ing)(?= of)|reliev(?:ed|es|ing)(?= ${P} of)|stripp?(?:ed|s|ing)(?= of (?:${HIS} )?(?:[\\p{L}']+ )?${POST})|stripp?(?:ed|s|ing)(?= ${P} of)|dropp?(?:ed|s|ing)(?= (?:from (?:the|‹|his|her|its|a) ?|as |${P} from))|demot(?:ed|es|ing)|made redundant`,
    ),
    event: 'dismissed',
    finds: 'passive',
    unless:
      /^ (?:as (?:a|an|untrue|nonsense|false|mere)\b|calls?|claims?|suggestions?|concerns?|the (?:idea|claims?|calls?|suggestion|charge|question)|criticism|it as)|^ from the (?:party|Labour|Conservative|group)/,
  },

  {
    pattern: re(
      `suspend(?:ed|s|ing)?|(?:told|ordered|asked) to (?:stay away(?: from work)?|stay at home|go home)|sent home|(?:placed|put|sent) on (?:\\p{L}+ ){0,2}leave|on garden(?:ing)? leave|off (?:duty|work) on full pay|barred from (?:the|his|her|its) offices?|excluded from work`,
    ),
    event: 'suspended',
    finds: 'passive',
    unless:
      /^ from (?:the )?(?:\p{L}+ )?(?:party|group|Labour|Conservatives?|whip)|^ (?:the whip|a decision|its|trading|services)/iu,
  },

  {
    pattern: re(
      `redeploy(?:ed|s|ing)?|reassign(?:ed|s|ing)?|transferr?(?:ed|s|ing)?(?= (?:to|${P} to))|mov(?:es|ed|ing)(?= from the (?:role|post|job|position) of [^.;]{1,80} to (?:become|be|the|take))|mov(?:ed|ing)(?= (?:sideways|across|aside|into (?:a|an)|to (?:an?other|a (?:new|different|lesser|more)|other|new|different)\\b|${P} (?:sideways|to (?:an?other|a (?:new|different)))))|moves(?= (?:sideways|across|to (?:an?other|a (?:new|different)|other)))|given (?:an?other|a different|other|new|alternative) (?:\\p{L}+ )?(?:role|post|job|duties|position|work)|shunted|switch(?:ed|es)?(?= (?:to (?:a|an)|roles|jobs|posts|portfolio))|swap(?:ped|s)?(?= (?:roles|jobs|posts|portfolios|briefs))`,
    ),
    event: 'redeployed',
    finds: 'passive',
  },
];
