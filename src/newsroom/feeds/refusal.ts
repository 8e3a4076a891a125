// Why a feed could not be had, as values that can be stored; src/wording/en/feeds.ts has a sentence for each.
import * as z from "zod";

export const FEED_REFUSALS = [
  "robots",
  "too-large",
  "too-slow",
  "too-many-redirects",
  "redirect-unreadable",
  "private-address",
  "http-status",
  "name-unknown",
  "certificate",
  "unreachable",
  "cut-short",
  "empty",
  "html",
  "not-a-feed",
  "cut-off",
  "entities",
  "tangled",
] as const;

export type RefusalWhy = (typeof FEED_REFUSALS)[number];

/** `status`: with “http-status”, such as 404. */
export const FetchRefusal = z.strictObject({ why: z.enum(FEED_REFUSALS), status: z.number().optional() });
export type FetchRefusal = z.output<typeof FetchRefusal>;

/** Codes of OpenSSL and Node for a certificate that does not hold. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/;
const CUT_SHORT = /^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|Z_.*|ERR__ERROR.*|HPE_.*)$/;
const SLOW = /TIMEOUT|ETIMEDOUT/;

/** What an error of undici means for the reader of a feed. Every failure of the way there is expected; none is thrown on. */
export function fetchRefusalOf(error: unknown): RefusalWhy {
  for (const cause of causesOf(error)) {
    if (cause.name === "PrivateAddressError") return "private-address";
    if (cause.name === "TimeoutError" || SLOW.test(errorCodeOf(cause))) return "too-slow";
    if (/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(errorCodeOf(cause))) return "name-unknown";
    if (CERTIFICATE.test(errorCodeOf(cause))) return "certificate";
    if (CUT_SHORT.test(errorCodeOf(cause)) || cause.message === "terminated") return "cut-short";
  }
  return "unreachable";
}

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.unshift(cause);
  return causes;
}

function errorCodeOf(error: Error): string {
  return String((error as NodeJS.ErrnoException).code ?? "");
}
