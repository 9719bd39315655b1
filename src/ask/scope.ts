/** Why a question is not Beadle's to answer. */
export type OutOfScope = 'school' | 'other service' | 'advice' | 'future' | 'writing' | 'elsewhere' | 'other';

const FIELD =
  /\b(ofsted|inspect\w*|ratings?|rated|grades?|graded|judge?ments?|inadequate|ilacs|sif|slac|childrens (services?|social care|director|boss)|care leavers?|safeguarding|lscb|looked after|dcs|child protection|cabinet member|improvement (notice|board)|directors?|chief exec\w*|commissioners?|cabinet|councils?|authorit(y|ies)|boroughs?)\b/;

/**
 * Questions about schools, other services, opinions, the future and other matters altogether. Works on the folded shape
 * (C for a council, P for a person, Y for a date), and leaves everything that may be about a council's inspection alone.
 */
export function outOfScope(shape: string): OutOfScope | undefined {
  if (/\b(write|compose|make up|draw|sing|translate|summari[sz]e this|tell me a|give me a) (\w+ ){0,3}(poem|song|story|joke|essay|letter|email|tweet|haiku|limerick|speech|code|rap|script|picture)\b|\bjoke\b|\b(poem|haiku|limerick) (about|on)\b/.test(shape)) return 'writing'; // prettier-ignore
  if (/\b(ignore|disregard|forget) (all |any |the |your |my )*(previous|prior|above|earlier|instructions?|rules?)\b|\b(system prompt|you are now|pretend (to be|you)|act as|jailbreak|developer mode)\b/.test(shape)) return 'other'; // prettier-ignore
  const council = /\b[CP]\b/.test(shape);
  if (isAboutSchools(shape)) return 'school';
  if (/\b(care homes?|nursing homes?|hospitals?|gp|gps|surgery|dentists?|ambulance|cqc|nhs trust|childminders?|domiciliary|adult (social )?(care|services)|adults services|care quality commission)\b/.test(shape)) return 'other service'; // prettier-ignore
  if (/\b(prisons?|([CR] )?police (force|service|inspection|ratings?)|[CR] police|constabular(y|ies)|fire (and rescue )?service|bins?|bin (day|collection)s?|tip|recycling (centre|center)?|council tax|parking|planning (permission|application)s?|potholes?|librar(y|ies)|swimming pool|leisure centre|bus(es)?|train times?|weather|football|fc|rugby|cricket|premier league|cup final|house prices?|housing benefit|blue badge|recipes?|restaurants?|pubs?|hotels?|things to do|holidays? in|cinema|concerts?|tickets?)\b/.test(shape)) return 'other service'; // prettier-ignore
  if (/\b(scotland|scottish|glasgow|edinburgh|aberdeen|dundee|cardiff|swansea|belfast|wales|welsh|northern ireland|estyn|care inspectorate|france|germany|ireland|america|usa|spain|italy|india|china|europe|australia|canada)\b/.test(shape)) return 'elsewhere'; // prettier-ignore
  if (/\b((?<!what )should (i|we|my|they|he|she|you|ofsted|C|P|the)|what should (i|we|you)|would you|do you (\w+ )?(think|like|agree|believe|recommend)|what do you think|(your|any) (opinions?|views?|favourite|thoughts)|is ofsted (any |too |fit |fair|biased|harsh|good|worth|reliable|right|wrong)|(G|nice|safe) (place|council|area) (to|for)|is it (fair|right|safe to|worth|legal)|can i (sue|complain|appeal|trust)|how (do|can|should) (i|we) \w+|advice|advise me|recommend (me|a|to me)|best place to (live|adopt|foster))\b/.test(shape)) return 'advice'; // prettier-ignore
  const isDone = /\b(was|were|been|got) (\w+ly )?(picked|chosen|named|appointed|selected|elected|lined up)\b/.test(
    shape,
  );
  if (!isDone && /\b(will (be|get|become|it|they|the|there|C|P|ofsted|next|improve|resign|leave)|who will|when will|what will|whats? next|going to (be|get|resign|leave|improve|fail)|gonna|next (inspection|ofsted|director|dcs|chief|leader|report|visit|year|month)|predict\w*|forecast|likely to|in (the )?future|due (for|an|to be)|tomorrow|(when|how soon) (is|are|will|does) (\w+ )*next|what comes next)\b/.test(shape)) return 'future'; // prettier-ignore
  if (!council && !FIELD.test(shape) && !/\b[RGA]\b/.test(shape)) return 'other';
  return undefined;
}

/** Services that Ofsted, alone or with others, inspects by themselves: their grades are not the council's. */
const APART: readonly (readonly [RegExp, string])[] = [
  [
    /\bsend\b(?! (?:in|into|to|off|on|out|back|for|an?|the|him|her|them|someone|somebody)\b)|\bspecial (educational )?needs\b|\barea send\b|\behcps?\b/,
    'Services for special educational needs are',
  ],
  [/\bfoster(ing|ers?|ed)?\b/, 'Fostering services and agencies are'],
  [/\badoption agenc(y|ies)\b/, 'Adoption agencies are'],
  [/\b(childrens?|kids?|secure) homes?\b|\bresidential (care|homes?)\b/, 'Children’s homes are'],
  [/\byouth (justice|offending|services?)\b|\bprobation\b/, 'Youth justice and youth services are'],
  [/\bchildrens centres?\b|\bfamily hubs?\b/, 'Children’s centres are'],
];

export const inspectedApart = (shape: string): string | undefined => APART.find(([words]) => words.test(shape))?.[1];

/** A named school, nursery or college, or a school's own grade; what a report says about schooling in a council is not. */
function isAboutSchools(shape: string): boolean {
  if (!/\b(schools?|academ(y|ies)|nurser(y|ies)|colleges?|universit(y|ies)|sixth form|pre ?schools?|kindergarten|sats|gcses?|a levels?)\b/.test(shape)) return false; // prettier-ignore
  if (
    /\b(say|said|says|find|found|report|inspectors|children in care|care leavers|worry|about)\b.*\bschool/.test(shape)
  )
    return false;
  return (
    /\b(primary|secondary|infant|junior|grammar|high|special|prep|faith|church|catholic|st \w+|saint \w+|boarding|private|independent)\b.*\b(schools?|academ(y|ies))\b/.test(
      shape,
    ) ||
    /\b(schools?|academ(y|ies)|nurser(y|ies)|colleges?|universit(y|ies)|pre ?schools?)\b.*\b(ratings?|rated|G|ofsted|grades?|results?|good|best|inspect\w*|admissions?|places?|term|holidays?|times?)\b/.test(
      shape,
    ) ||
    /\b(ratings?|rated|G|ofsted|grades?|best|inspect\w*)\b.*\b(schools?|academ(y|ies)|nurser(y|ies)|colleges?|universit(y|ies)|pre ?schools?)\b/.test(
      shape,
    )
  );
}
