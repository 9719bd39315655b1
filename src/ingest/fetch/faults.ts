import { FetchError } from './errors.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name has no address',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'the site refuses connections',
  ECONNRESET: 'the site broke the connection off',
  UND_ERR_SOCKET: 'the site broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'the site cannot be reached',
  ETIMEDOUT: 'the site cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  EHOSTUNREACH: 'the site cannot be reached',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'it is longer or shorter than the site said',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'it is too large',
};

/** Any error of a request as a FetchError; the original goes along as its cause. */
export function inPlainWords(error: unknown, timedOut: boolean): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError) return cause;
    const code = (cause as { code?: unknown }).code;
    if (typeof code !== 'string') continue;
    const words = WORDS[code] ?? (/CERT|TLS|SSL/.test(code) ? 'its certificate is not valid' : undefined);
    if (words) return new FetchError('failed', words, { cause: error });
    if (code.includes('TIMEOUT')) timedOut = true;
  }
  if (timedOut) return new FetchError('too-slow', 'the site takes too long to answer', { cause: error });
  return new FetchError('failed', 'the answer could not be read', { cause: error });
}
