// Sorts what Discord, the network and discord.js answer when something does not work.

import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import * as z from "zod";
import type { DiscordRefusal } from "../delivery/discord-result.ts";
import { WaitedTooLong } from "../delivery/permits.ts";
import { reasonText } from "../delivery/reason.ts";
import { followsDoubt, wasNeverSent } from "./doubtful-tries.ts";
import { isDiscordsOwn } from "./own-answer.ts";

/**
 * What Discord's answer means; see its page on opcodes and status codes. When an earlier try of the same request may have been carried
 * out, no answer to the last one is final.
 */
export function classifyError(error: unknown): DiscordRefusal {
  const refusal = classifyLastTry(error);
  if (!(error instanceof Error && followsDoubt(error))) return refusal;
  const { reason } = refusal;
  const wait = refusal.outcome === "try-again" ? refusal.retryAfterMs : undefined;
  return { outcome: "try-again", reason, ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}

function classifyLastTry(error: unknown): DiscordRefusal {
  if (error instanceof RateLimitError) {
    return {
      outcome: "try-again",
      reason: reasonText("rate-limited"),
      retryAfterMs: error.retryAfter,
      stored: "no",
    };
  }
  if (error instanceof WaitedTooLong) return { outcome: "try-again", reason: reasonText("rate-limited"), stored: "no" };
  if (error instanceof DiscordAPIError) return classifyRefusal(error);
  if (error instanceof HTTPError) return { outcome: "try-again", reason: reasonText("http-status", error.status) };
  if (error instanceof z.ZodError) return { outcome: "try-again", reason: reasonText("answer-unreadable") };
  if (error instanceof Error) {
    if (error.message.startsWith(NO_TOKEN_MESSAGE))
      return { outcome: "try-again", reason: TOKEN_REFUSED, stored: "no" };
    const reason = reasonText("network", error.message);
    return { outcome: "try-again", reason, ...(wasNeverSent(error) ? { stored: "no" } : {}) };
  }
  return { outcome: "try-again", reason: String(error) };
}

function classifyRefusal(error: DiscordAPIError): DiscordRefusal {
  if (!isDiscordsOwn(error)) return { outcome: "try-again", reason: reasonText("http-status", error.status) };
  const reason = `${error.message} (${error.code})`;
  const missing = MISSING_CODES.get(Number(error.code));
  if (missing !== undefined) return { outcome: missing, reason };
  if (error.status === 401) return { outcome: "try-again", reason: TOKEN_REFUSED, stored: "no" };
  if (PASSING_CODES.has(Number(error.code)) || error.status === 429) {
    return { outcome: "try-again", reason, stored: "no" };
  }
  if (FORBIDDEN_CODES.has(Number(error.code)) || error.status === 403) return { outcome: "forbidden", reason };
  return { outcome: "fault", reason };
}

/** What is not there: 10003 the channel, 10004 the server; 10008 the message, 10070 the event of a server. */
const MISSING_CODES: ReadonlyMap<number, "gone" | "absent"> = new Map([
  [10003, "gone"],
  [10004, "gone"],
  [10008, "absent"],
  [10070, "absent"],
]);

/**
 * 50001 missing access, 50013 missing permissions, 40333 blocked by Discord; to a person: 50007 takes no direct messages,
 * 50278 shares no server with the bot.
 */
const FORBIDDEN_CODES: ReadonlySet<number> = new Set([50001, 50013, 40333, 50007, 50278]);

/**
 * What passes, though it comes as a 403: 40003 too many conversations opened at once, 40004 sending is switched off for a
 * while. A 401 passes too: it is about the bot's token, and no fault of the message or of whoever is to have it.
 */
const PASSING_CODES: ReadonlySet<number> = new Set([40003, 40004]);

/** discord.js throws a token away that was answered with a 401, and asks for nothing after that. */
const NO_TOKEN_MESSAGE = "Expected token to be set";
const TOKEN_REFUSED = reasonText("token-refused");
