import { expect, test } from "vitest";
import { parseYaml } from "#src/archive/files/parse-file.ts";
import { openFolder } from "#src/archive/files/read-folder.ts";
import { warningsOf } from "#src/archive/files/warnings.ts";
import { EventFile, SourceFile } from "#src/archive/schema.ts";
import { DATA } from "#tests/helpers/shipped.ts";

const SOURCES = `
- id: wire
  publisher: Wire
  title: News
  published: 2021-11-10
  kind: agency
  language: en
- id: later
  publisher: Paper
  title: A look back
  published: 2021-12-27
  kind: press
  language: en
- id: undated
  publisher: Paper
  title: No day
  kind: press
  language: en
`;

/** What is said of a step: its kind, for each of them. */
function warned(step: string): readonly string[] {
  const event = `id: x\ntitle: X\nkind: talks\ndevelopments:\n  - ${step.replaceAll("\n", "\n    ")}\n`;
  const none = { quotes: [], actors: [], topics: [] };
  const events = parseYaml("events/x.yaml", event, EventFile, false);
  const sources = parseYaml("sources.yaml", SOURCES, SourceFile, true);
  expect([...events.faults, ...sources.faults]).toEqual([]);
  return warningsOf({ ...none, events: events.entries, sources: sources.entries }, "2022-01-01")
    .filter(({ file }) => file.endsWith("x.yaml"))
    .map(({ kind }) => kind);
}

const step = (known: string, source: string, more = "") =>
  `known: ${known}\nstatus: agreed\nsummary: They agree.\nsources: [${source}]${more}`;

test("a day that no page of that time shows is asked about; a bound, or a page of the next day, is not", () => {
  expect(warned(step("2021-11-09", "later"))).toEqual(["day-unshown"]);
  expect(warned(step("2021-11-09", "later, wire"))).toEqual([]);
  expect(warned(step('"[..2021-12-27]"', "later"))).toEqual([]);
  expect(warned(step("2021-11-09", "undated, later"))).toEqual([]);
});

test("a source that nothing cites is asked about", () => {
  const sources = parseYaml("sources.yaml", SOURCES, SourceFile, true);
  const event = parseYaml(
    "events/x.yaml",
    `id: x\ntitle: X\nkind: talks\ndevelopments:\n  - ${step("2021-11-09", "wire, undated").replaceAll("\n", "\n    ")}\n`,
    EventFile,
    false,
  );
  const none = { quotes: [], actors: [], topics: [] };
  const warnings = warningsOf({ ...none, events: event.entries, sources: sources.entries }, "2022-01-01");
  expect(warnings.filter(({ kind }) => kind === "uncited-source").map(({ message }) => message)).toEqual([
    "nothing cites later: cite it, or take it out",
  ]);
});

test.each([
  "The day on which this became public is not known; it was public by the day given here.",
  "Said in February 2025; the day is not known.",
  "A Friday in January 2019; the 18th by inference.",
  "An inferred day.",
])("the note “%s” belongs into known", (note) => {
  expect(warned(step("2021-11-09", "wire", `\nnote: "${note}"`))).toEqual(["note-of-day"]);
});

test("other notes are left to the reader", () => {
  expect(warned(step("2021-11-09", "wire", "\nnote: Rests on one page."))).toEqual([]);
  expect(warned(step("2021-11-09", "wire", "\nnote: It was 10 November in Asia."))).toEqual([]);
});

test("what ships has no note of a day that is not known", () => {
  const { records } = openFolder(DATA).read();
  expect(warningsOf(records, "2026-05-31").filter(({ kind }) => kind === "note-of-day")).toEqual([]);
});
