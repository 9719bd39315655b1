import { NotAnArticle, type Page } from './article.ts';
import { dayIn, dayInAddress } from './days.ts';
import {
  isByline,
  isDateLine,
  isGradeLine,
  isLabelled,
  isMenu,
  isProse,
  linesAround,
  storyOf,
  tellsDay,
  type Line,
} from './prose.ts';
import { calm } from './sentences.ts';
import { isPress, isPublication, siteInHeadline, sourceOf, withoutName } from './siteName.ts';

/** Longer lines are cut: no paragraph of a news page comes near this. */
const MAX_LINE = 20_000;
const MAX_LINES = 20_000;

/** Text copied from a page: its headline, day and paragraphs, by rules about how pages are laid out. */
export function readPlain(text: string): Page {
  const lines = linesOf(text);
  const start = lines.findIndex((l) => opensStory(l.text));
  if (start < 0) throw new NotAnArticle('No article was found in the text.');
  const head = lines.slice(0, start);
  const at = headlineAt(head, lines.slice(start, start + 6));
  const headline = head[at]?.text.replace(LABEL, '') ?? null;
  // A tab's title tells the site as well.
  const site = headline === null ? null : siteInHeadline(headline);
  // The day stands by the headline, or on a line of its own that says so.
  const dated =
    nearest(head, at, (l) => isDateLine(l.text)) ??
    // Under a first line that reads like the story.
    lines.slice(start, start + 6).find((l) => isDateLine(l.text)) ??
    lines.slice(start).find((l) => saysPublished(l.text)) ??
    head.find((l) => tellsDay(l.text)) ??
    // Among the links of a masthead.
    head
      .slice(0, 8)
      .flatMap((l) => (isMenu(l.text) ? l.text.split(/ [|.·•»>/-] /).map((text) => ({ ...l, text: text.trim() })) : []))
      .find((l) => isDateLine(l.text));
  const url = /^(?:https?:\/\/\S+)$/m.exec(text.slice(0, 2000))?.[0] ?? null;
  const published = dated ? publishedIn(dated.text) : dayInAddress(url);
  const source = site ?? sourceOf(lines, head, at);
  const author = head.map((l) => bylineName(l.text)).find((n) => n !== null) ?? null;
  return {
    title: headline !== null && site !== null ? withoutName(headline, site) : headline,
    source,
    author,
    published,
    publishedHow: published === null ? null : 'text',
    url,
    paragraphs: storyOf(lines.slice(at + 1), author),
    around: linesAround(lines, at, source),
  };
}

/** A headline may end in a quotation or a question. */
const opensStory = (text: string): boolean =>
  isProse(text) &&
  text.split(' ').length >= 10 &&
  (text.length > 110 || /[.!?…:]["'”’)\]]*$|["”’]$/.test(text)) &&
  /\.["'”’)\]]*$|[.!?]["”’]? \p{Lu}/u.test(text);

/** `+++ Barsetshire +++`, `-- THE BULLETIN --` */
const DECORATED = /^\s*[+*=~#_–-]{2,}\s+(\S.*?\S)\s+[+*=~#_–-]{2,}\s*$/;

/** `T H E   G A Z E T T E` */
const SPACED = /^(?:\p{Lu} {1,3}){5,}\p{Lu}$/u;

const BULLET = /^\s*(?:[•●▪◦‣*·–-]|\d{1,2}[.)])\s+/;

