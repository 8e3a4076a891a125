// What is off is the event, somebody's coming, or another thing beside it; and times that only look like those of the event.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

/** The G20 is to be in Miami in December, the NATO summit in Ankara on 7 and 8 July, Trump in Beijing on 14 and 15 May. */
const DAY = "2026-04-20";
const told = (title: string) => readOn(DAY, title);

describe("what is off", () => {
  it.each([
    ["Turkey pulls out of hosting NATO summit", "cancelled"],
    ["Turkey withdraws as host of July NATO summit", "cancelled"],
    ["Trump skips Beijing: state visit cancelled", "cancelled"],
    ["Beijing visit of Trump falls victim to tariff row", "cancelled"],
    ["China withdraws invitation to Trump for state visit", "cancelled"],
    ["NATO summit set for July 7 off, Rutte says", "cancelled"],
    ["Trump's China visit will have to wait, says Rubio", "postponed"],
    ["Trump's Beijing trip held up over tariffs", "postponed"],
    ["Trump's visit to Beijing not cancelled but delayed, Bessent says", "postponed"],
    ["Trump's Beijing trip pushed back from May 14 to end of month", "postponed"],
  ])("is the event itself: “%s” is %s", (title, status) => {
    expect(told(title)).toMatchObject({ lane: "lead", status });
  });

  it.each([
    "Spain's Sánchez drops out of NATO summit in Ankara",
    "South Korea's Lee postpones Ankara trip, to skip NATO summit",
    "NATO summit in Ankara cancelled? Rutte laughs it off",
  ])("is not told where somebody stays away, or asks: %s", (title) => {
    expect(told(title)).toMatchObject({ lane: "lead", event: "nato-ankara-2026", status: undefined });
  });

  it.each([
    "NATO cancels press centre contract for Ankara summit",
    "NATO drops Ukraine session from Ankara summit agenda",
    "NATO axes Russia language from Ankara summit communique",
    "Ankara airport cancels flights for NATO summit",
    "Trump cancels rally to prepare Beijing summit",
    "Rubio cancels trip to India to join Trump in Beijing",
    "Trump scraps trip to Tokyo to prepare for Beijing visit",
  ])("may be another thing: %s", (title) => {
    expect(["cancelled", "postponed"]).not.toContain(told(title).status);
  });
});

describe("a time", () => {
  it.each([
    "White House says Tuesday Trump will visit Beijing",
    "Five weeks before Trump's Beijing visit, tariffs rise",
    "Doubts grow over Trump's May visit to Beijing",
    "NATO summit in Ankara: July 7 gala menu unveiled",
  ])("is none of the event's, nor a step: %s", (title) => {
    const { date, status } = told(title);
    expect(date).toBeUndefined();
    expect(["confirmed", undefined]).toContain(status);
  });

  it("of ministers who meet before the summit is not the summit's", () => {
    expect(told("Ahead of July 7-8 summit, NATO ministers meet in Brussels on Thursday").lane).not.toBe("lead");
    expect(told("Kremlin hopes for Putin-Trump meeting before November midterms").lane).not.toBe("lead");
  });
});
