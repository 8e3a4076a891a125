// What Discord did with a request: one answer for posting, finding, editing, pinning, opening and all the rest.

/**
 * A “no” that is to be expected. The codes are those of Discord's page on opcodes and status codes.
 *
 * - `absent`: the message (10008) or the event of a server (10070) that it is about is not there, or no longer.
 * - `gone`: the channel (10003) or the server (10004) is not there: nothing there will work again.
 * - `forbidden`: the bot may not (50001 missing access, 50013 missing permissions, 40333 blocked, 30038 no room for
 *   another event); to a person: 50007 takes no direct messages, 50278 shares no server with the bot. It works again
 *   when somebody changes something there.
 * - `fault`: the request itself is wrong (50035 and whatever else): the same again would be refused again.
 * - `try-again`: the network, the limits (429, 40003) or Discord itself (5xx, 40004), or the bot's token (401): it passes.
 */
export type DiscordRefusal =
  | { readonly outcome: "absent" | "gone" | "forbidden" | "fault"; readonly reason: string }
  | {
      readonly outcome: "try-again";
      readonly reason: string;
      /** How long Discord asks to wait, milliseconds. */
      readonly retryAfterMs?: number;
      /** The request is known not to have been carried out (a 429, no connection); otherwise it may have been. */
      readonly stored?: "no";
    };

/** A refusal is an answer; a throw is a fault of the program, and leaves open what became of the request. */
export type DiscordResult<T = undefined> = { readonly outcome: "done"; readonly value: T } | DiscordRefusal;

/** Of a request of which nothing is to be known but that it was carried out. */
export const DONE: DiscordResult = { outcome: "done", value: undefined };

/**
 * What was to be told or kept true and is not, and what comes of it. `later`: it is tried again by itself · `paused`: it waits for
 * somebody to change something. `retryAt`: RFC 3339, when it is looked at again in any case.
 */
export type Setback = {
  readonly outcome: "later" | "paused";
  readonly reason: string;
  readonly attempt?: number | undefined;
  readonly retryAt?: string | undefined;
};

/** Whether the bot may do something; `missing` names the permissions as Discord's settings call them. */
export type Permission = { readonly ok: true } | { readonly ok: false; readonly missing: readonly string[] };
