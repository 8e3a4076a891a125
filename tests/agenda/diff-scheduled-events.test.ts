import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  diffScheduledEvents,
  type PresentRecord,
  type ScheduleChange,
  type WantedEvent,
} from "#src/agenda/diff-scheduled-events.ts";
import { MAX_SCHEDULED_EVENTS, type ScheduledEventContent } from "#src/agenda/scheduled-event-record.ts";
import { eventId } from "#tests/helpers/ids.ts";
import { runs } from "#tests/helpers/runs.ts";

const NOW = Date.parse("2021-11-09T12:00:00Z");
const HOUR = 3_600_000;

/** `from` and `to` in hours from now. */
const sheet = (from: number, to = from + 2, name = "Summit"): ScheduledEventContent => ({
  name,
  start: new Date(NOW + from * HOUR).toISOString(),
  end: new Date(NOW + to * HOUR).toISOString(),
  location: "Rome",
  description: "Confirmed",
});
const mine = (event: string, its: ScheduledEventContent, id = `id-${event}`): PresentRecord => ({
  state: "there",
  guild: "1000",
  event: eventId(event),
  sheet: its,
  id,
});
const wish = (event: string, its: ScheduledEventContent): WantedEvent => ({ event: eventId(event), content: its });
const decide = (
  wishes: readonly WantedEvent[],
  there: readonly PresentRecord[],
  running: readonly string[] = [],
  room = 100,
) => diffScheduledEvents(wishes, there, { now: NOW, room, running: new Set(running) });

describe("what is done", () => {
  const CASES: readonly [
    string,
    readonly WantedEvent[],
    readonly PresentRecord[],
    readonly string[],
    readonly string[],
  ][] = [
    ["wanted and not there: made", [wish("a", sheet(5))], [], [], ["create a"]],
    ["wanted and as it should be: left", [wish("a", sheet(5))], [mine("a", sheet(5))], [], ["leave a id-a"]],
    ["moved: changed", [wish("a", sheet(9))], [mine("a", sheet(5))], [], ["update a id-a"]],
    [
      "another text: changed",
      [wish("a", sheet(5, 7, "Talks"))],
      [mine("a", sheet(5, 7, "Summit"))],
      [],
      ["update a id-a"],
    ],
    ["no longer wanted: cancelled", [], [mine("a", sheet(5))], [], ["cancel a id-a"]],
    ["going on, and so says the archive: left", [], [mine("a", sheet(-1))], ["a"], ["leave a id-a"]],
    ["going on, but not according to the archive: taken away", [], [mine("a", sheet(-1))], [], ["cancel a id-a begun"]],
    [
      "going on, but put off to later: taken away and made anew",
      [wish("a", sheet(5))],
      [mine("a", sheet(-1))],
      [],
      ["cancel a id-a begun", "create a"],
    ],
    ["over: forgotten", [], [mine("a", sheet(-5))], [], ["forget a id-a"]],
    [
      "over, and to take place again: made anew",
      [wish("a", sheet(5))],
      [mine("a", sheet(-5))],
      [],
      ["forget a id-a", "create a"],
    ],
  ];
  test.each(CASES)("%s", (_, wishes, there, running, expected) => {
    expect(decide(wishes, there, running).acts.map(words)).toEqual(expected);
  });

  test("what makes room comes before what needs it, and the soonest come first when room is short", () => {
    const wishes = [wish("late", sheet(90)), wish("soon", sheet(5)), wish("next", sheet(6))];
    const { acts, left } = decide(wishes, [mine("late", sheet(90)), mine("gone", sheet(4))], [], 2);
    expect(acts.map(words)).toEqual(["cancel late id-late", "cancel gone id-gone", "create soon", "create next"]);
    expect(left).toBe(1);
  });

  test("without any room nothing is made, and all is told", () => {
    expect(decide([wish("a", sheet(5))], [], [], -3)).toEqual({ acts: [], left: 1 });
  });
});

function words(act: ScheduleChange): string {
  if (act.act === "create") return `create ${act.event}`;
  return `${act.act} ${act.event} ${act.id}${act.act === "cancel" && act.begun ? " begun" : ""}`;
}

