import { beforeEach, describe, expect, test } from "vitest";
import type { DiscordRefusal } from "#src/delivery/discord-result.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { aWorld, GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests();
const { learn, texts, tickAt } = here;

const report = async (id = "d1") =>
  (await here.bot.service.list(GUILD)).find(({ subscription }) => subscription.id === id);

describe("the schedule", () => {
  test("nothing before its time, one edition at its time, no second one", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    await tickAt("2021-11-10T07:59:00Z");
    expect(texts()).toEqual([]);
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:01:00Z");
    expect(texts()).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit"]);
    expect(await report()).toMatchObject({
      nextAt: "2021-11-11T08:00:00.000Z",
      subscription: { last: { kind: "posted" } },
    });
  });

  test("a subscription made after its hour starts on the next day, with what was recorded since", async () => {
    here.world.clock.set("2021-11-09T08:00:30Z");
    await here.bot.service.add(WANTED);
    await tickAt("2021-11-09T08:01:00Z");
    expect(texts()).toEqual([]);
    expect((await report())?.nextAt).toBe("2021-11-10T08:00:00.000Z");
  });

  test("an edition that could not be posted until the next slot joins that one, and not the one after it", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.discord.outcomes.push({ outcome: "try-again", reason: "503" });
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });

  test("asking for it with /digest now does not wait for the next attempt", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.discord.outcomes.push({ outcome: "try-again", reason: "503" });
    await tickAt("2021-11-10T08:00:00Z");
    expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "posted", channel: "2000", pages: 1 });
    expect(texts()).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit"]);
  });

  test("ticks that overlap post once", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.clock.set("2021-11-10T08:00:00Z");
    await Promise.all([
      here.bot.tick(),
      here.bot.tick(),
      here.bot.service.now(GUILD, "d1"),
      here.bot.service.now(GUILD, "d1"),
    ]);
    expect(texts()).toHaveLength(1);
  });

  test("a tick takes down a new archive that nobody recorded", async () => {
    await here.bot.service.add(WANTED);
    here.world.setArchive(archiveWith(2));
    await tickAt("2021-11-10T08:00:00Z");
    expect(texts()).toHaveLength(1);
  });
});

describe("when there is nothing new", () => {
  test("nothing is posted, and the time counts as covered", async () => {
    await here.bot.service.add(WANTED);
    await tickAt("2021-11-10T08:00:00Z");
    expect(texts()).toEqual([]);
    expect(await report()).toMatchObject({
      nextAt: "2021-11-11T08:00:00.000Z",
      subscription: { last: { kind: "nothing-new" }, coveredUntil: "2021-11-10T08:00:00.000Z" },
    });
  });

  test("a line is posted where that is wished for", async () => {
    await here.bot.service.add({ ...WANTED, quiet: "say" });
    await tickAt("2021-11-10T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-10T08:00 1/1 nothing new"]);
  });

  test("what a filter leaves out is not told later either", async () => {
    await here.bot.service.add({ ...WANTED, least: "confirmed" });
    await learn(2);
    await tickAt("2021-11-10T08:00:00Z");
    expect((await report())?.subscription.place).toBe(2);
    expect(texts()).toEqual([]);
  });
});

describe("after a time of not running", () => {
  test("of several days: one merged edition", async () => {
    const merged: boolean[] = [];
    here.bot.stop();
    here.bot = await here.world.start(undefined, {
      render: (digest, { marker }) => {
        merged.push(digest.period.merged);
        const text = `${digest.period.firstDay} to ${digest.period.lastDay}`;
        return [{ body: { text, marker: marker(0) }, events: [], quotes: [] }];
      },
    });
    await here.bot.service.add(WANTED);
    await learn(2);
    await tickAt("2021-11-13T10:00:00Z");
    expect([merged, texts()]).toEqual([[true], ["2021-11-09 to 2021-11-13"]]);
    await learn(3);
    await tickAt("2021-11-14T08:00:00Z");
    expect([merged, texts().at(-1)]).toEqual([[true, false], "2021-11-13 to 2021-11-14"]);
  });

  test("too late for the last one: the news joins the next", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    await tickAt("2021-11-10T14:00:01Z");
    expect(texts()).toEqual([]);
    await learn(3);
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 confirmed: Summit"]);
  });
});

