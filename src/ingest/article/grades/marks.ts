import type { ArticleArea, StatedGrade } from '../article.ts';
import { AREA_PATTERNS, AROUND_AREA } from './areas.ts';
import type { CouncilFinder } from '../councilNames.ts';

export type Grade = StatedGrade['grade'];

/**
 * A sentence in which what matters to grades is replaced by marks, so that its grammar can be told in short patterns:
 * `<C0>'s <S3> was rated <G1>, and <A2> <G4>`.
 * `A` areas, `C` a council, `S` the service or council as a whole, `E` something else that gets grades, `X` areas that are
 * counted and not named, `G` a grade; `g` a word that may be one.
 */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly words: string;
  readonly areas: readonly ArticleArea[];
  readonly council?: number;
  /** Of `G`: none where the sentence says “the same grade”. */
  readonly grade?: Grade;
}

const RATING =
  '(?:grades?|gradings?|label|tag|verdict|rating|judgement|judgment|mark|marks|accolade|score|badge|status)';
const GRADE =
  /\b(?:outstanding|good|adequate|requir(?:es?|ed|ing) improvement(?: to be ["']?good["']?)?|requir(?:es?|ed|ing)-improvement|inadequate|poor)\b/gi;
const SAME = new RegExp(
  `\\b(?:the|that|those|this) (?:very )?same(?: (?:bottom|top|low|lowest|highest|overall))? (?:${RATING}|words?|bracket|band|level|category|conclusion|outcome|result|view|finding|opinion)\\b|\\b(?:that|this|which) (?:is|was) (?:also|likewise) (?:the|its|their) ${RATING}(?= (?:for|on|of)\\b)|(?<!\\b(?:did|does|do|doing|done) )\\bthe same(?=["']?(?:[.,;)]|$| (?:is|was|were) true| (?:goes|went|applies|applied|held|holds|again|across|too|for|of|about|in (?:[A-Z][a-z]+ )?(?:19|20)\\d\\d)\\b))|(?<=\\b(?:said|say|says|true|thought) )as much(?= (?:of|for)\\b)|\\b(?:that|this) ${RATING}\\b(?! (?:of|is|was|came|for|has|had|means|meant|led|will|would|on)\\b)`,
  'gi',
);
const GIVEN =
  '(?:giv(?:es?|en|ing)|gave|award\\w*|hand(?:s|ed)|got|gets?|getting|receiv\\w*|earn\\w*|w[io]n(?:s|ning)?|retain\\w*|kept|keep(?:s|ing)?|lost|loses?|held|hold(?:s|ing)? on to)';
/** “It used to be in the bottom category.” */
const IN_BOTTOM =
  /(?<=\b(?:is|was|were|be|been|remains?|fell|sank|dropped|puts?|placed|landed|stays?|stayed) (?:<C\d+> |it )?(?:still |now |back )?(?:in|into|to) )the (?:bottom|lowest) (?:category|grade|band|tier)\b/gi;
const HAD_TOP = new RegExp(`(?<=\\b(?:has|had) (?:already |also |once )?)the (?:top|highest) ${RATING}\\b`, 'gi');
const ENDS: readonly (readonly [Grade, RegExp])[] = [
  ['inadequate', ends('lowest|bottom|worst')],
  ['outstanding', ends('top|highest|best')],
  ['inadequate', IN_BOTTOM],
  ['outstanding', HAD_TOP],
];
function ends(which: string): RegExp {
  return new RegExp(
    `(?<=\\b${GIVEN}\\b[^.;:]{0,50}?)\\b(?:the |its |Ofsted's |their )?(?:very )?(?:${which})(?: possible| available)? ${RATING}\\b(?!["']?(?:,|:| of| –)? ["']?<g| (?:for|in) (?:an?|\\w+|many) (?:decades?|years?)\\b| (?:since|ever|yet)\\b)`,
    'gi',
  );
}

const ELSEWHERE =
  /\b(?:(?:\w+ )?schools?|academy|academies|colleges?|nursery|nurseries|sixth form|hospitals?|children's homes?|care homes?|nursing homes?|headteachers?|adult social care|adult services|adults' services|day centres?|children's centres?|foster carers?|CQC|capacity (?:for|to) improve(?:ment)?|prospects for improvement|health provision)\b/gi;
const OTHERS =
  /\b(?:(?:the|all|all the|its|every|both) (?:others|rest|(?:other|remaining)(?: of the)?(?: (?:two|three|four|five)(?! (?:areas|hea))| (?:(?:two|three|four|five) )?(?:areas?|headings?|categor(?:y|ies)|judgements?|parts?|counts?|services?|grades?|ones?)))|(?:two|three|four) of (?:the|its|their) (?:\w+ )?(?:areas|headings|categories|judgements)|(?:one|two|three|four) other (?:areas|headings|categories|judgements)|everything else|elsewhere)\b/gi;
const BODY =
  'council|authority|borough|county|city|district|town|unitary|department|directorate|services?|trust|company|duchy|island|bay|resort';
/** What points back at an area that was told of before. */
const POINTING = '(?:those|these|both|the same) services|(?:this|that|the same) work';
export const POINTER = new RegExp(`^(?:${POINTING})$`, 'i');
const WHOLE = new RegExp(
  `\\b(?:${POINTING})\\b(?! (?:for|to|with|on)\\b)|\\b(?:the|this|that|its|their|same) (?:(?!only|sole|single|one|other|last|first)[a-z-]+ ){0,2}(?:${BODY})(?:'s (?:[a-z-]+ )?(?:services?|department|rating|grade|verdict|work with children(?: and families)?))?\\b(?! (?:leaders?|councillors?|halls?|chiefs?|executive|tax|meeting|chamber|cabinet|spokes\\w+|managers?|staff|workers?|officers?|members?|boss\\w*|director|house)\\b)|\\b(?:children's|child|young people's) (?:social care|services?|social work|care services|social services|department)(?: (?:department|services?))?\\b|\\b(?:social )?services for (?:vulnerable )?(?:children|families|young people)(?: and (?:families|young people))?\\b|\\bservices\\b(?! (?:for|to)\\b)|\\bits own(?= (?:is|are|was|were|had)\\b)|(?<=<C\\d+>)'s (?:latest |last |current )?(?:rating|grade|verdict|services?|department)\\b|\\b(?:its|the|their) (?:latest |last |current )?(?:rating|verdict)\\b(?! (?:for|on|of)\\b)|\\b(?:it|they|them)\\b(?! (?:said|says|found|added|concluded|judged|rated|graded|gave|called|described|considered|deemed|marked)\\b)`,
  'gi',
);

/** Words between the items of a list of areas. */
const JOINED =
  /(<A\d+>)((?:,|,? and,?| &|,? or|,? as well as|,? along with|,? together with|,? plus|,? like|,? alongside|,? with|,? both|,? to|;(?= and)) (?:(?:also|both|too|for|in|on|of|about|by|to|from|at|with|its|the|their|as a result,|consequently,|therefore,|<S\d+>(?= <A)|then|how|that|those|a|local|wider|so|and|even|subset|services) ){0,4})(<A\d+>)/g;
const AFTER_GRADE = /<[Gg]\d+>["']?(?:(?: [\w']+){0,3} (?:for|in|on|at|to|across) (?:[\w']+ ){0,4}| )$/;
const VERB_NEXT =
  /^["']?(?:,? (?:who|which)[^,]*,)?(?: (?:too|also|both|all|now|each|however|still|themselves|there|on the other hand),?)*,? (?:is|are|was|were|to be|there (?:is|was)|has|have|had|remains?|remained|comes?|came|gets?|got|receiv\w+|drew|fares?|fared|stays?|scored|rated|judged|graded|merits?|<[Gg]\d+>(?!["']? (?:for|in|on|at|only|to)\b))/;

export function marked(sentence: string, finder: CouncilFinder): Marked {
  const marks: Mark[] = [];
  const mark = (kind: string, words: string, more: Omit<Mark, 'words' | 'areas'> & Partial<Mark> = {}): string =>
    `<${kind}${marks.push({ areas: [], words, ...more }) - 1}>`;
  let text = '';
  let from = 0;
  const plain = sentence.replace(/[<>]/g, ' ');
  for (const { start, end, council } of finder.mentions(plain)) {
    if (start < from) continue;
    text += plain.slice(from, start) + mark('C', plain.slice(start, end), { council });
    from = end;
  }
  text = (text + plain.slice(from)).replace(GRADE, (word) => mark('g', word, { grade: gradeOf(word) }));
  for (const [grade, pattern] of ENDS) text = text.replace(pattern, (words) => mark('G', words, { grade }));
  text = text.replace(SAME, (words) => mark('G', words));
  for (const [area, pattern] of AREA_PATTERNS)
    text = text.replace(pattern, (words) => mark('A', words, { areas: [area] }));
  text = text.replace(AROUND_AREA, '$1');
  text = text.replace(ELSEWHERE, (words) => mark('E', words));
  text = text.replace(OTHERS, (words) => mark('X', words));
  text = text.replace(WHOLE, (words) => mark('S', words));
  return { text: joined(text, marks), marks };
}

/** Lists of areas as one mark; “good for A, and B was inadequate” is no list. */
function joined(text: string, marks: Mark[]): string {
  let out = text;
  for (let before = ''; before !== out;) {
    before = out;
    out = out.replace(JOINED, (all: string, a: string, glue: string, b: string, at: number) => {
      const left = before.slice(0, at);
      if (AFTER_GRADE.test(left) && VERB_NEXT.test(before.slice(at + all.length))) return all;
      if (left === '' && glue === ', ' && areasIn(a, marks)[0] === 'overall') return all;
      return `<A${marks.push({ areas: areasIn(a + b, marks), words: '' }) - 1}>`;
    });
  }
  return out;
}

/** All that a text of marks names. */
export const areasIn = (text: string, marks: readonly Mark[]): ArticleArea[] => [
  ...new Set([...text.matchAll(/<A(\d+)>/g)].flatMap((m) => marks[Number(m[1])]?.areas ?? [])),
];

const gradeOf = (word: string): Grade =>
  /improvement/i.test(word) ? 'requires improvement' : (word.toLowerCase() as Grade);
