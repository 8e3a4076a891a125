// What the documents say of speed is what was measured.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Figure } from "../../bench/harness/question.ts";
import { readResults } from "../../bench/harness/results.ts";
import { compared, growthExponent, levelOf, quantile } from "../../bench/harness/statistics.ts";
import { figuresDocument, tableOf, withFigures } from "../../bench/harness/tables.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("the README's table of figures is made from bench/results.json", () => {
  expect(textOf("README.md")).toBe(withFigures(textOf("README.md"), readResults()));
});

test("bench/figures.md is made from bench/results.json", () => {
  expect(textOf("bench/figures.md")).toBe(figuresDocument(readResults()));
});

test("every result is of a question that there is", () => {
  const questions = readdirSync(join(ROOT, "bench", "questions")).map((file) => file.replace(/\.ts$/, ""));
  expect(Object.keys(readResults()).filter((name) => !questions.includes(name))).toEqual([]);
});

test("a goal that is missed says so, and a cell without a value is empty", () => {
  const figures: readonly Figure[] = [
    { what: "one", unit: "ms", ours: { median: 1234.5, p99: 0.01234 }, goals: [{ text: "ms ≤ 5", met: false }] },
    { what: "two", unit: "MB", ours: { median: 2 }, baseline: { name: "bare", median: 1 }, ratio: 2, spread: 0.051 },
  ];
  expect(tableOf({ figures }).split("\n")).toEqual([
    "| what | median · p99 | beside | spread | goal |",
    "|---|---|---|---|---|",
    "| one | 1,235 · 0.0123 ms |  |  | ms ≤ 5: **missed** |",
    "| two | 2 MB | 2 × bare (1) | 5 % |  |",
  ]);
});

test("a document without a place for figures is refused", () => {
  expect(() => withFigures("# Attaché", {})).toThrow("no part");
});

test("of items that cost differently the least of their rounds counts", () => {
  const rounds = [
    [1, 10, 100],
    [3, 5, 200],
  ];
  expect(levelOf(rounds)).toEqual({ median: 5, p99: 100 });
});

test("of what is alike every time counts; the ratio is that of the medians, the spread that of the rounds", () => {
  const [ours, baseline] = [
    [[4], [6], [8]],
    [[2], [2], [2]],
  ];
  expect(compared({ what: "it", ours, baseline, name: "bare", alike: true })).toMatchObject({
    ours: { median: 6, p99: 8 },
    ratio: 3,
    spread: 1 / 3,
  });
});

test("a cost that grows with the square root of the size has the exponent 0.5", () => {
  expect(growthExponent([1, 10], [1_000, 100_000])).toBeCloseTo(0.5);
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
});
