import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { bareHost, endpoint, isAddress, isPublicAddress } from './addresses.ts';
import { FetchError } from './errors.ts';

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Opens a connection; `lookup` answers with the addresses that were checked, and no others. */
export type Dial = (
  target: buildConnector.Options,
  lookup: LookupFunction | undefined,
  callback: buildConnector.Callback,
) => void;

/** Who may be connected to, and how; tests hand in their own resolver and connector. */
export interface Guard {
  readonly allow: ReadonlySet<string>;
  readonly resolve?: Resolve;
  readonly dial?: Dial;
}

const CONNECT_MS = 10_000;

const resolveAll: Resolve = (host) => lookup(host, { all: true, verbatim: true });

const dialSocket: Dial = (target, lookup, callback) => {
  buildConnector({ timeout: CONNECT_MS, ...(lookup && { lookup }) })(target, callback);
};

/**
 * The check at connect time. A name is resolved once a connection, every address it has must be public, and only those
 * addresses are dialled: an answer that changes between check and connection is never asked for. Literal addresses are
 * checked here too, because Node resolves nothing for them.
 */
export function guardedConnector({ allow, resolve = resolveAll, dial = dialSocket }: Guard): buildConnector.connector {
  const checked = async (target: buildConnector.Options): Promise<LookupFunction | undefined> => {
    if (allow.has(endpoint(target))) return undefined;
    const host = bareHost(target.hostname);
    if (isAddress(host)) {
      if (isPublicAddress(host)) return undefined;
      throw new FetchError('refused', `${host} is not a public address`);
    }
    const addresses = await resolve(host);
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    if (inside || addresses.length === 0) {
      throw new FetchError(
        'refused',
        `${host} ${inside ? 'leads to an address that is not public' : 'has no address'}`,
      );
    }
    return pinned(addresses);
  };
  return (target, callback) => {
    checked(target).then(
      (lookup) => {
        dial(target, lookup, callback);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), null);
      },
    );
  };
}

/** A lookup that knows one answer. Node asks for all addresses or for one, depending on its happy-eyeballs setting. */
function pinned(addresses: Awaited<ReturnType<Resolve>>): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else if (first) callback(null, first.address, first.family);
  };
}
