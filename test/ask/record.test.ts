import { describe, expect, test } from 'vitest';
import { answerTable, questions } from './answers.ts';

const ask = questions();
const table = answerTable(ask);

describe('a grade is told with its inspection and its dates, however it is asked for', () => {
  table([
    ['torbay care leavers', ['good for care leavers', '12 to 16 January 2026']],
    ['Ofsted grade for care leavers in Essex', ['outstanding for care leavers', '11 August 2023']],
    ['what are wirrals leaders rated??', ['requires improvement for leaders']],
    [
      'Could you please tell me what Ofsted’s current overall judgement is for Kent County Council?',
      ['rated good overall'],
    ],
    [
      'I have an interview there next week for a manager post at Bury, what are they rated',
      ['rated requires improvement overall'],
    ],
    ['essex under sif', ['SIF']],
    ['what was essex under the old framework', ['SIF'], ['ILACS short']],
    ['sheffeild care leavers', ['good for care leavers', 'I read “sheffeild” as Sheffield']],
    ['peterboro childrens services rating', ['inadequate overall', 'I read “peterboro” as Peterborough']],
    ['swindon overall n care leavers', ['inadequate overall and requires improvement for care leavers']],
    [
      'blackpool overall and care leavers',
      ['outstanding for care leavers', 'no overall grade from its latest inspection', 'was requires improvement'],
    ],
    [
      'is blackpool still requires improvement',
      ['no overall grade any more', 'last one was requires improvement', '2026'],
      ['Yes'],
    ],
    ['how many yrs since nottingham city had a full inspection', ['years', '11 to 22 July 2022']],
    ['shropshire whats different since the one before', ['from good to outstanding']],
    ['hammersmith rating', ['Hammersmith and Fulham is rated outstanding']],
    ['how is trafford doing', ['Trafford']],
    ['first inspection of leeds', ['7 January 2010']],
  ]);
});

describe('a time is taken as it is said', () => {
  table([
    ['tower hamlets 2017', ['was rated inadequate overall', '7 April 2017']],
    ['liverpool as of march 2015', ['requires improvement overall', '18 July 2014']],
    ['what did leeds get after the november 2018 inspection', ['outstanding overall', '18 December 2018']],
    [
      'what was worcestershire judged after the october 2016 visit',
      ['rated inadequate overall', '24 January 2017'],
      ['rated good'],
    ],
    ['leeds in 2016', ['No inspection of Leeds is on file in 2016; the one before it counts', 'good overall']],
    ['what was kent before 2017', ['Before the inspection published 13 June 2017', 'adequate']],
    ['was bexley outstanding in 2018', ['Yes', '20 August 2018']],
    ['how many times since 2015 has sunderland been inadequate', ['Twice', 'since 2015']],
    ['doncaster inspections between 2012 and 2016', ['16 November 2012', '27 November 2015']],
  ]);
  test('before the first inspection on file there is nothing', () => {
    expect(ask('leeds rating in 1995').answered).toBe(false);
  });
});

describe('no overall grade is told for an inspection begun since April 2026', () => {
  table([
    ['north northamptonshire rating', ['has no overall grade', 'Its last overall grade was requires improvement']],
    ['why has lancashire no overall grade any more', ['Ofsted stopped giving one in April 2026']],
    [
      'how long has liverpool been inadequate',
      ['since the ILACS standard inspection', 'Its latest inspection gave no overall grade'],
    ],
    ['which councils in the north east have no overall grade', ['2 councils', 'Middlesbrough', 'South Tyneside']],
    [
      'leeds overall grade summer 2026',
      ['No inspection of Leeds is on file', 'Since April 2026 Ofsted gives no overall grade.'],
    ],
    ['leeds in 2016', ['the one before it counts'], ['April 2026']],
    ['middlesbrough rating in 2027', ['Ofsted stopped giving one in April 2026'], ['Since April 2026']],
    ['is south tyneside inadequate', ['by its last overall grade', 'April 2026']],
  ]);
});

describe('what it was before', () => {
  table([
    ['what was leeds before outstanding', ['rated good overall', '27 March 2015']],
    ['stoke’s grade before inadequate', ['requires improvement', '10 August 2015']],
    ['barnets old rating', ['Before the latest graded inspection', 'good overall']],
    ['what did northamptonshire get before it was split in two', ['last rated inadequate']],
    ['what was hillingdon before it went outstanding', ['Before it was outstanding']],
  ]);
});

