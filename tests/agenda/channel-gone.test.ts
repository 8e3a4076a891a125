import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type AgendaWorld,
  anAgendaWorld,
  CHANNEL,
  GUILD,
  type RunningAgendas,
  summit,
  WANTED,
} from "../helpers/agendas.ts";
import { anArchive } from "../helpers/archive.ts";
import type { aMortal } from "../helpers/digests.ts";

let world: AgendaWorld;
let bot: RunningAgendas;

beforeEach(() => {
  world = anAgendaWorld();
  bot = world.start();
});

afterEach(() => {
  bot.stop();
  world.remove();
});

const paused = async () => (await bot.service.list(GUILD)).map(({ agenda }) => [agenda.channel, agenda.paused]);
const gone = (reason: string) => ({ why: "gone", reason, since: "2021-11-09T12:00:00.000Z" });

test("a channel that is deleted pauses its agenda at once, and no other", async () => {
  await bot.service.post(WANTED);
  await bot.service.post({ ...WANTED, channel: "2001" });
  await bot.departed({ guild: GUILD, channel: CHANNEL });
  await bot.departed({ guild: GUILD, channel: "2999" });
  expect(await paused()).toEqual([
    [CHANNEL, gone("channel-deleted")],
    ["2001", undefined],
  ]);
  const calls = world.server.calls.length;
  world.clock.set("2021-11-09T14:00:00Z");
  await bot.departed({ guild: GUILD, channel: CHANNEL });
  await bot.tick();
  expect((await paused())[0]).toEqual([CHANNEL, gone("channel-deleted")]);
  expect(world.server.calls.slice(calls)).toEqual(["look"]);
  expect(bot.faults).toEqual([]);
});

test("an agenda that waits for a permission does not wait for a channel that is gone", async () => {
  await bot.service.post(WANTED);
  world.server.planned.look = [{ outcome: "forbidden", reason: "Missing Access (50001)" }];
  world.server.planned.edit = [{ outcome: "forbidden", reason: "Missing Access (50001)" }];
  world.setArchive(anArchive({ events: [summit(3)] }));
  world.clock.set("2021-11-09T14:00:00Z");
  await bot.tick();
  expect((await paused())[0]?.[1]).toMatchObject({ why: "forbidden" });
  await bot.departed({ guild: GUILD, channel: CHANNEL });
  expect((await paused())[0]?.[1]).toMatchObject({ why: "gone", reason: "channel-deleted" });
});

test("a server that the bot is removed from has all its agendas paused, unless it is back already", async () => {
  await bot.service.post(WANTED);
  await bot.service.post({ ...WANTED, channel: "2001" });
  await bot.departed({ guild: GUILD });
  expect((await paused()).map(([, pause]) => pause)).toEqual([undefined, undefined]);
  world.server.discordState.missing = ["View Channel"];
  await bot.departed({ guild: GUILD });
  const reason = "removed-from-server";
  expect((await paused()).map(([, pause]) => pause)).toEqual([gone(reason), gone(reason)]);
});

test("what the store fails at is reported, and done by the tick", async () => {
  await bot.service.post(WANTED);
  bot.stop();
  let broken = true;
  const wrap: ReturnType<typeof aMortal>["wrap"] = (port) =>
    new Proxy(port, {
      get: (target, name) => {
        if (broken && name === "save") return () => Promise.reject(new Error("disk full"));
        return Reflect.get(target, name);
      },
    });
  bot = world.start({ wrap, stores: (stores) => stores, died: () => false });
  await bot.departed({ guild: GUILD, channel: CHANNEL });
  expect(bot.faults.map(String)).toEqual(["Error: disk full"]);
  expect((await paused())[0]?.[1]).toBeUndefined();
  broken = false;
  await bot.tick();
  expect((await paused())[0]?.[1]).toMatchObject({ why: "gone" });
});
