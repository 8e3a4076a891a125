// Threads as time goes by and people are mentioned in them: who is in one, when it archives itself, and what is told then, with
// discord.js. Source: Discord's page on threads.
import {
  type AnyThreadChannel,
  type Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits as Intents,
  type Message,
  MessageType,
} from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../src/index.ts";
import type { ManualClock } from "../src/time/clock.ts";
import { codeOf, connect, next, testClock } from "./harness.ts";

type People = "robin" | "sam" | "kim" | "lee";
const HOUR_MS = 3_600_000;
let clock: ManualClock;
let local: LocalDiscord<People>;
let client: Client<true>;

/** Robin owns the server, Kim keeps it, Lee is not in it. */
beforeEach(async () => {
  clock = testClock("2026-03-02T08:00:00Z");
  local = await startLocalDiscord({
    clock,
    guild: { roles: [{ name: "Readers" }, { name: "Keepers", mentionable: true }] },
    people: [
      { name: "robin" },
      { name: "sam", roles: ["Readers"] },
      { name: "kim", roles: ["Keepers"] },
      { name: "lee", member: false },
    ],
  });
  const intents = [Intents.Guilds, Intents.GuildMessages, Intents.GuildMembers, Intents.MessageContent];
  client = await connect(local, { intents });
});
afterEach(async () => {
  await client.destroy();
  await local.close();
});

type Method = "get" | "post" | "patch";
const rest = (method: Method, path: `/${string}`, body?: object): Promise<unknown> =>
  client.rest[method](path, body === undefined ? {} : { body });

async function membersOf(thread: string): Promise<readonly string[]> {
  const names = new Map<string, string>(
    (["robin", "sam", "kim", "lee"] as const).map((name) => [local.ids[name], name]),
  );
  const members = (await rest("get", `/channels/${thread}/thread-members`)) as { user_id: string }[];
  return members.map(({ user_id }) => names.get(user_id) ?? "bot").toSorted();
}

async function isArchived(thread: string): Promise<boolean> {
  const { thread_metadata } = (await rest("get", `/channels/${thread}`)) as { thread_metadata: { archived: boolean } };
  return thread_metadata.archived;
}

/** A public thread of the bot, archived after so many minutes without a word. */
async function begin(auto_archive_duration?: number): Promise<string> {
  const body = { name: "Talk", type: 11, auto_archive_duration };
  const { id } = (await rest("post", `/channels/${local.ids.general}/threads`, body)) as { id: string };
  return id;
}

test("whoever is mentioned is in the thread from then on, by name or by role, in a message or in its change; nothing notes it", async () => {
  const thread = await begin();
  const { id } = (await rest("post", `/channels/${thread}/messages`, { content: `<@${local.ids.sam}>, look` })) as {
    id: string;
  };
  expect(await membersOf(thread)).toEqual(["bot", "sam"]);
  const keepers = client.guilds.cache.first()?.roles.cache.find(({ name }) => name === "Keepers");
  await rest("patch", `/channels/${thread}/messages/${id}`, { content: `<@&${keepers?.id}>, look` });
  expect(await membersOf(thread)).toEqual(["bot", "kim", "sam"]);
  await rest("post", `/channels/${thread}/messages`, { content: `<@${local.ids.lee}> @everyone` });
  const none = { content: `<@${local.ids.robin}>`, allowed_mentions: { parse: [] } };
  await rest("post", `/channels/${thread}/messages`, none);
  expect(await membersOf(thread)).toEqual(["bot", "kim", "sam"]);
  expect(local.messages(thread).map(({ type }) => type)).toEqual([0, 0, 0]);
});

test("a mention lets the bot into a private thread, and it is told of that message", async () => {
  const sam = local.person("sam");
  await sam.thread("Quiet", { channel: "general", isPrivate: true });
  const gained = next<AnyThreadChannel>(client, Events.ThreadCreate);
  const heard = next<Message>(client, Events.MessageCreate);
  await sam.type(`<@${local.ids.bot}>, are you there?`, { channel: "Quiet" });
  expect(await gained).toMatchObject({ name: "Quiet", joined: true });
  expect((await heard).content).toContain("are you there?");
});

