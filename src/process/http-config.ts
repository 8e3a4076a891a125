// What the environment says of the HTTP server: where it listens, and where readers reach it.
import type { ReadVariable } from "./variables.ts";

export type HttpConfig = {
  /** undefined: no HTTP server. */
  readonly port: number | undefined;
  /** The name or address on which it listens. */
  readonly host: string;
  /** Where readers reach its pages, without a slash at the end; undefined: no card has a link to them. */
  readonly publicUrl: string | undefined;
};

export function readHttp(read: ReadVariable): HttpConfig {
  return {
    port: read("PORT", parsePort, "a number from 1 to 65535"),
    host: read("HOST", parseHost, "a name or an IP address, such as 127.0.0.1, ::1 or 0.0.0.0") ?? "127.0.0.1",
    publicUrl: read(
      "PUBLIC_URL",
      parsePublicUrl,
      "an address such as https://attache.example.org, without a password, ? or #",
    ),
  };
}

export function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

function parseHost(text: string): string | undefined {
  return /^[\p{L}\p{N}.:-]{1,253}$/u.test(text) ? text : undefined;
}

/** Discord takes links of 512 characters at most: half of that is left for what stands behind it. */
function parsePublicUrl(text: string): string | undefined {
  if (!URL.canParse(text) || text.length > 256 || /[?#\s()<>]/.test(text)) return undefined;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "" ? text.replace(/\/+$/, "") : undefined;
}
