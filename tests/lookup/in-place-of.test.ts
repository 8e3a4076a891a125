// What is told where nothing of the kind lies ahead: what took place, of the kind and of those who were asked about.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");

const insteadOf = (text: string) => {
  const view = shown(text);
  return view.kind === "event" && view.missed !== undefined ? view.at : undefined;
};

describe("where none is ahead", () => {
  test.each([
    ["when are the next Iran talks", "talks"],
    ["next Ukraine talks", "talks"],
    ["when is the next Ethiopia talks round", "talks"],
  ])("“%s” has the last of that kind that took place", (text, kind) => {
    const told = insteadOf(text);
    expect(told?.event.kind).toBe(kind);
    expect(told?.state.status).toBe("held");
  });

  test.each(["next Armenia talks", "next Taiwan talks", "next North Korea talks", "next Kashmir talks"])(
    "“%s” has no conference of many in its place, and nothing that never had a day",
    (text) => {
      const view = shown(text);
      if (view.kind === "event") expect(view.missed).not.toBe(undefined);
      expect(insteadOf(text)?.event.kind ?? "talks").toBe("talks");
      expect(insteadOf(text)?.state.date === undefined && insteadOf(text)?.state.status !== "cancelled").toBe(
        insteadOf(text) === undefined,
      );
    },
  );

  test("whether the next one is confirmed is told of the one that was put off and has no new date", () => {
    expect(insteadOf("has the next China Japan South Korea summit been confirmed")?.event.id).toBe(
      "china-japan-south-korea-2026",
    );
  });

  test("what was there last is told of a place, though many took part in it", () => {
    expect(insteadOf("what's planned in Ankara")?.event.id).toBe("nato-ankara-2026");
  });

  test.each(["what's planned in Ankara", "next event in Doha"])(
    "“%s” has no place for what there is none of",
    (text) => {
      const view = shown(text);
      expect(view.kind === "event" && view.missed?.what).toMatch(/^event, in /u);
    },
  );

  test("an edition of which nobody knows what became is said to have been due", () => {
    expect(insteadOf("when is the next G7 summit")?.event.id).toBe("g7-evian-2026");
  });
});
