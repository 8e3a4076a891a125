// What somebody in front of the page can have go wrong.
import { Events, GatewayIntentBits } from "discord.js";
import { beforeEach, expect, test } from "vitest";
import type { Act, ActResult, Snapshot } from "../protocol.ts";
import { type LocalDiscord, startLocalDiscord } from "../src/index.ts";
import { codeOf, connect, next, testClock } from "./harness.ts";

let local: LocalDiscord;
let client: Awaited<ReturnType<typeof connect>>;
const clock = testClock("2026-05-01T09:00:00Z");

beforeEach(async () => {
  local = await startLocalDiscord({ page: true, clock });
  client = await connect(local, { intents: [GatewayIntentBits.Guilds], rest: { retries: 0, api: local.apiUrl } });
  return async () => {
    await client.destroy();
    await local.close();
  };
});

async function act(body: Act, as = "robin"): Promise<ActResult> {
  const response = await fetch(`${local.url}/page-api/act?as=${as}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ActResult;
}
const troubleOf = async (as = "robin") =>
  ((await (await fetch(`${local.url}/page-api/snapshot?as=${as}`)).json()) as Snapshot).trouble;
const post = (channel: string) => client.rest.post(`/channels/${channel}/messages`, { body: { content: "x" } });

test("a permission is taken away in a channel, and given back", async () => {
  const { general } = local.ids;
  expect(await act({ act: "deny", place: general, permissions: ["SEND_MESSAGES"] })).toEqual({ ok: true });
  expect(await codeOf(post(general))).toBe(50013);
  expect((await troubleOf()).denied).toEqual({ [general]: ["SEND_MESSAGES"] });
  await act({ act: "deny", place: general, permissions: [] });
  await post(general);
  expect((await troubleOf()).denied).toEqual({});
});

test("a permission of the server is taken away there, and what would have no effect is refused in words", async () => {
  const { guild, general } = local.ids;
  await act({ act: "deny", place: guild, permissions: ["CREATE_EVENTS"] });
  expect((await troubleOf()).denied).toEqual({ [guild]: ["CREATE_EVENTS"] });
  expect(await act({ act: "deny", place: general, permissions: ["CREATE_EVENTS"] })).toEqual({
    ok: false,
    message: "CREATE_EVENTS is a permission of the server: name the guild's id",
  });
});

test("direct messages are closed by one person for themselves", async () => {
  await act({ act: "close-dms", closed: true }, "sam");
  expect(await codeOf(post(local.ids.samDm))).toBe(50007);
  expect([(await troubleOf("sam")).closedDms, (await troubleOf("robin")).closedDms]).toEqual([true, false]);
  await post(local.ids.robinDm);
  await act({ act: "close-dms", closed: false }, "sam");
  await post(local.ids.samDm);
});

test("a channel is deleted, and only one that the person can see", async () => {
  await act({ act: "delete-channel", channel: local.ids.updates });
  expect(await codeOf(post(local.ids.updates))).toBe(10003);
  expect(await act({ act: "delete-channel", channel: local.ids.updates })).toMatchObject({ ok: false });
});

test("Discord is away for a minute: no request is answered, nobody can write, and then the bot comes back", async () => {
  await act({ act: "take-down", seconds: 60 });
  expect((await troubleOf()).until).toBe(clock.now() + 60_000);
  await expect(post(local.ids.general)).rejects.toMatchObject({ status: 503 });
  const said = { act: "message", channel: local.ids.general, content: "hello" } as const;
  expect(await act(said)).toEqual({ ok: false, message: "Discord is not there. Nothing was sent." });
  clock.advance(60_000);
  await local.untilBotReady();
  await post(local.ids.general);
  expect(await act(said)).toEqual({ ok: true });
  expect((await troubleOf()).until).toBeUndefined();
});

test("Discord can be brought back before its time", async () => {
  await act({ act: "take-down", seconds: 60 });
  await act({ act: "take-down", seconds: 0 });
  await local.untilBotReady();
  await post(local.ids.general);
});

test("the bot is told the language that a person has chosen, otherwise that of their browser, and English of who has opened none", async () => {
  await client.application.commands.set([{ name: "hi", description: "Hi" }]);
  const localeOf = async (name: "robin" | "sam") => {
    const asked = next<{ locale: string; reply: (text: string) => unknown }>(client, Events.InteractionCreate);
    const typed = local.person(name).type("/hi");
    const one = await asked;
    await one.reply("hi");
    await typed;
    return one.locale;
  };
  await act({ act: "locale", locale: "de" }, "sam");
  expect([await localeOf("robin"), await localeOf("sam")]).toEqual(["en-US", "de"]);
  const looksIn = async (query: string) => (await fetch(`${local.url}/page-api/snapshot?${query}`)).text();
  for (const language of ["ja", "es-AR", "tlh"]) await looksIn(`as=robin&language=${language}`);
  await looksIn("as=sam&language=ja");
  expect([await localeOf("robin"), await localeOf("sam")]).toEqual(["es-419", "de"]);
  const response = await fetch(`${local.url}/page-api/act`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ act: "locale", locale: "tlh" }),
  });
  expect(response.status).toBe(400);
});
