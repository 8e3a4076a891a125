// What is said of a body, of its office or of a meeting of its own is answered with nothing of somebody else.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("a summit that leaders of a body held is no meeting of two beside it", () => {
  test.each([
    "When did the G20 leaders have their summit in Bali?",
    "Did the Quad leaders hold a summit in Bali?",
    "when did the APEC leaders hold their meeting in Woodside",
  ])("“%s”", (text) => {
    expect(JSON.stringify(shown(text))).not.toMatch(/"id":"biden-xi/u);
  });

  test("an emergency summit that they held is another than the yearly one", () => {
    expect(shown("When in 2020 did the G20 leaders hold their emergency summit?")).toMatchObject({
      at: { event: { id: "g20-extraordinary-2020" } },
    });
  });
});

describe("who said that a meeting would be somewhere is told by the step that named the place", () => {
  test.each([
    ["Who said that COP31 would be in Antalya?", "cop31"],
    ["who said the Quad summit would be held in Sydney", "quad-2023"],
    ["who said that Trump and Putin would meet in Budapest", "us-russia-budapest-2025"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "told" } });
  });

  test("what somebody said a body would be is a quotation", () => {
    expect(shown("who said that NATO would be dead soon")).not.toMatchObject({ kind: "event" });
  });
});

describe("which office somebody had who travelled is not asked of the place", () => {
  test("the visit is told", () => {
    expect(shown("Has Biden been to Japan as president?")).not.toMatchObject({ kind: "office" });
    expect(shown("Has Biden ever been to Kenya as president?")).not.toMatchObject({ kind: "who" });
    expect(JSON.stringify(shown("When was Rutte in Washington as secretary general?"))).not.toMatch(
      /of the United States/u,
    );
    expect(shown("Did Trump fly to Beijing as president in 2026?")).toMatchObject({
      at: { event: { id: "us-china-beijing-visit-2026" } },
    });
  });

  test("who held it at a time is still asked", () => {
    expect(shown("who served as president of Kosovo in 2020")).toMatchObject({ kind: "office" });
  });
});

test("to have been to a state is more than to have met somebody of it", () => {
  expect(shown("Has Macron been to Ukraine?")).toMatchObject({ kind: "notice" });
  expect(shown("how many times has Trump been to China?")).toMatchObject({
    events: [{ event: { id: "us-china-beijing-visit-2026" } }],
  });
});

test.each([
  "who was the secretary general of the IMO in 2020",
  "WHO IS SECRETARY GENERAL OF IMO",
  "president of google",
])("“%s” asks of a body that is missing, though its letters say something else too", (text) => {
  expect(shown(text)).toMatchObject({ kind: "notice" });
});
