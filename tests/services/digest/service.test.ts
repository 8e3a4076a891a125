import { describe, expect, test } from "vitest";
import { MAX_SUBSCRIPTIONS } from "#src/digest/subscription.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests();
const { learn } = here;

const ids = async (guild = GUILD) => (await here.bot.service.list(guild)).map(({ subscription }) => subscription.id);

describe("add", () => {
  test("gives short ids that are never used again, and the next time", async () => {
    const added = await here.bot.service.add(WANTED);
    expect(added).toMatchObject({
      kind: "added",
      report: { nextAt: "2021-11-10T08:00:00.000Z", subscription: { id: "d1", place: 1 } },
    });
    await here.bot.service.add(WANTED);
    await here.bot.service.remove(GUILD, "d2");
    await here.bot.service.add(WANTED);
    expect(await ids()).toEqual(["d1", "d3"]);
  });

  test("names what is missing before anything is saved", async () => {
    here.world.discord.state.missing = ["Send Messages"];
    expect(await here.bot.service.add(WANTED)).toEqual({ kind: "cannot-post", missing: ["Send Messages"] });
    expect(await ids()).toEqual([]);
  });

  test("has a limit for each server, also for many at once", async () => {
    const added = await Promise.all(Array.from({ length: MAX_SUBSCRIPTIONS + 2 }, () => here.bot.service.add(WANTED)));
    expect(added.filter(({ kind }) => kind === "added")).toHaveLength(MAX_SUBSCRIPTIONS);
    expect(added.at(-1)).toEqual({ kind: "too-many", limit: MAX_SUBSCRIPTIONS });
    expect(await here.bot.service.add({ ...WANTED, guild: "1001" })).toMatchObject({ kind: "added" });
  });
});

test("what belongs to another server is not found, whatever is asked", async () => {
  await here.bot.service.add(WANTED);
  const foreign = "1001";
  expect(await ids(foreign)).toEqual([]);
  for (const ask of ["preview", "now", "pause", "resume", "remove"] as const) {
    expect(await here.bot.service[ask](foreign, "d1")).toEqual({ kind: "not-found" });
    expect(await here.bot.service[ask](GUILD, "nonsense/../d1")).toEqual({ kind: "not-found" });
  }
  expect(await ids()).toEqual(["d1"]);
});

describe("preview", () => {
  test("shows what would be posted, and changes nothing", async () => {
    await here.bot.service.add({ ...WANTED, least: "confirmed" });
    await learn(2);
    const preview = await here.bot.service.preview(GUILD, "d1");
    expect(preview).toMatchObject({
      kind: "digest",
      digest: { quiet: true, leftOut: [{ id: "summit", reason: "least" }] },
    });
    expect(await here.bot.service.preview(GUILD, "d1")).toEqual(preview);
    expect(here.world.discord.messages).toEqual([]);
    expect((await here.bot.service.list(GUILD))[0]?.subscription.place).toBe(1);
  });
});

describe("now", () => {
  test("posts what is new, once; the regular edition has nothing to add", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "posted", channel: "2000", pages: 1 });
    expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "nothing-new" });
    here.world.clock.set("2021-11-10T08:00:00Z");
    await here.bot.tick();
    expect(here.world.discord.messages).toHaveLength(1);
    expect((await here.bot.service.list(GUILD))[0]?.nextAt).toBe("2021-11-11T08:00:00.000Z");
  });

  test("posts nothing when nothing is new, also where quiet days are announced", async () => {
    await here.bot.service.add({ ...WANTED, quiet: "say" });
    expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "nothing-new" });
    expect(here.world.discord.messages).toEqual([]);
  });

  test("twice at the same time posts once", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    const both = await Promise.all([here.bot.service.now(GUILD, "d1"), here.bot.service.now(GUILD, "d1")]);
    expect(both.map(({ kind }) => kind)).toEqual(["posted", "nothing-new"]);
    expect(here.world.discord.messages).toHaveLength(1);
  });

  test("says why it did not work", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.discord.outcomes.push(
      { outcome: "try-again", reason: "503" },
      { outcome: "fault", reason: "400" },
      { outcome: "forbidden", reason: "Missing Access" },
    );
    expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "later", reason: "503" });
    expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "not-posted", reason: "400" });
    here.world.clock.advance(1000);
    expect(await here.bot.service.now(GUILD, "d1")).toEqual({ kind: "paused", reason: "Missing Access" });
  });
});

describe("pause and resume", () => {
  test("what is missed is told when it goes on", async () => {
    await here.bot.service.add(WANTED);
    expect(await here.bot.service.pause(GUILD, "d1")).toMatchObject({ kind: "paused", report: { nextAt: undefined } });
    await learn(2);
    here.world.clock.set("2021-11-10T08:00:00Z");
    await here.bot.tick();
    expect(here.world.discord.messages).toEqual([]);
    here.world.clock.set("2021-11-12T12:00:00Z");
    expect(await here.bot.service.resume(GUILD, "d1")).toMatchObject({
      kind: "resumed",
      report: { nextAt: "2021-11-13T08:00:00.000Z" },
    });
    here.world.clock.set("2021-11-13T08:00:00Z");
    await here.bot.tick();
    expect(here.world.discord.messages).toHaveLength(1);
  });

  test("pausing ends an edition that waits, and resuming tells it in the next one", async () => {
    await here.bot.service.add(WANTED);
    await learn(2);
    here.world.discord.outcomes.push({ outcome: "try-again", reason: "429", stored: "no" });
    await here.bot.service.now(GUILD, "d1");
    await here.bot.service.pause(GUILD, "d1");
    expect((await here.bot.service.list(GUILD))[0]?.pending).toBeUndefined();
    await here.bot.service.resume(GUILD, "d1");
    here.world.clock.set("2021-11-10T08:00:00Z");
    await here.bot.tick();
    expect(here.world.discord.messages.map(({ body }) => body.text)).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit"]);
  });

  test("resuming where the bot still cannot post names what is missing", async () => {
    await here.bot.service.add(WANTED);
    await here.bot.service.pause(GUILD, "d1");
    here.world.discord.state.missing = ["View Channel"];
    expect(await here.bot.service.resume(GUILD, "d1")).toEqual({ kind: "cannot-post", missing: ["View Channel"] });
    expect((await here.bot.service.list(GUILD))[0]?.subscription.paused).toBeDefined();
  });
});

test("a removed digest posts nothing more, not even what was waiting", async () => {
  await here.bot.service.add(WANTED);
  await learn(2);
  here.world.discord.outcomes.push({ outcome: "try-again", reason: "503" });
  await here.bot.service.now(GUILD, "d1");
  expect(await here.bot.service.remove(GUILD, "d1")).toMatchObject({ kind: "removed", subscription: { id: "d1" } });
  here.world.clock.set("2021-11-10T08:00:00Z");
  await here.bot.tick();
  expect([here.world.discord.messages, here.bot.faults, await ids()]).toEqual([[], [], []]);
});
