import { parseEdtf } from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EventId } from "#src/archive/fields.ts";
import type { Status } from "#src/archive/vocabulary.ts";
import type { Lead, LeadHeadline } from "#src/newsroom/desk/lead.ts";
import { blankLead } from "#src/newsroom/desk/place-reading.ts";
import { followsLead, isSameStep, wordsInCommon } from "#src/newsroom/desk/same-step.ts";
import type { ItemReading } from "#src/newsroom/reading/item-reading.ts";

const TALKS = EventId.parse("talks");
const NOW = Date.parse("2026-11-26T10:00:00Z");

const headline = (title: string, day = "2026-11-26"): LeadHeadline => ({
  link: `https://news.example/${title}`,
  title,
  publisher: "A News",
  kind: "press",
  language: "en",
  published: `${day}T09:00:00Z`,
});

const lead = (given: Partial<Lead> = {}): Lead => ({
  ...blankLead("talks", NOW),
  about: "step",
  event: TALKS,
  candidates: [{ id: TALKS, score: 7 }],
  headlines: [headline("Iran talks in Rome postponed again, Oman says")],
  status: "postponed",
  ...given,
});

const edtf = (text: string) => {
  const parsed = parseEdtf(text);
  return parsed.ok ? parsed.value : undefined;
};

const reading = (status: Status | undefined, date?: string, event = TALKS): ItemReading => ({
  lane: "lead",
  events: [{ id: event, score: 6 }],
  proposed: undefined,
  status,
  date: date === undefined ? undefined : edtf(date),
  says: undefined,
  quotes: [],
  news: "new",
  why: "",
});

describe("two headlines tell one step", () => {
  const planned = lead({ status: "planned", date: "2026-12" });

  test("where one paper has planned and another tentative, and the day lies in the month", () => {
    expect(isSameStep(planned, headline("x"), reading("tentative", "2026-12-14"))).toBe(true);
  });

  test("but not of days that exclude each other, of another event, or of another sort", () => {
    expect(isSameStep(planned, headline("x"), reading("tentative", "2027-01-14"))).toBe(false);
    expect(isSameStep(planned, headline("x"), reading("planned", "2026-12", EventId.parse("summit")))).toBe(false);
    expect(isSameStep(planned, headline("x"), reading("cancelled"))).toBe(false);
  });

  test("where neither has a status only if their words are alike: who skips and who arrives are two", () => {
    const { status: _, ...skips } = lead({ headlines: [headline("Putin skips the talks in Rome")] });
    expect(isSameStep(skips, headline("Xi arrives for a summit"), reading(undefined))).toBe(false);
    expect(isSameStep(skips, headline("Kremlin: Putin skips talks in Rome"), reading(undefined))).toBe(true);
  });

  test("but not when a week lies between them", () => {
    expect(isSameStep(planned, headline("x", "2026-12-03"), reading("planned", "2026-12"))).toBe(false);
  });
});

describe("a headline that names too little", () => {
  test("follows a sure lead whose words it shares", () => {
    expect(followsLead(lead(), headline("Talks in Rome postponed again"))).toBe(true);
  });

  test("follows no lead that is itself unsure, and none with other words", () => {
    expect(
      followsLead(lead({ candidates: [{ id: TALKS, score: 4 }] }), headline("Talks in Rome postponed again")),
    ).toBe(false);
    expect(followsLead(lead(), headline("Strike talks at the docks go on"))).toBe(false);
  });
});

test("words in common are a share that does not depend on the order", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const share = wordsInCommon(a, b);
      expect(share).toBe(wordsInCommon(b, a));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});
