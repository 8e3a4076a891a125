import { AttachmentBuilder, Events, GatewayIntentBits, type Message, Routes, type TextChannel } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf, type Harness, INTENTS, next, roleId, startHarness, testClock } from "./harness.ts";

const clock = testClock("2026-05-01T12:00:00Z");
let harness: Harness;
let updates: TextChannel;
const channel = () => Routes.channelMessages(harness.local.ids.updates);
const post = (body: object, where = channel()) => harness.client.rest.post(where, { body }) as Promise<{ id: string }>;

beforeAll(async () => {
  harness = await startHarness({ clock }, { intents: [...INTENTS, GatewayIntentBits.GuildMessages] });
  updates = (await harness.client.channels.fetch(harness.local.ids.updates)) as TextChannel;
});
afterAll(() => harness.stop());

test("ids carry the clock's time and grow", async () => {
  const one = await updates.send("one");
  const two = await updates.send("two");
  expect(one.createdAt.toISOString()).toBe("2026-05-01T12:00:00.000Z");
  expect(BigInt(two.id)).toBeGreaterThan(BigInt(one.id));
});

test("a repeated nonce gives the first message for five minutes, in any channel", async () => {
  const first = await post({ content: "a", nonce: "n-1", enforce_nonce: true });
  const elsewhere = Routes.channelMessages(harness.local.ids.general);
  expect((await post({ content: "b", nonce: "n-1", enforce_nonce: true }, elsewhere)).id).toBe(first.id);
  expect((await post({ content: "b", nonce: "n-1" })).id).not.toBe(first.id);
  clock.advance(5 * 60_000 + 1);
  expect((await post({ content: "c", nonce: "n-1", enforce_nonce: true })).id).not.toBe(first.id);
});

test("the nonce is told when the message is made, and not when it is read or changed later", async () => {
  const heard = next<Message>(harness.client, Events.MessageCreate);
  const sent = await post({ content: "a", nonce: "n-3", enforce_nonce: true });
  expect(sent).toMatchObject({ nonce: "n-3" });
  expect(await post({ content: "a", nonce: "n-3", enforce_nonce: true })).toMatchObject({ id: sent.id, nonce: "n-3" });
  expect((await heard).nonce).toBe("n-3");
  const route = Routes.channelMessage(updates.id, sent.id);
  expect(await harness.client.rest.get(route)).not.toHaveProperty("nonce");
  expect(await harness.client.rest.patch(route, { body: { content: "b" } })).not.toHaveProperty("nonce");
  const [newest] = (await harness.client.rest.get(channel())) as object[];
  expect(newest).not.toHaveProperty("nonce");
});

test("the nonce of a deleted message gives 10008", async () => {
  const first = await post({ content: "a", nonce: "n-2", enforce_nonce: true });
  await updates.messages.delete(first.id);
  expect(await codeOf(post({ content: "a", nonce: "n-2", enforce_nonce: true }))).toBe(10008);
});

test("a connection cut after storing posts twice without enforce_nonce, once with it", async () => {
  const count = (text: string) => harness.local.messages(updates.id).filter(({ content }) => content === text).length;
  for (const [text, enforce, copies] of [
    ["plain", false, 2],
    ["careful", true, 1],
  ] as const) {
    let cuts = 0;
    harness.local.intercept((_, phase) => (phase === "stored" && cuts++ === 0 ? "reset" : undefined));
    await post({ content: text, nonce: `cut-${text}`, enforce_nonce: enforce });
    expect(count(text)).toBe(copies);
  }
  harness.local.intercept(undefined);
});

test("an intercepted request can be answered otherwise before anything is stored", async () => {
  harness.local.intercept(({ method, path }, phase) =>
    method === "POST" && path === `/channels/${updates.id}/messages` && phase === "before"
      ? { status: 403, body: { code: 50013, message: "Missing Permissions" } }
      : undefined,
  );
  expect(await codeOf(post({ content: "never" }))).toBe(50013);
  harness.local.intercept(undefined);
  expect(harness.local.messages(updates.id).map(({ content }) => content)).not.toContain("never");
});

test("history is read before, after and around a message, newest first", async () => {
  const general = (await harness.client.channels.fetch(harness.local.ids.general)) as TextChannel;
  const ids: string[] = [];
  for (const text of "abcdefg") ids.push((await general.send(text)).id);
  const read = async (query: Record<string, string>) => {
    const found = (await harness.client.rest.get(Routes.channelMessages(general.id), {
      query: new URLSearchParams(query),
    })) as { content: string }[];
    return found.map(({ content }) => content).join("");
  };
  expect(await read({ limit: "3" })).toBe("gfe");
  expect(await read({ before: ids[3]!, limit: "2" })).toBe("cb");
  expect(await read({ after: ids[3]!, limit: "2" })).toBe("fe");
  expect(await read({ around: ids[3]!, limit: "3" })).toBe("edc");
  expect(await codeOf(read({ limit: "101" }))).toBe(50035);
});

