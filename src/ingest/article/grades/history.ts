import type { Day } from '../../../domain/dates.ts';
import type { ArticleArea, StatedGrade } from '../article.ts';

/** A grade as one sentence of a page states it. */
export interface Stated extends StatedGrade {
  readonly council: number;
  readonly area: ArticleArea;
  readonly earlier: boolean;
  /** Told in the past before the past: earlier, where the page has another grade for the same area. */
  readonly then: boolean;
  readonly date: string | null;
  /** The last date told in the paragraph before it. */
  readonly near: string | null;
}

/** Inspections of one council lie further apart than a page's wordings of one date. */
const MONTHS_APART = 9;
/** A grade that is older than this, told without another, is background. */
const MONTHS_NEWS = 36;
const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6);

/** Which statements are of the past: by their words, else by the dates of the others on the page. */
function byDate(stated: readonly Stated[], published: Day | null): Stated[] {
  const now = (s: Stated) => !s.earlier && !s.then;
  return stated.map((s): Stated => {
    if (s.earlier) return s;
    const year = s.date?.slice(0, 4);
    // What stands with another year may be of a later inspection, whichever area it is.
    const others = stated.filter(
      (o) =>
        o !== s &&
        now(o) &&
        (o.area === s.area ||
          (o.date === null &&
            o.sentence !== s.sentence &&
            o.near?.slice(0, 4) !== year &&
            s.date !== null &&
            published !== null &&
            months(published) - months(s.date) > 12) ||
          (!s.then && year !== undefined && (o.date ?? o.near)?.startsWith(year) === false)),
    );
    const old = s.date !== null && published !== null && months(published) - months(s.date) > MONTHS_APART;
    if (s.then && others.some((o) => old || o.grade !== s.grade)) return { ...s, earlier: true };
    const { date } = s;
    if (date === null) return s;
    const newer = others.some((o) =>
      o.date === null
        ? published === null || months(published) - months(date) > MONTHS_APART
        : months(o.date) - months(date) > MONTHS_APART,
    );
    return newer || (published !== null && months(published) - months(date) > MONTHS_NEWS)
      ? { ...s, earlier: true }
      : s;
  });
}

/** Where a page tells of past inspections only, the last of them is the council's standing. */
function latestAsNow(stated: readonly Stated[]): readonly Stated[] {
  const year = (s: Stated) => s.date?.slice(0, 4) ?? '';
  const last = stated.map(year).sort().at(-1);
  const sentences = new Set(stated.filter((s) => year(s) === last).map((s) => s.sentence));
  // “The last inspection, in 2015, ended in inadequate; the same visit found adoption to be good. Care leavers were outstanding.”
  const another = (s: Stated) =>
    (s.near?.slice(0, 4) === last ||
      stated.some((o, i) => o.sentence === s.sentence && year(o) === last && i < stated.indexOf(s))) &&
    !stated.some((o) => o.earlier && o.area === s.area);
  const isLast = (s: Stated) => year(s) === last || (s.date === null && (sentences.has(s.sentence) || another(s)));
  return stated.every((s) => s.earlier || (s.date === null && another(s)))
    ? stated.map((s) => ({ ...s, earlier: !isLast(s) }))
    : stated;
}

/** The first value counts: a page tells the verdict before its history. */
function unique(all: readonly Stated[], key: (s: Stated) => string): Stated[] {
  const seen = new Map<string, Stated>();
  for (const s of all) if (!seen.has(key(s))) seen.set(key(s), s);
  return [...seen.values()];
}

/** The grades of a council's last inspection that a page tells, and those of earlier ones. */
export function inTime(
  stated: readonly Stated[],
  published: Day | null,
): { readonly judgements: readonly Stated[]; readonly previous: readonly Stated[] } {
  const mine = dated(latestAsNow(byDate(stated, published)));
  const judgements = unique(
    mine.filter((s) => !s.earlier),
    (s) => s.area,
  );
  const previous = unique(
    mine.filter((s) => s.earlier),
    (s) => `${s.date?.slice(0, 4) ?? ''} ${s.area} ${s.grade}`,
  ).filter(
    (s) =>
      s.date !== null || !mine.some((o) => o.earlier && o.date !== null && o.grade === s.grade && o.area === s.area),
  );
  return { judgements, previous };
}

/** “Down from good” means the last inspection before this: its year, where the page tells one. */
function dated(stated: readonly Stated[]): readonly Stated[] {
  const years = stated.filter((s) => s.earlier && s.date !== null);
  const last = years
    .map((s) => s.date?.slice(0, 4) ?? '')
    .sort()
    .at(-1);
  if (last === undefined) return stated;
  return stated.map((s) =>
    s.earlier &&
    s.date === null &&
    !years.some((y) => y.area === s.area && y.date?.startsWith(last) && y.grade !== s.grade)
      ? { ...s, date: last }
      : s,
  );
}
