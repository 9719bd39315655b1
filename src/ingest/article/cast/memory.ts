import { idsOf, P, re } from './marks.ts';

/** Whom a reader has in mind: a pronoun is about them. */
export function newMemory() {
  /** Latest first: the subject of a sentence before its other people. */
  let salient: number[] = [];
  let lastGroup: string | null = null;
  let latest: readonly number[] = [];
  let groupAge = 0;
  let speaker: number | undefined;
  let last: number | undefined;

  function remember(text: string): void {
    const ids: number[] = [];
    groupAge++;
    let subject: number | undefined;
    for (const match of text.matchAll(re(`(\\S+ )?${P}('s)?`))) {
      const found = idsOf(match[0]);
      if (found.length > 1) [lastGroup, groupAge] = [found.join(','), 0];
      ids.push(...found);
      if (
        subject === undefined &&
        match[2] === undefined &&
        !/^(?:of|by|to|with|from|for|at|against|about|under|over|than|like|as) $/i.test(match[1] ?? '')
      )
        subject = found[0];
    }
    const ordered = [...(subject === undefined ? [] : [subject]), ...ids];
    salient = [...new Set([...ordered, ...salient])].slice(0, 8);
    if (ids.length > 0) latest = ids;
    const distinct = [...new Set(ids)];
    if (distinct.length === 2) [lastGroup, groupAge] = [distinct.join(','), 0];
  }

  return {
    remember,
    salient: (): readonly number[] => salient,
    /** Those of the last sentence that has any. */
    latest: (): readonly number[] => latest,
    /** People last named together, unless that is too long ago. */
    group: () => (groupAge < 2 ? lastGroup : null),
    /** Who has been speaking within quotation marks since an earlier sentence. */
    quoted: () => speaker,
    quotes: (by: number | undefined) => {
      speaker = by;
    },
    /** Who was last said to speak, until somebody else is told of. */
    lastSpeaker: () => last,
    spoke: (by: number | undefined) => {
      last = by;
    },
    forget: () => {
      salient = [];
      lastGroup = null;
    },
  };
}
export type Memory = ReturnType<typeof newMemory>;
