import { describe, expect, test } from "vitest";
import { CHANNEL, GUILD, summit, WANTED } from "#tests/helpers/agendas.ts";
import { anArchive } from "#tests/helpers/archive.ts";
import { setUpAgendas } from "#tests/helpers/set-up.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const here = setUpAgendas();

const post = (more = {}) => here.bot.service.post({ ...WANTED, ...more });
const listed = async () => (await here.bot.service.list(GUILD))[0];
const shown = () => here.world.server.messages.map(({ body }) => String(body.text));
const know = (steps: number) => here.world.setArchive(anArchive({ events: [summit(steps)] }));
const FORBIDDEN = { outcome: "forbidden", reason: "Missing Permissions (50013)" } as const;
const LATER = { outcome: "try-again", reason: "Discord answered 502" } as const;

async function tick(after = MINUTE) {
  here.world.clock.advance(after);
  await here.bot.tick();
  expect(here.bot.faults).toEqual([]);
}

describe("the message", () => {
  test("is posted and pinned at once, and neither edited nor posted again while nothing changes", async () => {
    expect(await post()).toMatchObject({ kind: "posted", report: { agenda: { post: { pin: "pinned" } } } });
    for (let minute = 0; minute < 5; minute++) await tick();
    expect(shown()).toHaveLength(1);
    expect(here.world.server.pins).toEqual([here.world.server.messages[0]?.id]);
    expect(here.world.server.calls).toEqual(["publish", "pin"]);
  });

  test("is edited when the archive changes, at most once a minute", async () => {
    await post();
    know(3);
    await tick(30_000);
    expect(here.world.server.state.edits).toBe(0);
    await tick(30_000);
    expect(here.world.server.state.edits).toBe(1);
    expect(shown()[0]).toContain("2021-11-10");
    know(4);
    await tick(10_000);
    expect(here.world.server.state.edits).toBe(1);
    await tick(50_000);
    expect(shown()).toEqual(["[]"]);
  });

  test("is edited within two minutes also when the clock was an hour ahead and is set back", async () => {
    await post();
    know(3);
    await tick();
    know(4);
    await tick(-HOUR);
    await tick();
    expect(shown()).toEqual(["[]"]);
  });

  test("is not edited when the archive was read again and says the same", async () => {
    await post();
    know(2);
    await tick();
    expect(here.world.server.state.edits).toBe(0);
  });

  test("follows the calendar: what is over leaves it without a change in the archive", async () => {
    await post();
    await tick(7 * 24 * HOUR);
    expect(shown()).toEqual(["[]"]);
  });

  test("that somebody deleted is posted anew, once, also when nothing else happens", async () => {
    await post();
    here.world.server.messages.splice(0);
    await tick(HOUR);
    await tick();
    expect(shown()).toHaveLength(1);
    expect(here.world.server.pins).toHaveLength(2);
    here.world.server.messages.splice(0);
    await tick(HOUR);
    await tick(HOUR);
    expect(shown()).toHaveLength(0);
    expect((await listed())?.agenda.paused).toMatchObject({ why: "deleted", reason: "deleted-twice" });
    expect(await post()).toMatchObject({ kind: "posted" });
    expect(shown()).toHaveLength(1);
  });

  test("that is found deleted when it is to be edited is posted anew with what is true now", async () => {
    await post();
    here.world.server.messages.splice(0);
    know(3);
    await tick();
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toContain("2021-11-10");
  });

  test("permissions that are taken away pause it with a reason, and it goes on by itself when they are back", async () => {
    await post();
    here.world.server.planned.edit = [FORBIDDEN];
    here.world.server.discordState.missing = ["Send Messages"];
    know(3);
    await tick();
    expect((await listed())?.agenda.paused).toMatchObject({
      why: "forbidden",
      reason: "Missing Permissions (50013)",
      missing: ["Send Messages"],
    });
    const { reason } = FORBIDDEN;
    expect(here.bot.setbacks).toMatchObject([{ outcome: "paused", guild: GUILD, channel: CHANNEL, reason }]);
    await tick();
    expect(here.world.server.state.edits).toBe(0);
    here.world.server.discordState.missing = [];
    await tick();
    expect((await listed())?.agenda.paused).toBeUndefined();
    expect(shown()[0]).toContain("2021-11-10");
  });

  test("a refusal that no missing permission explains is not tried every minute", async () => {
    await post();
    here.world.server.planned.edit = [FORBIDDEN, FORBIDDEN];
    know(3);
    for (let minute = 0; minute < 59; minute++) await tick();
    expect(here.world.server.calls.filter((call) => call === "edit")).toHaveLength(1);
    await tick(2 * MINUTE);
    await tick(61 * MINUTE);
    expect(shown()[0]).toContain("2021-11-10");
  });

  test("a channel that is gone ends it, and nothing is tried any more", async () => {
    await post();
    here.world.server.planned.edit = [{ outcome: "gone", reason: "Unknown Channel (10003)" }];
    know(3);
    await tick();
    await tick(24 * HOUR);
    expect((await listed())?.agenda.paused).toMatchObject({ why: "gone" });
    expect(here.world.server.calls).toEqual(["publish", "pin", "edit"]);
  });

  test("what Discord cannot do just now is tried again later and later", async () => {
    await post();
    here.world.server.planned.edit = [LATER, LATER];
    know(3);
    await tick();
    expect((await listed())?.agenda).toMatchObject({ failures: 1, reason: "Discord answered 502" });
    await tick();
    await tick();
    expect(here.world.server.calls.filter((call) => call === "edit")).toHaveLength(2);
    await tick();
    expect(here.world.server.state.edits).toBe(1);
    expect((await listed())?.agenda).toMatchObject({ failures: 0 });
  });

  test("a first message that may have been stored is found, not posted twice", async () => {
    here.world.server.outcomes.push("post-then-fail");
    expect(await post()).toMatchObject({ kind: "posted", report: { agenda: { reason: "502" } } });
    await tick(10 * MINUTE);
    expect(shown()).toHaveLength(1);
    expect((await listed())?.agenda.post).toMatchObject({ state: "there", pin: "pinned" });
  });

  test("that could not be pinned stays, which is told, and pinning is tried again", async () => {
    here.world.server.planned.pin = [FORBIDDEN];
    const refused = { post: { pin: "refused" }, reason: FORBIDDEN.reason };
    expect(await post()).toMatchObject({ kind: "posted", report: { agenda: refused } });
    await tick();
    expect((await listed())?.agenda).toMatchObject(refused);
    await tick(HOUR);
    expect((await listed())?.agenda.post.pin).toBe("pinned");
    expect((await listed())?.agenda.reason).toBeUndefined();
  });

  test("posted again in the same channel it changes what it shows and stays one message", async () => {
    await post();
    expect(await post({ days: 3 })).toMatchObject({ kind: "changed", report: { agenda: { days: 3 } } });
    await tick();
    expect(shown()).toEqual(["[]"]);
  });

  test("posted again as it is, it is told to be so already", async () => {
    await post({ days: 3 });
    expect(await post({ days: 3 })).toMatchObject({ kind: "unchanged", report: { agenda: { days: 3 } } });
    expect(here.world.server.messages).toHaveLength(1);
  });

  test("is deleted with its agenda; if that is refused, it is told", async () => {
    await post();
    expect(await here.bot.service.remove(GUILD, CHANNEL)).toEqual({ kind: "removed", stays: undefined });
    expect(shown()).toEqual([]);
    await post();
    here.world.server.planned.erase = [FORBIDDEN];
    expect(await here.bot.service.remove(GUILD, CHANNEL)).toEqual({ kind: "removed", stays: FORBIDDEN.reason });
    expect(await here.bot.service.list(GUILD)).toEqual([]);
    expect(await here.bot.service.remove(GUILD, CHANNEL)).toEqual({ kind: "not-found" });
  });
});

