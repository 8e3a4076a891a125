// Times that stand in a headline and are none of the event's: aims, asides, what else is due, other years and other weeks.
import { formatEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import { foreignDate } from "#src/newsroom/reading/foreign-dates.ts";
import { headlineDate } from "#src/newsroom/reading/headline-date.ts";
import { fold } from "#src/text/tokens.ts";
import { readOn } from "./read-on.ts";

const readFrom = (today: string) => (text: string) => {
  const found = headlineDate(text, { today, past: false });
  return found === undefined ? undefined : formatEdtf(found.date);
};
/** A Wednesday. */
const read = readFrom("2026-04-22");
const foreign = (language: string, text: string, today = "2026-04-22") => {
  const date = foreignDate(fold(text), language, { today, past: false });
  return date === undefined ? undefined : formatEdtf(date);
};

describe("a time of something else", () => {
  it.each([
    "NATO leaders to review plan to raise budgets to 4% by 2033",
    "Putin to visit Delhi, sides aim to triple trade by 2032",
    "Sochi gears up for summit, new museum to open in August",
    "Merkel to attend summit, face vote on 10 June",
    "Host city awaits leaders, mayor's term ends on 1 October",
    "Erdogan to host leaders and fly to Baku on 20 May",
    "G20 leaders to meet three weeks after French elections on 3 May",
    "Summit to discuss truce brokered in March 2024",
    "Summit to review accord that both ratified in 2019",
    "Rail strike extended into Friday",
  ])("is none of the event: “%s”", (title) => {
    expect(read(title)).toBeUndefined();
  });

  it.each([
    ["Leaders to gather in Sochi, Russia, on 7 and 8 May", "2026-05-07/2026-05-08"],
    ["Summit to be held by 2027", "[..2027-12-31]"],
    ["No summit before 2027", "[2027-01-01..]"],
  ])("hides none that is: “%s”", (title, expected) => {
    expect(read(title)).toBe(expected);
  });

  it("is not read as the event's where two gatherings have one each", () => {
    expect(readOn("2026-05-20", "NATO to meet in Ankara on 7 July, G20 in Miami on 14 December").date).toBeUndefined();
  });

  it("may stand in an aside on somebody, and leaves the event to be found", () => {
    const aside = "Merz, who took office in May 2025, to attend G20 summit in Miami";
    expect(readOn("2026-05-20", aside)).toMatchObject({ event: "g20-miami-2026", date: undefined });
    const french = "Macron, dont le mandat s'achève en mai 2027, ira au sommet du G20 à Miami";
    expect(readOn("2026-05-20", french, { language: "fr" })).toMatchObject({
      event: "g20-miami-2026",
      date: undefined,
    });
  });

  it("is that of registration, not of what one registers for", () => {
    expect(readOn("2026-05-20", "Accreditation for Miami G20 ends on 30 July").date).toBeUndefined();
  });
});

describe("a year beside the day", () => {
  it.each([
    ["2027 G7 summit to be held on 14-16 June", "2027-06-14/2027-06-16"],
    ["2028 NATO conference to open in October", "2028-10"],
    ["Ministers to discuss 2027 budget at meeting on 18 December", "2026-12-18"],
    ["City builds hall before 2027 NATO summit", undefined],
  ])("tells the edition, or something else: “%s”", (title, expected) => {
    expect(read(title)).toBe(expected);
  });

  it.each([
    ["it", "Il vertice del 2027 si terrà il 26 e 27 giugno", "2027-06-26/2027-06-27"],
    ["de", "Der Gipfel 2028 beginnt am 3. Mai", "2028-05-03"],
    ["zh", "2027年峰会将于6月26日举行", "2027-06-26"],
    ["de", "Gipfel: Kanzler will bis 2031 sparen", undefined],
    ["ru", "Саммит впервые с 2019 года", undefined],
    ["zh", "5月起招募志愿者", undefined],
  ])("does so in %s: “%s”", (language, title, expected) => {
    const found = foreign(language, title);
    expect(found?.startsWith("[2019") ? undefined : found).toBe(expected);
  });
});

describe("“this week” on a Sunday", () => {
  it("may be the week that begins on the day after", () => {
    const onSunday = readFrom("2026-04-26");
    expect(onSunday("Xi to visit Moscow this week")).toBe("[2026-04-26..2026-05-03]");
    expect(onSunday("Xi to visit Moscow later this week")).toBe("[2026-04-27..2026-05-03]");
    expect(foreign("de", "Xi reist diese Woche nach Moskau", "2026-04-26")).toBe("[2026-04-26..2026-05-03]");
  });
});

describe("who is meant", () => {
  it("is the pope where the office is told alone, and one of two whom the archive has", () => {
    expect(readOn("2026-04-20", "Fidanza und Macron", { language: "de" }).proposed).toBeUndefined();
    expect(
      readOn("2026-02-21", "Annullato il vertice tra Fidanza e Macron", { language: "it" }).proposed?.participants,
    ).toEqual(["emmanuel-macron"]);
    expect(readOn("2018-03-29", "North and South Korea agree to hold talks").proposed?.participants).toEqual([
      "north-korea",
      "south-korea",
    ]);
  });
});
