// Parties that a headline leaves out or calls by another name: the two leaders, a capital, a house, members of a league, a city for a summit.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("the two leaders", () => {
  it.each([
    ["2018-07-10", "Kremlin: two presidents to meet for summit next week", "us-russia-helsinki-2018"],
    ["2018-07-10", "Both leaders expected in Helsinki on Monday for summit", "us-russia-helsinki-2018"],
    ["2026-05-10", "White House says two leaders will meet in Beijing this week", "us-china-beijing-visit-2026"],
    ["2025-12-01", "Kremlin: two leaders to hold meeting in New Delhi on Thursday", "putin-india-2025"],
  ])("on %s, “%s”, are those of the one event of two that is before them", (day, title, event) => {
    expect(readOn(day, title).event).toBe(event);
  });

  it("are nobody where several such events are near, or somebody else is told", () => {
    expect(readOn("2018-07-10", "Tokyo and Berlin: two leaders to meet for summit next week").event).not.toBe(
      "us-russia-helsinki-2018",
    );
  });
});

describe("those who come to what is due in a quiet place", () => {
  it("need no name", () => {
    expect(readOn("2018-07-15", "Delegations arrive in Helsinki for summit").event).toBe("us-russia-helsinki-2018");
  });

  it("do where it is not due", () => {
    expect(readOn("2018-06-20", "Delegations arrive in Helsinki for summit").event).toBeUndefined();
  });
});

describe("members of a league, and a body alone", () => {
  it.each([
    ["2022-10-31", "Arab rulers convene in Algiers for first summit since pandemic", "arab-league-summit-31-2022"],
    ["2026-02-13", "African heads of state gather in Addis Ababa for summit", "african-union-summit-39-2026"],
    ["2020-09-23", "EU summit delayed again", "european-council-special-2020"],
  ])("on %s, “%s”, tell their summit", (day, title, event) => {
    expect(readOn(day, title).event).toBe(event);
  });

  it.each([
    ["2026-02-13", "African leaders urge faster vaccine deliveries"],
    ["2020-09-23", "EU-Western Balkans summit delayed again"],
  ])("on %s, “%s”, tell none", (day, title) => {
    expect(["african-union-summit-39-2026", "european-council-special-2020"]).not.toContain(readOn(day, title).event);
  });
});

describe("what two of three have before them", () => {
  it("is not what the three have", () => {
    const { lane, proposed } = readOn("2026-05-22", "Tokyo and Seoul to hold leaders' summit in July");
    expect(lane).not.toBe("lead");
    expect(proposed).toEqual({ participants: ["japan", "south-korea"], kind: "summit" });
  });

  it("is where the third is counted", () => {
    const { event } = readOn("2026-05-22", "Tokyo and Seoul still hope for trilateral summit");
    expect(event).toBe("china-japan-south-korea-2026");
  });
});

describe("a place elsewhere", () => {
  it.each([
    ["2026-05-20", "Putin and Erdogan to meet in Sochi in June", "putin-turkiye-visit"],
    ["2026-05-20", "Putin and Erdogan to meet in Samsun in June", undefined],
    ["2025-05-23", "European Political Community summit to be held in Berlin next year", "epc-ireland-2026"],
  ])("on %s, “%s”, is no lead of what is to be somewhere else", (day, title, other) => {
    const { lane, event } = readOn(day, title);
    expect(lane === "lead" && other !== undefined ? event : undefined).toBeUndefined();
  });
});

describe("a spokesman whom the archive does not have", () => {
  it("speaks for his government", () => {
    expect(readOn("2025-12-01", "Putin to visit India on Thursday, Peskov says").status).toBe("confirmed");
    expect(readOn("2025-12-01", "Putin to visit India on Thursday, Petrov says").status).toBe("tentative");
  });

  it("does not before his time", () => {
    expect(readOn("2018-07-10", "Trump to meet Putin in Helsinki on Monday, Leavitt says").status).toBe("tentative");
  });
});

describe("in other languages", () => {
  it.each([
    ["2025-11-24", "ru", "Ушаков подтвердил: Путин прилетит в Индию в начале декабря", "putin-india-2025"],
    ["2024-04-26", "tr", "Erdoğan'ın Beyaz Saray gezisi ertelendi: ziyaret haziranda", "erdogan-white-house-2024"],
    ["2023-08-01", "ru", "Саммит БРИКС в ЮАР пройдёт без Путина", "brics-2023"],
    ["2025-04-30", "es", "EE. UU. e Irán aplazan su ronda de conversaciones nucleares", "us-iran-round-4-2025"],
  ])("on %s, %s, “%s” tells its event", (day, language, title, event) => {
    expect(readOn(day, title, { language }).event).toBe(event);
  });

  it("a state before a colon is where it is, and one that confirms says so", () => {
    expect(
      readOn("2025-06-11", "Cambodge : le sommet de la Francophonie se tiendra en 2026", { language: "fr" }).says,
    ).toBeUndefined();
    expect(
      readOn("2025-09-25", "España confirma la Cumbre Iberoamericana de noviembre de 2026", { language: "es" }),
    ).toMatchObject({
      status: "confirmed",
      says: "España",
    });
  });

  it("a Turkish verb of what is to come is a step", () => {
    expect(readOn("2025-12-26", "COP31 Antalya'da toplanacak", { language: "tr" }).lane).toBe("lead");
  });
});

describe("what two parties have before them, and the archive has not", () => {
  it.each([
    ["Elysée says Macron will receive Modi on 3 June", ["emmanuel-macron", "narendra-modi"]],
    ["Ottawa and New Delhi to resume trade negotiations in July", ["canada", "india"]],
    ["Samoan prime minister to visit Tokyo", ["japan"]],
    ["French president to be guest of honour in New Delhi", ["emmanuel-macron", "india"]],
    ["Seoul and Canberra work towards leaders' summit", ["south-korea", "australia"]],
  ])("is proposed: “%s”", (title, participants) => {
    expect(readOn("2026-05-20", title).proposed?.participants).toEqual(participants);
  });
});
