import { AREA_NAMES, LINES, type Line } from '../domain/frameworks.ts';
import type { Request } from './command.ts';
import { UserFacingError } from '../view/view.ts';

/**
 * The area that was asked for, by code or by name; `undefined` when none was.
 * @throws UserFacingError for a word that names no area.
 */
export function lineAsked(request: Request): Line | undefined {
  const typed = request.options.text('area')?.trim().toLowerCase();
  if (!typed) return undefined;
  const line = LINES.find((l) => l === typed || AREA_NAMES[l].toLowerCase() === typed);
  if (line !== undefined) return line;
  const areas = LINES.map((l) => AREA_NAMES[l]).join(', ');
  throw new UserFacingError('bad-option', `“${typed}” is not an area: use ${areas}.`);
}
