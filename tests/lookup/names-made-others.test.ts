// Words beside a name that make another name of it: how somebody is addressed, a text that is called by a place, a meeting before another.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const whoIn = (text: string): string | undefined => {
  const view = shown(text);
  return view.kind === "who" ? view.actor.id : undefined;
};
const absentIn = (text: string): string => {
  const view = shown(text);
  return view.kind === "notice" ? view.text : "";
};

describe("how somebody is addressed", () => {
  test("a woman of the archive is meant by her family name", () => {
    expect(whoIn("who is Mrs Yellen")).toBe("janet-yellen");
    expect(whoIn("who is Ms Yellen")).toBe("janet-yellen");
  });

  test("the wife of a man of the archive is not he", () => {
    expect(absentIn("who is Mrs Macron")).toContain("I do not have Mrs Macron");
  });

  test("whoever is addressed and is in no record is somebody all the same", () => {
    expect(absentIn("when did Mrs May meet Trump")).toContain("I do not have Mrs May");
    expect(absentIn("Ms Spring and Wang Yi")).toContain("I do not have Ms Spring");
  });
});

test("a text that is called by a place is no meeting there", () => {
  expect(absentIn("when was the Geneva consensus signed")).toContain("Geneva consensus");
  expect(absentIn("Singapore Joint Charter")).toContain("Singapore Joint Charter");
});

test("what is held before a summit is not the summit", () => {
  const view = shown("when was the pre-COP30 held");
  expect(view.kind).toBe("notice");
  expect(shown("which day is the pre-COP of Fiji")).toMatchObject({
    kind: "event",
    at: { event: { id: "cop31-pre-conference-2026" } },
  });
});

test("who has met in a city is not also where the state of a name in its title is", () => {
  const view = shown("South Korea–China–Japan summit in China");
  expect(view.kind === "event" && view.at.event.id).not.toBe("china-japan-south-korea-2024");
});
