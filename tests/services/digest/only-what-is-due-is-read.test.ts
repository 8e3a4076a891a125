// A tick reads those of which something may be due, and nobody else.
import { expect, test } from "vitest";
import { countCalls } from "#tests/helpers/counted.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { WANTED } from "#tests/helpers/world.ts";

const MANY = 8;

const subscriptions = countCalls();
const here = setUpDigests({
  start: (world) =>
    world.start({
      wrap: (port) => port,
      stores: (stores) => ({ ...stores, subscriptions: subscriptions.wrap(stores.subscriptions) }),
      died: () => false,
    }),
  faultless: true,
});

async function tick(minutes = 1): Promise<number> {
  subscriptions.take("get");
  for (let n = 0; n < minutes; n++) {
    here.world.clock.advance(60_000);
    await here.bot.tick();
  }
  return subscriptions.take("get");
}

async function addMany(more: Partial<typeof WANTED>): Promise<void> {
  for (let n = 0; n < MANY; n++) await here.bot.service.add({ ...WANTED, ...more, channel: String(2000 + n) });
}

test("of those with an hour of their own, the ones whose hour has come", async () => {
  await addMany({ at: "08:00" });
  await here.bot.service.add({ ...WANTED, at: "12:30" });
  expect(await tick(29)).toBe(0);
  expect(await tick()).toBeGreaterThan(0);
  expect(await tick(30)).toBe(0);
});

test("as it happens: nobody while the archive does not change, and everybody when it does", async () => {
  await addMany({ at: undefined });
  expect(await tick()).toBe(MANY);
  expect(await tick(60)).toBe(0);
  here.world.setArchive(archiveWith(2));
  // What is new is gathered for two minutes, and posted at the next tick; then each is looked at once more.
  expect(await tick()).toBe(MANY);
  expect(await tick()).toBe(0);
  expect(await tick(2)).toBeGreaterThanOrEqual(MANY);
  expect(here.world.discord.messages).toHaveLength(MANY);
  expect(await tick(60)).toBe(0);
});

test("as it happens: nobody while news waits for quiet hours to end", async () => {
  await addMany({ at: undefined, quietHours: { from: "10:00", to: "18:00" } });
  here.world.setArchive(archiveWith(2));
  await tick(3);
  expect(await tick(120)).toBe(0);
  here.world.clock.set("2021-11-09T18:00:00Z");
  await here.bot.tick();
  expect(here.world.discord.messages).toHaveLength(MANY);
});

test("as it happens: everybody after a start, for the archive may have changed meanwhile", async () => {
  await addMany({ at: undefined });
  await tick(2);
  here.world.setArchive(archiveWith(2));
  await here.restart();
  expect(await tick()).toBe(MANY);
});

test("one whose look failed is looked at again, and the others are not", async () => {
  await addMany({ at: undefined });
  await tick(2);
  here.bot.stop();
  let left = 3;
  here.bot = await here.world.start({
    wrap: (port) => port,
    stores: (stores) => ({
      ...stores,
      subscriptions: subscriptions.wrap({
        ...stores.subscriptions,
        get: (guild, id) => (--left === 0 ? Promise.reject(new Error("away")) : stores.subscriptions.get(guild, id)),
      }),
    }),
    died: () => false,
  });
  expect(await tick()).toBe(MANY);
  expect(here.bot.faults.splice(0)).toHaveLength(1);
  expect(await tick()).toBe(1);
});
