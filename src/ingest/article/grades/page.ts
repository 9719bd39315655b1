import type { Council } from '../../../domain/councils.ts';
import type { Page } from '../article.ts';
import type { CouncilFinder } from '../councilNames.ts';
import { calm, plainSigns } from '../sentences.ts';
import type { Stated } from './history.ts';
import { isScale } from './scale.ts';
import { nothingTold, readSentence } from './sentence.ts';

/** A council's name as a heading: what follows is about it, whatever kind of council the words call it. */
const isHeading = (text: string): boolean => text.split(' ').length <= 4 && /\p{L}$/u.test(text);
/** Goes on from the paragraph before. */
const GOES_ON = /^(?:Until then|Before (?:that|then)|Last time|The time before|Since then)\b/;
const THAT_ONE = /^(?:That (?:county|council|city|borough|authority|district)|There)\b/;

/** What the sentences of a page state of grades, in order; each is read with what those before it told. */
export function statedOn(
  paragraphs: readonly (readonly string[])[],
  finder: CouncilFinder,
  councils: readonly Council[],
  main: readonly number[],
  { title, published }: Pick<Page, 'title' | 'published'>,
): Stated[] {
  const inTitle = new Set(finder.mentions(calm(plainSigns(title ?? ''))).map((m) => m.council));
  const subject = inTitle.size === 1 ? [...inTitle][0] : undefined;
  const stated: Stated[] = [];
  let current = main[0];
  let told = nothingTold;
  let headed = false;
  for (const sentences of paragraphs) {
    const whole = calm(plainSigns(sentences.join(' ')));
    // A page about one council, by its headline, names others in passing.
    if (main.length !== 1)
      current =
        finder.mentions(whole).find((m) => main.includes(m.council))?.council ??
        subject ??
        (headed ? current : ofThatKind(whole, current, main, councils));
    headed = isHeading(whole);
    let lastNamed: number | undefined;
    let graded: number | undefined;
    told = { ...told, date: null, ofGrades: told.ofGrades && GOES_ON.test(whole) };
    for (const sentence of sentences) {
      const text = calm(plainSigns(sentence));
      if (isScale(text, finder)) continue;
      // “They had come to that judgement before.”
      const going = /^(?:It|They)\b/.test(text) ? graded : undefined;
      // “That county climbed to good”: the one that the sentence before names.
      const meant = THAT_ONE.test(text) ? (lastNamed ?? current) : (going ?? current);
      const named = finder.mentions(text);
      // “Medway, in Kent, …” is about Medway.
      lastNamed = (named.find((m) => m.start === 0) ?? named.at(-1))?.council ?? lastNamed;
      const read = readSentence({ text, sentence, meant, finder, published }, told);
      stated.push(...read.stated);
      graded = read.stated.at(-1)?.council;
      told = read.told;
    }
  }
  return stated;
}

/** “The borough” of two councils is the one that is a borough. */
function ofThatKind(
  text: string,
  current: number | undefined,
  main: readonly number[],
  councils: readonly Council[],
): number | undefined {
  const word = /\b(?:the|its) (?:royal )?(borough|county|city)\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return current;
  const fits = (i: number): boolean => {
    const { type = '', name = '' } = councils[i] ?? {};
    if (word === 'county') return type === 'county' || name.includes('County');
    return word === 'city' ? name.includes('City') : name.includes('Borough') || /borough|metropolitan/.test(type);
  };
  if (current !== undefined && fits(current)) return current;
  const others = main.filter(fits);
  return others.length === 1 ? others[0] : current;
}
