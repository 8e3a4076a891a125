import { type NewsChannel, RateLimitError, Routes } from "discord.js";
import { afterEach, expect, test } from "vitest";
import { refuseNext } from "../src/index.ts";
import { codeOf, type Harness, startHarness, testClock } from "./harness.ts";

let harness: Harness;
afterEach(() => harness.stop());

const clock = testClock("2026-05-01T12:00:00Z");
const reject = { rest: { rejectOnRateLimit: () => true } };
const post = (channel: string) => harness.client.rest.post(Routes.channelMessages(channel), { body: { content: "x" } });

async function headersOf(path: string, options: RequestInit = {}): Promise<Headers> {
  const headers = { authorization: `Bot ${harness.local.token}` };
  return (await fetch(`${harness.local.apiUrl}/v10${path}`, { ...options, headers })).headers;
}

test("every answer tells its limit; the same route has the same bucket everywhere", async () => {
  harness = await startHarness({ clock });
  const { general, updates } = harness.local.ids;
  const headers = await headersOf(Routes.channelMessages(general));
  expect(Number(headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0);
  expect(headers.get("x-ratelimit-reset")).toBe("1777636801.000");
  expect(headers.get("x-ratelimit-reset-after")).toBe("1.000");
  const bucket = async (path: string) => (await headersOf(path)).get("x-ratelimit-bucket");
  expect(await bucket(Routes.channelMessages(updates))).toBe(headers.get("x-ratelimit-bucket"));
  expect(await bucket(Routes.channel(updates))).not.toBe(headers.get("x-ratelimit-bucket"));
});

test("a limit counts for each route in each channel and is over when its time is", async () => {
  harness = await startHarness({ clock, limit: { requests: 2, seconds: 60 } });
  const { general, updates } = harness.local.ids;
  const send = async (channel: string) => {
    const response = await fetch(`${harness.local.apiUrl}/v10${Routes.channelMessages(channel)}`, {
      method: "POST",
      headers: { authorization: `Bot ${harness.local.token}`, "content-type": "application/json" },
      body: JSON.stringify({ content: "x" }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as object };
  };
  expect([(await send(general)).status, (await send(general)).status]).toEqual([200, 200]);
  clock.advance(15_500);
  const refused = await send(general);
  expect(refused).toMatchObject({ status: 429, body: { retry_after: 44.5, global: false } });
  expect(refused.headers.get("retry-after")).toBe("45");
  expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
  expect((await send(updates)).status).toBe(200);
  clock.advance(44_500);
  expect((await send(general)).status).toBe(200);
  expect(harness.local.messages(general)).toHaveLength(3);
});

test("a test has the next requests refused; the client waits as told and tries again", async () => {
  harness = await startHarness();
  const { general } = harness.local.ids;
  harness.local.intercept(refuseNext({ times: 1, retryAfter: 0.01, path: `/channels/${general}/messages` }));
  const statuses: number[] = [];
  harness.client.rest.on("response", (_, { status }) => void statuses.push(status));
  await post(general);
  expect(statuses).toEqual([429, 200]);
  expect(harness.local.messages(general)).toHaveLength(1);
});

test("a limit on everything is told as such", async () => {
  harness = await startHarness({}, reject);
  harness.local.intercept(refuseNext({ times: 1, retryAfter: 30, scope: "global" }));
  await expect(post(harness.local.ids.general)).rejects.toMatchObject({ global: true, retryAfter: 30_050 });
});

test("ten messages an hour are published in a channel, the eleventh has to wait", async () => {
  harness = await startHarness({ clock }, reject);
  const { client, local } = harness;
  const channel = (await client.channels.fetch(local.ids.announcements)) as NewsChannel;
  for (let count = 0; count < 10; count++) await (await channel.send("x")).crosspost();
  clock.advance(60_000);
  const eleventh = await channel.send("x");
  const refused: unknown = await eleventh.crosspost().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RateLimitError);
  expect(refused).toMatchObject({ scope: "shared", retryAfter: 59 * 60_000 + 50 });
  expect((await eleventh.fetch(true)).flags.bitfield).toBe(0);
});

test("a published message is edited three times an hour", async () => {
  harness = await startHarness({ clock }, reject);
  const { client, local } = harness;
  const channel = (await client.channels.fetch(local.ids.announcements)) as NewsChannel;
  const message = await channel.send("x");
  for (let count = 0; count < 4; count++) await message.edit(`before ${count}`);
  await message.crosspost();
  for (let count = 0; count < 3; count++) await message.edit(`after ${count}`);
  await expect(message.edit("too much")).rejects.toThrow(RateLimitError);
});

test("only announcement channels publish, and others' messages only with MANAGE_MESSAGES", async () => {
  harness = await startHarness();
  const { client, local } = harness;
  const crosspost = (channel: string, message: string) =>
    client.rest.post(Routes.channelMessageCrosspost(channel, message));
  const { general, announcements } = local.ids;
  const plain = (await post(general)) as { id: string };
  expect(await codeOf(crosspost(general, plain.id))).toBe(50024);
  const { message } = await local.person("robin").type("news", { channel: "#announcements" });
  expect(await codeOf(crosspost(announcements, message?.id ?? ""))).toBe(50013);
  local.allow(announcements, ["MANAGE_MESSAGES"]);
  await crosspost(announcements, message?.id ?? "");
});