const anySheet = fc
  .record({
    from: fc.integer({ min: -20, max: 20 }),
    long: fc.integer({ min: 1, max: 8 }),
    name: fc.constantFrom("A", "B"),
  })
  .map(({ from, long, name }) => sheet(from, from + long, name));
const anyName = fc.integer({ min: 0, max: 14 }).map((n) => `e${n}`);
const distinct = <T>(of: fc.Arbitrary<T>, name: (value: T) => string) =>
  fc.uniqueArray(of, { selector: name, maxLength: 12 });
const situation = fc.record({
  wishes: distinct(fc.tuple(anyName, anySheet), ([name]) => name).map((all) =>
    all.map(([event, its]) => wish(event, its)).filter(({ content: { start } }) => Date.parse(start) > NOW),
  ),
  there: distinct(fc.tuple(anyName, anySheet), ([name]) => name).map((all) =>
    all.map(([event, its]) => mine(event, its)),
  ),
  running: fc.uniqueArray(anyName),
  others: fc.integer({ min: 0, max: 110 }),
});

/** What a server does with the acts, one after the other; `peak` is the most open events of ours on the way. */
function apply(acts: readonly ScheduleChange[], there: readonly PresentRecord[]) {
  const open = new Map(there.filter(({ sheet: { end } }) => Date.parse(end) > NOW).map((one) => [one.id, one]));
  const touched: string[] = [];
  let [peak, made] = [0, 0];
  for (const act of acts) {
    if (act.act !== "create") touched.push(act.id);
    if (act.act === "cancel") open.delete(act.id);
    if (act.act === "create") open.set(`new-${made}`, mine(act.event, act.content, `new-${made++}`));
    if (act.act === "update") open.set(act.id, mine(act.event, act.content, act.id));
    if (act.act === "create") peak = Math.max(peak, open.size);
  }
  return { after: [...open.values()], touched, peak };
}

const bySoonest = (a: WantedEvent, b: WantedEvent) =>
  a.content.start.localeCompare(b.content.start) || (a.event < b.event ? -1 : 1);

test("applied, a plan makes ours what is wanted: the soonest that have room, and what goes on rightly", () => {
  fc.assert(
    fc.property(situation, ({ wishes, there, running, others }) => {
      const room = MAX_SCHEDULED_EVENTS - others;
      const { acts, left } = decide(wishes, there, running, room);
      const { after, touched, peak } = apply(acts, there);
      const goingOn = there.filter(
        ({ event, sheet: { start, end } }) =>
          Date.parse(start) <= NOW && Date.parse(end) > NOW && running.includes(event),
      );
      const busy = new Set(goingOn.map(({ event }) => event));
      const open = wishes.filter(({ event }) => !busy.has(event)).toSorted(bySoonest);
      const chosen = open.slice(0, Math.max(0, room - goingOn.length));
      const names = (all: readonly { event: string; sheet: ScheduledEventContent }[]) =>
        all.map(({ event, sheet: its }) => `${event} ${JSON.stringify(its)}`).sort();
      const wanted = chosen.map(({ event, content }) => ({ event, sheet: content }));
      expect(names(after)).toEqual(names([...goingOn, ...wanted]));
      expect(left).toBe(open.length - chosen.length);
      expect(touched.filter((id) => !there.some((one) => one.id === id))).toEqual([]);
      if (peak > 0) expect(peak + others).toBeLessThanOrEqual(MAX_SCHEDULED_EVENTS);
    }),
    { numRuns: runs(500) },
  );
});

test("applied twice, a plan has nothing left to do", () => {
  fc.assert(
    fc.property(situation, ({ wishes, there, running, others }) => {
      const room = MAX_SCHEDULED_EVENTS - others;
      const { after } = apply(decide(wishes, there, running, room).acts, there);
      const again = decide(wishes, after, running, room).acts.filter(({ act }) => act !== "leave");
      expect(again).toEqual([]);
    }),
  );
});
