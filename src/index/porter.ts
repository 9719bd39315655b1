/**
 * The suffix stripper of M. F. Porter, “An algorithm for suffix stripping”, Program 14(3), 1980, by the rules of the paper
 * with its author's two later changes (`bli` and `logi` in step 2).
 * English words of one meaning mostly come to one stem: `inspecting`, `inspected` and `inspects` to `inspect`.
 */

const CONSONANT = '(?:[^aeiouy]|(?<![^aeiou]|^)y|^y)';
const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)';
/** The measure of a stem, as the paper calls it: how often a consonant follows a vowel. */
const SEQUENCE = new RegExp(`${VOWEL}+${CONSONANT}+`, 'g');
const HAS_VOWEL = new RegExp(VOWEL);
const measure = (stem: string) => stem.match(SEQUENCE)?.length ?? 0;
const DOUBLE = /([^aeiouy])\1$/;
/** Consonant, vowel, consonant at the end, the last not w, x or y: such a short stem gets its e back (`filing`, `file`). */
const SHORT_END = /[^aeiou][aeiouy][^aeiouwxy]$/;

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastOrContinuous(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && SHORT_END.test(stem) ? `${stem}e` : stem;
}

function replaceSuffix(word: string, rules: readonly (readonly [string, string])[]): string {
  for (const [suffix, instead] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return measure(stem) > 0 ? stem + instead : word;
  }
  return word;
}

function longSuffix(word: string): string {
  const suffix = STEP_4.exec(word)?.[0];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  return measure(stem) > 1 ? stem : word;
}

function finalLetters(word: string): string {
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    const m = measure(stem);
    if (m > 1 || (m === 1 && !SHORT_END.test(stem))) word = stem;
  }
  return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word;
}

/** The stem of a lower-case English word; anything but the letters a to z is left as it is. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let stemmed = pastOrContinuous(plural(word));
  if (stemmed.endsWith('y') && HAS_VOWEL.test(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`;
  return finalLetters(longSuffix(replaceSuffix(replaceSuffix(stemmed, STEP_2), STEP_3)));
}
