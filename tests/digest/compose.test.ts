import { formatEdtf } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import type { State } from "#src/archive/history.ts";
import { knownOn } from "#src/archive/known.ts";
import { composeDigest } from "#src/digest/compose.ts";
import type { Digest } from "#src/digest/digest.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import {
  aDevelopment,
  anArchive,
  anEvent,
  aQuote,
  type DevelopmentInput,
  type Shelves,
} from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";

const NOW = Date.parse("2021-11-10T08:00:00Z");

const AGREED = aDevelopment({ known: "2021-10-06", status: "agreed", date: "[..2021-12-31]" });
const PLANNED = aDevelopment({
  known: "2021-11-09",
  status: "planned",
  date: "[2021-11-15..2021-11-21]",
  summary: "Next week.",
});
const CONFIRMED = aDevelopment({
  known: "2021-11-12",
  status: "confirmed",
  "confirmed-by": ["united-states"],
  date: "2021-11-15",
  says: "the White House",
  sources: ["embassy"],
});
const HELD = aDevelopment({ known: "2021-11-16", status: "held", start: "2021-11-15T19:46:00-05:00" });

const summit = (...developments: DevelopmentInput[]): Shelves => ({ events: [anEvent({ developments })] });

/** What a subscriber who knows the first of these archives is told when the archive has become each of the others. */
function digestAfter(versions: readonly Shelves[], given: Parameters<typeof aSubscription>[0] = {}): Digest {
  let ledger: Ledger = EMPTY_LEDGER;
  let place: number | undefined;
  for (const version of versions) {
    ledger = extendLedger(ledger, recordArchive(anArchive(version), ledger, NOW));
    place ??= ledger.head ?? 0;
  }
  return composeDigest({
    archive: anArchive(versions.at(-1)),
    ledger,
    subscription: aSubscription({ place: place ?? 0, upcoming: 0, ...given }),
    to: ledger.head ?? 0,
    slot: { local: "2021-11-10T08:00", instant: NOW },
    now: NOW,
    merged: false,
  });
}

const brief = (state: State | undefined) =>
  state && `${state.date === undefined ? "no date" : formatEdtf(state.date)} ${state.status}`;
const told = (digest: Digest) =>
  digest.groups.flatMap(({ group, items }) => items.map((item) => [group, brief(item.before), brief(item.after)]));
const leftOut = (digest: Digest) => digest.leftOut.map(({ id, reason }) => [id, reason]);

