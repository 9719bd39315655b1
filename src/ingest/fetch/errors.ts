/**
 * Why a page was not fetched. `refused`: a rule of ours; `robots`: the site's own rule; `denied`: the site answers with another
 * 4xx; `gone`: 404 or 410; `type`: not what was asked for; `too-big`, `too-slow`; `busy`: the site asks to come back later; `failed`: anything else that may pass.
 */
export type FetchFault = 'refused' | 'robots' | 'denied' | 'gone' | 'type' | 'too-big' | 'too-slow' | 'busy' | 'failed';

/** A page could not be fetched. The message is a plain sentence part for people: no stack, no header, no body. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  constructor(
    readonly code: FetchFault,
    message: string,
    /** `status`: what the site answered; `until`: with `busy`, not before this instant. */
    readonly details: { readonly status?: number; readonly until?: Date; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
  }
}

/** True for a fault that may be over at the next try, as against one that lies in the page or in a rule. */
export const mayPass = ({ code }: FetchError): boolean => code === 'busy' || code === 'failed' || code === 'too-slow';
