import type { Council } from '../../domain/councils.ts';
import type { Sources } from '../ask.ts';
import type { Sentence } from './sentences.ts';

/** On a page about several councils: the sentences of the one that was named last, in a sentence or by a heading of its own. */
export function sentencesOn(council: Council, page: readonly Sentence[], sources: Sources): readonly Sentence[] {
  const names = page[0]?.passage.councils.flatMap((code) => sources.councils.byCode(code)?.shortName ?? []) ?? [];
  const place = (text: string, name: string) => text.toLowerCase().lastIndexOf(name.toLowerCase());
  const namedIn = (text: string) =>
    names.filter((n) => place(text, n) >= 0).sort((a, b) => place(text, b) - place(text, a));
  if (names.length < 2 || !page.some((s) => namedIn(s.text).includes(council.shortName))) return page;
  let current: string | undefined;
  let heading: string | null = null;
  return page.filter(({ text, passage }) => {
    const under = passage.heading === heading ? [] : namedIn(passage.heading ?? '');
    heading = passage.heading;
    current = namedIn(text)[0] ?? (under.length === 1 ? under[0] : current);
    return current === council.shortName;
  });
}
