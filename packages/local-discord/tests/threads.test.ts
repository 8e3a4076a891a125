// Threads that everybody sees: begun by the bot and by people, listed, archived and brought back, with discord.js.
import { type AnyThreadChannel, ChannelType, Events, GatewayIntentBits as Intents, type Message } from "discord.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { codeOf, connect, type Harness, next, startHarness } from "./harness.ts";

let harness: Harness;
let message: string;
beforeEach(async () => {
  harness = await startHarness({}, { intents: [Intents.Guilds, Intents.GuildMessages, Intents.MessageContent] });
  const body = { content: "What of the summit?" };
  ({ id: message } = (await rest("post", `/channels/${harness.local.ids.general}/messages`, body)) as { id: string });
});
afterEach(() => harness.stop());

type Method = "get" | "post" | "patch" | "put" | "delete";

function rest(method: Method, path: `/${string}`, body?: object): Promise<unknown> {
  return harness.client.rest[method](path, body === undefined ? {} : { body });
}

const inGeneral = (path: string) => `/channels/${harness.local.ids.general}${path}` as const;

test("the bot begins one with a message, which then names it, and writes in it; people answer there", async () => {
  const { client, local } = harness;
  const begun = next<AnyThreadChannel>(client, Events.ThreadCreate);
  const thread = (await rest("post", inGeneral(`/messages/${message}/threads`), { name: "The summit" })) as {
    id: string;
  };
  expect(thread).toMatchObject({ id: message, type: ChannelType.PublicThread, parent_id: local.ids.general });
  expect(await begun).toMatchObject({ id: message, name: "The summit", joined: true });
  expect(await rest("get", inGeneral(`/messages/${message}`))).toMatchObject({ flags: 32, thread: { id: message } });
  const cached = client.channels.cache.get(message);
  if (!cached?.isThread()) throw new Error("no thread");
  await cached.send("Nothing new.");
  const heard = next<Message>(client, Events.MessageCreate);
  await local.person("sam").type("And the venue?", { channel: "The summit" });
  expect(await heard).toMatchObject({ content: "And the venue?", channelId: message });
  expect(local.messages(message).map(({ type, content }) => [type, content])).toEqual([
    [21, ""],
    [0, "Nothing new."],
    [0, "And the venue?"],
  ]);
  expect(await rest("get", `/channels/${message}`)).toMatchObject({ message_count: 2, member_count: 2 });
  expect(await codeOf(rest("post", inGeneral(`/messages/${message}/threads`), { name: "Again" }))).toBe(160_004);
  expect(local.violations).toEqual([]);
});

test("one by itself is public by its type, which is that of its channel", async () => {
  const { local } = harness;
  const { id } = (await rest("post", inGeneral("/threads"), { name: "Talk", type: 11 })) as { id: string };
  expect(local.messages(local.ids.general).at(-1)).toMatchObject({
    type: 18,
    content: "Talk",
    message_reference: { channel_id: id },
  });
  expect(await codeOf(rest("post", `/channels/${local.ids.announcements}/threads`, { name: "News", type: 11 }))).toBe(
    50_035,
  );
  expect(await codeOf(rest("post", `/channels/${id}/threads`, { name: "Within", type: 11 }))).toBe(50_024);
  expect(await rest("get", `/guilds/${local.ids.guild}/threads/active`)).toMatchObject({
    threads: [{ id }],
    members: [{ id }],
  });
});

test("an archived one takes no changes until it is brought back; who writes in it brings it back, unless it is locked", async () => {
  const { client, local } = harness;
  const sam = local.person("sam");
  const id = await sam.thread("Talk", { channel: "general" });
  const { id: own } = (await rest("post", `/channels/${id}/messages`, { content: "Here." })) as { id: string };
  expect(await codeOf(rest("patch", `/channels/${id}`, { archived: true }))).toBe(50_013);
  local.allow(local.ids.general, ["MANAGE_THREADS"]);
  const updated = next(client, Events.ThreadUpdate);
  await rest("patch", `/channels/${id}`, { archived: true });
  await updated;
  expect(await rest("get", inGeneral("/threads/archived/public"))).toMatchObject({
    threads: [{ id }],
    has_more: false,
  });
  expect(await codeOf(rest("patch", `/channels/${id}/messages/${own}`, { content: "There." }))).toBe(50_083);
  expect(await codeOf(rest("patch", `/channels/${id}`, { name: "Other" }))).toBe(50_083);
  await expect(sam.type("/none", { channel: id })).rejects.toThrow();
  await sam.type("Still here", { channel: id });
  expect(await rest("get", `/channels/${id}`)).toMatchObject({ thread_metadata: { archived: false } });
  await rest("patch", `/channels/${id}`, { archived: true, locked: true });
  await expect(sam.type("And now?", { channel: id })).rejects.toThrow("Thread is locked");
  local.allow(local.ids.general);
  expect(await codeOf(rest("post", `/channels/${id}/messages`, { content: "Hello" }))).toBe(160_005);
});

test("a thread is seen by whoever sees its channel, in threads one writes by a permission of its own", async () => {
  const { client, local } = harness;
  const id = await local.person("sam").thread("Talk", { channel: "general" });
  local.deny(local.ids.general, ["SEND_MESSAGES_IN_THREADS"]);
  expect(await codeOf(rest("post", `/channels/${id}/messages`, { content: "x" }))).toBe(50_013);
  await rest("post", inGeneral("/messages"), { content: "Here I may." });
  local.deny(local.ids.general, ["VIEW_CHANNEL"]);
  expect(await codeOf(rest("get", `/channels/${id}`))).toBe(50_001);
  const other = await connect(local);
  expect(other.channels.cache.has(id)).toBe(false);
  const synced = next<ReadonlyMap<string, unknown>>(other, Events.ThreadListSync);
  local.allow(local.ids.general);
  expect([...(await synced).keys()]).toEqual([id]);
  await other.destroy();
  local.allow(local.ids.general, ["MANAGE_THREADS"]);
  const gone = next<AnyThreadChannel>(client, Events.ThreadDelete);
  await rest("delete", `/channels/${id}`);
  expect((await gone).id).toBe(id);
  expect(await codeOf(rest("get", `/channels/${id}`))).toBe(10_003);
});

test("a client that connects later knows the active threads, joins and leaves them", async () => {
  const { local } = harness;
  const id = await local.person("sam").thread("Talk", { channel: "general" });
  const other = await connect(local);
  const thread = other.channels.cache.get(id);
  if (!thread?.isThread()) throw new Error("no thread");
  expect(thread.joined).toBe(false);
  await thread.join();
  expect((await thread.members.fetch()).size).toBe(2);
  await thread.leave();
  expect(await rest("get", `/channels/${id}/thread-members`)).toMatchObject([{ user_id: local.ids.sam }]);
  await other.destroy();
});

test("slow mode and other settings of a thread, and changes of a channel, are said not to be there", async () => {
  const told = vi.spyOn(console, "warn").mockReturnValue();
  const id = await harness.local.person("sam").thread("Talk", { channel: "general" });
  const refusals = [
    rest("post", inGeneral(`/messages/${message}/threads`), { name: "Slow", rate_limit_per_user: 5 }),
    rest("patch", `/channels/${id}`, { rate_limit_per_user: 5 }),
    rest("patch", inGeneral(""), { name: "elsewhere" }),
  ];
  const words = await Promise.all(refusals.map((one) => one.catch((error: unknown) => String(error))));
  for (const one of words) expect(one).toContain("The local Discord does not model");
  expect(told).toHaveBeenCalledTimes(3);
  told.mockRestore();
});
