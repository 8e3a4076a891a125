// Words by which a gathering is off, somebody stays away, or another thing is off, in English and in other languages.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

/** The G20 is to be in Miami in December, the NATO summit in Ankara on 7 and 8 July, Trump in Beijing on 14 and 15 May. */
const DAY = "2026-04-20";
const told = (title: string, language = "en") => readOn(DAY, title, { language });

describe("a gathering is off", () => {
  it.each([
    ["NATO summit in Ankara cannot go ahead, Turkey concedes", "cancelled"],
    ["Ankara NATO summit taken off the calendar", "cancelled"],
    ["NATO summit in Ankara stood down", "cancelled"],
    ["NATO summit in Ankara collapses before it has begun", "cancelled"],
    ["Turkey halts preparations for NATO summit in Ankara", "postponed"],
    ["Plans for NATO summit in Ankara unravel", "cancelled"],
    ["NATO summit in Ankara called off until 2027", "postponed"],
    ["NATO summit in Ankara slips into 2027", "postponed"],
    ["No NATO summit in Ankara before 2027", "postponed"],
    ["Turkey delays NATO summit expected for July 7", "postponed"],
    ["NATO summit in Ankara off, could be held in October", "postponed"],
    ["NATO summit called off; Merz may still visit Ankara", "cancelled"],
  ])("in English: “%s” is %s", (title, status) => {
    expect(told(title)).toMatchObject({ lane: "lead", event: "nato-ankara-2026", status });
  });

  it.each([
    ["de", "Nato-Gipfel in Ankara ist vom Tisch", "cancelled"],
    ["de", "Türkei bläst Nato-Gipfel in Ankara ab", "cancelled"],
    ["fr", "Trump renonce à la visite à Pékin", "cancelled"],
    ["es", "Trump desiste de viajar a Pekín", "cancelled"],
    ["pt", "Trump desiste de visita a Pequim", "cancelled"],
    ["ru", "Визит Трампа в Пекин снят с повестки", "cancelled"],
    ["tr", "ABD Başkanı Trump'ın Pekin ziyareti iptal edildi", "cancelled"],
    ["es", "Trump reprograma su visita a Pekín", "postponed"],
  ])("in %s: “%s” is %s", (language, title, status) => {
    expect(told(title, language)).toMatchObject({ status });
  });

  it("has no new day where only the old one is named", () => {
    expect(told("Turkey puts off NATO summit scheduled for July 7-8").date).toBeUndefined();
    expect(told("NATO summit in Ankara off, could be held in October").date).toBe("2026-10");
  });
});

describe("what is off is not the gathering", () => {
  it.each([
    "Fico decides against attending NATO summit in Ankara",
    "Spain's Sánchez uninvited from NATO summit in Ankara",
    "Fico brushes off invitation to NATO summit in Ankara",
  ])("where somebody stays away: %s", (title) => {
    expect(told(title)).toMatchObject({ lane: "lead", event: "nato-ankara-2026", status: undefined });
  });

  it("where it is a meeting that prepares it", () => {
    expect(["cancelled", "postponed"]).not.toContain(
      told("Preparatory talks on Trump's Beijing visit called off in Geneva").status,
    );
  });

  it("where it only goes on for longer", () => {
    const { status, date } = readOn("2026-07-08", "NATO summit in Ankara extended into Thursday");
    expect(status).toBe("under-way");
    expect(date).toBeUndefined();
  });

  it("where talk of it is played down, or it is called historic before it is", () => {
    expect(told("Kremlin plays down talk of Trump's Beijing visit").status).toBeUndefined();
    expect(told("Menu for historic NATO summit in Ankara").status).not.toBe("held");
  });
});

describe("another gathering is meant", () => {
  it("by a description of a series that others have", () => {
    expect(readOn("2025-08-17", "Modi to host trilateral summit with Macron and MBZ").event).not.toBe(
      "china-japan-south-korea-2026",
    );
  });

  it("by a word of another language for any summit", () => {
    expect(readOn("2026-03-12", "Cumbre entre Ecuador y Perú se aplaza", { language: "es" }).lane).toBe("none");
  });

  it("by a visit to a state where a conference is to be", () => {
    expect(readOn("2023-11-29", "Qatari emir's visit to Türkiye postponed").lane).toBe("none");
  });

  it("than what is known for all of a year, where something near is of the kind that is told", () => {
    expect(readOn("2026-04-20", "Macron to miss Yerevan summit with fever").event).toBe("epc-yerevan-2026");
  });
});
