import type { Request } from './command.ts';
import type { Action } from '../view/view.ts';

export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** ` Page 2 of 5.`, or nothing when there is only one. */
  readonly label: string;
}

/** The page that was asked for; one that does not exist is the nearest that does. */
export function pageOf<T>(request: Request, items: readonly T[], size: number): Page<T> {
  const count = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(Math.max(Math.trunc(request.options.number('page') ?? 1), 1), count);
  return {
    items: items.slice((number - 1) * size, number * size),
    number,
    count,
    label: count === 1 ? '' : ` Page ${number} of ${count}.`,
  };
}

/** Buttons to the pages before and after, newest first: none when there is one page. */
export function pager(page: Page<unknown>, command: string, options: Action['options']): Action[] {
  if (page.count === 1) return [];
  const to = (label: string, number: number): Action => ({
    label,
    command,
    options: { ...options, page: number },
    does: 'turn',
    disabled: number < 1 || number > page.count,
  });
  return [to('Previous', page.number - 1), to('Next', page.number + 1)];
}
