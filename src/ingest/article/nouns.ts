import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';
import { idsOf } from './cast/marks.ts';
import type { Found } from './events.ts';
import { announcedOutcome } from './outcome.ts';
import { anyCase } from './pattern.ts';
import { P } from './cast/marks.ts';

/** Departures as nouns: `‹1›'s resignation`, `the departure of ‹1›`. What stands before them decides below. */
const DEPARTURE_NOUNS: readonly (readonly [RegExp, PersonEventKind])[] = [
  ['resignations?', 'resigned'],
  ['standing down|stepping (?:down|aside)', 'stood_down'],
  ['departures?|exits?|leaving|going', 'left'],
  ['early retirement|retirement', 'retired'],
  ['dismissal|sacking|removal|ousting|ouster|firing|axing|demotion|ejection|overthrow', 'dismissed'],
  ['suspension', 'suspended'],
  ['redeployment|reassignment|sideways move|transfer(?= to (?:an?other|a (?:new|different|lesser))\\b)', 'redeployed'],
].map(([noun, event]) => [
  anyCase(
    `(${P})(?:'s|,? whose) (?:(?!(?:possible|potential|rumoured|threatened|alleged|refused|offered|proposed|mooted|would-be|rejected|attempted)\\b)\\p{L}+(?:-\\p{L}+)* ){0,2}(?:${noun ?? ''})(?![\\p{L}-])|(?<![\\p{L}-])(?:${noun ?? ''})(?:,? (?:as|from|in|on|last|this|at|earlier|yesterday|today|by|with)\\b[^.,;‹›]{0,60},?)? of (?:both |[^.;‹›]{1,50}, )?(${P})(?!')`,
    'gi',
  ),
  event as PersonEventKind,
]);

const CALLED =
  /\b(?:call(?:s|ed|ing)?|demand(?:s|ed|ing)?|clamour\w*|petition\w*|pressure|press(?:ed|ing)|push\w*|campaign\w*|plea|appeal\w*|want(?:s|ed)?|sought|seek\w*|bay\w*|urg\w+|insist\w*|ask(?:s|ed|ing)?|agitat\w*|lobb\w+|motion)\b(?: [^.;‹›]{0,60})?(?: for| on| of)?(?: the| both)* ?$/i;
/** “asked for and received ‹1›'s resignation” */
const RECEIVED = /\b(?:received|got|obtained|secured|accepted)(?: the)? $/i;
const REFUSED = /\b(?:refus\w+|reject\w*|turn(?:ed|s) down|declin\w+|would not|not|unwilling)\b[^.;‹›]{0,40}$/i;

/** Every departure that a clause tells by a noun. */
export function nounsIn(clause: string): Found[] {
  const found: Found[] = [];
  for (const [pattern, noun] of DEPARTURE_NOUNS) {
    for (const match of clause.matchAll(pattern)) {
      const marker = match[1] ?? match[2] ?? '';
      const before = clause.slice(0, match.index);
      const after = clause.slice(match.index + match[0].length);
      const each = (event: PersonEventKind, outcome: PersonOutcome) =>
        found.push(...idsOf(marker).map((person) => ({ person, event, outcome, where: match.index })));
      if (
        /\b(?:offer(?:ed|s|ing)?|tender\w*|submit\w*|hand(?:ed|s|ing)? (?:in|over)|put in|gave|giv\w+|announc\w+|confirm\w+)(?: (?:in|up|‹[\d,]+›))? $/i.test(
          before,
        )
      ) {
        if (/\b(?:expected|set|due|poised|likely|about|preparing) to \p{L}+ $/iu.test(before)) continue;
        // The verbs' own triggers have these, but for an announcement by somebody else.
        if (/\b(?:announc\w+|confirm\w+) $/i.test(before))
          // “‹1› has announced ‹1›'s departure” is told before the day.
          each(
            noun,
            noun === 'left' &&
              before
                .trimEnd()
                .replace(/ (?:has|had|have)? ?announced$/, '')
                .endsWith(marker)
              ? 'announced'
              : announcedOutcome(noun, after, clause),
          );
        continue;
      }
      if (/\b(?:put|puts|placed|laid) $/i.test(before) && /^ (?:on|in|at) (?:the|‹)/.test(after)) continue;
      if (CALLED.test(before) && !RECEIVED.test(before)) continue;
      if (/^ (?:letter|speech|statement)/.test(after) && /\b(?:in|his|her)\b/.test(before)) {
        each(noun, announcedOutcome(noun, after, clause));
        continue;
      }
      if (
        /\b(?:if|whether|unless|rumou?rs? (?:of|about)|speculation (?:about|over)|den(?:y|ied|ies)|talk of|possib\w+|without|threat of|prospect of|question of|vote on|despite calls for|no question of|about|over) (?:the )?$/i.test(
          before,
        )
      )
        continue;
      if (REFUSED.test(before) && noun === 'resigned') {
        each('offered_resignation', 'refused');
        continue;
      }
      if (
        /^ (?:was|were|had been|has been|is|have been)? ?(?:refused|rejected|turned down|declined|not accepted)/.test(
          after,
        )
      ) {
        each('offered_resignation', 'refused');
        continue;
      }
      if (
        /^ (?:would|could|might|may|should|is (?:needed|inevitable)|will not|was demanded|has been (?:called for|demanded)|must)/.test(
          after,
        )
      )
        continue;
      each(noun, announcedOutcome(noun, /\bwith effect from\b/.test(match[0]) ? ' takes effect' : after, clause));
    }
  }
  return found;
}
