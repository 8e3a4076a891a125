// “When did the E3 trigger snapback”, “Chinese president on state visit to Russia”, “how many rounds of indirect talks”: by the step in the verb that is asked, by no meeting that is no visit, by the rounds on record.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-02");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what begins on one day and holds from another", () => {
  test.each([
    "when did the E3 trigger snapback",
    "when did the E3 start the snapback",
    "when was the snapback triggered",
  ])("“%s” is told by the day on which it was begun", (message) => {
    expect(told(message)).toContain("**On record:** 28 August 2025");
  });

  test("when they took effect is told by the day from which they hold", () => {
    expect(told("when did the sanctions on Iran take effect")).toContain("28 September 2025");
    expect(told("when did the sanctions on Iran take effect")).not.toContain("**On record:**");
  });
});

describe("who accepts it is not the other side of the same state", () => {
  test.each([
    ["when did Ethiopia accept the invitation to the Tigray talks", "Ethiopia accepts the African Union's letter"],
    ["when did Tigray accept the invitation to the talks", "Tigray accepts the invitation too"],
  ])("“%s”", (message, words) => {
    expect(told(message)).toContain(words);
  });
});

describe("a state visit", () => {
  test("is no meeting of others in the same country", () => {
    expect(told("Chinese president on state visit to Russia")).toContain("My archive does not tell “state visit”");
  });

  test.each([
    ["Russian president on state visit to China", "putin-beijing-2026"],
    ["US president on state visit to China", "us-china-beijing-visit-2026"],
    ["French president on state visit to China", "macron-china-2025"],
    ["Putin state visit to India", "putin-india-2025"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("rounds", () => {
  test.each([
    ["how many rounds of indirect talks were there between Iran and the US in 2025", 5],
    ["how many rounds of talks were there between Iran and the US in 2025", 5],
    ["how many rounds of direct talks were there between Russia and Ukraine in 2025", 3],
  ])("“%s”", (message, count) => {
    expect(idsShown(shown(message))).toHaveLength(count);
  });
});

test.each([
  ["head of the UN climate body in 2019", "Patricia Espinosa"],
  ["head of the UN climate body", "Simon Stiell"],
  ["head of the UN climate secretariat in 2023", "Simon Stiell"],
])("“%s”", (message, name) => {
  expect(told(message)).toContain(name);
});
