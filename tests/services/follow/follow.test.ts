import { beforeEach, describe, expect, test } from "vitest";
import type { DiscordRefusal } from "#src/delivery/discord-result.ts";
import { aDevelopment, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { followerRow } from "#tests/helpers/database.ts";
import { aFollowWorld, ROBIN } from "#tests/helpers/follow-world.ts";
import { aTarget, eventId } from "#tests/helpers/ids.ts";
import { AGREED, archiveWith, CONFIRMED, PLANNED } from "#tests/helpers/one-event.ts";
import { setUpFollows } from "#tests/helpers/set-up.ts";

const SUMMIT = aTarget("event", "summit");
const MINUTE = 60_000;

const here = setUpFollows();

async function tickAfter(minutes: number): Promise<void> {
  here.world.clock.advance(minutes * MINUTE);
  await here.bot.tick();
}

const summit = (...steps: Parameters<typeof aDevelopment>[0][]) =>
  anArchive({ events: [anEvent({ developments: [AGREED, ...steps.map(aDevelopment)] })] });

describe("follows", () => {
  test("are made once each, up to 25, with numbers that are never used again", async () => {
    expect(await here.bot.service.follow(ROBIN, SUMMIT)).toMatchObject({ kind: "followed", follow: { id: "f1" } });
    expect(await here.bot.service.follow(ROBIN, SUMMIT)).toMatchObject({ kind: "already", follow: { id: "f1" } });
    await here.bot.service.stopFollow(ROBIN, "f1");
    for (let n = 0; n < 25; n++) await here.bot.service.follow(ROBIN, aTarget("topic", `t${n}`));
    expect(await here.bot.service.follow(ROBIN, SUMMIT)).toEqual({ kind: "too-many", limit: 25 });
    const { follows } = await here.bot.service.list(ROBIN);
    expect(follows.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, n) => `f${n + 2}`));
  });

  test("belong to one person", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    expect(await here.bot.service.stopFollow("3001", "f1")).toEqual({ kind: "not-found" });
    expect((await here.bot.service.list(ROBIN)).follows).toHaveLength(1);
  });

  test("tell nothing of what was there before", async () => {
    here.world.setArchive(archiveWith(2));
    await here.bot.service.follow(ROBIN, SUMMIT);
    await tickAfter(10);
    expect(here.world.texts()).toEqual([]);
  });

  test("gather for two minutes from the first change, and tell it in one", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    await tickAfter(1);
    here.world.setArchive(archiveWith(3));
    expect(here.world.texts()).toEqual([]);
    await tickAfter(1);
    expect(here.world.texts()).toEqual(["3000 1/1 Summit: confirmed, firmed"]);
    await tickAfter(5);
    expect(here.world.texts()).toHaveLength(1);
  });

  test("wait no longer when the clock was ahead and is set back", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    here.world.clock.advance(-60 * 60_000);
    await tickAfter(1);
    expect(here.world.texts()).toEqual(["3000 1/1 Summit: firmed"]);
    await tickAfter(70);
    expect(here.world.texts()).toHaveLength(1);
  });

  test("of an actor and a topic of the same event tell it once", async () => {
    const event = (steps: number) =>
      anEvent({
        topics: ["us-china"],
        participants: [{ actor: "xi-jinping" }],
        developments: [AGREED, PLANNED].slice(0, steps),
      });
    here.world.setArchive(anArchive({ events: [event(1)] }));
    await here.bot.service.follow(ROBIN, aTarget("topic", "us-china"));
    await here.bot.service.follow(ROBIN, aTarget("actor", "china"));
    await here.bot.service.follow(ROBIN, aTarget("actor", "joe-biden"));
    here.world.setArchive(anArchive({ events: [event(2)] }));
    await tickAfter(2);
    expect(here.world.texts()).toHaveLength(1);
  });

  test("tell of new quotes too", async () => {
    await here.bot.service.follow(ROBIN, aTarget("actor", "xi-jinping"));
    here.world.setArchive(anArchive({ events: [anEvent({ developments: [AGREED] })], quotes: [aQuote()] }));
    await tickAfter(2);
    expect(here.world.texts()).toEqual(["3000 1/1 quote letter"]);
  });

  test("that were stopped before the message was out are not told", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    here.world.discord.outcomes.push({ outcome: "try-again", reason: "429", stored: "no" });
    await tickAfter(2);
    await here.bot.service.stopFollow(ROBIN, "f1");
    await tickAfter(2);
    expect(here.world.texts()).toEqual([]);
  });
});

