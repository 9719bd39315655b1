import { FetchError, mayPass } from '../ingest/fetch/errors.ts';
import type { RemoteDocument } from '../store/sources.ts';
import type { Read, Round } from './source.ts';

const DAY_MS = 86_400_000;
/** After so many faults one after another it is the site, not the document. */
const FAULTS_IN_A_ROW = 4;

/** What a source’s documents must be. */
export interface DocumentKind {
  readonly kind: Parameters<Read>[1]['kind'];
  readonly types: readonly string[];
  readonly maxBytes: number;
  /** Why these bytes cannot be such a document, if they cannot. */
  readonly check?: (bytes: Buffer) => string | undefined;
}

/**
 * Fetches and reads the wanted documents of a source, one by one. Each is noted before the next is asked for, so that a
 * crash costs at most the one under way. One bad document never stops the rest.
 * @returns how many were read.
 * @throws FetchError when the site itself fails, or asks to be left alone.
 */
export async function fetchDocuments(source: string, round: Round, kind: DocumentKind): Promise<number> {
  const wanted = round.store.wanted(source, round.now());
  let read = 0;
  let faults = 0;
  for (const [done, document] of wanted.entries()) {
    if (round.signal.aborted) break;
    round.progress({ what: 'documents', done, total: wanted.length });
    const fault = await fetchDocument(document, round, kind);
    if (fault === 'read') read += 1;
    faults = fault instanceof FetchError ? faults + 1 : 0;
    if (fault instanceof FetchError && (fault.code === 'busy' || faults >= FAULTS_IN_A_ROW)) throw fault;
  }
  round.progress({ what: 'documents', done: wanted.length, total: wanted.length });
  return read;
}

async function fetchDocument(
  { url, label, listedOn }: RemoteDocument,
  { get, read, store, now, signal }: Round,
  { kind, types, maxBytes, check }: DocumentKind,
): Promise<'read' | 'ended' | FetchError> {
  try {
    const answer = await get({ url, types, maxBytes });
    if (answer.unchanged) throw new Error('a document was asked for without a version and is said to be unchanged');
    const wrong = check?.(answer.bytes);
    if (wrong !== undefined) throw new FetchError('type', wrong);
    const result = await read(answer.bytes, { url, kind, label, listedOn });
    // Readers end with a reason when the program stops; the document has not been judged.
    if (!result.read && signal.aborted) throw new FetchError('failed', 'the program stopped');
    store.documentEnded(url, result.read ? 'read' : 'unreadable', now(), result.read ? null : result.reason);
    return result.read ? 'read' : 'ended';
  } catch (error) {
    if (!(error instanceof FetchError) || signal.aborted) throw error;
    if (mayPass(error)) {
      store.documentFailed(url, now(), error.message, (tries) => nextTry(now(), tries));
      return error;
    }
    store.documentEnded(url, 'missing', now(), error.message, new Date(now().getTime() + 30 * DAY_MS));
    return 'ended';
  }
}

/** The next day, and less and less often after that, up to a month. */
const nextTry = (now: Date, tries: number) => new Date(now.getTime() + Math.min(30, 2 ** (tries - 1)) * DAY_MS);
