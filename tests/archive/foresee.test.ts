import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLoader } from "#src/archive/files/load.ts";

const TOPICS = "- id: trade\n  name: trade\n";
const EVENT =
  "id: talks\ntitle: Talks\nkind: talks\ntopics: [trade]\ndevelopments:\n  - known: 2026-01-01\n    status: held\n    summary: x\n    sources: []\n";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "attache-foresee-"));
  writeFileSync(join(dir, "topics.yaml"), TOPICS);
});

afterEach(() => rmSync(dir, { recursive: true }));

test("what would be read with other texts is foreseen, and leaves no trace", () => {
  const loader = createLoader(dir);
  const before = loader.load();
  const foreseen = loader.foresee(new Map([["events/talks.yaml", EVENT]]));
  expect(foreseen.ok && foreseen.records.events.map(({ value }) => value.id)).toEqual(["talks"]);
  const again = loader.load();
  expect(again).toBe(before);
  expect(again.ok && again.archive.events.size).toBe(0);
});

test("faults are foreseen, of other files as well, and are those of the files once they are written", () => {
  const loader = createLoader(dir);
  loader.load();
  const texts = new Map([
    ["events/talks.yaml", EVENT],
    ["topics.yaml", undefined],
  ]);
  const foreseen = loader.foresee(texts);
  rmSync(join(dir, "topics.yaml"));
  mkdirSync(join(dir, "events"));
  writeFileSync(join(dir, "events/talks.yaml"), EVENT);
  const loaded = loader.load();
  expect(foreseen.ok ? [] : foreseen.faults).toMatchObject([{ line: 4, message: "unknown topic “trade”" }]);
  expect(foreseen).toEqual(loaded);
});
