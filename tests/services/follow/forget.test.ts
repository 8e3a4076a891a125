// A person who wants to be forgotten is, also in the middle of a letter.
import { expect, test } from "vitest";
import { followerRow } from "#tests/helpers/database.ts";
import { ROBIN } from "#tests/helpers/follow-world.ts";
import { aTarget, eventId } from "#tests/helpers/ids.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpFollows } from "#tests/helpers/set-up.ts";

const SUMMIT = aTarget("event", "summit");
const here = setUpFollows();

test("follows, reminders and a letter that is not out go at once, and are counted", async () => {
  await here.bot.service.follow(ROBIN, SUMMIT);
  await here.bot.service.remind(ROBIN, eventId("summit"), "1d");
  here.world.setArchive(archiveWith(2));
  here.world.discord.outcomes.push({ outcome: "try-again", reason: "502" });
  here.world.clock.advance(3 * 60_000);
  await here.bot.tick();
  expect(await here.bot.service.forget(ROBIN)).toEqual({ follows: 1, reminders: 1, letters: 1, reports: 0 });
  expect(await here.bot.service.forget(ROBIN)).toEqual({ follows: 0, reminders: 0, letters: 0, reports: 0 });
  here.world.clock.advance(60 * 60_000);
  await here.bot.tick();
  expect(here.world.texts()).toEqual([]);
  expect((await here.bot.service.list(ROBIN)).follows).toEqual([]);
});

test("a letter that is just being sent does not bring the person back", async () => {
  await here.bot.service.follow(ROBIN, SUMMIT);
  here.world.setArchive(archiveWith(2));
  const sending = Promise.withResolvers<void>();
  here.world.setPublish(async () => {
    await sending.promise;
    return { outcome: "done", value: "5000" };
  });
  here.world.clock.advance(3 * 60_000);
  const ticking = here.bot.tick();
  const forgetting = here.bot.service.forget(ROBIN);
  sending.resolve();
  await Promise.all([ticking, forgetting]);
  await here.bot.tick();
  expect((await here.bot.service.list(ROBIN)).follows).toEqual([]);
  expect(here.bot.faults).toEqual([]);
});

test("what cannot be read goes as well", async () => {
  await here.bot.service.follow(ROBIN, SUMMIT);
  here.world.spoil(followerRow(ROBIN));
  expect(await here.bot.service.forget(ROBIN)).toMatchObject({ follows: 0 });
  expect((await here.bot.service.list(ROBIN)).follows).toEqual([]);
});
