import { wordsInAnyCase } from './pattern.ts';
import { P } from './cast/marks.ts';
import { ADJ, HIS, POST, S, type Trigger } from './trigger.ts';

/** Where somebody works, by what the place does. */
const TEAM = '(?:teams?|units?|sections?|departments?|directorates?|divisions?|services|hubs?)';
const LEAVE_OF =
  '(?:(?:garden(?:ing)?|special|paid|unpaid|enforced|compulsory|administrative|extended|immediate|full-pay) ){1,2}leave';
const re = wordsInAnyCase;

/** What is done to somebody: dismissals, suspensions, moves within the council. */
export const REMOVALS: readonly Trigger[] = [
  { pattern: re('(?:given|served(?: with)?) notice(?= by)'), event: 'dismissed', finds: 'passive' },
  {
    // “‹1› returned to work after a suspension of four months.”
    pattern: re(
      `(?:return(?:ed|s|ing)?|(?:came|comes|went|goes|is|was) back)(?: (?:to|at|in) (?:${P}'s )?[^.;,‹›]{1,40}?)?(?: [^.;,‹›]{1,25})?,? (?:after|following) (?:an? |the |${P}'s )?[^.;‹›]{0,30}(?:suspension(?! of (?:the|its|business|proceedings|‹))|gardening leave)`,
    ),
    event: 'suspended',
    finds: 'subject',
    outcome: 'ended',
  },
  {
    // “The suspension of ‹1› came to an end.”
    pattern: re(
      `(?:suspension of (${P})|(${P})'s (?:\\p{L}+ ){0,2}suspension|for (${P}),? [^.;‹›]{1,40} suspension) (?:has |had )?(?:c[ao]me to an end|ended|finished|is over|was over)`,
    ),
    event: 'suspended',
    finds: 'owner',
    outcome: 'ended',
  },
  {
    pattern: re('reinstated(?= (?:after|following) [^.;‹›]{0,40}suspension)'),
    event: 'suspended',
    finds: 'passive',
    outcome: 'ended',
  },
  {
    pattern: re(`replac(?:e|ed|es|ing) (${P})(?= with (?:${P}'s )?(?:[^.;‹›]{1,40} )?${P}(?!'))`),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(
      `(?:tak(?:en|es|e|ing)|took) (?:the |${P}'s )(?:[\\p{L}' ]{3,40} )?(?:brief|portfolio|role|job|post)(?: role)? (?:away )?(?:from|off) (${P})(?!')`,
    ),
    event: 'dismissed',
    finds: 'owner',
  },
  {
    pattern: re(`out of (?:the|${P}'s|its) (?:cabinet|executive|top team|front ?bench)(?: role| job| post)?`),
    event: 'dismissed',
    finds: 'subject',
    follows: /\b(?:was|is|were|are) $/,
  },
  {
    pattern: re(
      `(?:continues?|remains?|is still|stays?)(?: on)?(?: to (?:work|be)| working| employed)? (?:for|at|with|by) the (?:council|authority) in (?:another|a (?:different|new)) (?:post|role|job|position)`,
    ),
    event: 'redeployed',
    finds: 'subject',
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
    pattern: re(
      `told (?:[^.;‹›]{1,30} )?that (${P})'s (?:contract|employment|appointment|services)(?: as [^,.;‹›]{1,60})? (?:was|were|is|had been) (?:at an end|over|terminated|ended)|(${P})(?:'s|,? whose) ${ADJ}(?:contract|employment|appointment|services|engagement|secondment|position|post)(?: as [^,.;‹›]{1,60}?)? (?:had |has |have |was |were |is |being |been )+(?:\\p{L}+ly )?(?:terminated|cancelled|torn up|revoked|cut short|ended(?= (?:early|by the council|after))|dispensed with)`,
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
      `sack(?:ed|s|ing)?|fir(?:ed|es|ing)|dismiss(?:ed|es|ing)?|ax(?:ed|es|ing)|oust(?:ed|s|ing)?|depos(?:ed|es|ing)|toppl(?:ed|es|ing)|(?:boot|kick|push|hound|turf|edg|eas|squeez|forc|vot|throw|thr|driv|drov|hoof|bundl|manoeuvr)(?:ed|es|ing|n|en|own|ew|e|s)? (?:out|from office)|unseat${S}|eject${S}(?= (?:from|as))|overthrown?|overthrew|ditch(?:ed|es|ing)?(?= (?:as|from|by|${P}|after|in))|dump(?:ed|s|ing)?(?= (?:as|from (?:the|${P}'s|its) (?:\\p{L}+ )?(?:cabinet|executive|front)|by))|purg(?:ed|es|ing)|cull${S}(?= from)|let go|show(?:n|ed|s) the (?:door|exit|red card)|(?:giv(?:en|es|ing)|gave|hand${S}) (?:the (?:sack|boot|chop|push|axe|elbow|heave-ho)|${HIS} (?:marching orders|cards|P45))|sent packing|(?:sent|banish(?:ed|es)?|relegat(?:ed|es)?|consign(?:ed|s)?)(?: back)? to the back ?benches|(?:left out of|omitted from|excluded from) (?:${HIS} )?${ADJ}(?:cabinet|executive|line-?up|top team)|dispens(?:ed|es|ing) with ${P}'s services|remov(?:ed|es|ing)(?= (?:${P} )?from (?:${HIS} )?${ADJ}${POST})|tak(?:en|es|ing|e)(?= (?:${P} )?out of (?:${HIS} )?${ADJ}${POST})|took(?= ${P} out of (?:${HIS} )?${ADJ}${POST})|remove(?= ${P} (?:as|from))|remov(?:ed|es|ing)(?= (?:as|by|with (?:immediate )?effect|last|on|at|in|after|following|over|amid|for|this|yesterday|today|tonight|${P})|[.,;]|$)|reliev(?:ed|es|ing)(?= of)|reliev(?:ed|es|ing)(?= ${P} of)|stripp?(?:ed|s|ing)(?= of (?:${HIS} )?${ADJ}${POST})|stripp?(?:ed|s|ing)(?= ${P} of)|dropp?(?:ed|s|ing)(?= (?:from (?:the|‹|«|his|her|its|a) ?|as |in (?:the|a|last|yesterday's) |${P} (?:from|on|last|in|as)\\b)|[,;.]|$| by (?:${P}|the (?:new )?leader))|demot(?:ed|es|ing)|made redundant|(?:re)?shuffled out|(?:mov|eas|usher|nudg|manoeuvr|squeez|edg)(?:ed|es|ing) (?:${P} )?out of (?:${HIS} )?${ADJ}${POST}`,
    ),
    event: 'dismissed',
    finds: 'passive',
    unless:
      /^ as (?:the )?(?:\p{L}+ )?(?:manager|coach|captain) of [^.;,]{0,30}\b(?:F\.?C|club|football|rugby|cricket|United|Rovers)\b|^ (?:as (?:a|an|untrue|nonsense|false|mere)\b|calls?|claims?|suggestions?|concerns?|the (?:idea|claims?|calls?|suggestion|charge|question)|criticism|it as)|^ from the (?:party|Labour|Conservative|group)/u,
  },

  {
    pattern: re(
      `suspend(?:ed|s|ing)?|(?:told|ordered|asked|instructed|required) (?:not to (?:come|go) (?:in(?:to)?|to)(?: (?:work|the office))?|to (?:stay away(?: from (?:work|the office))?|stay at home|remain at home|go home|leave the (?:council's |council |authority's |«\\d+»'s |town hall )?(?:offices?|building|premises)|leave (?:County|City|Town|Shire) Hall))|sent home|(?:placed|put|sent) on (?:(?!maternity|paternity|sick|annual|parental)\\p{L}+(?:-\\p{L}+)? ){0,2}leave|on ${LEAVE_OF}|off (?:duty|work) on full pay|at home on full pay|barred from (?:the|his|her|its|${P}'s) (?:offices?|building|town hall|desk)|excluded from work|under suspension`,
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
      `redeploy(?:ed|s|ing)?|reassign(?:ed|s|ing)?|transferr?(?:ed|s|ing)?(?= (?:to|${P} to))|mov(?:es|ed|ing)(?= from the (?:role|post|job|position) of [^.;]{1,80} to (?:become|be|the|take))|mov(?:ed|ing)(?= (?:(?:the|that|this|last) (?:\\p{L}+ )?(?:day|week|month|year) )?(?:sideways|across|aside|within the (?:council|authority)|into (?:a|an)|to (?:an?other|a (?:new|different|lesser|more)|other|new|different)\\b|${P} (?:sideways|to (?:an?other|a (?:new|different)))))|moves(?= (?:sideways|across|within the (?:council|authority|county|city|borough)|(?:(?:on|in|from) (?:\\d{1,2} )?\\p{Lu}\\p{L}+ )?to (?:an?other|a (?:new|different)|other)))|mov(?:es|ed|ing)(?= (?:${P} )?(?:from (?!«)[^.;‹›«]{1,80} )?(?:in|on|over|across|out |back )*to (?!another council)(?:[^.;,‹›«]{1,40} )?(?:${TEAM}|posts|desk job|back[- ]office(?: \\p{L}+)?|duties)\\b)|(?:giv(?:en|es|ing)|gave|hand${S}|found|assign(?:ed|s)) (?:${P} )?(?:to )?(?:an?other|a (?:different|new|lesser)|other|new|alternative|a desk|a back-?room|a non-?\\p{L}+) (?:\\p{L}+ )?(?:roles?|posts?|jobs?|duties|positions?|work)|mov(?:ed|es|ing)(?= (?:${P} )?out of [^.;,‹›]{3,50} (?:and )?(?:in)?to (?:the |a |an )?)|taken off (?:front-?line|case|${HIS}) ?(?:\\p{L}+ )?(?:work|duties|cases|caseload)|shunted|shuffled (?:sideways|across|to)|re-?allocated (?=to)|switch(?:ed|es)?(?= (?:to (?:a|an)|roles|jobs|posts|portfolio))|swap(?:ped|s)?(?= (?:roles|jobs|posts|portfolios|briefs))`,
    ),
    event: 'redeployed',
    finds: 'passive',
  },
  // Only who is moved stays with the council: “moved to a job in London” tells of somebody who went.
  {
    pattern: re(
      `moved(?= (?:from [^.;]{1,80} )?to (?:an? )(?:\\p{L}+ )?(?:post|job|role) (?:as|in|with|running|elsewhere|overseeing|outside|away from)\\b)`,
    ),
    event: 'redeployed',
    finds: 'passive',
    follows: /\b(?:been|be|being|was|were|is|are) $/,
  },
];
