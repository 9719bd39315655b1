import type { Case } from './sentences.ts';

/** What a sentence about Barsetshire says of grades: `area: grade`, earlier ones as `was area: grade (year)`. */
export const GRADE_SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'a grade may stand before or after what it grades': [
    ['Ofsted rated Barsetshire’s children’s services inadequate.', 'overall: inadequate'],
    [
      'Inspectors found the council’s leadership to be inadequate and its help and protection to require improvement.',
      'leadership: inadequate',
      'help_protection: requires improvement',
    ],
    ['The “inadequate” verdict on children’s services was published on Monday.', 'overall: inadequate'],
    ['The report says leadership is good.', 'leadership: good'],
    ['There was an outstanding rating for adoption.', 'adoption: outstanding'],
    [
      'Barsetshire County Council has been given an overall rating of “requires improvement”.',
      'overall: requires improvement',
    ],
    ['Services for care leavers were described as good by the inspectors.', 'care_leavers: good'],
    ['Ofsted handed the county its lowest grade: inadequate.', 'overall: inadequate'],
  ],
  'one grade may be told of a list, before or after it': [
    [
      'Leadership, help and protection and services for children in care were all rated inadequate.',
      'leadership: inadequate',
      'help_protection: inadequate',
      'in_care: inadequate',
    ],
    [
      'Ofsted said the service was inadequate overall, and inadequate too for leadership, for help and protection and for children in care.',
      'overall: inadequate',
      'leadership: inadequate',
      'help_protection: inadequate',
      'in_care: inadequate',
    ],
    [
      'It was rated good for children in care and care leavers, but requires improvement for help and protection.',
      'in_care: good',
      'care_leavers: good',
      'help_protection: requires improvement',
    ],
    [
      'So too the help and protection of children, the experiences of children in care and the experiences of care leavers, all judged inadequate.',
      'help_protection: inadequate',
      'in_care: inadequate',
      'care_leavers: inadequate',
    ],
    [
      'The report graded the service inadequate across the board: overall, for its leaders, for help and protection, and for children in care.',
      'overall: inadequate',
      'leadership: inadequate',
      'help_protection: inadequate',
      'in_care: inadequate',
    ],
    [
      'Help and protection was judged inadequate, as were leadership and adoption.',
      'help_protection: inadequate',
      'leadership: inadequate',
      'adoption: inadequate',
    ],
    [
      'Inspectors rated the council good overall and in leadership, outstanding for its care leavers and requiring improvement only in help and protection.',
      'overall: good',
      'leadership: good',
      'care_leavers: outstanding',
      'help_protection: requires improvement',
    ],
  ],
  'lists of items, however they are set': [
    ['Leadership: good', 'leadership: good'],
    ['Help and protection – requires improvement', 'help_protection: requires improvement'],
    ['Children in care (good)', 'in_care: good'],
    ['Overall effectiveness: **Inadequate**', 'overall: inadequate'],
  ],
  'an earlier grade is kept apart, with its year where it is told': [
    ['Barsetshire was rated inadequate, down from good in 2019.', 'overall: inadequate', 'was overall: good (2019)'],
    [
      'The authority is now good overall, up from requires improvement in 2019.',
      'overall: good',
      'was overall: requires improvement (2019)',
    ],
    ['The service fell from good to inadequate.', 'overall: inadequate', 'was overall: good'],
    ['Ofsted raised the county two notches, from inadequate to good.', 'overall: good', 'was overall: inadequate'],
    [
      'The service is rated good. At the previous inspection, in 2021, it was found to require improvement.',
      'overall: good',
      'was overall: requires improvement (2021)',
    ],
    [
      'The service is rated good. In 2027 the overall grade had been inadequate.',
      'overall: good',
      'was overall: inadequate (2027)',
    ],
    [
      'Ofsted rated it good this month. It was judged inadequate in 2023 and again in 2026.',
      'overall: good',
      'was overall: inadequate (2023)',
      'was overall: inadequate (2026)',
    ],
    [
      'It keeps its overall grade of good, the same as in 2024 and in 2027.',
      'overall: good',
      'was overall: good (2024)',
      'was overall: good (2027)',
    ],
    [
      'Four years earlier the county had been found to require improvement. Ofsted now says it is inadequate overall.',
      'overall: inadequate',
      'was overall: requires improvement (2027)',
    ],
    [
      'The council, previously rated adequate, has been judged inadequate.',
      'overall: inadequate',
      'was overall: adequate',
    ],
  ],
  'words that are no grade, and grades that are nobody’s': [
    [
      'Ofsted grades councils on a four-point scale: outstanding, good, requires improvement to be good, and inadequate.',
    ],
    ['An inadequate rating means that the government may appoint a commissioner.'],
    ['The leader said there was some good work and that staff had done an outstanding job.'],
    ['Inspectors said there was inadequate supervision of social workers.'],
    ['The council hopes to be rated good by next year.'],
    ['Poor record keeping was found in a third of cases.'],
    ['It was a good day, said the director, for the council’s leadership.'],
    ['Councils rated inadequate are inspected every quarter.'],
    ['Children have a good relationship with their social worker, the report says.'],
  ],
};
