import { Events, GatewayIntentBits, PermissionFlagsBits, type Role, Routes, type TextChannel } from "discord.js";
import { afterEach, beforeAll, expect, test } from "vitest";
import { codeOf, type Harness, INTENTS, next, startHarness } from "./harness.ts";

let harness: Harness;
let general: TextChannel;
beforeAll(async () => {
  harness = await startHarness({}, { intents: [...INTENTS, GatewayIntentBits.GuildMessages] });
  general = (await harness.client.channels.fetch(harness.local.ids.general)) as TextChannel;
  return () => harness.stop();
});
afterEach(() => {
  harness.local.allow(general.id);
  harness.local.allow(harness.local.ids.guild);
});

const theirs = async () => (await harness.local.person("sam").type("hello")).message?.id ?? "";

test("what the bot may do here is what Discord's client library computes too", async () => {
  const { client, local } = harness;
  const permissions = general.permissionsFor(client.user)!;
  for (const name of ["SendMessages", "PinMessages", "CreateEvents"] as const) expect(permissions.has(name)).toBe(true);
  expect(permissions.has("ManageMessages")).toBe(false);
  const robin = general.permissionsFor(await general.guild.members.fetch(local.ids.robin));
  expect(robin.has("Administrator")).toBe(true);
});

test("messages of others are deleted only with MANAGE_MESSAGES", async () => {
  const id = await theirs();
  const erase = () => harness.client.rest.delete(Routes.channelMessage(general.id, id));
  expect(await codeOf(erase())).toBe(50013);
  harness.local.allow(general.id, ["MANAGE_MESSAGES"]);
  await erase();
});

test("files need ATTACH_FILES, embeds need EMBED_LINKS, plain text neither", async () => {
  harness.local.deny(general.id, ["ATTACH_FILES", "EMBED_LINKS"]);
  expect(await codeOf(general.send({ files: [{ attachment: Buffer.from("x"), name: "a.txt" }] }))).toBe(50013);
  expect(await codeOf(general.send({ embeds: [{ title: "x" }] }))).toBe(50013);
  await general.send("x");
});

test("everyone is mentioned only by those who may", async () => {
  expect((await general.send("@everyone")).mentions.everyone).toBe(false);
  harness.local.allow(general.id, ["MENTION_EVERYONE"]);
  expect((await general.send("@everyone")).mentions.everyone).toBe(true);
  expect((await general.send({ content: "@everyone", allowedMentions: { parse: [] } })).mentions.everyone).toBe(false);
});

test("a channel that the bot may not see is not in the list of channels", async () => {
  harness.local.deny(general.id, ["VIEW_CHANNEL"]);
  const channels = (await harness.client.rest.get(Routes.guildChannels(harness.local.ids.guild))) as { name: string }[];
  expect(channels.map(({ name }) => name)).toEqual(["updates", "announcements"]);
});

test("a permission of the server is taken from the bot's role, and the client learns of it", async () => {
  const { client, local } = harness;
  const changed = new Promise<Role>((resolve) => client.once(Events.GuildRoleUpdate, (_, role) => resolve(role)));
  local.deny(local.ids.guild, ["CREATE_EVENTS"]);
  expect((await changed).permissions.has(PermissionFlagsBits.CreateEvents)).toBe(false);
  const role = await client.rest.get(Routes.guildRole(local.ids.guild, local.ids.botRole));
  expect(BigInt((role as { permissions: string }).permissions) & PermissionFlagsBits.CreateEvents).toBe(0n);
  expect(await codeOf(client.rest.get(Routes.guildRole(local.ids.guild, "1")))).toBe(10011);
});

test("what would have no effect is said in words", () => {
  const { ids, deny } = harness.local;
  expect(() => deny(ids.general, ["CREATE_EVENTS"])).toThrow("a permission of the server");
  expect(() => deny(ids.guild, ["SEND_MESSAGES"])).toThrow("everybody in the server has SEND_MESSAGES");
  expect(() => deny("1", ["SEND_MESSAGES"])).toThrow("no channel 1");
});

test("the bot's permissions come along with every interaction", async () => {
  const { client, local } = harness;
  await client.application.commands.set([{ name: "ask", description: "Asks" }]);
  local.deny(general.id, ["SEND_MESSAGES"]);
  client.once(Events.InteractionCreate, (one) =>
    one.isChatInputCommand() ? one.reply(`${one.appPermissions.has("SendMessages")}`) : undefined,
  );
  expect((await local.person("sam").type("/ask")).text).toBe("false");
  const heard = next(client, Events.MessageCreate);
  await local.person("sam").type("people may still write");
  await heard;
});
