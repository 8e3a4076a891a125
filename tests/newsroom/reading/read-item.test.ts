import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { createReadingIndex } from "#src/newsroom/reading/reading-index.ts";
import { frozen } from "../../helpers/shipped.ts";
import { readOn } from "./read-on.ts";

describe("a headline", () => {
  it("is a lead when it names a known event and a step of it", () => {
    expect(readOn("2021-11-13", "Biden and Xi to hold virtual summit on Monday")).toMatchObject({
      lane: "lead",
      event: "us-china-virtual-summit-2021",
      status: "tentative",
      date: "2021-11-15",
    });
  });

  it("is confirmed only by a party: as the publisher, or as one who says so", () => {
    const told = "Biden and Xi to hold virtual summit on Monday";
    expect(readOn("2021-11-13", `${told}, White House says`)).toMatchObject({
      status: "confirmed",
      says: "White House",
    });
    expect(readOn("2021-11-13", told, { kind: "official", country: "china" as never })).toMatchObject({
      status: "confirmed",
    });
    expect(readOn("2021-11-13", `${told}: sources`)).toMatchObject({ status: "tentative", says: "sources" });
  });

  it("is read without what became known later", () => {
    const early = readOn("2021-01-15", "Biden and Xi to hold virtual summit on Monday");
    expect(early.events.map(({ id }) => id)).not.toContain("us-china-virtual-summit-2021");
  });

  it.each([
    ["COP26 climate summit postponed over coronavirus", "postponed"],
    ["UK calls off COP26 climate summit", "cancelled"],
  ] as const)("tells what comes of a conference by its code: %s", (title, status) => {
    expect(readOn("2020-04-01", title)).toMatchObject({ lane: "lead", event: "cop26", status });
  });

  it("that denies gives no status, and contradicts what stands", () => {
    const denied = readOn("2021-11-13", "No plans for Biden-Xi virtual summit, White House says");
    expect(denied).toMatchObject({ event: "us-china-virtual-summit-2021", status: undefined, news: "contradicts" });
  });

  it("of an event that is put off to a day tells the day, and not that it is put off", () => {
    const moved = readOn("2021-11-13", "Biden-Xi virtual summit moved to November 22");
    expect(moved).toMatchObject({ event: "us-china-virtual-summit-2021", status: "tentative", date: "2021-11-22" });
  });

  it.each([
    "Opinion: Biden and Xi will meet, and nothing will change",
    "Will the Biden-Xi summit be held on Monday?",
    "What to know about the Biden-Xi virtual summit",
  ])("is no lead when it is opinion or a question: %s", (title) => {
    expect(readOn("2021-11-13", title).lane).not.toBe("lead");
  });

  it.each([
    "To be or not to be: a night at the opera",
    "Dua Lipa wins album of the year with Future Nostalgia",
    "China lands a second rover on the moon",
    "US inflation rises to 6.2 percent",
    "Police to reopen inquiry into 2019 burglary",
  ])("about something else is in no lane: %s", (title) => {
    expect(readOn("2021-11-13", title)).toMatchObject({ lane: "none", proposed: undefined });
  });

  it("proposes an event where two sides are to come together and none is known", () => {
    expect(readOn("2021-11-13", "Macron to visit Japan next month")).toMatchObject({
      lane: "none",
      proposed: { participants: ["emmanuel-macron", "japan"], kind: "visit" },
      status: "planned",
      date: "2021-12",
    });
  });

  it("has its quotations compared, when they are long enough", () => {
    const [quote] = readOn(
      "2022-11-14",
      "Xi: ‘Both nations will gain from cooperation and lose from confrontation’",
    ).quotes;
    expect(quote?.quote).toBeDefined();
    expect(readOn("2022-11-14", "Xi and Biden in ‘frank’ talks").quotes).toEqual([]);
  });

  it.each([
    ["Budapest summit between Trump and Putin shelved, now to take place in December", "2025-12"],
    ["Trump puts off Budapest summit with Putin, to be held in January", "2026-01"],
  ])("that is put off tells its new time in a clause of its own: %s", (title, date) => {
    expect(readOn("2025-10-22", title)).toMatchObject({ event: "us-russia-budapest-2025", status: "planned", date });
  });

  it("in another language has a step, a day and who says so", () => {
    expect(readOn("2026-02-20", "白宮稱特朗普將於3月31日至4月2日訪華", { language: "zh" })).toMatchObject({
      lane: "lead",
      event: "us-china-beijing-visit-2026",
      status: "confirmed",
      date: "2026-03-31/2026-04-02",
      says: "白宮",
    });
  });

  it.each([
    ["Talks with Ankara off, Peskova says", "Peskova"],
    ["Summit delayed over logistics, diplomats say", "diplomats"],
    ["Meeting won't take place, says MEA", "MEA"],
    ["Confirming a round of talks in Rome, the Kremlin is wary", "Kremlin"],
    ["Prime minister's office confirms Rome trip", "Prime minister's office"],
    ["Foreign ministers meet in Delhi, vow open seas", undefined],
    ["'A disgrace': Trump calls off summit", undefined],
    ["Erdogan Postpones Rome Trip", undefined],
  ])("names who says so: %s", (title, says) => {
    expect(readOn("2026-05-24", title).says).toBe(says);
  });

  it.each([
    ["en", "Modi cancels trip to G7 summit in Evian"],
    ["de", "Modi sagt G7-Gipfel in Évian ab"],
  ])("of %s calls no gathering of many off because one stays away: %s", (language, title) => {
    expect(readOn("2026-05-29", title, { language })).toMatchObject({ event: "g7-evian-2026", status: undefined });
  });

  it("calls none off by whoever drops a trip for it", () => {
    expect(readOn("2023-05-17", "Biden drops Sydney trip for Quad summit").status).toBeUndefined();
  });

  it("tells again what is off, by whatever word, and a step that nobody has told", () => {
    expect(readOn("2023-02-05", "Blinken scraps Beijing trip").news).toBe("known");
    expect(readOn("2023-02-20", "Blinken scraps Beijing trip").news).toBe("new");
    expect(readOn("2025-10-22", "Trump cancels Budapest summit with Putin").news).toBe("new");
  });

  it("denies what stands, but not by saying that it has no day yet", () => {
    expect(readOn("2025-08-21", "Lavrov rejects Putin-Zelensky meeting").news).toBe("contradicts");
    expect(readOn("2025-08-21", "No date yet for Putin-Zelensky meeting").news).toBe("known");
  });

  it("never makes the reader throw, whatever its text, language and day", () => {
    const index = createReadingIndex(frozen(), "2025-06-01");
    const names = fc.constantFrom(
      "Trump",
      "Xi",
      "G20",
      "summit",
      "to",
      "meet",
      ":",
      "-",
      "“",
      "in",
      "Beijing",
      "May",
      "14",
      "?",
      "will",
      "not",
      ",",
      "after",
    );
    const title = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.array(names, { maxLength: 14 }).map((words) => words.join(" ")),
    );
    const language = fc.constantFrom("en", "ru", "zh", "ar", "xx");
    fc.assert(
      fc.property(title, language, fc.integer({ min: 0, max: 2_000_000_000_000 }), (text, tongue, published) => {
        const item = {
          link: "",
          title: text,
          excerpt: "",
          published,
          publisher: "",
          kind: "press",
          language: tongue,
          country: undefined,
          zone: "Asia/Tokyo",
        } as const;
        expect(() => readItem(item, { index })).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
