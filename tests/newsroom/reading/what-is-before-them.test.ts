// What is before those whom a headline names, where one side is told alone, by an office, a nickname or in other words.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("a new event of one side", () => {
  it.each([
    ["2024-08-09", "PM of Japan cancels Kazakhstan tour over quake warning", ["fumio-kishida"], "visit"],
    ["2022-01-13", "ASEAN postpones foreign ministers' meeting", ["asean"], "meeting"],
    ["2025-11-17", "Novak to meet Chinese counterpart in Harbin on Tuesday", ["china"], "meeting"],
    ["2023-10-26", "Brazil proposes leaders' call on Gaza with Egypt and Qatar", ["brazil", "egypt", "qatar"], "call"],
  ] as const)("%s: “%s”", (day, title, participants, kind) => {
    const { proposed } = readOn(day, title);
    expect(proposed?.kind).toBe(kind);
    expect([...(proposed?.participants ?? [])]).toEqual(expect.arrayContaining([...participants]));
  });

  it("may be told by a verb that is drawn together", () => {
    expect(readOn("2019-05-13", "Trump says he'll meet with Xi at G20").proposed?.participants).toEqual(
      expect.arrayContaining(["donald-trump", "xi-jinping"]),
    );
  });

  it("is no state's where a part of the world is told", () => {
    expect(readOn("2025-02-20", "Brazil to host Latin American summit in May").proposed?.participants).not.toContain(
      "united-states",
    );
  });
});

describe("an edition of what meets every few years", () => {
  it("is spoken of again years after it was planned", () => {
    expect(readOn("2024-12-15", "WTO picks Cameroon for 2026 ministerial conference").event).toBe("wto-mc14");
  });

  it.each([
    ["2020-04-29", "Rwanda puts off C'wealth summit", "chogm-kigali-2022"],
    ["2020-10-15", "EU-Africa summit pushed back over virus", "eu-african-union-summit-6-2022"],
    ["2025-11-08", "Milei sends foreign minister to G20 in Johannesburg", "g20-johannesburg-2025"],
  ])("%s: “%s”", (day, title, event) => {
    expect(readOn(day, title).event).toBe(event);
  });
});

describe("who says so", () => {
  it("may stand behind “as”", () => {
    expect(readOn("2025-10-24", "Stocks climb as White House confirms Trump-Xi meeting next week")).toMatchObject({
      says: "White House",
      status: "confirmed",
    });
  });
});

describe("a day that is not known", () => {
  it.each([
    ["ru", "Песков: дата визита Путина в Турцию не определена"],
    ["de", "Putins Besuch in der Türkei noch ohne Termin, nicht bestätigt"],
  ])("contradicts nothing where the archive has none, %s: “%s”", (language, title) => {
    expect(readOn("2024-01-19", title, { language }).news).toBe("known");
  });
});
