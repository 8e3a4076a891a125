import { connect as dial } from "node:net";
import { Events, GatewayIntentBits, type Message, Routes, Status } from "discord.js";
import { afterEach, expect, test } from "vitest";
import { startLocalDiscord } from "../src/index.ts";
import { connect, type Harness, INTENTS, next, startHarness } from "./harness.ts";

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.stop();
  harness = undefined;
});

test("the client finds its server, channels, roles and members", async () => {
  harness = await startHarness();
  const { client, local } = harness;
  const guild = client.guilds.cache.get(local.ids.guild)!;
  expect(guild.name).toBe("Test Server");
  expect(guild.channels.cache.map(({ name }) => name)).toEqual(["general", "updates", "announcements"]);
  expect((await guild.members.fetch(local.ids.robin)).permissions.has("ManageGuild")).toBe(true);
  expect((await guild.members.fetch(local.ids.sam)).permissions.has("ManageGuild")).toBe(false);
  expect(client.application.id).toBe(local.ids.application);
});

test("a cut connection is resumed, and what was missed is replayed once", async () => {
  harness = await startHarness();
  const { client, local } = harness;
  const received: string[] = [];
  client.on(Events.MessageCreate, ({ author, content }) => void (author.bot ? undefined : received.push(content)));
  const resumed = next(client, Events.ShardResume);
  local.dropGateway();
  const { message } = await local.person("robin").type("missed", { channel: "dm" });
  await resumed;
  await expect.poll(() => received).toEqual(["missed"]);
  expect(message?.content).toBe("missed");
});

test("when Discord asks for a new connection, the session goes on", async () => {
  harness = await startHarness();
  const resumed = next(harness.client, Events.ShardResume);
  harness.local.dropGateway("reconnect");
  await resumed;
});

test("a session that has to be resumed is resumed, also when the connection was closed with a code", async () => {
  harness = await startHarness();
  const { client, local } = harness;
  for (const how of ["resumable", 4000] as const) {
    const resumed = next(client, Events.ShardResume);
    local.dropGateway(how);
    await resumed;
  }
});

test("a session that timed out is begun anew", async () => {
  harness = await startHarness();
  const ready = next(harness.client, Events.ShardReady);
  harness.local.dropGateway(4009);
  await ready;
});

test("the client sends a heartbeat when it is asked for one", async () => {
  harness = await startHarness();
  expect(harness.client.ws.ping).toBe(-1);
  await harness.local.heartbeat();
  await expect.poll(() => harness!.client.ws.ping).toBeGreaterThanOrEqual(0);
});

test("a session declared invalid is begun anew", async () => {
  harness = await startHarness();
  const ready = next(harness.client, Events.ShardReady);
  harness.local.dropGateway("invalid");
  await ready;
  expect(harness.client.ws.status).toBe(Status.Ready);
});

test("a wrong token is refused", async () => {
  const local = await startLocalDiscord();
  await expect(connect({ ...local, token: "wrong" })).rejects.toThrow("An invalid token was provided.");
  await local.close();
});

test("whoever is gone before a connection is refused ends nothing", async () => {
  const local = await startLocalDiscord();
  const { hostname, port, host } = new URL(local.url);
  // A fault that nobody listens to would end the process.
  for (let left = 20; left > 0; left--) {
    const socket = dial(Number(port), hostname);
    await new Promise<void>((done) => void socket.once("connect", () => done()));
    socket.write(`GET /elsewhere HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    await new Promise<void>((done) => void socket.once("data", () => done()));
    const gone = new Promise<void>((done) => void socket.once("close", () => done()));
    socket.resetAndDestroy();
    await gone;
    expect((await fetch(`${local.url}/api/v10/gateway`)).status).toBe(200);
  }
  await local.close();
});

test("direct messages arrive only with their intent", async () => {
  harness = await startHarness({}, { intents: [GatewayIntentBits.Guilds] });
  const { client, local } = harness;
  let received = 0;
  client.on(Events.MessageCreate, () => void received++);
  await local.person("robin").type("unheard", { channel: "dm" });
  const changed = next(client, Events.ChannelUpdate);
  local.deny(local.ids.general, ["SEND_MESSAGES"]);
  await changed;
  expect(received).toBe(0);
});

test("what others write in a server is empty without the message content intent, unless it mentions the bot", async () => {
  harness = await startHarness({}, { intents: [...INTENTS, GatewayIntentBits.GuildMessages] });
  const { client, local } = harness;
  const hear = async (text: string) => {
    const heard = next<Message>(client, Events.MessageCreate);
    await local.person("robin").type(text);
    return (await heard).content;
  };
  expect(await hear("secret")).toBe("");
  expect(await hear(`hello <@${local.ids.bot}>`)).toBe(`hello <@${local.ids.bot}>`);
  const history = await client.rest.get(Routes.channelMessages(local.ids.general));
  expect(history).toMatchObject([{ content: `hello <@${local.ids.bot}>` }, { content: "" }]);
});

test("with the intent it is there", async () => {
  const intents = [...INTENTS, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent];
  harness = await startHarness({}, { intents });
  const heard = next<Message>(harness.client, Events.MessageCreate);
  await harness.local.person("robin").type("open");
  expect((await heard).content).toBe("open");
});

test("a person's direct message is answered by the bot's next message there", async () => {
  harness = await startHarness();
  harness.client.on(Events.MessageCreate, (message) => void (message.author.bot || message.reply("yes")));
  expect((await harness.local.person("sam").dm("are you there?")).text).toBe("yes");
});

test("with two shards the server is on one of them and direct messages are on the first", async () => {
  harness = await startHarness({}, { shards: [0, 1], shardCount: 2 });
  const { client, local } = harness;
  const shard = Number((BigInt(local.ids.guild) >> 22n) % 2n);
  expect(client.guilds.cache.get(local.ids.guild)?.shardId).toBe(shard);
  client.on(Events.MessageCreate, (message) => void (message.author.bot || message.reply("one")));
  await local.person("robin").dm("once?");
  const texts = local.messages((await client.users.createDM(local.ids.robin)).id);
  expect(texts.map(({ content }) => content)).toEqual(["once?", "one"]);
});
