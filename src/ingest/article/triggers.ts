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
  /** What the words left of it must end with. */
  readonly follows?: RegExp;
  /** The only sense in which it tells anything. */
  readonly when?: Sense;
}

export const P = '‹[\\d,]+›';
const HIS = `(?:${P}'s|«\\d+»'s|the|an?|their|its|his|her)`;
const ADJ = "(?:[\\p{L}£][\\p{L}\\d£,'-]* ){0,3}";
const POST =
  '(?:posts?|roles?|jobs?|seats?|positions?|portfolios?|briefs?|leadership|duties|responsibilit\\w+|office|chair|chairmanship|place|desk|command|cabinet|executive|top team|front ?bench|helm|reins)';
/** Where somebody works, by what the place does. */
const TEAM = '(?:teams?|units?|sections?|departments?|directorates?|divisions?|services|hubs?)';
/** “-s”, “-ed” and “-ing” of a verb that takes them without change. */
const S = '(?:s|ed|ing)?';
const LEAVE_OF =
  '(?:(?:garden(?:ing)?|special|paid|unpaid|enforced|compulsory|administrative|extended|immediate|full-pay) ){1,2}leave';
const re = wordsInAnyCase;

/** After “left” and “go”: the end, a time, a manner, or the council itself; not “left children at risk”, “go to court”. */
const AFTER_LEAVE = anyCase(
  `^(?:[.,;:!?"–)]|$| (?:is|was|are|were|includ\\p{L}+) (?:both )?‹| (?:are|were|have been|had been) (?:\\p{L}+ )?(?:rejected|dismissed|rebuffed|ignored|resisted|brushed|backed|led|made|growing)(?![\\p{L}])| (?:with immediate|immediately|abruptly|suddenly|quietly|unexpectedly|straight|early|today|yesterday|tomorrow|last|this|next|later|earlier|soon|shortly|now\\b|in (?:the (?:past|last|next|coming|new year|spring|summer|autumn|wake)|January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid|\\d|a few|two|three|four|five|six|one|early)|that (?:same )?(?:day|week|month|year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|the (?:same|following|next) (?:day|week|month|year)|with ${P}(?=[.,;]|$)|with (?:it|them|voluntary|a (?:pay|severance|settlement)|redundancy|just|only|\\d)|on (?:the (?:day|eve|same)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\d|January|February|March|April|May|June|July|August|September|October|November|December|health|medical|long)|at (?:the (?:end|start|beginning|weekend|next|turn)|Christmas|Easter|short|a few)|by (?:mutual|agreement|the|Christmas|that|consent|then|January|February|March|April|May|June|July|August|September|October|November|December|\\d)|before|after|when|as (?:director|chief|head|leader|part|it|soon|the|well|interim)|because|amid|under|over (?:the|a|its|an)|having|despite|given|since|at (?:\\p{L}+'s|the) (?:own )?request|of ${P}'s own|following|within|once|from|along(?= with)|along with|together|for (?:good|a|another|pastures|family|personal|health|the same|what)|to (?:an?|another|his|her|the) (?:new )?(?:job|post|role)|to (?:take|become|spend|pursue|join|work|set up|return|retire|start|lead|run|be|concentrate|focus|care|make way)|too|also|and|but|while|without|barely|just|days|weeks|months|less|more|only|earlier|ahead|voluntarily|by|(?:the|${P}'s|its|his|her|their) ?(?:own )?(?:[\\p{L}£][\\p{L}\\d£-]* ){0,2}(?:council|authority|borough|county|city|post|role|job|position|organisation|department|service|services|employment|cabinet|board|office|administration|town hall|trust|company|executive|team|leadership)|«|County Hall|City Hall|Town Hall|the Town Hall|local government|work|${P}'s))`,
  'i',
);

