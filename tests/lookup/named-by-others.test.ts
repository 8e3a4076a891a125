// An event is found by its other names and by its people’s offices; one of which somebody is no part is not taken for theirs.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("Events by other names", () => {
  test.each([
    ["CIA director secret China trip - when was it and when did we learn of it?", "burns-beijing-2023"],
    ["when were the Vienna talks between Sullivan and Wang", "us-china-vienna-2023"],
    ["Vienna talks Sullivan Wang Yi", "us-china-vienna-2023"],
    ["when were the Vienna talks", "iran-vienna-2021"],
    ["US commerce secretary in Beijing 2023", "raimondo-china-2023"],
    ["US treasury secretary in Beijing 2023", "yellen-beijing-2023"],
    ["what was kritenbrink doing in beijing", "kritenbrink-beijing-2023"],
    ["what was Schumer doing in China", "schumer-china-2023"],
  ])("“%s” is about %s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
  test("their sources are found too", () => {
    expect(told("sources for the Vienna talks between Sullivan and Wang Yi")).toContain(
      "Sullivan's talks with Wang Yi in Vienna",
    );
  });
});

describe("Talks and calls of two", () => {
  test.each(["India and China trade talks", "trade talks between India and China"])(
    "“%s” are no summit of many at which both were",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );
  test("what two did have is listed", () => {
    expect(idsShown(shown("US and China trade talks"))).toContain("us-china-geneva-2025");
  });
  test("meetings and calls are both", () => {
    const ids = idsShown(shown("Rubio Wang Yi meetings and calls, list"));
    expect(ids).toContain("rubio-wang-munich-2026");
    expect(ids).toContain("rubio-wang-call-2025-01");
    expect(told("Rubio Wang Yi meetings and calls, list")).toContain("Rubio–Wang meeting and call");
  });
  test("calls alone are calls", () => {
    expect(idsShown(shown("Rubio Wang Yi calls, list"))).not.toContain("rubio-wang-munich-2026");
  });
});

describe("Names that are written as in English", () => {
  test.each([
    ["¿Quién no asistió a la cumbre CELAC-UE de Santa Marta?", "eu-celac-santa-marta-2025"],
    ["Quem esteve em Santa Marta?", "eu-celac-santa-marta-2025"],
    ["Santa Marta zirvesi ne zaman oldu?", "eu-celac-santa-marta-2025"],
    ["सांता मार्ता शिखर सम्मेलन कब था?", "eu-celac-santa-marta-2025"],
    ["Wer war in Woodside?", "biden-xi-woodside-2023"],
    ["¿Quién estuvo en Kananaskis?", "g7-kananaskis-2025"],
  ])("“%s” is not denied", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
  test("what is nowhere is denied", () => {
    expect(told("¿Quién estuvo en Oslo?")).toContain("I do not have Oslo");
  });
});

describe("Names that no record has", () => {
  test.each(["Greta Thunberg", "when did Greta Thunberg speak", "Greta"])(
    "“%s” has no state for a near name",
    (text) => {
      expect(told(text)).toContain("I do not have Greta");
      expect(told(text)).not.toContain("Nearest names");
    },
  );
  test("a slip is still near", () => {
    expect(told("Ursala von der Layen")).toContain("Ursula von der Leyen");
  });
});