describe("was → is", () => {
  test("one item for several steps: from the first was to the last is", () => {
    const digest = digestAfter([summit(AGREED), summit(AGREED, PLANNED), summit(AGREED, PLANNED, CONFIRMED)]);
    expect(told(digest)).toEqual([["confirmed", "[..2021-12-31] agreed", "2021-11-15 confirmed"]]);
    expect(digest.groups[0]?.items[0]).toMatchObject({
      event: "summit",
      title: "Summit",
      changes: ["confirmed", "firmed"],
      correction: false,
      known: knownOn("2021-11-12"),
      says: "the White House",
      sources: ["embassy"],
      developments: 2,
    });
  });

  test("an event not heard of before has no was", () => {
    expect(told(digestAfter([{}, summit(AGREED)]))).toEqual([["new", undefined, "[..2021-12-31] agreed"]]);
  });

  test.each([
    ["moved", { date: "2021-11-23", status: "confirmed" as const }, "dates"],
    ["loosened", { date: "2021-11", status: "planned" as const }, "uncertain"],
    ["postponed", { status: "postponed" as const }, "put-off"],
    ["cancelled", { status: "cancelled" as const }, "off"],
    ["lapsed", { status: "lapsed" as const }, "dropped"],
    ["held", { status: "held" as const }, "happened"],
    ["under way", { status: "under-way" as const }, "started"],
    ["confirmed by another", { "confirmed-by": ["china"] }, "confirmed"],
    ["in another place", { place: { name: "Bern" } }, "changed"],
  ])("%s", (_, change, group) => {
    const next = aDevelopment({ known: "2021-11-14", ...change });
    expect(told(digestAfter([summit(CONFIRMED), summit(CONFIRMED, next)])).map(([first]) => first)).toEqual([group]);
  });

  test("an event first heard of when it was over is told among what happened", () => {
    expect(told(digestAfter([{}, summit(CONFIRMED, HELD)]))).toEqual([["happened", undefined, "2021-11-15 held"]]);
  });

  test("what was moved and moved back is told as said: all is as it was", () => {
    const moved = { ...CONFIRMED, known: "2021-11-13", date: "2021-11-16" };
    const back = { ...CONFIRMED, known: "2021-11-14" };
    const digest = digestAfter([summit(CONFIRMED), summit(CONFIRMED, moved), summit(CONFIRMED, moved, back)], {
      remarks: true,
    });
    expect(told(digest)).toEqual([["remarks", "2021-11-15 confirmed", "2021-11-15 confirmed"]]);
    expect(digest.groups[0]?.items[0]).toMatchObject({ changes: [], developments: 2, known: knownOn("2021-11-14") });
  });

  test("what somebody said is told to those who ask for remarks, though nothing changed by it", () => {
    const said = aDevelopment({ known: "2021-11-14", says: "the Kremlin", summary: "Talks go on." });
    const versions = [summit(CONFIRMED), summit(CONFIRMED, said)];
    const quiet = digestAfter(versions);
    expect([told(quiet), quiet.quiet, quiet.untold, leftOut(quiet)]).toEqual([[], true, 1, [["summit", "remarks"]]]);
    const digest = digestAfter(versions, { remarks: true });
    expect(told(digest)).toEqual([["remarks", "2021-11-15 confirmed", "2021-11-15 confirmed"]]);
    expect(digest.groups[0]?.items[0]).toMatchObject({ says: "the Kremlin", summary: "Talks go on." });
  });

  test("an old remark that is filed later, and changes nothing, is not told", () => {
    const said = aDevelopment({ known: "2021-11-11", says: "the Kremlin", summary: "Talks go on." });
    const digest = digestAfter([summit(PLANNED, CONFIRMED), summit(PLANNED, said, CONFIRMED)]);
    expect([told(digest), leftOut(digest)]).toEqual([[], [["summit", "unchanged"]]]);
  });

  test("the was is what the reader was told, whatever has become of the files since", () => {
    const rewritten = { ...PLANNED, date: "[2021-11-22..2021-11-28]" };
    const digest = digestAfter([
      summit(AGREED, PLANNED),
      summit(AGREED, rewritten, { ...CONFIRMED, date: "2021-11-24" }),
    ]);
    expect(told(digest)).toEqual([["corrections", "[2021-11-15..2021-11-21] planned", "2021-11-24 confirmed"]]);
  });

  test("what was taken out of the archive no longer counts for what is", () => {
    const wrong = aDevelopment({ known: "2021-11-13", status: "cancelled" });
    const place = aDevelopment({ known: "2021-11-14", place: { name: "Bern" } });
    const digest = digestAfter([summit(CONFIRMED, wrong), summit(CONFIRMED), summit(CONFIRMED, place)]);
    expect(told(digest)).toEqual([["back", "2021-11-15 cancelled", "2021-11-15 confirmed"]]);
  });

  test("taking something out is not told by itself", () => {
    const digest = digestAfter([summit(AGREED, PLANNED), summit(AGREED)]);
    expect([told(digest), leftOut(digest)]).toEqual([[], []]);
  });
});