describe("refusals", () => {
  const plan = (...outcomes: (DiscordRefusal | "post-then-fail")[]) => here.world.discord.outcomes.push(...outcomes);

  beforeEach(async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
  });

  test.each(["gone", "forbidden"] as const)(
    "%s: the subscription is paused with the reason, nothing is lost, resume tells it",
    async (outcome) => {
      plan({ outcome, reason: "Missing Access (50001)" });
      await tickAt("2021-11-10T08:00:00Z");
      await tickAt("2021-11-10T08:01:00Z");
      expect(texts()).toEqual([]);
      expect(await report()).toMatchObject({
        nextAt: undefined,
        pending: undefined,
        subscription: { place: 1, paused: { reason: "Missing Access (50001)" }, last: { kind: "not-posted" } },
      });
      expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "paused", reason: "Missing Access (50001)" });
      await tickAt("2021-11-12T08:00:00Z");
      expect(await here.bot.service.resume(GUILD, "d1")).toMatchObject({
        kind: "resumed",
        report: { nextAt: "2021-11-13T08:00:00.000Z" },
      });
      await tickAt("2021-11-13T08:00:00Z");
      expect(texts()).toEqual(["d1@2021-11-13T08:00 1/1 dates: Summit"]);
    },
  );

  test("try again: later and later, then it is posted once", async () => {
    plan(
      { outcome: "try-again", reason: "429", retryAfterMs: 90_000, stored: "no" },
      { outcome: "try-again", reason: "503" },
    );
    await tickAt("2021-11-10T08:00:00Z");
    expect((await report())?.pending).toEqual({ reason: "429", retryAt: "2021-11-10T08:01:30.000Z" });
    await tickAt("2021-11-10T08:01:00Z");
    await tickAt("2021-11-10T08:02:00Z");
    expect((await report())?.pending).toEqual({ reason: "503", retryAt: "2021-11-10T08:04:00.000Z" });
    await tickAt("2021-11-10T08:04:00Z");
    expect(texts()).toHaveLength(1);
    expect(await report()).toMatchObject({ pending: undefined, nextAt: "2021-11-11T08:00:00.000Z" });
  });

  test("try again after all, though it was posted: it is found in the channel", async () => {
    plan("post-then-fail");
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:10:00Z");
    expect(texts()).toHaveLength(1);
    expect((await report())?.subscription.last?.kind).toBe("posted");
  });

  test("in doubt for longer than the nonce is remembered, and no history to read: not sent again, reported, not told twice", async () => {
    here.world.discord.state.readable = false;
    plan("post-then-fail", { outcome: "try-again", reason: "503" });
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:01:00Z");
    // The second attempt is fresh, but it is the first that may have been posted.
    await tickAt("2021-11-10T08:03:30Z");
    expect(texts()).toHaveLength(1);
    expect((await report())?.subscription).toMatchObject({
      place: 2,
      last: { kind: "partly", reason: "page-may-be-missing" },
    });
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("while the history cannot be read just now, it waits instead of guessing", async () => {
    plan("post-then-fail");
    await tickAt("2021-11-10T08:00:00Z");
    here.world.discord.state.readable = "later";
    await tickAt("2021-11-10T08:10:00Z");
    expect((await report())?.pending).toMatchObject({ retryAt: "2021-11-10T08:12:00.000Z" });
    here.world.discord.state.readable = true;
    await tickAt("2021-11-10T08:12:00Z");
    expect([texts().length, (await report())?.subscription.last?.kind]).toEqual([1, "posted"]);
  });

  test("try again for ever: given up after a bound, and told by the next edition", async () => {
    for (let n = 0; n < 40; n++) plan({ outcome: "try-again", reason: "503" });
    await tickAt("2021-11-10T08:00:00Z");
    for (let n = 0; n < 400; n++) {
      here.world.clock.advance(60_000);
      await here.bot.tick();
    }
    expect(here.world.discord.outcomes).toHaveLength(30);
    expect(await report()).toMatchObject({
      pending: undefined,
      nextAt: "2021-11-11T08:00:00.000Z",
      subscription: { place: 1, last: { kind: "not-posted", reason: "503" } },
    });
    here.world.discord.outcomes.length = 0;
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });

  test("a body that is refused: recorded, not repeated, and the subscription goes on", async () => {
    plan({ outcome: "fault", reason: "Invalid Form Body (50035)" });
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:01:00Z");
    expect(texts()).toEqual([]);
    expect(await report()).toMatchObject({
      nextAt: "2021-11-11T08:00:00.000Z",
      pending: undefined,
      subscription: { last: { kind: "not-posted", reason: "Invalid Form Body (50035)" } },
    });
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });

  test("one page of several refused: the others are posted, once, and the gap is reported", async () => {
    here.bot.stop();
    here.world.remove();
    here.world = aWorld(3);
    here.bot = await here.world.start();
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.discord.outcomes.push({ outcome: "fault", reason: "Invalid Form Body (50035)" });
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-10T08:00 2/3 dates: Summit", "d1@2021-11-10T08:00 3/3 dates: Summit"]);
    expect((await report())?.subscription.place).toBe(2);
  });

  test("one channel's trouble does not keep the others from their digest", async () => {
    for (const channel of ["2001", "2002", "2003"]) await here.bot.service.add({ ...WANTED, channel });
    // The subscriptions were made after the news, so that something more is needed for them.
    await learn(3);
    const { publish } = here.world.discord.publisher;
    here.world.discord.publisher.publish = async (message) => {
      if (message.channel === "2000") throw new Error("a bug");
      return message.channel === "2001" ? { outcome: "gone", reason: "Unknown Channel (10003)" } : publish(message);
    };
    await tickAt("2021-11-10T08:00:00Z");
    expect(here.world.discord.messages.map(({ channel }) => channel).sort()).toEqual(["2002", "2003"]);
    expect(here.bot.faults).toHaveLength(1);
    here.world.discord.publisher.publish = publish;
    await tickAt("2021-11-10T08:05:00Z");
    expect(here.world.discord.messages.map(({ channel }) => channel).sort()).toEqual(["2000", "2002", "2003"]);
  });
});

