import type { Line } from '../pdf.ts';
import type { Cover, VisitFamily } from './cover.ts';
import { readSpans, type Span } from './dates.ts';
import { plain, type Read } from './words.ts';

export interface Visit {
  readonly kind: 'visit';
  readonly visit: VisitFamily;
  readonly span: Read<Span> | undefined;
  readonly theme: string | undefined;
}

/** Themes by the words of Ofsted's statistics, with the words by which letters name them; the first that fits counts. */
const THEMES: readonly (readonly [string, RegExp])[] = [
  ['front door', /\bfront door\b|\bcontacts? and referrals?\b/i],
  ['achieving permanence', /\bpermanence\b/i],
  ['vulnerable adolescents', /\bvulnerable adolescents\b|\badolescents\b|\brisk of exploitation\b/i],
  ['care leavers', /\bcare leavers\b/i],
  ['children in need or on a plan', /\bchildren in need\b|\bchild protection plans?\b/i],
  ['children in care', /\bchildren in care\b|\blooked[- ]after children\b|\bchildren looked after\b/i],
];

const ON = /\bvisit\b[^.]{0,160}?\b(?:on|between|from) ((?:\w+day,? )?\d{1,2}\b[^.]{0,60}?\b\d{4})\b/i;
const LOOKED_AT =
  /\b(?:inspectors (?:looked at|reviewed|evaluated|considered)|(?:focused on|areas? covered|scope|evaluated)\b)[^.]*\./i;

/** Days and theme of a letter about a visit: a printed date line or, in a letter, the first sentence that tells them. */
export function readVisit(family: VisitFamily, cover: Cover, lines: readonly Line[], warnings: string[]): Visit {
  const opening = plain(
    lines
      .filter((line) => line.page === 1)
      .map((line) => line.text)
      .join(' '),
  );
  const told = ON.exec(opening);
  const spans = told?.[1] === undefined ? undefined : readSpans(told[1]);
  const span = cover.span ?? (spans && told ? { value: spans[0], page: 1, words: told[0] } : undefined);
  if (!span) warnings.push('tells no day of the visit');
  const looked = LOOKED_AT.exec(opening)?.[0] ?? '';
  return { kind: 'visit', visit: family, span, theme: THEMES.find(([, words]) => words.test(looked))?.[0] };
}
