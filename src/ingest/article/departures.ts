import { anyCase, wordsInAnyCase } from './pattern.ts';
import { ROLE } from './roles.ts';
import { P } from './cast/marks.ts';
import { ADJ, HIS, POST, S, type Trigger } from './trigger.ts';

const re = wordsInAnyCase;

/** After “left” and “go”: the end, a time, a manner, or the council itself; not “left children at risk”, “go to court”. */
const AFTER_LEAVE = anyCase(
  `^(?:[.,;:!?"–)]|$| (?:is|was|are|were|includ\\p{L}+) (?:both )?‹| (?:are|were|have been|had been) (?:\\p{L}+ )?(?:rejected|dismissed|rebuffed|ignored|resisted|brushed|backed|led|made|growing)(?![\\p{L}])| (?:with immediate|immediately|abruptly|suddenly|quietly|unexpectedly|straight|early|today|yesterday|tomorrow|last|this|next|later|earlier|soon|shortly|now\\b|during|(?:us|them)(?= (?:in|at|on|to|for|this|next|last)(?![\\p{L}])|[.,;])|in (?:the (?:(?:month|week|year|wake|days|weeks|months) of|past|last|next|coming|new year|spring|summer|autumn|wake)|January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid|\\d|a few|two|three|four|five|six|one|early)|that (?:same )?(?:day|week|month|year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|the (?:same|following|next) (?:day|week|month|year)|with ${P}(?=[.,;]|$)|with (?:it|them|voluntary|an? (?:£[\\d,.]+[a-z]* )?(?:pay|severance|settlement|redundancy|exit)|redundancy|just|only|\\d)|on (?:the (?:day|eve|same)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\d|January|February|March|April|May|June|July|August|September|October|November|December|health|medical|long)|at (?:the (?:end|start|beginning|weekend|next|turn)|Christmas|Easter|short|a few)|by (?:mutual|agreement|the|Christmas|that|consent|then|January|February|March|April|May|June|July|August|September|October|November|December|\\d)|before|after|when|as (?:director|chief|head|leader|part|it|soon|the|well|interim)|because|amid|under|over (?:the|a|its|an)|having|despite|given|since|at (?:\\p{L}+'s|the) (?:own )?request|of ${P}'s own|following|within|once|from|along(?= with)|along with|together|for (?:good|a|another|pastures|family|personal|health|the same|what)|to (?:an?|another|his|her|the) (?:new )?(?:job|post|role)|to (?:take|become|spend|pursue|join|work|set up|return|retire|start|lead|run|be|concentrate|focus|care|make way)|too|also|and|but|while|without|barely|just|days|weeks|months|less|more|only|earlier|ahead|voluntarily|by|(?:the|${P}'s|its|his|her|their) ?(?:own )?(?:[\\p{L}£][\\p{L}\\d£-]* ){0,2}(?:council|authority|borough|county|city|post|role|job|position|organisation|department|service|services|employment|cabinet|board|office|administration|town hall|trust|company|executive|team|leadership)|«|County Hall|City Hall|Town Hall|the Town Hall|local government|work|${P}'s))`,
);

