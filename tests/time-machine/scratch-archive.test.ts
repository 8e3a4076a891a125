import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, type Day } from "@attache/edtf";
import { afterAll, expect, test } from "vitest";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { finish } from "#src/archive/steps.ts";
import { readRawArchive } from "#src/time-machine/raw-records.ts";
import { openScratchArchive } from "#src/time-machine/scratch-archive.ts";
import { sample } from "#tests/helpers/runs.ts";
import { FROZEN, frozen } from "#tests/helpers/shipped.ts";

const dir = mkdtempSync(join(tmpdir(), "archive-then-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const raw = finish(readRawArchive(FROZEN));
const scratch = openScratchArchive(join(dir, "data"), raw, frozen());
const loader = createLoader(scratch.dir);

function loadThen(day: Day) {
  scratch.setDay(day);
  const loaded = loader.load();
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
  return loaded.archive;
}

test("on any day the scratch archive is whole, and tells of each event what was surely known then, and no more", () => {
  const days = Array.from({ length: 60 }, (_, index) => addDays("2018-01-01", index * 51));
  for (const day of sample(days)) {
    const then = loadThen(day);
    for (const [id, event] of frozen().events) {
      const known = stateAsOf(event, day);
      const told = then.events.get(id);
      expect(told === undefined ? undefined : stateAsOf(told, undefined), `${id} on ${day}`).toEqual(known);
    }
  }
});

test("a president of later is none yet, and one whose term ended later has no end yet", () => {
  const offices = (day: Day) =>
    loadThen(day)
      .actors.get("joe-biden")
      ?.offices.map(({ title, to }) => `${title}${to === undefined ? "" : ", ended"}`);
  expect(offices("2020-06-01")).toEqual(["Vice President of the United States, ended"]);
  expect(offices("2021-11-10")).toEqual([
    "Vice President of the United States, ended",
    "President of the United States",
  ]);
  expect(offices("2025-03-01")?.at(-1)).toBe("President of the United States, ended");
});

test("a quote is there from the day of its first public wording, and only with wordings of that day or before", () => {
  expect(loadThen("2021-11-08").quotes.has("xi-letter-ncuscr-2021")).toBe(false);
  expect(
    loadThen("2021-11-09")
      .quotes.get("xi-letter-ncuscr-2021")
      ?.wordings.map(({ kind }) => kind),
  ).not.toContain("garbled");
  expect(
    loadThen("2021-11-10")
      .quotes.get("xi-letter-ncuscr-2021")
      ?.wordings.map(({ kind }) => kind),
  ).toContain("garbled");
});

test("from one day to the next only what became known is written", () => {
  scratch.setDay("2021-11-11");
  expect(scratch.setDay("2021-11-11")).toBe(0);
  const before = read();
  scratch.setDay("2021-11-12");
  const after = read();
  const differing = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(differing).toContain("us-china-virtual-summit-2021.yaml");
  expect(differing.length).toBeLessThan(6);
  scratch.setDay("2021-11-11");
  expect(read()).toEqual(before);
});

function read(): Readonly<Record<string, string>> {
  const events = join(scratch.dir, "events");
  return Object.fromEntries(readdirSync(events).map((name) => [name, readFileSync(join(events, name), "utf8")]));
}
