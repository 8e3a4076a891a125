import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

function asked(text: string) {
  const view = shown(text);
  return view.kind === "event"
    ? { id: view.at.event.id, step: view.question.step }
    : { id: undefined, step: undefined };
}

describe("why somebody was not at a meeting", () => {
  test.each([
    ["why was Myanmar not at the ASEAN summit in 2021", "asean-summit-38-39-2021"],
    ["why was Myanmar not at the ASEAN summit in 2023", "asean-summit-42-2023"],
    ["why was Russia not at the Munich conference in 2023", "msc-2023"],
    ["why was Russia not at the Munich conference in 2024", "msc-2024"],
  ])("%s: of a state nobody asks where the meeting was, and the year binds", (text, id) => {
    expect(asked(text).id).toBe(id);
    expect(asked(text).step).not.toMatch(/^(?:change place|from )/u);
  });

  test.each([
    ["why did Xi skip Rio", "brics-2025"],
    ["why did Putin skip Rio", "g20-rio-2024"],
  ])("%s: a city by what people call it", (text, id) => {
    expect(asked(text)).toEqual({ id, step: "stayed-away" });
  });

  test("“who’s not invited” is who is not invited", () => {
    expect(asked("who's not invited to g20 miami").step).toBe(asked("who is not invited to g20 miami").step);
    expect(asked("who's not invited to g20 miami").step).not.toBe(asked("who is invited to g20 miami").step);
  });

  test("left out of an edition of which nothing of the kind is told: not told of another year's", () => {
    expect(asked("why was Myanmar not invited to the ASEAN summit in 2021").id).not.toBe("asean-summit-42-2023");
  });

  test.each([
    ["why was the summit not in Siem Reap", "from siem reap"],
    ["why was the Quad not in Sydney", "from sydney"],
  ])("%s: of the meeting it is asked where it was", (text, step) => {
    expect(asked(text).step).toBe(step);
  });
});

describe("whether somebody went to what recurs", () => {
  test.each([
    ["did zelensky go to the shangri la dialogue", ["shangri-la-2024"]],
    ["did Erdogan attend the BRICS summit", ["brics-2024"]],
    ["did Austin go to the Shangri-La Dialogue", ["shangri-la-2023", "shangri-la-2024"]],
    ["did scholz go to the g7", ["g7-elmau-2022", "g7-hiroshima-2023", "g7-apulia-2024"]],
  ])("%s: where nothing tells of them at the last edition, those at which they were", (text, ids) => {
    const view = shown(text);
    const found = view.kind === "events" ? view.events.map(({ event }) => event.id) : [asked(text).id];
    expect(found).toEqual(ids);
  });

  test.each([
    ["did trump go to the g20", "g20-johannesburg-2025"],
    ["did xi attend brics", "brics-2025"],
  ])("%s: the last one, where it tells that they stayed away", (text, id) => {
    expect(asked(text).id).toBe(id);
  });

  test("the next visit of somebody without a record is no step of a meeting that is over", () => {
    expect(asked("next visit of king charles to the us").id).toBeUndefined();
    expect(asked("did king charles go to cop27").id).toBe("cop27");
  });
});
