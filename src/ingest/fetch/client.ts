import { Agent, fetch, type Response } from 'undici';
import { endpoint, refusalOf } from './addresses.ts';
import { FetchError } from './errors.ts';
import { inPlainWords } from './faults.ts';
import { guardedConnector, type Guard } from './guard.ts';
import { hostPace, systemClock, type Clock } from './pace.ts';
import { retryAfter, withRetries } from './retry.ts';
import { PRODUCT, robotsRules } from './robots.ts';

/** What an earlier answer said about its version; sent back, it lets the site answer “unchanged”. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One page to be asked for. */
export interface FetchRequest {
  readonly url: string;
  /** Media types that will do, lower case; anything else is refused before its body is read. */
  readonly types: readonly string[];
  readonly maxBytes?: number;
  readonly known?: Validators;
}

/** What a site answered. */
export type Fetched =
  | { readonly unchanged: true; readonly url: string }
  | (Validators & {
      readonly unchanged: false;
      /** After redirects. */
      readonly url: string;
      readonly type: string;
      readonly bytes: Buffer;
    });

export interface FetchSettings extends Guard {
  readonly version: string;
  /** Who runs this copy: a web or mail address that goes into the user agent. */
  readonly contact?: string | undefined;
  readonly clock?: Clock;
  /** Between two requests to one host. */
  readonly pauseMs?: number;
  /** For one answer, headers and body together. */
  readonly timeoutMs?: number;
}

const PAUSE_MS = 2_000;
/** For hosts that the operator exempts: mirrors of his own, which need less protection from us. */
const OWN_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 30_000;
const TIMEOUT_MS = 60_000;
const MAX_BYTES = 5_000_000;
const ROBOTS_BYTES = 512_000;
const MOST_REDIRECTS = 5;

/**
 * A client for pages of strangers: public addresses over https only (checked at every redirect and every connection),
 * bounded size, time and types, robots.txt honoured, one request at a time a host with a pause between, patient retries.
 */
export function fetchClient(settings: FetchSettings) {
  const { allow, clock = systemClock, pauseMs = PAUSE_MS, timeoutMs = TIMEOUT_MS } = settings;
  const agent = new Agent({ connect: guardedConnector(settings), headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  const contact = settings.contact ? ` (+${settings.contact})` : '';
  const userAgent = `${PRODUCT}/${settings.version}${contact}`;
  const closing = new AbortController();
  const paced = hostPace(clock, closing.signal);
  const busy = new Map<string, Date>();
  const rulesOf = robotsRules(
    async (url) => asText(await follow(url, { types: [], maxBytes: ROBOTS_BYTES })),
    clock.now,
  );

  async function follow(
    start: URL,
    request: Omit<FetchRequest, 'url'>,
    mayAsk?: (url: URL) => Promise<number>,
  ): Promise<Fetched> {
    let url = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const refusal = refusalOf(url, allow);
      if (refusal !== undefined) throw new FetchError('refused', refusal);
      const ours = allow.has(endpoint(url)) ? Math.min(pauseMs, OWN_PAUSE_MS) : pauseMs;
      const pause = Math.max(ours, (await mayAsk?.(url)) ?? 0);
      const asked = url;
      const answer = await paced(
        endpoint(url),
        () => pause,
        () => patiently(asked, request),
      );
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new FetchError('failed', `it redirects more than ${MOST_REDIRECTS} times`);
  }

  /** @returns the answer, or where it sends us. */
  async function patiently(url: URL, request: Omit<FetchRequest, 'url'>): Promise<Fetched | URL> {
    const host = endpoint(url);
    const until = busy.get(host);
    if (until && until.getTime() > clock.now()) throw new FetchError('busy', busyWords(until), { until });
    try {
      return await withRetries(() => ask(url, request), clock, closing.signal);
    } catch (error) {
      if (error instanceof FetchError && error.details.until) busy.set(host, error.details.until);
      throw error;
    }
  }

  async function ask(url: URL, request: Omit<FetchRequest, 'url'>): Promise<Fetched | URL> {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, {
        dispatcher: agent,
        redirect: 'manual',
        signal: AbortSignal.any([timeout, closing.signal]),
        headers: headersFor(request, userAgent),
      });
      try {
        return await readAnswer(url, response, request, clock.now());
      } finally {
        // What was not read is dropped, and the connection with it.
        if (!response.bodyUsed) await response.body?.cancel();
      }
    } catch (error) {
      throw inPlainWords(error, timeout.aborted);
    }
  }

  return {
    /**
     * One page, or the word that it is unchanged since `known`.
     * @throws FetchError whose message is the reason in plain words, without the address.
     */
    async get({ url, ...request }: FetchRequest): Promise<Fetched> {
      const start = parseUrl(url);
      if (start === null) throw new FetchError('refused', 'it is not a web address');
      start.hash = '';
      return follow(start, request, async (page) => {
        const rules = await rulesOf(page);
        if (!rules.allows(page))
          throw new FetchError('robots', 'the site’s robots.txt asks programs not to read this page');
        return Math.min(rules.pauseMs, LONGEST_PAUSE_MS);
      });
    },
    /** Ends what is under way; later requests fail. */
    async close(): Promise<void> {
      closing.abort();
      await agent.destroy();
    },
  };
}
export type FetchClient = ReturnType<typeof fetchClient>;
/** One page, or the word that it is unchanged. @throws FetchError */
export type Get = (request: FetchRequest) => Promise<Fetched>;