test("a store that fails is a fault, never a reason to post", async () => {
  await here.bot.service.add(WANTED);
  await learn(2);
  here.world.clock.set("2021-11-10T08:00:00Z");
  await here.bot.tick();
  here.bot.stop();
  await here.bot.tick();
  expect(texts()).toHaveLength(1);
  expect(here.bot.faults.length).toBeGreaterThan(0);
  await expect(here.bot.service.now(GUILD, "d1")).rejects.toThrow();
  await expect(here.bot.service.list(GUILD)).rejects.toThrow();
  here.bot = await here.world.start();
});

test("a slot whose edition is closed is not posted again, though the subscription were set back", async () => {
  await here.bot.service.add(WANTED);
  await learn(2);
  const before = (await report())?.subscription;
  await tickAt("2021-11-10T08:00:00Z");
  await here.world.withStore(({ subscriptions }) => subscriptions.save(before!));
  await tickAt("2021-11-10T08:01:00Z");
  expect(texts()).toHaveLength(1);
  expect((await report())?.nextAt).toBe("2021-11-11T08:00:00.000Z");
});

test("a nonce is at most 25 characters and, like the marker, different for every page and channel", async () => {
  for (const channel of ["2000", "2001"]) await here.bot.service.add({ ...WANTED, channel });
  await learn(2);
  await tickAt("2021-11-10T08:00:00Z");
  const { messages } = here.world.discord;
  expect(messages).toHaveLength(2);
  expect(new Set(messages.map(({ nonce }) => nonce)).size).toBe(2);
  for (const { nonce, marker, body } of messages) {
    expect(nonce).toMatch(/^[\w-]{25}$/);
    expect(Number.isInteger(marker) && marker >= 2 ** 20 && marker < 2 ** 31).toBe(true);
    expect(body.marker).toBe(marker);
  }
});
