import { expect, test } from "vitest";
import type { DiscordRefusal } from "#src/delivery/discord-result.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const MINUTE = 60_000;

const here = setUpDigests({ faultless: true });

const channels = () => here.world.discord.messages.map(({ channel }) => channel).toSorted();

/** Counts what is asked of Discord, and lets `when` decide what it answers instead. */
function listen(when: (time: string) => DiscordRefusal | undefined) {
  const { publish } = here.world.discord.publisher;
  const asked = { times: 0 };
  here.world.discord.publisher.publish = async (message) => {
    asked.times++;
    return when(new Date(here.world.clock.now()).toISOString().slice(11, 16)) ?? publish(message);
  };
  return asked;
}

/** Twenty in each server, which may have a few more. */
async function addAt(...times: string[]): Promise<void> {
  for (const [index, at] of times.entries())
    await here.bot.service.add({
      ...WANTED,
      guild: index < 20 ? GUILD : String(3000 + Math.floor(index / 20)),
      at,
      channel: String(2000 + index),
    });
  here.world.setArchive(archiveWith(2));
  await here.bot.record();
}

async function runMinutes(from: string, minutes: number): Promise<void> {
  here.world.clock.set(from);
  for (let n = 0; n < minutes; n++) {
    await here.bot.tick();
    here.world.clock.advance(MINUTE);
  }
}

test("twenty minutes without Discord over three slots: each digest comes once, soon after", async () => {
  await addAt("08:00", "08:05", "08:15");
  const away: DiscordRefusal = { outcome: "try-again", reason: "the network: connect ECONNREFUSED", stored: "no" };
  const asked = listen((time) => (time >= "07:58" && time < "08:18" ? away : undefined));
  await runMinutes("2021-11-10T07:55:00Z", 45);
  expect(channels()).toEqual(["2000", "2001", "2002"]);
  expect(asked.times).toBeLessThan(20);
  for (const { subscription, pending } of await here.bot.service.list(GUILD)) {
    expect([subscription.last?.kind, pending]).toEqual(["posted", undefined]);
  }
});

test("twenty minutes in which Discord stores what it is sent and never answers: each digest comes once", async () => {
  await addAt("08:00", "08:05", "08:15");
  const { publish } = here.world.discord.publisher;
  here.world.discord.publisher.publish = async (message) => {
    const outcome = await publish(message);
    const time = new Date(here.world.clock.now()).toISOString().slice(11, 16);
    return time < "08:18" ? { outcome: "try-again", reason: "the network: timeout" } : outcome;
  };
  here.world.discord.state.readable = "later";
  await runMinutes("2021-11-10T07:55:00Z", 23);
  here.world.discord.state.readable = true;
  await runMinutes("2021-11-10T08:18:00Z", 30);
  expect(channels()).toEqual(["2000", "2001", "2002"]);
});

test.each(["forbidden", "gone"] as const)("a channel that is %s is asked once, and not again", async (outcome) => {
  await addAt("08:00");
  const asked = listen(() => ({ outcome, reason: "no" }));
  await runMinutes("2021-11-10T08:00:00Z", 2 * 24 * 60);
  expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "paused", reason: "no" });
  expect(asked.times).toBe(1);
});

test("asked to end while many are due, it finishes what it began, and the next start posts the rest", async () => {
  await addAt(...Array.from({ length: 100 }, () => "08:00"));
  const asked = listen(() => {
    if (asked.times === 1) void here.bot.end();
    return undefined;
  });
  here.world.clock.set("2021-11-10T08:00:00Z");
  await here.bot.tick();
  await here.bot.end();
  expect(asked.times).toBeLessThanOrEqual(64);
  await here.restart();
  await here.bot.tick();
  expect(channels()).toEqual(Array.from({ length: 100 }, (_, n) => String(2000 + n)));
});
