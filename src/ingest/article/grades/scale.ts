import { namesArea } from './areas.ts';
import type { CouncilFinder } from '../councilNames.ts';

const GRADE = /\b(?:outstanding|good|adequate|requir(?:es?|ed|ing)[- ]improvement|inadequate|poor)\b/gi;
/** Councils in general, or this one. */
const GENERIC =
  /\b(?:any(?! (?:better|worse|higher|lower)\b)|councils|authorities|an? (?:council|authority|borough)(?! (?:(?:which|that) (?:had|was)|whose)\b)|nobody|the label)\b/i;
const THOSE = /\bthose (?:that|which|rated|judged|graded|found)\b/i;
const PARTICULAR =
  /\b(?:the|this|its|their) (?:children's )?(?:council|borough|county|city|authority|district|service|services|town|department)\b/i;
const DATED = /\b(?:in|since|of) (?:early |late |\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/u;
const ENDS_OF_SCALE = /\b(?:lowest|highest|bottom|top) (?:of|grade|rating|mark)\b/i;
/** Paragraphs that explain the scale speak of no council. */
const SCALE =
  /\b(?:(?<!\b(?:all|Ofsted's|of the|of its|of their|of|every one of the|the) )(?:four|five|three) (?:possible )?(?:grades|ratings|outcomes)|possible judgements|grades? (?:are|is) (?:possible|given(?! (?:for|to)\b)|available)|possible (?:grades|ratings)|scale|such as (?:good|inadequate|outstanding)|one of (?:four|three)|is (?:the )?usual|in place of|used to be called|can be (?:rated|graded|judged)|may be (?:rated|graded|judged)|are (?:rated|graded|judged) (?:on|from|as either)|ranging from|ratings? (?:range|run)|an inadequate (?:verdict|rating|grade|judgement) (?:means?|leads?|triggers?|brings?|can|may|usually|normally|is|will)|an inadequate council|any (?:council|authority)|councils? (?:rated|judged|graded|that (?:are|is)))\b/i;

/** The sentence explains how councils are graded and speaks of none. */
export function isScale(text: string, finder: CouncilFinder): boolean {
  const grades = new Set((text.match(GRADE) ?? []).map((g) => g.toLowerCase()));
  if (finder.mentions(text).length > 0) return false;
  if (SCALE.test(text) || (grades.size >= 4 && !DATED.test(text) && !/:\s*\S+$/.test(text))) return true;
  // What is dated, or speaks of “the council”, is about one council.
  if (PARTICULAR.test(text) || DATED.test(text)) return false;
  return (
    (grades.size > 0 && GENERIC.test(text)) ||
    (THOSE.test(text) && !namesArea(text)) ||
    (ENDS_OF_SCALE.test(text) && !namesArea(text))
  );
}
