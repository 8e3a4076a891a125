// What a host may do to digests: set its clock, and forget a zone.
import { describe, expect, test } from "vitest";
import { sendItem } from "#src/delivery/outbox.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { aWorld, GUILD, WANTED } from "#tests/helpers/world.ts";

describe("a host clock that steps", () => {
  test("set back an hour, where the history cannot be read: a page in doubt is not sent a second time", async () => {
    const world = aWorld();
    const bot = await world.start();
    await bot.service.add(WANTED);
    world.setArchive(archiveWith(2));
    world.clock.set("2021-11-10T08:00:00Z");
    await bot.record();
    await bot.service.now(GUILD, "d1");
    bot.stop();
    world.discord.state.readable = false;
    world.clock.set("2021-11-10T07:10:00Z");
    await world.withStore(async ({ editions }) => {
      const edition = await editions.get({ guild: GUILD, id: "d1@now-2021-11-10T08:00:00.000Z" });
      if (edition === undefined) throw new Error("nothing was posted");
      const { result: _, ...open } = edition;
      const pages = open.pages.map((page) => ({ ...page, state: "sending" as const, attemptedAt: edition.createdAt }));
      const sent = await sendItem(
        { ...open, pages },
        { clock: world.clock, publisher: world.discord.publisher, save: editions.save },
      );
      expect(sent.item.pages.map(({ state }) => state)).toEqual(["missed"]);
    });
    expect(world.discord.messages).toHaveLength(1);
    world.remove();
  });

  test.each([
    ["an hour went by and the clock was set back an hour", 3_630_000, "missed"],
    ["half a minute went by", 30_000, "sent"],
  ])("half a minute later by the clock, where the history cannot be read: %s", async (_, passed, state) => {
    const world = aWorld();
    let up = 500_000;
    const clock = { now: world.clock.now, uptime: () => up };
    const bot = await world.start(undefined, { clock });
    await bot.service.add(WANTED);
    world.setArchive(archiveWith(2));
    await bot.record();
    world.clock.set("2021-11-10T08:00:00Z");
    world.discord.outcomes.push("post-then-fail");
    await bot.service.now(GUILD, "d1");
    world.discord.state.readable = false;
    world.clock.set("2021-11-10T08:00:30Z");
    up += passed;
    await bot.service.now(GUILD, "d1");
    await world.withStore(async ({ editions }) => {
      const edition = await editions.get({ guild: GUILD, id: "d1@now-2021-11-10T08:00:00.000Z" });
      expect(edition?.pages.map((page) => page.state)).toEqual([state]);
    });
    expect(world.discord.messages).toHaveLength(1);
    bot.stop();
    world.remove();
  });
});

describe("a zone that this machine does not know any more", () => {
  test("pauses its own digest with the reason, and the others go on", async () => {
    const world = aWorld();
    let bot = await world.start();
    await bot.service.add(WANTED);
    await bot.service.add(WANTED);
    bot.stop();
    await world.withStore(async ({ subscriptions }) => {
      const lost = await subscriptions.get(GUILD, "d1");
      if (lost !== undefined) await subscriptions.save({ ...lost, zone: "Mars/Olympus" });
    });
    world.setArchive(archiveWith(2));
    bot = await world.start();
    world.clock.set("2021-11-10T08:00:10Z");
    await bot.tick();
    expect(bot.faults).toEqual([]);
    expect(world.discord.messages).toHaveLength(1);
    const [lost, other] = await bot.service.list(GUILD);
    expect(lost?.subscription.paused?.reason).toBe("unknown-zone: Mars/Olympus");
    expect(other?.subscription).toMatchObject({ last: { kind: "posted" } });
    expect((await bot.service.now(GUILD, "d1")).kind).toBe("paused");
    expect((await bot.service.resume(GUILD, "d1")).kind).toBe("resumed");
    await bot.tick();
    expect(bot.faults).toEqual([]);
    bot.stop();
    world.remove();
  });
});
