// A few common words of what somebody said are not “said by someone else”; whoever is asked about is told of by their own words of the same matter.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

function checked(text: string) {
  const view = shown(text);
  const [check] = view.kind === "check" ? view.checks : [];
  return {
    verdict: check?.findings[0]?.verdict,
    near: check?.near.map(({ quote }) => quote.id),
  };
}

describe("words that nobody quotes", () => {
  test.each([
    "did modi tell putin to stop the war",
    "did erdogan tell putin to end the war",
    "did lavrov say to make a decision",
    "did merkel say a big mistake",
  ])("“%s”: not somebody else's for two or three common words", (text) => {
    expect(checked(text).verdict).toBe(undefined);
    expect(checked(text).near).not.toContain("safadi-no-amman-summit-2023");
    expect(read(text)).toContain("Not in my archive in these words.");
  });

  test("what is said by somebody else in so many words stays theirs", () => {
    expect(checked("did biden say highway to climate hell").verdict).toBe("someone-else");
    expect(checked("did lula say daddy has to use strong language").verdict).toBe("someone-else");
  });

  test("nor do words in quotation marks change", () => {
    expect(checked("did merkel say “a big mistake, quite frankly”").verdict).toBe("someone-else");
  });
});

describe("the nearest of their own", () => {
  test.each([
    ["did modi tell putin to stop the war", "modi-not-an-era-of-war-2022"],
    ["did trump say modi asked him to mediate on kashmir", "trump-modi-mediator-2019"],
    ["did trump claim modi would stop buying russian oil", "trump-modi-russian-oil-2025"],
  ])("“%s”", (text, id) => {
    expect(checked(text).near?.[0]).toBe(id);
  });

  test("that they are wrongly credited with it stands before what others said", () => {
    const told = read("did putin say we could live to 150");
    expect(told).toContain("Misattributed");
  });
});

test("“the ball is in their court” asks of nobody who is called “they”", () => {
  expect(shown("did obama say the ball is in their court").kind).toBe("check");
});

test("a hot mic is an open microphone", () => {
  expect(shown("what did yoon say on the hot mic")).toMatchObject({
    kind: "quotes",
    quotes: [{ id: "yoon-hot-microphone-2022" }],
  });
});

describe("on a day", () => {
  test("the step of that day is told, of whatever event", () => {
    expect(shown("what did edi rama say on 28 august 2024")).toMatchObject({
      at: { event: { id: "nato-tirana-2027" } },
    });
    expect(read("what did edi rama say on 28 august 2024")).toContain(
      "**On record:** 28 August 2024, according to Prime",
    );
  });

  test("beside a meeting is not left out", () => {
    expect(read("what did peskov say about the budapest summit on 21 october 2025")).not.toContain("26 October 2025");
  });

  test("a day on which they said nothing is not that of something else", () => {
    expect(shown("what did peskov say on 24 august 2024").kind).toBe("notice");
    expect(shown("what did vance say about munich on 1 january 2026").kind).toBe("notice");
  });
});

test.each([
  ["what did zelensky tell putin at the alaska summit", "Volodymyr Zelensky"],
  ["what did modi tell xi at the alaska summit", "Narendra Modi"],
])("“%s”: nothing that was said at another meeting", (text, name) => {
  const view = shown(text);
  expect(view.kind).toBe("notice");
  expect(read(text)).toContain(`by ${name}`);
});
