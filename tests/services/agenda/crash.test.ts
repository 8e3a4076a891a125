import { expect, test } from "vitest";
import { type AgendaWorld, anAgendaWorld, CHANNEL, GUILD, summit, WANTED } from "#tests/helpers/agendas.ts";
import { anArchive } from "#tests/helpers/archive.ts";
import { aMortal, Crash } from "#tests/helpers/digests.ts";

type Act = "post" | "tick" | "remove";

const know = (world: AgendaWorld, steps: number) => world.setArchive(anArchive({ events: [summit(steps)] }));

/** For a tick or a removal an agenda stands already; a tick finds its message outdated and its event moved. */
async function prepare(act: Act, deleted: boolean): Promise<AgendaWorld> {
  const world = anAgendaWorld();
  if (act === "post") return world;
  const bot = world.start();
  await bot.service.post({ ...WANTED, events: true });
  bot.stop();
  if (deleted) world.server.messages.splice(0);
  know(world, 3);
  world.clock.advance(60_000);
  return world;
}

/** Runs the bot until its nth call to the outside kills it; false when it survives. */
async function dieAt(world: AgendaWorld, call: number, when: "before" | "after", act: Act): Promise<boolean> {
  const mortal = aMortal(call, when);
  const bot = world.start(mortal);
  try {
    if (act === "post") await bot.service.post({ ...WANTED, events: true });
    else if (act === "tick") await bot.tick();
    else await bot.service.remove(GUILD, CHANNEL);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  } finally {
    bot.stop();
  }
  return mortal.died();
}

async function restart(world: AgendaWorld, pause: number) {
  world.clock.advance(pause);
  const bot = world.start();
  for (let n = 0; n < 4; n++) {
    await bot.tick();
    world.clock.advance(60_000);
  }
  const reports = await bot.service.list(GUILD);
  bot.stop();
  expect(bot.faults).toEqual([]);
  return reports;
}

const SITUATIONS = [
  { act: "post", pause: 1_000, readable: true },
  { act: "post", pause: 3_600_000, readable: true },
  { act: "post", pause: 3_600_000, readable: false },
  { act: "tick", pause: 1_000, readable: true },
  { act: "remove", pause: 1_000, readable: true },
] as const;
const CASES = SITUATIONS.flatMap((one) => (["before", "after"] as const).map((when) => ({ ...one, when })));

test.each(CASES)(
  "a $act that dies $when any of its steps: one message and one event, started again after $pause ms, history readable: $readable",
  async ({ act, when, pause, readable }) => {
    let call = 1;
    for (; ; call++) {
      const world = await prepare(act, false);
      world.server.discordState.readable = readable;
      const died = await dieAt(world, call, when, act);
      const [report, ...others] = await restart(world, pause);
      expect.soft(others).toEqual([]);
      const { messages } = world.server;
      const name = `call ${call}`;
      if (report === undefined) {
        expect.soft(messages, name).toEqual([]);
        expect.soft(world.server.open(), name).toEqual([]);
      } else {
        const doubt = !readable && report.agenda.paused?.why === "doubt";
        expect.soft(messages.length, name).toBeLessThanOrEqual(1);
        if (!doubt) expect.soft(messages.length, name).toBe(1);
        if (!doubt)
          expect.soft(String(messages[0]?.body.text), name).toContain(act === "post" ? "2021-11-09" : "2021-11-10");
        const starts = world.server.open().map(({ sheet }) => sheet.start);
        expect.soft(starts, name).toEqual([act === "post" ? "2021-11-15T05:00:00.000Z" : "2021-11-16T05:00:00.000Z"]);
        expect.soft(world.server.events, name).toHaveLength(1);
      }
      world.remove();
      if (!died) break;
    }
    expect(call).toBeGreaterThan(6);
  },
);

test.each(["before", "after"] as const)(
  "a tick that finds its message deleted and dies %s any of its steps posts one in its place",
  async (when) => {
    for (let call = 1; ; call++) {
      const world = await prepare("tick", true);
      const died = await dieAt(world, call, when, "tick");
      await restart(world, 3_600_000);
      expect.soft(world.server.messages, `call ${call}`).toHaveLength(1);
      world.remove();
      if (!died) break;
    }
  },
);
