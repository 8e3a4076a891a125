// Servers that the bot is no longer in: kept for thirty days, and then forgotten.
import { expect, test } from "vitest";
import { createServerMemory, SERVER_KEPT_MS, type ServerStore, settleServers } from "#src/delivery/forget-servers.ts";

const NOW = Date.parse("2026-11-27T12:00:00Z");
const ago = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();

test("who has gone is noted, who is back is no longer noted, and whose time is over is forgotten", () => {
  expect(
    settleServers({
      known: ["gone", "here", "back", "long"],
      present: new Set(["here", "back", "new"]),
      departed: new Map([
        ["back", ago(60_000)],
        ["long", ago(SERVER_KEPT_MS)],
        ["short", ago(SERVER_KEPT_MS - 1)],
      ]),
      now: NOW,
    }),
  ).toEqual({ left: ["gone"], back: ["back"], over: ["long"] });
});

function aMemory(known: readonly string[]) {
  const departed = new Map<string, string>();
  const did: string[] = [];
  const world = { now: NOW, present: undefined as ReadonlySet<string> | undefined, fails: false };
  const store: ServerStore = {
    known: async () => {
      if (world.fails) throw new Error("away");
      return known;
    },
    departed: async () => departed,
    depart: async (guild, since) => void departed.set(guild, since),
    returned: async (guild) => void departed.delete(guild),
    forget: async (guild) => {
      departed.delete(guild);
      did.push(`forgot ${guild}`);
    },
  };
  const memory = createServerMemory({
    store,
    clock: { now: () => world.now },
    present: () => world.present,
    isForeign: (guild) => guild === "foreign",
    restore: async (guild) => void did.push(`restored ${guild}`),
    forgotten: () => {},
    report: (_, about) => void did.push(`fault: ${about}`),
  });
  return { world, memory, departed, did };
}

test("nobody is taken for gone while it is not known who is there, nor a server that another process serves", async () => {
  const { world, memory, departed, did } = aMemory(["1", "foreign"]);
  await memory.tick();
  expect(departed.size).toBe(0);
  world.present = new Set();
  await memory.tick();
  expect([...departed]).toEqual([["1", ago(0)]]);
  world.now += SERVER_KEPT_MS + 1;
  await memory.tick();
  expect(did).toEqual(["forgot 1"]);
});

test("a server that invites the bot again within the time goes on with what it had", async () => {
  const { world, memory, departed, did } = aMemory(["1"]);
  world.present = new Set();
  await memory.look();
  world.now += SERVER_KEPT_MS - 60_000;
  world.present = new Set(["1"]);
  await memory.look();
  expect(did).toEqual(["restored 1"]);
  expect(departed.size).toBe(0);
});

test("it is looked once an hour, and again soon after a fault", async () => {
  const { world, memory, did, departed } = aMemory(["1"]);
  world.present = new Set();
  world.fails = true;
  await memory.tick();
  expect(did).toEqual(["fault: servers that the bot has left"]);
  world.fails = false;
  await memory.tick();
  expect(departed.size).toBe(1);
  departed.clear();
  world.now += 59 * 60_000;
  await memory.tick();
  expect(departed.size).toBe(0);
  world.now += 60_000;
  await memory.tick();
  expect(departed.size).toBe(1);
});
