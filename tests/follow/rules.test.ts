import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { quoteConcerns } from "#src/archive/concerns.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { momentBefore, startOf } from "#src/follow/event-start.ts";
import { BEFORE_CHOICES, followedSubject, type Reminder } from "#src/follow/follower.ts";
import { prospectOf, reminderTurn } from "#src/follow/remind.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { aTarget, eventId } from "#tests/helpers/ids.ts";

const actors = [
  anActor({
    id: "usa",
    kind: "state",
    name: "USA",
    country: undefined,
    capital: { name: "Washington", zone: "America/New_York" },
  }),
  anActor({ id: "joe-biden", name: "Joe Biden", country: "usa" }),
  anActor({ id: "xi-jinping", name: "Xi Jinping", country: "china" }),
];
const EMPTY = anArchive({ actors });

const stateOf = (given: Partial<DevelopmentInput>, event: Parameters<typeof anEvent>[0] = {}) =>
  stateAsOf(
    anEvent({ ...event, developments: [aDevelopment({ known: "2021-10-01", status: "planned", ...given })] }),
    undefined,
  )!;

const isoStart = (given: Partial<DevelopmentInput>, event: Parameters<typeof anEvent>[0] = {}) => {
  const start = startOf(stateOf(given, event), EMPTY);
  return start === undefined ? undefined : new Date(start.instant).toISOString();
};

describe("an event begins", () => {
  test.each([
    ["at its instant", { start: "2021-11-15T19:46:00-05:00" }, "2021-11-16T00:46:00.000Z"],
    [
      "in the first minute of its day, in its zone",
      { date: "2021-11-15", zone: "America/New_York" },
      "2021-11-15T05:00:00.000Z",
    ],
    ["in UTC where nothing tells the zone", { date: "2021-11-15" }, "2021-11-15T00:00:00.000Z"],
    ["on the first day of several", { date: "2021-11-15/2021-11-17" }, "2021-11-15T00:00:00.000Z"],
    ["on the first of one", { date: "2021-11-15/2021-11-15" }, "2021-11-15T00:00:00.000Z"],
    [
      "where the clocks leap over midnight, when the day does",
      { date: "2018-11-04", zone: "America/Sao_Paulo" },
      "2018-11-04T03:00:00.000Z",
    ],
    [
      "in the zone of its place",
      { date: "2021-11-15", place: { name: "Tokyo", zone: "Asia/Tokyo" } },
      "2021-11-14T15:00:00.000Z",
    ],
    [
      "in the capital of its country",
      { date: "2021-11-15", place: { name: "Reno", country: "usa" } },
      "2021-11-15T05:00:00.000Z",
    ],
  ] as const)("%s", (_, given, expected) => {
    expect(isoStart(given)).toBe(expected);
  });

  test("in the zone of those who take part, where nothing else tells it", () => {
    expect(isoStart({ date: "2021-11-15" }, { participants: [{ actor: "joe-biden" }] })).toBe(
      "2021-11-15T05:00:00.000Z",
    );
  });

  test.each([
    "2021-11",
    "2021-11-XX",
    "2021-11-15?",
    "2021-11-15~",
    "[2021-11-15..2021-11-21]",
    "[..2021-12-31]",
    "2021-11/2021-12",
    "2021-11-15~/2021-11-17",
    "[2021-11-14,2021-11-15]",
    "../2021-11-15",
    "2021-23",
  ])("nobody knows when, for %s", (date) => expect(isoStart({ date })).toBeUndefined());
});

const zone = fc.constantFrom(
  "UTC",
  "America/New_York",
  "Asia/Tokyo",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Pacific/Apia",
);
const day = fc
  .date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a day and a week before are calendar days in the event's zone; an hour is sixty minutes", () => {
  fc.assert(
    fc.property(day, zone, (date, where) => {
      const start = startOf(stateOf({ date, zone: where }), EMPTY)!;
      const local = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(where);
      expect(local(start.instant).toPlainDate().toString()).toBe(date);
      expect(
        local(start.instant - 1)
          .toPlainDate()
          .toString(),
      ).not.toBe(date);
      expect(momentBefore(start, "1h")).toBe(start.instant - 3_600_000);
      const days = (before: "1d" | "1w") =>
        local(momentBefore(start, before)).toPlainDate().until(local(start.instant).toPlainDate()).days;
      expect(days("1d")).toBe(1);
      expect(days("1w")).toBe(7);
    }),
  );
});

test("what is farther before is due earlier, and nothing is due at the beginning or after it", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }),
      zone,
      (at, where) => {
        const start = { instant: at.getTime(), zone: where };
        const [hour, oneDay, week] = BEFORE_CHOICES.map((before) => momentBefore(start, before));
        expect(hour).toBeLessThan(start.instant);
        expect(oneDay).toBeLessThan(hour!);
        expect(week).toBeLessThan(oneDay!);
      },
    ),
  );
});

