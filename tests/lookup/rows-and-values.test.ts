// A list tells in each row what is asked of all of them, and of one event every date or place that it was to have is told in turn.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("rows that tell what is asked of all", () => {
  test.each([
    ["list the G7 summits and where they were", "**Where:** Carbis Bay, Cornwall"],
    ["NATO summits since 2022 with place and year", "**Where:** Madrid"],
    ["where was each Quad summit", "**Where:** Tokyo"],
    ["who hosted each BRICS summit", "**Host:** India · New Delhi"],
    ["who hosted the G20 each year", "**Host:** Saudi Arabia"],
    ["which countries hosted brics", "**Host:** China · Beijing"],
    ["all COPs with their cities", "**Where:** Glasgow"],
    ["how long was each Trump Putin call", "almost an hour and a half"],
    ["who attended each coalition of the willing meeting", "**Who took part:** Keir Starmer"],
  ])("“%s”", (message, row) => {
    expect(shown(message)).toMatchObject({ kind: "events", question: { which: "all" } });
    expect(told(message)).toContain(row);
    expect(told(message)).not.toContain("Which one do you mean");
  });

  test("the places where somebody was are those of meetings too, and none at home", () => {
    expect(idsShown(shown("which cities did Macron visit in December 2025"))).toEqual([
      "macron-china-2025",
      "europe-ukraine-london-2025-12",
      "us-ukraine-berlin-2025-12",
    ]);
  });

  test("who did not host it is not told to have", () => {
    expect(told("who hosted each BRICS summit")).not.toContain(
      "according to the Ministry of External Affairs of India",
    );
  });

  test("of one event its names are told", () => {
    const view = shown("which European leaders were in Kyiv on 10 May 2025");
    expect(view).toMatchObject({ kind: "event", question: { focus: "who", by: "from:europe" } });
    expect(told("which European leaders were in Kyiv on 10 May 2025")).toContain(
      "**Who took part:** Volodymyr Zelensky, Emmanuel Macron",
    );
  });

  test("of a larger meeting those from the part of the world that is asked about", () => {
    const message = "which european leaders were in Paris on 17 February 2025";
    expect(told(message)).toContain("Olaf Scholz");
  });
});

describe("every date or place of one event", () => {
  test.each([
    ["COP25: name all the places it was going to be in", "places", ["Brazil", "Chile", "Santiago", "Madrid"]],
    ["which cities was COP16 planned for", "places", ["Türkiye", "Colombia", "Cali"]],
    [
      "what were the other places considered for the 2018 Trump Kim summit",
      "places",
      ["plans for a summit in Singapore", "more steps under"],
    ],
    ["list every date that was named for the Kigali Commonwealth summit", "dates", ["22–27 June 2020", "21 June 2021"]],
    ["all the dates of the WTO MC12", "dates", ["8–11 June 2020", "week of 29 November 2021"]],
  ])("“%s”", (message, focus, values) => {
    expect(shown(message)).toMatchObject({ kind: "event", question: { focus } });
    for (const value of values) expect(told(message)).toContain(value);
  });

  test.each([
    ["dates of all EU China summits", { kind: "events" }],
    ["where was COP25 supposed to be before Madrid", { kind: "event", question: { focus: "where" } }],
    ["when is COP31", { kind: "event", question: { focus: "when" } }],
  ])("“%s” asks for no such list", (message, view) => {
    expect(shown(message)).toMatchObject(view);
  });
});
