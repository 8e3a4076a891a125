// What is made of records, written into boxes and read again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readBoxes, writeBoxes } from "#src/archive/saved/boxes.ts";
import { readValue, valueBoxes } from "#src/archive/saved/plain-values.ts";
import { finish } from "#src/archive/steps.ts";

const RECORDS = ["one", "two", "three"].map((id) => ({ id }));

function readAgain(value: unknown): unknown {
  const dir = mkdtempSync(join(tmpdir(), "values-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const path = join(dir, "boxes");
  const places = new Map<unknown, number>(RECORDS.map((record, place) => [record, place]));
  finish(
    writeBoxes(
      path,
      "this",
      valueBoxes(value, (record) => places.get(record)),
    ),
  );
  return readBoxes(path, "this", (boxes) => readValue(boxes, RECORDS));
}

test("arrays of numbers, texts, maps and sets come back as they were, within objects too", () => {
  const value = {
    numbers: Uint32Array.of(1, 2 ** 32 - 1),
    small: Uint16Array.of(65_535),
    halves: Float64Array.of(0.5, Number.NaN),
    none: new Uint32Array(0),
    within: { texts: ["习近平", "", "“”"], lists: [["a", 1], []], word: "x" },
    lengths: new Map([["a", 3]]),
    keys: new Map([[97, ["a", "ab"]]]),
    words: new Set(["b", "a"]),
    empty: new Map(),
  };
  expect(readAgain(value)).toStrictEqual(value);
});

test("records come back as the objects that they are, in their order", () => {
  const [one, two, three] = RECORDS;
  const value = {
    order: [three, one, two, one],
    by: new Map([
      ["a", [two]],
      ["b", [three, one]],
    ]),
    none: [],
  };
  const read = readAgain(value) as typeof value;
  expect(read).toStrictEqual(value);
  expect(read.order[0]).toBe(three);
  expect(read.by.get("b")?.[1]).toBe(one);
});