describe('yes or no comes first', () => {
  test.each([
    ['is plymouth still ri', 'Yes: '],
    ['is croydon inadequate', 'No: '],
    ['is leeds good', 'No, it is higher: '],
    ['do you know if leeds is outstanding', 'Yes: '],
    ['has wokingham ever been inadequate', 'No: '],
    ['has essex ever been inadequate', 'Yes: '],
    ['was bradford inadequate in 2018 and 2022', 'Yes: '],
    ['has isle of wight been inadequate more than once', 'No: '],
    ['is leeds better than bradford', 'Yes: '],
    ['is camden as good as islington', 'Yes: '],
    ['did hull ever get outstanding for anything', 'Yes: '],
    ['is derby worse than derbyshire', 'No: '],
    ['has bradford improved', 'Yes: '],
    ['is tameside getting worse', 'Yes: '],
    ['did croydon go up in 2024', 'No'],
  ])('%s', (question, lead) => {
    expect(ask(question).text.startsWith(lead)).toBe(true);
  });
  test('several councils are answered one by one', () => {
    expect(ask('are norfolk and suffolk both outstanding').text).toMatch(/^Yes: Norfolk .*\nNo: Suffolk /);
  });
  test('“anything but good” asks for all the other grades', () => {
    expect(ask('has hampshire ever been anything but good').text).toMatch(/^Yes: Hampshire has been outstanding/);
  });
});

describe('how often, how long, when', () => {
  table([
    ['how many times has slough been inadequate', ['Three times', 'Only two of these are overall grades']],
    ['how many inspections has leeds had', ['Six times']],
    ['how long has devon been inadequate', ['6 years 8 months', '17 March 2020']],
    ['how long was birmingham inadequate', ['8 years 6 months', '16 July 2010', '17 January 2019']],
    ['when did birmingham stop being inadequate', ['17 January 2019', 'requires improvement']],
    ['when did leeds become outstanding', ['18 December 2018']],
    ['when was croydon last inadequate', ['4 September 2017']],
    ['when did sunderland go from inadequate to outstanding', ['20 August 2021']],
    ['when was hackney last inspected', ['1 to 12 July 2024']],
    ['dudley latest inspection date', ['11 November 2022', 'Since then an ungraded focused visit']],
    ['when did the last report for bury come out', ['29 July 2025']],
    ['what’s the worst grade cornwall has had', ['inadequate is the lowest grade on file', '23 October 2009']],
    ['how did calderdale go from inadequate to good', ['19 December 2018']],
    ['what rating did west sussex have in may 2019 and what is it now', ['8 May 2019', 'Now: requires improvement']],
    ['how long since bolton was inspected', ['3 years 2 months ago']],
  ]);
});

describe('who led an inspection', () => {
  table([
    ['who led the essex inspection', ['Kendra Bell']],
    ['lead inspector stockport latest', ['Lisa Summers']],
    ['which HMI led the 2018 inspection of leeds', ['Matt Reed']],
    ['inspector for kent 2022', ['Margaret Burke']],
  ]);
  test('a report that names nobody is said to name nobody', () => {
    const reply = ask('who led the devon inspection 2025');
    expect(reply.answered).toBe(false);
    expect(reply.text).toContain('Nothing on file names who led');
  });
});

describe('lists by grade, area, region, sort of council and time', () => {
  table([
    ['which london boroughs are inadequate', ['2 of 33', 'Harrow', 'Havering']],
    ['who’s inadequate right now', ['13 of 153', 'Inspected again since April 2026']],
    ['inadequate councils in the west midlands', ['None of the 14 councils in the West Midlands']],
    ['outstanding for care leavers in the north west', ['Blackpool', 'Wigan']],
    ['which county councils are inadequate', ['1 of 21', 'Devon']],
    ['which councils in the south east were inadequate in 2015', ['3 of 8', 'inspected in 2015']],
    ['which councils went from inadequate to outstanding in the north east', ['Sunderland'], ['Durham']],
    ['how many councils in the north west are ri', ['7 of 24']],
    ['which councils improved in 2025', ['went up'], ['went down']],
    ['what share of councils are good or outstanding', ['%']],
    ['which councils are outstanding for everything', ['in every area', 'Essex']],
    ['is there any outstanding council near leeds', ['York', 'in the region of Leeds']],
    ['rating of yorkshire', ['15 councils in Yorkshire']],
  ]);
});

describe('side by side', () => {
  table([
    ['compare leeds and bradford', ['Leeds has the higher grade', 'Bradford: requires improvement overall']],
    ['which is rated higher, hackney or islington', ['Islington has the higher grade']],
    ['kent v medway', ['the same']],
  ]);
});

describe('a name that may mislead', () => {
  table([
    ['cumbria rating now', ['Cumberland', 'Westmorland and Furness']],
    ['bedfordshire ofsted rating', ['may mean Bedford, Central Bedfordshire or Luton', 'Which one?']],
    ['merseyside ratings', ['is not one council', 'Wirral']],
    ['canterbury ofsted', ['Kent', 'is a place, not a council']],
    ['tell me about derby’s last inspection', ['Derby is rated']],
    ['notts rating', ['Nottinghamshire', 'There is also Nottingham']],
    ['manchester overall rating', ['Manchester is rated outstanding'], ['Not what you meant']],
  ]);
});
