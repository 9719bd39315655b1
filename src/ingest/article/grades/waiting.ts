import type { ArticleArea } from '../article.ts';
import type { Stated } from './history.ts';
import { areasIn, type Marked } from './marks.ts';

/** Areas that a sentence names, and how the next one refers to them to tell their grade. */
export interface Waiting {
  readonly areas: readonly ArticleArea[];
  readonly pronoun: RegExp;
}

const EXCEPTION = /\b(?:exception|only one|one (?:area|judgement)|weak spot|sole)\b/i;
const THAT = /^(?:That|This|It|Here|There)\b/;
const ONE =
  /^(?:(?:Services|Support|Help|Work|Care) )?(?:[Ff]or|[Ww]ith|On) (?:them|these|those|that)\b|^(?:They|These)\b/;
const NOW = /^(?:It|They) (?:now|(?:is|are|has|have) (?:\w+ ){0,2}now)\b/;
const SEVERAL =
  /^(?:For|With|In) (?:them|these|those|both)\b|^(?:They|These|Both|All (?:three|four|of them|were)|Each)\b/;

/** “The exception is help and protection. That requires improvement.” “Care leavers fare better. For them it is good.” */
export function waitingAfter({ text, marks }: Marked, here: readonly Stated[]): Waiting | null {
  const special = (areas: readonly ArticleArea[]) => areas.filter((a) => a !== 'overall');
  const fresh = special(areasIn(text.slice(text.lastIndexOf('<G') + 1), marks)).filter(
    (area) => !here.some((s) => s.area === area),
  );
  const graded = [...new Set(special(here.map((s) => s.area)))];
  if (fresh.length === 0) {
    if (graded.length > 1) return { areas: graded, pronoun: SEVERAL };
    return graded.length === 1 && here.every((s) => s.area === graded[0]) ? { areas: graded, pronoun: NOW } : null;
  }
  if (EXCEPTION.test(text)) return { areas: fresh.slice(0, 1), pronoun: THAT };
  return { areas: fresh, pronoun: fresh.length > 1 ? SEVERAL : ONE };
}
