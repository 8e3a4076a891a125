// “Summits killed by covid”: what was put off or called off and tells of it there, in whatever words that is asked.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-26");

const idsOf = (view: View) => (view.kind === "events" ? view.events.map(({ event }) => event.id) : []);

describe.each([
  "summits killed by covid",
  "which summits did corona derail",
  "which summits fell victim to the pandemic",
  "summits hit by Covid-19",
  "which summits were postponed or cancelled because of the coronavirus",
  "how many summits did covid kill",
])("“%s”", (text) => {
  const ids = idsOf(shown(text));

  test("are those that were put off or called off", () => {
    expect(ids).toEqual(expect.arrayContaining(["shangri-la-2020", "brics-2020", "cop26"]));
  });

  test("are none that took place as they were to", () => {
    expect(ids).not.toContain("g20-riyadh-2020");
    expect(ids).not.toContain("g20-extraordinary-2020");
  });
});

describe("what is told long before it was put off", () => {
  const steps = ["agreed", "planned", "confirmed", "planned", "confirmed", "postponed"] as const;
  const visit = (told: number) =>
    anEvent({
      id: "visit",
      title: "Visit to Riga",
      kind: "visit",
      developments: steps.map((status, at) =>
        aDevelopment({
          known: `2021-0${at + 1}-01`,
          status,
          date: "2021-09-01",
          summary: at === told ? "The pandemic allows no more." : "News of the visit.",
        }),
      ),
    });
  const ask = (told: number) =>
    shownTo(anArchive({ events: [visit(told)] }), "2021-09-01")("what was postponed because of covid");

  test("is not why it was", () => {
    expect(ask(0)).toMatchObject({ kind: "notice" });
  });

  test("what the step itself tells is", () => {
    expect(idsOf(ask(5))).toEqual(["visit"]);
  });
});

test("what somebody said of it is no question of what was put off", () => {
  expect(shown("did Xi say covid killed the summit")).not.toMatchObject({ kind: "events" });
});
