import type { PersonOutcome } from '../../domain/people.ts';
import { INTERIM } from './roles.ts';

/** Where the telling of one person ends and the next one's begins. */
const NEXT =
  /;|,? (?:(?:\p{L}+|\d+) )?(?:months?|weeks?|years?|days) after (?=‹)|, having |, wh(?:ich|ose) |, ending | and (?:set about|began|started|set up)\b|, after (?:an? |the )?(?:spell|period|time|months?|years?)\b[^‹]{0,40} (?=‹)|,? (?:and|while|but|whereas) (?=‹[\d,]+›(?!'s) )|, with ‹/u;
const FOR_A_WHILE =
  /\b(?:for now|for the (?:moment|next|present)|pending|meantime|in (?:‹[\d,]+›'s|his|her|their) (?:stead|absence)|(?:maternity|paternity|parental|sick|long-term|extended|compassionate) leave|on leave|is (?:off|away)|agency (?:director|manager|worker|interim)|two interims|(?:while|whilst|until|till) (?:(?:the|a|an|its|«\d+»|interviews?|recruitment|somebody|someone|‹[\d,]+›)(?![a-z])[^.;]{0,60}\b(?:found|appoint\w*|recruit\w*|search\w*|look\w*|advertis\w*|return\w*|takes? up|arriv\w*|starts?|made|successor|replacement|permanent|decid\w*|lasting|long(?:er)?-term|recover\w*|investigat\w*|suspen\w*|inquiry)|then|one (?:is|was|can be)|(?:at least |about |around |early |late |mid-)?(?:(?:the )?(?:spring|summer|autumn|winter|new year)|Easter|Christmas|January|February|March|April|May|June|July|August|September|October|November|December))|(?:stop|fill)-?gap|looking after|keep\w* [^.;]{0,40} (?:seat|chair) warm|fill(?:s|ed|ing)? in|as long as it takes|stand(?:s|ing)? in|stood in|caretak\w+|breach|the fort|the shop)\b/i;
const FOR_SOME_TIME = /^[^,.;]{0,50}\bfor (?:up to |an initial |the next )?\w+ (?:weeks|months)\b/i;
const FOR_GOOD =
  /\b(?:permanently\b(?! (?:filled|replac))|on a permanent (?:basis|footing)|for (?:good|keeps)|made permanent|confirm(?:ed|s|ing)(?: ‹[\d,]+›)? in (?:the|‹[\d,]+›'s|his|her) (?:job|post|role)|a permanent (?:post|appointment|job|position)|(?:as|the|its) permanent )/i;
/** What comes later is for good: “until somebody is found for good”. */
const LATER = /\b(?:until|till|while|whilst|pending)\b[^;]*|;.*/gi;
/** Whether words about an appointment say that it is to last. */
export const isForGood = (text: string): boolean => FOR_GOOD.test(text.replace(LATER, ''));
const PROPOSED =
  /\b(?:propos\w+|put(?:s|ting)?(?: ‹[\d,]+›)? (?:up|forward)|recommend\w*|nominat\w+|preferred candidate|subject to|(?:awaits?|awaiting|needs?|requires?|depends on|pending|await) (?!the council to)[^.;]{0,40}\b(?:approval|ratification|confirmation|vote|council|members)|expected to be (?:confirmed|approved|appointed)|if (?:the )?(?:members|councillors|full council|council|cabinet) (?:agrees?|approves?|votes?|gives?)|set to be (?:confirmed|approved|appointed|named)|asks? (?:members|councillors) to|(?:be|been|being|are) (?:asked|invited)\b[^.;]{0,40}\bto (?:approve|confirm|ratify|appoint|endorse))\b/i;

/** An adviser whom the government sends is a commissioner by the closed list of outcomes. */
export const GOVERNMENT =
  /\b(?:ministers?|government(?:-appointed)?|Whitehall|education secretary|secretary of state|Department for Education|DfE)\b/i;

/** As what somebody came to an office, from the words that tell it: `verb` with what stands `right` of it in the clause. */
export function appointedAs(clause: string, verb: string, right: string): PersonOutcome {
  const left = clause.slice(0, clause.length - right.length - verb.length);
  const rest = right.slice(0, NEXT.exec(right)?.index);
  // What stands before the one who comes and belongs to another telling is not of this one.
  const here = `${left.split(/;|,? (?:and|while|but) (?=‹[\d,]+›(?!'s))/).at(-1) ?? ''}${verb}${rest}`;
  if (/\bcommissioners?\b/i.test(here) && !/\bcommissioners? (?:said|says|told|has|had)\b/i.test(here))
    return 'commissioner';
  if (/\bpermanent$/i.test(verb) || isForGood(rest.slice(0, 120))) return 'permanent';
  if (
    /\b(?:chair(?:s|ed|ing|man|woman|person)?)\b(?![^.]*\bscrutiny)(?! warm| of ‹)/i.test(verb + rest) ||
    /\bboard[^‹]*(?:chaired|led|headed) by/.test(here)
  )
    return 'chair';
  if (
    /^[^.;,]{0,60}\bby (?:the )?(?:ministers|government|education secretary|children's minister|secretary of state|Department for Education|DfE)\b/.test(
      verb + rest,
    )
  )
    return 'commissioner';
  if (/\badvis[eo]r\b/i.test(here) && GOVERNMENT.test(clause)) return 'commissioner';
  const now = here.replace(/\bafter (?:\S+ ){0,4}(?:as|in) (?:the |an )?(?:interim|acting)\b.*/i, '');
  if (
    /^act(?:s|ed|ing)?\b/i.test(verb) ||
    INTERIM.test(now) ||
    FOR_A_WHILE.test(now) ||
    (FOR_SOME_TIME.test(verb + rest) && !/\bpermanent/i.test(rest) && !/\bafter\b/.test(rest))
  )
    return 'interim';
  return PROPOSED.test(here) ? 'proposed' : 'permanent';
}
