// What is called off, put off, declined or in doubt, whether the archive has the event or not: a table of made-up headlines, and real ones by another hand, of whose unseen half nothing is shown but totals.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { judgeOff, type OffLabel, type OffWord, offFigures, offLabelsIn } from "./judge-off.ts";

const TABLE = parse(readFileSync(join(import.meta.dirname, "off-without-event.yaml"), "utf8")) as Readonly<
  Record<string, Readonly<Record<OffWord | "nothing-of-ours", readonly string[]>>>
>;

const DAY = "2025-11-10";

const LEAST = {
  seen: { off: 0.97, declined: 0.8, doubtful: 0.99, none: 0.99 },
  unseen: { off: 0.93, declined: 0.95, doubtful: 0.8, none: 0.95 },
} as const;

describe("what is off, of any event", () => {
  const rows = Object.entries(TABLE).flatMap(([language, words]) =>
    Object.entries(words).map(([word, titles]) => ({ language, word, titles })),
  );

  it.each(rows)("is told from what is not ($language, $word)", ({ language, word, titles }) => {
    const isOurs = word !== "nothing-of-ours";
    const labels = titles.map(
      (title): OffLabel => ({
        title,
        published: DAY,
        url: "https://example.org/1",
        off: isOurs ? (word as OffWord) : "none",
        kind: isOurs ? "diplomatic" : "other",
        why: "",
        event: "made-up",
        language,
      }),
    );
    const misread = judgeOff(labels).filter(({ isRight }) => !isRight);
    expect(misread.map(({ label, read }) => ({ title: label.title, read }))).toEqual([]);
  });
});

describe.each(["seen", "unseen"] as const)("real headlines on what is off, %s", (half) => {
  const figures = offFigures(judgeOff(offLabelsIn(half)));
  const least = LEAST[half];

  it("are read as called off or put off where they say so", () => {
    expect(figures.off.rate).toBeGreaterThan(least.off);
  });

  it("are read as declined or in doubt where they say that", () => {
    expect(figures.declined.rate).toBeGreaterThan(least.declined);
    expect(figures.doubtful.rate).toBeGreaterThan(least.doubtful);
  });

  it("are rarely read as off where they say something else", () => {
    expect(figures.none.rate).toBeGreaterThan(least.none);
  });
});
