import { FetchError, mayPass } from './errors.ts';
import type { Clock } from './pace.ts';

const TRIES = 3;
const FIRST_WAIT_MS = 1_000;
/** A site that asks for more patience than this is left alone until then, rather than waited for. */
const LONGEST_WAIT_MS = 60_000;

/** The instant that a Retry-After header means, in seconds or as a date. */
export function retryAfter(header: string | null, now: number): Date | undefined {
  if (header === null) return undefined;
  const at = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at) : undefined;
}

/**
 * Tries what may pass by itself again, after what the site asks for or else after growing waits, both with jitter so
 * that many copies of Beadle do not come back in step.
 * @throws FetchError of the last try; `busy` with `until` when the site asks for more patience than a minute.
 */
export async function withRetries<T>(attempt: () => Promise<T>, clock: Clock, signal: AbortSignal): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof FetchError) || !mayPass(error) || tried === TRIES || signal.aborted) throw error;
      const asked = (error.details.until?.getTime() ?? 0) - clock.now();
      if (asked > LONGEST_WAIT_MS) throw error;
      const wait = Math.max(asked, FIRST_WAIT_MS * 4 ** (tried - 1));
      await clock.sleep(wait * (1 + clock.random() / 2), signal);
    }
  }
}
