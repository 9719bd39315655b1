import { HEADS } from './roles.ts';
import { P } from './cast/marks.ts';

/** What is taken, given, passed on and covered, as regular expression sources: posts, briefs and what they are for. */
export const HIS = `(?:${P}'s|«\\d+»'s|the|an?|their|its|his|her|that|this|both|all)`;
const WORDS =
  "(?:(?!(?:for|of|to|that|which|who|from|with|by|in|on|at|a|an|the|is|was|has|had|said|blame)\\b)[\\p{L}£\\d][\\p{L}\\d'-]* ){0,5}";
const BRIEF =
  '(?:posts?|roles?|jobs?|seats?(?! (?:on the (?:back|opposition|public|front row)|(?:in|at) the (?:gallery|meeting|chamber|back|front)|beside|next to))|portfolios?|briefs?|remit|leadership|helm|reins|chair|chairmanship|baton|hot ?seat|vacancy|vacancies|gaps?|department|directorate|service|services|duties|position|directorship|mantle|office|desk|responsibilit(?:y|ies)|workload|work|shoes|place|crown|in-?tray|breach|void)';
export const FIELD =
  "(?:children(?:'s (?:services|social (?:care|services|work)|trust))?|education|schools?|adult(?:s|'s)?(?: (?:social )?care| services)?|social care|(?:public )?health|wellbeing|communit(?:y|ies)(?: safety)?|equalit(?:y|ies)|finance|resources|housing|homes|SEND|skills|learning|(?:young people|families|youth)(?:'s services)?|safeguarding|transport|highways|roads|special (?:educational )?needs|waste|environment|planning|regeneration|leisure|culture|libraries|licensing|parks|property|assets|corporate services|economy|growth|business|climate(?: change)?|sport|tourism|bins|public protection|early help|inclusion|fostering|adoption)";

/** `the children's brief`, `her duties`, `its top job`. */
export const OFFICE = `(?:${HIS} ${WORDS}${BRIEF}|${FIELD} (?:${FIELD} |and )*${BRIEF}|duties|responsibilit(?:y|ies) for (?:(?:the|all|its|overseeing|running) )?(?:«\\d+»'s )?${FIELD}|responsibilities|(?:overall |day-to-day )?(?:charge|control|command)|leadership of [^,.;‹›]{1,50})`;
/** `children and schools`, as a cabinet hands them out. */
export const FIELDS = `(?:the )?${FIELD}(?:(?:,| and|, and| &) (?:the )?${FIELD})*(?=[,.;]| (?:from|to|and|instead|in|while|with|on|as|portfolio|brief)\\b|$)`;
const LINK = '(?:of|for|and|the|its|&|both|all|in|at|on|over)';
/** A word of an office's name: no verb, preposition or conjunction. */
const NAME_WORD =
  "(?!(?:to|that|than|which|who|whom|by|from|with|as|into|if|or|but|not|after|before|until|when|while|because|over|is|are|was|were|be|been|has|have|had|will|would|could|should|said|says|told|asked|clear|known|more|so|of|for|and|the|in|at|on)\\b)(?:[\\p{L}&][\\p{L}'&-]*|«\\d+»(?:'s)?)";
/**
 * An office by the word that heads it, with its articles, owner and what it is for: ROLE (roles.ts) more loosely, since
 * these patterns hold it many times and the exact one takes long to make.
 */
export const POST = `(?:(?:the|a|an|its|their|our|his|her|${P}'s) )*(?:(?:and )?${NAME_WORD},? ){0,6}?(?:${HEADS}|chief whip|vice-?chair|principal social worker)(?![\\p{L}'-])(?: (?:of|for|at|in|over|on|with (?:\\p{L}+ )?responsibility for|responsible for|in charge of) (?:(?:${NAME_WORD}|${LINK}),? ){0,8}?${NAME_WORD})?`;
