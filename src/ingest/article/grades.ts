import type { Council } from '../../domain/councils.ts';
import type { ArticleInspection, Page } from './article.ts';
import type { CouncilFinder } from './councilNames.ts';
import { inTime } from './grades/history.ts';
import { statedOn } from './grades/page.ts';

/** The grades that a page states, by council; the last inspection's apart from earlier ones. */
export function inspectionsIn(
  paragraphs: readonly (readonly string[])[],
  finder: CouncilFinder,
  councils: readonly Council[],
  main: readonly number[],
  { title, published }: Pick<Page, 'title' | 'published'>,
): ArticleInspection[] {
  const stated = statedOn(paragraphs, finder, councils, main, { title, published });
  return [...new Set(stated.map((s) => s.council))].flatMap((council) => {
    const name = councils[council]?.shortName;
    if (name === undefined) return [];
    const { judgements, previous } = inTime(
      stated.filter((s) => s.council === council),
      published,
    );
    return {
      council: name,
      kind: 'ofsted_csc' as const,
      date: judgements.map((j) => j.date).find((d) => d !== null) ?? published?.slice(0, 4) ?? null,
      framework: null,
      judgements: judgements.map(({ area, grade, sentence }) => ({ area, grade, sentence })),
      previous: previous.map(({ area, grade, sentence, date }) => ({ area, grade, sentence, date })),
    };
  });
}
