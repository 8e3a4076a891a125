// “Summits in Europe”: what takes place in the states of a region, and nothing that is only about it.
import { describe, expect, test } from "vitest";
import { statesOfRegion } from "#src/archive/names/regions.ts";
import type { View } from "#src/core/view.ts";
import { shipped as everything, frozen } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const countriesOf = (view: View) =>
  view.kind === "events" ? view.events.map(({ event, state }) => (state.place ?? event.place)?.country) : [];

describe("a region behind a kind of event", () => {
  test.each([
    ["summits in Europe", "europe"],
    ["meetings held in Africa in 2025", "africa"],
    ["talks in the Middle East", "middle east"],
    ["which summits took place in Southeast Asia", "southeast asia"],
    ["conferences across Latin America and the Caribbean", "latin america"],
  ])("“%s” are in its states", (text, region) => {
    const countries = countriesOf(shown(text));
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.every((country) => country !== undefined && statesOfRegion(region)?.has(country))).toBe(true);
  });

  test.each([
    ["European events in 2025", "europe"],
    ["list the African summits", "africa"],
    ["Southeast Asian summits", "southeast asia"],
    ["Baltic summits", "baltics"],
  ])("“%s” are in its states", (text, region) => {
    const countries = countriesOf(shown(text));
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.every((country) => country !== undefined && statesOfRegion(region)?.has(country))).toBe(true);
  });

  test("what concerns a part of the world that is a matter of the archive is asked for by that", () => {
    expect(shown("African events of last year")).not.toMatchObject({ question: { places: ["africa"] } });
  });

  test.each(["African Union summits", "South African summits", "European Union summits"])(
    "“%s” are of what is called so",
    (text) => {
      const view = shown(text);
      expect("question" in view ? view.question : {}).not.toHaveProperty("places");
    },
  );

  test("where there was no visit, no other event is told for one", () => {
    expect(shown("trips to Oceania")).toMatchObject({ kind: "notice" });
  });

  test("Arab summits are those that are called so", () => {
    const view = shown("arab summits");
    const titles = view.kind === "events" ? view.events.map(({ event }) => event.title) : [];
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.every((title) => /arab/iu.test(title))).toBe(true);
  });

  test("no visit of one of its states is a summit of it", () => {
    const view = shown("next Latin America summit");
    expect(view.kind === "event" ? view.at.event.kind : view.kind).not.toBe("visit");
  });

  test("what is held by video is nowhere", () => {
    const view = shown("summits in the Middle East in 2020");
    expect(view.kind === "events" ? view.events.map(({ event }) => event.id) : []).not.toContain(
      "g20-extraordinary-2020",
    );
  });

  test.each([
    ["pottery summits in the middle east", "in the Middle East"],
    ["pottery summits in the gulf", "in the Gulf"],
    ["pottery summits in The Hague", "in the Hague"],
    ["pottery summits in Southeast Asia", "in Southeast Asia"],
  ])("“%s” is told with the article that a name has", (text, told) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(told) });
  });

  test("a matter of that name stays one", () => {
    expect(shown("what did Guterres say about the Middle East")).toMatchObject({ question: { topic: "middle-east" } });
    expect(shown("news from Africa")).toMatchObject({ kind: "changes", question: { topic: "africa" } });
  });
});

describe("a part of the world of which a state has the last word for its name is not that state", () => {
  test.each([
    ["which visits of Biden to Latin America do you have", "latin america"],
    ["Biden's visits to South America", "south america"],
    ["when did Biden visit latin america", "latin america"],
  ])("“%s” are in its states", (text, region) => {
    const view = shown(text);
    const countries = view.kind === "event" ? [view.at.event.place?.country] : countriesOf(view);
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.every((country) => country !== undefined && statesOfRegion(region)?.has(country))).toBe(true);
  });

  test.each(["who is the president of South America", "north america summit", "when was the central america summit"])(
    "“%s” is answered by nothing of the United States",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "notice" });
    },
  );
});

describe("a region behind no kind of event", () => {
  const shipped = shownTo(everything(), "2026-11-26");

  test.each([
    ["events in southeast asia in 2023", "southeast asia"],
    ["events in South Asia in 2019", "south asia"],
    ["what happened in southern africa in 2023", "southern africa"],
    ["north africa 2022 events", "north africa"],
    ["what happened in Africa in 2022", "africa"],
    ["anything in Central Asia?", "central asia"],
    ["events in Scandinavia", "scandinavia"],
    ["meetings in the Baltics", "baltics"],
    ["meetings in the Caucasus", "caucasus"],
    ["events in the Horn of Africa", "horn of africa"],
    ["Balkans", "balkans"],
    ["gulf summits", "gulf"],
    ["who visited central asia", "central asia"],
  ])("“%s” is answered by what is in its states, and by all of it", (text, region) => {
    const countries = countriesOf(shipped(text));
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.every((country) => country !== undefined && statesOfRegion(region)?.has(country))).toBe(true);
  });

  test.each([
    ["what happened in east africa in 2025", "East Africa"],
    ["Caribbean events 2025", "Caribbean"],
    ["was anything held in the Sahel", "Sahel"],
  ])("“%s”, where nothing was, is refused by its name", (text, told) => {
    expect(shipped(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(told) });
  });

  test.each(["news from the baltics", "balkans summit", "what happened in the gulf war", "war in eastern europe"])(
    "“%s” names something else",
    (text) => {
      expect(shipped(text)).toMatchObject({ kind: "notice" });
    },
  );

  test("what is going on there, and what was said of it, stay a matter", () => {
    expect(shipped("what's happening in the Middle East")).toMatchObject({ question: { topic: "middle-east" } });
    expect(shipped("what did Guterres say about peace in the Middle East")).toMatchObject({
      question: { topic: "middle-east" },
    });
  });

  test("a topic that has the name of a region is found by it", () => {
    expect(shipped("horn of africa").kind).toBe("events");
  });
});

describe("an edition in a part of the world of which the archive has a matter too", () => {
  test.each([
    ["what was the first g20 in africa", "g20-johannesburg-2025"],
    ["first cop in africa", "cop27"],
    ["was there ever a cop in latin america", "cop30"],
    ["when was the last g20 in latin america", "g20-rio-2024"],
    ["has a g20 been held in africa", "g20-johannesburg-2025"],
  ])("%s", (text, id) => expect(idsShown(shownTo(everything(), "2026-12-01")(text))).toEqual([id]));
});
