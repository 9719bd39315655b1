import type { Council } from '../../domain/councils.ts';
import type { Page } from './article.ts';
import { calm } from './sentences.ts';

export interface CouncilMention {
  readonly start: number;
  readonly end: number;
  /** Index in the list of councils. */
  readonly council: number;
}

export interface CouncilFinder {
  readonly councils: readonly Council[];
  mentions(text: string): CouncilMention[];
}

/** Places that in news mostly are something else: words, the seat of government, other bodies' towns. */
const NEEDS_COUNCIL_WORD = new Set([
  'Westminster',
  'City',
  'Reading',
  'Bury',
  'Poole',
  'Barking',
  'Sale',
  'Wells',
  'Ware',
  'Hale',
  'Bath',
]);
const COUNCIL_WORD =
  /^(?:'s)?\s+(?:(?:city|county|borough|metropolitan|district|unitary)\s+)*(?:council|authority|councillors?|MBC)\b/i;
/** `Westminster: …`, `Westminster. …` at the head of a paragraph. */
const LABEL = /^(?::|\.| [–-])\s/;
const NOT_THE_COUNCIL =
  /^(?:'s)?\s+(?:University|Hospital|Police|Constabulary|United|Rovers|Albion|Wanderers|FC|AFC|RFC|RLFC|Football|Rugby|Cricket|Crown Court|Magistrates|Cathedral|Prison|Airport|Street|Road|Lane|NHS|Foundation|Chronicle|Echo|Post|Mail|Gazette|Times|Herald|Standard|News|Evening|Star|Telegraph|Journal|Express|Advertiser|Live|Observer|Argus|Courier)\b/;
const PERSON_BEFORE =
  /(?:\b(?:Cllr|Coun|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.? (?:\p{Lu}[\p{L}'-]+ ){0,2})$/u;

/** What a short name may go on with. */
const KIND = '(?: (?:Metropolitan Borough |County |City |Borough )?Council)?';

/** Finds councils by official name, short name and alias; the longest form wins, capital letters matter. */
export function councilFinder(councils: readonly Council[], isGivenName: (word: string) => boolean): CouncilFinder {
  const forms = new Map<string, number>();
  for (const [index, council] of councils.entries()) {
    const short = council.shortName;
    for (const form of [council.name, short, short.replace(/^County /, ''), ...council.aliases]) {
      // Of a replaced council and its successor under one name, the present one keeps it.
      const plain = form.replaceAll('’', "'").trim();
      if (plain.length < 3 || /^\p{Ll}/u.test(plain)) continue;
      const held = forms.get(plain);
      if (held === undefined || (councils[held]?.status !== 'current' && council.status === 'current'))
        forms.set(plain, index);
    }
  }
  const escaped = [...forms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((f) => f.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ and | & /g, ' (?:and|&) '));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(${escaped.join('|')})${KIND}(?![\\p{L}\\d]|-(?!based|on))`, 'gu');
  const indexOf = (found: string) =>
    forms.get(found) ?? forms.get(found.replace(' & ', ' and ')) ?? forms.get(found.replace(' and ', ' & '));

  function mentions(text: string): CouncilMention[] {
    const found: CouncilMention[] = [];
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const council = indexOf(name);
      if (council === undefined) continue;
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (NOT_THE_COUNCIL.test(after) || PERSON_BEFORE.test(before)) continue;
      // “Oliver Sutton”, “Clark Kent”: a given name before a one-word place makes a surname of it.
      const previous = /(\p{Lu}[\p{L}'-]+) $/u.exec(before)?.[1];
      if (previous !== undefined && isGivenName(previous) && !match[0].includes(' ')) continue;
      if (/(?:University|Bishop|Archbishop|Diocese|Earl|Duke|Duchess|Lord|Baroness \p{Lu}\p{L}+) of $/u.test(before))
        continue;
      if (
        NEEDS_COUNCIL_WORD.has(match[0]) &&
        !COUNCIL_WORD.test(after) &&
        opensSentence(before) &&
        /^ (?:the|a|this|that|an|out|through|between|said|ministers|has)\b/.test(after)
      )
        continue;
      if (match[0] === 'Westminster' && !COUNCIL_WORD.test(after) && !LABEL.test(after)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, council });
    }
    return found;
  }
  return { councils, mentions };
}

/** The council that a paragraph begins with as its label. */
function labelOf(paragraph: string, finder: CouncilFinder): number | undefined {
  const [first] = finder.mentions(paragraph);
  return first?.start === 0 && LABEL.test(paragraph.slice(first.end)) ? first.council : undefined;
}

const isHeading = (paragraph: string): boolean => paragraph.length < 90 && !/[.!?:;,"”]$/.test(paragraph);

const opensSentence = (before: string): boolean => before.trim() === '' || /[.!?"“:]\s*$/.test(before);

/**
 * The councils that a page is about: those in its headline and the one it names most; others where it names them in
 * several paragraphs. A council named in passing (an earlier job, a neighbour) is not one of them.
 */
const HIRED_FROM =
  /\b(?:hire|recruit|lure|poach|take|sign|pick|appoint|name|get|find|bring)(?:s|es|ed|ing)?\b[^.:;]{0,60} from $/i;

/** “Wessex chief to decide the future of Barsetshire's services”: whom ministers send, by the post he has. */
const SENT =
  /^ (?:children's |council |county |city )*(?:chief|director|boss|head|expert|executive|troubleshooter|leader)\b[^.;:]{0,40}\b(?:(?:sent|drafted|called|brought|parachuted|flown) in|to (?:lead (?:a )?(?:team|review|rescue|inquiry)|decide|help|oversee|rescue|advise|chair|review|sort|investigate)|commissioner|asked to|told to)/i;
/** Where somebody works, worked or came from, and no place of the story. */
const CAREER =
  /\b(?:now|currently|formerly|previously|was|been|left|joined|worked|works|post|role|job|from|used to)\b[^.;‹›]{0,60}\b(?:director|head|chief|manager|officer|leader|executive|post|role|job|services|department)\b[^.;,]{0,30} (?:at|in|for|of|with|from) $|\b(?:came|comes|moved|joins?|joined|arrived|hired|recruited|poached|lured) (?:\S+ ){0,3}from $/i;

export function mainCouncils(
  finder: CouncilFinder,
  { title, source, around = [] }: Pick<Page, 'title' | 'source' | 'around'>,
  paragraphs: readonly string[],
): number[] {
  const headline = calm(title ?? '');
  // “Barsetshire hires from Wessex” is news of Barsetshire.
  const titled = finder.mentions(headline);
  const subjects = titled.filter(
    (m, i) =>
      !(i + 1 < titled.length && SENT.test(headline.slice(m.end))) &&
      !HIRED_FROM.test(headline.slice(0, m.start)) &&
      !/\b(?:former|ex-|one-time) ?$/i.test(headline.slice(0, m.start)),
  );
  const inTitle = new Set((subjects.length > 0 ? subjects : titled).map((m) => m.council));
  const counts = new Map<number, number>();
  /** Without mentions of where somebody works. */
  const told = new Map<number, number>();
  const spread = new Map<number, number>();
  const first = new Map<number, number>();
  for (const [p, paragraph] of paragraphs.entries()) {
    const calmed = calm(paragraph);
    // “‹X›, who runs the department at «n», …” tells of somebody's other post.
    const mentions = finder
      .mentions(calmed)
      .filter((m) => !/, who [^,.;]{3,80}\b(?:at|in|for|of) $/.test(calmed.slice(0, m.start)));
    for (const m of mentions)
      if (!CAREER.test(calmed.slice(0, m.start))) told.set(m.council, (told.get(m.council) ?? 0) + 1);
    const here = mentions.map((m) => m.council);
    for (const council of here) {
      counts.set(council, (counts.get(council) ?? 0) + 1);
      if (!first.has(council)) first.set(council, p);
    }
    for (const council of new Set(here)) spread.set(council, (spread.get(council) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const widest = Math.max(0, ...spread.values());
  const main = new Set(inTitle);
  // A round-up has a council for each heading.
  for (const text of paragraphs) {
    const paragraph = calm(text);
    const [only] = finder.mentions(paragraph);
    if (only && paragraph.length - (only.end - only.start) <= 12 && paragraph.split(' ').length <= 6)
      main.add(only.council);
  }
  const labels = paragraphs.flatMap((p) => labelOf(calm(p), finder) ?? []);
  if (labels.length > 1) {
    for (const council of labels) main.add(council);
    // Under a heading without a name, the first word of the text is it.
    for (const [p, paragraph] of paragraphs.entries()) {
      const [opening] = finder.mentions(calm(paragraph));
      if (opening?.start === 0 && isHeading(paragraphs[p - 1] ?? '')) main.add(opening.council);
    }
  }
  if (main.size === 0) {
    // The first paragraph says whom the story is about; others may be named more.
    const weight = ([council, n]: readonly [number, number]) =>
      (spread.get(council) ?? n) + (first.get(council) === 0 ? 2 : 0);
    const leading = [...counts]
      .filter(([c]) => spread.get(c) === widest || (first.get(c) ?? 9) === 0)
      .sort((a, b) => weight(b) - weight(a) || (first.get(a[0]) ?? 0) - (first.get(b[0]) ?? 0));
    // A council's own news says “the council”.
    const own = / (?:council|newsroom)\b/i.test(source ?? '') ? finder.mentions(source ?? '')[0] : undefined;
    const placed = new Set(around.flatMap((line) => finder.mentions(calm(line)).map((m) => m.council)));
    const [only] = placed.size === 1 ? [...placed] : [];
    const [strongest] = leading;
    // A council that only the text names, once and not at first, is less than the one that the page stands under.
    const weak = strongest?.[1] === 1 && first.get(strongest[0]) !== 0;
    const found = weak && only !== undefined ? only : (strongest?.[0] ?? own?.council ?? only);
    if (found !== undefined) main.add(found);
    // Two that the opening names and the story comes back to.
    for (const [council, n] of counts)
      if (first.get(council) === 0 && (spread.get(council) ?? 0) >= 2 && n * 2 >= most && (told.get(council) ?? 0) >= 2)
        main.add(council);
    // “… are to be sent to A and B”: one story of both.
    const opening = calm(paragraphs[0] ?? '');
    for (const [i, mention] of finder.mentions(opening).entries()) {
      const next = finder.mentions(opening)[i + 1];
      if (!next || !/^(?:,|,? (?:and|&)) $/.test(opening.slice(mention.end, next.start))) continue;
      if (main.has(mention.council) && (spread.get(next.council) ?? 0) > 1) main.add(next.council);
    }
  }
  for (const [council, n] of counts) {
    if (!main.has(council) && (spread.get(council) ?? 0) >= 2 && (told.get(council) ?? 0) >= 3 && n * 2 >= most)
      main.add(council);
  }
  return [...main].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
