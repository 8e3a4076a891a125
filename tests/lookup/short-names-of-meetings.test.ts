// What is asked by no more than a body or a person and a place: the event there, a short list, or that there is none.
import { describe, expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = shipped();
const today = "2026-11-29";
const shown = shownTo(archive, today);
const named = (words: string) =>
  answer({ about: "event-named", words }, { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] });

describe("a recurring meeting and the state that received it", () => {
  test.each([
    ["g7 japan", "g7-hiroshima-2023"],
    ["japan g7", "g7-hiroshima-2023"],
    ["g7 summit japan", "g7-hiroshima-2023"],
    ["g7 italy", "g7-apulia-2024"],
    ["NATO Lithuania", "nato-vilnius-2023"],
    ["NATO Lithuania 2023", "nato-vilnius-2023"],
    ["sco kazakhstan", "sco-2024"],
    ["africa summit nairobi", "africa-forward-nairobi-2026"],
  ])("“%s”", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(named(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("of two there both, and of whoever only took part their meetings", () => {
    expect(shown("brics india")).toMatchObject({
      kind: "events",
      events: [{ event: { id: "brics-2021" } }, { event: { id: "brics-2026" } }],
    });
    expect(shown("china g20")).toMatchObject({ kind: "events" });
    expect(shown("list g7 summits japan")).toMatchObject({ kind: "events" });
  });
});

describe("talks in a state that is one city", () => {
  test("are those of two there", () => {
    const view = shown("Singapore talks");
    expect(view.kind === "events" ? view.events.map(({ event }) => event.id) : []).toEqual([
      "us-north-korea-singapore-2018",
      "austin-wei-singapore-2022",
      "austin-li-singapore-2023",
      "austin-dong-singapore-2024",
    ]);
  });
});

describe("what is only spoken of in another", () => {
  test.each([
    "commonwealth samoa",
    "samoa commonwealth",
    "commonwealth samoa 2022",
    "ocean conference nice",
    "modi congress",
  ])("“%s” is not there", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", tone: "info" });
    expect(named(message)).toMatchObject({ kind: "notice", tone: "info" });
  });

  test("what is there stays found", () => {
    expect(shown("ocean conference lisbon")).toMatchObject({ at: { event: { id: "un-ocean-lisbon-2022" } } });
    expect(shown("commonwealth rwanda")).toMatchObject({ at: { event: { id: "chogm-kigali-2022" } } });
  });
});
