import { beforeEach, describe, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { DONE } from "#src/delivery/discord-result.ts";
import { reasonText } from "#src/delivery/reason.ts";
import type { Edition } from "#src/digest/edition.ts";
import { anArchive, anEvent } from "#tests/helpers/archive.ts";
import { aMortal, Crash, PUBLISHED } from "#tests/helpers/digests.ts";
import { AGREED, archiveWith, CONFIRMED, PLANNED } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests();
const { learn, texts, tickAt } = here;

/** The third step names another day than the readers were told. */
const CORRECTED: Archive = anArchive({
  events: [anEvent({ developments: [AGREED, PLANNED, { ...CONFIRMED, date: "2021-11-16" }] })],
});

async function edition(id: string): Promise<Edition | undefined> {
  let found: Edition | undefined;
  await here.world.withStore(async ({ editions }) => {
    found = await editions.get({ guild: GUILD, id });
  });
  return found;
}

describe("corrections", () => {
  const [DAY1, DAY2, DAY3] = ["2021-11-10", "2021-11-11", "2021-11-12"].map((day) => `${day}T08:00:00Z`) as [
    string,
    string,
    string,
  ];

  /** On the first day another event's step is told, on the second the wrong fact, on the third the correction is due. */
  async function untilCorrection(): Promise<void> {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await tickAt(DAY1);
    await learn(archiveWith(3));
    await tickAt(DAY2);
    await learn(CORRECTED);
    here.world.clock.set(DAY3);
  }

  const POINTED = [
    "d1@2021-11-10T08:00 1/1 dates: Summit",
    "d1@2021-11-11T08:00 1/1 confirmed: Summit; see 9002 of 2021-11-12",
    "d1@2021-11-12T08:00 1/1 corrections: Summit",
  ];

  test("the post that told the wrong fact points to the one that corrects it; others are left alone", async () => {
    await untilCorrection();
    await here.bot.tick();
    expect(texts()).toEqual(POINTED);
    expect((await edition("d1@2021-11-12T08:00"))?.followUp).toBe("done");
    await tickAt("2021-11-12T08:01:00Z");
    expect(texts()).toEqual(POINTED);
  });

  test("the same when the clock was ahead as the wrong fact was posted, and was set back before the correction", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(3));
    here.world.clock.set("2021-11-10T09:00:00Z");
    expect(await here.bot.service.now(GUILD, "d1")).toMatchObject({ kind: "posted" });
    await learn(CORRECTED);
    here.world.clock.set("2021-11-10T08:10:00Z");
    await here.bot.service.now(GUILD, "d1");
    await here.bot.tick();
    expect(texts()[0]).toBe("d1@now-2021-11-10T09:00:00.000Z 1/1 confirmed: Summit; see 9001 of 2021-11-10");
  });

  test("a post that is gone, or may not be edited, is left, and that is written down", async () => {
    await untilCorrection();
    here.world.discord.state.amends = { outcome: "forbidden", reason: "Missing Access (50001)" };
    await here.bot.tick();
    here.world.discord.state.amends = DONE;
    await tickAt("2021-11-12T08:01:00Z");
    expect(texts()[1]).toBe("d1@2021-11-11T08:00 1/1 confirmed: Summit");
    expect((await edition("d1@2021-11-11T08:00"))?.pages[0]?.pointers).toMatchObject([
      { edition: "1000/d1@2021-11-12T08:00", message: "9002", refused: "Missing Access (50001)" },
    ]);
  });

  test("what does not work just now is done at a later tick, for a day", async () => {
    await untilCorrection();
    here.world.discord.state.amends = { outcome: "try-again", reason: "502" };
    await here.bot.tick();
    expect((await edition("d1@2021-11-12T08:00"))?.followUp).toBe("due");
    here.world.discord.state.amends = DONE;
    await tickAt("2021-11-12T08:05:00Z");
    expect(texts()).toEqual(POINTED);
  });

  test("a day later it is given up", async () => {
    await untilCorrection();
    here.world.discord.state.amends = { outcome: "try-again", reason: "502" };
    await here.bot.tick();
    await tickAt("2021-11-13T08:01:00Z");
    expect((await edition("d1@2021-11-12T08:00"))?.followUp).toBe("done");
  });

  test("corrected twice, the first post points to the correction, and that to the next", async () => {
    await untilCorrection();
    await here.bot.tick();
    await learn(
      anArchive({ events: [anEvent({ developments: [AGREED, PLANNED, { ...CONFIRMED, date: "2021-11-17" }] })] }),
    );
    await tickAt("2021-11-13T08:00:00Z");
    expect(texts().slice(1)).toEqual([
      "d1@2021-11-11T08:00 1/1 confirmed: Summit; see 9002 of 2021-11-12; see 9003 of 2021-11-13",
      "d1@2021-11-12T08:00 1/1 corrections: Summit; see 9003 of 2021-11-13",
      "d1@2021-11-13T08:00 1/1 corrections: Summit",
    ]);
  });

  test.each(["before", "after"] as const)("a bot that dies %s any step still points there once", async (when) => {
    for (let call = 1; ; call++) {
      await untilCorrection();
      here.bot.stop();
      const mortal = aMortal(call, when);
      try {
        const dying = await here.world.start(mortal);
        await dying.tick().finally(() => dying.stop());
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
      here.bot = await here.world.start();
      await tickAt("2021-11-12T08:01:00Z");
      await tickAt("2021-11-12T08:02:00Z");
      expect.soft(texts(), `call ${call}`).toEqual(POINTED);
      if (!mortal.died()) break;
      await here.renew();
    }
  });
});

