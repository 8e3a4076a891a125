import { expect, test } from "vitest";
import { aMortal, Crash, EACH_RESTART, RESTARTS } from "#tests/helpers/digests.ts";
import { aFollowWorld, type FollowWorld, ROBIN } from "#tests/helpers/follow-world.ts";
import { aTarget, eventId } from "#tests/helpers/ids.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";

const PAGES = 2;
const TEXT = "Summit: confirmed, firmed; r2 due";

/** Someone follows an event and has a reminder; then its day is named, and both are to be told. */
async function prepare(): Promise<FollowWorld> {
  const world = aFollowWorld(PAGES);
  const bot = world.start();
  await bot.service.follow(ROBIN, aTarget("event", "summit"));
  await bot.service.remind(ROBIN, eventId("summit"), "1w");
  bot.stop();
  world.setArchive(archiveWith(3));
  world.clock.advance(120_000);
  return world;
}

/** Runs the bot until its nth call to the outside kills it; false when it survives. */
async function dieAt(world: FollowWorld, call: number, when: "before" | "after"): Promise<boolean> {
  const mortal = aMortal(call, when);
  const bot = world.start(mortal);
  await bot.tick();
  bot.stop();
  expect(bot.faults.every((fault) => fault instanceof Crash)).toBe(true);
  return mortal.died();
}

async function restart(world: FollowWorld, ticks = 5) {
  const bot = world.start();
  for (let n = 0; n < ticks; n++) {
    await bot.tick();
    world.clock.advance(60_000);
  }
  const following = await bot.service.list(ROBIN);
  bot.stop();
  expect(bot.faults).toEqual([]);
  return following;
}

test.each(RESTARTS)(EACH_RESTART, async ({ when, pause, readable }) => {
  let call = 1;
  for (; ; call++) {
    const world = await prepare();
    world.discord.state.readable = readable;
    const died = await dieAt(world, call, when);
    world.clock.advance(pause);
    const { follows, reminders } = await restart(world);
    expect.soft(world.texts(), `call ${call}`).toEqual([`3000 1/2 ${TEXT}`, `3000 2/2 ${TEXT}`]);
    expect.soft(follows).toMatchObject([{ id: "f1", place: 2 }]);
    expect.soft(reminders).toMatchObject([{ reminder: { id: "r2", told: "2021-11-15T00:00:00.000Z" } }]);
    world.remove();
    if (!died) break;
  }
  expect(call).toBeGreaterThan(10);
});

test("where the history cannot be read and the nonce is forgotten, each page comes at most once", async () => {
  for (let call = 1; ; call++) {
    const world = await prepare();
    world.discord.state.readable = false;
    const died = await dieAt(world, call, "after");
    world.clock.advance(600_000);
    await restart(world);
    expect.soft(new Set(world.texts()).size, `call ${call}`).toBe(world.texts().length);
    world.remove();
    if (!died) break;
  }
});

test("dying again and again, at ever other steps, still gives one copy", async () => {
  const world = await prepare();
  for (let call = 2; call < 16; call++) {
    await dieAt(world, call, call % 2 === 0 ? "before" : "after");
    world.clock.advance(20_000);
  }
  await restart(world);
  expect(world.texts()).toEqual([`3000 1/2 ${TEXT}`, `3000 2/2 ${TEXT}`]);
  world.remove();
});

test("two processes over the same file give one copy", async () => {
  const world = await prepare();
  const [one, other] = [world.start(), world.start()];
  await Promise.all([one.tick(), other.tick()]);
  one.stop();
  other.stop();
  await restart(world);
  expect(world.texts()).toEqual([`3000 1/2 ${TEXT}`, `3000 2/2 ${TEXT}`]);
  world.remove();
});
