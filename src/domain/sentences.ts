/** Abbreviations that a sentence does not end after; “neither was I.” is none. */
const ABBREVIATIONS =
  /(?:^|[\s(“"])(?:Cllrs?|Couns?|Clr|Ald|Dr|Mrs?|Ms|Messrs|Prof|Rev|Revd|St|Sgt|Supt|Insp|Capt|Col|Hon|Rt|Sir|No|Nos|vs|approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-HJ-Z]|(?<!\b(?:am|was|do|did|have|had|will|would|can|could|should|than|and|as|so|but|not|nor) )I|[ap]\.m|e\.g|i\.e)\.\s*$/;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A paragraph's sentences, in order, trimmed. Abbreviations of titles, saints and initials do not end one. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    open += segment;
    if (ABBREVIATIONS.test(open)) continue;
    if (open.trim() !== '') sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
}
