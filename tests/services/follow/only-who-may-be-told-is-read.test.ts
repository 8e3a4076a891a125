// A tick reads those to whom something may have to be said, and nobody else.

import { expect, test } from "vitest";
import { countCalls } from "#tests/helpers/counted.ts";
import { aTarget, eventId } from "#tests/helpers/ids.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpFollows } from "#tests/helpers/set-up.ts";

const PEOPLE = ["3000", "3001", "3002", "3003"];

const reads = countCalls();
const here = setUpFollows({
  start: (world) => world.start({ wrap: reads.wrap, stores: (stores) => stores, died: () => false }),
  faultless: true,
});

/** People and letters that are read in so many ticks: two reads for each person who is looked at. */
async function tick(minutes = 1): Promise<number> {
  reads.take("get");
  for (let n = 0; n < minutes; n++) {
    here.world.clock.advance(60_000);
    await here.bot.tick();
  }
  return reads.take("get");
}

test("who follows something is read when the archive has changed, and not while it stays as it is", async () => {
  for (const person of PEOPLE) await here.bot.service.follow(person, aTarget("event", "summit"));
  expect(await tick()).toBe(2 * PEOPLE.length);
  expect(await tick(60)).toBe(0);
  here.world.setArchive(archiveWith(2));
  expect(await tick()).toBe(2 * PEOPLE.length);
  await tick(3);
  expect(here.world.texts()).toHaveLength(PEOPLE.length);
  expect(await tick(60)).toBe(0);
});

test("who has a reminder is read when its moment has come", async () => {
  here.world.setArchive(archiveWith(3));
  for (const person of PEOPLE) await here.bot.service.remind(person, eventId("summit"), "1d");
  await tick();
  expect(await tick(60)).toBe(0);
  here.world.clock.set("2021-11-14T00:00:00Z");
  await here.bot.tick();
  expect(here.world.texts()).toHaveLength(PEOPLE.length);
  await tick(2);
  expect(await tick(60)).toBe(0);
});

test("who has an event that is away is read when that has lasted for a day", async () => {
  here.world.setArchive(archiveWith(3));
  await here.bot.service.remind("3000", eventId("summit"), "1d");
  await tick();
  here.world.setArchive(archiveWith(0));
  await tick(2);
  expect(await tick(60)).toBe(0);
  here.world.clock.set("2021-11-10T12:03:00Z");
  await here.bot.tick();
  await tick(3);
  expect(here.world.texts()).toEqual(["3000 1/1 r1 gone"]);
});

test("who has closed their messages is not read, until they say so", async () => {
  await here.bot.service.follow("3000", aTarget("event", "summit"));
  await tick();
  here.world.discord.outcomes.push({ outcome: "forbidden", reason: "Cannot send messages to this user (50007)" });
  here.world.setArchive(archiveWith(2));
  await tick(3);
  expect(await tick(60)).toBe(0);
  await here.bot.service.resume("3000");
  await tick(3);
  expect(here.world.texts()).toHaveLength(1);
});
