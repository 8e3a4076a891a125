// Whose a time is that stands in a headline on an event: that of the event, or of what others do about it.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

const BUDAPEST = "2025-10-18";
const ANKARA = "2026-05-22";
const BEIJING = "2026-03-18";
const ALASKA = "2025-08-10";

const dateOf = (day: string, title: string) => readOn(day, title).date;

describe("a time that is not the event's", () => {
  it.each([
    [BUDAPEST, "Bulgaria to rule on overflight for Budapest summit by Wednesday"],
    [BUDAPEST, "Brussels awaits word on Budapest summit, answer due on Tuesday"],
    [BUDAPEST, "Trump hopes for reply on Budapest summit by Thursday"],
    [BUDAPEST, "EU envoys to debate Budapest summit on Wednesday"],
    [BUDAPEST, "Sikorski to brief parliament on Budapest summit on 22 October"],
    [BUDAPEST, "Rubio, Lavrov to talk on Tuesday about Trump-Putin summit"],
    [BUDAPEST, "Witkoff travels to Moscow on Friday to prepare Trump-Putin summit"],
    [BUDAPEST, "Venue of Budapest summit to be announced next week"],
    [BUDAPEST, "Peskov to name date of Trump-Putin summit on Tuesday"],
    [BUDAPEST, "Putin has until 24 October to answer, Trump gives Moscow a week on Budapest summit"],
    [BUDAPEST, "Budapest summit: Trump to address nation on Sunday"],
    [BUDAPEST, "Fico received in Washington on 22 October, Budapest summit still on"],
    [BUDAPEST, "Trump to see Zelensky on Sunday ahead of Putin summit in Budapest"],
    [ANKARA, "Defence ministers to draft Ankara summit text on 11 June"],
    [ANKARA, "Trump to say by mid-June whether he attends NATO summit in Ankara"],
    [ANKARA, "Rutte visits Meloni on Tuesday before NATO summit in Ankara"],
    [ANKARA, "Accreditation for NATO summit in Ankara closes on 1 June"],
    [BEIJING, "Bessent sees He Lifeng in Geneva on Saturday to prepare Trump's Beijing visit"],
    [BEIJING, "White House to decide by Friday whether Trump goes to Beijing"],
    [ALASKA, "Macron invites Trump to video conference on Wednesday before Alaska summit"],
    ["2024-09-05", "Zelensky to address UN in September, second peace summit to follow"],
    ["2025-12-10", "Modi to receive Carney on 15 December, Quad summit without date"],
  ])("on %s: “%s”", (day, title) => {
    const read = readOn(day, title);
    // What is proposed beside it may have the time.
    if (read.lane === "lead" || read.proposed === undefined) expect(read.date).toBeUndefined();
  });

  it("leaves what stands ahead without a step of its own", () => {
    expect(readOn(BUDAPEST, "Merz hosts Tusk on Monday ahead of Budapest summit").lane).not.toBe("lead");
  });
});

describe("a time that is the event's", () => {
  it.each([
    [BUDAPEST, "Trump and Putin to discuss Ukraine in Budapest on 23 October", "2025-10-23"],
    [BUDAPEST, "Truce on agenda as leaders meet at Budapest summit on 23 October", "2025-10-23"],
    [BUDAPEST, "Hungary prepares for Trump-Putin summit on 23 October", "2025-10-23"],
    [BUDAPEST, "Orban calls Trump-Putin summit in Budapest for 23 October", "2025-10-23"],
    [BUDAPEST, "Budapest summit is on, Trump to meet Putin on 23 October", "2025-10-23"],
    [BUDAPEST, "Kremlin prepares Putin's trip to Budapest for 23 October", "2025-10-23"],
    [ANKARA, "NATO leaders to discuss drones at Ankara summit on 7 July", "2026-07-07"],
    ["2025-05-12", "Talks between India, Pakistan army chiefs set for noon today", "2025-05-12"],
    ["2025-10-18", "Egypt to host conference for recovery of Gaza Strip in November", "2025-11"],
  ])("on %s: “%s” is %s", (day, title, date) => {
    expect(dateOf(day, title)).toBe(date);
  });
});
