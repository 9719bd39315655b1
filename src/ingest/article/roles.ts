/** English for offices in and around councils, as regular expression sources. `«n»` is a council, `‹n›` a person. */

export const TITLE =
  '(?:Cllrs?\\.?|Clrs?\\.?|Couns?\\.?|Councillors?|Alderman|Ald\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx|Dr\\.?|Prof\\.?|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Rev\\.?|Revd\\.?|Canon|The Rt Hon|Rt Hon)';
export const HONOURS = '(?:,? (?:OBE|MBE|CBE|DBE|KBE|BEM|QPM|QC|KC|JP|MP|PhD))+';

export const HEADS =
  'chief executive(?: officer)?|chief executives|managing director|director(?:s)?|head(?! (?:teachers?|master|mistress|coach))|chief officer|chief(?! (?:executive|officer))|leader|mayor|cabinet (?:member|lead|secretary|minister|councillor)s?|executive (?:member|councillor)s?|lead (?:member|councillor|officer)s?|portfolio[- ]holders?|portfolio lead|lead(?! inspectors?)|chair(?:man|woman|person)?(?! of (?:the )?(?:governors|trustees))|commissioners?|managers?|boss(?:es)?|councillors?|advis[eo]rs?|officers?|DCS|supremo|deput(?:y|ies)|members?|official|executive|monitor|troubleshooter';
/** Who holds these is outside the council's offices; a name with one of them never gets an event by its role. */
const OUTSIDE =
  'MP|MPs|minister|secretary|inspector|spokes(?:man|woman|person)|whip|president|professor|lawyer|solicitor|judge|union official|campaigner|regional secretary|branch secretary|(?:shop )?steward|convenor|(?:(?:deputy )?head ?)?teachers?|head ?(?:master|mistress)|(?:mother|father|mum|dad|parent)(?:-of-\\w+)?|grandmother|grandfather|foster carer|carer|barrister|coroner|reporter|editor|photographer|columnist|academic|pensioner|doctor|vicar|organiser|girl|boy|baby|toddler|uncle|aunt|brother|sister|cousin|widow|husband|wife';
const MODIFIERS =
  "interim|acting|temporary|permanent|lead|new|next|last|regional|newly appointed|former|then|outgoing|incoming|current|departing|embattled|long-serving|longest-serving|veteran|respected|experienced|fellow|executive|strategic|corporate|deputy|assistant|associate|joint|independent|senior|statutory|group|council|cabinet|city|county|borough|town hall|county hall|children's|children|childcare|child|adults?|adults'|adult|social|care|work|services?|service|education|schools?|learning|early|help|years|safeguarding|protection|people's|young|youth|families|family|public|health|housing|finance|transformation|improvement|operations|commissioning|Labour|Conservative|Tory|Liberal|Lib|Dem|Democrat|Green|Ukip|UKIP|Independent|Reform|opposition|minority|government|government-appointed|Whitehall|authority's|council's|county's|city's|borough's|district's|board's|elected|directly|one-time|second|first|third|fourth|fifth|top|most|trust's|trust|unitary's|chief|part-time|full-time|replacement|stand-in|caretaker|Interim|Acting|ex";
const SUBJECTS =
  "children's|children|children’s|childrens|child|young|department|directorate|people's|people|families|family|services?|education|learning|skills|schools?|social|care|adults'|adults?|adult's|health|wellbeing|well-being|early|help|years|safeguarding|protection|protecting|protect|public|SEND|special|educational|needs|communities|community|inclusion|lifelong|culture|leisure|housing|finance|resources|corporate|parenting|support|specialist|looked after|looked-after|partnership|vulnerable|commissioning|operations|transformation|improvement|quality|assurance|performance|strategy|regeneration|equalities|youth|justice|prevention|intervention|integrated|targeted|provision|practice|delivery|human|people|customer|neighbourhoods|place|environment|economy|growth|opportunities|opportunity|achievement|attainment|standards|trust|local|Local|Safeguarding|Children's?|Board|Services?|Education|Care|Social|Families|Young|People's?|Early|Help|Partnership|board|panel|committee|scrutiny|overview|company|council|authority|county|city|borough|district|unitary|department|directorate|Labour|Conservative|Tory|Liberal|Democrats?|Lib|Dem|Green|group|legal|governance|democratic|lifelong|partnerships|disability|disabled|fostering|adoption|virtual|school|progress|fieldwork|assessment|referral|frontline|front|door|cohesion|safety|safer";

