import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { describe, expect, test } from "vitest";
import { classifyError } from "#src/discord/classify-error.ts";

const URL = "https://discord.com/api/v10/channels/1/messages";

/** What discord.js throws when Discord answers with an error of its own. */
const answered = (status: number, code: number, message: string) =>
  new DiscordAPIError({ code, message }, code, status, "POST", URL, { body: undefined, files: undefined });

describe("what nobody can help is tried again, and the message is known not to be out", () => {
  test.each([
    ["the token was taken back: not a fault of the message", answered(401, 0, "401: Unauthorized")],
    ["and then discord.js has none", new Error("Expected token to be set for this request, but none was present")],
    ["many conversations at once", answered(403, 40003, "You are opening direct messages too fast")],
    ["sending is switched off", answered(403, 40004, "Send messages has been temporarily disabled")],
    ["too many requests", answered(429, 20028, "The channel you are writing has hit the write rate limit.")],
    ["no connection", Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" })],
  ])("%s", (_, error) => {
    expect(classifyError(error)).toMatchObject({ outcome: "try-again", stored: "no" });
  });

  test("for as long as Discord asks", () => {
    const limit = { timeToReset: 5000, limit: 5, method: "POST", hash: "", url: URL, route: "", majorParameter: "1" };
    const error = new RateLimitError({ ...limit, global: false, retryAfter: 7000, sublimitTimeout: 0, scope: "user" });
    expect(classifyError(error)).toMatchObject({ outcome: "try-again", retryAfterMs: 7000, stored: "no" });
  });
});

test.each([
  ["an answer of the server’s fault", new HTTPError(502, "Bad Gateway", "POST", URL, { body: undefined, files: [] })],
  [
    "a proxy’s page that is no answer of Discord’s",
    new DiscordAPIError({ message: "" } as never, undefined as never, 403, "POST", URL, { body: undefined, files: [] }),
  ],
  ["a line that broke", Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" })],
])("%s leaves open what became of it", (_, error) => {
  const outcome = classifyError(error);
  expect(outcome.outcome).toBe("try-again");
  expect(outcome).not.toHaveProperty("stored");
});

test.each([
  ["gone", 404, 10003, "Unknown Channel"],
  ["gone", 404, 10004, "Unknown Guild"],
  ["absent", 404, 10008, "Unknown Message"],
  ["absent", 404, 10070, "Unknown Guild Scheduled Event"],
  ["forbidden", 403, 50013, "Missing Permissions"],
  ["forbidden", 403, 50007, "Cannot send messages to this user"],
  ["forbidden", 400, 50007, "Cannot send messages to this user"],
  ["forbidden", 403, 50278, "Cannot send messages to this user due to having no mutual guilds"],
  ["forbidden", 403, 99999, "something new"],
  ["fault", 400, 50035, "Invalid Form Body"],
] as const)("%s: %i, %i", (outcome, status, code, message) => {
  expect(classifyError(answered(status, code, message))).toEqual({ outcome, reason: `${message} (${code})` });
});
