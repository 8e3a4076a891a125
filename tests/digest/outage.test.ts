import { afterEach, beforeEach, expect, test } from "vitest";
import type { Outcome } from "#src/delivery/ports.ts";
import { archiveWith, aWorld, GUILD, type Running, WANTED, type World } from "../helpers/world.ts";

const MINUTE = 60_000;

let world: World;
let bot: Running;

beforeEach(async () => {
  world = aWorld();
  bot = await world.start();
});

afterEach(() => {
  expect(bot.faults).toEqual([]);
  bot.stop();
  world.remove();
});

const channels = () => world.discord.messages.map(({ channel }) => channel).toSorted();

/** Counts what is asked of Discord, and lets `when` decide what it answers instead. */
function listen(when: (time: string) => Outcome | undefined) {
  const { publish } = world.discord.publisher;
  const asked = { times: 0 };
  world.discord.publisher.publish = async (message) => {
    asked.times++;
    return when(new Date(world.clock.now()).toISOString().slice(11, 16)) ?? publish(message);
  };
  return asked;
}

async function addAt(...times: string[]): Promise<void> {
  for (const [index, at] of times.entries()) await bot.service.add({ ...WANTED, at, channel: String(2000 + index) });
  world.setArchive(archiveWith(2));
  await bot.record();
}

async function runMinutes(from: string, minutes: number): Promise<void> {
  world.clock.set(from);
  for (let n = 0; n < minutes; n++) {
    await bot.tick();
    world.clock.advance(MINUTE);
  }
}

test("twenty minutes without Discord over three slots: each digest comes once, soon after", async () => {
  await addAt("08:00", "08:05", "08:15");
  const away: Outcome = { outcome: "try-again", reason: "the network: connect ECONNREFUSED", stored: "no" };
  const asked = listen((time) => (time >= "07:58" && time < "08:18" ? away : undefined));
  await runMinutes("2021-11-10T07:55:00Z", 45);
  expect(channels()).toEqual(["2000", "2001", "2002"]);
  expect(asked.times).toBeLessThan(20);
  for (const { subscription, pending } of await bot.service.list(GUILD)) {
    expect([subscription.last?.kind, pending]).toEqual(["posted", undefined]);
  }
});

test("twenty minutes in which Discord stores what it is sent and never answers: each digest comes once", async () => {
  await addAt("08:00", "08:05", "08:15");
  const { publish } = world.discord.publisher;
  world.discord.publisher.publish = async (message) => {
    const outcome = await publish(message);
    const time = new Date(world.clock.now()).toISOString().slice(11, 16);
    return time < "08:18" ? { outcome: "try-again", reason: "the network: timeout" } : outcome;
  };
  world.discord.state.readable = "later";
  await runMinutes("2021-11-10T07:55:00Z", 23);
  world.discord.state.readable = true;
  await runMinutes("2021-11-10T08:18:00Z", 30);
  expect(channels()).toEqual(["2000", "2001", "2002"]);
});

test.each(["forbidden", "gone"] as const)("a channel that is %s is asked once, and not again", async (outcome) => {
  await addAt("08:00");
  const asked = listen(() => ({ outcome, reason: "no" }));
  await runMinutes("2021-11-10T08:00:00Z", 2 * 24 * 60);
  expect(await bot.service.now(GUILD, "d1")).toEqual({ kind: "paused", reason: "no" });
  expect(asked.times).toBe(1);
});

test("asked to end while many are due, it finishes what it began, and the next start posts the rest", async () => {
  await addAt(...Array.from({ length: 10 }, () => "08:00"));
  const asked = listen(() => {
    if (asked.times === 1) void bot.end();
    return undefined;
  });
  world.clock.set("2021-11-10T08:00:00Z");
  await bot.tick();
  await bot.end();
  expect(asked.times).toBeLessThanOrEqual(4);
  bot.stop();
  bot = await world.start();
  await bot.tick();
  expect(channels()).toEqual(Array.from({ length: 10 }, (_, n) => String(2000 + n)));
});