const word = `(?:${SUBJECTS}|«\\d+»(?:'s)?)`;
const COMPLEMENT = `(?: (?:of|for|with (?:\\w+ )?responsibility for|responsible for|in charge of|at|in|on|over|covering|overseeing) (?:(?:the|its|his|her|their|all|both) )?${word}(?:(?:,? and(?: the)? |, | and for | & | )${word})*)`;
const OWNER =
  "(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|«\\d+»(?:'s?| council's)?|[Tt]he (?:council|authority|county|city|borough|district|county council|city council)'s|‹\\d+›'s) )";

export const MODIFIER = `(?:(?:${MODIFIERS})(?:-|,? ))`;
/** A whole phrase for an office, with what it is for: `the council's interim director of children's services`. */
export const ROLE = `(?:${OWNER}?(?:${MODIFIER}{0,2}«\\d+»(?:'s)? )?${MODIFIER}*(?:${HEADS}|${OUTSIDE})\\b(?!')${COMPLEMENT}*(?: (?:of|at) the (?:day|time))?)`;

/** Words of an office held for a while only. */
export const INTERIM =
  /\b(?:interim|acting|temporar\w+|caretaker|stand-?in|stop-?gap|for the time being|in the meantime|until a (?:permanent|successor|replacement)|on loan|seconded|secondment|cover(?:s|ed|ing)?|lent|loaned|borrowed|holding the fort|short-term|meanwhile|act(?:s|ed)? up|deputis\w+|mind(?:s|ed|ing)? the shop)\b/i;

const CAPITAL = (text: string) => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
export const ROLE_START = CAPITAL(ROLE);

export type Office =
  | 'chief executive'
  | 'director'
  | 'head'
  | 'leader'
  | 'mayor'
  | 'cabinet'
  | 'chair'
  | 'commissioner'
  | 'councillor'
  | 'other'
  | 'outside';

/** What kind of office a phrase names, and whether it is the deputy's or an assistant's. */
export function officeOf(role: string): { office: Office; deputy: boolean } {
  const r = role.toLowerCase();
  const deputy = /\b(?:deputy|assistant|vice)\b/.test(r);
  const is = (source: string) => new RegExp(`\\b(?:${source})\\b`).test(r);
  const office: Office = new RegExp(`\\b(?:${OUTSIDE.toLowerCase()})\\b`).test(r)
    ? 'outside'
    : is('chief executives?|managing director')
      ? 'chief executive'
      : is(
            'councillor (?:in charge of|responsible for|with (?:\\w+ )?responsibility for)|cabinet|executive (?:member|councillor)s?|lead (?:member|councillor)s?|portfolio[- ]?holders?|portfolio|members? for',
          )
        ? 'cabinet'
        : is('chair(?:man|woman|person)?')
          ? 'chair'
          : is('commissioners?')
            ? 'commissioner'
            : is('directors?|dcs')
              ? 'director'
              : is('mayor')
                ? 'mayor'
                : is('leader')
                  ? 'leader'
                  : is('councillors?')
                    ? 'councillor'
                    : is('head|chief|boss|manager')
                      ? 'head'
                      : 'other';
  return { office, deputy };
}

/** A role as it is kept: without article, owner and time. */
export const tidyRole = (role: string): string =>
  role
    .replace(/[‹«][\d,]+[›»](?:'s)?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?|its|his|her|their|one|another)\s+/i, '')
    .replace(/^(?:council|authority|county|city|borough|district)'s\s+/i, '')
    .replace(/^(?:first|second|third|fourth|fifth|latest) (?=\p{Ll})/u, '')
    .replace(/^(?:new|former|then|outgoing|incoming|current|departing|embattled|newly appointed)\s+/i, '')
    .replace(/\s+(?:at|in) (?:the|its) (?:council|authority|county|city|borough|town hall)$/i, '')
    .replace(/\s+(?:at|of|for|in|the|and)$/i, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());
