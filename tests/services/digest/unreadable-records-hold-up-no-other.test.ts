import { beforeEach, expect, test } from "vitest";
import { DONE } from "#src/delivery/discord-result.ts";
import { editionRow, subscriptionRow } from "#tests/helpers/database.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests();
const { channels } = here;

beforeEach(async () => {
  await here.bot.service.add(WANTED);
  await here.bot.service.add({ ...WANTED, channel: "2001" });
  here.world.setArchive(archiveWith(2));
  await here.bot.record();
});

const faults = () => here.bot.faults.map(String);

/** Both editions are written, and neither is out. */
async function writeBoth(): Promise<void> {
  here.world.discord.outcomes.push({ outcome: "try-again", reason: "503" }, { outcome: "try-again", reason: "503" });
  here.world.clock.set("2021-11-10T08:00:00Z");
  await here.bot.tick();
  here.world.clock.set("2021-11-10T08:30:00Z");
}

test.each([
  ["of a wrong shape", "{}"],
  ["that is not JSON", "{"],
])("an edition %s is reported, and the others are posted", async (_, value) => {
  await writeBoth();
  here.world.spoil(editionRow(GUILD, "d1@2021-11-10T08:00"), value);
  await here.bot.tick();
  expect(channels()).toEqual(["2001"]);
  expect(faults().length).toBeGreaterThan(0);
});

test("while its edition cannot be read, a subscription posts nothing, not even when the next slot has come", async () => {
  await writeBoth();
  here.world.spoil(editionRow(GUILD, "d1@2021-11-10T08:00"));
  here.world.clock.set("2021-11-11T08:00:00Z");
  await here.bot.tick();
  expect(channels()).toEqual(["2001"]);
  expect(faults().join()).toContain("edition 1000/d1@2021-11-10T08:00 cannot be read");
  await expect(here.bot.service.now(GUILD, "d1")).rejects.toThrow("cannot be read");
});

test("a subscription that cannot be read is reported, and the others are posted", async () => {
  here.world.spoil(subscriptionRow(GUILD, 1), "{");
  here.world.clock.set("2021-11-10T08:00:00Z");
  await here.bot.tick();
  expect(channels()).toEqual(["2001"]);
  expect(faults()).toHaveLength(1);
});

test("a finished edition that cannot be read holds up the follow-up of no other", async () => {
  here.world.discord.outcomes.push(
    { outcome: "forbidden", reason: "Missing Access (50001)" },
    { outcome: "forbidden", reason: "Missing Access (50001)" },
  );
  here.world.discord.state.notifies = { outcome: "try-again", reason: "502" };
  here.world.clock.set("2021-11-10T08:00:00Z");
  await here.bot.tick();
  here.world.discord.state.notifies = DONE;
  here.world.spoil(editionRow(GUILD, "d1@2021-11-10T08:00"));
  await here.bot.tick();
  expect(here.world.discord.notes.map(({ text }) => text.slice(0, 24))).toEqual(["The digest in <#2001> is"]);
  expect(faults().join()).toContain("cannot be read");
});