const parseUrl = (text: string, base?: URL): URL | null =>
  URL.canParse(text, base?.href) ? new URL(text, base) : null;

const busyWords = (until: Date) => `the site asks to be left alone until ${until.toISOString().slice(0, 16)}Z`;

const asText = (answer: Fetched): string => (answer.unchanged ? '' : answer.bytes.toString('utf8'));

const headersFor = ({ types, known }: Omit<FetchRequest, 'url'>, userAgent: string): Record<string, string> => ({
  'user-agent': userAgent,
  accept: types.length > 0 ? types.join(', ') : '*/*',
  ...(known?.etag && { 'if-none-match': known.etag }),
  ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
});

async function readAnswer(
  url: URL,
  response: Response,
  { types, maxBytes = MAX_BYTES, known }: Omit<FetchRequest, 'url'>,
  now: number,
): Promise<Fetched | URL> {
  const { status, headers } = response;
  if (status === 304 && (known?.etag ?? known?.lastModified)) return { unchanged: true, url: url.href };
  const location = headers.get('location');
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    const next = parseUrl(location, url);
    if (next === null) throw new FetchError('refused', 'it redirects to something that is not a web address');
    return next;
  }
  if (!response.ok || status === 204 || status === 206) throw statusError(status, headers.get('retry-after'), now);
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (types.length > 0 && !types.includes(type)) {
    throw new FetchError(
      'type',
      `it is ${type ? `of type ${type.slice(0, 60)}` : 'of no stated type'}, not ${types[0] ?? ''}`,
    );
  }
  const bytes = await readBounded(response, maxBytes);
  return {
    unchanged: false,
    url: url.href,
    type,
    bytes,
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  };
}

function statusError(status: number, after: string | null, now: number): FetchError {
  const until = retryAfter(after, now);
  if (status === 404 || status === 410)
    return new FetchError('gone', `the site answers ${status}: no such page`, { status });
  if (status === 429 || (status === 503 && until)) {
    return new FetchError('busy', until ? busyWords(until) : 'the site asks for fewer requests', {
      status,
      ...(until && { until }),
    });
  }
  // Client errors do not pass by asking again.
  return new FetchError(status >= 500 ? 'failed' : 'denied', `the site answers ${status}`, { status });
}

/** Counts bytes after decompression as they come, so that a small answer cannot unfold into a large one. */
async function readBounded(response: Response, maxBytes: number): Promise<Buffer> {
  const tooBig = () => new FetchError('too-big', `it is larger than ${Math.round(maxBytes / 1e5) / 10} MB`);
  if (!response.headers.has('content-encoding') && Number(response.headers.get('content-length')) > maxBytes)
    throw tooBig();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > maxBytes) throw tooBig();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
