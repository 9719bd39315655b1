import type { Council } from '../domain/councils.ts';
import type { Day } from '../domain/dates.ts';
import { foldName } from '../domain/names.ts';
import type { FindableKind } from '../domain/passages.ts';
import type { CouncilResolver } from '../index/councils.ts';
import { terms } from '../index/text.ts';
import { councilFinder, councilsOf } from './mentions.ts';
import { bounds, periodsIn } from './period.ts';

/** What a line of search words asks for beside its words: taken out of them and used as filters. */
export interface Slots {
  /** The other words; all of them where nothing else is left. */
  readonly words: string;
  readonly councils: readonly Council[];
  /** First and last day; `undefined` where the time is open. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly kinds: readonly FindableKind[] | undefined;
}

/** Words for what sort of text is wanted, where they stand by themselves. A single “report” is more often a verb. */
const KINDS: readonly (readonly [RegExp, readonly FindableKind[]])[] = [
  [
    /\b(?:in |from )?(?:the )?(?:news(?:papers?)?(?: (?:articles?|reports?|stories))?|press|articles?|briefs?)\b/,
    ['article', 'brief'],
  ],
  [/\b(?:in |from )?(?:the )?(?:focused|monitoring) visits?(?: letters?| reports?)?\b/, ['visit']],
  [/\b(?:in |from )?(?:the )?(?:(?:ofsted|inspection) reports?|reports)\b/, ['report', 'visit']],
];

/** Longer lines are cut: what they ask stands in the beginning, and the rest would only cost time. */
const MOST_WORDS = 120;

/** Reads councils, a period and a kind of text out of search words. */
export function slotReader(resolver: CouncilResolver) {
  let finder: ReturnType<typeof councilFinder> | undefined;

  return (text: string, now: Date): Slots => {
    const typed = foldName(text.slice(0, 1_500)).split(' ').slice(0, MOST_WORDS);
    finder ??= councilFinder(resolver);
    const mentions = finder.exact(typed);
    const periods = periodsIn(typed, now);
    const taken = new Set([...mentions, ...periods].flatMap(({ at: [from, to] }) => range(from, to)));
    let rest = typed.filter((_, i) => !taken.has(i)).join(' ');
    const kind = KINDS.find(([phrase]) => phrase.test(rest));
    if (kind) rest = rest.replace(kind[0], ' ');
    const days = periods.map(bounds);
    return {
      words:
        terms(rest).length > 0
          ? rest
              .replace(/\s+/g, ' ')
              .replace(/( (?:in|at|on|of|for|from|about|by|and))+ ?$/, '')
              .trim()
          : text.slice(0, 1_500),
      councils: [...new Set(mentions.flatMap(councilsOf))],
      from: days.some(([from]) => from === '') ? undefined : days.map(([from]) => from).sort()[0],
      to: days.some(([, to]) => to.startsWith('9999'))
        ? undefined
        : days
            .map(([, to]) => to)
            .sort()
            .at(-1),
      kinds: kind?.[1],
    };
  };
}
export type SlotReader = ReturnType<typeof slotReader>;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
