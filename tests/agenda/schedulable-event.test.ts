import { describe, expect, test } from "vitest";
import { schedulableEvents, scheduledTimeOf } from "#src/agenda/schedulable-event.ts";
import type { TopicId } from "#src/archive/fields.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { aDevelopment, anActor, anArchive, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { topicId } from "#tests/helpers/ids.ts";

const china = anActor({
  id: "china",
  kind: "state",
  name: "China",
  country: undefined,
  capital: { name: "Beijing", zone: "Asia/Shanghai" },
});
const archive = anArchive({ actors: [china] });

function slot(given: Partial<DevelopmentInput>, place: Parameters<typeof anEvent>[0] = {}) {
  const event = anEvent({
    ...place,
    developments: [aDevelopment({ known: "2021-11-01", status: "confirmed", ...given })],
  });
  const found = scheduledTimeOf(stateAsOf(event, undefined)!, archive);
  if (found === undefined) return undefined;
  const { start, end, ...rest } = found;
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString(), ...rest };
}

describe("the time that is shown", () => {
  test("a day is the whole of it in the zone in which it is meant", () => {
    expect(slot({ date: "2021-11-15", zone: "America/New_York" })).toEqual({
      start: "2021-11-15T05:00:00.000Z",
      end: "2021-11-16T05:00:00.000Z",
      hours: false,
      ends: false,
    });
  });

  test("a day on which the clocks change has 25 hours", () => {
    expect(slot({ date: "2021-11-07", zone: "America/New_York" })).toMatchObject({
      start: "2021-11-07T04:00:00.000Z",
      end: "2021-11-08T05:00:00.000Z",
    });
  });

  test("without a zone of its own it is the day at the place, or in the capital of its country, or else UTC", () => {
    const at = (place: object) => slot({ date: "2021-11-15" }, place)?.start;
    expect(at({ place: { name: "Rome", zone: "Europe/Rome" } })).toBe("2021-11-14T23:00:00.000Z");
    expect(at({ place: { name: "Tianjin", country: "china" } })).toBe("2021-11-14T16:00:00.000Z");
    expect(at({})).toBe("2021-11-15T00:00:00.000Z");
  });

  test("several days that are all told are shown from the first to the last", () => {
    expect(slot({ date: "2021-11-15/2021-11-16" })).toMatchObject({
      start: "2021-11-15T00:00:00.000Z",
      end: "2021-11-17T00:00:00.000Z",
      hours: false,
    });
  });

  test("an instant is shown as it is, and for two hours when its end is not known", () => {
    const start = "2021-11-15T19:46:00-05:00";
    expect(slot({ start, end: "2021-11-15T23:24:00-05:00" })).toEqual({
      start: "2021-11-16T00:46:00.000Z",
      end: "2021-11-16T04:24:00.000Z",
      hours: true,
      ends: true,
    });
    expect(slot({ start })).toMatchObject({ end: "2021-11-16T02:46:00.000Z", hours: true, ends: false });
  });

  test("an hour at which something of several days begins does not end it", () => {
    expect(slot({ date: "2021-11-15/2021-11-16", start: "2021-11-15T09:00:00Z" })).toMatchObject({
      start: "2021-11-15T09:00:00.000Z",
      end: "2021-11-17T00:00:00.000Z",
    });
  });

  test.each([
    "[2021-11-15..2021-11-21]",
    "[2021-11-15,2021-11-16]",
    "2021-11",
    "2021-11-XX",
    "2021-11-15?",
    "2021-11-15~",
    "[..2021-12-31]",
    "2021-11-15/..",
    "2021-11/2021-12",
    "2021-11-01/2022-02-01",
    "{2021-11-15,2021-11-18}",
  ])("%s is no appointment", (date) => {
    expect(slot({ date })).toBeUndefined();
  });
});

describe("which events", () => {
  const NOW = Date.parse("2021-11-09T12:00:00Z");
  const event = (id: string, given: Partial<DevelopmentInput>, more = {}) =>
    anEvent({ id, ...more, developments: [aDevelopment({ known: "2021-11-01", ...given })] });
  const of = (
    events: readonly ReturnType<typeof event>[],
    filters: readonly { days: number; topic?: TopicId }[] = [{ days: 90 }],
  ) => {
    const { ahead, running } = schedulableEvents(filters, anArchive({ events }), NOW);
    return { ahead: ahead.map((one) => one.event.id), running: [...running] };
  };

  test("only confirmed ones", () => {
    const statuses = [
      "floated",
      "agreed",
      "planned",
      "tentative",
      "confirmed",
      "postponed",
      "cancelled",
      "lapsed",
    ] as const;
    const events = statuses.map((status) => event(status, { status, date: "2021-11-15" }));
    expect(of(events)).toEqual({ ahead: ["confirmed"], running: [] });
  });

  test("what has begun or took place may stay, and is not made any more", () => {
    const events = [
      event("begun", { status: "confirmed", date: "2021-11-09" }),
      event("going-on", { status: "under-way", date: "2021-11-09" }),
      event("held", { status: "held", date: "2021-11-08" }),
    ];
    expect(of(events)).toEqual({ ahead: [], running: ["begun", "going-on", "held"] });
  });

  test("no further ahead than the agenda looks, and only what one of the agendas wants", () => {
    const events = [
      event("near", { status: "confirmed", date: "2021-11-15" }),
      event("far", { status: "confirmed", date: "2021-12-15" }, { topics: ["us-china"] }),
    ];
    expect(of(events, [{ days: 7 }]).ahead).toEqual(["near"]);
    expect(of(events, [{ days: 90, topic: topicId("us-china") }]).ahead).toEqual(["far"]);
    expect(of(events, [{ days: 7 }, { days: 90, topic: topicId("us-china") }]).ahead).toEqual(["near", "far"]);
    expect(of(events, []).ahead).toEqual([]);
  });
});
