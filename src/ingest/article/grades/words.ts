import type { Mark, Marked } from './marks.ts';

const RATED =
  '(?:rat(?:ed|es|ing)|grad(?:ed|es|e|ing)|judg(?:ed|es|ing|ement|ements|ment)|deem(?:ed|s)|declar(?:ed|es)|rank(?:ed|s)|class(?:ed|ified)|label(?:led|s)|brand(?:ed|s)|scor(?:ed|es|ing)|mark(?:ed|s)|assess(?:ed|ment)|award(?:ed|s)?)';
/** Speaks of grades, so that an ordinary word after “is” may be one. */
const STRONG = new RegExp(
  `\\b(?:${RATED}|Ofsted|inspect\\w+|verdict|report|rating|climb\\w*|upgrad\\w+|downgrad\\w+|fell|dropped|rose|moved|(?:rise|move|drop|fall|slip)s|the word|c[ao]mes? out as|described as|called (?:it|them|the|its)|watchdog|up from|down from)\\b|<G`,
  'i',
);
const NOUN = /^["']?(?: overall)? (?:rating|verdict|grade|grading|judgement|mark|tag|label|badge|status)s?\b/i;
const NARRATIVE =
  /^ (?:support|supervision|resources|funding|recording|management|oversight|training|staffing|response|planning|help|care|information|assessments?|number|staff|practice|work\b(?! in)|progress)\b/i;
const DENIED =
  /^["']?(?: rating| grade| verdict)? (?:is|was|were|are|had been|would be) (?:not|never|no|beyond|out of|anything but|what|all that)\b/i;
const ACTIVE = new RegExp(`\\b${RATED}(?: as)? ["']?$`, 'i');
const CLOSE =
  /^["']?(?:[.,;:)]|$| –| (?:overall|<A|that\b|in\b|across|for|on|at|as well|too\b|also|by\b|and\b|but\b|with\b|this\b|last\b|yesterday|today|again|all round|both (?:for|in)\b|when\b|after\b|before\b|since\b|while\b|under\b|only\b|then\b|now\b|throughout|twice\b|the (?:last |previous )?time\b|there\b|two\b|three\b|four\b|five\b|six\b|\d|to ["']?<g|or ["']?<g|service\b|council\b|authority\b|one\b|instead|as (?:recently|late|long ago|far back) as|from (?:Ofsted|(?:the )?inspectors)))/i;
const ADVERBS =
  "(?: (?:its|the|it|them|overall|now|still|only|just|both|all|also|each|again|instead|at|to be|as|being|an?|<[ASC]\\d+>(?:'s)?|\\w+ly))*";
const AFTER_RATED = new RegExp(`\\b${RATED}\\b[^.;]{0,80}$`, 'i');
const LINK = new RegExp(
  `(?:\\b(?:${RATED}|as|be|longer|found|from|than|to|were|was|is|are|been|of|or|remains?|remained|reach(?:ed|es)|becomes?|became|stays?|stayed|goes|went|came|awarded|given|gave|gives?|found|considered|called|says?|(?:end(?:s|ed)|finished|emerged|came away) (?:with|in))${ADVERBS}|<[AGS]\\d+>,?(?: (?:and|was|is))?${ADVERBS}|<C\\d+>(?:'s)?) ["']?$`,
  'i',
);

