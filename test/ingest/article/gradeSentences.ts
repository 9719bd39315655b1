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
  'the subject may stand apart from its grade': [
    ['Leadership, which is looked at separately, has been rated good by Ofsted.', 'leadership: good'],
    ['For care leavers, by contrast, inspectors said the service was “inadequate”.', 'care_leavers: inadequate'],
    [
      'The report looked hard at child protection and at adoption. Both were rated good.',
      'help_protection: good',
      'adoption: good',
    ],
    [
      'Children in care fare worse: for them, inspectors say, the service requires improvement.',
      'in_care: requires improvement',
    ],
    [
      'Inadequate, too, were leadership and the support given to care leavers.',
      'leadership: inadequate',
      'care_leavers: inadequate',
    ],
    ['The only service to be judged outstanding was adoption.', 'adoption: outstanding'],
    [
      'The service was rated inadequate. Leadership got the same verdict, and so did help and protection.',
      'overall: inadequate',
      'leadership: inadequate',
      'help_protection: inadequate',
    ],
    [
      'Every one of the judgements is inadequate. They cover:\n\n- the impact of leaders\n- the experiences of children in care',
      'overall: inadequate',
      'leadership: inadequate',
      'in_care: inadequate',
    ],
    ['Ofsted gave the county its lowest possible grade for adoption.', 'adoption: inadequate'],
  ],
  'lists of items, however they are set': [
    ['Leadership: good', 'leadership: good'],
    ['Help and protection – requires improvement', 'help_protection: requires improvement'],
    ['Children in care (good)', 'in_care: good'],
    ['Overall effectiveness: **Inadequate**', 'overall: inadequate'],
    [
      'Overall – good (was outstanding)\n\nLeadership – good (2027: inadequate)',
      'overall: good',
      'leadership: good',
      'was overall: outstanding (2027)',
      'was leadership: inadequate (2027)',
    ],
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
      'Barsetshire is no longer outstanding: Ofsted, which gave the county that grade in 2027, now says it is good.',
      'overall: good',
      'was overall: outstanding (2027)',
    ],
    [
      'At the previous inspection, in 2028, leadership was good and adoption outstanding. Both now require improvement.',
      'leadership: requires improvement',
      'adoption: requires improvement',
      'was leadership: good (2028)',
      'was adoption: outstanding (2028)',
    ],
    [
      'The council, previously rated adequate, has been judged inadequate.',
      'overall: inadequate',
      'was overall: adequate',
    ],
  ],
  'grades that are pointed back to, and areas named apart': [
    [
      'In the other two areas – leadership and adoption – Barsetshire was told that it requires improvement.',
      'leadership: requires improvement',
      'adoption: requires improvement',
    ],
    [
      'Barsetshire was rated inadequate overall, a repeat of its 2027 result.',
      'overall: inadequate',
      'was overall: inadequate (2027)',
    ],
    ['A school in Barsetshire, where Ofsted found it inadequate, is to close.'],
  ],
  'words that are no grade, and grades that are nobody’s': [
    [
      'Ofsted grades councils on a four-point scale: outstanding, good, requires improvement to be good, and inadequate.',
    ],
    ['An inadequate rating means that the government may appoint a commissioner.'],
    ['The leader said there was some good work and that staff had done an outstanding job.'],
    ['Inspectors said there was inadequate supervision of social workers.'],
    ['The council hopes to be rated good by next year.'],
    ['A children’s home run by the county fell from good to inadequate, Ofsted said.'],
    ['“Outstanding” is not a word that Ofsted uses lightly, the leader said.'],
    ['Good was beyond the council’s reach, inspectors said.'],
    ['The report says that some families get help that is good and others wait for months.'],
    ['Poor record keeping was found in a third of cases.'],
    ['It was a good day, said the director, for the council’s leadership.'],
    ['Councils rated inadequate are inspected every quarter.'],
    ['Children have a good relationship with their social worker, the report says.'],
  ],
};
