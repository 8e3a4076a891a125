import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Events, GatewayIntentBits, Routes } from "discord.js";
import { afterEach, expect, test } from "vitest";
import { checkBody, InvalidOptions, type LocalDiscord, startLocalDiscord, UnusableFile } from "../src/index.ts";
import type { WorldOptions } from "../src/world/options.ts";
import { readOptions } from "../src/world/read-options.ts";
import { codeOf, connect } from "./harness.ts";

const open: Pick<LocalDiscord, "close">[] = [];
afterEach(async () => {
  for (const local of open.splice(0)) await local.close();
});

function faultsOf(options: WorldOptions<string, string>): readonly string[] {
  try {
    readOptions(options);
    return [];
  } catch (error) {
    if (error instanceof InvalidOptions) return error.faults;
    throw error;
  }
}

test("without options there is a bot, a server with three channels, and Robin and Sam", async () => {
  const local = await startLocalDiscord();
  open.push(local);
  const client = await connect(local);
  const guild = client.guilds.cache.first();
  expect([client.user.username, guild?.name, guild?.ownerId]).toEqual(["Bot", "Test Server", local.ids.robin]);
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual(["general", "updates", "announcements"]);
  expect(guild?.roles.cache.map(({ name }) => name).toSorted()).toEqual(["@everyone", "Bot", "Members", "Moderators"]);
  expect((await guild?.members.fetch(local.ids.sam))?.displayName).toBe("Sam");
  await client.destroy();
});

test("application, server, roles, people and channels are those of the options, by the names they have there", async () => {
  const local = await startLocalDiscord({
    application: { name: "Parrot", description: "Repeats what it hears", permissions: ["VIEW_CHANNEL"] },
    guild: { name: "Aviary", roles: [{ name: "Keepers", permissions: ["MANAGE_MESSAGES"], mentionable: true }] },
    people: [{ name: "ada", displayName: "Ada L." }, { name: "ben", roles: ["Keepers"] }, { name: "cy" }],
    channels: [{ name: "cage" }, { name: "news", kind: "announcement", topic: "Chirps" }],
  });
  open.push(local);
  const client = await connect(local);
  const application = await client.application.fetch();
  expect([client.user.tag, application.name, application.description]).toEqual([
    "Parrot#4317",
    "Parrot",
    "Repeats what it hears",
  ]);
  const guild = await client.guilds.fetch(local.ids.guild);
  expect([guild.name, guild.ownerId]).toEqual(["Aviary", local.ids.ada]);
  const ben = await guild.members.fetch(local.ids.ben);
  expect(ben.roles.cache.map(({ name }) => name).toSorted()).toEqual(["@everyone", "Keepers"]);
  expect(ben.permissions.has("ManageMessages")).toBe(true);
  expect(guild.roles.cache.get(local.ids.botRole)?.permissions.toArray()).toEqual(["ViewChannel"]);
  expect(await client.channels.fetch(local.ids.news)).toMatchObject({ name: "news", topic: "Chirps", type: 5 });
  const seen = await local.person("cy").type("cracker");
  expect(seen.message).toMatchObject({ channel_id: local.ids.cage, author: { username: "cy", global_name: "cy" } });
  await client.destroy();
});

test("everybody can be written to, and the bot's name is what mentions it", async () => {
  const people = [{ name: "ada" }, { name: "ben" }, { name: "cy" }] as const;
  const local = await startLocalDiscord({ application: { name: "Parrot" }, people });
  open.push(local);
  const client = await connect(local, { intents: [GatewayIntentBits.DirectMessages] });
  client.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply(`to ${message.author.username}`);
  });
  for (const { name } of people) expect((await local.person(name).dm("hello")).text).toBe(`to ${name}`);
  local.closeDms("cy");
  const dm = { content: "x" };
  expect(await codeOf(client.rest.post(Routes.channelMessages(local.ids.cyDm), { body: dm }))).toBe(50007);
  expect(() => local.person("dan" as "ada")).toThrow("nobody is called dan; there are: ada, ben, cy");
  await client.destroy();
});

