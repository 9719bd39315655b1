import ipaddr from 'ipaddr.js';

const GLOBAL_V6 = ipaddr.IPv6.parse('2000::');

/** Public by their range, and still answered inside a cloud: Azure's host agent, which hands out credentials. */
const INSIDE_CLOUDS = new Set(['168.63.129.16']);

/**
 * True for an address that anybody on the internet would reach under the same number. IPv6 counts only in 2000::/3, which
 * is all that was ever given out: that leaves out the IPv4-compatible form `::127.0.0.1`, which ipaddr.js calls unicast.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || INSIDE_CLOUDS.has(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_V6, 3);
}

/** Names that never mean a public machine, whatever a resolver says. */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion|alt)$/;

/** A host without brackets and final dot, lower case: the form in which hosts are compared. */
export const bareHost = (host: string): string =>
  host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();

/** True for a literal IP address, without brackets. */
export const isAddress = (host: string): boolean => ipaddr.isValid(host);

/** `host:port`, the key of FETCH_ALLOW and of the pace a host is asked at; the port is the scheme's when none is given. */
export const endpoint = ({ hostname, port, protocol }: Pick<URL, 'hostname' | 'port' | 'protocol'>): string =>
  `${bareHost(hostname)}:${port || (protocol === 'http:' ? '80' : '443')}`;

/** FETCH_ALLOW as a set of endpoints; entries look like `127.0.0.1:8080`, `[::1]:8080`, `mirror.example:443`. */
export const endpoints = (entries: readonly string[]): ReadonlySet<string> =>
  new Set(
    entries.map((entry) =>
      entry.trim().replace(/^(.*):(\d+)$/, (_, host: string, port: string) => `${bareHost(host)}:${port}`),
    ),
  );

/**
 * Why a URL may not be asked, in words for people, or `undefined`. The check by literal: `URL` has already turned
 * decimal, octal, hexadecimal and short forms into the address that they mean. What a name resolves to is checked when
 * it is connected (guard.ts).
 * @param allow endpoints that the operator exempts from the rules on addresses, ports and https.
 */
export function refusalOf(url: URL, allow: ReadonlySet<string>): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `only https addresses are fetched, not ${url.protocol}`;
  if (url.username || url.password) return 'the address contains a user name or password';
  if (allow.has(endpoint(url))) return undefined;
  if (url.protocol !== 'https:') return 'only https addresses are fetched';
  if (url.port !== '') return `port ${url.port} is not the port of a public web site`;
  const host = bareHost(url.hostname);
  if (isAddress(host)) return isPublicAddress(host) ? undefined : `${host} is not a public address`;
  if (!host.includes('.') || PRIVATE_NAMES.test(host)) return `${host || 'the host'} is not a public name`;
  return undefined;
}