export const TRIGGERS: readonly Trigger[] = [
  // Offers come before resignations: “offered ‹1›'s resignation”.
  {
    pattern: re(`offer(?:ed|s|ing)? (?:up |${P} |(?!to |no )\\p{L}+ )?(?:${HIS} )?${ADJ}resignations?`),
    event: 'offered_resignation',
    finds: 'subject',
  },
  {
    pattern: re(
      `(?:put|placed|puts) ${HIS} (?:job|post|position|future|resignation)s? (?:(?:in|on) (?:the (?:\\p{L}+'s )?|‹[\\d,]+›'s )?(?:hands|line|table)|at (?:${P}'s|the) (?:[\\p{L}']+ )?disposal)`,
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
    pattern: re(
      `agreed to (?:end|terminate|bring to an end|bring forward the end of) (${P})'s (?:\\p{L}+ )?(?:contract|employment|appointment|engagement|tenure)`,
    ),
    event: 'left',
    finds: 'owner',
    outcome: 'mutual_consent',
  },
  {
    pattern: re(`to part (?:company|ways) with (?:[^.;,‹›]{1,60}, )?(${P})(?!')`),
    event: 'left',
    finds: 'owner',
    outcome: 'announced',
  },
  {
    // “The council was told that ‹1› was to cease to be its director.”
    pattern: re(
      `(?:told|ordered|directed|instructed|direct(?:s|ion)|orders?|ruled)(?: [^.;‹›]{1,40})? that (${P}) (?:(?:was|is|were|are) to|must|should|shall) (?:cease to be|no longer be|be (?:removed|dismissed|relieved|replaced))`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re('resign(?:s|ed|ing)?|quit(?:s|ting)?'),
    event: 'resigned',
    finds: 'subject',
    unless:
      /^ (?:smoking|(?:from )?(?:the |her |his )?(?:party|group|Labour|Conservatives?|Tor(?:y|ies)|Lib(?:eral)? Dem\w*|Greens?|Ukip|UKIP|Reform)\b(?! (?:cabinet|council|administration|executive|front ?bench)))|^(?:ed)? (?:to|themselves to|himself to|herself to) /,
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
      `f(?:ell|alls?|allen|alling) on ${HIS} (?:own )?sword|(?:walk(?:ed|s|ing)?) (?:out|away)|(?:thr(?:ew|ow(?:n|s|ing)?) (?:in|up)|chuck${S} in|pack${S} in|jack${S} in) (?:the towel|the sponge|it all|${HIS} ${ADJ}${POST})|call${S} it quits|jump${S} (?:ship|before ${P} (?:was|were|is|could be) pushed)|(?:sen(?:t|ds?|ding)|wr(?:ote|itten|iting|ites?)|emailed|signed|penned|hand${S}|gave|deliver${S}) (?:‹[\\d,]+› |the (?:\\p{L}+ )?(?:leader|mayor|chief executive) )?(?:${HIS} )?${ADJ}(?:letters?|emails?|notes?) of resignation|(?:sen(?:t|ds?|ding)|wr(?:ote|itten|iting)|emailed|signed|penned|deliver${S}) (?:‹[\\d,]+› )?${HIS} ${ADJ}resignation(?: letter)?`,
    ),
    event: 'resigned',
    finds: 'subject',
    unless:
      /^ (?:of (?:the|an?) (?:\p{L}+ )?(?:meeting|chamber|room|interview|debate|hearing|talks|session)|in protest|with|from (?:the )?(?:\p{L}+ )?(?:meeting|talks|crash|debate)|[^,.;]{0,40} for the (?:last|final) time)/u,
  },
  {
    pattern: re(`(?:work|serv)(?:e|es|ed|ing|s)? (?:out )?${HIS} ${ADJ}notice(?: period)?`),
    event: 'resigned',
    finds: 'subject',
    outcome: 'announced',
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
      `(?:giv(?:es?|en|ing)|gave) up ${HIS} ${ADJ}${POST}|(?:relinquish|surrender|vacat|abandon)(?:e|es|ed|s|ing)? ${HIS} ${ADJ}${POST}|(?:lay(?:s|ing)?|laid) down ${HIS} ${ADJ}${POST}|bow(?:s|ed|ing)? out|leav(?:es?|ing) office|left office|hand(?:s|ed|ing)? over the (?:reins|leadership|chair|baton|keys)(?! to)|mak(?:es?|ing) way|made way|give way to|pass${S} (?:on )?the (?:baton|torch|reins)(?! to)|call${S} it a day|(?:tak(?:es?|ing)|took) a (?:back seat|step back)`,
    ),
    event: 'stood_down',
    finds: 'subject',
  },
  {
    pattern: re(
      `not (?:want|wish|intend|plan|mean)(?:s|ed|ing)? to (?:carry on|continue|stay on|go on|stand again)|not (?:be )?(?:defend(?:ing)?|re-?contest(?:ing)?|fight(?:ing)? to (?:keep|hold)) ${HIS} ${ADJ}seat|not (?:be )?re-?stand(?:ing)?|not (?:be )?(?:an? (?:\\p{L}+ )?candidate|on the ballot)|not (?:be )?(?:to )?(?:seek(?:ing)?|stand(?:ing)?|contest(?:ing)?|run(?:ning)?|fight(?:ing)?)(?: for)? (?:again|re-?election|an? (?:\\p{L}+ )?term|another term|(?:in |at )?(?:the|May's|June's|next) ?(?:\\p{L}+ ){0,2}elections?|in (?:May|June|next)\\b)`,
    ),
    event: 'stood_down',
    finds: 'subject',
    outcome: 'announced',
  },

  {
    pattern: re(
      `(?:tak(?:es?|en|ing)|took|accept${S}|opt(?:ed|s|ing)? for|go(?:ne|es|ing)? (?:on|into)|went (?:on|into)) (?:${HIS} )?(?:early|ill-health|medical) retirement|br(?:ing(?:s|ing)?|ought) forward ${HIS} retirement`,
    ),
    event: 'retired',
    finds: 'subject',
    outcome: 'early',
  },
  {
    pattern: re(
      '(?:granted|given|offered and accepted|(?:forced|pushed|eased) into) (?:early|ill-health|medical) retirement',
    ),
    event: 'retired',
    finds: 'passive',
    outcome: 'early',
  },
  { pattern: re('(?:forced|pushed|eased) into retirement'), event: 'retired', finds: 'passive' },
  {
    pattern: re(
      `retir(?:e|es|ed|ing)(?! (?:director|head|teacher|judge|officer|police|councillor|chief))|(?:tak(?:es?|en|ing)|took|announc(?:ed|es|ing)|go(?:es|ing)? into|went into|gone into|enter${S}|begin(?:s|ning)?|began|start${S}) (?:${HIS} )?(?:\\p{L}+-\\p{L}+ )?retirement|call${S} time on ${HIS} ${ADJ}career|(?:end|clos|finish)(?:s|es|ed|ing)? ${HIS} (?:[\\p{L}\\d'-]+ ){0,3}career|h(?:ang(?:s|ing)?|ung) up ${HIS} (?:\\p{L}+ )?(?:boots|lanyard|hat|chain|robes?|gown|pen|clipboard|whistle|keys)|dr(?:aws?|awn|ew|awing) ${HIS} pension|put(?:s|ting)? ${HIS} feet up`,
    ),
    event: 'retired',
    finds: 'subject',
    // An earlier career is no office of the council.
    unless:
      /^ (?:early )?from (?:the )?(?:police|force|army|navy|RAF|NHS|civil service|fire|teaching|nursing|medicine|football|rugby|bar)\b/i,
  },

  {
    pattern: re(
      `retirement (?:beckons|looms|awaits|calls|is (?:near|close|in sight|looming|beckoning)) (?:for )?(${P})|(${P}) is (?:close to|nearing|approaching|about to enter|looking forward to|heading (?:for|into)) (?:${HIS} )?retirement`,
    ),
    event: 'retired',
    finds: 'owner',
    outcome: 'announced',
  },

  {
    pattern: re(
      `(${P}) and (?:the|its|«\\d+»|${P}'s) ?(?:\\p{L}+ )?(?:council|authority|county|city|borough|employers?|bosses)?,? (?:have |had )?(?:mutually )?(?:(?:agreed|decided|chosen) to )?(?:part|parted|go|going|gone|went) (?:company|(?:${P}'s |their )?(?:separate )?ways)`,
    ),
    event: 'left',
    finds: 'owner',
    outcome: 'mutual_consent',
  },
  {
    pattern: re(
      `(?:part(?:s|ed|ing)?(?: (?:company|ways))?|dispens(?:ed|es|ing)) with (?:[^.,;‹›]{0,60} )?(${P})(?!')`,
    ),
    event: 'left',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:tak(?:es?|en|ing)|took|accept${S}|opt(?:ed|s|ing)? for) (?:${HIS} )?(?:voluntary )?(?:redundancy|severance)|part${S} (?:company|ways)|(?:c[oa]mes?|coming|reach(?:ed|es|ing)?|near(?:s|ed|ing)?) (?:to )?the end of ${HIS} ${ADJ}(?:contract|term|tenure|secondment|engagement|stint|spell)|finish(?:es|ed|ing)?(?= (?:on (?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|in (?:the (?:spring|summer|autumn|winter|new year)|\\p{L}+ber|January|February|March|April|May|June|July|August)|at (?:the end of|Christmas|Easter)|(?:last|this|next) (?:week|month|year|summer|autumn|spring|\\p{L}+day)|yesterday|today|tomorrow|as ${ROLE}|${HIS} (?:contract|term|stint|spell)))|(?:go(?:es|ing)?|went|gone) (?:${P}'s |their )?separate ways|sever${S} (?:${P}'s |all )?(?:ties|links|connections?)|clear${S} ${HIS} desk|pack(?:s|ed|ing)? ${HIS} bags|(?:bid(?:s|ding)?|bade|sa(?:id|ys?|ying)|wav(?:ed|es|ing)) (?:${HIS} )?(?:goodbye|farewell) to (?:colleagues|staff|«|the (?:council|authority|borough|county|city|town hall|cabinet))|walk(?:s|ed|ing)? out of [^,.;‹›]{1,40} for the (?:last|final) time|(?:work|serv)(?:e|es|ed|ing|s)? ${HIS} (?:last|final) (?:day|week|shift)|(?:serv|finish|spen)(?:ed|es|t|ds?) ${HIS} (?:last|final) day|end(?:s|ed|ing)? ${HIS} ${ADJ}(?:tenure|reign|spell|stint|association|time)|(?:decamp|defect)${S} to|(?:lured away|poached|head-?hunted)(?= (?:by|to))|cease(?:s|d)? to be (?:an? |the )?(?:${ROLE}|employee)|mov(?:es?|ed|ing) to (?:an? (?:\\p{L}+ )?(?:charity|university|consultancy|think ?tank)|the private sector|another (?:council|authority|borough|county|employer|job elsewhere)|pastures new)|slip(?:s|ped|ping)? (?:away|out)|cut(?:s|ting)? short ${HIS} ${ADJ}(?:contract|stay|secondment|spell)|agree(?:s|d)? (?:an? )?(?:severance|exit|settlement)\\p{L}*(?: \\p{L}+)?|not (?:be )?(?:return(?:ing)?|com(?:e|ing) back)(?= (?:to|from) (?:the |${P}'s |its )?(?:council|authority|work|desk|town hall|${POST}|(?:sick |maternity |long-term )*leave)(?![\\p{L}])|[.,;]|$)|no longer (?:in ${ADJ}${POST}|work(?:s|ing)|worked (?:for|at)|employed|for (?:it|the (?:council|authority|department)|«\\d+»)|at (?:the (?:council|authority|town hall)|«)|with (?:the (?:council|authority|department)|«)|on the (?:payroll|staff)|an employee|(?:an? )?(?:member|part) of (?:the|${P}'s|its) (?:cabinet|executive|staff|team))|on ${HIS} way (?:out|to (?:another|a new|pastures))|heading (?:out of the door|for (?:the (?:exit|door)|pastures new))|(?:negotiat|agree)\\p{L}* ${HIS} (?:departure|exit)`,
    ),
    event: 'left',
    finds: 'subject',
  },
  {
    pattern: re('le(?:ft|aves?|aving)|depart(?:s|ed|ing)?|exit(?:s|ed|ing)?'),
    event: 'left',
    finds: 'subject',
    needs: AFTER_LEAVE,
    // “left the county's police”, “left «3» hospital” tells of another employer.
    unless:
      /^ (?:«\d+»(?:'s)? |the [^.,;‹›]{0,30})(?:police|constabulary|hospital|university|college|football|rugby|cricket|diocese|school|academy|market|airport|station)\b|^ (?:the |its )?(?:council|authority|«\d+»|town hall|county|city|borough)(?:'s)? (?:offices?|building|headquarters|chamber|premises|car park)\b|^ (?:without (?:comment|speaking|a word|answering|taking)|by (?:a|the) (?:back|side|rear)|before (?:the|it|its|any) (?:vote|end|debate|item|meeting|motion|was|discussion))/i,
  },
  {
    // “is off to the north”, “then she is off”.
    pattern: re(
      `off(?= to (?:«|(?:the )?\\p{L}+(?:shire|land)\\b|the (?:north|south|east|west|Midlands|coast|private|civil)\\b|an? (?:new|charity|university|trust|rival|neighbouring|bigger|smaller|larger)|another|pastures|join|become|run|lead|head|take|work|teach|set up)|(?: for good| (?:next|at the end|in (?:a|two|three|the new|January|February|March|April|May|June|July|August|September|October|November|December))[^,.;]{0,30})?(?:[,.;]|$))`,
    ),
    event: 'left',
    finds: 'subject',
    outcome: 'announced',
    follows: /\b(?:is|are|be|am)(?: now| also| soon)? $/,
  },
  {
    pattern: re('go|goes|going|gone|went'),
    event: 'left',
    finds: 'subject',
    needs: AFTER_LEAVE,
    unless:
      /^ (?:to (?!(?:an?|another) (?:new )?(?:job|post|role)\b|take|become|spend|pursue|join|work|run|lead|head|set up|teach|care|be\b)|on(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|\d|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec))|from(?! (?:the (?:council|authority|post|job|cabinet|role|town hall)|‹|«|his|her|its))|for(?! good)|and (?:see|look|visit)|over|under(?! (?:an? |the )?(?:\p{L}+ )?(?:settlement|agreement|deal|terms|arrangement))|without|ahead|too far|back)\b/u,
  },
  {
    pattern: re(
      `(?:(?<!(?:singled|picked|stood|called|pointed|ruled|speaking) )out|on the way out|heading for the exit)(?: too| also| as well)? (?:is|was|are|were|goes|go|went) (${P})`,
    ),
    event: 'left',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:contract|secondment|engagement|tenure|term|time) of (?:[^.;‹›]{1,50}, )?(${P})(?:, [^,.;‹›]{1,60})?,? (?:as [^,.;‹›]{1,60} )?(?:had |has |have |will |would |is |was )?(?:(?:now |since |already )?(?:come|came|comes) to an (?:abrupt |early )?end|end(?:s|ed)|expir(?:es|ed)|run out|ran out|not be(?:en)? (?:renewed|extended)|not (?:renewed|extended))`,
    ),
    event: 'left',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:contract|employment|appointment|services) of (?:[^.;‹›]{1,50}, )?(${P}),? (?:had |has |have |was |were |is |been )+(?:\\p{L}+ly )?(?:terminated|cancelled|torn up|revoked|cut short)`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:voted|forced|pushed|kicked|thrown|threw|driven|drove|booted|hounded|turfed|edged|eased|squeezed|bundled) (${P}) (?:out|from office)`,
    ),
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
      `cost (?:(?:the|its) [^.;‹›]{1,60}, )?(${P}),? (?:${P}'s |the |a |her |his )(?:\\p{L}+ )?(?:job|post|seat|position|place|role|leadership)`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:axe|blade|guillotine) (?:has |had )?f(?:ell|allen|alls) (?:first )?on (${P})|(?:claim|t[ao]k|took)(?:ed|es|s|e|en|ing)? (?:the scalp of (${P})|(${P})'s (?:scalp|head))|no (?:longer (?:any |a )?)?(?:place|room|seat|job|role)(?: (?:in|on|at|around) [^.;‹›]{1,40})? for (${P})|(?:casualt(?:y|ies)|victims?|scalps?|losers?) of (?:the|a|${P}'s|an?) (?:\\p{L}+ )?(?:reshuffle|cull|purge|clear-?out|shake-?up) (?:is|was|are|were) (${P})|(${P}) (?:is|was|became|are|were) (?:the|a|an|among the|one of the) (?:\\p{L}+(?:-\\p{L}+)? ){0,2}(?:casualt(?:y|ies)|victims?|scalps?|losers?) of (?:the|a|${P}'s|an?) (?:\\p{L}+ )?(?:reshuffle|cull|purge|clear-?out|shake-?up)`,
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
  {
    pattern: re(
      `(${P})'s (?:last|final) (?:working |full )?(?:day|week|shift)(?: (?:at|in|as|with)[^,.;‹›]{0,60})? (?:is|will be|comes|falls)`,
    ),
    event: 'left',
    finds: 'owner',
    outcome: 'announced',
  },
  {
    pattern: re(
      `(${P})(?:'s|,? whose| [^.;‹›]{1,80} and whose) (?:last|final) (?:working |full )?(?:day|week|shift)(?: (?:at|in|as|with)[^,.;‹›]{0,60})? (?:was|came|had been|fell)|(?:said|say|waved|bid|bade) (?:a \\p{L}+ )?(?:goodbye|farewell) to (${P})|(?:went|goes|go) with (?:him|her|${P}) (?:is|was|are|were) (${P})|(?:vacancy|gaps?|hole) left by (${P})|left vacant by (${P})|(?:predecessor|(?:old|former) boss),? (${P}),? (?:had |has )?(?:moved|went|gone|returned|switched|departed)(?: on| off| back)? (?:to|for|into)|(${P}),? with whom [^.;‹›]{1,60} part(?:ed|s) (?:company|ways)`,
    ),
    event: 'left',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:council|authority|department|«\\d+»|county|city|borough|town hall|service|services|it|trust),? (?:is|are|will|is to) (?:also |now |soon )?(?:be )?(?:losing|lose) (?:[^.;‹›]{1,60},? )?(${P})(?!')(?=[,.;]|$| (?:to|who|after|in|this|next|and|when)(?![\\p{L}]))`,
    ),
    event: 'left',
    finds: 'owner',
    outcome: 'announced',
  },
  {
    pattern: re(
      `(?:council|authority|department|«\\d+»|county|city|borough|town hall|service|services|it|trust),? (?:has |have |had )?(?:now |also |already |recently )?los(?:t|es) (?:[^.;‹›]{1,60},? )?(${P})(?!')(?=[,.;]|$| (?:to|who|after|in|last|this|and|when)(?![\\p{L}]))`,
    ),
    event: 'left',
    finds: 'owner',
  },
  { pattern: re('mov(?:es?|ed|ing) on'), event: 'left', finds: 'subject', unless: /^ (?:(?:to|from)\b|\d|\p{Lu})/u },
  {
    pattern: re(
      `(${P})(?:'s|,? whose) ${ADJ}(?:contract|secondment|time|directions|tenure|term|spell|stay|stint|employment|reign|engagement)(?: (?:as|at|in|with|there|here)[^,.;‹]{0,60}?)?,? (?:had |has |have |will |would |is |was |'s )?(?:(?:then )?at an end|(?:now |since |already |then )?(?:come|came|coming|comes) to an (?:abrupt |early )?(?:end|close)|end(?:s|ed|ing)?(?! by the)|finish(?:es|ed|ing)?|expir(?:es?|ed|ing)|run out|ran out|not be(?:en|ing)? (?:renewed|extended)|over|up|not being renewed)`,
    ),
    event: 'left',
    finds: 'owner',
  },

  {
    pattern: re(
      `told (?:[^.;‹›]{1,30} )?that (${P})'s (?:contract|employment|appointment|services)(?: as [^,.;‹›]{1,60})? (?:was|were|is|had been) (?:at an end|over|terminated|ended)|(${P})(?:'s|,? whose) ${ADJ}(?:contract|employment|appointment|services|engagement|secondment|position|post) (?:had |has |have |was |were |is |being |been )+(?:\\p{L}+ly )?(?:terminated|cancelled|torn up|revoked|cut short|ended(?= (?:early|by the council|after))|dispensed with)`,
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
      `no longer (?:had|has|have) (?:an? )?(?:place|seat|job|post|role) (?:in|on|at|round|around) (?:the|${P}'s|its) (?:cabinet|executive|table|council|team|top)|(?:lost|loses?|losing) ${HIS} (?:[\\p{L}£\\d,'-]+ ){0,4}(?:jobs?|posts?|positions?|places?|roles?|leadership|portfolios?|briefs?)(?! to)|(?:lost|loses?|losing) ${HIS} (?:cabinet|executive) seat|(?:lost|loses?|losing) ${HIS} seat (?:in|on|at) the (?:cabinet|executive|board|top)|pa(?:id|ys|ying) (?:the price |for (?:it|that|this|the \\p{L}+) )?with ${HIS} ${ADJ}(?:job|post|role|position)|(?:got|gets?|getting) (?:the (?:sack|boot|chop|push|axe|elbow|bullet|heave-ho)|${HIS} (?:marching orders|cards|P45))|(?:lost|loses?) (?:a|the) (?:(?:vote|motion) of (?:no[- ])?confidence|(?:no[- ])?confidence (?:vote|motion))`,
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
      `sack(?:ed|s|ing)?|fir(?:ed|es|ing)|dismiss(?:ed|es|ing)?|ax(?:ed|es|ing)|oust(?:ed|s|ing)?|depos(?:ed|es|ing)|toppl(?:ed|es|ing)|(?:boot|kick|push|hound|turf|edg|eas|squeez|forc|vot|throw|thr|driv|drov|hoof|bundl|manoeuvr)(?:ed|es|ing|n|en|own|ew|e|s)? (?:out|from office)|unseat${S}|eject${S}(?= (?:from|as))|overthrown?|overthrew|ditch(?:ed|es|ing)?(?= (?:as|from|by|${P}|after|in))|dump(?:ed|s|ing)?(?= (?:as|from (?:the|${P}'s|its) (?:\\p{L}+ )?(?:cabinet|executive|front)|by))|purg(?:ed|es|ing)|cull${S}(?= from)|let go|show(?:n|ed|s) the (?:door|exit|red card)|(?:giv(?:en|es|ing)|gave|hand${S}) (?:the (?:sack|boot|chop|push|axe|elbow|heave-ho)|${HIS} (?:marching orders|cards|P45))|sent packing|(?:sent|banish(?:ed|es)?|relegat(?:ed|es)?|consign(?:ed|s)?)(?: back)? to the back ?benches|(?:left out of|omitted from|excluded from) (?:${HIS} )?${ADJ}(?:cabinet|executive|line-?up|top team)|dispens(?:ed|es|ing) with ${P}'s services|remov(?:ed|es|ing)(?= (?:${P} )?from (?:${HIS} )?${ADJ}${POST})|tak(?:en|es|ing|e)(?= (?:${P} )?out of (?:${HIS} )?${ADJ}${POST})|took(?= ${P} out of (?:${HIS} )?${ADJ}${POST})|remov(?:ed|es|ing)(?= (?:as|by|with (?:immediate )?effect|last|on|at|in|after|following|over|amid|for|this|yesterday|today|tonight|${P})|[.,;]|$)|reliev(?:ed|es|ing)(?= of)|reliev(?:ed|es|ing)(?= ${P} of)|stripp?(?:ed|s|ing)(?= of (?:${HIS} )?${ADJ}${POST})|stripp?(?:ed|s|ing)(?= ${P} of)|dropp?(?:ed|s|ing)(?= (?:from (?:the|‹|«|his|her|its|a) ?|as |in (?:the|a|last|yesterday's) |${P} (?:from|on|last|in|as)\\b)|[,;.]|$| by (?:${P}|the (?:new )?leader))|demot(?:ed|es|ing)|made redundant|(?:re)?shuffled out|(?:mov|eas|usher|nudg|manoeuvr|squeez|edg)(?:ed|es|ing) (?:${P} )?out of (?:${HIS} )?${ADJ}${POST}`,
    ),
    event: 'dismissed',
    finds: 'passive',
    unless:
      /^ (?:as (?:a|an|untrue|nonsense|false|mere)\b|calls?|claims?|suggestions?|concerns?|the (?:idea|claims?|calls?|suggestion|charge|question)|criticism|it as)|^ from the (?:party|Labour|Conservative|group)/,
  },

  {
    pattern: re(
      `suspend(?:ed|s|ing)?|(?:told|ordered|asked|instructed|required) (?:not to (?:come|go) (?:in(?:to)?|to)(?: (?:work|the office))?|to (?:stay away(?: from (?:work|the office))?|stay at home|remain at home|go home|leave the (?:council's |council |authority's |«\\d+»'s |town hall )?(?:offices?|building|premises)))|sent home|(?:placed|put|sent) on (?:(?!maternity|paternity|sick|annual|parental)\\p{L}+(?:-\\p{L}+)? ){0,2}leave|on ${LEAVE_OF}|off (?:duty|work) on full pay|at home on full pay|barred from (?:the|his|her|its|${P}'s) (?:offices?|building|town hall|desk)|excluded from work|under suspension`,
    ),
    event: 'suspended',
    finds: 'passive',
    unless:
      /^ (?:from|by) (?:the |‹[\d,]+›'s |his |her |its )?(?:\p{L}+ ){0,2}(?:party|group|Labour|Conservatives?|Tories|Greens?|Liberal|whips?)\b|^ (?:the whip|a decision|its|trading|services|sentence|prison)|^ (?:jail|prison|sentence)/iu,
  },
  {
    pattern: re(`remain(?:s|ed|ing)? (?:suspended|under suspension|on ${LEAVE_OF}|off (?:work|duty) on full pay)`),
    event: 'suspended',
    finds: 'subject',
  },

  {
    pattern: re(
      `redeploy(?:ed|s|ing)?|reassign(?:ed|s|ing)?|transferr?(?:ed|s|ing)?(?= (?:to|${P} to))|mov(?:es|ed|ing)(?= from the (?:role|post|job|position) of [^.;]{1,80} to (?:become|be|the|take))|mov(?:ed|ing)(?= (?:(?:the|that|this|last) (?:\\p{L}+ )?(?:day|week|month|year) )?(?:sideways|across|aside|within the (?:council|authority)|into (?:a|an)|to (?:an?other|a (?:new|different|lesser|more)|other|new|different)\\b|${P} (?:sideways|to (?:an?other|a (?:new|different)))))|moves(?= (?:sideways|across|within the (?:council|authority|county|city|borough)|(?:(?:on|in|from) (?:\\d{1,2} )?\\p{Lu}\\p{L}+ )?to (?:an?other|a (?:new|different)|other)))|mov(?:es|ed|ing)(?= (?:${P} )?(?:from (?!«)[^.;‹›«]{1,80} )?(?:in|on|over|across|out |back )*to (?!another council)(?:[^.;,‹›«]{1,40} )?(?:${TEAM}|posts|desk job|back office|duties)\\b)|(?:giv(?:en|es|ing)|gave|hand${S}|found|assign(?:ed|s)) (?:${P} )?(?:to )?(?:an?other|a (?:different|new|lesser)|other|new|alternative|a desk|a back-?room|a non-?\\p{L}+) (?:\\p{L}+ )?(?:roles?|posts?|jobs?|duties|positions?|work)|taken off (?:front-?line|case|${HIS}) ?(?:\\p{L}+ )?(?:work|duties|cases|caseload)|shunted|shuffled (?:sideways|across|to)|re-?allocated (?=to)|switch(?:ed|es)?(?= (?:to (?:a|an)|roles|jobs|posts|portfolio))|swap(?:ped|s)?(?= (?:roles|jobs|posts|portfolios|briefs))`,
    ),
    event: 'redeployed',
    finds: 'passive',
  },
  // Only who is moved stays with the council: “moved to a job in London” tells of somebody who went.
  {
    pattern: re(
      `moved(?= (?:from [^.;]{1,80} )?to (?:an? )(?:\\p{L}+ )?(?:post|job|role) (?:as|in|with|elsewhere|overseeing|outside|away from)\\b)`,
    ),
    event: 'redeployed',
    finds: 'passive',
    follows: /\b(?:been|be|being|was|were|is|are) $/,
  },
];
