import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { morningPost } from "#src/newsroom/morning-post.ts";
import { askAgainOn, type StaleItem, staleEvents } from "#src/newsroom/stale.ts";
import { archive as anyArchive, day as anyDay } from "#tests/helpers/arbitraries.ts";
import { aDevelopment, anArchive, anEvent, aQuote, aSource, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const TODAY = "2026-06-17";
const NONE: ReadonlyMap<string, string> = new Map();

const step = (given: Partial<DevelopmentInput>) => aDevelopment({ known: "2026-05-01", sources: ["wire"], ...given });
const event = (id: string, ...developments: DevelopmentInput[]) => anEvent({ id, developments });
const on = (id: string, status: DevelopmentInput["status"], date: string, more: Partial<DevelopmentInput> = {}) =>
  event(id, step({ status, date, ...more }));
const SOURCES = [aSource({ id: "wire", kind: "agency" }), aSource({ id: "copy", kind: "repost" })];
const of = (...events: ReturnType<typeof event>[]) => anArchive({ events, sources: SOURCES });
const told = (items: readonly StaleItem[]) => items.map(({ reason, id }) => `${reason} ${id}`);
const asked = (archive: Archive, today = TODAY, snoozed = NONE) => told(staleEvents(archive, today, snoozed));

describe("an event whose window has passed", () => {
  test("is asked about from the day after its last possible day, until somebody writes what became of it", () => {
    const visit = on("visit", "planned", "[2026-06-14..2026-06-16]");
    expect(staleEvents(of(visit), "2026-06-16", NONE)).toEqual([]);
    expect(staleEvents(of(visit), TODAY, NONE)).toEqual([
      { reason: "passed", id: "visit", status: "planned", day: "2026-06-16" },
    ]);
    for (const status of ["held", "cancelled", "lapsed", "postponed"] as const) {
      const over = event("visit", ...[{ status: "planned" as const, date: "2026-06-16" }, { status }].map(step));
      expect(asked(of(over))).toEqual([]);
    }
  });

  test("is not asked about again once an outcome is written that became public only later, or elsewhere in the world", () => {
    const steps = [step({ status: "confirmed", date: "2026-06-16" }), step({ known: "2026-06-18", status: "held" })];
    expect(asked(of(event("visit", ...steps)))).toEqual([]);
  });

  test("and went on without a last day is asked about when it has been forgotten", () => {
    const talks = event("talks", step({ known: "2026-03-01", status: "under-way" }));
    expect(staleEvents(of(talks), TODAY, NONE)).toEqual([
      { reason: "passed", id: "talks", status: "under-way", day: undefined },
    ]);
  });

  test("may still lie ahead as far as anybody knows: then nobody is asked", () => {
    expect(asked(of(on("later", "planned", "2026-06-01/.."), event("undated", step({ status: "agreed" }))))).toEqual(
      [],
    );
  });
});

describe("an event of today or tomorrow", () => {
  test.each(["tentative", "planned"] as const)("that is only %s is asked about: is it on?", (status) => {
    const days = ["2026-06-16", "2026-06-17", "2026-06-18", "2026-06-19"];
    const archive = of(...days.map((date) => on(`on-${date}`, status, date)));
    expect(asked(archive)).toEqual(
      ["passed on-2026-06-16", "tomorrow on-2026-06-17", "tomorrow on-2026-06-18"].toSorted(
        (a, b) => Number(a.startsWith("passed")) - Number(b.startsWith("passed")),
      ),
    );
  });

  test("is asked about on each of its days, with the first", () => {
    const visit = of(on("visit", "tentative", "2026-06-15/2026-06-18"));
    expect(staleEvents(visit, TODAY, NONE)).toMatchObject([{ reason: "tomorrow", day: "2026-06-15" }]);
  });

  test("is left alone when it is confirmed, and a window that reaches into tomorrow is no day", () => {
    expect(asked(of(on("set", "confirmed", "2026-06-18"), on("wide", "planned", "[2026-06-18..2026-06-30]")))).toEqual(
      [],
    );
  });
});

test("a step that rests on re-posts alone is looked at, unless a better one has followed", () => {
  const thin = step({ status: "held", date: "2026-03-01", sources: ["copy"] });
  const better = step({ known: "2026-05-02", says: "a spokesperson", sources: ["copy", "wire"] });
  expect(staleEvents(of(event("thin", thin), event("better", thin, better)), TODAY, NONE)).toEqual([
    { reason: "repost-only", id: "thin", status: "held", day: "2026-05-01" },
  ]);
});

test("a quote that names no event is looked at", () => {
  const quotes = [aQuote({ id: "loose" }), aQuote({ id: "bound", event: "visit" })];
  const archive = anArchive({ events: [on("visit", "held", "2021-11-09")], quotes, sources: SOURCES });
  expect(staleEvents(archive, TODAY, NONE)).toEqual([{ reason: "loose-quote", id: "loose", day: "2021-11-09" }]);
});

test("the most urgent is what was firm for yesterday; then what is near; then the most certain, the most recent, the longest expected", () => {
  const heard = (known: string) => ({ known });
  const archive = anArchive({
    events: [
      on("floated", "floated", "2026-06-16"),
      on("postponed", "confirmed", "2026-05-05"),
      on("tentative-late", "tentative", "2026-06-16"),
      on("tentative-early", "tentative", "2026-06-01"),
      on("confirmed-of-2020", "confirmed", "2020-06-01", heard("2020-01-01")),
      on("window-of-yesterday", "confirmed", "[2026-06-15..2026-06-16]"),
      on("firm-of-old", "confirmed", "2026-06-10", heard("2026-01-01")),
      on("firm-of-new", "confirmed", "2026-06-10", heard("2026-06-01")),
      on("yesterday", "confirmed", "2026-06-16"),
      on("tomorrow", "tentative", "2026-06-18"),
      on("today", "planned", "2026-06-17"),
      on("thin", "held", "2026-01-01", { sources: ["copy"] }),
    ].map((one) =>
      one.id === "postponed" ? event("postponed", step({ status: "postponed", date: "2026-05-05" })) : one,
    ),
    quotes: [aQuote()],
    sources: SOURCES,
  });
  expect(asked(archive)).toEqual([
    "passed yesterday",
    "tomorrow today",
    "tomorrow tomorrow",
    "passed window-of-yesterday",
    "passed firm-of-old",
    "passed firm-of-new",
    "passed confirmed-of-2020",
    "passed tentative-late",
    "passed tentative-early",
    "passed floated",
    "passed postponed",
    "repost-only thin",
    "loose-quote letter",
  ]);
});

describe("what is not yet known", () => {
  const visit = on("visit", "confirmed", "2026-06-16");
  test("is asked about again in a week, and not before", () => {
    const [item] = staleEvents(of(visit), TODAY, NONE);
    if (item === undefined) throw new Error("nothing is asked");
    const until = askAgainOn(item, of(visit), TODAY);
    expect(until).toBe("2026-06-24");
    const snoozed = new Map([["visit", until]]);
    expect(asked(of(visit), "2026-06-23", snoozed)).toEqual([]);
    expect(asked(of(visit), "2026-06-24", snoozed)).toEqual(["passed visit"]);
  });

  test("of a day that is near is asked about as soon as that day has passed", () => {
    const near = of(on("visit", "tentative", "2026-06-17/2026-06-18"));
    const [item] = staleEvents(near, TODAY, NONE);
    if (item === undefined) throw new Error("nothing is asked");
    expect(askAgainOn(item, near, TODAY)).toBe("2026-06-19");
  });
});

/** Each archive comes with an index of its words, which takes most of the time. */
const RUNS = { numRuns: 50 };

describe("of any archive, on any day,", () => {
  test("the list is the same whatever the order of the records, and names nothing twice", () => {
    fc.assert(
      fc.property(anyArchive, anyDay, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (archive, today, keys) => {
        const shuffled = <T>(records: ReadonlyMap<string, T>) =>
          new Map(
            [...records]
              .map((entry, n) => [keys[n % 30] ?? 0, entry] as const)
              .sort((a, b) => a[0] - b[0])
              .map(([, entry]) => entry),
          );
        const list = staleEvents(archive, today, NONE);
        const other = { ...archive, events: shuffled(archive.events), quotes: shuffled(archive.quotes) };
        expect(staleEvents(other, today, NONE)).toEqual(list);
        expect(new Set(told(list)).size).toBe(list.length);
      }),
      RUNS,
    );
  });

  test("one that is snoozed is missing, and nothing else changes its place", () => {
    fc.assert(
      fc.property(anyArchive, anyDay, fc.nat(), (archive, today, pick) => {
        const list = staleEvents(archive, today, NONE);
        const one = list[pick % Math.max(1, list.length)];
        fc.pre(one !== undefined);
        const without = staleEvents(archive, today, new Map([[one.id, "9999-01-01"]]));
        expect(without).toEqual(list.filter(({ id }) => id !== one.id));
      }),
      RUNS,
    );
  });
});

test("of the archive of November 2026, what has passed is what its phases say", () => {
  const list = staleEvents(frozen(), "2026-11-27", NONE);
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(list, ({ reason }) => reason)).map(([reason, some]) => [reason, some?.length]),
  );
  expect(counts).toEqual({ passed: 30, "repost-only": 30, "loose-quote": 39 });
});

