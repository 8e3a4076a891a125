// Of whom a headline tells: what markets, towns and bystanders do is no step of the event that is named beside them.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

/** The NATO summit is to be in Ankara in July, the G20 in Miami in December. */
const DAY = "2026-04-20";

describe("what bystanders do", () => {
  it.each([
    "Rail strike set to hit NATO summit in Ankara",
    "Stocks steady as investors await NATO summit in Ankara",
    "Miami hotels open early for G20 summit visitors",
    "Ankara museum begins exhibition inspired by NATO summit",
    "Miami police plan road closures for G20 summit",
    "Taxi drivers in Ankara to learn English for NATO summit",
    "Ankara traffic: where roads are closed for the NATO summit",
    "Investors cheer NATO summit plan in Ankara",
    "Farmers near Ankara brace for NATO summit preparations",
  ])("is no lead: “%s”", (title) => {
    expect(readOn(DAY, title).lane).not.toBe("lead");
  });

  it.each([
    ["Stocks fall as NATO summit in Ankara is called off", "cancelled"],
    ["Rutte confirms NATO summit in Ankara for July", "planned"],
    ["NATO leaders to meet in Ankara in July", "planned"],
    ["Protesters cheer as Turkey scraps NATO summit in Ankara", "cancelled"],
  ])("hides none: “%s” is %s", (title, status) => {
    const { lane, status: read } = readOn(DAY, title);
    expect([lane, read === "confirmed" ? "planned" : read]).toEqual(["lead", status]);
  });
});

describe("a verb that looks like a step", () => {
  it.each([
    ["2025-10-16", "Vance and Tusk hold call to discuss drone incursions"],
    ["2026-05-05", "Modi and Takaichi meet in Delhi to discuss chips"],
  ])("proposes nothing where it tells what for: %s %s", (day, title) => {
    expect(readOn(day, title).proposed).toBeUndefined();
  });

  it.each([
    ["2026-04-20", "NATO seeks another venue for Ankara summit"],
    ["2025-10-20", "Brazil looks at ongoing strikes before COP30 in Belem"],
  ])("is none of a venue that is looked for, nor of what else goes on: %s %s", (day, title) => {
    expect(readOn(day, title)).toMatchObject({ lane: "mention", status: undefined });
  });

  it.each([
    ["2026-04-20", "en", "Turkey unveils logo for NATO summit in Ankara"],
    ["2026-04-20", "en", "Tirana picks contractor for 2027 NATO summit venue"],
    ["2026-05-28", "en", "Putin to decide on Miami trip in December, Ushakov says"],
    ["2026-04-20", "ru", "Трамп пригласил Токаева на саммит G20 в Майами"],
    ["2026-04-20", "ko", "트럼프, 푸틴을 마이애미 G20에 초청"],
  ])("tells no status of a logo, a decision to come or a guest who is asked: %s %s: %s", (day, language, title) => {
    expect(readOn(day, title, { language }).status).toBeUndefined();
  });

  it("still tells what is to come behind “plans” and “set”", () => {
    expect(readOn("2026-05-05", "Modi and Takaichi plan to meet in Delhi to discuss chips").proposed).toBeDefined();
    expect(readOn("2026-04-20", "NATO leaders to gather in Ankara to discuss spending")).toMatchObject({
      lane: "lead",
      status: "planned",
    });
  });
});

describe("what follows a summit that is known to be over", () => {
  it.each([
    "Kallas welcomes statement after Trump-Putin summit in Alaska",
    "Joint appeal by Baltic presidents following Alaska summit of Trump and Putin",
  ])("is a mention of it: “%s”", (title) => {
    expect(readOn("2025-08-17", title)).toMatchObject({ lane: "mention", event: "us-russia-alaska-2025" });
  });

  it("is that summit where it is told on its day", () => {
    expect(readOn("2025-08-16", "Trump and Putin meet in Alaska")).toMatchObject({ event: "us-russia-alaska-2025" });
  });
});

describe("what is not to be at its time", () => {
  it("is put off, and its old time is not its new one", () => {
    expect(readOn(DAY, "NATO leaders won't meet in Ankara in July, official says")).toMatchObject({
      status: "postponed",
      date: undefined,
    });
    expect(readOn(DAY, "No NATO summit in Ankara in July, official says")).toMatchObject({
      status: "postponed",
      date: undefined,
    });
  });

  it("and was never expected then, is denied without a time", () => {
    expect(readOn(DAY, "No NATO summit in Ankara in November, official says")).toMatchObject({
      status: undefined,
      date: undefined,
    });
  });

  it.each(["Turkey says no to July NATO summit in Ankara", "NATO summit not on Erdogan's July calendar, aide says"])(
    "says no of it: “%s”",
    (title) => {
      expect(readOn(DAY, title)).toMatchObject({ status: undefined, date: undefined });
    },
  );
});
