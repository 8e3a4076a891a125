import { expect, test } from "vitest";
import { CHANNEL, GUILD, summit, WANTED } from "#tests/helpers/agendas.ts";
import { anArchive } from "#tests/helpers/archive.ts";
import type { aMortal } from "#tests/helpers/digests.ts";
import { setUpAgendas } from "#tests/helpers/set-up.ts";

const here = setUpAgendas();

const paused = async () => (await here.bot.service.list(GUILD)).map(({ agenda }) => [agenda.channel, agenda.paused]);
const gone = (reason: string) => ({ why: "gone", reason, since: "2021-11-09T12:00:00.000Z" });

test("a channel that is deleted pauses its agenda at once, and no other", async () => {
  await here.bot.service.post(WANTED);
  await here.bot.service.post({ ...WANTED, channel: "2001" });
  await here.bot.departed({ guild: GUILD, channel: CHANNEL });
  await here.bot.departed({ guild: GUILD, channel: "2999" });
  expect(await paused()).toEqual([
    [CHANNEL, gone("channel-deleted")],
    ["2001", undefined],
  ]);
  const calls = here.world.server.calls.length;
  here.world.clock.set("2021-11-09T14:00:00Z");
  await here.bot.departed({ guild: GUILD, channel: CHANNEL });
  await here.bot.tick();
  expect((await paused())[0]).toEqual([CHANNEL, gone("channel-deleted")]);
  expect(here.world.server.calls.slice(calls)).toEqual(["look"]);
  expect(here.bot.faults).toEqual([]);
});

test("an agenda that waits for a permission does not wait for a channel that is gone", async () => {
  await here.bot.service.post(WANTED);
  here.world.server.planned.look = [{ outcome: "forbidden", reason: "Missing Access (50001)" }];
  here.world.server.planned.edit = [{ outcome: "forbidden", reason: "Missing Access (50001)" }];
  here.world.setArchive(anArchive({ events: [summit(3)] }));
  here.world.clock.set("2021-11-09T14:00:00Z");
  await here.bot.tick();
  expect((await paused())[0]?.[1]).toMatchObject({ why: "forbidden" });
  await here.bot.departed({ guild: GUILD, channel: CHANNEL });
  expect((await paused())[0]?.[1]).toMatchObject({ why: "gone", reason: "channel-deleted" });
});

test("a server that the bot is removed from has all its agendas paused, unless it is back already", async () => {
  await here.bot.service.post(WANTED);
  await here.bot.service.post({ ...WANTED, channel: "2001" });
  await here.bot.departed({ guild: GUILD });
  expect((await paused()).map(([, pause]) => pause)).toEqual([undefined, undefined]);
  here.world.server.discordState.missing = ["View Channel"];
  await here.bot.departed({ guild: GUILD });
  const reason = "removed-from-server";
  expect((await paused()).map(([, pause]) => pause)).toEqual([gone(reason), gone(reason)]);
});

test("what the store fails at is reported, and done by the tick", async () => {
  await here.bot.service.post(WANTED);
  here.bot.stop();
  let broken = true;
  const wrap: ReturnType<typeof aMortal>["wrap"] = (port) =>
    new Proxy(port, {
      get: (target, name) => {
        if (broken && name === "save") return () => Promise.reject(new Error("disk full"));
        return Reflect.get(target, name);
      },
    });
  here.bot = here.world.start({ wrap, stores: (stores) => stores, died: () => false });
  await here.bot.departed({ guild: GUILD, channel: CHANNEL });
  expect(here.bot.faults.map(String)).toEqual(["Error: disk full"]);
  expect((await paused())[0]?.[1]).toBeUndefined();
  broken = false;
  await here.bot.tick();
  expect((await paused())[0]?.[1]).toMatchObject({ why: "gone" });
});
