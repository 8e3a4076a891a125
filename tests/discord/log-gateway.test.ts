// A gateway that is away for an hour is tried 7,200 times; the log tells it once, and when it is back.
import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { logGateway } from "#src/discord/log-gateway.ts";

function listening() {
  const client = new EventEmitter();
  const lines: string[] = [];
  const at = (level: string) => (facts: object, message: string) =>
    void lines.push(`${level} ${message} ${JSON.stringify(facts)}`);
  const log = { debug: () => {}, info: at("info"), warn: at("warn"), error: at("error") };
  logGateway(client as unknown as Parameters<typeof logGateway>[0], log);
  return { client, lines };
}

const AGAIN = (shard: number) => `info a gateway connection is being made again {"shard":${shard}}`;

test("while a shard is away each reason is told once, and how often it was tried once it is back", () => {
  const { client, lines } = listening();
  const tried = (reason: string) => {
    client.emit("shardReconnecting", 0);
    client.emit("shardError", new Error(reason), 0);
  };
  for (let n = 0; n < 50; n++) tried(n < 30 ? "Unexpected server response: 503" : "connect ECONNREFUSED");
  client.emit("shardResume", 0, 7);
  expect(lines).toEqual([
    AGAIN(0),
    'warn a gateway connection failed {"shard":0,"reason":"Unexpected server response: 503"}',
    'warn a gateway connection failed {"shard":0,"reason":"connect ECONNREFUSED"}',
    'info a gateway session was resumed {"shard":0,"replayed":7,"attempts":50}',
  ]);
});

test("the next absence, and that of another shard, is told anew; so is a session that begins afresh", () => {
  const { client, lines } = listening();
  for (const shard of [0, 0, 1, 1]) client.emit("shardReconnecting", shard);
  client.emit("shardReady", 0);
  client.emit("shardReconnecting", 0);
  client.emit("shardDisconnect", { code: 4004 }, 0);
  expect(lines).toEqual([
    AGAIN(0),
    AGAIN(1),
    'info a gateway session has begun {"shard":0,"attempts":2}',
    AGAIN(0),
    'warn a gateway connection closed for good {"shard":0,"code":4004,"attempts":1}',
  ]);
});
