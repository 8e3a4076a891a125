// A state/playground.sqlite of the program from before the application and its people were options, as SQL: a bot had
// posted, pinned and answered in it, permissions were denied, a channel was deleted, somebody had closed their messages.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readMessage } from "@attache/local-discord";
import { ChannelType, Client, DiscordAPIError, GatewayIntentBits, Routes } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Playground, startPlayground } from "#src/playground.ts";

const dir = mkdtempSync(join(tmpdir(), "playground-state-"));
const file = join(dir, "playground.sqlite");
let playground: Playground;
let client: Client;

beforeAll(async () => {
  const database = new DatabaseSync(file);
  database.exec(readFileSync(join(import.meta.dirname, "earlier-state.sql"), "utf8"));
  database.close();
  playground = await startPlayground({ file, clock: { now: () => Date.parse("2026-05-01T09:02:00Z") } });
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: playground.apiUrl } });
  await client.login(playground.token);
  await playground.untilBotReady();
});
afterAll(async () => {
  await client.destroy();
  await playground.close();
  rmSync(dir, { recursive: true });
});

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof DiscordAPIError ? error.code : error;
}

test("an earlier file keeps its token, ids, messages and commands", async () => {
  expect(playground.token).toBe("kept.with.the-file");
  expect(playground.ids).toEqual({
    guild: "1098100000000000001",
    everyone: "1098100000000000001",
    botRole: "1098100000000000104",
    general: "1098100000000000201",
    digests: "1098100000000000202",
    announcements: "1098100000000000203",
    desk: "1098100000000000204",
    robin: "1098100000000000301",
    sam: "1098100000000000302",
    bot: "1098100000000000303",
    application: "1098100000000000303",
    robinDm: "1098100000000000401",
    samDm: "1098100000000000402",
    elsewhere: "1098100000000000403",
    noor: "1098100000000000304",
    noorDm: "1098100000000000404",
    kim: "1098100000000000305",
    kimDm: "1098100000000000405",
    alex: "1098100000000000306",
    alexDm: "1098100000000000406",
  });
  const said = (id: string) => playground.messages(id).map(readMessage);
  expect(said(playground.ids.digests)).toEqual(["was → is", ""]);
  expect(said(playground.ids.general)).toEqual(["a file\n(summit.ics)", "hello, all"]);
  expect(said(playground.ids.robinDm)).toEqual(["to Robin"]);
  expect(playground.scheduledEvents()).toMatchObject([{ name: "Summit", creator: { username: "Attaché" } }]);
  const commands = await client.rest.get(Routes.applicationCommands(playground.ids.application));
  expect(commands).toMatchObject([{ name: "event" }]);
});

test("an earlier file gets the editors’ private channel, where the bot may work", async () => {
  const { desk } = playground.ids;
  const channel = await client.channels.fetch(desk);
  if (channel?.type !== ChannelType.GuildText) throw new Error("no text channel");
  expect([channel.name, channel.topic]).toEqual(["desk", "Editors only"]);
  const needed = ["ViewChannel", "SendMessages", "ReadMessageHistory", "ManageMessages"] as const;
  expect(channel.permissionsFor(client.user?.id ?? "")?.has(needed)).toBe(true);
  const editors = channel.guild.roles.cache.find(({ name }) => name === "Secretariat");
  const readers = channel.guild.roles.cache.find(({ name }) => name === "Delegates");
  expect([editors, readers].map((role) => role && channel.permissionsFor(role).has("ViewChannel"))).toEqual([
    true,
    false,
  ]);
  await expect(playground.person("sam").type("let me in", { channel: "#desk" })).rejects.toThrow("no channel #desk");
  await playground.person("robin").type("good morning", { channel: "#desk" });
  expect(playground.messages(desk).map(readMessage)).toEqual(["good morning"]);
});

test("an earlier file keeps what was taken away, closed and deleted", async () => {
  const { digests, announcements, samDm, guild } = playground.ids;
  const send = (channel: string) => client.rest.post(Routes.channelMessages(channel), { body: { content: "x" } });
  expect(await codeOf(send(digests))).toBe(50013);
  expect(await codeOf(send(samDm))).toBe(50007);
  expect(await codeOf(send(announcements))).toBe(10003);
  const role = client.guilds.cache.get(guild)?.roles.cache.get(playground.ids.botRole);
  expect([role?.name, role?.permissions.has("PinMessages"), role?.permissions.has("CreateEvents")]).toEqual([
    "Attaché",
    true,
    false,
  ]);
  playground.allow(digests);
  const again = { content: "was → is", nonce: "edition-1", enforce_nonce: true };
  await client.rest.post(Routes.channelMessages(digests), { body: again });
  expect(playground.messages(digests)).toHaveLength(2);
});

test("a new file is founded with the same server, roles, channels and people", async () => {
  const other = join(dir, "new.sqlite");
  await (await startPlayground({ file: other })).close();
  const founded = documentsIn(other);
  const earlier = documentsIn(file).filter(([kind]) => kind !== "scheduled-event");
  expect(founded.map(([kind, id]) => `${kind} ${id}`)).toEqual(
    [...earlier.map(([kind, id]) => `${kind} ${id}`), "channel 1098100000000000203"].toSorted(),
  );
  const untouched = ["1098100000000000001", "1098100000000000102", "1098100000000000103", "1098100000000000402"];
  const only = (all: typeof founded) => all.filter(([, id]) => untouched.includes(id));
  expect(only(founded)).toEqual(only(earlier));
});

function documentsIn(path: string): readonly (readonly [kind: string, id: string, value: unknown])[] {
  const database = new DatabaseSync(path);
  const rows = database.prepare("SELECT kind, CAST(id AS TEXT) AS id, json FROM document ORDER BY kind, id").all();
  database.close();
  return rows.map(({ kind, id, json }) => [String(kind), String(id), JSON.parse(String(json))]);
}
