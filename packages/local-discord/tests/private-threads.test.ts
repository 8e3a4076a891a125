// Private threads: who sees them, who adds and removes whom, archived ones, with discord.js. Source: Discord's page on threads.
import {
  type AnyThreadChannel,
  ChannelType,
  type Client,
  Events,
  GatewayIntentBits as Intents,
  type Message,
  MessageType,
  type PrivateThreadChannel,
  type TextChannel,
} from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../src/index.ts";
import { codeOf, connect, next } from "./harness.ts";

type People = "robin" | "sam" | "kim" | "lee";
let local: LocalDiscord<People>;
let client: Client<true>;
let general: TextChannel;

/** Robin owns the server, Lee is not in it. */
beforeEach(async () => {
  const people = [{ name: "robin" }, { name: "sam" }, { name: "kim" }, { name: "lee", member: false }] as const;
  local = await startLocalDiscord({ people });
  const intents = [Intents.Guilds, Intents.GuildMessages, Intents.GuildMembers, Intents.MessageContent];
  client = await connect(local, { intents });
  const channel = await client.channels.fetch(local.ids.general);
  if (channel?.type !== ChannelType.GuildText) throw new Error("no text channel");
  general = channel;
});
afterEach(async () => {
  await client.destroy();
  await local.close();
});

const inGeneral = (path: string) => `/channels/${general.id}${path}` as const;

async function begin(invitable?: boolean): Promise<PrivateThreadChannel> {
  const how = invitable === undefined ? {} : { invitable };
  const thread = await general.threads.create({ name: "Quiet", type: ChannelType.PrivateThread, ...how });
  return thread as PrivateThreadChannel;
}

/** Whether they find it, by name, among their channels. */
const finds = (name: People) =>
  local
    .person(name)
    .type("hello", { channel: "Quiet" })
    .then(() => true)
    .catch((error: Error) => !error.message.includes("There is no channel"));

test("without a type a thread is private; nothing in the channel tells of it, and others see it once they are added", async () => {
  const begun = next<AnyThreadChannel>(client, Events.ThreadCreate);
  const { id: thread } = (await client.rest.post(inGeneral("/threads"), { body: { name: "Quiet" } })) as { id: string };
  expect(await begun).toMatchObject({ id: thread, type: ChannelType.PrivateThread, invitable: true, joined: true });
  expect(local.messages(general.id)).toEqual([]);
  expect([await finds("sam"), await finds("kim")]).toEqual([false, false]);
  const quiet = (await begun) as PrivateThreadChannel;
  await quiet.members.add(local.ids.sam);
  expect([await finds("sam"), await finds("kim")]).toEqual([true, false]);
  expect(local.messages(thread).map(({ type, mentions }) => [type, mentions.map(({ username }) => username)])).toEqual([
    [MessageType.RecipientAdd, ["sam"]],
    [MessageType.Default, []],
  ]);
  await quiet.members.remove(local.ids.sam);
  expect(await finds("sam")).toBe(false);
  expect(local.violations).toEqual([]);
});

test("who manages threads sees them without being in them: the owner of the server does", async () => {
  const thread = await begin();
  expect(await finds("robin")).toBe(true);
  expect((await thread.members.fetch()).map((member) => member.id)).toContain(local.ids.robin);
});

test("the bot is told of one that a person began when it is added, and no more when it is removed", async () => {
  const sam = local.person("sam");
  const thread = await sam.thread("Quiet", { channel: "general", isPrivate: true });
  expect(await codeOf(client.rest.get(`/channels/${thread}`))).toBe(50_001);
  const told: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => void told.push(content));
  await sam.type("not for bots", { channel: "Quiet" });
  const gained = next<AnyThreadChannel>(client, Events.ThreadCreate);
  await sam.invite("Bot", { channel: "Quiet" });
  expect(await gained).toMatchObject({ id: thread, joined: true });
  const heard = next<Message>(client, Events.MessageCreate);
  await sam.type("welcome", { channel: "Quiet" });
  await heard;
  await expect.poll(() => told).toEqual(["", "welcome"]);
  const removed = next(client, Events.ThreadMembersUpdate);
  await sam.invite("Bot", { channel: "Quiet" }, false);
  await removed;
  expect(await codeOf(client.rest.get(`/channels/${thread}`))).toBe(50_001);
});

