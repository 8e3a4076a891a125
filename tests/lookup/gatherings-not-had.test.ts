// Summits, forums, treaties and talks that are called by a word of the archive, and are none of its own.
import { describe, expect, test } from "vitest";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const textOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("what stands before a summit, forum or treaty belongs to its name", () => {
  test.each([
    ["Three Seas summit", "Three Seas summit"],
    ["china-arab summit", "china-arab summit"],
    ["asean-eu summit postponed", "asean-eu summit"],
    ["when is the manama dialogue", "manama dialogue"],
    ["who attends the China-CELAC Forum", "China-CELAC Forum"],
    ["any news on the India-Africa Forum Summit", "India-Africa Forum Summit"],
    ["any news on the world food summit", "food summit"],
    ["what happened at the world water forum", "world water forum"],
    ["what happened at the Berlin Security Conference", "Berlin Security Conference"],
    ["was the geneva peace week cancelled?", "geneva peace week"],
    ["moscow format talks", "moscow format talks"],
    ["quotes on the munich agreement", "munich agreement"],
    ["quotes on the Pacific-US summit", "Pacific-US summit"],
  ])("%s: the archive does not have %s", (message, name) => {
    expect(textOf(message)).toContain(`I do not have ${name}.`);
  });

  test.each([
    ["emergency Arab summit", "arab-summit-cairo-2025"],
    ["four-way Amman summit", "amman-summit-2023"],
    ["Gaza rebuilding conference in Cairo", "gaza-reconstruction-cairo-2025"],
    ["what happened at the two-state conference", "un-two-state-conference-2025"],
    ["Normandy format talks in Paris", "ukraine-normandy-paris-2019"],
    ["when was the Glasgow climate summit", "cop26"],
    ["armenia-azerbaijan peace treaty", "armenia-azerbaijan-peace-treaty"],
  ])("%s is %s, whatever else may be said of any", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("what somebody said at one is told of no other", () => {
    expect(textOf("what did xi say at the asean regional forum")).toMatch(/asean regional forum/iu);
  });

  test("“Münchner Abkommen” was signed at no conference in Munich", () => {
    expect(shown("wann wurde das Münchner Abkommen unterzeichnet").kind).toBe("notice");
  });
});

describe("the summit of a city or a state is a summit, and no talks of envoys that took place there", () => {
  const view = shownTo(shipped(), "2026-11-30");

  test.each(["Malta summit", "when is the Doha summit", "Muscat summit"])(
    "the archive does not have the %s",
    (text) => {
      expect(view(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^I do not have .* summit\./u) });
    },
  );

  test.each([
    ["Busan summit", "trump-xi-busan-2025"],
    ["Anchorage summit", "us-russia-alaska-2025"],
    ["Astana summit", "sco-2024"],
    ["Luanda summit", "dr-congo-rwanda-luanda-2024"],
  ])("the %s is %s, whatever it is called", (text, id) => {
    expect(view(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

test.each([
  ["What's the next big UN conference on the calendar", "un-water-conference-2026"],
  ["next big climate conference", "cop32"],
])("%s: how big it is nobody looks for", (text, id) => {
  expect(shownTo(shipped(), "2026-11-30")(text)).toMatchObject({ kind: "event", at: { event: { id } } });
});

test.each(["next big summit", "when is the next major summit", "next important meeting", "next big conference"])(
  "%s: what lies ahead, in time",
  (text) => expect(shownTo(shipped(), "2026-11-30")(text).kind).toBe("next"),
);

test.each([
  ["who is coming to the paris ukraine summit january 2026", "coalition-of-the-willing-paris-2026-01"],
  ["KL east asia summit", "east-asia-summit-2025"],
])("%s: a capital is where the summit is, and no party to it", (text, id) => {
  expect(shownTo(shipped(), "2026-11-30")(text)).toMatchObject({ kind: "event", at: { event: { id } } });
});

test.each([
  "when was the geneva summit of the oas",
  "when was the reykjavik summit of the coe",
  "when was the antalya meeting of the ocd",
])("%s: whose it is to be, no other's is", (text) => {
  expect(shownTo(shipped(), "2026-11-30")(text).kind).toBe("notice");
});

test("which of them is the biggest no record tells", () => {
  expect(shownTo(shipped(), "2026-11-30")("biggest summit next month").kind).toBe("notice");
});

test("words of which somebody's quotations tell neither are not told by what they said at a meeting that nobody named", () => {
  const view = shownTo(shipped(), "2026-11-30")("Zelensky quote about losing dignity or a key partner");
  expect(view).toMatchObject({ kind: "notice", text: expect.stringContaining("losing dignity") });
});

test("a journey of whoever holds an office is a journey, and not told by who holds it", () => {
  const told = "My archive has nothing that fits all of this: Pope Leo XIV visit, in Ukraine.";
  expect(shownTo(shipped(), "2026-11-30")("Pope visit to Ukraine")).toMatchObject({ kind: "notice", text: told });
});

test("a city that is named as a body is no place of an event", () => {
  expect(textOf("any news on the City of London")).toContain("I do not have City of London.");
});

test("whoever is to have spoken need not be written with capitals", () => {
  expect(textOf("quotes by the five eyes")).toContain("five eyes");
});

test("two words that stand apart in a quotation do not name it, and two that stand near one another do", () => {
  expect(shown("red cross").kind).toBe("notice");
  expect(shown("dirty neck").kind).not.toBe("notice");
});

test("what is exported is none of the calendar, which is exported when nothing else is named", () => {
  expect(shown("chip export ban").kind).toBe("notice");
  expect(shown("calendar for the moon landing").kind).toBe("notice");
  expect(shown("export to google").kind).toBe("calendar");
});

describe("an edition by its number is that one, and none at which it is spoken of or that has another number", () => {
  const shown = shownTo(shipped(), "2026-11-26");

  test.each(["when was COP24", "third UN Ocean Conference in Nice", "fourth un ocean conference"])(
    "the archive does not have “%s”",
    (message) => {
      expect(shown(message)).toMatchObject({ kind: "notice" });
    },
  );

  test.each([
    ["when was COP25", "cop25"],
    ["second UN Ocean Conference", "un-ocean-lisbon-2022"],
    ["60th Munich Security Conference", "msc-2024"],
  ])("“%s” is there", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});