test("without the permission to speak, to see or to read, Discord refuses as it does", async () => {
  const { local } = harness;
  local.deny(updates.id, ["SEND_MESSAGES"]);
  expect(await codeOf(updates.send("x"))).toBe(50013);
  local.deny(updates.id, ["VIEW_CHANNEL"]);
  expect(await codeOf(updates.send("x"))).toBe(50001);
  local.deny(updates.id, ["READ_MESSAGE_HISTORY"]);
  expect(await harness.client.rest.get(channel())).toEqual([]);
  local.allow(updates.id);
  await updates.send("x");
});

test("the client learns of changed permissions", async () => {
  const changed = next(harness.client, Events.ChannelUpdate);
  harness.local.deny(updates.id, ["SEND_MESSAGES"]);
  await changed;
  expect(updates.permissionsFor(harness.client.user)?.has("SendMessages")).toBe(false);
  harness.local.allow(updates.id);
});

test("closed direct messages refuse with 50007, opening the conversation does not", async () => {
  const user = await harness.client.users.fetch(harness.local.ids.sam);
  await user.send("hello");
  harness.local.closeDms("sam");
  await user.createDM(true);
  expect(await codeOf(user.send("hello?"))).toBe(50007);
});

test("files come with the message and are served", async () => {
  const file = new AttachmentBuilder(Buffer.from("BEGIN:VCALENDAR"), { name: "summit.ics", description: "A date" });
  const sent = await updates.send({ content: "dates", files: [file] });
  const attachment = sent.attachments.first()!;
  expect(attachment).toMatchObject({ name: "summit.ics", description: "A date", size: 15 });
  expect(await (await fetch(attachment.url)).text()).toBe("BEGIN:VCALENDAR");
});

test("only what was allowed is mentioned", async () => {
  const { robin } = harness.local.ids;
  const members = roleId(harness, "Members");
  const content = `<@${robin}> <@&${members}> @everyone`;
  const quiet = await updates.send({ content, allowedMentions: { parse: [] } });
  expect([quiet.mentions.users.size, quiet.mentions.roles.size, quiet.mentions.everyone]).toEqual([0, 0, false]);
  const loud = await updates.send({ content, allowedMentions: { roles: [members] } });
  expect([loud.mentions.users.size, loud.mentions.roles.size]).toEqual([0, 1]);
});

test("own messages are edited, published and deleted; those of others are not edited", async () => {
  const announcements = (await harness.client.channels.fetch(harness.local.ids.announcements)) as TextChannel;
  const message = await announcements.send("one");
  await message.edit("two");
  await message.crosspost();
  expect(await codeOf(message.crosspost())).toBe(40033);
  await message.delete();
  expect(await codeOf(message.edit("three"))).toBe(10008);
  const { message: theirs } = await harness.local.person("robin").type("hello", { channel: "#announcements" });
  const route = Routes.channelMessage(announcements.id, theirs!.id);
  expect(await codeOf(harness.client.rest.patch(route, { body: { content: "x" } }))).toBe(50005);
});

test("an empty message is refused", async () => {
  expect(await codeOf(post({ content: "" }))).toBe(50006);
});

test("a deleted channel is unknown (10003)", async () => {
  harness.local.deleteChannel(updates.id);
  expect(await codeOf(post({ content: "x" }))).toBe(10003);
});

test("a body that is not there, not JSON or not an object is refused, never a fault of the server", async () => {
  const send = async (body?: string) => {
    const headers = { authorization: `Bot ${harness.local.token}`, "content-type": "application/json" };
    const address = `${harness.local.apiUrl}/v10${Routes.channelMessages(harness.local.ids.general)}`;
    const response = await fetch(address, { method: "POST", headers, ...(body === undefined ? {} : { body }) });
    return ((await response.json()) as { code: number }).code;
  };
  expect([await send(), await send("null"), await send("[]"), await send("{")]).toEqual([50006, 50006, 50035, 50109]);
});

test("an unknown route is 404 with code 0, a wrong token 401", async () => {
  expect(await codeOf(harness.client.rest.get("/nothing"))).toBe(0);
  const response = await fetch(`${harness.local.apiUrl}/v10/users/@me`, { headers: { authorization: "Bot wrong" } });
  expect([response.status, await response.json()]).toEqual([401, { message: "401: Unauthorized", code: 0 }]);
});