test("a client that connects later knows those that it is in, and no others", async () => {
  const own = await begin();
  await local.person("sam").thread("Theirs", { channel: "general", isPrivate: true });
  const other = await connect(local);
  const threads = other.channels.cache.filter((channel) => channel.isThread()).map((channel) => channel.id);
  expect(threads).toEqual([own.id]);
  await other.destroy();
});

test("whoever writes in one may add others, unless it is not invitable: then only who manages threads", async () => {
  const thread = await begin(false);
  const sam = local.person("sam");
  expect(await codeOf(thread.members.add(local.ids.sam))).toBe(50_013);
  await thread.members.add(local.ids.robin);
  local.allow(general.id, ["MANAGE_THREADS"]);
  await thread.members.add(local.ids.sam);
  await expect(sam.invite("kim", { channel: "Quiet" })).rejects.toThrow("You may not add them to this thread.");
  await thread.setInvitable(true);
  await sam.invite("kim", { channel: "Quiet" });
  await expect(sam.invite("kim", { channel: "Quiet" }, false)).rejects.toThrow("You may not remove anybody");
  await sam.invite("sam", { channel: "Quiet" }, false);
  expect((await thread.members.fetch({ cache: false })).map((member) => member.id).toSorted()).toEqual(
    [local.ids.robin, local.ids.kim, local.ids.bot].toSorted(),
  );
  expect(await codeOf(thread.members.add(local.ids.lee))).toBe(10_007);
  expect(await codeOf(thread.members.fetch(local.ids.sam))).toBe(10_007);
  expect(await thread.members.fetch({ member: local.ids.kim, withMember: true })).toMatchObject({
    guildMember: { id: local.ids.kim },
  });
});

test("only who manages threads changes who may add others, and only a private one has that", async () => {
  const thread = await begin();
  expect(await codeOf(thread.setInvitable(false))).toBe(50_013);
  await thread.setName("Hush");
  local.allow(general.id, ["MANAGE_THREADS"]);
  expect(await thread.setInvitable(false)).toMatchObject({ invitable: false, name: "Hush" });
  const talk = await local.person("sam").thread("Talk", { channel: "general" });
  expect(await codeOf(client.rest.patch(`/channels/${talk}`, { body: { invitable: true } }))).toBe(50_035);
  const body = { name: "Talk", type: ChannelType.PublicThread, invitable: true };
  expect(await codeOf(client.rest.post(inGeneral("/threads"), { body }))).toBe(50_035);
});

test("private ones are in text channels only, for who may begin them", async () => {
  const news = `/channels/${local.ids.announcements}/threads` as const;
  expect(await codeOf(client.rest.post(news, { body: { name: "Quiet", type: ChannelType.PrivateThread } }))).toBe(
    50_035,
  );
  const sam = local.person("sam");
  await expect(sam.thread("Quiet", { channel: "announcements", isPrivate: true })).rejects.toThrow(
    "There are no private threads here.",
  );
  local.deny(general.id, ["CREATE_PRIVATE_THREADS"]);
  expect(await codeOf(begin())).toBe(50_013);
});

test("archived ones are listed apart from public ones: the bot's own, and all for who manages threads", async () => {
  const own = await begin();
  const foreign = await local.person("sam").thread("Theirs", { channel: "general", isPrivate: true });
  local.allow(general.id, ["MANAGE_THREADS"]);
  await own.setArchived(true);
  await client.rest.patch(`/channels/${foreign}`, { body: { archived: true } });
  const listed = async (path: string) =>
    ((await client.rest.get(inGeneral(path))) as { threads: { id: string }[] }).threads.map((thread) => thread.id);
  expect(await listed("/threads/archived/public")).toEqual([]);
  expect(await listed("/threads/archived/private")).toEqual([foreign, own.id]);
  expect(await listed("/users/@me/threads/archived/private")).toEqual([own.id]);
  expect(await listed(`/users/@me/threads/archived/private?before=${own.id}`)).toEqual([]);
  expect(await codeOf(client.rest.put(`/channels/${own.id}/thread-members/${local.ids.sam}`))).toBe(50_083);
  local.allow(general.id);
  expect(await codeOf(client.rest.get(inGeneral("/threads/archived/private")))).toBe(50_013);
  await own.send("Back again");
  expect(await listed("/users/@me/threads/archived/private")).toEqual([]);
});