describe("the morning post", () => {
  const archive = anArchive({
    events: [
      on("evening", "confirmed", "2026-06-17", { start: "2026-06-17T18:00:00Z" }),
      on("morning", "confirmed", "2026-06-17", { start: "2026-06-17T07:00:00Z" }),
      on("some-hour", "confirmed", "2026-06-17"),
      on("last-chance", "planned", "[2026-06-10..2026-06-17]"),
      on("wide", "planned", "[2026-06-17..2026-06-30]"),
      on("off", "cancelled", "2026-06-17"),
      on("next", "tentative", "2026-06-18"),
      ...["a", "b", "c", "d", "e", "f"].map((id) => on(id, "confirmed", "2026-06-01")),
    ],
    sources: SOURCES,
  });

  test("names what is due, counts what is stale, and names the first five of it", () => {
    const { stale, ...post } = morningPost(archive, TODAY, NONE, 4);
    expect(post).toEqual({
      day: TODAY,
      dueToday: ["morning", "evening", "last-chance", "some-hour"],
      dueTomorrow: ["next"],
      openLeads: 4,
    });
    expect(stale.counts).toEqual({ passed: 6, tomorrow: 1, "repost-only": 0, "loose-quote": 0 });
    expect(told(stale.first)).toEqual(["tomorrow next", "passed a", "passed b", "passed c", "passed d"]);
  });

  test("leaves out of the stale what is snoozed, and never what is due", () => {
    const post = morningPost(archive, TODAY, new Map([["next", "2026-06-24"]]), 0);
    expect(post.dueTomorrow).toEqual(["next"]);
    expect(post.stale.counts.tomorrow).toBe(0);
  });
});
