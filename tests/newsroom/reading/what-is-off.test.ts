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

describe("what is off at another time or in other words", () => {
  const on = (day: string, title: string, language = "en") => readOn(day, title, { language });

  it.each([
    ["2020-03-20", "G7 talks held over to June", "g7-usa-2020", "planned", "2020-06"],
    ["2026-01-09", "France shifts G7 summit by a day", "g7-evian-2026", "planned", undefined],
    ["2026-01-09", "Evian G7 summit brought forward a week", "g7-evian-2026", "planned", undefined],
    ["2026-01-09", "G7 summit in Evian moved a week later", "g7-evian-2026", "postponed", undefined],
    ["2020-06-01", "EU-China summit no earlier than October", "eu-china-leipzig-2020", "postponed", "[2020-10-01..]"],
    ["2020-06-01", "EU-China summit to be held later than planned", "eu-china-leipzig-2020", "postponed", undefined],
    [
      "2024-10-09",
      "Second peace summit will not be in November",
      "ukraine-peace-summit-second",
      "postponed",
      undefined,
    ],
    ["2024-10-09", "Date of second peace summit shifted", "ukraine-peace-summit-second", "postponed", undefined],
  ])("on %s: “%s” is a move of %s", (day, title, event, status, date) => {
    expect(on(day, title)).toMatchObject({ lane: "lead", event, status, date });
  });

  it.each([
    ["2018-08-24", "Trump tells Pompeo not to go to North Korea"],
    ["2026-04-25", "Trump tells envoys not to travel to Islamabad for Iran talks"],
    ["2026-04-25", "Witkoff and Kushner will not go to Pakistan after all"],
    ["2023-05-17", "Quad leaders won't meet in Sydney after all"],
    ["2022-11-29", "Nuclear talks between US, Russia in Cairo off at last minute"],
    ["2024-09-18", "Somalia-Ethiopia Ankara talks fail to take place"],
    ["2025-06-13", "France, Saudis pull two-state conference over Iran strikes"],
    ["2018-09-21", "India backs out of Swaraj-Qureshi meet in New York"],
  ])("on %s: “%s” calls it off", (day, title) => {
    expect(on(day, title)).toMatchObject({ status: "cancelled" });
  });

  it.each([
    ["2026-04-25", "Iran tells US envoys not to travel to Islamabad"],
    ["2021-10-12", "Putin won't come to COP26 after all"],
    ["2021-09-07", "Climate groups demand COP26 be postponed"],
    ["2025-10-13", "US says it cannot rule out cancelling Trump-Xi meeting"],
    ["2026-03-16", "Xi-Trump summit likely to slip, Bessent says"],
    ["2018-12-10", "Seoul: Kim visit difficult this year"],
  ])("on %s: “%s” is a lead without a status", (day, title) => {
    expect(on(day, title)).toMatchObject({ lane: "lead", status: undefined });
  });

  it.each([
    ["2023-06-14", "Blinken to visit Beijing on June 18 after February trip was shelved", "tentative"],
    ["2026-03-18", "China says it has not been told of any delay to Trump visit", undefined],
    ["2025-12-04", "Kagame, Tshisekedi ink accord in Washington after months of delays", "held"],
  ])("on %s: “%s” is not off", (day, title, status) => {
    expect(on(day, title).status).toBe(status);
  });

  it.each([
    ["de", "2025-10-22", "Gipfel in Budapest geplatzt", "cancelled"],
    ["ru", "2025-10-21", "Саммит в Будапеште отложен на неопределённый срок", "postponed"],
    ["es", "2025-10-22", "La cumbre de Budapest se aplaza sin fecha", "postponed"],
    ["fr", "2020-04-02", "Climat: la COP26 de Glasgow est remise à l'an prochain", "postponed"],
    ["de", "2020-04-01", "COP26 in Glasgow findet erst 2021 statt", "postponed"],
    ["es", "2025-10-22", "Trump da carpetazo a la cumbre de Budapest con Putin", "cancelled"],
  ])("in %s on %s: “%s” is %s", (language, day, title, status) => {
    expect(on(day, title, language)).toMatchObject({ lane: "lead", status });
  });

  it.each([
    ["2026-05-28", "Carney pulls out of G7 summit in Evian", "that it will be, or that somebody comes, is denied"],
    ["2025-10-20", "Budapest summit of Trump and Putin in doubt", "it is in doubt"],
    ["2020-06-01", "EU-China summit no earlier than October", "it is put off"],
    ["2025-10-20", "Trump and Putin will not meet in Budapest", "it is denied"],
  ])("is explained by what is made of it, and not by the bare verb: %s, “%s”", (day, title, why) => {
    expect(on(day, title).why.split("; ")).toContain(why);
  });

  it("is no step where only who else is asked to come is refused", () => {
    expect(on("2020-05-31", "Germany rejects Trump's plan to invite Russia to G7").lane).toBe("mention");
  });

  it("is told of a gathering by its city alone only where nobody else is named", () => {
    expect(on("2025-10-18", "Vor Gipfel in Budapest: EU-Außenminister beraten am Montag", "de").date).toBeUndefined();
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
