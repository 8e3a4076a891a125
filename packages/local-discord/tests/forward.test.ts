import { Events, GatewayIntentBits, type Message, Routes, type TextChannel } from "discord.js";
import { afterEach, beforeAll, expect, test } from "vitest";
import { codeOf, connect, type Harness, INTENTS, next, startHarness } from "./harness.ts";

let harness: Harness;
let updates: TextChannel;
beforeAll(async () => {
  harness = await startHarness({}, { intents: [...INTENTS, GatewayIntentBits.GuildMessages] });
  updates = (await harness.client.channels.fetch(harness.local.ids.updates)) as TextChannel;
  return () => harness.stop();
});
afterEach(() => harness.local.allow(harness.local.ids.general));

const robin = () => harness.local.person("robin");
const sam = () => harness.local.person("sam");

/** What Sam says in #general. */
async function said(text: string) {
  return (await sam().type(text)).message!;
}

/** What the bot answers when it is asked to forward a message of #general into #updates, with changes to the request. */
function forwardByBot(message: string, changes: object = {}, reference: object = {}): Promise<unknown> {
  const { general } = harness.local.ids;
  const message_reference = { type: 1, message_id: message, channel_id: general, ...reference };
  return harness.client.rest.post(Routes.channelMessages(updates.id), { body: { message_reference, ...changes } });
}

test("a forward has no words of its own, and a copy of the message without its author", async () => {
  const original = await said("Xi: “gain from cooperation”");
  const { message } = await robin().forward(original, { to: "#updates" });
  const { guild, general, robin: id } = harness.local.ids;
  expect(message).toMatchObject({
    channel_id: updates.id,
    author: { id },
    content: "",
    type: 0,
    flags: 1 << 14,
    message_reference: { type: 1, message_id: original.id, channel_id: general, guild_id: guild },
  });
  expect(message?.message_snapshots).toEqual([
    {
      message: {
        type: 0,
        content: "Xi: “gain from cooperation”",
        embeds: [],
        attachments: [],
        components: [],
        flags: 0,
        mentions: [],
        mention_roles: [],
        timestamp: original.timestamp,
        edited_timestamp: null,
      },
    },
  ]);
});

test("in a direct message the bot reads the copy, in a server only with the intent for it", async () => {
  const heard = next<Message>(harness.client, Events.MessageCreate);
  const original = await said("between capitals");
  await heard;
  const inServer = next<Message>(harness.client, Events.MessageCreate);
  await robin().forward(original, { to: "#updates" });
  expect((await inServer).messageSnapshots.first()?.content).toBe("");

  harness.client.once(Events.MessageCreate, (message) => message.reply(`read: ${copyIn(message)}`));
  expect((await robin().forward(original, { to: "dm" })).text).toBe("read: between capitals");

  const reader = await connect(harness.local, {
    intents: [...INTENTS, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  });
  const read = next<Message>(reader, Events.MessageCreate);
  await robin().forward(original, { to: "#updates" });
  expect(copyIn(await read)).toBe("between capitals");
  await reader.destroy();
  // Whether the bot may read is that of its newest connection.
  await (await connect(harness.local)).destroy();
});

function copyIn(message: Message): string {
  return [...message.messageSnapshots.values()].map(({ content }) => content).join();
}

test("the copy stays as it is when the original changes or goes", async () => {
  const original = await updates.send("as it was");
  const shown = harness.local.messages(updates.id).at(-1)!;
  const { message } = await robin().forward(shown, { to: "elsewhere" });
  await original.edit("as it is");
  await original.delete();
  const kept = harness.local.messages(harness.local.ids.elsewhere).find(({ id }) => id === message?.id);
  expect(kept?.message_snapshots?.[0]?.message.content).toBe("as it was");
});

test("a forward that is forwarded hands on the copy in it", async () => {
  const first = await robin().forward(await said("from hand to hand"), { to: "#updates" });
  const second = await sam().forward(first, { to: "#announcements" });
  expect(second.message?.message_reference?.message_id).toBe(first.message?.id);
  expect(second.message?.message_snapshots).toEqual(first.message?.message_snapshots);
});

test("the bot forwards what it has written, embeds and components too", async () => {
  const embeds = [{ title: "Xi writes", description: "“gain from cooperation”" }];
  const own = await updates.send({ embeds });
  const forward = await own.forward(updates);
  expect(forward.messageSnapshots.first()?.embeds[0]?.title).toBe("Xi writes");
  const components = [{ type: 10, content: "“lose from confrontation”" }];
  const card = await updates.send({ flags: 1 << 15, components });
  const copy = (await card.forward(updates)).messageSnapshots.first();
  expect(copy?.components[0]?.toJSON()).toMatchObject(components[0]!);
});

test("the bot forwards nothing that it cannot read, see or look back at", async () => {
  const { id } = await said("not for bots");
  expect(await codeOf(forwardByBot(id))).toBe(160014);
  harness.local.deny(harness.local.ids.general, ["READ_MESSAGE_HISTORY"]);
  expect(await codeOf(forwardByBot(id))).toBe(160009);
  harness.local.deny(harness.local.ids.general, ["VIEW_CHANNEL"]);
  expect(await codeOf(forwardByBot(id))).toBe(50001);
});

test("a forward says nothing besides, and names a message that is there, with its channel", async () => {
  const general = (await harness.client.channels.fetch(harness.local.ids.general)) as TextChannel;
  const { id } = await general.send("mine");
  expect(await codeOf(forwardByBot(id, { content: "look" }))).toBe(160011);
  expect(await codeOf(forwardByBot(id, { embeds: [{ title: "look" }] }))).toBe(160011);
  expect(await codeOf(forwardByBot(id, {}, { channel_id: updates.id }))).toBe(10008);
  expect(await codeOf(forwardByBot("1"))).toBe(10008);
  expect(harness.local.violations).toEqual([]);
  expect(await codeOf(forwardByBot(id, {}, { channel_id: undefined }))).toBe(50035);
  expect(harness.local.violations.map(({ problems }) => problems)).toEqual([
    ["message_reference.channel_id: This field is required"],
  ]);
});

test("Discord's own notes and answers that only one person sees are not forwarded", async () => {
  const general = (await harness.client.channels.fetch(harness.local.ids.general)) as TextChannel;
  await (await general.send("pinned")).pin();
  const note = harness.local.messages(general.id).at(-1)!;
  expect(await codeOf(forwardByBot(note.id))).toBe(50068);
  await expect(robin().forward(note, { to: "#updates" })).rejects.toThrow("This message cannot be forwarded.");

  await harness.client.application.commands.set([{ name: "secret", description: "For you only" }]);
  harness.client.once(Events.InteractionCreate, (one) =>
    one.isChatInputCommand() ? one.reply({ content: "between us", flags: 1 << 6 }) : undefined,
  );
  const secret = await robin().type("/secret");
  await expect(robin().forward(secret, { to: "dm" })).rejects.toThrow("This message cannot be forwarded.");
});

test("a person forwards nothing out of a conversation that is not theirs", async () => {
  const { message } = await sam().type("private", { channel: "dm" });
  await expect(robin().forward(message!, { to: "#updates" })).rejects.toThrow("This message does not exist.");
});
