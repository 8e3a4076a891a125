// What a headline tells in so many words: who decided, what is only kept open, what stands beside, and what nobody says.
import { describe, expect, it } from "vitest";
import { capitalsOn } from "#src/newsroom/reading/capitals-of-day.ts";
import { anActor, anArchive } from "../../helpers/archive.ts";
import { readOn } from "./read-on.ts";

/** The G20 is to be in Miami in December, the NATO summit in Ankara in July, Trump in Beijing in May. */
const DAY = "2026-04-20";

describe("a step of what is to come", () => {
  it.each([
    ["NATO council endorses decision to hold Ankara summit on July 7", "tentative", "2026-07-07"],
    ["Turkey fixes July 7-8 for NATO summit in Ankara", "confirmed", "2026-07-07/2026-07-08"],
    ["Trump to visit China at Xi's invitation in May", "planned", "2026-05"],
    ["NATO opens 77th anniversary summit in Ankara", "planned", undefined],
    ["NATO leaders to gather in Ankara on July 7", "tentative", "2026-07-07"],
  ])("is as sure as who decided: %s", (title, status, date) => {
    expect(readOn(DAY, title)).toMatchObject({ lane: "lead", status, date });
  });

  it.each([
    ["NATO summit in Ankara off, leaders to meet online", "cancelled", undefined],
    ["NATO summit in Ankara put on hold until 2027", "postponed", "2027"],
    ["NATO summit in Ankara postponed until next year", "postponed", "2027"],
    ["Turkey: NATO summit in Ankara pushed back to September", "planned", "2026-09"],
    ["Trump will not travel to China in May, White House says", "postponed", undefined],
    ["Trump drops China tour", "cancelled", undefined],
  ])("is off, and until when is told by its own words: %s", (title, status, date) => {
    expect(readOn(DAY, title)).toMatchObject({ lane: "lead", status, date });
  });

  it.each([
    "Beijing avoids commenting on Trump's possible state visit",
    "White House has no details of Trump's state visit to Beijing",
    "Kremlin declines to confirm Trump's state visit to Beijing",
  ])("is none where nobody says anything: %s", (title) => {
    expect(readOn(DAY, title)).toMatchObject({ lane: "mention", status: undefined });
  });

  it("is told of what goes on by what was agreed there, and not by what is planned in it", () => {
    const told = "Allies sign off on defence plan at NATO summit in Ankara";
    expect(readOn("2026-07-08", told).status).toBe("held");
    expect(readOn("2026-05-14", "Xi and Trump hold first talks in six years on trade")).toMatchObject({
      lane: "lead",
      event: "us-china-beijing-visit-2026",
    });
  });
});

describe("what stands beside", () => {
  it("is no side of what the main clause tells, and who says so at the end is one", () => {
    expect(readOn("2026-03-05", "Talks with Moscow and US delayed amid Iran war, Zelensky says")).toMatchObject({
      event: "russia-ukraine-us-abu-dhabi-2026-3",
      status: "postponed",
      says: "Zelensky",
    });
    expect(readOn("2026-03-05", "Talks with Moscow and US delayed amid Iran war, says Zelensky").says).toBe("Zelensky");
  });
});

describe("a proposal", () => {
  it.each([
    "Modi to visit Kerala and Goa on Friday",
    "Springsteen's summer tour cancelled in Australia",
    "Russia rejects claims about Zelensky's possible visit to the Vatican",
  ])("is none of a journey at home, of a stage or of a claim: %s", (title) => {
    expect(readOn(DAY, title)).toMatchObject({ lane: "none", proposed: undefined });
  });

  it("is made of one side and of whoever invites it", () => {
    expect(readOn(DAY, "Modi accepts Merz's invitation for state visit")).toMatchObject({
      status: "agreed",
      proposed: { kind: "visit" },
    });
  });
});

describe("a capital", () => {
  const capital = { name: "Moscow", zone: "Europe/Moscow" };
  const archive = anArchive({
    actors: [
      anActor({ id: "russia", kind: "state", name: "Russia", capital }),
      anActor({ id: "soviet-union", kind: "state", name: "Soviet Union", capital }),
      anActor({
        id: "a-gorbachev",
        name: "A. Gorbachev",
        country: "soviet-union",
        offices: [{ title: "President of the Soviet Union", from: "1990-03-15", to: "1991-12-25" }],
      }),
      anActor({
        id: "a-yeltsin",
        name: "A. Yeltsin",
        country: "russia",
        offices: [{ title: "President of Russia", from: "1991-12-26", to: "1999-12-31" }],
      }),
    ],
  });

  it("is that of the state that is governed from there on the day", () => {
    expect(capitalsOn("1990-06-01", archive).get("moscow")).toBe("soviet-union");
    expect(capitalsOn("1998-06-01", archive).get("moscow")).toBe("russia");
  });
});
