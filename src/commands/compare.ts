import type { Council } from '../domain/councils.ts';
import { dayOf, sayDay } from '../domain/dates.ts';
import { AREA_NAMES, LINES, type Line } from '../domain/frameworks.ts';
import { outcomeWords } from '../domain/grades.ts';
import { eventDay, judgementOnLine, type Inspection } from '../domain/inspections.ts';
import { comparisonChart } from '../pictures/comparisonChart.ts';
import type { Command } from './command.ts';
import { lineAsked } from './area.ts';
import { chooseCouncil, completeCouncil, required } from './council.ts';
import { areaOption, lookUp, privateOption, textOption } from './declare.ts';
import { withPicture } from './picture.ts';
import { UserFacingError, bold, note, text, type Block, type Text, type View } from '../view/view.ts';
import { gradeSources, sourced } from './words.ts';

const AT_MOST = 6;
const COMPARED: readonly Line[] = LINES.filter((l) => l !== 'adoption');

/** Councils side by side; one council alone is set beside its nearest statistical neighbours. */
export const compare: Command = {
  data: lookUp('compare', 'Councils side by side, or one beside its statistical neighbours', [
    textOption('councils', 'One council, or up to six with commas between', {
      required: true,
      maxLength: 200,
      suggests: true,
    }),
    areaOption('The chart’s area; leaders unless you choose'),
    privateOption,
  ]),
  /** Completes the name after the last comma and keeps those before it. */
  complete(_option, typed, services) {
    const at = typed.lastIndexOf(',') + 1;
    const kept = typed.slice(0, at);
    return completeCouncil(typed.slice(at), services)
      .map(({ name, value }) => ({
        name: kept === '' ? name : `${kept} ${name}`,
        value: kept === '' ? value : `${kept} ${value}`,
      }))
      .filter(({ name, value }) => name.length <= 100 && value.length <= 100);
  },
  run(request, services) {
    const typed = required(request, 'councils');
    // A full name may hold commas itself: Bournemouth, Christchurch and Poole.
    const whole = services.councils.find(typed);
    const names =
      whole.kind === 'one' && whole.how === 'name'
        ? [typed]
        : typed
            .split(/[,;\n]/)
            .map((n) => n.trim())
            .filter((n) => n !== '');
    const chosen = names.slice(0, AT_MOST).map((name) => chooseCouncil(name, services, 'compare'));
    const [first] = chosen;
    if (first === undefined)
      throw new UserFacingError('bad-option', 'Name one council, or several with commas between.');
    const alone = new Set(chosen.map((c) => c.council)).size === 1;
    const neighbours = first.council.neighbours.flatMap((code) => services.councils.byCode(code) ?? []);
    const compared: Council[] = alone
      ? [first.council, ...neighbours.slice(0, AT_MOST - 1)]
      : [...new Set(chosen.map((c) => c.council))];
    const rows = compared.map((council) => ({ council, latest: services.inspections.ofCouncil(council.code)[0] }));
    const inspected = rows.flatMap((r) => r.latest ?? []);
    const remarks: Block[] = [
      ...chosen.flatMap((c) => c.remarks),
      ...(names.length > AT_MOST ? [note(`Only the first ${AT_MOST} are compared.`)] : []),
    ];
    const title = alone
      ? `${first.council.shortName} and its statistical neighbours`
      : compared.map((c) => c.shortName).join(', ');
    if (inspected.length === 0) {
      return {
        kind: 'notice',
        title,
        blocks: [text('No graded inspection of these councils is on file.'), ...remarks],
      };
    }
    const line = lineAsked(request) ?? 'leaders';
    const view: View = {
      kind: 'answer',
      title,
      blocks: [
        text('Grades of each council’s latest inspection.'),
        {
          kind: 'table',
          head: ['Council', ...COMPARED.map((l) => AREA_NAMES[l]), 'Published'],
          rows: rows.map(({ council, latest }): Text[] => [
            bold(council.shortName),
            ...COMPARED.map((l) => cell(latest, l)),
            latest ? sayDay(eventDay(latest)) : 'not yet inspected',
          ]),
        },
        ...(alone && neighbours.length === 0 ? [note('No statistical neighbours are on file for this council.')] : []),
        ...(alone && neighbours.length > AT_MOST - 1
          ? [
              note(
                `Its ${neighbours.length} neighbours: ${neighbours.map((c) => c.shortName).join(', ')}; the nearest ${AT_MOST - 1} are shown.`,
              ),
            ]
          : []),
        ...remarks,
      ],
      sources: sourced(gradeSources(inspected).slice(0, AT_MOST)),
      actions: compared.map((c) => ({
        label: c.shortName,
        command: 'rating',
        options: { council: c.code },
        does: 'ask' as const,
      })),
    };
    const drawn = compared.map((c) => ({ council: c, inspections: services.inspections.ofCouncil(c.code) }));
    return withPicture(view, () => comparisonChart(drawn, line, dayOf(request.now)), services, 1);
  },
};

function cell(latest: Inspection | undefined, line: Line): string {
  const judgement = latest && judgementOnLine(latest, line);
  if (judgement === undefined) return '–';
  const words =
    'none' in judgement.outcome && judgement.outcome.none === 'not_reported'
      ? 'none since April 2026'
      : outcomeWords(judgement.outcome);
  return judgement.area === 'care_combined' ? `${words} (joint)` : words;
}
