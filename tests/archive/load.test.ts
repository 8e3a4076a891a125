import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, expect, test } from "vitest";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";

const ACTORS = `- id: joe-biden
  kind: person
  name: Joe Biden
  family-name: Biden
  country: united-states
  offices:
    - { title: President of the United States, from: 2021-01-20, to: 2025-01-20 }
- id: united-states
  kind: state
  name: United States
`;
const TOPICS = "- { id: us-china, name: US-China relations }\n";
const SOURCES = "- { id: wire-2021, publisher: Wire, title: A report, kind: press, language: en }\n";
const EVENT = `id: talk
title: A talk
kind: talks
participants:
  - { actor: joe-biden, as: President of the United States }
topics: [us-china]
developments:
  - known: 2021-10-01
    status: agreed
    date: "[..2021-12-31]"
    summary: They agree to talk.
    sources: [wire-2021]
  - known: 2021-11-01
    status: planned
    date: 2021-11-15
    summary: The day is named.
    sources: [wire-2021]
`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function archiveOf(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "archive-"));
  folders.push(dir);
  const all = {
    "actors.yaml": ACTORS,
    "topics.yaml": TOPICS,
    "sources.yaml": SOURCES,
    "events/talk.yaml": EVENT,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const dir = archiveOf(files);
  const loaded = createLoader(dir).load();
  const root = relative(process.cwd(), dir);
  return loaded.ok ? [] : loaded.faults.map((fault) => formatFault(fault).replace(`${root}/`, ""));
}

test("a whole archive loads", () => {
  expect(faultsOf({})).toEqual([]);
});

test("a fault is told as file:line:column", () => {
  expect(faultsOf({ "events/talk.yaml": EVENT.replace("actor: joe-biden", "actor: joe-bidden") })).toEqual([
    "events/talk.yaml:5:14  unknown actor “joe-bidden”; did you mean “joe-biden”?",
  ]);
});

test("every fault of every file comes at once, each once", () => {
  const faults = faultsOf({
    "events/talk.yaml": EVENT.replace("joe-biden", "nobody").replace("[us-china]", "[moon]"),
    "events/broken.yaml": "id: broken\ntitle: [",
    "topics.yaml":
      "- { id: Us_China, name: x }\n- { id: us-china, name: US-China relations }\n- { id: us-china, name: again }\n",
  });
  expect(faults.map((line) => line.split(":")[0])).toEqual(
    ["events/broken.yaml", "events/talk.yaml", "events/talk.yaml", "topics.yaml", "topics.yaml"].sort(),
  );
});

test("an id that stands in a broken entry is not also reported as unknown", () => {
  const faults = faultsOf({ "topics.yaml": "- { id: us-china, nam: US-China relations }\n" });
  expect(faults.every((line) => line.startsWith("topics.yaml"))).toBe(true);
});

test("records can be given a line each as JSON, and a bad line is told by its number", () => {
  const line = JSON.stringify({
    id: "call",
    title: "A call",
    kind: "call",
    developments: [{ known: "2021-01-01", status: "held", summary: "They talk.", sources: [] }],
  });
  expect(faultsOf({ "events/bulk.jsonl": `${line}\n` })).toEqual([]);
  expect(faultsOf({ "events/bulk.jsonl": `${line}\n{not json\n` })[0]).toMatch(/^events\/bulk.jsonl:2:1 {2}not JSON/);
  expect(faultsOf({ "events/bulk.jsonl": "" })[0]).toMatch(/^events\/bulk.jsonl:1:1 {2}is empty/);
});

test("a YAML file in a place that means nothing is told, a README is not", () => {
  expect(faultsOf({ "README.md": "# hello" })).toEqual([]);
  expect(faultsOf({ "events/deep/talk2.yaml": EVENT })[0]).toMatch(/not a place for archive data/);
});

test("a folder that is not there is a fault, not a crash", () => {
  const loaded = createLoader("/nonexistent/archive").load();
  expect(loaded.ok ? [] : loaded.faults.map(({ message }) => message)[0]).toMatch(/cannot be read/);
});

test("reading again gives the same archive while nothing has changed, and the new one when a file has", () => {
  const dir = archiveOf({});
  const loader = createLoader(dir);
  const first = loader.load();
  expect(loader.load()).toBe(first);
  writeFileSync(join(dir, "events/talk.yaml"), EVENT.replace("A talk", "Another talk"));
  const second = loader.load();
  expect(second.ok && second.archive.events.get("talk")?.title).toBe("Another talk");
  rmSync(join(dir, "events/talk.yaml"));
  const third = loader.load();
  expect(third.ok && third.archive.events.size).toBe(0);
});