describe("a refusal", () => {
  const closed = { outcome: "forbidden", reason: "Cannot send messages to this user (50007)" } as const;

  test("pauses, and after it what was missed comes in one message", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    here.world.discord.outcomes.push(closed);
    await tickAfter(2);
    expect((await here.bot.service.list(ROBIN)).paused).toEqual({
      reason: closed.reason,
      since: "2021-11-09T12:02:00.000Z",
    });
    expect(here.bot.setbacks).toEqual([{ outcome: "paused", reason: closed.reason }]);
    here.world.setArchive(archiveWith(3));
    await tickAfter(60);
    expect(here.world.texts()).toEqual([]);
    await here.bot.service.resume(ROBIN);
    await tickAfter(1);
    expect(here.world.texts()).toEqual(["3000 1/1 Summit: confirmed, firmed"]);
    expect((await here.bot.service.list(ROBIN)).paused).toBeUndefined();
  });

  test("of the conversation itself pauses as well; a fault of the network is tried again", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    here.world.openings.push({ outcome: "try-again", reason: "502" }, closed);
    await tickAfter(2);
    expect((await here.bot.service.list(ROBIN)).paused).toBeUndefined();
    await tickAfter(5);
    expect((await here.bot.service.list(ROBIN)).paused?.reason).toBe(closed.reason);
    expect(here.bot.setbacks).toEqual([
      { outcome: "later", reason: "502", retryAt: "2021-11-09T12:07:00.000Z" },
      { outcome: "paused", reason: closed.reason },
    ]);
  });

  test("of the message itself is reported, and not repeated every minute", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    here.world.discord.outcomes.push({ outcome: "fault", reason: "Invalid Form Body" });
    await tickAfter(2);
    await tickAfter(30);
    expect(here.bot.faults).toHaveLength(1);
    expect(here.world.texts()).toEqual([]);
    await tickAfter(30);
    expect(here.world.texts()).toHaveLength(1);
  });
});

describe("a letter of which one page is out", () => {
  beforeEach(async () => {
    here.bot.stop();
    here.world.remove();
    here.world = aFollowWorld(3);
    here.bot = here.world.start();
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    await tickAfter(1);
  });

  const PAGES = [1, 2, 3].map((page) => `3000 ${page}/3 Summit: firmed`);

  /** What Discord says to the second page, so many times. */
  function refuse(times: number, outcome: DiscordRefusal): void {
    const { publish } = here.world.discord.publisher;
    let count = 0;
    here.world.setPublish((message) => {
      count++;
      return count > 1 && count <= 1 + times ? Promise.resolve(outcome) : publish(message);
    });
  }

  test("goes on with the next page when the person takes messages again", async () => {
    refuse(1, { outcome: "forbidden", reason: "Cannot send messages to this user (50007)" });
    for (let minute = 0; minute < 5; minute++) await tickAfter(1);
    expect(here.world.texts()).toEqual(PAGES.slice(0, 1));
    expect((await here.bot.service.list(ROBIN)).paused).toBeDefined();
    here.world.setArchive(archiveWith(3));
    await here.bot.service.resume(ROBIN);
    await tickAfter(1);
    expect(here.world.texts()).toEqual(PAGES);
    await tickAfter(2);
    expect(here.world.texts().slice(3)).toEqual([1, 2, 3].map((page) => `3000 ${page}/3 Summit: confirmed, firmed`));
  });

  test("is dropped when the person stops what it tells meanwhile", async () => {
    refuse(1, { outcome: "forbidden", reason: "Cannot send messages to this user (50007)" });
    await tickAfter(1);
    await here.bot.service.stopFollow(ROBIN, "f1");
    await here.bot.service.resume(ROBIN);
    await tickAfter(1);
    expect(here.world.texts()).toEqual(PAGES.slice(0, 1));
  });

  test("is not given up, however long Discord cannot take the rest", async () => {
    refuse(11, { outcome: "try-again", reason: "503", stored: "no" });
    for (let minute = 0; minute < 600; minute++) await tickAfter(1);
    expect(here.world.texts()).toEqual(PAGES);
  });
});