/** Which words that may be grades are; `near`: what goes before speaks of grades. The others become words again. */
export function promoted({ text, marks }: Marked, item: boolean, near: boolean): string {
  let out = text;
  for (const [tag, id] of [...text.matchAll(/<g(\d+)>/g)].map((m) => [m[0], Number(m[1])] as const)) {
    const at = out.indexOf(tag);
    const found = marks[id];
    if (!found) continue;
    const after = out.slice(at + tag.length);
    // “Good overall” needs no word of grades beside it.
    const overall = /^overall/i.test(marks[Number(/^["']? <A(\d+)>/.exec(after)?.[1])]?.words ?? '');
    const yes = item || isGrade(out.slice(0, at), after, found, near || overall);
    out = out.replace(tag, yes ? `<G${id}>` : found.words);
  }
  return out;
}

function isGrade(before: string, after: string, { words, grade }: Mark, near: boolean): boolean {
  const strong = near || STRONG.test(before) || STRONG.test(after);
  // “With one good among the parts: adoption.”
  if (/\b(?:one|a single|a lone) ["']?$/i.test(before) && /^["']? (?:among|for|in|out of)\b[^.;]{0,60}<A/.test(after))
    return true;
  // “After three inadequate verdicts, in 2012, 2014 and 2017.”
  if (/^["']? (?:verdicts|grades|ratings|judgements|reports),? (?:in|of) (?:19|20)\d\d/.test(after)) return true;
  // “One of a handful of outstanding councils.”
  if (
    /\b(?:is|are|was|become|became) (?:now )?one of (?:[\w-]+ ){1,6}["']?$/.test(before) &&
    /^["']? (?:councils|authorities)\b/.test(after)
  )
    return true;
  // “‘Good’ is not a word that …”, “a requires improvement rating was what they feared”.
  if (DENIED.test(after) || /\b(?:one|two|three|four|another|many|few|several) ["']?$/i.test(before)) return false;
  const quoted = /["']$/.test(before) && /^[,.]?["']/.test(after);
  const subject = /<[ASX]\d+>|<C\d+>(?!'s)|\b(?:areas|headings|categories) (?:are|were)\b/.test(before);
  if (NOUN.test(after) || (quoted && (strong || subject) && !NARRATIVE.test(after.slice(1)))) return true;
  // “A rating of good was given for …”, “good was the verdict on …”
  if (/\b(?:rating|grade|grading|verdict|judgement|mark) of ["']?$/i.test(before)) return true;
  if (/^["']? (?:is|was) (?:the|its|their) (?:word|verdict|grade|rating|judgement|mark)\b/.test(after)) return true;
  // “is now Good”: nothing but a grade is written so.
  if (/^\p{Lu}/u.test(words) && /\p{Ll} ["']?$/u.test(before)) return true;
  if (grade === 'requires improvement') return subject || strong || after.includes('<A') || /^requires/i.test(words);
  if (grade === 'inadequate') return (strong || subject || /<[AS]/.test(after)) && !NARRATIVE.test(after);
  // “Leadership (good) and adoption (outstanding)”, “leadership: good; adoption: outstanding”
  if (/<A\d+>(?::| \()["' ]*$/.test(before) && /^["']?[).,;]/.test(after)) return true;
  // “Good in 2020, outstanding in July 2024”; “children in care get a good service”.
  if (/(?:^|[,;] |\band )["']?$/.test(before) && /^ (?:(?:in|by) (?:\p{L}+ )?\d{4}|now|again)\b/u.test(after))
    return true;
  if (
    /(?:^|[,;:] )["']?$/.test(before) &&
    (/^["']? in (?:all|every|each)(?: of)? (?:[a-z]+ ){0,2}(?:areas?|respects?|headings?|categor\w+|judgements?)\b/.test(
      after,
    ) ||
      (/^["']? (?:overall|<A|in (?:all|every|each|<A))/.test(after) && strong))
  )
    return true;
  if (/<A\d+>[^.;]*\b(?:has|have|having|had) an? ["']?$/.test(before) && /^["']? impact\b/.test(after)) return true;
  if (
    /\b(?:gets?|getting|given|receives?|receiving|has|have) (?:an? )?["']?$/.test(before) &&
    /^["']? services?\b/.test(after) &&
    /\bOfsted\b|\binspectors\b|<A/.test(before + after)
  )
    return true;
  // “Children in care have good experiences, the inspectors found.”
  if (
    /<A\d+>[^.;]{0,40} (?:has|have|gets?|receives?) ["']?$/.test(before) &&
    /^["']? (?:experiences(?! (?:(?:of|to|in|at)\b|<E))|support (?:once|when|after|from the time)\b)/.test(after)
  )
    return true;
  if (ACTIVE.test(before) && after.startsWith(' <A')) return true;
  // “Children get good help and protection.”
  if (/\b(?:gets?|receives?) ["']?$/.test(before) && /^["']? <A\d+>(?:[,.;]| and\b)/.test(after)) return true;
  if (/^(?:["']?,?(?: too,?| also)? (?:is|are|was|were)|["']? for) <A/.test(after) && strong) return true;
  if (/(?:^|[;,] )["']?$/.test(before) && /^["']? for <A/.test(after)) return true;
  if (
    /\b(?:from|than|below) (?:the |an? )?["']?$/i.test(before) &&
    /^["']? (?:(?:that )?<S\d+> (?:was|had|were|has|received|got|earned)|of (?:19|20))/.test(after)
  )
    return true;
  if (/^(?:the |.* the )["']?$/i.test(before) && /^["']? (?:goes|went) to <A/.test(after)) return true;
  // “from adequate to good between 2010 and 2014”
  if (/\bfrom (?:an? |being )?["']?<[Gg]\d+>["']? (?:straight |all the way |up |right )?to ["']?$/.test(before))
    return true;
  if (!CLOSE.test(after)) return false;
  // “Care leavers got a better mark, good.”
  if (/<[AS]\d+>[^.;]*\b(?:grade|rating|band|mark|verdict|judgement), ["']?$/.test(before)) return true;
  const article = /\b(?:a|an) (?:["']|(?:overall|clear|straight) )?$/i.test(before);
  if (article)
    return (
      /<A\d+>[^.;]*$|\b(?:rated|graded|given|gave|got|gets?|awarded|handed|earned|received|receives?|with|as|scored|and|be|was)\b[^.;]{0,40}$/.test(
        before,
      ) &&
      strong &&
      /^["']?(?:[.,;:)]|$| for| in (?:<A|the |its |(?:\p{Lu}\p{L}+ )?(?:19|20)\d\d)| from (?:Ofsted|(?:the )?inspectors)| at the | overall| one\b| <A|service[.,;])/u.test(
        after.replace(/^ service\b/, 'service'),
      )
    );
  if (/\b(?:the|such|very|so|how|no|any|some|more|as) ["']?$/i.test(before))
    return /\b(?:than|from|below|of|as|<[AS]\d+>) (?:the )?["']?$/.test(before) && strong;
  // “Leadership is good.”
  if (
    /<[AX]\d+>[^.;]*\b(?:is|are|was|were|been|now|remain(?:s|ed)?|stay(?:s|ed)?|called|considered|comes? out as|came out as|(?:fare[sd]?|did|does) [a-z]+, (?:at|with an?)|(?:found|said|considered|thought) to be) (?:\w+ly |also |both |all |now |each |again )?["']?$/i.test(
      before,
    )
  )
    return true;
  if (/<A\d+>,? ["']?$/.test(before) && strong) return true;
  // “In 2022 Barnet was good.”
  if (/^(?:In|By) (?:\p{L}+ )?(?:19|20)\d\d,? <[CS]\d+> (?:was|were) ["']?$/u.test(before)) return true;
  if (
    /(?:^|[;,] )<[CS]\d+> (?:was|were) (?:also |only |still )?["']?$/.test(before) &&
    /^["']? (?:in|until) (?:\p{L}+ )?(?:19|20)\d\d[.,;]/u.test(after)
  )
    return true;
  if (
    /(?:<[CS]\d+>|\b(?:city|county|council)) (?:(?:has|had|have) (?:also |previously |once )?been (?:found )?|(?:was|were|is|are) found )["']?$|<[CS]\d+> is one of [^.;,]{1,40} been found ["']?$/.test(
      before,
    )
  )
    return true;
  return strong && (LINK.test(before) || AFTER_RATED.test(before));
}