test.each([
  ["cancelled", "off"],
  ["lapsed", "off"],
  ["held", "over"],
  ["under-way", "over"],
  ["postponed", "waits"],
  ["agreed", "waits"],
] as const)("an event that is %s without a date: the reminder is %s", (status, kind) => {
  expect(prospectOf(stateOf({ status }), "1d", EMPTY).kind).toBe(kind);
});

test("an event that is not there is gone", () => {
  expect(prospectOf(undefined, "1d", EMPTY)).toEqual({ kind: "gone" });
});

const aReminder = (given: Partial<Reminder> = {}): Reminder => ({
  id: "r1",
  event: eventId("summit"),
  before: "1d",
  createdAt: "2021-10-01T00:00:00.000Z",
  ...given,
});

const turn = (reminder: Reminder, given: Partial<DevelopmentInput>, now: string) => {
  const developments = [aDevelopment({ known: "2021-10-01", status: "confirmed", ...given })];
  const archive = anArchive({ actors, events: [anEvent({ developments })] });
  return reminderTurn(reminder, archive, Date.parse(now)).kind;
};

describe("a reminder", () => {
  test("rests until it is due, to the minute", () => {
    expect(turn(aReminder(), { date: "2021-11-15" }, "2021-11-13T23:59:59Z")).toBe("rests");
    expect(turn(aReminder(), { date: "2021-11-15" }, "2021-11-14T00:00:00Z")).toBe("due");
  });

  test("once told rests for the same day, also when an hour is named", () => {
    const told = aReminder({ told: "2021-11-15T00:00:00.000Z" });
    expect(turn(told, { date: "2021-11-15" }, "2021-11-15T12:00:00Z")).toBe("rests");
    expect(turn(told, { start: "2021-11-15T20:00:00Z" }, "2021-11-15T12:00:00Z")).toBe("rests");
  });

  test("once told is told again for another day, later or earlier", () => {
    const told = aReminder({ told: "2021-11-15T00:00:00.000Z" });
    expect(turn(told, { date: "2021-11-20" }, "2021-11-14T12:00:00Z")).toBe("rests");
    expect(turn(told, { date: "2021-11-20" }, "2021-11-19T00:00:00Z")).toBe("due");
    expect(turn(told, { date: "2021-11-14" }, "2021-11-13T12:00:00Z")).toBe("due");
  });

  test.each([
    ["over the night in which the clocks leap", "2026-03-29T00:00:00Z", { date: "2026-03-30", zone: "Europe/London" }],
    ["to the next morning", "2026-06-10T19:00:00Z", { start: "2026-06-11T09:00:00+01:00", zone: "Europe/London" }],
    ["past midnight", "2026-06-10T22:30:00Z", { start: "2026-06-11T00:30:00+01:00", zone: "Europe/London" }],
  ])("once told is told again for the next day, also when that is less than a day later: %s", (_, told, given) => {
    expect(turn(aReminder({ told }), given, "2026-06-11T07:00:00Z")).toBe("due");
  });

  test("of an hour before is told again when the hour is named or moves, one of a day before is not", () => {
    const moved = { start: "2021-11-15T16:00:00Z", zone: "UTC" };
    for (const told of ["2021-11-15T00:00:00.000Z", "2021-11-15T10:00:00.000Z"]) {
      expect(turn(aReminder({ told, before: "1h" }), moved, "2021-11-15T14:59:59Z")).toBe("rests");
      expect(turn(aReminder({ told, before: "1h" }), moved, "2021-11-15T15:00:00Z")).toBe("due");
      expect(turn(aReminder({ told }), moved, "2021-11-15T15:00:00Z")).toBe("rests");
    }
    const minutes = { ...moved, start: "2021-11-15T10:20:00Z" };
    const told = aReminder({ told: "2021-11-15T10:00:00.000Z", before: "1h" });
    expect(turn(told, minutes, "2021-11-15T09:30:00Z")).toBe("rests");
  });

  test("has served its time a day after the beginning, or when the event is held", () => {
    const told = aReminder({ told: "2021-11-15T00:00:00.000Z" });
    expect(turn(told, { date: "2021-11-15" }, "2021-11-16T00:00:00Z")).toBe("finished");
    expect(turn(told, { date: "2021-11-15", status: "held" }, "2021-11-15T12:00:00Z")).toBe("finished");
  });

  test("that was never told ends with a word when the event was held meanwhile", () => {
    expect(turn(aReminder(), { date: "2021-11-15", status: "held" }, "2021-11-16T12:00:00Z")).toBe("over");
  });
});

test("a quote concerns its speaker, their state, its topics and its event, and nobody else", () => {
  const quote = aQuote({ topics: ["us-china"], event: "gala" });
  const concerns = (kind: "event" | "actor" | "topic", id: string) =>
    quoteConcerns(quote, followedSubject(aTarget(kind, id)), EMPTY);
  expect([
    concerns("actor", "xi-jinping"),
    concerns("actor", "china"),
    concerns("topic", "us-china"),
    concerns("event", "gala"),
  ]).toEqual([true, true, true, true]);
  expect([concerns("actor", "joe-biden"), concerns("topic", "nato"), concerns("event", "summit")]).toEqual([
    false,
    false,
    false,
  ]);
});
