import { ONE, P, re } from './marks.ts';

/** Words for somebody, with which a description before a name ends: `a former chief nurse, ‹1›`. */
const HUMAN =
  '(?:back-?bencher|newcomer|outsider|insider|colleague|deputy|(?:vice|deputy)[- ]chair\\p{L}*|number two|second-in-command|ally|rival|challenger|opponent|critic|successor|predecessor|replacement|counterpart|opposite number|candidate|choice|nominee|contender|applicant|appointee|interim|veteran|stalwart|boss|nurse|consultant|workers?|psychologist|officers?|servant|accountant|lawyer|teacher|academic|neighbour|friend|partner|husband|wife|man|woman|person|one|mover|proposer|seconder|speaker|author|founder|trustee|governor|employee|assistant|aide|adviser|whip|specialist|expert|auditor|planner|treasurer|councillor|member|manager|superintendent|detective|constable|chief|spokes\\p{L}+|administrator|co-?ordinator|practitioner|scientist|banker|businessman|businesswoman|entrepreneur)';
const DETERMINER = "(?:the|an?|its|their|his|her|another|one|fellow|«\\d+»'s?|‹[\\d,]+›'s)";
/** A word that a description may hold: no verb of a clause, no sign. */
const WORD =
  "(?!(?:has|have|had|is|are|was|were|will|would|said|says|told|after|when|while|as|that|and|but|if|because|since|until)\\b)[\\p{L}\\d'’-]+";
/** “the man chosen”, “the councillor who proposed the motion”, “the interims whom they relieve”. */
const FURTHER = `(?: (?:of|at|in|for|on|from|with|to) (?:${WORD} ){0,5}${WORD}| (?:chosen|picked|selected|appointed|named|hired|responsible|concerned|in question|in charge|involved)| (?:who|whom) (?:[^,.;:‹›"]{3,60}))?`;

const BEFORE_NAME = re(
  `(^|[;:] |, (?:and|but|while) |\\b(?:by|from|to|with|of|for|is|are|was|were|be|that|replaces|succeeds|when|and|as|told|goes to|said) )(${DETERMINER} (?:${WORD} ){0,4}?${HUMAN}${FURTHER}), (${P})(,|(?=[.;]|$))`,
  'gi',
);
/** “As for ‹1› …”, whatever the sentence then says. */
const AS_FOR = re(`^(?:As (?:for|to)|What of) (?=${ONE},? \\p{Ll})`, 'i');

/**
 * Takes off a description that stands before a name, `his vice-chair, ‹1›, will preside`, and keeps the two as a side
 * clause, for what the description itself may tell: `her successor, ‹1›`.
 */
export function undescribe(text: string, sides: string[]): string {
  return text
    .replace(BEFORE_NAME, (_: string, before: string, description: string, name: string) => {
      sides.push(`${description}, ${name}`);
      return `${before}${name}`;
    })
    .replace(AS_FOR, '');
}
