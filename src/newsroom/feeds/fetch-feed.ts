// One polite request for a feed, with an end to everything that could have none.
import type { LookupFunction } from "node:net";
import { Agent, type Dispatcher, fetch, type Response } from "undici";
import { guardedConnector } from "./guarded-connector.ts";
import { type FetchRefusal, fetchRefusalOf } from "./refusal.ts";

/** Bytes after decompression. */
export const MAX_FEED_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 5;
/** The whole of a request with all its redirects, in milliseconds. */
const FEED_TIMEOUT_MS = 20_000;

/** As the last answer had them, quotation marks included: RFC 9110 §8.8, §13.1. */
export type Validators = { readonly etag?: string | undefined; readonly lastModified?: string | undefined };

/** What an answer says of when to come again, in milliseconds. */
export type Courtesy = { readonly retryAfter?: number; readonly maxAge?: number };

export type Fetched = Courtesy & {
  /** Where the feed has moved for good (301, 308), if that was said all the way. */
  readonly movedTo?: string;
} & (
    | {
        readonly kind: "fetched";
        readonly bytes: Uint8Array;
        readonly contentType: string | undefined;
        readonly validators: Validators;
      }
    | { readonly kind: "not-modified" }
    | { readonly kind: "refused"; readonly refusal: FetchRefusal }
  );

export type FetchFeedOptions = {
  /** `Mozilla/5.0 (compatible; Attache/1.0; +https://…)`. */
  readonly userAgent: string;
  readonly timeoutMs?: number;
  readonly now: () => number;
};

/** What requests go through; to be closed when nothing is fetched any more. */
export function openFeedAgent(options: {
  readonly allowPrivate: boolean;
  readonly lookup?: LookupFunction | undefined;
}): Agent {
  return new Agent({ connect: guardedConnector(options), connections: 1, keepAliveTimeout: 1_000 });
}

/** The name under which the bot asks for feeds: state.gov and others refuse other forms. `contact`: an address, or empty. */
export function feedUserAgent(version: string, contact: string): string {
  // What cannot stand in a header would be refused by undici at every request.
  const address = contact.replace(/[^\x21-\x27\x2a-\x7e]/g, "");
  return `Mozilla/5.0 (compatible; Attache/${version}${address === "" ? "" : `; +${address}`})`;
}

/** Asks for a feed. Rejects for nothing that a server or the way there can do. */
export async function fetchFeed(
  url: string,
  validators: Validators,
  agent: Dispatcher,
  { userAgent, timeoutMs = FEED_TIMEOUT_MS, now }: FetchFeedOptions,
): Promise<Fetched> {
  const headers = headersFor(validators, userAgent);
  const signal = AbortSignal.timeout(timeoutMs);
  let here = url;
  let permanent = true;
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await fetch(here, { dispatcher: agent, headers, redirect: "manual", signal });
      if (!isRedirect(response.status)) {
        const moved = permanent && here !== url ? { movedTo: here } : {};
        return { ...(await readAnswer(response)), ...courtesyOf(response, now()), ...moved };
      }
      await response.body?.cancel();
      permanent &&= response.status === 301 || response.status === 308;
      const next = URL.parse(response.headers.get("location") ?? "", here);
      if (next === null || !/^https?:$/.test(next.protocol)) return refusedAnswer({ why: "redirect-unreadable" });
      here = next.href;
    }
    return refusedAnswer({ why: "too-many-redirects" });
  } catch (error) {
    return refusedAnswer({ why: signal.aborted ? "too-slow" : fetchRefusalOf(error) });
  }
}

function headersFor({ etag, lastModified }: Validators, userAgent: string): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

type ReadAnswer = Pick<Extract<Fetched, { kind: "fetched" }>, "kind" | "bytes" | "contentType" | "validators">;

async function readAnswer(
  response: Response,
): Promise<
  ReadAnswer | { readonly kind: "not-modified" } | { readonly kind: "refused"; readonly refusal: FetchRefusal }
> {
  const { status, headers } = response;
  if (status !== 200) {
    await response.body?.cancel();
    return status === 304 ? { kind: "not-modified" } : refusedAnswer({ why: "http-status", status });
  }
  const bytes = await readBounded(response);
  if (bytes === undefined) return refusedAnswer({ why: "too-large" });
  if (bytes.length === 0) return refusedAnswer({ why: "empty" });
  const [etag, lastModified] = [headers.get("etag") ?? undefined, headers.get("last-modified") ?? undefined];
  return {
    kind: "fetched",
    bytes,
    contentType: headers.get("content-type") ?? undefined,
    validators: { etag, lastModified },
  };
}

/** undefined when there is more than MAX_FEED_BYTES; counted after decompression, and read no further. */
async function readBounded(response: Response): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the stream, and with it the connection.
    if (size > MAX_FEED_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** RFC 9110 §10.2.3: seconds, or a date. RFC 9111 §5.2.2.1. */
function courtesyOf({ headers }: Response, now: number): Courtesy {
  const after = headers.get("retry-after")?.trim();
  const date = after === undefined || /^\d+$/.test(after) ? Number.NaN : Date.parse(after) - now;
  const retryAfter = after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) * 1000 : date;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers.get("cache-control") ?? "")?.[1];
  return {
    ...(retryAfter > 0 ? { retryAfter } : {}),
    ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) * 1000 }),
  };
}

function refusedAnswer(refusal: FetchRefusal): { readonly kind: "refused"; readonly refusal: FetchRefusal } {
  return { kind: "refused", refusal };
}
