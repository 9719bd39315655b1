import type { Council } from '../domain/councils.ts';
import type { Target } from '../store/digests.ts';

/** What scopes and watches need to know of councils. */
export interface Councils {
  byCode(code: string): Council | undefined;
  readonly all: readonly Council[];
}

/** Today's councils that took over from a replaced one; empty for a council that is still there. */
export function successorsOf(council: Council, councils: Councils): Council[] {
  if (council.status !== 'abolished') return [];
  const followed = council.successors.flatMap((code) => {
    const next = councils.byCode(code);
    if (next === undefined) return [];
    return next.status === 'abolished' ? successorsOf(next, councils) : [next];
  });
  return [...new Set(followed)];
}

/** The councils that a target names, with the successors of those that were replaced. */
function councilsOf(target: Target, councils: Councils): Council[] {
  if ('region' in target) return councils.all.filter((c) => c.region === target.region);
  const named = councils.byCode('council' in target ? target.council : target.neighboursOf);
  if (named === undefined) return [];
  const meant = 'council' in target ? [named] : named.neighbours.flatMap((code) => councils.byCode(code) ?? []);
  return meant.flatMap((council) => [council, ...successorsOf(council, councils)]);
}

/** The part of England that somebody wants to hear of. */
export interface Scope {
  readonly includes: (code: string) => boolean;
  /** How many of today's councils are in it. */
  readonly size: number;
  /** `153 councils`, `12 councils (North East)`. */
  readonly words: string;
}

/** The scope of several targets together; without any it is every council. */
export function scopeOf(targets: readonly Target[], councils: Councils): Scope {
  const chosen = new Set(targets.length === 0 ? councils.all : targets.flatMap((t) => councilsOf(t, councils)));
  const codes = new Set([...chosen].map((c) => c.code));
  const size = [...chosen].filter((c) => c.status === 'current').length;
  const count = size === 1 ? '1 council' : `${size} councils`;
  const names = targets.slice(0, 4).map((t) => sayTarget(t, councils));
  const more = targets.length > names.length ? ` and ${targets.length - names.length} more` : '';
  return {
    includes: (code) => targets.length === 0 || codes.has(code),
    size,
    words: targets.length === 0 ? count : `${count} (${names.join(', ')}${more})`,
  };
}

/** `North East`, `Leeds`, `neighbours of Leeds`. */
export function sayTarget(target: Target, councils: Councils): string {
  if ('region' in target) return target.region;
  const code = 'council' in target ? target.council : target.neighboursOf;
  const name = councils.byCode(code)?.shortName ?? code;
  return 'council' in target ? name : `neighbours of ${name}`;
}
