import { expect, test } from "vitest";
import { aMortal, Crash } from "#tests/helpers/digests.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const AS_IT_HAPPENS = { ...WANTED, at: undefined };
const here = setUpDigests({ faultless: true });
const { texts, tickAt } = here;

const report = async () => (await here.bot.service.list(GUILD))[0];
async function learnAt(time: string, steps: number): Promise<void> {
  here.world.clock.set(time);
  here.world.setArchive(archiveWith(steps));
  await here.bot.record();
}
test("what becomes known within two minutes is one post, and nothing is posted when nothing is new", async () => {
  await here.bot.service.add(AS_IT_HAPPENS);
  await tickAt("2021-11-09T12:05:00Z");
  expect((await report())?.nextAt).toBeUndefined();
  await learnAt("2021-11-09T12:10:10Z", 2);
  expect((await report())?.nextAt).toBe("2021-11-09T12:12:10.000Z");
  await tickAt("2021-11-09T12:11:00Z");
  await learnAt("2021-11-09T12:11:30Z", 3);
  await tickAt("2021-11-09T12:12:00Z");
  expect(texts()).toEqual([]);
  await tickAt("2021-11-09T12:13:00Z", "2021-11-09T12:14:00Z", "2021-11-10T12:14:00Z");
  expect(texts()).toEqual(["d1@entry-2 1/1 confirmed: Summit"]);
});

test("what becomes known in quiet hours waits until they end", async () => {
  await here.bot.service.add({ ...AS_IT_HAPPENS, zone: "Europe/Berlin", quietHours: { from: "22:00", to: "07:00" } });
  await learnAt("2021-11-09T20:59:00Z", 2);
  await tickAt("2021-11-09T21:01:00Z", "2021-11-10T02:00:00Z", "2021-11-10T05:59:00Z");
  expect(texts()).toEqual([]);
  expect((await report())?.nextAt).toBe("2021-11-10T06:00:00.000Z");
  await tickAt("2021-11-10T06:00:00Z");
  expect(texts()).toHaveLength(1);
});

test("a clock that was an hour ahead, and is set right, holds nothing up", async () => {
  here.world.clock.set("2021-11-09T13:00:00Z");
  await here.bot.service.add(AS_IT_HAPPENS);
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
  await here.bot.service.add({ ...AS_IT_HAPPENS, least: "confirmed" });
  await learnAt("2021-11-09T12:10:00Z", 2);
  await tickAt("2021-11-09T12:12:00Z");
  expect(texts()).toEqual([]);
  expect((await report())?.subscription.place).toBe(2);
  await learnAt("2021-11-09T13:00:00Z", 3);
  await tickAt("2021-11-09T13:02:00Z");
  expect(texts()).toHaveLength(1);
});

test("a refused post is told with the next news, or after six hours, under another name", async () => {
  await here.bot.service.add(AS_IT_HAPPENS);
  await learnAt("2021-11-09T12:10:00Z", 2);
  here.world.discord.outcomes.push({ outcome: "fault", reason: "Invalid Form Body (50035)" });
  await tickAt("2021-11-09T12:12:00Z", "2021-11-09T12:13:00Z", "2021-11-09T18:11:00Z");
  expect(texts()).toEqual([]);
  await tickAt("2021-11-09T18:12:00Z", "2021-11-09T18:13:00Z");
  expect(texts()).toEqual(["d1@entry-2-after-2021-11-09T12:12:00.000Z 1/1 dates: Summit"]);
  expect((await report())?.subscription.tried).toBeUndefined();
});

test("resumed after a refusal, it posts what waited at once", async () => {
  await here.bot.service.add(AS_IT_HAPPENS);
  await learnAt("2021-11-09T12:10:00Z", 2);
  here.world.discord.outcomes.push({ outcome: "forbidden", reason: "Missing Access (50001)" });
  await tickAt("2021-11-09T12:12:00Z", "2021-11-11T12:12:00Z");
  expect(texts()).toEqual([]);
  await here.bot.service.resume(GUILD, "d1");
  await tickAt("2021-11-11T12:13:00Z", "2021-11-11T12:14:00Z");
  expect(texts()).toHaveLength(1);
});

test("resumed, refused and resumed within the same millisecond, it is told later all the same", async () => {
  await here.bot.service.add(AS_IT_HAPPENS);
  await learnAt("2021-11-09T12:10:00Z", 2);
  here.world.clock.set("2021-11-09T12:12:00Z");
  await here.bot.service.resume(GUILD, "d1");
  here.world.discord.outcomes.push({ outcome: "forbidden", reason: "Missing Access (50001)" });
  await here.bot.tick();
  await here.bot.service.resume(GUILD, "d1");
  await here.bot.tick();
  await tickAt("2021-11-09T12:13:00Z", "2021-11-09T18:13:00Z", "2021-11-10T18:13:00Z");
  expect(texts()).toHaveLength(1);
});

test("a closed edition is not posted again, though the subscription were set back", async () => {
  await here.bot.service.add(AS_IT_HAPPENS);
  await learnAt("2021-11-09T12:10:00Z", 2);
  const before = (await report())?.subscription;
  await tickAt("2021-11-09T12:12:00Z");
  await here.world.withStore(({ subscriptions }) => subscriptions.save(before!));
  await tickAt("2021-11-09T12:13:00Z", "2021-11-09T12:14:00Z", "2021-11-09T19:14:00Z");
  expect(texts()).toHaveLength(1);
});

test("/digest now does not wait, not even for quiet hours to end", async () => {
  await here.bot.service.add({ ...AS_IT_HAPPENS, quietHours: { from: "12:00", to: "13:00" } });
  await learnAt("2021-11-09T12:10:00Z", 2);
  expect(await here.bot.service.now(GUILD, "d1")).toMatchObject({ kind: "posted" });
  await tickAt("2021-11-09T13:00:00Z");
  expect(texts()).toHaveLength(1);
});

test.each(["before", "after"] as const)("a bot that dies %s any step posts one copy", async (when) => {
  for (let call = 1; ; call++) {
    await here.bot.service.add(AS_IT_HAPPENS);
    here.bot.stop();
    here.world.setArchive(archiveWith(2));
    const mortal = aMortal(call, when);
    for (const time of ["2021-11-09T12:10:00Z", "2021-11-09T12:12:00Z"]) {
      here.world.clock.set(time);
      try {
        const dying = await here.world.start(mortal);
        await dying.tick().finally(() => dying.stop());
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
    here.bot = await here.world.start();
    await tickAt("2021-11-09T12:14:30Z", "2021-11-09T12:15:00Z", "2021-11-09T12:17:00Z");
    expect.soft(texts(), `call ${call}`).toEqual(["d1@entry-2 1/1 dates: Summit"]);
    if (!mortal.died()) break;
    await here.renew();
  }
});
