import { changesBetween } from '../../domain/changes.ts';
import type { Council, Region } from '../../domain/councils.ts';
import { sayDay } from '../../domain/dates.ts';
import { gradeOf, gradeStep, gradeWords, outcomeWords, type Grade } from '../../domain/grades.ts';
import { eventDay, type Inspection, type Judgement } from '../../domain/inspections.ts';
import type { Sources } from '../ask.ts';
import { councilsOf } from '../mentions.ts';
import { bounds, periodPhrase } from '../period.ts';
import { answer, capital, historyOf, joined, noAnswer, times, type Next, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { areaName, nothingInspected } from './rating.ts';
import { withPress } from './press.ts';
import {
  asked,
  citing,
  described,
  hasGrade,
  headlines,
  inPeriod,
  inspectionsOf,
  judged,
  judgementWords,
  type Asked,
} from './shared.ts';

/** How often a council was inspected, or given a grade. */
export function count(question: Question, council: Council, sources: Sources): Reply {
  const inspections = inspectionsOf(council, question.frameworks, sources);
  if (inspections.length === 0) return nothingInspected(question, council, sources);
  const [from, to] = bounds(question.periods[0]);
  const within = inspections.filter((i) => eventDay(i) >= from && eventDay(i) <= to);
  const [period] = question.periods;
  const when = period === undefined ? '' : ` ${periodPhrase(period)}`;
  const under = question.frameworks.length > 0 ? ` under ${joined(question.frameworks)}` : '';
  const { grades } = question;
  const hits =
    grades.length === 0 ? within : within.filter((i) => asked(i, question.areas).some((j) => hasGrade(j, grades)));
  const what =
    grades.length === 0
      ? 'inspected'
      : `${joined(grades.map(gradeWords), 'or')}${question.areas.length > 0 ? ` for ${joined(question.areas.map(areaName))}` : ''}`;
  const common = { councils: [council.code], next: [historyOf(council)] };
  if (hits.length === 0) {
    return answer({
      ...common,
      verdict: `Never on file: none of the ${inspections.length} inspections of ${council.shortName} on file${under}${when} was ${what}.`,
      cited: citing(inspections.slice(0, 3)),
    });
  }
  const parts = hits.filter((i) => question.areas.length === 0 && headlines(i)[0]?.area !== 'overall');
  const verb = grades.length === 0 ? 'was' : 'has been';
  const reply = answer({
    ...common,
    verdict: `${capital(times(hits.length))}: ${council.shortName} ${period?.relation === 'in' || council.status === 'abolished' ? 'was' : verb} ${what} ${times(hits.length)}${under}${when}, by the ${within.length} inspections on file.`,
    points: hits.slice(0, 12).map(
      (i) =>
        `${capital(
          joined(
            asked(i, question.areas)
              .filter((j) => grades.length === 0 || hasGrade(j, grades))
              .map(judgementWords),
          ),
        )} (${described(i)})`,
    ),
    remarks:
      parts.length > 0 && grades.length > 0
        ? [
            `${parts.length === hits.length ? 'None' : `Only ${hits.length - parts.length}`} of these is an overall grade: before 2014 inspections looked at parts of the service.`,
          ]
        : [],
    cited: citing(hits),
  });
  const [newest] = hits;
  return period === undefined || newest === undefined
    ? reply
    : withPress(reply, council, eventDay(newest), { ...question, grades: [] }, sources, 'earlier');
}

interface Standing {
  readonly council: Council;
  readonly inspection: Inspection;
  readonly judgement: Judgement;
}

/** Present councils in the places a question names, all of England when it names none. */
export function scopeOf(question: Question, sources: Sources): { councils: Council[]; words: string } {
  const current = sources.councils.all.filter((c) => c.status === 'current');
  const named = question.councils.flatMap(councilsOf);
  if (named.length > 0) {
    const codes = new Set(named.map((c) => c.code));
    return {
      councils: current.filter((c) => codes.has(c.code)),
      words: `in ${joined(question.councils.map((m) => capital(m.typed)))}`,
    };
  }
  if (question.regions.length === 0) {
    const boroughs = /\blondon boroughs?\b/.test(question.shape);
    return { councils: boroughs ? current.filter((c) => c.type === 'london borough') : current, words: 'in England' };
  }
  const regions = new Set<Region>(question.regions.flatMap((r) => r.regions));
  return {
    councils: current.filter((c) => regions.has(c.region)),
    words: `in ${joined(question.regions.map((r) => (/^(north|south|east|west)/i.test(r.name) && !r.name.startsWith('the') ? `the ${r.name}` : r.name)))}`,
  };
}

/** The latest inspection of each council that graded the area; with a period, the inspections of that time. */
function standings(
  question: Question,
  area: Asked,
  sources: Sources,
): { list: Standing[]; words: string; total: number; ungraded: Council[] } {
  const { councils, words } = scopeOf(question, sources);
  const [period] = question.periods;
  const list: Standing[] = [];
  const ungraded: Council[] = [];
  for (const council of councils) {
    const inspections = inspectionsOf(council, question.frameworks, sources);
    const pool = period === undefined ? inspections : inPeriod(inspections, period);
    const inspection = pool.find((i) => gradeOf(judged(i, area)?.outcome));
    const judgement = inspection && judged(inspection, area);
    if (inspection && judgement) list.push({ council, inspection, judgement });
    if (inspection !== undefined && inspection !== inspections[0] && period === undefined) ungraded.push(council);
  }
  return { list, words, total: councils.length, ungraded };
}

const shown = (s: Standing) => `${s.council.shortName} (${sayDay(eventDay(s.inspection))})`;
const areaOf = (question: Question): Asked => question.areas[0] ?? 'overall';

/** Councils by grade, region and area; or those that went up or down. */
export function list(question: Question, sources: Sources): Reply {
  const direction = /\b(improv\w*|better|went up|gone up|moved up|upgraded|risen|rose|climb\w*)\b/.test(question.shape)
    ? 'up'
    : /\b(wors\w*|declin\w*|went down|gone down|moved down|downgraded|drop\w*|fell|fallen|slip\w*)\b/.test(
          question.shape,
        )
      ? 'down'
      : undefined;
  if (question.grades.length === 0 && direction !== undefined) return movers(question, direction, sources);
  const area = areaOf(question);
  const found = standings(question, area, sources);
  const best = /\bbest\b/.test(question.shape);
  const worst = /\bworst\b/.test(question.shape);
  const grades: readonly Grade[] =
    question.grades.length > 0 ? question.grades : best ? ['outstanding'] : worst ? ['inadequate'] : [];
  const [period] = question.periods;
  const when = period === undefined ? '' : ` ${periodPhrase(period)}`;
  const forArea = area === 'overall' ? 'overall' : `for ${areaName(area)}`;
  if (grades.length === 0) return byGrade(question, found.list, `${found.words}${when}`, forArea);
  const hits = found.list
    .filter((s) => hasGrade(s.judgement, grades))
    .sort(
      (a, b) =>
        gradeStep(gradeOf(b.judgement.outcome) ?? 'good') - gradeStep(gradeOf(a.judgement.outcome) ?? 'good') ||
        a.council.shortName.localeCompare(b.council.shortName),
    );
  const word = joined(grades.map(gradeWords), 'or');
  if (hits.length === 0) {
    if (found.list.length === 0)
      return noAnswer({
        verdict: `Nothing on file: no inspection ${found.words}${when} graded ${areaName(area)}.`,
        next: listNext(question, grades),
      });
    return answer({
      verdict: `None of the ${found.list.length} councils ${found.words} is ${word} ${forArea}${when}, by the inspections on file.`,
      cited: citing(found.list.slice(0, 3).map((s) => s.inspection)),
      next: listNext(question, grades),
    });
  }
  const since = found.ungraded.filter((c) => hits.some((s) => s.council === c));
  const many = grades.length > 1;
  return answer({
    verdict: `${capital(`${hits.length} of ${found.list.length}`)} councils ${found.words} ${period === undefined ? (hits.length === 1 ? 'is' : 'are') : hits.length === 1 ? 'was' : 'were'} ${word} ${forArea}${when}${period === undefined ? ' by their last grade' : ''}: ${joined(hits.map((s) => (many ? `${s.council.shortName} (${outcomeWords(s.judgement.outcome)}, ${sayDay(eventDay(s.inspection))})` : shown(s))))}.`,
    remarks:
      since.length > 0 && area === 'overall'
        ? [`Inspected again since April 2026, without an overall grade: ${joined(since.map((c) => c.shortName))}.`]
        : [],
    councils: hits.map((s) => s.council.code),
    cited: citing(
      hits.map((s) => s.inspection),
      hits.map((s) => s.judgement),
    ),
    next: listNext(question, grades),
  });
}

function listNext(question: Question, grades: readonly Grade[]): Next[] {
  const options: Record<string, string> = {};
  if (grades[0] !== undefined) options.grade = grades[0];
  const region = question.regions[0]?.regions;
  if (region?.length === 1 && region[0] !== undefined) options.region = region[0];
  return [{ label: 'Whole list', command: 'councils', options }];
}

const ORDER: readonly Grade[] = ['outstanding', 'good', 'requires_improvement', 'adequate', 'inadequate'];

function byGrade(question: Question, list: readonly Standing[], where: string, forArea: string): Reply {
  if (list.length === 0)
    return noAnswer({ verdict: `Nothing on file: no graded inspection ${where}.`, next: listNext(question, []) });
  const lines = ORDER.flatMap((grade) => {
    const of = list.filter((s) => hasGrade(s.judgement, [grade]));
    if (of.length === 0) return [];
    const names = of.length <= 20 ? `: ${joined(of.map((s) => s.council.shortName).sort())}` : '';
    return [`${capital(gradeWords(grade))}: ${of.length}${names}`];
  });
  return answer({
    verdict: `${list.length} councils ${where}, ${forArea} by their last grade:`,
    points: lines,
    councils: list.length <= 30 ? list.map((s) => s.council.code) : [],
    cited: citing(
      list.map((s) => s.inspection),
      list.map((s) => s.judgement),
    ),
    next: listNext(question, []),
  });
}

function movers(question: Question, direction: 'up' | 'down', sources: Sources): Reply {
  const { councils, words } = scopeOf(question, sources);
  const area = areaOf(question);
  const [period] = question.periods;
  const moved = councils.flatMap((council) => {
    const inspections = inspectionsOf(council, question.frameworks, sources).filter((i) =>
      gradeOf(judged(i, area)?.outcome),
    );
    const now = period === undefined ? inspections[0] : inPeriod(inspections, period)[0];
    const before = now && inspections[inspections.indexOf(now) + 1];
    const change = now && before && changesBetween(now, before).find((c) => c.area === judged(now, area)?.area);
    if (!now || change?.change !== direction) return [];
    return [
      {
        council,
        now,
        told: `${council.shortName} (${joined([...new Set(change.before.map((b) => outcomeWords(b.outcome)))])} to ${outcomeWords(change.now)}, ${sayDay(eventDay(now))})`,
      },
    ];
  });
  const when = period === undefined ? ' at their last graded inspection' : ` ${periodPhrase(period)}`;
  const forArea = area === 'overall' ? 'overall' : `for ${areaName(area)}`;
  if (moved.length === 0)
    return noAnswer({
      verdict: `Nothing on file: no council ${words} went ${direction} ${forArea}${when}.`,
      next: listNext(question, []),
    });
  return answer({
    verdict: `${moved.length} council${moved.length === 1 ? '' : 's'} ${words} went ${direction} ${forArea}${when}: ${joined(moved.slice(0, 40).map((m) => m.told))}.`,
    councils: moved.map((m) => m.council.code),
    cited: citing(moved.map((m) => m.now)),
    next: listNext(question, []),
  });
}

/** How many councils have a grade. */
export function howMany(question: Question, sources: Sources): Reply {
  const area = areaOf(question);
  const found = standings(question, area, sources);
  const { grades } = question;
  const [period] = question.periods;
  const when = period === undefined ? '' : ` ${periodPhrase(period)}`;
  const forArea = area === 'overall' ? 'overall' : `for ${areaName(area)}`;
  if (
    grades.length === 0 &&
    /\b(improv\w*|declin\w*|went|gone|upgraded|downgraded|drop\w*|fell|better|worse)\b/.test(question.shape)
  )
    return list(question, sources);
  if (grades.length === 0) return byGrade(question, found.list, `${found.words}${when}`, forArea);
  if (found.list.length === 0)
    return noAnswer({ verdict: `Nothing on file: no inspection ${found.words}${when} graded ${areaName(area)}.` });
  const hits = found.list.filter((s) => hasGrade(s.judgement, grades));
  const percent = Math.round((100 * hits.length) / found.list.length);
  return answer({
    verdict: `${hits.length} of ${found.list.length} councils ${found.words} (${percent}%) ${period === undefined ? 'are' : 'were'} ${joined(grades.map(gradeWords), 'or')} ${forArea}${when}${period === undefined ? ', by the last grade of each on file' : ', by the inspections on file'}.`,
    points: hits.length > 0 && hits.length <= 25 ? [`${joined(hits.map(shown))}.`] : [],
    councils: hits.length <= 25 ? hits.map((s) => s.council.code) : [],
    cited: citing(
      (hits.length > 0 ? hits : found.list).map((s) => s.inspection),
      hits.map((s) => s.judgement),
    ),
    next: listNext(question, grades),
  });
}

/** Councils side by side, and which stands higher when that was asked. */
export function compare(question: Question, councils: readonly Council[], sources: Sources): Reply {
  const rows = councils.slice(0, 8).map((council) => {
    const inspection = inspectionsOf(council, question.frameworks, sources)[0];
    return { council, inspection };
  });
  const known = rows.flatMap(({ council, inspection }) => (inspection ? [{ council, inspection }] : []));
  if (known.length === 0)
    return noAnswer({
      verdict: `Nothing on file: no graded inspection of ${joined(
        councils.map((c) => c.shortName),
        'or',
      )}.`,
      councils: councils.map((c) => c.code),
    });
  const area = areaOf(question);
  const step = ({ council }: { council: Council }) => {
    const i = inspectionsOf(council, question.frameworks, sources).find((x) => gradeOf(judged(x, area)?.outcome));
    const grade = i && gradeOf(judged(i, area)?.outcome);
    return grade === undefined ? undefined : { grade, step: gradeStep(grade), i };
  };
  const [a, b] = [known[0] && step(known[0]), known[1] && step(known[1])];
  const names = councils.map((c) => c.shortName);
  let verdict = `${joined(names)} side by side, latest inspections:`;
  if (a && b && councils.length === 2) {
    const forArea = area === 'overall' ? 'overall' : `for ${areaName(area)}`;
    const [x, y] = names;
    const better = a.step > b.step ? x : b.step > a.step ? y : undefined;
    const told = `${x} is ${gradeWords(a.grade)} and ${y} ${gradeWords(b.grade)} ${forArea}, by the last grade of each`;
    const lead = !question.polar
      ? ''
      : /\bworse\b/.test(question.shape)
        ? a.step < b.step
          ? 'Yes: '
          : 'No: '
        : /\bbetter\b/.test(question.shape)
          ? a.step > b.step
            ? 'Yes: '
            : 'No: '
          : '';
    verdict = `${lead}${told}${better === undefined ? ': the same' : `: ${better} has the higher grade`}.`;
  }
  return answer({
    verdict,
    points: rows.map(({ council, inspection }) => {
      if (inspection === undefined) return `${council.shortName}: not yet inspected`;
      const judgements = question.areas.length > 0 ? asked(inspection, question.areas) : inspection.judgements;
      return `${council.shortName}: ${joined(judgements.map(judgementWords))} (${described(inspection)})`;
    }),
    councils: councils.map((c) => c.code),
    cited: citing(known.map((k) => k.inspection)),
    next: [
      { label: 'Compare', command: 'compare', options: { councils: councils.map((c) => c.shortName).join(', ') } },
    ],
  });
}
