import type { Cast } from './cast.ts';
import type { Person } from './cast/register.ts';
import type { Told } from './events.ts';

/** What is told of somebody with a name, and the council where it happened. */
export interface Placed extends Told {
  readonly name: string;
  readonly holder: Person;
  readonly at: number | undefined;
}

/** A page's rows, one for each person, council and event, with all that was told. */
export interface PageRows {
  readonly told: readonly Placed[];
  readonly rows: readonly Placed[];
  readonly cast: Cast;
}

/** The rows of the same person at the same council, of such events. */
export const othersOf = (
  row: Placed,
  { rows }: Pick<PageRows, 'rows'>,
  test: (event: Told['event']) => boolean,
): Placed[] => rows.filter((r) => r.person === row.person && r.at === row.at && test(r.event));
