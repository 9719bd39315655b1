import { REGIONS, type Region } from '../domain/councils.ts';
import { dayOf, sayDay, type Day } from '../domain/dates.ts';
import { AREA_NAMES, NO_OVERALL_SINCE, type Line } from '../domain/frameworks.ts';
import { GRADES, gradeWords, isGrade, outcomeWords, type Grade } from '../domain/grades.ts';
import { eventDay, judgementOnLine } from '../domain/inspections.ts';
import { councilsOn, countGrades, standings, type Standing } from '../domain/position.ts';
import { lineAsked } from './area.ts';
import type { Command, Request } from './command.ts';
import { csv } from '../view/csv.ts';
import { areaOption, dateOption, flagOption, lookUp, pageOption, privateOption, textOption } from './declare.ts';
import { pageOf, pager } from './pages.ts';
import { dayAsked, drawMap, withPicture } from './picture.ts';
import { UserFacingError, bold, note, text, type Action, type Block, type Text, type View } from '../view/view.ts';
import { gradeSources, sourced } from './words.ts';

const ON_A_PAGE = 20;
/** Grades a council can hold today; “adequate” ended in 2013. */
const NOW = GRADES.filter((g) => g !== 'adequate');

/** Councils by grade, region and area, with the whole list attached as CSV. */
export const councils: Command = {
  data: lookUp('councils', 'Councils by grade, region and area', [
    textOption('grade', 'Only councils with this grade', {
      choices: NOW.map((g) => ({ name: gradeWords(g), value: g })),
    }),
    textOption('region', 'Only councils of this region', { choices: REGIONS.map((r) => ({ name: r, value: r })) }),
    areaOption('Which judgement counts; overall unless you choose'),
    flagOption('map', 'With a map of England; of leaders unless you choose an area'),
    dateOption,
    pageOption,
    privateOption,
  ]),
  run(request, services) {
    const { grade, region } = filters(request);
    const today = dayOf(request.now);
    const date = dayAsked(request);
    const day = date ?? today;
    const mapped = request.options.flag('map') || date !== undefined;
    const asked = lineAsked(request);
    const line = asked ?? (mapped ? 'leaders' : 'overall');
    const then = councilsOn(services.councils.all, day).filter((c) => region === undefined || c.region === region);
    const inRegion = standings(then, services.inspections.all(), line, day);
    const listed = (grade === undefined ? inRegion : inRegion.filter((s) => s.grade === grade)).toSorted(
      byGradeThenName,
    );
    const page = pageOf(request, listed, ON_A_PAGE);
    const where = `${region === undefined ? 'in England' : `in ${region}`}${date === undefined ? '' : ` on ${sayDay(day)}`}`;
    const area = AREA_NAMES[line].toLowerCase();
    const title =
      grade === undefined ? `Councils ${where}: ${area}` : `Councils ${where}: ${area} ${gradeWords(grade)}`;
    const options = {
      ...(grade === undefined ? {} : { grade }),
      ...(region === undefined ? {} : { region }),
      ...(asked === undefined ? {} : { area: asked }),
      ...(date === undefined ? {} : { date }),
      ...(mapped ? { map: true } : {}),
    };
    const inspected = listed.flatMap((s) => s.inspection ?? []);
    const body: Block[] = [
      text(`${listed.length} of ${inRegion.length} councils.${page.label}`),
      ...(grade === undefined ? [countLine(inRegion)] : []),
      { kind: 'list', items: page.items.map(listItem(line)) },
      ...withoutGrade(inRegion, line, grade, day),
      ...(mapped && asked === undefined ? [note(BY_LEADERS)] : []),
    ];
    if (inspected.length === 0) {
      return {
        kind: 'notice',
        title,
        blocks: [text(`No council ${where} has this grade (${inRegion.length} looked at).`), ...body.slice(2)],
      };
    }
    const view: View = {
      kind: 'answer',
      title,
      tone: grade,
      blocks: body,
      sources: sourced(gradeSources(page.items.flatMap((s) => s.inspection ?? [])).slice(0, 5)),
      actions: [
        ...pager(page, 'councils', options),
        ...(mapped || services.pictures === undefined ? [] : [mapAction(options)]),
      ],
      attachments: [
        { name: 'councils.csv', data: Buffer.from(table(listed, line)), description: `${title}, as a table` },
      ],
    };
    return mapped ? withPicture(view, () => drawMap(services, line, day, today), services, 1) : view;
  },
};

