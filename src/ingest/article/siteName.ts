import type { Line } from './prose.ts';
import { calm } from './sentences.ts';

const NAME_WORD = /\p{Lu}[\p{L}\d’'-]*|&|\+/u.source;
const SMALL_WORD = 'and|at|by|for|from|in|of|on|the|to|upon|with';
const NAME = `(?:[Tt]he )?(?:\\d{1,3})?\\p{Lu}[\\p{L}\\d’'-]*(?: (?:${NAME_WORD}|${SMALL_WORD})){0,6}`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

/** Words of menus and section heads: a line of nothing else names no publication. */
const SECTION_WORDS = new Set(
  (
    'about account advert advertise advertisement all archive audio breaking business businesses care community ' +
    'contact council councils crime culture donate education event events exclusive family feature features finance health home homepage in ' +
    'inspection jobs latest letters lifestyle live local log login main menu more most motors my national navigation ' +
    'news notices obituaries on online opinion people photo photos podcast podcasts politics popular property public ' +
    'front page pages branch puzzles read register search section sections service services share shop sign skip social sport story subscribe ' +
    "support topic topics town traffic travel uk up us video watch weather what's whats world you your children's & and " +
    'the to hall government workforce facebook twitter whatsapp instagram youtube linkedin google email print'
  ).split(' '),
);
const isSection = (text: string): boolean =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(' ')
    .every((word) => SECTION_WORDS.has(word));

const NO_NAME = /^(?:By|Words|Photo|MENU|Menu|Skip|Latest|Breaking|More|Most|Top|Recent|Related|Popular|Today['’]s)\b/;

/** Reads like the name of a paper or site: capitals and small words, more than one. */
export const isPublication = (text: string): boolean =>
  text.includes(' ') && WHOLE_NAME.test(text) && !isSection(text) && !NO_NAME.test(text);

/** As it may be, where its place says what it is: one word will do. */
const isName = (text: string): boolean =>
  text.length >= 3 && text.length <= 60 && WHOLE_NAME.test(text) && !isSection(text) && !NO_NAME.test(text);

/** What papers, journals and newsletters are called. */
const PRESS =
  /\b(?:advertiser|argus|bugle|bulletin|chronicle|citizen|courier|dispatch|echo|examiner|express|gazette|globe|guardian|herald|independent|journal|ledger|live|mail|magazine|mercury|messenger|monitor|news|newsletter|newsroom|observer|post|press|record(?:er)?|reporter|review|sentinel|standard|star|telegraph|times|today|tribune|weekly|wire)\b/i;

/** A publication by the word it is called by. */
export const isPress = (text: string): boolean => isPublication(text) && PRESS.test(text);

const SEPARATOR = / {1,5}(?:[|–—·•:»›>«<~/-]|::|--|>>|\/\/) {1,3}|\|/;
const parts = (tag: string): string[] =>
  tag
    .split(SEPARATOR)
    .map((p) => p.trim())
    .filter((p) => p !== '');

/** `The Gazette: headline` */
const PAPER_FIRST = /^([^:]{4,40}): (\S.{12,})$/;

/** A page's title without the name of the site. */
export function titleTag(tag: string, source: string | null): string | undefined {
  const bare = source === null ? tag : withoutName(tag, source);
  if (bare !== tag) return bare;
  const [, paper = '', headline] = PAPER_FIRST.exec(tag) ?? [];
  if (headline !== undefined && isPress(paper)) return headline;
  const all = parts(tag);
  return all.filter((p) => !isPublication(p)).sort((a, b) => b.length - a.length)[0] ?? all[0];
}

/** `Headline | Name` and `Name – Headline` without the name. */
export function withoutName(title: string, name: string): string {
  for (const separator of title.matchAll(new RegExp(SEPARATOR, 'g'))) {
    const [before, after] = [title.slice(0, separator.index), title.slice(separator.index + separator[0].length)];
    if (same(before, name)) return after;
    if (same(after, name)) return before;
  }
  return title;
}
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The site's name in the title of a page whose headline is known. */
export function siteInTitle(tag: string, title: string | null): string | null {
  // `Headline, Name`, `Headline (From Name)`
  const after =
    title !== null && tag.startsWith(title)
      ? /^[,;:]? \(?(?:from |in )?([^()|]{3,60})\)?$/i.exec(tag.slice(title.length))
      : null;
  if (after?.[1] !== undefined && isPublication(after[1])) return after[1];
  const paper = PAPER_FIRST.exec(tag)?.[1];
  if (paper !== undefined && isPress(paper)) return paper;
  const all = parts(tag);
  const rest = all.filter((p) => p !== title && title?.includes(p) !== true);
  if (rest.length === 0 || all.length < 2) return null;
  const site = rest.filter(isPublication);
  const press = site.filter((p) => PRESS.test(p));
  return (
    press.at(-1) ??
    site.at(-1) ??
    rest.filter(isName).at(-1) ??
    (rest.length < all.length ? (rest.findLast((p) => !isSection(p)) ?? null) : null)
  );
}

/** The site's name in a headline copied with it: `Headline | Name`, `Headline - Barsetshire Gazette`. */
export function siteInHeadline(text: string): string | null {
  const all = parts(text);
  const last = all.at(-1) ?? '';
  const told = isPublication(last) && (PRESS.test(last) || text.includes('|'));
  return told && all.length > 1 && all.some((p) => p !== last && p.split(' ').length >= 4) ? last : null;
}

/** A name as logos, meta elements and links tell it, without what is no part of it. */
export function nameIn(text: string | null | undefined): string | undefined {
  const name = (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:welcome to|go to|visit|back to) (?:the (?=\p{Ll}))?/iu, '')
    .replace(/(?:[\s,:|–-]+(?:logo|home ?page|home|masthead|website|masthead image))+$/i, '');
  return name.length >= 3 && name.length <= 60 && !/^(?:https?:|@|www\.)|\//i.test(name) && isName(calm(name))
    ? name
    : undefined;
}

const INVITES = /^(?:[Ff]ollow|[Aa]bout|[Pp]art of|[Ss]ubscribe to|[Ss]ign up (?:to|for)) (?=(?:the )?\p{Lu})/u;

/** What stands before the name in foot lines and notices. */
const BEFORE_NAME = [
  /(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\d{4}(?:[-–]\d{2,4})?)?,?\s+/i,
  /^(?:this (?:article|story|piece|report|item) )?(?:was |is )?(?:(?:first|originally|previously) )?(?:published|appeared|printed|ran) (?:in|by|on|at) /i,
  /^(?:from|via|courtesy of|(?:reproduced|taken|cutting|reprinted) from|(?:source|publication|newspaper|paper|publisher|site|website):) /i,
  INVITES,
];
const NAME_OWNED = new RegExp(`^(${NAME}),? (?:is (?:published|owned|printed) by|(?:is )?part of)\\b`, 'u');
const NAME_FIRST = new RegExp(`^(${NAME}),? (?:©|\\(c\\)|copyright) ?(?:\\d{4}|[MDCLXVI]{4,})`, 'u');
const AT_START = new RegExp(
  `^(${NAME})(?=[.,]| (?:\\d|[Ll]td|[Ll]imited|plc|[Aa]ll rights|on |in |and its)|'s |’s | network| newsletter| group|$)`,
  'u',
);
const LOWER = /^([\p{L}&’' -]{3,60}?)(?:\.|,| (?:\d|ltd|limited|plc|all rights)|$)/iu;

/** `[Gazette logo]`, `THE GAZETTE magazine` */
const bare = (text: string): string =>
  text
    .replace(/^\[(?:(?:logo|masthead|image): ?)?(.+?)(?: logo)?\]$/i, '$1')
    .replace(/^([^:]{4,40}): \p{Ll}.*$/u, '$1')
    .replace(/,? (?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{6,20}\d{4}$/i, '')
    .replace(/^(?:Search|Visit|Welcome to|Back to) (?=\p{Lu})/u, '')
    .replace(/(?<=\p{Lu}) (?:magazine|newspaper|newsletter|online|website)$/u, '');

/** The publication by its masthead, else by what its foot and notices call it. */
export function sourceOf(lines: readonly Line[], head: readonly Line[], at: number): string | null {
  const above = head.slice(0, Math.max(at, 0)).map((l) => bare(parts(l.text)[0] ?? ''));
  const mastheads = above.filter(isPublication);
  const address = above.find((m) => /^(?:www\.)?[\p{L}\d-]{3,40}(?:\.\p{L}{2,8}){1,2}$/u.test(m));
  const masthead =
    mastheads.find((m) => PRESS.test(m)) ??
    address?.replace(/^www\./, '') ??
    above.slice(0, 3).find((m, i) => isName(m) && !/ [|/] .* [|/] /.test(head[i]?.text ?? '')) ??
    mastheads[0];
  if (masthead !== undefined) return masthead === address ? masthead : calm(masthead);
  // Under the headline, beside the day or the writer.
  const beside = head
    .slice(at + 1, at + 7)
    .filter((l) => l.text.length < 110)
    .flatMap((l) => l.text.split(/,? (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|, | [|–—-] | for (?=the )/i))
    .map((p) => p.replace(/^(?:From|In) (?=(?:the )?\p{Lu})/u, ''))
    .find((p) => isPress(p) && !/^About | (?:[Rr]eporter|[Nn]ewsroom)$/.test(p));
  if (beside !== undefined) return calm(beside);
  // A masthead in small letters stands in the first line, above the menu or its words in capitals.
  const [top = ''] = above;
  if (
    /^[\p{Ll}& ’'-]{5,40}$/u.test(top) &&
    top.includes(' ') &&
    !isSection(top) &&
    /^\P{Ll}+$|\S {2,}\S|[|·]/u.test(lines[1]?.text ?? '')
  )
    return top;
  // A name in small letters is known by being used again.
  const small = above.slice(0, 3).find((m) => isUsedAgain(m, lines));
  if (small !== undefined) return small;
  for (const { text } of lines) {
    const found = text.length < 400 ? namedIn(text) : undefined;
    if (found !== undefined) return found.replace(/(^|\s)\p{Ll}/gu, (c) => c.toUpperCase());
  }
  return null;
}

const isUsedAgain = (text: string, lines: readonly Line[]): boolean =>
  /^[\p{L}&’' ]{4,40}$/u.test(text) &&
  !isSection(text) &&
  lines.some((l) => l.text.length > text.length + 10 && l.text.includes(`${text} `));

function namedIn(text: string): string | undefined {
  const first = NAME_FIRST.exec(text)?.[1] ?? NAME_OWNED.exec(text)?.[1] ?? /^([\p{L}& ]{3,50}?) tv$/u.exec(text)?.[1];
  if (first !== undefined) return first;
  for (const [i, before] of BEFORE_NAME.entries()) {
    const lead = before.exec(text);
    if (!lead || lead.index > 30) continue;
    const rest = text.slice(lead.index + lead[0].length);
    const name = AT_START.exec(rest)?.[1] ?? (i === 0 ? LOWER.exec(rest)?.[1] : undefined);
    // A page may tell about anything, and follow anybody.
    if (name === undefined || isSection(name) || (before === INVITES && !PRESS.test(name))) continue;
    return name.replace(/ (?:ltd|limited|plc)$/i, '').replace(new RegExp(`(?: (?:${SMALL_WORD}))+$`), '');
  }
  return undefined;
}
