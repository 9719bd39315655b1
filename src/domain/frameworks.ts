/** Inspection frameworks in time order, by the codes of Ofsted's statistics. */
export const FRAMEWORKS = ['SLAC', 'CPI', 'TLAC', 'SIF', 'ILACS'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const FRAMEWORK_NAMES: Record<Framework, string> = {
  SLAC: 'inspection of safeguarding and looked after children services',
  CPI: 'inspection of arrangements for the protection of children',
  TLAC: 'inspection of services for looked after children',
  SIF: 'single inspection framework',
  ILACS: 'inspection of local authority children’s services',
};

/** How an inspection is called within its framework. */
export const KINDS = ['full', 're-inspection', 'first inspection', 'standard', 'short'] as const;
export type Kind = (typeof KINDS)[number];

/** Areas that are judged, in the order in which they are told. */
export const AREAS = [
  'overall',
  'leaders',
  'help_protection',
  'children_in_care',
  'care_combined',
  'care_leavers',
  'adoption',
  'lscb',
  'safeguarding',
  'looked_after',
  'protection',
  'capacity_to_improve',
  'outcomes',
  'quality_of_provision',
] as const;
export type Area = (typeof AREAS)[number];

/** Area names as a person reads them. Only SIF and ILACS have an overall grade; part-service headlines are named as such. */
export const AREA_NAMES: Record<Area, string> = {
  overall: 'Overall',
  leaders: 'Leaders',
  help_protection: 'Help and protection',
  children_in_care: 'Children in care',
  care_combined: 'Children in care and care leavers',
  care_leavers: 'Care leavers',
  adoption: 'Adoption',
  lscb: 'Safeguarding children board',
  safeguarding: 'Safeguarding services',
  looked_after: 'Looked after children services',
  protection: 'Arrangements for the protection of children',
  capacity_to_improve: 'Capacity to improve',
  outcomes: 'Outcomes',
  quality_of_provision: 'Quality of provision',
};

/** Lines of a history: areas that carry on under another name from framework to framework. */
export const LINES = ['overall', 'leaders', 'help_protection', 'children_in_care', 'care_leavers', 'adoption'] as const;
export type Line = (typeof LINES)[number];

/**
 * The judgement that stands for a line under a framework; `undefined` is a gap, over which no grade is carried.
 * ILACS reports to 2022 judge children in care and care leavers as one (`care_combined`), later ones apart, so a line
 * may name two areas, of which a report has one. CPI's and TLAC's headlines are never an overall grade.
 * Source: the areas' definitions in the frameworks, see data/README.md.
 */
const LINE_AREAS: Record<Line, Partial<Record<Framework, readonly Area[]>>> = {
  overall: { SIF: ['overall'], ILACS: ['overall'] },
  leaders: { TLAC: ['leaders'], SIF: ['leaders'], ILACS: ['leaders'] },
  help_protection: {
    SLAC: ['safeguarding'],
    CPI: ['protection'],
    SIF: ['help_protection'],
    ILACS: ['help_protection'],
  },
  children_in_care: {
    SLAC: ['looked_after'],
    TLAC: ['looked_after'],
    SIF: ['children_in_care'],
    ILACS: ['children_in_care', 'care_combined'],
  },
  care_leavers: { SIF: ['care_leavers'], ILACS: ['care_leavers', 'care_combined'] },
  adoption: { SIF: ['adoption'] },
};

/** The areas that may stand for `line` in an inspection under `framework`, the better match first. */
export const areasOfLine = (line: Line, framework: Framework): readonly Area[] => LINE_AREAS[line][framework] ?? [];

/** Inspections that began on or after this day carry no overall effectiveness grade (Ofsted, November 2025). */
export const NO_OVERALL_SINCE = '2026-04-01';
