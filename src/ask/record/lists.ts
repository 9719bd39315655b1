import { changesBetween } from '../../domain/changes.ts';
import type { Council, Region } from '../../domain/councils.ts';
import { sayDay } from '../../domain/dates.ts';
import { gradeOf, gradeStep, gradeWords, outcomeWords, type Grade } from '../../domain/grades.ts';
import { eventDay, type Inspection, type Judgement } from '../../domain/inspections.ts';
import { overallGrade } from '../../domain/telling.ts';
import type { Sources } from '../ask.ts';
import { councilsOf } from '../mentions.ts';
import { periodPhrase } from '../period.ts';
import { answer, capital, joined, noAnswer, type Next, type Reply } from '../reply.ts';
import type { Question } from '../understand.ts';
import { areaName } from './rating.ts';
import { citing, hasGrade, inPeriod, inspectionsByCouncil, judged, type Asked } from './shared.ts';

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
    return { councils: ofType(question.shape, current), words: 'in England' };
  }
  const regions = new Set<Region>(question.regions.flatMap((r) => r.regions));
  return {
    councils: ofType(
      question.shape,
      current.filter((c) => regions.has(c.region)),
    ),
    words: `in ${joined(question.regions.map((r) => (/^(north|south|east|west)/i.test(r.name) && !r.name.startsWith('the') ? `the ${r.name}` : r.name)))}`,
  };
}

/** Of the sort of council that a question names: “county councils”, “unitary authorities”. */
function ofType(shape: string, councils: readonly Council[]): Council[] {
  const type = TYPES.find(([words]) => words.test(shape))?.[1];
  return type === undefined ? [...councils] : councils.filter((c) => c.type === type);
}

const TYPES: readonly (readonly [RegExp, Council['type']])[] = [
  [/\bunitar(y|ies)\b/, 'unitary'],
  [/\bmetropolitan\b|\bmets\b/, 'metropolitan'],
  [/\bcounty councils\b|\bshire (counties|councils)\b/, 'county'],
  [/\blondon boroughs?\b/, 'london borough'],
];

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
  const byCouncil = inspectionsByCouncil(question.frameworks, sources);
  for (const council of councils) {
    const inspections = byCouncil.get(council.code) ?? [];
    const pool = period === undefined ? inspections : inPeriod(inspections, period);
    const inspection = pool.find((i) => gradeOf(judged(i, area)?.outcome));
    const judgement = inspection && judged(inspection, area);
    if (inspection && judgement) list.push({ council, inspection, judgement });
    if (inspection !== undefined && inspection !== inspections[0] && period === undefined) ungraded.push(council);
  }
  return { list, words, total: councils.length, ungraded };
}

const shown = (s: Standing) => `${s.council.shortName} (${sayDay(eventDay(s.inspection))})`;
export const areaOf = (question: Question): Asked => question.areas[0] ?? 'overall';

const EVERY_AREA = /\b(everything|everywhere|across the board|(every|all) (area|categor|judg)\w*)\b/;

