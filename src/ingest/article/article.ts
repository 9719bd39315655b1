import type { Council } from '../../domain/councils.ts';
import type { Day } from '../../domain/dates.ts';
import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';

/** How a publication day was found, most trusted first. */
export type DateFound = 'json-ld' | 'meta' | 'time' | 'text' | 'front matter';

/** A news page without its clutter. Every string is plain text as the page has it. */
export interface Page {
  readonly title: string | null;
  /** Name of the publication. */
  readonly source: string | null;
  readonly author: string | null;
  readonly published: Day | null;
  readonly publishedHow: DateFound | null;
  readonly url: string | null;
  readonly paragraphs: readonly string[];
  /** Lines above the headline and tags: where a story of “the council” is from. */
  readonly around?: readonly string[];
}

/** Areas as an article names them; the keys are those that `extract` prints. */
export type ArticleArea =
  'overall' | 'leadership' | 'help_protection' | 'in_care' | 'care_leavers' | 'adoption' | 'lscb' | 'send_area';

export interface StatedGrade {
  readonly area: ArticleArea;
  readonly grade: 'outstanding' | 'good' | 'adequate' | 'requires improvement' | 'inadequate' | 'poor';
  /** The sentence it was read from. */
  readonly sentence: string;
}

/** What a page says of one council's inspection. */
export interface ArticleInspection {
  readonly council: string;
  readonly kind: 'ofsted_csc' | 'send_area' | 'focused_visit';
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: when it was held or reported, as far as the page says. */
  readonly date: string | null;
  readonly framework: null;
  readonly judgements: readonly StatedGrade[];
  readonly previous: readonly (StatedGrade & { readonly date: string | null })[];
}

/** What a page says happened to an office holder. */
export interface ArticleEvent {
  readonly person: string;
  readonly role: string | null;
  /** Short name of the council where the role was held. */
  readonly council: string;
  readonly event: PersonEventKind;
  readonly outcome: PersonOutcome;
  readonly date: string | null;
  readonly datePrecision: 'day' | 'month' | 'year' | null;
  /** The page reports it as following an inspection of this council. */
  readonly afterInspection: boolean;
  readonly sentence: string;
}

/** What `extract` prints for an article, and `ingest` stores. */
export interface Article extends Omit<Page, 'paragraphs' | 'around'> {
  readonly file: string;
  readonly kind: 'article';
  /** Short names of the councils that the page is about. */
  readonly councils: readonly string[];
  readonly inspections: readonly ArticleInspection[];
  readonly people: readonly ArticleEvent[];
  readonly paragraphs: readonly string[];
  /** Addresses a brief rests on. */
  readonly sources: readonly string[];
}

export interface ArticleContext {
  readonly file: string;
  readonly url?: string | undefined;
  readonly councils: readonly Council[];
}

/** The file holds no article that can be read; the message is one sentence for people. */
export class NotAnArticle extends Error {
  override readonly name = 'NotAnArticle';
}
