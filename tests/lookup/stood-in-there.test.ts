// “Did Vance replace Trump at the G20”: of a meeting with several editions, those at which the one stayed away, and who was, or was to be, there for them.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("whether somebody stood in for somebody", () => {
  test.each([
    "did Vance replace Trump at the G20",
    "did Vance stand in for Trump at the G20",
    "did Vance go to the G20 in place of Trump",
    "was Trump replaced by Vance at the G20",
    "is Vance standing in for Trump at the G20",
    "who stood in for Trump at the G20",
  ])("“%s”: Vance was to come, and then the United States took no part", (message) => {
    expect(told(message)).toContain("Vice President Vance is to come");
    expect(told(message)).toContain("The United States takes no part in the official talks");
    expect(told(message).match(/Did not come: the United States/gu)?.length).toBe(1);
  });

  test.each([
    [
      "did Li Qiang replace Xi at the G20 in New Delhi",
      "g20-new-delhi-2023",
      "Premier Li Qiang will lead the Chinese delegation",
    ],
    ["did Lavrov represent Putin at BRICS", "brics-2023", "Lavrov is to represent Russia"],
    ["did Blinken replace Biden at ASEAN", "asean-summit-44-45-2024", "stands in for President Biden"],
    ["did O'Brien fill in for Trump at the East Asia Summit", "east-asia-summit-2020", "as his envoy to the summit"],
    ["did Harris go instead of Biden to APEC", "apec-thailand-2022", "Vice President Harris is to be in Bangkok"],
    ["did Belousov stand in for Putin at APEC", "apec-thailand-2022", "Andrei Belousov is to stand in for him"],
    ["did Ding Xuexiang stand in for Xi at COP28", "cop28", "as Xi’s representative"],
    ["who stood in for Putin at BRICS", "brics-2023", "Lavrov is to represent Russia"],
  ])("“%s” is told of %s", (message, id, what) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(what);
  });

  test("both editions are told at which one stood in for another", () => {
    expect(told("did Lavrov stand in for Putin at the G20")).toContain("G20 summit 2022");
    expect(told("did Lavrov stand in for Putin at the G20")).toContain("G20 summit 2023");
  });
});

describe("what is none", () => {
  test.each(["did Vance stand in for Trump at the G7", "did Wang Yi replace Qin Gang at the G20"])(
    "“%s”: no edition is known from which they stayed away",
    (message) => {
      expect(told(message)).toContain("nothing that fits all of this");
    },
  );

  test("somebody else is not told to have been there", () => {
    expect(told("did Macron stand in for Xi at the G20")).toContain("Li Qiang will lead the Chinese delegation");
    expect(told("did Macron stand in for Xi at the G20")).not.toContain("Took part: Emmanuel Macron");
  });

  test("who came after somebody in office is asked of the office", () => {
    expect(told("did Harris replace Biden as president")).not.toContain("summit");
  });
});
