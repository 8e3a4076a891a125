// A tick reads those to whom something may have to be said, and nobody else.

import { afterEach, beforeEach, expect, test } from "vitest";
import { aTarget, eventId } from "#tests/helpers/ids.ts";
import { type Counted, countCalls } from "../helpers/counted.ts";
import { aFollowWorld, type FollowBot, type FollowWorld } from "../helpers/follow-world.ts";
import { archiveWith } from "../helpers/world.ts";

const PEOPLE = ["3000", "3001", "3002", "3003"];

let world: FollowWorld;
let bot: FollowBot;
let reads: Counted;

beforeEach(() => {
  world = aFollowWorld();
  reads = countCalls();
  bot = world.start({ wrap: reads.wrap, stores: (stores) => stores, died: () => false });
});

afterEach(() => {
  expect(bot.faults).toEqual([]);
  bot.stop();
  world.remove();
});

/** People and letters that are read in so many ticks: two reads for each person who is looked at. */
async function tick(minutes = 1): Promise<number> {
  reads.take("get");
  for (let n = 0; n < minutes; n++) {
    world.clock.advance(60_000);
    await bot.tick();
  }
  return reads.take("get");
}

test("who follows something is read when the archive has changed, and not while it stays as it is", async () => {
  for (const person of PEOPLE) await bot.service.follow(person, aTarget("event", "summit"));
  expect(await tick()).toBe(2 * PEOPLE.length);
  expect(await tick(60)).toBe(0);
  world.setArchive(archiveWith(2));
  expect(await tick()).toBe(2 * PEOPLE.length);
  await tick(3);
  expect(world.texts()).toHaveLength(PEOPLE.length);
  expect(await tick(60)).toBe(0);
});

test("who has a reminder is read when its moment has come", async () => {
  world.setArchive(archiveWith(3));
  for (const person of PEOPLE) await bot.service.remind(person, eventId("summit"), "1d");
  await tick();
  expect(await tick(60)).toBe(0);
  world.clock.set("2021-11-14T00:00:00Z");
  await bot.tick();
  expect(world.texts()).toHaveLength(PEOPLE.length);
  await tick(2);
  expect(await tick(60)).toBe(0);
});

test("who has an event that is away is read when that has lasted for a day", async () => {
  world.setArchive(archiveWith(3));
  await bot.service.remind("3000", eventId("summit"), "1d");
  await tick();
  world.setArchive(archiveWith(0));
  await tick(2);
  expect(await tick(60)).toBe(0);
  world.clock.set("2021-11-10T12:03:00Z");
  await bot.tick();
  await tick(3);
  expect(world.texts()).toEqual(["3000 1/1 r1 gone"]);
});

test("who has closed their messages is not read, until they say so", async () => {
  await bot.service.follow("3000", aTarget("event", "summit"));
  await tick();
  world.discord.outcomes.push({ outcome: "forbidden", reason: "Cannot send messages to this user (50007)" });
  world.setArchive(archiveWith(2));
  await tick(3);
  expect(await tick(60)).toBe(0);
  await bot.service.resume("3000");
  await tick(3);
  expect(world.texts()).toHaveLength(1);
});
