import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { afterQuiet, DEBOUNCE_MS, nextNews } from "#src/digest/as-it-happens.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { aMortal, aSubscription, Crash } from "../helpers/digests.ts";
import { archiveWith, aWorld, GUILD, type Running, WANTED, type World } from "../helpers/world.ts";

const at = (text: string) => Date.parse(text);
const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();

describe("quiet hours", () => {
  const NIGHT = { from: "22:00", to: "07:00" };

  test.each([
    ["2021-11-09T21:59:59Z", "2021-11-09T21:59:59.000Z"],
    ["2021-11-09T22:00:00Z", "2021-11-10T07:00:00.000Z"],
    ["2021-11-10T03:00:00Z", "2021-11-10T07:00:00.000Z"],
    ["2021-11-10T07:00:00Z", "2021-11-10T07:00:00.000Z"],
  ])("over midnight: at %s it may be posted at %s", (now, posted) => {
    expect(iso(afterQuiet(NIGHT, "UTC", at(now)))).toBe(posted);
  });

  test("within a day", () => {
    const lunch = { from: "12:00", to: "13:30" };
    expect(iso(afterQuiet(lunch, "UTC", at("2021-11-09T12:10:00Z")))).toBe("2021-11-09T13:30:00.000Z");
    expect(iso(afterQuiet(lunch, "UTC", at("2021-11-09T23:00:00Z")))).toBe("2021-11-09T23:00:00.000Z");
  });

  test("are those of the zone, also in the night in which its clocks change", () => {
    // On 14 March 2021 the clocks of New York leap from 2:00 to 3:00: 7:00 there is 11:00 UTC and no longer 12:00.
    expect(iso(afterQuiet(NIGHT, "America/New_York", at("2021-03-14T04:00:00Z")))).toBe("2021-03-14T11:00:00.000Z");
  });
});

describe("when news is posted", () => {
  const T0 = at("2021-11-09T12:00:00Z");
  let ledger = EMPTY_LEDGER;
  for (const [steps, minutes] of [
    [1, 0],
    [2, 10],
    [3, 11],
  ] as const) {
    ledger = extendLedger(ledger, recordArchive(archiveWith(steps), ledger, T0 + minutes * 60_000));
  }
  const news = (place: number, now: number, more = {}) => {
    const found = nextNews({ ...aSubscription({ place }), ...more }, ledger, archiveWith(3), now);
    return found && [found.place, iso(found.at)];
  };

  test("two minutes after the first that was not told, however much follows it", () => {
    expect(DEBOUNCE_MS).toBe(120_000);
    expect(news(1, T0 + 10 * 60_000)).toEqual([2, "2021-11-09T12:12:00.000Z"]);
  });

  test("at once when that time is over", () => {
    expect(news(1, T0 + 3_600_000)).toEqual([2, "2021-11-09T13:00:00.000Z"]);
  });

  test("never what was there when the ledger began, nor what was told", () => {
    expect(news(3, T0 + 3_600_000)).toBeUndefined();
    expect(nextNews(aSubscription({ place: 0 }), EMPTY_LEDGER, archiveWith(3), T0)).toBeUndefined();
  });

  test("what could not be posted waits for more news, or six hours", () => {
    const tried = { to: 2, at: "2021-11-09T12:10:30.000Z" };
    expect(news(1, T0 + 11 * 60_000, { tried })).toEqual([2, "2021-11-09T12:13:00.000Z"]);
    expect(news(1, T0 + 11 * 60_000, { tried: { ...tried, to: 3 } })).toEqual([2, "2021-11-09T18:10:30.000Z"]);
  });

  test("at once when it was found, or tried, at a time that is still to come: the clock was set back since", () => {
    const now = T0 - 3_600_000;
    expect(news(1, now)).toEqual([2, "2021-11-09T11:00:00.000Z"]);
    expect(news(1, now, { tried: { to: 3, at: "2021-11-09T12:10:30.000Z" } })).toEqual([2, "2021-11-09T11:00:00.000Z"]);
  });
});