describe("announcement channels", () => {
  beforeEach(async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
  });

  test("what was posted is published, once", async () => {
    here.world.discord.state.announces = PUBLISHED;
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:01:00Z");
    expect(here.world.discord.announced).toEqual(["9000"]);
    expect((await edition("d1@2021-11-10T08:00"))?.pages[0]?.announced).toBe("yes");
  });

  test("a refusal is written down, and the edition counts as posted", async () => {
    here.world.discord.state.announces = { outcome: "forbidden", reason: "Missing Permissions (50013)" };
    await tickAt("2021-11-10T08:00:00Z");
    expect((await edition("d1@2021-11-10T08:00"))?.pages[0]?.announced).toBe("Missing Permissions (50013)");
    expect((await here.bot.service.list(GUILD))[0]?.subscription).toMatchObject({ last: { kind: "posted" } });
    expect((await here.bot.service.list(GUILD))[0]?.subscription.paused).toBeUndefined();
  });

  test("a refusal is told in /digest list until the next one is published", async () => {
    const told = async () => (await here.bot.service.list(GUILD))[0]?.unpublished;
    here.world.discord.state.announces = { outcome: "forbidden", reason: "Missing Permissions (50013)" };
    await tickAt("2021-11-10T08:00:00Z");
    expect(await told()).toBe("Missing Permissions (50013)");
    here.world.discord.state.announces = PUBLISHED;
    await learn(archiveWith(3));
    await tickAt("2021-11-11T08:00:00Z");
    expect(await told()).toBeUndefined();
  });

  test("beyond the limit it is published later", async () => {
    here.world.discord.state.announces = { outcome: "try-again", reason: "502" };
    await tickAt("2021-11-10T08:00:00Z");
    here.world.discord.state.announces = PUBLISHED;
    await tickAt("2021-11-10T09:00:00Z");
    expect(here.world.discord.announced).toEqual(["9000"]);
  });
});

describe("a pause", () => {
  beforeEach(async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    here.world.discord.outcomes.push({ outcome: "forbidden", reason: "Missing Access (50001)" });
  });

  test("is told once to the person who set it up, with what to do", async () => {
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:01:00Z");
    expect(here.world.discord.notes.map(({ user, text }) => [user, text])).toEqual([
      [
        "3000",
        "The digest in <#2000> is paused: Missing Access (50001).\nNothing is lost. When that is fixed, use /digest resume in the server. /digest list shows how it stands.",
      ],
    ]);
  });

  test("gives a reason of our own in words, not by the name under which it is stored", async () => {
    here.world.discord.outcomes.splice(0, 1, { outcome: "forbidden", reason: reasonText("http-status", 403) });
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:01:00Z");
    expect(here.world.discord.notes[0]?.text).toContain("The digest in <#2000> is paused: Discord answered 403.\n");
  });

  test("closed direct messages change nothing", async () => {
    here.world.discord.state.notifies = { outcome: "forbidden", reason: "Cannot send messages to this user (50007)" };
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-10T08:01:00Z");
    expect([here.bot.faults, (await edition("d1@2021-11-10T08:00"))?.followUp]).toEqual([[], "done"]);
  });

  test("by hand is told to nobody", async () => {
    here.world.discord.outcomes.length = 0;
    await here.bot.service.pause(GUILD, "d1");
    await tickAt("2021-11-10T08:00:00Z");
    expect(here.world.discord.notes).toEqual([]);
  });
});