describe("corrections", () => {
  test("a changed fact in what was told", () => {
    const digest = digestAfter([summit(AGREED, CONFIRMED), summit(AGREED, { ...CONFIRMED, date: "2021-11-16" })]);
    expect(told(digest)).toEqual([["corrections", "2021-11-15 confirmed", "2021-11-16 confirmed"]]);
    expect(digest.groups[0]?.items[0]).toMatchObject({ correction: true, changes: ["moved-later"] });
  });

  test("a changed fact in something that has been overtaken: as it was told, and as it is", () => {
    const digest = digestAfter([summit(AGREED, CONFIRMED), summit({ ...AGREED, date: "[..2021-11-30]" }, CONFIRMED)]);
    expect(told(digest)).toEqual([["corrections", "[..2021-12-31] agreed", "[..2021-11-30] agreed"]]);
  });

  test("what was wrong and put right before anyone was told of it is just new", () => {
    const digest = digestAfter([
      summit(AGREED),
      summit(AGREED, { ...CONFIRMED, date: "2021-11-16" }),
      summit(AGREED, CONFIRMED),
    ]);
    expect(told(digest)).toEqual([["confirmed", "[..2021-12-31] agreed", "2021-11-15 confirmed"]]);
  });

  test("a fact that was changed and changed back is not told", () => {
    const digest = digestAfter([summit(CONFIRMED), summit({ ...CONFIRMED, date: "2021-11-16" }), summit(CONFIRMED)]);
    expect([told(digest), leftOut(digest)]).toEqual([[], [["summit", "unchanged"]]]);
  });

  test("beside such a fact, only what is really new counts", () => {
    const digest = digestAfter([summit(PLANNED), summit({ ...PLANNED, date: "2021-11" }), summit(PLANNED, CONFIRMED)]);
    expect(told(digest)).toEqual([["confirmed", "[2021-11-15..2021-11-21] planned", "2021-11-15 confirmed"]]);
    expect(digest.groups[0]?.items[0]?.developments).toBe(1);
  });

  test("what is different only because something was taken out is not told", () => {
    const off = aDevelopment({ known: "2021-11-13", status: "cancelled" });
    const other = { ...CONFIRMED, date: "2021-11-16" };
    const digest = digestAfter([summit(CONFIRMED, off), summit(other, off), summit(CONFIRMED)]);
    expect([told(digest), leftOut(digest)]).toEqual([[], [["summit", "unchanged"]]]);
  });

  test("a development that is marked as one", () => {
    const corrects = { ...CONFIRMED, known: "2021-11-13", date: "2021-11-16", correction: true as const };
    expect(told(digestAfter([summit(CONFIRMED), summit(CONFIRMED, corrects)]))).toEqual([
      ["corrections", "2021-11-15 confirmed", "2021-11-16 confirmed"],
    ]);
  });

  test("a confirmation that is withdrawn is told, though no word for it is among the changes", () => {
    const both = { ...CONFIRMED, "confirmed-by": ["united-states", "china"] };
    const digest = digestAfter([summit(both), summit(CONFIRMED)]);
    expect(digest.groups.map(({ group, items }) => [group, items[0]?.changes])).toEqual([["corrections", []]]);
  });
});

describe("backdated steps", () => {
  test("one that changes today's picture is told like any other", () => {
    const place = aDevelopment({ known: "2021-10-20", place: { name: "Bern" } });
    expect(
      told(digestAfter([summit(AGREED, PLANNED), summit(AGREED, place, PLANNED)])).map(([group]) => group),
    ).toEqual(["changed"]);
  });

  test("one that has been overtaken is added for the record, as things stood then", () => {
    const digest = digestAfter([summit(AGREED, CONFIRMED), summit(AGREED, PLANNED, CONFIRMED)], { remarks: true });
    expect(told(digest)).toEqual([["record", "[..2021-12-31] agreed", "[2021-11-15..2021-11-21] planned"]]);
    expect(digest.groups[0]?.items[0]).toMatchObject({ known: knownOn("2021-11-09"), summary: "Next week." });
  });
});

