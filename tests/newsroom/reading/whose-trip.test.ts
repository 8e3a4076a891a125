// Whose trip or meeting a headline tells, what is told beside what is only mentioned, and when something was said. Headlines are made up.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("whose trip it is", () => {
  it("is that of who is named, also where the place and the gathering are told with it", () => {
    for (const title of [
      "Putin's attendance at Miami G20 undecided, says Kremlin aide",
      "Putin not going to Miami, Lavrov to represent Russia at G20",
    ])
      expect(readOn("2026-05-22", title), title).toMatchObject({ event: "putin-g20-miami-2026", status: undefined });
  });

  it("is none of the archive's where somebody goes whom it lacks, or two are to be hosted", () => {
    expect(readOn("2026-05-20", "Merz to visit Beijing next year")).toMatchObject({
      lane: "none",
      proposed: { participants: ["china"], kind: "visit" },
      date: "2027",
    });
    expect(readOn("2026-05-25", "Turkey offers to host Zelensky and Putin in Istanbul").event).not.toBe(
      "putin-turkiye-visit",
    );
  });

  it("is proposed, with its own status and day, beside an event that is only mentioned", () => {
    expect(readOn("2026-05-11", "Araghchi to visit Moscow on Wednesday ahead of Islamabad talks")).toMatchObject({
      lane: "mention",
      proposed: { kind: "visit" },
      status: "tentative",
      date: "2026-05-13",
    });
    expect(readOn("2026-05-20", "Merz puts off visit to India over coalition crisis")).toMatchObject({
      proposed: { participants: ["india"], kind: "visit" },
      status: "postponed",
    });
    expect(readOn("2026-05-24", "Modi to receive Merz in New Delhi on 3 June").proposed?.kind).toBe("meeting");
  });

  it("is told by where somebody is to be, or comes not", () => {
    expect(readOn("2026-01-10", "Trump says he will be in Beijing in April")).toMatchObject({
      lane: "lead",
      event: "us-china-beijing-visit-2026",
      date: "2026-04",
    });
    expect(readOn("2026-05-20", "Trump will not come to Evian, White House confirms")).toMatchObject({
      lane: "mention",
      event: "g7-evian-2026",
      status: undefined,
    });
  });

  it("is not that of who only speaks of two others", () => {
    expect(readOn("2022-02-24", "Blinken: no point now in sit-down between Biden and Putin")).toMatchObject({
      event: "us-russia-summit-proposal-2022",
      status: undefined,
    });
  });
});

describe("a step", () => {
  it.each([
    ["2020-05-31", "Trump says he is pushing G7 gathering back, calls current line-up outdated", "postponed"],
    ["2020-12-09", "EU-AU video summit pulled at last minute, no reason given", "cancelled"],
    ["2026-05-20", "Armenia gives up hosting COP17", "cancelled"],
    ["2026-05-20", "Putin's long-awaited Türkiye trip slips yet again", "postponed"],
    ["2026-02-10", "US and Russia agree to open arms control talks after New START lapses", "agreed"],
    ["2025-10-28", "Trump says he would extend Asia trip to see Kim", "floated"],
  ])("is read in the words of newspapers (%s, %s)", (day, title, status) => {
    expect(readOn(day, title).status).toBe(status);
  });
});

describe("when something was said", () => {
  it("is no day of what was said", () => {
    expect(
      readOn("2025-10-18", "Putin tells Orbán by phone on Friday he looks forward to Budapest summit"),
    ).toMatchObject({ event: "us-russia-budapest-2025", date: undefined });
    expect(readOn("2021-11-11", "Xi's letter on Tuesday sets tone for summit with Biden").date).toBeUndefined();
  });
});

describe("by when something is to be done", () => {
  it.each([
    ["2018-04-27", "Kim and Moon vow to end Korean War this year"],
    ["2026-05-12", "Macron pledges 23 billion at Nairobi summit, jobs by 2030"],
    ["2026-05-08", "ASEAN leaders in Cebu back fuel stockpile by year-end"],
    ["2022-02-22", "Biden accepts Putin summit on condition Moscow holds fire this week"],
    ["2025-11-25", "Trump drops Thursday deadline for Kyiv"],
  ])("is no day of the meeting where it is promised (%s, %s)", (day, title) => {
    expect(readOn(day, title).date).toBeUndefined();
  });
});
