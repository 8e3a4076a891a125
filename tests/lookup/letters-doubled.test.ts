// “Miammi”, “Antalia”, “marc carny”: a letter twice or once, and a given name that begins as a month does.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

test.each([
  ["miammi g20", "g20-miami-2026"],
  ["g20 in miammi when", "g20-miami-2026"],
  ["When is the COP31 in Antalia", "cop31"],
  ["summit in ankarra", "nato-ankara-2026"],
  ["marc carny visit to china", "carney-china-2026"],
  ["zelenskyi saudi", "zelensky-saudi-arabia-2025"],
])("“%s” is what it is nearest to", (text, id) => {
  expect(idsShown(shown(text))).toEqual([id]);
});

test("who is called as a month begins is no month", () => {
  expect(shown("marc carny")).toMatchObject({ kind: "who", question: { id: "mark-carney" } });
  expect(shown("what is on in march 2026").kind).not.toBe("who");
});

test.each(["summit in nigera", "when does Modi visit Iraqn", "summit in Grenada"])(
  "“%s” has a look-alike, and is not that",
  (text) => {
    expect(shown(text).kind).toBe("notice");
  },
);
