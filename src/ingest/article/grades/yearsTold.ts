import type { Day } from '../../../domain/dates.ts';
import type { Clause } from './clauses.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** “inadequate in 2014 and again in 2016”, “as in 2015 and 2019”: the years after the first. */
export const furtherYears = (text: string): string[] =>
  /\b(?:19|20)\d\d((?:(?:,| and|, and)(?: did so)?(?: again| then| before that)?,?(?: in)? (?:19|20)\d\d)+)/
    .exec(text)?.[1]
    ?.match(/\d{4}/g) ?? [];

export function yearsBack(number: string, from: string | undefined): string | null {
  const n = /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase().replace(/^an?$/, 'one'));
  return n > 0 && from !== undefined ? String(Number(from) - n) : null;
}

/** “Two years later a full inspection ended in the same grade.” */
export function yearsLater(text: string, near: string | null): string | null {
  const years = /^(?:Just |Only )?(\w+) years? later\b/.exec(text)?.[1];
  const back = near === null || years === undefined ? null : yearsBack(years, near.slice(0, 4));
  return back === null ? null : String(2 * Number(near?.slice(0, 4)) - Number(back));
}

/** “It was good in 2018, and two years before that it was inadequate.” */
export function yearsBeforeThat({ before, rest }: Clause, near: string | null): string | null | undefined {
  const from = before.lastIndexOf('<G') + 1;
  const lead = /\b(?:the year|(\w+) years?) before (?:that|then)\b/i.exec(before.slice(from));
  const found = lead ?? /^[^,;<]{0,40}?\b(?:the year|(\w+) years?) before (?:that|then)\b/i.exec(rest);
  const base =
    (lead ? before.slice(0, from + lead.index) : before).match(/\b(?:19|20)\d\d\b/g)?.at(-1) ?? near ?? undefined;
  return found ? yearsBack(found[1] ?? 'one', base?.slice(0, 4)) : undefined;
}

/** “two years ago, when it was said to require improvement” */
export function yearsWhen(before: string, published: Day | null): string | null | undefined {
  const years = /\b(\w+) years? (?:ago|earlier),? when [^;]{0,80}$/i.exec(before)?.[1];
  return years === undefined ? undefined : yearsBack(years, published?.slice(0, 4));
}

/** `rated good four years ago`, `two years after being rated good`; `leading`: the words stand before the clause. Undefined where nothing of the kind is told. */
export function yearsAgo(
  text: string,
  published: Day | null,
  near: string | null,
  leading = false,
): string | null | undefined {
  const found = leading
    ? /\b(\w+) years? (?:after|since) (?:it |they |the |an? |\w+ing |<[SC]\d+> )(?:(?:[\w']+|<[SC]\d+>) ){0,4}["']?$/i.exec(
        text,
      )
    : /\b(\w+) years? (?:to the \w+ )?(ago|earlier|before|previously|after (?:\w+ing|it|an?|the)\b|on from\b)/i.exec(
        text,
      );
  if (!found?.[1]) return undefined;
  const from = /^(?:earlier|before|previously)/.test(found[2] ?? '') && near !== null ? near : published;
  return yearsBack(found[1], from?.slice(0, 4));
}
