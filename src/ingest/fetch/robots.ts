import robotsParser from 'robots-parser';
import { FetchError } from './errors.ts';

// Its types describe an ES module's default export; what Node hands over is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The product token of our user agent, which robots.txt files name. */
export const PRODUCT = 'Beadle';

const KEPT_MS = 24 * 3_600_000;
const MOST_SITES = 500;

/** What a site’s robots.txt says to us. */
export interface SiteRules {
  readonly allows: (url: URL) => boolean;
  /** The pause between requests that the site asks for, if any. */
  readonly pauseMs: number;
}

const rulesFrom = (address: string, text: string): SiteRules => {
  const robots = parseRobots(address, text);
  return {
    allows: (url) => robots.isAllowed(url.href, PRODUCT) !== false,
    pauseMs: (robots.getCrawlDelay(PRODUCT) ?? 0) * 1000,
  };
};

/**
 * The rules of a site, read once a day. As RFC 9309 has it, a site that answers 4xx has none, and one whose robots.txt
 * cannot be had for another reason is left alone for now (the error is thrown and not kept).
 */
export function robotsRules(read: (url: URL) => Promise<string>, now: () => number) {
  const sites = new Map<string, { rules: Promise<SiteRules>; at: number }>();
  const readRules = async (address: URL): Promise<SiteRules> => {
    const text = await read(address).catch((error: unknown) => {
      const status = error instanceof FetchError ? (error.details.status ?? 0) : 0;
      if (status >= 400 && status < 500 && status !== 429) return '';
      throw error;
    });
    return rulesFrom(address.href, text);
  };
  return (url: URL): Promise<SiteRules> => {
    const kept = sites.get(url.origin);
    if (kept && now() - kept.at < KEPT_MS) return kept.rules;
    if (sites.size >= MOST_SITES) sites.clear();
    const rules = readRules(new URL('/robots.txt', url));
    sites.set(url.origin, { rules, at: now() });
    rules.catch(() => sites.delete(url.origin));
    return rules;
  };
}
