// “Trump Xi Woodside summit”: whoever is named beside an event and was not at it is never dropped.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));
const idOf = (text: string) => {
  const view = shown(text);
  return view.kind === "event" ? view.at.event.id : view.kind;
};

describe("what a meeting of others is called", () => {
  test.each([
    ["trump netanyahu mar-a-lago meeting", "Trump–Netanyahu meeting"],
    ["trump xi woodside summit", "Trump–Xi summit, in Woodside"],
    ["biden kim hanoi summit", "Biden–Kim summit, in Hanoi"],
    ["when was the biden putin alaska summit", "Biden–Putin summit, in Alaska"],
    ["the mar-a-lago meeting of trump and macron", "Trump–Macron meeting"],
    ["helsinki summit with biden and putin", "Biden–Putin summit, in Helsinki"],
    ["trump putin villa la grange summit", "Trump–Putin summit"],
    ["trump's woodside summit", "Trump summit, in Woodside"],
    ["trump xi anchorage talks", "Trump–Xi talks, in Anchorage"],
  ])("“%s” is none of theirs, and there is no such one", (text, what) => {
    expect(shown(text).kind).toBe("notice");
    expect(read(text)).toContain(`My archive has nothing that fits all of this: ${what}`);
  });

  test.each([
    ["trump zelensky mar-a-lago meeting", "trump-zelensky-mar-a-lago-2025"],
    ["president biden president xi woodside summit", "biden-xi-woodside-2023"],
    ["the alaska summit between putin and trump", "us-russia-alaska-2025"],
    ["us north korea hanoi summit", "us-north-korea-hanoi-2019"],
    ["kagame tshisekedi luanda summit", "dr-congo-rwanda-luanda-2024"],
    ["alaska summit", "us-russia-alaska-2025"],
  ])("“%s” is that of those who were there", (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  test("of two that are called so, the one at which those were who are named", () => {
    expect(idOf("blinken yang alaska summit")).toBe("us-china-anchorage-2021");
    expect(idOf("trump putin alaska summit")).toBe("us-russia-alaska-2025");
  });
});

describe("one who is named with an event", () => {
  test.each([
    ["zelensky alaska summit", "Volodymyr Zelensky"],
    ["when was zelensky's alaska summit", "Volodymyr Zelensky"],
    ["netanyahu at the mar-a-lago meeting", "Benjamin Netanyahu"],
    ["when did trump meet xi at the woodside summit", "Donald Trump"],
    ["when did trump and macron have the mar-a-lago meeting", "Emmanuel Macron"],
  ])("“%s” is told not to be named there", (text, name) => {
    expect(read(text)).toContain(`My archive does not name ${name} there.`);
  });
});

describe("one who declined, or was there by video", () => {
  const person = (id: string, name: string, country: string) =>
    anActor({ id, name, kind: "person", country, "family-name": name.split(" ").at(-1) } as never);
  const actors = [
    anActor({ id: "norland", name: "Norland", kind: "state" }),
    anActor({ id: "sudland", name: "Sudland", kind: "state" }),
    person("ada-berg", "Ada Berg", "norland"),
    person("tom-holm", "Tom Holm", "sudland"),
    person("eva-strand", "Eva Strand", "sudland"),
  ];
  const summit = anEvent({
    id: "harbour-summit-2031",
    title: "Berg and others in Sandvik",
    also: ["Sandvik summit"],
    kind: "summit",
    place: { name: "Sandvik", country: "norland" },
    participants: [{ actor: "ada-berg" }] as never,
    developments: [
      aDevelopment({ known: "2031-01-05", status: "confirmed", date: "2031-05-12", summary: "It is set." }),
      aDevelopment({ known: "2031-04-01", declined: ["tom-holm"], summary: "Holm does not come." }),
      aDevelopment({ known: "2031-05-12", status: "held", summary: "Strand takes part by video." }),
    ],
  } as never);
  const archive = anArchive({ actors, events: [summit] });
  const told = (text: string) => readBody(render(shownTo(archive, "2031-06-01")(text), archive, ENGLISH));

  test.each(["berg holm sandvik summit", "holm at the sandvik summit", "berg holm sandvik"])("“%s”", (text) => {
    expect(told(text)).toContain("Tom Holm");
    expect(told(text)).toContain("Holm does not come.");
  });

  test.each(["berg strand sandvik summit", "strand at the sandvik summit", "berg strand sandvik"])("“%s”", (text) => {
    expect(told(text)).toContain("Strand takes part by video.");
    expect(told(text)).toMatch(/Eva Strand by video|by video: Eva Strand|Eva Strand/iu);
  });
});

describe("what else makes it another meeting", () => {
  test.each(["hawaii trilateral", "busan trilateral", "alaska trilateral"])(
    "“%s” is no meeting of two that was there",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );

  test("what was trilateral is found by that word", () => {
    expect(idOf("seoul trilateral summit")).toBe("china-japan-south-korea-2024");
    expect(read("trilateral talks in geneva february 2026")).toContain("US–Ukraine–Russia talks in Geneva");
  });

  test.each(["when is g20 in cape town", "when is the g20 in cape town 2025", "is the apec summit in long beach"])(
    "“%s” names a city in two words of English",
    (text) => {
      expect(shown(text).kind).toBe("notice");
      expect(read(text)).toMatch(/\b(?:Cape|Long Beach)\b/iu);
    },
  );
});
