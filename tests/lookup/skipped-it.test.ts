// “Turkey ditch cop16”, “trump snub g20”: whether somebody came, or gave it up as its host, as headlines ask it; and where an edition was that is asked for elsewhere.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("who skipped what, with an auxiliary and without", () => {
  test.each(["", "did "])("%sthe host that gave it up", (did) => {
    for (const verb of ["ditch", "bail on"])
      expect(told(`${did}turkey ${verb} cop16`)).toContain("Türkiye withdraws as host");
    expect(told(`${did}chile ditch cop25`)).toContain("Chile withdraws as host");
  });

  test.each([
    ["trump ditch g20", "**Did not come: Donald Trump**"],
    ["trump ditches g20", "**Did not come: Donald Trump**"],
    ["us boycott g20", "**Did not come: the United States**"],
    ["xi skip g20 in delhi", "**Did not come: Xi Jinping**"],
    ["netanyahu skip sharm el sheikh", "**Did not come: Benjamin Netanyahu**"],
    ["putin skip brics in johannesburg", "**By video: Vladimir Putin**"],
    ["did biden skip cop28", "**Did not come: Joe Biden**"],
  ])("“%s”: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });

  test("of two editions both are told", () => {
    expect(shown("putin ditch the g20")).toMatchObject({ kind: "events" });
  });

  test("whoever was there is told to have been", () => {
    expect(told("lavrov skip g20 in bali")).toContain("**Who took part:** Sergey Lavrov");
  });

  test.each(["modi skip the g20 in johannesburg", "trump snub cop30", "trump skip g7", "did trump skip breakfast"])(
    "“%s”: nobody is told to have stayed away of whom it is not known, or to have given up a bid",
    (message) => {
      expect(told(message)).not.toContain("Did not come");
      expect(told(message)).not.toContain("gave up a bid");
    },
  );
});

describe("an edition in another place", () => {
  test.each([
    ["15th BRICS in Cape Town", "15th BRICS summit", "Sandton Convention Centre, Johannesburg"],
    ["16th BRICS in Sochi", "16th BRICS summit", "Kazan"],
    ["46th ASEAN summit in Jakarta", "46th ASEAN summit", "Kuala Lumpur"],
    ["62nd Munich Security Conference in Berlin", "62nd Munich Security Conference", "Munich"],
    ["COP26 in London", "UN climate conference in Glasgow (COP26)", "Glasgow"],
  ])("“%s” is none, and %s is told to have been in %s", (message, title, place) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain(`“${title}” with another place: `);
    expect(told(message)).toContain(place);
  });

  test.each(["G7 summit in Berlin", "NATO summit 2025 in Brussels"])(
    "“%s”, which is no edition by its number, has none in its place",
    (message) => {
      expect(told(message)).not.toContain("with another place");
    },
  );
});

test("whom a step alone tells to be away is told beside the list, which need not have all", () => {
  const text = told("who skipped UNGA 2023");
  expect(text).toContain("My archive need not name everybody.");
  expect(text).toContain("Macron, Putin, Sunak and Xi do not come");
});
