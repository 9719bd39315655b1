import { daysBetween } from '../../domain/dates.ts';
import type { PersonEvent } from '../../domain/people.ts';

/** Going by one's own step, in the order of how exactly the word tells it. */
const OWN_STEP = ['retired', 'resigned', 'stood_down', 'left'];
/** Sources that tell one going in different words do so within a year. */
const SAME_GOING_DAYS = 300;

/** Outcomes that leave the end open: a source that knows the end is told before them. */
const OPEN = new Set(['unanswered', 'announced', 'pending', 'ongoing', 'proposed']);

const lineOf = (row: PersonEvent) => (OWN_STEP.includes(row.event) ? 'went' : row.event);
const middle = (date: string) => (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date);

function sameTime(a: PersonEvent, b: PersonEvent): boolean {
  const [x, y] = [a.date ?? a.reportedOn, b.date ?? b.reportedOn];
  return (
    x === null ||
    y === null ||
    x.startsWith(y) ||
    y.startsWith(x) ||
    Math.abs(daysBetween(middle(x), middle(y))) <= SAME_GOING_DAYS
  );
}

/**
 * One row for each thing that happened: what two sources call “resigned” and “stood down” is told once, in the more exact
 * word, with the more exact date, on the evidence of both. A dismissal and a resignation stay two.
 */
export function mergeTellings(rows: readonly PersonEvent[]): PersonEvent[] {
  const groups: PersonEvent[][] = [];
  for (const row of rows) {
    const group = groups.find((g) =>
      g.some(
        (r) =>
          r.person === row.person &&
          r.council === row.council &&
          lineOf(r) === lineOf(row) &&
          (r.event !== 'appointed' || r.role === null || row.role === null) &&
          sameTime(r, row),
      ),
    );
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups.map(joinedRow);
}

function joinedRow(group: readonly PersonEvent[]): PersonEvent {
  const rank = (r: PersonEvent) =>
    r.outcome === 'mutual_consent' ? -1 : OWN_STEP.indexOf(r.event) + (OPEN.has(r.outcome ?? '') ? OWN_STEP.length : 0);
  const [main, ...rest] = [...group].sort(
    (a, b) => rank(a) - rank(b) || Number(b.role !== null) - Number(a.role !== null),
  );
  if (main === undefined) throw new Error('a group of tellings is empty');
  if (rest.length === 0) return main;
  const dates = group.flatMap((r) => r.date ?? []).sort((a, b) => b.length - a.length);
  return {
    ...main,
    role: main.role ?? rest.find((r) => r.role !== null)?.role ?? null,
    date: dates[0] ?? null,
    reportedOn: group.flatMap((r) => r.reportedOn ?? []).sort()[0] ?? null,
    inspection: main.inspection ?? rest.find((r) => r.inspection !== null)?.inspection ?? null,
    note: main.note ?? rest.find((r) => r.note !== null)?.note ?? null,
    evidence: group.flatMap((r) => r.evidence),
  };
}
