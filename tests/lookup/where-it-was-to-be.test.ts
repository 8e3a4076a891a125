// A place or a time that an event had once and lost is no place or time at which it was: that is told first, with the step that tells it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("in the archive of 2026", () => {
  test.each([
    ["did cop26 take place in 2020", "**Not in 2020:** 1 April 2020, according to the UNFCCC"],
    ["cop26 2020", "**Not in 2020:** 1 April 2020"],
    ["did cop25 take place in santiago", "**Not in Santiago:** 30 October 2019"],
    ["was cop25 held in chile", "**Not in Chile:** 30 October 2019"],
    ["did trump travel to beijing in april 2026", "**Not in April 2026:** 16 March 2026"],
    ["did trump go to beijing on 1 april 2026", "**Not on 1 April 2026:** 16 March 2026"],
    ["what came of trump's visit to beijing in april 2026", "**Not in April 2026:** 16 March 2026"],
    ["did china confirm the april trip of trump", "China confirmed a date in April 2026"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test.each([
    "did cop26 take place in 2020",
    "did cop25 take place in santiago",
    "did trump travel to beijing in april 2026",
  ])("“%s” has not taken place as it is asked, and nobody took part", (message) => {
    expect(told(message)).not.toMatch(/It has taken place|\*\*Took part/);
  });

  test.each(["was cop26 held in glasgow", "did cop26 take place in 2021"])("“%s” has taken place", (message) => {
    expect(told(message)).toContain("It has taken place");
    expect(told(message)).not.toContain("**Not ");
  });

  test.each(["why was cop26 moved in 2020", "where was cop25"])("“%s” is told by what it asks for alone", (message) => {
    expect(told(message)).not.toContain("**Not ");
  });

  test("that it was moved is told to whoever asks with its old date whether a day was confirmed, and a later day is no answer", () => {
    expect(told("did china confirm the april trip of trump")).not.toContain("**Confirmed by");
    expect(told("did china confirm trump's trip in may 2026")).toContain("China:** 11 May 2026");
  });
});

describe("in what ships, a place that was only named", () => {
  const now = shownTo(shipped(), "2026-11-30");

  test.each([
    "when did Trump meet Xi at Mar-a-Lago",
    "did Trump meet Xi at Mar-a-Lago",
    "when will Trump meet Xi at Mar-a-Lago",
    "did Modi meet Xi in Varanasi",
    "did Starmer meet Xi in London",
  ])("“%s”: that it was named for what is elsewhere in the same state is no meeting there", (message) => {
    expect(JSON.stringify(render(now(message), shipped(), ENGLISH))).toContain("nothing that fits all of this");
  });

  test.each([
    ["when did Trump meet Xi in Washington", "us-china-washington-visit-2026"],
    ["did Biden meet Xi in San Francisco", "biden-xi-woodside-2023"],
    ["when did Trump meet Putin in Vienna", "us-russia-helsinki-2018"],
  ])("“%s” is told of %s", (message, id) => {
    expect(idsShown(now(message))).toEqual([id]);
  });
});

describe("of a summit that moved", () => {
  const topics = [aTopic({ id: "reef-summits", name: "Reef summits", also: ["Reef summit"] })];
  const actors = [
    anActor({ id: "moss-land", kind: "state", name: "Mossland", country: undefined }),
    anActor({ id: "carr-land", kind: "state", name: "Carrland", country: undefined }),
    anActor({ id: "ada-moss", name: "Ada Moss", "family-name": "Moss", country: "moss-land" }),
    anActor({ id: "ben-carr", name: "Ben Carr", "family-name": "Carr", country: "carr-land" }),
  ];
  const [narva, riga, old] = [
    { name: "Narva", country: "moss-land", zone: "Europe/Tallinn" },
    { name: "Riga", country: "carr-land", zone: "Europe/Riga" },
    { name: "Tartu", country: "moss-land", zone: "Europe/Tallinn" },
  ];
  type Steps = Parameters<typeof aDevelopment>[0][];
  const ask = (message: string, ...steps: Steps): string => {
    const event = anEvent({
      id: "reef",
      title: "Reef summit of 2021",
      place: narva,
      series: "reef-summits",
      topics: ["reef-summits"],
      participants: [{ actor: "ada-moss" }, { actor: "ben-carr" }],
      developments: steps.map(aDevelopment),
    });
    const world = anArchive({ events: [event], actors, topics });
    return JSON.stringify(render(shownTo(world, "2021-12-01")(message), world, ENGLISH));
  };
  const planned = { known: "2021-01-02", status: "confirmed", date: "2021-06-01/2021-06-04" } as const;
  const held = { known: "2021-09-03", status: "held", date: "2021-09-03" } as const;

  test("before it began it was surely not there", () => {
    const moved = { known: "2021-04-01", status: "confirmed", date: "2021-09-03", place: riga } as const;
    const line = ask("did Moss go to Narva in 2021", planned, { ...moved, summary: "It moves to Riga." }, held);
    expect(line).toContain("**Not in Narva:** 1 April 2021. It moves to Riga.");
    expect(line).not.toContain("Took part");
    expect(ask("did the reef summit take place in June 2021", planned, moved, held)).toContain("**Not in June 2021:**");
  });

  test("once it may have begun that is not said, but what is on record", () => {
    const resumed = { known: "2021-07-01", status: "confirmed", date: "2021-09-03", place: riga } as const;
    const halted = { known: "2021-06-04", status: "postponed", summary: "It is suspended." } as const;
    const steps = [planned, halted, { ...resumed, summary: "It resumes in Riga." }, held];
    expect(ask("did the reef summit take place in Narva", ...steps)).not.toContain("**Not ");
    expect(ask("did the reef summit take place in Narva", ...steps)).toContain("**On record:** 1 July 2021");
  });

  test("another place in the same state may be the same one: the step is told, and no more", () => {
    const moved = { known: "2021-04-01", status: "confirmed", place: old, summary: "It will be in Tartu." } as const;
    const line = ask("was the reef summit in Narva", planned, moved, { ...held, date: "2021-06-04" });
    expect(line).not.toContain("**Not ");
    expect(line).toContain("It will be in Tartu.");
  });

  test("what yet has to come is no longer then", () => {
    const later = { known: "2021-04-01", status: "confirmed", date: "2022-03-03", summary: "It is put off." } as const;
    expect(ask("is the reef summit in June 2021", planned, later)).toContain(
      "**No longer in June 2021:** 1 April 2021",
    );
  });
});

describe("what was going to be, as of a day, is what then lay ahead", () => {
  const shown = shownTo(shipped(), "2026-11-30");
  test.each([
    ["As of 1 June 2023, where was the BRICS summit going to be?", "brics-2023"],
    ["on 1 June 2023, where was the BRICS summit going to be?", "brics-2023"],
    ["As of 1 June 2023, where was the NATO summit going to be?", "nato-vilnius-2023"],
    ["As of 1 January 2024, where was the G20 summit going to be?", "g20-rio-2024"],
    ["On 1 January 2024 who was going to host the G20", "g20-rio-2024"],
    ["As of 10 January 2025, when was the Quad summit going to be?", "quad-india-2025"],
    ["as of 1 April 2023 when was the BRICS summit to take place", "brics-2023"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test("what was over before the year in which somebody was due is no answer", () => {
    for (const text of ["When was Biden due in Germany in 2024?", "when was Modi due in Russia in 2025"])
      expect(shown(text)).toMatchObject({ kind: "notice" });
  });
});