describe("filters", () => {
  const events = [
    anEvent({ id: "a", topics: ["us-china"], participants: [{ actor: "xi-jinping" }], developments: [CONFIRMED] }),
    anEvent({ id: "b", kind: "call", participants: [{ actor: "joe-biden" }], developments: [AGREED] }),
  ];
  const ids = (digest: Digest) => digest.groups.flatMap(({ items }) => items.map(({ event }) => event)).sort();

  test.each([
    [{ topics: ["us-china"] }, ["a"], [["b", "topic"]]],
    [{ actors: ["joe-biden"] }, ["b"], [["a", "actor"]]],
    [{ actors: ["china"] }, ["a"], [["b", "actor"]]],
    [{ actors: ["united-states"] }, ["a", "b"], []],
    [{ kind: "call" as const }, ["b"], [["a", "kind"]]],
    [{ least: "tentative" as const }, ["a"], [["b", "least"]]],
    [{}, ["a", "b"], []],
  ])("%j", (filter, expected, omitted) => {
    const digest = digestAfter([{}, { events }], filter);
    expect([ids(digest), leftOut(digest)]).toEqual([expected, omitted]);
  });

  test("what was settled is told when it is unsettled or called off, what never was is not", () => {
    const off = aDevelopment({ known: "2021-11-13", status: "cancelled" });
    const back = aDevelopment({ known: "2021-11-13", status: "planned", date: "2021-11" });
    const least = { least: "confirmed" as const };
    expect(told(digestAfter([summit(CONFIRMED), summit(CONFIRMED, off)], least))).toHaveLength(1);
    expect(told(digestAfter([summit(CONFIRMED), summit(CONFIRMED, back)], least))).toHaveLength(1);
    expect(told(digestAfter([summit(AGREED), summit(AGREED, off)], least))).toEqual([]);
  });

  test("quotes: topic and speaker, and the kind of the event", () => {
    const after: Shelves = { events: [], quotes: [aQuote({ topics: ["us-china"] })] };
    expect(digestAfter([{}, after]).quotes).toEqual([
      { quote: "letter", speaker: "xi-jinping", before: undefined, after: "verified" },
    ]);
    expect(digestAfter([{}, after], { topics: ["us-china"], actors: ["china"] }).quotes).toHaveLength(1);
    const digest = digestAfter([{}, after], { actors: ["joe-biden"] });
    expect([digest.quiet, leftOut(digest)]).toEqual([true, [["letter", "actor"]]]);
    expect(leftOut(digestAfter([{}, after], { kind: "call" }))).toEqual([["letter", "kind"]]);
  });
});

test("a quote whose standing changed is told with both", () => {
  const digest = digestAfter([{ quotes: [aQuote()] }, { quotes: [aQuote({ status: "misattributed" })] }]);
  expect(digest.quotes).toMatchObject([{ before: "verified", after: "misattributed" }]);
});

describe("a quote that was corrected", () => {
  const text = (words: string) => [{ text: words, language: "en", kind: "verbatim" as const, sources: ["embassy"] }];
  const wrong = aQuote({ wordings: text("Both gain.") });
  const note = { on: "2021-11-12", note: "The word “never” was missing." };
  const mended = aQuote({ wordings: text("Both never gain."), corrections: [note] });

  test("is told with what was wrong, though its standing is the same", () => {
    const digest = digestAfter([{ quotes: [wrong] }, { quotes: [mended] }]);
    expect(digest.quotes).toEqual([
      { quote: "letter", speaker: "xi-jinping", before: "verified", after: "verified", corrected: [note] },
    ]);
  });

  test("and is as before again ere it was told is no news; told and taken back, that is told", () => {
    expect(digestAfter([{ quotes: [wrong] }, { quotes: [mended] }, { quotes: [wrong] }]).quotes).toEqual([]);
    expect(digestAfter([{ quotes: [mended] }, { quotes: [wrong] }]).quotes).toMatchObject([{ isTakenBack: true }]);
  });

  test("is told as it stands to whom it is new", () => {
    expect(digestAfter([{}, { quotes: [mended] }]).quotes).toEqual([
      { quote: "letter", speaker: "xi-jinping", before: undefined, after: "verified" },
    ]);
  });

  test("is told to those who heard that somebody else had said it", () => {
    const moved = aQuote({ speaker: "joe-biden", corrections: [{ ...note, speaker: "xi-jinping" }] });
    const told = (actor: string, files: readonly Shelves[]) => digestAfter(files, { actors: [actor] }).quotes;
    for (const actor of ["xi-jinping", "joe-biden"]) {
      expect(told(actor, [{ quotes: [wrong] }, { quotes: [moved] }]), actor).toMatchObject([
        { speaker: "joe-biden", credited: ["xi-jinping"] },
      ]);
      expect(told(actor, [{ quotes: [moved] }, { quotes: [wrong] }]), actor).toMatchObject([
        { speaker: "xi-jinping", isTakenBack: true, credited: ["joe-biden"] },
      ]);
    }
    expect(told("japan", [{ quotes: [wrong] }, { quotes: [moved] }])).toEqual([]);
  });
});