/** Markdown's bold and italic. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)([^*_\n]{1,300}?\S|\S)\1(?![\p{L}\p{N}*_])/gu;

const GRADE_COLUMN =
  /(?: {3,}| ?\.{4,} ?)(?=(?:outstanding|good|adequate|requires improvement(?: to be good)?|inadequate)\.?\s*$)/i;

/** Lines with hard wraps inside a paragraph undone. */
function linesOf(text: string): Line[] {
  const lines: { text: string; kind: Line['kind']; gap: boolean }[] = [];
  let gap = true;
  const all = text.split('\n', MAX_LINES);
  // Paragraphs of one long line each: then a short line is a line.
  const unwrapped = all.filter((l) => l.length > 120 && isProse(l)).length >= 3;
  for (const raw of all) {
    const heading = /^#{1,6}\s/.test(raw) || DECORATED.test(raw);
    const item = BULLET.test(raw);
    const line = raw
      .slice(0, MAX_LINE)
      .replace(DECORATED, '$1')
      .replace(SPACED, (letters) =>
        letters
          .split(/ {2,}/)
          .map((word) => word.replaceAll(' ', ''))
          .join(' '),
      )
      .replace(BULLET, '')
      .replace(/^#{1,6}\s+/, '')
      .replace(EMPHASIS, '$2')
      // A column of grades, set with blanks or dots.
      .replace(GRADE_COLUMN, ': ')
      .trim();
    if (line === '') {
      gap = true;
      continue;
    }
    const last = lines.at(-1);
    const wrapped =
      last !== undefined &&
      !unwrapped &&
      !gap &&
      !isGradeLine(last.text) &&
      !item &&
      !heading &&
      !/[.!?:;"”|>]$/.test(last.text) &&
      ((/^\p{Ll}/u.test(line) && last.text.length >= 40) ||
        (last.text.length >= 60 && last.text.length <= 100 && last.text.includes(' ') && !isMenu(last.text)));
    if (wrapped && last.text.length < MAX_LINE) last.text += ` ${line}`;
    else
      lines.push({
        text: isMenu(line) ? line : line.replace(/\s+/g, ' '),
        kind: heading ? 'heading' : item ? 'item' : 'text',
        gap,
      });
    gap = false;
  }
  return lines;
}

/**
 * The headline reads like a sentence without a full stop; mastheads and section names are short and capitalised. Where
 * several such lines stand together, the first is the headline and the rest its standfirst.
 */
export function headlineAt(head: readonly Line[], story: readonly Line[] = []): number {
  const told = new Set(story.flatMap((l) => contentWords(l.text)));
  const scores = head.map((l, i) => {
    const score = headlineScore(i, head);
    return score > 0 && contentWords(l.text).filter((w) => told.has(w)).length >= 2 ? score + 4 : score;
  });
  let at = scores.indexOf(Math.max(...scores));
  // A line of two sentences right above the story, where nothing else can be the headline.
  if ((scores[at] ?? 0) === 0) return head.findLastIndex((l) => isLastResort(l.text));
  while (
    at > 0 &&
    (scores[at - 1] ?? 0) > 0 &&
    isPartOfHeadline(head[at - 1]?.text ?? '') &&
    !isStrapline(at - 1, head)
  )
    at -= 1;
  return at;
}

/** Words that tell what a text is about; the story has its headline's again. */
const contentWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .map((w) => w.replace(/['’]s$/, ''))
    .filter((w) => w.length > 4 && !/^(?:council|about|after|their|which|where|there|would|could)$/.test(w));

const isLastResort = (text: string): boolean =>
  text.split(' ').length >= 3 &&
  text.length < 110 &&
  /[\p{L}?!]$/u.test(text) &&
  !isMenu(text) &&
  !isByline(text) &&
  !isDateLine(text) &&
  !NOT_A_HEADLINE.test(text) &&
  !/\S@\S|https?:/.test(text);

const NOT_A_HEADLINE =
  /^(?:sign up|subscribe|cookies?|we use|skip to|accept|your privacy|in this (?:article|story|piece|report)|share\b|photo\b|image\b|picture\b|view (?:this|it|in)\b|listen to\b|\(|.*\((?:image|picture|photo|pic|credit)\b|please\b|in this issue|inside:|contents|you have \d|newsletter of|(?:issue|vol(?:ume)?|no|number|edition)\.? ?\d)/i;
/** Two sentences, or an address. */
const LABEL = /^(?:title|headline|subject): */i;
const NO_HEADLINE_HOLDS = /\p{Ll}{4}[.?!] \p{Lu}|\S@\S|https?:/u;

/** More for a line that is more like a headline; 0 for one that cannot be one. */
function headlineScore(at: number, head: readonly Line[]): number {
  const line = head[at];
  if (!line) return 0;
  const { text } = line;
  const count = text.split(/\s+/).length;
  const menu = isMenu(text) && siteInHeadline(text) === null;
  if (count < 3 || count > 30 || menu || isByline(text) || isDateLine(text) || /[.;]$/.test(text)) return 0;
  if (NOT_A_HEADLINE.test(text) || isLabelled(text) || NO_HEADLINE_HOLDS.test(text)) return 0;
  const repeated = head.some((other) => other !== line && other.text === text);
  const next = head[at + 1];
  const opens = next === undefined || isByline(next.text) || isDateLine(next.text);
  // `The Gazette - for people who read`
  if (
    at === 0 &&
    isPublication((text.split(/ [–|-] |: /)[0] ?? '').trim()) &&
    /^\p{Ll}/u.test(text.split(/ [–|-] |: /)[1] ?? '')
  )
    return 0;
  const score =
    Math.min(count, 10) +
    Math.min(smallWords(text), 4) * 2 +
    (line.kind === 'heading' || LABEL.test(text) ? 8 : 0) +
    (opens ? 4 : 0) -
    (repeated || isStrapline(at, head) ? 8 : 0);
  return Math.max(score, 1);
}

/** The words of a publication under its name. */
function isStrapline(at: number, head: readonly Line[]): boolean {
  const above = head[at - 1]?.text;
  return (
    above !== undefined &&
    at <= 3 &&
    (at === 1 || isPress(calm(above)) || !head.slice(0, at).some((l) => isMenu(l.text))) &&
    head[at]?.gap === false &&
    smallWords(above) === 0 &&
    above.split(' ').length <= 6
  );
}

/** Names of papers stand in capitals, or in small letters altogether; a headline begins like a sentence and goes on like one. */
const isSentenceLike = (text: string): boolean =>
  /^[\p{Lu}\d‘'“"][\p{Ll}\d’' ]/u.test(text) && smallWords(text) > 0 && !/^\d{1,2} +\p{Lu}/u.test(text);

const isPartOfHeadline = (text: string): boolean =>
  isSentenceLike(text) || (/^\P{Ll}+$/u.test(text) && text.split(' ').length >= 5 && !isPress(calm(text)));

/** Words of a sentence, which names of papers and sections lack. */
export const smallWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && word.length > 3).length;

export function nearest(lines: readonly Line[], at: number, fits: (line: Line) => boolean): Line | undefined {
  // Above the headline stands today's date as well.
  const far = (i: number) => (i < at ? at - i + 3 : i - at);
  const found = lines.map((line, i) => ({ line, far: far(i) })).filter(({ line }) => fits(line));
  const said = found.filter(({ line }) => saysPublished(line.text));
  return (said.length > 0 ? said : found).sort((a, b) => a.far - b.far)[0]?.line;
}

export const saysPublished = (text: string): boolean =>
  text.length < 110 &&
  /\b(?:published|posted)\b|^(?:source|date):|^(?:sent|issued) /i.test(text) &&
  dayIn(text) !== null;

/** The day of a date line; where it tells both, the day of publication and not of the last change. */
export const publishedIn = (text: string): string | null =>
  dayIn(/\b(?:first published|published|posted)\b(.*)/i.exec(text)?.[1] ?? '') ?? dayIn(text);

export const bylineName = (text: string): string | null => {
  if (!isByline(text)) return null;
  const name = text
    .replace(/^(?:by|written by|words by|words:|author:|reporter:|report by|reported by)\s*/i, '')
    .split(/ [|–-] |,| on (?=\d|\p{Lu})| \d/u)[0]
    ?.trim();
  return name === undefined || name === '' ? null : name;
};
