import type { Council } from '../domain/councils.ts';
import { sayDay } from '../domain/dates.ts';
import type { Found } from '../index/councils.ts';
import type { Choice, Request } from './command.ts';
import type { Services } from './services.ts';
import { UserFacingError, note, type Action, type Block } from '../view/view.ts';

/** A council with what the person should know about how their words were read. */
export interface ChosenCouncil {
  readonly council: Council;
  readonly remarks: readonly Block[];
}

/**
 * The council that was typed.
 * @throws UserFacingError that asks back, with a button for each candidate, or suggests names.
 */
export function chooseCouncil(typed: string, services: Services, command: string): ChosenCouncil {
  const found = services.councils.find(typed);
  const ask = (council: Council): Action => ({
    label: council.shortName,
    command,
    options: { council: council.code },
    does: 'ask',
  });
  if (found.kind === 'one') return { council: found.council, remarks: remarks(typed, found) };
  if (found.kind === 'which') {
    const names = found.candidates.map((c) => c.shortName).join(', ');
    const because = found.note === null ? '' : ` (${found.note})`;
    const sentence =
      found.why === 'area'
        ? `“${shorten(typed)}” is not one council${because}. Its councils are: ${names}.`
        : `“${shorten(typed)}” may mean several councils${because}: ${names}. Which one?`;
    throw new UserFacingError('which-council', sentence, found.candidates.slice(0, 10).map(ask));
  }
  const suggestions = found.suggestions.map((c) => c.shortName).join(', ');
  throw new UserFacingError(
    'unknown-council',
    suggestions === ''
      ? `I don’t know a council called “${shorten(typed)}”. Type the name of an English council, such as “Leeds” or “Cumbria”.`
      : `I don’t know a council called “${shorten(typed)}”. Did you mean: ${suggestions}?`,
    found.suggestions.map(ask),
  );
}

function remarks(typed: string, found: Extract<Found, { kind: 'one' }>): Block[] {
  const { council, how, others } = found;
  const blocks: Block[] = [];
  if (how === 'guess') blocks.push(note(`I read “${shorten(typed)}” as ${council.shortName}.`));
  if (how === 'place') {
    blocks.push(
      note(`“${shorten(typed)}” is a place, not a council with children’s services: those are ${council.name}’s.`),
    );
  } else if (others.length > 0 && council.successors.length === 0) {
    const why = found.note === null ? '' : ` (${found.note.replace(/\d{4}-\d{2}-\d{2}/g, sayDay)})`;
    const also = others.map((c) => c.shortName).join(' · ');
    blocks.push(note(`“${shorten(typed)}” here is ${council.name}. There is also ${also}${why}.`));
  }
  return blocks;
}

const shorten = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 59)}…` : typed);

/** Suggestions for a council option. With nothing typed: the councils most recently inspected. */
export function completeCouncil(typed: string, services: Services): Choice[] {
  const offered = typed.trim() === '' ? recentlyInspected(services) : services.councils.complete(typed);
  return offered.map((c) => ({ name: choiceName(c).slice(0, 100), value: c.code }));
}

function choiceName(council: Council): string {
  if (council.status === 'abolished') return `${council.name} (until ${sayDay(council.validTo ?? '')})`;
  return council.status === 'planned' ? `${council.name} (from ${sayDay(council.validFrom ?? '')})` : council.name;
}

function recentlyInspected(services: Services): Council[] {
  const codes = new Set<string>();
  for (const { council } of services.inspections.all()) {
    codes.add(council);
    if (codes.size === 25) break;
  }
  return [...codes].flatMap((code) => services.councils.byCode(code) ?? []);
}

/** The text of a required option. @throws UserFacingError when it is missing or blank. */
export function required(request: Request, option: string): string {
  const typed = request.options.text(option)?.trim();
  if (!typed) throw new UserFacingError('bad-option', `Tell me which ${option}: for example “${option}: Leeds”.`);
  return typed;
}
