// “When did Assad fall”: the fall of somebody is no meeting.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("a fall is told by no meeting of whoever fell", () => {
  test.each([
    ["when did Assad fall", "My archive does not tell “fall”"],
    ["when did Assad fall from power", "My archive does not tell “fall”"],
    ["why did Assad fall?", "My archive does not tell why"],
    ["when did Maduro fall", "only when offices were held. Nicolás Maduro"],
    ["when did Yoon fall", "only when offices were held. Yoon Suk-yeol"],
    ["when was Yoon toppled", "My archive does not tell “toppled”"],
  ])("“%s”", (message, text) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining(text) });
  });

  test("the step that tells it is told", () => {
    expect(shown("when was Maduro captured")).toMatchObject({ kind: "event", question: { focus: "told" } });
  });

  test.each([
    ["which summits are in fall 2024", "events"],
    ["when did the Budapest summit fall through", "event"],
  ])("“%s” is of something else", (message, kind) => {
    expect(shown(message)).toMatchObject({ kind });
  });
});
