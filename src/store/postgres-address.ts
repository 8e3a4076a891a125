import type { ClientConfig } from "pg";
import { unusableDatabase } from "../process/startup-error.ts";

/** Those of PostgreSQL's own client whose promise is kept here; its `prefer` and `allow` promise nothing. */
const MODES = ["disable", "require", "verify-ca", "verify-full"];

/** How long anything may take, in milliseconds. The server gives up before this side does, and tells why. */
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 15_000;

/**
 * What `pg` needs to know. The address may say more, in PostgreSQL's own words: `sslmode`, `sslrootcert`,
 * `connect_timeout`, `options`, `statement_timeout` and so on. Throws a StartupError.
 */
export function parseAddress(url: string): ClientConfig {
  if (!URL.canParse(url)) throw unusableDatabase("is no address; expected postgres://user:password@host/database");
  const address = new URL(url);
  const mode = address.searchParams.get("sslmode");
  if (mode !== null && !MODES.includes(mode)) {
    throw unusableDatabase(`sslmode=${mode} is not known here; expected one of ${MODES.join(", ")}`);
  }
  // Without this `pg` reads `require` and `verify-ca` in a way of its own.
  if (mode !== null) address.searchParams.set("uselibpqcompat", "true");
  return {
    connectionString: address.href,
    connectionTimeoutMillis: Number(address.searchParams.get("connect_timeout")) * 1000 || CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    fallback_application_name: "attache",
  };
}