describe("as it happens", () => {
  const AS_IT_HAPPENS = { ...WANTED, at: undefined };
  let world: World;
  let bot: Running;

  beforeEach(async () => {
    world = aWorld();
    bot = await world.start();
  });

  afterEach(() => {
    expect(bot.faults).toEqual([]);
    bot.stop();
    world.remove();
  });

  const texts = () => world.discord.messages.map(({ body }) => body.text);
  const report = async () => (await bot.service.list(GUILD))[0];
  async function learnAt(time: string, steps: number): Promise<void> {
    world.clock.set(time);
    world.setArchive(archiveWith(steps));
    await bot.record();
  }
  async function tickAt(...times: string[]): Promise<void> {
    for (const time of times) {
      world.clock.set(time);
      await bot.tick();
    }
  }

  test("what becomes known within two minutes is one post, and nothing is posted when nothing is new", async () => {
    await bot.service.add(AS_IT_HAPPENS);
    await tickAt("2021-11-09T12:05:00Z");
    expect((await report())?.nextAt).toBeUndefined();
    await learnAt("2021-11-09T12:10:10Z", 2);
    expect((await report())?.nextAt).toBe("2021-11-09T12:12:10.000Z");
    await tickAt("2021-11-09T12:11:00Z");
    await learnAt("2021-11-09T12:11:30Z", 3);
    await tickAt("2021-11-09T12:12:00Z");
    expect(texts()).toEqual([]);
    await tickAt("2021-11-09T12:13:00Z", "2021-11-09T12:14:00Z", "2021-11-10T12:14:00Z");
    expect(texts()).toEqual(["d1@entry-2 1/1 dates: Summit"]);
  });

  test("what becomes known in quiet hours waits until they end", async () => {
    await bot.service.add({ ...AS_IT_HAPPENS, zone: "Europe/Berlin", quietHours: { from: "22:00", to: "07:00" } });
    await learnAt("2021-11-09T20:59:00Z", 2);
    await tickAt("2021-11-09T21:01:00Z", "2021-11-10T02:00:00Z", "2021-11-10T05:59:00Z");
    expect(texts()).toEqual([]);
    expect((await report())?.nextAt).toBe("2021-11-10T06:00:00.000Z");
    await tickAt("2021-11-10T06:00:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("a clock that was an hour ahead, and is set right, holds nothing up", async () => {
    world.clock.set("2021-11-09T13:00:00Z");
    await bot.service.add(AS_IT_HAPPENS);
    await learnAt("2021-11-09T13:05:00Z", 2);
    await tickAt("2021-11-09T13:07:00Z");
    expect(texts()).toHaveLength(1);
    await learnAt("2021-11-09T13:08:00Z", 3);
    await tickAt("2021-11-09T12:09:00Z", "2021-11-09T12:10:00Z");
    expect(texts()).toHaveLength(2);
    await tickAt("2021-11-09T13:20:00Z", "2021-11-09T20:00:00Z");
    expect(texts()).toHaveLength(2);
    expect(new Set(texts()).size).toBe(2);
  });

  test("what the filters leave out is passed over", async () => {
    await bot.service.add({ ...AS_IT_HAPPENS, least: "confirmed" });
    await learnAt("2021-11-09T12:10:00Z", 2);
    await tickAt("2021-11-09T12:12:00Z");
    expect(texts()).toEqual([]);
    expect((await report())?.subscription.place).toBe(2);
    await learnAt("2021-11-09T13:00:00Z", 3);
    await tickAt("2021-11-09T13:02:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("a refused post is told with the next news, or after six hours, under another name", async () => {
    await bot.service.add(AS_IT_HAPPENS);
    await learnAt("2021-11-09T12:10:00Z", 2);
    world.discord.outcomes.push({ outcome: "fault", reason: "Invalid Form Body (50035)" });
    await tickAt("2021-11-09T12:12:00Z", "2021-11-09T12:13:00Z", "2021-11-09T18:11:00Z");
    expect(texts()).toEqual([]);
    await tickAt("2021-11-09T18:12:00Z", "2021-11-09T18:13:00Z");
    expect(texts()).toEqual(["d1@entry-2-after-2021-11-09T12:12:00.000Z 1/1 dates: Summit"]);
    expect((await report())?.subscription.tried).toBeUndefined();
  });

  test("resumed after a refusal, it posts what waited at once", async () => {
    await bot.service.add(AS_IT_HAPPENS);
    await learnAt("2021-11-09T12:10:00Z", 2);
    world.discord.outcomes.push({ outcome: "forbidden", reason: "Missing Access (50001)" });
    await tickAt("2021-11-09T12:12:00Z", "2021-11-11T12:12:00Z");
    expect(texts()).toEqual([]);
    await bot.service.resume(GUILD, "d1");
    await tickAt("2021-11-11T12:13:00Z", "2021-11-11T12:14:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("resumed, refused and resumed within the same millisecond, it is told later all the same", async () => {
    await bot.service.add(AS_IT_HAPPENS);
    await learnAt("2021-11-09T12:10:00Z", 2);
    world.clock.set("2021-11-09T12:12:00Z");
    await bot.service.resume(GUILD, "d1");
    world.discord.outcomes.push({ outcome: "forbidden", reason: "Missing Access (50001)" });
    await bot.tick();
    await bot.service.resume(GUILD, "d1");
    await bot.tick();
    await tickAt("2021-11-09T12:13:00Z", "2021-11-09T18:13:00Z", "2021-11-10T18:13:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("a closed edition is not posted again, though the subscription were set back", async () => {
    await bot.service.add(AS_IT_HAPPENS);
    await learnAt("2021-11-09T12:10:00Z", 2);
    const before = (await report())?.subscription;
    await tickAt("2021-11-09T12:12:00Z");
    await world.withStore(({ subscriptions }) => subscriptions.save(before!));
    await tickAt("2021-11-09T12:13:00Z", "2021-11-09T12:14:00Z", "2021-11-09T19:14:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("/digest now does not wait, not even for quiet hours to end", async () => {
    await bot.service.add({ ...AS_IT_HAPPENS, quietHours: { from: "12:00", to: "13:00" } });
    await learnAt("2021-11-09T12:10:00Z", 2);
    expect(await bot.service.now(GUILD, "d1")).toMatchObject({ kind: "posted" });
    await tickAt("2021-11-09T13:00:00Z");
    expect(texts()).toHaveLength(1);
  });

  test.each(["before", "after"] as const)("a bot that dies %s any step posts one copy", async (when) => {
    for (let call = 1; ; call++) {
      await bot.service.add(AS_IT_HAPPENS);
      bot.stop();
      world.setArchive(archiveWith(2));
      const mortal = aMortal(call, when);
      for (const time of ["2021-11-09T12:10:00Z", "2021-11-09T12:12:00Z"]) {
        world.clock.set(time);
        try {
          const dying = await world.start(mortal);
          await dying.tick().finally(() => dying.stop());
        } catch (error) {
          if (!(error instanceof Crash)) throw error;
        }
      }
      bot = await world.start();
      await tickAt("2021-11-09T12:14:30Z", "2021-11-09T12:15:00Z", "2021-11-09T12:17:00Z");
      expect.soft(texts(), `call ${call}`).toEqual(["d1@entry-2 1/1 dates: Summit"]);
      if (!mortal.died()) break;
      bot.stop();
      world.remove();
      world = aWorld();
      bot = await world.start();
    }
  });
});
