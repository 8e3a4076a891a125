// A channel that is deleted, and a server that the bot is removed from, as Discord tells of them.
import { describe, expect, test } from "vitest";
import type { Stores } from "#src/digest/ports.ts";
import { type aMortal, aSubscription } from "#tests/helpers/digests.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests();
const { learn } = here;

const CHANNEL = { guild: GUILD, channel: WANTED.channel };
const SERVER = { guild: GUILD };

const paused = async (guild = GUILD) =>
  (await here.bot.service.list(guild)).map(({ subscription }) => [subscription.id, subscription.paused?.reason]);

const DELETED = "channel-deleted";

/** From now on, until it is mended, subscriptions cannot be saved. */
async function withBrokenStore(): Promise<{ mend(): void }> {
  let broken = true;
  const stores = (real: Stores): Stores => ({
    ...real,
    subscriptions: {
      ...real.subscriptions,
      save: async (subscription) => {
        if (broken) throw new Error("disk full");
        return real.subscriptions.save(subscription);
      },
    },
  });
  here.bot.stop();
  const faulty: ReturnType<typeof aMortal> = { wrap: (port) => port, stores, died: () => false };
  here.bot = await here.world.start(faulty);
  return {
    mend: () => {
      broken = false;
    },
  };
}

describe("a channel that is deleted", () => {
  test("pauses its digests at once, and no others", async () => {
    await here.bot.service.add(WANTED);
    await here.bot.service.add({ ...WANTED, channel: "2001" });
    const { at: _, ...news } = WANTED;
    await here.bot.service.add(news);
    await here.bot.service.add({ ...WANTED, guild: "1001" });
    await here.bot.departed(CHANNEL);
    expect(await paused()).toEqual([
      ["d1", DELETED],
      ["d2", undefined],
      ["d3", DELETED],
    ]);
    expect(await paused("1001")).toEqual([["d1", undefined]]);
    expect((await here.bot.service.list(GUILD))[0]).toMatchObject({
      nextAt: undefined,
      pending: undefined,
      subscription: { paused: { since: "2021-11-09T12:00:00.000Z" } },
    });
    expect(here.bot.faults).toEqual([]);
  });

  test("is told to whoever set the digest up, once, also when it is heard of twice and after a restart", async () => {
    await here.bot.service.add(WANTED);
    await here.bot.departed(CHANNEL);
    await here.restart();
    await here.bot.tick();
    await here.bot.departed(CHANNEL);
    await here.bot.tick();
    expect(here.world.discord.notes.map(({ user, text }) => [user, text.split("\n")[0]])).toEqual([
      ["3000", "The digest in <#2000> is paused: the channel was deleted."],
    ]);
    expect(await paused()).toEqual([["d1", DELETED]]);
  });

  test("does not change why a digest was paused before", async () => {
    await here.bot.service.add(WANTED);
    await here.bot.service.pause(GUILD, "d1");
    await here.bot.departed(CHANNEL);
    await here.bot.tick();
    expect(await paused()).toEqual([["d1", "by-hand"]]);
    expect(here.world.discord.notes).toEqual([]);
  });

  test("closes an edition that waits to be tried again; what it was to tell comes after the pause", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.discord.outcomes.push({ outcome: "try-again", reason: "502", stored: "no" });
    here.world.clock.set("2021-11-10T08:00:00Z");
    await here.bot.tick();
    expect((await here.bot.service.list(GUILD))[0]?.pending).toMatchObject({ reason: "502" });
    await here.bot.departed(CHANNEL);
    expect((await here.bot.service.list(GUILD))[0]).toMatchObject({
      pending: undefined,
      subscription: { place: 1, paused: { reason: DELETED }, last: { kind: "not-posted", reason: DELETED } },
    });
    here.world.clock.set("2021-11-10T09:00:00Z");
    await here.bot.tick();
    expect(here.world.discord.messages).toEqual([]);
    expect(here.world.discord.notes).toHaveLength(1);

    await here.bot.service.edit(GUILD, "d1", { channel: "2001" });
    await here.bot.service.resume(GUILD, "d1");
    expect(await here.bot.service.now(GUILD, "d1")).toMatchObject({ kind: "posted", channel: "2001" });
  });

  test("waits for a delivery that is on its way, and for an edit that moves the digest elsewhere", async () => {
    await here.bot.service.add(WANTED);
    await here.bot.service.add(WANTED);
    await learn(2);
    const [, edited] = await Promise.all([
      here.bot.service.now(GUILD, "d1"),
      here.bot.service.edit(GUILD, "d2", { channel: "2001" }),
      here.bot.departed(CHANNEL),
    ]);
    expect(edited).toMatchObject({ kind: "edited" });
    expect(here.world.discord.messages).toHaveLength(1);
    expect(await paused()).toEqual([
      ["d1", DELETED],
      ["d2", undefined],
    ]);
  });

  test("also pauses a digest that is being set up there, or moved there, at that moment", async () => {
    await here.bot.service.add({ ...WANTED, channel: "2001" });
    await Promise.all([
      here.bot.service.edit(GUILD, "d1", { channel: WANTED.channel }),
      here.bot.service.add(WANTED),
      here.bot.departed(CHANNEL),
    ]);
    expect(await paused()).toEqual([
      ["d1", DELETED],
      ["d2", DELETED],
    ]);
  });

  test("is taken up again by the tick when the store fails, and each failure is reported", async () => {
    await here.bot.service.add(WANTED);
    const { mend } = await withBrokenStore();
    await here.bot.departed(CHANNEL);
    await here.bot.tick();
    expect(here.bot.faults.map(String)).toEqual(["Error: disk full", "Error: disk full"]);
    expect(await paused()).toEqual([["d1", undefined]]);
    mend();
    await here.bot.tick();
    await here.bot.tick();
    expect(await paused()).toEqual([["d1", DELETED]]);
    expect(here.world.discord.notes).toHaveLength(1);
    expect(here.bot.faults).toHaveLength(2);
  });

  test("while the bot is down is found out at the next time, as ever", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.discord.outcomes.push({ outcome: "gone", reason: "Unknown Channel (10003)" });
    here.world.clock.set("2021-11-10T08:00:00Z");
    await here.bot.tick();
    expect(await paused()).toEqual([["d1", "Unknown Channel (10003)"]]);
  });
});

describe("a server that the bot is removed from", () => {
  test("has all its digests paused, and nobody is written to", async () => {
    here.world.discord.state.missing = ["View Channel"];
    await here.world.withStore(async ({ subscriptions }) => {
      await subscriptions.save(aSubscription());
      await subscriptions.save(aSubscription({ id: "d2", channel: "2001" }));
      await subscriptions.save(aSubscription({ guild: "1001" }));
    });
    await here.bot.departed(SERVER);
    await here.bot.tick();
    const reason = "removed-from-server";
    expect(await paused()).toEqual([
      ["d1", reason],
      ["d2", reason],
    ]);
    expect(await paused("1001")).toEqual([["d1", undefined]]);
    expect(here.world.discord.notes).toEqual([]);
  });

  test("and comes back to before it could be written down keeps its digests", async () => {
    await here.bot.service.add(WANTED);
    const { mend } = await withBrokenStore();
    here.world.discord.state.missing = ["View Channel"];
    await here.bot.departed(SERVER);
    expect(here.bot.faults).toHaveLength(1);
    here.world.discord.state.missing = [];
    mend();
    await here.bot.tick();
    expect(await paused()).toEqual([["d1", undefined]]);
  });
});
