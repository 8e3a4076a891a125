// What people change about a digest while it has news to tell, or while an edition is on its way.
import { beforeEach, describe, expect, test } from "vitest";
import { anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { topicId } from "#tests/helpers/ids.ts";
import { AGREED, archiveWith, CONFIRMED, PLANNED } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests({ faultless: true });
const { learn, tickAt } = here;

const posts = () => here.world.discord.messages.map(({ channel, body }) => [channel, body.text]);

test("another zone in which the same hour is still to come: that one is posted too, as was promised, and once", async () => {
  await here.bot.service.add({ ...WANTED, zone: "Asia/Shanghai" });
  await learn(archiveWith(2));
  await tickAt("2021-11-10T00:00:00Z", "2021-11-10T02:00:00Z");
  expect(await here.bot.service.edit(GUILD, "d1", { zone: "Europe/London" })).toMatchObject({
    report: { nextAt: "2021-11-10T08:00:00.000Z" },
  });
  await learn(archiveWith(3));
  await tickAt("2021-11-10T08:00:00Z", "2021-11-10T08:01:00Z");
  await here.restart();
  await tickAt("2021-11-10T08:02:00Z");
  expect(posts()).toEqual([
    ["2000", "d1@2021-11-10T08:00 1/1 dates: Summit"],
    ["2000", "d1@2021-11-10T08:00-at-2021-11-10T08:00:00.000Z 1/1 confirmed: Summit"],
  ]);
});

describe("while an edition waits for its next attempt", () => {
  beforeEach(async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    here.world.discord.outcomes.push({ outcome: "try-again", reason: "503" });
    await tickAt("2021-11-10T08:00:00Z");
  });

  test("another channel: it goes where it was meant to go, and the next one to the new channel", async () => {
    await here.bot.service.edit(GUILD, "d1", { channel: "2001" });
    await tickAt("2021-11-10T08:01:00Z");
    await learn(archiveWith(3));
    await tickAt("2021-11-11T08:00:00Z");
    expect(posts()).toEqual([
      ["2000", "d1@2021-11-10T08:00 1/1 dates: Summit"],
      ["2001", "d1@2021-11-11T08:00 1/1 confirmed: Summit"],
    ]);
  });

  test("another hour: the next one comes then", async () => {
    await here.bot.service.edit(GUILD, "d1", { at: "08:30" });
    await learn(archiveWith(3));
    await tickAt("2021-11-10T08:01:00Z", "2021-11-10T08:30:00Z", "2021-11-11T08:00:00Z");
    expect(posts().map(([, text]) => text)).toEqual([
      "d1@2021-11-10T08:00 1/1 dates: Summit",
      "d1@2021-11-10T08:30 1/1 confirmed: Summit",
    ]);
  });

  test("as it happens from now on: nothing is told twice", async () => {
    await here.bot.service.edit(GUILD, "d1", { at: undefined });
    await tickAt("2021-11-10T08:01:00Z", "2021-11-10T08:05:00Z", "2021-11-10T20:00:00Z");
    expect(posts()).toHaveLength(1);
  });

  test("paused and resumed: the next one tells it", async () => {
    await here.bot.service.pause(GUILD, "d1");
    await here.bot.service.resume(GUILD, "d1");
    await tickAt("2021-11-10T08:05:00Z", "2021-11-11T08:00:00Z");
    expect(posts().map(([, text]) => text)).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });
});

describe("filters", () => {
  const summit = (topics: string[], steps: number) =>
    anArchive({
      events: [anEvent({ topics, developments: [AGREED, PLANNED, CONFIRMED].slice(0, steps) })],
      topics: [aTopic(), aTopic({ id: "trade", name: "Trade" })],
    });

  test("that are changed count for all that has not been told, and for nothing older", async () => {
    await learn(summit(["trade"], 1));
    await here.bot.service.add({ ...WANTED, topics: [topicId("us-china")] });
    await learn(summit(["trade"], 2));
    await tickAt("2021-11-10T08:00:00Z");
    await here.bot.service.edit(GUILD, "d1", { topics: [topicId("trade")] });
    await tickAt("2021-11-11T08:00:00Z");
    expect(posts()).toEqual([]);
    await learn(summit(["trade"], 3));
    await here.bot.service.edit(GUILD, "d1", { topics: undefined });
    await tickAt("2021-11-12T08:00:00Z");
    expect(posts()).toHaveLength(1);
  });

  test("a topic that an old event is given later brings no old news, and then its news", async () => {
    await here.bot.service.add({ ...WANTED, topics: [topicId("us-china")] });
    await learn(summit(["trade"], 2));
    await tickAt("2021-11-10T08:00:00Z");
    await learn(summit(["trade", "us-china"], 2));
    await tickAt("2021-11-11T08:00:00Z");
    expect(posts()).toEqual([]);
    await learn(summit(["trade", "us-china"], 3));
    await tickAt("2021-11-12T08:00:00Z");
    expect(posts()).toHaveLength(1);
  });
});

test("an event that gets another id is told as a new one, and the old one of that moment is not told", async () => {
  await here.bot.service.add(WANTED);
  const renamed = anArchive({ events: [anEvent({ id: "talks", title: "Talks", developments: [AGREED, PLANNED] })] });
  await learn(archiveWith(2));
  await learn(renamed);
  await tickAt("2021-11-10T08:00:00Z", "2021-11-11T08:00:00Z");
  expect(posts().map(([, text]) => text)).toEqual(["d1@2021-11-10T08:00 1/1 new: Talks"]);
});

test("two digests in one channel with the same hour are two posts, each once", async () => {
  await here.bot.service.add(WANTED);
  await here.bot.service.add(WANTED);
  await learn(archiveWith(2));
  await tickAt("2021-11-10T08:00:00Z", "2021-11-10T08:01:00Z");
  expect(
    posts()
      .map(([, text]) => text)
      .toSorted(),
  ).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit", "d2@2021-11-10T08:00 1/1 dates: Summit"]);
});

test("/digest now at the very minute of the slot: one post", async () => {
  await here.bot.service.add(WANTED);
  await learn(archiveWith(2));
  here.world.clock.set("2021-11-10T08:00:00Z");
  const [now] = await Promise.all([
    here.bot.service.now(GUILD, "d1"),
    here.bot.tick(),
    here.bot.service.now(GUILD, "d1"),
  ]);
  await tickAt("2021-11-10T08:01:00Z");
  expect(now).toMatchObject({ kind: "posted" });
  expect(posts()).toHaveLength(1);
});

test("an archive that is read again in the minute of the slot: what is new in it is told, now or next time, and once", async () => {
  await here.bot.service.add(WANTED);
  await learn(archiveWith(2));
  here.world.clock.set("2021-11-10T08:00:00Z");
  const tick = here.bot.tick();
  here.world.setArchive(archiveWith(3));
  await Promise.all([tick, here.bot.record()]);
  await tickAt("2021-11-11T08:00:00Z", "2021-11-12T08:00:00Z");
  const preview = await here.bot.service.preview(GUILD, "d1");
  expect(preview).toMatchObject({ digest: { quiet: true } });
  expect(posts().length).toBeGreaterThan(0);
  expect(new Set(posts().map(([, text]) => text)).size).toBe(posts().length);
});