/** Maps go by leaders unless told otherwise: overall grades are ending, and a list must say what its map shows. */
const BY_LEADERS = 'By the leaders judgement, as overall grades have ended. Choose an area for another.';

const mapAction = (options: Action['options']): Action => ({
  label: 'Map',
  command: 'councils',
  options: { ...options, map: true },
  does: 'turn',
});

function filters(request: Request): { grade: Grade | undefined; region: Region | undefined } {
  const typedGrade = request.options
    .text('grade')
    ?.trim()
    .toLowerCase()
    .replace(/\s+/g, '_')
    .replace(/_to_be_good$/, '');
  const typedRegion = request.options.text('region')?.trim().toLowerCase();
  if (typedGrade && !isGrade(typedGrade)) {
    throw new UserFacingError('bad-option', `“${typedGrade}” is not a grade: use ${NOW.map(gradeWords).join(', ')}.`);
  }
  const region = typedRegion ? REGIONS.find((r) => r.toLowerCase() === typedRegion) : undefined;
  if (typedRegion && region === undefined) {
    throw new UserFacingError('bad-option', `“${typedRegion}” is not a region: use ${REGIONS.join(', ')}.`);
  }
  return { grade: typedGrade ? (typedGrade as Grade) : undefined, region };
}

const place = (grade: Grade | undefined) => (grade === undefined ? GRADES.length : GRADES.indexOf(grade));
const byGradeThenName = (a: Standing, b: Standing) =>
  place(a.grade) - place(b.grade) || a.council.shortName.localeCompare(b.council.shortName, 'en');

const listItem =
  (line: Line) =>
  (s: Standing): Text => {
    if (s.inspection === undefined) return [bold(s.council.shortName), ': not yet inspected'];
    const judgement = judgementOnLine(s.inspection, line);
    const joint = judgement?.area === 'care_combined' ? ', one grade for children in care and care leavers' : '';
    const words = judgement === undefined ? 'not judged in its latest inspection' : outcomeWords(judgement.outcome);
    return [bold(s.council.shortName), `: ${words}${joint} (${sayDay(eventDay(s.inspection))})`];
  };

function countLine(all: readonly Standing[]): Block {
  const counts = countGrades(all);
  const told = GRADES.flatMap((g) => (counts.has(g) ? [`${gradeWords(g)} ${counts.get(g) ?? 0}`] : []));
  const none = counts.get('none');
  return text([...told, ...(none === undefined ? [] : [`without this grade ${none}`])].join(' · '));
}

/** A list by overall grade is silent on councils that have none: say how many and why. */
function withoutGrade(all: readonly Standing[], line: Line, grade: Grade | undefined, day: Day): Block[] {
  const none = all.filter((s) => s.grade === undefined);
  if (grade === undefined || none.length === 0) return [];
  const names = none.map((s) => s.council.shortName).join(', ');
  const count = `${none.length} council${none.length === 1 ? ' has' : 's have'}`;
  return [
    line === 'overall' && day >= NO_OVERALL_SINCE
      ? note(
          `${count} no overall grade, as Ofsted gives none since April 2026 (${names}). Choose an area to see where they stand.`,
        )
      : note(`${count} no grade here, not inspected by then or not judged on this (${names}).`),
  ];
}

function table(all: readonly Standing[], line: Line): string {
  const head = [
    'ons_code',
    'council',
    'region',
    'area',
    'grade',
    'framework',
    'inspection_start',
    'inspection_end',
    'publication_date',
    'report_url',
  ];
  return csv([
    head,
    ...all.map(({ council, inspection: i }) => {
      const outcome = i && judgementOnLine(i, line)?.outcome;
      const grade = outcome === undefined ? '' : 'grade' in outcome ? outcome.grade : outcome.none;
      return [
        council.code,
        council.shortName,
        council.region,
        line,
        grade,
        i?.framework,
        i?.start,
        i?.end,
        i?.publishedOn,
        i?.reportUrl,
      ];
    }),
  ]);
}