/** Councils by grade, region and area; or those that went up or down. */
export function list(question: Question, sources: Sources): Reply {
  const direction = /\b(improv\w*|better|went up|gone up|moved up|upgraded|risen|rose|climb\w*)\b/.test(question.shape)
    ? 'up'
    : /\b(worse|worsen\w*|declin\w*|went down|gone down|moved down|downgraded|drop\w*|fell|fallen|slip\w*)\b/.test(
          question.shape,
        )
      ? 'down'
      : undefined;
  if (question.move !== undefined || (question.grades.length === 0 && direction !== undefined))
    return movers(question, direction, sources);
  if (/\b(no|without|lack\w*|missing)\b.*\b(overall|single|headline)\b/.test(question.shape))
    return withoutOverall(question, sources);
  const area = areaOf(question);
  const found = standings(question, area, sources);
  const best = /\bbest\b/.test(question.shape);
  const worst = /\bworst\b/.test(question.shape);
  const grades: readonly Grade[] =
    question.grades.length > 0 ? question.grades : best ? ['outstanding'] : worst ? ['inadequate'] : [];
  const [period] = question.periods;
  const when = period === undefined ? '' : ` ${periodPhrase(period)}`;
  const forArea = EVERY_AREA.test(question.shape)
    ? 'in every area'
    : area === 'overall'
      ? 'overall'
      : `for ${areaName(area)}`;
  if (grades.length === 0) return byGrade(question, found.list, `${found.words}${when}`, forArea);
  const throughout = EVERY_AREA.test(question.shape);
  const hits = found.list
    .filter((s) => (throughout ? s.inspection.judgements : [s.judgement]).every((j) => hasGrade(j, grades)))
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
      verdict: `None of the ${found.list.length} councils ${found.words}${period === undefined ? ` is ${word}` : ` inspected${when} was ${word}`} ${forArea}, by the inspections on file.`,
      cited: citing(found.list.slice(0, 3).map((s) => s.inspection)),
      next: listNext(question, grades),
    });
  }
  const since = found.ungraded.filter((c) => hits.some((s) => s.council === c));
  const many = grades.length > 1;
  return answer({
    verdict: `${capital(`${hits.length} of ${found.list.length}`)} councils ${found.words}${period === undefined ? '' : ` inspected${when}`} ${period === undefined ? (hits.length === 1 ? 'is' : 'are') : hits.length === 1 ? 'was' : 'were'} ${word} ${forArea}${period === undefined ? ' by their last grade' : ''}: ${joined(hits.map((s) => (many ? `${s.council.shortName} (${outcomeWords(s.judgement.outcome)}, ${sayDay(eventDay(s.inspection))})` : shown(s))))}.`,
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

/** Those whose latest inspection began after Ofsted stopped giving an overall grade. */
function withoutOverall(question: Question, sources: Sources): Reply {
  const { councils, words } = scopeOf(question, sources);
  const byCouncil = inspectionsByCouncil(question.frameworks, sources);
  const found = councils.flatMap((council) => {
    const latest = byCouncil.get(council.code)?.[0];
    return latest && overallGrade(latest) === undefined ? [{ council, latest }] : [];
  });
  if (found.length === 0)
    return noAnswer({
      verdict: `Nothing on file: every latest inspection ${words} has an overall grade.`,
      next: listNext(question, []),
    });
  return answer({
    verdict: `${found.length} councils ${words} have no overall grade from their latest inspection, since Ofsted stopped giving one in April 2026: ${joined(found.map((f) => `${f.council.shortName} (${sayDay(eventDay(f.latest))})`))}.`,
    councils: found.map((f) => f.council.code),
    cited: citing(found.map((f) => f.latest)),
    next: listNext(question, []),
  });
}

function movers(question: Question, direction: 'up' | 'down' | undefined, sources: Sources): Reply {
  const { councils, words } = scopeOf(question, sources);
  const area = areaOf(question);
  const [period] = question.periods;
  const byCouncil = inspectionsByCouncil(question.frameworks, sources);
  const { move } = question;
  const moved = councils.flatMap((council) => {
    const inspections = (byCouncil.get(council.code) ?? []).filter((i) => gradeOf(judged(i, area)?.outcome));
    const has = (i: Inspection | undefined, grades: readonly Grade[]) => {
      const judgement = i && judged(i, area);
      return judgement !== undefined && hasGrade(judgement, grades);
    };
    const pool = period === undefined ? inspections : inPeriod(inspections, period);
    const now = move
      ? pool.find((i) => has(i, move.to) && has(inspections[inspections.indexOf(i) + 1], move.from))
      : pool[0];
    const before = now && inspections[inspections.indexOf(now) + 1];
    const change = now && before && changesBetween(now, before).find((c) => c.area === judged(now, area)?.area);
    if (!now || !change || (move === undefined && change.change !== direction)) return [];
    return [
      {
        council,
        now,
        told: `${council.shortName} (${joined([...new Set(change.before.map((b) => outcomeWords(b.outcome)))])} to ${outcomeWords(change.now)}, ${sayDay(eventDay(now))})`,
      },
    ];
  });
  const when = period !== undefined ? ` ${periodPhrase(period)}` : move ? '' : ' at their last graded inspection';
  const went = move
    ? `from ${joined(move.from.map(gradeWords), 'or')} to ${joined(move.to.map(gradeWords), 'or')}`
    : (direction ?? '');
  const forArea = area === 'overall' ? 'overall' : `for ${areaName(area)}`;
  if (moved.length === 0)
    return noAnswer({
      verdict: `Nothing on file: no council ${words} went ${went} ${forArea}${when}.`,
      next: listNext(question, []),
    });
  return answer({
    verdict: `${moved.length} council${moved.length === 1 ? '' : 's'} ${words} went ${went} ${forArea}${when}: ${joined(moved.slice(0, 40).map((m) => m.told))}.`,
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