test("ids come from the places in the lists, pass over those that are given, and are always the same", async () => {
  const options = {
    people: [{ name: "ada" }, { name: "ben", id: "1098100000000000301" }, { name: "cy" }, { name: "di" }],
    channels: [{ name: "one", id: "123456789012345678" }, { name: "two" }, { name: "three" }],
    guild: { id: "223456789012345678", roles: [{ name: "A" }, { name: "B" }, { name: "C" }] },
    application: { id: "323456789012345678" },
  } as const;
  for (const _ of ["once", "again"]) {
    const local = await startLocalDiscord(options);
    open.push(local);
    expect(local.ids).toMatchObject({
      guild: "223456789012345678",
      everyone: "223456789012345678",
      bot: "323456789012345678",
      application: "323456789012345678",
      ada: "1098100000000000302",
      ben: "1098100000000000301",
      cy: "1098100000000000304",
      one: "123456789012345678",
      two: "1098100000000000201",
      three: "1098100000000000202",
    });
    expect(new Set(Object.values(local.ids)).size).toBe(Object.keys(local.ids).length - 2);
  }
});

test("channels and people that are added later come into the file that is there", async () => {
  const dir = mkdtempSync(join(tmpdir(), "local-discord-options-"));
  const file = join(dir, "state.sqlite");
  const first = await startLocalDiscord({ file, channels: [{ name: "one" }] });
  await first.person("robin").type("kept");
  await first.close();
  const second = await startLocalDiscord({ file, channels: [{ name: "one" }, { name: "two" }] });
  open.push(second);
  expect(second.messages(second.ids.one).map(({ content }) => content)).toEqual(["kept"]);
  expect((await second.person("robin").type("new", { channel: "#two" })).text).toBe("new");
  rmSync(dir, { recursive: true });
});

test("every fault of the options is told at once, with its place", () => {
  expect(
    faultsOf({
      application: { name: "", permissions: ["FLY" as "VIEW_CHANNEL"] },
      guild: { name: "G", id: "12" },
      people: [{ name: "Ada" }],
      channels: [{ name: "a b" }, { name: "c", kind: "voice" as "text" }],
    }),
  ).toEqual([
    expect.stringMatching(/^application\.name: /),
    "application.permissions[0]: must be one of Discord's permissions, by its name",
    expect.stringMatching(/^guild\.name: /),
    "guild.id: must be a snowflake",
    "people[0].name: must be 2 to 32 small letters, digits, _ or .",
    expect.stringMatching(/^people: .*2/),
    "channels[0].name: must be 1 to 100 small letters, digits, - or _",
    expect.stringMatching(/^channels\[1\]\.kind: /),
  ]);
  expect(faultsOf({ plan: [] } as WorldOptions)).toEqual([expect.stringMatching(/^body: .*plan/)]);
});

test("names, roles and ids that do not fit together are told at once", () => {
  expect(
    faultsOf({
      people: [{ name: "ada" }, { name: "ada" }, { name: "guild", roles: ["Pilots"], id: "123456789012345678" }],
      channels: [
        { name: "ada" },
        { name: "one", id: "123456789012345678" },
        { name: "two", id: "1098100000000000104" },
      ],
    }),
  ).toEqual([
    "people[1].name: “ada” is the name of something else",
    "people[1].name: “adaDm” is the name of something else",
    "people[2].name: “guild” is the name of something else",
    "channels[0].name: “ada” is the name of something else",
    "people[2].roles[0]: there is no role “Pilots”",
    "channels[1].id: “123456789012345678” is the id of something else",
    "channels[2].id: “1098100000000000104” is the id of something else",
  ]);
});

test("a start that fails says why: options, file, port", async () => {
  await expect(startLocalDiscord({ people: [] })).rejects.toThrow(InvalidOptions);
  await expect(startLocalDiscord({ port: 70_000 })).rejects.toThrow(InvalidOptions);
  const dir = mkdtempSync(join(tmpdir(), "local-discord-options-"));
  writeFileSync(join(dir, "text.sqlite"), "This is no database. ".repeat(50));
  await expect(startLocalDiscord({ file: join(dir, "text.sqlite") })).rejects.toThrow(UnusableFile);
  rmSync(dir, { recursive: true });
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await expect(startLocalDiscord({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await new Promise((resolve) => void server.close(resolve));
});

test("a body can be checked without a server", () => {
  expect(checkBody("message", { content: "fine" })).toEqual([]);
  expect(checkBody("message", { content: "x".repeat(2_001) })).toEqual([
    expect.stringMatching(/^content: Must be 2000 or fewer/),
  ]);
  expect(checkBody("command", { name: "Say", description: "x" })).toEqual([expect.stringMatching(/^name: /)]);
});
