// Connections to public addresses only: a feed, or a name behind which somebody has put 127.0.0.1, must not reach what stands beside the bot.
import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { buildConnector } from "undici";

/** An address that is not of the public internet was asked for. */
export class PrivateAddressError extends Error {
  override name = "PrivateAddressError" as const;
}

/** Whether packets for it go over the public internet, by IANA’s registries; IPv4 inside IPv6 counts as IPv4. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

export type ConnectorOptions = {
  /** For feeds on the operator’s own machines. */
  readonly allowPrivate: boolean;
  /** Finds the addresses of a name; the system’s own unless a test has another. */
  readonly lookup?: LookupFunction | undefined;
};

/**
 * Checks literal addresses, for which no lookup is made, and every address that a lookup gives: the one that was checked
 * is the one that is connected to. Fails with PrivateAddressError.
 */
export function guardedConnector({ allowPrivate, lookup = systemLookup }: ConnectorOptions): buildConnector.connector {
  const guarded: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, options, (error, found, family) => {
      const addresses = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
      const stray = allowPrivate ? undefined : addresses.find((address) => !isPublicAddress(address));
      if (error === null && stray !== undefined) callback(refusal(hostname, stray), [], 0);
      else callback(error, found, family);
    });
  };
  const connect = buildConnector({ lookup: guarded, timeout: 10_000 } as buildConnector.BuildOptions);
  return (options, callback) => {
    const literal = options.hostname.replace(/^\[|\]$/g, "");
    if (!allowPrivate && ipaddr.isValid(literal) && !isPublicAddress(literal)) {
      callback(refusal(options.hostname, literal), null);
      return;
    }
    connect(options, callback);
  };
}

function refusal(hostname: string, address: string): PrivateAddressError {
  return new PrivateAddressError(`${hostname} is ${address}, which is not a public address`);
}