describe("reminders", () => {
  const remind = (before: "1h" | "1d" | "1w" = "1d") => here.bot.service.remind(ROBIN, eventId("summit"), before);

  test("wait for a day, follow it, and come once", async () => {
    expect(await remind()).toMatchObject({ kind: "set", report: { prospect: { kind: "waits" } } });
    here.world.setArchive(archiveWith(3));
    here.world.clock.set("2021-11-13T23:59:00Z");
    await here.bot.tick();
    expect(here.world.texts()).toEqual([]);
    await tickAfter(1);
    expect(here.world.texts()).toEqual(["3000 1/1 r1 due"]);
    await tickAfter(60);
    expect(here.world.texts()).toHaveLength(1);
    here.world.clock.set("2021-11-16T00:00:00Z");
    await here.bot.tick();
    expect((await here.bot.service.list(ROBIN)).reminders).toEqual([]);
  });

  test("come again when the day moves", async () => {
    await remind();
    here.world.setArchive(archiveWith(3));
    here.world.clock.set("2021-11-14T00:00:00Z");
    await here.bot.tick();
    here.world.setArchive(summit(PLANNED, CONFIRMED, { known: "2021-11-14", date: "2021-11-20", status: "confirmed" }));
    here.world.clock.set("2021-11-19T00:00:00Z");
    await here.bot.tick();
    expect(here.world.texts()).toEqual(["3000 1/1 r1 due", "3000 1/1 r1 due"]);
  });

  test("are not late because Discord refused what was to be told before them", async () => {
    const starting = (id: string, start: string) => {
      const step = { known: "2021-11-08", status: "confirmed", date: start.slice(0, 10), start } as const;
      return anEvent({ id, developments: [AGREED, aDevelopment(step)] });
    };
    const events = [starting("later", "2021-11-10T13:00:00+00:00"), starting("sooner", "2021-11-09T14:10:00+00:00")];
    here.world.setArchive(anArchive({ events }));
    await here.bot.service.remind(ROBIN, eventId("later"), "1d");
    await here.bot.service.remind(ROBIN, eventId("sooner"), "1h");
    here.world.discord.outcomes.push({ outcome: "fault", reason: "Invalid Form Body" });
    await tickAfter(60);
    expect(here.bot.faults).toHaveLength(1);
    await tickAfter(9);
    expect(here.world.texts()).toEqual([]);
    await tickAfter(1);
    expect(here.world.texts().join()).toContain("r2 due");
  });

  test("end with a cancellation, and say so in the message that tells of it", async () => {
    await remind("1w");
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(summit({ known: "2021-11-09", status: "cancelled" }));
    await tickAfter(1);
    expect(here.world.texts()).toEqual([]);
    await tickAfter(1);
    expect(here.world.texts()).toEqual(["3000 1/1 Summit: cancelled; r1 off"]);
    expect((await here.bot.service.list(ROBIN)).reminders).toEqual([]);
  });

  test("end when the event stays away from the archive for a day, and not when its file is gone for a moment", async () => {
    await remind();
    here.world.setArchive(archiveWith(0));
    await tickAfter(2);
    here.world.setArchive(archiveWith(1));
    await tickAfter(2);
    here.world.setArchive(archiveWith(0));
    await tickAfter(24 * 60 - 1);
    await tickAfter(1);
    expect(here.world.texts()).toEqual([]);
    await tickAfter(24 * 60);
    expect(here.world.texts()).toEqual(["3000 1/1 r1 gone"]);
  });

  test("are made once each, up to 25", async () => {
    const events = Array.from({ length: 26 }, (_, n) => anEvent({ id: `e${n}`, developments: [AGREED] }));
    here.world.setArchive(anArchive({ events }));
    for (let n = 0; n < 25; n++) await here.bot.service.remind(ROBIN, eventId(`e${n}`), "1d");
    expect(await here.bot.service.remind(ROBIN, eventId("e0"), "1d")).toMatchObject({
      kind: "already",
      report: { reminder: { id: "r1" } },
    });
    expect(await here.bot.service.remind(ROBIN, eventId("e25"), "1d")).toEqual({ kind: "too-many", limit: 25 });
  });

  test("are refused for what is too near, over, called off or not there", async () => {
    here.world.setArchive(archiveWith(3));
    here.world.clock.set("2021-11-14T12:00:00Z");
    expect(await remind("1d")).toMatchObject({ kind: "too-late" });
    expect(await remind("1h")).toMatchObject({ kind: "set" });
    here.world.setArchive(summit({ known: "2021-11-14", status: "cancelled" }));
    expect(await remind("1w")).toEqual({ kind: "off" });
    expect(await here.bot.service.remind(ROBIN, eventId("nothing"), "1d")).toEqual({ kind: "gone" });
  });

  test("that could not come in time come late", async () => {
    await remind();
    here.world.setArchive(archiveWith(3));
    here.world.clock.set("2021-11-15T08:00:00Z");
    await here.bot.tick();
    expect(here.world.texts()).toEqual(["3000 1/1 r1 due"]);
  });
});

