// What is next of a kind, and what lies between now and a day; an edition is none of what two did beside it.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");

describe("the next of a kind", () => {
  test.each(["what is the next summit", "which big summit comes next, anywhere"])(
    "“%s” has the summits that lie ahead, and nobody's visit to one",
    (text) => {
      const view = shown(text);
      if (view.kind !== "next") throw new Error(view.kind);
      expect(view.upcoming.length).toBeGreaterThan(1);
      expect([...new Set([...view.upcoming, ...view.passed, ...view.undated].map(({ event }) => event.kind))]).toEqual([
        "summit",
      ]);
    },
  );

  test("whatever comes is the next meeting", () => {
    const view = shown("what is the next meeting");
    expect(view).toMatchObject({ kind: "next", question: { about: "next" } });
    expect(view.kind === "next" && new Set(view.upcoming.map(({ event }) => event.kind)).size).toBeGreaterThan(1);
  });

  test("a word that tells one from another is kept", () => {
    expect(shown("when is the next emergency summit").kind).not.toBe("next");
  });
});

describe("a time that has an end alone", () => {
  test("begins today where it is ahead", () => {
    expect(shown("what is left until the end of December")).toMatchObject({
      span: { from: "2026-11-26", to: "2026-12-31" },
    });
  });

  test("“within the two months” is no day of the past", () => {
    const view = shown("did Saudi Arabia and Iran reopen their embassies within the two months agreed");
    expect(view).toMatchObject({ kind: "event", at: { event: { id: "saudi-iran-embassies-2023" } } });
    expect(view.kind === "event" && view.question.asOf).toBe(undefined);
  });
});

describe("a summit at a place", () => {
  test.each(["who came to the G20 in Bali", "when was the APEC in Gyeongju", "the BRICS summit of Kazan"])(
    "“%s” is no meeting of two who were there",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );

  test("is another that many came to, where it is called so", () => {
    expect(shown("the extraordinary NATO summit in Brussels in 2022")).toMatchObject({
      at: { event: { id: "nato-extraordinary-2022" } },
    });
  });

  test("of a group and a state is of both, and not of the group's own series", () => {
    expect(shown("the latest US-ASEAN summit")).toMatchObject({ at: { event: { id: "us-asean-washington-2022" } } });
  });
});

describe("somebody who is called so", () => {
  test.each([
    ["who is the diplomat called Badr Albusaidi", "badr-albusaidi"],
    ["who is a man named Witkoff", "steve-witkoff"],
  ])("“%s” asks who it is", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "who", actor: { id } });
  });

  test("who was called something is asked of what was said", () => {
    expect(shown("did somebody called Rutte call Trump a daddy").kind).not.toBe("who");
    expect(shown("the man who called NATO brain dead").kind).not.toBe("who");
  });
});

test("a day without a number is that day, and not its month", () => {
  expect(shown("what was known on the first of May 2018 about the Singapore summit")).toMatchObject({
    kind: "notice",
    text: expect.stringContaining("1 May 2018"),
  });
});