describe("events of the server", () => {
  const starts = () => here.world.server.open().map(({ sheet }) => sheet.start);
  const on = { events: true };

  test("are made for confirmed days, moved with them, and cancelled with them", async () => {
    expect(await post(on)).toMatchObject({ kind: "posted", report: { events: { there: 1, left: 0 } } });
    expect(here.world.server.open()[0]?.sheet).toMatchObject({
      name: "The summit",
      start: "2021-11-15T05:00:00.000Z",
      end: "2021-11-16T05:00:00.000Z",
      location: "Place not known",
    });
    know(3);
    await tick();
    expect(starts()).toEqual(["2021-11-16T05:00:00.000Z"]);
    expect(here.world.server.events).toHaveLength(1);
    know(4);
    await tick();
    expect(starts()).toEqual([]);
  });

  test("are not made without being asked for, nor for a date that is vaguer than a day", async () => {
    await post();
    expect(here.world.server.events).toEqual([]);
    know(1);
    await post(on);
    expect(here.world.server.events).toEqual([]);
  });

  test("of others are left alone, also one that bears the same name, and one of our own hand that is not written down", async () => {
    await post(on);
    const [ours] = here.world.server.open();
    const theirs = { id: "1", own: false, sheet: ours!.sheet, open: true };
    const old = { id: "2", own: true, sheet: { ...ours!.sheet, name: "Made by hand" }, open: true };
    here.world.server.events.push(theirs, old);
    know(4);
    await tick();
    expect(here.world.server.open()).toEqual([theirs, old]);
  });

  test("are never more than a hundred together with those of others", async () => {
    const events = Array.from({ length: 130 }, (_, n) => summit(2, `s${n}`));
    const [first] = events;
    here.world.setArchive(anArchive({ events: [first!] }));
    await post(on);
    const sheet = here.world.server.open()[0]!.sheet;
    for (let n = 0; n < 30; n++) here.world.server.events.push({ id: String(n), own: false, sheet, open: true });
    here.world.setArchive(anArchive({ events }));
    for (let minute = 0; minute < 12; minute++) await tick();
    expect(here.world.server.open()).toHaveLength(100);
    expect(here.world.server.state.most).toBeLessThanOrEqual(100);
    expect((await listed())?.events).toEqual({ there: 70, left: 60, problem: undefined });
  });

  test("whose file is away for a moment stay, and go when it stays away for a day", async () => {
    await post(on);
    here.world.setArchive(anArchive({ events: [] }));
    await tick();
    await tick(23 * HOUR);
    know(2);
    await tick();
    expect(here.world.server.calls.filter((call) => call === "createEvent" || call === "cancelEvent")).toEqual([
      "createEvent",
    ]);
    here.world.setArchive(anArchive({ events: [] }));
    await tick();
    await tick(23 * HOUR);
    expect(starts()).toHaveLength(1);
    await tick(HOUR);
    expect(starts()).toEqual([]);
  });

  test("whose file is away go with the agenda that wanted them", async () => {
    await post(on);
    here.world.setArchive(anArchive({ events: [] }));
    await tick();
    await here.bot.service.remove(GUILD, CHANNEL);
    expect(starts()).toEqual([]);
  });

  test("go when no agenda wants them any more", async () => {
    await post(on);
    await here.bot.service.remove(GUILD, CHANNEL);
    expect(starts()).toEqual([]);
    await post(on);
    await post({ events: false });
    expect(starts()).toEqual([]);
    expect(here.world.server.events).toHaveLength(2);
  });

  test("that somebody deleted stay away until the archive says something new of them", async () => {
    await post(on);
    here.world.server.events[0]!.open = false;
    await tick(26 * HOUR);
    expect(starts()).toEqual([]);
    know(3);
    await tick();
    await tick();
    expect(starts()).toEqual(["2021-11-16T05:00:00.000Z"]);
  });

  test("that have begun are left to their end, and taken away when they are called off that day", async () => {
    await post(on);
    here.world.clock.set("2021-11-15T12:00:00Z");
    await tick();
    expect(starts()).toHaveLength(1);
    know(4);
    await tick();
    expect(starts()).toEqual([]);
  });

  test("need a permission, which is named before anything is posted", async () => {
    here.world.server.state.mayKeepEvents = false;
    expect(await post(on)).toEqual({ kind: "cannot-keep-events", missing: ["CreateEvents"] });
    expect(shown()).toEqual([]);
  });

  test("a refusal is told, the message stays true, and it is tried again", async () => {
    here.world.server.planned.listEvents = [FORBIDDEN];
    await post(on);
    expect((await listed())?.events).toEqual({ there: 0, left: 0, problem: FORBIDDEN.reason });
    await tick();
    expect(starts()).toEqual([]);
    await tick(HOUR);
    expect(starts()).toHaveLength(1);
    expect((await listed())?.events?.problem).toBeUndefined();
  });

  test("one that may have been made is found among those of the server, not made twice", async () => {
    here.world.server.planned.createEvent = ["done-then-fail"];
    await post(on);
    await tick(5 * MINUTE);
    expect(here.world.server.events).toHaveLength(1);
    expect((await listed())?.events).toMatchObject({ there: 1, problem: undefined });
  });
});

test("a server has at most ten agendas, and those of other servers are out of reach", async () => {
  for (let n = 0; n < 10; n++) await post({ channel: String(2000 + n) });
  expect(await post({ channel: "2999" })).toEqual({ kind: "too-many", limit: 10 });
  expect(await here.bot.service.remove("4000", CHANNEL)).toEqual({ kind: "not-found" });
});

test("where the bot may not post, nothing is set up", async () => {
  here.world.server.discordState.missing = ["Send Messages"];
  expect(await post()).toEqual({ kind: "cannot-post", missing: ["Send Messages"] });
  expect(await here.bot.service.list(GUILD)).toEqual([]);
});
