// bench/results.json: what was measured last of each question.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "./question.ts";

export type Result = {
  readonly asks: string;
  readonly environment: string;
  readonly seconds: number;
  readonly figures: readonly Figure[];
};

/** By the names of the questions, in alphabetical order. */
export type Results = Readonly<Record<string, Result>>;

const PATH = join(import.meta.dirname, "..", "results.json");

export function readResults(): Results {
  return existsSync(PATH) ? (JSON.parse(readFileSync(PATH, "utf8")) as Results) : {};
}

/** Takes the place of what was measured before of the same questions; gives all. */
export function saveResults(found: Results): Results {
  const all = { ...readResults(), ...found };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(PATH, `${JSON.stringify(sorted, rounded, 2)}\n`);
  // As they will be read: rounded.
  return readResults();
}

/** Four digits say all that was measured. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(4)) : value;
}