test("what has gone from the archive before it was told is left out", () => {
  const digest = digestAfter([{}, summit(CONFIRMED), {}]);
  expect([told(digest), leftOut(digest)]).toEqual([[], [["summit", "removed"]]]);
});

test("groups stand in order, items by date", () => {
  const event = (id: string, ...developments: DevelopmentInput[]) => anEvent({ id, developments });
  const later = { ...CONFIRMED, known: "2021-11-13", date: "2021-11-20" };
  const off = aDevelopment({ known: "2021-11-13", status: "cancelled" });
  const digest = digestAfter([
    { events: [event("a", CONFIRMED), event("b", CONFIRMED), event("c", CONFIRMED)] },
    {
      events: [
        event("a", CONFIRMED, off),
        event("b", CONFIRMED, later),
        event("c", { ...CONFIRMED, date: "2021-11-16" }),
        event("e", AGREED),
        event("d", PLANNED),
      ],
    },
  ]);
  expect(digest.groups.map(({ group, items }) => [group, items.map((item) => item.event)])).toEqual([
    ["off", ["a"]],
    ["dates", ["b"]],
    ["new", ["d", "e"]],
    ["corrections", ["c"]],
  ]);
});

describe("what lies ahead", () => {
  const at = (id: string, date: string, status: "planned" | "held" = "planned") =>
    anEvent({ id, developments: [aDevelopment({ known: "2021-10-01", status, date })] });
  const ahead = (days: number, ...events: ReturnType<typeof at>[]) =>
    digestAfter([{ events }], { upcoming: days }).ahead.map(({ event }) => event);

  test("the days from today on, by the first day that is still possible", () => {
    const events = [
      at("later", "2021-11-25"),
      at("today", "2021-11-10"),
      at("week", "[2021-11-08..2021-11-14]"),
      at("soon", "2021-11-24"),
      at("gone", "2021-11-09"),
      at("over", "2021-11-12", "held"),
    ];
    expect(ahead(14, ...events)).toEqual(["today", "week", "soon"]);
  });

  test("a month that runs, but a wide window only when it opens or closes", () => {
    expect(
      ahead(
        14,
        at("month", "2021-11"),
        at("year", "2021"),
        at("by", "[..2021-12-31]"),
        at("by-then", "[..2021-11-20]"),
      ),
    ).toEqual(["by-then", "month"]);
  });

  test("nothing when nothing is asked for", () => {
    expect(ahead(0, at("today", "2021-11-10"))).toEqual([]);
  });
});

test("the content is plain JSON", () => {
  const digest = digestAfter([summit(AGREED), { ...summit(AGREED, CONFIRMED), quotes: [aQuote()] }], { upcoming: 14 });
  expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
});

test("the period goes from the last edition to now, in local days", () => {
  const digest = digestAfter([{}], { coveredUntil: "2021-11-09T18:30:00.000Z", zone: "Asia/Tokyo" });
  expect(digest.period).toEqual({
    from: "2021-11-09T18:30:00.000Z",
    to: "2021-11-10T08:00:00.000Z",
    firstDay: "2021-11-10",
    lastDay: "2021-11-10",
    merged: false,
  });
});
