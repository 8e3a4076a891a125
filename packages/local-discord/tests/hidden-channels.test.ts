import {
  ChannelFlags,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayReceivePayload,
  PermissionFlagsBits,
  Routes,
  type TextChannel,
} from "discord.js";
import { beforeEach, expect, test } from "vitest";
import { codeOf, connect, type Harness, INTENTS, startHarness } from "./harness.ts";

const intents = [...INTENTS, GatewayIntentBits.GuildMessages, GatewayIntentBits.GuildMessageTyping];
let harness: Harness;
/** What the gateway told, in order, with the id of the channel that it concerns. */
let told: { readonly type: string; readonly data: Record<string, unknown> }[];

beforeEach(async () => {
  harness = await startHarness({}, { intents });
  told = [];
  harness.client.on(
    Events.Raw,
    ({ t, d }: GatewayReceivePayload) => void told.push({ type: t ?? "", data: { ...Object(d) } }),
  );
  return () => harness.stop();
});

const updates = () => harness.local.ids.updates;
const typesIn = (channel: string) =>
  told.filter(({ data }) => data.channel_id === channel || data.id === channel).map(({ type }) => type);

/** Resolves when everything that was told before has arrived. */
const caughtUp = () => harness.local.heartbeat();

test("what is said in a channel that the bot may not view does not reach it", async () => {
  const channel = (await harness.client.channels.fetch(updates())) as TextChannel;
  const own = await channel.send("pin me");
  harness.local.deny(updates(), ["VIEW_CHANNEL"]);
  await caughtUp();
  told.length = 0;
  await harness.local.person("robin").type("behind closed doors", { channel: "#updates" });
  await harness.local.person("robin").type("in the open");
  await caughtUp();
  expect(typesIn(updates())).toEqual([]);
  expect(typesIn(harness.local.ids.general)).toEqual([GatewayDispatchEvents.MessageCreate]);
  expect(await codeOf(own.pin())).toBe(50001);
});

test("edits, deletions, pins and typing there do not reach it either", async () => {
  const channel = (await harness.client.channels.fetch(updates())) as TextChannel;
  const sent = await channel.send("one");
  await sent.edit("two");
  await sent.pin();
  await channel.sendTyping();
  await sent.delete();
  await caughtUp();
  const { MessageCreate, MessageUpdate, MessageDelete, ChannelPinsUpdate } = GatewayDispatchEvents;
  expect(new Set(typesIn(updates()))).toEqual(
    new Set([MessageCreate, MessageUpdate, MessageDelete, ChannelPinsUpdate]),
  );

  // An answer to a command is the one way in which the bot writes where it sees nothing.
  await harness.client.application.commands.set([{ name: "ask", description: "Asks" }]);
  harness.local.deny(updates(), ["VIEW_CHANNEL"]);
  await caughtUp();
  told.length = 0;
  harness.client.once(Events.InteractionCreate, async (one) => {
    if (!one.isChatInputCommand()) return;
    await one.reply("one");
    await one.editReply("two");
    await one.deleteReply();
    await one.followUp("three");
  });
  expect((await harness.local.person("robin").type("/ask", { channel: "#updates" })).message?.channel_id).toBe(
    updates(),
  );
  await expect.poll(() => harness.local.messages(updates()).at(-1)?.content).toBe("three");
  await caughtUp();
  expect(typesIn(updates())).toEqual([GatewayDispatchEvents.InteractionCreate]);
});

test("the gateway says that the channel is there, and nothing about it", async () => {
  harness.local.deny(updates(), ["VIEW_CHANNEL"]);
  await caughtUp();
  const update = told.find(({ type }) => type === GatewayDispatchEvents.ChannelUpdate)?.data;
  expect(update).toMatchObject({
    id: updates(),
    type: 0,
    position: 1,
    parent_id: null,
    name: "___hidden___",
    topic: null,
    flags: ChannelFlags.ChannelObfuscated,
    permission_overwrites: [
      { id: harness.local.ids.everyone, type: 0, allow: "0", deny: String(PermissionFlagsBits.ViewChannel) },
    ],
  });
  const late = await connect(harness.local, { intents });
  const known = late.channels.cache.get(updates()) as TextChannel;
  expect([known.name, known.topic]).toEqual(["___hidden___", null]);
  expect(known.permissionsFor(late.user)?.has("ViewChannel")).toBe(false);
  expect((late.channels.cache.get(harness.local.ids.general) as TextChannel).name).toBe("general");
  await late.destroy();
});

test("over HTTP the channel is left out of the list and refused", async () => {
  harness.local.deny(updates(), ["VIEW_CHANNEL"]);
  const list = (await harness.client.rest.get(Routes.guildChannels(harness.local.ids.guild))) as { id: string }[];
  expect(list.map(({ id }) => id)).not.toContain(updates());
  expect(await codeOf(harness.client.rest.get(Routes.channel(updates())))).toBe(50001);
});

test("a channel that becomes visible again is told whole", async () => {
  harness.local.deny(updates(), ["VIEW_CHANNEL"]);
  await caughtUp();
  told.length = 0;
  harness.local.allow(updates());
  await caughtUp();
  expect(told).toMatchObject([
    { type: "CHANNEL_UPDATE", data: { id: updates(), name: "updates", topic: "What is new" } },
  ]);
  expect(told[0]?.data.permission_overwrites).toEqual([]);
});

test("a role that opens a channel has it told too", async () => {
  const { guild } = harness.local.ids;
  harness.local.deny(updates(), ["VIEW_CHANNEL"]);
  await caughtUp();
  told.length = 0;
  harness.local.allow(guild, ["ADMINISTRATOR"]);
  harness.local.allow(guild);
  await caughtUp();
  expect(told.map(({ type, data }) => [type, data.name])).toEqual([
    ["GUILD_ROLE_UPDATE", undefined],
    ["CHANNEL_UPDATE", "updates"],
    ["GUILD_ROLE_UPDATE", undefined],
    ["CHANNEL_UPDATE", "___hidden___"],
  ]);
});

test("that the channel is deleted, the bot is told", async () => {
  harness.local.deny(updates(), ["VIEW_CHANNEL"]);
  harness.local.deleteChannel(updates());
  await caughtUp();
  expect(told.at(-1)).toMatchObject({ type: "CHANNEL_DELETE", data: { id: updates(), name: "___hidden___" } });
  expect(harness.client.channels.cache.has(updates())).toBe(false);
});

test("the bot deletes a channel itself only with the permission for it", async () => {
  const channel = (await harness.client.channels.fetch(updates())) as TextChannel;
  expect(await codeOf(channel.delete())).toBe(50013);
  harness.local.allow(harness.local.ids.guild, ["MANAGE_CHANNELS"]);
  await channel.delete();
  await caughtUp();
  expect(told.at(-1)).toMatchObject({ type: "CHANNEL_DELETE", data: { id: updates(), name: "updates" } });
  expect(await codeOf(harness.client.rest.get(Routes.channel(updates())))).toBe(10003);
});
