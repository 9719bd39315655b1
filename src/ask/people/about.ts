import { nameWords } from '../names.ts';
import type { Sentence } from '../texts/sentences.ts';

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillor|Coun|Clr|Sir|Dame|Lord|Lady|Prof|Professor)\.?$/;
const TITLES = /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Coun|Sir|Dame|Lord|Lady|Prof|Professor)\.? /g;
const PRONOUN = /\b(?:s?he|his|hers?|him|the \d\d-year-old)\b/i;
const SUBJECT = /^(?:She|He|His|Her)\b/;
/** In an interview the person speaks. */
const SPEAKER = /\bI\b|\bI['’]/;
/** “From Monday” and “In March” name nobody. */
export const OTHER_NAME =
  /\p{Lu}\p{Ll}+ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter)\p{Lu}\p{Ll}+|\b(?:Mr|Mrs|Ms|Cllr|Coun|Councillor) \p{Lu}/u;
/** So far a “she” reaches back to the name before it. */
const REACH = 3;

/**
 * Sentences of a page about one person: those that name them, and those that go on with “she” and name nobody else. On a
 * page whose title names the person, “she” is that person throughout.
 */
export function about(person: string, page: readonly Sentence[]): Sentence[] {
  const names = mentionTest(person);
  const main = names(page[0]?.passage.source.title ?? '') || names(page[0]?.text ?? '');
  const isAlone = (text = '') =>
    names(text) && [...text.replace(TITLES, '').matchAll(new RegExp(OTHER_NAME, 'gu'))].every(([name]) => names(name));
  const others = new Set(
    page.flatMap(({ text }) => [...text.replace(TITLES, '').matchAll(FULL_NAME)].map(([, surname = '']) => surname)),
  );
  let reach = 0;
  return page.filter((sentence, i) => {
    if (names(sentence.text)) reach = REACH;
    // “She” right after a sentence that names nobody else is her, whoever comes later in it.
    else if (SUBJECT.test(sentence.text) && isAlone(page[i - 1]?.text)) reach = REACH;
    else if (OTHER_NAME.test(sentence.text) || others.has(firstWord(sentence.text))) reach = 0;
    else if (PRONOUN.test(sentence.text) && (reach > 0 || main)) reach = REACH;
    else if ((main || reach === REACH) && SPEAKER.test(sentence.text)) reach = REACH;
    else {
      reach--;
      return false;
    }
    return reach === REACH;
  });
}

const FULL_NAME = /\p{Lu}\p{Ll}+ (\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?)/gu;
const firstWord = (text: string): string => /^\p{Lu}[\p{L}-]+/u.exec(text.replace(TITLES, ''))?.[0] ?? '';

/**
 * Whether a text names this person: by the surname, unless another given name stands before it (Anne and Lyn Burns).
 */
export function mentionTest(person: string): (text: string) => boolean {
  const words = nameWords(person);
  const surname = words.at(-1) ?? '';
  const pattern = new RegExp(
    `(?:(\\p{Lu}[\\p{L}'’.-]*)\\s+)?\\b(${flexible(surname)})\\b(\\s+\\p{Lu}\\p{Ll}+)?`,
    'giu',
  );
  const isNamedBefore = (before = '') => words.slice(0, -1).includes(before.toLowerCase());
  return (text) => {
    const plain = text.replace(/[’‘]/g, "'");
    for (const [, before, name, next] of plain.matchAll(pattern)) {
      if (!/^\p{Lu}/u.test(name ?? '')) continue;
      // “James Reeder” is nobody called James.
      const isGivenName = /^\s+\p{Lu}/u.test(next ?? '') && !isNamedBefore(before);
      if (isGivenName) continue;
      if (before === undefined || TITLE.test(before) || !/^\p{Lu}\p{Ll}/u.test(before)) return true;
      if (isNamedBefore(before) || !isGiven(before)) return true;
    }
    return false;
  };
}

/** Folded names have lost their signs: “Faircloth-Mutton” is two words, “O’Neill” one. */
const flexible = (folded: string) =>
  folded
    .split('')
    .map((c) => c.replace(/[^a-z0-9]/g, '.'))
    .join("['-]?");

/** A capitalised word before a surname is another given name unless it opens a sentence or is an office. */
const isGiven = (word: string) =>
  !/^(?:The|A|An|But|And|When|While|As|For|With|After|Before|By|That|Then|Director|Leader|Chief|Executive|Mayor|Member|Chair|Commissioner|Councillors?|Said|Now|Meanwhile|Labour|Conservative|Tory|Former|Interim)$/.test(
    word,
  );

