// “The last two calls”, “three next summits”: so many of a list are told, in whichever order the words stand.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const FORUM = aTopic({ id: "reef-forum", name: "Reef Forum", also: ["RF"] });
const [anna, bram] = [anActor({ id: "anna-aal", name: "Anna Aal" }), anActor({ id: "bram-bos", name: "Bram Bos" })];

const both = [{ actor: "anna-aal" }, { actor: "bram-bos" }];

const aCall = (day: string) =>
  anEvent({
    id: `aal-bos-call-${day}`,
    title: `Call of Aal and Bos on ${day}`,
    kind: "call",
    participants: both,
    developments: [aDevelopment({ known: day, status: "held", date: day })],
  });

const aForum = (year: number, status: "held" | "confirmed") =>
  anEvent({
    id: `reef-forum-${year}`,
    title: `Reef Forum summit ${year}`,
    kind: "summit",
    series: "reef-forum",
    topics: ["reef-forum"],
    developments: [
      aDevelopment({ known: status === "held" ? `${year}-06-10` : "2026-04-01", status, date: `${year}-06-10` }),
    ],
  });

const archive = anArchive({
  actors: [anna, bram],
  topics: [FORUM],
  events: [
    ...["2025-01-10", "2025-03-04", "2025-09-09", "2026-02-02"].map(aCall),
    ...[2022, 2023, 2024, 2025].map((year) => aForum(year, "held")),
    ...[2026, 2027, 2028, 2029].map((year) => aForum(year, "confirmed")),
  ],
});

const shown = shownTo(archive, "2026-08-01");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
};

const LAST_TWO = ["aal-bos-call-2026-02-02", "aal-bos-call-2025-09-09"];

describe("so many calls of two", () => {
  test.each([
    "the last two calls of Anna Aal and Bram Bos",
    "last 2 calls between Bram Bos and Anna Aal",
    "two last calls of Anna Aal and Bram Bos",
    "the two most recent calls of Anna Aal and Bram Bos",
    "Anna Aal and Bram Bos: last two calls",
    "when were the last two calls of Anna Aal and Bram Bos",
  ])("“%s”: the latest first", (text) => {
    expect(idsOf(text)).toEqual(LAST_TWO);
  });

  test("the first two are the earliest, and none is the next", () => {
    expect(idsOf("first two calls of Anna Aal and Bram Bos")).toEqual([
      "aal-bos-call-2025-01-10",
      "aal-bos-call-2025-03-04",
    ]);
  });

  test("of a time, those of that time", () => {
    expect(idsOf("the last two calls of Anna Aal and Bram Bos in 2025")).toEqual([
      "aal-bos-call-2025-09-09",
      "aal-bos-call-2025-03-04",
    ]);
  });

  test("the last one alone is still one", () => {
    expect(shown("the last call of Anna Aal and Bram Bos")).toMatchObject({
      kind: "event",
      at: { event: { id: "aal-bos-call-2026-02-02" } },
    });
  });
});

describe("so many editions", () => {
  test.each(["next two reef forum summits", "the 2 next reef forum summits", "two upcoming reef forum summits"])(
    "“%s” are no more than two",
    (text) => {
      expect(idsOf(text)).toEqual(["reef-forum-2027", "reef-forum-2028"]);
    },
  );

  test("what was due since the last of them is told above the list, and is none of those that took place", () => {
    expect(idsOf("the last two reef forum summits")).toEqual(["reef-forum-2025", "reef-forum-2024"]);
    const text = JSON.stringify(render(shown("the last two reef forum summits"), archive, ENGLISH));
    expect(text).toContain("Since then Reef Forum summit 2026 was due");
    expect(text).toContain("which need not have all");
  });

  test("who came to them is asked of the last, and not listed", () => {
    expect(shown("who attended the last two reef forum summits").kind).not.toBe("events");
  });
});