test("where one may not add others, mentioning them adds nobody", async () => {
  const body = { name: "Quiet", type: 12, invitable: false };
  const { id } = (await rest("post", `/channels/${local.ids.general}/threads`, body)) as { id: string };
  await rest("post", `/channels/${id}/messages`, { content: `<@${local.ids.sam}>` });
  expect(await membersOf(id)).toEqual(["bot"]);
});

test("a thread archives itself so many minutes after the last word in it, and the bot is told", async () => {
  const thread = await begin(60);
  clock.advance(0.9 * HOUR_MS);
  await local.person("sam").type("Wait", { channel: "Talk" });
  clock.advance(0.9 * HOUR_MS);
  expect(await isArchived(thread)).toBe(false);
  const updated = new Promise<AnyThreadChannel>((resolve) =>
    client.once(Events.ThreadUpdate, (_, thread) => resolve(thread)),
  );
  clock.advance(0.1 * HOUR_MS);
  expect(await updated).toMatchObject({ id: thread, archived: true });
  expect(await isArchived(thread)).toBe(true);
});

test("each has its own time, a day where it has none of its own; to bring it back or to change that time begins it anew", async () => {
  const day = await begin();
  const hour = await begin(60);
  clock.advance(HOUR_MS);
  expect([await isArchived(day), await isArchived(hour)]).toEqual([false, true]);
  await rest("patch", `/channels/${hour}`, { archived: false });
  clock.advance(0.5 * HOUR_MS);
  await rest("patch", `/channels/${hour}`, { auto_archive_duration: 4_320 });
  clock.advance(71.9 * HOUR_MS);
  expect([await isArchived(day), await isArchived(hour)]).toEqual([true, false]);
  clock.advance(0.1 * HOUR_MS);
  expect(await isArchived(hour)).toBe(true);
});

test("whoever writes in an archived one brings it back: the bot, which is in it, is told of the thread and of its membership", async () => {
  await begin(60);
  const archived = next(client, Events.ThreadUpdate);
  clock.advance(HOUR_MS);
  await archived;
  const told: string[] = [];
  client.ws.on(GatewayDispatchEvents.ThreadUpdate, () => void told.push("thread"));
  client.ws.on(GatewayDispatchEvents.ThreadMemberUpdate, () => void told.push("membership"));
  const heard = next(client, Events.MessageCreate);
  await local.person("sam").type("Once more", { channel: "Talk" });
  await heard;
  expect(told).toEqual(["thread", "membership"]);
});

test("a locked one stays archived, and in one that is open nobody changes what they wrote but who manages threads", async () => {
  const thread = await begin(60);
  const { id } = (await rest("post", `/channels/${thread}/messages`, { content: "Here." })) as { id: string };
  local.allow(local.ids.general, ["MANAGE_THREADS"]);
  await rest("patch", `/channels/${thread}`, { locked: true });
  await rest("patch", `/channels/${thread}/messages/${id}`, { content: "There." });
  local.allow(local.ids.general);
  const change = rest("patch", `/channels/${thread}/messages/${id}`, { content: "Nowhere." });
  expect(await codeOf(change)).toBe(160_005);
  clock.advance(HOUR_MS);
  await expect(local.person("sam").type("Still there?", { channel: "Talk" })).rejects.toThrow("Thread is locked");
  expect(await isArchived(thread)).toBe(true);
});

test("another name is noted in the thread", async () => {
  const thread = await begin();
  await rest("patch", `/channels/${thread}`, { name: "The venue" });
  expect(local.messages(thread).map(({ type, content }) => [type, content])).toEqual([
    [MessageType.ChannelNameChange, "The venue"],
  ]);
});
