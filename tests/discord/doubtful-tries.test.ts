import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createClient } from "#src/discord/client.ts";
import { createPublisher } from "#src/discord/publisher.ts";
import { scheduleRequests } from "#src/discord/request-lanes.ts";
import { createLog } from "#src/process/log.ts";

type Try = () => Response;

const broken =
  (code: string): Try =>
  () => {
    throw Object.assign(new Error(`the line: ${code}`), { code });
  };
const answer =
  (status: number, body: object, headers: Record<string, string> = {}): Try =>
  () =>
    Response.json(body, { status, headers });

const lineBreaks = broken("ECONNRESET");
const badGateway = answer(502, { message: "502: Bad Gateway", code: 0 });
const waitTenSeconds = answer(
  429,
  { message: "You are being rate limited.", retry_after: 10 },
  { "retry-after": "10" },
);
const forbidden = answer(403, { message: "Missing Permissions", code: 50013 });

/** What becomes of a message whose tries, made by discord.js itself, meet these one after the other. */
async function published(...tries: readonly Try[]) {
  const log = createLog("error", [], new Writable());
  const client = createClient({ apiUrl: "http://discord.test/api", shards: "auto", log });
  const left = [...tries];
  client.rest.setToken("token").options.makeRequest = async () => {
    const next = left.shift();
    if (next === undefined) throw new Error("one try too many");
    return next();
  };
  const inLane = scheduleRequests(client);
  const message = { channel: "2000", body: {}, nonce: "nonce", marker: 2 ** 20, mention: undefined };
  const outcome = await createPublisher(inLane("digests")).publish(message);
  expect(left, "tries that were not made").toEqual([]);
  await client.destroy();
  return outcome;
}

test.each([
  ["the line broke, and the next try had to wait for its limit", [lineBreaks, waitTenSeconds]],
  ["a bad gateway, and then the limit", [badGateway, waitTenSeconds]],
  ["a bad gateway, and then no connection", [badGateway, broken("ECONNREFUSED")]],
  ["the line broke, and then the bot could not write there any more", [lineBreaks, forbidden]],
] as const)("%s: it may be out, and is looked for before it is sent again", async (_, tries) => {
  const outcome = await published(...tries);
  expect(outcome.outcome).toBe("try-again");
  expect(outcome).not.toHaveProperty("stored");
});

test("of a message whose only try had to wait, or had no connection, it is known that it is not out", async () => {
  expect(await published(waitTenSeconds)).toMatchObject({ outcome: "try-again", stored: "no", retryAfterMs: 10_050 });
  expect(await published(broken("ECONNREFUSED"))).toMatchObject({ outcome: "try-again", stored: "no" });
  expect(await published(forbidden)).toMatchObject({ outcome: "forbidden" });
});

test("the time that Discord asks for is waited all the same", async () => {
  expect(await published(badGateway, waitTenSeconds)).toMatchObject({ retryAfterMs: 10_050 });
});
