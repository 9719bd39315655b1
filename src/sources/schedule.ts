import { rhythmOf, sayTrouble, troubleOf } from '../domain/freshness.ts';
import type { Clock } from '../ingest/fetch/pace.ts';
import type { RemoteStore } from '../store/sources.ts';
import type { RemoteSource } from './source.ts';

const HOUR_MS = 3_600_000;
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = HOUR_MS;

/** Up to a sixth early, never late, so that copies of Beadle drift apart and “within a day” holds. */
export const afterSuccess = (name: string, now: Date, random: () => number): Date =>
  new Date(now.getTime() + rhythmOf(name).everyHours * HOUR_MS * (1 - random() / 6));

/** An hour, two, four … up to the source's own rhythm or a day. */
export function afterFailure(name: string, now: Date, failures: number, random: () => number): Date {
  const hours = Math.min(2 ** (failures - 1), 24, rhythmOf(name).everyHours);
  return new Date(now.getTime() + hours * HOUR_MS * (1 - random() / 6));
}

export interface TimerDeps {
  readonly sources: readonly RemoteSource[];
  readonly store: RemoteStore;
  /** Asks one source and notes how it went; must not throw. */
  readonly ask: (source: RemoteSource) => Promise<unknown>;
  /** Told once for each trouble, in a sentence for administrators. */
  readonly tell: (sentence: string) => void;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Asks each source when its time has come, one after another, until the signal. */
export async function keepCurrent({ sources, store, ask, tell, clock, signal }: TimerDeps): Promise<void> {
  let wait = FIRST_WAIT_MS * (1 + clock.random());
  const stopping = () => signal.aborted;
  for (;;) {
    // The sleep of a clock that is told to stop ends with an error.
    await clock.sleep(wait, signal).catch(() => undefined);
    for (const source of sources) {
      if (stopping()) return;
      if (dueAt(store, source) <= clock.now()) await ask(source);
    }
    tellTroubles(sources, store, new Date(clock.now()), tell);
    const next = Math.min(...sources.map((source) => dueAt(store, source)));
    wait = Math.min(Math.max(next - clock.now(), 1000), LONGEST_WAIT_MS);
  }
}

const dueAt = (store: RemoteStore, { name }: RemoteSource): number => Date.parse(store.state(name)?.nextAt ?? '') || 0;

/** Tells each trouble once; when it is over, the next one is told again. */
export function tellTroubles(
  sources: readonly Pick<RemoteSource, 'name'>[],
  store: RemoteStore,
  now: Date,
  tell: (sentence: string) => void,
): void {
  for (const { name } of sources) {
    const state = store.state(name);
    if (!state) continue;
    const trouble = troubleOf(state, now);
    if (store.mayTell(name, trouble) && trouble) tell(sayTrouble(state, trouble));
  }
}
