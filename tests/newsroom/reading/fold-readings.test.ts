import { parseEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import type { EventId } from "#src/archive/fields.ts";
import type { Status } from "#src/archive/vocabulary.ts";
import { areOneStep, foldKey, foldReadings, type ReadHeadline } from "#src/newsroom/reading/fold-readings.ts";
import type { ItemReading } from "#src/newsroom/reading/item-reading.ts";

const DAY = Date.parse("2026-03-11T12:00:00Z");

function headline(
  title: string,
  {
    status,
    date,
    score = 7,
    lane = "lead",
    at = DAY,
  }: { status?: Status; date?: string; score?: number; lane?: ItemReading["lane"]; at?: number } = {},
): ReadHeadline {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  return {
    item: { title, published: at },
    reading: {
      lane,
      events: lane === "none" ? [] : [{ id: "rome-talks" as EventId, score }],
      proposed: undefined,
      status,
      date: parsed?.ok ? parsed.value : undefined,
      says: undefined,
      quotes: [],
      news: "new",
      why: "",
    },
  };
}

describe("headlines on one step", () => {
  it("are of one event and of one class, though one has planned and the other tentative", () => {
    const one = headline("Talks set for next week", { status: "planned", date: "[2026-03-16..2026-03-22]" });
    const other = headline("Talks on Friday 20 March", { status: "tentative", date: "2026-03-20" });
    expect(areOneStep(one, other)).toBe(true);
    expect(foldKey(one.reading)).toBe(foldKey(other.reading));
  });

  it("are not those whose dates exclude each other, that are days apart, or of another class", () => {
    const one = headline("Talks on 20 March", { status: "tentative", date: "2026-03-20" });
    expect(areOneStep(one, headline("Talks on 27 March", { status: "tentative", date: "2026-03-27" }))).toBe(false);
    expect(areOneStep(one, headline("Talks postponed", { status: "postponed" }))).toBe(false);
    expect(
      areOneStep(
        one,
        headline("Talks on 20 March", { status: "tentative", date: "2026-03-20", at: DAY + 4 * 86_400_000 }),
      ),
    ).toBe(false);
  });

  it("take with them what says nearly the same and attaches to nothing", () => {
    const lead = headline("Iran talks in Rome postponed again, Oman says", { status: "postponed", score: 8 });
    const follower = headline("Rome talks postponed again", { lane: "none" });
    const stranger = headline("Rail talks go on in Leeds", { lane: "none" });
    expect(foldReadings([follower, lead, stranger])).toEqual([[lead, follower]]);
  });
});
