import { GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type LocalDiscord, startLocalDiscord } from "../src/index.ts";

let local: LocalDiscord;
beforeEach(async () => {
  local = await startLocalDiscord({ privilegedIntents: false });
});
afterEach(() => local.close());

type Payload = { readonly op: number; readonly t: string | null; readonly s: number | null; readonly d: unknown };

/** A connection that a test speaks over by itself. */
function open(query = "?v=10&encoding=json") {
  const socket = new WebSocket(`${local.url.replace("http", "ws")}/gateway${query}`);
  const payloads: Payload[] = [];
  socket.on("message", (data) => void payloads.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  return {
    closed,
    payloads,
    terminate: () => socket.terminate(),
    async send(op: number, d?: unknown) {
      await expect.poll(() => payloads[0]?.op).toBe(10);
      socket.send(JSON.stringify({ op, d }));
    },
    async next(op: number): Promise<Payload> {
      await expect.poll(() => payloads.some((payload) => payload.op === op)).toBe(true);
      return payloads.find((payload) => payload.op === op)!;
    },
  };
}

const identity = (more: object = {}) => ({
  token: local.token,
  intents: GatewayIntentBits.Guilds,
  properties: { os: "linux", browser: "test", device: "test" },
  ...more,
});

async function closeCode(op: number, data: unknown): Promise<number> {
  const { send, closed } = open();
  await send(op, data);
  return closed;
}

test("what is sent before identifying closes with 4003", async () => {
  expect(await closeCode(3, {})).toBe(4003);
});

test("a wrong token closes with 4004, on identifying and on resuming", async () => {
  expect(await closeCode(2, identity({ token: "wrong" }))).toBe(4004);
  expect(await closeCode(6, { token: "wrong", session_id: "x", seq: 1 })).toBe(4004);
});

test("the token is taken with the prefix that it has in requests", async () => {
  const { send, next } = open();
  await send(2, identity({ token: `Bot ${local.token}` }));
  expect(await next(0)).toMatchObject({ t: "READY" });
});

test("without the intent for guilds a bot is told of none, and of interactions all the same", async () => {
  const { send, next, payloads } = open();
  await send(2, identity({ intents: 0 }));
  await next(0);
  await send(1, null);
  await next(11);
  expect(payloads.map(({ t }) => t)).toEqual([null, "READY", null]);
});

test("identifying twice closes with 4005", async () => {
  const { send, next, closed } = open();
  await send(2, identity());
  await next(0);
  await send(2, identity());
  expect(await closed).toBe(4005);
});

test("unknown opcodes, unreadable payloads, shards and versions close with their codes", async () => {
  expect(await closeCode(99, {})).toBe(4001);
  expect(await closeCode(2, { token: local.token })).toBe(4002);
  expect(await closeCode(2, identity({ shard: [2, 2] }))).toBe(4010);
  expect(await open("?v=6&encoding=json").closed).toBe(4012);
});

test("intents that do not exist close with 4013, those not switched on with 4014", async () => {
  expect(await closeCode(2, identity({ intents: 2 ** 30 }))).toBe(4013);
  expect(await closeCode(2, identity({ intents: -1 }))).toBe(4013);
  expect(await closeCode(2, identity({ intents: GatewayIntentBits.MessageContent }))).toBe(4014);
});

test("resuming from an event that was never sent closes with 4007; an unknown session is invalid (op 9)", async () => {
  const first = open();
  await first.send(2, identity());
  const { session_id } = (await first.next(0)).d as { session_id: string };
  first.terminate();
  expect(await closeCode(6, { token: local.token, session_id, seq: 999 })).toBe(4007);
  const other = open();
  await other.send(6, { token: local.token, session_id: "unknown", seq: 1 });
  expect((await other.next(9)).d).toBe(false);
  other.terminate();
});

test("resuming replays what came after, in order, and then says so", async () => {
  const first = open();
  await first.send(2, identity());
  const { session_id } = (await first.next(0)).d as { session_id: string };
  first.terminate();
  await first.closed;
  local.deny(local.ids.general, ["SEND_MESSAGES"]);
  local.deny(local.ids.updates, ["SEND_MESSAGES"]);
  const second = open();
  await second.send(6, { token: local.token, session_id, seq: 2 });
  await expect.poll(() => second.payloads.at(-1)?.t).toBe("RESUMED");
  const replayed = second.payloads.filter(({ op }) => op === 0).map(({ t, s }) => `${s} ${t}`);
  expect(replayed).toEqual(["3 CHANNEL_UPDATE", "4 CHANNEL_UPDATE", "5 RESUMED"]);
  second.terminate();
});
