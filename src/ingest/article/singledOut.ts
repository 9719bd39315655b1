import type { Cast } from './cast.ts';
import { idsOf } from './cast/marks.ts';
import type { Told } from './events.ts';
import { plainSigns } from './sentences.ts';

/** “… says that those on whose watch it happened ought to resign.” */
const THOSE =
  /\b(?:those|anyone|anybody|people|everybody|whoever|others|somebody|someone)\b[^.;]{0,120}\b(?:ought to|should|must|needs? to|ha(?:s|d|ve) to) (?:resign|go|quit|leave|st(?:and|ep) (?:down|aside))\b/i;
/** “He names ‹1›.” “Singled out was ‹1›.” */
const NAMES =
  /^(?:(?:He|She|They|It|The (?:letter|\p{Ll}+)|‹[\d,]+›) (?:names|named|singles out|singled out|means|meant|pointed to|points to)|Singled out (?:was|were)|Among those (?:named|meant) (?:is|was)) (?:‹[\d,]+›'s (?:\p{L}+ )?(?:successor|predecessor)[^,.;‹›]{0,60}, )?(‹[\d,]+›)(?!')/u;

/** Who is meant where a sentence calls on people to go and the next one names them. */
export const singledOut = ({ sentences }: Cast): Told[] =>
  sentences.flatMap(({ clauses }, sentence) => {
    const clause = clauses[0] ?? '';
    const named = NAMES.exec(clause)?.[1];
    if (named === undefined || !THOSE.test(plainSigns(sentences[sentence - 1]?.original ?? ''))) return [];
    return idsOf(named).map((person) => ({
      person,
      event: 'pressed_to_go' as const,
      outcome: 'unanswered' as const,
      clause,
      where: 0,
      sentence,
    }));
  });