/** Offers to go, and going of one's own accord. */
export const DEPARTURES: readonly Trigger[] = [
  {
    pattern: re(
      `not (?:be )?contest(?:ing)? (?:${P}'s|the) seat|not (?:be )?(?:put(?:ting)?|offer(?:ing)?) (?:herself|himself|themselves|${P}|${P}'s name) (?:forward|again)(?: again)?`,
    ),
    event: 'stood_down',
    finds: 'subject',
    outcome: 'announced',
  },
  {
    // “paid £100,000 to ‹1› when the two parted company”
    pattern: re(`(${P}) when (?:the two|they|it|the council|both sides) parted (?:company|ways)`),
    event: 'left',
    finds: 'owner',
    outcome: 'mutual_consent',
  },
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
    pattern: re(
      `agreement (?:has |had )?(?:ended|terminated|brought to an end) (?:${P}'s |the )(?:\\p{L}+ )?(?:contract|employment|appointment|engagement)(?: of (?:[^.;‹›]{1,60}, )?(${P})(?!'))`,
    ),
    event: 'left',
    finds: 'owner',
    outcome: 'mutual_consent',
  },
  {
    // “both sides agreed that ‹1› should go”
    pattern: re(
      `both (?:sides|parties) (?:have |had )?agreed that (${P}) (?:should|would|will) (?:go|leave|depart|stand down|step down)`,
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
    pattern: re('resign(?:s|ed|ing)?|quit(?:s|ting)?'),
    event: 'resigned',
    finds: 'subject',
    unless:
      /^ (?:smoking|(?:from )?(?:the |her |his )?(?:party|group|Labour|Conservatives?|Tor(?:y|ies)|Lib(?:eral)? Dem\w*|Greens?|Ukip|UKIP|Reform)\b(?!(?:'s)? (?:cabinet|council|administration|executive|front ?bench)))|^(?:ed)? (?:to|themselves to|himself to|herself to) /,
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
      `f(?:ell|alls?|allen|alling) on ${HIS} (?:own )?sword|(?:walk(?:ed|s|ing)?) (?:out|away)|(?:thr(?:ew|ow(?:n|s|ing)?) (?:in|up)|chuck${S} in|pack${S} in|jack${S} in) (?:the towel|the sponge|it all|${HIS} ${ADJ}${POST})|call${S} it quits|jump${S} (?:ship|before ${P} (?:was|were|is|could be) pushed)|(?:sen(?:t|ds?|ding)|wr(?:ote|itten|iting|ites?)|emailed|signed|penned|hand${S}|gave|deliver${S}) (?:‹[\\d,]+› |the (?:\\p{L}+ )?(?:leader|mayor|chief executive) )?(?:${HIS} )?${ADJ}(?:letters?|emails?|notes?) of resignation|(?:sen(?:t|ds?|ding)|wr(?:ote|itten|iting)(?: out)?|emailed|signed|penned|deliver${S}) (?:‹[\\d,]+› )?${HIS} ${ADJ}resignation(?: letter)?`,
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
      `(?:giv(?:es?|en|ing)|gave) up ${HIS} ${ADJ}${POST}|(?:relinquish|surrender|vacat|abandon)(?:e|es|ed|s|ing)? ${HIS} ${ADJ}${POST}|(?:lay(?:s|ing)?|laid) down ${HIS} ${ADJ}${POST}|bow(?:s|ed|ing)? out|leav(?:es?|ing) office|left office|hand(?:s|ed|ing)? over the (?:reins|leadership|chair|baton|keys)(?! to)|mak(?:es?|ing) way|made way|give way to|pass${S} (?:on )?the (?:baton|torch|reins)(?! to)|call${S} it a day(?! (?:for|of|to|that)(?![\\p{L}]))|(?:tak(?:es?|ing)|took) a (?:back seat|step back)`,
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
      `retir(?:e|es|ed|ing)(?! (?:to (?:consider|think|deliberate|bed)|director|head|teacher|judge|officer|police|councillor|chief))|(?:tak(?:es?|en|ing)|took|announc(?:ed|es|ing)|go(?:es|ing)? into|went into|gone into|enter${S}|begin(?:s|ning)?|began|start${S}) (?:${HIS} )?(?:\\p{L}+-\\p{L}+ )?retirement|call${S} time on ${HIS} ${ADJ}career|(?:end|clos|finish)(?:s|es|ed|ing)? ${HIS} (?:[\\p{L}\\d'-]+ ){0,3}career|h(?:ang(?:s|ing)?|ung) up ${HIS} (?:\\p{L}+ )?(?:boots|lanyard|hat|chain|robes?|gown|pen|clipboard|whistle|keys)|dr(?:aws?|awn|ew|awing) ${HIS} pension|put(?:s|ting)? ${HIS} feet up`,
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
      `(?:tak(?:es?|en|ing)|took|accept${S}|opt(?:ed|s|ing)? for) (?:${HIS} )?(?:voluntary )?(?:redundancy|severance)|part${S} (?:company|ways)|(?:c[oa]mes?|coming|reach(?:ed|es|ing)?|near(?:s|ed|ing)?) (?:to )?the end of ${HIS} ${ADJ}(?:contract|term|tenure|secondment|engagement|stint|spell)|finish(?:es|ed|ing)?(?= (?:on (?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|in (?:the (?:spring|summer|autumn|winter|new year)|\\p{L}+ber|January|February|March|April|May|June|July|August)|at (?:the end of|Christmas|Easter)|(?:last|this|next) (?:week|month|year|summer|autumn|spring|\\p{L}+day)|yesterday|today|tomorrow|as ${ROLE}|${HIS} (?:contract|term|stint|spell)))|(?:go(?:es|ing)?|went|gone) (?:${P}'s |their )?separate ways|sever${S} (?:${P}'s |all )?(?:ties|links|connections?)|clear${S} ${HIS} desk|pack(?:s|ed|ing)? ${HIS} bags|(?:bid(?:s|ding)?|bade|sa(?:id|ys?|ying)|wav(?:ed|es|ing)) (?:${HIS} )?(?:goodbye|farewell) to (?:colleagues|staff|«|the (?:council|authority|borough|county|city|town hall|cabinet))|walk(?:s|ed|ing)? out of [^,.;‹›]{1,40} for the (?:last|final) time|(?:work|serv)(?:e|es|ed|ing|s)? ${HIS} (?:last|final) (?:day|week|shift)|(?:serv|finish|spen)(?:ed|es|t|ds?) ${HIS} (?:last|final) day|end(?:s|ed|ing)? ${HIS} ${ADJ}(?:tenure|reign|spell|stint|association|time)|(?:decamp|defect)${S} to|(?:lured away|poached|head-?hunted)(?= (?:by|to))|(?<!that ${P} (?:was|is) to )cease(?:s|d)? to be (?:an? |the )?(?:${ROLE}|employee)|mov(?:es?|ed|ing) to (?:an? (?:\\p{L}+ )?(?:charity|university|consultancy|think ?tank)|the private sector|another (?:council|authority|borough|county|employer|job elsewhere)|pastures new)|slip(?:s|ped|ping)? (?:away|out)|cut(?:s|ting)? short ${HIS} ${ADJ}(?:contract|stay|secondment|spell)|agree(?:s|d)? (?:an? )?(?:severance|exit|settlement)\\p{L}*(?: \\p{L}+)?|not (?:be )?(?:return(?:ing)?|com(?:e|ing) back)(?= (?:to|from) (?:the |${P}'s |its )?(?:council|authority|work|desk|town hall|${POST}|(?:sick |maternity |long-term )*leave)(?![\\p{L}])|[.,;]|$)|no longer (?:in ${ADJ}${POST}|work(?:s|ing)|worked (?:for|at)|employed|for (?:it|the (?:council|authority|department)|«\\d+»)|at (?:the (?:council|authority|town hall)|«)|with (?:the (?:council|authority|department)|«)|on the (?:payroll|staff)|an employee|(?:an? )?(?:member|part) of (?:the|${P}'s|its) (?:cabinet|executive|staff|team))|on ${HIS} way (?:out|to (?:another|a new|pastures))|heading (?:out of the door|for (?:the (?:exit|door)|pastures new))|(?:negotiat|agree)\\p{L}* ${HIS} (?:departure|exit)`,
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
      /^ (?:«\d+»(?:'s)? |the [^.,;‹›]{0,30})(?:police|constabulary|hospital|university|college|football|rugby|cricket|diocese|school|academy|market|airport|station)\b|^ (?:the |its )?(?:council|authority|«\d+»|town hall|county|city|borough)(?:'s)? (?:offices?|building|headquarters|chamber|premises|car park)\b|^ (?:without (?:comment|speaking|a word|answering|taking)|by (?:a|the) (?:back|side|rear)|before (?:the|it|its|any) (?:vote|end|debate|item|meeting|motion|was|discussion)|early(?=[.,]| and | but ))|^ (?:(?:the )?(?:council|authority|local authority|«\d+»|‹[\d,]+›)'s )?care\b/i,
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
    pattern: re(`(${P}) (?:is|was|are) no longer (?:the |its |an? |our |their )?(?:${ROLE})`),
    event: 'left',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:day|yesterday|week|month|\\p{Lu}\\p{L}+|\\d{4}) (?:was|had been) (${P})'s (?:last|final) (?:working |full )?(?:day|week|shift)`,
    ),
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
  {
    pattern: re('mov(?:es?|ed|ing) on'),
    event: 'left',
    finds: 'subject',
    unless: /^ (?:to\b(?! (?:an?|another|pastures)\b)|from\b|\d|\p{Lu})/u,
  },
  {
    pattern: re(
      `(${P})(?:'s|,? whose) ${ADJ}(?:contract|secondment|time|directions|tenure|term|spell|stay|stint|employment|reign|engagement)(?: (?:as|at|in|with|there|here)[^,.;‹]{0,60}?)?,? (?:had |has |have |will |would |is |was |'s )?(?:(?:then )?at an end|(?:now |since |already |then )?(?:come|came|coming|comes) to an? (?:abrupt |early )?(?:end|close)|end(?:s|ed|ing)?(?! by (?!mutual|agreement|consent))|finish(?:es|ed|ing)?|expir(?:es?|ed|ing)|run out|ran out|not be(?:en|ing)? (?:renewed|extended)|over|up|not being renewed)`,
    ),
    event: 'left',
    finds: 'owner',
  },
];