describe("an event whose file is away when it is its turn", () => {
  test("is told once it is back, also when another letter went up to the same place", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    await here.bot.service.follow(ROBIN, aTarget("actor", "xi-jinping"));
    here.world.setArchive(archiveWith(2));
    here.world.setArchive(anArchive({ quotes: [aQuote({ id: "q1" })] }));
    await tickAfter(3);
    expect(here.world.texts()).toEqual(["3000 1/1 quote q1"]);
    here.world.setArchive(anArchive({ events: [...archiveWith(2).events.values()], quotes: [aQuote({ id: "q1" })] }));
    await tickAfter(1);
    await tickAfter(30);
    expect(here.world.texts()).toEqual(["3000 1/1 quote q1", "3000 1/1 Summit: firmed"]);
  });

  test("is told over a restart, though there was nothing else to tell", async () => {
    await here.bot.service.follow(ROBIN, SUMMIT);
    here.world.setArchive(archiveWith(2));
    here.world.setArchive(archiveWith(0));
    await tickAfter(3);
    await here.restart();
    here.world.setArchive(archiveWith(2));
    await tickAfter(3);
    expect(here.world.texts()).toEqual(["3000 1/1 Summit: firmed"]);
  });
});

test("a step that is taken out before it was told is told once it is back, and once", async () => {
  await here.bot.service.follow(ROBIN, SUMMIT);
  here.world.setArchive(archiveWith(2));
  here.world.setArchive(archiveWith(1));
  await tickAfter(3);
  await tickAfter(3);
  expect(here.world.texts()).toEqual([]);
  here.world.setArchive(archiveWith(2));
  await tickAfter(3);
  await tickAfter(30);
  expect(here.world.texts()).toEqual(["3000 1/1 Summit: firmed"]);
});

test("a person whose record cannot be read is reported, and the others get their letters", async () => {
  await here.bot.service.follow(ROBIN, SUMMIT);
  await here.bot.service.follow("3001", SUMMIT);
  here.world.spoil(followerRow(ROBIN));
  here.world.setArchive(archiveWith(2));
  await tickAfter(3);
  expect(here.world.texts()).toEqual(["3001 1/1 Summit: firmed"]);
  expect(here.bot.faults.map(String).join()).toContain("follower 3000 cannot be read");
});
