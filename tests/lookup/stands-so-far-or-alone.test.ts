// A list or count is of the month that stands beside its year, of what was held so far, of what is still put off, and of nothing beside what is named.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const idsOf = (message: string) => idsShown(shown(message));

describe("a month beside its year binds", () => {
  test.each([
    ["last year in august", "2025-08-01", "2025-08-31"],
    ["this year, in March", "2026-03-01", "2026-03-31"],
    ["next year in June", "2027-06-01", "2027-06-30"],
    ["last year in the month of June", "2025-06-01", "2025-06-30"],
    ["the year 2025 in august", "2025-08-01", "2025-08-31"],
    ["last year during October", "2025-10-01", "2025-10-31"],
    ["last year in the first half", "2025-01-01", "2025-06-30"],
  ])("“%s”", (text, from, to) => {
    expect(parseSpan(text, "2026-11-30")).toEqual({ from, to });
  });

  test.each(["2025 in May 2026", "last year in Moscow", "2025 in 2026"])("“%s” is no time", (text) => {
    expect(parseSpan(text, "2026-11-30")).toBeUndefined();
  });

  test.each([
    ["who met putin last year in august", "meetings of putin in august 2025"],
    ["What summits took place last year in august?", "what summits took place in august 2025"],
    ["meetings last year during october", "meetings in october 2025"],
    ["calls last year in march", "calls in march 2025"],
  ])("“%s” has what “%s” has", (message, other) => {
    expect(idsOf(message)).toEqual(idsOf(other));
    expect(idsOf(message).length).toBeGreaterThan(0);
  });
});

describe("what is counted so far was held", () => {
  test.each([
    ["how many Quad leaders summits so far", "how many Quad summits were held"],
    ["number of Quad summits to date", "how many Quad summits were held"],
    ["how many Trump-Xi meetings so far", "how many Trump-Xi meetings were there"],
    ["how many summits so far this year", "how many summits were held in 2026"],
  ])("“%s”", (message, held) => {
    expect(idsOf(message)).toEqual(idsOf(held));
    expect(shown(message)).toMatchObject({ question: { statuses: ["held"] } });
  });

  test("what is planned so far is not", () => {
    expect(idsOf("how many summits are planned so far for 2027")).toContain("nato-tirana-2027");
  });
});

describe("what is still put off has not been dropped since", () => {
  test.each([
    "what summits are still postponed",
    "which summits are currently on hold",
    "what summits have been put off with no new date",
    "summits still on hold",
    "how many summits are still postponed",
  ])("“%s”", (message) => {
    const view = shown(message);
    expect(view.kind === "events" ? view.events.map(({ state }) => state.status) : []).toEqual(
      Array.from({ length: 3 }, () => "postponed"),
    );
    expect(readBody(render(view, archive, ENGLISH))).toContain("summit, still postponed");
  });

  test("what was put off once is in a list of all that was", () => {
    expect(idsOf("what got postponed and then just never got a new date?")).toContain("amman-summit-2023");
    expect(idsOf("which summits were postponed in 2020")).toContain("asean-summit-36-2020");
  });
});

describe("what is only floated, merely planned or not yet confirmed stands so now", () => {
  test.each([
    ["which events of 2026 are only floated", ["floated"]],
    ["how many events of 2026 are just floated", ["floated"]],
    ["events merely floated in december 2026", ["floated"]],
    ["which meetings were only floated in 2025", ["floated"]],
    ["which meetings of 2025 are still only floated", ["floated"]],
    ["what is merely tentative in 2026", ["tentative"]],
    ["which summits in 2026 are merely planned", ["planned", "tentative", "agreed"]],
    ["which events in 2026 are not yet confirmed", ["planned", "tentative", "agreed", "floated"]],
  ])("“%s”", (message, statuses) => {
    const view = shown(message);
    const events = view.kind === "events" ? view.events : [];
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ state }) => !statuses.includes(state.status))).toEqual([]);
  });

  test("what was floated once is in a list of all that was", () => {
    expect(idsOf("which events in 2026 were floated")).toContain("trump-zelensky-davos-2026");
  });

  test("of a year is what is to be in it, whenever that was said", () => {
    expect(idsOf("which meetings of 2025 are still only floated")).not.toContain("putin-g20-miami-2026");
  });
});

describe("of what is named nothing else is listed", () => {
  test.each(["US-China trade talks in 2025, all of them", "all US China trade negotiations in 2025"])(
    "“%s” has no meeting of leaders",
    (message) => {
      expect(idsOf(message)).toEqual(idsOf("how many rounds of US-China trade talks in 2025"));
    },
  );

  test.each([
    ["which Shangri-La Dialogues were called off", ["shangri-la-2020", "shangri-la-2021"]],
    ["which editions of the Shangri-La Dialogue were called off", ["shangri-la-2020", "shangri-la-2021"]],
    ["every Shangri-La Dialogue that did not take place", ["shangri-la-2020", "shangri-la-2021"]],
    ["which Shangri-La Dialogue did not take place", ["shangri-la-2020", "shangri-la-2021"]],
    ["which editions of the G20 were held in Asia", ["g20-bali-2022", "g20-new-delhi-2023"]],
  ])("“%s” has no meeting beside one", (message, ids) => {
    expect(idsOf(message)).toEqual(ids);
  });

  test("what was to be beside them is told where it is asked for", () => {
    expect(idsOf("what was called off at the Shangri-La Dialogue")).toContain("austin-li-singapore-2023");
  });
});

describe("the next event of a body is its next summit", () => {
  test.each([
    ["what is the next event of the SCO", "next SCO summit"],
    ["next BRICS event", "next BRICS summit"],
    ["the next event of the G20", "next G20 summit"],
    ["what is the last event of the SCO", "last SCO summit"],
  ])("“%s”", (message, summit) => {
    expect(idsOf(message)[0]).toBe(idsOf(summit)[0]);
  });
});
