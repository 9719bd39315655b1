import type { Area } from '../../domain/frameworks.ts';

/** Areas as `extract` names them. For the looked after children inspections of 2013 `overall` is that service's overall effectiveness. */
export type JudgedArea = Extract<
  Area,
  | 'overall'
  | 'leaders'
  | 'help_protection'
  | 'children_in_care'
  | 'care_combined'
  | 'adoption'
  | 'care_leavers'
  | 'lscb'
  | 'capacity_to_improve'
  | 'outcomes'
  | 'quality_of_provision'
>;

const EXPERIENCES = '(?:the )?(?:experiences and progress of )?';

/** Row labels of the judgement tables, in words alone. The longer reading of a label stands before the shorter one. */
const LABELS: readonly (readonly [JudgedArea, string])[] = [
  ['leaders', '(?:the )?impact of leaders(?: on (?:social work )?practice)?(?: with children and families)?'],
  ['leaders', 'leadership,? management and governance'],
  ['leaders', 'leadership and management'],
  ['care_combined', `${EXPERIENCES}children in care and care leavers`],
  ['care_combined', `${EXPERIENCES}children in care and children leaving care`],
  ['help_protection', `${EXPERIENCES}children(?: and young people)? (?:who|in) need(?: of)? help and protection`],
  ['children_in_care', `${EXPERIENCES}children looked after and achieving permanence`],
  ['children_in_care', `${EXPERIENCES}looked after children and achieving permanence`],
  // A template of 2025 and 2026 slips into “children care leavers”.
  ['care_leavers', `${EXPERIENCES}(?:children )?care leavers`],
  ['children_in_care', `${EXPERIENCES}children in care`],
  ['adoption', 'adoption performance'],
  ['overall', 'overall effectiveness'],
  ['capacity_to_improve', 'capacity (?:to )?improve'],
  ['outcomes', 'outcomes for (?:looked after )?children(?: and young people)?'],
  ['quality_of_provision', '(?:the )?quality of provision'],
];

const ANY_LABEL = new RegExp(LABELS.map(([, pattern]) => `(${pattern})`).join('|'), 'gi');

/** The areas whose labels a text holds, in its order, with the places where each label begins and ends. */
export const areasIn = (text: string): { area: JudgedArea; from: number; to: number }[] =>
  [...text.matchAll(ANY_LABEL)].flatMap((match) => {
    const label = LABELS[match.slice(1).findIndex(Boolean)];
    return label ? [{ area: label[0], from: match.index, to: match.index + match[0].length }] : [];
  });

/** Every word that a label can hold: a line made of these and grades alone belongs to a table or to a graded heading. */
const LABEL_WORDS = new Set(
  LABELS.map(([, pattern]) => pattern)
    .join(' ')
    .match(/[a-z]+/g),
);

export const isLabelWord = (word: string): boolean => LABEL_WORDS.has(word);