/** Words that show what a sentence tells, by what is asked. */
export const TELLS = {
  leaving:
    /\b(resign\w*|quit\w*|st(?:ood|and|ands|anding) (?:down|aside)|step(?:s|ped|ping)? (?:down|aside)|left|leav(?:e|es|ing)|depart\w*|gone|goes|going|go|retire\w*|redundan\w*|sack\w*|dismiss\w*|fired|axed|oust\w*|remov\w+|relieved of|suspend\w*|terminated|contract|mutual|given up|gave up|walked|notice|pull(?:s|ed) out|withdr[ae]w\w*|changed? (?:his|her|their) mind|no longer|out|stop(?:s|ped|ping)? being|hand(?:s|ed|ing)? over|last day)\b/i,
  why: /\b(because|due to(?! (?:start|join|take|begin|be|go|leave|become|return|appear|meet|open|end|retire|step|stand)\b)|owing to|over (?:the|what|a(?! (?:year|month|week|decade|quarter|third|half|hundred|thousand|dozen|million))|its|his|her)|after (?:the|a|an|what|being|Ofsted|inspectors)|amid|following|citing|cited|blam\w+|on (?:health|medical|personal|family) grounds|health|ill(?:ness|-health)?|sick\w*|personal|family reasons|reasons?|mutual\w*|by agreement|restructur\w*|reorgani[sz]\w*|pressure|distraction|responsib\w+|accountab\w+|fresh (?:start|challenge)\w*|new challenge|new (?:leadership|person)|too (?:little|slow)|(?:lost|no longer (?:has|have|had)) (?:all |any )?(?:confidence|faith|trust)|saying (?:that )?(?:s?he|they)|in order to|so that|made up (?:his|her|their) mind|(?:contract|term) (?:had |has )?(?:ran|run|runs|came|comes|expired|ended|ends|ending)|complaints?|allegations?|to spend|to (?:pursue|take up|make way|allow))\b/i,
  call: /\b(call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|ed|es|ing)|demand\w*|told to|should (?:resign|go|quit|stand|step|leave|consider)|ask(?:ed|s|ing)? .{0,60}(?:to (?:resign|go|quit|stand|step|consider|give up|leave|make way|hand over)|resign)|want(?:s|ed) .{0,40}(?:go|out|resign|sacked)|press(?:ed|ing|ure)|need(?:s|ed)? to go|must go|ought to|position (?:is|was) untenable|no[- ]confidence|consider (?:his|her|their) position|staggering|advised|invit(?:ed|ation|ing) .{0,40}\b(?:resign|go|quit|stand|step))\b/i,
  refuse:
    /\b(refus\w*|reject\w*|turned? (?:down|aside|away)|declin\w*|(?:would|did|could|does|will) not (?:accept|resign|go|quit|stand|be)|(?:would|did|could|does|wo)n['’]t (?:accept|resign|go|quit|stand|be)|brush\w* aside|dismissed (?:calls|the)|stay(?:s|ed|ing)?|carry on|remain\w*|no intention|den(?:y|ied|ies)|insist\w*)\b/i,
  vote: /\b(vot(?:e|ed|es|ing)|motion|no[- ]confidence|majority|ballot|abstain\w*|margin|opposed|backed|surviv\w*|see(?:s|n)? off|saw off|in favour|against)\b/i,
  pay: /£\s?[\d,.]+|\b\d[\d,.]*\s?(?:pounds|k\b)/i,
  payOff:
    /\b(pay[- ]?offs?|pay[- ]?outs?|in lieu|in place of notice|months['’]? pay|severance|compensation|settlement|package|redundancy|pension|golden|lump sum|exit|notice)\b/i,
  salary: /\b(salar\w+|paid|earn\w*|a[- ]year|per (?:year|annum)|annually|a day|day rate|wages?|remunerat\w*)\b/i,
  coming:
    /\b(replac\w*|success\w*|succeed\w*|tak(?:e|es|ing|en) (?:over|charge|up|on)|took (?:over|charge|up|on)|pass(?:es|ed)? to|in(?:to)? (?:his|her|their) (?:place|stead)|interim|acting|temporar\w*|cover\w*|look(?:s|ed|ing)? after|appoint\w*|stepp?(?:s|ed|ing)? (?:up|in)|brought in|named|fill(?:s|ed|ing)?|new (?:director|leader|chief|cabinet|head|boss)|the (?:brief|post|job|role)|giv(?:en|es|ing) (?:the|his|her)|gave (?:the|his|her)|recommend\w*|go(?:es)? to|handed|turn of|join\w*|arriv\w*|becom\w+|became|gets?|got)\b/i,
  role: /\b(director\w*|chief exec\w*|leader|mayor|cabinet|member for|portfolio|councillor|commissioner|chair\w*|head of|head|manager|adviser|advisor|officer|executive|MP|minister|boss|inspector|secretary|responsib\w*|in charge)\b/i,
  when: /\b(\d{1,2}(?:st|nd|rd|th)?\s+)?(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|Easter|Christmas|[Nn]ew [Yy]ear|half term|yesterday|today|tonight|end of (?:the |this |next )?(?:\w+ )?(?:year|term|month|week|decade)|last (?:week|month|year)|next (?:week|month|year)|(?:19|20)\d\d|immediate effect)\b/,
  suspended:
    /\bsuspen\w+|\bstay away from work|\bleave of absence|\bgardening leave|\boff duty|\bsent home|\bon full pay/i,
} as const;
export type Tells = keyof typeof TELLS;

/** The best sentences by how many of the signs they show; those without the first sign are left out. */
export function best(sentences: readonly Sentence[], signs: readonly RegExp[], limit: number): Sentence[] {
  const [needed] = signs;
  const scored = sentences
    .filter((s) => needed === undefined || needed.test(s.text))
    .map((sentence, place) => ({ sentence, place, score: signs.filter((sign) => sign.test(sentence.text)).length }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const top = scored.slice(0, limit).map((s) => s.sentence);
  return [...new Set(top)];
}
