// The first edition of a new digest: posted once, whatever happens.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aMortal, Crash, EACH_RESTART, RESTARTS } from "#tests/helpers/digests.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { aWorld, GUILD, type Running, WANTED, type World } from "#tests/helpers/world.ts";

let world: World;
let bot: Running;

beforeEach(async () => {
  world = aWorld(1, { welcome: true });
  bot = await world.start();
});

afterEach(() => {
  bot.stop();
  world.remove();
});

const texts = () => world.discord.messages.map(({ body }) => body.text);
const tickAt = async (time: string) => {
  world.clock.set(time);
  await bot.tick();
};

const AS_IT_HAPPENS = { ...WANTED, at: undefined };
const WELCOME = "d1@2021-11-10T08:00 1/1 new: Summit";

test("comes at its hour though nothing is new, and the next one tells only what is", async () => {
  await bot.service.add(WANTED);
  await tickAt("2021-11-10T08:00:00Z");
  await tickAt("2021-11-11T08:00:00Z");
  expect(texts()).toEqual([WELCOME]);
});

test("tells at once what became known before it came", async () => {
  await bot.service.add(WANTED);
  world.setArchive(archiveWith(2));
  await bot.record();
  await tickAt("2021-11-10T08:00:00Z");
  expect(texts()).toHaveLength(1);
  await tickAt("2021-11-11T08:00:00Z");
  expect(texts()).toHaveLength(1);
});

describe("as it happens", () => {
  test("comes with the next minute, and what happens then is told by itself", async () => {
    await bot.service.add(AS_IT_HAPPENS);
    await tickAt("2021-11-09T12:01:00Z");
    await tickAt("2021-11-09T12:02:00Z");
    expect(texts()).toHaveLength(1);
    world.setArchive(archiveWith(2));
    await bot.record();
    await tickAt("2021-11-09T12:10:00Z");
    expect(texts()).toHaveLength(2);
  });

  test("is not posted in quiet hours", async () => {
    await bot.service.add({ ...AS_IT_HAPPENS, quietHours: { from: "12:00", to: "13:00" } });
    await tickAt("2021-11-09T12:30:00Z");
    expect(texts()).toEqual([]);
    await tickAt("2021-11-09T13:00:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("refused, it comes once somebody says so, and once", async () => {
    await bot.service.add(AS_IT_HAPPENS);
    world.discord.outcomes.push({ outcome: "forbidden", reason: "Missing Access (50001)" });
    await tickAt("2021-11-09T12:01:00Z");
    expect(texts()).toEqual([]);
    await bot.service.resume(GUILD, "d1");
    for (const hour of ["19:00", "20:00", "21:00"]) await tickAt(`2021-11-09T${hour}:00Z`);
    expect(texts()).toHaveLength(1);
  });
});

test("is what a preview shows and what is posted when it is asked for now; then it has come", async () => {
  await bot.service.add(WANTED);
  const previewed = await bot.service.preview(GUILD, "d1");
  expect(previewed.kind === "digest" && previewed.digest.welcome).toMatchObject({ until: "2021-10-06" });
  expect((await bot.service.now(GUILD, "d1")).kind).toBe("posted");
  expect((await bot.service.now(GUILD, "d1")).kind).toBe("nothing-new");
});

test.each(RESTARTS)(EACH_RESTART, { timeout: 60_000 }, async ({ when, pause, readable }) => {
  for (let call = 1; ; call++) {
    const here = aWorld(1, { welcome: true });
    const first = await here.start();
    await first.service.add(WANTED);
    first.stop();
    here.clock.set("2021-11-10T08:00:00Z");
    const mortal = aMortal(call, when);
    try {
      const dying = await here.start(mortal);
      await dying.tick().finally(() => dying.stop());
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    here.clock.advance(pause);
    here.discord.state.readable = readable;
    const again = await here.start();
    for (let tick = 0; tick < 3; tick++) {
      await again.tick();
      here.clock.advance(60_000);
    }
    expect
      .soft(
        here.discord.messages.map(({ body }) => body.text),
        `call ${call}`,
      )
      .toEqual([WELCOME]);
    again.stop();
    here.remove();
    if (!mortal.died()) break;
  }
});
