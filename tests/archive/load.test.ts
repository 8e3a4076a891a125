import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, expect, test } from "vitest";
import { formatFault } from "#src/archive/faults.ts";
import { createLoader } from "#src/archive/load.ts";

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

test.each([
  ["a syntax error", EVENT.replace("topics: [us-china]", "topics: [us-china"), /^events\/talk.yaml:\d+:\d+ {2}/],
  [
    "an unknown actor",
    EVENT.replace("actor: joe-biden", "actor: joe-bidden"),
    "events/talk.yaml:5:14  unknown actor “joe-bidden”; did you mean “joe-biden”?",
  ],
  ["an unknown topic", EVENT.replace("[us-china]", "[moon]"), "events/talk.yaml:6:10  unknown topic “moon”"],
  [
    "an unknown source",
    EVENT.replace("sources: [wire-2021]", "sources: [wire-2012]"),
    "events/talk.yaml:12:15  unknown source “wire-2012”; did you mean “wire-2021”?",
  ],
  [
    "an unreadable date",
    EVENT.replace("date: 2021-11-15", "date: 2021-02-30"),
    /^events\/talk.yaml:15:11 {2}date: 2021-02-30: February 2021 has 28 days/,
  ],
  [
    "an American date",
    EVENT.replace("date: 2021-11-15", "date: 11/15/2021"),
    /^events\/talk.yaml:15:11 {2}date: .*2021-11-15/,
  ],
  [
    "developments out of order",
    EVENT.replace("known: 2021-11-01", "known: 2021-09-01"),
    "events/talk.yaml:13:12  known: 2021-09-01 comes after 2021-10-01: developments stand oldest first",
  ],
  [
    "an office not held then",
    EVENT.replaceAll("2021-1", "2020-1"),
    "events/talk.yaml:5:29  as: Joe Biden was not President of the United States at any time of this",
  ],
  [
    "an office that nobody knows",
    EVENT.replace("as: President of the United States", "as: King"),
    /^events\/talk.yaml:5:29 {2}as: no office “King” of Joe Biden in actors.yaml; there: “President of the United States”/,
  ],
  [
    "a file named otherwise than its id",
    EVENT.replace("id: talk", "id: chat"),
    "events/talk.yaml:1:5  id: “chat” in a file named talk: the file name is the id",
  ],
  [
    "an unknown key",
    EVENT.replace("kind: talks", "kind: talks\ncolour: red"),
    /^events\/talk.yaml:4:\d+ {2}Unrecognized key: "colour"/,
  ],
  [
    "an unknown status",
    EVENT.replace("status: planned", "status: sure"),
    /^events\/talk.yaml:14:13 {2}status: Invalid option/,
  ],
  [
    "no development at all",
    "id: talk\ntitle: A talk\nkind: talks\ndevelopments: []\n",
    /^events\/talk.yaml:4:\d+ {2}developments: an event has at least one development/,
  ],
  [
    "a first development without a status",
    EVENT.replace("    status: agreed\n", ""),
    /^events\/talk.yaml:8:5 {2}status: the first development/,
  ],
  [
    "an end before its start",
    EVENT.replace("date: 2021-11-15", "start: 2021-11-15T10:00:00Z\n    end: 2021-11-15T09:00:00Z"),
    "events/talk.yaml:16:10  end: is before start",
  ],
  [
    "an instant without an offset",
    EVENT.replace("date: 2021-11-15", "start: 2021-11-15T10:00:00"),
    /^events\/talk.yaml:15:12 {2}start: an instant is written/,
  ],
  [
    "a zone that does not exist",
    EVENT.replace("date: 2021-11-15", "date: 2021-11-15\n    zone: Mars/Base"),
    /^events\/talk.yaml:16:11 {2}zone: not an IANA time zone/,
  ],
  ["a duplicate key", EVENT.replace("kind: talks", "kind: talks\nkind: call"), /^events\/talk.yaml:4:1 {2}.*unique/i],
])("%s is told with its place", (_, text, expected) => {
  const faults = faultsOf({ "events/talk.yaml": text });
  expect(faults).toContainEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
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
