import { afterEach, beforeEach, expect, test } from "vitest";
import { DONE } from "#src/delivery/discord-result.ts";
import { editionRow, subscriptionRow } from "../helpers/database.ts";
import { archiveWith, aWorld, GUILD, type Running, WANTED, type World } from "../helpers/world.ts";

let world: World;
let bot: Running;

beforeEach(async () => {
  world = aWorld();
  bot = await world.start();
  await bot.service.add(WANTED);
  await bot.service.add({ ...WANTED, channel: "2001" });
  world.setArchive(archiveWith(2));
  await bot.record();
});

afterEach(() => {
  bot.stop();
  world.remove();
});

const channels = () => world.discord.messages.map(({ channel }) => channel);
const faults = () => bot.faults.map(String);

/** Both editions are written, and neither is out. */
async function writeBoth(): Promise<void> {
  world.discord.outcomes.push({ outcome: "try-again", reason: "503" }, { outcome: "try-again", reason: "503" });
  world.clock.set("2021-11-10T08:00:00Z");
  await bot.tick();
  world.clock.set("2021-11-10T08:30:00Z");
}

test.each([
  ["of a wrong shape", "{}"],
  ["that is not JSON", "{"],
])("an edition %s is reported, and the others are posted", async (_, value) => {
  await writeBoth();
  world.spoil(editionRow(GUILD, "d1@2021-11-10T08:00"), value);
  await bot.tick();
  expect(channels()).toEqual(["2001"]);
  expect(faults().length).toBeGreaterThan(0);
});

test("while its edition cannot be read, a subscription posts nothing, not even when the next slot has come", async () => {
  await writeBoth();
  world.spoil(editionRow(GUILD, "d1@2021-11-10T08:00"));
  world.clock.set("2021-11-11T08:00:00Z");
  await bot.tick();
  expect(channels()).toEqual(["2001"]);
  expect(faults().join()).toContain("edition 1000/d1@2021-11-10T08:00 cannot be read");
  await expect(bot.service.now(GUILD, "d1")).rejects.toThrow("cannot be read");
});

test("a subscription that cannot be read is reported, and the others are posted", async () => {
  world.spoil(subscriptionRow(GUILD, 1), "{");
  world.clock.set("2021-11-10T08:00:00Z");
  await bot.tick();
  expect(channels()).toEqual(["2001"]);
  expect(faults()).toHaveLength(1);
});

test("a finished edition that cannot be read holds up the follow-up of no other", async () => {
  world.discord.outcomes.push(
    { outcome: "forbidden", reason: "Missing Access (50001)" },
    { outcome: "forbidden", reason: "Missing Access (50001)" },
  );
  world.discord.state.notifies = { outcome: "try-again", reason: "502" };
  world.clock.set("2021-11-10T08:00:00Z");
  await bot.tick();
  world.discord.state.notifies = DONE;
  world.spoil(editionRow(GUILD, "d1@2021-11-10T08:00"));
  await bot.tick();
  expect(world.discord.notes.map(({ text }) => text.slice(0, 9))).toEqual(["Digest d2"]);
  expect(faults().join()).toContain("cannot be read");
});
