// What is far too large is told in a sentence, and not read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tooLarge } from "#src/archive/files/limits.ts";
import { createLoader } from "#src/archive/files/load.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "attache-limits-"));
  mkdirSync(join(dir, "events"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** What is told of a file, in a folder with nothing else. */
function faultsOf(name: string, text: string) {
  writeFileSync(join(dir, name), text);
  const loaded = createLoader(dir).load();
  const faults = loaded.ok ? [] : loaded.faults.filter(({ file }) => file.endsWith(name));
  return { messages: faults.map(({ message }) => message) };
}

test("a record of more than a megabyte, a list of more than eight", () => {
  expect(faultsOf("events/long.yaml", `id: long\n${"# filler\n".repeat(120_000)}`).messages).toEqual([
    "has 1.1 MB, and a file of this kind at most 1; it was not read",
  ]);
  expect(faultsOf("sources.yaml", "- id: [\n".repeat(1_020_000)).messages).toEqual([
    "has 8.2 MB, and a file of this kind at most 8; it was not read",
  ]);
});

test("sixty thousand keys, one to a line or all in one", () => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`);
  for (const text of [keys.join("\n"), `{${keys.join(", ")}}`]) {
    const { messages } = faultsOf("events/keys.yaml", text);
    expect(messages).toEqual([expect.stringMatching(/^a record has more than 5000 keys/)]);
  }
  const actor = `- id: one\n${keys.join("\n  ").replace("k0", "  k0")}\n`;
  expect(faultsOf("actors.yaml", actor).messages).toEqual([expect.stringMatching(/^a record has more than 5000 keys/)]);
});

test("of a hundred thousand faults the first hundred are told, and that there are more", () => {
  const { messages } = faultsOf("events.jsonl", "{half\n".repeat(100_000));
  expect(messages).toHaveLength(101);
  expect(messages.at(-1)).toMatch(/more faults; mend these first$/);
  const topics = Array.from({ length: 5_000 }, (_, index) => `- id: T ${index}\n  name: 1\n`).join("");
  const ofList = faultsOf("topics.yaml", topics).messages;
  expect(ofList.length).toBeLessThan(110);
});

test("a file of lines of more than a hundred megabytes, or with a line of more than a million signs", () => {
  expect(tooLarge({ layout: "lines" }, 200_000_000)).toBe(
    "has 200.0 MB, and a file of this kind at most 100; it was not read",
  );
  expect(tooLarge({ layout: "lines" }, 99_000_000)).toBeUndefined();
  expect(faultsOf("events.jsonl", `{"id":"${"x".repeat(1_000_001)}"}\n`).messages).toEqual([
    "a line has more than 1000000 signs; it was not read",
  ]);
});
