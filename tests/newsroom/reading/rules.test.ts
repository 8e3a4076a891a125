import { describe, expect, it } from "vitest";
import { edtfIn } from "#src/newsroom/edtf-text.ts";
import { kindFit, kindsTold } from "#src/newsroom/reading/event-kinds.ts";
import { clausesOf, cutHeadline } from "#src/newsroom/reading/headline-clauses.ts";
import { vetoesOn } from "#src/newsroom/reading/item-vetoes.ts";
import { type StepTold, statusOfStep } from "#src/newsroom/reading/status-of-step.ts";
import type { StepKind } from "#src/newsroom/reading/step-patterns.ts";

const isSpeaker = (words: string) => /^(?:Kremlin|White House|S\. African president)$/.test(words);
const clauses = (title: string) =>
  clausesOf(title, isSpeaker).map(({ text, role, opener }) => [role, text, ...(opener === undefined ? [] : [opener])]);

describe("a headline", () => {
  it.each([
    ["Xi meets Putin - Reuters", "Reuters", "Xi meets Putin"],
    ["Xi meets Putin in Moscow | The Guardian", "The Guardian", "Xi meets Putin in Moscow"],
    ["Xi to meet Putin in Moscow – Kremlin", "TASS", "Xi to meet Putin in Moscow – Kremlin"],
    ["Biden, Xi speak - The Daily Example", "The Daily Example", "Biden, Xi speak"],
  ])("loses its publisher and keeps who speaks: %s", (title, publisher, expected) => {
    expect(cutHeadline(title, publisher)).toBe(expected);
  });

  it("has clauses, of which those behind “after” and “amid” stand beside", () => {
    expect(clauses("Trump delays China visit amid Iran war")).toEqual([
      ["main", "Trump delays China visit"],
      ["beside", "Iran war", "amid"],
    ]);
    expect(clauses("Putin not to attend BRICS summit: S. African president")).toEqual([
      ["main", "Putin not to attend BRICS summit"],
      ["speaker", "S. African president"],
    ]);
    expect(clauses("COP26: Leaders arrive in Glasgow")[0]).toEqual(["topic", "COP26"]);
  });

  it.each([
    "Summit as early as Monday",
    "Talks before the end of the year",
    "U.S. President to visit",
    "Summit on Sept. 24 in Delhi",
  ])("is one clause where a word opens none: %s", (title) => {
    expect(clauses(title)).toHaveLength(1);
  });
});

describe("the kind of an event", () => {
  it("is told by its words, and a call is no meeting", () => {
    expect([...kindsTold("biden and xi hold phone call")]).toEqual(["call"]);
    expect(kindsTold("xi to visit moscow for summit")).toEqual(new Set(["summit", "visit"]));
    expect(kindsTold("biden calls out trump over iran").size).toBe(0);
  });

  it("fits the same best, a like one nearly, and a call no visit", () => {
    expect(kindFit("summit", new Set(["summit"]), false)).toBe(1.5);
    expect(kindFit("summit", new Set(["meeting"]), false)).toBe(1);
    expect(kindFit("visit", new Set(["call"]), false)).toBeLessThan(0);
    expect(kindFit("summit", new Set(), false)).toBeLessThan(0);
  });
});

describe("a veto", () => {
  it.each([
    ["Will Biden meet Xi?", "question"],
    ["Opinion: the summit that failed", "genre"],
    ["Ten years on, the summit is remembered", "anniversary"],
    ["World Cup: Qatar opens", "sport"],
    ["The summit nobody wanted | Martha Example", "author"],
  ])("is found: %s", (title, veto) => {
    expect(vetoesOn({ title, link: "https://example.org/a" })).toContain(veto);
  });

  it("is found in the address", () => {
    expect(vetoesOn({ title: "The summit", link: "https://example.org/commentisfree/2021/a" })).toEqual(["section"]);
  });

  it("is not found in a plain headline", () => {
    expect(vetoesOn({ title: "Xi to visit Moscow next week", link: "https://example.org/world/a" })).toEqual([]);
  });
});

describe("the status of a step", () => {
  const status = (kind: StepKind, date: string | undefined, other: Partial<StepTold> = {}) =>
    statusOfStep({
      kind,
      date: date === undefined ? undefined : edtfIn(date),
      byParty: false,
      hearsay: false,
      later: true,
      eventKind: "summit",
      first: undefined,
      last: undefined,
      today: "2026-03-11",
      ...other,
    });

  it("is tentative with a day and planned with less, and confirmed only by a party", () => {
    expect(status("sure", "2026-03-20")).toBe("tentative");
    expect(status("sure", "2026-04")).toBe("planned");
    expect(status("sure", undefined)).toBe("planned");
    expect(status("sure", "2026-04", { byParty: true })).toBe("confirmed");
    expect(status("planned", "2026-03-20", { byParty: true })).toBe("tentative");
    expect(status("sure", "2026-03-20", { byParty: true, hearsay: true })).toBe("tentative");
  });

  it("of a move is that of the new day, and postponed where only a year is named", () => {
    expect(status("moved", "2026-04-02")).toBe("tentative");
    expect(status("moved", "2027")).toBe("postponed");
    expect(status("moved", undefined)).toBe("postponed");
    expect(status("moved", undefined, { later: false })).toBe("planned");
  });

  it("of a denial is none, and of what is told as of today that it is held, unless its day lies ahead", () => {
    expect(status("denied", "2026-03-20")).toBeUndefined();
    expect(status("present", undefined)).toBe("held");
    expect(status("present", "2026-03-20")).toBe("tentative");
    expect(status("held", "2026-03-20")).toBeUndefined();
  });

  it("of a treaty or a measure is not told by those who meet on it", () => {
    expect(status("present", undefined, { eventKind: "measure" })).toBeUndefined();
    expect(status("present", undefined, { eventKind: "call" })).toBe("held");
    expect(status("held", undefined, { eventKind: "agreement" })).toBe("held");
  });
});
